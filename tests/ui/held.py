"""A pool whose work does not begin by itself: what a window shows meanwhile can be looked at."""

from collections.abc import Callable


class Held:
    """Keeps the work that it is given."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def submit(self, work: Callable[[], None]) -> None:
        self.waiting.append(work)

    def close(self) -> None:
        """Nothing runs here."""
