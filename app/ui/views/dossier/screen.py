"""A dossier to read and to write on; every change is one named step."""

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from app.core.changes import Changes, Kind
from app.core.language import Language
from app.core.model.dossier import Dossier, Heading, Statement
from app.core.model.meeting import Coverage
from app.services.drafting import Notice
from app.services.earlier import Earlier, copies
from app.services.views import DossierView, EvidenceView, Grade
from app.ui.context import Context
from app.ui.counted import Counted
from app.ui.dialogs.passages import PassagePicker
from app.ui.dialogs.statements import Target
from app.ui.places import Place, Room, at_passage
from app.ui.spoken import with_particles
from app.ui.views.dossier.beside import Beside
from app.ui.views.dossier.changes import (
    seen_in,
    with_disclosure,
    with_new,
    with_taken,
    with_title,
    with_words,
    with_words_there,
    written,
)
from app.ui.views.dossier.editing import DossierEditing, without_atom
from app.ui.views.dossier.landed import Landed
from app.ui.views.dossier.languages import known_in, language_form
from app.ui.views.dossier.outline import Outline
from app.ui.views.dossier.page import DossierPage
from app.ui.views.dossier.printed import PrintedPane
from app.ui.views.dossier.reading import Reading, reading_of
from app.ui.views.dossier.side import DossierSide
from app.ui.views.pane_find import PaneFind
from app.ui.views.screen import Header, PanelButton, Screen
from app.ui.widgets.box import Box, Scroll, column, grows
from app.ui.widgets.button import Button, Segments
from app.ui.widgets.button import Kind as ButtonKind
from app.ui.worded import next_language
from app.ui.wording import coverage_name, heading_name, language_name
from app.ui.zooming import PaneLook


