"""The guide inside the program: a page for each screen, in the window's language."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRectF, Qt, QUrl
from PySide6.QtGui import (
    QImage,
    QPainter,
    QResizeEvent,
    QShowEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextImageFormat,
    QTextLength,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit

from app.core.guide import PAGES, guide_text, titles
from app.core.text import Utf16Map
from app.ui.context import Context
from app.ui.places import Place, Room
from app.ui.theme import Look
from app.ui.typography import STYLES
from app.ui.views.reader.find import FindBar
from app.ui.views.screen import Header, Screen
from app.ui.widgets.box import Box, column, grows
from app.ui.widgets.paint import paint_elided
from app.ui.widgets.rows import RowDelegate, RowList, RowModel

PAGE_OF = {
    Room.LIBRARY: "library", Room.IMPORT: "import", Room.TRASH: "library", Room.COMPARE: "library", Room.READER: "reader",
    Room.STEPS: "library", Room.WAITING: "library", Room.HISTORY: "dossier", Room.CLASHES: "dossier",
    Room.DOSSIERS: "dossier", Room.DOSSIER: "dossier",
    Room.MEETINGS: "meeting", Room.MEETING: "meeting", Room.PEOPLE: "people", Room.BOOKS: "book", Room.BOOK: "book",
    Room.SETTINGS: "keys", Room.GUIDE: "start",
}  # fmt: skip


HEADINGS = {1: "h1", 2: "h2", 3: "body_medium"}
CODE_SIZE, CODE_LINE, CODE_GAP = 13, 22, 12
"""Pixels."""
PICTURE_WIDTH = 640
"""Pixels: the width of the text."""
PICTURE_GAP = 12
"""Pixels above and beneath a picture; its edge parts it from a page of the same white."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the guide: its key and what it is called."""

    key: str
    title: str


class PageDelegate(RowDelegate[Page]):
    """A page by its title."""

    def paint_row(self, painter: QPainter, rect: QRectF, row: Page, selected: bool) -> None:
        style = "body_medium" if selected else "body"
        paint_elided(painter, self._look, rect.adjusted(20, 0, -8, 0), style, "text", row.title)


COLUMN = 760
"""Pixels of a page with its margins; longer lines are hard to follow."""


