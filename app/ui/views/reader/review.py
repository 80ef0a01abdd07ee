"""A mark that lost its words when a newer version came in: its old words beside what is like them now."""

from PySide6.QtCore import QCoreApplication, Signal

from app.services.views import Proposal
from app.ui.theme import Look
from app.ui.widgets.apart import told_apart
from app.ui.widgets.box import Box, column, row
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.label import Label, Prose


class ReviewCard(Box):
    """Stands above the note of a mark that waits. Nothing is moved unasked."""

    accepted = Signal()
    let_go = Signal()

    def __init__(self, look: Look) -> None:
        self._sentence = Prose(look, "", "body_medium", "warn")
        self._before = Prose(look, "", "caption", "text2")
        self._after = Prose(look, "", "caption", "text")
        translate = QCoreApplication.translate
        self._was = Label(look, translate("Review", "BEFORE"), "micro", "text3")
        self._is = Label(look, translate("Review", "NOW"), "micro", "text3")
        self.accept = Button(look, translate("Review", "Place here"), kind=Kind.PLAIN, height=28)
        self.leave = Button(look, translate("Review", "Keep as a loose note"), kind=Kind.QUIET, height=28)
        layout = column(
            self._sentence, self._was, self._before, self._is, self._after, row(self.accept, self.leave, "*"), gap=4, margin=(12, 8, 8, 8)
        )
        super().__init__(look, layout, ground="surface", edge="warn", radius=8)
        self.accept.clicked.connect(lambda _checked=False: self.accepted.emit())
        self.leave.clicked.connect(lambda _checked=False: self.let_go.emit())
        self.hide()

    def show_waiting(self, words: str, *, loose: bool) -> None:
        """The words were not found; whether something is like them is being looked for."""
        self._sentence.show_text(
            QCoreApplication.translate("Review", "Kept as a loose note: its words are not in the text.")
            if loose
            else QCoreApplication.translate("Review", "The words were not found in the new version.")
        )
        self._before.show_text(words)
        for part in (self._is, self._after, self.accept):
            part.hide()
        self.leave.setVisible(not loose)
        self.show()

    def show_proposal(self, proposal: Proposal) -> None:
        """One place looks similar."""
        before, after = told_apart(proposal.before.exact, proposal.passage.exact)
        self._sentence.show_text(
            QCoreApplication.translate("Review", "The words were not found in the new version. One place looks similar.")
        )
        self._before.show_text(before)
        self._after.show_text(after)
        for part in (self._is, self._after, self.accept):
            part.show()
