"""RTF sources made ready for a reader that knows running text: rows, boxes, styles of headings, comments."""

import re
from typing import NamedTuple

from app.importers.rtf_bytes import escaped
from app.importers.rtf_changes import letter
from app.importers.rtf_nested import with_depths
from app.importers.rtf_pages import group_end
from app.importers.rtf_readings import with_signs_of_readings

REMARK = "\ufdd9"
"""A noncharacter before the number of a comment: it passes through the reader as a letter."""

_ROW = re.compile(r"\\(?:trowd(?![a-z])|pard(?![a-z])(?:\\[a-z]+-?\d*\s?){0,200}?\\intbl(?![a-z]))")
_ROW_END = re.compile(r"\\row(?![a-z])")
_INNER = re.compile(r"\\(?:par|line|tab)(?![a-z]) ?")
_STYLES = re.compile(r"\{\s*\\stylesheet(?![a-z])")
_STYLE = re.compile(
    r"\{\s*(?:\\\*\s*)?\\s(?P<number>\d{1,4})(?![\da-z])(?P<said>(?:\\[a-z]+-?\d*\s?){0,80})(?P<name>(?:\\'[0-9a-f]{2}|[^\\{};]){1,80});"
)
_USED = re.compile(r"\\s(?P<number>\d{1,4})(?![\da-z])(?P<more>(?:\\[a-z]+-?\d*\s?)*)")
_HEAD = re.compile(r"\s*(?:(?:heading|제목|見出し|\\'c1\\'a6\\'b8\\'f1) ?(?P<level>[1-9])|title)\s*", re.IGNORECASE)
_SHAPE, _WORDS = re.compile(r"\{\s*\\shp(?![a-z])"), re.compile(r"\{\s*\\shptxt(?![a-z])")
_END = re.compile(r"\\par(?![a-z])|\}\s*\Z")
_REMARK = re.compile(r"\{\s*\\\*\s*\\annotation(?![a-z])")
_AUTHOR = re.compile(r"\{\s*\\\*\s*\\atnauthor(?![a-z])(?P<name>[^{}]*)\}")


class Remark(NamedTuple):
    """A comment: the sources of its author's name and of its words."""

    author: str
    words: str


def prepared(source: str, remarks: list[Remark]) -> str:
    """The source with all that said plainly; comments are taken out into the list, a sign tells the place of each."""
    plain = _without_remarks(with_signs_of_readings(_with_boxes(_with_levels(escaped(source)))), remarks)
    return _with_whole_rows(plain)


def _with_whole_rows(source: str) -> str:
    """Each row without ends of lines and of paragraphs in its cells, and with the rows of a table in a cell told apart."""
    parts: list[str] = []
    at = 0
    while (begin := _ROW.search(source, at)) and (end := _ROW_END.search(source, begin.end())):
        parts += (source[at : begin.start()], _INNER.sub("{ }", with_depths(source[begin.start() : end.end()])))
        at = end.end()
    return "".join((*parts, source[at:]))


def _with_levels(source: str) -> str:
    """Paragraphs in a style of headings say their level themselves."""
    sheet = _STYLES.search(source)
    if sheet is None:
        return source
    end = group_end(source, sheet.start())
    levels = {
        style["number"]: int(head["level"] or 1) - 1
        for style in _STYLE.finditer(source, sheet.start(), end)
        if (head := _HEAD.fullmatch(style["name"])) and "\\outlinelevel" not in style["said"]
    }

    def said(used: re.Match[str]) -> str:
        level = levels.get(used["number"])
        known = level is None or "\\outlinelevel" in used["more"]
        return used.group() if known else f"\\s{used['number']}\\outlinelevel{level}{used['more'] or ' '}"

    return source[:end] + (_USED.sub(said, source[end:]) if levels else source[end:])


def _with_boxes(source: str) -> str:
    """The words of boxes behind the paragraph that they hang on."""
    parts: list[str] = []
    at = 0
    waiting = ""
    for found in _SHAPE.finditer(source):
        if found.start() < at:
            continue
        between = source[at : found.start()]
        parts.append(_behind(between, waiting))
        waiting = waiting if _END.search(between) is None else ""
        end = group_end(source, found.start())
        words = _WORDS.search(source, found.start(), end)
        if words:
            waiting += f"{{{source[words.end() : group_end(source, words.start())]}\\par "
        at = end
    return "".join((*parts, _behind(source[at:], waiting)))


def _behind(source: str, waiting: str) -> str:
    end = _END.search(source)
    if not waiting or end is None:
        return source
    return f"{source[: end.start()]}\\par {waiting}{source[end.end() if end.group().startswith(chr(92)) else end.start() :]}"


def _without_remarks(source: str, remarks: list[Remark]) -> str:
    parts: list[str] = []
    at = 0
    for found in _REMARK.finditer(source):
        if found.start() < at:
            continue
        end = group_end(source, found.start())
        names = _AUTHOR.findall(source, at, found.start())
        remarks.append(Remark("{" + (names[-1] if names else "") + "}", "{" + source[found.end() : end]))
        parts += (source[at : found.start()], f"{letter(REMARK)}{len(remarks) - 1};")
        at = end
    return "".join((*parts, source[at:]))
