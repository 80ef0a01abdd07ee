"""The places where the window was left, as plain values, and the way back to them."""

from contextlib import suppress
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from app.ui.places import Place, Room
from app.ui.typed_care import TypedBand

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

UNKEPT = frozenset((Room.IMPORT, Room.COMPARE))
"""Screens that tell of what has just been done: they are not where one goes on."""


def place_left(window: "MainWindow") -> dict[str, Any]:
    """The tabs with the room of each and what it shows, which one is in hand, in the reader the first line in view; what was open last.

    What was typed into forms comes with it, and what the one is called that is open with something in it.
    """
    from app.ui.views.reader.screen import ReaderScreen

    screen = window.screen_shown
    top = screen.top_offset() if isinstance(screen, ReaderScreen) else -1
    tabs = [_kept(place) for place in window.tabs.places]
    typed = {"typed": window.form_overlay.drafts, "asked": window.form_overlay.begun}
    return {**tabs[window.tabs.at], "start": top, "tabs": tabs, "at": window.tabs.at, "recent": window.recent.kept(), **typed}


def _kept(place: Place) -> dict[str, Any]:
    return {"room": place.room.value, "object": str(place.object_id) if place.object_id else ""}


def resume(window: "MainWindow", kept: dict[str, Any]) -> None:
    """Go back to where the window was left, and give back what was being typed; what is not understood leaves it where it opens."""
    with suppress(AttributeError, KeyError, ValueError, TypeError):
        _go_back(window, kept)
    with suppress(AttributeError, ValueError, TypeError):
        window.form_overlay.restore(kept.get("typed", {}))
    _give_back(window, kept)


def _go_back(window: "MainWindow", kept: dict[str, Any]) -> None:
    start, at = int(kept["start"]), int(kept.get("at", 0))
    places = [_place(tab) for tab in kept.get("tabs") or [kept]]
    window.recent.restore(kept.get("recent", []))
    places = [Place(Room.LIBRARY) if place.room in UNKEPT else place for place in places]
    if 0 <= at < len(places) and start >= 0:
        places[at] = Place(places[at].room, places[at].object_id, start, start)
    window.restore_tabs(places, at)


def _give_back(window: "MainWindow", kept: dict[str, Any]) -> None:
    """Tell of the form that was open; words of another field are there only where the process was killed."""
    if kept.get("asked"):
        words = QCoreApplication.translate("MainWindow", "What you had begun to type into “{form}” is there again when you open it.")
        window.inform(words.format(form=kept["asked"]))
    writing = kept.get("writing")
    host = window.centralWidget()
    if isinstance(writing, dict) and writing and host is not None:
        TypedBand(window.look, host, str(writing.get("field", "")), str(writing.get("words", "")))


def _place(tab: dict[str, Any]) -> Place:
    return Place(Room(tab["room"]), UUID(tab["object"]) if tab["object"] else None)
