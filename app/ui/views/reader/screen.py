"""Reading a brief: the text, its pages, the bar of the selection, the marks, find, and the place kept."""

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.core.changes import Changes
from app.core.changes import Kind as ObjectKind
from app.core.model.annotation import Annotation, AnnotationKind
from app.core.settings import READING_SIZE
from app.services.views import BriefDetail, CleanRange, Mark
from app.ui.choosing import choose
from app.ui.context import Context
from app.ui.dialogs.long_note import LongNote
from app.ui.dialogs.statements import StatementPicker
from app.ui.places import Place, Room
from app.ui.views.reader.bar import SelectionBar
from app.ui.views.reader.beside import BesidePane, halves, with_halves
from app.ui.views.reader.carrying import lift_marks
from app.ui.views.reader.deleting import delete_mark
from app.ui.views.reader.desk import Mode, ReadingDesk
from app.ui.views.reader.ending import Ending
from app.ui.views.reader.exporting import export_marks
from app.ui.views.reader.find import FindBar
from app.ui.views.reader.finding import Finding
from app.ui.views.reader.following import Following
from app.ui.views.reader.gutter import GUTTER
from app.ui.views.reader.heading import caption_of
from app.ui.views.reader.lost import LostMarks
from app.ui.views.reader.mark_rows import served_in
from app.ui.views.reader.marking import mark_selected
from app.ui.views.reader.mending import Mending
from app.ui.views.reader.note_card import FootnoteReading
from app.ui.views.reader.opening import Opened, open_brief, reopened, wanted_in
from app.ui.views.reader.referring import with_reference
from app.ui.views.reader.side import Side, SidePane
from app.ui.views.screen import Header, Screen
from app.ui.widgets.box import Box, column, grows
from app.ui.widgets.button import Button, Kind, Segments

TOUCHES = frozenset((ObjectKind.ANNOTATION, ObjectKind.DOSSIER, ObjectKind.BRIEF, ObjectKind.PASSAGE))
ORIGINAL = "original"
"""The page of a place that asks for the pages as they came, beside the text."""
MODE_KEYS = {Qt.Key.Key_1: Mode.TEXT, Qt.Key.Key_2: Mode.PAGE, Qt.Key.Key_3: Mode.BOTH}


