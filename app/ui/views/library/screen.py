"""The library: the list narrowed by words and facets, files dropped in, descriptions mended."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, Qt
from PySide6.QtWidgets import QAbstractItemView, QStackedWidget, QWidget

from app.core.changes import Changes, Kind
from app.services.library import BriefQuery, BriefRow, BriefSort
from app.services.remembered import FILTERS
from app.ui.context import Context
from app.ui.dialogs.add_to import AddTo
from app.ui.jobs import Lane
from app.ui.later import later
from app.ui.places import Place, Room
from app.ui.spoken import with_particles
from app.ui.views.library.carrying import Carrying
from app.ui.views.library.columns import held_in_place
from app.ui.views.library.facets import Facets
from app.ui.views.library.facts import Described, describe, describe_whole
from app.ui.views.library.filters import FilterChips
from app.ui.views.library.inspector import BriefInspector
from app.ui.views.library.kept_filters import KeptFilters, Values, query_of, read, written
from app.ui.views.library.list_form import ListForm
from app.ui.views.library.listing import Listing, fetch_listing
from app.ui.views.library.row import BriefDelegate, spoken_row
from app.ui.views.listed import with_uses
from app.ui.views.screen import Header, Screen, open_place
from app.ui.widgets.box import Box, column, grows, row
from app.ui.widgets.button import Button
from app.ui.widgets.button import Kind as ButtonKind
from app.ui.widgets.field import Field
from app.ui.widgets.label import Label
from app.ui.widgets.menu_chip import Pick, Pop
from app.ui.widgets.notices import EmptyPlace
from app.ui.widgets.rows import RowList, RowModel
from app.ui.zooming import PaneLook

TYPING_MS = 30
"""A pause of the typist after which the list is narrowed."""
LIKES_MS = 350
"""How long one stays with a brief before its text is compared with the others'."""
FOLLOW_MS = 500
"""How often the list follows a long job: a reader of lists sees no more, and each time costs the window a repaint."""
FIRST_ROWS = 200
MORE_ROWS = 800
"""Rows fetched at first, and added whenever the end of the list comes near; a screen shows about fifteen."""
SORTS = (BriefSort.ADDED, BriefSort.DATE, BriefSort.TITLE)


