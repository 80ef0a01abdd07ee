"""What every service works on: the open library, what ships with the program, and who is told of changes."""

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.core.changes import Kind
from app.core.countries import read_country_names
from app.core.language import Language
from app.core.marking import Marking, MarkingSchemes
from app.core.policy import FREE, Policy
from app.services.listeners import Listeners
from db.store import Store
from db.unit import Unit

MARKED = (Kind.BRIEF, Kind.DOSSIER, Kind.MEETING, Kind.RECIPE)
"""The kinds of object that are given a marking; that of a finished book is reckoned from what stands in it."""


@dataclass(frozen=True, slots=True)
class Desk:
    """The open library and its surroundings, handed to each service.

    ``by`` is the name that writes are signed with; ``policy`` is what the administrator of the machine decided.
    """

    store: Store
    resources: Path
    listeners: Listeners
    by: str = ""
    policy: Policy = FREE

    @contextmanager
    def write(self, step: str, *, undoable: bool = True, bulk: bool = False) -> Generator[Unit]:
        """One named write, undoable unless told otherwise, ``bulk`` if of thousands of rows; once committed, all who listen are told.

        After the ``with`` block ``unit.changes`` says what was touched.

        Raises:
            UserError: something was given a marking that the administrator does not allow; nothing is kept.
        """
        with self.store.write(step, by=self.by, undoable=undoable, bulk=bulk) as unit:
            yield unit
            if self.policy.marking_schemes is not None:
                self.policy.check_change(*unit.images(MARKED))
        self.listeners.announce(unit.changes)

    def schemes(self) -> MarkingSchemes:
        """The marking schemes that ship with the program."""
        return MarkingSchemes.read(self.resources / "markings")

    def choosable(self, kept: Marking) -> MarkingSchemes:
        """Those of them that may be chosen here for something that is marked so now."""
        return MarkingSchemes(each for each in self.schemes() if each.key in kept.schemes or self.policy.allows_scheme(each.key))

    def countries(self, language: Language) -> Mapping[str, str]:
        """The name of every country in a language, by its code."""
        return read_country_names(self.resources, language)
