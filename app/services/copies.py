"""Briefs outside the library: the file they were read from, or their words; also for as long as something is dragged elsewhere."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp
from threading import Lock
from uuid import UUID

from app.core.file_names import file_stem
from app.core.model.brief import Brief
from app.services.desk import Desk
from app.services.files import write_out
from app.services.library import LibraryService
from app.services.private_folders import PrivateFolder
from app.services.support import spoken_language

PDF_HEAD = b"%PDF-"


@dataclass(frozen=True, slots=True)
class Copy:
    """A file that is to be: its name and what is in it."""

    name: str
    content: bytes


class CopyService:
    """Hands out briefs where the administrator allows it. What is dragged lies in a folder of its own until the library is closed."""

    def __init__(self, desk: Desk, library: LibraryService) -> None:
        self._desk, self._library = desk, library
        self._folder: PrivateFolder | None = None
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
            folder = self._folder = self._folder or PrivateFolder()
        # Each time a folder of its own: what was handed out before may still be read by somebody
        place = Path(mkdtemp(dir=folder.path))
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
        if folder is not None:
            folder.remove()

    def _text(self, brief_id: UUID) -> Copy:
        detail = self._library.detail(brief_id, paragraphs=False)
        brief, schemes = detail.brief, self._desk.schemes()
        head = schemes.head(brief.marking, spoken_language(brief.language))
        title = "" if "title" in brief.guessed or detail.text.lstrip().startswith(brief.title) else brief.title
        words = "\n\n".join(part for part in (head, title, detail.text.strip()) if part)
        return Copy(f"{named(brief)}.txt", f"{words}\n".encode("utf-8", "replace"))


def named(brief: Brief) -> str:
    """A name for the file of a brief: its title, or the name of the file it came in where that is a guess."""
    guess = "title" in brief.guessed or not brief.title
    words = Path(brief.source.file_name).stem if brief.source is not None and guess else brief.title
    return file_stem(words, "brief")