class ReaderScreen(Screen):
    """One brief at a time; where each was left is kept inside the library."""

    def __init__(self, context: Context, overlay_host: QWidget) -> None:
        look = context.look
        self.desk = ReadingDesk(context, self.tr("Text of the brief"))
        self.page, self.original = self.desk.text, self.desk.original
        modes = ((self.tr("Text"), "pilcrow"), (self.tr("Page"), "file-text"), (self.tr("Both"), "columns-2"))
        self.modes = Segments(look, modes, self.tr("Text or page (1, 2, 3)"))
        find = Button(look, icon="search", kind=Kind.QUIET, name=self.tr("Find in this text"), key="Ctrl F", clicked=self.find_in_pane)
        smaller = Button(look, "A−", kind=Kind.QUIET, name=self.tr("Smaller text"), clicked=lambda: self.resize_text(-1))
        larger = Button(look, "A+", kind=Kind.QUIET, name=self.tr("Larger text"), clicked=lambda: self.resize_text(1))
        panel = Button(look, icon="panel-right", kind=Kind.QUIET, name=self.tr("Marks"), key="Ctrl I", clicked=self.toggle_inspector)
        panel.setCheckable(True)
        self._panel = panel
        self.changes = Button(look, self.tr("Changes"), kind=Kind.QUIET, name=self.tr("Show what the draft has put in and struck out"))
        self.changes.setCheckable(True)
        self.changes.hide()
        super().__init__(context, Header(context, self.tr("Library"), self.modes, self.changes, find, smaller, larger, panel))
        self.header.up.connect(lambda: context.go(Place(Room.LIBRARY)))
        self.find_bar = FindBar(look)
        self.side = SidePane(look, context.language)
        self.marks, self.hits, self.repairs = self.side.marks, self.side.hits, self.side.repairs
        self.bar = SelectionBar(look, self.page)
        self.page_bar = SelectionBar(look, self.original)
        self._picker = StatementPicker(context, overlay_host)
        self.long_note = LongNote(look, overlay_host)
        self.beside = BesidePane(context, overlay_host, self.link_mark)
        middle = Box(look, column(self.find_bar, grows(halves(self.desk, self.beside)), gap=0), ground="surface")
        middle.setMinimumWidth(400)
        self.set_panes(middle, inspector=self.side)
        self.splitter.give([874, 330])
        self._detail: BriefDetail | None = None
        self._tops: dict[UUID, int] = {}
        self._modes: dict[UUID, Mode] = {}
        self._place = Place(Room.READER)
        self._size = context.services.settings.get(READING_SIZE)
        self.mending = Mending(context, self.side, (self.page, self.original), self.find_bar, lambda: self._reading)
        self._finding = Finding(self.find_bar, self.side, self.desk, lambda: self._detail)
        self._ending = Ending(context, self.page, self.original, lambda: self._reading)
        self.footnotes = FootnoteReading(look, self.page, self.original)
        self._following = Following(self.page, self.original, self._goes_along)
        self._wire()

    def _wire(self) -> None:
        for view, bar in ((self.page, self.bar), (self.original, self.page_bar)):
            view.asked.connect(self.mark_selection)
            view.stepped.connect(self.marks.step)
            view.pointed.connect(lambda mark: self.marks.choose(mark.annotation.id if mark else None))
            bar.asked.connect(self.mark_selection)
            self.marks.card.taken.connect(view.show_in_hand)
        self.page.selected.connect(self._selected)
        self.beside.closed.connect(self.focus_middle)
        for text in (self.page, self.beside.page):
            text.zoomed.connect(self.resize_text)
        self.original.selected.connect(self._selected_on_page)
        self.original.trouble.connect(self.context.say)
        self.changes.toggled.connect(lambda _on: self._lay_out_again())
        self.modes.chosen.connect(lambda number: self.show_mode(Mode(number)))
        self.desk.text_bar.repairs_asked.connect(lambda: self.turn_side(Side.REPAIRS))
        self.marks.export.clicked.connect(lambda _checked=False: self.export_marks())
        self.marks.chosen.connect(self._go_to_mark)
        self.marks.list.carry(lambda rows: lift_marks(self.marks.list, rows))
        self.marks.list.opened.connect(lambda _mark: self.page.setFocus())
        card = self.marks.card
        card.noted.connect(self._keep_note)
        card.deleted.connect(self.delete_mark)
        card.linked.connect(self.link_mark)
        card.settled.connect(self.settle_mark)
        card.whole_asked.connect(lambda mark: self.long_note.ask(mark.annotation.body))
        self.long_note.kept.connect(card.keep_words)
        self.lost = LostMarks(self.context, card, self.page, self.original)
        self.context.look.changed.connect(self._lay_out_again)

    def _fold(self) -> None:
        super()._fold()
        self._panel.setChecked(not self.side.isHidden())

    @property
    def detail(self) -> BriefDetail | None:
        return self._detail

    @property
    def _reading(self) -> UUID | None:
        return self._detail.brief.id if self._detail is not None else None

    def export_marks(self) -> None:
        """Write the marks of this brief with their references into a file."""
        if self._detail is not None:
            export_marks(self.context, self, self._detail.brief)

    # Showing a brief

    def show_place(self, place: Place) -> None:
        self.leave_place()
        self._place = place
        services, brief_id = self.context.services, place.object_id
        if brief_id is None:
            return
        if place.other_id is not None:
            self.beside.open(place.other_id)
        if self._detail is not None and self._detail.brief.id == brief_id:
            self._arrive()
            self.read_again()  # what changed while another screen was shown was told to that one alone
            return
        self.context.jobs.read("reader", lambda: open_brief(services, brief_id), self._show, lambda said: self._gone(brief_id, said))

    def _is_wanted(self, brief_id: UUID) -> bool:
        """Whether one has not gone elsewhere meanwhile."""
        return brief_id == self._place.object_id and self.isVisibleTo(self.window())

    def _gone(self, brief_id: UUID, sentence: str = "") -> None:
        """The brief was deleted, here or by undo, or cannot be read: neither it nor another one is left standing in its place."""
        if self._reading == brief_id:
            self._detail = None
        if self._is_wanted(brief_id):
            self.context.instead(Place(Room.LIBRARY))
            if sentence:
                self.context.jobs.trouble.emit(sentence)

    def _show(self, opened: Opened) -> None:
        if not self._is_wanted(opened.detail.brief.id):
            return
        detail = self._detail = opened.detail
        self._tops.setdefault(detail.brief.id, opened.top)
        self.find_bar.leave()
        self.bar.hide()
        self.page_bar.hide()
        self._lay_out(detail, opened.sizes)
        self._choose_mode(self._modes.get(detail.brief.id, Mode.TEXT) if opened.sizes else Mode.TEXT)
        self._arrive()
        self.focus_middle()
        if not detail.brief.read:
            library, brief_id = self.context.services.library, detail.brief.id
            self.context.jobs.write(lambda: library.opened(brief_id))

    def _lay_out(self, detail: BriefDetail, sizes: tuple[tuple[float, float], ...]) -> None:
        self.header.title.show_text(detail.brief.title)
        self.modes.setVisible(bool(sizes))
        self.changes.setVisible(bool(detail.changes))
        self._show_text(detail)
        self.original.show_detail(detail, sizes)
        self.desk.text_bar.show_repairs(detail.repairs)
        self._show_in_pane(detail)
        self.mending.read()

    def _show_in_pane(self, detail: BriefDetail) -> None:
        """The marks as a list."""
        self.marks.show_marks(detail.marks)
        self._count(detail)

    def _count(self, detail: BriefDetail) -> None:
        """How many there are; where some serve dossiers, those are named as soon as they are read."""
        self.side.count(Side.MARKS, len(detail.marks))
        self.side.count(Side.REPAIRS, detail.repairs)
        services, language = self.context.services, self.context.language
        if any(mark.annotation.dossier_id for mark in detail.marks):
            self.context.jobs.read("reader-dossiers", lambda: served_in(services, language), self.marks.name_served)

    def _show_text(self, detail: BriefDetail) -> None:
        caption, guesses = caption_of(detail.brief, self.context.language)
        self.footnotes.show_detail(detail)
        self.page.show_detail(detail, caption, self._size, guesses=guesses, tracked=self.changes.isChecked())

    def show_mode(self, mode: Mode) -> None:
        """Text, page or both, at the same place of the brief."""
        if self._detail is None or (mode is not Mode.TEXT and not self.original.pages):
            return
        top = self._top_offset()
        self._modes[self._detail.brief.id] = mode
        self._choose_mode(mode)
        self._show_top(top)
        self.desk.in_hand.setFocus()

    def _choose_mode(self, mode: Mode) -> None:
        """Show text, page or both. Asking a text that was just opened for its place would have all of it laid out first."""
        self.modes.choose(mode)
        self.desk.show_mode(mode)

    def _goes_along(self) -> bool:
        return self.desk.mode is Mode.BOTH and self.desk.text_bar.together.isChecked() and bool(self.original.pages)

    def _top_offset(self) -> int:
        return self.original.top_offset() if self.desk.mode is Mode.PAGE else self.page.top_offset()

    def top_offset(self) -> int:
        """The clean offset of the first line in view; -1 where nothing is shown."""
        return self._top_offset() if self._detail is not None else -1

    def _show_top(self, offset: int) -> None:
        self.page.restore_top(offset)
        if self.desk.mode is Mode.PAGE:
            self.original.show_top(offset)

    def _arrive(self) -> None:
        place, detail = self._place, self._detail
        if detail is None:
            return
        if place.page == ORIGINAL:
            self.show_mode(Mode.BOTH)
        here = (mark for mark in detail.marks if mark.annotation.passage_id == place.passage_id)
        mark = next(here, None) if place.start < 0 and place.passage_id is not None else None
        if mark is not None:
            self.marks.choose(mark.annotation.id)
            self._go_to_mark(mark)
        elif (where := wanted_in(detail, place)) is not None:
            self.page.go_to(*where)
            self.original.go_to(where[0])
        elif place.passage_id is not None:
            self.context.say(self.tr("The words of this passage are not in the text any more."))
        else:
            self._show_top(self._tops.get(detail.brief.id, 0))

    def leave_place(self) -> None:
        """Keep how far the brief was read, here and in the library."""
        if self._detail is None or not self.isVisible():
            return
        self._ending.look()
        brief_id, top = self._detail.brief.id, self._top_offset()
        if self._tops.get(brief_id) != top:
            self._tops[brief_id] = top
            resume = self.context.services.resume
            self.context.jobs.write(lambda: resume.keep_reading({brief_id: top}))

    # Selecting and marking

    def _selected(self, selection: object) -> None:
        if selection is None or not self.page.isVisible():
            self.bar.hide()
            return
        line = self.page.selection_rect()
        self.bar.show_at(GUTTER, self.page.selection_top(), line.bottom())

    def _selected_on_page(self, selection: object) -> None:
        line = self.original.selection_rect()
        if selection is None or line.isEmpty():
            self.page_bar.hide()
            return
        self.page_bar.show_at(max(0, line.left()), line.top(), line.bottom())

    def selection(self) -> tuple[int, int] | None:
        """The selected words, in the text or on the page, in clean offsets."""
        on_page = self.original.selection() if self.desk.mode is not Mode.TEXT and self.original.has_selection() else None
        return on_page or self.page.selection()

    def mark_selection(self, kind: AnnotationKind) -> None:
        """Mark what is selected; a note or evidence goes on from there."""
        mark_selected(self, kind)

    def drop_selection(self) -> None:
        """Nothing is selected any more, in the text and on the page."""
        for bar, view in ((self.bar, self.page), (self.page_bar, self.original)):
            bar.hide()
            view.drop_selection()

    def in_hand(self) -> CleanRange | None:
        """The selected words, or those of the mark in hand."""
        mark = self.marks.card.mark
        span = self.selection() or ((mark.start, mark.end) if mark is not None and mark.placed else None)
        return CleanRange.of(self._detail.brief.id, self._detail.text, *span) if self._detail and span else None

    def copy_with_reference(self) -> None:
        """The selected words, or those of the mark in hand, into the clipboard with where they are from."""
        detail, place = self._detail, self.in_hand()
        if detail is None or place is None:
            self.context.say(self.tr("Select words, or choose a mark, to copy them with their reference."))
            return
        QGuiApplication.clipboard().setText(with_reference(detail, place.start, place.end, self.context.language))
        self.context.say(self.tr("Copied with its reference. The clipboard is outside the encrypted library."))

    # Marks

    def take_marks(self, marks: tuple[Mark, ...]) -> None:
        """Show these marks of the brief."""
        if self._detail is not None:
            self._detail = replace(self._detail, marks=tuple(sorted(marks, key=lambda mark: mark.start)))
            self.page.show_marks(self._detail.marks)
            self.original.show_marks(self._detail.marks)
            self._show_in_pane(self._detail)

    def _go_to_mark(self, mark: Mark) -> None:
        if mark.placed:
            self.page.go_to(mark.start, mark.end, select=False)
            self.original.go_to(mark.start)

    def _keep_note(self, annotation: Annotation) -> None:
        service, step = self.context.services.annotations, self.tr("Write a note on a mark")
        self.context.jobs.write(lambda: service.edit(annotation, step))

    def delete_mark(self, mark: object) -> None:
        """Delete at once, with a way back; nothing is in hand then, so that the key pressed twice deletes one."""
        if isinstance(mark, Mark):
            self.marks.choose(None)
            delete_mark(self.context, mark)

    def link_mark(self, mark: object) -> None:
        """Choose the statement that the mark supports."""
        if isinstance(mark, Mark):
            self._picker.ask(mark.annotation.id)

    def settle_mark(self, mark: object) -> None:
        """Say that what the mark asks for is settled, or that it is open again."""
        if isinstance(mark, Mark):
            service, wanted, mark_id = self.context.services.annotations, not mark.annotation.resolved, mark.annotation.id
            self.context.jobs.write(lambda: service.settle(mark_id, wanted))

    # Repairs and find

    def turn_side(self, side: Side) -> None:
        self.side.turn(side)
        if side is Side.REPAIRS:
            self.mending.read()

    def find_in_pane(self) -> None:
        self._finding.open()

    # Size, colours, changes

    def resize_text(self, by: int) -> None:
        """The reader's text larger or smaller; 0 gives its usual size."""
        sizes = READING_SIZE.choices
        size = min(max(sizes[0], self._size + by), sizes[-1]) if by else READING_SIZE.default
        if self._detail is not None and size != self._size:
            self._size = size
            choose(self.context.services.settings, self.context.jobs, READING_SIZE, size)
            self._lay_out_again()
            self.beside.show_text()

    def zoom(self, by: int) -> bool:
        """The view in hand: the pages, or the text."""
        held = QApplication.focusWidget()
        desk = self.beside.desk if held is not None and self.beside.isAncestorOf(held) else self.desk
        if desk.in_hand is desk.original:
            desk.zoom(by)
        else:
            self.resize_text(by)
        return self._detail is not None

    def _lay_out_again(self) -> None:
        """The same words at the same place, in another size or look, with or without their changes."""
        if self._detail is not None:
            top = self._top_offset()
            self._show_text(self._detail)
            self._show_top(top)

    def library_changed(self, changes: Changes) -> None:
        if changes.kinds & TOUCHES:
            self.read_again()
            self.beside.renew()

    def read_again(self) -> None:
        """Read the brief anew, and draw it where it is another by now."""
        if self._detail is not None:
            services, brief_id = self.context.services, self._detail.brief.id
            read = self.context.jobs.read
            read("reader-again", lambda: reopened(services, brief_id), lambda now: self._renew(brief_id, now), lambda _sentence: None)

    def _renew(self, brief_id: UUID, opened: Opened | None) -> None:
        """The brief as it is now: other words are laid out anew at the same place, else only the marks are shown."""
        if opened is None:
            self._gone(brief_id)
            return
        before, detail = self._detail, opened.detail
        if before is None or before.brief.id != detail.brief.id:
            return
        self._detail = detail
        if before.text == detail.text and before.brief.title == detail.brief.title:
            if before.marks != detail.marks:
                self.take_marks(detail.marks)
            else:  # two thousand of them are not drawn again for nothing
                self._count(detail)
            return
        top = self._top_offset()
        self._lay_out(detail, opened.sizes)
        self.find_bar.renew(detail.text)
        self._show_top(top)

    def focus_middle(self) -> None:
        self.desk.in_hand.setFocus(Qt.FocusReason.OtherFocusReason)

    def panes(self) -> list[QWidget]:
        return with_halves(super().panes(), self.desk, self.beside)

    def focus_pane(self, pane: QWidget) -> None:
        (self.beside.desk if pane is self.beside else self.desk).in_hand.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        mode = MODE_KEYS.get(Qt.Key(event.key())) if not event.modifiers() else None
        if mode is not None and not self.find_bar.field.hasFocus():
            self.show_mode(mode)
        elif event.key() == Qt.Key.Key_Delete and any(each.hasFocus() for each in (self.page, self.original, self.marks.list)):
            self.delete_mark(self.marks.card.mark)
        else:
            super().keyPressEvent(event)
