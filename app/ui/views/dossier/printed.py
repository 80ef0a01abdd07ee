"""A dossier as printed: its pages as they stand in the book, drawn anew after each change while one looks at them."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from app.core.language import Language
from app.core.model.dossier import Dossier
from app.services.drafting import BookView, Notice
from app.ui.context import Context
from app.ui.jobs import WhileWanted
from app.ui.later import later
from app.ui.views.book.pages import Lie, PagesView
from app.ui.widgets.box import Box, column, grows, row
from app.ui.widgets.button import Kind
from app.ui.widgets.label import Label
from app.ui.widgets.menu_chip import MenuChip, Pick, Pop
from app.ui.wording import LANGUAGE_NAMES, language_name

SOON_MS = 120


class PrintedPane(Box):
    """The pages beside the words; what was shown stays until the new pages are there.

    They are in the language in which the dossier is read, or in one that was chosen for it here: a book may be printed in a language
    in which nothing was written.
    """

    def __init__(self, context: Context) -> None:
        self._context = context
        look = context.look
        self.asked = 0
        self.view: BookView | None = None
        self._read_in = context.language
        self._chosen: Language | None = None
        self._dossier: Dossier | None = None
        self._shown: UUID | None = None
        translate = QCoreApplication.translate
        self.pages = PagesView(context, context.services.drafts.page_picture)
        self.pages.setAccessibleName(translate("PrintedPane", "Pages of the dossier"))
        self.pages.lie = Lie.SINGLE
        self.choice = MenuChip(look, translate("PrintedPane", "Language of the pages"), self._languages)
        zoom = Pop(look, "", self._zooms, name=translate("PrintedPane", "Larger or smaller"), icon="zoom-in", kind=Kind.QUIET, height=26)
        self._told = Label(look, "", "caption", "text2", elide=True)
        head = Box(look, row(self.choice, grows(self._told), zoom, gap=10, margin=(16, 6, 12, 6)), ground="surface", sides="b")
        super().__init__(look, column(head, grows(self.pages), gap=0), ground="desk")
        self._soon = later(self, SOON_MS, self._print)

    def show_dossier(self, dossier: Dossier, language: Language) -> None:
        """Print a dossier, or its new state, in a language."""
        if self._shown != dossier.id:
            self.view = None
        if self._shown != dossier.id or self._read_in is not language:
            self._chosen = None
        self._dossier, self._read_in = dossier, language
        if self.isVisible():
            self._soon.start()

    def showEvent(self, event: object) -> None:
        """One looks at it now: what changed meanwhile is printed."""
        super().showEvent(event)  # type: ignore[arg-type]
        self._print()

    def _print(self) -> None:
        dossier, services = self._dossier, self._context.services
        if dossier is None:
            return
        self._soon.stop()
        self.asked += 1
        number = self.asked
        wanted = WhileWanted(lambda: number == self.asked)
        language = self._chosen or self._read_in
        self.choice.show_text(language_name(language))
        self.pages.set_busy(True)
        key = dossier.id
        self._context.jobs.read(
            "dossier-pages", lambda: services.alone.dossier(key, language, wanted), lambda view: self._show(key, view), self._refused
        )

    def _refused(self, sentence: str) -> None:
        self.pages.set_busy(False)
        self._context.jobs.trouble.emit(sentence)

    def _show(self, dossier_id: UUID, view: BookView) -> None:
        same = self._shown == dossier_id and self.view is not None
        self._shown, self.view = dossier_id, view
        self.pages.set_busy(False)
        self.pages.show_book(view, same=same)
        words = QCoreApplication.translate("PrintedPane", "As the principal's book of “{meeting}” prints it, whole")
        self._told.show_text(words.format(meeting=view.meeting))

    def go_to(self, notice: Notice) -> None:
        """Bring the place of a finding into view; the printed pages know where it stands."""
        placed = self.view.notices if self.view else ()
        found = next((each for each in placed if (each.code, each.object_id) == (notice.code, notice.object_id)), notice)
        if found.page:
            self.pages.go_to(found.page, max(0.0, found.height))

    def _languages(self) -> Sequence[Pick]:
        now = self._chosen or self._read_in
        return [Pick(title=language_name(each), checked=each is now, run=lambda each=each: self._choose(each)) for each in LANGUAGE_NAMES]

    def _choose(self, language: Language) -> None:
        self._chosen = language
        self._print()

    def _zooms(self) -> Sequence[Pick]:
        translate = QCoreApplication.translate
        return [
            Pick(title=translate("PrintedPane", "Larger"), run=lambda: self.pages.zoom(1)),
            Pick(title=translate("PrintedPane", "Smaller"), run=lambda: self.pages.zoom(-1)),
            Pick(title=translate("PrintedPane", "As wide as the pane"), run=lambda: self.pages.zoom(0)),
        ]
