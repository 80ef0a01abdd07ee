"""Fields: what is typed is never thrown away."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QToolTip, QWidget

from app.ui.theme import Look
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.paint import key_width, paint_key


class Field(QLineEdit):
    """A line to type in, with an icon, a hint and the key that leads here. ``cut_words`` say that what was pasted did not fit."""

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
        self._key, self._style = key, style
        self._bare = bare
        self._wrong = False
        self.cut_words = ""
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setFrame(False)
        self.setFixedHeight(height)
        self.setFont(look.font(style))
        self._leave_room()
        self.inputRejected.connect(self._tell_cut)
        self.textChanged.connect(self._forget_cut)

    def _tell_cut(self) -> None:
        """More was pasted than a line takes: say so beneath it, for Qt takes the beginning without a word."""
        if len(self.text()) < self.maxLength():
            return
        words = self.tr("A line holds {most} letters: the end of what you pasted is not in it. All of it is on the clipboard still.")
        self.cut_words = words.format(most=f"{self.maxLength():,}")
        self.setAccessibleDescription(self.cut_words)
        QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), self.cut_words, self)

    def _forget_cut(self, words: str) -> None:
        if self.cut_words and len(words) < self.maxLength():
            self.cut_words = ""
            self.setAccessibleDescription("")

    def zoom_to(self, _factor: float) -> None:
        """Read type anew: its pane has another size."""
        self.setFont(self._look.font(self._style))
        self._leave_room()

    def _leave_room(self) -> None:
        """For the icon and the key."""
        look = self._look
        right = look.grown(14) + key_width(look, self._key) if self._key else look.grown(8)
        self.setTextMargins(look.grown(30 if self._icon else 8), 0, right, 0)

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
        size = look.grown(16)
        if self._icon:
            look.icon(painter, self._icon, QRectF(10 * look.zoom, (self.height() - size) / 2, size, size), "text3")
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


DOT_SPACING = 4.0
DOTS_PX = 11
"""The dots in the place of letters; at the size of the letters they are a black bar."""


class SecretField(Field):
    """A field for a passphrase: dots unless shown, and no trace in an undo list. ``caps_told``: whether Caps Lock is on."""

    caps_told = Signal(bool)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, name, icon="key-round", height=38, style="prose")
        self._caps: bool | None = None
        self._eye = Button(look, icon="eye-off", kind=Kind.QUIET, height=28, name=self.tr("Show what is typed"))
        self._eye.setParent(self)
        self._eye.setCheckable(True)
        self._eye.setCursor(Qt.CursorShape.ArrowCursor)
        self._eye.toggled.connect(self._show_words)
        self.setTextMargins(32, 0, 40, 0)
        self.setInputMethodHints(Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhSensitiveData)
        self._show_words(False)

    def show_words(self, shown: bool) -> None:
        self._eye.setChecked(shown)

    def _show_words(self, shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._eye.set_icon("eye" if shown else "eye-off")
        font = QFont(self._look.font("prose", px=0 if shown else DOTS_PX))
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.0 if shown else DOT_SPACING)
        self.setFont(font)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._eye.setGeometry(self.width() - 34, (self.height() - 28) // 2, 28, 28)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._watch_caps(event)
        QLineEdit.keyPressEvent(self, event)

    def _watch_caps(self, event: QKeyEvent) -> None:
        """Qt does not tell of Caps Lock; a letter that comes in the other case than its Shift key does."""
        letter, shift = event.text(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_CapsLock:
            self._caps = not self._caps if self._caps is not None else None
        elif len(letter) == 1 and letter.lower() != letter.upper():
            self._caps = letter.isupper() != shift
        if self._caps is not None:
            self.caps_told.emit(self._caps)
