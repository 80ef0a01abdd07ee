"""The recipe at the left of a book: its parts in their order, ticked, with how deep they go."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.book.tailoring.tree import Tree
from app.core.model.book import Recipe
from app.ui.theme import Look
from app.ui.views.book.tailor import Line, choices_of, chosen
from app.ui.views.book.words import choice_name, part_name
from app.ui.widgets.box import Box, clear_layout, column, grows, row
from app.ui.widgets.button import Kind, paint_check_box
from app.ui.widgets.chip import Flow
from app.ui.widgets.label import Label
from app.ui.widgets.menu_chip import MenuChip, Pick, Pop
from app.ui.widgets.paint import paint_elided, paint_right
from app.ui.widgets.rows import RowDelegate, RowList, RowModel

TICK = QRectF(10, 7, 14, 14)


def line_title(line: Line) -> str:
    """What a line is called."""
    return part_name(line.part) if line.part in ("cover", "contents") else line.title or part_name(line.part)


class LineDelegate(RowDelegate[Line]):
    """Handle or tick, tab, title, what is to be looked at, pages; what is not printed is grey."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, 28)

    def paint_row(self, painter: QPainter, rect: QRectF, row: Line, selected: bool) -> None:
        look = self._look
        if not row.fixed:
            (self._paint_tick if selected or not row.printed else self._paint_handle)(painter, rect, row)
        right = rect.adjusted(0, 0, -14, 0)
        if row.printed:
            used = paint_right(painter, look, right, "caption", "text2", row.pages) + 6
        else:
            words = QCoreApplication.translate("Recipe", "left out")
            used = paint_right(painter, look, right, "caption", "text3", words) + 6
            look.icon(painter, "eye-off", QRectF(right.right() - used - 14, rect.center().y() - 7, 14, 14), "text3")
            used += 18
        for icon, token in (("triangle-alert", row.trouble), ("refresh-cw", "accent" if row.changed else "")):
            if token:
                look.icon(painter, icon, QRectF(right.right() - used - 14, rect.center().y() - 7, 14, 14), token)
                used += 18
        deep = 8 if row.subject else 0
        ink = "text" if row.printed else "text3"
        paint_elided(painter, look, rect.adjusted(32 + deep, 0, 0, 0), "body_medium", "accent", row.tab)
        style = "body_medium" if row.printed else "body"
        paint_elided(painter, look, rect.adjusted(56 + deep, 0, -18 - used, 0), style, ink, line_title(row))

    def _paint_handle(self, painter: QPainter, rect: QRectF, row: Line) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("line2"))
        for across in (0, 4):
            for down in (0, 4, 8):
                painter.drawEllipse(QPointF(rect.left() + 15 + across, rect.center().y() - 4 + down), 1, 1)

    def _paint_tick(self, painter: QPainter, rect: QRectF, row: Line) -> None:
        paint_check_box(painter, self._look, TICK.translated(rect.topLeft()), row.printed)


