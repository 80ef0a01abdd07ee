"""A footnote beside its mark: under the pointer, or by a key; and the way to the note and back."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.core.text import shorten
from app.services.views import BriefDetail
from app.ui.theme import Look
from app.ui.views.reader.footnotes import Footnote, at_offset, footnotes_of
from app.ui.views.reader.original import OriginalView
from app.ui.views.reader.page import TextPage
from app.ui.views.reader.underlines import Under, lines_of
from app.ui.widgets.shadow import paint_shadow
from app.ui.widgets.wrapping import paint_lines, wrapped

WIDE, LINES, LINE, INSET, EDGE = 360, 12, 18, 12, 14
"""The card: how wide its words are, how many lines at most, their height, the room around them, and that for its shadow."""
LONGEST = 1500
HIGH, DEEP, BESIDE = 22, 6, 3
"""Pixels around the mark of a note in which the pointer is on it: a raised figure is small."""
KEY = "T"


class NoteCard(QWidget):
    """Floats below a mark, or above it at the foot of the pane; never under the pointer."""

    def __init__(self, look: Look, host: QWidget) -> None:
        super().__init__(host)
        self._look = look
        self._lines: list[str] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @property
    def words(self) -> str:
        """What is shown; nothing while the card is not."""
        return self.accessibleName() if not self.isHidden() else ""

    def show_note(self, note: Footnote, left: float, top: float, bottom: float) -> None:
        """Show a note whose mark stands between two heights of the host."""
        words = f"{note.label}  {shorten(note.words, LONGEST)}"
        self.setAccessibleName(words)
        self._lines = wrapped(self._look, "body", words, WIDE, LINES)
        high = LINE * len(self._lines) + 2 * (INSET + EDGE)
        self.resize(WIDE + 2 * (INSET + EDGE), high)
        host = self.parentWidget()
        below = bottom - EDGE + 4
        y = below if below + high - EDGE <= host.height() else top - high + EDGE - 4
        self.move(round(max(0, min(left - EDGE, host.width() - self.width()))), round(max(0, y)))
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        card = QRectF(self.rect()).adjusted(EDGE, EDGE, -EDGE, -EDGE)
        paint_shadow(painter, card, 8)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour("line2"), 1))
        painter.setBrush(self._look.colour("raised"))
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        paint_lines(painter, self._look, card.adjusted(INSET, INSET, -INSET, -INSET), "body", "text", self._lines, LINE)


class FootnoteReading(QObject):
    """Watches pointer and keys of both views: shows a note at its mark, goes to it and back."""

    def __init__(self, look: Look, page: TextPage, original: OriginalView) -> None:
        super().__init__(page)
        self._page, self._original = page, original
        self.notes: list[Footnote] = []
        self.card, self.page_card = NoteCard(look, page), NoteCard(look, original)
        for view in (page, original):
            view.viewport().setMouseTracking(True)
            view.viewport().installEventFilter(self)
            view.installEventFilter(self)
            view.scrolled.connect(self.leave)

    def show_detail(self, detail: BriefDetail) -> None:
        """Take the notes of the brief that is read now."""
        self.notes = footnotes_of(detail)
        self.leave()

    def leave(self) -> None:
        """Show no note."""
        self.card.hide()
        self.page_card.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self.notes:
            return False
        if isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and watched is self._page and self._pressed(event)
        if event.type() in (QEvent.Type.Leave, QEvent.Type.FocusOut, QEvent.Type.Resize):
            self.leave()
        elif isinstance(event, QMouseEvent) and watched is self._page.viewport():
            return self._pointed(event)
        elif isinstance(event, QMouseEvent) and watched is self._original.viewport():
            self._pointed_on_page(event)
        return False

    # By the pointer

    def _pointed(self, event: QMouseEvent) -> bool:
        note = self._under(event.position())
        if event.type() == QEvent.Type.MouseMove and not event.buttons():
            if note is None:
                self.card.hide()
            else:
                self._show(note)
            return False
        pressed = event.type() == QEvent.Type.MouseButtonRelease and event.button() == Qt.MouseButton.LeftButton
        if pressed and note is not None and not self._page.textCursor().hasSelection():
            self.go(note)
            return True
        return False

    def _pointed_on_page(self, event: QMouseEvent) -> None:
        if event.type() != QEvent.Type.MouseMove or event.buttons():
            return
        offset = self._original.clean_at(self._original.place_at(event.position()))
        note = at_offset(self.notes, offset) if offset is not None else None
        if note is None:
            self.page_card.hide()
        else:
            at = event.position()
            self.page_card.show_note(note, at.x(), at.y() - HIGH / 2, at.y() + HIGH / 2)

    def _under(self, at: QPointF) -> Footnote | None:
        """The note whose mark is at a point of the text."""
        for note, part in self._shown():
            foot = part.foot - self._page.verticalScrollBar().value()
            if part.left - BESIDE <= at.x() <= part.right + BESIDE and foot - HIGH <= at.y() <= foot + DEEP:
                return note
        return None

    def _shown(self) -> Iterator[tuple[Footnote, Under]]:
        """The notes whose marks are in view, and where those stand."""
        first, last = (self._page.clean_of(position) for position in self._page.positions_in_view())
        for note in self.notes:
            if first <= note.mark.start <= last:
                start, end = (self._page.position_of(offset) for offset in note.mark)
                yield from ((note, part) for part in lines_of(self._page.document(), start, end))

    def _show(self, note: Footnote) -> None:
        part = next((part for found, part in self._shown() if found is note), None)
        if part is not None:
            corner = self._page.viewport().pos() - QPoint(0, self._page.verticalScrollBar().value())
            foot = part.foot + corner.y()
            self.card.show_note(note, part.left + corner.x(), foot - HIGH, foot + DEEP)

    # By the keys

    def _pressed(self, event: QKeyEvent) -> bool:
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        here = self._page.clean_of(self._page.textCursor().position())
        if plain and event.text().upper() == KEY:
            self.show_next()
            return True
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            note = at_offset(self.notes, here) or next((each for each in self.notes if each.note.start <= here <= each.note.end), None)
            if note is not None:
                self.go(note)
            return note is not None
        shown = bool(self.card.words)
        self.leave()
        return shown and event.key() == Qt.Key.Key_Escape

    def show_next(self) -> None:
        """The note at the cursor; pressed again, or with the cursor elsewhere, the next one in the text, going round."""
        here = self._page.clean_of(self._page.textCursor().position())
        note = at_offset(self.notes, here)
        if note is None or self.card.words:
            note = next((each for each in self.notes if each.mark.start > here), self.notes[0])
        self._page.go_to(*note.mark, select=False)
        self._show(note)

    def go(self, note: Footnote) -> None:
        """From the mark to the note, or from the note back to its mark."""
        inside = note.note.start <= self._page.clean_of(self._page.textCursor().position()) <= note.note.end
        self._page.go_to(*(note.mark if inside else note.note), select=False)
        self.leave()
