"""Pocket cards set to fit: the largest type that holds a face, and where none does, the least important point goes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from app.book.blocks import Block, CardFace, CardSheet, PageBreak, Part
from app.book.cards import POINTS_ON_A_CARD, Card, pocket_cards
from app.book.flowables.card import face_stack, words_room
from app.book.page import Geometry
from app.book.plan import Plan
from app.book.sections.desk import Desk
from app.book.sections.figures import value_words
from app.book.sections.times import clock
from app.book.selection import Reason
from app.book.text import Run, Text, plain
from app.book.typeset.inline import Preparer
from app.core.errors import UserError
from app.core.model.base import Atom
from app.core.model.book import Carrier, Omission
from app.core.model.dossier import Dossier

SIZES = (18.0, 17.0, 16.0, 15.0, 14.0, 13.0, 12.0, 11.0, 10.5)
"""Points of the type on cards, tried from the largest: 16 to 18 where it fits, never under 10.5 (briefing-practice.md 2.4)."""
ON_A_SHEET = 4
"""Cards on one sheet of A4."""
Row = tuple[str, Text, Atom | None]


@dataclass(frozen=True, slots=True)
class CardSet:
    """The faces in printing order with the atoms on them, and the words of what found no room."""

    faces: tuple[CardFace, ...]
    printed: frozenset[UUID]
    dropped: tuple[str, ...]


def set_cards(desk: Desk, preparer: Preparer, geometry: Geometry) -> CardSet:
    """Set every card of a plan.

    Raises:
        UserError: nothing that the recipient is given can stand on a card.
    """
    room = geometry.measure, geometry.depth
    if desk.plan.order.recipe.carrier is Carrier.CARD_4UP:
        room = words_room(*room)
    cards = pocket_cards(desk.plan)
    sides = [(card.title or desk.say("press"), rows) for card in cards for rows in _faces(desk, card)]
    sides = sides or [side for session in _programme(desk) for side in session]
    if not any(rows for _, rows in sides):
        raise UserError("Nothing of this book can stand on a card for this recipient; choose another carrier.")
    faces: list[CardFace] = []
    printed: set[UUID] = set()
    dropped: list[str] = []
    for number, (title, rows) in enumerate(sides):
        kicker = desk.say("card_of", number=number // 2 + 1, cards=len(sides) // 2)
        bare = CardFace(f"{kicker} · {desk.say('left_blank')}", "", (), SIZES[0])
        whole = CardFace(kicker, title, tuple(row[:2] for row in rows), SIZES[0]) if rows else bare
        face, left = fit(preparer, whole, room)
        faces.append(face)
        printed.update(atom.id for _, _, atom in rows[: len(rows) - left] if atom is not None)
        dropped += [f"{title}: {plain(text)}" for _, text, _ in rows[len(rows) - left :]]
    return CardSet(tuple(faces), frozenset(printed), tuple(dropped))


def fit(preparer: Preparer, face: CardFace, room: tuple[float, float]) -> tuple[CardFace, int]:
    """The face in the largest type in which it fits, and how many of its last rows had to go."""
    for left in range(len(face.rows) + 1):
        rows = face.rows[: len(face.rows) - left]
        for size in SIZES:
            tried = replace(face, rows=rows, size=size)
            if face_stack(preparer, tried).wrap(room[0]) <= room[1]:
                return tried, left
    return replace(face, title="", rows=(), size=SIZES[-1]), len(face.rows)


def _faces(desk: Desk, card: Card) -> tuple[list[Row], list[Row]]:
    """Points on the face, question and figure on the back; without points these come to the face."""
    front, back = _front(desk, card), _back(desk, card)
    return (front, back) if front else (back, [])


def _front(desk: Desk, card: Card) -> list[Row]:
    return [("■", desk.words(point.atom, point.field), point.atom) for point in card.points]


def _back(desk: Desk, card: Card) -> list[Row]:
    rows: list[Row] = []
    if card.question is not None:
        asked = (Run(text=desk.words(card.question, "trigger"), bold=True),)
        rows.append(("Q", (*asked, Run(text=f"  {desk.words(card.question, 'reply')}")), card.question))
    if card.figure is not None:
        date = desk.say("as_of_source", date=desk.date(card.figure.as_of)) if card.figure.as_of else desk.say("no_date")
        number: Text = (
            Run(text=f"{value_words(card.figure)} ", bold=True),
            Run(text=f"{desk.words(card.figure, 'label')} ({date})"),
        )
        rows.append(("■", number, card.figure))
    return rows


def _programme(desk: Desk) -> Iterable[tuple[tuple[str, list[Row]], tuple[str, list[Row]]]]:
    """The programme as cards, for those who are given no points: one a session, with as many steps as a card takes points."""
    for session in desk.meeting.sessions:
        steps: list[Row] = [
            ("■", " ".join(part for part in (clock(step.start), step.title, f"({desk.say(f'press_{step.press.value}')})") if part), None)
            for step in session.steps
        ]
        for at in range(0, len(steps), POINTS_ON_A_CARD):
            yield (session.title, steps[at : at + POINTS_ON_A_CARD]), (session.title, [])


def card_part(desk: Desk, found: CardSet) -> Part:
    """The faces as one part: each on its page, or four fronts on a sheet and their backs, mirrored, on the next."""
    blocks: list[Block] = []
    colour = desk.schemes.scheme(desk.plan.marking.scheme).colour
    if desk.plan.order.recipe.carrier is Carrier.CARD_4UP:
        for at in range(0, len(found.faces), 2 * ON_A_SHEET):
            sheet = found.faces[at : at + 2 * ON_A_SHEET]
            blocks += [CardSheet(faces, desk.plan.banner, colour) for faces in (sheet[0::2], _turned(sheet[1::2]))]
    else:
        blocks += found.faces
    paged = [part for block in blocks for part in (PageBreak(), block)][1:]
    return Part(key="cards", title=desk.say("cards"), blocks=tuple(paged), bare=True, listed=False)


def _turned(faces: Sequence[CardFace]) -> tuple[CardFace | None, ...]:
    """Backs in the places behind their fronts when the sheet is turned over its long edge: left and right change."""
    places: list[CardFace | None] = [*faces, *([None] * (ON_A_SHEET - len(faces)))]
    return places[1], places[0], places[3], places[2]


def only_printed(plan: Plan, found: CardSet) -> Plan:
    """The plan with only those atoms that found room on a card; the others are written down."""
    kept = found.printed
    gone = [atom for atom in plan.atoms() if atom.id not in kept]
    told = tuple(Omission(atom_id=atom.id, where=plan.meeting.title, reason=Reason.NO_ROOM.value) for atom in gone)
    briefs = tuple(replace(brief, dossier=_kept(brief.dossier, kept), quotations=()) for brief in plan.briefs)
    defensive = tuple(replace(brief, dossier=_kept(brief.dossier, kept), quotations=()) for brief in plan.defensive)
    lines = tuple(line for line in plan.meeting.lines if line.id in kept)
    meeting = replace(plan.meeting, lines=lines)
    return replace(plan, meeting=meeting, briefs=briefs, defensive=defensive, omissions=(*plan.omissions, *told))


def _kept(dossier: Dossier, kept: frozenset[UUID]) -> Dossier:
    return replace(
        dossier,
        statements=tuple(row for row in dossier.statements if row.id in kept),
        if_raised=tuple(row for row in dossier.if_raised if row.id in kept),
        figures=tuple(row for row in dossier.figures if row.id in kept),
    )
