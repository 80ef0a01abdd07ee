"""What was repaired in a text, one by one, each with its switch."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStackedWidget

from app.core.language import Language
from app.services.views import RepairView
from app.ui.theme import Look
from app.ui.widgets.box import Box, column, grows, row
from app.ui.widgets.label import Prose
from app.ui.widgets.notices import EmptyPlace
from app.ui.widgets.paint import paint_elided
from app.ui.widgets.rows import ROW_ROLE, RowDelegate, RowList, RowModel
from app.ui.widgets.switch import SWITCH, paint_switch
from app.ui.wording import page_reference

ROW = 76
LONGEST = 160
"""Characters of the words of a repair that are shown; a whole running head is shorter."""


def repair_name(kind: str) -> str:
    """What a repair does, in words."""
    names = {
        "line_end_hyphen": QCoreApplication.translate("Repairs", "Word joined at a line end"),
        "page_break": QCoreApplication.translate("Repairs", "Sentence joined over a page end"),
        "line_break": QCoreApplication.translate("Repairs", "Line end taken out"),
        "spaced_letters": QCoreApplication.translate("Repairs", "Spaced letters joined"),
        "stray_space": QCoreApplication.translate("Repairs", "Stray space taken out"),
        "doubled_sentence": QCoreApplication.translate("Repairs", "Doubled sentence taken out"),
        "glued_word": QCoreApplication.translate("Repairs", "Words parted"),
        "footnote": QCoreApplication.translate("Repairs", "Footnote moved out of the sentence"),
        "running_head": QCoreApplication.translate("Repairs", "Running head taken out"),
        "page_number": QCoreApplication.translate("Repairs", "Page number taken out"),
        "app_store": QCoreApplication.translate("Repairs", "Advertisement taken out"),
        "advert": QCoreApplication.translate("Repairs", "Advertisement taken out"),
        "site_line": QCoreApplication.translate("Repairs", "Line of the web page taken out"),
        "tag_line": QCoreApplication.translate("Repairs", "Line of tags taken out"),
        "doubled_line": QCoreApplication.translate("Repairs", "Doubled line taken out"),
        "tracked_deletion": QCoreApplication.translate("Repairs", "Deleted words of a draft"),
        "tracked_insertion": QCoreApplication.translate("Repairs", "Inserted words of a draft"),
    }
    return names.get(kind) or kind.replace("_", " ").capitalize()


def seen(words: str) -> str:
    """Words on one line; line ends and other white space are shown, for they are what is repaired."""
    shown = words[:LONGEST].replace("\n", "¶").replace("\u2028", "¶").replace("\t", "⇥")
    return shown if shown.strip() else shown.replace(" ", "␣")


def outcome(view: RepairView) -> str:
    """What is read in the place of the words."""
    if not view.repair.on:
        return QCoreApplication.translate("Repairs", "off: kept as it came")
    if view.repair.to >= 0:
        return QCoreApplication.translate("Repairs", "read as a paragraph of its own")
    return seen(view.repair.after) or QCoreApplication.translate("Repairs", "taken out")


def spoken_repair(view: RepairView) -> str:
    """A repair as a screen reader says it."""
    state = QCoreApplication.translate("Repairs", "on") if view.repair.on else QCoreApplication.translate("Repairs", "off")
    return f"{repair_name(view.repair.kind)}, {state}: {seen(view.before)}, {outcome(view)}"


class RepairDelegate(RowDelegate[RepairView]):
    """What it does and its switch; the words before and after."""

    def __init__(self, look: Look, language: Language) -> None:
        super().__init__(look, ROW)
        self._language = language

    @staticmethod
    def switch_rect(rect: QRectF) -> QRectF:
        return QRectF(rect.right() - 16 - SWITCH.width(), rect.top() + 11, SWITCH.width(), SWITCH.height())

    def paint_row(self, painter: QPainter, rect: QRectF, row: RepairView, selected: bool) -> None:
        look, switch = self._look, self.switch_rect(rect)
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawLine(QPointF(rect.left() + 16, rect.bottom() - 0.5), QPointF(rect.right() - 16, rect.bottom() - 0.5))
        left, width = rect.left() + 16, rect.width() - 32
        head = QRectF(left, rect.top() + 9, switch.left() - left - 8, 20)
        used = paint_elided(painter, look, head, "body", "text2", repair_name(row.repair.kind))
        paint_elided(painter, look, head.adjusted(used + 8, 0, 0, 0), "caption", "text3", page_reference(row.page, self._language))
        paint_switch(painter, look, switch, row.repair.on)
        self._words(painter, QRectF(left, rect.top() + 31, width, 19), seen(row.before), "bad", "badbg")
        kept = row.repair.on and row.repair.to < 0 and bool(row.repair.after)
        self._words(painter, QRectF(left, rect.top() + 51, width, 19), outcome(row), "ok" if kept else "text2", "okbg" if kept else "")

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
    """Space, or a click on the switch, switches the repair in hand."""

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
    """``switched`` tells (number, on); ``chosen`` the repair in hand."""

    switched = Signal(int, bool)
    chosen = Signal(object)

    def __init__(self, look: Look, language: Language) -> None:
        self._model: RowModel[RepairView] = RowModel(spoken_repair)
        name = QCoreApplication.translate("Repairs", "Repairs")
        self.list = RepairList(self._model, RepairDelegate(look, language), name)
        self.list.viewport().setAutoFillBackground(False)
        self._stack = QStackedWidget()
        none, kept = (
            QCoreApplication.translate("Repairs", "Nothing was repaired."),
            QCoreApplication.translate("Repairs", "The text reads as it came."),
        )
        self._stack.addWidget(EmptyPlace(look, "check", none, kept))
        self._stack.addWidget(self.list)
        hint = QCoreApplication.translate(
            "Repairs", "Space switches. Each switch is one step back with Ctrl+Z. The original file is kept byte for byte."
        )
        foot = row(grows(Prose(look, hint, "caption", "text2")), margin=(16, 8, 12, 12))
        super().__init__(look, column(grows(self._stack), foot, gap=2), ground="sunken")
        self.list.switched.connect(self._switch)
        self.list.opened.connect(self.chosen.emit)

    @property
    def rows(self) -> list[RepairView]:
        return list(self._model.rows)

    def show_repairs(self, repairs: tuple[RepairView, ...]) -> None:
        """Show the repairs; the one in hand stays in hand."""
        at = self.list.currentIndex().row()
        self._model.show_rows(repairs)
        self._stack.setCurrentIndex(1 if repairs else 0)
        if repairs and at >= 0:
            self.list.choose_row(min(at, len(repairs) - 1))

    def show_page(self, page: int) -> None:
        """Bring the repairs of a page into view."""
        first = next((at for at, view in enumerate(self._model.rows) if view.page >= page), None)
        if first is not None and not self.list.hasFocus():
            self.list.scrollTo(self._model.index(first, 0), RowList.ScrollHint.PositionAtTop)

    def _switch(self, view: object) -> None:
        if isinstance(view, RepairView):
            self.switched.emit(view.number, not view.repair.on)
