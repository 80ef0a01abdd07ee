"""Old encodings of the West, Central Europe, the Baltic and Turkey, told by the letters of their languages."""

import re
from collections import Counter
from collections.abc import Mapping

_CENTRAL = ("ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "čćđšž", "ăâîşţ")
"""Letters beyond ASCII of Polish, Czech, Slovak, Hungarian, Slovene and its neighbours, Romanian (CLDR, exemplar characters)."""
_LANGUAGES: Mapping[str, tuple[str, ...]] = {
    "cp1250": _CENTRAL,
    "iso8859_2": _CENTRAL,
    "cp1257": ("ąčęėįšųūž", "āčēģīķļņšūž"),
    "cp1254": ("çğıöşüâîû",),
}
"""By encoding; of the Baltic languages Lithuanian and Latvian, for Estonian is written as in the West."""
_WINDOWS = "cp1252"
_WESTERN = (
    "àâæçéèêëîïôœùûüÿ", "äöüßé", "áéíñóúü¿¡", "áàâãçéêíóôõúü", "àèéìíòóùç", "áæåøöäéü", "áéíóúýþæöð", "äõöüšž", "àçèéíïòóúü",
    "äëïöüéèêóç",
)  # fmt: skip
"""The same of French, German, Spanish, Portuguese, Italian, Scandinavia, Icelandic, Estonian and Finnish, Catalan, Dutch and Albanian."""
_LETTER = re.compile(r"(?<=[^\W\d_])[^\x00-\x7f]|[^\W\d_\x00-\x7f]")
_NO_LETTERS = "’‘“”„«»–—…‚‹›°§©®™€·†‡‰¹²³ªºµ\u00a0\u00ad\u0307"
"""Signs that stand behind letters in every language; the last one is what is left of a Turkish İ in small letters."""
_DISTINCT = 3
"""Different letters from which a language may be told."""
_STRANGE, _FOREIGN, _BETTER = 0.03, 0.05, 4
"""Of the letters beyond ASCII: the share that may be of no one language where names of others stand in a text, the share from which a
text is not Western, and how many times fewer strange letters the other reading must have."""


def encoding_by_letters(data: bytes) -> str:
    """The encoding of a text in one of these languages; empty where the bytes do not say that it is in one."""
    western = _letters(data, _WINDOWS)
    strange = _strange(western, _WESTERN)
    if strange <= _FOREIGN * western.total():
        return _WINDOWS if len(western) >= _DISTINCT else ""
    found = {name: _letters(data, name) for name in _LANGUAGES}
    best = min(found, key=lambda name: (_strange(found[name], _LANGUAGES[name]), -found[name].total()))
    fewer, letters = _strange(found[best], _LANGUAGES[best]), found[best]
    return best if len(letters) >= _DISTINCT and fewer <= _STRANGE * letters.total() and fewer * _BETTER <= strange else ""


def _letters(data: bytes, encoding: str) -> Counter[str]:
    """How often each sign beyond ASCII stands that is a letter, or follows one."""
    counted = Counter(_LETTER.findall(data.decode(encoding, "replace").lower()))
    for sign in _NO_LETTERS:
        counted.pop(sign, None)
    return counted


def _strange(letters: Counter[str], languages: tuple[str, ...]) -> int:
    """How many letters are not of the one language that has most of them."""
    return letters.total() - max(sum(letters[letter] for letter in own) for own in languages)
