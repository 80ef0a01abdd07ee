"""Briefs outside the library: the file they were read from, or their words; also for as long as something is dragged elsewhere."""

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import gettempdir, mkdtemp
from threading import Lock
from uuid import UUID

from app.core.errors import UserError
from app.core.file_names import file_stem
from app.core.model.brief import Brief
from app.services.desk import Desk
from app.services.files import write_out
from app.services.library import LibraryService
from app.services.support import spoken_language
from db.lock import LibraryLock

PDF_HEAD = b"%PDF-"
PREFIX = "attache-copies-"
"""How the folder of what was dragged begins."""


@dataclass(frozen=True, slots=True)
class Copy:
    """A file that is to be: its name and what is in it."""

    name: str
    content: bytes


class CopyService:
    """Hands out briefs where the administrator allows it. What is dragged lies in a folder of its own until the library is closed."""

    def __init__(self, desk: Desk, library: LibraryService) -> None:
        self._desk, self._library = desk, library
        self._folder: Path | None = None
        self._held: LibraryLock | None = None
        self._lock = Lock()

    def text(self, brief_id: UUID) -> Copy:
        """The words of a brief under its title, in UTF-8; its marking stands at their head.

        Raises:
            NotFoundError: there is no such brief.
            UserError: the administrator does not allow it.
        """
        self._desk.policy.check_export(book=False)
        return self._text(brief_id)

    def best(self, brief_id: UUID) -> Copy:
        """The PDF that a brief was read from, or else its words.

        Raises:
            NotFoundError: there is no such brief.
            UserError: the administrator does not allow it.
        """
        self._desk.policy.check_export(book=False)
        if (found := self.original_pdf(brief_id)) is not None:
            return found
        return self._text(brief_id)

    def original_pdf(self, brief_id: UUID) -> Copy | None:
        """The PDF that a brief was read from, where it was one.

        Raises:
            NotFoundError: there is no such brief.
        """
        brief = self._library.get(brief_id)
        content = self._library.original(brief_id) if brief.source is not None else b""
        return Copy(f"{named(brief)}.pdf", content) if content.startswith(PDF_HEAD) else None

    def save(self, copy: Copy, path: Path) -> Path:
        """Write a copy outside the library.

        Raises:
            UserError: the administrator does not allow it, or the place cannot be written to.
        """
        self._desk.policy.check_export(book=False)
        return write_out(path, copy.content)

    def lay_out(self, brief_ids: Sequence[UUID]) -> list[Path]:
        """Write copies into a folder that only this user may read and that is emptied with the library's closing.

        Raises:
            NotFoundError: one of the briefs is gone.
            UserError: the administrator does not allow it, or the disk is full.
        """
        with self._lock:
            if self._folder is None:
                self._folder = Path(mkdtemp(prefix=PREFIX))
                self._held = LibraryLock(self._folder)
            folder = self._folder
        # Each time a folder of its own: what was handed out before may still be read by somebody
        place = Path(mkdtemp(dir=folder))
        paths: list[Path] = []
        for number, brief_id in enumerate(brief_ids, start=1):
            copy = self.best(brief_id)
            path = place / copy.name
            paths.append(self.save(copy, path if not path.exists() else path.with_stem(f"{path.stem} ({number})")))
        return paths

    def empty(self) -> None:
        """Take away what was laid out."""
        with self._lock:
            folder, self._folder = self._folder, None
            held, self._held = self._held, None
        if held is not None:
            held.release()
        if folder is not None:
            shutil.rmtree(folder, ignore_errors=True)

    def _text(self, brief_id: UUID) -> Copy:
        detail = self._library.detail(brief_id, paragraphs=False)
        brief, schemes = detail.brief, self._desk.schemes()
        head = schemes.head(brief.marking, spoken_language(brief.language))
        title = "" if "title" in brief.guessed or detail.text.lstrip().startswith(brief.title) else brief.title
        words = "\n\n".join(part for part in (head, title, detail.text.strip()) if part)
        return Copy(f"{named(brief)}.txt", f"{words}\n".encode("utf-8", "replace"))


def take_away_left() -> None:
    """Take away what a program that was killed could not; the copies of one that still runs are held by it."""
    try:
        place = Path(gettempdir())
    except FileNotFoundError:
        return  # where nothing temporary can be kept nothing was laid out
    for folder in place.glob(f"{PREFIX}*"):
        if folder.is_symlink() or not folder.is_dir():
            continue
        try:
            LibraryLock(folder).release()
        except UserError:
            continue  # it runs, or is another user's
        shutil.rmtree(folder, ignore_errors=True)


def named(brief: Brief) -> str:
    """A name for the file of a brief: its title, or the name of the file it came in where that is a guess."""
    guess = "title" in brief.guessed or not brief.title
    words = Path(brief.source.file_name).stem if brief.source is not None and guess else brief.title
    return file_stem(words, "brief")
