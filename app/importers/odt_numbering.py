"""The numbers that an OpenDocument text prints before items and headings: they stand in nobody's words (ODF 1.3 part 3, 5.3 and 16.29)."""

from collections.abc import Sequence

from app.importers.elements import Element
from app.importers.leveled import Level, LeveledList
from app.importers.package import attribute, inside, local

_FORMS = {
    "1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman", "가": "ganada", "ㄱ": "chosung",
    "一": "japaneseCounting", "①": "decimalEnclosedCircle", "ア": "aiueoFullWidth", "ｱ": "aiueo", "イ": "irohaFullWidth",
}  # fmt: skip
"""By the first sign of a form of numbers; what is longer is a series like "가, 나, 다, ..."."""
_KINDS = ("list-level-style-number", "list-level-style-bullet", "list-level-style-image", "outline-level-style")
_MOST_LEVELS, _MOST_DIGITS, _DEEPEST = 10, 9, 20
_PLAIN = {at: Level(text=f"%{at + 1}.") for at in range(_MOST_LEVELS)}
"""Levels that a style does not describe while it describes others, as LibreOffice shows them."""


class OdtNumbering:
    """The lists of a text; asked for each item and heading, in order."""

    def __init__(self, roots: Sequence[Element]) -> None:
        self._styles: dict[str, dict[int, Level]] = {}
        self._of_paragraphs: dict[str, tuple[str, str]] = {}
        self._by_id: dict[str, LeveledList] = {}
        self._last: dict[str, LeveledList] = {}
        self._outline = LeveledList()
        for root in roots:
            for style in inside(root, "list-style", "outline-style", "style"):
                self._note(style)

    def begin(self, found: Element, style: str) -> LeveledList:
        """A list that is in no other one: a new one, or one that goes on."""
        known = self._by_id.get(attribute(found, "continue-list"))
        if known is None and attribute(found, "continue-numbering") == "true":
            known = self._last.get(style)
        counted = known or LeveledList(self._styles.get(style, {}))
        self._last[style] = counted
        if name := attribute(found, "id"):
            self._by_id[name] = counted
        return counted

    def style_of(self, found: Element) -> str:
        """The style of a list: its own, or the one that its first paragraph's style names."""
        own = attribute(found, "style-name")
        if own:
            return own
        first = next(inside(found, "p", "h"), None)
        name = attribute(first, "style-name") if first is not None else ""
        for _ in range(_DEEPEST):
            style, parent = self._of_paragraphs.get(name, ("", ""))
            if style or not parent:
                return style
            name = parent
        return ""

    def heading(self, heading: Element, level: int) -> str:
        """The number before a heading of that level (from 1)."""
        if attribute(heading, "is-list-header") == "true" or not self._outline.levels:
            return ""
        begin(self._outline, level - 1, attribute(heading, "start-value"))
        return self._outline.next(level - 1)

    def _note(self, style: Element) -> None:
        name = attribute(style, "name")
        if local(style) == "style":
            if attribute(style, "family") == "paragraph":
                self._of_paragraphs[name] = attribute(style, "list-style-name"), attribute(style, "parent-style-name")
            return
        described = {number - 1: level for found in style.iterchildren() if local(found) in _KINDS for number, level in (_level(found),)}
        raw = {at: found for at, found in described.items() if 0 <= at < _MOST_LEVELS}
        levels = {at: _worded(raw, at) for at in raw}
        if local(style) == "outline-style":
            self._outline.levels = levels
        else:
            self._styles[name] = _PLAIN | levels if levels else levels


def begin(counted: LeveledList, level: int, said: str) -> None:
    """Let the next item of a level have the number that the file says, if it says one."""
    if said.isdecimal() and len(said) <= _MOST_DIGITS:
        counted.counts[level] = int(said) - 1


def _level(found: Element) -> tuple[int, Level]:
    """The number of a level, and what is printed there: prefix and suffix around how many levels are shown."""
    number = _whole(attribute(found, "level"), 1)
    said = attribute(found, "num-format")
    form = "bullet" if local(found) in _KINDS[1:3] else _FORMS.get(said[:1], "decimal") if said else "none"
    whole = attribute(found, "num-list-format")
    shown = min(_whole(attribute(found, "display-levels"), 1), number)
    marks = ".".join(f"%{at}%" for at in range(number - shown + 1, number + 1))
    prefix, suffix = (attribute(found, name).replace("%", "") for name in ("num-prefix", "num-suffix"))
    text = whole or f"{prefix}{marks}{suffix}"
    return number, Level(_whole(attribute(found, "start-value"), 1), form, text)


def _worded(levels: dict[int, Level], at: int) -> Level:
    """A level whose text leaves out the levels that have no number; each mark is one sign and one figure, as ``Level`` has it."""
    level = levels[at]
    text = level.text
    for number in range(1, _MOST_LEVELS):
        other = levels.get(number - 1)
        numbered = other is not None and other.form not in ("none", "bullet")
        text = text.replace(f"%{number}%.", f"%{number}." if numbered else "").replace(f"%{number}%", f"%{number}" if numbered else "")
    return Level(level.start, level.form, text)


def _whole(said: str, other: int) -> int:
    return int(said) if said.isdecimal() and len(said) <= _MOST_DIGITS else other
