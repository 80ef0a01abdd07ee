"""From HTML elements to blocks: what Word files, web pages and Markdown have in common once they are HTML."""

import re
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from typing import Any, cast

from lxml import html

from app.core.model.brief import BlockKind
from app.core.text import tidy
from app.importers.draft import HIDDEN, NUMBER, SHOWN, SIGN, SIGN_END, Draft, Tie, row_of, sign, without_signs
from app.importers.elements import (
    NOTE_KEY,
    NOTE_LABEL,
    Element,
    behind_row,
    cells_of,
    holds_blocks,
    is_head,
    is_hidden,
    is_inline,
    is_skipped,
    lays_out,
    name_of,
    places_in,
    table_of,
    unrolled,
)
from app.importers.markup_limits import refuse_tangled
from app.importers.mathml import linear
from app.importers.package import etree

LINE = "\u2028"
"""A line end that the writer meant, inside a block."""

_HEADING = re.compile(r"h([1-6])")
_NOTE_ID = re.compile(r"(?:foot|end)note(?!-ref)-?(.*)|^(?:\d+-)?fn:?-?(\d+)")
_PARAGRAPHS = re.compile(f"{LINE}(?: ?{LINE})+")
_NUMBER = re.compile(f"{SIGN}{NUMBER}([^{SIGN}{SIGN_END}]*){SIGN_END}")
_CELLS = ("td", "th")
_STAYING = (BlockKind.LIST_ITEM, BlockKind.FOOTNOTE, BlockKind.COMMENT)
_KINDS = {"li": BlockKind.LIST_ITEM, "dd": BlockKind.LIST_ITEM, "caption": BlockKind.CAPTION, "figcaption": BlockKind.CAPTION}


class MarkupReader:
    """Walks an element tree and adds what it says to a draft, in order."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._marker = ""
        self._number = ""
        self._tie: Tie | None = None
        self._places: dict[Element, dict[Element, str]] = {}

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
        said = "".join(words)
        numbered = _NUMBER.search(said) is not None
        for text in _PARAGRAPHS.split(_one_line(said)):
            if text:
                marker = "" if numbered and kind is BlockKind.LIST_ITEM else self._marker
                self._draft.add(kind, text if numbered else self._number + text, marker=marker, tie=self._tie)
                self._marker = self._number = ""

    def _block(self, element: Element, kind: BlockKind) -> None:
        with self._unseen(element):
            self._shown_block(element, kind)

    def _shown_block(self, element: Element, kind: BlockKind) -> None:
        name = name_of(element)
        if element.get(NOTE_KEY, "") and self._tie is None:
            self._note(element, element.get(NOTE_LABEL, ""), element.get(NOTE_KEY, ""))
            return
        heading = _HEADING.fullmatch(name)
        if heading and next(element.iter("table"), None) is None:
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
            self._note(element, self._label(element, mark), element.get("id", ""))
            return
        parent = element.getparent()
        if parent is not None and name_of(parent) == "ol":
            self._marker, self._number = "", f"{self._place(element, parent)}. "
        else:
            self._marker, self._number = "• ", ""
        self._inside(element, BlockKind.LIST_ITEM)
        self._marker = self._number = ""

    def _label(self, note: Element, mark: re.Match[str]) -> str:
        """The number of a note: its place among the notes of a numbered list, for names may count what is no note."""
        parent = note.getparent()
        numbered = parent is not None and name_of(parent) == "ol"
        return self._place(note, parent) if numbered and parent is not None else re.sub(r"\D", "", mark[1] or mark[2] or "")

    def _place(self, item: Element, parent: Element) -> str:
        """The number of an item; those of a list are told all at once, for each is reckoned from the one before."""
        if parent not in self._places:
            self._places[parent] = places_in(parent)
        return self._places[parent][item]

    def _note(self, element: Element, number: str, key: str) -> None:
        """A note, tied to its mark in the text; only its first paragraph carries the number."""
        self._marker = f"{number.translate(SUPERSCRIPT)} " if number else ""
        self._tie = Tie(key=key, label=number)
        self._inside(element, BlockKind.FOOTNOTE)
        self._tie = None

    def _table(self, table: Element) -> None:
        """One block a row, cells with a tab between; a table that only lays out a page is read as its contents.

        A table inside a cell follows the row of that cell as a table of its own, and so do the words below a picture.
        """
        rows = [row for row in table.iter("tr") if table_of(row) is table]
        self._draft.tables += 1
        number = self._draft.tables
        for caption in table.iterchildren("caption"):
            self._draft.add(BlockKind.CAPTION, _one_line(inline_words(caption)))
        if lays_out(rows):
            for row in rows:
                with self._unseen(row):
                    for cell in cells_of(row):
                        self._block(cell, BlockKind.PARAGRAPH)
            return
        for row, cells in unrolled(rows):
            words = [_one_line(inline_words(cell)) if cell is not None else "" for cell in cells]
            hidden = {at for at, cell in enumerate(cells, 1) if cell is not None and is_hidden(cell)}
            with self._unseen(row):
                self._draft.add(BlockKind.TABLE_ROW, row_of(words, hidden, f"columns {number}"), level=int(is_head(row)), table=number)
            for cell in cells_of(row):
                for inner in behind_row(cell):
                    with self._unseen(cell):
                        self._block(inner, BlockKind.CAPTION)

    @contextmanager
    def _unseen(self, element: Element) -> Generator[None]:
        """What is added meanwhile is left out, if the page hides the element."""
        before = self._draft.hidden_in
        self._draft.hidden_in = before or ("page" if is_hidden(element) else "")
        yield
        self._draft.hidden_in = before


def parse(markup: str) -> Element:
    """The body of an HTML text, read without the network.

    Raises:
        ImportRefused: a tag in it has more attributes than any honest one.
    """
    refuse_tangled(markup)
    parser = html.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
    try:
        return cast(Element, html.document_fromstring(markup.encode("utf-8", "replace"), parser=parser))
    except etree.ParserError:
        return cast(Element, html.document_fromstring("<html><body></body></html>"))


def parse_foreign(markup: str) -> Element:
    """As ``parse``, for markup that a stranger wrote and that may hold our own signs."""
    return parse(without_signs(markup))


def markup_of(element: Element) -> str:
    """An element written as HTML again."""
    return cast(str, cast(Any, html).tostring(element, encoding="unicode"))


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
    if name == "math":
        yield linear(element)
        return
    hidden = name not in _CELLS and is_hidden(element)
    if hidden:
        yield sign(HIDDEN)
    raised = raised or name == "sup"
    target = element.get("href", "") if name == "a" else ""
    if target.startswith("#") and len(target) > 1:
        yield sign(target[1:])
    words = element.text or ""
    yield words.translate(SUPERSCRIPT) if raised else words
    for child in element:
        if name_of(child) == "table" or (name in _CELLS and name_of(child) == "figcaption"):
            yield " "
        elif not is_skipped(child):
            apart = not is_inline(child)
            yield " " if apart else ""
            yield from _pieces(child, raised=raised)
            yield " " if apart else ""
        tail = child.tail or ""
        yield tail.translate(SUPERSCRIPT) if raised else tail
    if hidden:
        yield sign(SHOWN)


SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹", "[]")


def _one_line(words: str) -> str:
    """White space as a browser shows it: collapsed, but for the line ends that are meant; and numbers that stood in no words."""
    said = _NUMBER.sub(r"\1 ", words)
    return LINE.join(tidy(line) for line in said.split(LINE)).strip(LINE)