class LibraryScreen(Screen):
    """What came in, to be found, described and opened."""

    import_asked = Signal()
    pasted = Signal(object)

    def __init__(self, context: Context, overlay_host: QWidget) -> None:
        look = context.look
        self._filter = Field(
            look, self.tr("Filter these briefs"), hint=self.tr("Filter these briefs"), icon="search", key="Ctrl F", height=30
        )
        self._filter.setFixedWidth(260)
        import_button = Button(look, self.tr("Import"), icon="upload", kind=ButtonKind.PRIMARY, name=self.tr("Import files"))
        self._sift = Button(look, icon="sliders-horizontal", kind=ButtonKind.QUIET, name=self.tr("Show or hide the filters"))
        self._panel = Button(look, icon="panel-right", kind=ButtonKind.QUIET, name=self.tr("Description"), key="Ctrl I")
        for toggle in (self._sift, self._panel):
            toggle.setCheckable(True)
            toggle.setChecked(True)
        self._delegate = BriefDelegate(look, context.language)
        self._model: RowModel[BriefRow] = RowModel(lambda found: spoken_row(found, context.language))
        self._list = RowList(self._model, self._delegate, self.tr("Briefs"))
        size, right = PaneLook(look), PaneLook(look)
        self.form = ListForm(context, self._list, self._delegate, size)
        header = Header(context, "", self._filter, self.form.switch, self._sift, self._panel, import_button)
        super().__init__(context, header)
        header.title.show_text(self.tr("Library"))
        self.kept_filters = KeptFilters(context, lambda: written(self._facets.choice, self._filter.text()))
        self._facets = Facets(context, self.kept_filters)
        self._facets.setFixedWidth(196)
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._count = Label(size, "", "body_bold")
        self._sort_at = 0
        self._limit = FIRST_ROWS
        self._sort = Pop(size, "", self._sorts, name=self.tr("Order"), trail="chevron-down", kind=ButtonKind.QUIET, height=28, gives=True)
        self._clear = Button(size, self.tr("Clear the filter"), kind=ButtonKind.LINK, height=28, gives=True, clicked=self.clear_filter)
        self._chips = FilterChips(size)
        self._inspector_pane = BriefInspector(replace(context, look=right))
        self.add_to = AddTo(context, overlay_host)
        self._stack = self._put_list(size)
        head = row(self._count, self._clear, "*", self._sort, self.form.chooser, gap=8, margin=(16, 8, 8, 6))
        chips = row(grows(self._chips), margin=(16, 0, 12, 0))
        middle = Box(look, column(head, chips, self.form.head, grows(self._stack), gap=0), ground="surface")
        middle.setMinimumWidth(380)
        self.set_panes(middle, left=self._facets, inspector=self._inspector_pane)
        self.splitter.give([196, 700, 316])
        self.zooms.add("list", middle, size)
        self.zooms.add("side", self._inspector_pane, right)
        self._timer = later(self, TYPING_MS, self.refresh)
        self._described: Described | None = None
        self._likes_timer = later(self, LIKES_MS, self._look_for_likes)
        self._following = later(self, FOLLOW_MS, self.follow)
        self._asked: BriefQuery | None = None
        """What the rows on the screen answer, however many of them there are."""
        self._show_sort()
        self._wire(import_button)
        self._show_form()
        self.setAcceptDrops(True)

    def _put_list(self, size: PaneLook) -> QStackedWidget:
        """The list, and what stands in its place where there is nothing to list."""
        clear = Button(size, self.tr("Clear the filter"), clicked=self.clear_filter)
        self._none_fits = EmptyPlace(size, "search", "", "", clear)
        self._empty = EmptyPlace(
            size,
            "download",
            self.tr("No briefs yet."),
            self.tr("Drop files anywhere in this window."),
            Button(size, self.tr("Choose files"), key="Ctrl O", clicked=self.import_asked.emit),
        )
        stack = QStackedWidget()
        for page in (self._list, self._none_fits, self._empty):
            stack.addWidget(page)
        return stack

    def _wire(self, import_button: Button) -> None:
        import_button.clicked.connect(lambda _checked=False: self.import_asked.emit())
        self._panel.clicked.connect(lambda _checked=False: self.toggle_inspector())
        self._sift.toggled.connect(self._facets.setVisible)
        self._chips.dropped.connect(self._facets.let_go)
        self._filter.textChanged.connect(self._narrow_soon)
        self._filter.returnPressed.connect(self.focus_middle)
        self._facets.chosen.connect(self._narrow)
        self.form.resorted.connect(self._narrow)
        self.form.turned.connect(self._turn_form)
        self.kept_filters.wanted.connect(self.take_filter)
        self._list.verticalScrollBar().valueChanged.connect(self._fetch_more)
        self._list.chosen.connect(self._choose)
        self._list.opened.connect(self._open)
        self._inspector_pane.opened.connect(lambda: self._open(self._list.current()))
        self._inspector_pane.deleted.connect(lambda _checked=False: self.delete_chosen())
        self._inspector_pane.add_asked.connect(self.add_chosen)
        self._inspector_pane.read_asked.connect(partial(self.mark_read, True))
        self._inspector_pane.twins.decided.connect(lambda _kept: self._choose(self._list.current()))
        self.context.bus.compared.connect(self._compared)
        self._inspector_pane.all_confirmed.connect(self.confirm_guesses)
        self._inspector_pane.built.connect(self._tell_uses)
        self._list.installEventFilter(self)
        carrying = Carrying(self.context, self._list)
        self._list.carry(lambda rows: carrying.lift([found.id for found in rows if isinstance(found, BriefRow)]))

    @property
    def listing(self) -> RowList:
        return self._list

    @property
    def filter_field(self) -> Field:
        return self._filter

    @property
    def rows(self) -> list[BriefRow]:
        return list(self._model.rows)

    @property
    def inspector_pane(self) -> BriefInspector:
        return self._inspector_pane

    def query(self) -> BriefQuery:
        sort = SORTS[self._sort_at]
        by = self.form.order if self.form.as_columns else (sort, sort is not BriefSort.TITLE)
        asked = query_of(self._facets.choice, self._filter.text())
        return replace(asked, sort=by[0], descending=by[1], limit=self._limit)

    def _narrow_soon(self) -> None:
        self._limit = FIRST_ROWS
        self._timer.start()

    def _narrow(self) -> None:
        """Another choice begins at its first rows again, however far one had scrolled before."""
        self._limit = FIRST_ROWS
        self.refresh()

    def refresh(self) -> None:
        """Ask for the list, in the order that is wanted."""
        self._ask(held=False)

    def follow(self) -> None:
        """Ask for the list because something in it has changed: what is being read does not jump."""
        self._ask(held=True)

    def _ask(self, *, held: bool) -> None:
        query = self.query()
        services, language = self.context.services, self.context.language

        def show(listing: Listing) -> None:
            asked, before = replace(query, limit=None), self._asked
            self._asked = asked
            self._show(replace(listing, rows=held_in_place(self._model.rows, listing.rows)) if held and asked == before else listing)

        self.context.jobs.read("library", lambda: fetch_listing(services, query, language), show)

    def _fetch_more(self, scrolled: int) -> None:
        bar = self._list.verticalScrollBar()
        if scrolled > bar.maximum() - 4 * bar.pageStep() and len(self._model.rows) == self._limit:
            self._limit += MORE_ROWS
            self.follow()

    def _show(self, listing: Listing) -> None:
        chosen = self.chosen
        number = self._list.currentIndex().row()
        scrolled = self._list.verticalScrollBar().value()
        self._model.show_rows(listing.rows)
        self._list.verticalScrollBar().setValue(scrolled)
        self._facets.show_facets(listing.facets)
        self._chips.show_filters(self._facets.taken)
        self.kept_filters.refresh()
        filtered = listing.facets.total != listing.everything
        count = (
            self.tr("{shown} of {all}").format(shown=listing.facets.total, all=listing.everything) if filtered else str(listing.everything)
        )
        self._count.show_text(self.tr("{count} briefs").format(count=count))
        self._count.updateGeometry()
        self._clear.setVisible(filtered)
        self._none_fits.show_missing(self.tr("None of %n brief(s) fits.", "", listing.everything))
        self.form.head.setVisible(self.form.as_columns and bool(listing.rows))
        self._stack.setCurrentWidget(self._list if listing.rows else (self._none_fits if filtered else self._empty))
        self._choose_again(chosen, number)

    def _choose_again(self, chosen: Sequence[BriefRow], number: int) -> None:
        """The selection survives as long as its rows are there, else the nearest row has it."""
        ids = {found.id: at for at, found in enumerate(self._model.rows)}
        still = [ids[found.id] for found in chosen if found.id in ids]
        if still:
            self._list.choose_rows(still)
        elif self._model.rows:
            self._list.take_in_hand(min(max(0, number), len(self._model.rows) - 1))
        else:
            self._inspector_pane.show_brief(None)

    @property
    def chosen(self) -> list[BriefRow]:
        """The chosen briefs, in the order of the list."""
        return [found for found in self._list.chosen_rows() if isinstance(found, BriefRow)]

    def _choose(self, found: object) -> None:
        if not isinstance(found, BriefRow):
            return
        several = self.chosen
        if len(several) > 1:
            self._likes_timer.stop()
            self._described = None
            self._inspector_pane.show_several(several)
            return
        services, marks = self.context.services, sum(found.marks.values())
        self.context.jobs.read("library-brief", lambda: describe(services, found.id, marks), self._describe)

    def _compared(self) -> None:
        """It is known now which briefs are alike: their rows say so."""
        if self.isVisible():
            self.follow()

    def add_chosen(self) -> None:
        """Add the chosen briefs to a dossier or a book."""
        if self.chosen:
            self.add_to.ask([found.id for found in self.chosen])
        else:
            self.context.inform(self.tr("Choose the briefs to add first."))

    def mark_read(self, read: bool = True) -> None:
        """Say that the chosen briefs were read, or are to be read again."""
        library, ids = self.context.services.library, [found.id for found in self.chosen if found.read is not read]
        words = self.tr("%n brief(s) marked as read", "", len(ids)) if read else self.tr("%n brief(s) marked as unread", "", len(ids))
        self.context.jobs.write(lambda: library.mark_all_read(ids, read), lambda _changes: self.context.said_undoable(words))

    def _describe(self, described: Described) -> None:
        if len(self.chosen) > 1:
            return
        self._inspector_pane.show_brief(described.brief, described.facts)
        self._described = described
        self._likes_timer.start()

    def _tell_uses(self, brief_id: UUID) -> None:
        """What takes reading its text to know; nobody waits for it."""
        services, language, pane = self.context.services, self.context.language, self._inspector_pane
        self.context.jobs.read(
            "library-uses",
            lambda: services.whereabouts.of_brief(brief_id, language),
            lambda uses: pane.show_uses(brief_id, uses),
            lambda _gone: None,
        )

    def _look_for_likes(self) -> None:
        """What takes longer, once somebody stays with a brief; while documents come in the likes are told by their report."""
        described, services = self._described, self.context.services
        if described is None or self.context.jobs.busy:
            return
        # A brief that is gone by now has nothing to be compared with
        self.context.jobs.read(
            "library-near", lambda: describe_whole(services, described), self._describe_near, lambda _gone: None, lane=Lane.ASIDE
        )

    def _describe_near(self, described: Described) -> None:
        chosen = self._list.current()
        if isinstance(chosen, BriefRow) and chosen.id == described.brief.id and described.facts.near is not None:
            self._inspector_pane.show_brief(described.brief, described.facts)

    def confirm_guesses(self) -> None:
        """Say that all guesses of the chosen brief are right."""
        found = self._list.current()
        if isinstance(found, BriefRow) and found.guessed:
            library, words = self.context.services.library, self.tr("Guesses confirmed")
            self.context.jobs.write(lambda: library.confirm(found.id), lambda _changes: self.context.said_undoable(words))

    def _open(self, found: object) -> None:
        if isinstance(found, BriefRow):
            open_place(self.context, Place(Room.READER, found.id))

    def delete_chosen(self) -> None:
        """Delete what is chosen at once, with a way back."""
        several = self.chosen
        if not several:
            return
        services, language, ids = self.context.services, self.context.language, tuple(found.id for found in several)
        marks = sum(sum(found.marks.values()) for found in several)
        words = self.tr("“{title}” deleted with %n mark(s)", "", marks) if marks else self.tr("“{title}” deleted")
        words = with_particles(words, title=several[0].title) if len(several) == 1 else self.tr("%n brief(s) deleted", "", len(several))

        def remove() -> tuple[str, ...]:
            uses = tuple(dict.fromkeys(name for each in ids for _, name in services.whereabouts.of_brief(each, language).dossiers))
            services.library.remove(ids)
            return uses

        self.context.jobs.write(remove, lambda uses: self.context.said_undoable(with_uses(words, uses)))

    def clear_filter(self) -> None:
        self._filter.clear()
        self._facets.clear()
        self.refresh()

    def take_filter(self, values: Values) -> None:
        """Narrow the list as it was when a filter was kept."""
        choice, text = read(values)
        self._facets.take(choice)
        self._filter.setText(text)
        self._narrow()

    def _sorts(self) -> list[Pick]:
        return [Pick(title=name, checked=at == self._sort_at, run=lambda at=at: self._sort_by(at)) for at, name in enumerate(self._names())]

    def _names(self) -> tuple[str, ...]:
        return self.tr("Recently added"), self.tr("Newest first"), self.tr("By title")

    def _sort_by(self, at: int) -> None:
        self._sort_at = at
        self._show_sort()
        self.refresh()

    def _turn_form(self) -> None:
        self._show_form()
        self._narrow()

    def _show_form(self) -> None:
        self._sort.setHidden(self.form.as_columns)

    def _show_sort(self) -> None:
        self._sort.show_text(self._names()[self._sort_at])

    def _fold(self) -> None:
        super()._fold()
        self._panel.setChecked(not self._inspector_pane.isHidden())

    def show_place(self, place: Place) -> None:
        self.kept_filters.outdate()  # what changed while another screen was shown was not told here
        self.refresh()

    def library_changed(self, changes: Changes) -> None:
        if FILTERS in changes.settings:
            self.kept_filters.refresh()
        if not changes.kinds & {Kind.BRIEF, Kind.ANNOTATION, Kind.DOSSIER, Kind.RECIPE}:
            return
        self.kept_filters.outdate()
        if not self.context.jobs.busy:
            self.follow()
        elif not self._following.isActive():
            self._following.start()

    def focus_middle(self) -> None:
        self._list.setFocus()

    def rename(self) -> None:
        """The title of the brief in hand, in place."""
        if len(self.chosen) != 1:
            self.context.inform(self.tr("Choose one brief first."))
            return
        if self._inspector_pane.isHidden():
            self.toggle_inspector()
        self._inspector_pane.edit_title()

    def find_in_pane(self) -> None:
        self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.delete_chosen()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(QGuiApplication.clipboard().mimeData())
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self._list
        if pressed and event.text().upper() == "Y" and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:  # type: ignore[attr-defined]
            self.confirm_guesses()
            return True
        return super().eventFilter(watched, event)

    def brief_ids(self) -> list[UUID]:
        return [found.id for found in self._model.rows]
