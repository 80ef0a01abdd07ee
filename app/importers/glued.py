"""Words that lost what stood between them: "KoreaJapan", "highlevel", and a source with its date, "Evening Post30-05-2025"."""

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
_ENDS = tuple(f"{part} " for part in _SECOND)
_REAL = frozenset({"midterm", "midway", "statewide", "halfway", "marketwide", "midtrack", "crossway", "highway", "longwide"})
"""Words that exist although both parts do."""

_ONLY_WORDS = bytes(code if chr(code).isalnum() or chr(code) == "_" else ord(" ") for code in range(128)).ljust(256)
"""The bytes of a plain text with a space for all that is of no word: they are replaced four times as fast as characters."""

_KINDS = "".join("A" if character.isupper() else " " if character == " " else "a" for character in map(chr, range(128)))
"""Words with one letter for all capitals, and one for all else."""

_DATED_SOURCE = re.compile(
    r"^[ \t]*[^\W\d_](?:[^\W\d_]|[ .,'’&-]){1,58}[^\W\d_]"
    r"(?=(?:\d{1,2}([-./])\d{1,2}\1(?:19|20)\d\d|(?:19|20)\d\d([-./])\d{1,2}\2\d{1,2})\.?[ \t]*$)",
    re.MULTILINE,
)
"""A line that is nothing but a name and a date of numbers, without a space between them: the head of a saved article."""

_CENTURIES = ("19", "20")
"""How the years of those dates begin."""

_FOREIGN = re.compile("[^\x00-\x7f]")


def glued_words(raw: str) -> Iterator[Repair]:
    """A repair for each word that is two with the dash gone: two names of places, or a compound that is never one word.

    The dash is the one that the text writes elsewhere between the same parts, else a hyphen. A source and its date get a space.
    """
    for begin in _lines_with_years(raw):
        if source := _DATED_SOURCE.match(raw, begin):
            yield repair("glued_word", source.end(), source.end(), " ")
    places = "|".join(_PLACES)
    names = rf"\b(?P<left>{places})(?P<right>{places})\b"
    compounds = rf"\b(?P<left>{'|'.join(_FIRST)})(?P<right>{'|'.join(_SECOND)})\b"
    words = _words_alone(raw)
    for pattern, flags, met in ((names, 0, _joins_names(words)), (compounds, re.IGNORECASE, _joins_parts(words.lower()))):
        for found in re.finditer(pattern, raw, flags) if met else ():
            if found.group().casefold() not in _REAL:
                yield repair("glued_word", found.end("left"), found.end("left"), _dash(raw, found["left"], found["right"]))


def _lines_with_years(raw: str) -> list[int]:
    """Where the lines begin that hold a year right behind a letter, or behind what stands between the figures of a date.

    A date has nothing rarer: to try each line for a source before one took a tenth of all that is done to a PDF.
    """
    begins = set[int]()
    for century in _CENTURIES:
        begin = last = 0
        for at in _places(raw, century):
            begin, last = raw.rfind("\n", last, at) + 1 or begin, at
            before = raw[at - 1 : at]
            if before in "-./" or before.isalpha():
                begins.add(begin)
    return sorted(begins)


def _words_alone(raw: str) -> str:
    """The words of a text, each with a space behind it; of one that is not plain each word once, for a text repeats its words."""
    if raw.isascii() or not any(map(str.isalnum, set(_FOREIGN.findall(raw)))):
        return raw.encode("ascii", "replace").translate(_ONLY_WORDS).decode("ascii") + " "
    return " ".join(set(re.findall(r"\w+", " ".join(set(raw.split()))))) + " "


def _joins_names(words: str) -> bool:
    """Whether a name may stand behind a name: where a capital follows a small letter, or behind a name of capitals."""
    kinds = words.encode("ascii", "replace").decode("ascii").translate(_KINDS)
    small = (at + 1 for at in _places(kinds, "aA") if words.endswith(_PLACES, 0, at + 1))
    large = (at + len(name) for name in _PLACES if name.isupper() for at in _places(words, name))
    return any(words.startswith(_PLACES, at) for at in (*small, *large))


def _joins_parts(words: str) -> bool:
    """Whether a word may be made of a first and a second part."""
    ends = [end for end in _ENDS if end in words]
    return any(words.endswith(_FIRST, 0, at) for end in ends for at in _places(words, end))


def _places(text: str, wanted: str) -> Iterator[int]:
    at = text.find(wanted)
    while at >= 0:
        yield at
        at = text.find(wanted, at + 1)


def _dash(raw: str, left: str, right: str) -> str:
    written = re.search(rf"\b{left}([-{DASHES}]){right}\b", raw, re.IGNORECASE)
    return written[1] if written else "-"
