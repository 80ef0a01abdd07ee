"""How a brief looks in the library's list."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from app.core.dates import PartialDate
from app.core.language import Language
from app.core.model.annotation import AnnotationKind
from app.services.library import BriefRow
from app.ui.theme import Look
from app.ui.tokens import MARK_LETTERS
from app.ui.widgets.paint import (
    ChipLook,
    chip_width,
    guess_chip,
    paint_chip,
    paint_dot,
    paint_elided,
    paint_hairline,
    paint_letter,
    paint_right,
)
from app.ui.widgets.rows import RowDelegate
from app.ui.wording import mark_name, short_date

ROW_HEIGHT = 58
LEAST_SOURCE = 140
"""Pixels that the source keeps before a second flag is shown."""
PRINTED_GUESSES = ("title", "authors", "date", "publisher")


def source_of(row: BriefRow) -> str:
    """Who it is from: publisher, else authors, else its kind of paper is all there is to say."""
    return row.publisher or ", ".join(author.name for author in row.authors) or row.number


def source_line(row: BriefRow) -> str:
    """Who it is from, and of how many articles of a file it is one."""
    part = QCoreApplication.translate("BriefRow", "one of {count} articles").format(count=row.articles) if row.articles else ""
    return " · ".join(part for part in (source_of(row), part) if part)


def extent(row: BriefRow, language: Language) -> str:
    """Pages or words, and the language of the text."""
    code = "" if row.language is Language.UNKNOWN else row.language.value.upper()
    if row.page_count:
        size = {Language.KO: f"{row.page_count}쪽", Language.JA: f"{row.page_count}頁"}.get(language, f"{row.page_count} p.")
    else:
        words = QCoreApplication.translate("BriefRow", "{count} words")
        size = words.format(count=f"{row.word_count:,}")
    return " · ".join(part for part in (size, code) if part)


def spoken_row(row: BriefRow, language: Language) -> str:
    """A row as a screen reader says it: title, source, date, state, marks."""
    marks = [f"{count} {mark_name(kind)}" for kind, count in row.marks.items() if count]
    unread = [] if row.read and not row.partly else [reading_state(row)]
    flags = [chip.text for chip in flags_of(row)]
    parts = [row.title, source_line(row), short_date(row.date, language), extent(row, language), *unread, *marks, *flags]
    return ", ".join(part for part in parts if part)


def reading_state(row: BriefRow) -> str:
    """How far somebody is with it."""
    return QCoreApplication.translate("BriefRow", "partly read") if row.read else QCoreApplication.translate("BriefRow", "not read")


def guess_words(row: BriefRow) -> list[str]:
    """What of the printed description is a guess, in a word each."""
    names = {
        "title": QCoreApplication.translate("BriefRow", "title guessed"),
        "authors": QCoreApplication.translate("BriefRow", "author guessed"),
        "date": QCoreApplication.translate("BriefRow", "date guessed"),
        "publisher": QCoreApplication.translate("BriefRow", "source guessed"),
    }
    return [names[name] for name in PRINTED_GUESSES if name in row.guessed]


def flags_of(row: BriefRow) -> list[ChipLook]:
    """What is to be looked at, the most pressing first: it may be there twice, its date cannot be, a machine read it, guesses."""
    translate = QCoreApplication.translate
    flags: list[ChipLook] = []
    if row.alike:
        words = translate("BriefRow", "Duplicate? {percent} % the same").format(percent=row.alike)
        flags.append(ChipLook(text=words, ink="warn", ground="warnbg", icon="copy"))
    if row.date is not None and row.date > PartialDate.of(date.today()):
        flags.append(ChipLook(text=translate("BriefRow", "date in the future"), ink="bad", ground="badbg", icon="triangle-alert"))
    if row.machine_read >= 0:
        flags.append(guess_chip(translate("BriefRow", "read from a scan, {percent} % sure").format(percent=row.machine_read)))
    if row.newer_than is not None:
        flags.append(ChipLook(text=translate("BriefRow", "newer version"), icon="history"))
    if row.articles:
        flags.append(ChipLook(text=translate("BriefRow", "split from 1 file"), icon="scissors"))
    return [*flags, *map(guess_chip, guess_words(row))]


def fitting(look: Look, flags: list[ChipLook], room: float) -> list[ChipLook]:
    """The first flag, and a second one where there is room."""
    both = sum(chip_width(look, chip) + 10 for chip in flags[:2])
    return flags[: 2 if both <= room else 1]


_ICONS = {
    "text/html": "globe",
    "application/xhtml+xml": "globe",
    "multipart/related": "globe",
    "message/rfc822": "mail",
    "application/vnd.ms-outlook": "mail",
    "application/ms-tnef": "mail",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation": "presentation",
}


def icon_of(row: BriefRow) -> str:
    """What a paper came as."""
    if row.machine_read >= 0 or row.media_type.startswith("image/"):
        return "file-scan"
    return _ICONS.get(row.media_type) or ("file-text" if row.page_count else "text" if row.media_type == "text/plain" else "file-type")


class BriefDelegate(RowDelegate[BriefRow]):
    """Two lines: title and date; source, flags, marks and extent."""

    def __init__(self, look: Look, language: Language) -> None:
        super().__init__(look, ROW_HEIGHT)
        self._language = language

    def name_of(self, row: BriefRow) -> UUID:
        return row.id

    def paint_row(self, painter: QPainter, rect: QRectF, row: BriefRow, selected: bool) -> None:
        look = self._look
        top, left = rect.top(), rect.left()
        if not selected:
            paint_hairline(painter, look, left + 48, rect.right() - 16, rect.bottom())
        self._paint_state(painter, QPointF(left + 14, top + 20), row)
        look.icon(painter, icon_of(row), QRectF(left + 23, top + 12, 16, 16), "accent" if selected else "text2")
        right = QRectF(left, top + 9, rect.width() - 20, 21)
        date = paint_right(painter, look, right, "caption", "text2", short_date(row.date, self._language))
        title = QRectF(left + 48, top + 9, rect.width() - 48 - 36 - date, 21)
        paint_elided(painter, look, title, "row" if row.read else "row_bold", "text", row.title)
        self._paint_second(painter, rect, row)

    def _paint_state(self, painter: QPainter, centre: QPointF, row: BriefRow) -> None:
        """A dot for what nobody opened, a ring for what is partly read."""
        if not row.read:
            paint_dot(painter, self._look, centre, 3, "accent")
        elif row.partly:
            painter.setPen(QPen(self._look.colour("accent"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, 2.75, 2.75)

    def _paint_second(self, painter: QPainter, rect: QRectF, row: BriefRow) -> None:
        look = self._look
        line = QRectF(rect.left() + 48, rect.top() + 31, rect.width() - 68, 20)
        size = paint_right(painter, look, line, "caption", "text2", extent(row, self._language))
        room = line.width() - size - 16
        marks = [(MARK_LETTERS[kind], str(count)) for kind, count in sorted(row.marks.items(), key=lambda pair: order(pair[0])) if count]
        lettered = sum(30 + look.width("caption", count) for _, count in marks)
        chips = fitting(look, flags_of(row), room - lettered - LEAST_SOURCE)
        flags = sum(chip_width(look, chip) + 10 for chip in chips) + lettered
        source = source_line(row)
        x = line.left()
        if chips and flags > room - 60:  # no room for both: the flag is what is to be looked at
            source, chips, widest = "", chips[:1], max(40.0, room - lettered)
        else:
            widest = room
        if source:
            x += paint_elided(painter, look, QRectF(x, line.top(), max(40.0, room - flags), 20), "caption", "text2", source) + 12
        for chip in chips:
            width = min(widest, chip_width(look, chip))
            paint_chip(painter, look, QRectF(x, line.top(), width, 20), chip)
            x += width + 10
        for letter, count in marks:
            paint_letter(painter, look, QRectF(x, line.top() + 2, 16, 16), letter)
            x += 22 + paint_elided(painter, look, QRectF(x + 22, line.top(), 40, 20), "caption", "text2", count) + 8


def order(kind: AnnotationKind) -> int:
    """Marks stand in the order of their keys."""
    return list(MARK_LETTERS).index(kind)
