"""How much of an article is found, and how little else: the F1 of tokens, words of Latin script and single CJK characters."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from app.core.text import CJK, comparable
from tests.importers.news.layouts import LANGUAGES, Case, Layout
from tests.importers.news.words import story
from tests.importers.reading import cleaned, read

_TOKEN = re.compile(rf"[{CJK}]|[^\W_{CJK}]+")


def cases(layouts: Sequence[Layout]) -> Iterator[Case]:
    """Four pages of each layout."""
    for layout in layouts:
        for language, number in LANGUAGES:
            page, truth = layout(story(language, number))
            yield Case(f"{layout.__name__}-{language}{number}", page, truth)


def read_as(page: str) -> str:
    """The text of a page as it is read."""
    return cleaned(read(page, ".html")).text


def f1(found: str, truth: str) -> float:
    """The harmonic mean of precision and recall over tokens with their counts."""
    ours, theirs = _tokens(found), _tokens(truth)
    common = (ours & theirs).total()
    return 2 * common / (ours.total() + theirs.total()) if common else 0.0


def _tokens(text: str) -> Counter[str]:
    return Counter(_TOKEN.findall(comparable(text, case=False)))
