"""How the rows of an import report are drawn, and what the list does with keys and clicks."""

from collections.abc import Hashable

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from app.services.views import ImportStatus
from app.ui.theme import Look
from app.ui.views.importing.lines import Line, state_of
from app.ui.widgets.button import paint_check_box
from app.ui.widgets.paint import paint_elided
from app.ui.widgets.rows import ROW_ROLE, Index, RowDelegate, RowList, RowModel

FILE_HIGH, ARTICLE_HIGH, LINE_HIGH = 46, 42, 16
STATE_WIDE = 186
FEW, UNBOUND = 60, 16_777_000
"""Rows up to which the list ends where its rows end; all the height that Qt knows, with a frame left."""

MOST_LINES = 3
"""Lines of a reason why a file was not read; the pane beside it has all of it."""


class FileDelegate(RowDelegate[Line]):
    """The file's name, what came of it, and its state; an article stands a step to the right, with its check box."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, FILE_HIGH)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Line = index.data(ROW_ROLE)
        if row.article is not None:
            return QSize(200, ARTICLE_HIGH)
        if row.status is not ImportStatus.REFUSED:
            return QSize(200, FILE_HIGH)
        wide = option.widget.contentsRect().width() if option.widget else 0  # type: ignore[attr-defined]
        return QSize(200, FILE_HIGH + LINE_HIGH * (self._lines(row, wide - STATE_WIDE - 60) - 1))

    def _lines(self, row: Line, wide: int) -> int:
        if wide < 80:
            return 1
        flags = int(Qt.TextFlag.TextWordWrap)
        high = self._look.metrics("caption").boundingRect(QRect(0, 0, wide, 2000), flags, row.said).height()
        return min(MOST_LINES, max(1, round(high / self._look.metrics("caption").lineSpacing())))

    def compare_rect(self, rect: QRectF, row: Line) -> QRectF | None:
        """Where the button stands that puts a file and the brief like it side by side."""
        if row.article is not None or row.status is not ImportStatus.NEAR_DUPLICATE:
            return None
        wide = self._look.width("body_medium", compare_words()) + 24
        return QRectF(rect.right() - STATE_WIDE - wide - 10, rect.center().y() - 13, wide, 26)

    @staticmethod
    def box_rect(rect: QRectF) -> QRectF:
        """Where the check box of an article stands."""
        return QRectF(rect.left() + 46, rect.center().y() - 7, 14, 14)

    def name_of(self, row: Line) -> Hashable:
        return row.path, row.ids if row.article is not None else ()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The row, and a line above it but for the first: so none runs along the edge of the card beneath the last."""
        super().paint(painter, option, index)
        rect, row = QRectF(option.rect), index.data(ROW_ROLE)  # type: ignore[attr-defined]
        if rect.top() > 0:
            inset = 44 if row.article is not None else 0
            painter.setPen(QPen(self._look.colour("line"), 1))
            painter.drawLine(QPointF(rect.left() + inset, rect.top() + 0.5), QPointF(rect.right(), rect.top() + 0.5))

    def _paint_all(self, painter: QPainter, rect: QRectF, row: Line, selected: bool, ground: str) -> None:
        """A chosen row is filled from edge to edge, as a row of a table is."""
        if ground:
            painter.fillRect(rect, self._look.colour(ground))
        self.paint_row(painter, rect, row, selected)

    def paint_row(self, painter: QPainter, rect: QRectF, row: Line, selected: bool) -> None:
        look = self._look
        icon, token, words = state_of(row)
        state = QRectF(rect.right() - STATE_WIDE, rect.top(), STATE_WIDE - 12, rect.height())
        if icon:
            look.icon(painter, icon, QRectF(state.left(), rect.center().y() - 8, 16, 16), token)
        paint_elided(painter, look, state.adjusted(25, 0, 0, 0), "body", token, words)
        right = state.left() - 12
        compare = self.compare_rect(rect, row)
        if compare is not None:
            self._paint_compare(painter, compare)
            right = compare.left() - 12
        if row.article is not None:
            self._paint_article(painter, rect, row, right)
        else:
            look.icon(painter, row.icon, QRectF(rect.left() + 15, rect.top() + 15, 16, 16), "accent" if selected else "text2")
            self._paint_words(painter, QRectF(rect.left() + 40, rect.top() + 4, right - rect.left() - 40, rect.height() - 6), row)

    def _paint_words(self, painter: QPainter, room: QRectF, row: Line) -> None:
        look, dim = self._look, not row.there
        head = QRectF(room.left(), room.top() + (0 if row.said else 9), room.width(), 20)
        paint_elided(painter, look, head, "body_medium", "text3" if dim else "text", row.title)
        below = QRectF(room.left(), room.top() + 19, room.width(), LINE_HIGH)
        if row.article is None and row.status is ImportStatus.REFUSED:
            painter.setFont(look.font("caption"))
            painter.setPen(look.colour("text2"))
            painter.drawText(QRectF(below.left(), below.top(), below.width(), room.height() - 19), int(Qt.TextFlag.TextWordWrap), row.said)
        else:
            paint_elided(painter, look, below, "caption", "text3" if dim else "text2", row.said)

    def _paint_article(self, painter: QPainter, rect: QRectF, row: Line, right: float) -> None:
        look = self._look
        paint_check_box(painter, look, self.box_rect(rect), row.wanted and row.there)
        look.icon(painter, row.icon, QRectF(rect.left() + 70, rect.center().y() - 8, 16, 16), "text2")
        self._paint_words(painter, QRectF(rect.left() + 95, rect.top() + 3, right - rect.left() - 95, ARTICLE_HIGH - 4), row)

    def _paint_compare(self, painter: QPainter, rect: QRectF) -> None:
        look = self._look
        painter.setPen(QPen(look.colour("line2"), 1))
        painter.setBrush(look.colour("raised"))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        paint_elided(painter, look, rect.adjusted(12, 0, 0, 0), "body_medium", "text", compare_words())


def compare_words() -> str:
    """What stands on the button of a row."""
    return QCoreApplication.translate("ImportReport", "Compare")


class FileList(RowList):
    """Space, or a click on its box, keeps an article or leaves it out; ``compared`` tells the row whose button was pressed."""

    ticked = Signal(object)
    compared = Signal(object)

    def __init__(self, model: RowModel[Line], delegate: FileDelegate, name: str) -> None:
        super().__init__(model, delegate, name)
        self._drawn = delegate
        self.setUniformItemSizes(False)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.viewport().setAutoFillBackground(False)

    def highest(self) -> int:
        """The height of all rows together, where there are not many."""
        if self.model().rowCount() > FEW:
            return UNBOUND
        option, model = QStyleOptionViewItem(), self.model()
        option.widget = self  # type: ignore[attr-defined]
        return sum(self.delegate.sizeHint(option, model.index(at, 0)).height() for at in range(model.rowCount()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.ticked.emit(self.currentIndex().data(ROW_ROLE))
            event.accept()
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not index.isValid():
            return
        row, rect = index.data(ROW_ROLE), QRectF(self.visualRect(index))
        compare = self._drawn.compare_rect(rect, row)
        if row.article is not None and self._drawn.box_rect(rect).adjusted(-8, -8, 8, 8).contains(event.position()):
            self.ticked.emit(row)
        elif compare is not None and compare.contains(event.position()):
            self.compared.emit(row)
