"""Korean given names in Latin letters: a hyphen between their two syllables is of the name ("Tae-yul"), even at a line end.

Syllables are told by how the Revised Romanization (Ministry of Culture, notice 2000-8) and McCune-Reischauer (1939, without its
signs) write initials, vowels and finals, and by the spellings of the press that ``app.core.name_keys`` treats as one sound.
"""

import re
from functools import cache

from app.core.name_keys import FAMILIES
from app.core.romanise import (
    MR_INITIALS,
    MR_VOICED,
    MR_VOWELS,
    PRESS_FAMILIES,
    RR_FINALS,
    RR_INITIALS,
    RR_VOWELS,
    plain_latin,
)

_PRESS_INITIALS = ("l", "sh", "y", "w")
_PRESS_VOWELS = ("oo", "ee", "ea", "eui", "uh", "ou", "you", "yoo", "woo", "oh", "ai", "ay", "u", "o", "yi")
_PRESS_FINALS = ("c", "g", "b", "ck")
_MORE_FAMILIES = (
    "wi bae pae hong yang nam sim shim ha kwak gwak sung seong cha ra na jin chin um eom chae won cheon chon bang pang kong gong hyun"
    " hyeon yeom yom seok suk sok sun seon sol seol ma kil gil pyo myung myong ki wang keum ok yuk in maeng mo tak kook guk eun yong ye"
    " kyung pong bong sa pu bu ban han song shin jung jeong choi lee ryoo yoon min ji do to je eo"
)
"""Less common family names, in the two systems and in usual spellings."""
_WORDS = "i in an so no do to o u oh ma sa ha ok sun sung son wang im you"
"""Family names that are English words, or parts of other names, as well: after one of these nothing is known of a given name."""
_AFTER_FAMILY = re.compile(r"(?<![\w-])([A-Z][a-z]+) ([A-Z][a-z]+)$")
_BEFORE_FAMILY = re.compile(r"([a-z]+) ([A-Z][a-z]+)(?![\w-])")


def is_given_name(left: str, right: str) -> bool:
    """Whether a line ends in the middle of a given name: ``left`` ends with its first syllable, ``right`` begins with its second.

    The family name stands before it, or behind it.
    """
    before, after = _AFTER_FAMILY.search(left), re.match(r"[a-z]+(?![\w-])", right)
    if before and after and _is_family(before[1]):
        return _are_syllables(before[2], after.group())
    first, behind = re.search(r"(?<![\w-])[A-Z][a-z]+$", left), _BEFORE_FAMILY.match(right)
    return bool(first and behind and _is_family(behind[2]) and _are_syllables(first.group(), behind[1]))


def _is_family(word: str) -> bool:
    return word.lower() in _families()


def _are_syllables(*words: str) -> bool:
    return all(_syllable().fullmatch(word.lower()) for word in words)


@cache
def _families() -> frozenset[str]:
    press = (name.lower() for names in PRESS_FAMILIES.values() for name in names)
    return (frozenset(press) | frozenset(name for names in FAMILIES for name in names) | frozenset(_MORE_FAMILIES.split())) - frozenset(
        _WORDS.split()
    )


@cache
def _syllable() -> re.Pattern[str]:
    initials = {*RR_INITIALS, *map(_plain, MR_INITIALS), *MR_VOICED.values(), *_PRESS_INITIALS}
    vowels = {*RR_VOWELS, *map(_plain, MR_VOWELS), *_PRESS_VOWELS}
    return re.compile("".join(f"(?:{'|'.join(sorted(kind))})" for kind in (initials, vowels, {*RR_FINALS, *_PRESS_FINALS})))


def _plain(letters: str) -> str:
    return plain_latin(letters).replace("’", "")
