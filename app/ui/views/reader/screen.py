"""Reading a brief: the text, the bar of the selection, the marks, find, and the place kept."""

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.core.anchors import find_quote
from app.core.changes import Changes
from app.core.changes import Kind as ObjectKind
from app.core.model.annotation import Annotation, AnnotationKind
from app.core.settings import READING_SIZE
from app.services.views import BriefDetail, CleanRange, Mark, MarkDetails, Marked
from app.ui.context import Context
from app.ui.dialogs.statements import StatementPicker
from app.ui.places import Place, Room
from app.ui.views.reader.bar import SelectionBar
from app.ui.views.reader.find import FindBar
from app.ui.views.reader.marks import MarksPane
from app.ui.views.reader.page import GUTTER, TextPage
from app.ui.views.screen import Header, Screen
from app.ui.widgets.box import Box, column, grows
from app.ui.widgets.button import Button, Kind
from app.ui.wording import mark_name, short_date


class ReaderScreen(Screen):
    """One brief at a time; where each was left is remembered."""

    def __init__(self, context: Context, overlay_host: QWidget) -> None:
        look = context.look
        find = Button(look, icon="search", kind=Kind.QUIET, name=self.tr("Find in this text"), key="Ctrl F", clicked=self.find_in_pane)
        smaller = Button(look, "A−", kind=Kind.QUIET, name=self.tr("Smaller text"), clicked=lambda: self.resize_text(-1))
        larger = Button(look, "A+", kind=Kind.QUIET, name=self.tr("Larger text"), clicked=lambda: self.resize_text(1))
        panel = Button(look, icon="panel-right", kind=Kind.QUIET, name=self.tr("Marks"), key="Ctrl I", clicked=self.toggle_inspector)
        super().__init__(context, Header(context, self.tr("Library"), find, smaller, larger, panel))
        self.header.up.connect(lambda: context.go(Place(Room.LIBRARY)))
        self.page = TextPage(look, self.tr("Text of the brief"))
        self.find_bar = FindBar(look)
        self.marks = MarksPane(look, context.language)
        self.bar = SelectionBar(look, self.page)
        self._picker = StatementPicker(context, overlay_host)
        middle = Box(look, column(self.find_bar, grows(self.page), gap=0, margin=(0, 0, 0, 0)), ground="surface")
        middle.setMinimumWidth(400)
        self.set_panes(middle, inspector=self.marks)
        self.splitter.setSizes([874, 330])
        self._detail: BriefDetail | None = None
        self._tops: dict[UUID, int] = {}
        self._place = Place(Room.READER)
        self._size = context.services.settings.get(READING_SIZE)
        self._wire()

    def _wire(self) -> None:
        self.page.selected.connect(self._selected)
        self.page.asked.connect(self.mark_selection)
        self.page.stepped.connect(self.marks.step)
        self.page.pointed.connect(lambda mark: self.marks.choose(mark.annotation.id if mark else None))
        self.bar.asked.connect(self.mark_selection)
        self.find_bar.moved.connect(self.page.show_hits)
        self.find_bar.closed.connect(self.page.setFocus)
        self.marks.chosen.connect(self._go_to_mark)
        self.marks.list.opened.connect(lambda _mark: self.page.setFocus())
        self.marks.card.noted.connect(self._keep_note)
        self.marks.card.deleted.connect(self.delete_mark)
        self.marks.card.linked.connect(self.link_mark)
        self.context.look.changed.connect(self._retint)

    @property
    def detail(self) -> BriefDetail | None:
        return self._detail

    def show_place(self, place: Place) -> None:
        self._keep_place()
        self._place = place
        brief_id = place.object_id
        if brief_id is None:
            return
        if self._detail is not None and self._detail.brief.id == brief_id:
            self._arrive()
            return
        services = self.context.services
        self.context.jobs.read("reader", lambda: services.library.detail(brief_id, paragraphs=False), self._show)

    def _show(self, detail: BriefDetail) -> None:
        self._detail = detail
        self.find_bar.hide()
        self.bar.hide()
        self.header.title.show_text(detail.brief.title)
        self.page.show_detail(detail, self._caption(detail), self._size)
        self.marks.show_marks(detail.marks)
        self._arrive()
        self.page.setFocus()
        if not detail.brief.read:
            library, brief_id = self.context.services.library, detail.brief.id
            self.context.jobs.write(lambda: library.mark_read(brief_id))

    def _caption(self, detail: BriefDetail) -> str:
        brief = detail.brief
        authors = ", ".join(author.name for author in brief.authors)
        parts = (brief.publisher or authors, brief.number, short_date(brief.date, self.context.language))
        return " · ".join(part for part in parts if part)

    def _arrive(self) -> None:
        place, detail = self._place, self._detail
        if detail is None:
            return
        if place.start >= 0:
            self.page.go_to(place.start, place.end)
        elif place.passage_id is not None:
            self._arrive_at_passage(detail, place.passage_id)
        else:
            self.page.restore_top(self._tops.get(detail.brief.id, 0))

    def _arrive_at_passage(self, detail: BriefDetail, passage_id: UUID) -> None:
        for mark in detail.marks:
            if mark.annotation.passage_id == passage_id:
                self.marks.choose(mark.annotation.id)
                self.page.go_to(mark.start, mark.end, select=False)
                return
        found = find_quote(detail.text, self._place.quote, prefix=self._place.prefix, suffix=self._place.suffix)
        if found is None:
            self.context.say(self.tr("The words of this passage are not in the text any more."))
        else:
            self.page.go_to(found.start, found.end)

    def _keep_place(self) -> None:
        if self._detail is not None and self.isVisible():
            self._tops[self._detail.brief.id] = self.page.top_offset()

    def _selected(self, selection: object) -> None:
        if selection is None or not self.page.isVisible():
            self.bar.hide()
            return
        line = self.page.selection_rect()
        self.bar.show_at(GUTTER, line.top(), line.bottom())

    def mark_selection(self, kind: AnnotationKind) -> None:
        """Mark what is selected; a note or evidence goes on from there."""
        selection, detail = self.page.selection(), self._detail
        if selection is None or detail is None:
            return
        words = CleanRange(brief_id=detail.brief.id, start=selection[0], end=selection[1])
        service = self.context.services.annotations
        self.bar.hide()
        self.page.drop_selection()
        self.context.jobs.write(lambda: service.by_range(words, MarkDetails(kind=kind)), self._marked)

    def _marked(self, marked: Marked) -> None:
        if self._detail is None or self._detail.brief.id != marked.mark.annotation.brief_id:
            return
        self._take_marks((*self._detail.marks, marked.mark))
        self.marks.choose(marked.mark.annotation.id)
        if marked.mark.annotation.kind is AnnotationKind.NOTE:
            self.marks.card.note.setFocus()
        elif marked.mark.annotation.kind is AnnotationKind.EVIDENCE:
            self.link_mark(marked.mark)

    def _take_marks(self, marks: tuple[Mark, ...]) -> None:
        if self._detail is not None:
            self._detail = replace(self._detail, marks=tuple(sorted(marks, key=lambda mark: mark.start)))
            self.page.show_marks(self._detail.marks)
            self.marks.show_marks(self._detail.marks)

    def _go_to_mark(self, mark: Mark) -> None:
        if mark.placed:
            self.page.go_to(mark.start, mark.end, select=False)

    def _keep_note(self, annotation: Annotation) -> None:
        service = self.context.services.annotations
        step = self.tr("Write a note on a mark")
        self.context.jobs.write(lambda: service.edit(annotation, step))

    def delete_mark(self, mark: object) -> None:
        """Delete at once, with a way back."""
        if isinstance(mark, Mark):
            service, ids = self.context.services.annotations, (mark.annotation.id,)
            words = self.tr("{kind} deleted").format(kind=mark_name(mark.annotation.kind))
            self.context.jobs.write(lambda: service.remove(ids), lambda _changes: self.context.said_undoable(words))

    def link_mark(self, mark: object) -> None:
        """Choose the statement that the mark supports."""
        if isinstance(mark, Mark):
            self._picker.ask(mark.annotation.id)

    def resize_text(self, by: int) -> None:
        size = self._size + by
        if self._detail is not None and size in READING_SIZE.choices:
            self._keep_place()
            self._size = size
            self.context.services.settings.put(READING_SIZE, size)
            self.page.show_detail(self._detail, self._caption(self._detail), size)
            self.page.restore_top(self._tops.get(self._detail.brief.id, 0))

    def _retint(self) -> None:
        if self._detail is not None:
            self._keep_place()
            self.page.show_detail(self._detail, self._caption(self._detail), self._size)
            self.page.restore_top(self._tops.get(self._detail.brief.id, 0))

    def library_changed(self, changes: Changes) -> None:
        touched = changes.kinds & {ObjectKind.ANNOTATION, ObjectKind.DOSSIER}
        if touched and self._detail is not None:
            services, brief_id = self.context.services, self._detail.brief.id
            self.context.jobs.read("reader-marks", lambda: services.annotations.all(brief_id), self._take_marks)

    def focus_middle(self) -> None:
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def find_in_pane(self) -> None:
        if self._detail is not None:
            self.find_bar.open_for(self._detail.text, self.page.textCursor().selectedText())
