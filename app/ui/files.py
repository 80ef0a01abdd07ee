"""Files that are chosen: each purpose begins in the folder used last for it, else among the documents, and shows what fits."""

import re
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from app.core.file_names import file_stem
from app.importers.endings import endings
from app.services.resuming import ResumeService
from app.ui.jobs import Jobs


def file_name(title: str, suffix: str) -> str:
    """What a file is called that is about something: its title without the signs that some file systems have no room for."""
    return file_stem(title, "attache") + suffix


class Purpose(StrEnum):
    """What a file is chosen for."""

    IMPORT = "import"
    PACK = "pack"
    PICTURE = "picture"
    PRINTED = "printed"
    MARKS = "marks"
    CALENDAR = "calendar"
    RECORD = "record"
    COPY = "copy"


def kinds_of(title: str, suffixes: Iterable[str]) -> str:
    """A line of the filter: what it is called, and its endings in both cases, for the file dialog tells them apart."""
    patterns = [f"*{each}" for suffix in suffixes for each in (suffix, suffix.upper())]
    return f"{title} ({' '.join(patterns)})"


def with_ending(path: Path, kind: str, kinds: str) -> Path:
    """A path with an ending of a filter: its own, else the first one of the chosen line. A name may have a dot: “Mr. Kim”."""
    known = _endings_in(kinds)
    if not known or path.suffix.lower() in known:
        return path
    return path.with_name(path.name + (_endings_in(kind) or known)[0])


def _endings_in(kinds: str) -> list[str]:
    return [found.lower() for found in re.findall(r"\*(\.\w+)", kinds)]


def writable() -> str:
    """The filter for what is written as pages or as words."""
    words = QCoreApplication.translate("Files", "Plain text")
    return ";;".join((kinds_of("PDF", (".pdf",)), kinds_of("Markdown", (".md",)), kinds_of(words, (".txt",))))


def everything() -> str:
    """The line of the filter that leaves nothing out."""
    return QCoreApplication.translate("Files", "All files") + " (*)"


def importable() -> str:
    """The filter for documents: what is read, then everything, for a file's content counts and not its name."""
    return ";;".join((kinds_of(QCoreApplication.translate("Files", "Documents that are read"), endings()), everything()))


def documents() -> Path:
    """The folder of documents of whoever is logged in, else the one above."""
    named = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(named) if named and Path(named).is_dir() else Path.home()


def library_folder(parent: QWidget, title: str, beside: Path) -> Path | None:
    """Ask for the folder of a library; the libraries of one person lie beside each other."""
    there = beside if beside.is_dir() else documents()
    name = QFileDialog.getExistingDirectory(parent, title, str(there))
    return Path(name) if name else None


class Files:
    """Asks for files. The folders tell of what one works on, so that they are kept inside the library; they are read once."""

    def __init__(self, resume: ResumeService, jobs: Jobs) -> None:
        self._resume, self._jobs = resume, jobs
        self._folders: dict[str, str] = {}
        jobs.read("folders", resume.folders, self._read, failed=lambda _sentence: None)  # that it cannot be read is said where it matters

    def several(self, parent: QWidget, purpose: Purpose, title: str, kinds: str) -> list[Path]:
        """Ask for files that are there."""
        names, _ = QFileDialog.getOpenFileNames(parent, title, str(self.start(purpose)), kinds)
        return [self._kept(purpose, Path(name)) for name in names]

    def one(self, parent: QWidget, purpose: Purpose, title: str, kinds: str) -> Path | None:
        """Ask for a file that is there."""
        name, _ = QFileDialog.getOpenFileName(parent, title, str(self.start(purpose)), kinds)
        return self._kept(purpose, Path(name)) if name else None

    def place(self, parent: QWidget, purpose: Purpose, title: str, name: str, kinds: str) -> Path | None:
        """Ask where a file is to be written that is to be called so. It has an ending of the filter, else gets that of the chosen line.

        Where that makes it the name of a file that is there, it is asked again with the whole name: the dialog knew only of the other.
        """
        offered = self.start(purpose) / name
        while True:
            chosen, kind = QFileDialog.getSaveFileName(parent, title, str(offered), kinds)
            if not chosen:
                return None
            path = with_ending(Path(chosen), kind, kinds)
            if path == Path(chosen) or not path.exists():
                return self._kept(purpose, path)
            offered = path

    def start(self, purpose: Purpose) -> Path:
        """The folder used last for a purpose while it is there, else that of the documents."""
        kept = self._folders.get(purpose, "")
        return Path(kept) if kept and Path(kept).is_dir() else documents()

    def _read(self, folders: dict[str, str]) -> None:
        """What was chosen before it was read is the newer."""
        self._folders = {**folders, **self._folders}

    def _kept(self, purpose: Purpose, path: Path) -> Path:
        self._folders[purpose] = str(path.parent)
        self._jobs.write(lambda: self._resume.keep_folder(purpose, path.parent), failed=lambda _sentence: None)
        return path
