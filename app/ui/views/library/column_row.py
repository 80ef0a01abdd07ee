"""How a brief looks in the library's list of columns: one line, each value under its head."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from app.core.language import Language
from app.services.library import BriefRow
from app.ui.theme import Look
from app.ui.views.library.columns import NUMBERS, Cell, Column, is_guessed, words_of
from app.ui.views.library.row import BriefDelegate, flags_of, icon_of
from app.ui.widgets.paint import paint_elided, paint_hairline, paint_right
from app.ui.widgets.row_pictures import RowPictures

ROW_HEIGHT = 34
"""Pixels: a tree row is 28, a row of two lines 46; between them the dotted lines of guesses have room."""


class ColumnDelegate(BriefDelegate):
    """One line a brief; ``lay_out`` says where the columns stand."""

    def __init__(self, look: Look, language: Language) -> None:
        super().__init__(look, language)
        self._height = ROW_HEIGHT
        self._cells: Sequence[Cell] = ()

    def lay_out(self, cells: Sequence[Cell]) -> None:
        """Paint the columns there from now on."""
        if cells != self._cells:
            self._cells = cells
            self.pictures = RowPictures()

    def paint_row(self, painter: QPainter, rect: QRectF, row: BriefRow, selected: bool) -> None:
        look = self._look
        if not selected:
            paint_hairline(painter, look, rect.left() + 48, rect.right() - 16, rect.bottom())
        middle = rect.center().y()
        self._paint_state(painter, QPointF(rect.left() + 14, middle), row)
        look.icon(painter, icon_of(row), QRectF(rect.left() + 23, middle - 8, 16, 16), "accent" if selected else "text2")
        for cell in self._cells:
            self._paint_cell(painter, QRectF(rect.left() + cell.left, rect.top(), cell.width, rect.height()), row, cell.column)

    def _paint_cell(self, painter: QPainter, rect: QRectF, row: BriefRow, column: Column) -> None:
        look, words = self._look, words_of(row, column, self._language)
        if column is Column.TITLE:
            rect = self._paint_flag(painter, rect, row)
        guessed = is_guessed(row, column)
        style = "caption" if column is not Column.TITLE else "body" if row.read else "body_bold"
        ink = "text" if column is Column.TITLE else "text2"
        if column in NUMBERS:
            paint_right(painter, look, rect, style, ink, words)
            return
        width = paint_elided(painter, look, rect, style, ink, words)
        if guessed and words:
            painter.setPen(QPen(look.colour("guess"), 1, Qt.PenStyle.DotLine))
            below = rect.center().y() + 9.5
            painter.drawLine(QPointF(rect.left(), below), QPointF(rect.left() + width, below))

    def _paint_flag(self, painter: QPainter, rect: QRectF, row: BriefRow) -> QRectF:
        """The sign of the most pressing flag at the end of the title; answers the room that is left for its words."""
        flag = next((chip for chip in flags_of(row) if chip.icon), None)
        if flag is None or rect.width() < 60:
            return rect
        self._look.icon(painter, flag.icon, QRectF(rect.right() - 14, rect.center().y() - 7, 14, 14), flag.ink)
        return rect.adjusted(0, 0, -20, 0)
