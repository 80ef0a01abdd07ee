"""From HTML elements to blocks: what Word files, web pages and Markdown have in common once they are HTML."""

import re
from collections.abc import Iterator
from typing import Any, Protocol, cast

from lxml import html

from app.core.model.brief import BlockKind
from app.core.text import tidy
from app.importers.draft import Draft, Tie, sign, without_signs

LINE = "\u2028"
"""A line end that the writer meant, inside a block."""

_HEADING = re.compile(r"h([1-6])")
_INLINE = re.compile(
    "a|abbr|acronym|b|bd[io]|big|cite|code|del|dfn|em|font|hi|i|ins|kbd|label|mark|q|ruby|rb|s|samp|small|span|strike|strong"
    "|su[bp]|time|tt|u|var|wbr|br|img|graphic|ref"
)
_SKIPPED = re.compile("script|style|head|template|noscript|rt|rp|svg|button|select|input|textarea|iframe|object|")
_NOTE_ID = re.compile(r"(?:foot|end)note(?!-ref)-?(.*)|^fn:?-?(\d+)")
_PARAGRAPHS = re.compile(f"{LINE}(?: ?{LINE})+")
_STAYING = (BlockKind.LIST_ITEM, BlockKind.FOOTNOTE, BlockKind.COMMENT)
_KINDS = {"li": BlockKind.LIST_ITEM, "dd": BlockKind.LIST_ITEM, "caption": BlockKind.CAPTION, "figcaption": BlockKind.CAPTION}


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

    def itersiblings(self, *, preceding: bool) -> "Iterator[Element]":
        """The elements beside it."""
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


class MarkupReader:
    """Walks an element tree and adds what it says to a draft, in order."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._marker = ""
        self._tie: Tie | None = None

    def read(self, element: Element) -> None:
        """Add the blocks inside an element."""
        self._inside(element, BlockKind.PARAGRAPH)

    def _inside(self, element: Element, kind: BlockKind) -> None:
        """Text and inline elements between block elements form a block of their own."""
        words = [element.text or ""]
        for child in element:
            if is_skipped(child):
                words.append(child.tail or "")
            elif is_inline(child) and not holds_blocks(child):
                words += [inline_words(child), child.tail or ""]
            else:
                self._flush(words, kind)
                self._block(child, kind)
                words = [child.tail or ""]
        self._flush(words, kind)

    def _flush(self, words: list[str], kind: BlockKind) -> None:
        """Add a block of these words, if there are any; the marker of the item they begin goes before it.

        Two line ends, or more, are how many pages write the end of a paragraph.
        """
        for text in _PARAGRAPHS.split(_one_line("".join(words))):
            if text:
                self._draft.add(kind, text, marker=self._marker, tie=self._tie)
                self._marker = ""

    def _block(self, element: Element, kind: BlockKind) -> None:
        name = name_of(element)
        heading = _HEADING.fullmatch(name)
        if heading:
            self._draft.add(BlockKind.HEADING, _one_line(inline_words(element)), level=int(heading[1]))
        elif name == "table":
            self._table(element)
        elif name == "li":
            self._item(element)
        elif name == "pre":
            self._draft.add(kind, LINE.join(line.rstrip() for line in element.text_content().strip("\n").split("\n")))
        else:
            inherited = kind if kind in _STAYING else BlockKind.PARAGRAPH
            self._inside(element, _KINDS.get(name, inherited))

    def _item(self, element: Element) -> None:
        """A list item; one that is the target of a note's mark is a footnote."""
        mark = _NOTE_ID.search(element.get("id", ""))
        if mark:
            self._note(element, re.sub(r"\D", "", mark[1] or mark[2] or ""))
            return
        parent = element.getparent()
        ordered = parent is not None and name_of(parent) == "ol"
        number = 1 + sum(name_of(before) == "li" for before in element.itersiblings(preceding=True))
        self._marker = f"{number}. " if ordered else "• "
        self._inside(element, BlockKind.LIST_ITEM)
        self._marker = ""

    def _note(self, element: Element, number: str) -> None:
        """A note, tied to its mark in the text; only its first paragraph carries the number."""
        self._marker = f"{number.translate(_SUPERSCRIPT)} " if number else ""
        self._tie = Tie(key=element.get("id", ""), label=number)
        self._inside(element, BlockKind.FOOTNOTE)
        self._tie = None

    def _table(self, table: Element) -> None:
        """One block a row, cells with a tab between; a table that only lays out a page is read as its contents."""
        rows = [row for row in table.iter("tr") if _table_of(row) is table]
        self._draft.tables += 1
        for caption in table.iterchildren("caption"):
            self._draft.add(BlockKind.CAPTION, _one_line(inline_words(caption)))
        for row in rows:
            cells = list(row.iterchildren("td", "th"))
            if any(_holds_table(cell) for cell in cells) or (len(rows) == 1 and len(cells) == 1):
                for cell in cells:
                    self._inside(cell, BlockKind.PARAGRAPH)
            else:
                head = bool(cells) and all(name_of(cell) == "th" for cell in cells)
                self._draft.add(
                    BlockKind.TABLE_ROW, "\t".join(_one_line(inline_words(cell)) for cell in cells).rstrip("\t"), level=int(head)
                )


