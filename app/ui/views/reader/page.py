"""The text view: words, marks on them, letters and pages at the left, notes at the right."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QTextCharFormat, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from app.core.language import Language
from app.core.model.brief import BlockKind
from app.core.text import Span
from app.services.views import BriefDetail, Mark, TextBlock
from app.ui.later import later
from app.ui.theme import Look
from app.ui.tokens import MARK_LETTERS
from app.ui.typography import STYLES
from app.ui.views.reader import gutter
from app.ui.views.reader.carrying import put_selection
from app.ui.views.reader.document import Laid, lay_out, style_title
from app.ui.views.reader.gutter import GUTTER
from app.ui.views.reader.sight import Sight
from app.ui.views.reader.so_far import SoFar
from app.ui.views.reader.stacking import PlacedMark
from app.ui.views.reader.tables import selected_span, whole_rows
from app.ui.views.reader.underlines import Underlines
from app.ui.widgets.wheel import SizeWheel
from app.ui.widgets.wrapping import first_words, paint_lines, wrapped
from app.ui.wording import page_reference

NOTES = 214
MEASURE = 600
NOTE_GAP, NOTE_LINE, NOTE_LINES = 9, 18, 8
HEAD = 24
"""Room above the title and below the last line."""
NEAR = 4000
"""Letters before and after what is seen whose marks are coloured in advance."""
EACH_COUNTED = 5
"""Paragraphs from one number in the gutter to the next, as lines are numbered in print."""
NARROW = 760
"""Below this width of the pane the notes give their room to the text; they stay in the list of marks."""
LETTER_KINDS = {letter: kind for kind, letter in MARK_LETTERS.items()}


@dataclass(frozen=True, slots=True)
class Aside:
    """What stands in the margin beside a place of the document: the note of a mark, or a comment that came in the file."""

    start: int
    words: str
    token: str


class Margin(QWidget):
    """A strip beside the text that paints what the page tells it."""

    def __init__(self, page: "TextPage") -> None:
        super().__init__(page)
        self._page = page
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.x() < GUTTER:
            self._page.paint_gutter(painter)
        else:
            self._page.paint_notes(painter)


class TextPage(QTextEdit):
    """Reads a brief. ``asked`` names the kind of mark for the selection, ``stepped`` is -1 or 1 for the mark before or after."""

    selected = Signal(object)
    asked = Signal(object)
    stepped = Signal(int)
    pointed = Signal(object)
    scrolled = Signal()
    zoomed = Signal(int)

    def __init__(self, look: Look, name: str, language: Language) -> None:
        super().__init__()
        self._look = look
        self._language = language
        self._size = STYLES["reading"].px
        self._laid: Laid | None = None
        self._sight = Sight()
        self._detail: BriefDetail | None = None
        self._marks: list[PlacedMark] = []
        self._in_hand: UUID | None = None
        self.underlines = Underlines(look)
        self._starts: list[int] = []
        self._asides: list[Aside] = []
        self._pages: list[tuple[int, int]] = []
        self._paragraphs: list[tuple[int, int]] = []
        self._hits: list[tuple[int, int]] = []
        self._hit = -1
        self._covered = (0, -1)
        self._narrow = False
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._gutter = Margin(self)
        self._notes = Margin(self)
        self.so_far = SoFar(look, self, GUTTER)
        self._settle, self._wheel = later(self, 40, self._tell_selection), SizeWheel()
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self.scrolled.emit())
        self.selectionChanged.connect(self._settle.start)

    def show_detail(self, detail: BriefDetail, caption: str, size: int, *, guesses: Sequence[Span] = (), tracked: bool = False) -> None:
        """Lay a brief out, with its tracked changes if told; marks and selection of the one before are gone."""
        self._detail, self._size = detail, size
        self._laid = lay_out(self._look, detail, caption, size, guesses=guesses, tracked=tracked)
        self._laid.document.setParent(self)
        if self._narrow:
            style_title(self._look, self._laid.document, True, size)
        frame = self._laid.document.rootFrame().frameFormat()
        frame.setTopMargin(HEAD)
        frame.setBottomMargin(HEAD)
        self._laid.document.rootFrame().setFrameFormat(frame)
        self._hits, self._hit = [], -1
        self.setDocument(self._laid.document)
        place = self._laid.placing.to_document
        self._pages = [(place(start), number) for number, start in enumerate(detail.page_starts, start=1)]
        self._paragraphs = [] if self._pages else [(place(block.start), block.paragraph) for block in counted(detail)]
        self.show_marks(detail.marks)
        self._tell_so_far()

    def show_marks(self, marks: Sequence[Mark]) -> None:
        if self._laid is None:
            return
        place = self._laid.placing.to_document
        placed = (PlacedMark(mark, place(mark.start), place(mark.end)) for mark in marks if mark.placed)
        self._marks = sorted(placed, key=lambda found: (found.start, found.end))
        self._starts = [found.start for found in self._marks]
        self._asides = sorted([*self._notes_of_marks(), *self._comments()], key=lambda aside: aside.start)
        self._colour()

    def show_in_hand(self, mark_id: UUID | None) -> None:
        """Show a mark on top of those that it shares words with."""
        if mark_id != self._in_hand:
            self._in_hand = mark_id
            self._colour()

    def _notes_of_marks(self) -> Iterator[Aside]:
        for found in self._marks:
            if found.mark.annotation.body:
                yield Aside(found.start, found.mark.annotation.body, f"m{MARK_LETTERS[found.mark.annotation.kind]}k")

    def _comments(self) -> Iterator[Aside]:
        """The comments of the file's own writers, beside the words that they are about."""
        if self._laid is None or self._detail is None:
            return
        for block in commented(self._detail):
            words = self._detail.text[block.start : block.end]
            start = block.anchor_start if block.anchor_start >= 0 else block.anchor
            yield Aside(self._laid.placing.to_document(start), f"{block.label}: {words}" if block.label else words, "line2")

    def show_hits(self, hits: Sequence[tuple[int, int]], current: int) -> None:
        """Show what was found, in clean offsets; the current one is selected and brought into view."""
        if self._laid is None:
            return
        place = self._laid.placing.to_document
        self._hits = [(place(start), place(end)) for start, end in hits]
        self._hit = current
        self._colour()
        if 0 <= current < len(self._hits):
            self._bring(*self._hits[current])

    def go_to(self, start: int, end: int, *, select: bool = True) -> None:
        """Bring clean offsets into view, a third down the page."""
        if self._laid is not None:
            place = self._laid.placing.to_document
            self._bring(place(start), place(end), select=select)

    def selection(self) -> tuple[int, int] | None:
        """The selected words in clean offsets."""
        cursor = self.textCursor()
        if self._laid is None or not cursor.hasSelection():
            return None
        to_clean = self._laid.placing.to_clean
        start, end = (to_clean(position) for position in selected_span(cursor))
        return (start, end) if end > start else None

    def createMimeDataFromSelection(self) -> QMimeData:
        """The selected words, and for a dossier to which they are dragged where they are."""
        data, words = QMimeData(), self.textCursor().selection()
        data.setHtml(words.toHtml())
        data.setText(words.toPlainText())
        put_selection(data, self._detail, self.selection())
        return data

    def select(self, start: int, end: int) -> None:
        """Select clean offsets."""
        self.go_to(start, end)

    def position_of(self, offset: int) -> int:
        """The position in the document of a clean offset."""
        return self._laid.placing.to_document(offset) if self._laid else 0

    def clean_of(self, position: int) -> int:
        """The clean offset of a position in the document."""
        return self._laid.placing.to_clean(position) if self._laid else 0

    def positions_in_view(self) -> tuple[int, int]:
        """The positions of the first and the last letter in view."""
        return self._visible()

    def drop_selection(self) -> None:
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def top_offset(self) -> int:
        """The clean offset of the first line in view: the place that is kept."""
        if self._laid is None or not self.verticalScrollBar().value():
            return 0
        return self._laid.placing.to_clean(self._visible()[0])

    def end_in_view(self) -> bool:
        """Whether the last line is seen; the text is laid out no further than the view to know."""
        return self._laid is not None and self._visible()[1] >= self.document().characterCount() - 2

    def restore_top(self, offset: int) -> None:
        if self._laid is not None and offset > 0:
            cursor = QTextCursor(self.document())
            cursor.setPosition(self._laid.placing.to_document(offset))
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + self.cursorRect(cursor).top() - 8)
        else:
            self.verticalScrollBar().setValue(0)

    def selection_rect(self) -> QRect:
        """The last line of the selection, in the page's own coordinates."""
        cursor = self.textCursor()
        last = QTextCursor(self.document())
        last.setPosition(max(cursor.selectionStart(), cursor.selectionEnd() - 1))
        rect = self.cursorRect(last)
        return rect.translated(self.viewport().pos())

    def selection_top(self) -> int:
        """Where the first line of the selection begins, in the page's own coordinates."""
        return self._line_of(self.textCursor().selectionStart()).translated(self.viewport().pos()).top()

    def _bring(self, start: int, end: int, *, select: bool = True) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        if select:
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        start_cursor = QTextCursor(self.document())
        start_cursor.setPosition(start)
        top = self.cursorRect(start_cursor).top()
        bar = self.verticalScrollBar()
        if not 0 < top < self.viewport().height() * 2 // 3:
            bar.setValue(bar.value() + top - self.viewport().height() // 3)

    def _colour(self) -> None:
        """Colour anew what is in view; far marks wait until one comes near, so that a long text need not be laid out whole."""
        self._covered = (0, -1)
        self._scrolled()

    def _colour_near(self) -> None:
        first, last = self._visible()
        if self._covered[0] <= first and last <= self._covered[1]:
            return
        self._covered = (max(0, first - NEAR), last + NEAR)
        begin, end = self._covered
        self.underlines.show([found for found in self._marks if found.end > begin and found.start < end], self._in_hand)
        near = self.underlines.undermost_first()
        stretches = [(start, stop, "neutral") for start, stop in self._commented() if stop > begin and start < end]
        stretches += [(found.start, found.end, "m" + MARK_LETTERS[found.mark.annotation.kind]) for found in near]
        stretches += [(start, stop, "hit") for start, stop in self._hits if stop > begin and start < end]
        self.setExtraSelections([self._extra(*part, token) for start, stop, token in stretches for part in self._parts(start, stop)])

    def _commented(self) -> Iterator[tuple[int, int]]:
        if self._laid is not None and self._detail is not None:
            place = self._laid.placing.to_document
            yield from ((place(block.anchor_start), place(block.anchor)) for block in commented(self._detail) if block.anchor_start >= 0)

    def _parts(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        return self._laid.parts(start, end) if self._laid else iter(())

    def _extra(self, start: int, end: int, token: str) -> QTextEdit.ExtraSelection:
        extra = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        extra.cursor = cursor  # type: ignore[attr-defined]
        form = QTextCharFormat()
        form.setBackground(self._look.colour(token))
        extra.format = form  # type: ignore[attr-defined]
        return extra

    def _scrolled(self) -> None:
        self._colour_near()
        self._gutter.update()
        self._notes.update()
        self._tell_so_far()
        if self.textCursor().hasSelection():
            self._settle.start()

    def _tell_so_far(self) -> None:
        """Without pages nothing else tells where one is."""
        if self._laid is None or self._pages:
            self.so_far.hide()
            return
        first, last = self._visible()
        self.so_far.show_span(first if self.verticalScrollBar().value() else 0, last, self.document().characterCount() - 2)

    def _tell_selection(self) -> None:
        if (rows := whole_rows(self.textCursor())) is not None:
            self.setTextCursor(rows)
        self.selected.emit(self.selection())

    def _visible(self) -> tuple[int, int]:
        return self._sight.span(self.document(), self.verticalScrollBar().value(), self.viewport().height())

    def _line_of(self, position: int) -> QRect:
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        return self.cursorRect(cursor)

    def visible_marks(self) -> list[PlacedMark]:
        """The marks that begin in what is seen, in order."""
        first, last = self._visible()
        return self._marks[bisect_left(self._starts, first) : bisect_left(self._starts, last + 1)]

    def visible_asides(self) -> list[Aside]:
        """Notes and comments whose place is in what is seen, in order."""
        first, last = self._visible()
        return [aside for aside in self._asides if first <= aside.start <= last]

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._laid is not None and self._marks:
            across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
            self.underlines.paint(QPainter(self.viewport()), self._laid, self._visible(), QPointF(across, down))

    def paint_gutter(self, painter: QPainter) -> None:
        """Numbers of pages, or of paragraphs where there are none, and the letters of the marks, at their lines."""
        gutter.paint(painter, self._look, self.gutter_lines())

    def gutter_lines(self) -> list[gutter.Line]:
        """The lines in view beside which something stands."""
        first, last = self._visible()
        numbers = {position: page_reference(number, self._language) for position, number in self._pages if first <= position <= last}
        numbers |= {position: str(number) for position, number in self._paragraphs if first <= position <= last}
        found: dict[int, gutter.Line] = {}
        for position, number, letters in (
            *((position, number, ()) for position, number in numbers.items()),
            *((mark.start, "", (MARK_LETTERS[mark.mark.annotation.kind],)) for mark in self.visible_marks()),
        ):
            rect = self._line_of(position)
            line = found.setdefault(rect.top(), gutter.Line(rect.center().y()))
            found[rect.top()] = line._replace(number=line.number or number, letters=line.letters + letters)
        return [found[top] for top in sorted(found)]

    def paint_notes(self, painter: QPainter) -> None:
        """Notes and comments beside the line where their words begin, pushed down where they would overlap."""
        look = self._look
        below = -10_000.0
        width = self._notes.width() - 34
        for found in self.visible_asides():
            top = max(self._line_of(found.start).top() + 2.0, below)
            lines = wrapped(look, "caption", first_words(found.words), width, NOTE_LINES)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour(found.token))
            painter.drawRoundedRect(QRectF(12, top, 3, NOTE_LINE * len(lines) + 3), 1.5, 1.5)
            below = paint_lines(painter, look, QRectF(24, top + 1, width, 0), "caption", "text2", lines, NOTE_LINE) + 3 + NOTE_GAP

    def show_narrow(self, narrow: bool) -> None:
        """A smaller title while the pages stand beside the text."""
        if narrow is not self._narrow:
            self._narrow = narrow
            if self._laid is not None:
                style_title(self._look, self._laid.document, narrow, self._size)

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = self.width() >= NARROW
        notes = NOTES if wide else 16
        measure = min(640, max(280, self.width() - GUTTER - notes - 12))
        measure = min(measure, MEASURE) if wide else measure
        right = max(notes, self.width() - GUTTER - measure)
        self.setViewportMargins(GUTTER, 0, right, 0)
        super().resizeEvent(event)
        self._gutter.setGeometry(0, 0, GUTTER - 2, self.height())
        self.so_far.place_at(self.height())
        self._notes.setVisible(wide)
        self._notes.setGeometry(GUTTER + measure + 8, 0, NOTES - 8, self.height())
        self._scrolled()

    def minimumSizeHint(self) -> QSize:
        return QSize(360, 200)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if not self.textCursor().hasSelection():
            self._point(event.position().toPoint())

    def _point(self, at: QPoint) -> None:
        position = self.cursorForPosition(at).position()
        under = [found for found in self.underlines.undermost_first() if found.start <= position < found.end]
        self.pointed.emit(under[-1].mark if under else None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the text as a whole gets larger or smaller, margin notes and all; Qt's own way would change the letters alone."""
        if not self._wheel.turned(event, self.zoomed.emit):
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text().upper()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if plain and letter in LETTER_KINDS and self.textCursor().hasSelection():
            self.asked.emit(LETTER_KINDS[letter])
        elif plain and letter in ("J", "K"):
            self.stepped.emit(1 if letter == "J" else -1)
        elif event.key() == Qt.Key.Key_Space:
            page = self.verticalScrollBar().pageStep() - 40
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + (-page if back else page))
        elif event.key() == Qt.Key.Key_Escape and self.textCursor().hasSelection():
            self.drop_selection()
        else:
            super().keyPressEvent(event)


def commented(detail: BriefDetail) -> Iterator[TextBlock]:
    """The comments whose place in the text is known."""
    return (block for block in detail.blocks if block.kind is BlockKind.COMMENT and block.anchor >= 0)


def counted(detail: BriefDetail) -> Iterator[TextBlock]:
    """Every fifth paragraph: enough to find any by its number, few enough not to be in the way."""
    said = (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM)
    return (block for block in detail.blocks if block.kind in said and block.paragraph and block.paragraph % EACH_COUNTED == 0)
