"""A book while it is being made: built after each change and not kept, with what stands in the way and where on its pages."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from time import perf_counter
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from app.book.content import Finding, Severity
from app.core.changes import Kind
from app.core.editions import alike
from app.core.errors import UserError
from app.core.jobs import Progress
from app.core.language import Language
from app.core.model.book import USUAL_RECIPE, CheckResult, Edition, EditionStatus, Omission, PrintedItem, Recipe, failed_musts
from app.core.page_words import PageWords
from app.core.printed import PrintedText
from app.core.snapshot import Snapshot
from app.core.translating import turned
from app.core.wording import Wording
from app.services.books import BookRequest, BookService, Made
from app.services.desk import Desk
from app.services.snapshots import gathered

if TYPE_CHECKING:
    from app.book.opened import OpenPdf
    from app.book.pictures import Picture
    from app.book.pins import Pins
    from app.book.stable import Earlier
    from app.book.tailoring.tree import Tree


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Something to be looked at before a book is final; ``bars``: it stands in the way.

    ``page`` counts from 1 (0: on none), ``height`` is how far down the page it stands, as a share of it (-1 unknown). ``owner`` is the
    kind of thing that it is mended in, ``owner_id`` which of them, ``object_id`` the entry in it; ``words`` are those of the entry.
    """

    code: str
    bars: bool
    where: str
    message: str
    words: str = ""
    page: int = 0
    height: float = -1.0
    owner: Kind | None = None
    owner_id: UUID | None = None
    object_id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What became of the pages of an earlier edition, by their printed numbers. ``sheet`` is the page of the list of changes, 0: none.

    Where pages were counted anew (``stable`` is false), only how many of them say what no page said before is known.
    """

    number: int
    stable: bool
    changed: tuple[str, ...] = ()
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    kept: int = 0
    sheet: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class BookView:
    """A book as it is looked at. ``edition`` is None while it is not kept; ``rebuilt`` are the tabs that were set anew for it,
    ``alike`` the editions that the same reader has had, newest first; ``tree`` is what its recipe prints now and what it leaves out.
    """

    meeting_id: UUID
    meeting: str
    recipe: Recipe
    number: int
    status: EditionStatus
    pdf: bytes
    pages: int
    labels: tuple[str, ...]
    items: tuple[PrintedItem, ...]
    omissions: tuple[Omission, ...]
    checks: tuple[CheckResult, ...]
    notices: tuple[Notice, ...]
    missing_glyphs: tuple[str, ...] = ()
    edition: Edition | None = None
    newest: bool = True
    seconds: float = 0.0
    rebuilt: tuple[str, ...] = ()
    comparison: Comparison | None = None
    alike: tuple[Edition, ...] = ()
    tree: "Tree | None" = None

    @property
    def bars(self) -> tuple[Notice, ...]:
        """What stands in the way of "final"."""
        return tuple(notice for notice in self.notices if notice.bars)

    @property
    def passed(self) -> tuple[int, int]:
        """How many of the checks of the pages that must hold do, and how many there are."""
        rows = [check for check in self.checks if check.must]
        return sum(check.passed for check in rows), len(rows)

    @property
    def found(self) -> int:
        """How much was found in what the pages are made from; a check of the pages that fails is listed too, but is none of these."""
        return sum(notice.code != "check" for notice in self.notices)

    def label(self, page: int) -> str:
        """The printed number of a page (from 1)."""
        return self.labels[page - 1] if 1 <= page <= len(self.labels) else str(page)


class DraftService:
    """Looks at books, those that are kept and those that are being made."""

    def __init__(self, desk: Desk, books: BookService) -> None:
        self._desk, self._books = desk, books
        self._pins: Pins | None = None

    def _known_pins(self) -> "Pins":
        from app.book.pins import Pins

        self._pins = self._pins or Pins()
        return self._pins

    def look(self, request: BookRequest, progress: Progress, *, anew: bool = False) -> BookView:
        """The newest edition where it would come out the same again, else, or where it is wanted ``anew``, the next one, not kept.

        Raises as ``draft`` does.
        """
        snapshot = self._books.snapshot(request)
        current = None if anew else self._books.last_if_current(request, snapshot)
        kept = self.kept(current.edition.id) if current else None
        return kept or self.draft(request, progress, snapshot)

    def draft(self, request: BookRequest, progress: Progress, snapshot: Snapshot | None = None) -> BookView:
        """Print the next edition to be looked at, and keep nothing; from the ``snapshot`` where the library was read for it already.

        Raises:
            NotFoundError: there is no such meeting, or no edition whose numbers are to be kept.
            UserError: the recipe refuses the meeting, or something withheld can be read in the file.
            Cancelled: it is not wanted any more.
        """
        begun = perf_counter()
        made = self._books.make(replace(request, status=EditionStatus.DRAFT), progress, snapshot=snapshot)
        book, order = made.books[0], made.order
        after = _numbers(book.pdf)
        notices = notices_of(made.snapshot, made.findings.findings, book.checks, book.items, order.recipe.language)
        return BookView(
            meeting_id=request.meeting_id, meeting=made.snapshot.meeting.title, recipe=order.recipe, number=order.number,
            status=EditionStatus.DRAFT, pdf=book.pdf, pages=book.pages, labels=tuple(after.sums) if after else (), items=book.items,
            omissions=book.omissions, checks=book.checks, missing_glyphs=book.missing_glyphs,
            notices=placed(book.pdf, notices, book.items, book.looks, self._known_pins()),
            seconds=perf_counter() - begun, rebuilt=book.rebuilt, comparison=self._compared(request, made, after),
            alike=self._alike(request.meeting_id, order.recipe),
            tree=self._books.tree(request.meeting_id, order.recipe, made.snapshot),
        )  # fmt: skip

    def kept(self, edition_id: UUID) -> BookView | None:
        """An edition as it was kept, with what stands in the way of the next one; None where it is gone."""
        with self._desk.store.read() as unit:
            edition = unit.editions.find(edition_id)
            if edition is None:
                return None
            meeting = unit.meetings.get(edition.meeting_id)
            pdf = unit.books.get(edition_id)
            snapshot = gathered(unit, meeting, edition.recipe.annexes)
        findings = self._books.preflight(edition.meeting_id, edition.recipe, snapshot).findings
        newest = next(iter(self._books.editions(edition.meeting_id)), edition)
        numbers = _numbers(pdf)
        notices = notices_of(snapshot, findings, edition.checks, edition.items, edition.recipe.language)
        return BookView(
            meeting_id=edition.meeting_id, meeting=meeting.title, recipe=edition.recipe, number=edition.number, status=edition.status,
            pdf=pdf, pages=edition.pages, labels=tuple(numbers.sums) if numbers else (), items=edition.items, omissions=edition.omissions,
            checks=edition.checks, notices=placed(pdf, notices, edition.items),
            missing_glyphs=edition.missing_glyphs, edition=edition, newest=newest.id == edition.id,
            alike=self._alike(edition.meeting_id, edition.recipe),
        )  # fmt: skip

    def working(self, recipe: Recipe, otherwise: Recipe | None = None) -> Recipe:
        """The kept recipe of that id as it is by now; where it is gone, by undo, the other one, else the one given."""
        known = {kept.id: kept for kept in self._books.recipes.all()}
        return known.get(recipe.id) or (known.get(otherwise.id, otherwise) if otherwise else recipe)

    def change(self, view: BookView, recipe: Recipe, step: str) -> Recipe:
        """Keep a changed recipe as one step, and answer it as it is kept. The usual one stays: a changed copy of it gets a name of its own.

        Raises:
            UserError: the recipe has a marking that the administrator does not allow.
        """
        shelf = self._books.recipes
        if recipe.id == USUAL_RECIPE or all(known.id != recipe.id for known in shelf.all()):
            names = {known.name.casefold() for known in shelf.all()}
            wanted = f"{recipe.name} · {view.meeting}"
            numbered = (wanted if number == 1 else f"{wanted} ({number})" for number in range(1, len(names) + 2))
            name = next(name for name in numbered if name.casefold() not in names)
            recipe = replace(recipe, id=uuid4(), name=name, rev=0, created=None, updated=None)
        shelf.save(recipe, step)
        return shelf.get(recipe.id)

    def page_picture(self, view: BookView, page: int, width: int) -> "Picture":
        """A page (from 1) of a book, ``width`` pixels wide.

        Raises:
            UserError: the book has no such page.
        """
        from app.book.pictures import page_picture

        return page_picture(view.pdf, page, width)

    def text(self, view: BookView, progress: Progress) -> PrintedText:
        """The words of all pages of a book, ready to be looked through: a second for 300 pages.

        Raises:
            UserError: the file cannot be read as a PDF.
            Cancelled: it is not wanted any more.
        """
        with closing(_opened(view)) as book:
            pages = len(book.sizes)
            characters: list[str] = []
            for page in range(1, pages + 1):
                progress.report(page - 1, pages)
                characters.append(book.characters(page))
        return PrintedText.of(characters)

    def page_words(self, view: BookView, page: int) -> PageWords:
        """The characters of a page (from 1) with their places; those of ``text`` stand at the same numbers.

        Raises:
            NotFoundError: the book has no such page.
        """
        with closing(_opened(view)) as book:
            return book.words(page)

    def page_size(self, view: BookView) -> tuple[float, float]:
        """Width and height of the first page, in points."""
        from app.book.pictures import page_size

        return page_size(view.pdf)

    def _alike(self, meeting_id: UUID, recipe: Recipe) -> tuple[Edition, ...]:
        return tuple(edition for edition in self._books.editions(meeting_id) if alike(edition, recipe))

    def _compared(self, request: BookRequest, made: Made, after: "Earlier | None") -> Comparison | None:
        book, order = made.books[0], made.order
        sheet = next((item.first_page for item in book.items if item.section == "changes"), 0)
        if made.before is not None and after is not None and request.stable_from is not None:
            with self._desk.store.read() as unit:
                number = unit.editions.get(request.stable_from).number
            before, now = made.before.sums, after.sums
            changed = tuple(label for label, total in now.items() if label in before and before[label] != total)
            added = tuple(label for label in now if label not in before)
            removed = tuple(label for label in before if label not in now)
            kept = len(now) - len(changed) - len(added)
            return Comparison(number=number, stable=True, changed=changed, added=added, removed=removed, kept=kept, sheet=sheet)
        if order.earlier is None:
            return None
        return Comparison(number=order.earlier.number, stable=False, sheet=sheet)


def _opened(view: BookView) -> "OpenPdf":
    from app.book.opened import OpenPdf
    from app.book.pictures import PDFIUM_TURN

    return OpenPdf(view.pdf, PDFIUM_TURN)


def _numbers(pdf: bytes) -> "Earlier | None":
    """The printed numbers of a book's pages with the sums of what is on them; nothing where an early program made it."""
    from app.book.stable import earlier

    try:
        return earlier(pdf)
    except UserError:
        return None


