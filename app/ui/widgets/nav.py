"""The lines of the sidebar: places with their counts, and the way into the search."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from app.ui.theme import Look
from app.ui.widgets.paint import ChipLook, chip_width, paint_chip, paint_elided, paint_key, paint_right, paint_ring


class NavButton(QAbstractButton):
    """One place of the sidebar; in the rail only its icon is left. With a ``token`` the count stands on a chip of that meaning."""

    def __init__(self, look: Look, icon: str, text: str, *, key: str = "", checkable: bool = True, token: str = "") -> None:
        super().__init__()
        self._look = look
        self._icon = icon
        self._key = key
        self._token = token
        self._count = ""
        self._narrow = False
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(checkable)
        self.setFixedHeight(30)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_count(self, count: int) -> None:
        self._count = str(count)
        self.setAccessibleName(f"{self.text()}, {count}")
        self.update()

    def show_words(self, text: str) -> None:
        """Say another place."""
        self.setText(text)
        self.setAccessibleName(f"{text}, {self._count}" if self._count else text)
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        self._narrow = narrow
        self.setToolTip(self.text() if narrow else "")
        self.setFixedHeight(36 if narrow else 30)

    def sizeHint(self) -> QSize:
        return QSize(36, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, rect, middle = self._look, QRectF(self.rect()), self.height() / 2
        on = self.isChecked()
        if on or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("soft" if on else "hover"))
            painter.drawRoundedRect(rect, 6, 6)
        if self.hasFocus():
            paint_ring(painter, look, rect, 6)
        ink = "accent" if on else "text2"
        if self._narrow:
            look.icon(painter, self._icon, QRectF(rect.width() / 2 - 9, middle - 9, 18, 18), ink)
            return
        look.icon(painter, self._icon, QRectF(8, middle - 8, 16, 16), ink)
        used = 10
        if self._count and self._token:
            chip = ChipLook(text=self._count, ink=self._token, ground=f"{self._token}bg")
            wide = chip_width(look, chip)
            used += wide
            paint_chip(painter, look, QRectF(rect.right() - 4 - wide, middle - 10, wide, 20), chip)
        elif self._count:
            used += paint_right(painter, look, rect.adjusted(0, 0, -8, 0), "caption", "text3", self._count)
        room = rect.adjusted(33, 0, -used, 0)
        paint_elided(painter, look, room, "body_medium" if on else "body", "text", self.text())


class SearchButton(NavButton):
    """The way into the search over everything, drawn as the field it opens."""

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._narrow:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, middle = self._look, self.height() / 2
        painter.setPen(look.colour("focus" if self.hasFocus() else "line2"))
        painter.setBrush(look.colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        look.icon(painter, "search", QRectF(10, middle - 8, 16, 16), "text3")
        right = paint_key(painter, look, self.width() - 8, middle, self._key)
        paint_elided(painter, look, QRectF(34, 0, right - 38, self.height()), "body", "text3", self.text())
