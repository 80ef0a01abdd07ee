"""Books: what stands in the way, building, editions, looking at pages.

What prints is imported when something is printed: it costs half a second that no other verb should wait for.
"""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock
from time import perf_counter
from typing import TYPE_CHECKING
from uuid import UUID

from app import __version__
from app.book.content import BookOrder, BuiltBook, EarlierEdition
from app.core.changes import Changes
from app.core.dates import PartialDate
from app.core.editions import EditionChange, alike, compare
from app.core.errors import NotFoundError, UserError
from app.core.jobs import Progress
from app.core.marking import MarkingSchemes
from app.core.model.book import CheckResult, Copy, Edition, EditionStatus, Recipe, failed_musts
from app.core.model.meeting import Meeting
from app.core.sentences import Sentence, joined
from app.core.snapshot import Snapshot
from app.services.desk import Desk
from app.services.files import write_out
from app.services.recipes import RecipeService, default_recipe
from app.services.register import CopyRegister, registered, wanted_copies
from app.services.snapshots import gathered, snapshot_hash
from app.services.views import BuiltEdition, Preflight

if TYPE_CHECKING:
    from app.book.pictures import Picture
    from app.book.stable import Earlier
    from app.book.tailoring.tree import Tree
    from app.book.workshop import Workshop


@dataclass(frozen=True, slots=True, kw_only=True)
class BookRequest:
    """A book to build. ``recipe`` None: the default one. ``as_of`` None: the day of the meeting, or of the build if that is earlier.

    ``holders`` are the readers of the numbered copies in their order; the others' holders are not known yet. Pages that did not
    change keep the numbers that they have in the edition ``stable_from``.
    """

    meeting_id: UUID
    recipe: Recipe | None = None
    status: EditionStatus = EditionStatus.DRAFT
    as_of: PartialDate | None = None
    holders: tuple[str, ...] = ()
    stable_from: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """Books just printed, one a copy, and all that they were printed from; ``before`` is the edition whose numbers they keep."""

    snapshot: Snapshot
    order: BookOrder
    findings: Preflight
    books: tuple[BuiltBook, ...]
    before: "Earlier | None" = None


