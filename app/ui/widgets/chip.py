"""Chips, badges and dots as widgets of their own."""

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLayout, QLayoutItem, QSizePolicy, QWidget

from app.ui.kinds import Role
from app.ui.theme import Look
from app.ui.widgets.paint import ChipLook, chip_width, paint_chip, paint_coverage, paint_letter, paint_ring


class Chip(QAbstractButton):
    """A chip; with ``clicked`` it can be focused and pressed, without it only shows."""

    def __init__(self, look: Look, chip: ChipLook, *, name: str = "", clicked: Callable[[], object] | None = None) -> None:
        super().__init__()
        self._look = look
        self._chip = chip
        self.setAccessibleName(name or chip.text)
        self.setToolTip(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if clicked else Qt.FocusPolicy.NoFocus)
        if clicked is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.clicked.connect(lambda _checked=False: clicked())

    def show_chip(self, chip: ChipLook) -> None:
        self._chip = chip
        self.setAccessibleName(chip.text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(chip_width(self._look, self._chip), self._look.grown(self._chip.height))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(self.rect())
        paint_chip(painter, self._look, rect, self._chip)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_ring(painter, self._look, rect, 5)


class LetterBadge(QWidget):
    """The letter of a kind of mark."""

    def __init__(self, look: Look, letter: str, size: int = 18) -> None:
        super().__init__()
        self._look = look
        self._letter = letter
        self.setFixedSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_letter(QPainter(self), self._look, QRectF(self.rect()), self._letter)


class CoverageDot(QWidget):
    """How many passages a statement rests on."""

    spoken_role = Role.Graphic

    def __init__(self, look: Look, sources: int, theirs: int, name: str) -> None:
        super().__init__()
        self._look = look
        self._sources = sources
        self._theirs = theirs
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFixedSize(20, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_coverage(QPainter(self), self._look, QRectF(self.rect()), self._sources, self._theirs)


class FlowLayout(QLayout):
    """Items side by side, going on in the next line where the room ends."""

    def __init__(self, items: Iterable[QWidget] = (), *, gap: int = 6) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setSpacing(gap)
        self.setContentsMargins(0, 0, 0, 0)
        for item in items:
            self.addWidget(item)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        width = sum(item.sizeHint().width() + self.spacing() for item in self._items)
        return QSize(width, self.minimumSize().height())

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._items]
        return QSize(max((size.width() for size in sizes), default=0), max((size.height() for size in sizes), default=0))

    def _lines(self, width: int) -> Iterator[list[tuple[QLayoutItem, QSize]]]:
        """The items with their sizes, line by line."""
        line: list[tuple[QLayoutItem, QSize]] = []
        used = 0
        for item in self._items:
            size = item.sizeHint()
            if line and used + size.width() > width:
                yield line
                line, used = [], 0
            line.append((item, size))
            used += size.width() + self.spacing()
        if line:
            yield line

    def _place(self, rect: QRect, *, move: bool) -> int:
        """The height that is used; what is lower than its line stands in the middle of it, as words beside a button do."""
        top, high = rect.y(), 0
        for line in self._lines(rect.width()):
            top += high + self.spacing() if high else 0
            left, high = rect.x(), max(size.height() for _, size in line)
            for item, size in line if move else ():
                item.setGeometry(QRect(QPoint(left, top + (high - size.height()) // 2), size))
                left += size.width() + self.spacing()
        return top + high - rect.y()


class Flow(QWidget):
    """A widget that lets its children flow; its height follows its width."""

    def __init__(self, items: Iterable[QWidget] = (), *, gap: int = 6) -> None:
        super().__init__()
        self.flow = FlowLayout(items, gap=gap)
        self.setLayout(self.flow)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
