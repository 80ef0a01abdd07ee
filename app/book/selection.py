"""What one recipient may be given: the gate each printable atom passes or stays behind (briefing-practice.md 2.2, 2.3)."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar
from uuid import UUID

from app.core.marking import Marking, MarkingSchemes
from app.core.model.annotation import Annotation, Quotation
from app.core.model.base import Atom, Audience, Disclosure, Status
from app.core.model.book import Omission, Recipe
from app.core.model.dossier import ChronologyEntry, Document, Figure, Heading, IfRaised, NextStep, Position, RedLine, Sensitivity, Statement
from app.core.model.meeting import LineKind, MeetingLine
from app.core.model.person import Remark
from app.core.sentences import Sentence

AtomT = TypeVar("AtomT", bound=Atom)


class Reason(StrEnum):
    """Why an atom is not in a book."""

    CEILING = Sentence("marked above the ceiling of the book")
    RELEASE = Sentence("not releasable to the countries of the book")
    DISCLOSURE = Sentence("not for disclosure")
    AUDIENCE = Sentence("not for this recipient")
    SUPERSEDED = Sentence("superseded")
    COVERAGE = Sentence("not needed at this coverage grade")
    EXCLUDED = Sentence("left out by hand")
    UNVERIFIED = Sentence("the words differ from the passage")
    ORPHAN = Sentence("the mark has lost its words")
    PRIVATE = Sentence("the note is not for print")
    NOT_PREFERRED = Sentence("another source is preferred")
    PART = Sentence("its part is not in this book")
    CUT = Sentence("left out of this meeting")
    SUMMARY = Sentence("only a summary of what others present")
    NO_ROOM = Sentence("no room on the card")


WITHHELD = frozenset({Reason.CEILING, Reason.RELEASE, Reason.DISCLOSURE, Reason.AUDIENCE, Reason.PRIVATE})
"""The reasons for which the words must not be in the file at all; the others are a matter of length or of truth."""

INNER = frozenset({Audience.PRINCIPAL, Audience.DRAFTER})
"""Who sees red lines, fallbacks, personal remarks and what is not for disclosure (briefing-practice.md 2.2)."""
TEAM = INNER | {Audience.DELEGATION}
RECORD = TEAM | {Audience.NOTETAKER}
ROOM = RECORD | {Audience.INTERPRETER}
EVERYONE = frozenset(Audience)

READERS: dict[type[Atom], frozenset[Audience]] = {
    RedLine: INNER,
    Sensitivity: RECORD,
    IfRaised: RECORD,
    Position: RECORD,
    Figure: ROOM | {Audience.PRESS},
    ChronologyEntry: ROOM,
    Document: RECORD,
    NextStep: RECORD,
    Quotation: ROOM,
    Annotation: TEAM,
    Remark: TEAM,
}
HEADING_READERS = {
    Heading.TACTICAL_ARGUMENTS: TEAM,
    Heading.ARGUMENTS_TO_USE: ROOM,
    Heading.PRESS_LINE: RECORD | {Audience.PRESS},
}
PRESS_LINES = frozenset({LineKind.PRESS_AGREED, LineKind.PRESS_DEFENSIVE, LineKind.PRESS_TO_AGREE})
REMARK_LINES = frozenset({LineKind.REMARK_OPENING, LineKind.REMARK_CLOSING})
SPOKEN = frozenset({Heading.ARGUMENTS_TO_USE, Heading.TACTICAL_ARGUMENTS, Heading.PRESS_LINE})
"""The headings whose statements are said aloud and may therefore hold nothing that is not for disclosure."""


def readers(atom: Atom) -> frozenset[Audience]:
    """Who holds the part an atom stands in, where the atom itself names nobody."""
    if isinstance(atom, Statement):
        return heading_readers(atom.heading)
    if isinstance(atom, MeetingLine):
        return _line_readers(atom.kind)
    if isinstance(atom, IfRaised) and atom.status is Status.CLEARED:
        return ROOM
    if isinstance(atom, Figure) and atom.status is not Status.CLEARED:
        return ROOM
    return READERS.get(type(atom), EVERYONE)


def heading_readers(heading: Heading) -> frozenset[Audience]:
    """Who is given the statements under a heading."""
    return HEADING_READERS.get(heading, RECORD)


def _line_readers(kind: LineKind) -> frozenset[Audience]:
    if kind in PRESS_LINES:
        return RECORD | {Audience.PRESS}
    if kind in REMARK_LINES:
        return ROOM | {Audience.PROTOCOL}
    return TEAM if kind is LineKind.CARD else RECORD


def spoken_aloud(atom: Atom) -> bool:
    """Whether the atom is made to be said to the other side or to the press."""
    if isinstance(atom, Statement):
        return atom.heading in SPOKEN
    if isinstance(atom, MeetingLine):
        return atom.kind in PRESS_LINES | REMARK_LINES | {LineKind.CARD}
    return False


@dataclass(frozen=True, slots=True)
class Gate:
    """The rule of one book: an atom enters only if no reason speaks against it."""

    recipe: Recipe
    schemes: MarkingSchemes

    def reason(self, atom: Atom, private_to: frozenset[Audience] | None = None, *, own: bool = False) -> Reason | None:
        """Why the atom stays out, or None. ``private_to`` narrows the readers of the part it stands in.

        ``own`` says that the recipient presents the subject: then what is not for disclosure is theirs to know.
        """
        if str(atom.id) in self.recipe.exclude:
            return Reason.EXCLUDED
        if atom.status is Status.SUPERSEDED:
            return Reason.SUPERSEDED
        return self.marking_reason(atom.marking) or self._need_to_know(atom, private_to or readers(atom), own)

    def marking_reason(self, marking: Marking) -> Reason | None:
        """Why a marking keeps something out of the book, or None."""
        ceiling = self.recipe.ceiling
        if ceiling is not None and not self.schemes.within(marking, ceiling):
            return Reason.CEILING
        return None if self._releasable(marking) else Reason.RELEASE

    def _releasable(self, marking: Marking) -> bool:
        wanted = set(self.recipe.release_to)
        if not wanted:
            return True
        return "NOFORN" not in marking.controls and (not marking.release_to or wanted <= set(marking.release_to))

    def _need_to_know(self, atom: Atom, holders: frozenset[Audience], own: bool) -> Reason | None:
        reader = self.recipe.recipient
        if reader not in (frozenset(atom.audience) or holders):
            # A card says in short what points say that others may have: it is theirs to hold, its words are no secret.
            own_card = isinstance(atom, MeetingLine) and atom.kind is LineKind.CARD and not atom.audience
            return Reason.PART if own_card else Reason.AUDIENCE
        if atom.disclosure is Disclosure.USABLE:
            return None
        closed_book = (reader in INNER or own) and not self.recipe.release_to
        return None if closed_book and not spoken_aloud(atom) else Reason.DISCLOSURE


class Manifest:
    """The list of what was left out, kept while a plan is made."""

    def __init__(self, gate: Gate) -> None:
        self.gate = gate
        self._omissions: list[Omission] = []
        self._withheld: list[Atom] = []

    def keep(
        self, atoms: Iterable[AtomT], where: str, private_to: frozenset[Audience] | None = None, *, own: bool = False
    ) -> tuple[AtomT, ...]:
        """The atoms that may enter, in order; the others are written down."""
        kept: list[AtomT] = []
        for atom in atoms:
            reason = self.gate.reason(atom, private_to, own=own)
            if reason is None:
                kept.append(atom)
            else:
                self.leave_out(atom, where, reason)
        return tuple(kept)

    def leave_out(self, atom: Atom, where: str, reason: Reason) -> None:
        """Write down that an atom is not in the book."""
        self._omissions.append(Omission(atom_id=atom.id, where=where, reason=reason.value))
        if reason in WITHHELD:
            self._withheld.append(atom)

    def note(self, object_id: UUID, where: str, reason: Reason) -> None:
        """Write down an omission that is not an atom: a whole dossier or a field."""
        self._omissions.append(Omission(atom_id=object_id, where=where, reason=reason.value))

    @property
    def omissions(self) -> tuple[Omission, ...]:
        """Everything that was left out so far, in order."""
        return tuple(self._omissions)

    @property
    def withheld(self) -> tuple[Atom, ...]:
        """The atoms whose words must not be found in the file."""
        return tuple(self._withheld)
