"""The statement in hand: what it rests on, how it may be used."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.model.base import Disclosure
from app.core.model.dossier import Statement
from app.services.drafting import Notice
from app.services.returning import Turn
from app.services.views import DossierView, Standing
from app.services.whereabouts import PrintedPlace
from app.ui.context import Context
from app.ui.places import Place, Room
from app.ui.speaking import reckoned, shown_length
from app.ui.typography import SERIF
from app.ui.views.book.words import notice_title
from app.ui.views.dossier.evidence import Differing, EvidenceCard
from app.ui.views.dossier.sources import sources_of
from app.ui.widgets.box import Box, IconView, Scroll, clear_layout, column, grows, row, settle
from app.ui.widgets.button import Button, Check, Kind
from app.ui.widgets.chip import Flow
from app.ui.widgets.keeping import give_back, held_in
from app.ui.widgets.label import Label, Prose
from app.ui.wording import heading_name, language_name, page_reference, recipe_name, short_date, short_moment, status_name


class StatementInspector(Box):
    """The pane at the right of a dossier."""

    opened = Signal(object)
    held = Signal(object, bool)
    deleted = Signal(object)
    edit_wanted = Signal(object)
    history_wanted = Signal()
    passage_wanted = Signal(object)
    more_wanted = Signal(object)

    def __init__(self, context: Context) -> None:
        self._context = context
        self._books: Mapping[UUID, tuple[PrintedPlace, ...]] = {}
        self._notices: Sequence[Notice] = ()
        self._turns: Sequence[Turn] = ()
        self._standings: Mapping[UUID, Standing] = {}
        self._shown: tuple[DossierView | None, Statement | None] | None = None
        content = self._content = QWidget()
        self._layout = QVBoxLayout(content)
        self._layout.setContentsMargins(16, 2, 16, 14)
        self._layout.setSpacing(6)
        name = QCoreApplication.translate("StatementInspector", "The statement in hand")
        super().__init__(context.look, column(grows(Scroll(content, name))), ground="sunken")
        self.show_statement(None, None)

    def show_statement(self, view: DossierView | None, statement: Statement | None) -> None:
        held = held_in(self._content)
        clear_layout(self._layout)
        look = self._context.look
        self._shown = (view, statement)
        # A row that is being replaced may still hand on the state before, or a statement that is gone
        wanted = statement.id if statement else None
        statement = next((known for known in view.dossier.statements if known.id == wanted), None) if view else None
        if view is None or statement is None:
            self._layout.addWidget(Prose(look, self.tr("Select a statement to see what it rests on."), "caption", "text3"))
        else:
            self._build(view, statement)
        self._layout.addStretch(1)
        self._edited()
        settle(self._content)
        give_back(self._content, held)

    def _build(self, view: DossierView, statement: Statement) -> None:
        look = self._context.look
        rank = view.dossier.under(statement.heading).index(statement) + 1
        delete = Button(look, icon="trash-2", kind=Kind.QUIET, height=28, name=self.tr("Delete the statement"), key="Del")
        delete.clicked.connect(lambda _checked=False: self.deleted.emit(statement))
        self._layout.addLayout(row(grows(Label(look, f"{heading_name(statement.heading)} {rank}", "body_bold", elide=True)), delete))
        self._title(self.tr("RESTS ON"))
        evidence = view.evidence.get(statement.id, ())
        sources = sources_of([view], self._context.language)
        for found in evidence:
            standing = self._standings.get(found.evidence.passage_id)
            self._layout.addWidget(EvidenceCard(self._context, found, sources, standing, lambda found=found: self.opened.emit(found)))
        if not evidence:
            words = self.tr("No source yet. Mark a passage in a brief, press Ctrl+E and choose this statement.")
            self._layout.addWidget(Prose(look, words, "body", "bad"))
        add = Button(look, self.tr("Add a passage"), icon="plus", height=28, clicked=lambda: self.passage_wanted.emit(statement))
        more = Button(
            look, self.tr("Find more"), icon="search", kind=Kind.QUIET, height=28, clicked=lambda: self.more_wanted.emit(statement)
        )
        more.setToolTip(self.tr("Search the whole library for passages that support it"))
        self._layout.addWidget(Flow((add, more)))
        self._title(self.tr("HANDLING"))
        held = Check(look, self.tr("Not for disclosure to the other side"))
        held.setChecked(statement.disclosure is Disclosure.NOT_FOR_DISCLOSURE)
        held.toggled.connect(lambda on: self.held.emit(statement, on))
        self._layout.addWidget(held)
        for name, value in self._facts(statement):
            if value:
                label = Label(look, name, "body", "text2", elide=True)
                label.setFixedWidth(96)
                self._layout.addLayout(row(column(label, "*"), grows(Prose(look, value, "body")), gap=6))
        self._printed(statement)
        self._checks(view, statement)
        for words in statement.translations:
            if words.field == "text":
                self._title(language_name(words.language))
                self._layout.addWidget(Prose(look, words.text, "statement", family=SERIF, language=words.language))
        edit = Button(
            look, self.tr("Details and other languages"), kind=Kind.QUIET, height=28, clicked=lambda: self.edit_wanted.emit(statement)
        )
        self._layout.addLayout(row(edit, "*", margin=(0, 8, 0, 0)))

    def show_printed(self, printed: Mapping[UUID, tuple[PrintedPlace, ...]]) -> None:
        """In which books the statements of the dossier stand."""
        self._books = printed
        if self._shown is not None:
            self.show_statement(*self._shown)

    def show_standings(self, standings: Mapping[UUID, Standing]) -> None:
        """Which passages stand in their briefs word for word."""
        if standings != self._standings:
            self._standings = standings
            if self._shown is not None:
                self.show_statement(*self._shown)

    def show_checks(self, notices: Sequence[Notice], turns: Sequence[Turn]) -> None:
        """What a book would find in the dossier, and the steps that made it."""
        self._notices, self._turns = notices, turns
        if self._shown is not None:
            self.show_statement(*self._shown)

    def _checks(self, view: DossierView, statement: Statement) -> None:
        """What is to be mended of this statement; where nothing is, what was looked at."""
        look, own = self._context.look, [notice for notice in self._notices if notice.object_id == statement.id]
        self._title(self.tr("CHECKS"))
        for notice in own:
            icon, token = ("circle-x", "bad") if notice.bars else ("triangle-alert", "warn")
            line = row(column(2, IconView(look, icon, 14, token), "*", gap=0), grows(Prose(look, notice_title(notice), "body")), gap=8)
            self._layout.addLayout(line)
        standings = [self._standings.get(found.evidence.passage_id) for found in view.evidence.get(statement.id, ())]
        known = [standing for standing in standings if standing is not None]
        strayed = sum(not standing.same for standing in known)
        if strayed:
            words = Differing().passages(strayed)
            line = row(column(2, IconView(look, "triangle-alert", 14, "warn"), "*", gap=0), grows(Prose(look, words, "body")), gap=8)
            self._layout.addLayout(line)
        coverage = view.coverage(statement.id)
        good = [self.tr("No other finding")] if own else [self.tr("Nothing to mend")]
        good += [self.tr("Rests on a source of its own")] if coverage.sources > coverage.theirs else []
        good += [self.tr("Every passage word for word")] if known and not strayed else []
        for words in good:
            line = row(column(4, IconView(look, "circle-check", 14, "ok"), "*", gap=0), grows(Prose(look, words, "body")), gap=8)
            self._layout.addLayout(line)

    def _edited(self) -> None:
        """Who touched the dossier last, and how many states it had; a press leads to them."""
        last = self._turns[-1] if self._turns else None
        if last is None:
            return
        when = short_moment(last.at, self._context.language)
        by = self.tr("Edited {when} by {name}") if last.by else self.tr("Edited {when}")
        words = by.format(when=when, name=last.by) + " · " + self.tr("%n version(s)", "", len(self._turns))
        button = Button(self._context.look, words, icon="history", kind=Kind.PATH, height=26)
        button.clicked.connect(lambda _checked=False: self.history_wanted.emit())
        self._layout.addLayout(row(button, "*", margin=(0, 12, 0, 0)))

    def _printed(self, statement: Statement) -> None:
        look, places = self._context.look, self._books.get(statement.id, ())
        if not places:
            return
        self._title(self.tr("GOES INTO"))
        for place in places:
            words = self.tr("{name}, edition {number}").format(name=recipe_name(place.recipe), number=place.number)
            tab = self.tr("tab {tab}").format(tab=place.tab) if place.tab else ""
            said = " · ".join(part for part in (words, tab, page_reference(place.page, self._context.language)) if part)
            button = Button(look, said, icon="book-open-text", kind=Kind.PATH, height=26)
            button.clicked.connect(lambda _checked=False, key=place.edition_id: self._context.go(Place(Room.BOOK, key)))
            self._layout.addLayout(row(button, "*"))

    def _facts(self, statement: Statement) -> tuple[tuple[str, str], ...]:
        marking = "" if statement.marking.level == "unmarked" else f"{statement.marking.scheme} {statement.marking.level}"
        return (
            (self.tr("Marking"), marking or self.tr("Unmarked")),
            (self.tr("Status"), status_name(statement.status)),
            (self.tr("Speaker"), statement.speaker),
            (self.tr("Time to say"), self._length(statement)),
            (self.tr("Short form"), statement.note),
            (self.tr("Reached when"), statement.measure),
            (self.tr("Fallback"), statement.fallback),
            (self.tr("As of"), short_date(statement.as_of, self._context.language)),
        )

    def _length(self, statement: Statement) -> str:
        """How long it takes, and where that comes from when nobody entered it."""
        time = shown_length(statement)
        return self.tr("{time}, reckoned from the words").format(time=time) if reckoned((statement,)) else time

    def _title(self, text: str) -> None:
        self._layout.addLayout(row(Label(self._context.look, text, "micro", "text3"), "*", margin=(0, 12, 0, 2)))
