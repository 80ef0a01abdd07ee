"""Pages whose lines run up or down: their places as they are when the page is turned to be read."""

from typing import Any, NamedTuple

from app.importers.pdf_asking import unchecked
from app.importers.pdf_drawn import Box, Rule

_LEFT, _RIGHT = (4.0, 5.4), (0.9, 2.3)
"""Between these angles, around three quarters and one quarter of a circle, PDFium has letters that are turned left and right."""
_FIRST, _ASKED = 4, 24
"""Letters, from all over a page, of which one is turned where its lines may run up or down, and letters that tell it."""


class Turn(NamedTuple):
    """How a page with these edges is turned: its lines rise, or they fall."""

    rises: bool
    edges: Box

    @property
    def width(self) -> float:
        """The width of the page when it is read."""
        return self.edges[3] - self.edges[1]

    def upright(self, left: float, top: float, right: float, bottom: float) -> tuple[float, float, float, float]:
        """Left, upper, right and lower edge of something when the page is read, from its corner."""
        first, low, last, high = self.edges
        if self.rises:
            return bottom - low, last - left, top - low, last - right
        return high - top, right - first, high - bottom, left - first

    def back(self, left: float, bottom: float, right: float, top: float) -> Box:
        """Left, lower, right and upper edge, as the page lies in the file, of something on the page that is read."""
        first, low, last, high = self.edges
        if self.rises:
            return last - top, left + low, last - bottom, right + low
        return bottom + first, high - right, top + first, high - left

    def rule(self, rule: Rule) -> Rule:
        """A rule when the page is read."""
        box = (rule.low, rule.at, rule.high, rule.at) if rule.flat else (rule.at, rule.high, rule.at, rule.low)
        left, top, right, bottom = self.upright(*box)
        return Rule(False, left, bottom, top) if rule.flat else Rule(True, top, left, right)


def turn_of(text_page: Any, characters: str, edges: Box) -> Turn | None:
    """How a page is turned by most of its letters; None where they stand upright."""
    ask = unchecked("FPDFText_GetCharAngle")
    if not any(ask(text_page, at) for at in range(0, len(characters), len(characters) // _FIRST + 1)):
        return None
    letters = (at for at in range(0, len(characters), len(characters) // _ASKED + 1) if characters[at].isalnum())
    angles = [ask(text_page, at) for at in letters]
    for rises, (low, high) in ((True, _LEFT), (False, _RIGHT)):
        if sum(low < angle < high for angle in angles) * 2 > len(angles):
            return Turn(rises, edges)
    return None
