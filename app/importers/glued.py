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

_ONLY_WORDS = "".join(character if character.isalnum() or character == "_" else " " for character in map(chr, range(128)))
"""Plain text with a space for all that is of no word."""


def glued_words(raw: str) -> Iterator[Repair]:
    """A repair for each word that is two with the dash gone: two names of places, or a compound that is never one word.

    The dash is the one that the text writes elsewhere between the same parts, else a hyphen.
    """
    places = "|".join(_PLACES)
    names = rf"\b(?P<left>{places})(?P<right>{places})\b"
    compounds = rf"\b(?P<left>{'|'.join(_FIRST)})(?P<right>{'|'.join(_SECOND)})\b"
    different = _different_words(raw)
    lowered = {word.lower() for word in different}
    for pattern, flags, ends in ((names, 0, _PLACES), (compounds, re.IGNORECASE, _SECOND)):
        tails = frozenset(end[-2:] for end in ends)
        likely = [word for word in (lowered if flags else different) if word[-2:] in tails and word.endswith(ends)]
        if not any(re.fullmatch(pattern, word, flags) for word in likely):
            continue
        for found in re.finditer(pattern, raw, flags):
            if found.group().casefold() not in _REAL:
                yield repair("glued_word", found.end("left"), found.end("left"), _dash(raw, found["left"], found["right"]))


def _different_words(raw: str) -> set[str]:
    """Each word of a text once: a text repeats its words."""
    if raw.isascii():
        return set(raw.translate(_ONLY_WORDS).split())
    return set(re.findall(r"\w+", " ".join(set(raw.split()))))


def _dash(raw: str, left: str, right: str) -> str:
    written = re.search(rf"\b{left}([-{DASHES}]){right}\b", raw, re.IGNORECASE)
    return written[1] if written else "-"
