"""The pages of an edition as pictures, each drawn at exactly the size it is shown in."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from app.ui.context import Context
from app.ui.widgets.paint import paint_shadow
from app.ui.widgets.pictures import Drawn, PagePictures, image_of

GAP = 34
EDGE = 28
WIDEST = 900
KEPT = 40
"""Pictures kept; the ones farthest from view go first."""
SHARP_MS = 80
A4 = 297 / 210
ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)


class PagesView(QAbstractScrollArea):
    """Scrolls through the pages, singly or as spreads; ``turned`` tells the first page in view."""

    turned = Signal(int)

    def __init__(self, context: Context, picture: Callable[[UUID, int, int], Drawn]) -> None:
        super().__init__()
        self._context = context
        self._picture = picture
        self._edition: UUID | None = None
        self._pages = 0
        self._ratio = A4
        self._spread = True
        self._pictures = PagePictures(KEPT)
        self.setAccessibleName(self.tr("Pages of the book"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._zoom = 1.0
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SHARP_MS)
        self._settle.timeout.connect(self._fetch)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.horizontalScrollBar().valueChanged.connect(lambda _value: self.viewport().update())

    @property
    def images(self) -> dict[int, QImage]:
        return self._pictures.images

    def show_edition(self, edition_id: UUID, pages: int) -> None:
        """Show another edition; the old pictures stay until the new ones are there."""
        self._edition = edition_id
        self._pages = pages
        self._pictures.clear()
        self._measure()
        self._fetch()

    def set_spread(self, spread: bool) -> None:
        first = self.first_page()
        self._spread = spread
        self._measure()
        self.go_to(first)

    def go_to(self, page: int) -> None:
        """Bring a page (from 1) to the top."""
        self.verticalScrollBar().setValue(int(self._rect(page).top()) - 12)

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
        return min(max(1, line * self._across() + (0 if self._spread and line else 1)), max(1, self._pages))

    def minimumSizeHint(self) -> QSize:
        return QSize(300, 300)

    def _across(self) -> int:
        return 2 if self._spread else 1

    def _page_width(self) -> float:
        room = self.viewport().width() - 2 * EDGE
        fitting = max(120.0, min(WIDEST, room) if not self._spread else min(room, 2 * WIDEST) / 2)
        return fitting * self._zoom

    def _page_height(self) -> float:
        return self._page_width() * self._ratio

    def _line_of(self, page: int) -> int:
        return page // 2 if self._spread else page - 1

    def _rect(self, page: int) -> QRectF:
        """Where a page lies on the whole desk; in a spread even pages lie left, so that page 1 stands alone at the right."""
        width, height = self._page_width(), self._page_height()
        left = max(float(EDGE), (self.viewport().width() - width * self._across()) / 2)
        if self._spread and page % 2:
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
        wide = int(self._page_width() * self._across()) + 2 * EDGE
        across.setPageStep(room)
        across.setSingleStep(40)
        across.setRange(0, max(0, wide - room))
        self.viewport().update()

    def _visible(self) -> list[int]:
        top = self.verticalScrollBar().value()
        view = QRectF(self.horizontalScrollBar().value(), top, self.viewport().width(), self.viewport().height())
        return [page for page in range(1, self._pages + 1) if self._rect(page).intersects(view)]

    def _scrolled(self) -> None:
        self.viewport().update()
        self.turned.emit(self.first_page())
        self._settle.start()

    def _fetch(self) -> None:
        edition, width = self._edition, round(self._page_width() * self.devicePixelRatioF())
        if edition is None:
            return
        for page in self._visible():
            if self._pictures.ask(page, width):
                self._ask(edition, page, width)

    def _ask(self, edition: UUID, page: int, width: int) -> None:
        def failed(sentence: str) -> None:
            self._pictures.give_up(page, width)
            self._context.jobs.trouble.emit(sentence)

        work = lambda: image_of(self._picture(edition, page, width))  # noqa: E731
        self._context.jobs.read(f"page-{page}", work, lambda image: self._take(edition, page, image), failed)

    def _take(self, edition: UUID, page: int, image: QImage) -> None:
        if edition != self._edition or not self._pictures.take(page, image, self.devicePixelRatioF()):
            return
        if abs(image.height() / image.width() - self._ratio) > 0.01:
            self._ratio = image.height() / image.width()
            self._measure()
        self._pictures.keep_near(self.first_page())
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        first = self.first_page()
        super().resizeEvent(event)
        self._measure()
        if self._pages:
            self.go_to(first)
        self._settle.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._context.look
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), look.colour("desk"))
        painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        visible = self._visible()
        for page in visible:
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
            painter.setPen(QPen(look.colour("text2"), 1))
            painter.setFont(look.font("caption"))
            below = QRectF(rect.left(), rect.bottom() + 5, rect.width(), 18)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self.tr("{page} of {all}").format(page=page, all=self._pages))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
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
