"""What the services answer with: frozen pictures of the library, ready to be shown or printed as JSON."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from uuid import UUID

from app.book.content import Finding, Severity
from app.core.changes import Changes
from app.core.dates import PartialDate
from app.core.errors import UserError
from app.core.language import Language
from app.core.model import meeting as meeting_model
from app.core.model.annotation import AnchorState, Annotation, AnnotationKind, Quotation, Visibility
from app.core.model.base import Evidence
from app.core.model.book import CheckResult, Edition, Recipe
from app.core.model.brief import Author, BlockKind, Brief, Passage, Repair
from app.core.model.dossier import Dossier
from app.core.model.meeting import Meeting
from app.core.model.person import Organisation, Person
from app.core.text import Span, document_hash


class ImportStatus(StrEnum):
    """What became of one file."""

    IMPORTED = "imported"
    SPLIT = "split"
    NEAR_DUPLICATE = "near_duplicate"
    DUPLICATE = "duplicate"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Near:
    """A brief that is nearly the same text as another, and how many percent of their words the two share."""

    brief: Brief
    percent: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedBrief:
    """A brief that came of a file, or the one already there that the file repeats. ``near``: one that is nearly the same.

    ``advert``: it is an article that looks like one. ``lines_out`` of the repairs are adverts, lines of app stores and of the site.
    """

    brief: Brief
    passages: int
    repairs: int
    near: Near | None = None
    advert: bool = False
    lines_out: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class FileReport:
    """One file of an import: what it became, and a sentence where there is something to say.

    ``locked``: it was refused for want of the right password.
    """

    path: Path
    status: ImportStatus
    briefs: tuple[ImportedBrief, ...] = ()
    message: str = ""
    locked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """A whole import, in the order of the files. ``cancelled``: the user stopped it; what is listed is kept."""

    files: tuple[FileReport, ...]
    changes: Changes
    cancelled: bool = False

    def count(self, status: ImportStatus) -> int:
        """How many files came to that."""
        return sum(report.status is status for report in self.files)

    @property
    def briefs(self) -> int:
        """How many briefs came into the library."""
        there = (ImportStatus.DUPLICATE, ImportStatus.REFUSED)
        return sum(len(report.briefs) for report in self.files if report.status not in there)


@dataclass(frozen=True, slots=True, kw_only=True)
class TextBlock:
    """A block of a brief in offsets of the clean text (code points, end excluded).

    ``level``, ``table``, ``label``, ``anchor`` and ``anchor_start`` as in ``Block``; the last two are offsets of the clean text too.
    ``confidence``: how sure a machine was that read these words from a picture, in percent; -1 for words that were in the file.
    ``paragraph``: its number as a ``Locator`` gives it; 0 for one that nobody counted.
    """

    kind: BlockKind
    start: int
    end: int
    level: int = 0
    page: int = 0
    table: int = 0
    label: str = ""
    anchor: int = -1
    anchor_start: int = -1
    confidence: int = -1
    paragraph: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackedChange:
    """Words that a draft has put in or struck out, at their place in the clean text.

    Where the words are read, they stand from ``start`` to ``end``; where they are not, both are the place they would stand at.
    """

    start: int
    end: int
    words: str
    inserted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedPassage:
    """A passage and where it stands in the clean text (code points, end excluded)."""

    passage: Passage
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """An annotation with its passage and place. ``placed`` is false where the words cannot be found in the text any more."""

    annotation: Annotation
    passage: Passage
    brief_title: str
    start: int = 0
    end: int = 0
    placed: bool = True
    quotation: Quotation | None = None

    @property
    def state(self) -> AnchorState:
        """Whether the mark stands on its words."""
        return self.annotation.state


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefDetail:
    """A brief with its words as they are read. All offsets are of ``text`` (code points)."""

    brief: Brief
    text: str
    blocks: tuple[TextBlock, ...]
    paragraphs: tuple[PlacedPassage, ...]
    marks: tuple[Mark, ...]
    page_starts: tuple[int, ...]
    page_labels: tuple[str, ...]
    repairs: int
    changes: tuple[TrackedChange, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Description:
    """What a person says about a brief. None leaves a field as it is."""

    title: str | None = None
    authors: tuple[Author, ...] | None = None
    date: PartialDate | None = None
    language: Language | None = None
    publisher: str | None = None
    series: str | None = None
    number: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RepairView:
    """One repair of a brief's text: ``number`` from 1 in the order of the text, ``before`` the raw words, ``page`` 0 where unknown.

    ``start`` and ``end`` are where its words, or what stands for them, are read in the clean text; ``around`` are the nearest raw
    letters on either side. ``measured_on`` is the SHA-256 of the raw text that it was listed of: another text has another repair there.
    """

    number: int
    repair: Repair
    before: str
    page: int
    start: int = 0
    end: int = 0
    around: tuple[str, str] = ("", "")
    measured_on: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RepairKind:
    """All repairs that mend the same thing, in one brief or several."""

    kind: str
    repairs: tuple[RepairView, ...]

    @property
    def off(self) -> int:
        """How many of them are switched off."""
        return sum(not view.repair.on for view in self.repairs)


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkDetails:
    """What a mark says. For a quotation ``speaker`` is whose words they are (empty: the brief's author)."""

    kind: AnnotationKind = AnnotationKind.HIGHLIGHT
    note: str = ""
    tags: tuple[str, ...] = ()
    visibility: Visibility = Visibility.PRINT
    dossier_id: UUID | None = None
    statement_id: UUID | None = None
    speaker: str = ""
    occasion: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """A mark just made."""

    mark: Mark
    changes: Changes


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """What a mark that waits could stand on: ``before`` as it was taken, ``passage`` as it would be, ``span`` in the clean text."""

    mark_id: UUID
    before: Passage
    passage: Passage
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Reimported:
    """A newer version just taken in, and what became of the marks."""

    brief: Brief
    marks: tuple[Mark, ...]
    changes: Changes

    def count(self, state: AnchorState) -> int:
        """How many marks are in that state."""
        return sum(mark.state is state for mark in self.marks)


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceView:
    """A passage that an atom rests on, with the brief it is from. ``passage`` is None where it was deleted."""

    evidence: Evidence
    passage: Passage | None
    brief: Brief | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Whether a passage stands in its brief word for word; ``now`` is what is read in its place, empty where nothing is like it."""

    same: bool
    now: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grade:
    """How likely a dossier is to come up in a meeting, by an item of its agenda."""

    meeting_id: UUID
    meeting: str
    item_id: UUID
    coverage: meeting_model.Coverage


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """How an atom is supported: how many passages in all, how many of them only the other side's own word."""

    sources: int = 0
    theirs: int = 0

    @property
    def unsupported(self) -> bool:
        """Whether nothing supports the atom."""
        return self.sources == 0


@dataclass(frozen=True, slots=True, kw_only=True)
class DossierView:
    """A dossier with what its atoms rest on, by the id of the atom. ``grade`` is where it stands on the agenda of the next meeting."""

    dossier: Dossier
    evidence: Mapping[UUID, tuple[EvidenceView, ...]] = field(default_factory=dict[UUID, tuple[EvidenceView, ...]])
    people: Mapping[UUID, Person] = field(default_factory=dict[UUID, Person])
    marks: tuple[Mark, ...] = ()
    grade: Grade | None = None

    def coverage(self, atom_id: UUID) -> Coverage:
        """How many passages support that atom."""
        known = [view for view in self.evidence.get(atom_id, ()) if view.passage]
        return Coverage(sources=len(known), theirs=sum(view.evidence.theirs for view in known))


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingView:
    """A meeting with everything it names."""

    meeting: Meeting
    dossiers: Mapping[UUID, Dossier] = field(default_factory=dict[UUID, Dossier])
    people: Mapping[UUID, Person] = field(default_factory=dict[UUID, Person])
    organisations: Mapping[UUID, Organisation] = field(default_factory=dict[UUID, Organisation])
    editions: tuple[Edition, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PackContents:
    """The objects of a pack by kind."""

    briefs: tuple[Brief, ...]
    people: tuple[Person, ...]
    organisations: tuple[Organisation, ...]
    dossiers: tuple[Dossier, ...]
    meetings: tuple[Meeting, ...]
    recipes: tuple[Recipe, ...]

    @property
    def count(self) -> int:
        """How many there are in all."""
        return sum(map(len, (self.briefs, self.people, self.organisations, self.dossiers, self.meetings, self.recipes)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """What a pack brought into the library."""

    contents: PackContents
    changes: Changes


@dataclass(frozen=True, slots=True, kw_only=True)
class Dumped:
    """A pack as text, and what it holds. ``without_place``: passages left out because their words are in no text any more."""

    text: str
    contents: PackContents
    without_place: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Preflight:
    """What stands in the way of a final edition, and what else should be looked at."""

    findings: tuple[Finding, ...]

    @property
    def errors(self) -> tuple[Finding, ...]:
        """What bars "final"."""
        return tuple(finding for finding in self.findings if finding.severity is Severity.ERROR)

    @property
    def warnings(self) -> tuple[Finding, ...]:
        """What should be looked at."""
        return tuple(finding for finding in self.findings if finding.severity is Severity.WARNING)


@dataclass(frozen=True, slots=True, kw_only=True)
class BuiltEdition:
    """An edition just built, with its bytes. ``seconds`` is the wall time of the build.

    ``replacement`` is the file of pages for copies of the edition before, with the printed numbers it removes and inserts.
    ``rebuilt`` are the tabs that were set anew; the others were taken over from the book before.
    """

    edition: Edition
    pdf: bytes
    seconds: float
    warnings: tuple[str, ...]
    changes: Changes
    replacement: bytes = b""
    removed: tuple[str, ...] = ()
    inserted: tuple[str, ...] = ()
    rebuilt: tuple[str, ...] = ()

    @property
    def failed(self) -> tuple[CheckResult, ...]:
        """The rows that must hold and that the file did not pass."""
        return self.edition.failed

    @property
    def advised(self) -> tuple[CheckResult, ...]:
        """The rows that should hold and that the file did not pass: to be looked at, they bar nothing."""
        return self.edition.advised


@dataclass(frozen=True, slots=True, kw_only=True)
class CleanRange:
    """A selection in the clean text of a brief (code points, end excluded).

    ``measured_on`` is the SHA-256 of the clean text that the offsets are of: with a repair switched, or a newer version taken in,
    they would be those of other words.
    """

    brief_id: UUID
    start: int
    end: int
    measured_on: str

    @classmethod
    def of(cls, brief_id: UUID, text: str, start: int, end: int) -> "CleanRange":
        """The words from ``start`` to ``end`` of the clean ``text`` as it was shown."""
        return cls(brief_id=brief_id, start=start, end=end, measured_on=document_hash(text))

    def require(self, text: str) -> None:
        """Refuse where the clean text as it is now is not the one that the offsets are of.

        Raises:
            UserError: it is another.
        """
        if self.measured_on != document_hash(text):
            raise UserError("The text has changed since these words were selected; it is shown as it is now, select them again.")
