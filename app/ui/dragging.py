"""What is dragged inside the window: kinds of our own beside the plain words that other programs take."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QObject, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from app.services.views import CleanRange
from app.ui.later import later
from app.ui.widgets.rows import ROW_ROLE, RowList

STATEMENT = "application/x-attache-statement"
PASSAGE = "application/x-attache-passage"
BRIEFS = "application/x-attache-briefs"
OURS = (STATEMENT, PASSAGE, BRIEFS)
SPRING_MS = 600
"""How long one stays over a place with something in hand until it opens; desktops take half a second to one."""


@dataclass(frozen=True, slots=True)
class Carried:
    """Words on their way to a dossier: a mark, or words that are selected and become one."""

    mark_id: UUID | None = None
    words: CleanRange | None = None


def is_ours(mime: QMimeData) -> bool:
    """Whether a drag began in this window."""
    return any(mime.hasFormat(kind) for kind in OURS)


def put_statement(mime: QMimeData, statement_id: UUID) -> None:
    """Say which statement is dragged."""
    mime.setData(STATEMENT, str(statement_id).encode())


def statement_in(mime: QMimeData) -> UUID | None:
    """The statement that is dragged."""
    return _ids(mime, STATEMENT)[0] if mime.hasFormat(STATEMENT) else None


def put_briefs(mime: QMimeData, brief_ids: Sequence[UUID]) -> None:
    """Say which briefs are dragged."""
    mime.setData(BRIEFS, " ".join(map(str, brief_ids)).encode())


def briefs_in(mime: QMimeData) -> tuple[UUID, ...]:
    """The briefs that are dragged."""
    return _ids(mime, BRIEFS) if mime.hasFormat(BRIEFS) else ()


def _ids(mime: QMimeData, kind: str) -> tuple[UUID, ...]:
    return tuple(UUID(word) for word in _bytes(mime, kind).decode().split())


def put_carried(mime: QMimeData, carried: Carried) -> None:
    """Say which mark or words are dragged."""
    words = carried.words
    place = {"brief": str(words.brief_id), "start": words.start, "end": words.end, "on": words.measured_on} if words else None
    mime.setData(PASSAGE, json.dumps({"mark": str(carried.mark_id or ""), "words": place}).encode())


def carried_in(mime: QMimeData) -> Carried | None:
    """The mark or the words that are dragged."""
    if not mime.hasFormat(PASSAGE):
        return None
    told = json.loads(_bytes(mime, PASSAGE))
    place = told["words"]
    words = CleanRange(brief_id=UUID(place["brief"]), start=place["start"], end=place["end"], measured_on=place["on"]) if place else None
    return Carried(UUID(told["mark"]) if told["mark"] else None, words)


def _bytes(mime: QMimeData, kind: str) -> bytes:
    return bytes(mime.data(kind).data())


def lift(source: QWidget, mime: QMimeData, actions: Qt.DropAction) -> Qt.DropAction:
    """Drag something until it is let go; answers what was done with it."""
    drag = QDrag(source)
    drag.setMimeData(mime)
    return drag.exec(actions)


class Spring(QObject):
    """Opens a place over which one stays with something in hand; ``dropped`` is called with what is let go there instead, if it may be."""

    def __init__(self, place: QWidget, kinds: Sequence[str], opened: Callable[[], object], dropped: Callable[[QMimeData], bool]) -> None:
        super().__init__(place)
        self._kinds, self._dropped = kinds, dropped
        self._timer = later(self, SPRING_MS, opened)
        place.setAcceptDrops(True)
        place.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow a drag over the place; all else goes on its way."""
        match event:
            case QDragLeaveEvent():
                self._timer.stop()
            case QDragEnterEvent() | QDragMoveEvent() if any(event.mimeData().hasFormat(kind) for kind in self._kinds):
                if event.type() is QEvent.Type.DragEnter:
                    self._timer.start()
                event.acceptProposedAction()
            case QDropEvent() if any(event.mimeData().hasFormat(kind) for kind in self._kinds):
                self._timer.stop()
                event.setAccepted(self._dropped(event.mimeData()))
            case _:
                return False
        return True


class RowTarget(QObject):
    """Rows onto which something may be dropped: the one under the pointer is chosen, and opens when one stays over it."""

    def __init__(
        self, rows: RowList, kinds: Sequence[str], opened: Callable[[object], object], dropped: Callable[[object, QMimeData], bool]
    ) -> None:
        super().__init__(rows)
        self._rows, self._kinds, self._opened, self._dropped = rows, kinds, opened, dropped
        self._over = QModelIndex()
        self._timer = later(self, SPRING_MS, self._open)
        rows.viewport().setAcceptDrops(True)
        rows.viewport().installEventFilter(self)
        rows.model().modelReset.connect(lambda: self._meet(QModelIndex()))

    def _open(self) -> None:
        if self._over.isValid():
            self._opened(self._over.data(ROW_ROLE))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow a drag over the rows; all else goes on its way."""
        if isinstance(event, QDragLeaveEvent):
            self._meet(QModelIndex())
            return True
        if not isinstance(event, QDropEvent) or not any(event.mimeData().hasFormat(kind) for kind in self._kinds):
            return False
        self._meet(self._rows.indexAt(event.position().toPoint()))
        if event.type() is QEvent.Type.Drop:
            over = self._over.data(ROW_ROLE) if self._over.isValid() else None
            self._meet(QModelIndex())
            event.setAccepted(over is not None and self._dropped(over, event.mimeData()))
        elif self._over.isValid() or event.type() is QEvent.Type.DragEnter:
            event.acceptProposedAction()
        else:
            event.ignore()
        return True

    def _meet(self, index: QModelIndex) -> None:
        if index != self._over:
            self._over = index
            self._timer.stop()
            if index.isValid():
                self._rows.setCurrentIndex(index)
                self._timer.start()
