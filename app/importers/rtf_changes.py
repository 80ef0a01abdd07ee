"""The tracked changes of RTF files: where each begins and ends, and who made them."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from app.core.text import tidy
from app.importers.draft import DELETED, END, HIDDEN, INSERTED, SHOWN, sign

_DELETED, _INSERTED, _END = "\ufdd4", "\ufdd5", "\ufdd6"
_HIDDEN, _SHOWN = "\ufdd7", "\ufdd8"
"""Noncharacters that pass through the reader of RTF as letters."""

_SIGNS = str.maketrans({_DELETED: sign(DELETED), _INSERTED: sign(INSERTED), _END: sign(END), _HIDDEN: sign(HIDDEN), _SHOWN: sign(SHOWN)})
_TOKEN = re.compile(r"\\(?:(deleted|revised|plain|v)(-?\d+)?(?![a-zA-Z0-9]) ?|.)|[{}]", re.DOTALL)
_AUTHORS = re.compile(r"\{\s*\\\*\s*\\revtbl\b(?P<names>(?:\s*\{[^{}]*\})*)")


class _Manner(NamedTuple):
    """How a stretch of the source is written."""

    deleted: bool = False
    inserted: bool = False
    hidden: bool = False

    def after(self, word: str, value: str | None) -> "_Manner":
        """The manner behind a control word; without a number it begins, with 0 it ends, and ``plain`` ends all."""
        if word == "plain":
            return _Manner()
        on = value is None or int(value) != 0
        if word == "v":
            return self._replace(hidden=on)
        return self._replace(deleted=on) if word == "deleted" else self._replace(inserted=on)

    @property
    def sign(self) -> str:
        """What was inserted and deleted again is deleted."""
        return _DELETED if self.deleted else _INSERTED if self.inserted else _END


def letter(sign_of_ours: str) -> str:
    """A noncharacter as RTF writes what its code page does not hold, whatever number of characters stands in for such here."""
    return f"{{\\uc0\\u{ord(sign_of_ours) - 65536} }}"


def with_changes(source: str) -> str:
    """The source with a sign where a tracked change begins and ends: with a group, or where a word of control says so."""
    parts: list[str] = []
    manners = [_Manner()]
    at = 0
    for found in _TOKEN.finditer(source):
        before = manners[-1]
        if found.group() == "{":
            manners.append(before)
        elif found.group() == "}" and len(manners) > 1:
            manners.pop()
        elif found[1]:
            manners[-1] = before.after(found[1], found[2])
        after = manners[-1]
        signs = letter(after.sign) if after.sign != before.sign else ""
        signs += letter(_HIDDEN if after.hidden else _SHOWN) if after.hidden != before.hidden else ""
        if signs:
            end = found.start() if found.group() == "}" else found.end()
            parts += (source[at:end], signs)
            at = end
    return "".join((*parts, source[at:]))


def lines_with_signs(text: str) -> Iterator[str]:
    """The lines of the text that was read, with the signs of a draft; a change that runs over a line end goes on in the next."""
    begun = ""
    for line in text.split("\n"):
        whole = begun + line
        changes = re.findall(f"[{_DELETED}{_INSERTED}{_END}]", whole)[-1:]
        hides = re.findall(f"[{_HIDDEN}{_SHOWN}]", whole)[-1:]
        begun = "".join(sign_ for sign_ in (*changes, *hides) if sign_ not in (_END, _SHOWN))
        yield whole.translate(_SIGNS)


def authors_of(source: str) -> tuple[str, ...]:
    """Who made the changes, as the file's table says."""
    table = _AUTHORS.search(source)
    names = re.findall(r"\{([^{}]*)\}", table["names"]) if table else []
    known = dict.fromkeys(tidy(name.rstrip("; ")) for name in names if "\\" not in name)
    return tuple(name for name in known if name and name != "Unknown")
