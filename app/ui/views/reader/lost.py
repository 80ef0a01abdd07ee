"""Marks whose words were not found in a newer version: what is like them is looked for, and one decides."""

from PySide6.QtCore import QCoreApplication

from app.services.views import Mark, Proposal
from app.ui.context import Context
from app.ui.views.reader.marks import MarkCard
from app.ui.views.reader.original import OriginalView
from app.ui.views.reader.page import TextPage


class LostMarks:
    """Follows the card of the mark in hand; the views show the place that is proposed."""

    def __init__(self, context: Context, card: MarkCard, page: TextPage, original: OriginalView) -> None:
        self._context, self._card, self._page, self._original = context, card, page, original
        self._shown: Proposal | None = None
        card.waiting.connect(self.look_for_place)
        card.review.accepted.connect(self.place)
        card.review.let_go.connect(self.let_go)

    def look_for_place(self, mark: Mark) -> None:
        """Look for what is like the words of a mark."""
        reimports, mark_id = self._context.services.reimports, mark.annotation.id
        # That nothing in the text is like the words is an answer, and the card says it already
        self._context.jobs.read("reader-proposal", lambda: reimports.proposal(mark_id), self._show, lambda _sentence: None)

    def _show(self, proposal: Proposal) -> None:
        mark = self._card.mark
        if mark is not None and mark.annotation.id == proposal.mark_id:
            self._shown = proposal
            self._card.review.show_proposal(proposal)
            self._page.go_to(*proposal.span)
            self._original.go_to(proposal.span.start)

    def place(self) -> None:
        """Put the mark in hand on the words that are shown as proposed for it."""
        mark, shown = self._card.mark, self._shown
        if mark is not None and shown is not None and shown.mark_id == mark.annotation.id:
            reimports = self._context.services.reimports
            words = QCoreApplication.translate("LostMarks", "The mark stands on the words of the new version")
            self._context.jobs.write(lambda: reimports.accept(shown), lambda _mark: self._context.said_undoable(words))

    def let_go(self) -> None:
        """Say that the words of the mark in hand are gone."""
        mark = self._card.mark
        if mark is not None:
            reimports, mark_id = self._context.services.reimports, mark.annotation.id
            words = QCoreApplication.translate("LostMarks", "Kept as a loose note")
            self._context.jobs.write(lambda: reimports.let_go(mark_id), lambda _mark: self._context.said_undoable(words))
