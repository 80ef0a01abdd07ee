"""How views hear of changes: one signal, and no view knows another."""

from PySide6.QtCore import QObject, Qt, Signal

from app.core.changes import Changes
from app.ui.later import later

GATHER_MS = 120
"""Writes that follow each other closely, as in an import, reach the views together."""


class Bus(QObject):
    """Carries what writes touched to every view that listens, in the main thread; ``compared`` tells that it is known which briefs
    are alike, ``evidence_wanted`` that passages are sought for a statement, with its words."""

    changed = Signal(object)
    compared = Signal()
    evidence_wanted = Signal(object, str)
    _incoming = Signal(object)

    def __init__(self, gather_ms: int = GATHER_MS) -> None:
        super().__init__()
        self._waiting = Changes()
        self._timer = later(self, gather_ms, self._emit)
        self._incoming.connect(self._gather, Qt.ConnectionType.AutoConnection)

    def tell(self, changes: Changes) -> None:
        """Tell everyone soon; may be called from any thread."""
        self._incoming.emit(changes)

    def _gather(self, changes: Changes) -> None:
        self._waiting = self._waiting | changes
        if not self._timer.isActive():
            self._timer.start()

    def _emit(self) -> None:
        waiting, self._waiting = self._waiting, Changes()
        if waiting:
            self.changed.emit(waiting)
