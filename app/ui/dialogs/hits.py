"""What a search found, row by row: titles of groups, and hits with the words found in two lines."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from time import perf_counter

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyleOptionViewItem

from app.core.changes import Kind
from app.core.language import Language
from app.core.text import shorten
from app.search.query import Hit, Results
from app.ui.theme import Look
from app.ui.widgets.paint import ChipLook, chip_width, paint_chip, paint_elided, paint_right
from app.ui.widgets.rows import Index, RowDelegate
from app.ui.wording import page_reference, short_date

ICONS = {
    Kind.BRIEF: "file-text",
    Kind.ANNOTATION: "highlighter",
    Kind.DOSSIER: "folder-open",
    Kind.PERSON: "user",
    Kind.MEETING: "calendar",
}
ORDER = (Kind.PERSON, Kind.BRIEF, Kind.ANNOTATION, Kind.DOSSIER, Kind.MEETING)
TITLE_HIGH, HIT_HIGH, LINE_HIGH = 34, 58, 20
MOST_LINES = 2
LEFT, RIGHT = 46, 22
"""Where the words of a hit begin and end, from the edges of its row."""
BEFORE = 60
"""Letters of a passage that stand before the words found, where there are more."""
LONGEST_FORM = 28
WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the list: the title of a group, or a hit; ``form`` is the spelling that answers where it was not typed so."""

    title: str = ""
    hit: Hit | None = None
    form: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """What one search answered, how long it took in milliseconds, and how many places of each kind answer without a choice of kind."""

    words: str
    results: Results
    milliseconds: int
    kinds: Mapping[Kind, int] | None


def group_title(kind: Kind) -> str:
    """What a group of hits is called."""
    return {
        Kind.BRIEF: QCoreApplication.translate("Search", "PASSAGES"),
        Kind.ANNOTATION: QCoreApplication.translate("Search", "MARKS AND NOTES"),
        Kind.DOSSIER: QCoreApplication.translate("Search", "DOSSIERS"),
        Kind.PERSON: QCoreApplication.translate("Search", "PEOPLE"),
        Kind.MEETING: QCoreApplication.translate("Search", "MEETINGS"),
    }.get(kind, QCoreApplication.translate("Search", "OTHER"))


def grouped(hits: Sequence[Hit], typed: str = "") -> list[Line]:
    """Hits under the titles of their kinds, the best of each first."""
    lines: list[Line] = []
    kinds = [*ORDER, *sorted({hit.kind for hit in hits} - set(ORDER))]
    for kind in kinds:
        of_kind = [hit for hit in hits if hit.kind is kind]
        if of_kind:
            lines.append(Line(title=f"{group_title(kind)}  {len(of_kind)}"))
            lines += [Line(hit=hit, form=other_form(hit.forms, typed)) for hit in of_kind]
    return lines


def other_form(forms: Sequence[str], typed: str) -> str:
    """The first spelling found that was not typed, unless all that was typed stands there as well; endings make no other spelling."""
    asked = WORD.findall(typed.casefold())
    strange = ""
    met: set[str] = set()
    for form in forms:
        same = [[each for each in asked if word.startswith(each) or each.startswith(word)] for word in WORD.findall(form.casefold())]
        if all(same):
            met.update(*same)
        else:
            strange = strange or form
    return strange if not met.issuperset(asked) else ""


def spoken_line(line: Line) -> str:
    """A row as a screen reader says it."""
    if line.hit is None:
        return line.title
    matched = f" ({matched_as(line.form)})" if line.form else ""
    return f"{line.hit.title}{matched}: {line.hit.snippet}"


def matched_as(form: str) -> str:
    """What tells that another spelling answers."""
    return QCoreApplication.translate("Search", "matched as {form}").format(form=shorten(" ".join(form.split()), LONGEST_FORM))


def timed(words: str, find: Callable[[], Results], unchosen: Callable[[], Results] | None = None) -> Found:
    """Search off the main thread; ``unchosen`` is asked for the counts of the kinds where one of them is chosen."""
    begun = perf_counter()
    results = find()
    took = round(1000 * (perf_counter() - begun))
    facets = (unchosen() if unchosen else results).facets
    return Found(words, results, took, facets.places if facets else None)


@dataclass(frozen=True, slots=True)
class Extract:
    """What is shown of a snippet: its words on one line, and the stretches of them that were found."""

    text: str
    marks: tuple[tuple[int, int], ...]


def extract(hit: Hit) -> Extract:
    """The words round what was found; where they begin later than the passage, at a word and with an ellipsis."""
    text, begin = hit.snippet.replace("\n", " "), 0
    if hit.marks and hit.marks[0][0] > BEFORE:
        begin = hit.marks[0][0] - BEFORE
        begin = text.find(" ", begin, hit.marks[0][0]) + 1 or begin
    lead = "…" if begin else ""
    by = len(lead) - begin
    return Extract(lead + text[begin:], tuple((start + by, end + by) for start, end in hit.marks))