def parse(markup: str) -> Element:
    """The body of an HTML text, read without the network."""
    parser = html.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
    return cast(Element, html.document_fromstring(markup.encode("utf-8", "replace"), parser=parser))


def parse_foreign(markup: str) -> Element:
    """As ``parse``, for markup that a stranger wrote and that may hold our own signs."""
    return parse(without_signs(markup))


def markup_of(element: Element) -> str:
    """An element written as HTML again."""
    return cast(str, cast(Any, html).tostring(element, encoding="unicode"))


def name_of(element: Element) -> str:
    """The name of an element, lower case; empty for what is none."""
    return element.tag.lower() if isinstance(element.tag, str) else ""


def is_inline(element: Element) -> bool:
    """Whether an element stands within a line."""
    return _INLINE.fullmatch(name_of(element)) is not None


def is_skipped(element: Element) -> bool:
    """Whether an element is no text of the page; comments and the like have no name."""
    return _SKIPPED.fullmatch(name_of(element)) is not None


def _table_of(row: Element) -> Element | None:
    return next(row.iterancestors("table"), None)


def _holds_table(element: Element) -> bool:
    return next(element.iter("table"), None) is not None


def holds_blocks(element: Element) -> bool:
    """Whether an element has blocks inside it."""
    return any(not is_inline(child) and not is_skipped(child) for child in element.iterdescendants())


def shown_words(element: Element) -> str:
    """All words inside an element but those of scripts, styles, buttons and whatever else is no text of the page."""
    words: list[str] = []
    waiting: list[Element | str] = [element]
    while waiting:
        part = waiting.pop()
        if isinstance(part, str):
            words.append(part)
        elif not is_skipped(part):
            words.append(part.text or "")
            for child in reversed(list(part)):
                waiting += (child.tail or "", child)
    return "".join(words)


def inline_words(element: Element) -> str:
    """All words inside an element, with signs where notes are marked and ``LINE`` at line ends that are meant."""
    return "".join(_pieces(element))


def _pieces(element: Element, *, raised: bool = False) -> Iterator[str]:
    """The words inside an element; paragraphs inside a cell or heading are kept apart, a note's mark stays superscript."""
    name = name_of(element)
    if name == "br":
        yield LINE
        return
    raised = raised or name == "sup"
    target = element.get("href", "") if name == "a" else ""
    if target.startswith("#") and len(target) > 1:
        yield sign(target[1:])
    words = element.text or ""
    yield words.translate(_SUPERSCRIPT) if raised else words
    for child in element:
        if not is_skipped(child):
            apart = not is_inline(child)
            yield " " if apart else ""
            yield from _pieces(child, raised=raised)
            yield " " if apart else ""
        tail = child.tail or ""
        yield tail.translate(_SUPERSCRIPT) if raised else tail


_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹", "[]")


def _one_line(words: str) -> str:
    """White space as a browser shows it: collapsed, but for the line ends that are meant."""
    return LINE.join(tidy(line) for line in words.split(LINE)).strip(LINE)
