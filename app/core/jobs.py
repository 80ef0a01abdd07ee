"""Long work, seen from inside: it tells how far it is and stops when asked."""

from typing import Protocol


class Cancelled(Exception):
    """Raised at a safe point of a job after the user asked it to stop; what was finished before is kept."""


class Progress(Protocol):
    """How a job speaks while it runs; window, command line and tests each bring their own."""

    def report(self, done: int, total: int, what: str = "") -> None:
        """Say that ``done`` of ``total`` steps are finished (``total`` 0: unknown), the current one being ``what``.

        Raises:
            Cancelled: the user asked to stop; let it pass through.
        """
        ...


class Silent:
    """A ``Progress`` that nobody watches."""

    def report(self, done: int, total: int, what: str = "") -> None:
        """Say nothing."""
