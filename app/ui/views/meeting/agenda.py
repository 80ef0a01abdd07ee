"""The agenda as a table: item, how likely, which headings are filled, the time it takes to say, and what is left for the others."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.core.model.dossier import Dossier, Heading
from app.core.model.meeting import AgendaItem
from app.core.saying import Saying, saying, sure
from app.services.views import MeetingView
from app.ui.speaking import interpreted, points_of, reckoned, seconds_of, shown_time
from app.ui.theme import Look
from app.ui.widgets.paint import ChipLook, chip_width, paint_chip, paint_elided, paint_right
from app.ui.widgets.rows import RowDelegate, RowList, RowModel
from app.ui.wording import COVERAGE_TOKENS, coverage_name

ROW = 50
WIDE = 620
"""Below this width the seven dots are left out, so that titles keep their room."""
GRIP, FARTHEST = 5, 300
"""Pixels around the tick of the minutes by which it is taken hold of; minutes that it can be dragged to, five hours of one subject."""
TIME = 96
"""Pixels for the time at the end of a row; where its words are longer the bars give way."""


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """An agenda item with what is known of it. Times are in seconds; ``spare`` is what takes points that are said if time allows.

    ``about``: some of the lengths are reckoned from the words.
    """

    number: int
    item: AgendaItem
    headings: tuple[bool, ...]
    ours: int
    interpreter: int
    given: int
    spare: int = 0
    about: bool = False

    @property
    def needed(self) -> int:
        return self.ours + self.interpreter

    @property
    def over(self) -> bool:
        return bool(self.given) and self.needed > self.given


def agenda_rows(view: MeetingView) -> list[AgendaRow]:
    """The agenda, reckoned."""
    doubled = interpreted(view.meeting)
    rows: list[AgendaRow] = []
    for number, item in enumerate(view.meeting.agenda, start=1):
        dossiers: list[Dossier] = [view.dossiers[uuid] for uuid in item.dossier_ids if uuid in view.dossiers]
        filled = tuple(any(dossier.under(heading) for dossier in dossiers) for heading in Heading)
        points = points_of(item, dossiers)
        ours = sum(seconds_of(point) for point in sure(item, points))
        spare = sum(seconds_of(point) for point in points if saying(item, point.id) is Saying.IF_TIME)
        twice = 2 if doubled else 1
        about = reckoned(point for point in points if saying(item, point.id) is not Saying.LEFT_OUT)
        rows.append(AgendaRow(number, item, filled if dossiers else (), ours, ours * (twice - 1), 60 * item.minutes, spare * twice, about))
    return rows


def time_words(row: AgendaRow) -> str:
    """What the points take, of what is given."""
    needed = shown_time(row.needed, about=row.about)
    if not row.given:
        return needed if row.needed else ""
    return QCoreApplication.translate("Agenda", "{needed} of {given} min").format(needed=needed, given=row.given // 60)


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the columns of the agenda begin, by the width there is. ``dots`` is 0 where there is no room for them."""

    title: float
    grade: float
    dots: float
    bar: float
    bar_width: float

    @classmethod
    def of(cls, left: float, width: float, words: int = 0) -> "Columns":
        """On a narrow table bars are short and the seven dots are left out. ``words``: the width of the longest time at the end."""
        tight = max(0, words - TIME)
        if width < WIDE:
            bar = left + width - 206
            return cls(left + 44, bar - 100, 0, bar, 90 - min(tight, 60))
        bar = left + width - 334
        return cls(left + 44, bar - 192, bar - 96, bar, 214 - min(tight, 120))


