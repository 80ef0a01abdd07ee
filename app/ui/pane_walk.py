"""From pane to pane by a key: the sidebar, then what stands beside each other on the screen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from app.ui.widgets.tab_order import takers_in

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


def step_pane(window: "MainWindow", by: int) -> None:
    """Give the keys to the pane after the one that has them (1), or to the one before (-1), going round."""
    screen, held = window.screen_shown, QApplication.focusWidget()
    panes = [pane for pane in (window.sidebar, *screen.panes()) if pane.isVisible()]
    ways = [(pane, first) for pane in panes if (first := first_in(pane)) is not None]
    # Whoever is in the header stands before the first pane of the screen
    at = next((number for number, (pane, _) in enumerate(ways) if held is not None and pane.isAncestorOf(held)), 0 if by > 0 else 1)
    pane, first = ways[(at + by) % len(ways)]
    screen.focus_pane(pane)  # where the work is done is better known to the screen
    held = QApplication.focusWidget()
    if held is None or not pane.isAncestorOf(held):
        first.setFocus(Qt.FocusReason.TabFocusReason if by > 0 else Qt.FocusReason.BacktabFocusReason)


def first_in(pane: QWidget) -> QWidget | None:
    """What has the keys first in a pane, in the order of Tab; a pane that only scrolls has them itself."""
    takers = takers_in(pane)
    return next((each for each in takers if not isinstance(each, QScrollArea)), takers[0] if takers else None)
