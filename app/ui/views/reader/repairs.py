"""What was repaired in a whole text, one by one, each with its switch: by page, or by what was mended."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TypeGuard

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStackedWidget, QStyleOptionViewItem

from app.core.language import Language
from app.services.views import RepairView
from app.ui.theme import Look
from app.ui.views.reader.repair_words import mended, outcome, repair_name, spoken_repair, was
from app.ui.widgets.box import Box, column, grows, row
from app.ui.widgets.button import Segments
from app.ui.widgets.label import Prose
from app.ui.widgets.notices import EmptyPlace
from app.ui.widgets.paint import paint_elided, paint_hairline, paint_right
from app.ui.widgets.rows import ROW_ROLE, Index, RowDelegate, RowList, RowModel
from app.ui.widgets.switch import SWITCH, paint_switch
from app.ui.wording import page_reference

ROW, HEAD = 76, 36


@dataclass(frozen=True, slots=True)
class Head:
    """What stands above a group of repairs: those of a page, or, with its ``kind``, all that mend the same thing."""

    title: str
    count: int
    off: int = 0
    kind: str = ""
    page: int = 0

    @property
    def on(self) -> bool:
        """Whether any of them is on."""
        return self.off < self.count


Row = Head | RepairView


def is_repair(row: object) -> TypeGuard[RepairView]:
    """Whether a row is a repair, and not what stands above some."""
    return isinstance(row, RepairView)


def by_page(repairs: Sequence[RepairView], language: Language) -> Iterator[Row]:
    """The repairs in the order of the text, each page beneath its number; a text without pages needs no groups."""
    for page, group in groupby(repairs, key=lambda view: view.page):
        views = tuple(group)
        if page:
            title = {Language.KO: f"{page}쪽", Language.JA: f"{page}頁"}.get(language) or _page(page)
            yield Head(title, len(views), sum(not view.repair.on for view in views), page=page)
        yield from views


def _page(page: int) -> str:
    return QCoreApplication.translate("Repairs", "Page {page}").format(page=page)


def by_kind(repairs: Sequence[RepairView]) -> Iterator[Row]:
    """The repairs by what they mend, the commonest first."""
    kinds: dict[str, list[RepairView]] = {}
    for view in repairs:
        kinds.setdefault(repair_name(view.repair.kind), []).append(view)
    for name, views in sorted(kinds.items(), key=lambda pair: (-len(pair[1]), pair[0])):
        yield Head(name, len(views), sum(not view.repair.on for view in views), kind=views[0].repair.kind)
        yield from views


def spoken_row(row: Row) -> str:
    """A row as a screen reader says it."""
    return spoken_repair(row) if is_repair(row) else f"{row.title}, {row.count}" if isinstance(row, Head) else ""


class RepairDelegate(RowDelegate[Row]):
    """What it does and its switch; the words before and after. A head has its count, and for a kind a switch for all of it."""

    def __init__(self, look: Look, language: Language) -> None:
        super().__init__(look, ROW)
        self._language = language
        self.page = 0
        self.kinds = False
        """The rows stand beneath the name of their kind, which they need not say again."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, HEAD if isinstance(index.data(ROW_ROLE), Head) else ROW)

    @staticmethod
    def switch_rect(rect: QRectF) -> QRectF:
        return QRectF(rect.right() - 16 - SWITCH.width(), rect.top() + 11, SWITCH.width(), SWITCH.height())

    def paint_row(self, painter: QPainter, rect: QRectF, row: Row, selected: bool) -> None:
        if isinstance(row, Head):
            self._paint_head(painter, rect, row)
            return
        look, switch = self._look, self.switch_rect(rect)
        paint_hairline(painter, look, rect.left() + 16, rect.right() - 16, rect.bottom())
        left, width = rect.left() + 16, rect.width() - 32
        head = QRectF(left, rect.top() + 9, switch.left() - left - 8, 20)
        page = page_reference(row.page, self._language)
        room = head.adjusted(0, 0, -look.width("caption", page) - 8 if page else 0, 0)
        if self.kinds and page:
            paint_elided(painter, look, head, "body", "text2", page)
        else:
            used = paint_elided(painter, look, room, "body", "text2", repair_name(row.repair.kind))
            paint_elided(painter, look, head.adjusted(used + 8, 0, 0, 0), "caption", "text3", page)
        paint_switch(painter, look, switch, row.repair.on)
        self._words(painter, QRectF(left, rect.top() + 31, width, 19), was(row), "bad", "badbg")
        kept = bool(mended(row))
        self._words(painter, QRectF(left, rect.top() + 51, width, 19), outcome(row), "ok" if kept else "text2", "okbg" if kept else "")

    def _paint_head(self, painter: QPainter, rect: QRectF, head: Head) -> None:
        look = self._look
        seen_now = bool(head.page) and head.page == self.page
        room = QRectF(rect.left() + 16, rect.top() + 9, rect.width() - 32, 20)
        if head.kind:
            paint_switch(painter, look, self.switch_rect(rect), head.on)
            room.setRight(self.switch_rect(rect).left() - 8)
        count = str(head.count)
        words = room.adjusted(0, 0, -look.width("caption", count) - 8, 0)
        used = paint_elided(painter, look, words, "body_bold", "accent" if seen_now else "text", head.title)
        paint_elided(painter, look, room.adjusted(used + 8, 0, 0, 0), "caption", "text3", count)
        if seen_now:
            paint_right(painter, look, room, "caption", "accent", QCoreApplication.translate("Repairs", "in view"))

    def _words(self, painter: QPainter, rect: QRectF, words: str, ink: str, ground: str) -> None:
        look = self._look
        if ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour(ground))
            wide = min(rect.width(), look.width("body", words) + 8)
            painter.drawRoundedRect(QRectF(rect.left(), rect.top(), wide, rect.height()), 3, 3)
            rect = rect.adjusted(4, 0, -4, 0)
        paint_elided(painter, look, rect, "body", ink, words)


