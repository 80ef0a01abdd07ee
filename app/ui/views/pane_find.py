"""Find in a pane that is made of widgets: every one that has the words is edged, and gone through."""

from bisect import bisect_right

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollArea, QWidget
from shiboken6 import isValid

from app.ui.theme import Look
from app.ui.views.reader.find import FindBar
from app.ui.widgets.label import Label, Prose

AROUND = 3
"""Pixels between words that were found and the edge round them."""


class Edges(QWidget):
    """Lies over the pane and edges what was found; the one in hand has the strong edge."""

    def __init__(self, look: Look, content: QWidget) -> None:
        super().__init__(content)
        self._look = look
        self._found: list[QRect] = []
        self._at = -1
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_found(self, found: list[QRect], at: int) -> None:
        """Edge these places of the pane."""
        self._found, self._at = found, at
        self.setGeometry(self.parentWidget().rect())
        self.setVisible(bool(found))
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, place in enumerate(self._found):
            held = number == self._at
            painter.setPen(QPen(self._look.colour("focus" if held else "line2"), 2 if held else 1))
            painter.setBrush(self._look.colour("hit", 0.35 if held else 0.2))
            painter.drawRoundedRect(place, 4, 4)


class PaneFind:
    """Puts a bar over a scrolled pane."""

    def __init__(self, look: Look, scroll: QScrollArea, content: QWidget) -> None:
        self._scroll, self._content = scroll, content
        self.bar = FindBar(look, QCoreApplication.translate("PaneFind", "Find on this page"))
        self._edges = Edges(look, content)
        self._parts: list[QWidget] = []
        self._starts: list[int] = []
        self.bar.moved.connect(self._show)

    def open(self) -> None:
        """Ask for words, and look through what stands in the pane now."""
        self.bar.open_for(self._gather(), "")

    def renew(self) -> None:
        """What stands in the pane has changed."""
        if not self.bar.isHidden():
            self.bar.renew(self._gather())

    def _gather(self) -> str:
        """The words of the pane, one line each, from top to bottom."""
        content = self._content
        parts = [each for each in content.findChildren(QWidget) if isinstance(each, Label | Prose) and each.isVisible() and _words(each)]
        self._parts = sorted(parts, key=lambda each: _place(each, content))
        self._starts, text = [], ""
        for part in self._parts:
            self._starts.append(len(text))
            text += " ".join(_words(part).split()) + "\n"
        return text

    def _show(self, hits: list[tuple[int, int]], current: int) -> None:
        parts = [self._parts[bisect_right(self._starts, start) - 1] for start, _end in hits]
        content = self._content
        if not all(isValid(part) for part in parts):
            return
        places = [QRect(part.mapTo(content, QPoint(0, 0)), part.size()).adjusted(-AROUND, -AROUND, AROUND, AROUND) for part in parts]
        self._edges.show_found(places, current)
        if 0 <= current < len(parts):
            self._scroll.ensureWidgetVisible(parts[current], 0, 80)


def _place(part: QWidget, content: QWidget) -> tuple[int, int]:
    """Where something stands, so that what is higher comes first."""
    at = part.mapTo(content, QPoint(0, 0))
    return at.y(), at.x()


def _words(part: QWidget) -> str:
    return part.text() if isinstance(part, Label) else part.accessibleName()