class GuideText(QTextBrowser):
    """The text of a page; its pictures are those beside the guide, at the width of the text, and nothing else is loaded."""

    def __init__(self, look: Look, pictures: Path) -> None:
        super().__init__()
        self._look, self._pictures = look, pictures
        self.setLineWrapMode(QTextBrowser.LineWrapMode.FixedPixelWidth)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words keep their column, the bar that scrolls them stands at the edge of the window."""
        super().resizeEvent(event)
        self.setLineWrapColumnOrWidth(min(COLUMN, self.viewport().width()))

    def loadResource(self, kind: int, name: QUrl) -> object:
        path = self._pictures / name.fileName()
        if kind != QTextDocument.ResourceType.ImageResource.value or not path.is_file():
            return None
        picture = QImage(str(path)).scaledToWidth(PICTURE_WIDTH, Qt.TransformationMode.SmoothTransformation)
        picture = picture.convertToFormat(QImage.Format.Format_RGB32)  # few colours, none of which need be that of the edge
        painter = QPainter(picture)
        painter.setPen(self._look.colour("line2"))
        painter.drawRect(picture.rect().adjusted(0, 0, -1, -1))
        painter.end()
        return picture


def _fit_pictures(block: QTextBlock) -> None:
    """No picture is wider than the column, however narrow that is."""
    cursor = QTextCursor(block)
    cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
    whole = QTextImageFormat()
    whole.setMaximumWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    cursor.mergeCharFormat(whole)


class GuideScreen(Screen):
    """Pages at the left, the page in the middle; it opens no link."""

    def __init__(self, context: Context) -> None:
        look = context.look
        super().__init__(context, Header(context, ""))
        self.header.title.show_text(self.tr("Guide"))
        self._model: RowModel[Page] = RowModel(lambda row: row.title)
        self._model.show_rows([Page(key, title) for key, title in titles(look.resources, context.language)])
        self.pages = RowList(self._model, PageDelegate(look, 32), self.tr("Pages of the guide"))
        self.text = GuideText(look, look.resources / "help" / "guide" / "pictures")
        self.text.setAccessibleName(self.tr("Guide"))
        self.text.setOpenLinks(False)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setFont(look.font("prose"))
        self.text.document().setDocumentMargin(28)
        side = Box(look, column(grows(self.pages), margin=(0, 12, 0, 12)), ground="surface", sides="r")
        side.setFixedWidth(206)
        self.find_bar = FindBar(look)
        self.set_panes(Box(look, column(self.find_bar, grows(self.text), gap=0), ground="surface"), left=side)
        self.find_bar.moved.connect(self._show_hits)
        self.find_bar.closed.connect(lambda: self.text.setFocus(Qt.FocusReason.OtherFocusReason))
        self.splitter.give([206, 900])
        self.pages.chosen.connect(self._show)
        self.pages.opened.connect(lambda _page: self.text.setFocus())
        self._stale = False
        context.look.changed.connect(self._show_again)

    @property
    def page(self) -> str:
        chosen = self.pages.current()
        return chosen.key if isinstance(chosen, Page) else ""

    def show_place(self, place: Place) -> None:
        self.pages.choose_row(PAGES.index(place.page) if place.page in PAGES else 0)
        if place.quote:
            self._bring(self.text.document().find(place.quote))

    def find_in_pane(self) -> None:
        self.find_bar.open_for(self._plain(), self.text.textCursor().selectedText())

    def _plain(self) -> str:
        return self.text.document().toPlainText()

    def _show_hits(self, hits: list[tuple[int, int]], current: int) -> None:
        """Every hit on its ground, the one in hand in view. The editor counts in UTF-16, as it does not in code points."""
        plain = self._plain()
        units, shown = Utf16Map(plain), list[QTextEdit.ExtraSelection]()
        for number, (start, end) in enumerate(hits):
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(self.text.document())
            mark.cursor.setPosition(units.to_utf16(start))
            mark.cursor.setPosition(units.to_utf16(end), QTextCursor.MoveMode.KeepAnchor)
            mark.format.setBackground(self.context.look.colour("selection" if number == current else "hit"))
            shown.append(mark)
        self.text.setExtraSelections(shown)
        if 0 <= current < len(shown):
            self._bring(shown[current].cursor)

    def _bring(self, at: QTextCursor) -> None:
        """A place of the page at a third of the height."""
        if not at.isNull():
            bar = self.text.verticalScrollBar()
            bar.setValue(bar.value() + self.text.cursorRect(at).top() - self.text.viewport().height() // 3)

    def _show(self, page: object) -> None:
        if isinstance(page, Page):
            self.text.setMarkdown(guide_text(self.context.look.resources, page.key, self.context.language))
            self._set_lines()
            self.find_bar.renew(self._plain())

    def _set_lines(self) -> None:
        """Even lines, with air between the entries: Markdown comes as dense as a letter. Pictures and code keep their own height."""
        document = self.text.document()
        block = document.begin()
        after_code = False
        together = QTextCursor(document)  # else the page is laid out anew for each block: over a second for a long one
        together.beginEditBlock()
        while block.isValid():
            form = block.blockFormat()
            style = HEADINGS.get(form.headingLevel(), "prose")
            code = form.hasProperty(QTextFormat.Property.BlockCodeLanguage)
            if code:
                form.setBackground(self.context.look.colour("window"))
                form.setNonBreakableLines(False)
                form.setLineHeight(CODE_LINE, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
            elif after_code:
                form.setTopMargin(CODE_GAP)
            after_code = code
            if "\ufffc" in block.text():
                _fit_pictures(block)
                form.setTopMargin(PICTURE_GAP)
                form.setBottomMargin(PICTURE_GAP)
            elif not code:
                form.setLineHeight(STYLES[style].line, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
                form.setBottomMargin(8)
            cursor = QTextCursor(block)
            cursor.setBlockFormat(form)
            if code:
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                words = QTextCharFormat()
                words.setProperty(QTextFormat.Property.FontPixelSize, CODE_SIZE)
                cursor.mergeCharFormat(words)
            elif style != "prose":
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                words = QTextCharFormat()
                words.setFont(self.context.look.font(style))
                cursor.mergeCharFormat(words)
            block = block.next()
        together.endEditBlock()
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _show_again(self) -> None:
        """In other colours, once it is seen."""
        self._stale = not self.isVisible()
        if not self._stale:
            self._show(self.pages.current())

    def showEvent(self, event: QShowEvent) -> None:
        if self._stale:
            self._show_again()
        super().showEvent(event)

    def focus_middle(self) -> None:
        self.pages.setFocus(Qt.FocusReason.OtherFocusReason)
