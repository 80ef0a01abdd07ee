"""Boxes, rules and the few layouts the window is built from."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QMargins, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from app.ui.kinds import Role
from app.ui.theme import Look
from app.ui.widgets.wheel import left_to_screen

Item = QWidget | QLayout | int | str | None
"""What a row or column takes: a widget, a layout, a space in pixels, "*" for the rest of the room, or nothing."""
Margin = tuple[int, int, int, int]
NO_MARGIN: Margin = (0, 0, 0, 0)
DEEPEST = 6
"""Layouts that stand in each other in the fullest screens: each hands its new height on to the one around it."""


def fill(layout: QBoxLayout, items: Sequence[Item]) -> None:
    """Put items into a row or column; a widget that expands gets the room."""
    for item in items:
        match item:
            case QWidget():
                layout.addWidget(item, 1 if item.property("grows") else 0)
            case QLayout():
                layout.addLayout(item)
            case int():
                layout.addItem(Gap(item, upright=isinstance(layout, QVBoxLayout)))
            case str():
                layout.addStretch(1)
            case None:
                pass


class Gap(QSpacerItem):
    """A space of some pixels between two items."""

    def __init__(self, pixels: int, *, upright: bool) -> None:
        across, down = (0, pixels) if upright else (pixels, 0)
        fixed, free = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum
        super().__init__(across, down, free if upright else fixed, fixed if upright else free)
        self._pixels, self._upright = pixels, upright

    def zoom_to(self, factor: float) -> bool:
        """Be as much larger as its pane; whether that is another size than before."""
        pixels, before = round(self._pixels * factor), self.sizeHint()
        size = QSize(0, pixels) if self._upright else QSize(pixels, 0)
        fixed, free = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum
        if size != before:
            self.changeSize(size.width(), size.height(), free if self._upright else fixed, fixed if self._upright else free)
        return size != before


def grows(widget: QWidget) -> QWidget:
    """Mark a widget as the one that takes the room that is left."""
    widget.setProperty("grows", True)
    return widget


def row(*items: Item, gap: int = 8, margin: Margin = NO_MARGIN) -> QHBoxLayout:
    """Items from left to right."""
    layout = QHBoxLayout()
    layout.setSpacing(gap)
    layout.setContentsMargins(QMargins(*margin))
    fill(layout, items)
    return layout


def column(*items: Item, gap: int = 8, margin: Margin = NO_MARGIN) -> QVBoxLayout:
    """Items from top to bottom."""
    layout = QVBoxLayout()
    layout.setSpacing(gap)
    layout.setContentsMargins(QMargins(*margin))
    fill(layout, items)
    return layout


class Box(QWidget):
    """A painted ground with an edge, rounded or with hairlines on some sides ("t", "b", "l", "r")."""

    def __init__(
        self,
        look: Look,
        layout: QLayout | None = None,
        *,
        ground: str = "",
        edge: str = "",
        radius: int = 0,
        sides: str = "",
        dashed: bool = False,
    ) -> None:
        super().__init__()
        self._look = look
        self._ground = ground
        self._edge = edge
        self._radius = radius
        self._sides = sides
        self._dashed = dashed
        if layout is not None:
            self.setLayout(layout)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(self.rect())
        if self._radius:
            self._paint_rounded(painter, rect)
        elif self._ground:
            painter.fillRect(rect, self._look.colour(self._ground))
        line = self._look.colour("line")
        sides = {
            "t": QRectF(0, 0, rect.width(), 1),
            "b": QRectF(0, rect.height() - 1, rect.width(), 1),
            "l": QRectF(0, 0, 1, rect.height()),
            "r": QRectF(rect.width() - 1, 0, 1, rect.height()),
        }
        for side in self._sides:
            painter.fillRect(sides[side], line)

    def _paint_rounded(self, painter: QPainter, rect: QRectF) -> None:
        look = self._look
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        style = Qt.PenStyle.DashLine if self._dashed else Qt.PenStyle.SolidLine
        painter.setPen(QPen(look.colour(self._edge), 1, style) if self._edge else Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(self._ground) if self._ground else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), self._radius, self._radius)


class Rule(QWidget):
    """A hairline."""

    def __init__(self, look: Look, *, upright: bool = False) -> None:
        super().__init__()
        self._look = look
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._look.colour("line"))


class IconView(QWidget):
    """An icon by itself."""

    def __init__(self, look: Look, name: str, size: int = 16, token: str = "text2") -> None:
        super().__init__()
        self._look = look
        self._name = name
        self._token = token
        self.setFixedSize(size, size)

    def set_icon(self, name: str, token: str) -> None:
        self._name, self._token = name, token
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        self._look.icon(QPainter(self), self._name, QRectF(self.rect()), self._token)


class Scroll(QScrollArea):
    """A pane that scrolls up and down and takes its ground from what stands behind it."""

    spoken_role = Role.Pane

    def __init__(self, content: QWidget, name: str) -> None:
        super().__init__()
        self._ringed = False
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setWidget(content)
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)

    def give_way_across(self, across: bool) -> None:
        """Whether it scrolls from side to side as well, where what is in it was made larger than the pane."""
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if across else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(policy)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ringed = event.reason() is not Qt.FocusReason.MouseFocusReason
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ringed = False
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A pane that keys have led to is ringed: from here the arrows scroll."""
        super().paintEvent(event)
        if self._ringed:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 2))
            painter.drawRoundedRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1), 6, 6)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl it is for the size of the pane, and goes on to the screen."""
        if not left_to_screen(event):
            super().wheelEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, 60)

    def sizeHint(self) -> QSize:
        return QSize(200, 200)


def settle(holder: QWidget) -> None:
    """Give what was just put into a widget its place before anything is painted.

    Qt shows new children, and lays out each level of layouts, in a turn of the event loop of its own; on a busy machine lines were
    seen squashed between two of them.
    """
    for child in holder.children():
        if isinstance(child, QWidget) and not child.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
            child.show()
    for _ in range(DEEPEST):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


def tab_after(first: QWidget, holder: QWidget) -> None:
    """Let Tab go from a widget through all that was just put into a holder, and then on to where it went before.

    Qt goes in the order in which widgets were made; what is made anew would come last of the window.
    """
    before = first
    for each in holder.findChildren(QWidget):
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus:
            QWidget.setTabOrder(before, each)
            before = each


def clear_layout(layout: QLayout) -> None:
    """Take everything out of a layout and let its widgets go."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear_layout(inner)
