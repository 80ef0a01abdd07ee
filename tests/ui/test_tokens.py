"""The contrast of every pair of text and ground that the window uses (window-spec, section 2)."""

from collections.abc import Mapping

import pytest

from app.ui.tokens import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, MARK_LETTERS
from app.ui.typography import SMALLEST, STYLES

MARK_GROUNDS = tuple("m" + letter for letter in MARK_LETTERS.values())
TEXT_PAIRS = {
    "text": ("window", "surface", "sunken", "raised", "soft", "hover", "neutral", "hit", "selection", *MARK_GROUNDS),
    "text2": ("window", "surface", "sunken", "raised", "soft", "neutral", "desk"),
    "text3": ("window", "surface", "sunken", "raised", "soft", "hover", "neutral"),
    "accent": ("surface", "window", "soft", "sunken"),
    "onaccent": ("accent",),
    "onfill": ("fill", "fill2"),
    "bad": ("surface", "badbg", "sunken", "window"),
    "warn": ("surface", "warnbg", "sunken"),
    "ok": ("surface", "okbg", "sunken"),
    "guess": ("surface", "guessbg", "sunken", "soft"),
    **{f"m{letter}k": (f"m{letter}", "surface") for letter in MARK_LETTERS.values()},
}
SHAPE_PAIRS = {"focus": ("surface", "window"), "control": ("surface", "sunken", "raised", "window"), "them": ("surface", "soft")}


def luminance(colour: str) -> float:
    """Relative luminance of a #RRGGBB colour (WCAG 2.2)."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours (WCAG 2.2)."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_contrast_of_black_on_white_is_twenty_one() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ink", TEXT_PAIRS)
def test_text_is_readable_on_every_ground(tokens: Mapping[str, str], ink: str) -> None:
    poor = {ground: round(contrast(tokens[ink], tokens[ground]), 2) for ground in TEXT_PAIRS[ink]}
    assert not {ground: ratio for ground, ratio in poor.items() if ratio < 4.5}


@pytest.mark.parametrize("tokens", [HIGH_LIGHT, HIGH_DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ink", TEXT_PAIRS)
def test_high_contrast_is_seven_at_least(tokens: Mapping[str, str], ink: str) -> None:
    """WCAG 2.2, success criterion 1.4.6."""
    poor = {ground: round(contrast(tokens[ink], tokens[ground]), 2) for ground in TEXT_PAIRS[ink]}
    assert not {ground: ratio for ground, ratio in poor.items() if ratio < 7}


@pytest.mark.parametrize("tokens", [LIGHT, DARK, HIGH_LIGHT, HIGH_DARK], ids=["light", "dark", "high light", "high dark"])
@pytest.mark.parametrize("shape", SHAPE_PAIRS)
def test_edges_and_shapes_are_seen(tokens: Mapping[str, str], shape: str) -> None:
    assert min(contrast(tokens[shape], tokens[ground]) for ground in SHAPE_PAIRS[shape]) >= 3.0


def test_both_themes_name_the_same_colours() -> None:
    assert set(LIGHT) == set(DARK) == set(HIGH_LIGHT) == set(HIGH_DARK)


def test_no_type_style_is_smaller_than_the_floor() -> None:
    assert min(style.px for style in STYLES.values()) >= SMALLEST == 11