class LineList(RowList):
    """Space ticks, Alt with an arrow moves, and so does the mouse. ``ticked`` tells a line, ``shifted`` one and by how many places."""

    ticked = Signal(object)
    shifted = Signal(object, int)

    def __init__(self, model: RowModel[Line], delegate: LineDelegate, name: str, look: Look) -> None:
        super().__init__(model, delegate, name)
        self._look = look
        self._from = -1
        self._to = -1
        self._pressed = QPoint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line, alt = self.current(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if isinstance(line, Line) and alt and key in steps:
            self.shifted.emit(line, steps[key])
        elif isinstance(line, Line) and key in (Qt.Key.Key_Space, Qt.Key.Key_Delete):
            self.ticked.emit(line)
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        index = self.indexAt(place)
        before = self.currentIndex().row()
        super().mousePressEvent(event)
        self._from = index.row() if index.isValid() and event.button() is Qt.MouseButton.LeftButton else -1
        self._pressed, self._to = place, -1
        line = self.current()
        box = TICK.translated(QPointF(self.visualRect(index).topLeft())).adjusted(-4, -6, 4, 6)
        if isinstance(line, Line) and box.contains(event.position()) and (index.row() == before or not line.printed):
            self._from = -1
            self.ticked.emit(line)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        far = (place - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if self._from < 0 or not event.buttons() & Qt.MouseButton.LeftButton or not far:
            super().mouseMoveEvent(event)
            return
        index = self.indexAt(place)
        self._to = index.row() if index.isValid() else -1
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        start, to = self._from, self._to
        self._from = self._to = -1
        self.viewport().update()
        super().mouseReleaseEvent(event)
        if start >= 0 and to >= 0 and start != to:
            self._drop(start, to)

    def _drop(self, start: int, to: int) -> None:
        """Tell by how many places among its own kind a line was moved."""
        rows: Sequence[object] = self._rows.rows
        lines = [line for line in rows if isinstance(line, Line)]
        line = lines[start]
        kin = [at for at, each in enumerate(lines) if bool(each.subject) == bool(line.subject) and each.printed and not each.fixed]
        if start in kin:
            nearest = min(kin, key=lambda at: abs(at - to))
            self.shifted.emit(line, kin.index(nearest) - kin.index(start))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._to >= 0 and self._to != self._from:
            rect = self.visualRect(self.model().index(self._to, 0))
            painter = QPainter(self.viewport())
            at = rect.bottom() if self._to > self._from else rect.top()
            painter.fillRect(rect.left() + 8, at, rect.width() - 16, 2, self._look.colour("accent"))


class RecipePane(Box):
    """``ticked`` and ``shifted`` as in the list; ``chosen`` tells a line, ``deepened`` a part, one of its choices and the value."""

    ticked = Signal(object)
    shifted = Signal(object, int)
    chosen = Signal(object)
    deepened = Signal(str, str, str)

    def __init__(self, look: Look, more: Pop) -> None:
        self._look = look
        self._model: RowModel[Line] = RowModel(self._spoken)
        self.list = LineList(self._model, LineDelegate(look), QCoreApplication.translate("Recipe", "Parts of the book"), look)
        words = QCoreApplication.translate("Recipe", "Put a part in")
        self.add = Pop(look, "", self._missing, name=words, icon="plus", kind=Kind.QUIET, height=28)
        head = row(
            Label(look, QCoreApplication.translate("Recipe", "Recipe"), "body_bold"), "*", self.add, more, gap=2, margin=(18, 8, 8, 6)
        )
        self._depth = QWidget()
        self._depth_lines = QVBoxLayout(self._depth)
        self._depth_lines.setContentsMargins(16, 8, 12, 10)
        self._depth_lines.setSpacing(6)
        super().__init__(look, column(head, grows(self.list), self._depth, gap=0, margin=(0, 0, 1, 0)), ground="surface", sides="r")
        self._recipe: Recipe | None = None
        self._tree = Tree(parts=(), subjects=())
        self.depths: dict[str, MenuChip] = {}
        self.list.ticked.connect(self._tick)
        self.list.shifted.connect(self.shifted.emit)
        self.list.chosen.connect(self._chosen)
        self._depth.hide()

    @property
    def lines(self) -> Sequence[Line]:
        return self._model.rows

    def show_lines(self, lines: Sequence[Line], recipe: Recipe, tree: Tree) -> None:
        """Other lines; the one in hand stays in hand."""
        self._recipe, self._tree = recipe, tree
        held = self.list.current()
        self._model.show_rows(lines)
        if isinstance(held, Line):
            at = next((at for at, line in enumerate(lines) if (line.part, line.subject) == (held.part, held.subject)), -1)
            if at >= 0:
                self.list.blockSignals(True)
                self.list.choose_row(at)
                self.list.blockSignals(False)
                self._show_depth(lines[at])

    def _spoken(self, line: Line) -> str:
        title = f"{line.tab} {line_title(line)}".strip()
        if not line.printed:
            return QCoreApplication.translate("Recipe", "{part}, left out").format(part=title)
        trouble = QCoreApplication.translate("Recipe", "to be looked at") if line.trouble else ""
        changed = QCoreApplication.translate("Recipe", "changed") if line.changed else ""
        return ", ".join(part for part in (title, line.pages, trouble, changed) if part)

    def _tick(self, line: object) -> None:
        if isinstance(line, Line) and not line.fixed:
            self.ticked.emit(line)

    def _missing(self) -> list[Pick]:
        return [Pick(title=line_title(line), run=lambda line=line: self.ticked.emit(line)) for line in self.lines if not line.printed]

    def _chosen(self, line: object) -> None:
        if isinstance(line, Line):
            self._show_depth(line)
            self.chosen.emit(line)

    def _show_depth(self, line: Line) -> None:
        """What can be chosen for the part in hand."""
        clear_layout(self._depth_lines)
        self.depths = {}
        choices = choices_of(line.part) if line.printed else {}
        self._depth.setVisible(bool(choices))
        if not choices or self._recipe is None:
            return
        title = QCoreApplication.translate("Recipe", "HOW DEEP: {part}").format(part=part_name(line.part))
        self._depth_lines.addLayout(row(grows(Label(self._look, title, "micro", "text3", elide=True))))
        for name in choices:
            chip = MenuChip(self._look, title, lambda name=name: self._values(line.part, name))
            chip.show_text(choice_name(line.part, name, chosen(self._recipe, line.part, name, self._tree)))
            self.depths[name] = chip
        self._depth_lines.addWidget(Flow(self.depths.values()))

    def _values(self, part: str, name: str) -> list[Pick]:
        held = chosen(self._recipe, part, name, self._tree) if self._recipe else ""
        return [
            Pick(
                title=choice_name(part, name, value), checked=value == held,
                run=lambda value=value: self.deepened.emit(part, name, value),
            )
            for value in choices_of(part)[name]
        ]  # fmt: skip
