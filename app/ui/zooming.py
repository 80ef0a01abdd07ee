"""The size of one pane: its type and its grid together, whatever the rest of the window has."""

from collections.abc import Mapping, Sequence
from typing import Final, Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint
from PySide6.QtWidgets import QApplication, QBoxLayout, QGridLayout, QLayout, QScrollArea, QScrollBar, QWidget

from app.ui.theme import Look
from app.ui.widgets.box import Gap, Scroll, settle

LEVELS: Final = (80, 90, 100, 110, 125, 150, 175, 200)
"""Percent of the usual size (window-spec, section 3: 80 to 200)."""
USUAL: Final = 100
AS_GIVEN, AS_SHOWN = "sizeAsGiven", "sizeAsShown"
"""What a widget or a layout was given at the usual size, and what it was made of that."""
UNBOUNDED: Final = 16777215
"""Qt's own word for a widget that may be as large as it likes."""


@runtime_checkable
class Resized(Protocol):
    """What holds type of its own: ``zoom_to`` tells it the size of its pane, 1 for the usual one."""

    def zoom_to(self, factor: float) -> None:
        """Take type of that size."""


class PaneLook(Look):
    """The look of one pane: the window's colours, and type of the pane's own size."""

    def __init__(self, whole: Look) -> None:
        super().__init__(whole.resources, dark=whole.dark, high=whole.high)
        self.whole = whole

    def follow(self) -> None:
        """The window has other colours."""
        whole = self.whole
        self.take_colours(dark=whole.dark, high=whole.high)
        self.changed.emit()

    def load_print_fonts(self) -> None:
        """Fonts are the application's."""
        self.whole.load_print_fonts()

    def size_to(self, factor: float) -> None:
        """Type of another size from now on."""
        self.zoom = factor
        self.forget_fonts()


