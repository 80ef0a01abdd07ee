"""A screen that is one list: dossiers, meetings, books."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.core.changes import Changes, Kind
from app.core.language import Language
from app.core.text import shorten
from app.services.shelf import Shelf
from app.ui.context import Context
from app.ui.pane_walk import first_in
from app.ui.places import Place, Room
from app.ui.spoken import with_particles
from app.ui.theme import Look
from app.ui.views.screen import Header, Screen, open_place
from app.ui.widgets.box import Box, column, grows, row
from app.ui.widgets.button import Button
from app.ui.widgets.filter_line import FilterLine
from app.ui.widgets.label import Label
from app.ui.widgets.notices import EmptyPlace
from app.ui.widgets.paint import ChipLook, chip_width, paint_chip, paint_elided, paint_hairline, paint_right
from app.ui.widgets.rows import RowDelegate, RowList, RowModel
from app.ui.zooming import PaneLook


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A row of two lines: what it is called and what is to be said of it; ``about`` is whatever the screen needs to act on it."""

    id: UUID
    title: str
    remark: str = ""
    right: str = ""
    icon: str = "file-text"
    chips: tuple[ChipLook, ...] = ()
    about: object = None


def removed(shelf: Shelf[Any], object_id: UUID, language: Language) -> Sequence[str]:
    """Delete something; answers the titles of what named it. Called off the main thread."""
    uses = shelf.used_in(object_id, language)
    shelf.remove(object_id)
    return uses


MOST_USES = 2
"""Titles that are said where something was deleted; a toast is one line."""
LONGEST_USE = 40


def with_uses(words: str, uses: Sequence[str]) -> str:
    """What was said of a deletion, with the places that are without it now."""
    if not uses:
        return words
    named = ", ".join(f"“{shorten(title, LONGEST_USE)}”" for title in uses[:MOST_USES])
    rest = len(uses) - MOST_USES
    where = QCoreApplication.translate("Listed", "named until now in {titles}").format(titles=named)
    more = QCoreApplication.translate("Listed", "and {count} more").format(count=rest) if rest > 0 else ""
    return f"{words}; {where} {more}".rstrip()


