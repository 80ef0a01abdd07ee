"""Ctrl+Shift+F: everything in the library, as one types."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QStackedWidget, QWidget

from app.core.changes import Kind
from app.core.dates import PartialDate
from app.core.language import Language
from app.core.text import tidy
from app.search.query import Facets, Hit, Query, Results
from app.services.opening import Services
from app.services.remembered import SavedSearch
from app.services.views import CleanRange
from app.ui.context import Context
from app.ui.dialogs.facets import ChoiceLine, FacetColumn
from app.ui.dialogs.hits import Found, HitDelegate, Line, grouped, spoken_line, timed
from app.ui.dialogs.other_forms import AlsoBand
from app.ui.places import Place, Room
from app.ui.spoken import spoken
from app.ui.widgets.box import Box, IconView, Rule, Scroll, column, grows, row
from app.ui.widgets.button import Button
from app.ui.widgets.button import Kind as ButtonKind
from app.ui.widgets.field import Field
from app.ui.widgets.keys import KeyHints
from app.ui.widgets.label import Label
from app.ui.widgets.notices import EmptyPlace
from app.ui.widgets.overlay import Card, Overlay
from app.ui.widgets.rows import RowList, RowModel
from app.ui.wording import language_name

TYPING_MS = 60
MOST = 60
MOST_YEARS = 6
OFFERED = 8
"""Completions that are looked through for one that goes on as the words are typed: a name in quotation marks does not."""


class SearchOverlay(Overlay):
    """The old list stays until the new one is there."""

    def __init__(self, context: Context, host: QWidget) -> None:
        look = context.look
        card = Card(look)
        super().__init__(look, host, card, wide=1040, high=800, top=58, name=QCoreApplication.translate("Search", "Search everything"))
        self._context = context
        self.field = Field(look, self.tr("Search everything"), hint=self.tr("Search everything"), style="input", bare=True, height=44)
        self._model: RowModel[Line] = RowModel(spoken_line)
        self.list = RowList(self._model, HitDelegate(look, context.language), self.tr("Hits"))
        self.list.setUniformItemSizes(False)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._kind: Kind | None = None
        self._known: tuple[SavedSearch, ...] = ()
        self._kinds: dict[Kind | None, ChoiceLine] = {}
        self._stack = QStackedWidget()
        self._begin = EmptyPlace(
            look, "search", self.tr("Search everything"), self.tr("Passages, marks, dossiers, meetings, people, in any spelling.")
        )
        self._none = EmptyPlace(
            look, "search-x", self.tr("Nothing has these words."), self.tr("Fewer words, or the beginning* of one, find more.")
        )
        for page in (self._begin, self.list, self._none):
            self._stack.addWidget(page)
        self._foot = Label(look, "", "caption", "text2", elide=True)
        self.exact = Button(look, self.tr("Only as typed"), kind=ButtonKind.QUIET, key="Alt T", height=28)
        self.exact.setCheckable(True)
        self.exact.toggled.connect(lambda _on: self.search())
        self.keep = Button(look, self.tr("Save this search"), kind=ButtonKind.QUIET, key="Ctrl D", height=28, clicked=self.save_search)
        self._completion = ""
        self._hint = Label(look, "", "body", "text3", elide=True)
        keys = KeyHints(
            look,
            (("↑ ↓", self.tr("move")), ("↵", self.tr("open")), ("Ctrl ↵", self.tr("open beside")), ("Esc", self.tr("close"))),
        )
        head = row(IconView(look, "search", 20), grows(self.field), self.exact, self.keep, gap=8, margin=(20, 8, 16, 2))
        offered = row(grows(self._hint), margin=(54, 0, 20, 6))
        body = row(self._kind_column(), Rule(look, upright=True), grows(self._stack), gap=0)
        foot = row(grows(self._foot), keys, margin=(20, 9, 20, 11))
        holder = grows(QWidget())
        holder.setLayout(body)
        self.also = AlsoBand(look)
        card.setLayout(column(head, offered, self.also, Rule(look), holder, Rule(look), foot, gap=0, margin=(1, 1, 1, 1)))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TYPING_MS)
        self._timer.timeout.connect(self.search)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(lambda _text: self._timer.start())
        self.list.clicked.connect(lambda _index: self.take())

    def _kind_column(self) -> Box:
        look = self._context.look
        names: tuple[tuple[Kind | None, str], ...] = (
            (None, self.tr("Everything")),
            (Kind.BRIEF, self.tr("Passages")),
            (Kind.ANNOTATION, self.tr("Marks and notes")),
            (Kind.DOSSIER, self.tr("Dossiers")),
            (Kind.MEETING, self.tr("Meetings")),
            (Kind.PERSON, self.tr("People")),
        )
        for kind, words in names:
            button = ChoiceLine(look, words, None)
            button.setChecked(kind is None)
            button.clicked.connect(lambda _checked=False, kind=kind: self._narrow(kind))
            self._kinds[kind] = button
        title = Label(look, self.tr("KIND"), "micro", "text3")
        self._languages = FacetColumn(look, self.tr("LANGUAGE"))
        self._years = FacetColumn(look, self.tr("YEAR"))
        self._saved = FacetColumn(look, self.tr("SAVED"))
        for facet in (self._languages, self._years):
            facet.chosen.connect(lambda _value: self._narrowed())
        self._saved.chosen.connect(self._take_saved)
        kinds = row(title, "*", margin=(12, 0, 0, 4))
        content = QWidget()
        content.setLayout(
            column(kinds, *self._kinds.values(), 10, self._languages, self._years, self._saved, "*", gap=2, margin=(8, 12, 8, 12))
        )
        box = Box(look, column(grows(Scroll(content, self.tr("Filters")))))
        box.setFixedWidth(196)
        return box

    def _narrowed(self) -> None:
        self.field.setFocus()
        self.search()

    def _take_saved(self, text: object) -> None:
        if isinstance(text, str):
            self._saved.choose(None)
            self.field.setText(text)
            self.field.setFocus()
            self.search()

    def save_search(self) -> None:
        """Keep the question under its own words; the second time lets go of it."""
        words, remembered = self.field.text().strip(), self._context.services.search.remembered
        if words:
            known = any(each.text == tidy(words) for each in self._known)
            self._context.jobs.write(
                lambda: remembered.drop(words) if known else remembered.save(words, words), lambda _kept: self._read_saved()
            )

    def _read_saved(self) -> None:
        self._context.jobs.read("search-saved", self._context.services.search.remembered.saved, self._show_saved)

    def _show_saved(self, saved: tuple[SavedSearch, ...]) -> None:
        self._known = saved
        self._saved.show_choices([(each.text, each.name, None) for each in saved])
        self._show_keep()

    def _show_keep(self) -> None:
        known = any(each.text == tidy(self.field.text()) for each in self._known)
        self.keep.set_text(self.tr("Saved: let go") if known else self.tr("Save this search"))

    @property
    def lines(self) -> Sequence[Line]:
        return self._model.rows

    def begin(self) -> None:
        """Open; what was searched last is still there, chosen, so that typing replaces it."""
        self.open_over()
        self._read_saved()
        self.field.setFocus()
        self.field.selectAll()
        if self.field.text():
            self.search()

    def tell(self, title: str, find: Callable[[], Results]) -> None:
        """Open with what was found otherwise than by words typed here; typing asks anew."""
        self.open_over()
        self._read_saved()
        self.field.clear()
        self._timer.stop()
        self._show_keep()
        self._hint.show_text(title)
        self.field.setFocus()
        self._context.jobs.read("search-completion", lambda: (), lambda _none: None)
        self._context.jobs.read("search", lambda: timed("", find), self._show)

    def _narrow(self, kind: Kind | None) -> None:
        self._kind = kind
        for known, button in self._kinds.items():
            button.setChecked(known is kind)
        self.field.setFocus()
        self.search()

    def search(self) -> None:
        words = self.field.text().strip()
        self._show_keep()
        self._ask_completion()
        if not words:
            self._model.show_rows(())
            self._stack.setCurrentWidget(self._begin)
            self._foot.show_text("")
            self.also.show_forms(())
            self._show_kinds(None)
            return
        services = self._context.services
        language, year = self._languages.value, self._years.value
        within = PartialDate(year) if isinstance(year, int) else None
        query = Query(
            text=words,
            limit=MOST,
            kinds=(self._kind,) if self._kind else (),
            language=language if isinstance(language, Language) else None,
            date_from=within,
            date_to=within,
            facets=True,
            as_typed=self.exact.isChecked(),
        )
        find = services.search.search
        unchosen = (lambda: find(replace(query, kinds=(), limit=1))) if self._kind else None
        self._context.jobs.read("search", lambda: timed(words, lambda: find(query), unchosen), self._show)

    def _ask_completion(self) -> None:
        words, search = self.field.text(), self._context.services.search
        self._completion = ""
        self._hint.show_text("")
        if words.strip() and self.field.cursorPosition() == len(words):
            self._context.jobs.read("search-completion", lambda: search.complete(words, OFFERED), self._offer)

    def _offer(self, found: tuple[str, ...]) -> None:
        words = self.field.text()
        going_on = next((line for line in found if line.casefold().startswith(words.casefold()) and len(line) > len(words)), "")
        self._completion = going_on
        self._hint.show_text(f"→ {going_on}" if going_on else "")

    def complete(self) -> bool:
        """Take the completion that is offered; whether there was one."""
        if not self._completion or self.field.cursorPosition() != len(self.field.text()):
            return False
        self.field.setText(self._completion)
        return True

    def _show(self, found: Found) -> None:
        self._model.show_rows(grouped(found.results.hits, found.words))
        self._stack.setCurrentWidget(self.list if found.results.hits else self._none)
        self._show_facets(found.results)
        self._show_kinds(found.kinds)
        count = self.tr("%n place(s) found", "", found.results.total)
        self.also.show_forms(found.results.also)
        # A sign instead of words: the question that was likelier meant.
        likelier = tuple(f"→ {question} ?" for question in found.results.suggestions)
        notes = "  ·  ".join((f"{count} · {found.milliseconds} ms", *likelier, *map(spoken, found.results.notes)))
        self._foot.show_text(notes)
        if found.results.hits:
            self.list.choose_row(1)

    def _show_kinds(self, counts: Mapping[Kind, int] | None) -> None:
        """How many of each kind answer, and of all; none are told where nothing was asked."""
        for kind, button in self._kinds.items():
            button.set_count(None if counts is None else counts.get(kind, 0) if kind else sum(counts.values()))

    def _show_facets(self, results: Results) -> None:
        facets = results.facets or Facets()
        languages = sorted(facets.languages.items(), key=lambda pair: -pair[1])
        self._languages.show_choices([(key, language_name(key), count) for key, count in languages])
        years = sorted(((year, count) for year, count in facets.years.items() if year), reverse=True)[:MOST_YEARS]
        self._years.show_choices([(year, str(year), count) for year, count in years])

    def take(self, *, beside: bool = False) -> None:
        """Open the chosen hit at its passage; ``beside``: in a tab of its own."""
        line = self.list.current()
        if isinstance(line, Line) and line.hit is not None:
            hit, services = line.hit, self._context.services
            words = self.field.text()
            self._context.jobs.read("search-open", lambda: opened(services, hit, words), lambda place: self._open(hit, place, beside))

    def _open(self, hit: Hit, place: CleanRange | None, beside: bool) -> None:
        self.close_over()
        go = self._context.beside if beside else self._context.go
        rooms = {Kind.DOSSIER: Room.DOSSIER, Kind.MEETING: Room.MEETING, Kind.PERSON: Room.PEOPLE}
        if place is not None:
            go(Place(Room.READER, place.brief_id, place.start, place.end))
        elif hit.kind in rooms:
            go(Place(rooms[hit.kind], hit.id))
        else:
            go(Place(Room.READER, hit.brief_id or hit.id))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self.step(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.take(beside=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_over()
                return True
            if event.key() == Qt.Key.Key_Right and self.complete():
                return True
            if self._chord(event):
                return True
        return super().eventFilter(watched, event)

    def _chord(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_T and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            self.exact.toggle()
        elif event.key() == Qt.Key.Key_D and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.save_search()
        else:
            return False
        return True

    def step(self, by: int) -> None:
        """Up or down, past the titles."""
        at = self.list.currentIndex().row() + by
        while 0 <= at < len(self._model.rows):
            if self._model.rows[at].hit is not None:
                self.list.choose_row(at)
                return
            at += by


def opened(services: Services, hit: Hit, words: str) -> CleanRange | None:
    """Where a hit stands; the question that led to it goes into the history."""
    services.search.remembered.remember(words)
    return services.search.place(hit)
