"""What stands on cards: the points of each speaker and of each subject, five a card, the most important first."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.book.plan import BriefPlan, Plan
from app.core.model.base import Atom
from app.core.model.dossier import Figure, Heading, IfRaised, Statement
from app.core.model.meeting import LineKind, MeetingLine

POINTS_ON_A_CARD = 5
"""At most five points (briefing-practice.md section 4, row 42)."""
PRESS_KINDS = (LineKind.PRESS_AGREED, LineKind.PRESS_DEFENSIVE, LineKind.PRESS_TO_AGREE)


@dataclass(frozen=True, slots=True)
class CardPoint:
    """One point of a card: the atom and the field whose words are printed."""

    atom: Statement | MeetingLine
    field: str = "text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One card: on its face a title and the points, on its back a question with its answer and a figure."""

    title: str
    points: tuple[CardPoint, ...]
    question: IfRaised | None = None
    figure: Figure | None = None

    def atoms(self) -> tuple[Atom, ...]:
        """What is printed on both faces."""
        back = (self.question, self.figure)
        return (*(point.atom for point in self.points), *(atom for atom in back if atom is not None))


def speaker_cards(plan: Plan) -> list[Card]:
    """A card for each speaker: the meeting's own card lines, else the points to make in their short form."""
    lines = plan.meeting.of(LineKind.CARD)
    said = [(line.speaker, CardPoint(line)) for line in lines] or list(_short_forms(plan))
    found: dict[str, list[CardPoint]] = {}
    for speaker, point in said:
        found.setdefault(speaker, []).append(point)
    return [card for speaker, points in found.items() for card in _dealt(speaker or plan.meeting.title, points)]


def _short_forms(plan: Plan) -> Iterable[tuple[str, CardPoint]]:
    """The short forms; where a book has no briefs the whole point serves for one without a short form."""
    for brief in plan.briefs:
        for row in brief.dossier.under(Heading.ARGUMENTS_TO_USE):
            if row.note:
                yield row.speaker, CardPoint(row, "note")
            elif not plan.scope.has("agenda"):
                yield row.speaker, CardPoint(row)


def pocket_cards(plan: Plan) -> list[Card]:
    """The cards of a set: by speaker where the meeting has card lines, by subject, and those for the press."""
    size = int(plan.order.recipe.option("cards", "points", str(POINTS_ON_A_CARD)))
    found = speaker_cards(plan) if plan.meeting.of(LineKind.CARD) else []
    for brief in plan.all_briefs:
        found += _of_subject(brief, size)
    lines = [CardPoint(line) for kind in PRESS_KINDS for line in plan.meeting.of(kind)]
    lines += [CardPoint(row) for brief in plan.briefs for row in brief.dossier.under(Heading.PRESS_LINE)]
    return [*found, *_dealt(PRESS_TITLE, lines, size)]


PRESS_TITLE = ""
"""A card without a title is the press line's, whose name is a label."""


def _of_subject(brief: BriefPlan, size: int) -> list[Card]:
    rows = brief.dossier.under(Heading.ARGUMENTS_TO_USE)
    points = [CardPoint(row, "note" if row.note else "text") for row in rows]
    questions, figures = brief.dossier.if_raised, brief.dossier.figures
    made = _dealt(brief.title, points, size)
    if not made and (questions or figures):
        made = [Card(title=brief.title, points=())]
    if made:
        made[0] = replace(made[0], question=questions[0] if questions else None, figure=figures[0] if figures else None)
    return made[:1]


def _dealt(title: str, points: list[CardPoint], size: int = POINTS_ON_A_CARD) -> list[Card]:
    return [Card(title=title, points=tuple(points[at : at + size])) for at in range(0, len(points), size)]
