"""Finding the forms of a person's name in a text: full names in any romanisation, part order or with initials; title and family name."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from app.core.name_keys import family_spellings, sound_key
from app.core.romanise import plain_latin

TITLES = frozenset(
    (
        "president", "vice", "deputy", "prime", "foreign", "minister", "vice-minister", "secretary", "secretary-general", "general",
        "ambassador", "consul", "director", "director-general", "chairman", "chairwoman", "chairperson", "chief", "colonel", "captain",
        "major", "admiral", "marshal", "lieutenant", "commander", "professor", "senator", "governor", "premier", "chancellor",
        "king", "queen", "prince", "princess", "emperor", "representative", "envoy", "spokesman", "spokesperson", "speaker",
        "acting", "former", "mr", "mrs", "ms", "dr", "sir", "lord", "gen", "col", "sec", "assistant", "under", "state", "counselor",
    )
)  # fmt: skip
"""English words before a name that are no part of it."""
COURTESY = frozenset(("mr", "mrs", "ms", "dr", "sir", "lord", "former", "acting"))
"""Titles that a whole family shares, so that they name nobody."""

RANKS = frozenset(("general", "colonel", "captain", "major", "admiral", "marshal", "lieutenant", "commander", "gen", "col"))
"""Titles of soldiers. In a paper that knows the name with an office too, they are another member of the family."""

_WORD = r"(?:(?:[A-Z]\.)+|[A-ZĀ-Ž][A-Za-zÀ-ɏ’'ʼ]*(?:[-‐–][A-Za-zÀ-ɏ’'ʼ]+)*)"
_RUN = re.compile(rf"{_WORD}(?:,? (?:of (?=State\b))?{_WORD}){{0,6}}")
_INITIALS = re.compile(r"(?:[A-Z]\.)+")
_SPLIT = re.compile(r"[\s,]+")
_POSSESSIVE = re.compile(r"[’'ʼ][sS]?$")
LONGEST_GIVEN = 3


@dataclass(frozen=True)
class KnownName:
    """One registered form cut into family and given names. ``east`` names are written in syllables, so hyphens and spaces vary."""

    family: str
    given: tuple[str, ...]
    east: bool

    @cached_property
    def families(self) -> frozenset[str]:
        """The spellings of the family name, in plain small letters."""
        return family_spellings(self.family) if self.east else frozenset((_plain(self.family),))

    @cached_property
    def given_key(self) -> str:
        """What all spellings of the given name share."""
        return _given_key(self.given, self.east)

    def fits(self, family: str, given: tuple[str, ...]) -> bool:
        """Whether these parts can name the same person."""
        written = _plain(family)
        if len(written) < 2 or written not in self.families or not given:
            return False  # a single letter is an initial, or the word I, far oftener than the name 이
        if written in map(_plain, given):
            return False  # Collins, J. Lawton Collins: the name is given twice
        if self.east and all(_INITIALS.fullmatch(word) for word in given):
            return False
        return _given_key(given, self.east) == self.given_key or (not self.east and _initials_fit(given, self.given))


def _plain(word: str) -> str:
    return re.sub(r"[^a-z]", "", plain_latin(_POSSESSIVE.sub("", word)).lower())


def _given_key(given: tuple[str, ...], east: bool) -> str:
    joined = "".join(given)
    return sound_key(joined) if east else _plain(joined)


def _initials_fit(some: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether given names agree one by one, spelled out or as an initial; either may have fewer.

    Where only the initial of a first name is known (W. Averell), any name may begin with it: the second has to be there as well.
    Bare initials have none that is not known: G. E. Gray is not Gordon Gray.
    """
    found, known = _name_parts(some), _name_parts(others)
    if not found or not known or any(one[0] != two[0] for one, two in zip(found, known, strict=False)):
        return False
    if any(len(one) > 1 and len(two) > 1 and one != two for one, two in zip(found, known, strict=False)):
        return False
    if len(found[0]) > 1 and len(known[0]) == 1 and len(known) > 1:
        return not set(known[1:]).isdisjoint(found[1:])
    return len(found) <= len(known) or any(len(one) > 1 for one in found)


def _name_parts(given: tuple[str, ...]) -> list[str]:
    """Each given name in plain small letters; each of joined initials (J.F.) by itself."""
    parts: list[str] = []
    for word in given:
        parts += _plain(word) if _INITIALS.fullmatch(word) else [_plain(word)]
    return [part for part in parts if part]


