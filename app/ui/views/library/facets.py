"""The facets of the library: language, kind, state, years; their counts belong to the present filter."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.language import Language
from app.core.model.brief import BriefKind
from app.services.library import BriefFacets
from app.ui.theme import Look
from app.ui.widgets.box import Box, Scroll, column, grows, row
from app.ui.widgets.button import Check
from app.ui.widgets.label import Label
from app.ui.widgets.paint import paint_right
from app.ui.wording import brief_kind_name, language_name

MOST_TAGS = 8


@dataclass(frozen=True, slots=True)
class Choice:
    """What the facets narrow the list to; None: everything."""

    language: Language | None = None
    kind: BriefKind | None = None
    tag: str = ""
    read: bool | None = None


class YearBars(QWidget):
    """How many briefs are of which year, as small bars."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._years: Mapping[int, int] = {}
        self.setFixedHeight(70)
        self.setAccessibleName(self.tr("Briefs by year"))

    def show_years(self, years: Mapping[int, int]) -> None:
        self._years = dict(sorted(years.items()))
        self.setAccessibleDescription(", ".join(f"{year}: {count}" for year, count in self._years.items()))
        self.setVisible(bool(years))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._years:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        first, last = min(self._years), max(self._years)
        first = max(first, last - 13)
        most = max(self._years.values())
        step = self.width() / (last - first + 1)
        painter.setBrush(self._look.colour("accent"))
        for year in range(first, last + 1):
            high = 46 * self._years.get(year, 0) / most
            painter.setBrush(self._look.colour("accent" if high else "line2"))
            painter.drawRoundedRect(QRectF((year - first) * step + 1, 48 - max(2.0, high), min(18.0, step - 2), max(2.0, high)), 1.5, 1.5)
        foot = QRectF(0, 52, self.width(), 16)
        painter.setFont(self._look.font("caption"))
        painter.setPen(self._look.colour("text3"))
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, str(first))
        if last > first:
            paint_right(painter, self._look, foot, "caption", "text3", str(last))


class Group(QWidget):
    """One facet: choices of which none or one is taken."""

    chosen = Signal()

    def __init__(self, look: Look, title: str) -> None:
        super().__init__()
        self._look = look
        self._checks: dict[object, Check] = {}
        self._list = column(gap=0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 18)
        layout.setSpacing(2)
        layout.addLayout(row(Label(look, title, "micro", "text3"), "*"))
        layout.addLayout(self._list)
        self.hide()

    @property
    def value(self) -> object:
        return next((key for key, check in self._checks.items() if check.isChecked()), None)

    def clear(self) -> None:
        for check in self._checks.values():
            check.setChecked(False)

    def show_counts(self, counts: Mapping[object, tuple[str, int]]) -> None:
        """Show each choice with its count; a choice once seen stays, with zero."""
        for key, (words, count) in counts.items():
            if key not in self._checks:
                self._add(key, words)
            self._checks[key].set_count(count)
        for key, check in self._checks.items():
            if key not in counts:
                check.set_count(0)
        self.setVisible(len(self._checks) > 1 or self.value is not None)

    def _add(self, key: object, words: str) -> None:
        check = Check(self._look, words, count=0)
        self._checks[key] = check
        self._list.addWidget(check)
        check.clicked.connect(lambda checked, key=key: self._take(key, checked))

    def _take(self, key: object, checked: bool) -> None:
        for other, check in self._checks.items():
            if other != key and checked:
                check.setChecked(False)
        self.chosen.emit()


class Facets(Box):
    """The pane at the left of the library."""

    chosen = Signal()

    def __init__(self, look: Look) -> None:
        self._languages = Group(look, QCoreApplication.translate("Facets", "LANGUAGE"))
        self._kinds = Group(look, QCoreApplication.translate("Facets", "KIND"))
        self._tags = Group(look, QCoreApplication.translate("Facets", "TAG"))
        self._states = Group(look, QCoreApplication.translate("Facets", "STATE"))
        groups = (self._languages, self._tags, self._kinds, self._states)
        content = QWidget()
        content.setLayout(column(*groups, "*", gap=0, margin=(16, 14, 12, 0)))
        self._years_title = Label(look, QCoreApplication.translate("Facets", "DATE"), "micro", "text3")
        self._years = YearBars(look)
        title, years = row(self._years_title, "*", margin=(16, 0, 12, 0)), row(self._years, margin=(16, 4, 12, 16))
        scroll = Scroll(content, QCoreApplication.translate("Facets", "Filters"))
        super().__init__(look, column(grows(scroll), title, years, gap=0), ground="surface", sides="r")
        for group in groups:
            group.chosen.connect(self.chosen.emit)

    @property
    def choice(self) -> Choice:
        language, kind, tag, read = (group.value for group in (self._languages, self._kinds, self._tags, self._states))
        return Choice(
            language if isinstance(language, Language) else None,
            kind if isinstance(kind, BriefKind) else None,
            tag if isinstance(tag, str) else "",
            read if isinstance(read, bool) else None,
        )

    def clear(self) -> None:
        for group in (self._languages, self._kinds, self._tags, self._states):
            group.clear()

    def show_facets(self, facets: BriefFacets, unread: int) -> None:
        languages = sorted(facets.languages.items())
        self._languages.show_counts({key: (language_name(key), count) for key, count in languages})
        self._kinds.show_counts({key: (brief_kind_name(key), count) for key, count in facets.kinds.items()})
        tags = sorted(facets.tags.items(), key=lambda pair: -pair[1])[:MOST_TAGS]
        self._tags.show_counts({key: (key, count) for key, count in tags})
        states = {
            False: (QCoreApplication.translate("Facets", "Not read"), unread),
            True: (QCoreApplication.translate("Facets", "Read"), facets.total - unread),
        }
        self._states.show_counts({key: words for key, words in states.items() if facets.total})
        self._years.show_years(facets.years)
        self._years_title.setVisible(bool(facets.years))
