"""The search index: a cache of the library, always rebuildable from it."""

import pickle
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from threading import Lock, RLock
from typing import Any, TypeVar
from uuid import UUID

import numpy as np
from whoosh.analysis import IDTokenizer
from whoosh.fields import TEXT, Schema
from whoosh.index import TOC, FileIndex, IndexError, IndexVersionError

from app.core.dates import PartialDate
from app.core.sentences import Sentence
from app.search.codec import EXACT, LISTS, read_fields
from app.search.documents import Catalogue, IndexDocument, Library, NoCatalogue
from app.search.lists import Lists
from app.search.pieced import DamagedIndexError
from app.search.query import Query, Results
from app.search.rowtable import Segment
from app.search.searcher import Searcher
from app.search.storage import IndexFiles, VaultStorage
from app.search.streams import Inverter
from app.search.suggest import completions
from app.search.surfaces import Surfaces
from app.search.vocabulary import Vocabulary
from app.search.writer import ArrayWriter, alive_rows, read_rows

SCHEMA_VERSION = 3
"""Goes up with every change of analyser, rows, lists or of what is indexed; an index of another version is built anew."""

NAME = "attache"

BUILDING = Sentence("The search index is being built; try again in a moment.")

BATCH = 1000
BATCH_LETTERS = 4_000_000
"""Objects of one segment at most, and letters after which no more are taken in: they bound the memory of a rebuild (search.md, Engine),
also of a library of long books."""

MOST_SEGMENTS = 16
"""Segments above which ``merge`` joins the small ones (search.md, Engine)."""

MERGED_BYTES = 24 << 20
"""Bytes of lists joined in one step of ``merge``; its memory is about eight times that."""

SMALL_BYTES = 2 << 20
"""Bytes of lists joined in a moment's rest: a tenth of a second of work."""

WORTH_IT = 8
"""Small segments that are worth joining in a moment's rest: with fewer the same words were written again after each mark."""

CROWDED = 8 * MOST_SEGMENTS
"""Segments above which an ``update`` joins small ones on its own: only where nobody ever rests, as on the command line."""

KEPT_PIECES = 30_000
"""Pieces of text remembered from one update to the next, some 8 MB: a new paper has few words that none before it had."""

FEW = 8
"""Objects that are looked for one by one among all rows, and whose words are analysed by themselves; for more, look-ups that go
through all that is known are cheaper."""

UNREADABLE = (DamagedIndexError, IndexError, IndexVersionError, NameError, ValueError, KeyError, EOFError, pickle.UnpicklingError)
"""What reading files of an index raises that are not what was written."""

Answer = TypeVar("Answer")