@dataclass(frozen=True, slots=True)
class Sighting:
    """A form of a name as it stands in a text. ``title`` is empty for a full name."""

    text: str
    start: int
    title: str = ""


def sightings(text: str, names: Iterable[KnownName]) -> Iterator[Sighting]:
    """The full names that fit, and the family name alone behind a title, where each stands."""
    known = tuple(names)
    for run in _RUN.finditer(text):
        words = [_Word(found, run.start()) for found in re.finditer(r"[^\s,]+", run.group())]
        at = 0
        while at < len(words):
            found = _full(text, words[at:], known) or _titled(words[at:], known)
            if found:
                sighting, used = found
                yield sighting
                at += used
            else:
                at += 1


class _Word:
    """A word of a run: where it begins in the text, without its possessive, and whether a comma stands before it."""

    def __init__(self, found: re.Match[str], offset: int) -> None:
        self.start = offset + found.start()
        self.text = _POSSESSIVE.sub("", found.group())
        self.owns = self.text != found.group()
        self.plain = _plain(self.text)
        self.after_comma = found.string[: found.start()].rstrip().endswith(",")


def _full(text: str, words: list[_Word], known: tuple[KnownName, ...]) -> tuple[Sighting, int] | None:
    if words[0].plain in TITLES:
        return None
    again = words[0].plain in [word.plain for word in words[1 : LONGEST_GIVEN + 2]]  # Collins J. Lawton Collins
    for length in range(min(len(words), LONGEST_GIVEN + 1), 1, -1):
        parts = tuple(word.text for word in words[:length])
        commas = [at for at, word in enumerate(words[:length]) if at and word.after_comma]
        if commas not in ([], [1]):
            continue  # only the family name, when it comes first, has a comma behind it
        if any(word.owns for word in words[: length - 1]) or (commas and _is_acronym(parts)):
            continue
        if any((not again and name.fits(parts[0], parts[1:])) or (not commas and name.fits(parts[-1], parts[:-1])) for name in known):
            start, last = words[0].start, words[length - 1]
            return Sighting(text[start : last.start + len(last.text)], start), length
    return None


def _is_acronym(parts: tuple[str, ...]) -> bool:
    """Whether what follows a family name is one word in capitals, which the name is not: Johnson, USUN."""
    family, *given = parts
    return not family.isupper() and any(len(word) > 1 and word.isupper() and not _INITIALS.fullmatch(word) for word in given)


def _titled(words: list[_Word], known: tuple[KnownName, ...]) -> tuple[Sighting, int] | None:
    titles = _count_titles(words)
    if not 0 < titles < len(words) or any(word.after_comma for word in words[1 : titles + 1]):
        return None
    family = words[titles]
    following = words[titles + 1 : titles + 2]
    alone = not following or following[0].after_comma or following[0].plain in TITLES
    if not alone or len(family.text) < 2 or not any(family.plain in name.families for name in known):
        return None
    if all(word.plain in COURTESY for word in words[:titles]):
        return None
    title = " ".join(word.text for word in words[:titles])
    return Sighting(f"{title} {family.text}", words[0].start, title), titles + 1


def _count_titles(words: list[_Word]) -> int:
    """How many words at the beginning are a title; a state is one only as the Secretary's."""
    titles = 0
    while titles < len(words) and words[titles].plain in TITLES | {"of"} and not (titles == 0 and words[0].plain in ("state", "of")):
        titles += 1
    return titles


def cut_name(text: str, *, family_first: bool, east: bool) -> KnownName | None:
    """A registered form in Latin letters as family and given name; None for one word or another script."""
    if re.search(r"[^\x00-\u024f\u02bc\u2010-\u2019]", text):
        return None
    head, comma, rest = text.partition(",")
    parts = [part for part in _SPLIT.split(text) if _plain(part) and _plain(part) not in TITLES]
    if comma:
        return KnownName(head.split()[-1], tuple(rest.split()), east) if head.split() and rest.split() else None
    if len(parts) < 2:
        return None
    return KnownName(parts[0], tuple(parts[1:]), east) if family_first else KnownName(parts[-1], tuple(parts[:-1]), east)
