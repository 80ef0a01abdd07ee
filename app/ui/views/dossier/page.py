"""A dossier as the page it prints: title, standfirst, chronology, the seven headings, the other parts."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.language import Language
from app.core.marking import markings_in
from app.core.model.base import Disclosure
from app.core.model.dossier import Basis, Dossier, Heading, Statement
from app.core.text import shorten
from app.services.earlier import Earlier
from app.services.views import DossierView, EvidenceView, Grade
from app.ui.counted import Counted
from app.ui.later import later
from app.ui.speaking import reckoned, seconds_of, shown_time
from app.ui.theme import Look
from app.ui.views.dossier.changes import with_new
from app.ui.views.dossier.grade import GradeChip
from app.ui.views.dossier.landing import Landing
from app.ui.views.dossier.languages import known_in, language_chip
from app.ui.views.dossier.lines import EditableLine
from app.ui.views.dossier.parts import ChronologyStrip, PartRow, Parts
from app.ui.views.dossier.sources import LONGEST_NAME, Legend, Sources, sources_of
from app.ui.views.dossier.statement import Draft, StatementRow
from app.ui.widgets.box import clear_layout, column, grows, row, settle
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.keeping import give_back, held_in
from app.ui.widgets.label import Label, Prose
from app.ui.widgets.menu_chip import MenuChip
from app.ui.wording import heading_name, short_day

WIDE = 640


def heading_hint(heading: Heading) -> str:
    """What belongs under a heading, said where nothing stands yet."""
    return {
        Heading.OUR_OBJECTIVES: QCoreApplication.translate("Headings", "What we want to have when the meeting is over."),
        Heading.ARGUMENTS_TO_USE: QCoreApplication.translate("Headings", "What we say, in the words in which it can be spoken."),
        Heading.TACTICAL_ARGUMENTS: QCoreApplication.translate("Headings", "What we say only if it is needed."),
        Heading.THEIR_OBJECTIVES: QCoreApplication.translate("Headings", "What they want, and how we know it."),
        Heading.OUR_RESPONSE: QCoreApplication.translate("Headings", "What we answer to each of their points."),
        Heading.PRESS_LINE: QCoreApplication.translate("Headings", "What may be said in public afterwards."),
        Heading.BACKGROUND: QCoreApplication.translate("Headings", "What one must know to understand the rest."),
    }[heading]


def heading_remark(heading: Heading, statements: Sequence[Statement]) -> str:
    """What holds for all that stands under a heading, in a few words; nothing where nothing stands there."""
    if not statements:
        return ""
    translate = QCoreApplication.translate
    speakers = {statement.speaker for statement in statements}
    if heading is Heading.ARGUMENTS_TO_USE and len(speakers) == 1 and "" not in speakers:
        return translate("Headings", "spoken by {name}").format(name=speakers.pop())
    if heading is Heading.THEIR_OBJECTIVES and all(statement.basis is Basis.ESTIMATE for statement in statements):
        return translate("Headings", "an estimate")
    return translate("Headings", "only if needed") if heading is Heading.TACTICAL_ARGUMENTS else ""


class DossierPage(QWidget):
    """Built anew from each state of the dossier; which statement is in hand is kept by its id."""

    chosen = Signal(object)
    edited = Signal(object, str)
    new_wanted = Signal(object, object)
    moved = Signal(object, int)
    deleted = Signal(object)
    drafted = Signal(object, object)
    retitled = Signal(str, str)
    opened = Signal(object)
    part_wanted = Signal(str, int)
    worded = Signal(object, str)
    language_wanted = Signal()
    turned = Signal(object)
    graded = Signal(object, object)
    meeting_wanted = Signal(object)
    take_wanted = Signal(object, object)
    refused = Signal(str)
    source_wanted = Signal(object)

    def __init__(self, look: Look, language: Language) -> None:
        super().__init__()
        self._look, self._language = look, language
        self.shown_in = language
        self.begun: frozenset[Language] = frozenset()
        """Languages in which writing was begun, though nothing may stand there yet."""
        self.anchors: dict[str, QWidget] = {}
        self.rows: list[StatementRow] = []
        self._titles: list[EditableLine] = []
        self._waiting: tuple[DossierView, Language | None] | None = None
        self._later = later(self, 0, self._show_waiting)
        self._takes: dict[Heading, Button] = {}
        self._again: dict[Heading, Button] = {}
        self._earlier: Mapping[Heading, Earlier] = {}
        self._states: Mapping[Heading, Earlier] = {}
        self._earlier_of: UUID | None = None
        self._part_rows: dict[UUID, PartRow] = {}
        self._current: UUID | None = None
        self._view: DossierView | None = None
        self._draft: Draft | None = None
        self._banner, self._withheld = "", False
        self._note: Label | None = None
        self._sources = Sources(language)
        self.landing = Landing(look, self, lambda: self.rows, lambda: self.anchors)
        self.setAcceptDrops(True)
        inner = self._inner = QWidget()
        inner.setMaximumWidth(WIDE)
        self._layout = QVBoxLayout(inner)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        outer = row(gap=0, margin=(24, 18, 24, 40))
        outer.addStretch(1)
        outer.addWidget(inner, 100)
        outer.addStretch(1)
        self.setLayout(column(outer, "*", gap=0))

    def show_view(self, view: DossierView, language: Language | None = None) -> None:
        """Show a dossier as it stands now, as it reads in a language (at first the window's, later the one of before).

        Another state of the one in which something is being written waits until that is done.
        """
        if self._writers and self._view is not None and self._view.dossier.id == view.dossier.id:
            self._waiting = view, language
            return
        self._waiting, self.shown_in = None, language or self.shown_in
        look, dossier = self._look, view.dossier
        self._keep_draft(view)
        held = held_in(self._inner) if self._view is not None and self._view.dossier.id == view.dossier.id else None
        self._view = view
        self._sources = sources_of([view], self._language)
        clear_layout(self._layout)
        self.anchors, self.rows, self._titles, self._takes, self._again = {}, [], [], {}, {}
        withheld = any(atom.disclosure is Disclosure.NOT_FOR_DISCLOSURE for atom in dossier.atoms())
        kind = " · ".join(part for part in (self.tr("DOSSIER"), dossier.basket.upper()) if part)
        self._withheld = withheld
        self._note = Label(look, self._marking_words(), "micro", self._marking_ink(), elide=True, centre=True)
        self._layout.addLayout(row(grows(self._note), margin=(10, 0, 10, 10)))
        chips = self._turning(dossier), self._grade(view.grade)
        self._layout.addLayout(row(Label(look, kind, "micro", "text2"), "*", *chips, gap=8, margin=(10, 0, 10, 4)))
        self._layout.addWidget(self._editable("title", dossier.title, "page_title", "text", self.tr("Title")))
        standfirst = dossier.standfirst or self.tr("One sentence that says where the issue stands.")
        self._layout.addWidget(self._editable("standfirst", standfirst, "standfirst", "text2", self.tr("Standfirst")))
        if len(dossier.chronology) > 1:
            self._layout.addLayout(row(ChronologyStrip(look, dossier.chronology, self._language), margin=(0, 16, 0, 0)))
        for number, heading in enumerate(Heading, start=1):
            self._heading(view, number, heading)
        parts = Parts(look, dossier, self._language)
        parts.wanted.connect(self.part_wanted.emit)
        self.anchors |= parts.anchors
        self._part_rows = parts.rows
        self._layout.addWidget(parts)
        if self._sources.briefs:
            self._layout.addWidget(Legend(look, self._sources, self.source_wanted.emit))
        known = self._earlier_of == dossier.id
        self.show_earlier(self._earlier if known else {}, self._states if known else {})
        self._earlier_of = dossier.id
        settle(self._inner)
        self.choose(self._current)
        give_back(self._inner, held)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.landing.meet(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self.landing.meet(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.landing.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        self.landing.drop(event)

    def show_banner(self, words: str) -> None:
        """The marking that covers the dossier, at its head as on the printed page."""
        self._banner = words
        if self._note is not None:
            self._note.show_text(self._marking_words())
            self._note.set_token(self._marking_ink())

    def _marking_ink(self) -> str:
        """Red is for what has to be heeded: that nothing is marked is no warning."""
        return "bad" if self._is_marked() or self._withheld else "text3"

    def _is_marked(self) -> bool:
        return self._view is not None and any(marking.says_something for marking in markings_in(self._view.dossier))

    def _marking_words(self) -> str:
        banner = self._banner if self._is_marked() or not self._withheld else ""
        return " · ".join(part for part in (banner, self.tr("PARTS NOT FOR DISCLOSURE") if self._withheld else "") if part)

    @property
    def _writers(self) -> "list[StatementRow | EditableLine]":
        """The lines whose words are being changed where they stand: made anew they would lose the keys and a syllable half composed."""
        return [line for line in (*self.rows, *self._titles) if line.is_writing]

    def finish(self) -> None:
        """Keep what was typed so far."""
        for line in self._writers:
            line.finish()

    def _show_waiting(self) -> None:
        if self._waiting is not None:
            self.show_view(*self._waiting)

    def _forget_waiting(self) -> None:
        """Words were kept: the state that has them comes by itself."""
        self._waiting = None

    def _follow(self, line: "StatementRow | EditableLine") -> None:
        """Show what waits once nothing is written in that line any more, after it was left for good."""
        line.written.connect(self._later.start)

    def _grade(self, grade: Grade | None) -> GradeChip | None:
        if grade is None:
            return None
        found = grade
        return GradeChip(
            self._look, found, lambda chosen: self.graded.emit(found, chosen), lambda: self.meeting_wanted.emit(found.meeting_id)
        )

    def _turning(self, dossier: Dossier) -> MenuChip | None:
        """In which language the page is read, once something stands on it."""
        known = known_in(dossier, self.begun | {self.shown_in})
        return language_chip(self._look, known, self.shown_in, self.turned.emit, self.language_wanted.emit) if dossier.statements else None

    def begin_draft(self, statement: Statement, after: UUID | None) -> None:
        """A place to write a new statement: nothing is kept before words stand in it."""
        if self._view is not None:
            self.finish()
            self._draft = Draft(statement, after, heading_hint(statement.heading))
            self._current = statement.id
            self.show_view(self._view)

    @property
    def current(self) -> UUID | None:
        """The statement in hand."""
        return self._current

    @property
    def draft_row(self) -> StatementRow | None:
        """The row in which a new statement is being written."""
        return self.row_of(self._draft.statement.id) if self._draft else None

    def _keep_draft(self, view: DossierView) -> None:
        """What is being typed goes over into the rows that are built now; another dossier has no part in it."""
        line = self.draft_row
        if self._draft is None or line is None:
            return
        if self._view is None or self._view.dossier.id == view.dossier.id:
            words, cursor = line.hand_over()
            self._draft = replace(self._draft, words=words, cursor=cursor)
        else:
            line.finish()

    def _keep_written(self, statement: Statement, after: UUID | None) -> None:
        """It is a statement like the others from now on, also until the library answers."""
        self._draft = None
        if self._view is not None:
            self._view = replace(self._view, dossier=with_new(self._view.dossier, statement, after))
        self.drafted.emit(statement, after)

    def _end_draft(self, statement: Statement) -> None:
        """Nothing was written: the row goes."""
        if self._draft is not None and self._draft.statement.id == statement.id:
            self._draft = None
            line = self.row_of(statement.id)
            if line is not None:
                at, after = self.rows.index(line), self._current == statement.id
                self.rows.remove(line)
                if after:  # it was in hand: the line before it is now
                    self._current = self.rows[at - 1].statement.id if at else None
                    self.focus_line()
                line.hide()
                line.deleteLater()

    def _editable(self, field: str, words: str, style: str, token: str, name: str) -> QWidget:
        holder = EditableLine(self._look, words, style, token, name)
        holder.kept.connect(self._forget_waiting)
        holder.kept.connect(lambda text: self.retitled.emit(field, text))
        holder.refused.connect(self.refused.emit)
        self._follow(holder)
        self._titles.append(holder)
        return holder

    def _heading(self, view: DossierView, number: int, heading: Heading) -> None:
        look, statements = self._look, view.dossier.under(heading)
        draft = self._draft if self._draft and self._draft.statement.heading is heading else None
        seconds = sum(seconds_of(statement) for statement in statements) if heading is Heading.ARGUMENTS_TO_USE else 0
        about = reckoned(statements)
        both = {"time": shown_time(seconds, about=about), "twice": shown_time(2 * seconds, about=about)}
        words = self.tr("{time} · {twice} interpreted").format(**both) if seconds else ""
        add_name = self.tr("Add under {heading}").format(heading=heading_name(heading))
        add = Button(look, icon="plus", kind=Kind.QUIET, height=24, name=add_name)
        add.clicked.connect(lambda _checked=False: self.new_wanted.emit(heading, None))
        title = Label(look, heading_name(heading), "lead", "accent")
        line = QWidget()
        place = Label(look, str(number), "caption", "text2")
        beside = grows(Label(look, heading_remark(heading, statements), "caption", "text2", elide=True))
        line.setLayout(row(place, title, beside, Label(look, words, "caption", "text2"), add, gap=8, margin=(10, 20, 10, 2)))
        self.anchors[heading.value] = line
        self._layout.addWidget(line)
        for rank, statement in enumerate(_with_draft(statements, draft), start=1):
            self._add_row(view, rank, statement, draft if draft and draft.statement is statement else None)
        if not statements and draft is None:
            self._layout.addLayout(row(Prose(look, heading_hint(heading), "body", "text3"), margin=(36, 2, 10, 2)))
            self._offer(heading)

    def _offer(self, heading: Heading) -> None:
        """The way to begin with what an earlier dossier on the issue says there; it shows once one was found."""
        take = Button(self._look, icon="copy", kind=Kind.LINK, height=26, gives=True)
        take.clicked.connect(lambda _checked=False: self.take_wanted.emit(heading, self._earlier[heading]))
        take.hide()
        again = Button(self._look, icon="history", kind=Kind.LINK, height=26, gives=True)
        again.clicked.connect(lambda _checked=False: self.take_wanted.emit(heading, self._states[heading]))
        again.hide()
        self._takes[heading], self._again[heading] = take, again
        self._layout.addLayout(row(take, again, "*", gap=12, margin=(28, 0, 10, 2)))

    def show_earlier(self, found: Mapping[Heading, Earlier], states: Mapping[Heading, Earlier]) -> None:
        """What can be taken over for headings under which nothing stands, from another dossier or from an older state of this one."""
        self._earlier, self._states = found, states
        for heading, again in self._again.items():
            state = states.get(heading)
            again.setVisible(state is not None)
            if state is not None and state.until is not None:
                again.set_text(self.tr("Take what stood here until {when}").format(when=short_day(state.until, self._language)))
                again.setAccessibleName(f"{heading_name(heading)}: {again.text()}")
                again.setToolTip(" ".join(each.text for each in state.statements))
        for heading, take in self._takes.items():
            earlier = found.get(heading)
            take.setVisible(earlier is not None)
            if earlier is not None:
                title = self.tr("“{title}”").format(title=shorten(earlier.title, LONGEST_NAME))
                when = short_day(earlier.start, self._language) if earlier.start is not None else title
                take.set_text(self.tr("Take from {when}").format(when=when))
                take.setAccessibleName(f"{heading_name(heading)}: {take.text()}")
                take.setToolTip(Counted().taken_from(len(earlier.statements), earlier.title))

    def _add_row(self, view: DossierView, rank: int, statement: Statement, draft: Draft | None = None) -> None:
        evidence = view.evidence.get(statement.id, ())
        wordless = self.shown_in if draft is None and statement.language is not self.shown_in else None
        coverage = view.coverage(statement.id)
        line = StatementRow(self._look, rank, statement, coverage, evidence, self._sources, self._open, draft=draft, wordless=wordless)
        line.chosen.connect(self._choose)
        if draft is None:
            line.edited.connect(self._forget_waiting)
            line.edited.connect(self.edited.emit)
            line.worded.connect(self._forget_waiting)
            line.worded.connect(self.worded.emit)
            self._follow(line)
        else:
            line.edited.connect(lambda found, words: self._keep_written(replace(found, text=words), draft.after))
            line.draft_left.connect(self._end_draft)
        line.after_wanted.connect(lambda found: self.new_wanted.emit(found.heading, found.id))
        line.stepped.connect(self.step)
        line.moved.connect(self.moved.emit)
        line.deleted.connect(self.deleted.emit)
        line.refused.connect(self.refused.emit)
        self.rows.append(line)
        self._layout.addWidget(line)

    def _open(self, view: EvidenceView) -> None:
        self.opened.emit(view)

    def _choose(self, statement: Statement) -> None:
        self._current = statement.id
        for line in self.rows:
            line.set_current(line.statement.id == statement.id)
        self.chosen.emit(statement)

    def choose(self, statement_id: UUID | None) -> None:
        """Put one statement in hand, without moving the focus."""
        self._current = statement_id
        found = next((line.statement for line in self.rows if line.statement.id == statement_id), None)
        for line in self.rows:
            line.set_current(line.statement.id == statement_id)
        self.chosen.emit(found)

    def row_of(self, statement_id: UUID) -> StatementRow | None:
        return next((line for line in self.rows if line.statement.id == statement_id), None)

    def line_of(self, entry_id: UUID) -> QWidget | None:
        """Where an entry stands: a statement, or a line of the chronology, the figures and the other parts."""
        return self.row_of(entry_id) or self._part_rows.get(entry_id)

    def focus_line(self) -> None:
        """Give the keys to the statement in hand, else to the first, and where there is none to the title."""
        line = (self.row_of(self._current) if self._current is not None else None) or next(iter((*self.rows, *self._titles)), None)
        if line is not None:
            line.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, by: int) -> None:
        ids = [line.statement.id for line in self.rows]
        at = next((place + by for place, known in enumerate(ids) if known == self._current), 0)
        if 0 <= at < len(ids):
            self.rows[at].setFocus()


def _with_draft(statements: Sequence[Statement], draft: Draft | None) -> list[Statement]:
    """The statements of a heading, and among them the one that is being written."""
    found = list(statements)
    if draft is not None:
        at = next((place + 1 for place, known in enumerate(found) if known.id == draft.after), len(found))
        found.insert(at, draft.statement)
    return found
