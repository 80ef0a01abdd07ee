"""The head of the library's columns: a click sorts, a drag on the line before a column draws it wider, and keys do the same."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.ui.kinds import Role
from app.ui.theme import Look
from app.ui.views.library.columns import NUMBERS, WIDTHS, Cell, Column, Layout, column_name, spoken_name
from app.ui.widgets.paint import paint_elided, paint_right, paint_ring

HIGH = 30
ARROW = 15
"""Pixels of the sign that tells how the list is sorted, with the gap before it."""
NEAR = 9
"""Pixels before a column within which its line is taken hold of."""
STEP = 8
"""Pixels by which a key draws a column wider."""


class HeadButton(QAbstractButton):
    """The head of one column; ``moved`` asks for the head beside it (-1, 1), ``drawn`` for so many pixels more."""

    moved = Signal(int)
    drawn = Signal(int)

    def __init__(self, look: Look, column: Column, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self.column = look, column
        self._turn = ""
        self.setText(column_name(column))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.show_sort(sorted_here=False, descending=False)

    @property
    def least(self) -> int:
        """Pixels that its words want, with the sign of the order."""
        return self._look.width("caption_medium", self.text()) + self._look.grown(ARROW)

    def show_sort(self, *, sorted_here: bool, descending: bool) -> None:
        """Tell whether the list is sorted by this column, and which way."""
        self._turn = ("chevron-down" if descending else "chevron-up") if sorted_here else ""
        name = spoken_name(self.column)
        if sorted_here:
            way = self.tr("{column}, sorted downwards") if descending else self.tr("{column}, sorted upwards")
            name = way.format(column=name)
        self.setAccessibleName(name)
        self.setToolTip(self.tr("Sort by this column: {column}").format(column=spoken_name(self.column)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.least, self._look.grown(HIGH))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if by and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.drawn.emit(-by * STEP)
        elif by and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.moved.emit(by)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look, rect = QPainter(self), self._look, QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = "text" if self._turn or self.underMouse() else "text2"
        if self.column in NUMBERS:
            used = paint_right(painter, look, rect, "caption_medium", ink, self.text())
            left = rect.right() - used - look.grown(ARROW)
        else:
            room = rect.adjusted(0, 0, -look.grown(ARROW) if self._turn else 0, 0)
            left = paint_elided(painter, look, room, "caption_medium", ink, self.text()) + 3.0
        if self._turn:
            look.icon(painter, self._turn, QRectF(left, rect.center().y() - 6, 12, 12), "text")
        if self.hasFocus():
            paint_ring(painter, look, rect.adjusted(-1, 3, 1, -3), 4)


class ColumnHead(QWidget):
    """``sorted_by`` tells a column, ``drawn`` a column and its new width, ``left_below`` that the keys go down to the list.

    Cells and widths are told in pixels of the usual size; ``sized`` asks for them anew when the pane has another.
    """

    spoken_role = Role.Grouping
    sorted_by = Signal(object)
    drawn = Signal(object, int)
    left_below = Signal()
    sized = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._cells: Sequence[Cell] = ()
        self._held: Column | None = None
        self._from = (0, 0)
        self.setAccessibleName(self.tr("Columns of the list"))
        self.setFixedHeight(HIGH)
        self.setMouseTracking(True)
        self.buttons = {column: HeadButton(look, column, self) for column in Column}
        for column, button in self.buttons.items():
            button.clicked.connect(lambda _checked=False, column=column: self.sorted_by.emit(column))
            button.moved.connect(lambda by, column=column: self._move(column, by))
            button.drawn.connect(lambda by, column=column: self._draw(column, by))
        self.buttons[Column.TITLE].setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def least(self) -> dict[Column, int]:
        """How wide the words of each head are."""
        return {column: ceil(button.least / self.zoom) for column, button in self.buttons.items()}

    @property
    def zoom(self) -> float:
        """How large the pane is, 1 for the usual size."""
        return self._look.zoom

    def zoom_to(self, factor: float) -> None:
        """The pane has another size."""
        self.sized.emit()

    def lay_out(self, cells: Sequence[Cell], layout: Layout) -> None:
        """Put the heads over their columns; the keys stay where they are, or go to the title where their column went."""
        self._cells = cells
        places = {cell.column: cell for cell in cells}
        lost = any(button.hasFocus() and column not in places for column, button in self.buttons.items())
        for column, button in self.buttons.items():
            button.setVisible(column in places)
            button.show_sort(sorted_here=column is layout.sort, descending=layout.descending)
            if column in places:
                cell = places[column]
                button.setGeometry(round(cell.left * self.zoom), 0, round(cell.width * self.zoom), self._look.grown(HIGH))
        if lost:
            self._give(Column.TITLE)
        self.update()

    def _give(self, column: Column) -> None:
        """One head is reached by Tab, the arrows go on from there."""
        for each, button in self.buttons.items():
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if each is column else Qt.FocusPolicy.NoFocus)
        self.buttons[column].setFocus(Qt.FocusReason.OtherFocusReason)

    def _move(self, column: Column, by: int) -> None:
        order = [cell.column for cell in self._cells]
        at = order.index(column) + by
        if 0 <= at < len(order):
            self._give(order[at])

    def _draw(self, column: Column, by: int) -> None:
        cell = next((each for each in self._cells if each.column is column), None)
        if cell is not None and column in WIDTHS:
            self.drawn.emit(column, cell.width + by)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.left_below.emit()
        else:
            super().keyPressEvent(event)

    def _at(self, x: float) -> Cell | None:
        """The column whose line is under a place."""
        return next((cell for cell in self._cells if cell.column in WIDTHS and -NEAR <= x / self.zoom - cell.left <= 0), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self._at(event.position().x())
        if cell is not None and event.button() == Qt.MouseButton.LeftButton:
            self._held, self._from = cell.column, (round(event.position().x()), cell.width)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            begin, width = self._from
            self.drawn.emit(self._held, width + round((begin - event.position().x()) / self.zoom))
        elif self._at(event.position().x()) is not None:
            self.setCursor(Qt.CursorShape.SplitHCursor)
        else:
            self.unsetCursor()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None

    def leaveEvent(self, event: QEvent) -> None:
        self.unsetCursor()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(self._look.colour("line2"), 1))
        grown, foot = self._look.grown, self.height() - 1
        painter.drawLine(grown(16), foot, self.width() - grown(16), foot)
        painter.setPen(QPen(self._look.colour("line"), 1))
        for cell in self._cells[1:]:
            x = round((cell.left - 6) * self.zoom)
            painter.drawLine(x, grown(8), x, foot - grown(8))
