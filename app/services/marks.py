"""Annotations as they are shown: with their passage, and its place in the clean text."""

from collections.abc import Iterable
from uuid import UUID

from app.core import repairs
from app.core.model.annotation import Annotation, Quotation
from app.core.model.brief import Brief, BriefText, Passage
from app.services.views import Mark
from db.unit import Unit


def marks_in(unit: Unit, brief: Brief, clean: repairs.Clean) -> tuple[Mark, ...]:
    """All marks of one brief whose text is at hand, oldest first."""
    passages = {passage.id: passage for passage in unit.passages.marked_in(brief.id)}
    quotations = {quote.passage_id: quote for quote in unit.quotations.of_brief(brief.id)}
    return tuple(
        placed_mark(mark, passages[mark.passage_id], brief.title, clean, quotations.get(mark.passage_id))
        for mark in unit.annotations.of_brief(brief.id)
        if mark.passage_id in passages
    )


def marks_of(unit: Unit, annotations: Iterable[Annotation]) -> tuple[Mark, ...]:
    """The marks of those annotations, in the order given; each brief's text is read once."""
    found = tuple(annotations)
    passages = {passage.id: passage for passage in unit.passages.many({mark.passage_id for mark in found})}
    briefs = {brief.id: brief for brief in unit.briefs.many({mark.brief_id for mark in found})}
    texts = {brief_id: unit.texts.find(brief_id) for brief_id in briefs}
    clean = {brief_id: repairs.clean(text) for brief_id, text in texts.items() if text}
    quotations = {quote.passage_id: quote for brief_id in briefs for quote in unit.quotations.of_brief(brief_id)}
    return tuple(
        placed_mark(mark, passages[mark.passage_id], briefs[mark.brief_id].title, clean.get(mark.brief_id), quotations.get(mark.passage_id))
        for mark in found
        if mark.passage_id in passages and mark.brief_id in briefs
    )


def mark_of(unit: Unit, annotation: Annotation) -> Mark:
    """The mark of one annotation whose passage and brief are in the library."""
    return marks_of(unit, [annotation])[0]


def placed_mark(
    annotation: Annotation, passage: Passage, title: str, clean: repairs.Clean | None, quotation: Quotation | None = None
) -> Mark:
    """One mark with its place in the clean text; without one where its words are those of another version of the text."""
    if clean is None or (passage.document_hash and passage.document_hash != clean.document_hash):
        return Mark(annotation=annotation, passage=passage, brief_title=title, placed=False, quotation=quotation)
    return Mark(
        annotation=annotation,
        passage=passage,
        brief_title=title,
        start=clean.to_clean(passage.start),
        end=clean.to_clean(passage.end),
        quotation=quotation,
    )


def clean_text(unit: Unit, brief_id: UUID) -> tuple[BriefText, repairs.Clean]:
    """The raw text of a brief and the clean one that is read.

    Raises:
        NotFoundError: the brief has no text.
    """
    text = unit.texts.get(brief_id)
    return text, repairs.clean(text)
