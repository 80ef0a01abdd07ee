"""Text of several lines that is kept when one leaves it."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QTextEdit

from app.ui.theme import Look
from app.ui.typography import SANS, STYLES

SOFT = 1
"""The state of a paragraph that is no paragraph: the one before goes on in it."""
LONGEST = 2000
"""Letters of a paragraph of an editor. Qt lays a paragraph out anew with each letter typed into it: one of a million letters took
300 ms a letter, one of 2,000 takes less than one."""


def pieces(line: str) -> Iterator[str]:
    """A line in pieces of some length, cut behind a space where there is one."""
    while len(line) > LONGEST:
        cut = line.rfind(" ", 0, LONGEST) + 1 or LONGEST
        yield line[:cut]
        line = line[cut:]
    yield line


class Writing(QPlainTextEdit):
    """A field of several lines, or with ``lines`` 0 as high as there is room. A long line lies in it in pieces.

    ``kept`` tells the words when one leaves it or presses Ctrl+Enter; ``left`` that Escape was pressed. What is pasted is handed
    to ``flood`` instead where words get longer by it than ``most``.
    """

    kept = Signal(str)
    left = Signal()

    def __init__(
        self, look: Look, name: str, *, hint: str = "", lines: int = 3, most: int = 0, flood: Callable[[str], object] | None = None
    ) -> None:
        super().__init__()
        self._look = look
        self._before = ""
        self._most, self._flood = most, flood
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setFont(look.font("body"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        if lines:
            self.setFixedHeight(lines * STYLES["body"].line + 12)
        self.document().setDocumentMargin(6)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)

    def zoom_to(self, _factor: float) -> None:
        """Read type anew: its pane has another size."""
        self.setFont(self._look.font("body"))

    def show_words(self, words: str) -> None:
        self._before = words
        if words != self.toPlainText():
            self.setPlainText("")
            self._put(words)
            self.document().clearUndoRedoStacks()
            self.moveCursor(QTextCursor.MoveOperation.Start)

    def add_words(self, words: str) -> None:
        """Put more at the end of what is shown, as if it had been there from the first."""
        self._before += words
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._put(words)

    def _put(self, words: str) -> None:
        """Insert words at the cursor, long lines in pieces."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        for number, line in enumerate(words.split("\n")):
            for part, piece in enumerate(pieces(line)):
                if number or part:
                    cursor.insertBlock()
                    cursor.block().setUserState(SOFT if part else -1)
                cursor.insertText(piece)
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    def toPlainText(self) -> str:  # pyright: ignore[reportIncompatibleMethodOverride]
        """The words, with the pieces of a line put together."""
        return self._between(0, self.document().characterCount())

    def _between(self, start: int, end: int) -> str:
        found: list[str] = []
        block = self.document().findBlock(start)
        while block.isValid() and block.position() < end:
            first, last = max(0, start - block.position()), max(0, end - block.position())
            found.append(("" if block.userState() == SOFT or not found else "\n") + from_utf16(block.text(), first, last))
            block = block.next()
        return "".join(found)

    def createMimeDataFromSelection(self) -> QMimeData:
        data, cursor = QMimeData(), self.textCursor()
        data.setText(self._between(cursor.selectionStart(), cursor.selectionEnd()))
        return data

    def insertFromMimeData(self, source: QMimeData) -> None:
        words = source.text().replace("\r\n", "\n").replace("\r", "\n")
        cursor = self.textCursor()
        before, after = self._between(0, cursor.selectionStart()), self._between(cursor.selectionEnd(), self.document().characterCount())
        if self._flood is not None and self._most and len(before) + len(words) + len(after) > self._most:
            self._flood(before + words + after)
            return
        cursor.removeSelectedText()
        self.setTextCursor(cursor)
        self._put(words)

    def pending(self) -> str:
        """What was written and is not handed on yet; nothing where that is nothing new."""
        words = self.toPlainText()
        return words if not self.isReadOnly() and words != self._before else ""

    def keep(self) -> None:
        """Hand on what was written, if it changed."""
        if not self.isReadOnly() and (words := self.toPlainText()) != self._before:
            self._before = words
            self.kept.emit(words)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.keep()
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control:
            self.keep()
        elif event.key() == Qt.Key.Key_Escape:
            self.keep()
            self.clearFocus()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        painter.setPen(QPen(self._look.colour("focus" if focused else "control"), 2 if focused else 1))
        painter.setBrush(self._look.colour("surface"))
        painter.drawRoundedRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()
        super().paintEvent(event)


