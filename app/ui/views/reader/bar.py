"""The bar that comes with a selection: one key for each kind of mark."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.core.model.annotation import AnnotationKind
from app.ui.kinds import Role
from app.ui.theme import Look
from app.ui.tokens import MARK_LETTERS
from app.ui.widgets.box import Rule
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.shadow import paint_shadow
from app.ui.wording import mark_name

EDGE = 14
MAIN = (AnnotationKind.HIGHLIGHT, AnnotationKind.QUESTION, AnnotationKind.QUOTATION, AnnotationKind.FIGURE, AnnotationKind.EVIDENCE)
MORE = (AnnotationKind.DISPUTE, AnnotationKind.ACTION)


class SelectionBar(QWidget):
    """Floats beneath the last line of the selection."""

    spoken_role = Role.ToolBar
    asked = Signal(object)

    def __init__(self, look: Look, host: QWidget) -> None:
        super().__init__(host)
        self._look = look
        self._lettered: list[Button] = []
        self.setAccessibleName(self.tr("Mark the selection"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(EDGE + 5, EDGE + 4, EDGE + 5, EDGE + 4)
        layout.setSpacing(0)
        for kind in MAIN:
            layout.addWidget(self._button(kind, MARK_LETTERS[kind]))
        rule = Rule(look, upright=True)
        rule.setFixedHeight(18)
        layout.addSpacing(6)
        layout.addWidget(rule)
        layout.addSpacing(2)
        note = Button(look, mark_name(AnnotationKind.NOTE), icon="message-square", kind=Kind.QUIET, key="N", height=28)
        note.clicked.connect(lambda _checked=False: self.asked.emit(AnnotationKind.NOTE))
        layout.addWidget(note)
        self._more = Button(look, icon="ellipsis", kind=Kind.QUIET, height=28, name=self.tr("More kinds of mark"), clicked=self._unfold)
        layout.addWidget(self._more)
        self._rest = [self._button(kind, MARK_LETTERS[kind]) for kind in MORE]
        for button in self._rest:
            button.hide()
            layout.addWidget(button)
        self.hide()

    def _button(self, kind: AnnotationKind, letter: str) -> Button:
        button = Button(self._look, mark_name(kind), kind=Kind.QUIET, letter=letter, height=28)
        self._lettered.append(button)
        button.clicked.connect(lambda _checked=False: self.asked.emit(kind))
        return button

    def _say(self, *, words: bool) -> None:
        """Show the kinds by letter and word, or in a narrow pane by their letters, which are the keys."""
        for button in self._lettered:
            button.setText(button.accessibleName() if words else "")
            button.setToolTip("" if words else button.accessibleName())
            button.updateGeometry()
        self.adjustSize()

    def _unfold(self) -> None:
        self._more.hide()
        for button in self._rest:
            button.show()
        self.adjustSize()

    def show_at(self, left: int, line_top: int, line_bottom: int) -> None:
        """Beneath the last line, or above the first at the foot of the pane; left-aligned with the text."""
        host = self.parentWidget()
        self._say(words=True)
        if self.width() > host.width():
            self._say(words=False)
        room = host.height() - line_bottom - self.height() + 2 * EDGE - 8
        top = line_bottom - EDGE + 8 if room > 0 else line_top - self.height() + EDGE - 8
        self.move(max(0, min(left - EDGE - 4, host.width() - self.width())), max(0, top))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        bar = QRectF(self.rect()).adjusted(EDGE, EDGE, -EDGE, -EDGE)
        paint_shadow(painter, bar, 9)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour("line2"), 1))
        painter.setBrush(self._look.colour("raised"))
        painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 9, 9)
