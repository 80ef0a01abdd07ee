"""Text of several lines that is kept when one leaves it."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QTextEdit

from app.ui.theme import Look
from app.ui.typography import SANS, STYLES


class Writing(QPlainTextEdit):
    """A small field of several lines. ``kept`` tells the words when one leaves it or presses Ctrl+Enter."""

    kept = Signal(str)

    def __init__(self, look: Look, name: str, *, hint: str = "", lines: int = 3) -> None:
        super().__init__()
        self._look = look
        self._before = ""
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setFont(look.font("body"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setFixedHeight(lines * STYLES["body"].line + 12)
        self.document().setDocumentMargin(6)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)

    def show_words(self, words: str) -> None:
        self._before = words
        if words != self.toPlainText():
            self.setPlainText(words)

    def keep(self) -> None:
        """Hand on what was written, if it changed."""
        if self.toPlainText() != self._before:
            self._before = self.toPlainText()
            self.kept.emit(self._before)

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


class InPlace(QTextEdit):
    """Edits one paragraph where it stands, in its own type: Enter keeps and goes on, Escape takes back."""

    kept = Signal(str)
    next_wanted = Signal()
    left = Signal()

    def __init__(self, look: Look, name: str, words: str, style: str, family: str = SANS, *, begun: str = "") -> None:
        """``begun`` is what was typed already in an editor that this one takes the place of."""
        super().__init__()
        self._before = words
        self._line = STYLES[style].line
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

    def hand_over(self) -> str:
        """End the editing without a word, for another editor takes over: what was typed so far."""
        self._done = True
        return self.toPlainText()

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
