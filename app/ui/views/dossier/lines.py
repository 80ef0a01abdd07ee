"""A line of the dossier that is changed where it stands: the title, the standfirst."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.kinds import Role
from app.ui.theme import Look
from app.ui.typography import SERIF
from app.ui.widgets.label import Prose
from app.ui.widgets.paint import paint_ring
from app.ui.widgets.writing import InPlace

PENCIL = 14
"""Pixels of the sign beside a line that can be changed where it stands; the words leave it its room."""


class EditableLine(QWidget):
    """The title or the standfirst: a click turns it into a field of the same type."""

    kept = Signal(str)
    written = Signal()
    refused = Signal(str)

    def __init__(self, look: Look, words: str, style: str, token: str, name: str) -> None:
        super().__init__()
        self.kept_as = name  # the words that follow it in its spoken name may change
        self.spoken_role = Role.Heading if style == "page_title" else Role.Paragraph
        self._look, self._words, self._style, self._name = look, words, style, name
        self._editor: InPlace | None = None
        self._prose = Prose(look, words, style, token, family=SERIF)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(10, 2, 10 + PENCIL, 2)
        self._box.addWidget(self._prose)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setAccessibleName(f"{name}: {words}")

    def paintEvent(self, event: QPaintEvent) -> None:
        """A pencil tells that the words can be changed where they stand; the keys have a ring."""
        in_hand = self.hasFocus()
        if self._editor is not None or not (in_hand or self.underMouse()):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._look.icon(painter, "pencil", QRectF(self.width() - PENCIL - 2, 6, PENCIL, PENCIL), "text3")
        if in_hand:
            paint_ring(painter, self._look, QRectF(self.rect()), 8)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.edit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and self._prose.isVisible():
            self.edit()
        else:
            super().keyPressEvent(event)

    @property
    def is_writing(self) -> bool:
        """Whether its words are being changed."""
        return self._editor is not None

    def edit(self) -> None:
        if self._editor is not None:
            return
        self._editor = InPlace(self._look, self._name, self._words, self._style, SERIF)
        self._prose.hide()
        self._box.addWidget(self._editor)
        self._editor.kept.connect(self.kept.emit)
        self._editor.left.connect(self._leave)
        self._editor.refused.connect(self.refused.emit)
        self._editor.setFocus()

    def finish(self) -> None:
        """Keep what was typed so far."""
        if self._editor is not None:
            self._editor.finish(keep=True)

    def _leave(self) -> None:
        if self._editor is not None:
            editor, self._editor = self._editor, None
            had_keys = editor.hasFocus()
            editor.hide()
            editor.deleteLater()
            self._prose.show()
            if had_keys:
                self.setFocus()
            self.written.emit()
