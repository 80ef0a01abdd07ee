"""Text and pages of one brief go along with each other: who is moved by the user leads."""

from collections.abc import Callable

from app.ui.views.reader.original import OriginalView
from app.ui.views.reader.page import TextPage


class Following:
    """Connects both views; ``on`` says whether they go along."""

    def __init__(self, text: TextPage, original: OriginalView, on: Callable[[], bool]) -> None:
        self._text, self._original, self._on = text, original, on
        self._led = False
        self._text_leads = True
        text.scrolled.connect(self._text_moved)
        original.scrolled.connect(self._original_moved)
        original.settled.connect(self.again)

    def _text_moved(self) -> None:
        if not self._led and self._on():
            self._text_leads = True
            self._lead(lambda: self._original.show_top(self._text.top_offset()))

    def _original_moved(self) -> None:
        if not self._led and self._on():
            self._text_leads = False
            self._lead(lambda: self._text.restore_top(self._original.top_offset()))

    def again(self) -> None:
        """The words of the pages in view are known now: the place can be told more exactly."""
        if self._text_leads and self._on():
            self._lead(lambda: self._original.show_top(self._text.top_offset()))

    def _lead(self, move: Callable[[], None]) -> None:
        self._led = True
        move()
        self._led = False
