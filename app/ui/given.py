"""What is given to the window, chosen in a dialog or dropped: packs are loaded, a newer version taken in, the rest imported."""

from collections.abc import Callable, Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.ui.context import Context
from app.ui.files import Purpose, importable
from app.ui.importing import Importing
from app.ui.newer import NewerVersion
from app.ui.packs import PackLoading, is_pack
from app.ui.places import Place
from app.ui.views.screen import Screen


class GivenFiles:
    """Leads each file to what takes it; ``screen`` is the one that is shown, which may take files itself."""

    def __init__(
        self, context: Context, host: QWidget, importing: Importing, place: Callable[[], Place], screen: Callable[[], Screen]
    ) -> None:
        self._context, self._host, self._importing = context, host, importing
        self._place, self._screen = place, screen
        self.packs = PackLoading(context, host)

    def choose(self) -> None:
        """Ask for the files to import."""
        title = QCoreApplication.translate("GivenFiles", "Import files")
        if paths := self._context.files.several(self._host, Purpose.IMPORT, title, importable()):
            self._importing.start(paths)

    def choose_newer(self) -> None:
        """Ask for the newer version of the brief that is open."""
        brief_id = self._place().object_id
        title = QCoreApplication.translate("GivenFiles", "Take in a newer version")
        path = self._context.files.one(self._host, Purpose.IMPORT, title, importable())
        if path is not None and brief_id is not None:
            self.take_newer(brief_id, path)

    def take_newer(self, brief_id: UUID, path: Path) -> None:
        """Read a newer version of the brief's document; its marks go along, wait, or say that they are orphans."""
        NewerVersion(self._context).take(brief_id, path)

    def take(self, paths: Sequence[Path]) -> None:
        """Load the packs among what was dropped, and import the rest, which the packs may cite, before; or as the screen takes it."""
        screen, given = self._screen(), list(paths)
        if screen.takes(given):
            screen.take_files(given)
            return
        packs = [path for path in given if is_pack(path)]
        papers = [path for path in given if path not in packs]
        if papers:
            self._importing.start(papers)
        for path in packs:
            self.packs.load(path)
