"""The library's own name: asked for, and shown at the head of the sidebar and in the title of the window."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from app.core.settings import LONGEST_LIBRARY_NAME
from app.ui.context import Context
from app.ui.dialogs.form import Blank, Form
from app.ui.libraries import library_name


class LibraryNaming:
    """``show`` is told the name whenever it may be another."""

    def __init__(self, context: Context, show: Callable[[str], object]) -> None:
        self._context, self._show = context, show

    def ask(self) -> None:
        """Ask for the name, as soon as it is known what it is now."""
        self._context.jobs.read("library-name", self._context.services.label.name, self._ask)

    def _ask(self, name: str) -> None:
        """The name is readable before unlocking, so the form says so."""
        translate, label = QCoreApplication.translate, self._context.services.label

        def taken(typed: Mapping[str, str]) -> None:
            self._context.jobs.write(lambda: label.rename(typed["name"]), self._renamed)

        def fault(words: str) -> str:
            too_long = translate("Naming", "{most} letters at the most.").format(most=LONGEST_LIBRARY_NAME)
            return too_long if len(words.strip()) > LONGEST_LIBRARY_NAME else ""

        folder = self._context.services.places.folder
        hint = library_name(folder, own=False)
        blank = Blank(key="name", label=translate("Naming", "Name"), value=name, hint=hint, fault=fault)
        self._context.ask(
            Form(
                title=translate("Naming", "Rename this library"),
                verb=translate("Naming", "Keep"),
                blanks=(blank,),
                taken=taken,
                remark=translate(
                    "Naming",
                    "The name is shown before unlocking: choose one that tells nothing of what is inside. "
                    "Without one the library is called as its folder.",
                ),
                about=("library",),
            )
        )

    def _renamed(self, _name: str) -> None:
        self.renew()
        said = QCoreApplication.translate("Naming", "The library is called “{name}” now")
        self._context.said_undoable(said.format(name=library_name(self._context.services.places.folder)))

    def renew(self) -> None:
        """Show the name as it is by now."""
        self._show(library_name(self._context.services.places.folder))
