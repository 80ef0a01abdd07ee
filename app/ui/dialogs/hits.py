"""How the hits of a search are drawn: title and place above, the words found beneath in one or two lines."""

from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyleOptionViewItem

from app.core.changes import Kind
from app.core.language import Language
from app.core.text import shorten
from app.ui.counted import Counted
from app.ui.dialogs.hit_lines import LONGEST_FORM, Extract, Line, all_words, fold_words, hit_title, matched_as, shown_words, units
from app.ui.theme import Look
from app.ui.tokens import MARK_LETTERS
from app.ui.widgets.paint import ChipLook, chip_width, cursor_x, paint_chip, paint_elided, paint_letter, paint_right
from app.ui.widgets.rows import ROW_ROLE, Index, RowDelegate, RowList, RowModel
from app.ui.wording import heading_name, mark_name, page_reference, short_date

ICONS = {
    Kind.BRIEF: "file-text",
    Kind.ANNOTATION: "highlighter",
    Kind.DOSSIER: "folder-open",
    Kind.PERSON: "user",
    Kind.MEETING: "calendar",
}
TITLE_HIGH, HIT_HIGH, LINE_HIGH, FOLD_HIGH, SHORT_HIGH = 34, 58, 20, 30, 38
MOST_LINES = 2
KEPT = 128
"""Words that stay broken into lines: those of two screens and more. A list asks the height of each row twice before it paints one."""
NEARLY = 8
"""Pixels within which the width of words alone does not tell whether they take one line or more."""
LEFT, RIGHT = 46, 22
"""Where the words of a hit begin and end, from the edges of its row."""


@dataclass(frozen=True, slots=True)
class Broken:
    """Words broken into the lines that are shown; ``last`` is the last of them where more words follow."""

    layout: QTextLayout
    lines: list[tuple[int, int]]
    last: QTextLayout | None


