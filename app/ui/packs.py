"""Packs in the window: chosen in a dialog or dropped, loaded as one step."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.services.views import Loaded
from app.ui.context import Context
from app.ui.files import Purpose, everything, kinds_of
from app.ui.places import Place, Room

SUFFIXES = (".yaml", ".yml")


class PackLoading:
    """Loads a pack whole or, with a sentence that names the line, not at all."""

    def __init__(self, context: Context, host: QWidget) -> None:
        self._context, self._host = context, host

    def choose(self) -> None:
        """Ask for the file."""
        translate = QCoreApplication.translate
        kinds = ";;".join((kinds_of(translate("PackLoading", "Packs"), SUFFIXES), everything()))
        path = self._context.files.one(self._host, Purpose.PACK, translate("PackLoading", "Load a pack"), kinds)
        if path is not None:
            self.load(path)

    def load(self, path: Path) -> None:
        """Load a pack on a worker, and go to what it brought."""
        packs, title = self._context.services.packs, QCoreApplication.translate("PackLoading", "Loading a pack")
        self._context.jobs.run(title, lambda progress: packs.load(path, progress), self._loaded)

    def _loaded(self, loaded: Loaded) -> None:
        brought = loaded.contents
        places = (
            *(Place(Room.MEETING, found.id) for found in brought.meetings),
            *(Place(Room.DOSSIER, found.id) for found in brought.dossiers),
            *(Place(Room.PEOPLE, found.id) for found in brought.people),
        )
        if places:
            self._context.go(places[0])
        words = QCoreApplication.translate(
            "PackLoading", "Pack loaded. Meetings: {meetings}, dossiers: {dossiers}, people: {people}, briefs: {briefs}"
        )
        self._context.said_undoable(
            words.format(
                meetings=len(brought.meetings), dossiers=len(brought.dossiers), people=len(brought.people), briefs=len(brought.briefs)
            )
        )


def is_pack(path: Path) -> bool:
    """Whether a file is loaded as a pack; papers have other endings."""
    return path.suffix.lower() in SUFFIXES and path.is_file()
