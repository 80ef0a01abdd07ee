"""What leaves the library by hand: the brief or the dossier in hand as a file, or on paper."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from app.core.jobs import Progress, Silent
from app.core.language import Language
from app.services.copies import Copy, named
from app.services.drafting import BookView
from app.ui.context import Context
from app.ui.files import Purpose, file_name, kinds_of
from app.ui.jobs import Lane
from app.ui.printing import asked_for_words, asked_printer, chosen_pages, paint_pages, print_words
from app.ui.spoken import with_particles
from app.ui.widgets.pictures import image_of

Page = Callable[[int, int], QImage]


class Leaving:
    """Saves and prints single things; each saving says that the copy is outside the library."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        self._context, self._parent = context, parent

    def save_text(self, brief_id: UUID) -> None:
        """Ask where to, and write the words of a brief."""
        copies = self._context.services.copies
        self._context.jobs.read("leaving", lambda: copies.text(brief_id), self._ask_place)

    def save_pdf(self, brief_id: UUID) -> None:
        """Ask where to, and write the PDF that a brief was read from; another one is left to its words."""
        copies = self._context.services.copies
        self._context.jobs.read("leaving", lambda: copies.best(brief_id), self._ask_pdf)

    def _ask_pdf(self, copy: Copy) -> None:
        if copy.name.endswith(".pdf"):
            self._ask_place(copy)
        else:
            words = QCoreApplication.translate("Leaving", "This brief did not come as a PDF; “Save as text” writes its words.")
            self._context.inform(words)

    def save_dossier(self, dossier_id: UUID, title: str, language: Language) -> None:
        """Ask where to, and write the pages of a dossier as a book prints them."""
        alone = self._context.services.alone
        name = file_name(title, ".pdf")

        def made() -> Copy:
            return Copy(name, alone.dossier(dossier_id, language, Silent()).pdf)

        self._context.jobs.read("leaving", made, self._ask_place, lane=Lane.ASIDE)

    def _ask_place(self, copy: Copy) -> None:
        words = QCoreApplication.translate("Leaving", "Save a copy (it is outside the encrypted library)")
        ending = Path(copy.name).suffix
        path = self._context.files.place(self._parent, Purpose.COPY, words, copy.name, kinds_of(ending[1:].upper(), (ending,)))
        if path is not None:
            self.write_to(copy, path)

    def write_to(self, copy: Copy, path: Path) -> None:
        """Write a copy, and say where it is."""
        copies = self._context.services.copies
        said = QCoreApplication.translate("CardDeeds", "Saved as {name}. This copy is outside the encrypted library.")
        words = with_particles(said, name=path.name)
        self._context.jobs.write(lambda: copies.save(copy, path), lambda _path: self._context.say(words))

    def print_dossier(self, dossier_id: UUID, language: Language) -> None:
        """Set the pages of a dossier on a worker, then ask for a printer."""
        services = self._context.services

        def made() -> tuple[BookView, tuple[float, float]]:
            view = services.alone.dossier(dossier_id, language, Silent())
            return view, services.drafts.page_size(view)

        def ask(found: tuple[BookView, tuple[float, float]]) -> None:
            view, size = found
            self._print_pages(size, view.pages, lambda page, wide: image_of(services.drafts.page_picture(view, page, wide)))

        self._context.jobs.read("leaving", made, ask, lane=Lane.ASIDE)

    def print_brief(self, brief_id: UUID) -> None:
        """Ask for a printer, and print the pages as they came, or the words of a brief that has no pages."""
        services = self._context.services

        def found() -> tuple[tuple[tuple[float, float], ...], str]:
            from app.services.pages import has_pages

            detail = services.library.detail(brief_id, paragraphs=False)
            sizes = services.pages.sizes(brief_id) if has_pages(detail.brief) else ()
            return sizes, f"{named(detail.brief)}\n\n{detail.text}"

        def ask(told: tuple[tuple[tuple[float, float], ...], str]) -> None:
            sizes, words = told
            if sizes:
                self._print_pages(sizes[0], len(sizes), lambda page, wide: image_of(services.pages.picture(brief_id, page, wide)))
            else:
                self._print_words(words)

        self._context.jobs.read("leaving", found, ask)

    def _print_pages(self, size: tuple[float, float], count: int, picture: Page) -> None:
        printer = asked_printer(self._parent, size, count)
        if printer is not None:
            pages = chosen_pages(printer, count)
            self._run(lambda progress: paint_pages(printer, pages, picture, progress))

    def _print_words(self, words: str) -> None:
        printer, font = asked_for_words(self._parent), self._context.look.font("body")
        if printer is not None:
            self._run(lambda _progress: print_words(printer, words, font))

    def _run(self, work: Callable[[Progress], None]) -> None:
        said = QCoreApplication.translate("Leaving", "It is with the printer.")
        self._context.jobs.run(QCoreApplication.translate("BookDeeds", "Printing"), work, lambda _done: self._context.say(said))
