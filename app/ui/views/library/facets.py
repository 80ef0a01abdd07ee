"""The facets of the library: language, issue, tag, kind, state, marking, years; their counts belong to the present filter."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.language import Language
from app.core.model.brief import BriefKind
from app.services.library import BriefFacets
from app.ui.context import Context
from app.ui.theme import Look
from app.ui.views.library.years import YearBars
from app.ui.widgets.box import Box, Scroll, column, grows, row
from app.ui.widgets.button import BOX, Button, Check, Kind
from app.ui.widgets.label import Label
from app.ui.wording import brief_kind_name, language_name, marking_name

MOST_TAGS = 8
FEW_ISSUES = 5
"""Issues that are listed before one asks for the rest: a desk has a dozen."""
DATES_ABOVE = 440
"""Pixels of height below which the years leave their room to the other facets."""
UNSURE = "unsure"
"""The state of a brief with guesses that nobody confirmed."""
PARTLY = "partly"
"""The state of a brief that was opened and whose end nobody saw yet."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What the facets narrow the list to; None, or nothing: everything."""

    language: Language | None = None
    kind: BriefKind | None = None
    tag: str = ""
    read: bool | None = None
    partly: bool | None = None
    unsure: bool = False
    marking: tuple[str, str] | None = None
    dossier: UUID | None = None
    year: int | None = None


class Group(QWidget):
    """One facet: choices of which none or one is taken. Beyond ``few`` choices the rest waits until it is asked for."""

    chosen = Signal()

    def __init__(self, look: Look, title: str, *, few: int = 0, least: int = 2) -> None:
        super().__init__()
        self._look, self._few, self._least = look, few, least
        self._checks: dict[object, Check] = {}
        self._all = False
        self._list = column(gap=0)
        self.more = Button(look, "", kind=Kind.LINK, height=26, clicked=self._show_all)
        self.more.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 18)
        layout.setSpacing(2)
        layout.addLayout(row(Label(look, title, "micro", "text3"), "*", margin=(BOX, 0, 0, 0)))
        layout.addLayout(self._list)
        layout.addLayout(row(self.more, "*", margin=(0, 0, 0, 0)))
        self.hide()

    @property
    def value(self) -> object:
        return next((key for key, check in self._checks.items() if check.isChecked()), None)

    @property
    def words(self) -> str:
        """The choice that is taken, in words."""
        return next((check.text() for check in self._checks.values() if check.isChecked()), "")

    @property
    def checks(self) -> Mapping[object, Check]:
        """The boxes by what they stand for."""
        return self._checks

    def clear(self) -> None:
        for check in self._checks.values():
            check.setChecked(False)

    def choose(self, key: object, words: str) -> None:
        """Take one choice without telling anyone, or none; one that was not seen yet comes into the list."""
        self.clear()
        if key is None or key == "":
            return
        if key not in self._checks:
            self._add(key, words)
        self._checks[key].setChecked(True)

    def show_counts(self, counts: Mapping[object, tuple[str, int]]) -> None:
        """Show each choice with its count; a choice once seen stays, with zero."""
        for key, (words, count) in counts.items():
            if key not in self._checks:
                self._add(key, words)
            self._checks[key].setText(words)
            self._checks[key].set_count(count)
        for key, check in self._checks.items():
            if key not in counts:
                check.set_count(0)
        self._unfold()
        self.setVisible(len(self._checks) >= self._least or self.value is not None)

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

    def _show_all(self) -> None:
        self._all = True
        self._unfold()

    def _unfold(self) -> None:
        hidden = 0
        for number, check in enumerate(self._checks.values()):
            seen = self._all or not self._few or number < self._few or check.isChecked()
            check.setVisible(seen)
            hidden += not seen
        self.more.setVisible(hidden > 0)
        if hidden:
            self.more.set_text(QCoreApplication.translate("Facets", "{count} more").format(count=hidden))