def units(text: str, at: int) -> int:
    """A place counted in code points as Qt counts it."""
    return at + sum(ord(letter) > 0xFFFF for letter in text[:at])


class HitDelegate(RowDelegate[Line]):
    """Title and place above, the words found beneath in one or two lines."""

    def __init__(self, look: Look, language: Language) -> None:
        super().__init__(look, HIT_HIGH)
        self._language = language

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: Line = index.data(Qt.ItemDataRole.UserRole)
        if line.hit is None:
            return QSize(200, TITLE_HIGH)
        # Before the list is shown the style option names no widget
        wide = option.widget.contentsRect().width() if option.widget else 0  # type: ignore[attr-defined]
        lines = min(MOST_LINES, len(self._lay_out(extract(line.hit).text, wide - LEFT - RIGHT)[1])) if wide else 1
        return QSize(200, HIT_HIGH + LINE_HIGH * (max(1, lines) - 1))

    def paint_row(self, painter: QPainter, rect: QRectF, row: Line, selected: bool) -> None:
        look, hit = self._look, row.hit
        if hit is None:
            paint_elided(painter, look, rect.adjusted(20, 8, -20, 0), "micro", "text3", row.title)
            return
        top = rect.top() + 8
        look.icon(painter, ICONS.get(hit.kind, "file-text"), QRectF(rect.left() + 20, top + 3, 16, 16), "accent" if selected else "text2")
        code = "" if hit.language is Language.UNKNOWN else hit.language.value.upper()
        parts = (page_reference(hit.page, self._language), short_date(hit.date, self._language), code)
        right = QRectF(rect.left(), top, rect.width() - RIGHT, LINE_HIGH)
        used = paint_right(painter, look, right, "caption", "text3", " · ".join(part for part in parts if part))
        if row.form:
            chip = ChipLook(text=matched_as(row.form), ink="guess", ground="guessbg")
            wide = chip_width(look, chip)
            used += wide + (10 if used else 0)
            paint_chip(painter, look, QRectF(right.right() - used, top, wide, 20), chip)
        room = QRectF(rect.left() + LEFT, top, rect.width() - LEFT - 40 - used, LINE_HIGH)
        paint_elided(painter, look, room, "body_medium", "text", hit.title)
        self._paint_snippet(painter, QRectF(rect.left() + LEFT, top + 21, rect.width() - LEFT - RIGHT, MOST_LINES * LINE_HIGH), hit)

    def _lay_out(self, text: str, wide: float) -> tuple[QTextLayout, list[tuple[int, int]]]:
        """The words broken into lines: each line's first place and its length. One line more than is shown tells that more follows."""
        layout = QTextLayout(text, self._look.font("body"))
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
        layout.beginLayout()
        lines: list[tuple[int, int]] = []
        while len(lines) <= MOST_LINES:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(40.0, wide))
            line.setPosition(QPointF(0, LINE_HIGH * len(lines)))
            lines.append((line.textStart(), line.textLength()))
        layout.endLayout()
        return layout, lines

    def _paint_snippet(self, painter: QPainter, rect: QRectF, hit: Hit) -> None:
        look, shown = self._look, extract(hit)
        layout, lines = self._lay_out(shown.text, rect.width())
        marks = [(units(shown.text, start), units(shown.text, end)) for start, end in shown.marks]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("hit"))
        for number, (first, length) in enumerate(lines[:MOST_LINES]):
            for start, end in marks:
                self._paint_mark(painter, rect, layout, number, max(start, first), min(end, first + length))
        metrics = QFontMetrics(look.font("body"))
        painter.setFont(look.font("body"))
        painter.setPen(look.colour("text2"))
        units_of_text = shown.text.encode("utf-16-le")
        for number, (first, length) in enumerate(lines[:MOST_LINES]):
            last = number == MOST_LINES - 1 and len(lines) > MOST_LINES
            words = units_of_text[2 * first : None if last else 2 * (first + length)].decode("utf-16-le", "ignore")
            if last:
                words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(rect.width()))
            place = QRectF(rect.left(), rect.top() + LINE_HIGH * number, rect.width() + 20, LINE_HIGH)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words.rstrip())

    def _paint_mark(self, painter: QPainter, rect: QRectF, layout: QTextLayout, number: int, start: int, end: int) -> None:
        if start >= end:
            return
        line = layout.lineAt(number)
        left, right = (min(rect.width(), cursor_x(line.cursorToX(at))) for at in (start, end))  # type: ignore[arg-type]
        painter.drawRoundedRect(QRectF(rect.left() + left - 1, rect.top() + LINE_HIGH * number + 1, right - left + 2, 18), 2, 2)


def cursor_x(found: object) -> float:
    """Qt answers the place across with the place in the text that it took."""
    return float(found[0]) if isinstance(found, tuple) else float(found)  # type: ignore[arg-type]
