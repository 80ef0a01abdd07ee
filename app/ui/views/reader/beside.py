"""A second brief beside the one that is read: its text or its pages with its marks, which are made and deleted there as well."""

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.core.model.annotation import Annotation, AnnotationKind
from app.core.settings import READING_SIZE
from app.services.views import BriefDetail, CleanRange, Mark, MarkDetails, Marked
from app.ui.context import Context
from app.ui.dialogs.briefs import BriefPicker
from app.ui.dialogs.long_note import LongNote
from app.ui.places import Place
from app.ui.views.reader.bar import SelectionBar
from app.ui.views.reader.deleting import delete_mark
from app.ui.views.reader.desk import Mode, ReadingDesk
from app.ui.views.reader.gutter import GUTTER
from app.ui.views.reader.heading import caption_of
from app.ui.views.reader.opening import Opened, open_brief, wanted_in
from app.ui.widgets.box import Box, column, grows, row
from app.ui.widgets.button import Button, Kind, Segments
from app.ui.widgets.label import Label
from app.ui.widgets.pane_row import Shares

LEAST = 320
MODE_KEYS = {"1": Mode.TEXT, "2": Mode.PAGE}
"""Text and page beside each other would leave too little room for either."""


class BesidePane(Box):
    """Hidden until a brief is opened in it; Escape or its button closes it. ``link`` asks which statement a mark supports.

    ``closed`` says that the keys are wanted elsewhere.
    """

    closed = Signal()

    def __init__(self, context: Context, overlay_host: QWidget, link: Callable[[object], object]) -> None:
        look = context.look
        self._context, self._link = context, link
        self._detail: BriefDetail | None = None
        self._mark: Mark | None = None
        self._expected: Place | None = None
        self._noted: Annotation | None = None
        self.desk = ReadingDesk(context, self.tr("Text of the second brief"))
        self.page, self.original = self.desk.text, self.desk.original
        self.original.setAccessibleName(self.tr("Pages of the second brief"))
        self.page.setMinimumWidth(LEAST)
        self._title = Label(look, "", "body_bold", elide=True)
        modes = ((self.tr("Text"), ""), (self.tr("Page"), ""))
        self.modes = Segments(look, modes, self.tr("Text or page of the second brief (1, 2)"))
        close = Button(look, icon="x", kind=Kind.QUIET, height=28, name=self.tr("Close the second brief"), key="Esc", clicked=self.leave)
        line = row(grows(self._title), self.modes, close, gap=6, margin=(GUTTER, 6, 8, 6))
        head = Box(look, line, ground="sunken", sides="b")
        super().__init__(look, column(head, grows(self.desk), gap=0), ground="surface", sides="l")
        self.bar, self.page_bar = SelectionBar(look, self.page), SelectionBar(look, self.original)
        self.long_note = LongNote(look, overlay_host)
        self.picker = BriefPicker(context, overlay_host, self.tr("Open which brief beside this one?"), self.open)
        for view, bar in ((self.page, self.bar), (self.original, self.page_bar)):
            view.asked.connect(self.mark_selection)
            bar.asked.connect(self.mark_selection)
            view.pointed.connect(self._take)
            view.stepped.connect(self._step)
        self.page.selected.connect(self._selected)
        self.original.selected.connect(self._selected_on_page)
        self.original.trouble.connect(context.say)
        self.modes.chosen.connect(lambda number: self.show_mode(Mode(number)))
        self.long_note.kept.connect(self._keep_note)
        look.changed.connect(self.show_text)
        self.hide()

    @property
    def detail(self) -> BriefDetail | None:
        """The brief that is shown; None while the pane is closed."""
        return self._detail

    @property
    def mark(self) -> Mark | None:
        """The mark in hand."""
        return self._mark

    def open(self, brief_id: UUID) -> None:
        """Show a brief; the keys stay with the one that is read, and F6 goes over."""
        services = self._context.services
        self._context.jobs.forget("beside-again")
        self._context.jobs.read("beside", lambda: open_brief(services, brief_id), self._show)

    def expect(self, place: Place) -> None:
        """The brief of this place is about to be opened here: then go to where in it the place is."""
        self._expected = place

    def _show(self, opened: Opened) -> None:
        self._detail = detail = opened.detail
        self._title.show_text(detail.brief.title)
        self._take(None)
        self.modes.setVisible(bool(opened.sizes))
        self._choose_mode(self.desk.mode if opened.sizes else Mode.TEXT)
        self.show()
        self.original.show_detail(detail, opened.sizes)
        self.show_text()
        place, self._expected = self._expected, None
        where = wanted_in(detail, place) if place is not None and place.object_id == detail.brief.id else None
        if where is not None:
            self.page.go_to(*where)
            self.original.go_to(where[0])
        else:
            self._show_top(opened.top)

    def show_mode(self, mode: Mode) -> None:
        """The text or the pages, at the same place of the brief."""
        if self._detail is not None and (mode is Mode.TEXT or self.original.pages):
            top = self.original.top_offset() if self.desk.mode is Mode.PAGE else self.page.top_offset()
            self._choose_mode(mode)
            self._show_top(top)
            self.desk.in_hand.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_mode(self, mode: Mode) -> None:
        self.modes.choose(mode)
        self.desk.show_mode(mode)

    def _show_top(self, offset: int) -> None:
        self.page.restore_top(offset)
        if self.desk.mode is Mode.PAGE:
            self.original.show_top(offset)

    def show_text(self) -> None:
        """The words as they are now, in the size and look of now, at the same place."""
        if self._detail is not None:
            top = self.page.top_offset()
            caption, guesses = caption_of(self._detail.brief, self._context.language)
            self.page.show_detail(self._detail, caption, self._context.services.settings.get(READING_SIZE), guesses=guesses)
            self.page.restore_top(top)

    def renew(self) -> None:
        """The library has changed: read the brief again; one that is gone closes the pane."""
        if self._detail is not None:
            services, brief_id = self._context.services, self._detail.brief.id
            self._context.jobs.read("beside-again", lambda: open_brief(services, brief_id), self._renewed, lambda _gone: self.leave())

    def _renewed(self, opened: Opened) -> None:
        before, self._detail = self._detail, opened.detail
        if before is not None and before.text != opened.detail.text:
            self.show_text()
            self.original.show_detail(opened.detail, opened.sizes)
        elif before is None or before.marks != opened.detail.marks:
            for view in (self.page, self.original):
                view.show_marks(opened.detail.marks)
        known = {mark.annotation.id: mark for mark in opened.detail.marks}
        self._take(known.get(self._mark.annotation.id) if self._mark else None)

    def leave(self) -> None:
        """Close; the brief that was read first has all the room again, and the keys if they were here."""
        for key in ("beside", "beside-again"):
            self._context.jobs.forget(key)
        self._detail = None
        self.bar.hide()
        self.page_bar.hide()
        had_keys = self.page.hasFocus() or self.original.hasFocus()
        self.hide()
        if had_keys:
            self.closed.emit()

    def _selected(self, selection: object) -> None:
        if selection is None or not self.page.isVisible():
            self.bar.hide()
        else:
            self.bar.show_at(GUTTER, self.page.selection_top(), self.page.selection_rect().bottom())

    def _selected_on_page(self, selection: object) -> None:
        line = self.original.selection_rect()
        if selection is None or line.isEmpty():
            self.page_bar.hide()
        else:
            self.page_bar.show_at(max(0, line.left()), line.top(), line.bottom())

    def mark_selection(self, kind: AnnotationKind) -> None:
        """Mark what is selected here; a note goes on to its words, evidence to its statement."""
        on_page = self.desk.mode is Mode.PAGE and self.original.has_selection()
        selection, detail = self.original.selection() if on_page else self.page.selection(), self._detail
        if selection is None or detail is None:
            return
        words, service = CleanRange.of(detail.brief.id, detail.text, *selection), self._context.services.annotations
        jobs = self._context.jobs

        def refused(sentence: str) -> None:
            """What is shown may be another state of the text than the library's: it is read and drawn anew."""
            jobs.trouble.emit(sentence)
            self.renew()

        for bar, view in ((self.bar, self.page), (self.page_bar, self.original)):
            bar.hide()
            view.drop_selection()
        jobs.write(lambda: service.by_range(words, MarkDetails(kind=kind)), self._marked, refused)

    def _marked(self, marked: Marked) -> None:
        if self._detail is None or marked.mark.annotation.brief_id != self._detail.brief.id:
            return  # one went elsewhere meanwhile
        self._take(marked.mark)
        if marked.mark.annotation.kind is AnnotationKind.EVIDENCE:
            self._link(marked.mark)
        elif marked.mark.annotation.kind is AnnotationKind.NOTE:
            self._noted = marked.mark.annotation
            self.long_note.ask(marked.mark.annotation.body)

    def _keep_note(self, words: str) -> None:
        """Keep what was written on the mark that was asked about, whichever is in hand by now."""
        if self._noted is not None:
            annotation, service = replace(self._noted, body=words), self._context.services.annotations
            step = self.tr("Write a note on a mark")
            self._context.jobs.write(lambda: service.edit(annotation, step))

    def _take(self, mark: object) -> None:
        self._mark = mark if isinstance(mark, Mark) else None
        for view in (self.page, self.original):
            view.show_in_hand(self._mark.annotation.id if self._mark else None)

    def _step(self, by: int) -> None:
        """The mark after or before the one in hand, going round."""
        marks = sorted((mark for mark in self._detail.marks if mark.placed), key=lambda mark: mark.start) if self._detail else []
        if marks:
            ids = [mark.annotation.id for mark in marks]
            at = ids.index(self._mark.annotation.id) if self._mark and self._mark.annotation.id in ids else (-1 if by > 0 else 0)
            mark = marks[(at + by) % len(marks)]
            self._take(mark)
            self.page.go_to(mark.start, mark.end, select=False)
            self.original.go_to(mark.start)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() == Qt.Key.Key_Delete:
            mark = self._mark
            self._take(None)
            if mark is not None:
                delete_mark(self._context, mark)
        elif event.text() in MODE_KEYS and not event.modifiers():
            self.show_mode(MODE_KEYS[event.text()])
        elif event.text() != "3":  # that is for the other one
            super().keyPressEvent(event)


def halves(desk: QWidget, beside: QWidget) -> Shares:
    """Both with the same room; each keeps the share that it is given."""
    both = Shares(1, 1)
    both.set_panes((desk, beside), desk)
    return both


def with_halves(panes: list[QWidget], desk: QWidget, beside: QWidget) -> list[QWidget]:
    """The panes of the screen, that of the texts as two while a second brief is open."""
    if beside.isHidden():
        return panes
    return [each for pane in panes for each in ((desk, beside) if pane.isAncestorOf(beside) else (pane,))]
