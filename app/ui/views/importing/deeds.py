"""What is decided about a brief that just came in; each is one step."""

from PySide6.QtCore import QCoreApplication

from app.core.model.brief import Brief
from app.ui.context import Context
from app.ui.spoken import with_particles
from app.ui.views.importing.lines import Line, guesses_of


class BriefDeeds:
    """Hands what is decided on to the services."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def save(self, brief: Brief, step: str) -> None:
        """Keep a changed description."""
        library = self._context.services.library
        self._context.jobs.write(lambda: library.save(brief, step))

    def confirm(self, brief: Brief, field: str) -> None:
        """Say that a guess is right, or all that a book would print."""
        library, names = self._context.services.library, (field,) if field else guesses_of(brief)
        self._context.jobs.write(lambda: library.confirm(brief.id, *names))

    def drop(self, line: Line | None) -> None:
        """Keep only the brief that another one is nearly the same as; marks that came with the new one go to the same words of it."""
        near = line.briefs[0].near if line is not None and line.briefs else None
        if line is None or near is None:
            return
        likes, gone = self._context.services.likes, line.briefs[0].brief
        words = with_particles(QCoreApplication.translate("ImportScreen", "“{title}” deleted"), title=gone.title)
        self._context.jobs.write(lambda: likes.keep_one(near.brief.id, gone.id), lambda _changes: self._context.said_undoable(words))
