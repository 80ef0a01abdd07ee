"""Whether the end of the brief in hand was seen, in the text or on its pages: till then it is partly read."""

from collections.abc import Callable
from uuid import UUID

from app.ui.context import Context
from app.ui.later import later
from app.ui.views.reader.original import OriginalView
from app.ui.views.reader.page import TextPage

REST_MS = 400
"""Nobody reads what flies past: the end is seen where the view rests on it, or is left there."""


class Ending:
    """Looks when the view rests; ``reading`` answers the brief in hand."""

    def __init__(self, context: Context, page: TextPage, original: OriginalView, reading: Callable[[], UUID | None]) -> None:
        self._context, self._page, self._original, self._reading = context, page, original, reading
        self._rest = later(page, REST_MS, self.look)
        for view in (page, original):
            view.scrolled.connect(self._rest.start)

    def look(self) -> None:
        """Note it if the end is in view now."""
        brief_id, library = self._reading(), self._context.services.library
        seen = (view.isVisible() and view.end_in_view() for view in (self._page, self._original))
        if brief_id is not None and any(seen):
            self._context.jobs.write(lambda: library.seen_to_the_end(brief_id))
