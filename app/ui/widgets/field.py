"""Fields: what is typed is never thrown away."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.theme import Look
from app.ui.widgets.paint import paint_key


class Field(QLineEdit):
    """A line to type in, with an icon, a hint and the key that leads here."""

    def __init__(
        self,
        look: Look,
        name: str,
        *,
        hint: str = "",
        icon: str = "",
        key: str = "",
        height: int = 30,
        style: str = "body",
        bare: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._icon = icon
        self._key = key
        self._bare = bare
        self._wrong = False
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setFrame(False)
        self.setFixedHeight(height)
        self.setFont(look.font(style))
        self.setTextMargins(30 if icon else 8, 0, 8, 0)

    def set_wrong(self, wrong: bool) -> None:
        """Edge the field red; the sentence that says why stands beneath it."""
        self._wrong = wrong
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._bare:
            self._paint_frame()
        super().paintEvent(event)

    def _paint_frame(self) -> None:
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        edge = "focus" if focused else ("bad" if self._wrong else "control")
        width = 2 if focused else 1
        painter.setPen(QPen(look.colour(edge), width))
        painter.setBrush(look.colour("surface"))
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 6, 6)
        if self._icon:
            look.icon(painter, self._icon, QRectF(10, (self.height() - 16) / 2, 16, 16), "text3")
        if self._key and not self.text() and not focused:
            paint_key(painter, look, self.width() - 8, self.height() / 2, self._key)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() and not self.isReadOnly():
            self.clear()
            event.accept()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.ShortcutFocusReason):
            self.selectAll()


class SecretField(Field):
    """A field for a passphrase: dots unless shown, and no trace in an undo list."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, name, icon="key-round", height=38, style="prose")
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhSensitiveData)

    def show_words(self, shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        QLineEdit.keyPressEvent(self, event)
