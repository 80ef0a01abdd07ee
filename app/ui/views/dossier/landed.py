"""What becomes of what was let go over a dossier, or stepped on by keys: a statement moves, words support one or become one."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from app.core.arranging import put
from app.core.changes import Changes
from app.core.model.annotation import AnnotationKind
from app.core.model.dossier import Dossier, Statement
from app.services.views import DossierView, MarkDetails, Marked
from app.ui.context import Context
from app.ui.dragging import Carried
from app.ui.views.dossier.changes import moved
from app.ui.views.dossier.editing import DossierEditing
from app.ui.views.dossier.landing import Spot
from app.ui.views.dossier.page import DossierPage
from app.ui.wording import heading_name


def landed_words(before: Dossier, then: Dossier, statement_id: UUID) -> str:
    """Under which heading a statement is now, where that is another one than before; within a heading one sees it."""
    was, now = (next((each.heading for each in state.statements if each.id == statement_id), None) for state in (before, then))
    if now is None or now is was:
        return ""
    rank = [each.id for each in then.under(now)].index(statement_id) + 1
    words = QCoreApplication.translate("Landing", "Moved to {where}")
    return words.format(where=f"{heading_name(now)} {rank}")


class Landed:
    """Does what the landing of a page tells; ``view`` answers the dossier as it is shown."""

    def __init__(
        self,
        context: Context,
        page: DossierPage,
        editing: DossierEditing,
        view: Callable[[], DossierView | None],
        come_to: Callable[[UUID], object],
    ) -> None:
        self._context, self._page, self._editing, self._view, self._come_to = context, page, editing, view, come_to
        page.landing.moved.connect(self.move)
        page.landing.supported.connect(self.support)

    def move(self, statement_id: UUID, spot: Spot) -> None:
        """Put a statement of this dossier elsewhere in it, as one step; where it stands already nothing is done."""
        view, translate = self._view(), QCoreApplication.translate
        if view is None:
            return
        if all(known.id != statement_id for known in view.dossier.statements):
            self._context.inform(translate("Landing", "That statement is of another dossier; it stayed there."))
            return

        def change(now: Dossier) -> Dossier:
            return put(now, statement_id, spot.heading, spot.before)

        then = change(view.dossier)
        if then.statements != view.dossier.statements:
            self._page.choose(statement_id)
            said = landed_words(view.dossier, then, statement_id)
            self._editing.save(change, translate("DossierScreen", "Move a statement"), said)

    def step(self, statement: Statement, by: int) -> None:
        """A place up or down, past the edge of its heading too; at the ends of the page it says that it goes no further."""
        view, translate = self._view(), QCoreApplication.translate
        if view is None:
            return
        then = moved(view.dossier, statement.id, by)
        if then.statements == view.dossier.statements:
            above = translate("Landing", "There is no heading above this one.")
            below = translate("Landing", "There is no heading below this one.")
            self._context.inform(above if by < 0 else below)
            return
        self._come_to(statement.id)
        said = landed_words(view.dossier, then, statement.id)
        self._editing.save(lambda now: moved(now, statement.id, by), translate("DossierScreen", "Move a statement"), said)

    def support(self, carried: Carried, spot: Spot) -> None:
        """Let a statement rest on a mark, or on words that become one; between two statements they make a new one."""
        view, service, write = self._view(), self._context.services.annotations, self._context.jobs.write
        source = carried.mark_id or carried.words
        if view is None or source is None:
            return
        dossier_id, onto = view.dossier.id, spot.onto
        if onto is None:
            write(lambda: service.found_statement(source, dossier_id, spot.heading, spot.before), self._found)
            return
        said = QCoreApplication.translate("Landing", "Used as evidence for {where}")
        words = said.format(where=f"{heading_name(spot.heading)} {spot.rank}")

        def link() -> Changes | Marked:
            if isinstance(source, UUID):
                return service.link(source, dossier_id, onto)
            return service.by_range(source, MarkDetails(kind=AnnotationKind.EVIDENCE, dossier_id=dossier_id, statement_id=onto))

        write(link, lambda _done: self._context.said_undoable(words))

    def _found(self, statement: Statement) -> None:
        self._page.choose(statement.id)
        words = QCoreApplication.translate("Landing", "New statement under {heading}, in the words of its source: Enter rewrites it")
        self._context.said_undoable(words.format(heading=heading_name(statement.heading)))