class DossierScreen(Screen):
    """Outline, page, statement in hand."""

    def __init__(self, context: Context, host: QWidget) -> None:
        """``host`` is what its overlays cover."""
        look = context.look
        look.load_print_fonts()
        panel = PanelButton(look, self.tr("Statement"), self.toggle_inspector)
        check = Button(look, self.tr("Check evidence"), icon="list-checks", clicked=self.next_unsupported)
        check.setToolTip(self.tr("The next statement without a source of its own"))
        about = Button(look, self.tr("Edit"), kind=ButtonKind.QUIET, clicked=self.describe)
        past = Button(look, icon="history", kind=ButtonKind.QUIET, name=self.tr("History"), clicked=self.show_history)
        ways = ((self.tr("Write"), "pencil"), (self.tr("As printed"), "eye"))
        self.ways = Segments(look, ways, self.tr("How the dossier is shown"))
        super().__init__(context, Header(context, self.tr("Dossiers"), self.ways, about, past, check, panel))
        self.header.up.connect(lambda: context.go(Place(Room.DOSSIERS)))
        written, left, right = PaneLook(look), PaneLook(look), PaneLook(look)
        self.page = DossierPage(written, context.language)
        self.page_scroll = Scroll(self.page, self.tr("Dossier"))
        self.outline = Outline(left, self.tr("Outline"))
        self.side = DossierSide(replace(context, look=right))
        self.inspector_pane = self.side.statement
        self.printed = PrintedPane(context)
        self.finding = PaneFind(look, self.page_scroll, self.page)
        self._sheets = QStackedWidget()
        self._sheets.addWidget(self.page_scroll)
        self._sheets.addWidget(self.printed)
        middle = Box(look, column(self.finding.bar, grows(self._sheets), gap=0), ground="surface")
        middle.setMinimumWidth(420)
        self.set_panes(middle, left=self.outline, inspector=self.side)
        self.splitter.give([206, 690, 310])
        for name, pane, its in (("written", self.page_scroll, written), ("outline", self.outline, left), ("side", self.side, right)):
            self.zooms.add(name, pane, its)
        self._beside = Beside(context, self.page, self.side)
        self._passages = PassagePicker(context, host)
        self._reading: Reading | None = None
        self._wanted: UUID | None = None
        self._language = context.language
        self._begun: set[tuple[UUID, Language]] = set()
        self._entry_wanted: UUID | None = None
        self.editing = DossierEditing(context, lambda: self.view)
        self._landed = Landed(context, self.page, self.editing, lambda: self.view, self._come_to)
        self._wire()

    def _wire(self) -> None:
        self.page.chosen.connect(lambda statement: self.inspector_pane.show_statement(self._shown, statement))
        self.page.chosen.connect(lambda statement: self.outline.show_at(statement.heading.value) if statement is not None else None)
        self.page.edited.connect(self.rewrite)
        self.page.new_wanted.connect(self.add_statement)
        self.page.moved.connect(self._landed.step)
        self.page.deleted.connect(self.delete_statement)
        self.page.drafted.connect(self.keep_statement)
        self.page.retitled.connect(self.retitle)
        self.page.refused.connect(self.context.inform)
        self.page.opened.connect(self.open_evidence)
        self.page.source_wanted.connect(lambda brief: self.context.go(Place(Room.READER, brief)))
        self.page.part_wanted.connect(self.editing.entry)
        self.page.worded.connect(self.put_words)
        self.page.language_wanted.connect(self.add_language)
        self.page.turned.connect(self.read_in)
        self.page.graded.connect(self.grade)
        self.page.take_wanted.connect(self.take_over)
        self.page.meeting_wanted.connect(lambda meeting: self.context.go(Place(Room.MEETING, meeting)))
        self.inspector_pane.passage_wanted.connect(self.add_passage)
        self.inspector_pane.more_wanted.connect(self.find_more)
        self.inspector_pane.edit_wanted.connect(self.describe_statement)
        self.outline.wanted.connect(self._scroll_to)
        self.inspector_pane.opened.connect(self.open_evidence)
        self.inspector_pane.held.connect(self.hold_back)
        self.inspector_pane.deleted.connect(self.delete_statement)
        self.inspector_pane.history_wanted.connect(self.show_history)
        self.ways.chosen.connect(self.show_way)
        self.finding.bar.closed.connect(self.focus_middle)
        self.printed.pages.pinned.connect(self._choose_notice)
        self.side.notices.wanted.connect(self.show_notice)
        self.side.notices.mended.connect(self.mend)

    @property
    def view(self) -> DossierView | None:
        """The dossier as it is kept."""
        return self._reading.kept if self._reading is not None else None

    @property
    def _shown(self) -> DossierView | None:
        """The dossier as it reads in the language of the page."""
        return self._reading.shown if self._reading is not None else None

    def show_place(self, place: Place) -> None:
        self._entry_wanted, self._wanted = place.other_id, place.object_id
        if place.object_id is not None:
            self._fetch(place.object_id)

    def _fetch(self, dossier_id: UUID) -> None:
        services, language = self.context.services, self._language
        begun = (dossier_id, language) in self._begun
        self.context.jobs.read("dossier", lambda: reading_of(services, dossier_id, language, begun=begun), self._show, self._gone)

    def read_in(self, language: Language) -> None:
        """Read this dossier, and those that are opened after it, in a language."""
        self._language = language
        self.page.finish()
        if self._wanted is not None:
            self._fetch(self._wanted)

    def read_in_next(self) -> None:
        """Read the dossier in the next of its languages; where it has but one, ask which one is to be added."""
        if self._reading is None:
            return
        following = next_language(self._known(self._reading), self._reading.language)
        if following is self._reading.language:
            self.add_language()
        else:
            self.read_in(following)

    def _known(self, reading: Reading) -> list[Language]:
        dossier = reading.kept.dossier
        return known_in(dossier, self._begun_in(dossier) | {reading.language})

    def _begun_in(self, dossier: Dossier) -> frozenset[Language]:
        return frozenset(language for begun, language in self._begun if begun == dossier.id)

    def add_language(self) -> None:
        """Ask for a language in which nothing of the dossier is written yet, and show the page in it."""
        if self._reading is not None:
            self.context.ask(language_form(self._known(self._reading), self.context.language, self._begin_in))

    def _begin_in(self, language: Language) -> None:
        if self.view is not None:
            self._begun.add((self.view.dossier.id, language))
            self.show_way(0)
            self.read_in(language)
            words = self.tr("The page is in {language} now: Enter on a statement writes it in that language.")
            self.context.say(words.format(language=language_name(language)))

    def put_words(self, statement: Statement, words: str) -> None:
        """Keep the words of a statement in the language of the page, in which it had none."""
        step, language = self.tr("Edit a statement under {heading}"), self.page.shown_in
        self.editing.save(
            lambda now: with_words_there(now, statement.id, words, language), step.format(heading=heading_name(statement.heading))
        )

    def _gone(self, _sentence: str) -> None:
        """The dossier was deleted, here or by undo."""
        self._reading = self._wanted = None
        if self.isVisibleTo(self.window()):  # else one has gone elsewhere meanwhile
            self.context.instead(Place(Room.DOSSIERS))

    def library_changed(self, changes: Changes) -> None:
        if self._wanted is not None and changes.kinds & {Kind.DOSSIER, Kind.ANNOTATION, Kind.PASSAGE, Kind.MEETING, Kind.BRIEF}:
            self._fetch(self._wanted)

    def _show(self, reading: Reading) -> None:
        dossier = reading.kept.dossier
        same = self.view is not None and self.view.dossier.id == dossier.id
        at = self.page_scroll.verticalScrollBar().value() if same else 0
        self._reading = reading
        self.header.title.show_text(reading.shown.dossier.title)
        self.outline.show_view(reading.shown)
        self.page.begun = self._begun_in(dossier)
        self.page.show_view(reading.shown, reading.language)
        self.printed.show_dossier(dossier, reading.language)
        self._beside.fetch(dossier, reading.language, same=same)
        self.arrived()
        QTimer.singleShot(0, self, lambda: self._settle(at))

    def take_over(self, heading: Heading, earlier: Earlier) -> None:
        """Begin a heading with what an earlier dossier on the issue says there, as one step; the copies are drafts."""
        taken = copies(earlier.statements)
        step = with_particles(self.tr("Take {heading} from “{title}”"), heading=heading_name(heading), title=earlier.title)
        said = Counted().taken_from(len(taken), earlier.title)
        self.editing.save(lambda now: with_taken(now, heading, taken), step, said)

    def show_way(self, number: int) -> None:
        """To write, or as printed."""
        self.ways.choose(number)
        self._sheets.setCurrentIndex(number)
        if number:
            self.printed.pages.setFocus(Qt.FocusReason.OtherFocusReason)

    def turn(self) -> None:
        """From writing to the pages, and back."""
        self.show_way(1 - self._sheets.currentIndex())

    def show_checks(self) -> None:
        """What a book would find, beside the dossier."""
        if not self.side.isVisible():
            self.toggle_inspector()
        self.side.turn_to_checks()
        self.side.notices.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_notice(self, number: int) -> None:
        """The finding of a pin on the pages."""
        placed = self.printed.view.notices if self.printed.view else ()
        self.side.turn_to_checks()
        if 1 <= number <= len(placed):
            self.side.notices.choose(placed[number - 1])

    def show_notice(self, notice: Notice) -> None:
        """Bring the place of a finding into view: on its page, or where it is written."""
        if self._sheets.currentIndex():
            self.printed.go_to(notice)
        elif notice.object_id is not None and (line := self.page.line_of(notice.object_id)) is not None:
            self.page_scroll.ensureWidgetVisible(line)
            line.setFocus(Qt.FocusReason.OtherFocusReason)

    def mend(self, notice: Notice) -> None:
        """Go to where a finding is mended: clashes have a desk of their own, all else is written here."""
        if notice.code in ("open-clash", "clash-alone"):
            self.context.go(Place(Room.CLASHES))
        else:
            self.show_way(0)
            self.show_notice(notice)

    def next_unsupported(self) -> None:
        """Go to the next statement that rests on nothing, or on the other side's word alone; after the last comes the first."""
        view = self.view
        if view is None:
            return
        poor = [line for line in self.page.rows if line.draft is None and not _sourced(view, line.statement)]
        if not poor:
            self.context.say(self.tr("Every statement has a source of its own."))
            return
        rows = self.page.rows
        at = next((place for place, line in enumerate(rows) if line.statement.id == self.page.current), -1)
        line = next((each for each in poor if rows.index(each) > at), poor[0])
        self.show_way(0)
        self.page_scroll.ensureWidgetVisible(line)
        line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _settle(self, at: int) -> None:
        """Once the page is laid out, be where one was, and go on writing what was being written."""
        self.page_scroll.verticalScrollBar().setValue(at)
        wanted, self._entry_wanted = self._entry_wanted, None
        if wanted is not None and (found := self.page.line_of(wanted)) is not None:
            self.show_way(0)
            self.page_scroll.ensureWidgetVisible(found)
            found.setFocus()
        self._write_on()
        self.finding.renew()

    def _write_on(self) -> None:
        """Go on writing where a new statement was begun."""
        line = self.page.draft_row
        if line is not None:
            line.edit()
            self.page_scroll.ensureWidgetVisible(line)

    def _scroll_to(self, key: str) -> None:
        self.show_way(0)
        anchor = self.page.anchors.get(key)
        if anchor is not None:
            self.page_scroll.verticalScrollBar().setValue(anchor.mapTo(self.page, anchor.rect().topLeft()).y() - 8)

    def rewrite(self, statement: Statement, words: str) -> None:
        """Keep other words, in the language of the page; none left means that the statement, or its words in that language, go."""
        kept, language = self._kept_at(statement.id), seen_in(statement, words, self.page.shown_in)
        if not words and (kept is None or kept.language is statement.language):
            self.delete_statement(statement)
            return
        step = self.tr("Edit a statement under {heading}").format(heading=heading_name(statement.heading))
        self.editing.save(lambda now: with_words(now, statement.id, words, language), step)

    def add_statement(self, heading: Heading, after: UUID | None) -> None:
        """A place to write a new statement after another, or at the end of its heading; nothing is kept before it has words."""
        self.page.begin_draft(Statement(heading=heading, text=""), after)
        QTimer.singleShot(0, self, self._write_on)

    def keep_statement(self, statement: Statement, after: UUID | None) -> None:
        """Keep a statement that was just written."""
        step = self.tr("Add a statement under {heading}").format(heading=heading_name(statement.heading))
        new = written(statement, self.page.shown_in)
        self.editing.save(lambda now: with_new(now, new, after), step)

    def _come_to(self, entry_id: UUID) -> None:
        """Bring an entry into view, and give it the keys, once the page shows the next state."""
        self._entry_wanted = entry_id

    def delete_statement(self, statement: Statement) -> None:
        """Delete at once, with a way back."""
        count = len(statement.evidence)
        said = self.tr("Statement deleted; its %n passage(s) stay in the library", "", count) if count else self.tr("Statement deleted")
        self.editing.save(lambda now: without_atom(now, "statements", statement.id), self.tr("Delete a statement"), said)

    def hold_back(self, statement: Statement, held: bool) -> None:
        step = self.tr("Keep a statement from the other side") if held else self.tr("Let a statement be used")
        self.editing.save(lambda now: with_disclosure(now, statement.id, held), step)

    def retitle(self, field: str, words: str) -> None:
        """Keep another title or standfirst, in the language in which it stood there."""
        if words:
            step, language = self.tr("Edit the title") if field == "title" else self.tr("Edit the standfirst"), self.page.shown_in
            self.editing.save(lambda now: with_title(now, field, words, language), step)

    @property
    def in_hand(self) -> Statement | None:
        """The statement that is chosen and kept already."""
        return self._kept_at(self.page.current)

    def _kept_at(self, statement_id: UUID | None) -> Statement | None:
        kept = self.view.dossier.statements if self.view is not None else ()
        return next((statement for statement in kept if statement.id == statement_id), None)

    def describe_statement(self, statement: Statement) -> None:
        """Ask for the details of a statement and its words in other languages."""
        kept = self._kept_at(statement.id)
        if kept is not None:
            self.editing.statement(kept)

    def add_passage(self, statement: Statement) -> None:
        """Ask which marked passage supports a statement."""
        if self.view is not None:
            there = [evidence.passage_id for evidence in statement.evidence]
            self._passages.ask(Target(self.view.dossier.id, statement.id), there)

    def find_more(self, statement: Statement) -> None:
        """Search the library for passages that support a statement."""
        if self.view is not None:
            self.context.bus.evidence_wanted.emit(Target(self.view.dossier.id, statement.id), statement.text)

    def grade(self, grade: Grade, coverage: Coverage) -> None:
        """Say how likely the dossier is to come up, on the agenda."""
        grading = self.context.services.grading
        said = self.tr("“{meeting}”: {grade}").format(meeting=grade.meeting, grade=coverage_name(coverage))
        self.context.jobs.write(lambda: grading.put(grade, coverage), lambda _done: self.context.said_undoable(said))

    def open_evidence(self, view: EvidenceView) -> None:
        """Open the brief at the passage."""
        passage = view.passage
        if passage is not None:
            self.context.go(at_passage(passage))

    def describe(self) -> None:
        """Ask what the dossier is called."""
        self.editing.description()

    def find_in_pane(self) -> None:
        self.show_way(0)
        self.finding.open()

    def rename(self) -> None:
        """What the dossier is called; a statement takes its key itself."""
        self.describe()

    def show_history(self) -> None:
        """What became of the dossier, and the way back."""
        if self.view is not None:
            self.context.go(Place(Room.HISTORY, self.view.dossier.id))

    def zoom(self, by: int) -> bool:
        zoom = self.zooms.at(QApplication.focusWidget())
        if self._sheets.currentIndex() and (zoom is None or zoom is self.zooms.first):
            self.printed.pages.zoom(by)
            return True
        return super().zoom(by)

    def focus_middle(self) -> None:
        if self._sheets.currentIndex():
            self.printed.pages.setFocus()
        else:
            self.page.focus_line()


def _sourced(view: DossierView, statement: Statement) -> bool:
    coverage = view.coverage(statement.id)
    return coverage.sources > coverage.theirs
