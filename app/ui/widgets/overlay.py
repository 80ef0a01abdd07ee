"""Overlays: children of the window with a painted scrim and shadow. Escape closes; focus goes back where it was."""

from math import ceil, sqrt

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.ui.kinds import Role
from app.ui.theme import Look
from app.ui.widgets.shadow import SHADOW_REACH, paint_shadow
from app.ui.widgets.tab_order import takers_in

SCRIM_LIGHT = 0.28
SCRIM_DARK = 0.5
ROUND = 12


class Card(QWidget):
    """The raised ground of an overlay; its rounded edge is the scrim's."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self._look.colour("surface"))


class Scrim(QWidget):
    """What lies over the window beside a card, with the shadow and the edge of the card."""

    pressed = Signal()

    def __init__(self, look: Look, host: QWidget) -> None:
        super().__init__(host)
        self._look = look
        self.card = QRect()
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, card = self._look, QRectF(self.card)
        painter = QPainter(self)
        painter.fillRect(event.rect(), look.colour("scrim", SCRIM_DARK if look.dark else SCRIM_LIGHT))
        if not event.rect().intersects(self.card.adjusted(-SHADOW_REACH, -SHADOW_REACH, SHADOW_REACH, SHADOW_REACH)):
            return  # something far from the card changed behind
        paint_shadow(painter, card, ROUND)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("line2"), 1))
        painter.setBrush(look.colour("surface"))
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), ROUND, ROUND)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.card.contains(event.position().toPoint()):
            self.pressed.emit()


def inside(card: QRect) -> QRegion:
    """The points of a card within its edge and its rounded corners."""
    region = QRegion(card.adjusted(1, ROUND, -1, -ROUND))
    for down in range(1, ROUND):
        across = ceil(ROUND - sqrt(ROUND**2 - (ROUND - down) ** 2)) + 2
        region += card.adjusted(across, down, -across, -down)
    return region


def is_covered(host: QWidget) -> bool:
    """Whether a card stands over a window: then the keys are the card's."""
    return any(each.isVisible() for each in host.findChildren(Overlay))


class Overlay(QWidget):
    """A card over the whole window, as large as ``wide`` x ``high`` where there is room, ``top`` pixels down.

    The overlay itself is cut to the inside of the card and opaque: only so Qt leaves alone what lies behind while the card is
    painted, and as one types it is painted several times a letter. The scrim, which is translucent, stands behind it.
    """

    spoken_role = Role.Dialog
    closed = Signal()

    def __init__(self, look: Look, host: QWidget, card: QWidget, *, wide: int, high: int, top: int, name: str) -> None:
        super().__init__(host)
        self._look = look
        self._card = card
        self._wide, self._high, self._top = wide, high, top
        self._focus_before: QWidget | None = None
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._scrim = Scrim(look, host)
        self._scrim.pressed.connect(self.pressed_beside)
        card.setParent(self)
        host.installEventFilter(self)
        self.hide()

    def open_over(self) -> None:
        """Show the overlay and remember who had the focus."""
        self._focus_before = QApplication.focusWidget()
        self._fit()
        for each in (self._scrim, self):
            each.show()
            each.raise_()

    def close_over(self) -> None:
        """Hide it and give the focus back."""
        if self.isHidden():
            return
        self.hide()
        self._scrim.hide()
        before, self._focus_before = self._focus_before, None
        # What had the focus may have been built anew meanwhile, or wait to be deleted; keys then go to the window
        there = before is not None and isValid(before) and before.isVisible()
        (before if before is not None and there else self.window()).setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round on the card: what lies behind has the keys again once it is closed."""
        if not self.isVisible():
            return super().focusNextPrevChild(forward)
        held, takers, by = QApplication.focusWidget(), takers_in(self), 1 if forward else -1
        if takers:
            at = takers.index(held) + by if held in takers else min(by, 0)
            takers[at % len(takers)].setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit into the host anew; what a card watches of its own may change its size as it likes, and nothing behind is painted."""
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize and self.isVisible():
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        host = self.parentWidget()
        self.setGeometry(host.rect())
        width = min(self._wide, host.width() - 32)
        top = min(self._top, max(16, (host.height() - self._high) // 2))
        height = min(self._high, host.height() - top - 16)
        place = QRect((host.width() - width) // 2, top, width, height)
        self._card.setGeometry(place)
        self.setMask(inside(place))
        self._scrim.card = place
        self._scrim.setGeometry(host.rect())
        self._scrim.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the card leaves it; one that nothing on the card wanted comes here too."""
        if not self._card.geometry().contains(event.position().toPoint()):
            self.pressed_beside()

    def pressed_beside(self) -> None:
        """Somebody pressed beside the card."""
        self.close_over()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_over()
            event.accept()
        else:
            super().keyPressEvent(event)
