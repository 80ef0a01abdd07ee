"""The pane at the right of the clash desk: where the values are used, what is not counted, and what became of the clash."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from app.core.language import Language
from app.services.clashes import Clash, NotCounted, Use, UseKind
from app.ui.theme import Look
from app.ui.views.clashes.words import apart_words, decision_words, use_title, use_words
from app.ui.widgets.box import Box, Scroll, clear_layout, column, grows, row
from app.ui.widgets.label import Label, Prose
from app.ui.widgets.paint import paint_elided, paint_hairline, paint_ring

ICONS = {UseKind.LINE: "folder-open", UseKind.RESTING: "link-2", UseKind.BOOK: "book-open-text"}


class UseLine(QAbstractButton):
    """One place that a value is used in; a click or Enter goes there."""

    def __init__(self, look: Look, use: Use, language: Language) -> None:
        super().__init__()
        self._look, self._use = look, use
        self._words = use_words(use, language)
        self._title = use_title(use)
        self.setAccessibleName(f"{self._title}, {self._words}")
        self.setToolTip(f"{self._title}\n{self._words}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(46)

    def sizeHint(self) -> QSize:
        return QSize(200, 46)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            event.accept()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, rect = self._look, QRectF(self.rect())
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("hover"))
            painter.drawRoundedRect(rect, 6, 6)
        paint_hairline(painter, look, rect.left(), rect.right(), rect.bottom())
        look.icon(painter, ICONS[self._use.kind], QRectF(2, 15, 16, 16), "text2")
        paint_elided(painter, look, QRectF(28, 3, rect.width() - 30, 20), "body_medium", "text", self._title)
        paint_elided(painter, look, QRectF(28, 23, rect.width() - 30, 18), "caption", "text2", self._words)
        if self.hasFocus():
            paint_ring(painter, look, rect, 6)


class ClashSide(Box):
    """``opened`` tells a use that one wants to go to."""

    opened = Signal(object)

    def __init__(self, look: Look, language: Language) -> None:
        self._content = QWidget()
        self._lines = QVBoxLayout(self._content)
        self._lines.setContentsMargins(16, 14, 16, 14)
        self._lines.setSpacing(0)
        self._history = Prose(look, "", "caption", "text2")
        scroll = Scroll(self._content, QCoreApplication.translate("Clashes", "Where it is used"))
        foot = column(self._history, margin=(16, 8, 16, 12))
        super().__init__(look, column(grows(scroll), foot, gap=0, margin=(1, 0, 0, 0)), ground="sunken", sides="l")
        self._look, self._language = look, language

    @property
    def uses(self) -> list[UseLine]:
        return self._content.findChildren(UseLine)

    def show_clash(self, clash: Clash | None, uncounted: Sequence[NotCounted]) -> None:
        """Tell of a clash, and of what is not counted anywhere."""
        look = self._look
        clear_layout(self._lines)
        if clash is not None:
            title = QCoreApplication.translate("Clashes", "Where it is used")
            self._lines.addLayout(row(Label(look, title, "body_bold"), "*", margin=(0, 0, 0, 8)))
            for use in clash.uses:
                line = UseLine(look, use, self._language)
                line.clicked.connect(lambda _checked=False, use=use: self.opened.emit(use))
                self._lines.addWidget(line)
        if uncounted:
            heading = QCoreApplication.translate("Clashes", "NOT COUNTED AS A CLASH")
            self._lines.addLayout(row(Label(look, heading, "micro", "text3"), "*", margin=(0, 20, 0, 6)))
            for passed in uncounted:
                both = QCoreApplication.translate("Clashes", "{one} and {other}").format(one=passed.values[0], other=passed.values[1])
                why = f"{passed.fact} · {apart_words(passed.why)}"
                self._lines.addLayout(
                    column(Prose(look, both, "body_medium"), Prose(look, why, "caption", "text2"), gap=0, margin=(0, 4, 0, 6))
                )
        self._lines.addStretch(1)
        self._history.show_text(self._told(clash) if clash is not None else "")

    def _told(self, clash: Clash) -> str:
        decision = decision_words(clash, self._language)
        if not decision or clash.conflict is None:
            return QCoreApplication.translate("Clashes", "History: nothing decided yet")
        by = clash.conflict.decided_by
        return QCoreApplication.translate("Clashes", "{decision} By {name}.").format(decision=decision, name=by) if by else decision
