"""The keys in a pane that is made anew: who had them has them again."""

from collections.abc import Hashable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

Spot = tuple[Hashable, ...]
"""Where something stands in a pane: what the lines around it are known by, from outside, and its own name."""


@dataclass(frozen=True, slots=True)
class Held:
    """Who had the keys, and the lines like his own that are nearest: those after it, then those before."""

    spot: Spot
    nearest: tuple[Spot, ...]


def held_in(pane: QWidget) -> Held | None:
    """Who in a pane has the keys. They are taken from it: Qt would give them to whatever comes next once it is let go.

    A widget is told again by its ``kept_as``, or where it has none by its spoken name, within the lines that have one.
    """
    at = QApplication.focusWidget()
    if at is None or not pane.isAncestorOf(at):
        return None
    line = _line_of(at, pane)
    lines = [each for each in pane.findChildren(QWidget) if type(each) is type(line) and each.isVisibleTo(pane)] if line is not None else []
    place = lines.index(line) if line in lines else 0
    nearest = [*lines[place + 1 :], *reversed(lines[:place])]
    held = Held(_spot(at, pane), tuple(_spot(each, pane) for each in nearest))
    at.clearFocus()
    return held


def give_back(pane: QWidget, held: Held | None) -> None:
    """Give the keys to who had them, else to the line he stood in, else to the nearest line that is left."""
    if held is None:
        return
    there: dict[Spot, QWidget] = {}
    for each in pane.findChildren(QWidget):
        if each.focusPolicy() != Qt.FocusPolicy.NoFocus and each.isVisibleTo(pane):
            there.setdefault(_spot(each, pane), each)
    within = (held.spot[:end] for end in range(len(held.spot), 0, -1))
    found = next((there[spot] for spot in (*within, *held.nearest) if spot in there), None)
    if found is not None:
        found.setFocus(Qt.FocusReason.OtherFocusReason)


def _above(widget: QWidget, pane: QWidget) -> Iterator[QWidget]:
    """A widget and those it stands in, up to the pane."""
    each: QWidget | None = widget
    while each is not None and each is not pane:
        yield each
        each = each.parentWidget()


def _spot(widget: QWidget, pane: QWidget) -> Spot:
    named: list[Hashable] = [key for each in _above(widget, pane) if (key := getattr(each, "kept_as", None)) is not None]
    own = [] if getattr(widget, "kept_as", None) is not None else [widget.accessibleName()]
    return (*reversed(named), *own)


def _line_of(widget: QWidget, pane: QWidget) -> QWidget | None:
    """The innermost line around a widget that is known by something, itself among them."""
    return next((each for each in _above(widget, pane) if getattr(each, "kept_as", None) is not None), None)
