"""Words that lost the dash between them, wherever they stand and whatever stands around."""

import pytest

from app.core.repairs import apply
from app.importers.glued import glued_words


def mended(text: str) -> str:
    return apply(text, list(glued_words(text))).text


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("KoreaJapan ties", "Korea-Japan ties"),
        ("Ties of USKorea", "Ties of US-Korea"),
        ("the KoreaUS, and NATOROK", "the Korea-US, and NATO-ROK"),
        ("A Highlevel talk, a (LONGTERM) plan", "A High-level talk, a (LONG-TERM) plan"),
        ("“KoreaJapan” of the Café", "“Korea-Japan” of the Café"),
        ("회담 KoreaJapan, highlevel", "회담 Korea-Japan, high-level"),
        ("Seoul–Tokyo talks, later SeoulTokyo", "Seoul–Tokyo talks, later Seoul–Tokyo"),
        ("A quay opens\n\nLime Point Post30-05-2025\nThe quay", "A quay opens\n\nLime Point Post 30-05-2025\nThe quay"),
        ("항만일보2025.05.30\n부두가", "항만일보 2025.05.30\n부두가"),
    ],
)
def test_a_lost_dash_comes_back(written: str, read: str) -> None:
    assert mended(written) == read


@pytest.mark.parametrize(
    "said",
    [
        "STATUS and USA",
        "Koreans",
        "midterm and highway",
        "McKorea",
        "US Korea",
        "term-level",
        "_KoreaJapan",
        "KoreaJapan2",
        "led the way",
        "Lime Point Post 30-05-2025",
        "Lime Point Post30-05-2025 was read aloud",
        "Version1.2.2025b",
        "Post30-05.2025",
        "",
    ],
)
def test_whole_words_stay(said: str) -> None:
    assert mended(said) == said
