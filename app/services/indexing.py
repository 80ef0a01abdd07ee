"""Keeping the search index level with the library."""

from collections import Counter
from collections.abc import Collection, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from itertools import islice
from threading import Event, Lock, RLock, Thread
from typing import TYPE_CHECKING
from uuid import UUID

from app.core.changes import Kind
from app.core.errors import AccessError, DamagedError, DiskError, ReadOnlyError
from app.core.jobs import Cancelled, Progress
from app.core.sentences import Sentence
from app.search.documents import IndexDocument, Place, Words
from app.services.catalogue import LibraryCatalogue
from app.services.cutting import CutText, CutTexts
from app.services.desk import Desk
from app.services.indexed import INDEXED, NONE, documents, words_at
from db.ledger import DirtyRow
from db.store import Store

if TYPE_CHECKING:
    from app.search.index import SearchIndex

PORTION = 500
"""Objects that are put into the index at once: each portion is one segment, and some tens of MB of memory."""


class Stop:
    """A progress that breaks the job off once it is told to."""

    def __init__(self) -> None:
        self._told = Event()

    @property
    def told(self) -> bool:
        """Whether it was told to."""
        return self._told.is_set()

    def stop(self) -> None:
        """Break off at the next report."""
        self._told.set()

    def report(self, done: int, total: int, what: str = "") -> None:  # noqa: ARG002 - the protocol's
        """Break off, if told to."""
        if self._told.is_set():
            raise Cancelled


