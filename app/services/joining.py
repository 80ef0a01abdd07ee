"""Articles of a file that become one brief: what was marked in them stands on the same words of the whole."""

from dataclasses import replace
from functools import cache
from uuid import UUID

from app.core.changes import Kind
from app.core.model.annotation import AnchorState
from app.core.model.brief import BriefText, Passage
from app.core.repairs import clean
from app.core.text import document_hash
from app.services.families import Family
from app.services.rereading import Mover, by_places, carry_over, mover_by_words
from db.references import pointed
from db.unit import Unit

CARRIED = frozenset({Kind.ANNOTATION, Kind.QUOTATION, Kind.DOSSIER})
"""What names a brief for the sake of its words; the words are in the whole as well."""


def without_marks(family: Family) -> Family:
    """A family without the marks that stood in the file: its articles have them, but for those that somebody took away."""
    return replace(family, head=replace(family.head, marks=()))


def take_over(unit: Unit, article_id: UUID, whole: BriefText) -> None:
    """Move marks, quotations and evidence of an article to the brief that takes its place, which is stored already.

    What is not surely found there waits for a person's eye, as after a newer version.
    """
    mover = _mover(unit.texts.get(article_id), whole)

    def to_the_whole(passage: Passage) -> tuple[AnchorState, Passage]:
        state, moved = mover(passage)
        return state, replace(moved, brief_id=whole.brief_id)

    carry_over(unit, article_id, to_the_whole)
    for kind, owner_id in unit.referrers([article_id]):
        if kind in CARRIED:
            repository = unit.of_kind(kind)
            repository.replace(pointed(repository.get(owner_id), article_id, whole.brief_id))


def _mover(article: BriefText, whole: BriefText) -> Mover:
    """Passages stay on their characters where the article stands once in the whole; else, and those of a page, they go by words."""
    at, digest = whole.raw.find(article.raw), document_hash(article.raw)
    once = at >= 0 and whole.raw.find(article.raw, at + 1) < 0
    before, after, cleaned = range(at, at + len(article.raw) + 1), range(len(whole.raw) + 1), clean(whole)

    @cache
    def by_words() -> Mover:
        return mover_by_words(article, whole)

    def mover(passage: Passage) -> tuple[AnchorState, Passage]:
        if once and passage.exact and passage.document_hash == digest:
            return by_places(passage, whole, cleaned, before, after)
        return by_words()(passage)

    return mover
