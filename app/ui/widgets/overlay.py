"""Overlays: children of the window with a painted scrim and shadow. Escape closes; focus goes back where it was."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.ui.theme import Look
from app.ui.widgets.paint import paint_shadow

SCRIM_LIGHT = 0.28
SCRIM_DARK = 0.5
ROUND = 12


class Card(QWidget):
    """The raised, rounded ground of an overlay."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour("line2"), 1))
        painter.setBrush(self._look.colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), ROUND, ROUND)


class Overlay(QWidget):
    """A card over the whole window, as large as ``wide`` x ``high`` where there is room, ``top`` pixels down."""

    closed = Signal()

    def __init__(self, look: Look, host: QWidget, card: QWidget, *, wide: int, high: int, top: int, name: str) -> None:
        super().__init__(host)
        self._look = look
        self._card = card
        self._wide, self._high, self._top = wide, high, top
        self._focus_before: QWidget | None = None
        self.setAccessibleName(name)
        card.setParent(self)
        host.installEventFilter(self)
        self.hide()

    def open_over(self) -> None:
        """Show the overlay and remember who had the focus."""
        self._focus_before = QApplication.focusWidget()
        self._fit()
        self.show()
        self.raise_()

    def close_over(self) -> None:
        """Hide it and give the focus back."""
        if self.isHidden():
            return
        self.hide()
        before, self._focus_before = self._focus_before, None
        # What had the focus may have been built anew meanwhile; keys then go to the window
        (before if before is not None and isValid(before) else self.window()).setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        host = self.parentWidget()
        self.setGeometry(host.rect())
        width = min(self._wide, host.width() - 32)
        top = min(self._top, max(16, (host.height() - self._high) // 2))
        height = min(self._high, host.height() - top - 16)
        self._card.setGeometry((host.width() - width) // 2, top, width, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        # The card hides all that lies under it but at its edge and corners. As one types parts of it are painted several times a
        # letter, and the shadow took as long as all the rest.
        card = self._card.geometry()
        hidden = QRegion(card.adjusted(ROUND, 1, -ROUND, -1)).united(card.adjusted(1, ROUND, -1, -ROUND))
        if event.region().subtracted(hidden).isEmpty():
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("scrim", SCRIM_DARK if self._look.dark else SCRIM_LIGHT))
        paint_shadow(painter, QRectF(self._card.geometry()), ROUND)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the card leaves it; one that nothing on the card wanted comes here too."""
        if not self._card.geometry().contains(event.position().toPoint()):
            self.close_over()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_over()
            event.accept()
        else:
            super().keyPressEvent(event)
