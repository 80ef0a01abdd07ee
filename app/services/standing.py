"""Whether the passages that a dossier rests on still stand in their briefs word for word."""

from collections.abc import Iterable, Mapping
from uuid import UUID

from app.core import anchors, repairs
from app.core.model.brief import Passage
from app.core.repairs import Clean
from app.core.text import comparable
from app.services.desk import Desk
from app.services.views import Standing


class StandingService:
    """Compares what was taken with what is read now; repairs, another reading or a newer version may have changed it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of(self, passage_ids: Iterable[UUID]) -> Mapping[UUID, Standing]:
        """How each passage stands; those that are gone, and pages that are marked as a whole, are left out."""
        with self._desk.store.read() as unit:
            passages = [passage for passage in unit.passages.many(passage_ids) if passage.exact.strip()]
            texts = unit.texts.many({passage.brief_id for passage in passages})
        cleaned = {text.brief_id: repairs.clean(text) for text in texts}
        return {passage.id: _standing(passage, cleaned[passage.brief_id]) for passage in passages if passage.brief_id in cleaned}


def _standing(passage: Passage, clean: Clean) -> Standing:
    now = clean.text[clean.to_clean(passage.start) : clean.to_clean(passage.end)] if passage.document_hash == clean.document_hash else ""
    if comparable(now) == comparable(passage.exact) or anchors.find_quote(clean.text, passage.exact) is not None:
        return Standing(same=True)
    return Standing(same=False, now=now.strip() or anchors.nearest(clean.text, passage.exact))