class AgendaHead(QWidget):
    """What the columns of the agenda are."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._zoom = look, 1.0
        self.setFixedHeight(30)

    def zoom_to(self, factor: float) -> None:
        """As large as the rows beneath."""
        self._zoom = factor

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, wide, high = QPainter(self), self.width() / self._zoom, self.height() / self._zoom
        painter.scale(self._zoom, self._zoom)
        columns = Columns.of(0, wide)
        words = (
            (columns.title, columns.grade, self.tr("Item")),
            (columns.grade, columns.dots or columns.bar, self.tr("Coverage")),
            (columns.dots, columns.bar, self.tr("Headings") if columns.dots else ""),
            (columns.bar, wide - 14, self.tr("Speaking time against the minutes given")),
        )
        for left, right, said in words:
            paint_elided(painter, self._look, QRectF(left, 0, right - left - 6, high), "caption", "text2", said)


class AgendaDelegate(RowDelegate[AgendaRow]):
    """One item: number, title and who leads, grade, seven dots, speaking bar, time."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, ROW)
        self.longest = 1
        self.words = 0

    def paint_row(self, painter: QPainter, rect: QRectF, row: AgendaRow, selected: bool) -> None:
        look = self._look
        middle = rect.center().y()
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawLine(QPointF(rect.left() + 1, rect.top() + 0.5), QPointF(rect.right() - 1, rect.top() + 0.5))
        right = rect.adjusted(0, 0, -14, 0)
        paint_right(painter, look, right, "body_medium" if row.over else "body", "bad" if row.over else "text2", time_words(row))
        columns = Columns.of(rect.left(), rect.width(), self.words)
        self._paint_bar(painter, QRectF(columns.bar, middle - 6, columns.bar_width, 12), row)
        if columns.dots:
            self._paint_dots(painter, columns.dots, middle, row)
        grade = ChipLook(
            text=coverage_name(row.item.coverage), ink=COVERAGE_TOKENS[row.item.coverage][0], ground=COVERAGE_TOKENS[row.item.coverage][1]
        )
        paint_chip(painter, look, QRectF(columns.grade, middle - 10, chip_width(look, grade), 20), grade)
        words = QRectF(columns.title, rect.top() + 6, columns.grade - columns.title - 10, 20)
        paint_elided(painter, look, rect.adjusted(18, 0, 0, 0), "body", "text3", str(row.number))
        leads = " / ".join(part for part in (row.item.lead_ours, row.item.lead_theirs) if part)
        paint_elided(painter, look, words if leads else words.translated(0, 9), "body_medium", "text", row.item.title)
        paint_elided(painter, look, words.translated(0, 19), "caption", "text2", leads)

    def _paint_dots(self, painter: QPainter, left: float, middle: float, row: AgendaRow) -> None:
        look = self._look
        for number, filled in enumerate(row.headings):
            painter.setPen(QPen(look.colour("ok" if filled else "line2"), 1))
            painter.setBrush(look.colour("ok") if filled else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(left + 4 + number * 10, middle), 3, 3)

    def _paint_bar(self, painter: QPainter, bar: QRectF, row: AgendaRow) -> None:
        look = self._look
        scale = bar.width() / self.longest
        painter.setPen(Qt.PenStyle.NoPen)
        ours, interpreter = row.ours * scale, row.interpreter * scale
        painter.fillRect(QRectF(bar.left(), bar.top(), ours, 12), look.colour("fill"))
        painter.fillRect(QRectF(bar.left() + ours, bar.top(), interpreter, 12), look.colour("line2"))
        if row.given > row.needed and row.needed:
            rest = (row.given - row.needed) * scale
            painter.fillRect(QRectF(bar.left() + ours + interpreter, bar.top() + 4, rest, 4), look.colour("them"))
        if row.spare:
            painter.setPen(QPen(look.colour("text3"), 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(bar.left() + ours + interpreter, bar.top() + 0.5, row.spare * scale, 11))
        if row.over:
            begin = bar.left() + row.given * scale
            painter.setPen(QPen(look.colour("bad"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(begin, bar.top() + 1, bar.left() + row.needed * scale - begin, 10))
        if row.given:
            painter.fillRect(QRectF(bar.left() + row.given * scale, bar.top() - 4, 2, 20), look.colour("text"))


class AgendaList(RowList):
    """As high as its rows; the screen around it scrolls. F2 edits, Del takes out, Alt with the arrows moves; so does dragging.

    The tick of a speaking bar is dragged for itself: ``given`` tells the item and its minutes.
    """

    given = Signal(object, int)
    edited = Signal(object)
    removed = Signal(object)
    moved = Signal(object, int)

    def __init__(self, look: Look, model: RowModel[AgendaRow], name: str) -> None:
        self._look, self._agenda = look, model
        self._dragged = self._over = self._ticked = -1
        self._agenda_delegate = AgendaDelegate(look)
        super().__init__(model, self._agenda_delegate, name)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)  # the card behind it has round corners

    def fit(self, rows: list[AgendaRow]) -> None:
        """Take the scale and the height that these rows want, which are shown."""
        self._agenda_delegate.longest = max((max(row.needed + row.spare, row.given) for row in rows), default=1) or 1
        self._agenda_delegate.words = max((self._look.width("body_medium", time_words(row)) for row in rows), default=0)
        self.updateGeometry()

    @property
    def _row(self) -> int:
        """How high a row is in the size of the pane."""
        return round(ROW * self._agenda_delegate.zoom)

    def minimumSizeHint(self) -> QSize:
        """A hint, for a height that is fixed anew cannot be told from what another zoom made of the one before."""
        return QSize(300, max(1, self._rows.rowCount()) * self._row)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chosen = self.current()
        if not isinstance(chosen, AgendaRow):
            super().keyPressEvent(event)
            return
        item, key = chosen.item.id, event.key()
        if key == Qt.Key.Key_F2:
            self.edited.emit(item)
        elif key == Qt.Key.Key_Delete:
            self.removed.emit(item)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(item, -1 if key == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def _row_at(self, number: int) -> AgendaRow | None:
        """None where there is no such row, or none any more."""
        return self._agenda.rows[number] if 0 <= number < self._agenda.rowCount() else None

    def _bar(self, number: int) -> QRectF:
        """Where the speaking bar of a row is."""
        zoom, rect = self._agenda_delegate.zoom, QRectF(self.visualRect(self.model().index(number, 0)))
        columns = Columns.of(0, rect.width() / zoom, self._agenda_delegate.words)
        return QRectF(rect.left() + columns.bar * zoom, rect.top(), columns.bar_width * zoom, rect.height())

    def tick_of(self, number: int) -> QPointF | None:
        """The middle of the tick that stands for the minutes of a row; None where it was given none."""
        row = self._row_at(number)
        if row is None or not row.given:
            return None
        bar = self._bar(number)
        return QPointF(bar.left() + bar.width() * row.given / self._agenda_delegate.longest, bar.center().y())

    def _on_tick(self, at: QPointF) -> int:
        """The row by whose tick the pointer is; -1 for none."""
        number = self.indexAt(at.toPoint()).row()
        tick = self.tick_of(number)
        return number if tick is not None and abs(tick.x() - at.x()) <= GRIP * self._agenda_delegate.zoom else -1

    def _pull_tick(self, x: float) -> None:
        """Show the minutes that the place of the pointer stands for, to the whole minute; the scale stays as it is meanwhile."""
        row, bar = self._row_at(self._ticked), self._bar(self._ticked)
        if row is not None:
            minutes = round((x - bar.left()) / bar.width() * self._agenda_delegate.longest / 60)
            self._agenda.replace_row(self._ticked, replace(row, given=60 * min(max(1, minutes), FARTHEST)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._ticked = self._on_tick(event.position()) if event.button() == Qt.MouseButton.LeftButton else -1
        self._dragged = self.indexAt(event.position().toPoint()).row() if self._ticked < 0 else -1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A row that is dragged goes where the pointer is once it is let go; a tick follows it."""
        if self._ticked >= 0:
            self._pull_tick(event.position().x())
            return
        if not event.buttons():
            self.viewport().setCursor(Qt.CursorShape.SizeHorCursor if self._on_tick(event.position()) >= 0 else Qt.CursorShape.ArrowCursor)
        if event.buttons() & Qt.MouseButton.LeftButton and self._dragged >= 0:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._over = max(0, min(int(event.position().y()) // self._row, self._rows.rowCount() - 1))
            self.viewport().update()
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        ticked, self._ticked = self._ticked, -1
        row = self._row_at(ticked)
        if row is not None:
            if row.given != 60 * row.item.minutes:
                self.given.emit(row.item.id, row.given // 60)
            return
        dragged, over, self._dragged, self._over = self._dragged, self._over, -1, -1
        self.unsetCursor()
        self.viewport().update()
        row = self._row_at(dragged)
        if over >= 0 and over != dragged and row is not None:
            self.moved.emit(row.item.id, over - dragged)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._over >= 0 and self._over != self._dragged:
            top = (self._over + (1 if self._over > self._dragged else 0)) * self._row
            painter = QPainter(self.viewport())
            painter.fillRect(QRectF(0, max(0, min(top - 1, self.height() - 2)), self.width(), 2), self._look.colour("accent"))


def spoken_agenda(row: AgendaRow) -> str:
    """An item as a screen reader says it."""
    return ", ".join(
        part for part in (str(row.number), row.item.title, coverage_name(row.item.coverage), time_words(row), spare_words(row)) if part
    )


def spare_words(row: AgendaRow) -> str:
    """What is said beyond that, if time allows."""
    if not row.spare:
        return ""
    return QCoreApplication.translate("Agenda", "{time} more if time allows").format(time=shown_time(row.spare, about=row.about))


def total_words(rows: list[AgendaRow]) -> str:
    """What all subjects take together of what they are given; nothing where none was given time."""
    given = sum(row.given for row in rows)
    if not given:
        return ""
    needed = shown_time(sum(row.needed for row in rows), about=any(row.about for row in rows))
    return QCoreApplication.translate("Agenda", "{needed} of {given} min in all").format(needed=needed, given=given // 60)
