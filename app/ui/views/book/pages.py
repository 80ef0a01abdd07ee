"""The pages of a book as pictures, each drawn at exactly the size it is shown in, with pins where something is to be looked at."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip

from app.core.page_words import PageWords
from app.services.drafting import BookView, Notice
from app.ui.context import Context
from app.ui.kinds import Role
from app.ui.later import later
from app.ui.views.book.checks import paint_number
from app.ui.views.book.found import FoundOnPages
from app.ui.views.book.words import notice_title
from app.ui.views.reader.sheets_paint import on_sheet
from app.ui.widgets.paint import paint_ring
from app.ui.widgets.pictures import Drawn, PagePictures, image_of
from app.ui.widgets.shadow import paint_shadow
from app.ui.widgets.wheel import SizeWheel

GAP = 34
EDGE = 28
WIDEST = 900
KEPT = 40
"""Pictures kept; the ones farthest from view go first."""
SHARP_MS = 80
A4 = 297 / 210
ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)

THUMBNAIL, THUMBNAIL_GAP = 132, 16
PIN = 17
"""Pixels across a pin, as in the list beside it."""
FROM_EDGE = 0.045
"""How far from the left edge of its page a pin stands, as a share of the width: in the margin, clear of the text."""


class Lie(IntEnum):
    """How the pages lie on the desk."""

    SPREADS = 0
    SINGLE = 1
    THUMBNAILS = 2


@dataclass(frozen=True, slots=True)
class Pin:
    """The number of a notice beside the place on its page that it is about."""

    number: int
    notice: Notice


class PagesView(QAbstractScrollArea):
    """Scrolls through the pages; ``turned`` tells the first page in view, ``pinned`` the number of a pin, ``opened`` a thumbnail."""

    spoken_role = Role.Document
    turned = Signal(int)
    pinned = Signal(int)
    opened = Signal(int)

    def __init__(self, context: Context, picture: Callable[[BookView, int, int], Drawn]) -> None:
        super().__init__()
        self._context = context
        self._picture = picture
        self._book: BookView | None = None
        self._pages = 0
        self._ratio = A4
        self.lie = Lie.SPREADS
        self._pins: dict[int, list[Pin]] = {}
        self.current = 1
        self._busy = self._ringed = False
        self._aim = 0
        self._pictures = PagePictures(KEPT)
        self.found = FoundOnPages()
        self._sought = 0
        """The page of the hit in hand, until it is known where on it the hit stands."""
        self.setAccessibleName(self.tr("Pages of the book"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._zoom, self._wheel = 1.0, SizeWheel()
        self._settle = later(self, SHARP_MS, self._fetch)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.horizontalScrollBar().valueChanged.connect(lambda _value: self.viewport().update())

    @property
    def images(self) -> dict[int, QImage]:
        return self._pictures.images

    def show_book(self, view: BookView, *, same: bool) -> None:
        """Show another book, or another state of the ``same``: then the old pictures stay until the new ones are there."""
        self._book = view
        self._pages = view.pages
        self.found.forget()
        if same:
            self._pictures.renew(view.pages)
        else:
            self._pictures.clear()
            self.verticalScrollBar().setValue(0)
        self.current = min(self.current, view.pages) if same else 1
        self._pins = {}
        for number, notice in enumerate(view.notices, 1):
            if notice.page:
                self._pins.setdefault(notice.page, []).append(Pin(number, notice))
        self._measure()
        self._fetch()

    def set_busy(self, busy: bool) -> None:
        """While the next state is being built a thin line stands at the head."""
        self._busy = busy
        self.viewport().update()

    def show_as(self, lie: Lie) -> None:
        """Lay the pages out in another way; the page in hand stays."""
        first = self.current if self.lie is Lie.THUMBNAILS else self.first_page()
        self.lie = lie
        self.current = first
        self._measure()
        self.go_to(first)
        self._settle.start()

    def go_to(self, page: int, height: float = 0.0) -> None:
        """Bring a page (from 1), or a place on it, to the top."""
        rect = self._rect(page)
        self.current = page
        down = max(0.0, rect.height() * height - self.viewport().height() / 3)
        self.verticalScrollBar().setValue(int(rect.top() + down) - 12)
        # where one wanted to be: it is gone to again when the pane gets another size, unless one has scrolled since
        self._aim = page
        self.viewport().update()

    def show_hits(self, hits: Sequence[tuple[int, int]], page_starts: tuple[int, ...], current: int) -> None:
        """Show what was found, in offsets of all pages together; the hit in hand is brought into view."""
        page = self._sought = self.found.show(hits, page_starts, current)
        if page and self.found.held(page) is None and page not in self._visible():
            self.go_to(page)
        self._bring_sought()
        self._find_places()
        self.viewport().update()

    def _find_places(self) -> None:
        """Learn where on the pages in view the hits stand."""
        book = self._book
        if book is None or not self.found.pages:
            return
        for page in self._visible():
            if self.found.ask(page):
                self._read_places(book, page)

    def _read_places(self, book: BookView, page: int) -> None:
        drafts = self._context.services.drafts

        def take(words: PageWords) -> None:
            if book is self._book:
                self.found.learn(page, words)
                self._bring_sought()
                self.viewport().update()

        def failed(sentence: str) -> None:
            if book is self._book:
                self.found.give_up(page)
                self._context.jobs.trouble.emit(sentence)

        self._context.jobs.read(f"words-{page}", lambda: drafts.page_words(book, page), take, failed)

    def _bring_sought(self) -> None:
        """Scroll to the hit in hand as soon as its place is known; what is in view already stays."""
        page = self._sought
        box = self.found.held(page) if page else None
        if box is None:
            return
        self._sought = 0
        self.current = page
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        line = on_sheet(box, self._rect(page))
        view = QRectF(across.value(), down.value(), self.viewport().width(), self.viewport().height())
        if not view.adjusted(0, 12, 0, -12).contains(QRectF(view.left(), line.top(), 1, line.height())):
            self.go_to(page, box.top)
        if not view.left() <= line.left() <= line.right() <= view.right():
            across.setValue(int(line.center().x() - view.width() / 2))

    def zoom(self, by: int) -> None:
        """One step larger or smaller; 0 fits the width again. The page in view stays."""
        first = self.first_page()
        nearest = min(range(len(ZOOMS)), key=lambda at: abs(ZOOMS[at] - self._zoom))
        self._zoom = ZOOMS[min(max(0, nearest + by), len(ZOOMS) - 1)] if by else 1.0
        self._measure()
        self.go_to(first)
        self._settle.start()

    @property
    def zoom_percent(self) -> int:
        return round(100 * self._zoom)

    def first_page(self) -> int:
        """The first page in view."""
        line = max(0, int((self.verticalScrollBar().value() + GAP) // (self._page_height() + GAP)))
        spread = self.lie is Lie.SPREADS and line
        return min(max(1, line * self._across() + (0 if spread else 1)), max(1, self._pages))

    def minimumSizeHint(self) -> QSize:
        return QSize(300, 300)

    def _across(self) -> int:
        if self.lie is Lie.THUMBNAILS:
            step = self._page_width() + THUMBNAIL_GAP
            return max(1, int((self.viewport().width() - 2 * EDGE + THUMBNAIL_GAP) // step))
        return 2 if self.lie is Lie.SPREADS else 1

    def _page_width(self) -> float:
        if self.lie is Lie.THUMBNAILS:
            return THUMBNAIL * self._zoom
        room = self.viewport().width() - 2 * EDGE
        fitting = max(120.0, min(WIDEST, room) if self.lie is Lie.SINGLE else min(room, 2 * WIDEST) / 2)
        return fitting * self._zoom

    def _page_height(self) -> float:
        return self._page_width() * self._ratio

    def _line_of(self, page: int) -> int:
        return page // 2 if self.lie is Lie.SPREADS else (page - 1) // self._across()

    def _rect(self, page: int) -> QRectF:
        """Where a page lies on the whole desk; in a spread even pages lie left, so that page 1 stands alone at the right."""
        width, height = self._page_width(), self._page_height()
        if self.lie is Lie.THUMBNAILS:
            across = self._across()
            wide = across * (width + THUMBNAIL_GAP) - THUMBNAIL_GAP
            begin = max(float(EDGE), (self.viewport().width() - wide) / 2)
            return QRectF(begin + (page - 1) % across * (width + THUMBNAIL_GAP), EDGE + self._line_of(page) * (height + GAP), width, height)
        left = max(float(EDGE), (self.viewport().width() - width * self._across()) / 2)
        if self.lie is Lie.SPREADS and page % 2:
            left += width
        return QRectF(left, EDGE + self._line_of(page) * (height + GAP), width, height)

    def _measure(self) -> None:
        lines = self._line_of(self._pages) + 1 if self._pages else 0
        whole = int(2 * EDGE + lines * (self._page_height() + GAP))
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(40)
        bar.setRange(0, max(0, whole - self.viewport().height()))
        across, room = self.horizontalScrollBar(), self.viewport().width()
        wide = int(self._page_width() * (1 if self.lie is Lie.THUMBNAILS else self._across())) + 2 * EDGE
        across.setPageStep(room)
        across.setSingleStep(40)
        across.setRange(0, max(0, wide - room))
        self.viewport().update()

    def _visible(self) -> list[int]:
        top = self.verticalScrollBar().value()
        view = QRectF(self.horizontalScrollBar().value(), top, self.viewport().width(), self.viewport().height())
        near = 2 * self._across() * (2 + int(view.height() / (self._page_height() + GAP)))
        first = self.first_page()
        pages = range(max(1, first - near), min(self._pages, first + near) + 1)
        return [page for page in pages if self._rect(page).intersects(view)]

    def _scrolled(self) -> None:
        self._aim = 0
        self.viewport().update()
        self.turned.emit(self.first_page())
        self._settle.start()

    def _fetch(self) -> None:
        book, width = self._book, round(self._page_width() * self.devicePixelRatioF())
        if book is None:
            return
        for page in self._visible():
            if self._pictures.ask(page, width):
                self._ask(book, page, width)
        self._find_places()

    def _ask(self, book: BookView, page: int, width: int) -> None:
        def failed(sentence: str) -> None:
            self._pictures.give_up(page, width)
            self._context.jobs.trouble.emit(sentence)

        work = lambda: image_of(self._picture(book, page, width))  # noqa: E731
        self._context.jobs.read(f"page-{page}", work, lambda image: self._take(book, page, image), failed)

    def _take(self, book: BookView, page: int, image: QImage) -> None:
        if book is not self._book or not self._pictures.take(page, image, self.devicePixelRatioF()):
            return
        if abs(image.height() / image.width() - self._ratio) > 0.01:
            self._ratio = image.height() / image.width()
            self._measure()
        self._pictures.keep_near(self.first_page())
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        first = self._aim or self.first_page()
        super().resizeEvent(event)
        self._measure()
        if self._pages:
            self.go_to(first)
        self._settle.start()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ringed = event.reason() is not Qt.FocusReason.MouseFocusReason
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ringed = False
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._context.look
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), look.colour("desk"))
        painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        visible = self._visible()
        for page in visible if self.lie is not Lie.THUMBNAILS else ():
            paint_shadow(painter, QRectF(self._rect(page).toAlignedRect()), 2)
        for page in visible:
            rect = self._rect(page).toAlignedRect()
            painter.fillRect(rect, look.colour("paper"))
            image = self.images.get(page)
            if image is not None:
                if round(image.width() / image.devicePixelRatio()) == rect.width():
                    painter.drawImage(rect.topLeft(), image)
                else:
                    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                    painter.drawImage(rect, image)
            self.found.paint(painter, page, QRectF(rect))
        self._paint_between(painter, visible)
        for pin, rect in self._pin_rects(visible):
            painter.setPen(Qt.PenStyle.NoPen)
            paint_number(painter, look, rect, pin.number, "bad" if pin.notice.bars else "warn")
        painter.resetTransform()
        if self._ringed and self.lie is not Lie.THUMBNAILS:
            paint_ring(painter, look, QRectF(self.viewport().rect()), 6)
        if self._busy:
            painter.fillRect(0, 0, self.viewport().width(), 2, look.colour("accent"))

    def _paint_between(self, painter: QPainter, visible: list[int]) -> None:
        """The fold of a spread, the numbers beneath the pages, and the ring round the thumbnail in hand."""
        look = self._context.look
        painter.setFont(look.font("caption"))
        for page in visible:
            rect = QRectF(self._rect(page).toAlignedRect())
            pair = self.lie is Lie.SPREADS and page % 2 == 0 and page < self._pages
            if self.lie is Lie.THUMBNAILS:
                painter.setPen(QPen(look.colour("line2"), 1))
                painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5))
            if pair:
                painter.fillRect(QRectF(rect.right(), rect.top(), 1, rect.height()), look.colour("line2"))
            if self.lie is Lie.THUMBNAILS and page == self.current:
                paint_ring(painter, look, rect.adjusted(-4, -4, 4, 4), 4)
            painter.setPen(QPen(look.colour("text2"), 1))
            if self.lie is Lie.SPREADS and page % 2 and page > 1:
                continue
            below = QRectF(rect.left(), rect.bottom() + 5, rect.width() * (2 if pair else 1), 18)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self._caption(page, pair))

    def _caption(self, page: int, pair: bool) -> str:
        label = self._book.label if self._book else str
        if self.lie is Lie.THUMBNAILS:
            return label(page)
        if pair:
            return self.tr("{page} and {next} of {all}").format(page=label(page), next=label(page + 1), all=self._pages)
        return self.tr("{page} of {all}").format(page=label(page), all=self._pages)

    def _pin_rects(self, visible: list[int]) -> list[tuple[Pin, QRectF]]:
        """Where the pins of pages stand; those that would lie on one another stand beneath."""
        placed: list[tuple[Pin, QRectF]] = []
        for page in visible:
            rect = self._rect(page)
            lowest = rect.top()
            for pin in sorted(self._pins.get(page, ()), key=lambda pin: pin.notice.height):
                top = rect.top() + rect.height() * (pin.notice.height if pin.notice.height >= 0 else 0.06)
                top = max(top, lowest)
                lowest = top + PIN + 1
                placed.append((pin, QRectF(rect.left() + FROM_EDGE * rect.width() - PIN / 2, top, PIN, PIN)))
        return placed

    def pin_at(self, place: QPointF) -> Pin | None:
        """The pin under a point of the view."""
        at = place + QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        return next((pin for pin, rect in self._pin_rects(self._visible()) if rect.adjusted(-3, -3, 3, 3).contains(at)), None)

    def page_at(self, place: QPointF) -> int:
        """The page under a point of the view, 0 for none."""
        at = place + QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        return next((page for page in self._visible() if self._rect(page).contains(at)), 0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        pin, page = self.pin_at(event.position()), self.page_at(event.position())
        if pin is not None:
            self.pinned.emit(pin.number)
        elif page:
            self.current = page
            self.viewport().update()
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        page = self.page_at(event.position())
        if page and self.lie is Lie.THUMBNAILS:
            self.opened.emit(page)
        else:
            super().mouseDoubleClickEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            pin = self.pin_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), notice_title(pin.notice) if pin else "", self.viewport())
            return True
        return super().viewportEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not self._wheel.turned(event, self.zoom):
            super().wheelEvent(event)

    def _turn_thumbnail(self, key: Qt.Key) -> bool:
        """The arrows choose a thumbnail, Enter opens its spread."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -self._across(), Qt.Key.Key_Down: self._across()}
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.current)
            return True
        if key not in steps:
            return False
        self.current = min(max(1, self.current + steps[key]), max(1, self._pages))
        rect, bar = self._rect(self.current), self.verticalScrollBar()
        if rect.top() < bar.value() or rect.bottom() > bar.value() + self.viewport().height():
            bar.setValue(int(rect.top()) - 12)
        self.viewport().update()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.lie is Lie.THUMBNAILS and self._turn_thumbnail(Qt.Key(event.key())):
            event.accept()
            return
        bar = self.verticalScrollBar()
        step = {
            Qt.Key.Key_Space: bar.pageStep() - 40,
            Qt.Key.Key_PageDown: bar.pageStep() - 40,
            Qt.Key.Key_PageUp: 40 - bar.pageStep(),
            Qt.Key.Key_Down: 60,
            Qt.Key.Key_Up: -60,
        }.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Space and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            bar.setValue(bar.value() - step)
        else:
            bar.setValue(bar.value() + step)
