"""Tables inside the cells of RTF tables: their rows follow the row of the cell, as in every format.

In the source they stand inside the outer row. Signs tell how deep what follows is, where a cell ends and where a row does.
"""

import re
from collections.abc import Iterator

from app.importers.rtf_changes import letter

_DEPTH, _CELL, _ROW = "\ufdda", "\ufddb", "\ufddc"
"""Noncharacters that pass through the reader of RTF as letters; the number of a depth stands behind the first."""
_SIGNS = re.compile(f"({_DEPTH}\\d+;|{_CELL}|{_ROW})")
_GROUP = re.compile(r"\{\s*(?:\\\*\s*)?\\(?P<kind>nesttableprops|nonesttables)(?![a-z])(?:[^{}]|\{[^{}]*\})*\}")
_WORD = re.compile(r"\\(?:(?P<pard>pard)(?![a-z])|itap(?P<depth>\d{1,2})|(?P<cell>nestcell)(?![a-z])|(?P<row>nestrow)(?![a-z])) ?")


def with_depths(row: str) -> str:
    """The source of a row with signs for what is inside its cells."""
    if "\\nestcell" not in row:
        return row
    plain = _GROUP.sub(lambda group: letter(_ROW) if "\\nestrow" in group.group() else "", row)
    return _WORD.sub(_signed, plain)


def _signed(found: re.Match[str]) -> str:
    if found["cell"] or found["row"]:
        return letter(_CELL if found["cell"] else _ROW)
    return found.group() + f"{letter(_DEPTH)}{found['depth'] or 1};"


def rows_of(line: str) -> Iterator[str]:
    """The row that a line is, and behind it the rows inside its cells; a tab stands behind each cell."""
    if not _SIGNS.search(line):
        yield line
        return
    outer: list[str] = []
    waiting: dict[int, list[str]] = {}
    words: dict[int, str] = {}
    inner: list[str] = []
    depth = 1
    for piece in _SIGNS.split(line):
        if piece.startswith(_DEPTH):
            depth = int(piece[1:-1])
        elif piece == _CELL:
            waiting.setdefault(depth, []).append(words.pop(depth, "").replace("\t", " ").strip())
        elif piece == _ROW:
            inner.append("".join(f"{cell}\t" for cell in waiting.pop(depth, [])))
        elif depth > 1:
            words[depth] = words.get(depth, "") + piece
        else:
            outer.append(piece)
    inner += ("".join(f"{cell}\t" for cell in cells) for cells in waiting.values())
    yield "".join((*outer, *words.values()))
    yield from (row for row in inner if row.strip())
