"""What a place is called, for its tab."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from app.core.errors import NotFoundError
from app.core.language import Language
from app.core.model.book import Edition
from app.core.wording import Wording
from app.services.opening import Services
from app.ui.places import Place, Room
from app.ui.worded import wording_of
from app.ui.wording import recipe_name


def room_title(room: Room) -> str:
    """What a screen is called."""
    return {
        Room.LIBRARY: QCoreApplication.translate("Rooms", "Library"),
        Room.READER: QCoreApplication.translate("Rooms", "Brief"),
        Room.IMPORT: QCoreApplication.translate("Rooms", "Import"),
        Room.DOSSIERS: QCoreApplication.translate("Rooms", "Dossiers"),
        Room.DOSSIER: QCoreApplication.translate("Rooms", "Dossier"),
        Room.MEETINGS: QCoreApplication.translate("Rooms", "Meetings"),
        Room.MEETING: QCoreApplication.translate("Rooms", "Meeting"),
        Room.PEOPLE: QCoreApplication.translate("Rooms", "People"),
        Room.BOOKS: QCoreApplication.translate("Rooms", "Books"),
        Room.BOOK: QCoreApplication.translate("Rooms", "Book"),
        Room.HISTORY: QCoreApplication.translate("Rooms", "History"),
        Room.STEPS: QCoreApplication.translate("Rooms", "Steps"),
        Room.WAITING: QCoreApplication.translate("Rooms", "Needs a decision"),
        Room.CLASHES: QCoreApplication.translate("Rooms", "Figures that clash"),
        Room.TRASH: QCoreApplication.translate("Rooms", "Trash"),
        Room.COMPARE: QCoreApplication.translate("Rooms", "Compare"),
        Room.GUIDE: QCoreApplication.translate("Rooms", "Guide"),
        Room.SETTINGS: QCoreApplication.translate("Rooms", "Settings"),
    }[room]


def title_of(services: Services, place: Place, language: Language) -> str:
    """What a place is called; called off the main thread. What is gone is called as its screen."""
    return name_of(services, place, language) or room_title(place.room)


def name_of(services: Services, place: Place, language: Language) -> str:
    """What the thing that a place shows is called; nothing if it shows none, or one that is gone. Called off the main thread."""
    names: dict[Room, Callable[[UUID], str]] = {
        Room.READER: lambda uuid: services.library.get(uuid).title,
        Room.DOSSIER: lambda uuid: wording_of(services, language).called(services.dossiers.get(uuid), "title"),
        Room.MEETING: lambda uuid: wording_of(services, language).called(services.meetings.get(uuid), "title"),
        Room.PEOPLE: lambda uuid: services.people.get(uuid).name_in(language),
        Room.BOOK: lambda uuid: edition_name(services.books.by_id(uuid), wording_of(services, language)),
    }
    name = names.get(place.room)
    if name is None or place.object_id is None:
        return ""
    try:
        return name(place.object_id)
    except NotFoundError:
        return ""


def edition_name(edition: Edition, wording: Wording) -> str:
    """What a printed book is called among others."""
    words = QCoreApplication.translate("Palette", "Book: {name}, edition {number}")
    return words.format(name=recipe_name(edition.recipe, wording), number=edition.number)
