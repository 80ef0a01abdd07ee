"""A second brief beside the one that is read: its text with its marks, which are made and deleted there as well."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.core.model.annotation import AnnotationKind
from app.core.settings import READING_SIZE
from app.services.views import BriefDetail, CleanRange, Mark, MarkDetails, Marked
from app.ui.context import Context
from app.ui.dialogs.briefs import BriefPicker
from app.ui.views.reader.bar import SelectionBar
from app.ui.views.reader.deleting import delete_mark
from app.ui.views.reader.gutter import GUTTER
from app.ui.views.reader.heading import caption_of
from app.ui.views.reader.opening import Opened, open_brief
from app.ui.views.reader.page import TextPage
from app.ui.widgets.box import Box, column, grows, row
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.label import Label
from app.ui.widgets.pane_row import Shares

LEAST = 320


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
        self.page = TextPage(look, self.tr("Text of the second brief"), context.language)
        self.page.setMinimumWidth(LEAST)
        self._title = Label(look, "", "body_bold", elide=True)
        close = Button(look, icon="x", kind=Kind.QUIET, height=28, name=self.tr("Close the second brief"), key="Esc", clicked=self.leave)
        head = Box(look, row(grows(self._title), close, gap=6, margin=(GUTTER, 6, 8, 6)), ground="sunken", sides="b")
        super().__init__(look, column(head, grows(self.page), gap=0), ground="surface", sides="l")
        self.bar = SelectionBar(look, self.page)
        self.picker = BriefPicker(context, overlay_host, self.tr("Open which brief beside this one?"), self.open)
        self.page.asked.connect(self.mark_selection)
        self.bar.asked.connect(self.mark_selection)
        self.page.selected.connect(self._selected)
        self.page.pointed.connect(self._take)
        self.page.stepped.connect(self._step)
        look.changed.connect(self._show_text)
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

    def _show(self, opened: Opened) -> None:
        self._detail = opened.detail
        self._title.show_text(opened.detail.brief.title)
        self._take(None)
        self.show()
        self._show_text()
        self.page.restore_top(opened.top)

    def _show_text(self) -> None:
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
            self._show_text()
        else:
            self.page.show_marks(opened.detail.marks)
        known = {mark.annotation.id: mark for mark in opened.detail.marks}
        self._take(known.get(self._mark.annotation.id) if self._mark else None)

    def leave(self) -> None:
        """Close; the brief that was read first has all the room again, and the keys if they were here."""
        for key in ("beside", "beside-again"):
            self._context.jobs.forget(key)
        self._detail = None
        self.bar.hide()
        had_keys = self.page.hasFocus()
        self.hide()
        if had_keys:
            self.closed.emit()

    def _selected(self, selection: object) -> None:
        if selection is None:
            self.bar.hide()
        else:
            self.bar.show_at(GUTTER, self.page.selection_top(), self.page.selection_rect().bottom())

    def mark_selection(self, kind: AnnotationKind) -> None:
        """Mark what is selected here; evidence goes on to its statement."""
        selection, detail = self.page.selection(), self._detail
        if selection is None or detail is None:
            return
        words, service = CleanRange.of(detail.brief.id, detail.text, *selection), self._context.services.annotations
        jobs = self._context.jobs

        def refused(sentence: str) -> None:
            """What is shown may be another state of the text than the library's: it is read and drawn anew."""
            jobs.trouble.emit(sentence)
            self.renew()

        self.bar.hide()
        self.page.drop_selection()
        jobs.write(lambda: service.by_range(words, MarkDetails(kind=kind)), self._marked, refused)

    def _marked(self, marked: Marked) -> None:
        self._take(marked.mark)
        if marked.mark.annotation.kind is AnnotationKind.EVIDENCE:
            self._link(marked.mark)

    def _take(self, mark: object) -> None:
        self._mark = mark if isinstance(mark, Mark) else None
        self.page.show_in_hand(self._mark.annotation.id if self._mark else None)

    def _step(self, by: int) -> None:
        """The mark after or before the one in hand, going round."""
        marks = sorted((mark for mark in self._detail.marks if mark.placed), key=lambda mark: mark.start) if self._detail else []
        if marks:
            ids = [mark.annotation.id for mark in marks]
            at = ids.index(self._mark.annotation.id) if self._mark and self._mark.annotation.id in ids else (-1 if by > 0 else 0)
            mark = marks[(at + by) % len(marks)]
            self._take(mark)
            self.page.go_to(mark.start, mark.end, select=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() == Qt.Key.Key_Delete:
            mark = self._mark
            self._take(None)
            if mark is not None:
                delete_mark(self._context, mark)
        elif event.text() not in ("1", "2", "3"):  # these choose what is shown of the other one
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
