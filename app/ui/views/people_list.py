"""The list of people: those of the next meeting first, side by side as they sit; any spelling of a name narrows it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from app.core.language import Language
from app.core.model.meeting import Meeting, Side
from app.core.model.person import Person
from app.core.text import comparable
from app.ui.theme import Look
from app.ui.widgets.paint import paint_elided
from app.ui.widgets.rows import Index, RowDelegate, RowModel

HIGH, HEAD = 50, 32


@dataclass(frozen=True, slots=True)
class Head:
    """The title above a group."""

    words: str


Line = Person | Head


def office_of(person: Person) -> str:
    """The last office named, as one line."""
    return person.offices[-1].title if person.offices else ""


def sign_of(person: Person, language: Language) -> str:
    """The sign that stands for somebody without a photograph: of their own script where the card has it."""
    forms = [form.text for form in person.names if not form.guessed]
    own = next((text for text in forms if ord(text[0]) > 0x2E80), person.name_in(language) or next(iter(forms), ""))
    return own[:1]


def meeting_now(meetings: Sequence[Meeting], now: datetime) -> Meeting | None:
    """The next meeting, else the last one that had people at its table."""
    seated = [meeting for meeting in meetings if meeting.participants]
    dated = [meeting for meeting in seated if meeting.start is not None and meeting.start.tzinfo is not None]
    coming = [meeting for meeting in dated if meeting.start and meeting.start >= now]
    if coming:
        return min(coming, key=lambda meeting: str(meeting.start))
    return max(dated or seated, key=lambda meeting: str(meeting.start), default=None)


def fits(person: Person, words: Sequence[str]) -> bool:
    """Whether every word stands in some form of the name, in an office or in the country, however it is written."""
    said = comparable(" ".join((*(form.text for form in person.names), office_of(person), person.country)), case=False)
    return all(word in said for word in words)


def lines_of(people: Sequence[Person], sides: Mapping[UUID, Side], titles: Mapping[Side | None, str], typed: str) -> list[Line]:
    """The people that fit what is typed, under the titles of their groups; without a meeting there are no groups."""
    words = comparable(typed, case=False).split()
    found = [person for person in people if fits(person, words)]
    if not sides:
        return list(found)
    lines: list[Line] = []
    for side in (Side.THEIRS, Side.OURS, Side.OTHER, None):
        group = [person for person in found if sides.get(person.id) is side]
        lines += [Head(titles[side]), *group] if group else []
    return lines


class PeopleModel(RowModel[Line]):
    """Titles cannot be chosen: the arrows pass them over."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        head = index.isValid() and index.row() < len(self.rows) and isinstance(self.rows[index.row()], Head)
        return Qt.ItemFlag.NoItemFlags if head else super().flags(index)


class PersonDelegate(RowDelegate[Line]):
    """A sign on a round ground, the name, and the office beneath."""

    def __init__(self, look: Look, language: Language) -> None:
        super().__init__(look, HIGH)
        self._language = language

    def height_of(self, row: Line) -> int:
        return HEAD if isinstance(row, Head) else HIGH

    def _paint_all(self, painter: QPainter, rect: QRectF, row: Line, selected: bool, ground: str) -> None:
        super()._paint_all(painter, rect, row, selected, "" if isinstance(row, Head) else ground)

    def paint_row(self, painter: QPainter, rect: QRectF, row: Line, selected: bool) -> None:
        look = self._look
        if isinstance(row, Head):
            paint_elided(painter, look, rect.adjusted(18, 10, -12, 0), "micro", "text3", row.words)
            return
        middle = rect.center().y()
        round_ground = QRectF(rect.left() + 14, middle - 15, 30, 30)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("surface" if selected else "neutral"))
        painter.drawEllipse(round_ground)
        painter.setFont(look.font("caption", weight=600))
        painter.setPen(look.colour("accent" if selected else "text2"))
        painter.drawText(round_ground, Qt.AlignmentFlag.AlignCenter, sign_of(row, self._language))
        line = QRectF(rect.left() + 54, middle - 19, rect.width() - 68, 20)
        office = office_of(row)
        paint_elided(painter, look, line if office else line.translated(0, 9), "body_medium", "text", row.name_in(self._language))
        paint_elided(painter, look, line.translated(0, 18), "caption", "text2", office)


def spoken_person(line: Line, language: Language) -> str:
    """A line as a screen reader says it."""
    return line.words if isinstance(line, Head) else ", ".join(part for part in (line.name_in(language), office_of(line)) if part)