class SearchIndex:
    """One index over one library. Any thread may search while another updates; updates wait for each other."""

    def __init__(self, files: IndexFiles, library: Library, catalogue: Catalogue | None = None) -> None:
        self._files = files
        self._library = library
        self._catalogue = catalogue or NoCatalogue()
        self._surfaces = Surfaces()
        self._writing = RLock()
        self._opening = Lock()
        self._storage: VaultStorage | None = None
        self._lists: Lists | None = None
        self._known: dict[str, tuple[dict[str, Any], Any, Vocabulary]] = {}
        self._damaged = False
        self._inverter = Inverter()

    def is_current(self) -> bool:
        """Whether the index is there and written by this version; if not, ``rebuild`` it.

        Its lists are read and checked where they are first touched: one that turns out damaged is not current from then on.
        """
        return self._state() is not None

    def count(self) -> int:
        """How many objects are in the index."""
        lists = self._state()
        return len(np.unique(lists.object[lists.alive])) if lists else 0

    def update(self, documents: Iterable[IndexDocument], removed: Iterable[UUID] = (), *, more: bool = False) -> int:
        """Put objects in, in place of what was there under their ids, and take others out; answers how many were put in.

        Findable as soon as this returns. ``more`` will follow soon: all that was learned of words is kept. Where there is no
        index, or another version's, one is begun with just these; one that turned out damaged takes nothing before it is rebuilt,
        for it would hide what was in it.
        """
        with self._writing:
            if self._state() is None:
                if self._damaged:
                    return 0
                self.clear()
            gone, done = list(removed), 0
            for batch in batches(documents):
                self._put(batch, gone)
                gone, done = [], done + len(batch)
            if gone:
                self._put([], gone)
            if len(self._inverter) > KEPT_PIECES and not more:
                self._inverter = Inverter()
            if self._segments() > CROWDED:
                self._joined(SMALL_BYTES)
            return done

    def merge(self) -> int:
        """Tidy up while nobody waits: join small segments, drop what was replaced. Answers how many segments are left."""
        with self._writing:
            if self._state() is None:
                return 0
            while self._segments() > MOST_SEGMENTS and self._joined(MERGED_BYTES):
                pass
            return self._segments() if self._state() else 0

    def merge_small(self) -> int:
        """Tidy up in a moment's rest: join the smallest segments, if they are many. Answers how many segments are left."""
        with self._writing:
            if self._state() is None:
                return 0
            if self._segments() > MOST_SEGMENTS:
                self._joined(SMALL_BYTES, WORTH_IT)
            return self._segments() if self._state() else 0

    def clear(self) -> None:
        """Begin an empty index, whatever was there."""
        with self._writing:
            storage = VaultStorage(self._files, SCHEMA_VERSION)
            FileIndex.create(storage, schema(), NAME)
            storage.flush()
            with self._opening:
                self._storage, self._known, self._damaged = storage, {}, False
                self._lists = Lists([])

    def rebuild(self, documents: Iterable[IndexDocument]) -> int:
        """Make the whole index anew from all objects; answers how many they were.

        What was there answers until the new one is whole, also if this is broken off: ``documents`` may raise.
        """
        with self._writing:
            storage = VaultStorage(self._files, SCHEMA_VERSION)
            FileIndex.create(storage, schema(), NAME)
            done, inverter = 0, Inverter()
            for batch in batches(documents):
                writer = ArrayWriter(FileIndex(storage, indexname=NAME))
                writer.take_documents(batch, inverter)
                writer.commit(merge=False)
                done += len(batch)
            with self._or_as_before():
                self._publish(storage)
            return done

    def search(self, query: Query) -> Results:
        """The best places, with snippets. Never raises for what the user typed; mistakes are in ``Results.notes``."""
        return self._asked(lambda searcher: searcher.search(query))

    def like(self, text: str, beside: tuple[UUID, int] | None = None, limit: int = 20) -> Results:
        """Places that speak of what ``text`` speaks of; ``beside`` is the object and passage that it is from."""
        return self._asked(lambda searcher: searcher.like(text, beside, limit))

    def elsewhere(self, text: str, beside: tuple[UUID, int] | None = None, limit: int = 20) -> Results:
        """Where else a figure, or the words of a quotation, stand."""
        return self._asked(lambda searcher: searcher.elsewhere(text, beside, limit))

    def passages(self, words: Sequence[str], most: int) -> list[tuple[UUID, PartialDate | None, str, str]]:
        """The passages of briefs that have any of the words, at most so many: brief, date, title and text."""
        return self._read_from(lambda lists: self._searcher(lists).passages(words, most)) or []

    def complete(self, text: str, limit: int = 10) -> list[str]:
        """How a word may go on: the words of the library that begin so, the most common first."""
        return self._read_from(lambda lists: completions(lists, text, limit)) or []

    def _searcher(self, lists: Lists) -> Searcher:
        return Searcher(lists, self._surfaces, self._library, self._catalogue)

    def _asked(self, ask: Callable[[Searcher], Results]) -> Results:
        return self._read_from(lambda lists: ask(self._searcher(lists))) or Results(notes=(BUILDING,), complete=False)

    def _read_from(self, ask: Callable[[Lists], Answer]) -> Answer | None:
        """An answer from the index as last written; None if there is none, or what it needs of it is damaged."""
        while (lists := self._state()) is not None:
            try:
                return ask(lists)
            except DamagedIndexError:
                # What was replaced meanwhile is not damaged: the state that took its place is asked.
                self._give_up(lists)
        return None

    def _give_up(self, lists: Lists | None) -> None:
        """Answer no more from a state that is damaged, if it is still the present one."""
        with self._opening:
            if self._lists is lists:
                self._storage, self._lists, self._known, self._damaged = None, None, {}, True

    def _state(self) -> Lists | None:
        """The index as last written, opened once; None if there is none that this version can read."""
        with self._opening:
            if self._lists is None and not self._damaged:
                self._open()
            return self._lists

    def _open(self) -> None:
        storage = VaultStorage(self._files, SCHEMA_VERSION)
        try:
            storage.load()
            self._lists = self._read(storage)
        except UNREADABLE:
            return  # the index is a cache: whoever asks ``is_current`` builds it anew
        self._storage = storage

    def _read(self, storage: VaultStorage) -> Lists:
        toc: Any = TOC.read(storage, NAME)
        known: dict[str, tuple[dict[str, Any], Any, Vocabulary]] = {}
        segments: list[Segment] = []
        for segment in toc.segments:
            name: str = segment.segment_id()
            known[name] = self._known.get(name) or read_segment(storage, segment)
            fields, rows, words = known[name]
            segments.append(Segment(fields, rows, alive_rows(segment), words))
        self._known = known
        return Lists(segments, self._lists)

    def _write(self, fill: Callable[[ArrayWriter], None]) -> None:
        """One commit: all of it or none."""
        storage = self._opened()
        with self._or_as_before():
            writer = ArrayWriter(FileIndex(storage, indexname=NAME))
            fill(writer)
            writer.commit(merge=False)
            self._publish(storage)

    @contextmanager
    def _or_as_before(self) -> Generator[None]:
        """After a failure the former state is read again from the library."""
        try:
            yield
        except BaseException:
            with self._opening:
                self._storage, self._lists, self._known = None, None, {}
            self._inverter = Inverter()  # it may hold what was not written
            raise

    def _publish(self, storage: VaultStorage) -> None:
        """Write a storage to the library and answer from it from now on."""
        storage.flush()
        lists = self._read(storage)
        with self._opening:
            self._storage, self._lists, self._damaged = storage, lists, False

    def _opened(self) -> VaultStorage:
        if self._storage is None:
            raise DamagedIndexError("not open")
        return self._storage

    def _put(self, documents: Sequence[IndexDocument], removed: Sequence[UUID]) -> None:
        inverter = self._inverter if len(documents) > FEW else Inverter()  # for a few words to go through all known ones takes long
        gone = self._rows_of([*removed, *(document.id for document in documents)])
        if not documents and not len(gone):
            return

        def fill(writer: ArrayWriter) -> None:
            for row in gone:
                writer.delete_document(row)
            if documents:
                writer.take_documents(documents, inverter)

        self._write(fill)

    def _rows_of(self, ids: Sequence[UUID]) -> list[int]:
        lists = self._lists
        if lists is None or not len(lists.rows):
            return []
        wanted = np.frombuffer(b"".join(uuid.bytes for uuid in ids), np.uint64).reshape(-1, 2)
        if len(wanted) <= FEW:
            found = [np.flatnonzero((lists.ids[:, 1] == low) & (lists.ids[:, 0] == high)) for high, low in wanted]
            return [row for rows in found for row in rows[lists.alive[rows]].tolist()]
        # Two look-ups of plain numbers are far cheaper than one of pairs; the pairs are compared only where both agree.
        likely = np.flatnonzero(np.isin(lists.ids[:, 1], wanted[:, 1]) & np.isin(lists.ids[:, 0], wanted[:, 0]) & lists.alive)
        exact = set(map(tuple, wanted.tolist()))
        return [row for row, pair in zip(likely.tolist(), lists.ids[likely].tolist(), strict=True) if tuple(pair) in exact]

    def _toc(self) -> Any:
        return TOC.read(self._opened(), NAME)

    def _segments(self) -> int:
        return self._lists.segments if self._lists else 0

    def _joined(self, budget: int, least: int = 2) -> bool:
        """Join, unless what is to be joined turns out damaged: the index is not current then."""
        try:
            return self._join(budget, least)
        except DamagedIndexError:
            self._give_up(None)
            return False

    def _join(self, budget: int, least: int = 2) -> bool:
        """Join the smallest segments as far as the budget goes; whether there were so many to join."""
        storage = self._opened()
        sizes = {segment: storage.file_length(segment.make_filename(LISTS)) for segment in self._toc().segments}
        chosen: set[str] = set()
        for segment in sorted(sizes, key=lambda each: sizes[each]):
            budget -= sizes[segment]
            if budget < 0:
                break
            chosen.add(segment.segment_id())
        if len(chosen) < least:
            return False
        self._write(lambda writer: writer.take_segments([each for each in writer.segments if each.segment_id() in chosen]))
        return True


def batches(documents: Iterable[IndexDocument]) -> Iterator[list[IndexDocument]]:
    """What is put into one segment each: as many objects as are allowed, fewer where they are long."""
    batch: list[IndexDocument] = []
    letters = 0
    for document in documents:
        batch.append(document)
        letters += sum(len(passage.text) for passage in document.passages)
        if len(batch) == BATCH or letters >= BATCH_LETTERS:
            yield batch
            batch, letters = [], 0
    if batch:
        yield batch


def read_segment(storage: VaultStorage, segment: Any) -> tuple[dict[str, Any], Any, Vocabulary]:
    """What a segment holds and never changes: its fields, its rows, its words."""
    fields = read_fields(storage.file(segment.make_filename(LISTS)))
    return fields, read_rows(storage, segment), Vocabulary(fields[EXACT])


def schema() -> Schema:
    """The fields as Whoosh knows them. Nothing of the words is stored.

    No text goes through Whoosh's analyser; the plainest is named, for the set of stop words that others have is kept in another
    order each time, and the same index would not be the same bytes.
    """
    return Schema(text=TEXT(analyzer=IDTokenizer(), phrase=True), x=TEXT(analyzer=IDTokenizer(), phrase=False))