class BookService:
    """The books of the library's meetings."""

    def __init__(self, desk: Desk, clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._desk = desk
        self._clock = clock
        self._workshop: Workshop | None = None
        self._turn = Lock()
        self.recipes = RecipeService(desk)
        self.register = CopyRegister(desk)

    def preflight(self, meeting_id: UUID, recipe: Recipe | None = None, snapshot: Snapshot | None = None) -> Preflight:
        """What stands in the way of a final edition; from the ``snapshot`` if there is one.

        Raises:
            NotFoundError: there is no such meeting.
        """
        snapshot = snapshot or self._snapshot(meeting_id, recipe)
        order = self._order(BookRequest(meeting_id=meeting_id, recipe=recipe), snapshot.meeting)
        return findings_of(snapshot, order, self._desk.schemes())

    def tree(self, meeting_id: UUID, recipe: Recipe | None = None, snapshot: Snapshot | None = None) -> "Tree":
        """What a recipe prints of a meeting and what it leaves out, and why; from the ``snapshot`` if there is one.

        Raises:
            NotFoundError: there is no such meeting.
            UserError: the recipe refuses the meeting.
        """
        from app.book.plan import make_plan
        from app.book.tailoring.tree import tree_of

        snapshot = snapshot or self._snapshot(meeting_id, recipe)
        order = self._order(BookRequest(meeting_id=meeting_id, recipe=recipe), snapshot.meeting)
        return tree_of(make_plan(snapshot, order, self._desk.schemes()))

    def build(self, request: BookRequest, progress: Progress) -> BuiltEdition:
        """Build an edition, check the file, and keep both; the number is the meeting's next.

        Raises:
            NotFoundError: there is no such meeting, or no edition whose numbers are to be kept.
            UserError: ``final`` was asked for and something stands in the way or a row of the self-check fails; or
                something withheld can be read in the file. Nothing is kept.
            Cancelled: the user stopped it; nothing is kept.
        """
        begun = perf_counter()
        holders = wanted_copies(request.recipe.copies if request.recipe else 1, request.holders)
        made = self.make(request, progress, holders)
        snapshot, order, findings, books = made.snapshot, made.order, made.findings, made.books
        book = books[0]
        copies = registered((each.pdf for each in books), holders, order.built)
        edition = _edition(request, order, book, _content_hash(snapshot, order), copies)
        if request.status is EditionStatus.FINAL and (bad := failed_musts(check for each in books for check in each.checks)):
            raise UserError("The book is not final: {told} Mend it, or build a draft; nothing was kept.", told=_told(bad))
        # an edition may have been handed out: undo takes back what was written, never the record of what was printed
        with self._desk.write(
            Sentence("Build edition {number} of “{title}”", number=edition.number, title=snapshot.meeting.title), undoable=False
        ) as unit:
            known = unit.editions.of_meeting(request.meeting_id)
            previous = max(known, key=lambda found: found.number, default=None)
            kept = unit.editions.add(replace(edition, supersedes=previous and previous.id))
            for number, each in enumerate(books, 1):
                unit.books.put(kept.id, each.pdf, number)
        warnings = (*book.warnings, *(finding.message for finding in findings.warnings))
        return BuiltEdition(
            edition=kept, pdf=book.pdf, seconds=perf_counter() - begun, warnings=warnings, changes=unit.changes,
            replacement=book.replacement, removed=book.removed, inserted=book.inserted, rebuilt=book.rebuilt,
        )  # fmt: skip

    def make(self, request: BookRequest, progress: Progress, holders: tuple[str, ...] = ("",), snapshot: Snapshot | None = None) -> "Made":
        """Print the books of a request, one for each of the ``holders``, and keep nothing of them; from the ``snapshot`` if there is one.

        Raises:
            NotFoundError: there is no such meeting, or no edition whose numbers are to be kept.
            UserError: ``final`` was asked for and something stands in the way; or something withheld can be read in a file.
            Cancelled: the user stopped it.
        """
        from app.book.build import build_book
        from app.book.stable import earlier
        from app.book.workshop import workshop

        snapshot = snapshot or self.snapshot(request)
        order = self._order(request, snapshot.meeting)
        schemes = self._desk.schemes()
        findings = findings_of(snapshot, order, schemes)
        if request.status is EditionStatus.FINAL and findings.errors:
            raise UserError(_bars_final(findings))
        before = earlier(self.pdf(request.stable_from)) if request.stable_from else None
        orders = [_copy_order(order, number, holders) for number in range(1, len(holders) + 1)]
        with self._turn:
            tools = self._workshop = self._workshop or workshop(self._desk.resources)
            books = tuple(build_book(snapshot, each, self._desk.resources, schemes, progress, tools, before) for each in orders)
        return Made(snapshot=snapshot, order=order, findings=findings, books=books, before=before)

    def print_alone(self, snapshot: Snapshot, order: BookOrder, progress: Progress) -> BuiltBook:
        """Print what was put together for itself, a dossier or a card; nothing is kept.

        Raises:
            UserError: the recipe refuses it, or something withheld can be read in the file.
            Cancelled: the user stopped it.
        """
        from app.book.build import build_book
        from app.book.workshop import workshop

        with self._turn:
            tools = self._workshop = self._workshop or workshop(self._desk.resources)
            return build_book(snapshot, order, self._desk.resources, self._desk.schemes(), progress, tools)

    def edition_named(self, meeting_id: UUID, words: str) -> Edition:
        """The edition of a meeting that is meant by its number or its identifier.

        Raises:
            UserError: the meeting has no such edition.
        """
        known = self.editions(meeting_id)
        for edition in known:
            if words in (str(edition.number), str(edition.id)):
                return edition
        numbers = ", ".join(str(edition.number) for edition in reversed(known)) or "none"
        raise UserError("This meeting has no edition “{words}”; it has {numbers}.", words=words, numbers=numbers)

    def snapshot(self, request: BookRequest) -> Snapshot:
        """All that the books of a request are printed from, as the library is now.

        Raises:
            NotFoundError: there is no such meeting.
        """
        return self._snapshot(request.meeting_id, request.recipe)

    def last_if_current(self, request: BookRequest, snapshot: Snapshot | None = None) -> BuiltEdition | None:
        """The newest edition if a build of the request would print the same again: same content, recipe, day and program."""
        newest = next(iter(self.editions(request.meeting_id)), None)
        if newest is None:
            return None
        snapshot = snapshot or self.snapshot(request)
        if _content_hash(snapshot, self._order(request, snapshot.meeting)) != newest.snapshot_hash:
            return None
        return BuiltEdition(edition=newest, pdf=self.pdf(newest.id), seconds=0.0, warnings=(), changes=Changes())

    def count(self) -> int:
        """How many editions of all meetings are kept."""
        with self._desk.store.read() as unit:
            return unit.editions.count()

    def editions(self, meeting_id: UUID) -> tuple[Edition, ...]:
        """The editions of a meeting, newest first.

        Raises:
            NotFoundError: there is no such meeting.
        """
        with self._desk.store.read() as unit:
            unit.meetings.get(meeting_id)
            return tuple(sorted(unit.editions.of_meeting(meeting_id), key=lambda edition: -edition.number))

    def by_id(self, edition_id: UUID) -> Edition:
        """One edition, without its pages.

        Raises:
            NotFoundError: there is no such edition.
        """
        with self._desk.store.read() as unit:
            return unit.editions.get(edition_id)

    def pdf(self, edition_id: UUID) -> bytes:
        """The file of an edition, byte for byte as it was built.

        Raises:
            NotFoundError: there is no such edition.
        """
        with self._desk.store.read() as unit:
            return unit.books.get(edition_id)

    def export(self, edition_id: UUID, path: Path, *, copy: int = 1, password: str = "") -> Path:
        """Write an edition's file outside the library; it leaves the encryption by the user's will, or takes a password along.

        Raises:
            NotFoundError: there is no such edition or copy.
            UserError: the place cannot be written to, or the password is too short.
        """
        from app.book.locking import locked

        self._desk.policy.check_export(book=True)
        with self._desk.store.read() as unit:
            pdf = unit.books.get(edition_id, copy)
        return write_out(path, locked(pdf, password) if password else pdf)

    def edition(self, meeting_id: UUID, number: int | None = None) -> Edition:
        """An edition by its number, or the newest.

        Raises:
            NotFoundError: there is no such meeting or edition.
        """
        found = [edition for edition in self.editions(meeting_id) if number in (None, edition.number)]
        if not found:
            raise NotFoundError(
                Sentence("The meeting has no edition {number}; choose one of those it has.", number=number)
                if number
                else Sentence("The meeting has no edition yet; build a book first.")
            )
        return found[0]

    def changes(self, meeting_id: UUID, old: int, new: int) -> tuple[EditionChange, ...]:
        """What changed from one edition to another.

        Raises:
            NotFoundError: there is no such edition.
        """
        return compare(self.edition(meeting_id, old).items, self.edition(meeting_id, new).items)

    def take_back(self, edition_id: UUID, copy: int) -> Changes:
        """Write into the register that a copy came back now.

        Raises:
            NotFoundError: there is no such copy.
        """
        return self.register.take_back(edition_id, copy, self._clock())

    def export_replacement(self, built: BuiltEdition, path: Path, *, password: str = "") -> Path:
        """Write the pages to be put into copies of the edition before, locked as the book is.

        Raises:
            UserError: the place cannot be written to, or the password is too short.
        """
        from app.book.locking import locked

        self._desk.policy.check_export(book=True)
        return write_out(path, locked(built.replacement, password) if password else built.replacement)

    def export_volumes(self, edition_id: UUID, path: Path, *, password: str = "") -> tuple[Path, ...]:
        """Write the volumes of an edition beside its file, numbered from 1; nothing where one binder holds it.

        Raises:
            NotFoundError: there is no such edition.
            UserError: the place cannot be written to.
        """
        from app.book.locking import locked
        from app.book.volumes import split, volume_ranges

        self._desk.policy.check_export(book=True)
        with self._desk.store.read() as unit:
            edition = unit.editions.get(edition_id)
        ranges = volume_ranges(edition.items, edition.pages)
        if len(ranges) < 2:
            return ()
        files = split(self.pdf(edition_id), ranges)
        closed = [locked(file, password) if password else file for file in files]
        return tuple(write_out(path.with_stem(f"{path.stem}-{number}"), file) for number, file in enumerate(closed, 1))

    def page_picture(self, edition_id: UUID, page: int, width: int) -> "Picture":
        """A page (from 1) of an edition, ``width`` pixels wide.

        Raises:
            UserError: the edition has no such page.
        """
        from app.book.pictures import page_picture

        return page_picture(self.pdf(edition_id), page, width)

    def _snapshot(self, meeting_id: UUID, recipe: Recipe | None) -> Snapshot:
        with self._desk.store.read() as unit:
            return gathered(unit, unit.meetings.get(meeting_id), recipe.annexes if recipe else ())

    def _order(self, request: BookRequest, meeting: Meeting) -> BookOrder:
        built = self._clock()
        known = self.editions(request.meeting_id)
        number = max((edition.number for edition in known), default=0) + 1
        as_of = request.as_of or _as_of(built, meeting)
        recipe = request.recipe or default_recipe()
        before = next((edition for edition in known if alike(edition, recipe)), None)
        earlier = EarlierEdition(number=before.number, items=before.items) if before else None
        return BookOrder(recipe=recipe, number=number, as_of=as_of, built=built, status=request.status, earlier=earlier)


def _as_of(built: datetime, meeting: Meeting) -> PartialDate:
    """A book printed after its meeting stands for the day of the meeting: its facts were new enough then."""
    days = (built.date(), *((meeting.start.date(),) if meeting.start else ()))
    return PartialDate.of(min(days))


def findings_of(snapshot: Snapshot, order: BookOrder, schemes: MarkingSchemes) -> Preflight:
    """What stands in the way of a book that is printed from a snapshot."""
    from app.book.preflight import preflight

    return Preflight(findings=preflight(snapshot, order, schemes))


def _content_hash(snapshot: Snapshot, order: BookOrder) -> str:
    return snapshot_hash(__version__, snapshot, order.recipe, str(order.as_of), order.status)


def _told(checks: Sequence[CheckResult]) -> str:
    first = joined(
        (
            Sentence("{code} (page {page}): {message}", code=check.code, page=check.page, message=check.message)
            if check.page
            else Sentence("{code}: {message}", code=check.code, message=check.message)
            for check in checks[:3]
        ),
        " ",
    )
    return Sentence("{first} And {count} more.", first=first, count=len(checks) - 3) if len(checks) > 3 else first


def _bars_final(findings: Preflight) -> str:
    told = joined((Sentence("{where}: {message}", where=each.where, message=each.message) for each in findings.errors[:3]), " ")
    count = len(findings.errors) - 3
    first = Sentence("{first} And {count} more.", first=told, count=count) if count > 0 else told
    return Sentence("The book cannot be final yet: {first} Run preflight for the whole list, or build a draft.", first=first)


def _copy_order(order: BookOrder, number: int, holders: tuple[str, ...]) -> BookOrder:
    """The order of one numbered copy, with its reader's name on the cover."""
    name = holders[number - 1] or order.recipe.recipient_name
    return replace(order, copy_number=number, recipe=replace(order.recipe, copies=len(holders), recipient_name=name))


def _edition(request: BookRequest, order: BookOrder, book: BuiltBook, content_hash: str, copies: tuple[Copy, ...]) -> Edition:
    return Edition(
        meeting_id=request.meeting_id,
        recipe=order.recipe,
        number=order.number,
        as_of=order.as_of,
        built=order.built,
        status=order.status,
        pages=book.pages,
        banner=book.banner,
        marking=book.marking,
        snapshot_hash=content_hash,
        pdf_sha256=hashlib.sha256(book.pdf).hexdigest(),
        items=book.items,
        omissions=book.omissions,
        copies=copies,
        checks=book.checks,
        missing_glyphs=book.missing_glyphs,
        fonts=book.fonts,
    )
