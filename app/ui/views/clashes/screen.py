"""The clash desk: which figures and dates disagree, the values side by side, and the decision with its reason."""

from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.core.changes import Changes
from app.core.changes import Kind as Touched
from app.core.language import Language
from app.core.model.dossier import Resolution
from app.services.clashes import Clash, ClashDesk, Decision, Use, UseKind
from app.services.views import EvidenceView
from app.ui.context import Context
from app.ui.places import Place, Room, at_passage
from app.ui.spoken import with_particles
from app.ui.theme import Look
from app.ui.views.clashes.cards import ValueCards
from app.ui.views.clashes.side import ClashSide
from app.ui.views.clashes.words import all_values, decided_chip, decision_words, used_chip, value_words
from app.ui.views.screen import Header, PanelButton, Screen, open_place
from app.ui.widgets.box import Box, IconView, Scroll, column, grows, row, tab_after
from app.ui.widgets.button import Button, Kind, Segments
from app.ui.widgets.chip import Flow
from app.ui.widgets.field import Field
from app.ui.widgets.filter_line import FilterLine
from app.ui.widgets.label import Label, Prose
from app.ui.widgets.notices import EmptyPlace
from app.ui.widgets.paint import chip_width, paint_chip, paint_elided, paint_hairline
from app.ui.widgets.rows import RowDelegate, RowList, RowModel
from app.ui.wording import sentences

PROSE = 560
"""Pixels: the widest that the cards and the reason grow; lines of prose are hard to follow when they are longer."""
NUMBERS = {Qt.Key.Key_1: 0, Qt.Key.Key_2: 1, Qt.Key.Key_3: 2, Qt.Key.Key_4: 3, Qt.Key.Key_5: 4}


class ClashDelegate(RowDelegate[Clash]):
    """The fact, its values beneath, and at the right how it is used or what was decided."""

    def __init__(self, look: Look, language: Language) -> None:
        super().__init__(look, 56)
        self._language = language

    def paint_row(self, painter: QPainter, rect: QRectF, row: Clash, selected: bool) -> None:
        look = self._look
        if not selected:
            paint_hairline(painter, look, rect.left() + 18, rect.right() - 16, rect.bottom())
        chip = used_chip(row) if row.open else decided_chip(row, self._language)
        wide = min(chip_width(look, chip), 110)
        paint_chip(painter, look, QRectF(rect.right() - 16 - wide, rect.center().y() - 10, wide, 20), chip)
        room = QRectF(rect.left() + 18, rect.top() + 8, rect.width() - 44 - wide, 20)
        paint_elided(painter, look, room, "body_medium", "text", row.fact)
        paint_elided(painter, look, room.translated(0, 20), "caption", "text2", all_values(row, self._language))


