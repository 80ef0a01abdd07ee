"""Whoosh's codec with our posting lists: segments, schema, table of contents, deletions and columns stay Whoosh's.

The names of the classes here are pickled into the index: renaming one means a new ``SCHEMA_VERSION``.
"""

import json
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from whoosh.codec.base import FieldWriter, TermsReader
from whoosh.codec.whoosh3 import LENGTHS_COLUMN, W3Codec
from whoosh.formats import Positions
from whoosh.matching.mcore import ListMatcher
from whoosh.reading import TermInfo, TermNotFound
from whoosh.util.numeric import byte_to_length, length_to_byte  # pyright: ignore[reportUnknownVariableType]

from app.search.pieced import Pieced
from app.search.postings import Counts, FieldBytes, FieldLists, Places, Sizes

STEMS = "text"
EXACT = "x"

LISTS = ".pst"
ROWS = ".row"

ROW = np.dtype(
    [
        ("id", "V16"),
        ("brief", "V16"),
        ("passage", "V16"),
        ("number", "<u4"),
        ("page", "<u4"),
        ("date", "<u4"),
        ("kind", "u1"),
        ("language", "u1"),
        ("part", "u1"),
        ("length", "u1"),
    ]
)
"""What is kept of a row beside its words: whose it is and what a search can be narrowed by. ``date`` is yyyymmdd with zeros
where unknown, ``length`` the number of tokens as Whoosh rounds it to a byte; 16 zero bytes are no id."""


def rounded_lengths(lengths: NDArray[np.int64]) -> NDArray[np.uint8]:
    """Lengths as Whoosh keeps them, one byte each."""
    largest = int(lengths.max(initial=0))
    table = np.array([length_to_byte(length) for length in range(largest + 1)], np.uint8)
    return table[lengths]


def true_lengths() -> NDArray[np.float64]:
    """What each of the 256 length bytes stands for."""
    return np.array([float(byte_to_length(byte) or 0) for byte in range(256)])


class ArrayFieldWriter(FieldWriter):
    """Writes the lists of a segment, all fields at once."""

    def __init__(self, storage: Any, segment: Any) -> None:
        self._storage, self._segment = storage, segment
        self.is_closed = False

    def write(self, fields: dict[str, FieldBytes]) -> None:
        """Write the fields' dictionaries behind a table of their sizes, and the lists behind them."""
        table = json.dumps({name: field.table() for name, field in fields.items()}).encode()
        file = self._segment.create_file(self._storage, LISTS)
        file.write(len(table).to_bytes(4, "little") + table)
        for field in fields.values():
            file.write(field.dictionary)
        for field in fields.values():
            file.write(field.lists)
        file.close()

    def close(self) -> None:
        """Nothing is open between two calls."""
        self.is_closed = True


def read_fields(file: Pieced) -> dict[str, FieldLists]:
    """The fields of a segment's lists."""
    at = 4 + int.from_bytes(file.part(0, 4), "little")
    sizes = {name: Sizes(**table) for name, table in json.loads(bytes(file.part(4, at))).items()}
    lists_at = at + sum(each.dictionary for each in sizes.values())
    fields: dict[str, FieldLists] = {}
    for name, each in sizes.items():
        fields[name] = FieldLists(file, each, at, lists_at)
        at, lists_at = at + each.dictionary, lists_at + each.lists
    return fields


def packed_rows(rows: NDArray[np.void]) -> bytes:
    """Rows column by column; columns of nothing but zeros, as ids of passages mostly are, are left out."""
    columns = {name: np.ascontiguousarray(rows[name]).tobytes() for name in ROW.names or ()}
    kept = {name: data for name, data in columns.items() if any(data)}
    head = json.dumps({"rows": len(rows), "columns": list(kept)}).encode()
    return b"".join((len(head).to_bytes(4, "little"), head, *kept.values()))


def unpacked_rows(data: memoryview) -> NDArray[np.void]:
    """The rows that were packed so."""
    at = 4 + int.from_bytes(data[:4], "little")
    head = json.loads(bytes(data[4:at]))
    rows = np.zeros(head["rows"], ROW)
    for name in head["columns"]:
        kind = ROW[name]
        end = at + len(rows) * kind.itemsize
        rows[name] = np.frombuffer(data[at:end], kind)
        at = end
    return rows


class ListValues(Sequence[bytes]):
    """Positions of each row, in Whoosh's format, made as they are asked for."""

    def __init__(self, counts: Counts, positions: Places) -> None:
        self._ends = np.cumsum(counts)
        self._counts = counts
        self._positions = positions
        self._format = Positions()

    def __len__(self) -> int:
        return len(self._ends)

    def __getitem__(self, at: Any) -> Any:
        end = int(self._ends[at])
        return self._format.encode(self._positions[end - int(self._counts[at]) : end].tolist())


