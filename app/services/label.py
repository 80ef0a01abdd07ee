"""What a library is called by who works with it.

The name is kept inside the library, where it has a history and can be undone. A copy lies beside it in plain, for it is shown before
unlocking, where one chooses among libraries; nothing else of the content does. Until somebody gives it a name, a library is called as
its folder.
"""

from contextlib import suppress

from app.core.changes import Changes
from app.core.errors import DiskError, UserError
from app.core.sentences import Sentence
from app.core.settings import LIBRARY_NAME, LONGEST_LIBRARY_NAME, Settings
from app.core.text import tidy
from app.services.desk import Desk

NAME = "library.name"
"""The setting inside the library."""


class LabelService:
    """Gives the open library its name, and keeps the copy beside it as it is inside."""

    def __init__(self, desk: Desk, settings: Settings) -> None:
        self._desk, self._settings = desk, settings
        desk.listeners.add(self._follow)
        with suppress(UserError):  # a damaged library is opened all the same, to be looked at or to be rescued
            self._copy()

    def name(self) -> str:
        """The name that was given to the library; nothing where nobody did."""
        with self._desk.store.read() as unit:
            return str(unit.settings.get(NAME, ""))

    def rename(self, name: str) -> str:
        """Give the library a name, as one step, and answer it; nothing takes the name away, and it is called as its folder again.

        Raises:
            UserError: the name is too long, or the library is read-only.
        """
        wanted = _checked(name)
        with self._desk.write(Sentence("Rename the library")) as unit:
            unit.settings.change(NAME, wanted or None)
        return wanted

    def begin(self, name: str) -> None:
        """The name of a library that is just made: no step, for there is nothing to go back to.

        Raises:
            UserError: the name is too long.
        """
        wanted = _checked(name)
        if wanted:
            with self._desk.store.write(Sentence("Rename the library")) as unit:
                unit.settings.put(NAME, wanted)
            self._copy()

    def _follow(self, changes: Changes) -> None:
        if NAME in changes.settings:
            self._copy()

    def _copy(self) -> None:
        """Lay the copy beside the library as the name is inside; a disk that takes nothing has the old one until the next time."""
        name = self.name()
        if self._settings.get(LIBRARY_NAME) == name:
            return
        try:
            self._settings.put(LIBRARY_NAME, name)
        except DiskError:
            self._settings.hold(LIBRARY_NAME, name)


def _checked(name: str) -> str:
    wanted = tidy(name)
    if len(wanted) > LONGEST_LIBRARY_NAME:
        raise UserError("A library's name has {most} letters at the most; give it a shorter one.", most=LONGEST_LIBRARY_NAME)
    return wanted
