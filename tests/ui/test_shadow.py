"""The shadow under a card, taken in nine parts, looks as if its rings were drawn around that card."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from app.ui.widgets.shadow import SHADOW_ALPHA, SHADOW_DROP, SHADOW_REACH, SHADOW_STEPS, paint_rings, paint_shadow

SEEN = 2
"""Steps of a colour, of 255, that no eye tells apart."""


def painted(card: QRectF, radius: int, ratio: float, ground: str, *, whole: bool) -> QImage:
    """A card with its shadow on a plain ground."""
    image = QImage(round(400 * ratio), round(300 * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(ground))
    painter = QPainter(image)
    (paint_rings if whole else paint_shadow)(painter, card, radius)
    painter.fillRect(card.adjusted(radius, radius, -radius, -radius), QColor("white"))
    painter.end()
    return image


CARDS = [(QRectF(60, 50, 280, 190), 12), (QRectF(100, 120, 200, 40), 9), (QRectF(40, 40, 300, 200), 2)]


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize(("card", "radius"), CARDS)
def test_it_is_that_of_its_rings(qapp: object, card: QRectF, radius: int, ratio: float) -> None:
    made, wanted = (painted(card, radius, ratio, "#ffffff", whole=whole) for whole in (False, True))
    inside = card.adjusted(radius, radius, -radius, -radius)
    worst = 0
    for x in range(0, made.width(), 3):
        for y in range(0, made.height(), 3):
            if not inside.contains(x / ratio, y / ratio):
                worst = max(worst, abs(made.pixelColor(x, y).red() - wanted.pixelColor(x, y).red()))
    assert worst <= SEEN


@pytest.mark.parametrize("ground", ["#ffffff", "#1c1f24"])
@pytest.mark.parametrize(("card", "radius"), CARDS)
def test_each_ring_takes_its_part_of_the_light(qapp: object, card: QRectF, radius: int, ground: str) -> None:
    image, plain = painted(card, radius, 1.0, ground, whole=False), QColor(ground).red()
    for beyond in range(SHADOW_REACH + 3):
        rings = sum(beyond < SHADOW_DROP + step for step in range(SHADOW_STEPS))
        shown = image.pixelColor(round(card.center().x()), round(card.bottom()) + beyond).red()
        assert abs(shown - plain * (1 - SHADOW_ALPHA) ** rings) <= SEEN


def test_there_is_one(qapp: object) -> None:
    image = painted(QRectF(60, 50, 280, 190), 12, 1.0, "#ffffff", whole=False)
    below, far = image.pixelColor(200, 245).red(), image.pixelColor(200, 50 + 190 + SHADOW_REACH + 2).red()
    assert below < 240 < far == 255
