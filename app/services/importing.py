"""Files into briefs: each is read in a guarded worker, one bad one stops nothing, duplicates are named."""

from collections.abc import Sequence
from pathlib import Path

from app.core.jobs import Progress
from app.importers.base import ImportOptions
from app.services.desk import Desk
from app.services.views import ImportReport


class ImportService:
    """Files and folders into the library."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def import_paths(self, paths: Sequence[Path], options: ImportOptions, progress: Progress, *, recursive: bool = True) -> ImportReport:
        """Read files, and the files of folders, into briefs; what is finished is kept, whatever comes after.

        Each file gets a report; nothing that is wrong with a file is raised.
        """
        raise NotImplementedError(self._desk, paths, options, progress, recursive)
