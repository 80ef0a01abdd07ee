"""The guide inside the program: a page for each screen, in the window's language."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser

from app.core.language import Language
from app.ui.context import Context
from app.ui.places import Place, Room
from app.ui.typography import STYLES
from app.ui.views.screen import Header, Screen
from app.ui.widgets.box import Box, column, grows, row
from app.ui.widgets.paint import paint_elided
from app.ui.widgets.rows import RowDelegate, RowList, RowModel

PAGES = ("start", "library", "reader", "dossier", "meeting", "book", "people", "search", "room", "keys", "safety")
PAGE_OF = {
    Room.LIBRARY: "library", Room.IMPORT: "library", Room.TRASH: "library", Room.COMPARE: "library", Room.READER: "reader",
    Room.STEPS: "library", Room.WAITING: "library", Room.HISTORY: "dossier", Room.DOSSIERS: "dossier", Room.DOSSIER: "dossier",
    Room.MEETINGS: "meeting", Room.MEETING: "meeting", Room.PEOPLE: "people", Room.BOOKS: "book", Room.BOOK: "book",
    Room.SETTINGS: "keys", Room.GUIDE: "start",
}  # fmt: skip


def page_title(page: str) -> str:
    """What a page of the guide is called."""
    return {
        "start": QCoreApplication.translate("Guide", "Begin"),
        "library": QCoreApplication.translate("Guide", "Library"),
        "reader": QCoreApplication.translate("Guide", "Reading and marking"),
        "dossier": QCoreApplication.translate("Guide", "Dossiers"),
        "meeting": QCoreApplication.translate("Guide", "Meetings"),
        "book": QCoreApplication.translate("Guide", "The book"),
        "people": QCoreApplication.translate("Guide", "People"),
        "search": QCoreApplication.translate("Guide", "Search"),
        "room": QCoreApplication.translate("Guide", "In the room"),
        "keys": QCoreApplication.translate("Guide", "Keys"),
        "safety": QCoreApplication.translate("Guide", "Safety"),
    }[page]


def guide_text(resources: Path, page: str, language: Language) -> str:
    """A page of the guide as Markdown."""
    return (resources / "help" / "guide" / language.value / f"{page}.md").read_text(encoding="utf-8")


class PageDelegate(RowDelegate[str]):
    """A page by its title."""

    def paint_row(self, painter: QPainter, rect: QRectF, row: str, selected: bool) -> None:
        style = "body_medium" if selected else "body"
        paint_elided(painter, self._look, rect.adjusted(20, 0, -8, 0), style, "text", page_title(row))


class GuideScreen(Screen):
    """Pages at the left, the page in the middle; it opens no link."""

    def __init__(self, context: Context) -> None:
        look = context.look
        super().__init__(context, Header(context, ""))
        self.header.title.show_text(self.tr("Guide"))
        self._model: RowModel[str] = RowModel(page_title)
        self._model.show_rows(PAGES)
        self.pages = RowList(self._model, PageDelegate(look, 32), self.tr("Pages of the guide"))
        self.text = QTextBrowser()
        self.text.setAccessibleName(self.tr("Guide"))
        self.text.setOpenLinks(False)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setFont(look.font("prose"))
        self.text.document().setDocumentMargin(28)
        self.text.setMaximumWidth(760)
        side = Box(look, column(grows(self.pages), margin=(0, 12, 0, 12)), ground="window", sides="r")
        side.setFixedWidth(206)
        self.set_panes(Box(look, row(grows(self.text), "*", gap=0), ground="surface"), left=side)
        self.splitter.setSizes([206, 900])
        self.pages.chosen.connect(self._show)
        self.pages.opened.connect(lambda _page: self.text.setFocus())
        context.look.changed.connect(self._show_again)

    @property
    def page(self) -> object:
        return self.pages.current()

    def show_place(self, place: Place) -> None:
        self.pages.choose_row(PAGES.index(place.page) if place.page in PAGES else 0)

    def _show(self, page: object) -> None:
        if isinstance(page, str):
            self.text.setMarkdown(guide_text(self.context.look.resources, page, self.context.language))
            self._set_lines()

    def _set_lines(self) -> None:
        """Even lines, with air between the entries: Markdown comes as dense as a letter."""
        document = self.text.document()
        block = document.begin()
        while block.isValid():
            style = "h1" if block.blockFormat().headingLevel() else "prose"
            form = block.blockFormat()
            form.setLineHeight(STYLES[style].line, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
            form.setBottomMargin(8)
            cursor = QTextCursor(block)
            cursor.setBlockFormat(form)
            if style == "h1":
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                words = QTextCharFormat()
                words.setFont(self.context.look.font("h1"))
                cursor.mergeCharFormat(words)
            block = block.next()
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _show_again(self) -> None:
        self._show(self.pages.current())

    def focus_middle(self) -> None:
        self.pages.setFocus(Qt.FocusReason.OtherFocusReason)