class EntryDelegate(RowDelegate[Entry]):
    """Title and date above, remark and chips beneath."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, 58)

    def paint_row(self, painter: QPainter, rect: QRectF, row: Entry, selected: bool) -> None:
        look = self._look
        left, top = rect.left(), rect.top()
        if not selected:
            paint_hairline(painter, look, left + 48, rect.right() - 16, rect.bottom())
        look.icon(painter, row.icon, QRectF(left + 21, top + 12, 16, 16), "accent" if selected else "text2")
        line = QRectF(left + 48, top + 9, rect.width() - 68, 21)
        used = paint_right(painter, look, line, "caption", "text2", row.right) if row.right else 0
        paint_elided(painter, look, line.adjusted(0, 0, -used - 16, 0), "row", "text", row.title)
        second = QRectF(left + 48, top + 31, rect.width() - 68, 20)
        chips = sum(chip_width(look, chip) + 6 for chip in row.chips)
        x = second.left()
        if row.remark:
            x += paint_elided(painter, look, second.adjusted(0, 0, -chips, 0), "caption", "text2", row.remark) + 10
        for chip in row.chips:
            width = chip_width(look, chip)
            paint_chip(painter, look, QRectF(x, second.top(), width, 20), chip)
            x += width + 6


class ListedScreen(Screen):
    """A title, a list, and a place for when it is empty."""

    room = Room.DOSSIER
    kinds: frozenset[Kind] = frozenset()

    def __init__(self, context: Context, title: str, empty: QWidget, *items: QWidget) -> None:
        super().__init__(context, Header(context, "", *items))
        self.header.title.show_text(title)
        look = context.look
        self._model: RowModel[Entry] = RowModel(lambda entry: ", ".join(part for part in (entry.title, entry.remark, entry.right) if part))
        self.list = RowList(self._model, EntryDelegate(look), title)
        size = PaneLook(look)
        self._count = Label(size, "", "body_bold")
        self._all: Sequence[Entry] = ()
        self.filter = FilterLine(size, QCoreApplication.translate("Listed", "Filter this list"))
        self.filter.setFixedWidth(260)
        clear = Button(size, QCoreApplication.translate("Listed", "Clear the filter"), clicked=self.filter.clear)
        none_fits = EmptyPlace(size, "search", QCoreApplication.translate("Listed", "Nothing here fits."), "", clear)
        self._pages = QStackedWidget()
        for page in (empty, self.list, none_fits):
            self._pages.addWidget(page)
        head = row(self._count, "*", self.filter, margin=(20, 8, 16, 6))
        middle = Box(look, column(head, grows(self._pages), gap=0), ground="surface")
        self.set_panes(middle)
        self.zooms.add("list", middle, size)
        self.list.opened.connect(self._open)
        self.filter.textChanged.connect(lambda _words: self._narrow())
        self.filter.left.connect(self.focus_middle)

    @property
    def entries(self) -> Sequence[Entry]:
        """All there are, whatever the filter leaves of them."""
        return self._all

    def fetch(self) -> list[Entry]:
        """The rows; called off the main thread."""
        raise NotImplementedError

    def counted(self, count: int) -> str:
        """How many there are, in words."""
        raise NotImplementedError

    def refresh(self) -> None:
        self.context.jobs.read(type(self).__name__, self.fetch, self._show)

    def _show(self, entries: list[Entry]) -> None:
        self._all = entries
        self._count.show_text(self.counted(len(entries)) if entries else "")
        self._count.updateGeometry()
        self.filter.setVisible(bool(entries) or bool(self.filter.text()))
        self._narrow()
        self.arrived()

    def _narrow(self) -> None:
        """The rows that have the words of the filter; the one in hand stays, else the nearest."""
        held, chosen = self.list.current(), self.list.currentIndex().row()
        rows = [entry for entry in self._all if self.filter.fits((entry.title, entry.remark, entry.right, *(c.text for c in entry.chips)))]
        self._model.show_rows(rows)
        self._pages.setCurrentIndex(1 if rows else 2 if self._all else 0)
        if rows:
            kept = held.id if isinstance(held, Entry) else None
            known = next((at for at, entry in enumerate(rows) if entry.id == kept), chosen)
            self.list.choose_row(min(max(0, known), len(rows) - 1))

    def find_in_pane(self) -> None:
        if self.filter.isVisible():
            self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().find_in_pane()

    def _open(self, entry: object) -> None:
        if isinstance(entry, Entry):
            open_place(self.context, Place(self.room, entry.id))

    def remove(self, entry: Entry) -> None:
        """Delete what a row stands for, at once and with a way back; here nothing can be deleted."""

    def remove_from(self, shelf: Shelf[Any], entry: Entry, said: str) -> None:
        """Delete from a shelf, and say so and where else it is named; ``said`` names the title."""
        words = with_particles(said, title=entry.title)
        self.context.jobs.write(
            lambda: removed(shelf, entry.id, self.context.language), lambda uses: self.context.said_undoable(with_uses(words, uses))
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chosen = self.list.current()
        if event.key() == Qt.Key.Key_Delete and isinstance(chosen, Entry):
            self.remove(chosen)
        else:
            super().keyPressEvent(event)

    def show_place(self, place: Place) -> None:
        self.refresh()

    def library_changed(self, changes: Changes) -> None:
        if changes.kinds & self.kinds:
            self.refresh()

    def focus_middle(self) -> None:
        """The keys go to the list, else to what stands in its place."""
        page = self._pages.currentWidget()
        (self.list if page is self.list or page is None else first_in(page) or self).setFocus(Qt.FocusReason.OtherFocusReason)
