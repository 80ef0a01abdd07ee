"""The searches that were kept: listed beside the hits, kept and let go of under their own words."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.core.changes import Changes
from app.core.text import tidy
from app.services.remembered import SAVED, SavedSearch
from app.ui.context import Context
from app.ui.dialogs.facets import FacetColumn
from app.ui.widgets.button import Button, Kind


class KeptSearches:
    """The list, and the button that keeps the question in hand; ``words`` answers that question."""

    def __init__(self, context: Context, listed: FacetColumn, words: Callable[[], str]) -> None:
        self._context, self._listed, self._words = context, listed, words
        self._known: tuple[SavedSearch, ...] = ()
        title = QCoreApplication.translate("SearchOverlay", "Save this search")
        context.bus.changed.connect(self._renew)
        self.button = Button(context.look, title, kind=Kind.QUIET, key="Ctrl D", height=28, clicked=self.save)

    def save(self) -> None:
        """Keep the question under its own words; the second time lets go of it."""
        words, remembered = self._words().strip(), self._context.services.search.remembered
        if not words:
            return
        if not self._is_known():
            self._context.jobs.write(lambda: remembered.save(words, words), lambda _kept: self.read())
            return
        said = QCoreApplication.translate("SearchOverlay", "Saved search “{words}” let go").format(words=words)

        def gone(_gone: None) -> None:
            self._context.said_undoable(said)
            self.read()

        self._context.jobs.write(lambda: remembered.drop(words), gone)

    def _renew(self, changes: Changes) -> None:
        """One came back by undo, or went again."""
        if SAVED in changes.settings:
            self.read()

    def read(self) -> None:
        """Fetch them."""
        self._context.jobs.read("search-saved", self._context.services.search.remembered.saved, self._show)

    def show_state(self) -> None:
        """Tell on the button whether the question in hand is kept."""
        translate = QCoreApplication.translate
        known = self._is_known()
        self.button.set_text(translate("SearchOverlay", "Saved: let go") if known else translate("SearchOverlay", "Save this search"))

    def _is_known(self) -> bool:
        return any(each.text == tidy(self._words()) for each in self._known)

    def _show(self, saved: tuple[SavedSearch, ...]) -> None:
        self._known = saved
        self._listed.show_choices([(each.text, each.name, None) for each in saved])
        self.show_state()
