"""The dossier: everything about one issue, in the order in which it is printed (briefing-practice.md 1.2 and 3.3)."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from app.core.dates import PartialDate
from app.core.language import Language
from app.core.model.base import Atom, Entity, Translation


class Heading(StrEnum):
    """The seven headings of a brief, in printing order (UK 1985; briefing-practice.md 1.2)."""

    OUR_OBJECTIVES = "our_objectives"
    ARGUMENTS_TO_USE = "arguments_to_use"
    TACTICAL_ARGUMENTS = "tactical_arguments"
    THEIR_OBJECTIVES = "their_objectives"
    OUR_RESPONSE = "our_response"
    PRESS_LINE = "press_line"
    BACKGROUND = "background"


class Basis(StrEnum):
    """What a statement about the other side rests on."""

    PUBLIC_STATEMENT = "public_statement"
    CONTACT = "contact"
    ESTIMATE = "estimate"


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement(Atom):
    """One line under one of the seven headings; its place in the tuple of the dossier is its rank.

    ``text`` is what is printed and, for an argument, spoken; ``note`` its short form for a card. ``seconds`` is the
    speaking time without interpretation (0: reckoned from the text). ``measure`` tells how we would know that an
    objective is reached; ``fallback`` is for the principal and the drafter only. ``answers`` is the statement of
    theirs that our response meets. ``basis`` is what an objective of theirs rests on.
    """

    heading: Heading
    text: str
    note: str = ""
    speaker: str = ""
    addressee: str = ""
    seconds: int = 0
    do_not_volunteer: bool = False
    measure: str = ""
    fallback: str = ""
    answers: UUID | None = None
    basis: Basis | None = None
    clearance: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Position(Atom):
    """What one party holds on the issue, as a statement and not a label."""

    party: str
    stance: str
    stated_by: str = ""
    stated_on: PartialDate | None = None
    basis: Basis = Basis.PUBLIC_STATEMENT
    confidence: str = ""
    supersedes: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class IfRaised(Atom):
    """A question they may put and the reply to it."""

    trigger: str
    reply: str
    likelihood: str = ""
    follow_up: str = ""
    do_not_say: str = ""
    speaker: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RedLine(Atom):
    """What must not be given away. Default audience: principal and drafter (briefing-practice.md 2.2)."""

    text: str
    why: str = ""
    authority: str = ""
    consequence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sensitivity(Atom):
    """A sore point and the words to use or to avoid around it."""

    text: str
    avoid_terms: tuple[str, ...] = ()
    preferred_terms: tuple[str, ...] = ()
    whose: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChronologyEntry(Atom):
    """A dated event, terse."""

    date: PartialDate
    event: str
    until: PartialDate | None = None
    parties: tuple[str, ...] = ()
    disputed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure(Atom):
    """A number that can be printed: never without unit, as-of date and source.

    ``value`` keeps the digits as given ("42.7"), ``qualifier`` the hedge (about, more than). ``shelf_life_days`` after
    ``as_of`` it is stale and must be confirmed (0: never). Figures of one ``conflict_group`` disagree or are apt to.
    """

    label: str
    value: str
    unit: str = ""
    qualifier: str = ""
    population: str = ""
    method: str = ""
    shelf_life_days: int = 0
    conflict_group: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRole:
    """What somebody is to the issue."""

    person_id: UUID
    role: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Document(Atom):
    """A treaty, statement or draft that the issue turns on; ``standing`` is in force, signed, draft with brackets, …"""

    title: str
    standing: str = ""
    date: PartialDate | None = None
    text: str = ""
    brief_id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NextStep(Atom):
    """What follows, who does it, by when."""

    text: str
    who: str = ""
    due: PartialDate | None = None


class Resolution(StrEnum):
    """What was decided about two atoms that disagree."""

    OPEN = "open"
    PREFER = "prefer"
    PRINT_BOTH = "print_both"
    NO_CONFLICT = "no_conflict"


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """Atoms that disagree, and the decision about them; ``note`` is the footnote that is printed."""

    id: UUID
    atoms: tuple[UUID, ...]
    resolution: Resolution = Resolution.OPEN
    preferred: UUID | None = None
    decided_by: str = ""
    note: str = ""
    translations: tuple[Translation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A term or an abbreviation in the working languages; printed in the names and terms sheet."""

    term: str
    expansion: str = ""
    forms: tuple[tuple[Language, str], ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier(Entity):
    """Everything about one issue. ``standfirst`` is the one sentence under the title."""

    title: str
    short_title: str = ""
    standfirst: str = ""
    aliases: tuple[str, ...] = ()
    basket: str = ""
    owner: str = ""
    contributing_units: tuple[str, ...] = ()
    last_reviewed: PartialDate | None = None
    statements: tuple[Statement, ...] = ()
    positions: tuple[Position, ...] = ()
    if_raised: tuple[IfRaised, ...] = ()
    red_lines: tuple[RedLine, ...] = ()
    sensitivities: tuple[Sensitivity, ...] = ()
    chronology: tuple[ChronologyEntry, ...] = ()
    figures: tuple[Figure, ...] = ()
    people: tuple[PersonRole, ...] = ()
    documents: tuple[Document, ...] = ()
    next_steps: tuple[NextStep, ...] = ()
    terms: tuple[Term, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    related: tuple[UUID, ...] = ()
    tags: tuple[str, ...] = ()
    translations: tuple[Translation, ...] = ()

    def under(self, heading: Heading) -> tuple[Statement, ...]:
        """The statements of one heading, in order."""
        return tuple(statement for statement in self.statements if statement.heading is heading)

    def atoms(self) -> tuple[Atom, ...]:
        """Every printable atom of the dossier, in printing order."""
        return (
            *self.statements, *self.positions, *self.if_raised, *self.red_lines, *self.sensitivities,
            *self.chronology, *self.figures, *self.documents, *self.next_steps,
        )  # fmt: skip