def notices_of(
    snapshot: Snapshot, findings: Iterable[Finding], checks: tuple[CheckResult, ...], items: tuple[PrintedItem, ...],
    language: Language,
) -> tuple[Notice, ...]:  # fmt: skip
    """The findings on the plan, quoted in the language of the book, then what failed in the file and is no such finding.

    What bars "final" comes first.
    """
    owners, words, pages = _owners(snapshot), _words(snapshot, language), _pages(items)
    called = Wording(snapshot.meeting, snapshot.organisations, language)
    named = {called.called(dossier, "title"): (Kind.DOSSIER, dossier.id) for dossier in snapshot.dossiers}
    rows = {finding.row for finding in findings}
    meeting = (Kind.MEETING, snapshot.meeting.id)
    told = [_of_finding(each, owners, named.get(each.where, meeting), words, pages) for each in findings]
    told += _of_checks(checks, rows)
    return tuple(sorted(told, key=lambda notice: not notice.bars))


def _of_finding(
    finding: Finding,
    owners: Mapping[UUID, tuple[Kind, UUID]],
    elsewhere: tuple[Kind, UUID],
    words: Mapping[UUID, str],
    pages: Mapping[UUID | str, int],
) -> Notice:
    key = finding.object_id
    owner, owner_id = owners.get(key, elsewhere) if key else elsewhere
    page = (key and pages.get(key)) or pages.get(finding.where, 0)
    return Notice(
        code=finding.code, bars=finding.severity is Severity.ERROR, where=finding.where, message=finding.message,
        words=words.get(key, "") if key else "", page=page, owner=owner, owner_id=owner_id, object_id=key,
    )  # fmt: skip


