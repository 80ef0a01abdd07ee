"""The place where the window was left, as plain values, and the way back to it."""

from typing import TYPE_CHECKING, Any
from uuid import UUID

from app.ui.places import Place, Room

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


def place_left(window: "MainWindow") -> dict[str, Any]:
    """The room, what it shows, and in the reader the first line in view."""
    from app.ui.views.reader.screen import ReaderScreen

    place, screen = window.place, window.screen_shown
    top = screen.top_offset() if isinstance(screen, ReaderScreen) else -1
    return {"room": place.room.value, "object": str(place.object_id) if place.object_id else "", "start": top}


def resume(window: "MainWindow", kept: dict[str, Any]) -> None:
    """Go back to where the window was left; what is not understood, or is gone, leaves it where it opens."""
    try:
        room, start = Room(kept["room"]), int(kept["start"])
        object_id = UUID(kept["object"]) if kept["object"] else None
    except (KeyError, ValueError, TypeError):
        return
    if room is not Room.IMPORT:
        window.go(Place(room, object_id, start, start))
