"""Tabs: several ways through the window at once, each with its own way back."""

from collections.abc import Sequence

from app.ui.places import Place, Room, Trail


class Tabs:
    """At least one tab is always there."""

    def __init__(self, first: Place) -> None:
        self._trails = [Trail(first)]
        self._at = 0

    @property
    def here(self) -> Trail:
        return self._trails[self._at]

    @property
    def at(self) -> int:
        return self._at

    @property
    def places(self) -> Sequence[Place]:
        """Where each tab is."""
        return tuple(trail.here for trail in self._trails)

    def open(self, place: Place) -> None:
        """A new tab beside the one in hand."""
        self._trails.insert(self._at + 1, Trail(place))
        self._at += 1

    def close(self, at: int) -> None:
        """Close a tab; the last one goes to the library instead."""
        if len(self._trails) == 1:
            self._trails[0] = Trail(Place(Room.LIBRARY))
            return
        del self._trails[at]
        if at < self._at or self._at == len(self._trails):
            self._at -= 1

    def turn(self, at: int) -> None:
        self._at = at % len(self._trails)

    def restore(self, places: Sequence[Place], at: int) -> None:
        """The tabs as they were left."""
        if places:
            self._trails = [Trail(place) for place in places]
            self._at = min(max(0, at), len(places) - 1)