def _pages(items: tuple[PrintedItem, ...]) -> dict[UUID | str, int]:
    """The first pages of items by their titles and by what they tell of, and the page of each entry, which is nearer."""
    pages: dict[UUID | str, int] = {}
    for item in reversed(items):
        pages |= dict.fromkeys((item.title, *item.object_ids), item.first_page)
    return pages | {row.id: row.page for item in reversed(items) for row in reversed(item.atoms) if row.page}


def _of_checks(checks: tuple[CheckResult, ...], known: set[int]) -> Iterator[Notice]:
    failed = set(failed_musts(checks))
    for check in checks:
        number = check.code.split()[0]
        if not check.passed and not (number.isdigit() and int(number) in known):
            yield Notice(code="check", bars=check in failed, where=check.code, message=check.message, page=check.page)


def _owners(snapshot: Snapshot) -> dict[UUID, tuple[Kind, UUID]]:
    """In what each thing that a finding may be about is mended."""
    meeting = snapshot.meeting
    owners: dict[UUID, tuple[Kind, UUID]] = {row.id: (Kind.MEETING, meeting.id) for row in meeting.lines}
    owners |= {dossier.id: (Kind.DOSSIER, dossier.id) for dossier in snapshot.dossiers}
    owners |= {atom.id: (Kind.DOSSIER, dossier.id) for dossier in snapshot.dossiers for atom in dossier.atoms()}
    owners |= {key: (Kind.PERSON, key) for key in snapshot.people}
    owners |= {key: (Kind.BRIEF, key) for key in snapshot.briefs}
    owners |= {mark.id: (Kind.BRIEF, mark.brief_id) for mark in snapshot.annotations}
    return owners | {row.id: (Kind.BRIEF, row.brief_id) for row in snapshot.quotations if row.brief_id}


def _words(snapshot: Snapshot, language: Language) -> dict[UUID, str]:
    from app.book.tailoring.tree import words_of

    return {atom.id: words_of(turned(atom, language)) for dossier in snapshot.dossiers for atom in dossier.atoms()}


def placed(
    pdf: bytes, notices: tuple[Notice, ...], items: tuple[PrintedItem, ...], looks: Sequence[bytes] = (), pins: "Pins | None" = None
) -> tuple[Notice, ...]:
    """The notices with how far down their pages they stand; ``pins`` know the pages of the book before by their ``looks``."""
    from app.book.pins import Pins, Wanted

    said = {row.id: row.words for item in items for row in item.atoms}
    wanted = [
        Wanted(row.object_id, row.page, said[row.object_id]) for row in notices if row.object_id in said and row.object_id and row.page
    ]
    found = (pins or Pins()).heights(pdf, wanted, looks)
    return tuple(replace(row, height=found.get(row.object_id, -1.0)) if row.object_id else row for row in notices)
