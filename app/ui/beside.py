"""Opening something beside what is shown: a brief beside the one in hand, anything else in a tab of its own."""

from typing import TYPE_CHECKING

from app.ui.places import Place, Room
from app.ui.views.reader.screen import ReaderScreen

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


def open_beside(window: "MainWindow", place: Place) -> None:
    """Two briefs stand side by side, wherever the second was chosen; where none was read yet it has a tab of its own as well."""
    reader = window.screens().get(Room.READER)
    held = reader.detail if isinstance(reader, ReaderScreen) else None
    if place.room is not Room.READER or not isinstance(reader, ReaderScreen) or held is None:
        window.open_tab(place)
    elif held.brief.id == place.object_id:
        window.go(place)
    else:
        reader.beside.expect(place)
        window.go(Place(Room.READER, held.brief.id, other_id=place.object_id))
