"""A brief's clean text as a document to read, and the way between its offsets and Qt's positions."""

from bisect import bisect_right
from dataclasses import dataclass

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextOption

from app.core.model.brief import BlockKind
from app.core.text import Utf16Map
from app.services.views import BriefDetail, TextBlock
from app.ui.theme import Look
from app.ui.typography import STYLES

LINE_SEPARATOR = "\u2028"
PARAGRAPH_GAP = 12
HEADING_GAP = 16


@dataclass(frozen=True, slots=True)
class Stretch:
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


def blocks_of(detail: BriefDetail) -> list[TextBlock]:
    """The blocks in reading order; a text without any is one paragraph a line."""
    if detail.blocks:
        return sorted((block for block in detail.blocks if block.end > block.start), key=lambda block: block.start)
    found: list[TextBlock] = []
    at = 0
    for line in detail.text.split("\n"):
        if line.strip():
            found.append(TextBlock(kind=BlockKind.PARAGRAPH, start=at, end=at + len(line)))
        at += len(line) + 1
    return found


def lay_out(look: Look, detail: BriefDetail, caption: str, size: int) -> Laid:
    """Build the document: one insertion for the whole text, then formats where they differ."""
    blocks = without_title(blocks_of(detail), detail)
    head = [detail.brief.title, caption]
    words = [detail.text[block.start : block.end].replace("\n", LINE_SEPARATOR) for block in blocks]
    text = "\n".join([*head, *words])
    stretches: list[Stretch] = []
    at = sum(len(part) + 1 for part in head)
    for block in blocks:
        stretches.append(Stretch(block.start, block.end, at))
        at += block.end - block.start + 1
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(look.font("reading", px=size))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    document.setPlainText(text)
    _format(look, document, [block.kind for block in blocks], size)
    return Laid(document, Placing(stretches, text))


def without_title(blocks: list[TextBlock], detail: BriefDetail) -> list[TextBlock]:
    """Leave the first block out where it only repeats the title that stands above."""
    if blocks and detail.text[blocks[0].start : blocks[0].end].strip() == detail.brief.title.strip():
        return blocks[1:]
    return blocks


def _format(look: Look, document: QTextDocument, kinds: list[BlockKind], size: int) -> None:
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    line = round(STYLES["reading"].line * size / STYLES["reading"].px)
    cursor.setBlockFormat(_block_format(line, 0, PARAGRAPH_GAP))
    _style(look, document, 0, "h1", 16, 4)
    _style(look, document, 1, "body", 0, 22, "text2")
    block = document.findBlockByNumber(2)
    for kind in kinds:
        if kind is BlockKind.HEADING:
            _style(look, document, block.blockNumber(), "h3", HEADING_GAP, 6)
        elif kind in (BlockKind.FOOTNOTE, BlockKind.CAPTION, BlockKind.COMMENT):
            _style(look, document, block.blockNumber(), "body", 0, 8, "text2")
        elif kind is BlockKind.LIST_ITEM:
            listed = _block_format(line, 0, 6)
            listed.setLeftMargin(18)
            QTextCursor(block).setBlockFormat(listed)
        block = block.next()
    cursor.endEditBlock()


def _style(look: Look, document: QTextDocument, number: int, style: str, above: int, below: int, token: str = "text") -> None:
    cursor = QTextCursor(document.findBlockByNumber(number))
    cursor.setBlockFormat(_block_format(STYLES[style].line, above, below))
    form = QTextCharFormat()
    form.setFont(look.font(style))
    form.setForeground(look.colour(token))
    start = document.findBlockByNumber(number).position()
    cursor.setPosition(start)
    cursor.setPosition(start + document.findBlockByNumber(number).length() - 1, QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeCharFormat(form)


def _block_format(line: int, above: int, below: int) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setLineHeight(line, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    form.setTopMargin(above)
    form.setBottomMargin(below)
    return form
