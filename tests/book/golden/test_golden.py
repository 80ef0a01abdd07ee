"""The pages have not moved: same number, same words, every piece within three points of where it stood."""

import json

import pytest

from app.core.language import Language
from tests.book.golden.golden import Page, golden_file, pages

TOLERANCE = 3.0
"""Points by which a piece may move (architecture.md, habit 12)."""


@pytest.mark.parametrize("language", [Language.EN, Language.KO, Language.JA])
def test_the_pages_are_the_golden_ones(language: Language) -> None:
    golden: list[Page] = json.loads(golden_file(language).read_text(encoding="utf-8"))
    now = pages(language)
    assert len(now) == len(golden)
    for number, (page, old) in enumerate(zip(now, golden, strict=True), 1):
        assert page["words"] == old["words"], f"page {number}"
        assert [spot["text"] for spot in page["spots"]] == [spot["text"] for spot in old["spots"]], f"page {number}"
        for spot, was in zip(page["spots"], old["spots"], strict=True):
            moved = max(abs(spot["left"] - was["left"]), abs(spot["top"] - was["top"]))
            assert moved <= TOLERANCE, f"page {number}: “{spot['text']}” moved by {moved:.1f} points"
