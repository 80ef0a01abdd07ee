"""What all screens share: the header, the body of panes, and the inspector that folds into a drawer."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from app.core.changes import Changes
from app.ui.context import Context
from app.ui.places import Place
from app.ui.theme import Look
from app.ui.widgets.box import Box, IconView, Item, grows, row
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.label import Label
from app.ui.widgets.pane_row import PaneRow
from app.ui.widgets.shadow import SHADOW_ALPHA
from app.ui.widgets.wheel import SizeWheel
from app.ui.zooming import Zoom, Zooms

HEADER_HEIGHT = 52
INSPECTOR_FOLDS_BELOW = 1280
INSPECTOR_WIDTH = 320
KEYS_FROM = 800
"""Width of a header from which its buttons show their keys: at 200 % of a laptop's screen their words need the room."""
DRAWER_SHADOW = 14
"""Pixels of the shadow of an inspector that lies over the content, each a little darker than the one before."""


class Header(Box):
    """Back, forward, where one is, and at the right what can be done here."""

    back = Signal()
    forward = Signal()
    up = Signal()

    def __init__(self, context: Context, parent_title: str, *items: Item) -> None:
        look = context.look
        self._back = Button(look, icon="chevron-left", kind=Kind.QUIET, height=28, name=QCoreApplication.translate("Header", "Back"))
        self._forward = Button(look, icon="chevron-right", kind=Kind.QUIET, height=28, name=QCoreApplication.translate("Header", "Forward"))
        self.title = Label(look, "", "body_medium" if parent_title else "h3", elide=True)
        self._up = Button(look, parent_title, kind=Kind.PATH, height=28) if parent_title else None
        path: tuple[Item, ...] = (self._up, IconView(look, "chevron-right", 14, "text3")) if self._up else ()
        steps = row(self._back, self._forward, gap=0)
        layout = row(steps, *path, grows(self.title), *items, gap=8, margin=(12, 0, 16, 0))
        super().__init__(look, layout, ground="surface", sides="b")
        self.setFixedHeight(HEADER_HEIGHT)
        self._buttons = [item for item in items if isinstance(item, Button)]
        self._back.clicked.connect(lambda _checked=False: self.back.emit())
        self._forward.clicked.connect(lambda _checked=False: self.forward.emit())
        if self._up:
            self._up.clicked.connect(lambda _checked=False: self.up.emit())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for button in self._buttons:
            button.leave_key(self.width() < KEYS_FROM)

    def show_way(self, back: bool, forward: bool) -> None:
        self._back.setEnabled(back)
        self._forward.setEnabled(forward)


class PanelButton(Button):
    """Hides and shows the pane at the right; pressed while it is there."""

    def __init__(self, look: Look, name: str, toggle: Callable[[], object]) -> None:
        super().__init__(look, icon="panel-right", kind=Kind.QUIET, name=name, key="Ctrl I", clicked=toggle)
        self.setCheckable(True)


def open_place(context: Context, place: Place) -> None:
    """Open what was chosen with Enter or a double click; with Ctrl held down, beside what is shown."""
    (context.beside if with_control() else context.go)(place)


def with_control() -> bool:
    """Whether Ctrl is held down."""
    return bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier)


class DrawerEdge(QWidget):
    """The shadow that an inspector throws on what it lies over."""

    def __init__(self, look: Look, host: QWidget) -> None:
        super().__init__(host)
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        for step in range(DRAWER_SHADOW):
            painter.fillRect(QRectF(rect.right() - step, 0, step, rect.height()), self._look.colour("scrim", SHADOW_ALPHA))
        painter.fillRect(QRectF(rect.right() - 1, 0, 1, rect.height()), self._look.colour("line2"))


