"""The repairs of the brief that is read: listed for the whole text, gone to, switched one by one or by kind."""

from collections.abc import Callable
from uuid import UUID

from app.services.views import RepairView
from app.ui.context import Context
from app.ui.views.reader.find import FindBar
from app.ui.views.reader.original import OriginalView
from app.ui.views.reader.page import TextPage
from app.ui.views.reader.side import Side, SidePane


class Mending:
    """Follows the pane of the repairs; ``brief`` answers the id of what is read."""

    def __init__(
        self, context: Context, side: SidePane, views: tuple[TextPage, OriginalView], find: FindBar, brief: Callable[[], UUID | None]
    ) -> None:
        self._context, self._side, self._find, self._brief = context, side, find, brief
        self._page, self._original = views
        side.turned.connect(self._turned)
        side.repairs.switched.connect(self.switch)
        side.repairs.kind_switched.connect(self.switch_kind)
        side.repairs.chosen.connect(self.go_to)
        self._original.turned.connect(side.repairs.show_page)

    def read(self) -> None:
        """Fetch the repairs, if they are shown."""
        brief_id, cleaning = self._brief(), self._context.services.cleaning
        if brief_id is not None and self._side.shown is Side.REPAIRS:
            self._context.jobs.read("reader-repairs", lambda: cleaning.repairs(brief_id), self._side.repairs.show_repairs)

    def switch(self, seen: RepairView, on: bool) -> None:
        """Switch a repair as it was listed; marks stay on their words."""
        brief_id, cleaning = self._brief(), self._context.services.cleaning
        if brief_id is not None:
            self._context.jobs.write(lambda: cleaning.switch(brief_id, seen, on))

    def switch_kind(self, kind: str, on: bool) -> None:
        """Switch all repairs that mend the same thing, as one step."""
        brief_id, cleaning = self._brief(), self._context.services.cleaning
        if brief_id is not None:
            self._context.jobs.write(lambda: cleaning.switch_kind([brief_id], kind, on))

    def go_to(self, view: RepairView) -> None:
        """Show the place of a repair, in the text and on the page; what was taken out is shown by the letters around it."""
        start, end = (view.start, view.end) if view.end > view.start else (max(0, view.start - 1), view.end + 1)
        if self._find.isHidden():
            self._page.show_hits(((start, end),), -1)
        self._page.go_to(start, end, select=False)
        self._original.go_to(start)

    def _turned(self, side: int) -> None:
        if side != Side.REPAIRS and self._find.isHidden():
            self._page.show_hits((), -1)
        self.read()
