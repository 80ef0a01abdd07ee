"""The libraries that can be turned to: those in the same folder as the one that is open, and any other that is chosen."""

from collections.abc import Callable
from pathlib import Path

from db.vault import has_vault
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.core.paths import LibraryPlaces
from app.core.settings import LIBRARY_NAME, Settings
from app.core.text import tidy
from app.ui.files import library_folder
from app.ui.widgets.menu_chip import Pick


def beside(folder: Path) -> list[Path]:
    """The libraries in the folder in which this one lies, this one among them, by name. Nothing is kept about any of them."""
    try:
        found = list(folder.parent.iterdir())
    except OSError:  # the folder above may not be ours to look into
        found = []
    return sorted({*filter(_is_library, found), folder}, key=lambda each: each.name.casefold())


def _is_library(folder: Path) -> bool:
    try:
        return folder.is_dir() and has_vault(folder)
    except OSError:  # nor may each that lies in it
        return False


LONGEST_SHOWN = 80
"""Letters of a name that are shown: what lies in plain beside a library may have been written by anybody."""


def library_name(folder: Path, *, own: bool = True) -> str:
    """What a library is called: by its ``own`` name, else as its folder, written as a name is; without either simply the library."""
    if own and (named := tidy(Settings(LibraryPlaces(folder).settings).get(LIBRARY_NAME))[:LONGEST_SHOWN]):
        return named
    words = " ".join(folder.name.replace("_", " ").split())
    if words.casefold() in ("", "library"):
        return QCoreApplication.translate("Libraries", "Library")
    return words[0].upper() + words[1:] if words == words.lower() else words


def library_picks(folder: Path, parent: QWidget, turn_to: Callable[[Path], object], rename: Callable[[], object]) -> list[Pick]:
    """What the switch at the head of the sidebar offers."""

    def choose() -> None:
        title = QCoreApplication.translate("Libraries", "Open another library")
        if (chosen := library_folder(parent, title, folder.parent)) is not None:
            turn_to(chosen)

    def pick(each: Path) -> Pick:
        return Pick(title=library_name(each), checked=each == folder, run=lambda: None if each == folder else turn_to(each))

    other = Pick(title=QCoreApplication.translate("Libraries", "Another library…"), run=choose)
    renamed = Pick(title=QCoreApplication.translate("Libraries", "Rename this library…"), run=rename)
    return [*(pick(each) for each in beside(folder)), Pick(), renamed, other]
