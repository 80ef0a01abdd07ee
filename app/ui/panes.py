"""The widths of the panes, kept for each screen from one start to the next."""

import json
from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QSplitter

from app.core.settings import PANES, Settings
from app.ui.places import Room


class Panes:
    """The widths of every screen's panes, as they were left. What cannot be read is as if it had never been kept."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._widths = _read(settings.get(PANES))

    def restore(self, room: Room, splitter: QSplitter) -> None:
        """Give a new screen the widths it had."""
        widths = self._widths.get(room.value, ())
        if len(widths) == splitter.count():
            splitter.setSizes(list(widths))

    def keep(self, splitters: Mapping[Room, QSplitter]) -> None:
        """Keep the widths of the screens that were shown; those of the others stay. A pane that is folded away has none."""
        shown = {room.value: tuple(splitter.sizes()) for room, splitter in splitters.items()}
        self._widths |= {room: widths for room, widths in shown.items() if all(widths)}
        self._settings.put(PANES, json.dumps(self._widths))


def _read(stored: str) -> dict[str, Sequence[int]]:
    try:
        found: object = json.loads(stored or "{}")
    except ValueError:
        return {}
    if not isinstance(found, dict):
        return {}
    return {str(room): widths for room, widths in found.items() if isinstance(widths, list) and all(type(width) is int for width in widths)}