def from_utf16(text: str, first: int, last: int) -> str:
    """The part of a text between two positions that Qt counts in UTF-16 units."""
    if text.isascii() or (first <= 0 and last >= 2 * len(text)):
        return text[first:last]
    return text.encode("utf-16-le", "surrogatepass")[2 * first : 2 * last].decode("utf-16-le", "replace")


Cursor = tuple[int, int]
"""Where a selection begins and where the cursor stands; the same twice where nothing is selected."""


MOST_IN_PLACE = 5_000
"""Letters up to which a paragraph that is written in place takes what is pasted: two printed pages, far more than a statement has.
An editor of 10,000 letters in three scripts takes 50 ms for each new layout."""


class InPlace(QTextEdit):
    """Edits one paragraph where it stands, in its own type: Enter keeps and goes on, Escape takes back.

    What is pasted must not make it longer than ``MOST_IN_PLACE``; else nothing of it is taken, and ``refused`` says so.
    """

    kept = Signal(str)
    refused = Signal(str)
    next_wanted = Signal()
    left = Signal()

    def __init__(self, look: Look, name: str, words: str, style: str, family: str = SANS, *, begun: str = "") -> None:
        """``begun`` is what was typed already in an editor that this one takes the place of."""
        super().__init__()
        self._before = words
        self._look, self._style, self._family = look, style, family
        self._line = look.line(style)
        self._done = False
        self.setAccessibleName(name)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.setFont(look.font(style, family=family))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        self.setPlainText(begun or words)
        self._set_line_height()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._grow)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def _set_line_height(self) -> None:
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        form = QTextBlockFormat()
        form.setLineHeight(self._line, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor.mergeBlockFormat(form)

    def zoom_to(self, _factor: float) -> None:
        """Read type anew: its pane has another size. What was typed and where the cursor is stay."""
        self._line = self._look.line(self._style)
        self.setFont(self._look.font(self._style, family=self._family))
        self._set_line_height()

    def _grow(self) -> None:
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        document = self.document().clone()
        document.setTextWidth(width)
        return max(self._line, int(document.size().height() + 0.99))

    def sizeHint(self) -> QSize:
        return QSize(300, self.heightForWidth(max(40, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._line)

    def insertFromMimeData(self, source: QMimeData) -> None:
        words = source.text()
        if len(words) + self.document().characterCount() > MOST_IN_PLACE:
            said = self.tr("Nothing was pasted: it has {count} letters, and up to {most} fit here. Paste it into the library as a brief.")
            self.refused.emit(said.format(count=f"{len(words):,}", most=f"{MOST_IN_PLACE:,}"))
        else:
            super().insertFromMimeData(source)

    def hand_over(self) -> tuple[str, Cursor]:
        """End the editing without a word, for another editor takes over: what was typed so far, and where the cursor is."""
        self._done = True
        cursor = self.textCursor()
        return self.toPlainText(), (cursor.anchor(), cursor.position())

    def put_cursor(self, at: Cursor) -> None:
        """Have the cursor where it was, with what was selected."""
        cursor, last = self.textCursor(), self.document().characterCount() - 1
        cursor.setPosition(min(at[0], last))
        cursor.setPosition(min(at[1], last), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def pending(self) -> str:
        """What was typed and is not handed on yet; nothing where that is nothing new."""
        words = " ".join(self.toPlainText().split())
        return words if not self._done and words != self._before else ""

    def finish(self, *, keep: bool) -> None:
        """End the editing once; what was typed is handed on if it changed."""
        if self._done:
            return
        self._done = True
        words = " ".join(self.toPlainText().split())
        if keep and words != self._before:
            self.kept.emit(words)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            go_on = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            self.finish(keep=True)
            if go_on:
                self.next_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.finish(keep=False)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.finish(keep=True)
