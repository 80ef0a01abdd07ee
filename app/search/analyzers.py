"""From a text to terms with exact offsets: one definition for indexing, for queries and for highlighting.

Offsets are code points of the text as it was given. Spellings that a reader takes for one become one term: case, accents,
full and half width, possessives, U.S. and US, Suk-yeol and Sukyeol. Korean, Japanese and Chinese become pairs of characters
and the last character of each run (search.md: pairs beat dictionaries and cost none).
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from app.search.folding import Stems, composed, plain

HANGUL = "\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff\uffa0-\uffdc"
HAN_KANA = (
    "\u3005-\u3007\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\uff66-\uff9f\U00020000-\U0003134f"
)
LETTERS = (
    "0-9A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u0300-\u10ff\u1200-\u1fff\u2c60-\u2c7f\ua720-\ua7ff"
    "\ufb00-\ufb06\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\U0001d400-\U0001d7ff"
)
HYPHENS = "\\-\u00ad\u2010-\u2013\u2212\uff0d"
"""Characters that join the parts of a compound: hyphen, soft and unbroken hyphen, en dash, minus, full width hyphen."""

_ACRONYM = f"(?:[A-Z\uff21-\uff3a]\\.){{2,}}(?:[A-Z\uff21-\uff3a](?![{LETTERS}]))?(?![{LETTERS}])"
_WORD = f"[{LETTERS}]+(?:['’ʼ＇][{LETTERS}]+)*"
_RUN = f"[{HANGUL}{HAN_KANA}\u0300-\u036f\u3099\u309a]+"
SURFACE = re.compile(f"{_ACRONYM}|{_WORD}(?:[{HYPHENS}](?!{_ACRONYM}){_WORD})*|{_RUN}")
"""One stretch that is analysed as a whole: an acronym, a word or compound, a run of Korean, Japanese or Chinese."""
WORD = re.compile(_WORD)
_IS_RUN = re.compile(f"[{HANGUL}{HAN_KANA}\u0300-\u036f\u3099\u309a]")

_RUNS = re.compile(f"[{HANGUL}{HAN_KANA}]")

AMBIGUOUS = frozenset(("us", "it", "who", "am", "is", "an", "in", "on", "or", "so", "no", "may", "aid", "can", "act", "all", "for", "are"))
"""English words that are acronyms too; written in capitals they are also kept apart as such."""
CAPITALS = "^"
"""Begins the term of an ambiguous word in capitals, such as ^US; no word can begin with it."""


class Token(NamedTuple):
    """A term at a position (words from 0), standing for the text from ``start`` to ``end``.

    ``extra`` terms stand at the position of another: the solid form of a compound, an acronym as such.
    """

    term: str
    position: int
    start: int
    end: int
    extra: bool = False


def is_run(surface: str) -> bool:
    """Whether a surface is Korean, Japanese or Chinese."""
    return _IS_RUN.match(surface) is not None


def has_runs(text: str) -> bool:
    """Whether any of a text is Korean, Japanese or Chinese."""
    return _RUNS.search(text) is not None


class Analyzer:
    """Turns text into tokens. Not for two threads at once; making one is cheap."""

    def __init__(self) -> None:
        self.stems = Stems()

    def tokens(self, text: str) -> Iterator[Token]:
        """The tokens of a text, in the order of their positions."""
        position = 0
        for found in SURFACE.finditer(text):
            following = position
            for token in self.surface(found.group()):
                yield Token(token.term, position + token.position, found.start() + token.start, found.start() + token.end, token.extra)
                following = max(following, position + token.position + 1)
            position = following

    def surface(self, surface: str) -> list[Token]:
        """The tokens of one surface, positions and offsets from its own beginning."""
        if is_run(surface):
            return list(_pairs(surface))
        if "." in surface:
            return self._acronym(surface)
        return list(self._compound(surface))

    def _acronym(self, surface: str) -> list[Token]:
        word = plain(surface.replace(".", ""))
        return [Token(self.stems.plain(word), 0, 0, len(surface)), *_in_capitals(word.upper(), 0, 0, len(surface))]

    def _compound(self, surface: str) -> Iterator[Token]:
        position = 0
        solid, began = "", (0, 0)
        for found in WORD.finditer(surface):
            word = plain(found.group())
            if not word:
                continue
            yield Token(self.stems.plain(word), position, found.start(), found.end())
            yield from _in_capitals(found.group(), position, found.start(), found.end())
            if solid and not word[0].isdigit():
                solid += word
                yield Token(self.stems.plain(solid), began[0], began[1], found.end(), extra=True)
            elif not word[0].isdigit():
                solid, began = word, (position, found.start())
            else:
                solid = ""
            position += 1


def _in_capitals(word: str, position: int, start: int, end: int) -> list[Token]:
    if word.isascii() and len(word) < 4 and word.isupper() and word.lower() in AMBIGUOUS:
        return [Token(CAPITALS + word, position, start, end, extra=True)]
    return []


def _pairs(surface: str) -> Iterator[Token]:
    run, sources = composed(surface)
    for at in range(len(run)):
        last = min(at + 1, len(run) - 1)
        yield Token(run[at : at + 2], at, sources[at][0], sources[last][1])
