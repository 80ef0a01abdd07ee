"""What a reader does to a passage: marks, notes, quotations."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from app.core.dates import PartialDate
from app.core.model.base import StoredAtom


class AnnotationKind(StrEnum):
    """The kinds of mark (briefing-practice.md 3.2); each has a letter and a colour in window and print."""

    HIGHLIGHT = "highlight"
    NOTE = "note"
    QUESTION = "question"
    DISPUTE = "dispute"
    QUOTATION = "quotation"
    FIGURE = "figure"
    EVIDENCE = "evidence"
    ACTION = "action"


class Visibility(StrEnum):
    """How far a note travels; only ``PRINT`` reaches a book that is not the author's own."""

    PRIVATE = "private"
    TEAM = "team"
    PRINT = "print"


class AnchorState(StrEnum):
    """Whether the mark still stands on its words."""

    ANCHORED = "anchored"
    REVIEW = "review"
    ORPHAN = "orphan"


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotation(StoredAtom):
    """A mark on a passage. ``statement_id`` is the dossier's statement it supports, if any."""

    passage_id: UUID
    brief_id: UUID
    kind: AnnotationKind = AnnotationKind.HIGHLIGHT
    body: str = ""
    author: str = ""
    visibility: Visibility = Visibility.PRINT
    tags: tuple[str, ...] = ()
    dossier_id: UUID | None = None
    statement_id: UUID | None = None
    resolved: bool = False
    state: AnchorState = AnchorState.ANCHORED


@dataclass(frozen=True, slots=True, kw_only=True)
class Elision:
    """Words left out of, or put into, a quotation, printed as … or in square brackets."""

    start: int
    end: int
    inserted: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation(StoredAtom):
    """Somebody's words, word for word. ``text`` must equal the passage after folding, but for ``elisions``.

    ``speaker`` may differ from the brief's author. ``verified`` is set by the program's own comparison, never by hand.
    """

    passage_id: UUID
    brief_id: UUID
    text: str
    speaker: str = ""
    speaker_id: UUID | None = None
    spoken_on: PartialDate | None = None
    occasion: str = ""
    medium: str = ""
    translated_by: str = ""
    elisions: tuple[Elision, ...] = ()
    verified: bool = False
    dossier_id: UUID | None = None
