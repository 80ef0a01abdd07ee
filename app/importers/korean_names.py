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
    korean_forms,
    plain_latin,
)

_PRESS_INITIALS = ("l", "sh", "y", "w", "z", "ph", "wh", "rh")
_PRESS_VOWELS = (
    "oo", "ee", "ea", "eui", "uh", "ou", "you", "yoo", "woo", "oh", "ai", "ay", "u", "o", "yi", "ah", "eh", "ih", "yah", "yeh", "yuh",
    "yoh", "ei", "ie", "oi", "oa", "ue", "ew", "wah", "wee", "weo",
)  # fmt: skip
"""An h makes a vowel open (Ah-young, Tae-woh); a doubled one, or one with e behind it, makes it long."""
_PRESS_FINALS = ("c", "g", "b", "ck", "ll")
_CENSUS = (
    "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕"
    "금옥육인맹제모탁국어은편용예경봉사부가복태목형피두감음빈동온호범좌팽승간견시"
)
"""Family names of one syllable, by how many bear them (Statistics Korea, census of 2015)."""
_MORE_FAMILIES = (
    "pae sim shim kwak gwak sung seong cha ra rah na nah jin chin chinn um eom ohm uhm eum won weon cheon chon bang pang kong hyun hyon"
    " yeom yom seok suk seol kil gill pyo myung ki kee keum yuk maeng mo moh tak kook guk eun yong kyung pong sah pu song jung jeong choi"
    " choy lee leem rhim ryoo yoon min ji jhee chee koh rho joh choo jhun chai chay bai pai kay yeo yeon byeon namgung namkoong hwangbo"
    " hwangpo jegal chegal sagong dokgo tokko sunwoo seonu seomun seomoon"
)
"""Family names in usual spellings, and those of two syllables."""
_WORDS = "i in an so no do to o u oh ma sa ha ok sun sung son wang im you go on si pi pan ban bin pin kan pu ga ka bok tu du ho eo mo"
"""Family names that are English words, or parts of other names, as well: after one of these nothing is known of a given name."""
_AFTER_FAMILY = re.compile(r"(?<![\w-])([A-Z][a-z]+) ([A-Z][a-z]+)$")
_BEFORE_FAMILY = re.compile(r"([a-z]+) ([A-Z][a-z]+)(?![\w-])")


def is_given_name(left: str, right: str) -> bool:
    """Whether a line ends in the middle of a given name: ``left`` ends with its first syllable, ``right`` begins with its second.

    The family name stands before it, or behind it. Breves of McCune-Reischauer make no difference.
    """
    left, right = plain_latin(left), plain_latin(right)
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
    two_systems = (plain_latin(form).strip(" -").lower() for name in _CENSUS for form, _ in korean_forms(name))
    known = (frozenset(names) for names in FAMILIES)
    return frozenset(press).union(two_systems, _MORE_FAMILIES.split(), *known) - frozenset(_WORDS.split())


@cache
def _syllable() -> re.Pattern[str]:
    initials = {*RR_INITIALS, *map(_plain, MR_INITIALS), *MR_VOICED.values(), *_PRESS_INITIALS}
    vowels = {*RR_VOWELS, *map(_plain, MR_VOWELS), *_PRESS_VOWELS}
    return re.compile("".join(f"(?:{'|'.join(sorted(kind))})" for kind in (initials, vowels, {*RR_FINALS, *_PRESS_FINALS})))


def _plain(letters: str) -> str:
    return plain_latin(letters).replace("’", "")
