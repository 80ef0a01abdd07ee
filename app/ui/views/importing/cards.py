"""The counts above an import report: each a card that, pressed, lists only such files."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from app.services.views import FileReport, ImportStatus
from app.ui.theme import Look
from app.ui.widgets.paint import paint_elided, paint_ring

HIGH = 42


READY = (ImportStatus.IMPORTED, ImportStatus.SPLIT, ImportStatus.NEAR_DUPLICATE)


def counts_of(reports: Sequence[FileReport]) -> Mapping[ImportStatus, int]:
    """How many briefs are ready, how many of them are articles, how many files may be there twice, how many were not read."""
    statuses = [report.status for report in reports]
    return {
        ImportStatus.IMPORTED: sum(len(report.briefs) for report in reports if report.status in READY),
        ImportStatus.SPLIT: sum(len(report.briefs) for report in reports if report.status is ImportStatus.SPLIT),
        ImportStatus.NEAR_DUPLICATE: statuses.count(ImportStatus.NEAR_DUPLICATE) + statuses.count(ImportStatus.DUPLICATE),
        ImportStatus.REFUSED: statuses.count(ImportStatus.REFUSED),
    }


class CountCard(QAbstractButton):
    """How many, of what; at zero it is quiet and cannot be pressed."""

    def __init__(self, look: Look, status: ImportStatus, token: str) -> None:
        super().__init__()
        self._look, self._status, self._token = look, status, token
        self.setCheckable(True)
        self.setFixedHeight(HIGH)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.count = 0
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Tell how many there are."""
        self.count = count
        self.setText(self._words(count))
        self.setAccessibleName(f"{count} {self.text()}")
        self.setToolTip(self.accessibleName())
        self.setEnabled(count > 0 or self.isChecked())
        self.update()

    def _words(self, count: int) -> str:
        """What is counted; the number itself is painted before it, larger."""
        match self._status:
            case ImportStatus.IMPORTED:
                return self.tr("brief(s) ready", "", count)
            case ImportStatus.SPLIT:
                return self.tr("article(s) from one file", "", count)
            case ImportStatus.NEAR_DUPLICATE:
                return self.tr("may be (a) duplicate(s)", "", count)
            case _:
                return self.tr("not read")

    def sizeHint(self) -> QSize:
        return QSize(160, HIGH)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, rect = self._look, QRectF(self.rect())
        chosen = self.isChecked()
        painter.setPen(QPen(look.colour("accent" if chosen else "line"), 1))
        painter.setBrush(look.colour("soft" if chosen else "hover" if self.underMouse() and self.isEnabled() else "surface"))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        used = paint_elided(painter, look, rect.adjusted(14, 0, 0, 0), "h2", self._token if self.count else "text3", str(self.count))
        words = rect.adjusted(14 + used + 10, 1, -8, 0)
        paint_elided(painter, look, words, "body", "text2" if self.count else "text3", self.text())
        if self.hasFocus():
            paint_ring(painter, look, rect, 8)


def make_cards(look: Look) -> dict[ImportStatus, CountCard]:
    """The four counts of a report."""
    tokens = {
        ImportStatus.IMPORTED: "ok",
        ImportStatus.SPLIT: "accent",
        ImportStatus.NEAR_DUPLICATE: "warn",
        ImportStatus.REFUSED: "bad",
    }
    return {status: CountCard(look, status, token) for status, token in tokens.items()}


def show_counts(cards: Mapping[ImportStatus, CountCard], reports: Sequence[FileReport]) -> None:
    """Tell on each card how many there are of it."""
    for status, count in counts_of(reports).items():
        cards[status].show_count(count)


def press(cards: Mapping[ImportStatus, CountCard], status: ImportStatus | None) -> None:
    """One card pressed, or none, without its being taken for a hand's doing."""
    for known, card in cards.items():
        card.blockSignals(True)
        card.setChecked(known is status)
        card.blockSignals(False)
