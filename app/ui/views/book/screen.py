"""A book: its sections, its pages as they are printed, and what the self-check found."""

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from app.core.jobs import Progress
from app.core.model.book import CheckResult, Edition, EditionStatus, PrintedItem
from app.services.books import BookRequest
from app.services.opening import Services
from app.services.views import BuiltEdition
from app.ui.context import Context
from app.ui.places import Place, Room
from app.ui.spoken import spoken
from app.ui.theme import Look
from app.ui.views.book.pages import PagesView
from app.ui.views.screen import Header, Screen
from app.ui.widgets.box import Box, IconView, Scroll, clear_layout, column, grows, row
from app.ui.widgets.button import Button, Kind, Segments
from app.ui.widgets.chip import Chip
from app.ui.widgets.label import Label, Prose
from app.ui.widgets.paint import ChipLook, paint_elided, paint_right
from app.ui.widgets.rows import RowDelegate, RowList, RowModel
from app.ui.wording import page_reference


@dataclass(frozen=True, slots=True)
class Shown:
    """An edition and the title of its meeting."""

    edition: Edition
    meeting: str


def find_edition(services: Services, edition_id: UUID) -> Shown | None:
    """Look an edition up; None where it is gone."""
    for meeting in services.meetings.all():
        for edition in services.books.editions(meeting.id):
            if edition.id == edition_id:
                return Shown(edition, meeting.title)
    return None


