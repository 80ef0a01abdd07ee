"""Marking what is selected, and what comes of it."""

from typing import TYPE_CHECKING

from app.core.model.annotation import AnnotationKind
from app.services.views import CleanRange, MarkDetails, Marked
from app.ui.views.reader.side import Side

if TYPE_CHECKING:
    from app.ui.views.reader.screen import ReaderScreen


def mark_selected(screen: "ReaderScreen", kind: AnnotationKind) -> None:
    """Mark the selected words; a note or evidence goes on from there."""
    selection, detail = screen.selection(), screen.detail
    if selection is None or detail is None:
        return
    words = CleanRange.of(detail.brief.id, detail.text, *selection)
    service, jobs = screen.context.services.annotations, screen.context.jobs
    screen.drop_selection()

    def refused(sentence: str) -> None:
        """What is shown may be another state of the text than the library's: it is read and drawn anew."""
        jobs.trouble.emit(sentence)
        screen.read_again()

    jobs.write(lambda: service.by_range(words, MarkDetails(kind=kind)), lambda marked: _marked(screen, marked), refused)


def _marked(screen: "ReaderScreen", marked: Marked) -> None:
    detail, annotation = screen.detail, marked.mark.annotation
    if detail is None or detail.brief.id != annotation.brief_id:
        return
    screen.take_marks((*(mark for mark in detail.marks if mark.annotation.id != annotation.id), marked.mark))
    screen.turn_side(Side.MARKS)
    screen.marks.choose(annotation.id)
    if annotation.kind is AnnotationKind.NOTE:
        screen.marks.card.note.setFocus()
    elif annotation.kind is AnnotationKind.EVIDENCE:
        screen.link_mark(marked.mark)