class IndexingService:
    """The index is a cache: what a write touched is redone from the store, and anything odd is rebuilt whole.

    ``cuts`` keeps the texts of the last hits at hand, ``catalogue`` what a question narrows by.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._lock = RLock()
        self._files = LibraryIndexFiles(desk.store)
        self._opened: SearchIndex | None = None
        self._starting = Lock()
        self._rebuilding: Thread | None = None
        self._stopped = Stop()
        self.cuts = CutTexts()
        self.catalogue = LibraryCatalogue(desk)
        desk.listeners.add(lambda changes: self.cuts.forget(changes.touched(Kind.BRIEF)))

    def index(self) -> "SearchIndex":
        """The index, opened at the first question: numpy and Whoosh are not imported before."""
        from app.search.index import SearchIndex

        with self._starting:
            if self._opened is None:
                self._opened = SearchIndex(self._files, self.words_at, self.catalogue)
            return self._opened

    def refresh(self, progress: Progress, *, more: bool = False) -> int:
        """Put everything that changed since the last time into the index; answers how many objects that were.

        ``more`` will follow soon: what was learned of words is kept for it.
        """
        with self._lock:
            if not self.index().is_current():
                return self.rebuild(progress)
            with self._desk.store.read() as unit:
                waiting = unit.dirty.all()
            if not waiting:
                return 0
            stored = self.cuts.just_stored(_changed_once(waiting))
            done = self._put(_by_kind(waiting), waiting[-1].seq, stored, progress, more=more)
            if not self.index().is_current():  # a part that was there before turned out damaged
                return self.rebuild(progress)
            if not self._files.struck_off:  # nothing had to be written to the index
                self._forget(waiting[-1].seq)
            return done

    def rebuild(self, progress: Progress) -> int:
        """Make the index anew from the store; answers how many objects are in it.

        The old index answers until the new one is whole, and stays if this is broken off.
        """
        with self._lock:
            with self._desk.store.read() as unit:
                waiting = unit.dirty.all()
            stored = self.cuts.just_stored(_changed_once(waiting))
            done = self.index().rebuild(self.documents(progress, stored))
            self._forget(waiting[-1].seq if waiting else 0)
            return done

    def rebuild_beside(self) -> None:
        """Make the index anew in a thread of its own, if none does so already; ``stop`` breaks it off."""
        with self._starting:
            if not self._is_running() and not self._stopped.told:
                self._rebuilding = Thread(target=self._rebuild_quietly, name="index", daemon=True)
                self._rebuilding.start()

    def is_rebuilding(self) -> bool:
        """Whether the index is being made anew beside."""
        with self._starting:
            return self._is_running()

    def _is_running(self) -> bool:
        return self._rebuilding is not None and self._rebuilding.is_alive()

    def stop(self) -> None:
        """Break off what runs beside, and wait until it has ended: the library is about to be closed."""
        self._stopped.stop()
        with self._starting:
            running = self._rebuilding
        if running is not None:
            running.join()

    def _rebuild_quietly(self) -> None:
        # A refusal of the store is met again, and told, by the next write that somebody waits for.
        with suppress(Cancelled, DiskError, AccessError, ReadOnlyError, DamagedError):
            self.rebuild(self._stopped)

    def waiting(self) -> int:
        """How many changes are not in the index yet."""
        with self._desk.store.read() as unit:
            return unit.dirty.count()

    def tidy(self, *, thorough: bool = False) -> int:
        """Join the small parts of the index while nobody waits; answers how many are left.

        In a moment's rest a tenth of a second is all it takes; ``thorough``, for a long one, joins large parts too. Nothing is
        done where nothing was asked since the library was opened, nor while the index is being written.
        """
        if self._opened is None or self._desk.store.read_only or self.is_rebuilding() or not self._lock.acquire(blocking=False):
            return 0
        try:
            with suppress(DiskError, AccessError, ReadOnlyError, DamagedError):  # met again, and told, by a write that is waited for
                return self._opened.merge() if thorough else self._opened.merge_small()
            return 0
        finally:
            self._lock.release()

    def documents(self, progress: Progress, stored: Mapping[UUID, CutText] = NONE, most: int = PORTION) -> Iterator[IndexDocument]:
        """All objects of the library as the index is given them, read ``most`` at a time; texts of those just ``stored`` are at hand."""
        with self._desk.store.read() as unit:
            wanted = {kind: unit.of_kind(kind).ids() for kind in INDEXED}
        for kind, portion in _watched(wanted, progress, most):
            with self._desk.store.read() as unit:
                found = documents(unit, kind, portion, stored)
            yield from found

    def _put(self, wanted: dict[Kind, list[UUID]], upto: int, stored: Mapping[UUID, CutText], progress: Progress, *, more: bool) -> int:
        """Put objects in; the changes up to ``upto`` are struck off where the last portion is written."""
        put, total, done = 0, sum(map(len, wanted.values())), 0
        self._files.struck_off = False
        for kind, portion in _watched(wanted, progress):
            done += len(portion)
            with self._files.striking_off(upto if done == total else None):
                put += self._put_portion(kind, portion, stored, more=more or done < total)
        return put

    def _put_portion(self, kind: Kind, ids: Sequence[UUID], stored: Mapping[UUID, CutText], *, more: bool) -> int:
        with self._desk.store.read() as unit:
            found: list[IndexDocument] = documents(unit, kind, ids, stored)
        gone = set(ids).difference(document.id for document in found)
        self.index().update(found, gone, more=more)
        return len(found)

    def _forget(self, upto: int) -> None:
        with self._desk.store.write(Sentence("Index")) as unit:
            unit.dirty.clear(upto)

    def words_at(self, places: Sequence[Place]) -> list[Words | None]:
        """The words of places as the library has them now."""
        with self._desk.store.read() as unit:
            return words_at(unit, places, self.cuts)


class LibraryIndexFiles:
    """The files of the index inside the library. Each call is a unit of its own: the index never holds the store up."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.struck_off = False
        self._upto: int | None = None

    @contextmanager
    def striking_off(self, upto: int | None) -> Generator[None]:
        """The first ``exchange`` meanwhile brings in what waited up to there; its transaction strikes that off, and says so."""
        self._upto = upto
        try:
            yield
        finally:
            self._upto = None

    def names(self) -> list[str]:
        """The names of all files."""
        with self._store.read() as unit:
            return unit.index_files.names()

    def read(self, name: str) -> bytes:
        """The bytes of a file."""
        with self._store.read() as unit:
            return unit.index_files.read(name)

    def part(self, name: str, start: int, end: int) -> bytes:
        """The bytes of a file between two places."""
        with self._store.read() as unit:
            return unit.index_files.part(name, start, end)

    def write(self, name: str, data: bytes) -> None:
        """Make or replace a file."""
        with self._store.write(Sentence("Index")) as unit:
            unit.index_files.write(name, data)

    def exchange(self, written: Mapping[str, bytes], removed: Collection[str]) -> None:
        """Make or replace some files and take others out, in one transaction: each would wait for the disk."""
        with self._store.write(Sentence("Index")) as unit:
            unit.index_files.exchange(written, removed)
            if self._upto is not None:
                unit.dirty.clear(self._upto)
        self.struck_off |= self._upto is not None
        self._upto = None


def _changed_once(waiting: Iterable[DirtyRow]) -> list[UUID]:
    """The briefs that were only stored: one that was changed since has another text than it came with."""
    times = Counter(row.object_id for row in waiting if row.kind is Kind.BRIEF)
    return [brief_id for brief_id, count in times.items() if count == 1]


def _by_kind(waiting: Iterable[DirtyRow]) -> dict[Kind, list[UUID]]:
    """The objects to do again, each once."""
    found: dict[Kind, dict[UUID, None]] = {kind: {} for kind in INDEXED}
    for row in waiting:
        if row.kind in found:
            found[row.kind][row.object_id] = None
    return {kind: list(ids) for kind, ids in found.items() if ids}


def _watched(wanted: dict[Kind, list[UUID]], progress: Progress, most: int = PORTION) -> Iterator[tuple[Kind, list[UUID]]]:
    """Portion by portion, telling ``progress`` how many objects are done."""
    total, done = sum(len(ids) for ids in wanted.values()), 0
    for kind, ids in wanted.items():
        for portion in _portions(ids, most):
            progress.report(done, total)
            yield kind, portion
            done += len(portion)
    progress.report(total, total)


def _portions(ids: Sequence[UUID], most: int) -> Iterable[list[UUID]]:
    rest = iter(ids)
    while portion := list(islice(rest, most)):
        yield portion
