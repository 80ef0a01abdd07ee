"""Questions that a passage asks by itself: what is like it, and where else its figure or its words stand."""

import math
import re
from collections import Counter

from app.search.analyzers import Analyzer
from app.search.codec import STEMS
from app.search.folding import FUNCTION_WORDS
from app.search.lists import Lists
from app.search.tree import Any, Node, Quoted

TELLING = 16
"""Words of a passage by which others like it are found; with more, common ones outweigh what it is about."""
SHINGLE = 6
"""Words in a row that two texts do not share by chance (W-shingling, Broder 1997, with the short window that quotations need)."""
MOST_SHINGLES = 60

_WORD = re.compile(r"[^\W_]+(?:['’.,:-][^\W_]+)*")
_FIGURE = re.compile(r"\d[\d.,\u00a0\u202f ]*\d|\d")
_PER_CENT = re.compile(r"(?:\s*[%％]|\s*(?:per\s?cent|퍼센트|パーセント))", re.IGNORECASE)


def like(lists: Lists, text: str) -> Node | None:
    """Any of the words that tell most of a text: often here, seldom elsewhere."""
    often: Counter[str] = Counter()
    written: dict[str, str] = {}
    for token in Analyzer().tokens(text):
        word = text[token.start : token.end]
        if not token.extra and word.lower() not in FUNCTION_WORDS and len(word) > 1:
            often[token.term] += 1
            written.setdefault(token.term, word)
    total = max(1, len(lists.rows))
    weights: dict[str, float] = {}
    for term, count in often.items():
        rows = len(lists.postings(STEMS, term).rows)
        if rows > 1:
            weights[term] = (1 + math.log(count)) * math.log(total / rows + 1)
    telling = sorted(weights, key=lambda term: -weights[term])[:TELLING]
    return Any(tuple(Quoted(written[term]) for term in telling)) if telling else None


def elsewhere(text: str) -> Node | None:
    """A figure in each way it is written; or the words of a quotation, of which some in a row are enough."""
    figure = _FIGURE.search(text)
    words = _WORD.findall(text)
    if figure and len(words) <= 4:
        return _one_of(figure_forms(text))
    if len(words) <= SHINGLE:
        return Quoted(" ".join(words)) if words else None
    begins = range(0, len(words) - SHINGLE + 1, max(1, len(words) // MOST_SHINGLES))
    return _one_of([" ".join(words[at : at + SHINGLE]) for at in begins])


def figure_forms(text: str) -> list[str]:
    """The ways to write a figure with what follows it: 31,000 as 31000 and 31 000, per cent as percent and %."""
    figure = _FIGURE.search(text)
    if figure is None:
        return []
    number = figure.group().strip(" .,")
    unit = "" if _PER_CENT.match(text[figure.end() :]) else text[figure.end() :].strip()
    grouped = re.fullmatch(r"\d{1,3}(?:[,.\u00a0\u202f ]\d{3})+", number)
    solid = re.sub(r"\D", "", number) if grouped or number.isdigit() else ""
    forms = [number]
    if len(solid) > 3:
        parts = f"{int(solid):,}"
        forms += [solid, parts]
    return list(dict.fromkeys(f"{form} {unit}".strip() for form in forms))


def _one_of(texts: list[str]) -> Node | None:
    distinct = tuple(Quoted(text) for text in dict.fromkeys(texts))
    return Any(distinct) if len(distinct) > 1 else next(iter(distinct), None)