class Facets(Box):
    """The pane at the left of the library; ``above`` stands over the facets."""

    chosen = Signal()

    def __init__(self, context: Context, above: QWidget) -> None:
        look, translate = context.look, QCoreApplication.translate
        self._context = context
        self.languages = Group(look, translate("Facets", "LANGUAGE"))
        self.issues = Group(look, translate("Facets", "ISSUE"), few=FEW_ISSUES, least=1)
        self.tags = Group(look, translate("Facets", "TAG"))
        self.kinds = Group(look, translate("Facets", "KIND"))
        self.states = Group(look, translate("Facets", "STATE"))
        self.markings = Group(look, translate("Facets", "MARKING"))
        groups = self.groups = (self.languages, self.issues, self.states, self.markings, self.kinds, self.tags)
        content = QWidget()
        content.setLayout(column(row(grows(above), margin=(BOX, 0, 0, 0)), *groups, "*", gap=0, margin=(16 - BOX, 14, 12, 0)))
        self._years_title = Label(look, translate("Facets", "DATE"), "micro", "text3")
        self._span = Label(look, "", "caption", "text2", right=True)
        self.years = YearBars(look)
        title = row(self._years_title, "*", self._span)
        self._dates = QWidget()
        self._dates.setLayout(column(title, row(self.years), gap=4, margin=(16, 6, 12, 16)))
        scroll = Scroll(content, translate("Facets", "Filters"))
        super().__init__(look, column(grows(scroll), self._dates, gap=0), ground="surface", sides="r")
        for group in groups:
            group.chosen.connect(self.chosen.emit)
        self.years.chosen.connect(self.chosen.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._dates.setVisible(self.height() >= DATES_ABOVE)

    @property
    def choice(self) -> Choice:
        language, kind, tag, state = (group.value for group in (self.languages, self.kinds, self.tags, self.states))
        marking, dossier = self.markings.value, self.issues.value
        return Choice(
            language=language if isinstance(language, Language) else None,
            kind=kind if isinstance(kind, BriefKind) else None,
            tag=tag if isinstance(tag, str) else "",
            read=state if isinstance(state, bool) else None,
            partly={PARTLY: True, True: False}.get(state) if isinstance(state, (str, bool)) else None,
            unsure=state == UNSURE,
            marking=(str(marking[0]), str(marking[1])) if isinstance(marking, tuple) else None,
            dossier=dossier if isinstance(dossier, UUID) else None,
            year=self.years.year,
        )

    @property
    def taken(self) -> tuple[tuple[str, Group | None], ...]:
        """What narrows the list, in words, with the group that it is of; None for the year."""
        found: list[tuple[str, Group | None]] = [(group.words, group) for group in self.groups if group.value is not None]
        return (*found, *(((str(self.years.year), None),) if self.years.year is not None else ()))

    def let_go(self, group: Group | None) -> None:
        """Take one facet off again."""
        if group is None:
            self.years.choose(None)
        else:
            group.clear()
        self.chosen.emit()

    def take(self, choice: Choice) -> None:
        """Narrow to a choice as it was made before, without telling anyone."""
        state = UNSURE if choice.unsure else PARTLY if choice.partly else choice.read
        schemes, language = self._context.services.schemes(), self._context.language
        self.languages.choose(choice.language, language_name(choice.language) if choice.language else "")
        self.issues.choose(choice.dossier, "")
        self.tags.choose(choice.tag, choice.tag)
        self.kinds.choose(choice.kind, brief_kind_name(choice.kind) if choice.kind else "")
        self.states.choose(state, "")
        self.markings.choose(choice.marking, marking_name(*choice.marking, schemes, language) if choice.marking else "")
        self.years.choose(choice.year)

    def clear(self) -> None:
        for group in self.groups:
            group.clear()
        self.years.choose(None)

    def show_facets(self, facets: BriefFacets) -> None:
        languages = sorted(facets.languages.items())
        self.languages.show_counts({key: (language_name(key), count) for key, count in languages})
        issues = sorted(facets.dossiers.items(), key=lambda pair: (-pair[1][1], pair[1][0].casefold()))
        self.issues.show_counts(dict(issues))
        self.kinds.show_counts({key: (brief_kind_name(key), count) for key, count in facets.kinds.items()})
        tags = sorted(facets.tags.items(), key=lambda pair: -pair[1])[:MOST_TAGS]
        self.tags.show_counts({key: (key, count) for key, count in tags})
        self._show_states(facets)
        schemes, language = self._context.services.schemes(), self._context.language
        marked = sorted(facets.markings.items(), key=lambda pair: -pair[1])
        self.markings.show_counts({key: (marking_name(*key, schemes, language), count) for key, count in marked})
        self.years.show_years(facets.years)
        first, last = min(facets.years, default=0), max(facets.years, default=0)
        self._span.show_text(str(first) if first == last else f"{first}–{last}")
        self._span.updateGeometry()
        for label in (self._years_title, self._span):
            label.setVisible(bool(facets.years))

    def _show_states(self, facets: BriefFacets) -> None:
        translate = QCoreApplication.translate
        states: dict[object, tuple[str, int]] = {
            False: (translate("Facets", "Not read"), facets.unread),
            PARTLY: (translate("Facets", "Partly read"), facets.partly),
            True: (translate("Facets", "Read"), facets.total - facets.unread - facets.partly),
            UNSURE: (translate("Facets", "Needs checking"), facets.unsure),
        }
        self.states.show_counts(states if facets.total else {})