class ClashScreen(Screen):
    """Open ones first; each is decided here, with a reason, and can be opened again."""

    def __init__(self, context: Context) -> None:
        look = context.look
        look.load_print_fonts()
        panel = PanelButton(look, self.tr("Where it is used"), self.toggle_inspector)
        super().__init__(context, Header(context, self.tr("Needs a decision"), panel))
        self.header.up.connect(lambda: context.go(Place(Room.WAITING)))
        self.header.title.show_text(self.tr("Figures that clash"))
        self._desk = ClashDesk(open=(), decided=(), uncounted=())
        self._wanted: UUID | None = None
        self._chosen = -1
        self.clash: Clash | None = None
        self.states = Segments(look, ((self.tr("Open"), ""), (self.tr("Decided"), "")), self.tr("Which clashes are listed"))
        self._model: RowModel[Clash] = RowModel(self._spoken)
        self.list = RowList(self._model, ClashDelegate(look, context.language), self.tr("Figures that clash"))
        self.filter = FilterLine(look, self.tr("Filter these facts"))
        self.filter.textChanged.connect(lambda _words: self._list())
        self.filter.left.connect(self.focus_middle)
        narrow = row(grows(self.filter), margin=(16, 0, 12, 8))
        left = Box(
            look,
            column(row(self.states, "*", margin=(16, 12, 12, 8)), narrow, grows(self.list), gap=0, margin=(0, 0, 1, 0)),
            ground="surface",
            sides="r",
        )
        left.setMinimumWidth(220)
        left.setMaximumWidth(340)
        self.side = ClashSide(look, context.language)
        self._pages = QStackedWidget()
        self._nothing = self._empty(self.tr("No figures disagree."), self.tr("Values of one fact that differ come here to be decided."))
        self._none_decided = self._empty(self.tr("Nothing was decided yet."), self.tr("What you decide is listed here with its reason."))
        self._middle = self._middle_pane()
        clear = Button(look, self.tr("Clear the filter"), clicked=self.filter.clear)
        self._none_fits = EmptyPlace(look, "search", self.tr("No clash fits."), "", clear)
        for page in (self._nothing, self._none_decided, self._none_fits, self._middle):
            self._pages.addWidget(page)
        self.set_panes(Box(look, column(self._pages, gap=0), ground="surface"), left=left, inspector=self.side)
        self.splitter.give([286, 620, 300])
        self.list.installEventFilter(self)
        self.states.chosen.connect(lambda _number: self._list())
        self.list.chosen.connect(self._show)
        self.list.opened.connect(lambda _clash: self.focus_decision())
        self.cards.chosen.connect(self.prefer)
        self.cards.opened.connect(self.open_passage)
        self.cards.line_wanted.connect(self.open_use)
        self.side.opened.connect(self.open_use)

    def _spoken(self, clash: Clash) -> str:
        language = self.context.language
        state = used_chip(clash).text if clash.open else decision_words(clash, language)
        return f"{clash.fact}, {all_values(clash, language)}, {state}"

    def _empty(self, missing: str, begin: str) -> EmptyPlace:
        return EmptyPlace(self.context.look, "circle-check", missing, begin)

    def _middle_pane(self) -> QWidget:
        look = self.context.look
        self._title = Prose(look, "", "h1")
        self._told = Prose(look, "", "prose", "text2")
        self.cards = ValueCards(look)
        self.why = Field(look, self.tr("Why"), height=36)
        self.why.returnPressed.connect(self.decide)
        self._wrong = Prose(look, self.tr("Give the reason in a few words; what you chose stays chosen."), "caption", "bad")
        self._note = Prose(look, "", "caption", "text2")
        self.decide_button = Button(look, self.tr("Decide"), kind=Kind.PRIMARY, key="↵", clicked=self.decide)
        self.both_button = Button(look, self.tr("Print both"), clicked=lambda: self.settle(Resolution.PRINT_BOTH))
        self.apart_button = Button(look, self.tr("Not a clash: different things"), clicked=lambda: self.settle(Resolution.NO_CONFLICT))
        self.later_button = Button(look, self.tr("Decide later"), kind=Kind.QUIET, clicked=self.later)
        self.again_button = Button(look, self.tr("Open again"), icon="undo-2", clicked=self.reopen)
        self._verdict = Prose(look, "", "lead")
        self._reason = Prose(look, "", "prose", "text")
        why = column(Label(look, self.tr("Why"), "body_medium"), self.why, self._wrong, gap=5)
        note = row(column(IconView(look, "info", 14, "text2"), "*", margin=(0, 1, 0, 0)), grows(self._note), gap=8)
        deeds = Flow((self.decide_button, self.apart_button, self.both_button, self.later_button), gap=8)
        self._asking = QWidget()
        self._asking.setLayout(column(why, note, 8, deeds, gap=8))
        self._settled = QWidget()
        self._settled.setLayout(column(self._verdict, self._reason, 8, row(self.again_button, "*"), gap=4))
        self._wrong.hide()
        self._content = QWidget()
        lines = QVBoxLayout(self._content)
        lines.setContentsMargins(0, 24, 0, 28)
        lines.setSpacing(6)
        for part in (self._title, self._told):
            lines.addWidget(part)
        lines.addSpacing(12)
        lines.addWidget(self.cards)
        lines.addSpacing(14)
        lines.addWidget(self._asking)
        lines.addWidget(self._settled)
        lines.addStretch(1)
        holder = QWidget()
        holder.setLayout(row(grows(self._content), gap=0, margin=(40, 0, 40, 0)))
        self._content.setMaximumWidth(PROSE)
        return Scroll(holder, self.tr("The clash"))

    def show_place(self, place: Place) -> None:
        self._wanted = place.object_id
        self.refresh()

    def library_changed(self, changes: Changes) -> None:
        if changes.kinds & {Touched.DOSSIER, Touched.PASSAGE, Touched.BRIEF, Touched.EDITION}:
            self.refresh()

    def refresh(self) -> None:
        """Read the desk again."""
        services, language = self.context.services, self.context.language
        self.context.jobs.read("clashes", lambda: services.clashes.all(language), self._take)

    def _take(self, desk: ClashDesk) -> None:
        self._desk = desk
        self.states.show_texts(
            (self.tr("Open {count}").format(count=len(desk.open)), self.tr("Decided {count}").format(count=len(desk.decided)))
        )
        wanted = self._wanted
        if wanted is not None and wanted in {clash.id for clash in desk.decided}:
            self.states.choose(1)
        elif wanted is not None and wanted in {clash.id for clash in desk.open}:
            self.states.choose(0)
        self._list()

    def _list(self) -> None:
        """List what is open or decided; the one in hand stays, else the nearest."""
        every = self._desk.decided if self.states.number == 1 else self._desk.open
        listed = [clash for clash in every if self.filter.fits((self._spoken(clash),))]
        known = self._wanted or (self.clash.id if self.clash else None)
        before = max(0, self.list.currentIndex().row())
        self._wanted = None
        self._model.show_rows(listed)
        if not listed:
            self._show(None)
            empty = self._none_decided if self.states.number == 1 else self._nothing
            self._pages.setCurrentWidget(self._none_fits if every else empty)
            return
        self._pages.setCurrentWidget(self._middle)
        self.list.choose_row(next((at for at, clash in enumerate(listed) if clash.id == known), min(before, len(listed) - 1)))

    def _show(self, clash: object) -> None:
        found = clash if isinstance(clash, Clash) else None
        same = found is not None and self.clash is not None and found.id == self.clash.id and found.conflict == self.clash.conflict
        self.clash = found
        self.side.show_clash(found, self._desk.uncounted)
        if found is None:
            return
        language = self.context.language
        self._title.show_text(found.fact)
        self._told.show_text(self._summary(found))
        self.cards.show_values(found.values, language, found.uses)
        tab_after(self._middle, self.cards)
        self._asking.setVisible(found.open)
        self._settled.setVisible(not found.open)
        self._verdict.show_text(decision_words(found, language))
        self._reason.show_text(found.conflict.note if found.conflict else "")
        if not same:
            self._chosen = found.values.index(found.preferred) if found.preferred is not None else -1
            self.why.setText(found.conflict.note if found.conflict else "")
            self._wrong.hide()
            self.why.set_wrong(False)
        self._arrange()
        self._show_choice()

    def _summary(self, clash: Clash) -> str:
        pages = sum(len(use.pages) for use in clash.uses if use.kind is UseKind.BOOK)
        places = sum(use.kind is not UseKind.BOOK for use in clash.uses)
        found, lines = clash.passages, self.tr("The fact stands in {count} lines of your dossiers.").format(count=places)
        told = [self.tr("{count} passages give these values.").format(count=found) if found != 1 else self.tr("One passage gives a value.")]
        told = told if found else [self.tr("No passage gives these values.")]
        told.append(lines if places != 1 else self.tr("The fact stands in one line of your dossiers."))
        if clash.others:
            titles = [dossier.title for dossier in (clash.dossier, *clash.others)]
            two = self.tr("Two dossiers give it differently: {dossiers}.")
            several = self.tr("{count} dossiers give it differently: {dossiers}.")
            told.insert(0, (two if len(titles) == 2 else several).format(count=len(titles), dossiers=" · ".join(titles)))
        if pages:
            printed = self.tr("It is printed on {count} pages of your books.").format(count=pages)
            told.append(printed if pages != 1 else self.tr("It is printed on one page of your books."))
        return sentences(*told)

    def prefer(self, number: int) -> None:
        """Choose a value; nothing is decided yet."""
        if self.clash is not None and self.clash.open and 0 <= number < len(self.clash.values):
            self._chosen = number
            self._show_choice()
            self.why.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_choice(self) -> None:
        clash = self.clash
        if clash is None:
            return
        held = clash.conflict is not None and clash.conflict.resolution is Resolution.PREFER
        self.cards.show_preferred(self._chosen if clash.open or held else -1, offered=clash.open)
        if 0 <= self._chosen < len(clash.values):
            value = value_words(clash.values[self._chosen].atoms[0], self.context.language)
            self.decide_button.set_text(with_particles(self.tr("Decide for {value}"), value=value))
            self.decide_button.allow(True)
        else:
            self.decide_button.set_text(self.tr("Decide"))
            self.decide_button.allow(False, self.tr("Prefer one of the values first."))
        self._note.show_text(self.tr("The reason prints as a footnote wherever it is used. Sources keep their words."))

    def decide(self) -> None:
        """Keep the preferred value with its reason."""
        if self._chosen >= 0:
            self.settle(Resolution.PREFER)

    def settle(self, resolution: Resolution) -> None:
        """Keep a decision; without a reason say that one is wanted."""
        clash, why = self.clash, self.why.text().strip()
        if clash is None or not clash.open:
            return
        self.why.set_wrong(not why)
        self._wrong.setVisible(not why)
        if not why:
            self.why.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        chosen = clash.values[self._chosen].atoms[0].id if resolution is Resolution.PREFER else None
        decision, service = Decision(resolution=resolution, why=why, preferred=chosen), self.context.services.clashes
        said = self.tr("Decided; it is footnoted where it is used")
        if resolution is Resolution.NO_CONFLICT:
            said = self.tr("Not a clash; it is not counted again")
        self.context.jobs.write(lambda: service.decide(clash.id, decision), lambda _changes: self.context.said_undoable(said))

    def reopen(self) -> None:
        """Take the decision back; the clash waits again with its reason."""
        clash, service = self.clash, self.context.services.clashes
        if clash is not None and not clash.open:
            said = self.tr("The clash waits again")
            self._wanted = clash.id
            self.context.jobs.write(lambda: service.reopen(clash.id), lambda _changes: self.context.said_undoable(said))

    def later(self) -> None:
        """On to the next; the last leads to the first."""
        count = len(self._model.rows)
        if count:
            self.list.choose_row((self.list.currentIndex().row() + 1) % count)

    def open_passage(self, found: EvidenceView) -> None:
        """Open the brief at the passage."""
        passage = found.passage
        if passage is not None:
            open_place(self.context, at_passage(passage))

    def open_use(self, use: Use) -> None:
        """Go to where a value is used."""
        if use.kind is UseKind.BOOK:
            open_place(self.context, Place(Room.BOOK, use.owner_id, page=str(use.pages[0] if use.pages else 1)))
        else:
            open_place(self.context, Place(Room.DOSSIER, use.owner_id, other_id=use.atom_id))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A number chooses a value, before the list looks for a row that begins with it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and Qt.Key(event.key()) in NUMBERS:
            self.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = NUMBERS.get(Qt.Key(event.key()))
        if number is not None and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.prefer(number)
            event.accept()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._arrange)

    def _arrange(self) -> None:
        """As many cards side by side as there is room for."""
        pane = self._middle.width() - 80
        self.cards.arrange(min(PROSE, max(160, pane)))

    def find_in_pane(self) -> None:
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_middle(self) -> None:
        self.list.setFocus()

    def focus_decision(self) -> None:
        """From the list to where one decides."""
        target = self.why if self._chosen >= 0 else next((card.prefer for card in self.cards.cards), self.why)
        (target if self.clash is None or self.clash.open else self.again_button).setFocus(Qt.FocusReason.TabFocusReason)
