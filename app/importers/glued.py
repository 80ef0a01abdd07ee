"""Words that lost the dash between them at a line end: "KoreaJapan", "highlevel"."""

import re
from collections.abc import Iterator

from app.core.model.brief import Repair
from app.core.text import DASHES
from app.importers.draft import repair

_PLACES = (
    "Korea", "Japan", "China", "Russia", "Ukraine", "Taiwan", "India", "Vietnam", "Australia", "Philippines", "Indonesia", "Europe",
    "Germany", "France", "Britain", "Canada", "America", "Iran", "Israel", "Seoul", "Tokyo", "Beijing", "Washington", "Moscow", "Pyongyang",
    "US", "UK", "EU", "ROK", "DPRK", "NATO", "ASEAN", "Africa", "Asia", "Pacific", "Indo",
)  # fmt: skip
"""Names that are set side by side with a dash, as in "Seoul–Tokyo ties"."""

_FIRST = (
    "high", "low", "mid", "top", "working", "senior", "ministerial", "long", "short", "medium", "near", "large", "small", "full",
    "future", "policy", "export", "market", "people", "government", "state", "cross", "two", "multi",
)  # fmt: skip
_SECOND = ("level", "term", "scale", "oriented", "led", "based", "ranking", "track", "way", "wide", "border", "tier")
_REAL = frozenset({"midterm", "midway", "statewide", "halfway", "marketwide", "midtrack", "crossway", "highway", "longwide"})
"""Words that exist although both parts do."""


def glued_words(raw: str) -> Iterator[Repair]:
    """A repair for each word that is two with the dash gone: two names of places, or a compound that is never one word.

    The dash is the one that the text writes elsewhere between the same parts, else a hyphen.
    """
    places = "|".join(_PLACES)
    names = rf"\b(?P<left>{places})(?P<right>{places})\b"
    compounds = rf"\b(?P<left>{'|'.join(_FIRST)})(?P<right>{'|'.join(_SECOND)})\b"
    different = set(re.findall(r"\w+", " ".join(set(raw.split()))))  # a text repeats its words, and most end otherwise
    for pattern, flags, ends in ((names, 0, _PLACES), (compounds, re.IGNORECASE, _SECOND)):
        if not any(re.fullmatch(pattern, word, flags) for word in different if (word.lower() if flags else word).endswith(ends)):
            continue
        for found in re.finditer(pattern, raw, flags):
            if found.group().casefold() not in _REAL:
                yield repair("glued_word", found.end("left"), found.end("left"), _dash(raw, found["left"], found["right"]))


def _dash(raw: str, left: str, right: str) -> str:
    written = re.search(rf"\b{left}([-{DASHES}]){right}\b", raw, re.IGNORECASE)
    return written[1] if written else "-"
