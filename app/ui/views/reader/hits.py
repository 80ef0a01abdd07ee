"""Every hit of what is looked for in a text, listed with the words around it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStackedWidget

from app.core.language import Language
from app.core.page_words import page_of
from app.ui.theme import Look
from app.ui.widgets.box import Box, column, grows
from app.ui.widgets.notices import EmptyPlace
from app.ui.widgets.paint import paint_elided, paint_right
from app.ui.widgets.rows import RowDelegate, RowList, RowModel
from app.ui.wording import page_reference

BEFORE, AFTER = 28, 60
"""Code points shown before and after a hit: a line of the pane."""


@dataclass(frozen=True, slots=True)
class HitRow:
    """A hit with what stands beside it, and its page (0 unknown)."""

    number: int
    before: str
    words: str
    after: str
    page: int


class HitRows(Sequence[HitRow]):
    """The rows are cut out of the text only when one is looked at: there may be thousands."""

    def __init__(self, text: str = "", hits: Sequence[tuple[int, int]] = (), page_starts: tuple[int, ...] = ()) -> None:
        self._text, self._hits, self._starts = text, hits, page_starts

    def __len__(self) -> int:
        return len(self._hits)

    def __getitem__(self, at: int) -> HitRow:  # type: ignore[override]
        start, end = self._hits[at]
        begin = max(0, start - BEFORE)
        before = " ".join(self._text[begin:start].split())
        before = f"…{before.split(' ', 1)[-1] if ' ' in before else before}" if begin else before
        gap = " " if self._text[max(0, start - 1) : start].isspace() else ""
        after = self._text[end : end + AFTER].replace("\n", " ")
        return HitRow(at, before + gap, " ".join(self._text[start:end].split()), after, page_of(self._starts, start))


class HitDelegate(RowDelegate[HitRow]):
    """The line with the words found on their ground, and the page."""

    def __init__(self, look: Look, language: Language) -> None:
        super().__init__(look, 44)
        self._language = language

    def paint_row(self, painter: QPainter, rect: QRectF, row: HitRow, selected: bool) -> None:
        look = self._look
        line = QRectF(rect.left() + 16, rect.top() + 4, rect.width() - 32, 20)
        metrics = QFontMetrics(look.font("body"))
        left = metrics.horizontalAdvance(row.before)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("hit"))
        wide = min(metrics.horizontalAdvance(row.words), max(0, int(line.width()) - left))
        painter.drawRoundedRect(QRectF(line.left() + left - 1, line.top() + 1, wide + 2, 18), 2, 2)
        paint_elided(painter, look, line, "body", "text", row.before + row.words + row.after)
        below = QRectF(line.left(), line.bottom(), line.width(), 16)
        paint_elided(painter, look, below, "caption", "text3", page_reference(row.page, self._language))
        paint_right(painter, look, below, "caption", "text3", str(row.number + 1))


class HitsPane(Box):
    """``chosen`` tells the number of a hit."""

    chosen = Signal(int)

    def __init__(self, look: Look, language: Language) -> None:
        self._model: RowModel[HitRow] = RowModel(
            lambda hit: ", ".join(part for part in (f"{hit.before}{hit.words}{hit.after}", page_reference(hit.page, language)) if part)
        )
        name = QCoreApplication.translate("Hits", "Hits in this text")
        self.list = RowList(self._model, HitDelegate(look, language), name)
        self._stack = QStackedWidget()
        nothing = QCoreApplication.translate("Hits", "Nothing is looked for.")
        self._stack.addWidget(EmptyPlace(look, "search", nothing, QCoreApplication.translate("Hits", "Ctrl+F finds in this text.")))
        self._stack.addWidget(self.list)
        self.list.viewport().setAutoFillBackground(False)
        super().__init__(look, column(grows(self._stack)), ground="sunken")
        self._telling = False
        self.list.chosen.connect(self._choose)

    @property
    def rows(self) -> Sequence[HitRow]:
        return self._model.rows

    def show_hits(self, rows: HitRows) -> None:
        self._telling = True
        self._model.show_rows(rows)
        self._telling = False
        self._stack.setCurrentIndex(1 if rows else 0)

    def show_current(self, number: int) -> None:
        """Show which hit is in hand, without telling anyone."""
        if 0 <= number < len(self._model.rows):
            self._telling = True
            self.list.choose_row(number)
            self._telling = False

    def _choose(self, hit: object) -> None:
        if isinstance(hit, HitRow) and not self._telling:
            self.chosen.emit(hit.number)
