"""A brief's clean text as a document to read, and the way between its offsets and Qt's positions."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, groupby
from typing import NamedTuple

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextOption

from app.core.model.brief import BlockKind
from app.core.text import Span, Utf16Map, to_utf16
from app.services.views import BriefDetail, TextBlock
from app.ui.theme import Look
from app.ui.typography import SMALLEST, STYLES
from app.ui.views.reader.footnotes import with_label
from app.ui.views.reader.pieces import Grid, Piece, Run, Tracked, pieces_of
from app.ui.views.reader.tables import fill

PARAGRAPH_GAP = 12
HEADING_GAP = 16
HEADS = 2
"""Paragraphs above the text: its title and its caption."""
STYLED = (BlockKind.HEADING, BlockKind.FOOTNOTE, BlockKind.CAPTION, BlockKind.COMMENT)
"""Kinds of paragraph whose letters differ from those of the text."""


class Stretch(NamedTuple):
    """A block of the text: its clean offsets, and the code point offset at which it stands in the document."""

    start: int
    end: int
    at: int


class Placing:
    """From clean offsets to document positions (UTF-16) and back. What lies between blocks goes to the nearest."""

    def __init__(self, stretches: list[Stretch], text: str) -> None:
        self._stretches = stretches
        self._starts = [stretch.start for stretch in stretches]
        self._ats = [stretch.at for stretch in stretches]
        self._map = Utf16Map(text)

    def to_document(self, offset: int) -> int:
        number = max(0, bisect_right(self._starts, offset) - 1)
        if not self._stretches:
            return 0
        stretch = self._stretches[number]
        inside = min(max(0, offset - stretch.start), stretch.end - stretch.start)
        return self._map.to_utf16(stretch.at + inside)

    def to_clean(self, position: int) -> int:
        at = self._map.from_utf16(position)
        if not self._stretches:
            return 0
        stretch = self._stretches[max(0, bisect_right(self._ats, at) - 1)]
        return stretch.start + min(max(0, at - stretch.at), stretch.end - stretch.start)


@dataclass(frozen=True, slots=True)
class Laid:
    """The document and the way between offsets."""

    document: QTextDocument
    placing: Placing

    def parts(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """A stretch of the document, apart for each paragraph and each cell.

        Of one that runs over several cells Qt would colour them whole, and to know where one ends that runs over several paragraphs it
        lays out the whole document first: a quarter of a second for 300 pages.
        """
        block = self.document.findBlock(start)
        while block.isValid() and block.position() < end:
            first, last = max(start, block.position()), min(end, block.position() + block.length() - 1)
            if first < last:
                yield first, last
            block = block.next()


def blocks_of(detail: BriefDetail) -> list[TextBlock]:
    """The blocks in reading order; a text without any is one paragraph a line."""
    if detail.blocks:
        shown = (with_label(block, detail.text) for block in detail.blocks if block.end > block.start)
        return sorted(shown, key=lambda block: block.start)
    found: list[TextBlock] = []
    at = 0
    for line in detail.text.split("\n"):
        if line.strip():
            found.append(TextBlock(kind=BlockKind.PARAGRAPH, start=at, end=at + len(line)))
        at += len(line) + 1
    return found


def lay_out(look: Look, detail: BriefDetail, caption: str, size: int, *, guesses: Sequence[Span] = (), tracked: bool = False) -> Laid:
    """Build the document: one insertion for all that is no table, the tables, then formats where they differ.

    ``guesses`` are stretches of the caption. ``tracked`` also shows what a draft has put in and struck out.
    """
    title, blocks = title_and_rest(blocks_of(detail), detail)
    made = pieces_of(detail, blocks, tracked=tracked)
    pieces = [title, Piece(caption), *made.pieces]
    grids = [replace(grid, first=grid.first + 2) for grid in made.grids]
    ats = [0, *accumulate(len(piece.words) + 1 for piece in pieces)]
    stretches = [Stretch(run.start, run.end, at + run.at) for at, piece in zip(ats, pieces, strict=False) for run in piece.runs]
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(look.font("reading", px=size))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    fill(look, document, pieces, grids, size)
    _format(look, document, pieces, grids, size)
    _show_guesses(look, document.findBlockByNumber(1), caption, guesses)
    text = "\n".join(piece.words for piece in pieces)
    return Laid(document, Placing(stretches, text))


def title_and_rest(blocks: list[TextBlock], detail: BriefDetail) -> tuple[Piece, list[TextBlock]]:
    """The title that stands above the text, and what stands below it. A first block that says the same is drawn as the title, once;
    its words can be marked there."""
    title = detail.brief.title
    if not blocks or (said := detail.text[blocks[0].start : blocks[0].end]).strip() != title.strip():
        return Piece(title), blocks
    start = blocks[0].start + len(said) - len(said.lstrip())
    return Piece(title.strip(), None, (Run(start, start + len(title.strip()), 0),)), blocks[1:]


def _format(look: Look, document: QTextDocument, pieces: Sequence[Piece], grids: Sequence[Grid], size: int) -> None:
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cells = {number for grid in grids for number in range(grid.first, grid.end)}
    paragraphs = ((number, piece.kind) for number, piece in enumerate(pieces) if number not in cells)
    for (_, kind), found in groupby(paragraphs, key=lambda each: _alike(*each)):
        numbers = [number for number, _ in found]
        _format_blocks(look, document, kind, numbers, size)
    for number, piece in enumerate(pieces):
        for change in piece.tracked:
            _show_tracked(look, document.findBlockByNumber(number), change, piece.words)
    cursor.endEditBlock()


def _alike(number: int, kind: BlockKind | None) -> tuple[int, BlockKind | None]:
    """What paragraphs that follow each other have in common if they are formatted in one go: a long text is two thousand of them.

    Those that have letters of their own are formatted one by one.
    """
    own = number < HEADS or kind in STYLED
    return (number if own else -1), (kind if own or kind in (None, BlockKind.LIST_ITEM) else BlockKind.PARAGRAPH)


def _format_blocks(look: Look, document: QTextDocument, kind: BlockKind | None, numbers: Sequence[int], size: int) -> None:
    line, number = _line("reading", size), numbers[0]
    if number == 0:
        _style(look, document, 0, "h1", size, (16, 4))
    elif number == 1:
        _style(look, document, 1, "body", size, (0, 22), "text2")
    elif kind is BlockKind.HEADING:
        _style(look, document, number, "h3", size, (HEADING_GAP, 6))
    elif kind in STYLED:
        _style(look, document, number, "body", size, (0, 8), "text2")
    elif kind is BlockKind.LIST_ITEM:
        listed = _block_format(line, 0, 6)
        listed.setLeftMargin(18)
        _set_blocks(document, numbers, listed)
    else:
        _set_blocks(document, numbers, _block_format(line, 0, PARAGRAPH_GAP) if kind else _block_format(1, 0, 0))


def _set_blocks(document: QTextDocument, numbers: Sequence[int], form: QTextBlockFormat) -> None:
    """Give paragraphs a format, each stretch without a table at once."""
    for _, run in groupby(enumerate(numbers), key=lambda each: each[1] - each[0]):
        stretch = [number for _, number in run]
        cursor = QTextCursor(document.findBlockByNumber(stretch[0]))
        cursor.setPosition(document.findBlockByNumber(stretch[-1]).position(), QTextCursor.MoveMode.KeepAnchor)
        cursor.setBlockFormat(form)


def _show_guesses(look: Look, block: QTextBlock, words: str, guesses: Sequence[Span]) -> None:
    """In the colour of a guess and dotted beneath: not by colour alone (window-spec, section 3)."""
    form = QTextCharFormat()
    form.setForeground(look.colour("guess"))
    form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    for guess in guesses:
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + to_utf16(words, guess.start))
        cursor.setPosition(block.position() + to_utf16(words, guess.end), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(form)


def _show_tracked(look: Look, block: QTextBlock, found: Tracked, words: str) -> None:
    """Underline what a draft has put in, strike through what it has struck out: not by colour alone."""
    form = QTextCharFormat()
    form.setFontUnderline(found.inserted)
    form.setFontStrikeOut(not found.inserted)
    form.setForeground(look.colour("ok" if found.inserted else "bad"))
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + to_utf16(words, found.at))
    cursor.setPosition(block.position() + to_utf16(words, found.at + found.length), QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeCharFormat(form)


def _grown(pixels: int, size: int) -> int:
    """Pixels of a style beside text of 16 px, beside text of another size."""
    return round(pixels * size / STYLES["reading"].px)


def _line(style: str, size: int) -> int:
    return _grown(STYLES[style].line, size)


def _style(look: Look, document: QTextDocument, number: int, style: str, size: int, gaps: tuple[int, int], token: str = "text") -> None:
    """One paragraph in a style that grows with the text; ``gaps`` are above and below it."""
    cursor = QTextCursor(document.findBlockByNumber(number))
    cursor.setBlockFormat(_block_format(_line(style, size), *gaps))
    form = QTextCharFormat()
    form.setFont(look.font(style, px=max(SMALLEST, _grown(STYLES[style].px, size))))
    form.setForeground(look.colour(token))
    start = document.findBlockByNumber(number).position()
    cursor.setPosition(start)
    cursor.setPosition(start + document.findBlockByNumber(number).length() - 1, QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeCharFormat(form)


def style_title(look: Look, document: QTextDocument, narrow: bool, size: int) -> None:
    """The title in the size that the room beside it leaves."""
    _style(look, document, 0, "h2" if narrow else "h1", size, (16, 4))


def _block_format(line: int, above: int, below: int) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setLineHeight(line, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    form.setTopMargin(above)
    form.setBottomMargin(below)
    return form
