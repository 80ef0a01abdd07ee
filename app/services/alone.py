"""What is printed for itself: a dossier as its brief stands in a book, the card of one person, the record of a meeting; none is kept."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter
from uuid import UUID

from app.book.content import BookOrder, BuiltBook
from app.core.changes import Kind
from app.core.dates import PartialDate
from app.core.jobs import Progress
from app.core.language import Language
from app.core.model.base import Audience
from app.core.model.book import EditionStatus, Recipe, SectionOption
from app.core.model.dossier import Dossier
from app.core.model.meeting import AgendaItem, Coverage, LineKind, Meeting, Occasion, Participant, ParticipantRole, Side
from app.core.snapshot import Snapshot
from app.core.translating import languages_of
from app.services.books import BookService, findings_of
from app.services.desk import Desk
from app.services.drafting import BookView, Notice, notices_of, placed
from app.services.files import write_out
from app.services.snapshots import gathered
from db.unit import Unit

WITHOUT_FRONT = SectionOption(section="cover", name="front", value="none")
"""Neither cover nor contents."""
DOSSIER_PARTS = ("agenda", "if_raised", "figures", "chronology", "sources")
CARD_PARTS = ("biographies",)
RECORD_PARTS = ("record",)
OF_THE_WHOLE = frozenset({"too-many-points", "many-points", "objectives", "speaking-time", "clash-alone", "refused"})
"""Findings about a dossier that name no entry of it; others without one are about the meeting."""


class AloneService:
    """Prints single things with the same engine as the book, so that they look as they will there."""

    def __init__(self, desk: Desk, books: BookService) -> None:
        self._desk, self._books = desk, books

    def dossier(self, dossier_id: UUID, language: Language, progress: Progress) -> BookView:
        """The pages of a dossier, whole, as the book of its next meeting prints them for the principal.

        Raises:
            NotFoundError: there is no such dossier.
            UserError: it cannot be printed so; the sentence says why.
            Cancelled: it is not wanted any more.
        """
        begun = perf_counter()
        snapshot, order = self._of_dossier(dossier_id, language)
        book = self._books.print_alone(snapshot, order, progress)
        notices = self._notices(snapshot, order, dossier_id, book)
        view = _view(snapshot, order, placed(book.pdf, notices, book.items), book)
        return replace(view, seconds=perf_counter() - begun)

    def checks(self, dossier_id: UUID, language: Language = Language.EN) -> BookView:
        """What a book would find in a dossier, without printing it; the view has no pages.

        Raises:
            NotFoundError: there is no such dossier.
        """
        snapshot, order = self._of_dossier(dossier_id, language)
        return _view(snapshot, order, self._notices(snapshot, order, dossier_id, None), None)

    def card(self, person_id: UUID, language: Language, progress: Progress) -> BookView:
        """The biography of one person as pages of their own.

        Raises:
            NotFoundError: there is no such person.
            UserError: it cannot be printed so; the sentence says why.
            Cancelled: it is not wanted any more.
        """
        with self._desk.store.read() as unit:
            person = unit.people.get(person_id)
            role = Participant(person_id=person_id, side=Side.THEIRS, role=ParticipantRole.PRINCIPAL)
            name = person.name_in(language)
            meeting = _meeting(unit, person_id) or Meeting(title=name, occasion=Occasion.MINISTERIAL)
            held = next((each for each in meeting.participants if each.person_id == person_id), role)
            alone = replace(
                meeting, agenda=(), dossier_ids=(), lines=(), sessions=(),
                participants=(replace(held, role=ParticipantRole.PRINCIPAL),),
            )  # fmt: skip
            snapshot = gathered(unit, alone)
        order = _order(Recipe(name=name, language=language, sections=CARD_PARTS, options=(WITHOUT_FRONT,)), EditionStatus.FINAL)
        return _view(snapshot, order, (), self._books.print_alone(snapshot, order, progress))

    def record(self, meeting_id: UUID, language: Language, progress: Progress) -> BookView:
        """What was noted in a meeting, with its head and room for what was agreed, as the notetaker's book prints it.

        Raises:
            NotFoundError: there is no such meeting.
            UserError: it cannot be printed so; the sentence says why.
            Cancelled: it is not wanted any more.
        """
        with self._desk.store.read() as unit:
            meeting = unit.meetings.get(meeting_id)
            alone = replace(meeting, agenda=(), dossier_ids=(), lines=meeting.of(LineKind.RECORD), sessions=())
            snapshot = gathered(unit, alone)
        recipe = Recipe(
            name=meeting.title, recipient=Audience.NOTETAKER, language=language, sections=RECORD_PARTS, options=(WITHOUT_FRONT,)
        )
        order = _order(recipe, EditionStatus.FINAL)
        return _view(snapshot, order, (), self._books.print_alone(snapshot, order, progress))

    def export_card(self, person_id: UUID, language: Language, path: Path, progress: Progress) -> Path:
        """Write the card of one person outside the library.

        Raises:
            NotFoundError: there is no such person.
            UserError: the administrator does not allow it, or the place cannot be written to.
        """
        self._desk.policy.check_export(book=True)
        return write_out(path, self.card(person_id, language, progress).pdf)

    def _of_dossier(self, dossier_id: UUID, language: Language) -> tuple[Snapshot, BookOrder]:
        with self._desk.store.read() as unit:
            dossier = unit.dossiers.get(dossier_id)
            snapshot = gathered(unit, _narrowed(_meeting(unit, dossier_id), dossier))
        recipe = Recipe(name=dossier.title, language=language, sections=DOSSIER_PARTS, options=(WITHOUT_FRONT,))
        return snapshot, _order(recipe, EditionStatus.DRAFT)

    def _notices(self, snapshot: Snapshot, order: BookOrder, dossier_id: UUID, book: BuiltBook | None) -> tuple[Notice, ...]:
        """What is to be mended in the dossier itself; what a meeting lacks, and what only a whole book has, is not told here."""
        findings = findings_of(snapshot, order, self._desk.schemes()).findings
        told = notices_of(snapshot, findings, (), book.items if book else (), order.recipe.language)
        own = [notice for notice in told if notice.owner is Kind.DOSSIER and notice.owner_id == dossier_id]
        return tuple(notice for notice in own if notice.object_id is not None or notice.code in OF_THE_WHOLE)


def main_language(wanted: Language, *dossiers: Dossier) -> Language:
    """The language that dossiers are read in: the wanted one where they have words in it, else that of most of their statements."""
    written = [row.language for dossier in dossiers for row in dossier.statements]
    return max(written, key=written.count) if written and wanted not in languages_of(*dossiers) else wanted


def _meeting(unit: Unit, named: UUID) -> Meeting | None:
    """The meeting that names something: the one that comes next, else the last that was."""
    found = unit.meetings.many(owner for kind, owner in unit.referrers([named]) if kind is Kind.MEETING)
    now = datetime.now(UTC).timestamp()

    def far(meeting: Meeting) -> tuple[bool, float]:
        start = meeting.start.timestamp() if meeting.start else 0.0
        return start < now, abs(start - now)

    return min(found, key=far, default=None)


def _narrowed(meeting: Meeting | None, dossier: Dossier) -> Meeting:
    """The meeting with this one subject, which is certain to come up: then the whole dossier is printed."""
    known = meeting or Meeting(title=dossier.title, occasion=Occasion.MINISTERIAL)
    item = next((each for each in known.agenda if dossier.id in each.dossier_ids), AgendaItem(title=dossier.title))
    alone = replace(item, dossier_ids=(dossier.id,), coverage=Coverage.CERTAIN, title=dossier.title, translations=(), left_out=())
    return replace(known, agenda=(alone,), dossier_ids=(), lines=(), sessions=())


def _order(recipe: Recipe, status: EditionStatus) -> BookOrder:
    now = datetime.now(UTC)
    return BookOrder(recipe=recipe, number=1, as_of=PartialDate.of(now.date()), built=now, status=status)


def _view(snapshot: Snapshot, order: BookOrder, notices: tuple[Notice, ...], book: BuiltBook | None) -> BookView:
    return BookView(
        meeting_id=snapshot.meeting.id, meeting=snapshot.meeting.title, recipe=order.recipe, number=0, status=order.status,
        pdf=book.pdf if book else b"", pages=book.pages if book else 0, labels=(), items=book.items if book else (), omissions=(),
        checks=(), notices=notices, missing_glyphs=book.missing_glyphs if book else (), rebuilt=book.rebuilt if book else (),
    )  # fmt: skip