class RepairList(RowList):
    """Space, or a click on the switch, switches the repair in hand, or all of the kind."""

    switched = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.switched.emit(self.currentIndex().data(ROW_ROLE))
            event.accept()
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            switch = RepairDelegate.switch_rect(QRectF(self.visualRect(index))).adjusted(-8, -8, 8, 8)
            if switch.contains(event.position()):
                self.switched.emit(index.data(ROW_ROLE))


class RepairsPane(Box):
    """``switched`` tells (repair as listed, on), ``kind_switched`` (kind, on); ``chosen`` the repair that somebody went to."""

    switched = Signal(object, bool)
    kind_switched = Signal(str, bool)
    chosen = Signal(object)

    def __init__(self, look: Look, language: Language) -> None:
        translate = QCoreApplication.translate
        self._language = language
        self._repairs: tuple[RepairView, ...] = ()
        self._showing = False
        self._model: RowModel[Row] = RowModel(spoken_row)
        self._drawn = RepairDelegate(look, language)
        self.list = RepairList(self._model, self._drawn, translate("Repairs", "Repairs"))
        self.list.setUniformItemSizes(False)
        self.list.viewport().setAutoFillBackground(False)
        choices = ((translate("Repairs", "By page"), ""), (translate("Repairs", "By kind"), ""))
        self.order = Segments(look, choices, translate("Repairs", "How the repairs are grouped"))
        self._stack = QStackedWidget()
        none, kept = translate("Repairs", "Nothing was repaired."), translate("Repairs", "The text reads as it came.")
        self._stack.addWidget(EmptyPlace(look, "check", none, kept))
        self._stack.addWidget(self.list)
        hint = translate(
            "Repairs",
            "Choosing one shows its place, Space switches it. Ctrl+Z takes a switch back. The original file is kept byte for byte.",
        )
        head, foot = row(self.order, "*", margin=(14, 0, 12, 2)), row(grows(Prose(look, hint, "caption", "text2")), margin=(16, 8, 12, 12))
        super().__init__(look, column(head, grows(self._stack), foot, gap=2), ground="sunken")
        self.list.switched.connect(self._switch)
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(self._choose)
        self.order.chosen.connect(lambda _number: self._refill())

    @property
    def rows(self) -> list[RepairView]:
        """The repairs in the order in which they are listed."""
        return [row for row in self._model.rows if is_repair(row)]

    @property
    def heads(self) -> list[Head]:
        """What stands above the groups."""
        return [row for row in self._model.rows if isinstance(row, Head)]

    def show_repairs(self, repairs: tuple[RepairView, ...]) -> None:
        """Show the repairs of the whole text; the one in hand stays in hand."""
        self._repairs = repairs
        self._refill()

    def _refill(self) -> None:
        held = self.list.current()
        rows = tuple(by_page(self._repairs, self._language) if self.order.number == 0 else by_kind(self._repairs))
        self._showing = True
        self._drawn.kinds = self.order.number == 1
        scrolled = self.list.verticalScrollBar().value()
        self.list.expect(len(rows))
        self._model.show_rows(rows)
        self._stack.setCurrentIndex(1 if rows else 0)
        self.list.verticalScrollBar().setValue(scrolled)
        at = next((at for at, row in enumerate(rows) if same(row, held)), -1)
        if at >= 0:
            self.list.choose_row(at)
        self._showing = False

    def choose(self, view: RepairView) -> None:
        """Take a repair in hand."""
        self.list.choose_row(next(at for at, row in enumerate(self._model.rows) if same(row, view)))

    def show_page(self, page: int) -> None:
        """Bring the repairs of the page that is read into view, and say which they are."""
        self._drawn.page = page
        self.list.viewport().update()
        first = next((at for at, row in enumerate(self._model.rows) if row.page >= page), None) if self.order.number == 0 else None
        if first is not None and not self.list.hasFocus():
            self.list.scrollTo(self._model.index(first, 0), RowList.ScrollHint.PositionAtTop)

    def _choose(self, row: object) -> None:
        if is_repair(row) and not self._showing:
            self.chosen.emit(row)

    def _switch(self, row: object) -> None:
        if is_repair(row):
            self.switched.emit(row, not row.repair.on)
        elif isinstance(row, Head) and row.kind:
            self.kind_switched.emit(row.kind, not row.on)


def same(row: object, other: object) -> bool:
    """Whether two rows stand for the same thing, whatever became of it."""
    if is_repair(row) and is_repair(other):
        return row.repair.id == other.repair.id
    return isinstance(row, Head) and isinstance(other, Head) and (row.kind, row.page) == (other.kind, other.page)
