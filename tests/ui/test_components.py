"""The components of the window in their states, as the sheet of components draws them."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.theme import Look
from app.ui.widgets.button import Button, Check, Kind, Segment
from app.ui.widgets.chip import Chip
from app.ui.widgets.field import Field
from app.ui.widgets.paint import ChipLook
from app.ui.widgets.switch import Switch
from tests.tools.make_components import HALF, drawn, focused, hovered, off

MADE: dict[str, Callable[[Look], QWidget]] = {
    **{f"button {kind}": lambda look, kind=kind: Button(look, "Words", kind=kind) for kind in (Kind.PRIMARY, Kind.PLAIN, Kind.QUIET)},
    "button danger": lambda look: Button(look, "Words", kind=Kind.DANGER),
    "button icon": lambda look: Button(look, icon="x", kind=Kind.QUIET, name="Close"),
    "check box": lambda look: Check(look, "Words"),
    "switch": lambda look: Switch(look, "Words"),
    "segment": lambda look: Segment(look, "Words", "eye"),
    "chip": lambda look: Chip(look, ChipLook(text="Words"), clicked=lambda: None),
    "field": lambda look: Field(look, "Words"),
}


def painted(widget: QWidget) -> QImage:
    widget.resize(widget.sizeHint())
    image = QImage(widget.size(), QImage.Format.Format_RGB32)
    image.fill(QColor("#808080"))
    widget.render(image, QPoint(0, 0))
    return image


def ring_of(image: QImage, look: Look) -> set[tuple[int, int]]:
    """The points in the colour of the ring."""
    wanted = look.colour("focus").rgb()
    return {(x, y) for x in range(image.width()) for y in range(image.height()) if image.pixel(x, y) == wanted}


@pytest.mark.parametrize("name", MADE)
@pytest.mark.parametrize("dark", [False, True])
def test_the_ring_of_what_has_the_keys_is_closed_on_all_four_sides(look: Look, name: str, dark: bool) -> None:
    was = look.dark
    look.set_theme(dark, look.high)
    try:
        assert not ring_of(painted(MADE[name](look)), look)
        points = ring_of(painted(focused(MADE[name](look))), look)
    finally:
        look.set_theme(was, look.high)
    assert points
    left, right = min(x for x, _ in points), max(x for x, _ in points)
    top, bottom = min(y for _, y in points), max(y for _, y in points)
    sides = {
        "left": len({y for x, y in points if x <= left + 1}) / (bottom - top + 1),
        "right": len({y for x, y in points if x >= right - 1}) / (bottom - top + 1),
        "top": len({x for x, y in points if y <= top + 1}) / (right - left + 1),
        "bottom": len({x for x, y in points if y >= bottom - 1}) / (right - left + 1),
    }
    # A side that is cut off shows only the ends of its neighbours
    assert min(sides.values()) > 0.3, sides


@pytest.mark.parametrize("kind", [Kind.PRIMARY, Kind.PLAIN, Kind.QUIET, Kind.DANGER])
def test_the_pointer_and_what_is_off_are_seen(look: Look, kind: Kind) -> None:
    rest = painted(Button(look, "Words", kind=kind))
    assert painted(hovered(Button(look, "Words", kind=kind))) != rest
    assert painted(off(Button(look, "Words", kind=kind), "why")) != rest


def test_the_sheet_is_drawn_in_both_themes(look: Look) -> None:
    was = look.dark
    try:
        sheet = drawn(look, 1.0)
    finally:
        look.set_theme(was, look.high)
        look.apply()
        QApplication.processEvents()
    assert sheet.size() == QImage(2 * HALF.width(), HALF.height(), QImage.Format.Format_RGB32).size()
    grounds = [QColor(sheet.pixel(x, 5)).name().upper() for x in (5, HALF.width() + 5)]
    assert grounds == ["#FFFFFF", "#202124"]
