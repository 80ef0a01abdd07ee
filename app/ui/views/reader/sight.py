"""Which letters of a long document are in view.

Qt answers a point in the white between two paragraphs with the end of the document, and lays all of it out to find that: a fifth of
a second in a book, and no mark is in view then. Here the blocks are walked from where the reader was last; only what lies above the
place is laid out.
"""

from PySide6.QtGui import QTextBlock, QTextDocument


class Sight:
    """Finds the letters in view of one document after the other."""

    def __init__(self) -> None:
        self._document: QTextDocument | None = None
        self._near = 0

    def span(self, document: QTextDocument, top: int, height: int) -> tuple[int, int]:
        """The positions of the first and the last letter between ``top`` and ``height`` below it, in pixels of the document."""
        if document is not self._document:
            self._document, self._near = document, 0
        first = _block_at(document, document.findBlock(self._near), top)
        self._near = first.position()
        return _line_at(document, first, top)[0], _line_at(document, _block_at(document, first, top + height), top + height)[1]


def _block_at(document: QTextDocument, block: QTextBlock, y: int) -> QTextBlock:
    """The block at a height, or the one after the white there, walking from a block that is near."""
    layout = document.documentLayout()
    while block.previous().isValid() and layout.blockBoundingRect(block).top() > y:
        block = block.previous()
    while block.next().isValid() and layout.blockBoundingRect(block).bottom() <= y:
        block = block.next()
    return block


def _line_at(document: QTextDocument, block: QTextBlock, y: int) -> tuple[int, int]:
    """The positions at which the line of a block at a height begins and ends."""
    top, lines = document.documentLayout().blockBoundingRect(block).top(), block.layout()
    for number in range(lines.lineCount()):
        line = lines.lineAt(number)
        if top + line.y() + line.height() > y or number == lines.lineCount() - 1:
            return block.position() + line.textStart(), block.position() + line.textStart() + line.textLength()
    return block.position(), block.position()
