"""Where one can be in the window, and the way back."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from app.core.model.brief import Passage


class Room(StrEnum):
    """The screens of the window."""

    LIBRARY = "library"
    READER = "reader"
    IMPORT = "import"
    DOSSIERS = "dossiers"
    DOSSIER = "dossier"
    HISTORY = "history"
    MEETINGS = "meetings"
    MEETING = "meeting"
    PEOPLE = "people"
    BOOKS = "books"
    BOOK = "book"
    TRASH = "trash"
    STEPS = "steps"
    WAITING = "waiting"
    CLASHES = "clashes"
    COMPARE = "compare"
    GUIDE = "guide"
    SETTINGS = "settings"


PARENT = {
    Room.READER: Room.LIBRARY,
    Room.IMPORT: Room.LIBRARY,
    Room.DOSSIER: Room.DOSSIERS,
    Room.HISTORY: Room.DOSSIERS,
    Room.MEETING: Room.MEETINGS,
    Room.BOOK: Room.BOOKS,
    Room.TRASH: Room.LIBRARY,
    Room.STEPS: Room.LIBRARY,
    Room.COMPARE: Room.LIBRARY,
}
"""The place of the sidebar under which a screen is found."""


@dataclass(frozen=True, slots=True)
class Place:
    """A screen, what it shows, and where in it: ``start`` and ``end`` are code points of a brief's clean text.

    ``quote`` with what stands before and after it names a place by its words, as a passage holds them. ``other_id`` is what the
    object is compared with, or the entry of a dossier; ``page`` a page of the guide or of a book, the sort of doubts that is
    listed, or how a brief is to be shown.
    """

    room: Room
    object_id: UUID | None = None
    start: int = -1
    end: int = -1
    passage_id: UUID | None = None
    quote: str = ""
    prefix: str = ""
    suffix: str = ""
    other_id: UUID | None = None
    page: str = ""


def at_passage(passage: Passage) -> Place:
    """Where a passage stands in its brief: by its words too, should it be gone by the time one comes there."""
    return Place(Room.READER, passage.brief_id, passage_id=passage.id, quote=passage.exact, prefix=passage.prefix, suffix=passage.suffix)


class Trail:
    """The places visited, as in a browser: going somewhere drops what lay ahead."""

    def __init__(self, first: Place) -> None:
        self._places = [first]
        self._at = 0

    @property
    def here(self) -> Place:
        return self._places[self._at]

    @property
    def can_go_back(self) -> bool:
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        return self._at + 1 < len(self._places)

    def go(self, place: Place) -> None:
        if place != self.here:
            self._places = [*self._places[: self._at + 1], place]
            self._at += 1

    def turn_into(self, place: Place) -> None:
        """What stood here is gone: its place is taken by another, so that the way back does not lead to it again."""
        around = self._places[: self._at], self._places[self._at + 1 :]
        before = [*around[0], place] if around[0][-1:] != [place] else around[0]
        after = around[1][1:] if around[1][:1] == [place] else around[1]
        self._places, self._at = [*before, *after], len(before) - 1

    def back(self) -> Place:
        self._at = max(0, self._at - 1)
        return self.here

    def forward(self) -> Place:
        self._at = min(len(self._places) - 1, self._at + 1)
        return self.here
