"""Briefs that are nearly the same text, and what was decided of them."""

from threading import Lock
from uuid import UUID

from app.core.changes import Changes, Kind
from app.core.similarity import sketch_of
from app.services.desk import Desk
from app.services.marks import clean_text
from app.services.near import NearTexts
from app.services.views import Near

KEY = "briefs.kept_both"


class LikesService:
    """The sketches of all briefs are read once and kept in memory until a brief comes in or goes."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._lock = Lock()
        self._texts: NearTexts | None = None
        self._leave = desk.listeners.add(self._changed)

    def of(self, brief_id: UUID) -> Near | None:
        """The brief most like one; None where none is, where both are known versions, or where it was decided to keep both.

        Raises:
            NotFoundError: there is no such brief.
        """
        with self._lock, self._desk.store.read() as unit:
            brief, words = unit.briefs.get(brief_id), clean_text(unit, brief_id)[1].text
            texts = self._texts = self._texts or NearTexts(unit)
            near = texts.nearest(unit, words, sketch_of(words), but=brief_id)
            kept: list[str] = unit.settings.get(KEY, [])
        if near is None or pair(brief_id, near.brief.id) in kept:
            return None
        return None if brief.newer_than == near.brief.id or near.brief.newer_than == brief.id else near

    def keep_both(self, one: UUID, other: UUID) -> None:
        """Decide that both briefs stay and are not reported again; no step of the history."""
        with self._desk.store.write("Keep both") as unit:
            known: list[str] = [each for each in unit.settings.get(KEY, []) if each != pair(one, other)]
            unit.settings.put(KEY, [*known, pair(one, other)])

    def _changed(self, changes: Changes) -> None:
        gone_or_new = changes.touched(Kind.BRIEF)
        if gone_or_new and self._texts is not None and not self._texts.knows_all(gone_or_new):
            self._texts = None


def pair(one: UUID, other: UUID) -> str:
    """Two briefs as one key, whichever is named first."""
    return " ".join(sorted((str(one), str(other))))