class ArrayMatcher(ListMatcher):
    """Whoosh's matcher over a list in memory; here the whole list is one block."""

    def skip_to_quality(self, minquality: float) -> Any:
        """Leave the list where nothing in it can reach that score."""
        if self.block_quality() <= minquality:
            rows: list[int] = self._ids
            self._i = len(rows)
        return 0


class ArrayTermsReader(TermsReader):
    """Lets Whoosh read our lists: for its own searcher, the reference that ours is held against."""

    def __init__(self, storage: Any, segment: Any) -> None:
        self.fields = read_fields(storage.file(segment.make_filename(LISTS)))
        self._lengths = unpacked_rows(storage.file(segment.make_filename(ROWS)).whole())["length"]

    def __contains__(self, term: tuple[str, bytes]) -> bool:
        return term[0] in self.fields and self.fields[term[0]].number(term[1]) is not None

    def _number(self, fieldname: str, text: bytes) -> tuple[FieldLists, int]:
        field = self.fields.get(fieldname)
        number = field.number(text) if field else None
        if field is None or number is None:
            raise TermNotFound(f"No term {fieldname}:{text!r}")
        return field, number

    def indexed_field_names(self) -> list[str]:
        """The names of the fields that have terms."""
        return list(self.fields)

    def terms(self) -> Iterator[tuple[str, bytes]]:
        """All terms in order."""
        for name in sorted(self.fields):
            yield from self.terms_from(name, b"")

    def terms_from(self, fieldname: str, prefix: bytes) -> Iterator[tuple[str, bytes]]:
        """The terms of a field that are not before ``prefix``."""
        field = self.fields.get(fieldname)
        if field:
            for number in range(field.at_or_after(prefix), len(field)):
                yield fieldname, field.word(number)

    def items(self) -> Iterator[tuple[tuple[str, bytes], TermInfo]]:
        """All terms and what is known of them."""
        for name in sorted(self.fields):
            yield from self.items_from(name, b"")

    def items_from(self, fieldname: str, prefix: bytes) -> Iterator[tuple[tuple[str, bytes], TermInfo]]:
        """The terms of a field that are not before ``prefix``, and what is known of them."""
        for name, text in self.terms_from(fieldname, prefix):
            yield (name, text), self.term_info(name, text)

    def term_info(self, fieldname: str, text: bytes) -> TermInfo:
        """What is known of a term.

        Raises:
            TermNotFound: there is no such term.
        """
        field, number = self._number(fieldname, text)
        found = field.postings(number, positions=False)
        lengths = self._lengths[found.rows]
        return TermInfo(
            weight=int(found.counts.sum()),
            df=len(found.rows),
            minlength=byte_to_length(int(lengths.min())),
            maxlength=byte_to_length(int(lengths.max())),
            maxweight=int(found.counts.max()),
            minid=int(found.rows[0]),
            maxid=int(found.rows[-1]),
        )

    def _known(self, fieldname: str, text: bytes) -> TermInfo:
        try:
            return self.term_info(fieldname, text)
        except TermNotFound as error:
            raise KeyError(text) from error  # what Whoosh's reader of several segments expects

    def frequency(self, fieldname: str, text: bytes) -> float:
        """How often a term stands in all rows."""
        known: Any = self._known(fieldname, text)
        return float(known.weight())

    def doc_frequency(self, fieldname: str, text: bytes) -> int:
        """In how many rows a term stands."""
        found: Any = self._known(fieldname, text)
        return found.doc_frequency()

    def matcher(self, fieldname: str, text: bytes, format_: Any, scorer: Any = None) -> ListMatcher:
        """Whoosh's view of a list."""
        field, number = self._number(fieldname, text)
        found = field.postings(number, positions=True)
        values = ListValues(found.counts, found.positions) if found.positions is not None else None
        return ArrayMatcher(
            found.rows.tolist(),
            found.counts.astype(float).tolist(),
            values,
            format_,
            scorer=scorer,
            term=(fieldname, text),
            terminfo=self.term_info(fieldname, text),
        )


class ArrayCodec(W3Codec):
    """Whoosh's third codec but for the lists."""

    length_stats = False

    def field_writer(self, storage: Any, segment: Any) -> Any:
        """The writer of a segment's lists."""
        return ArrayFieldWriter(storage, segment)

    def terms_reader(self, storage: Any, segment: Any) -> Any:
        """The reader of a segment's lists."""
        return ArrayTermsReader(storage, segment)


LENGTHS = LENGTHS_COLUMN
LENGTH_FIELD = f"_{STEMS}_len"
"""The column in which Whoosh looks for the rows' lengths."""
