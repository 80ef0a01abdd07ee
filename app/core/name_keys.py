"""Whether two spellings in Latin letters can be one name: a key that the systems of romanisation share."""

import re

from app.core.romanise import plain_latin

FAMILIES = tuple(
    frozenset(group.split())
    for group in (
        "yi lee li ri rhee rhie i", "pak park bak", "kim gim", "choe choi chae", "chong chung jung jeong", "no roh noh",
        "paek paik baek baik", "cho jo", "im lim rim yim", "yun yoon youn", "sin shin", "mun moon", "u woo wu", "o oh",
        "an ahn", "so suh seo su", "son sohn", "kang gang", "ham hahm", "ho huh heo hu hur", "yu yoo ryu you",
        "chang jang", "chon chun jeon jun", "kwon gwon", "hwang whang", "pyon byun pyun byon", "ku koo gu goo",
    )
)  # fmt: skip
"""Spellings of one Korean family name each; elsewhere these words mean nothing to each other."""

_STEPS = tuple(
    (re.compile(pattern), other)
    for pattern, other in (
        ("ng", "N"), ("sh", "s"), ("tch|ts|ch|j|z", "c"), ("ph|b", "p"), ("kh|g|q", "k"), ("th|d", "t"), ("l", "r"),
        ("(?<=[aeiou])h(?![aeiouwy])", ""),
        ("yae|yai|ye(?!o)|ae|ai|ay|oe|oi|oy|we|ei|ey|(?<!e)e(?![aeou])", "E"), ("eui|ui|ee|wi|ie|ea", "i"),
        ("[yw]?(?:eo|oo|ou|eu|uu|wo|o|u)+", "O"), ("[yw]a", "a"), ("y$", "i"), ("(.)\\1+", "\\1"), ("[yw]", ""),
    )
)  # fmt: skip


def sound_key(word: str) -> str:
    """What the systems share of a word: Chung-hee, Chŏng-hŭi and Jeonghui have one key, Jae-myung and Jae-yong two."""
    key = re.sub(r"[^a-z]", "", plain_latin(word).lower())
    for pattern, other in _STEPS:
        key = pattern.sub(other, key)
    return key


def family_spellings(word: str) -> frozenset[str]:
    """The spellings of a family name, in small letters without signs."""
    plain = re.sub(r"[^a-z]", "", plain_latin(word).lower())
    return next((group for group in FAMILIES if plain in group), frozenset((plain,)))
