"""What the index offers to go on with, as the words of a question are typed."""

from app.ui.context import Context
from app.ui.dialogs.ghost import GhostField
from app.ui.jobs import Lane

OFFERED = 8
"""Completions that are looked through for one that goes on as the words are typed: a name in quotation marks does not."""


class Completing:
    """Offers the rest of the words behind the cursor of a field."""

    def __init__(self, context: Context, field: GhostField) -> None:
        self._context, self._field = context, field
        self.offered = ""
        """The words with their rest; empty where none is offered."""

    def ask(self) -> None:
        """Ask what goes on from what is typed; nothing where the cursor is not at its end."""
        words, search = self._field.text(), self._context.services.search
        self.offered = ""
        self.forget()
        if words.strip() and self._field.cursorPosition() == len(words):
            self._context.jobs.read("search-completion", lambda: search.complete(words, OFFERED), self._offer, lane=Lane.TYPED)

    def forget(self) -> None:
        """What is under way is not offered any more."""
        self._context.jobs.forget("search-completion")

    def take(self) -> bool:
        """Take what is offered; whether there was something."""
        if not self.offered or self._field.cursorPosition() != len(self._field.text()):
            return False
        self._field.setText(self.offered)
        return True

    def _offer(self, found: tuple[str, ...]) -> None:
        words = self._field.text()
        self.offered = next((line for line in found if line.casefold().startswith(words.casefold()) and len(line) > len(words)), "")
        self._field.show_rest(self.offered[len(words) :])
