"""Marks and selected words that are dragged out of the reader: to a dossier, or as plain words to another program."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QWidget

from app.core.text import tidy
from app.services.views import BriefDetail, CleanRange, Mark
from app.ui.dragging import Carried, lift, put_carried


def lift_marks(source: QWidget, rows: list[object]) -> None:
    """Drag the mark in hand until it is let go."""
    mark = next((row for row in rows if isinstance(row, Mark)), None)
    if mark is not None:
        mime = QMimeData()
        put_carried(mime, Carried(mark_id=mark.annotation.id))
        mime.setText(tidy(mark.passage.exact))
        lift(source, mime, Qt.DropAction.CopyAction)


def put_selection(mime: QMimeData, detail: BriefDetail | None, selection: tuple[int, int] | None) -> None:
    """Beside the words that are selected, where in the brief they are."""
    if detail is not None and selection is not None:
        put_carried(mime, Carried(words=CleanRange.of(detail.brief.id, detail.text, *selection)))
