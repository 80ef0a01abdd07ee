"""The marks of the brief that is read, written outside the library."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from app.core.jobs import Progress
from app.core.model.brief import Brief
from app.ui.context import Context

if TYPE_CHECKING:
    from app.services.marks_export import MarksExported

FILTERS = "PDF (*.pdf);;Markdown (*.md);;Text (*.txt)"
FORBIDDEN = str.maketrans(dict.fromkeys('/\\:*?"<>|', " "))
"""Signs that some file systems have no room for in a name."""


def export_marks(context: Context, parent: QWidget, brief: Brief) -> None:
    """Ask where to, and write the marks with their references; the ending tells the format."""
    words = QCoreApplication.translate("MarksExport", "Save the marks")
    name, chosen = QFileDialog.getSaveFileName(parent, words, f"{brief.title.translate(FORBIDDEN).strip()}.pdf", FILTERS)
    if name:
        path = Path(name)
        write_marks(context, brief, path if path.suffix else path.with_suffix(chosen.partition("*")[2].rstrip(")") or ".pdf"))


def write_marks(context: Context, brief: Brief, path: Path) -> None:
    """Write the marks into a file, and say what left the library and what stayed."""
    services, translate, language = context.services, QCoreApplication.translate, context.language

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
        said = translate("MarksExport", "%n mark(s) written; the file is outside the encrypted library", "", written.count)
        kept = translate("MarksExport", "%n private mark(s) stayed", "", written.private) if written.private else ""
        context.say(" · ".join(part for part in (said, kept) if part))

    context.jobs.run(translate("MarksExport", "Writing the marks"), write, done)
