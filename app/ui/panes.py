"""The widths and sizes of the panes, kept for each screen from one start to the next."""

import json
from collections.abc import Mapping, Sequence

from app.core.settings import PANES, ZOOMS, Settings
from app.ui.places import Room


class Panes:
    """The widths of every screen's panes, as they were left. What cannot be read is as if it had never been kept."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._widths = _read(settings.get(PANES))

    def of(self, room: Room) -> Sequence[int]:
        """The widths that the panes of a screen had; none where nothing was kept."""
        return self._widths.get(room.value, ())

    def keep(self, widths: Mapping[Room, Sequence[int]]) -> None:
        """Keep the widths of the screens that were shown; those of the others stay."""
        self._widths |= {room.value: list(each) for room, each in widths.items()}
        self._settings.put(PANES, json.dumps(self._widths))


class Sizes:
    """How large each pane of each screen is shown, in percent. What cannot be read is as if it had never been kept."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._sizes = _read_sizes(settings.get(ZOOMS))

    def of(self, room: Room) -> Mapping[str, int]:
        """The sizes of the panes of a screen by their names; none where nothing was kept."""
        return self._sizes.get(room.value, {})

    def keep(self, sizes: Mapping[Room, Mapping[str, int]]) -> None:
        """Keep the sizes of the screens that were shown; those of the others stay."""
        self._sizes |= {room.value: dict(each) for room, each in sizes.items() if each}
        self._settings.put(ZOOMS, json.dumps(self._sizes))


def _read_sizes(stored: str) -> dict[str, Mapping[str, int]]:
    try:
        found: object = json.loads(stored or "{}")
    except ValueError:
        return {}
    if not isinstance(found, dict):
        return {}
    return {
        str(room): {str(pane): percent for pane, percent in sizes.items() if type(percent) is int}
        for room, sizes in found.items()
        if isinstance(sizes, dict)
    }


def _read(stored: str) -> dict[str, Sequence[int]]:
    try:
        found: object = json.loads(stored or "{}")
    except ValueError:
        return {}
    if not isinstance(found, dict):
        return {}
    return {str(room): widths for room, widths in found.items() if isinstance(widths, list) and all(type(width) is int for width in widths)}