class ItemDelegate(RowDelegate[PrintedItem]):
    """Tab, title, pages."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, 28)

    def paint_row(self, painter: QPainter, rect: QRectF, row: PrintedItem, selected: bool) -> None:
        look = self._look
        pages = str(row.first_page) if row.first_page == row.last_page else f"{row.first_page}–{row.last_page}"
        used = paint_right(painter, look, rect.adjusted(0, 0, -18, 0), "caption", "text2", pages)
        paint_elided(painter, look, rect.adjusted(18, 0, 0, 0), "body_bold", "accent", row.tab)
        deep = 12 if len(row.tab) > 1 else 0
        paint_elided(painter, look, rect.adjusted(46 + deep, 0, -26 - used, 0), "body_medium" if selected else "body", "text", row.title)


class BookScreen(Screen):
    """One edition. Building again makes the next one; the old pages stay until it is there."""

    def __init__(self, context: Context) -> None:
        look = context.look
        self._view = Segments(look, ((self.tr("Spreads"), ""), (self.tr("Single"), "")), self.tr("How the pages lie"))
        save = Button(look, self.tr("Save PDF…"), icon="download", clicked=self.export)
        panel = Button(look, icon="panel-right", kind=Kind.QUIET, name=self.tr("Checks"), key="Ctrl I", clicked=self.toggle_inspector)
        super().__init__(context, Header(context, self.tr("Books"), self._view, save, panel))
        self.header.up.connect(lambda: context.go(Place(Room.BOOKS)))
        self._model: RowModel[PrintedItem] = RowModel(lambda item: f"{item.tab} {item.title}, {item.first_page}")
        self.items = RowList(self._model, ItemDelegate(look), self.tr("Sections of the book"))
        title = row(Label(look, self.tr("Sections"), "body_bold"), "*", margin=(18, 12, 12, 6))
        left = Box(look, column(title, grows(self.items), gap=0, margin=(0, 0, 1, 8)), ground="surface", sides="r")
        left.setMinimumWidth(180)
        left.setMaximumWidth(300)
        self.pages = PagesView(context, context.services.books.page_picture)
        content = QWidget()
        self._side = QVBoxLayout(content)
        self._side.setContentsMargins(16, 14, 16, 14)
        self._side.setSpacing(6)
        self.build_button = Button(look, self.tr("Build again"), icon="book-open-text", kind=Kind.PRIMARY, key="Ctrl B")
        self.build_button.clicked.connect(lambda _checked=False: self.build_book())
        foot = row(self.build_button, "*", margin=(16, 8, 16, 14))
        side = Box(look, column(grows(Scroll(content, self.tr("Self-check"))), foot, gap=0), ground="sunken", sides="l")
        self.set_panes(self.pages, left=left, inspector=side)
        self.splitter.setSizes([256, 780, 330])
        self._shown: Shown | None = None
        self._view.chosen.connect(lambda number: self.pages.set_spread(number == 0))
        self.items.chosen.connect(lambda item: self.pages.go_to(item.first_page) if isinstance(item, PrintedItem) else None)

    @property
    def edition(self) -> Edition | None:
        return self._shown.edition if self._shown else None

    def show_place(self, place: Place) -> None:
        wanted, services = place.object_id, self.context.services
        if wanted is not None and (self.edition is None or self.edition.id != wanted):
            self.context.jobs.read("edition", lambda: find_edition(services, wanted), self._show)

    def _show(self, shown: Shown | None) -> None:
        if shown is None:
            self.context.say(self.tr("This edition is not in the library any more."))
            return
        self._shown = shown
        edition = shown.edition
        self.header.title.show_text(f"{shown.meeting}: {edition.recipe.name}")
        self._model.show_rows(edition.items)
        self.pages.show_edition(edition.id, edition.pages)
        self._fill_side(edition)

    def _fill_side(self, edition: Edition) -> None:
        look = self.context.look
        clear_layout(self._side)
        failed, advised = edition.failed, edition.advised
        passed = len(edition.checks) - len(failed) - len(advised)
        final = edition.status is EditionStatus.FINAL
        chip = (
            ChipLook(text=self.tr("Final"), ink="ok", ground="okbg")
            if final
            else ChipLook(text=self.tr("Draft"), ink="warn", ground="warnbg")
        )
        edition_name = self.tr("Edition {number}").format(number=edition.number)
        self._side.addLayout(row(Label(look, edition_name, "lead"), Chip(look, chip), "*"))
        built = edition.built.astimezone().strftime("%Y-%m-%d %H:%M")
        self._side.addWidget(Label(look, self.tr("%n page(s)", "", edition.pages) + f" · {built}", "caption", "text2", elide=True))
        self._heading(self.tr("SELF-CHECK"))
        words = self.tr("{passed} of {all} checks pass").format(passed=passed, all=len(edition.checks) - len(advised))
        icon, token = ("circle-check", "ok") if not failed else ("triangle-alert", "bad")
        self._side.addLayout(row(IconView(look, icon, 16, token), Label(look, words, "body_medium"), "*"))
        for check in (*failed, *advised):
            self._side.addWidget(self._check_card(check))
        if edition.missing_glyphs:
            self._heading(self.tr("LETTERS NO FACE HAS"))
            self._side.addWidget(Prose(look, "  ".join(edition.missing_glyphs), "body", "bad"))
        if edition.omissions:
            self._heading(self.tr("LEFT OUT"))
            left_out = self.tr("%n statement(s) were left out of this book; the list stays in the library.", "", len(edition.omissions))
            self._side.addWidget(Prose(look, left_out, "body", "text2"))
        self._side.addStretch(1)

    def _heading(self, text: str) -> None:
        self._side.addLayout(row(Label(self.context.look, text, "micro", "text3"), "*", margin=(0, 14, 0, 2)))

    def _check_card(self, check: CheckResult) -> Box:
        look = self.context.look
        head = row(
            grows(Label(look, spoken(check.code), "body_medium", elide=True)),
            Label(look, page_reference(check.page, self.context.language), "caption", "text2") if check.page else None,
        )
        return Box(
            look,
            column(head, Prose(look, spoken(check.message), "caption", "text2"), gap=2, margin=(12, 8, 12, 10)),
            edge="line2",
            radius=8,
        )

    def build_book(self) -> None:
        """Build the next edition with the same recipe, on a worker."""
        if self.edition is not None:
            build(self.context, BookRequest(meeting_id=self.edition.meeting_id, recipe=self.edition.recipe))

    def export(self) -> None:
        """Ask where to, say that the file leaves the library's encryption, and write it."""
        edition = self.edition
        if edition is None:
            return
        words = self.tr("Save the book as PDF (the file leaves the encrypted library)")
        name, _ = QFileDialog.getSaveFileName(self, words, f"{self._shown.meeting if self._shown else ''}.pdf", "PDF (*.pdf)")
        if name:
            self.write_to(Path(name))

    def write_to(self, path: Path) -> None:
        """Write the book outside the library."""
        edition, books = self.edition, self.context.services.books
        if edition is not None:
            said = self.tr("Saved as {name}. This copy is outside the encrypted library.").format(name=path.name)
            self.context.jobs.write(lambda: books.export(edition.id, path), lambda _path: self.context.say(said))

    def zoom(self, by: int) -> bool:
        self.pages.zoom(by)
        return self.edition is not None

    def focus_middle(self) -> None:
        self.pages.setFocus()


def build(context: Context, request: BookRequest) -> None:
    """Build an edition as a job and open it when it is there."""
    books = context.services.books

    def work(progress: Progress) -> BuiltEdition:
        return books.build(request, progress)

    context.jobs.run(
        QCoreApplication.translate("Book", "Building the book"), work, lambda built: context.go(Place(Room.BOOK, built.edition.id))
    )
