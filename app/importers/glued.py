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

_FOREIGN = re.compile("[^\x00-\x7f]")
_FEW_MARKS = 12
"""Different quotation marks, dashes and the like that are taken out one after the other before a text is plain."""


def glued_words(raw: str) -> Iterator[Repair]:
    """A repair for each word that is two with the dash gone: two names of places, or a compound that is never one word.

    The dash is the one that the text writes elsewhere between the same parts, else a hyphen.
    """
    places = "|".join(_PLACES)
    names = rf"\b(?P<left>{places})(?P<right>{places})\b"
    compounds = rf"\b(?P<left>{'|'.join(_FIRST)})(?P<right>{'|'.join(_SECOND)})\b"
    different = "\n".join(_different_words(raw).difference(_PLACES)) + "\n"
    for pattern, flags, words, ends in ((names, 0, different, _PLACES), (compounds, re.IGNORECASE, different.lower(), _SECOND)):
        if not any(re.fullmatch(pattern, word, flags) for word in _ending(words, ends)):
            continue
        for found in re.finditer(pattern, raw, flags):
            if found.group().casefold() not in _REAL:
                yield repair("glued_word", found.end("left"), found.end("left"), _dash(raw, found["left"], found["right"]))


def _ending(words: str, ends: tuple[str, ...]) -> list[str]:
    """The words, one a line, with such an end. Most ends are of no word of a text: all words are asked for each at once."""
    met = tuple(end for end in ends if f"{end}\n" in words)
    return [word for word in words.split("\n") if word.endswith(met)] if met else []


def _different_words(raw: str) -> set[str]:
    """Each word of a text once: a text repeats its words."""
    foreign = set[str]() if raw.isascii() else set(_FOREIGN.findall(raw))
    if len(foreign) <= _FEW_MARKS and not any(map(str.isalnum, foreign)):
        for mark in foreign:
            raw = raw.replace(mark, " ")
        return set(raw.translate(_ONLY_WORDS).split())
    return set(re.findall(r"\w+", " ".join(set(raw.split()))))


def _dash(raw: str, left: str, right: str) -> str:
    written = re.search(rf"\b{left}([-{DASHES}]){right}\b", raw, re.IGNORECASE)
    return written[1] if written else "-"
