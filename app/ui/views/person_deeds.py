"""The card of one person on paper: sent to a printer, or saved as a file outside the library."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.core.jobs import Silent
from app.core.language import Language
from app.core.model.person import Person
from app.services.drafting import BookView
from app.ui.context import Context
from app.ui.files import Purpose, file_name, kinds_of
from app.ui.printing import asked_printer, chosen_pages, paint_pages
from app.ui.spoken import with_particles
from app.ui.widgets.menu_chip import Pick
from app.ui.widgets.pictures import image_of


class CardDeeds:
    """What is done with the card that is shown; ``chosen`` answers whose it is."""

    def __init__(self, context: Context, parent: QWidget, chosen: Callable[[], Person | None]) -> None:
        self._context, self._parent, self._chosen = context, parent, chosen

    def picks(self) -> Sequence[Pick]:
        """The lines of the button's menu."""
        translate, why = QCoreApplication.translate, self.why_not()
        return [
            Pick(title=translate("CardDeeds", "Print…"), run=self.print, why_not=why),
            Pick(title=translate("CardDeeds", "Save as PDF…"), run=self.save, why_not=why),
        ]

    def why_not(self) -> str:
        """What is missing for a card to be printed or saved."""
        return "" if self._chosen() else QCoreApplication.translate("CardDeeds", "Choose a person first.")

    def save(self) -> None:
        """Ask where to, say what leaves the library's encryption, and write the card."""
        person, translate = self._chosen(), QCoreApplication.translate
        if person is None:
            return
        words = translate("CardDeeds", "Save the card as PDF (what it says leaves the encrypted library)")
        name = file_name(person.name_in(self._context.language), ".pdf")
        path = self._context.files.place(self._parent, Purpose.PRINTED, words, name, kinds_of("PDF", (".pdf",)))
        if path is not None:
            self.write_to(path)

    def write_to(self, path: Path) -> None:
        """Write the card outside the library."""
        person, alone, language = self._chosen(), self._context.services.alone, self._language
        if person is None:
            return
        key = person.id
        said = QCoreApplication.translate("CardDeeds", "Saved as {name}. This copy is outside the encrypted library.")
        words = with_particles(said, name=path.name)
        self._context.jobs.write(lambda: alone.export_card(key, language, path, Silent()), lambda _path: self._context.say(words))

    def print(self) -> None:
        """Set the card on a worker, then ask for a printer."""
        person, services, language = self._chosen(), self._context.services, self._language
        if person is None:
            return
        key = person.id

        def made() -> tuple[BookView, tuple[float, float]]:
            view = services.alone.card(key, language, Silent())
            return view, services.drafts.page_size(view)

        self._context.jobs.read("card", made, lambda found: self._ask_printer(*found))

    def _ask_printer(self, view: BookView, size: tuple[float, float]) -> None:
        drafts, translate = self._context.services.drafts, QCoreApplication.translate
        printer = asked_printer(self._parent, size, view.pages)
        if printer is None:
            return
        pages, said = chosen_pages(printer, view.pages), translate("CardDeeds", "The card is with the printer.")
        self._context.jobs.run(
            translate("CardDeeds", "Printing"),
            lambda progress: paint_pages(printer, pages, lambda page, wide: image_of(drafts.page_picture(view, page, wide)), progress),
            lambda _done: self._context.say(said),
        )

    @property
    def _language(self) -> Language:
        return self._context.language
