"""The original, page by page as pictures: only what is in view is drawn, at exactly the size it is shown in, by a worker."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from app.core.page_words import CharBox, PageWords
from app.core.text import Span
from app.services.views import BriefDetail, Mark
from app.ui.context import Context
from app.ui.kinds import Role
from app.ui.later import later
from app.ui.tokens import LIGHT, MARK_LETTERS
from app.ui.views.reader.page import LETTER_KINDS
from app.ui.views.reader.placing import PagePlacing, Shown, word_at
from app.ui.views.reader.sheet_marks import SheetMark, paint_badges, paint_marks
from app.ui.views.reader.sheets import Sheets
from app.ui.views.reader.sheets_paint import fill_lines, on_sheet, paint_caption, paint_edge
from app.ui.views.reader.stacking import painted_in_order
from app.ui.widgets.pictures import PagePictures, image_of
from app.ui.widgets.wheel import SizeWheel

KEPT = 8
"""Pages whose picture and words are kept; the ones farthest from view go first. A picture takes some 4 MB."""
SHARP_MS = 80
END = 24
"""Pixels from the foot of the last page, all white: who sees these saw the end."""
ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)
Place = tuple[int, int]
"""A page and the number of a character on it."""


class OriginalView(QAbstractScrollArea):
    """Signals as those of the text view; ``scrolled`` comes whenever the pages move, by hand or not, ``turned`` tells the page in view."""

    spoken_role = Role.Document
    selected = Signal(object)
    asked = Signal(object)
    stepped = Signal(int)
    pointed = Signal(object)
    scrolled = Signal()
    turned = Signal(int)
    settled = Signal()
    trouble = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._detail: BriefDetail | None = None
        self._placing: PagePlacing | None = None
        self._marks: Sequence[Mark] = ()
        self._in_hand: UUID | None = None
        self._sheets = Sheets.laid((), 100, 1)
        self._zoom, self._wheel = 1.0, SizeWheel()
        self._pictures = PagePictures(KEPT)
        self.known: dict[int, PageWords] = {}
        self._shown: dict[int, tuple[list[Shown], int]] = {}
        self._hits: Sequence[tuple[int, int]] = ()
        self._hit = -1
        self._anchor: Place | None = None
        self._head: Place | None = None
        self._generation = 0
        self.setAccessibleName(self.tr("Pages of the original"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self._settle = later(self, SHARP_MS, self._fetch)
        self.verticalScrollBar().valueChanged.connect(self._moved)
        self.horizontalScrollBar().valueChanged.connect(lambda _value: self.viewport().update())

    # What is shown

    @property
    def images(self) -> dict[int, QImage]:
        return self._pictures.images

    @property
    def sheets(self) -> Sheets:
        return self._sheets

    @property
    def pages(self) -> int:
        return len(self._sheets.sizes)

    def show_detail(self, detail: BriefDetail, sizes: tuple[tuple[float, float], ...]) -> None:
        """Show another document; a newer reading of the one shown keeps its pictures and its place."""
        same = self._detail is not None and self._detail.brief.source == detail.brief.source
        self._detail, self._placing = detail, PagePlacing(detail)
        self._shown.clear()
        if not same:
            self._generation += 1
            self._pictures.clear()
            self.known.clear()
            self._hits, self._hit = (), -1
            self.drop_selection()
        self._measure(sizes)
        if not same:
            self.verticalScrollBar().setValue(0)
        self.show_marks(detail.marks)
        self._fetch()

    def show_marks(self, marks: Sequence[Mark]) -> None:
        self._marks = marks
        self._shown.clear()
        self.viewport().update()

    def show_in_hand(self, mark_id: UUID | None) -> None:
        """Show a mark on top of those that it shares words with."""
        self._in_hand = mark_id
        self.viewport().update()

    def show_hits(self, hits: Sequence[tuple[int, int]], current: int) -> None:
        """Show what was found, in clean offsets; the current one is brought into view."""
        self._hits, self._hit = hits, current
        if 0 <= current < len(hits):
            self.go_to(hits[current][0])
        self.viewport().update()

    def shown_on(self, page: int) -> tuple[list[Shown], int]:
        """The marks of a page that are drawn, and how many have no certain place."""
        if page not in self._shown and page in self.known and self._placing is not None:
            self._shown[page] = self._placing.marks(page, self.known[page], self._marks)
        return self._shown.get(page, ([], 0))

    # Where one is

    def first_page(self) -> int:
        return self._sheets.page_at(self.verticalScrollBar().value() + self.viewport().height() / 3)

    def top(self) -> tuple[int, float]:
        """The page at the upper edge and how far down it is."""
        return self._sheets.share(self.verticalScrollBar().value() + 8)

    def top_offset(self) -> int:
        """The clean offset at the upper edge."""
        if self._placing is None or not self.pages:
            return 0
        return self._placing.offset(*self.top(), self.known)

    def end_in_view(self) -> bool:
        """Whether the foot of the last page is seen."""
        bar = self.verticalScrollBar()
        return bool(self.pages) and bar.value() >= bar.maximum() - END

    def scroll_to(self, page: int, share: float) -> None:
        """Bring a place of a page to the upper edge."""
        if self.pages:
            self.verticalScrollBar().setValue(round(self._sheets.height_of(page, share)) - 8)

    def show_top(self, offset: int) -> None:
        """Bring a clean offset to the upper edge."""
        if self._placing is not None and self.pages:
            self.scroll_to(*self._placing.height(offset, self.known))

    def go_to(self, offset: int) -> None:
        """Bring a clean offset into view, a third down, unless it is in view."""
        if self._placing is None or not self.pages:
            return
        page, share = self._placing.height(offset, self.known)
        height, bar = self._sheets.height_of(page, share), self.verticalScrollBar()
        if not bar.value() < height < bar.value() + self.viewport().height() * 2 / 3:
            bar.setValue(round(height - self.viewport().height() / 3))

    def go_to_page(self, page: int) -> None:
        self.scroll_to(page, 0.0)

    def zoom(self, by: int) -> None:
        """One step larger or smaller; 0 fits the width again. What was at the upper edge stays there."""
        nearest = min(range(len(ZOOMS)), key=lambda at: abs(ZOOMS[at] - self._zoom))
        self._zoom = ZOOMS[min(max(0, nearest + by), len(ZOOMS) - 1)] if by else 1.0
        place = self.top()
        self._measure(self._sheets.sizes)
        self.scroll_to(*place)
        self._settle.start()

    @property
    def zoom_percent(self) -> int:
        return round(100 * self._zoom)

    def _measure(self, sizes: tuple[tuple[float, float], ...]) -> None:
        room = self.viewport().size()
        self._sheets = Sheets.laid(sizes, room.width(), self._zoom)
        bar, across = self.verticalScrollBar(), self.horizontalScrollBar()
        bar.setPageStep(room.height())
        bar.setSingleStep(40)
        bar.setRange(0, max(0, round(self._sheets.height) - room.height()))
        across.setPageStep(room.width())
        across.setRange(0, max(0, round(self._sheets.width) - room.width()))
        across.setValue(across.maximum() // 2)
        self.viewport().update()

    def _moved(self) -> None:
        self.viewport().update()
        self._settle.start()
        if self.pages:
            self.turned.emit(self.first_page())
            self.scrolled.emit()

    # Fetching

    def _visible(self) -> range:
        top = self.verticalScrollBar().value()
        return self._sheets.between(top, top + self.viewport().height()) if self.pages else range(0)

    def _fetch(self) -> None:
        if not self.isVisible() or self._detail is None:
            return
        ratio = self.devicePixelRatioF()
        for page in self._visible():
            width = round(self._sheets.pixels(page)[0] * ratio)
            if self._pictures.ask(page, width):
                self._ask(page, width)

    def _ask(self, page: int, width: int) -> None:
        if self._detail is None:
            return
        pages, brief_id, generation = self._context.services.pages, self._detail.brief.id, self._generation
        words_too = page not in self.known

        def work() -> tuple[QImage, PageWords | None]:
            image = image_of(pages.picture(brief_id, page, width))
            return image, pages.words(brief_id, page) if words_too else None

        def failed(sentence: str) -> None:
            self._pictures.give_up(page, width)
            self.trouble.emit(sentence)

        done: Callable[[tuple[QImage, PageWords | None]], None] = lambda found: self._take(generation, page, *found)  # noqa: E731
        self._context.jobs.read(f"original-{page}", work, done, failed)

    def _take(self, generation: int, page: int, image: QImage, words: PageWords | None) -> None:
        if generation != self._generation or not self._pictures.take(page, image, self.devicePixelRatioF()):
            return
        if words is not None:
            self.known[page] = words
            self._shown.pop(page, None)
        self._let_go_of_far()
        self.viewport().update()
        if all(known in self.known for known in self._visible()):
            self.settled.emit()

    def _let_go_of_far(self) -> None:
        """Words stay as long as their picture, and those of a selection as long as it does: they are asked for its place."""
        self._pictures.keep_near(self.first_page())
        held = {*self.images, *(place[0] for place in (self._anchor, self._head) if place)}
        for page in self.known.keys() - held:
            del self.known[page]
            self._shown.pop(page, None)

    # Selecting

    def selection(self) -> tuple[int, int] | None:
        """The selected words in clean offsets; None where there are none, or their place in the text is not certain."""
        if self._placing is None or self._anchor is None or self._head is None or self._anchor == self._head:
            return None
        (page, start), (last, end) = sorted((self._anchor, self._head))
        if page == last:
            return self._placing.clean(page, self.known[page], start, end + 1)
        first = self._placing.clean(page, self.known[page], start, len(self.known[page].text))
        final = self._placing.clean(last, self.known[last], 0, end + 1)
        return (first.start, final.end) if first and final and first.start < final.end else None

    def has_selection(self) -> bool:
        return self._anchor is not None and self._head is not None and self._anchor != self._head

    def drop_selection(self) -> None:
        self._anchor = self._head = None
        self.viewport().update()

    def selection_rect(self) -> QRect:
        """The last line of the selection, in the view's own coordinates."""
        if self._anchor is None or self._head is None:
            return QRect()
        page, end = max(self._anchor, self._head)
        first = min(self._anchor, self._head)
        start = first[1] if first[0] == page else 0
        lines = self.known[page].lines(Span(start, end + 1))
        rect = self._on_screen(page, lines[-1:])[-1] if lines else QRectF()
        return rect.toAlignedRect().translated(self.viewport().pos())

    def _on_screen(self, page: int, lines: Sequence[CharBox]) -> list[QRectF]:
        rect = self._sheets.rect(page).translated(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        return [on_sheet(line, rect) for line in lines]

    def place_at(self, at: QPointF) -> Place | None:
        """The character nearest to a point of the view."""
        height = at.y() + self.verticalScrollBar().value()
        page = self._sheets.page_at(height)
        words = self.known.get(page)
        if words is None:
            return None
        rect = self._sheets.rect(page)
        x, y = (at.x() + self.horizontalScrollBar().value() - rect.left()) / rect.width(), (height - rect.top()) / rect.height()
        number = words.at(x, y)
        return (page, number) if number >= 0 else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._anchor = self._head = self.place_at(event.position())
        self.selected.emit(None)
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self.place_at(event.position())
        if place is not None and self._anchor is not None:
            self._head = place
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.has_selection():
            self._tell_selection()
        else:
            self.pointed.emit(self._mark_at(self.place_at(event.position())))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word."""
        place = self.place_at(event.position())
        if place is None:
            return
        start, end = word_at(self.known[place[0]].text, place[1])
        self._anchor, self._head = (place[0], start), (place[0], end)
        self.viewport().update()

    def _tell_selection(self) -> None:
        selection = self.selection()
        self.selected.emit(selection)
        if selection is None:
            self.trouble.emit(self.tr("These words were not found once in the cleaned text; mark them there."))

    def clean_at(self, place: Place | None) -> int | None:
        """The clean offset of a place; None where that is not certain."""
        if place is None or self._placing is None:
            return None
        words = self.known[place[0]]
        span = self._placing.clean(place[0], words, place[1], min(place[1] + 30, len(words.text)))
        return span.start if span else None

    def _mark_at(self, place: Place | None) -> Mark | None:
        offset = self.clean_at(place)
        found = [mark for mark in self._marks if offset is not None and mark.placed and mark.start <= offset < mark.end]
        return found[painted_in_order([(mark.start, mark.end) for mark in found])[-1]] if found else None

    # Keys, size, painting

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter, bar = event.text().upper(), self.verticalScrollBar()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        step = {
            Qt.Key.Key_PageDown: bar.pageStep() - 40, Qt.Key.Key_PageUp: 40 - bar.pageStep(), Qt.Key.Key_Down: 60, Qt.Key.Key_Up: -60,
            Qt.Key.Key_Home: -bar.maximum(), Qt.Key.Key_End: bar.maximum(),
        }.get(Qt.Key(event.key()))  # fmt: skip
        if plain and letter in LETTER_KINDS and self.has_selection():
            self.asked.emit(LETTER_KINDS[letter])
        elif plain and letter in ("J", "K"):
            self.stepped.emit(1 if letter == "J" else -1)
        elif event.key() == Qt.Key.Key_Space:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            bar.setValue(bar.value() + (40 - bar.pageStep() if back else bar.pageStep() - 40))
        elif event.key() == Qt.Key.Key_Escape and self.has_selection():
            self.drop_selection()
            self.selected.emit(None)
        elif step is not None:
            bar.setValue(bar.value() + step)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not self._wheel.turned(event, self.zoom):
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        place = self.top() if self.pages else (1, 0.0)
        super().resizeEvent(event)
        self._measure(self._sheets.sizes)
        self.scroll_to(*place)
        self._settle.start()

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 200)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._context.look
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), look.colour("desk"))
        visible = self._visible()
        offset = QPointF(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        for page in visible:
            paint_edge(painter, look, self._sheets.rect(page).translated(offset))
        for page in visible:
            self._paint_page(painter, page, self._sheets.rect(page).translated(offset))

    def _paint_page(self, painter: QPainter, page: int, rect: QRectF) -> None:
        look = self._context.look
        painter.fillRect(rect, look.colour("paper"))
        image = self.images.get(page)
        if image is not None:
            exact = round(image.width() / image.devicePixelRatio()) == round(rect.width())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not exact)
            if exact:
                painter.drawImage(rect.topLeft(), image)
            else:
                painter.drawImage(rect, image)
        shown, lost = self.shown_on(page)
        words = self.known.get(page)
        marks = [self._sheet_mark(page, found) for found in shown]
        first = next((at for at, found in enumerate(shown) if found.mark.annotation.id == self._in_hand), -1)
        paint_marks(painter, marks, first)
        if words is not None:
            self._paint_hits(painter, page, words)
            self._paint_selection(painter, page, words)
        paint_badges(painter, look, rect, marks)
        words_below = self.tr("{page} of {all}").format(page=page, all=self.pages)
        note = self.tr("%n mark(s) of this page: place on it unknown", "", lost) if lost else ""
        paint_caption(painter, look, rect, words_below, note)

    def _sheet_mark(self, page: int, found: Shown) -> SheetMark:
        (line,) = self._on_screen(page, [found.lines[0]._replace(left=found.column)])
        mark = found.mark
        lines = self._on_screen(page, found.lines)
        return SheetMark(MARK_LETTERS[mark.annotation.kind], (mark.start, mark.end), lines, line.left())

    def _paint_hits(self, painter: QPainter, page: int, words: PageWords) -> None:
        if self._placing is None:
            return
        part = self._placing.part(page)
        for number, (start, end) in enumerate(self._hits):
            if start < part.end and end > part.start:
                lines = self._on_screen(page, self._placing.lines(page, words, start, end))
                fill_lines(painter, lines, LIGHT["selection" if number == self._hit else "hit"])

    def _paint_selection(self, painter: QPainter, page: int, words: PageWords) -> None:
        if self._anchor is None or self._head is None or self._anchor == self._head:
            return
        (first, start), (last, end) = sorted((self._anchor, self._head))
        if first <= page <= last:
            span = Span(start if page == first else 0, end + 1 if page == last else len(words.text))
            fill_lines(painter, self._on_screen(page, words.lines(span)), LIGHT["selection"])
