"""Packs: people, dossiers, meetings and recipes as readable text, in and out."""

from pathlib import Path
from uuid import UUID

from app.core.jobs import Progress
from app.services.desk import Desk
from app.services.views import Loaded


class PackService:
    """Loading a pack is one step: all of it, or a sentence and nothing."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def load(self, path: Path, progress: Progress) -> Loaded:
        """Read a pack, and the files it names, into the library.

        Raises:
            PackError: a line cannot be taken; the sentence names file, line and what to write instead.
        """
        raise NotImplementedError(self._desk, path, progress)

    def dump(self, meeting_id: UUID | None = None) -> str:
        """The library as a pack, or one meeting with all it refers to.

        Raises:
            NotFoundError: there is no such meeting.
        """
        raise NotImplementedError(self._desk, meeting_id)
