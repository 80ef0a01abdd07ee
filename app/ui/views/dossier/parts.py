"""The parts of a dossier beside its statements: positions, if raised, chronology, figures, red lines."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.core.language import Language
from app.core.model.dossier import ChronologyEntry, Dossier, Figure
from app.ui.theme import Look
from app.ui.typography import SERIF
from app.ui.widgets.box import Box, IconView, column, grows, row
from app.ui.widgets.label import Label, Prose
from app.ui.wording import short_date

MOST_POINTS = 7
"""Events drawn on the strip; the table below has them all."""


class ChronologyStrip(QWidget):
    """The last events as points on a line."""

    def __init__(self, look: Look, entries: tuple[ChronologyEntry, ...], language: Language) -> None:
        super().__init__()
        self._look = look
        self._language = language
        self._entries = tuple(sorted(entries, key=lambda entry: entry.date))[-MOST_POINTS:]
        self.setFixedHeight(66)
        self.setAccessibleName(self.tr("Chronology"))
        self.setToolTip("\n".join(f"{short_date(entry.date, language)}  {entry.event}" for entry in self._entries))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, count = self._look, len(self._entries)
        step = self.width() / max(1, count)
        painter.setPen(QPen(look.colour("line2"), 2))
        painter.drawLine(QPointF(step / 2, 26), QPointF(self.width() - step / 2, 26))
        for number, entry in enumerate(self._entries):
            x = (number + 0.5) * step
            last = number == count - 1
            painter.setPen(QPen(look.colour("warn" if entry.disputed else "accent"), 2))
            painter.setBrush(look.colour("accent" if last else "surface"))
            painter.drawEllipse(QPointF(x, 26), 5, 5)
            painter.setPen(look.colour("text"))
            painter.setFont(look.font("caption_medium"))
            painter.drawText(QRectF(x - step / 2, 0, step, 18), Qt.AlignmentFlag.AlignCenter, short_date(entry.date, self._language))
            self._caption(painter, QRectF(x - step / 2 + 3, 35, step - 6, 32), entry.event)

    def _caption(self, painter: QPainter, rect: QRectF, words: str) -> None:
        font = self._look.font("micro", weight=400)
        painter.setFont(font)
        painter.setPen(self._look.colour("text2"))
        short = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, int(1.8 * rect.width()))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignHCenter) | int(Qt.TextFlag.TextWordWrap), short)


def section_title(look: Look, words: str, remark: str = "") -> QWidget:
    """The heading of a part."""
    title = QWidget()
    title.setLayout(
        row(Label(look, words, "lead", "accent"), Label(look, remark, "caption", "text2") if remark else None, "*", margin=(0, 22, 0, 6))
    )
    return title


def pairs(look: Look, rows: Iterable[tuple[str, str]], *, width: int, token: str = "text2") -> QWidget:
    """Short words at the left, the statement at the right."""
    table = QWidget()
    grid = QGridLayout(table)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    for number, (left, right) in enumerate(rows):
        label = Prose(look, left, "body", token)
        label.setFixedWidth(width)
        grid.addLayout(column(2, label, "*", gap=0), number, 0)
        grid.addWidget(Prose(look, right, "statement", family=SERIF), number, 1)
    return table


def figure_words(figure: Figure, language: Language) -> str:
    """A figure with everything it must carry."""
    value = " ".join(part for part in (figure.qualifier, figure.value, figure.unit) if part)
    as_of = short_date(figure.as_of, language)
    return " · ".join(part for part in (value, as_of and QCoreApplication.translate("Parts", "as of {date}").format(date=as_of)) if part)


class Parts(QWidget):
    """All parts that are there, each under its title."""

    def __init__(self, look: Look, dossier: Dossier, language: Language) -> None:
        super().__init__()
        self._look = look
        self.anchors: dict[str, QWidget] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(10, 0, 10, 0)
        self._layout.setSpacing(0)
        by_party = [(position.party, position.stance) for position in dossier.positions]
        self._add("positions", self.tr("Positions, both sides"), by_party, 110)
        asked = [(entry.trigger, entry.reply) for entry in dossier.if_raised]
        self._add("if_raised", self.tr("If raised"), asked, 190)
        entries = [(short_date(entry.date, language), entry.event) for entry in sorted(dossier.chronology, key=lambda entry: entry.date)]
        self._add("chronology", self.tr("Chronology"), entries, 110)
        figures = [(figure.label, figure_words(figure, language)) for figure in dossier.figures]
        self._add("figures", self.tr("Figures"), figures, 190)
        self._red_lines(dossier)

    def _add(self, key: str, title: str, rows: list[tuple[str, str]], width: int) -> None:
        if rows:
            heading = section_title(self._look, title)
            self.anchors[key] = heading
            self._layout.addWidget(heading)
            self._layout.addWidget(pairs(self._look, rows, width=width))

    def _red_lines(self, dossier: Dossier) -> None:
        if not dossier.red_lines:
            return
        look = self._look
        heading = section_title(look, self.tr("Red lines"), self.tr("never leave this side of the table"))
        self.anchors["red_lines"] = heading
        self._layout.addWidget(heading)
        for line in dossier.red_lines:
            words = grows(Prose(look, line.text, "statement", family=SERIF, language=line.language))
            icon = column(4, IconView(look, "eye-off", 16, "bad"), "*", gap=0)
            self._layout.addWidget(Box(look, row(icon, words, gap=10, margin=(12, 8, 12, 8)), ground="badbg", radius=8))
            self._layout.addSpacing(6)
