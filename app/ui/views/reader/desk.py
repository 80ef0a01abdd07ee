"""The middle of the reader: the text, the pages of the original, or both side by side."""

from enum import IntEnum

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.ui.context import Context
from app.ui.theme import Look
from app.ui.views.reader.original import OriginalView
from app.ui.views.reader.page import TextPage
from app.ui.widgets.box import Box, column, grows, row
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.chip import Chip
from app.ui.widgets.field import Field
from app.ui.widgets.label import Label
from app.ui.widgets.paint import ChipLook
from app.ui.widgets.pane_row import Shares

BAR = 40
PAGES_SHARE = 58
"""Percent of the room that the pages take beside the text: a page is wider than a column of words."""


class Mode(IntEnum):
    """What of a brief is shown, in the order of the segments and of the keys 1, 2, 3."""

    TEXT = 0
    PAGE = 1
    BOTH = 2


class PageBar(Box):
    """Which page, how large."""

    page_asked = Signal(int)
    zoomed = Signal(int)

    def __init__(self, look: Look) -> None:
        translate = QCoreApplication.translate
        self.number = Field(look, translate("PageBar", "Page"), height=26)
        self.number.setFixedWidth(48)
        self._of = Label(look, "", "body", "text2")
        self._zoom = Label(look, "", "caption", "text2")
        smaller = Button(
            look, "−", kind=Kind.QUIET, height=26, name=translate("PageBar", "Smaller page"), clicked=lambda: self.zoomed.emit(-1)
        )
        larger = Button(
            look, "+", kind=Kind.QUIET, height=26, name=translate("PageBar", "Larger page"), clicked=lambda: self.zoomed.emit(1)
        )
        fit = Button(look, translate("PageBar", "Fit width"), kind=Kind.QUIET, height=26, gives=True, clicked=lambda: self.zoomed.emit(0))
        page = Label(look, translate("PageBar", "Page"), "body", "text2")
        layout = row(page, self.number, self._of, "*", smaller, self._zoom, larger, fit, gap=6, margin=(16, 6, 8, 6))
        super().__init__(look, layout, ground="surface", sides="b")
        self.setFixedHeight(BAR)
        self.number.returnPressed.connect(self._go)

    def show_page(self, page: int, pages: int, percent: int) -> None:
        if not self.number.hasFocus():
            self.number.setText(str(page))
        self._of.show_text(self.tr("of {all}").format(all=pages))
        self._of.updateGeometry()
        self._zoom.show_text(f"{percent} %")
        self._zoom.updateGeometry()

    def _go(self) -> None:
        typed = self.number.text().strip()
        self.number.set_wrong(not typed.isdecimal())
        if typed.isdecimal():
            self.page_asked.emit(int(typed))


class TextBar(Box):
    """Over the text while both are shown: that it is cleaned, by how many repairs, and whether both scroll together."""

    repairs_asked = Signal()

    def __init__(self, look: Look) -> None:
        translate = QCoreApplication.translate
        words = Label(look, translate("TextBar", "Cleaned text"), "body", "text2", elide=True)
        self._repairs = Chip(look, ChipLook(text="", icon="wrench", height=22), clicked=self._ask_repairs)
        self.together = Button(look, translate("TextBar", "Scrolls together"), icon="link", kind=Kind.LINK, height=26, gives=True)
        self.together.setCheckable(True)
        self.together.setChecked(True)
        layout = row(grows(words), self._repairs, self.together, gap=8, margin=(16, 6, 8, 6))
        super().__init__(look, layout, ground="surface", sides="b")
        self.setFixedHeight(BAR)

    def _ask_repairs(self) -> None:
        self.repairs_asked.emit()

    def show_repairs(self, count: int) -> None:
        self._repairs.show_chip(ChipLook(text=self.tr("%n repair(s)", "", count), icon="wrench", height=22))


class ReadingDesk(QWidget):
    """Text and original in a splitter; ``mode`` says which of them are shown."""

    def __init__(self, context: Context, name: str) -> None:
        super().__init__()
        look = context.look
        self.text = TextPage(look, name, context.language)
        self.original = OriginalView(context)
        self.page_bar = PageBar(look)
        self.text_bar = TextBar(look)
        self.mode = Mode.TEXT
        self._left = Box(look, column(self.page_bar, grows(self.original), gap=0), ground="surface", sides="r")
        self._right = Box(look, column(self.text_bar, grows(self.text), gap=0), ground="surface")
        self._halves = Shares(PAGES_SHARE, 100 - PAGES_SHARE)
        self._halves.set_panes((self._left, self._right), self._left)
        self.setLayout(column(grows(self._halves), gap=0))
        self.original.turned.connect(lambda _page: self._tell_page())
        self.page_bar.page_asked.connect(self.original.go_to_page)
        self.page_bar.page_asked.connect(lambda _page: self.original.setFocus())
        self.page_bar.zoomed.connect(self.zoom)
        self.show_mode(Mode.TEXT)

    def show_mode(self, mode: Mode) -> None:
        """Show the text, the pages, or both."""
        both = mode is Mode.BOTH
        self.mode = mode
        self.text.show_narrow(both)
        self._left.setVisible(mode is not Mode.TEXT)
        self._right.setVisible(mode is not Mode.PAGE)
        self.text_bar.setVisible(both)
        self._halves.lay()  # at once: whoever asks for a mode asks for a place in it next
        self._tell_page()

    @property
    def in_hand(self) -> QWidget:
        """The view that has the keys."""
        if self.mode is Mode.PAGE or (self.mode is Mode.BOTH and self.original.hasFocus()):
            return self.original
        return self.text

    def zoom(self, by: int) -> None:
        """The pages larger (1), smaller (-1), or as wide as there is room (0)."""
        self.original.zoom(by)
        self._tell_page()

    def _tell_page(self) -> None:
        if self.original.pages:
            self.page_bar.show_page(self.original.first_page(), self.original.pages, self.original.zoom_percent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()
