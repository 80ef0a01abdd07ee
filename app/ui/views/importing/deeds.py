"""What is decided about a brief that just came in; each is one step."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from app.core.jobs import Progress
from app.core.model.brief import Brief
from app.importers.base import ImportOptions
from app.services.importing import ImportChoices
from app.services.views import FileReport
from app.ui.context import Context
from app.ui.places import Place, Room
from app.ui.spoken import with_particles
from app.ui.views.importing.lines import Line, guesses_of, ours_broke_off
from app.ui.views.reader.screen import ORIGINAL


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

    def keep_both(self, line: Line, kept: Callable[[], object]) -> None:
        """Keep a brief beside the one that it is nearly the same as."""
        near = line.briefs[0].near if line.briefs else None
        if near is None:
            return
        likes, one, words = self._context.services.likes, line.ids[0], QCoreApplication.translate("ImportScreen", "Both are kept")

        def done(_nothing: None) -> None:
            self._context.say(words)
            kept()

        self._context.jobs.write(lambda: likes.keep_both(one, near.brief.id), done)

    def open(self, line: Line) -> None:
        """Go to the brief; where another one is nearly the same, both side by side."""
        if not line.briefs:
            return
        first = line.briefs[0]
        if first.near is not None:
            self._context.go(Place(Room.COMPARE, first.near.brief.id, other_id=first.brief.id))
        else:
            self._context.go(Place(Room.READER, first.brief.id))

    def show_original(self, line: Line | None) -> None:
        """Go to the original of the brief."""
        if line is not None and line.ids:
            self._context.go(Place(Room.READER, line.ids[0], page=ORIGINAL))

    def read_locked(self, line: Line | None, password: str, came: Callable[[FileReport, FileReport], object]) -> None:
        """Read a file with its password; ``came`` gets what was said of it before, and what is to be said now."""
        if line is None or line.file is None:
            return
        file = line.file
        imports, jobs = self._context.services.imports, self._context.jobs
        choices = ImportChoices(options=ImportOptions(password=password))

        def work(progress: Progress) -> FileReport:
            return imports.import_paths([file.path], choices, progress).files[0]

        def failed(sentence: str) -> None:
            came(file, replace(file, message=sentence))

        def broken() -> None:
            failed(ours_broke_off())

        jobs.run(QCoreApplication.translate("Importing", "Reading"), work, lambda now: came(file, now), failed, broken=broken)