class HitDelegate(RowDelegate[Line]):
    """Title and place above, the words found beneath in one or two lines."""

    led = True

    def __init__(self, look: Look, language: Language) -> None:
        super().__init__(look, HIT_HIGH)
        self._language = language
        self._kept: OrderedDict[tuple[str, float, int], Broken] = OrderedDict()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: Line = index.data(Qt.ItemDataRole.UserRole)
        if line.hit is None:
            return QSize(200, FOLD_HIGH if line.fold else TITLE_HIGH)
        shown = shown_words(line)
        if not shown.text:
            return QSize(200, SHORT_HIGH)
        # Before the list is shown the style option names no widget
        wide = option.widget.contentsRect().width() if option.widget else 0  # type: ignore[attr-defined]
        lines = self._lines(shown.text, wide - LEFT - RIGHT) if wide else 1
        return QSize(200, HIT_HIGH + LINE_HIGH * (max(1, lines) - 1))

    def _lines(self, text: str, wide: float) -> int:
        """How many lines words take. A list asks this of all its rows, and shows seven: only where it is close are they broken for it."""
        key = (text, wide, self._look.generation)
        if key not in self._kept and " " in text and text.isprintable():  # else it may not break where it is full, or break earlier
            over = self._look.width("body", text) - wide
            if abs(over) > NEARLY:
                return MOST_LINES if over > 0 else 1
        return len(self._broken(text, wide).lines)

    def more_rect(self, rect: QRectF, row: Line) -> QRectF | None:
        """Where a title says that all of its kind can be shown."""
        if row.more is None:
            return None
        wide = self._look.width("caption_medium", all_words(row))
        return QRectF(rect.right() - RIGHT - wide, rect.top() + 8, wide, rect.height() - 8)

    def paint_row(self, painter: QPainter, rect: QRectF, row: Line, selected: bool) -> None:
        look, hit = self._look, row.hit
        if row.fold is not None:
            words = rect.adjusted(LEFT, 0, -RIGHT, 0)
            used = paint_elided(painter, look, words, "caption_medium", "accent", fold_words(row))
            look.icon(painter, "chevron-down", QRectF(words.left() + used + 4, rect.center().y() - 7, 14, 14), "accent")
            return
        if hit is None:
            self._paint_title(painter, rect, row)
            return
        top = rect.top() + 8
        self._paint_sign(painter, QRectF(rect.left() + 20, top + 2, 17, 17), row, selected)
        right = QRectF(rect.left(), top, rect.width() - RIGHT, LINE_HIGH)
        used = paint_right(painter, look, right, "caption", "text3", self._place_words(row))
        if row.form:
            chip = ChipLook(text=matched_as(row.form), ink="guess", ground="guessbg")
            wide = chip_width(look, chip)
            used += wide + (10 if used else 0)
            paint_chip(painter, look, QRectF(right.right() - used, top, wide, 20), chip)
        room = QRectF(rect.left() + LEFT, top, rect.width() - LEFT - 40 - used, LINE_HIGH)
        paint_elided(painter, look, room, "body_medium", "text", hit_title(row))
        below = QRectF(rect.left() + LEFT, top + 21, rect.width() - LEFT - RIGHT, MOST_LINES * LINE_HIGH)
        self._paint_snippet(painter, below, shown_words(row))

    def _paint_title(self, painter: QPainter, rect: QRectF, row: Line) -> None:
        look, room = self._look, rect.adjusted(20, 8, -20, 0)
        used = paint_elided(painter, look, room, "micro", "text3", row.title)
        paint_elided(painter, look, room.adjusted(used + 8, 0, 0, 0), "micro", "text3", str(row.count))
        more = self.more_rect(rect, row)
        if more is not None:
            paint_elided(painter, look, more.adjusted(0, 0, 4, 0), "caption_medium", "accent", all_words(row))

    def _paint_sign(self, painter: QPainter, rect: QRectF, row: Line, selected: bool) -> None:
        """The letter of a mark, or the icon of what else was found."""
        if row.facts.mark is not None:
            paint_letter(painter, self._look, rect, MARK_LETTERS[row.facts.mark])
        elif row.hit is not None:
            icon = ICONS.get(row.hit.kind, "file-text")
            self._look.icon(painter, icon, rect.adjusted(0, 1, -1, 0), "accent" if selected else "text2")

    def _place_words(self, row: Line) -> str:
        """Where a hit stands, when, and in which language."""
        hit, facts = row.hit, row.facts
        if hit is None:
            return ""
        page, date = page_reference(hit.page, self._language), short_date(hit.date, self._language)
        code = "" if hit.language is Language.UNKNOWN else hit.language.value.upper()
        parts: tuple[str, ...] = (page, date, code)
        if facts.mark is not None:
            parts = (page, mark_name(facts.mark), shorten(facts.brief_title, LONGEST_FORM + 12))
        elif facts.forms > 1:
            parts = (Counted().name_forms(facts.forms),)
        elif facts.heading is not None:
            line = QCoreApplication.translate("Search", "{heading}, line {number}")
            parts = (line.format(heading=heading_name(facts.heading), number=facts.line),)
        return " · ".join(part for part in parts if part)

    def _broken(self, text: str, wide: float) -> Broken:
        """The words broken into lines; what was broken last is kept, as a list asks the height of each row before it paints it."""
        key = (text, wide, self._look.generation)
        known = self._kept.pop(key, None) or self._break(text, max(40.0, wide))
        self._kept[key] = known
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return known

    def _break(self, text: str, wide: float) -> Broken:
        """One line more than is shown tells that more follows: the last one ends with an ellipsis then."""
        font = self._look.font("body")
        layout, lines = laid_out(text, font, wide, MOST_LINES + 1)
        if len(lines) <= MOST_LINES:
            return Broken(layout, lines, None)
        first = lines[MOST_LINES - 1][0]
        rest = text.encode("utf-16-le")[2 * first :].decode("utf-16-le", "ignore")
        last = QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, int(wide))
        return Broken(layout, lines[:MOST_LINES], laid_out(last, font, 2 * wide, 1)[0])

    def _paint_snippet(self, painter: QPainter, rect: QRectF, shown: Extract) -> None:
        look = self._look
        broken = self._broken(shown.text, rect.width())
        marks = [(units(shown.text, start), units(shown.text, end)) for start, end in shown.marks]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("hit"))
        for number, (first, length) in enumerate(broken.lines):
            for start, end in marks:
                self._paint_mark(painter, rect, broken.layout, number, max(start, first), min(end, first + length))
        painter.setPen(look.colour("text2"))
        for number in range(len(broken.lines)):
            line, high = broken.layout.lineAt(number), LINE_HIGH * number
            if broken.last is not None and number == len(broken.lines) - 1:
                line = broken.last.lineAt(0)
            line.draw(painter, QPointF(rect.left(), rect.top() + high - line.y() + (LINE_HIGH - line.height()) / 2))

    def _paint_mark(self, painter: QPainter, rect: QRectF, layout: QTextLayout, number: int, start: int, end: int) -> None:
        if start >= end:
            return
        line = layout.lineAt(number)
        left, right = (min(rect.width(), cursor_x(line.cursorToX(at))) for at in (start, end))  # type: ignore[arg-type]
        painter.drawRoundedRect(QRectF(rect.left() + left - 1, rect.top() + LINE_HIGH * number + 1, right - left + 2, 18), 2, 2)


def laid_out(text: str, font: QFont, wide: float, most: int) -> tuple[QTextLayout, list[tuple[int, int]]]:
    """Words in lines, no more than ``most``: each line's first place and its length."""
    layout = QTextLayout(text, font)
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    layout.setCacheEnabled(True)
    layout.beginLayout()
    lines: list[tuple[int, int]] = []
    while len(lines) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(wide)
        line.setPosition(QPointF(0, LINE_HIGH * len(lines)))
        lines.append((line.textStart(), line.textLength()))
    layout.endLayout()
    return layout, lines


class HitList(RowList):
    """The hits; ``all_asked`` tells the kind of which all are to be listed."""

    all_asked = Signal(object)

    def __init__(self, model: RowModel[Line], delegate: HitDelegate, name: str) -> None:
        super().__init__(model, delegate, name)
        self._drawn = delegate

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        row = index.data(ROW_ROLE) if index.isValid() else None
        if isinstance(row, Line) and not row.can_be_taken:
            more = self._drawn.more_rect(QRectF(self.visualRect(index)), row)
            if more is not None and more.adjusted(-8, -4, 8, 4).contains(event.position()):
                self.all_asked.emit(row.more)
            event.accept()  # a title is not chosen
            return
        super().mousePressEvent(event)
