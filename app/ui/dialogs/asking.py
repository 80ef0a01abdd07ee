"""The question that is asked of the library: its first hits, the further ones, and the answer once more while the index is built."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.search.query import Query
from app.ui.context import Context
from app.ui.dialogs.hit_asking import FIRST, MOST
from app.ui.dialogs.hit_lines import Found, timed
from app.ui.jobs import Lane
from app.ui.later import later

MORE_MS = 150
"""Nobody types so long before the further hits are asked for."""
AGAIN_MS = 1000
"""Until a question is asked once more whose answer was not whole, because the index is being built."""
SLOW_MS = 300
"""An answer that is not there by then is announced, so that nobody takes the empty list for it."""


class Asking(QObject):
    """Asks in the lane of what is typed: a newer question takes the place of an older one. ``seen``: whether anybody looks at it."""

    found = Signal(object)
    found_again = Signal(object)
    found_more = Signal(object)
    failed = Signal(str)
    no_more = Signal(str)
    waits = Signal()

    def __init__(self, context: Context, seen: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._seen = context, seen
        self._query: Query | None = None
        self._look_up: Callable[[], Found] | None = None
        self.answered = True
        """Whether what is shown answers what was asked last."""
        self.more = later(self, MORE_MS, self.ask_more)
        self.again = later(self, AGAIN_MS, self._ask_again)
        self.slow = later(self, SLOW_MS, self.waits.emit)

    def ask(self, look_up: Callable[[], Found], query: Query | None = None) -> None:
        """Ask something; ``query`` is what further hits are asked for by, where there are such."""
        self.forget()
        self._query, self._look_up, self.answered = query, look_up, False
        self.slow.start()
        self._read(look_up, self._came)

    def ask_anew(self) -> None:
        """The question that was not answered, once more."""
        if self._look_up is not None:
            self.ask(self._look_up, self._query)

    def forget(self) -> None:
        """Nothing is waited for any more; an answer that is under way may come all the same."""
        self._query = self._look_up = None
        for timer in (self.more, self.again, self.slow):
            timer.stop()

    def drop(self) -> None:
        """Nothing is asked: no answer that is under way comes any more."""
        self.forget()
        self._context.jobs.forget("search")
        self.answered = True

    def ask_more(self) -> None:
        """Further hits of the question whose first are shown."""
        if self._query is not None:
            query, search = replace(self._query, limit=MOST, facets=False), self._context.services.search
            find = partial(timed, query.text, lambda: search.search(query), facts=partial(search.facts, language=self._context.language))
            self._context.jobs.read("search", find, self.found_more.emit, self.no_more.emit, lane=Lane.TYPED)

    def _ask_again(self) -> None:
        """The question whose answer was not whole, as long as it is looked at."""
        if self._look_up is not None and self._seen():
            self._read(self._look_up, self._came_again)

    def _read(self, look_up: Callable[[], Found], show: Callable[[Found], object]) -> None:
        self._context.jobs.read("search", look_up, show, self._fail, lane=Lane.TYPED, broken=self._break_off)

    def _came(self, found: Found) -> None:
        self._settle(found)
        self.found.emit(found)

    def _came_again(self, found: Found) -> None:
        self._settle(found)
        self.found_again.emit(found)

    def _settle(self, found: Found) -> None:
        self.answered = True
        self.slow.stop()
        if not found.results.complete:
            self.again.start()
        if found.results.total > FIRST and len(found.results.hits) <= FIRST:
            self.more.start()

    def _break_off(self) -> None:
        self._fail(self.tr("The search broke off by a fault of Attaché's own; nothing was changed. Search again, or start Attaché anew."))

    def _fail(self, sentence: str) -> None:
        """The question is kept, to be asked anew."""
        look_up = self._look_up
        self.forget()
        self._look_up, self.answered = look_up, True
        self.failed.emit(sentence)
