"""The chips at the head of the search that narrow it: to a language, and to what is from some year on."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from app.ui.dialogs.facets import FacetColumn
from app.ui.dialogs.hit_filters import HitFilters
from app.ui.theme import Look
from app.ui.widgets.box import row
from app.ui.widgets.menu_chip import MenuChip, Pick

MOST_YEARS = 12


class Narrowed(Protocol):
    """What narrows the hits: its words, and the way to let go of it."""

    @property
    def chosen_words(self) -> str: ...

    def take_back(self) -> None: ...


class Since(QObject):
    """The year from which on hits are wanted."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.value: int | None = None

    @property
    def chosen_words(self) -> str:
        """The choice that holds."""
        return since_words(self.value) if self.value is not None else ""

    def choose(self, year: int | None) -> None:
        """Take a year, or none, without telling anyone."""
        self.value = year

    def take(self, year: int) -> None:
        """Take a year, and tell it."""
        self.value = year
        self.chosen.emit(year)

    def take_back(self) -> None:
        """Let go of the choice, and tell it."""
        self.value = None
        self.chosen.emit(None)


def since_words(year: int) -> str:
    """From a year on."""
    return QCoreApplication.translate("Search", "{year} to today").format(year=year)


class NarrowingChips(QWidget):
    """A chip with a menu for each sort of narrowing that does not hold; one that holds is a chip with a cross beside them."""

    def __init__(self, look: Look, filters: HitFilters) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self._filters, self.since = filters, Since()
        self.language = MenuChip(look, translate("Search", "Language of the hits"), self._languages)
        self.language.show_text(translate("Search", "Any language"))
        self.when = MenuChip(look, translate("Search", "Date of the hits"), self._years)
        self.when.show_text(translate("Search", "Any time"))
        self.setLayout(row(self.language, self.when, gap=6))
        self.since.chosen.connect(lambda year: filters.years.choose(None) if year is not None else None)
        filters.years.chosen.connect(lambda year: self.since.choose(None) if year is not None else None)

    def show_state(self) -> None:
        """What is chosen is shown beside; what could be chosen is here. Where nothing was found there is nothing to choose from."""
        years = self._filters.years
        self.language.setVisible(self._filters.languages.value is None and bool(self._filters.languages.choices))
        self.when.setVisible(self.since.value is None and years.value is None and bool(years.choices))

    @property
    def holding(self) -> Sequence["FacetColumn | Since"]:
        """What narrows the hits now."""
        filters = self._filters
        return [facet for facet in (filters.languages, self.since, filters.years, filters.forms) if facet.value is not None]

    def _languages(self) -> list[Pick]:
        facet = self._filters.languages
        return [Pick(title=words, run=lambda value=value: facet.take(value)) for value, words, _ in facet.choices]

    def _years(self) -> list[Pick]:
        years = [value for value, _, _ in self._filters.years.choices if isinstance(value, int)][:MOST_YEARS]
        return [Pick(title=since_words(year), run=lambda year=year: self.since.take(year)) for year in years]
