"""Questions that the user keeps or asked before. They tell what is looked for, so they lie inside the encrypted library."""

from dataclasses import dataclass

from app.core.errors import NotFoundError, UserError
from app.core.sentences import Sentence
from app.core.text import tidy
from app.services.desk import Desk

HISTORY, SAVED, FILTERS = "search.history", "search.saved", "library.filters"
LONGEST_HISTORY = 200
LONGEST_QUESTION = 500


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A question kept under a name."""

    name: str
    text: str


class RememberedSearches:
    """The history of questions, and the saved ones."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def history(self) -> tuple[str, ...]:
        """What was asked, the last first, each once."""
        with self._desk.store.read() as unit:
            return tuple(unit.settings.get(HISTORY, []))

    def remember(self, text: str) -> None:
        """Put a question in the history: one that was not only typed but led somewhere. Where nothing can be written, it is not kept."""
        line = tidy(text)[:LONGEST_QUESTION]
        if line and not self._desk.store.read_only:
            with self._desk.store.write(Sentence("Search")) as unit:
                known = [other for other in unit.settings.get(HISTORY, []) if other != line]
                unit.settings.put(HISTORY, [line, *known][:LONGEST_HISTORY])

    def forget(self) -> None:
        """Empty the history."""
        with self._desk.store.write(Sentence("Search")) as unit:
            unit.settings.put(HISTORY, [])

    def saved(self) -> tuple[SavedSearch, ...]:
        """The saved questions by name."""
        with self._desk.store.read() as unit:
            found: dict[str, str] = unit.settings.get(SAVED, {})
        return tuple(SavedSearch(name, found[name]) for name in sorted(found, key=str.casefold))

    def save(self, name: str, text: str) -> SavedSearch:
        """Keep a question under a name, in the place of one that has it.

        Raises:
            UserError: name or question is empty.
        """
        kept = SavedSearch(tidy(name), tidy(text)[:LONGEST_QUESTION])
        if not kept.name or not kept.text:
            raise UserError("A saved search needs a name and words to look for; give both.")
        with self._desk.write(Sentence("Save a search")) as unit:
            unit.settings.change(SAVED, {**unit.settings.get(SAVED, {}), kept.name: kept.text})
        return kept

    def find(self, name: str) -> SavedSearch:
        """The question of that name, however it is cased.

        Raises:
            NotFoundError: there is none.
        """
        wanted = tidy(name).casefold()
        found = [each for each in self.saved() if each.name.casefold() == wanted]
        if not found:
            raise NotFoundError("There is no saved search “{name}”; choose one of those there are.", name=name)
        return found[0]

    def drop(self, name: str) -> None:
        """Let go of a saved question.

        Raises:
            NotFoundError: there is none of that name.
        """
        gone = self.find(name)
        with self._desk.write(Sentence("Drop a saved search")) as unit:
            unit.settings.change(SAVED, {each: text for each, text in unit.settings.get(SAVED, {}).items() if each != gone.name})


class SavedFilters:
    """What the library's list was narrowed to, kept under names; the values are those of the window, as plain text."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def all(self) -> dict[str, dict[str, str]]:
        """The filters by name, in the order of the names."""
        with self._desk.store.read() as unit:
            found: dict[str, dict[str, str]] = unit.settings.get(FILTERS, {})
        return {name: found[name] for name in sorted(found, key=str.casefold)}

    def save(self, name: str, values: dict[str, str], before: str = "") -> str:
        """Keep a filter under a name, in the place of one that has it and of the one that was called ``before``; answers the name.

        Raises:
            UserError: name or filter is empty.
        """
        kept = tidy(name)
        if not kept or not values:
            raise UserError("A saved filter needs a name and something that it narrows; give both.")
        with self._desk.write(Sentence("Save a filter")) as unit:
            others = {each: was for each, was in unit.settings.get(FILTERS, {}).items() if each not in (kept, before)}
            unit.settings.change(FILTERS, {**others, kept: values})
        return kept

    def drop(self, name: str) -> None:
        """Let go of a filter; one that is gone already is no trouble."""
        with self._desk.write(Sentence("Drop a saved filter")) as unit:
            known: dict[str, dict[str, str]] = unit.settings.get(FILTERS, {})
            if name in known:
                unit.settings.change(FILTERS, {each: was for each, was in known.items() if each != name})
