"""The golden pages: per page the number of words, and where the first and the last piece of each tenth of it stands.

``python -m tests.book.golden.golden`` writes them anew, after the pages have been looked at.
"""

import json
from pathlib import Path
from typing import TypedDict

from app.book.selfcheck.file import BookFile, BookPage
from app.core.language import Language
from tests.book.printed import printed

FOLDER = Path(__file__).resolve().parent
SAMPLES = 8
"""Pieces of text remembered of each page, evenly chosen."""


class Spot(TypedDict):
    """A piece of text and its upper left corner in points."""

    text: str
    left: float
    top: float


class Page(TypedDict):
    """A golden page."""

    words: int
    spots: list[Spot]


def pages(language: Language) -> list[Page]:
    """The pages of the scene's book as they are now."""
    with BookFile(printed(language).pdf) as file:
        return [_page(page) for page in file.pages]


def _page(page: BookPage) -> Page:
    pieces = [piece for piece in page.pieces if piece.text.strip()]
    chosen = pieces[:: max(1, len(pieces) // SAMPLES)]
    spots = [Spot(text=piece.text.strip()[:24], left=round(piece.left, 1), top=round(piece.top, 1)) for piece in chosen]
    return Page(words=len(page.body.split()), spots=spots)


def golden_file(language: Language) -> Path:
    """Where the golden pages of a language are kept."""
    return FOLDER / f"principal-{language.value}.json"


if __name__ == "__main__":
    for each in (Language.EN, Language.KO, Language.JA):
        golden_file(each).write_text(json.dumps(pages(each), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
