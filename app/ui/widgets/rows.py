"""Lists: a plain model over frozen rows, and a view that selects with the arrows and opens with Enter."""

from collections.abc import Callable, Hashable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.theme import Look
from app.ui.widgets.row_pictures import Aspect, RowPictures
from app.ui.widgets.wheel import left_to_screen

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
MANY = 300
"""Rows of different heights from which a list lays itself out a part at a time."""
BATCH = 25
"""Rows of such a part. Each asks Python twice how high it is, and beside workers each time may take a tenth of a millisecond."""
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

    def replace_row(self, number: int, row: T) -> None:
        """Show a row as it is now; the others, and what is chosen, stay."""
        self.rows = (*self.rows[:number], row, *self.rows[number + 1 :])
        self.dataChanged.emit(self.index(number, 0), self.index(number, 0))

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

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
    """Paints the ground of a row and leaves its content to ``paint_row``; a row that has a name is painted once and then copied.

    ``led``: the keys that move in the list are typed elsewhere, so that the chosen row is in hand without the focus.
    """

    led = False

    def __init__(self, look: Look, height: int) -> None:
        super().__init__()
        self._look = look
        self._height = height
        self.zoom = 1.0
        self.pictures = RowPictures()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, round(self.height_of(index.data(ROW_ROLE)) * self.zoom))

    def height_of(self, row: T) -> int:
        """How high a row is at the usual size, where it depends on the row alone."""
        return self._height

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        place = QRectF(option.rect)  # type: ignore[attr-defined]
        # A row is drawn in the size it was designed in, and the pen is what grows
        rect = QRectF(0, 0, place.width() / self.zoom, place.height() / self.zoom)
        state = option.state  # type: ignore[attr-defined]
        row = index.data(ROW_ROLE)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        ground = self._ground(state, selected)
        name = self.name_of(row)
        painter.save()
        painter.translate(place.topLeft())
        painter.scale(self.zoom, self.zoom)
        if name is None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_all(painter, rect, row, selected, ground)
        else:
            ratio = painter.device().devicePixelRatioF() * self.zoom
            aspect = Aspect(selected, ground, rect.width(), rect.height(), ratio, self._look.generation)
            self.pictures.show(painter, rect, name, row, aspect, lambda on, at: self._paint_all(on, at, row, selected, ground))
        painter.restore()

    def _ground(self, state: QStyle.StateFlag, selected: bool) -> str:
        """The colour behind the row, or nothing."""
        if selected:
            return "soft" if self.led or state & QStyle.StateFlag.State_Active else "neutral"
        return "hover" if state & QStyle.StateFlag.State_MouseOver else ""

    def _paint_all(self, painter: QPainter, rect: QRectF, row: T, selected: bool, ground: str) -> None:
        if ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour(ground))
            painter.drawRoundedRect(rect.adjusted(6, 1, -6, -1), 6, 6)
        self.paint_row(painter, rect, row, selected)

    def name_of(self, row: T) -> Hashable:
        """What a row is known by when its content changes; nothing where rows are few and painted each time."""
        return None

    def paint_row(self, painter: QPainter, rect: QRectF, row: T, selected: bool) -> None:
        """Draw one row into ``rect``."""
        raise NotImplementedError


class RowList(QListView):
    """Uniform rows, scrolled by the pixel."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, model: RowModel[T], delegate: RowDelegate[T], name: str) -> None:
        super().__init__()
        self.delegate = delegate
        self._rows = model
        self._lift: Callable[[list[object]], object] | None = None
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setUniformItemSizes(True)
        self.setBatchSize(BATCH)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(ROW_ROLE)))

    def take_delegate(self, delegate: RowDelegate[Any]) -> None:
        """Paint the rows in another form; what is chosen stays, and in view."""
        delegate.zoom = self.delegate.zoom
        self.delegate = delegate
        self.setItemDelegate(delegate)
        self.scheduleDelayedItemsLayout()
        if self.currentIndex().isValid():
            QTimer.singleShot(0, self, lambda: self.scrollTo(self.currentIndex()))

    def zoom_to(self, factor: float) -> None:
        """Rows of another size; the one at the head stays there, or the chosen one in view."""
        first = self.indexAt(QPoint(4, 4))
        self.delegate.zoom = factor
        self.scheduleDelayedItemsLayout()
        self.executeDelayedItemsLayout()
        self.scrollTo(first, QAbstractItemView.ScrollHint.PositionAtTop)
        if self.current() is not None:
            self.scrollTo(self.currentIndex())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what the frame has time for, and the rest in the next."""
        self.delegate.pictures.begin_frame()
        super().paintEvent(event)
        if self.delegate.pictures.owing:
            QTimer.singleShot(0, self.viewport(), self.viewport().update)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl it is for the size of the pane, and goes on to the screen."""
        if not left_to_screen(event):
            super().wheelEvent(event)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.chosen.emit(self.current())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes by keys sees where the arrows begin."""
        super().focusInEvent(event)
        by_tab = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if by_tab and self.current() is None and self._rows.rows:
            self.choose_row(max(0, self.currentIndex().row()))

    def carry(self, lift: Callable[[list[object]], object]) -> None:
        """Let the chosen rows be dragged: ``lift`` is called with them and returns when they were let go."""
        self._lift = lift
        self.setDragEnabled(True)

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Rows in hand are dragged elsewhere."""
        rows = self.chosen_rows()
        if self._lift is not None and rows:
            self._lift(rows)

    def expect(self, rows: int) -> None:
        """Rows of different heights: lay so many out at once, or, where they are very many, a part at a time."""
        self.setLayoutMode(QListView.LayoutMode.Batched if rows > MANY else QListView.LayoutMode.SinglePass)

    def current(self) -> object:
        """The chosen row, or nothing; of several the one in hand."""
        rows = self.selectionModel().selectedIndexes() if self.selectionModel() else []
        held = self.currentIndex()
        return (held if held in rows else rows[0]).data(ROW_ROLE) if rows else None

    def chosen_rows(self) -> list[object]:
        """All rows that are chosen, in the order of the list."""
        indexes = self.selectionModel().selectedIndexes() if self.selectionModel() else []
        return [index.data(ROW_ROLE) for index in sorted(indexes, key=lambda index: index.row())]

    def choose_rows(self, numbers: Sequence[int]) -> None:
        """Choose several rows; the first of them is the one in hand."""
        selection = QItemSelection()
        for number in numbers:
            index = self.model().index(number, 0)
            selection.select(index, index)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(self.model().index(numbers[0], 0), flags.NoUpdate)
        self.selectionModel().select(selection, flags.ClearAndSelect)

    def choose_row(self, number: int) -> None:
        self.take_in_hand(number)
        self.scrollTo(self.model().index(number, 0))

    def take_in_hand(self, number: int) -> None:
        """Choose a row where it lies, and it alone: Qt's own way asks the keyboard, and a key that is still down from a shortcut
        would let the row go instead, or choose all up to it."""
        self.selectionModel().setCurrentIndex(self.model().index(number, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().data(ROW_ROLE))
            event.accept()
            return
        if event.key() == Qt.Key.Key_Space:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            event.accept()
            self._turn_page(-1 if back else 1)
            return
        super().keyPressEvent(event)

    def _turn_page(self, by: int) -> None:
        """A page on or back, and the row that stands there is chosen, alone."""
        action = QAbstractItemView.CursorAction
        to = self.moveCursor(action.MovePageDown if by > 0 else action.MovePageUp, Qt.KeyboardModifier.NoModifier)
        if to.isValid():
            self.selectionModel().setCurrentIndex(to, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(to)
