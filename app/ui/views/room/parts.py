"""The parts of the room view: a line of the agenda, a point, the bar of spoken time, an answer."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui.kinds import Role
from app.ui.speaking import shown_time
from app.ui.theme import Look
from app.ui.views.room.course import Answer, CourseItem, Point, Voice
from app.ui.widgets.box import Box, IconView, column, grows, row
from app.ui.widgets.chip import Chip
from app.ui.widgets.label import Label, Prose
from app.ui.widgets.paint import ChipLook, paint_right, paint_ring

VOICE_TOKENS: Mapping[Voice, str] = {Voice.WE: "accent", Voice.INTERPRETER: "control", Voice.THEY: "them"}
WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignTop)


class ItemLine(QAbstractButton):
    """An item of the agenda at the left: its number, or a tick once all was said; a click leads to it."""

    def __init__(self, look: Look, item: CourseItem, *, here: bool, done: bool, width: int) -> None:
        super().__init__()
        self._look, self._item, self._here, self._done = look, item, here, done
        self.setText(item.title)
        self.setAccessibleName(item.title)
        words = look.metrics("row").boundingRect(QRect(0, 0, width - 102, 400), WRAP, item.title)
        self.setFixedSize(width, words.height() + 22)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, rect = self._look, QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._here:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("soft"))
            painter.drawRoundedRect(rect, 6, 6)
        ink = "text" if self._here else "text2"
        if self._done:
            look.icon(painter, "check", QRectF(12, 10, 18, 18), "ok")
        else:
            painter.setFont(look.font("row_bold"))
            painter.setPen(look.colour("accent" if self._here else "text3"))
            painter.drawText(QRectF(14, 10, 24, 21), str(self._item.number))
        painter.setFont(look.font("row_bold" if self._here else "row"))
        painter.setPen(look.colour(ink))
        painter.drawText(QRect(42, 10, self.width() - 102, self.height()), WRAP, self._item.title)
        paint_right(painter, look, QRectF(0, 10, self.width() - 10, 20), "caption", "text2", self._time())
        if self.hasFocus():
            paint_ring(painter, look, rect, 6)

    def _time(self) -> str:
        if not self._item.expected:
            return QCoreApplication.translate("Room", "if raised")
        return shown_time(self._item.given) if self._item.given else ""


class PointNumber(QAbstractButton):
    """The number of a point in a ring; filled while it is next, a tick once it was said. A click ticks it."""

    def __init__(self, look: Look, number: int, *, said: bool, now: bool, clicked: Callable[[], object]) -> None:
        super().__init__()
        self._look, self._number, self._said, self._now = look, number, said, now
        words = QCoreApplication.translate("Room", "Point {number}, said") if said else QCoreApplication.translate("Room", "Point {number}")
        self.setAccessibleName(words.format(number=number))
        self.setFixedSize(40, 44)
        self.clicked.connect(lambda _checked=False: clicked())

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = QRectF(2, 4, 36, 36)
        if self._said:
            look.icon(painter, "check", QRectF(9, 11, 22, 22), "ok")
        else:
            painter.setPen(QPen(look.colour("accent" if self._now else "line2"), 2))
            painter.setBrush(look.colour("accent") if self._now else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(ring.adjusted(1, 1, -1, -1))
            painter.setFont(look.font("h3"))
            painter.setPen(look.colour("onaccent" if self._now else "text2"))
            painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, str(self._number))
        if self.hasFocus():
            paint_ring(painter, look, QRectF(self.rect()), 8)


def point_line(look: Look, number: int, point: Point, *, said: bool, now: bool, large: bool, clicked: Callable[[], object]) -> QWidget:
    """A point: said ones small and quiet, the next one large, those to come between; warnings stand under the next one."""
    style = ("stage_now" if now else "stage_said" if said else "stage_next") + ("_large" if large else "")
    texts = grows(QWidget())
    words = Prose(look, point.text, style, "text" if now else "text3" if said else "text2")
    spare = ChipLook(text=QCoreApplication.translate("Room", "if time allows"), icon="clock", ink="warn", ground="warnbg")
    head = row(Chip(look, spare), "*") if point.if_time else None
    texts.setLayout(column(head, words, *(warnings(look, point.warnings) if now else ()), gap=6))
    time = Label(look, shown_time(point.seconds, about=point.about), "prose", "text2", right=True)
    time.setFixedWidth(64)
    mark = PointNumber(look, number, said=said, now=now, clicked=clicked)
    beside = column(time, "*", margin=(0, 8, 0, 0))
    line = QWidget()
    line.setLayout(row(column(mark, "*", margin=(0, 4 if now else 0, 0, 0)), texts, beside, gap=16, margin=(0, 8, 0, 14)))
    return line


def warnings(look: Look, sentences: Sequence[str]) -> list[QWidget]:
    """What to mind while a point is said; long sentences wrap."""
    return [_warning(look, sentence) for sentence in sentences]


def _warning(look: Look, sentence: str) -> QWidget:
    sign = column(IconView(look, "flag", 16, "warn"), "*", margin=(0, 3, 0, 0))
    words = Prose(look, sentence, "body", "warn")
    # As wide as its words, as a chip is; where they are too long for one line they take the line
    words.setMaximumWidth(look.width("body", sentence) + 8)
    holder = QWidget()
    box = Box(look, row(sign, grows(words), gap=8, margin=(10, 3, 10, 3)), ground="warnbg", radius=5)
    box.setMaximumWidth(words.maximumWidth() + 44)
    line = row(gap=0)
    line.addWidget(box, 100)
    line.addStretch(1)
    holder.setLayout(line)
    return holder


class TimeBar(QWidget):
    """The time of the item: ours, the interpreter's and theirs, on the minutes that were given."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._parts: Mapping[Voice, int] = {}
        self._given = 1
        self.setFixedHeight(12)

    def show_time(self, parts: Mapping[Voice, int], given: int) -> None:
        self._parts, self._given = parts, max(given, sum(parts.values()), 1)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("neutral"))
        left = 0.0
        for voice, token in VOICE_TOKENS.items():
            width = self.width() * self._parts.get(voice, 0) / self._given
            painter.fillRect(QRectF(left, 0, width, 12), self._look.colour(token))
            left += width


class Swatch(QWidget):
    """The colour that a voice has on the bar."""

    def __init__(self, look: Look, voice: Voice) -> None:
        super().__init__()
        self._look, self._token = look, VOICE_TOKENS[voice]
        self.setFixedSize(10, 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._look.colour(self._token))


class AnswerCard(Box):
    """What is said if they raise it; the first that fits what was typed is edged."""

    spoken_role = Role.Grouping

    def __init__(self, look: Look, answer: Answer, *, first: bool) -> None:
        parts: list[QWidget] = [Label(look, answer.about, "row_bold", elide=True), Prose(look, answer.trigger, "body", "text2")]
        parts.append(Prose(look, answer.reply, "stage_answer"))
        if answer.do_not_say:
            words = QCoreApplication.translate("Room", "Do not say: {words}").format(words=answer.do_not_say)
            parts.append(Prose(look, words, "body", "bad"))
        super().__init__(
            look, column(*parts, gap=5, margin=(14, 11, 14, 12)), ground="surface", edge="accent" if first else "line", radius=8
        )
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(f"{answer.about}. {answer.reply}")