class Zoom(QObject):
    """Makes a pane larger and smaller. Nothing in it is made anew, so that words that are being typed stay as they are.

    Type is read from the pane's look at the moment it is painted; margins, gaps and fixed sizes are multiplied here. What is put into
    the pane later asks for a new layout, and is met then.
    """

    def __init__(self, pane: QWidget, look: PaneLook) -> None:
        super().__init__(pane)
        self.pane, self._look = pane, look
        look.whole.changed.connect(self._follow)  # by what goes with its pane: a look has no owner, and would be told for ever
        self.percent = USUAL
        self._gone_through = self._owing = False
        for area in self._areas():
            if (content := area.widget()) is not None:
                content.installEventFilter(self)
        pane.installEventFilter(self)

    def _areas(self) -> list[QScrollArea]:
        """What scrolls in the pane, itself among it: what happens inside is not told further out."""
        return [*([self.pane] if isinstance(self.pane, QScrollArea) else []), *self.pane.findChildren(QScrollArea)]

    def _follow(self) -> None:
        self._look.follow()

    def step(self, by: int) -> None:
        """One step larger (1) or smaller (-1), or as usual (0)."""
        nearest = min(range(len(LEVELS)), key=lambda at: abs(LEVELS[at] - self.percent))
        self.show(LEVELS[min(max(0, nearest + by), len(LEVELS) - 1)] if by else USUAL)

    def show(self, percent: int) -> None:
        """Show the pane in a size; what stood at the head of what was seen stands there still."""
        percent = min(max(LEVELS[0], percent), LEVELS[-1])
        if percent == self.percent:
            return
        places = [(area, *_first_seen(area)) for area in self._areas()]
        self.percent = percent
        self._look.size_to(percent / 100)
        for widget in self.pane.findChildren(QWidget):
            if isinstance(widget, Resized):
                widget.zoom_to(percent / 100)
            widget.updateGeometry()
            widget.update()
        self._meet()
        settle(self.pane)
        for area, widget, share in places:
            if isinstance(area, Scroll):
                area.give_way_across(percent > USUAL)
            _bring_back(area, widget, share)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Many ask for a new layout in one turn of the event loop. The pane is gone through for the first of them, so that nothing is
        painted in its usual size, and once more in the turn after if there were others.

        That turn is asked for as a new layout is: ``settle`` comes to it too.
        """
        if event.type() is QEvent.Type.LayoutRequest and self.percent != USUAL:
            self._owing = self._gone_through
            if not self._gone_through:
                self._go_through()
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.LayoutRequest:
            return super().event(event)
        owing, self._owing, self._gone_through = self._owing, False, False
        if owing:
            self._go_through()
        return True

    def _go_through(self) -> None:
        self._gone_through = True
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))
        self._meet()

    def _meet(self) -> None:
        """Give the size of the pane to all that has not got it."""
        for widget in self.pane.findChildren(QWidget):
            if not isinstance(widget, QScrollBar):
                self._size(widget)
        for layout in self.pane.findChildren(QLayout):
            self._space(layout)

    def _size(self, widget: QWidget) -> None:
        least, most = widget.minimumSize(), widget.maximumSize()
        now = [least.width(), least.height(), most.width(), most.height()]
        wanted = self._wanted(widget, now)
        if wanted != now:
            widget.setMinimumSize(wanted[0], wanted[1])
            widget.setMaximumSize(wanted[2], wanted[3])

    def _space(self, layout: QLayout) -> None:
        edge, across = layout.contentsMargins(), layout.spacing()
        down = layout.verticalSpacing() if isinstance(layout, QGridLayout) else across
        across = layout.horizontalSpacing() if isinstance(layout, QGridLayout) else across
        now = [edge.left(), edge.top(), edge.right(), edge.bottom(), across, down]
        wanted = self._wanted(layout, now)
        if wanted != now:
            layout.setContentsMargins(*wanted[:4])
            if isinstance(layout, QGridLayout):
                layout.setHorizontalSpacing(wanted[4])
                layout.setVerticalSpacing(wanted[5])
            else:
                layout.setSpacing(wanted[4])
        if isinstance(layout, QBoxLayout):
            gaps = [gap for at in range(layout.count()) if isinstance(gap := layout.itemAt(at).spacerItem(), Gap)]
            changed = [gap for gap in gaps if gap.zoom_to(self.percent / 100)]
            if changed:
                layout.invalidate()

    def _wanted(self, thing: QObject, now: Sequence[int]) -> list[int]:
        """What a thing is to have, of what it was given. A number that is not the one shown was given to it since, as usual sizes are."""
        given, shown = thing.property(AS_GIVEN), thing.property(AS_SHOWN)
        if not isinstance(given, list) or not isinstance(shown, list):
            given = list(now)
        else:
            given = [was if number == made else number for was, number, made in zip(given, now, shown, strict=True)]
        wanted = [self._grown(number) for number in given]
        if given != thing.property(AS_GIVEN):
            thing.setProperty(AS_GIVEN, given)
        if wanted != shown:
            thing.setProperty(AS_SHOWN, wanted)
        return wanted

    def _grown(self, number: int) -> int:
        return number if number <= 0 or number >= UNBOUNDED else max(1, round(number * self.percent / 100))


class Zooms:
    """The panes of a screen that can be zoomed."""

    def __init__(self) -> None:
        self._zooms: dict[str, Zoom] = {}

    def add(self, name: str, pane: QWidget, look: PaneLook) -> None:
        """A pane, by the name under which its size is kept."""
        self._zooms[name] = Zoom(pane, look)

    def at(self, widget: QWidget | None) -> Zoom | None:
        """The one in which a widget stands; what stands in none means the first, which is the one that is worked in."""
        inside = (zoom for zoom in self._zooms.values() if widget is not None and (zoom.pane is widget or zoom.pane.isAncestorOf(widget)))
        return next(inside, None)

    @property
    def first(self) -> Zoom | None:
        """The pane that is worked in."""
        return next(iter(self._zooms.values()), None)

    @property
    def sizes(self) -> dict[str, int]:
        """The size of each pane in percent."""
        return {name: zoom.percent for name, zoom in self._zooms.items()}

    def take(self, sizes: Mapping[str, int]) -> None:
        """Show each pane in the size that was kept."""
        for name, percent in sizes.items():
            if name in self._zooms:
                self._zooms[name].show(percent)


def _first_seen(area: QScrollArea) -> tuple[QWidget | None, float]:
    """What holds one's place in a pane that scrolls: what has the keys, if it is in view, else what stands at the head; and where it is."""
    content, view = area.widget(), area.viewport()
    held = QApplication.focusWidget()
    if content is None:
        return None, 0.0
    if held is not None and content.isAncestorOf(held) and view.rect().contains(held.mapTo(content, QPoint()) + content.pos()):
        return held, float(held.mapTo(content, QPoint()).y() + content.y())
    found = content.childAt(QPoint(content.width() // 2, -content.y() + 4)) if content.y() < 0 else None
    return found, float(found.mapTo(content, QPoint()).y() + content.y()) / max(1, found.height()) if found is not None else 0.0


def _bring_back(area: QScrollArea, widget: QWidget | None, share: float) -> None:
    """Let that stand where it stood: in pixels for what has the keys, else as far over the head as it was, of its height."""
    content = area.widget()
    if content is None or widget is None:
        return
    top = widget.mapTo(content, QPoint()).y()
    offset = share if widget.hasFocus() else share * widget.height()
    area.verticalScrollBar().setValue(round(top - offset))