class Screen(QWidget):
    """A screen: header above, panes below. Subclasses build their panes and fill them in ``show_place``."""

    def __init__(self, context: Context, header: Header) -> None:
        super().__init__()
        self.context = context
        self.header = header
        self._splitter = PaneRow()
        self.zooms, self._wheel = Zooms(), SizeWheel()
        self._inspector: QWidget | None = None
        self._inspector_wanted = True
        self._drawer_open = self._keys_owed = False
        self._edge = DrawerEdge(context.look, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(header)
        layout.addWidget(self._splitter, 1)

    def set_panes(self, middle: QWidget, *, left: QWidget | None = None, inspector: QWidget | None = None) -> None:
        """Put the panes in; the middle takes the room."""
        self._splitter.set_panes([pane for pane in (left, middle, inspector) if pane is not None], middle)
        self._inspector = inspector
        if inspector is not None:
            inspector.setMinimumWidth(260)
            inspector.setMaximumWidth(420)

    @property
    def splitter(self) -> PaneRow:
        return self._splitter

    def panes(self) -> list[QWidget]:
        """The panes from left to right; an inspector that lies over the others is the last."""
        beside = [pane for at in range(self._splitter.count()) if (pane := self._splitter.widget(at)) is not None]
        return beside if self._inspector is None or self._inspector in beside else [*beside, self._inspector]

    @property
    def has_inspector(self) -> bool:
        return self._inspector is not None

    def toggle_inspector(self) -> None:
        """Ctrl+I: hide or show it; on a narrow window it comes as a drawer over the content."""
        if self.is_narrow():
            self._drawer_open = not self._drawer_open
        else:
            self._inspector_wanted = not self._inspector_wanted
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def is_narrow(self) -> bool:
        """Whether the inspector lies over the content, for want of room beside it."""
        return self.window().width() < INSPECTOR_FOLDS_BELOW

    def _fold(self) -> None:
        pane = self._inspector
        if pane is None:
            return
        if not self.is_narrow():
            self._drawer_open = False
            self._edge.hide()
            self._splitter.put_back(pane)
            pane.setVisible(self._inspector_wanted)
        else:
            self._show_drawer(pane)
        for button in self.header.findChildren(PanelButton):
            button.setChecked(not pane.isHidden())

    def _show_drawer(self, pane: QWidget) -> None:
        """The inspector over the content, with an edge and a shadow; folded away it gives the keys back to the middle."""
        if self._drawer_open:
            pane.setParent(self)
            wide = min(INSPECTOR_WIDTH, self.width())
            place = QRect(self.width() - wide, HEADER_HEIGHT, wide, self.height() - HEADER_HEIGHT)
            pane.setGeometry(place)
            self._edge.setGeometry(place.left() - DRAWER_SHADOW, place.top(), DRAWER_SHADOW, place.height())
            for each in (self._edge, pane):
                each.show()
                each.raise_()
            return
        held = QApplication.focusWidget()
        had_keys = held is not None and pane.isAncestorOf(held)
        pane.hide()
        self._edge.hide()
        if had_keys:
            self.focus_middle()

    def focus_pane(self, pane: QWidget) -> None:
        """Put the focus where the work is done in a pane, as far as the screen knows better than the order of Tab."""
        self.focus_middle()

    @property
    def drawer_open(self) -> bool:
        """Whether the inspector lies over the content."""
        return self._drawer_open

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._drawer_open:
            self.toggle_inspector()
        elif event.key() == Qt.Key.Key_F2:
            self.rename()
        else:
            super().keyPressEvent(event)

    def show_place(self, place: Place) -> None:
        """Show what the place names."""

    def leave_place(self) -> None:
        """Called while the screen is still shown, before another one, or the way out."""

    def library_changed(self, changes: Changes) -> None:
        """Read again what a write touched; called only while the screen is shown."""

    def focus_middle(self) -> None:
        """Put the focus where the work is done."""

    def await_keys(self) -> None:
        """Take the keys, and once more when what is being read ``arrived``."""
        self._keys_owed = True
        self.focus_middle()

    def arrived(self) -> None:
        """What is shown is there: whoever came here with the keys has them in the middle.

        Qt had given them to the first button of the header, for there was nothing else yet. Who has moved them since keeps them.
        """
        held, owed, self._keys_owed = QApplication.focusWidget(), self._keys_owed, False
        by_chance = held is None or held is self or (self.header.isAncestorOf(held) and not isinstance(held, QLineEdit))
        if owed and by_chance and self.isVisible():
            self.focus_middle()

    def find_in_pane(self) -> None:
        """Ctrl+F: find in what is shown; where there is nothing to be looked through, say so."""
        self.context.inform(QCoreApplication.translate("Screen", "There is nothing here to look through."))

    def rename(self) -> None:
        """F2: give what is in hand another name, or other words, in place."""
        self.context.inform(QCoreApplication.translate("Screen", "There is nothing here to rename."))

    @property
    def can_begin(self) -> bool:
        """Whether something new of this place can be made."""
        return False

    def begin_one(self) -> None:
        """Make something new of this place, and open it."""

    def takes(self, files: Sequence[Path]) -> str:
        """What this screen does with files that are dropped on the window, in words; nothing where they are imported as ever."""
        return ""

    def take_files(self, files: Sequence[Path]) -> None:
        """Do with dropped files what ``takes`` says."""

    def zoom(self, by: int) -> bool:
        """Show the pane in hand larger (1), smaller (-1) or as usual (0); whether there is anything to be zoomed."""
        return self._zoom(self.zooms.at(QApplication.focusWidget()) or self.zooms.first, by)

    def _zoom(self, zoom: Zoom | None, by: int) -> bool:
        if zoom is None:
            return False
        zoom.step(by)
        self.context.say(QCoreApplication.translate("Screen", "This pane: {percent} %").format(percent=zoom.percent))
        return True

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the pane under the pointer gets larger or smaller."""
        under = self.childAt(self.mapFromGlobal(event.globalPosition().toPoint()))
        if not self._wheel.turned(event, lambda steps: self._zoom(self.zooms.at(under), steps)):
            super().wheelEvent(event)


def pane(context: Context, content: QWidget, width: int, *, ground: str, sides: str, margin: tuple[int, int, int, int]) -> Box:
    """A side pane of a screen with its preferred width."""
    box = Box(context.look, row(content, margin=margin), ground=ground, sides=sides)
    box.resize(width, 400)
    box.setMinimumWidth(min(width, 180))
    box.setMaximumWidth(max(width, 300))
    return box
