"""The two forms of the library's list, rows of two lines and columns, and how the columns stand; both are kept for the next start."""

from PySide6.QtCore import QEvent, QObject, Signal

from app.core.settings import LIST_COLUMNS, LIST_FORM
from app.services.library import BriefSort
from app.ui.choosing import choose
from app.ui.context import Context
from app.ui.later import later
from app.ui.theme import Look
from app.ui.views.library.column_head import ColumnHead
from app.ui.views.library.column_row import ColumnDelegate
from app.ui.views.library.columns import SORTS, WIDTHS, Column, Layout, spoken_name
from app.ui.views.library.row import BriefDelegate
from app.ui.widgets.button import Kind, Segments
from app.ui.widgets.menu_chip import Pick, Pop
from app.ui.widgets.rows import RowList

ROWS, COLUMNS = "rows", "columns"
KEEP_MS = 400
"""A pause after which a width that is being drawn is kept: the settings file is not written with each pixel."""


class ListForm(QObject):
    """``resorted``: the list is to be asked for anew; ``turned``: it has the other form."""

    resorted = Signal()
    turned = Signal()

    def __init__(self, context: Context, listing: RowList, rows: BriefDelegate, size: Look) -> None:
        super().__init__(listing)
        look, settings = context.look, context.services.settings
        self._context, self._list, self._rows = context, listing, rows
        self._columns = ColumnDelegate(look, context.language)
        self.layout = Layout.read(settings.get(LIST_COLUMNS))
        words = ((self.tr("Rows"), ""), (self.tr("Columns"), ""))
        self.switch = Segments(look, words, self.tr("Form of the list"))
        self.head = ColumnHead(size)
        name = self.tr("Choose the columns")
        self.chooser = Pop(size, "", self.picks, name=name, icon="columns-2", kind=Kind.QUIET, height=28, gives=True)
        self.chooser.setToolTip(name)
        self._keep = later(self, KEEP_MS, self._keep_layout)
        self.switch.chosen.connect(lambda number: self.turn(columns=bool(number)))
        self.head.sorted_by.connect(lambda column: self._take(self.layout.sorted_by(column), resorted=True))
        self.head.drawn.connect(lambda column, width: self._take(self.layout.with_width(column, width)))
        self.head.left_below.connect(listing.setFocus)
        self.head.sized.connect(self._lay_out)
        listing.viewport().installEventFilter(self)
        self.as_columns = settings.get(LIST_FORM) == COLUMNS
        self._show_form()

    @property
    def order(self) -> tuple[BriefSort, bool]:
        """By what the columns are sorted, and whether downwards."""
        return SORTS[self.layout.sort], self.layout.descending

    def turn(self, *, columns: bool) -> None:
        """Show the list in one form or the other."""
        if columns == self.as_columns:
            return
        self.as_columns = columns
        choose(self._context.services.settings, self._context.jobs, LIST_FORM, COLUMNS if columns else ROWS)
        self._show_form()
        self.turned.emit()

    def picks(self) -> list[Pick]:
        """Which columns are shown; the title always is."""
        return [
            Pick(
                title=spoken_name(column),
                checked=column in self.layout.shown,
                run=lambda column=column: self._take(self.layout.with_turned(column)),
            )
            for column in Column
            if column in WIDTHS
        ]

    def _show_form(self) -> None:
        self.switch.choose(int(self.as_columns))
        self.head.setVisible(self.as_columns)
        self.chooser.setVisible(self.as_columns)
        self._list.take_delegate(self._columns if self.as_columns else self._rows)
        self._lay_out()

    def _take(self, layout: Layout, *, resorted: bool = False) -> None:
        self.layout = layout
        self._lay_out()
        self._keep.start()
        if resorted:
            self.resorted.emit()

    def _lay_out(self) -> None:
        cells = self.layout.cells(round(self._list.viewport().width() / self.head.zoom), self.head.least())
        self._columns.lay_out(cells)
        self.head.lay_out(cells, self.layout)
        self._list.viewport().update()

    def _keep_layout(self) -> None:
        choose(self._context.services.settings, self._context.jobs, LIST_COLUMNS, self.layout.written())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.as_columns:
            self._lay_out()
        return super().eventFilter(watched, event)
