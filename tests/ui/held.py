"""A pool whose work does not begin by itself: what a window shows meanwhile can be looked at."""

from collections.abc import Callable


class Held:
    """Keeps the work that it is given: an answer then comes when other things were asked for already."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def submit(self, work: Callable[[], None]) -> None:
        self.waiting.append(work)

    def do_all(self) -> None:
        """Do what waits, and what that asks for."""
        while self.waiting:
            self.waiting.pop(0)()

    def close(self) -> None:
        self.waiting.clear()
