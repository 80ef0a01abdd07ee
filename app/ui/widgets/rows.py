"""Lists: a plain model over frozen rows, and a view that selects with the arrows and opens with Enter."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QItemSelection, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.theme import Look

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole


class RowModel(QAbstractListModel, Generic[T]):
    """Rows in memory; ``spoken`` says a row aloud."""

    def __init__(self, spoken: Callable[[T], str]) -> None:
        super().__init__()
        self._spoken = spoken
        self.rows: Sequence[T] = ()

    def show_rows(self, rows: Sequence[T]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        if role == ROW_ROLE:
            return self.rows[index.row()]
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return self._spoken(self.rows[index.row()])
        return None


class RowDelegate(QStyledItemDelegate, Generic[T]):
    """Paints the ground of a row and leaves its content to ``paint_row``."""

    def __init__(self, look: Look, height: int) -> None:
        super().__init__()
        self._look = look
        self._height = height

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, self._height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)  # type: ignore[attr-defined]
        state = option.state  # type: ignore[attr-defined]
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if selected or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            active = bool(state & QStyle.StateFlag.State_Active)
            painter.setBrush(self._look.colour("hover" if not selected else ("soft" if active else "neutral")))
            painter.drawRoundedRect(rect.adjusted(6, 1, -6, -1), 6, 6)
        self.paint_row(painter, rect, index.data(ROW_ROLE), selected)
        painter.restore()

    def paint_row(self, painter: QPainter, rect: QRectF, row: T, selected: bool) -> None:
        """Draw one row into ``rect``."""
        raise NotImplementedError


class RowList(QListView):
    """Uniform rows, scrolled by the pixel."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, model: RowModel[T], delegate: QStyledItemDelegate, name: str) -> None:
        super().__init__()
        self._delegate = delegate
        self._rows = model
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(ROW_ROLE)))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.chosen.emit(self.current())

    def current(self) -> object:
        """The chosen row, or nothing."""
        rows = self.selectionModel().selectedIndexes() if self.selectionModel() else []
        return rows[0].data(ROW_ROLE) if rows else None

    def choose_row(self, number: int) -> None:
        index = self.model().index(number, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().data(ROW_ROLE))
            event.accept()
            return
        super().keyPressEvent(event)
