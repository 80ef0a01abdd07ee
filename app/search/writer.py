"""Writing segments: whole batches at a time, through Whoosh's writer and our codec."""

import hashlib
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from whoosh.writing import SegmentWriter

from app.search.codec import (
    EXACT,
    LENGTH_FIELD,
    LENGTHS,
    LISTS,
    ROW,
    ROWS,
    STEMS,
    ArrayCodec,
    packed_rows,
    read_fields,
    rounded_lengths,
    unpacked_rows,
)
from app.search.documents import IndexDocument
from app.search.postings import FieldBytes, write_field
from app.search.rows import Rows, rows_of, table
from app.search.streams import Inverter, Stream

NAME_DIGITS = 16
"""Hexadecimal digits of a segment's name: 64 bits, and a library has some dozens of segments."""


class ArrayWriter(SegmentWriter):
    """A Whoosh writer that takes one batch: either new documents or old segments to be joined."""

    storage: Any
    segments: list[Any]
    newsegment: Any
    fieldwriter: Any
    perdocwriter: Any
    generation: int

    def __init__(self, index: Any) -> None:
        super().__init__(index, codec=ArrayCodec(), compound=False)
        self._fields: dict[str, Stream] = {}
        self._rows = np.zeros(0, ROW)

    def take_documents(self, documents: Iterable[IndexDocument], inverter: Inverter) -> None:
        """Take new documents as this commit's segment; the inverter knows the words of the commits before it."""
        texts, rows = rows_of(documents)
        for text in texts:
            inverter.add(text)
        stems, exact = inverter.streams()
        self._take(table(rows), {STEMS: stems, EXACT: exact})

    def take_segments(self, segments: Sequence[Any]) -> None:
        """Take the rows of old segments that are not deleted as this commit's segment, in their place."""
        alive = [alive_rows(segment) for segment in segments]
        kept = [read_rows(self.storage, segment)[mask] for segment, mask in zip(segments, alive, strict=True)]
        lists = [read_fields(self.storage.file(segment.make_filename(LISTS))) for segment in segments]
        fields = {name: joined([each[name].stream() for each in lists], alive) for name in (STEMS, EXACT)}
        gone = {segment.segment_id() for segment in segments}
        self.segments = [segment for segment in self.segments if segment.segment_id() not in gone]
        self._take(np.concatenate(kept), fields)

    def _take(self, rows: Rows, fields: dict[str, Stream]) -> None:
        self._rows, self._fields = rows, fields
        self.docnum = len(rows)
        self._added = len(rows) > 0

    def _flush_segment(self) -> None:
        """Whoosh's hook: write the segment's files."""
        lengths = np.bincount(self._fields[STEMS].row, minlength=self.docnum)
        self._rows["length"] = rounded = rounded_lengths(lengths)
        # Each field's stream is let go before the next is turned round: together they are most of what a build needs.
        fields = {name: write_field(self._fields.pop(name)) for name in tuple(self._fields)}
        self.newsegment.segid = self._name_of(fields)
        self.fieldwriter.write(fields)
        self.fieldwriter.close()
        file = self.newsegment.create_file(self.storage, ROWS)
        file.write(packed_rows(self._rows))
        file.close()
        self._write_lengths(rounded, int(lengths.sum()))

    def _name_of(self, fields: dict[str, FieldBytes]) -> str:
        """A name made of what the segment holds and of the commit it came with, in place of Whoosh's from the random numbers
        of the whole process: two with one name are the same, and no two of one index have one name."""
        digest = hashlib.sha256(self.generation.to_bytes(8, "little") + self._rows.tobytes())
        for name, field in sorted(fields.items()):
            for part in (name.encode(), field.dictionary, field.lists):
                digest.update(len(part).to_bytes(8, "little") + part)
        return digest.hexdigest()[:NAME_DIGITS]

    def _write_lengths(self, rounded: NDArray[np.uint8], total: int) -> None:
        columns = self.perdocwriter
        for number, length in enumerate(rounded.tolist()):
            columns.start_doc(number)
            columns.add_column_value(LENGTH_FIELD, LENGTHS, length)
            columns.finish_doc()
        columns._fieldlengths[STEMS] = total
        columns.close()


def alive_rows(segment: Any) -> NDArray[np.bool_]:
    """Which rows of a segment are not deleted."""
    mask = np.ones(segment.doc_count_all(), bool)
    mask[list(segment.deleted_docs())] = False
    return mask


def read_rows(storage: Any, segment: Any) -> Rows:
    """The table of a segment's rows."""
    return unpacked_rows(storage.file(segment.make_filename(ROWS)).whole())


def joined(streams: Sequence[Stream], alive: Sequence[NDArray[np.bool_]]) -> Stream:
    """Streams one after another, without the rows that are not alive and the terms that only those had."""
    names = sorted({name for stream in streams for name in stream.terms})
    number = {name: at for at, name in enumerate(names)}
    terms: list[NDArray[np.int64]] = []
    rows: list[NDArray[np.int64]] = []
    positions: list[NDArray[np.int64]] = []
    base = 0
    for stream, mask in zip(streams, alive, strict=True):
        kept = mask[stream.row]
        ranks = np.fromiter((number[name] for name in stream.terms), np.int64, len(stream.terms))
        renumbered = np.cumsum(mask) - 1 + base
        terms.append(ranks[stream.term[kept]])
        rows.append(renumbered[stream.row[kept]])
        if stream.position is not None:
            positions.append(stream.position[kept].astype(np.int64, copy=False))
        base += int(mask.sum())
    term = np.concatenate(terms)
    used = np.zeros(len(names), bool)
    used[term] = True
    position = np.concatenate(positions) if positions else None  # a stream without terms has no positions, and no tokens either
    left = [name for name, still in zip(names, used.tolist(), strict=True) if still]
    return Stream(left, (np.cumsum(used) - 1)[term], np.concatenate(rows), position)
