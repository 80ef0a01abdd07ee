"""Find in the brief that is read: the bar asks, the hits stand in text, page and pane."""

from collections.abc import Callable

from app.services.views import BriefDetail
from app.ui.views.reader.desk import ReadingDesk
from app.ui.views.reader.find import FindBar
from app.ui.views.reader.hits import HitRows
from app.ui.views.reader.side import Side, SidePane


class Finding:
    """Follows the bar and the pane of the hits; ``detail`` answers what is read."""

    def __init__(self, bar: FindBar, side: SidePane, desk: ReadingDesk, detail: Callable[[], BriefDetail | None]) -> None:
        self._bar, self._side, self._desk, self._detail = bar, side, desk, detail
        bar.moved.connect(self._show)
        bar.closed.connect(self._leave)
        side.hits.chosen.connect(bar.go_to)

    def open(self) -> None:
        """Ask for words, those that are selected to begin with."""
        detail = self._detail()
        if detail is not None:
            self._side.turn(Side.HITS)
            self._bar.open_for(detail.text, self._desk.text.textCursor().selectedText())

    def _show(self, hits: list[tuple[int, int]], current: int) -> None:
        self._desk.text.show_hits(hits, current)
        self._desk.original.show_hits(hits, current)
        detail, listed = self._detail(), self._side.hits
        if detail is not None:
            if len(hits) != len(listed.rows) or current <= 0:
                self._side.count(Side.HITS, len(hits))
                listed.show_hits(HitRows(detail.text, hits, detail.page_starts))
            listed.show_current(current)

    def _leave(self) -> None:
        if self._side.shown is Side.HITS:
            self._side.turn(Side.MARKS)
        self._desk.in_hand.setFocus()
