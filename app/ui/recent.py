"""What was opened and done last, newest first: what the palette offers before anything is typed."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from app.ui.places import Place, Room

MOST_RECENT = 8
"""So many fit into the palette above the first commands."""

OPENED = frozenset((Room.READER, Room.DOSSIER, Room.MEETING, Room.PEOPLE, Room.BOOK))
"""Screens that show one thing of the library; the others are a key away and need no line here."""


@dataclass(frozen=True, slots=True)
class Done:
    """A place that was opened, or else a command by its id."""

    place: Place | None = None
    command: str = ""


class Recent:
    """The last things, each once; ``here`` is the screen that is shown."""

    def __init__(self) -> None:
        self._done: list[Done] = []
        self.here: Place | None = None

    @property
    def all(self) -> Sequence[Done]:
        return tuple(self._done)

    def been(self, place: Place) -> None:
        """A screen was shown; where in the thing one stood is left aside."""
        self.here = Place(place.room, place.object_id)
        if place.room in OPENED and place.object_id is not None:
            self._put(Done(self.here))

    def did(self, command: str) -> None:
        """A command was taken by its words."""
        self._put(Done(command=command))

    def _put(self, done: Done) -> None:
        self._done = [done, *(each for each in self._done if each != done)][:MOST_RECENT]

    def kept(self) -> list[dict[str, str]]:
        """As plain values."""
        return [
            {"room": each.place.room.value, "object": str(each.place.object_id)} if each.place else {"command": each.command}
            for each in self._done
        ]

    def restore(self, kept: Sequence[dict[str, Any]]) -> None:
        """As it was kept.

        Raises:
            KeyError, ValueError, TypeError: What was kept makes no sense.
        """
        self._done = [
            Done(command=str(each["command"])) if "command" in each else Done(Place(Room(each["room"]), UUID(each["object"])))
            for each in kept[:MOST_RECENT]
        ]
