"""What narrows the hits of a search: kinds with their counts, languages, spellings, years, and the questions that were kept."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.core.changes import Kind
from app.search.query import Facets, Results
from app.ui.dialogs.facets import ChoiceLine, FacetColumn
from app.ui.theme import Look
from app.ui.widgets.box import Box, Scroll, column, grows, row
from app.ui.widgets.label import Label
from app.ui.wording import language_name

MOST_YEARS = 6
WIDE = 196
"""Pixels, as facets are anywhere (the specification's section 4)."""


class HitFilters(Box):
    """The column at the left of the hits."""

    kind_chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        self.languages = FacetColumn(look, QCoreApplication.translate("SearchOverlay", "LANGUAGE"))
        self.forms = FacetColumn(look, QCoreApplication.translate("SearchOverlay", "FORM FOUND"))
        self.years = FacetColumn(look, QCoreApplication.translate("SearchOverlay", "YEAR"))
        self.saved = FacetColumn(look, QCoreApplication.translate("SearchOverlay", "SAVED"))
        self._kinds = {kind: ChoiceLine(look, words, None) for kind, words in _kinds()}
        title = row(Label(look, QCoreApplication.translate("SearchOverlay", "KIND"), "micro", "text3"), "*", margin=(12, 0, 0, 4))
        content = QWidget()
        facets = (self.languages, self.forms, self.years, self.saved)
        content.setLayout(column(title, *self._kinds.values(), 10, *facets, "*", gap=2, margin=(8, 12, 8, 12)))
        super().__init__(look, column(grows(Scroll(content, QCoreApplication.translate("SearchOverlay", "Filters")))))
        self.setFixedWidth(WIDE)
        for kind, line in self._kinds.items():
            line.clicked.connect(lambda _checked=False, kind=kind: self.kind_chosen.emit(kind))
        self.choose_kind(None)

    def choose_kind(self, kind: Kind | None) -> None:
        """Show which kind is asked for; none: all of them."""
        for known, line in self._kinds.items():
            line.setChecked(known is kind)

    def show_kinds(self, counts: Mapping[Kind, int] | None) -> None:
        """How many of each kind answer, and of all; none are told where nothing was asked."""
        for kind, line in self._kinds.items():
            line.set_count(None if counts is None else counts.get(kind, 0) if kind else sum(counts.values()))

    def show_facets(self, results: Results) -> None:
        """Languages, most first, and the latest years."""
        facets = results.facets or Facets()
        languages = sorted(facets.languages.items(), key=lambda pair: -pair[1])
        self.languages.show_choices([(key, language_name(key), count) for key, count in languages])
        years = sorted(((year, count) for year, count in facets.years.items() if year), reverse=True)[:MOST_YEARS]
        self.years.show_choices([(year, str(year), count) for year, count in years])


def _kinds() -> tuple[tuple[Kind | None, str], ...]:
    return (
        (None, QCoreApplication.translate("SearchOverlay", "Everything")),
        (Kind.BRIEF, QCoreApplication.translate("SearchOverlay", "Passages")),
        (Kind.ANNOTATION, QCoreApplication.translate("SearchOverlay", "Marks and notes")),
        (Kind.DOSSIER, QCoreApplication.translate("SearchOverlay", "Dossiers")),
        (Kind.MEETING, QCoreApplication.translate("SearchOverlay", "Meetings")),
        (Kind.PERSON, QCoreApplication.translate("SearchOverlay", "People")),
    )
