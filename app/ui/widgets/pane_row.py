"""Panes beside each other that have the same widths again whenever there is the same room."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget


class PaneRow(QSplitter):
    """The panes at the sides keep the width that they were given, by the screen or by hand; the middle takes the rest.

    A plain splitter reckons each new state from the one before: a pane that was squeezed, hidden or taken out comes back with
    another width than it had. Here each state follows from what was given and from the room alone.
    """

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self._panes: list[QWidget] = []
        self._middle: QWidget | None = None
        self._given: dict[QWidget, int] = {}
        self._laid: Sequence[int] = ()
        self._asked: tuple[int, tuple[QWidget, ...], tuple[int, ...]] | None = None
        """What was laid out last: where a pane cannot be as narrow as it was given, asking once more would change nothing."""
        self.splitterMoved.connect(lambda _at, _number: self._pulled())

    def set_panes(self, panes: Sequence[QWidget], middle: QWidget) -> None:
        """Put the panes in from left to right."""
        self._panes, self._middle = list(panes), middle
        for pane in panes:
            self.addWidget(pane)
            self.setStretchFactor(self.indexOf(pane), 1 if pane is middle else 0)

    def put_back(self, pane: QWidget) -> None:
        """Take in again the last pane, which lay over the others."""
        if self.indexOf(pane) < 0:
            self.addWidget(pane)

    def give(self, widths: Sequence[int]) -> None:
        """Give each pane its width in pixels; that of the middle is what is left. For another number of panes nothing is changed."""
        if len(widths) == len(self._panes):
            self._given = {pane: width for pane, width in zip(self._panes, widths, strict=True) if width > 0}
            self.lay()

    @property
    def given(self) -> list[int]:
        """The width of each pane as it was given, of those that are not seen just now as well."""
        return [self._given.get(pane, pane.width()) if pane is not self._middle else pane.width() for pane in self._panes]

    def lay(self) -> None:
        """Give each pane that is seen what is its own."""
        seen = [pane for at in range(self.count()) if (pane := self.widget(at)) is not None and not pane.isHidden()]
        room = self.width() - self.handleWidth() * (len(seen) - 1)
        widths = self._widths(seen, room)
        asked = (room, tuple(seen), tuple(widths))
        if widths and (asked != self._asked or self.sizes() != self._laid):
            self._asked = asked
            sizes = iter(widths)
            self.setSizes([next(sizes) if pane in seen else 0 for at in range(self.count()) if (pane := self.widget(at)) is not None])
        self._laid = self.sizes()

    def _widths(self, seen: Sequence[QWidget], room: int) -> list[int]:
        if self._middle not in seen or not self._given:
            return []
        sides = {pane: self._given.get(pane, pane.width()) for pane in seen if pane is not self._middle}
        rest = room - sum(sides.values())
        return [sides.get(pane, max(rest, pane.minimumWidth())) for pane in seen]

    def _pulled(self) -> None:
        """The line between two panes was pulled: who is another width by that has been given it."""
        for at, (before, now) in enumerate(zip(self._laid, self.sizes(), strict=False)):
            pane = self.widget(at)
            if pane is not None and pane is not self._middle and now and now != before:
                self._given[pane] = now
        self._laid = self.sizes()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay()

    def event(self, event: QEvent) -> bool:
        """A pane that is shown, hidden or taken out asks the row to be laid out anew."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self.lay()
        return done


class Shares(PaneRow):
    """Panes that divide the room: each has its share of it, whatever the room is, until the line between them is pulled."""

    def __init__(self, *shares: int) -> None:
        """``shares`` are parts of the room from left to right, in any unit."""
        super().__init__()
        self._shares = list(shares)

    def _widths(self, seen: Sequence[QWidget], room: int) -> list[int]:
        if len(seen) < len(self._panes):
            return [room] if len(seen) == 1 else []
        first = round(room * self._shares[0] / sum(self._shares))
        return [first, room - first]

    def _pulled(self) -> None:
        if all(sizes := self.sizes()):
            self._shares = sizes
