"""One place where everybody who wants to know what a write touched can say so."""

from collections.abc import Callable
from threading import Lock

from app.core.changes import Changes

Listener = Callable[[Changes], None]


class Listeners:
    """Those who are told of every committed change, in the thread that made it; a window hands it on to its own."""

    def __init__(self) -> None:
        self._listeners: tuple[Listener, ...] = ()
        self._lock = Lock()

    def add(self, listener: Listener) -> Callable[[], None]:
        """Tell ``listener`` of every change from now on; what is returned ends that."""
        with self._lock:
            self._listeners = (*self._listeners, listener)

        def leave() -> None:
            with self._lock:
                self._listeners = tuple(known for known in self._listeners if known is not listener)

        return leave

    def announce(self, changes: Changes) -> None:
        """Tell everybody, if anything was touched."""
        if changes:
            for listener in self._listeners:
                listener(changes)
