"""How views hear of changes: one signal, and no view knows another."""

from PySide6.QtCore import QObject, Signal

from app.core.changes import Changes


class Bus(QObject):
    """Carries what a write touched to every view that listens."""

    changed = Signal(object)

    def tell(self, changes: Changes) -> None:
        """Tell everyone; nothing happens where nothing was touched."""
        if changes.objects:
            self.changed.emit(changes)
