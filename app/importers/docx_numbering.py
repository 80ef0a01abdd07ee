"""The numbers that Word prints before paragraphs: reckoned as Word does, for they stand in no paragraph's words (ECMA-376 17.9)."""

import zipfile
from typing import Any

from app.importers.elements import Element
from app.importers.leveled import Level, LeveledList
from app.importers.package import attribute, inside, local, part, xml

_DEEPEST = 20
_MOST_LEVELS = 9
"""Levels of a list, numbered from 0 (ECMA-376 17.9.3)."""
_MOST_DIGITS = 9


class Numbering:
    """The lists of a Word file; asked for each paragraph, in order."""

    def __init__(self, package: zipfile.ZipFile) -> None:
        self._lists: dict[str, LeveledList] = {}
        self._abstract: dict[str, str] = {}
        self._restarts: dict[str, dict[int, int]] = {}
        self._styles: dict[str, tuple[str, str, str]] = {}
        self._by_style: dict[str, tuple[str, int]] = {}
        self._read(part(package, "word/numbering.xml"), part(package, "word/styles.xml"))

    def label(self, paragraph: Element) -> str | None:
        """What is printed before a paragraph: empty where its list prints nothing; None for a bullet, or where there is no list."""
        place = self._place(paragraph)
        if place is None or place[0] not in self._abstract:
            return None
        number, level = place
        found = self._lists[self._abstract[number]]
        begins = self._restarts.get(number, {}).pop(level, None)
        if begins is not None:
            found.counts[level] = begins - 1
        return found.next(level) or ("" if found.is_bare(level) else None)

    def _place(self, paragraph: Element) -> tuple[str, int] | None:
        """The number of the list and the level: the paragraph's own, else its style's."""
        said = next((inner for inner in paragraph.iterchildren() if local(inner) == "pPr"), None)
        style = _value(said, "pStyle") if said is not None else ""
        number, level = (_value(said, "numId"), _value(said, "ilvl")) if said is not None else ("", "")
        of_style, level_of_style = self._of_style(style)
        if number == "0" or not (number or of_style):
            return None
        by_style = self._by_style.get(style)
        if not number and by_style:
            return of_style, by_style[1]
        chosen = level or ("" if number else level_of_style)
        return number or of_style, _depth(chosen)

    def _of_style(self, style: str) -> tuple[str, str]:
        for _ in range(_DEEPEST):
            number, level, parent = self._styles.get(style, ("", "", ""))
            if number or not parent:
                return ("", "") if number == "0" else (number, level)
            style = parent
        return "", ""

    def _read(self, numbering: bytes, styles: bytes) -> None:
        for style in inside(xml(styles), "style") if styles else ():
            self._styles[attribute(style, "styleId")] = (_value(style, "numId"), _value(style, "ilvl"), _value(style, "basedOn"))
        for found in xml(numbering).iterchildren() if numbering else ():
            key = attribute(found, "abstractNumId")
            if local(found) == "abstractNum":
                self._lists[key] = LeveledList({_depth(attribute(level, "ilvl")): _level(level) for level in inside(found, "lvl")})
                for level in inside(found, "lvl"):
                    if style := _value(level, "pStyle"):
                        self._by_style[style] = key, _depth(attribute(level, "ilvl"))
            elif local(found) == "num":
                self._num(attribute(found, "numId"), found)

    def _num(self, number: str, found: Element) -> None:
        key = _value(found, "abstractNumId")
        if key not in self._lists:
            return
        self._abstract[number] = key
        for override in inside(found, "lvlOverride"):
            level = _depth(attribute(override, "ilvl"))
            begins = _value(override, "startOverride")
            if begins:
                self._restarts.setdefault(number, {})[level] = _whole(begins, 1)
            for own in inside(override, "lvl"):
                self._own(number, level, own)

    def _own(self, number: str, level: int, own: Element) -> None:
        """A list that writes a level otherwise than the one it is of counts for itself."""
        like = self._lists[self._abstract[number]]
        self._lists[f"own {number}"] = LeveledList({**like.levels, level: _level(own)})
        self._abstract[number] = f"own {number}"


def _level(level: Element) -> Level:
    start = _value(level, "start")
    legal = next(inside(level, "isLgl"), None) is not None
    text = "•" if next(inside(level, "lvlPicBulletId"), None) is not None else _value(level, "lvlText")
    return Level(_whole(start, 1), _value(level, "numFmt") or "decimal", text, legal)


def _depth(said: str) -> int:
    """The level that a file names: the deepest, where it names one that no list has."""
    return min(_whole(said, 0), _MOST_LEVELS - 1)


def _whole(said: str, other: int) -> int:
    """The number that a file says; the other one, where it says none that a list may have."""
    return int(said) if said.isdecimal() and len(said) <= _MOST_DIGITS else other


def _value(element: Any, name: str) -> str:
    """The value of the first element of this name inside, or empty."""
    return next((attribute(found, "val") for found in inside(element, name)), "")
