"""The marks of the brief that is read, written outside the library."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from app.core.jobs import Progress
from app.core.model.brief import Brief
from app.ui.context import Context
from app.ui.files import Purpose, file_name, writable

if TYPE_CHECKING:
    from app.services.marks_export import MarksExported


def export_marks(context: Context, parent: QWidget, brief: Brief) -> None:
    """Ask where to, and write the marks with their references; the ending tells the format."""
    words = QCoreApplication.translate("MarksExport", "Save the marks")
    name = file_name(brief.title, ".pdf")
    path = context.files.place(parent, Purpose.MARKS, words, name, writable())
    if path is not None:
        write_marks(context, brief, path)


def write_marks(context: Context, brief: Brief, path: Path) -> None:
    """Write the marks into a file, and say what left the library and what stayed."""
    services, language = context.services, context.language

    def write(progress: Progress) -> "MarksExported":
        from app.services.marks_export import MarksExport  # it brings what prints, which is no part of the start

        export = MarksExport(
            library=services.library,
            dossiers=services.dossiers.all,
            schemes=services.schemes(),
            resources=context.look.resources,
            policy=services.policy,
        )
        return export.write(brief.id, path, language, progress)

    def done(written: "MarksExported") -> None:
        context.say(MarksSaid().words(written.count, written.private))

    context.jobs.run(QCoreApplication.translate("MarksExport", "Writing the marks"), write, done)


class MarksSaid(QObject):
    """Tells what was written; an object, because a count has words of its own only where an object asks for them."""

    def words(self, count: int, private: int) -> str:
        """How many left the library, and how many stayed."""
        said = self.tr("%n mark(s) written; the file is outside the encrypted library", "", count)
        kept = self.tr("%n private mark(s) stayed", "", private) if private else ""
        return " · ".join(part for part in (said, kept) if part)
