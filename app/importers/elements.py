"""The elements of a page: their names, which stand in a line, which are no text, which are hidden, and the rows of tables."""

import re
from collections.abc import Iterator, Sequence
from typing import Protocol

from app.core.text import tidy
from app.importers.numerals import number_in

_INLINE = re.compile(
    "a|abbr|acronym|b|bd[io]|big|cite|code|del|dfn|em|font|hi|i|ins|kbd|label|mark|q|ruby|rb|s|samp|small|span|strike|strong"
    "|su[bp]|time|tt|u|var|wbr|br|img|graphic|ref|data|nobr|output|sdfield|o:p|st1:\\w+"
    "|math|semantics|annotation(?:-xml)?|m(?:action|error|fenced|frac|i|multiscripts|n|o|over|padded|phantom|prescripts|root|row|s|space"
    "|sqrt|style|su[bp]|subsup|table|td|text|tr|under|underover)|none"
)
_SKIPPED = re.compile("script|style|head|template|noscript|rt|rp|svg|button|select|input|textarea|iframe|object|")
_MOST_SPANNED = 100
"""Columns or rows that one cell may cover: what says more is no table to be read."""
_CELL = 400
"""Characters of a cell's own from which a table with tables inside is there to lay out a page."""
_WHOLE = re.compile(r"\s*-?\d{1,9}\s*")
_FORMS = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
NOTE_KEY, NOTE_LABEL = "data-note-key", "data-note-label"
"""Attributes of an element that is a note: the key of its mark, and what the mark is called (``notes``)."""
_TITLES = ("h1", "h2", "h3", "h4", "h5", "h6")


class Element(Protocol):
    """What is used of lxml's elements, which have no types of their own."""

    tag: object
    text: str | None
    tail: str | None

    def __iter__(self) -> "Iterator[Element]": ...

    def get(self, name: str, default: str, /) -> str:
        """The value of an attribute."""
        ...

    def getparent(self) -> "Element | None":
        """The element around this one."""
        ...

    def iter(self, *tags: str) -> "Iterator[Element]":
        """This element and all inside it, of these names."""
        ...

    def iterchildren(self, *tags: str) -> "Iterator[Element]":
        """The elements right inside it, of these names."""
        ...

    def iterdescendants(self, *tags: str) -> "Iterator[Element]":
        """All elements inside it."""
        ...

    def iterancestors(self, *tags: str) -> "Iterator[Element]":
        """The elements around it, from the nearest."""
        ...

    def text_content(self) -> str:
        """All words inside it."""
        ...

    def xpath(self, path: str, /) -> "list[Element]":
        """The elements that a path finds."""
        ...

    def drop_tree(self) -> None:
        """Remove it from its tree, but not the words after it."""
        ...


def name_of(element: Element) -> str:
    """The name of an element, lower case; empty for what is none."""
    return element.tag.lower() if isinstance(element.tag, str) else ""


def is_inline(element: Element) -> bool:
    """Whether an element stands within a line."""
    return _INLINE.fullmatch(name_of(element)) is not None


def is_skipped(element: Element) -> bool:
    """Whether an element is no text of the page; comments and the like have no name."""
    return _SKIPPED.fullmatch(name_of(element)) is not None


def holds_blocks(element: Element) -> bool:
    """Whether an element has blocks inside it."""
    return any(not is_inline(child) and not is_skipped(child) for child in element.iterdescendants())


def is_hidden(element: Element) -> bool:
    """Whether an element is hidden from who looks at the page; styles are turned into this attribute before (``unseen``)."""
    return bool(element.get("hidden", "no") != "no")


def table_of(row: Element) -> Element | None:
    """The table a row or cell is of."""
    return next(row.iterancestors("table"), None)


def cells_of(row: Element) -> list[Element]:
    """The cells of a row."""
    return list(row.iterchildren("td", "th"))


def is_head(row: Element) -> bool:
    """Whether a row is of the table's head."""
    cells, above = cells_of(row), row.getparent()
    return bool(cells) and (all(name_of(cell) == "th" for cell in cells) or (above is not None and name_of(above) == "thead"))


def tables_in(cell: Element) -> list[Element]:
    """The tables inside a cell, without those inside of them."""
    outer = table_of(cell)
    return [table for table in cell.iter("table") if table_of(table) is outer]


def behind_row(cell: Element) -> list[Element]:
    """What is in a cell and follows its row: tables, and the words below a picture that stand in no figure with it."""
    outer = table_of(cell)
    found = (inner for inner in cell.iter("table", "figcaption") if table_of(inner) is outer)
    return [inner for inner in found if name_of(inner) == "table" or inner.getparent() is cell]


def lays_out(rows: Sequence[Element]) -> bool:
    """Whether a table is there to lay out a page: it is one cell, or holds tables and is else empty, or long texts, or headings."""
    cells = [cell for row in rows for cell in cells_of(row)]
    if len(cells) < 2:
        return True
    if not any(tables_in(cell) for cell in cells):
        return False
    said = [[own_words(cell) for cell in cells_of(row)] for row in rows]
    titled = any(next(cell.iter(*_TITLES), None) is not None for cell in cells)
    empty = any(not any(line) for line in said)
    longest = max(len(words) for line in said for words in line)
    return titled or empty or max(map(len, said)) == 1 or longest > _CELL


def own_words(cell: Element) -> str:
    """The words of a cell without those of the tables inside."""
    words: list[str] = [cell.text or ""]
    for child in cell:
        if not is_skipped(child) and name_of(child) != "table":
            words.append(own_words(child))
        words.append(child.tail or "")
    return tidy("".join(words))


def unrolled(rows: Sequence[Element]) -> Iterator[tuple[Element, list[Element | None]]]:
    """Each row with its cells in their columns: where a cell of this row or one above it covers more, there is none."""
    covered: dict[int, int] = {}
    for row in rows:
        line: list[Element | None] = []
        below: dict[int, int] = {}
        for cell in cells_of(row):
            while covered.get(len(line), 0):
                line.append(None)
            width, height = _span(cell, "colspan"), _span(cell, "rowspan")
            below |= dict.fromkeys(range(len(line), len(line) + width), height - 1)
            line += [cell, *[None] * (width - 1)]
        covered = {at: rest - 1 for at, rest in covered.items() if rest > 1} | {at: rest for at, rest in below.items() if rest}
        yield row, line


def _span(cell: Element, name: str) -> int:
    said = cell.get(name, "1").strip()
    return min(max(int(said), 1), _MOST_SPANNED) if said.isdecimal() else 1


def places_in(parent: Element) -> dict[Element, str]:
    """The number that a browser writes before each item of a numbered list."""
    number = _whole(parent.get("start", ""), 1) - 1
    places: dict[Element, str] = {}
    for item in parent.iterchildren("li"):
        number = _whole(item.get("value", ""), number + 1)
        places[item] = _lettered(number, parent)
    return places


def _whole(said: str, other: int) -> int:
    """The number that an attribute says; the other one, where it says none that a list may have."""
    return int(said) if _WHOLE.fullmatch(said) else other


def _lettered(number: int, parent: Element) -> str:
    """A number as the type of its list writes it."""
    return number_in(number, _FORMS.get(parent.get("type", "1"), "decimal"))
