"""The strip of tabs above the screens; with one tab alone there is none."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar

from app.ui.theme import Look
from app.ui.widgets.paint import paint_elided, paint_ring

HIGH, WIDEST, NARROWEST = 36, 220, 90
CLOSE = 16


class TabStrip(QTabBar):
    """A true tab bar, so that keys and spoken labels come along; ``tabCloseRequested`` comes from the cross and the middle button."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(self.tr("Tabs"))
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setMovable(False)
        self.setUsesScrollButtons(True)
        self.setFixedHeight(HIGH)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setChangeCurrentOnDrag(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_tabs(self, titles: Sequence[str], at: int) -> None:
        """Show the tabs; nobody is told of it."""
        self.blockSignals(True)
        while self.count() > len(titles):
            self.removeTab(self.count() - 1)
        for number, title in enumerate(titles):
            if number == self.count():
                self.addTab("")
            self.setTabText(number, title.replace("&", "&&"))
            self.setTabToolTip(number, title)
        self.setCurrentIndex(at)
        self.blockSignals(False)
        self.setVisible(len(titles) > 1)
        self.update()

    def tabSizeHint(self, index: int) -> QSize:
        room = max(NARROWEST, self.width() // max(1, self.count()))
        words = self._look.width("body_medium", self.tabText(index).replace("&&", "&")) + 48
        return QSize(max(NARROWEST, min(WIDEST, words, room)), HIGH)

    def minimumTabSizeHint(self, index: int) -> QSize:
        return QSize(NARROWEST, HIGH)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, HIGH)

    def _cross(self, index: int) -> QRectF:
        rect = QRectF(self.tabRect(index))
        return QRectF(rect.right() - CLOSE - 8, rect.center().y() - CLOSE / 2, CLOSE, CLOSE)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.tabAt(event.position().toPoint())
        middle = event.button() == Qt.MouseButton.MiddleButton
        if index >= 0 and (middle or self._cross(index).contains(event.position())):
            self.tabCloseRequested.emit(index)
        else:
            super().mouseReleaseEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.tabAt(event.position().toPoint())
        if index < 0 or not self._cross(index).contains(event.position()):
            super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self._look
        painter.fillRect(self.rect(), look.colour("window"))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), look.colour("line"))
        for index in range(self.count()):
            rect, here = QRectF(self.tabRect(index)), index == self.currentIndex()
            if here:
                painter.fillRect(rect, look.colour("surface"))
                painter.fillRect(QRectF(rect.left(), 0, rect.width(), 2), look.colour("accent"))
            painter.fillRect(QRectF(rect.right(), 8, 1, rect.height() - 16), look.colour("line"))
            words = self.tabText(index).replace("&&", "&")
            room = rect.adjusted(14, 0, -CLOSE - 14, 0)
            paint_elided(painter, look, room, "body_medium" if here else "body", "text" if here else "text2", words)
            look.icon(painter, "x", self._cross(index).adjusted(1, 1, -1, -1), "text3")
            if here and self.hasFocus():
                paint_ring(painter, look, rect.adjusted(2, 2, -2, -2), 5)
