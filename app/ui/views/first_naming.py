"""What a new library is called, and the folder in which it is made."""

from pathlib import Path

from db.vault import has_vault
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.file_names import file_stem
from app.core.settings import LONGEST_LIBRARY_NAME
from app.ui.files import library_folder
from app.ui.libraries import library_name
from app.ui.theme import Look
from app.ui.widgets.box import column, grows, row
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.field import Field
from app.ui.widgets.label import Label, Prose

OWN_FOLDER = "Attache"
"""Folder of a library without a name, in a place that holds other things."""


class NamingPage(QWidget):
    """Asks for a name and a place. ``settled`` tells that both will do, ``there`` the folder of a library that is there already."""

    settled = Signal()
    there = Signal(object)

    def __init__(self, look: Look, folder: Path, *, missing: Path | None = None) -> None:
        """``folder`` is the usual one; ``missing``: where a library was made that is not there now."""
        super().__init__()
        self._usual, self._missing = folder, missing
        self._within: Path | None = None
        self.name = Field(look, self.tr("Name"), hint=library_name(folder, own=False), height=38, style="prose")
        self.name.setMaxLength(LONGEST_LIBRARY_NAME)
        self.name.textChanged.connect(lambda _typed: self._show_place())
        self.name.returnPressed.connect(self.settle)
        self.place = Prose(look, "", "body")
        self.change = Button(look, self.tr("Another place…"), icon="folder-open", height=30, clicked=self.ask_place)
        self.trouble = Prose(look, "", "body", "bad")
        self.open_button = Button(look, self.tr("Open it"), height=30, clicked=lambda: self.there.emit(self.folder))
        self.go_on = Button(look, self.tr("Continue"), kind=Kind.PRIMARY, key="↵", height=36, clicked=self.settle)
        self._assemble(look)
        self._show_place()

    def _assemble(self, look: Look) -> None:
        other = Button(look, self.tr("Open a library that is there"), icon="folder-open", kind=Kind.QUIET, height=36)
        other.clicked.connect(lambda _checked=False: self.ask_other())
        seen = self.tr("Name and place can be seen before the library is unlocked; all that is in it is encrypted.")
        self.setLayout(
            column(
                Label(look, self.tr("STEP 1 OF 4"), "micro", "text3"),
                Label(look, self.tr("Name and place"), "h2"),
                Prose(look, seen, "prose", "text2"),
                12,
                Label(look, self.tr("Name"), "body_medium"),
                self.name,
                8,
                Label(look, self.tr("Place"), "body_medium"),
                row(grows(self.place), self.change, gap=12),
                row(grows(self.trouble), self.open_button, gap=12),
                16,
                row(other, "*", self.go_on),
                "*",
                gap=6,
            )
        )

    @property
    def folder(self) -> Path:
        """The folder in which the library is made: the usual one, or what was chosen; where that holds anything, a folder in it."""
        if self._within is None:
            return self._usual
        if has_vault(self._within) or _is_empty(self._within):
            return self._within
        return self._within / file_stem(self.name.text(), OWN_FOLDER)

    def ask_place(self) -> None:
        """Ask for another folder."""
        chosen = library_folder(self, self.tr("A place for the library"), self.folder.parent)
        if chosen is not None:
            self._within = chosen
            self._show_place()

    def ask_other(self) -> None:
        """Ask for the library that is to be opened instead of a new one."""
        chosen = library_folder(self, self.tr("Open a library that is there"), self._usual.parent)
        if chosen is not None:
            self.there.emit(chosen)

    def settle(self) -> None:
        """Go on, unless there is a library already."""
        if self.go_on.isEnabled():
            self.settled.emit()

    def _show_place(self) -> None:
        folder = self.folder
        taken = has_vault(folder)
        self.place.show_text(str(folder))
        away = self.tr("The library in {folder} is not there now. Connect its disk and start again, or make a new one here.")
        told = away.format(folder=self._missing) if self._missing else ""
        self.trouble.show_text(self.tr("There is a library here already. Open it, or choose another place.") if taken else told)
        self.open_button.setVisible(taken)
        self.go_on.setEnabled(not taken)


def _is_empty(folder: Path) -> bool:
    """Whether nothing is in a folder. One that cannot be looked into is left for the making to refuse."""
    try:
        return not any(folder.iterdir())
    except OSError:
        return True
