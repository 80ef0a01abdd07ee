"""Markings: what may be read by whom. Schemes are data (``resources/markings/*.toml``); the program classifies nothing."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from pathlib import Path
from typing import Any, cast

from app.core.errors import UserError
from app.core.language import Language

UNMARKED = "unmarked"
HANDLING = "handling"
"""The slot of schemes that are no classification."""
TLP = "tlp"
"""The key of the Traffic Light Protocol, which has a slot of its own."""


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a scheme; ``order`` grows with the sensitivity, 0 is the lowest.

    ``short`` are the words that stand for its banner alone on a line, as in one language of two: never printed, only recognised.
    """

    key: str
    order: int
    banner: Mapping[Language, str]
    portion: str = ""
    copy_numbers: bool = False
    short: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MarkingScheme:
    """A marking scheme as its authority publishes it.

    ``controls`` are in the order in which the scheme prints them after the level. ``portions`` says that each
    paragraph carries its own mark; ``page_high`` that a page may carry its own highest level;
    ``banner_mm`` is the least height of the banner's capitals in millimetres, where the scheme sets one;
    ``extra_lines`` names lines that a cover must have (예고문, declassify on). ``slot`` is "classification" or
    "handling": TLP, 取扱注意 and 대외비 stand beside a classification, never instead of one.
    """

    key: str
    name: str
    slot: str
    levels: tuple[Level, ...]
    controls: tuple[str, ...] = ()
    separator: str = "//"
    portions: bool = False
    page_high: bool = False
    colour: str = "#A3261C"
    extra_lines: tuple[str, ...] = ()
    translated: bool = True
    banner_mm: float = 0.0
    source: str = ""

    def level(self, key: str) -> Level:
        """The level of that key.

        Raises:
            UserError: the scheme has no such level.
        """
        for level in self.levels:
            if level.key == key:
                return level
        known = ", ".join(level.key for level in self.levels)
        raise UserError(
            "The marking scheme “{scheme}” has no level “{level}”; its levels are: {known}.", scheme=self.key, level=key, known=known
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Marking:
    """The marking of one atom, brief or edition. ``level`` is a key of the scheme; ``release_to`` is ISO 3166 alpha-3.

    ``tlp`` is a slot of its own (RED, AMBER+STRICT, AMBER, GREEN, CLEAR, or nothing). ``foreign_origin`` keeps the
    words of a marking that another government put on its own material.
    """

    scheme: str = UNMARKED
    level: str = UNMARKED
    controls: tuple[str, ...] = ()
    release_to: tuple[str, ...] = ()
    descriptor: str = ""
    handling: str = ""
    authority: str = ""
    until: str = ""
    foreign_origin: str = ""
    tlp: str = ""

    @property
    def schemes(self) -> frozenset[str]:
        """The keys of the schemes that it is taken from."""
        return frozenset((self.scheme, *((TLP,) if self.tlp else ()))) - {UNMARKED}

    @property
    def says_something(self) -> bool:
        """Whether there is anything to be heeded in it: a level, a label, a handling."""
        return bool(self.schemes or self.controls or self.release_to or self.handling)


@dataclass(frozen=True, slots=True, kw_only=True)
class SlottedMarking(Marking):
    """A marking with the words of handling schemes that stand next to its classification. It is reckoned, never kept."""

    beside: tuple[str, ...] = ()


def beside_of(marking: Marking) -> tuple[str, ...]:
    """The words of handling schemes next to a marking."""
    return marking.beside if isinstance(marking, SlottedMarking) else ()


def _slotted(marking: Marking, beside: Iterable[str]) -> Marking:
    words = tuple(dict.fromkeys(beside))
    return SlottedMarking(**{row.name: getattr(marking, row.name) for row in fields(Marking)}, beside=words) if words else marking


class MarkingSchemes:
    """All schemes the program knows, and the arithmetic on markings that needs them."""

    def __init__(self, schemes: Iterable[MarkingScheme]) -> None:
        self._schemes = {scheme.key: scheme for scheme in schemes}

    @classmethod
    def read(cls, folder: Path) -> "MarkingSchemes":
        """Read every ``*.toml`` of a folder, in the order of the file names."""
        return cls(parse_scheme(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.toml")))

    def __iter__(self) -> Iterator[MarkingScheme]:
        return iter(self._schemes.values())

    def scheme(self, key: str) -> MarkingScheme:
        """The scheme of that key.

        Raises:
            UserError: there is no such scheme.
        """
        if key not in self._schemes:
            raise UserError("There is no marking scheme “{key}”; known are: {known}.", key=key, known=", ".join(sorted(self._schemes)))
        return self._schemes[key]

    def order(self, marking: Marking) -> int:
        """The place of the marking's level in its scheme, 0 the lowest; unmarked is 0 everywhere."""
        return self.scheme(marking.scheme).level(marking.level).order

    def highest(self, markings: Iterable[Marking]) -> Marking:
        """The marking that covers all of them: highest level, all controls, the countries common to those restricted.

        Raises:
            UserError: two schemes other than "unmarked" meet; they are never mixed silently.
        """
        marked = [self.in_slots(marking) for marking in markings if marking != Marking()]
        schemes = {marking.scheme for marking in marked if marking.scheme != UNMARKED}
        if len(schemes) > 1:
            raise UserError(
                "Two marking schemes meet in one book ({schemes}); give all its parts one scheme.", schemes=", ".join(sorted(schemes))
            )
        if not marked:
            return Marking()
        top = max((marking for marking in marked if marking.scheme != UNMARKED), key=self.order, default=Marking())
        found = Marking(
            scheme=top.scheme,
            level=top.level,
            controls=self._all_controls(top.scheme, marked),
            release_to=common_release(marked),
            tlp=strictest_tlp(marked),
        )
        return _slotted(found, (words for marking in marked for words in beside_of(marking)))

    def in_slots(self, marking: Marking) -> Marking:
        """The marking with a scheme that is no classification moved to its own slot: TLP, 대외비 and 取扱注意 stand beside.

        Raises:
            UserError: there is no such scheme or level.
        """
        scheme = self.scheme(marking.scheme)
        if scheme.slot != HANDLING:
            return marking
        level = scheme.level(marking.level)
        if scheme.key == TLP:
            return replace(marking, scheme=UNMARKED, level=UNMARKED, tlp=strictest_tlp((marking, Marking(tlp=level.key))))
        plain = replace(marking, scheme=UNMARKED, level=UNMARKED)
        return _slotted(plain, (*beside_of(marking), level.banner[Language.EN]))

    def _all_controls(self, scheme: str, marked: Iterable[Marking]) -> tuple[str, ...]:
        wanted = {control for marking in marked for control in marking.controls}
        ordered = [control for control in self.scheme(scheme).controls if control in wanted]
        return (*ordered, *sorted(wanted.difference(ordered)))

    def banner(self, marking: Marking, language: Language) -> str:
        """The words at head and foot of each page: level, then controls in the scheme's order."""
        scheme = self.scheme(marking.scheme)
        words = scheme.level(marking.level).banner
        head = words.get(language) or words[Language.EN]
        release = ("REL TO " + ", ".join(marking.release_to),) if marking.release_to and scheme.key == "us" else ()
        level = scheme.separator.join((head, *marking.controls, *release))
        beside = beside_of(marking)
        return " · ".join(beside if beside and marking.scheme == UNMARKED else (level, *beside))

    def head(self, marking: Marking, language: Language) -> str:
        """What a copy carries at its head: the level, what stands beside it, the TLP label; nothing where nothing is marked.

        Raises:
            UserError: there is no such scheme or level.
        """
        slotted = self.in_slots(marking)
        level = (self.banner(slotted, language),) if slotted.scheme != UNMARKED else (*slotted.controls, *beside_of(slotted))
        return " · ".join(filter(None, (*level, f"TLP:{slotted.tlp}" if slotted.tlp else "")))

    def portion(self, marking: Marking) -> str:
        """The mark before a portion, such as "(S)", or nothing where the scheme has none."""
        short = self.scheme(marking.scheme).level(marking.level).portion
        return f"({short})" if short else ""

    def within(self, marking: Marking, ceiling: Marking) -> bool:
        """Whether an atom so marked may enter a book with that ceiling (level only; release is asked elsewhere)."""
        own, top = self.in_slots(marking), self.in_slots(ceiling)
        if top.tlp and own.tlp and TLP_ORDER.index(own.tlp) > TLP_ORDER.index(top.tlp):
            return False
        if beside_of(own) and beside_of(own) != beside_of(top) and top.scheme == UNMARKED:
            return False
        if own.scheme in (UNMARKED, top.scheme):
            return self.order(own) <= self.order(top)
        return False


TLP_ORDER = ("CLEAR", "GREEN", "AMBER", "AMBER+STRICT", "RED")
"""TLP 2.0 labels from the least to the most restricted (first.org/tlp); never translated."""


def markings_in(value: object) -> Iterator[Marking]:
    """The markings of an object and of all its parts."""
    if isinstance(value, Marking):
        yield value
    elif isinstance(value, tuple):
        for item in cast(tuple[object, ...], value):
            yield from markings_in(item)
    elif is_dataclass(value):
        for field in fields(cast(Any, value)):
            yield from markings_in(getattr(value, field.name))


def strictest_tlp(markings: Iterable[Marking]) -> str:
    """The most restricted TLP label among them, or nothing where none has one."""
    return max((marking.tlp for marking in markings if marking.tlp), key=TLP_ORDER.index, default="")


def common_release(markings: Iterable[Marking]) -> tuple[str, ...]:
    """The countries that every restricted marking may be released to; empty where none is restricted."""
    sets = [set(marking.release_to) for marking in markings if marking.release_to]
    return tuple(sorted(set[str].intersection(*sets))) if sets else ()


def parse_scheme(toml: str) -> MarkingScheme:
    """Read one scheme from its file's text."""
    data = tomllib.loads(toml)
    levels = tuple(
        Level(
            key=row["key"],
            order=number,
            banner={Language(code): words for code, words in row["banner"].items()},
            portion=row.get("portion", ""),
            copy_numbers=row.get("copy_numbers", False),
            short=tuple(row.get("short", ())),
        )
        for number, row in enumerate(data.pop("levels"))
    )
    lists = {name: tuple(data.pop(name)) for name in ("controls", "extra_lines") if name in data}
    return MarkingScheme(levels=levels, **lists, **data)
