"""Marking passages, by their words or by a selection."""

from collections.abc import Iterable
from contextlib import AbstractContextManager
from dataclasses import replace
from uuid import UUID, uuid4

from app.core import anchors, repairs
from app.core.arranging import arranged
from app.core.changes import Changes, Kind
from app.core.errors import NotFoundError, UserError
from app.core.model.annotation import Annotation, AnnotationKind, Quotation
from app.core.model.base import Evidence
from app.core.model.brief import Brief, BriefText, Passage
from app.core.model.dossier import Heading, Statement
from app.core.sentences import Sentence
from app.core.text import Span, shorten
from app.services.desk import Desk
from app.services.findings import page_passage
from app.services.marks import clean_text, marks_of, placed_mark
from app.services.shelf import the_one_named
from app.services.support import spoken_language, with_evidence
from app.services.views import CleanRange, Mark, MarkDetails, Marked
from db.unit import Unit

MOST_FOUND = 400
"""Letters of a statement that is made of a passage: some three sentences."""


class AnnotationService:
    """Highlights, notes, questions, disputes, quotations, figures, evidence and actions on the words of briefs."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def by_quote(self, brief_id: UUID, quote: str, details: MarkDetails, occurrence: int = 1) -> Marked:
        """Mark the words ``quote`` in a brief, however its dashes, quotes and line breaks are printed.

        Raises:
            NotFoundError: the words are not there; the sentence shows the nearest that are.
        """
        with self._step(details) as unit:
            text, clean = clean_text(unit, brief_id)
            span = anchors.find_quote(clean.text, quote, occurrence=occurrence)
            if span is None:
                raise NotFoundError(not_found(clean.text, quote, occurrence))
            mark = self._mark(unit, text, clean, span, details)
        return Marked(mark=mark, changes=unit.changes)

    def by_range(self, selected: CleanRange, details: MarkDetails) -> Marked:
        """Mark a selection of the clean text.

        Raises:
            UserError: the selection holds no words, or the text is another by now.
        """
        with self._step(details) as unit:
            mark = self._mark_range(unit, selected, details)
        return Marked(mark=mark, changes=unit.changes)

    def _mark_range(self, unit: Unit, selected: CleanRange, details: MarkDetails) -> Mark:
        text, clean = clean_text(unit, selected.brief_id)
        selected.require(clean.text)
        if not clean.text[selected.start : selected.end].strip():
            raise UserError("Nothing is selected; select the words to mark first.")
        return self._mark(unit, text, clean, Span(selected.start, selected.end), details)

    def _step(self, details: MarkDetails) -> AbstractContextManager[Unit]:
        return self._desk.write(Sentence("Mark a passage as {kind}", kind=Sentence(details.kind.value)))

    def _mark(self, unit: Unit, text: BriefText, clean: repairs.Clean, span: Span, details: MarkDetails) -> Mark:
        brief = unit.briefs.get(text.brief_id)
        passage = unit.passages.add(anchors.make_passage(text, span.start, span.end, cleaned=clean))
        annotation = unit.annotations.add(self._annotation(passage, details))
        quotation = unit.quotations.add(_quotation(brief, passage, details)) if details.kind is AnnotationKind.QUOTATION else None
        _link(unit, annotation)
        return placed_mark(annotation, passage, brief.title, clean, quotation)

    def by_page(self, brief_id: UUID, page: int, details: MarkDetails) -> Marked:
        """Mark a page (from 1) as a whole: a page that is a picture has no words to be marked by.

        Raises:
            NotFoundError: there is no such brief, or it has no such page.
        """
        with self._desk.write(Sentence("Mark a page as {kind}", kind=Sentence(details.kind.value))) as unit:
            brief = unit.briefs.get(brief_id)
            text, clean = clean_text(unit, brief.id)
            if not 1 <= page <= len(text.page_starts):
                raise NotFoundError(
                    "“{title}” has no page {page}; it has {count}.", title=brief.title, page=page, count=len(text.page_starts)
                )
            passage = unit.passages.add(page_passage(text, page))
            annotation = unit.annotations.add(self._annotation(passage, details))
            _link(unit, annotation)
            mark = placed_mark(annotation, passage, brief.title, clean)
        return Marked(mark=mark, changes=unit.changes)

    def all(self, brief_id: UUID | None = None) -> tuple[Mark, ...]:
        """The marks of one brief in the order of its text, or of the whole library."""
        with self._desk.store.read() as unit:
            found = unit.annotations.of_brief(brief_id) if brief_id else unit.annotations.all()
            return tuple(sorted(marks_of(unit, found), key=lambda mark: (mark.brief_title, mark.annotation.brief_id, mark.start)))

    def find(self, words: str) -> Mark:
        """The mark that ``words`` name: an id, the beginning of one, or the words it stands on.

        Raises:
            NotFoundError: none is named so, or more than one.
        """
        marks = {mark.annotation.id: mark for mark in self.all()}
        return marks[the_one_named(words, Sentence("mark"), ((uuid, mark.passage.exact) for uuid, mark in marks.items()))]

    def edit(self, annotation: Annotation, step: str = Sentence("Edit a mark")) -> Changes:
        """Keep the new state of a mark: its kind, note, tags, visibility, whether it is done.

        Raises:
            NotFoundError: the mark is gone.
        """
        with self._desk.write(step) as unit:
            unit.annotations.replace(annotation)
            _link(unit, annotation)
        return unit.changes

    def link(self, annotation_id: UUID, dossier_id: UUID, statement_id: UUID | None = None) -> Changes:
        """Let a mark belong to a dossier and, with a statement, be evidence for it.

        Raises:
            NotFoundError: mark, dossier or statement is not there.
        """
        with self._desk.write(Sentence("Use a mark as evidence")) as unit:
            known = unit.annotations.get(annotation_id)
            unit.dossiers.get(dossier_id)
            _link(unit, unit.annotations.replace(replace(known, dossier_id=dossier_id, statement_id=statement_id)))
        return unit.changes

    def found_statement(self, source: UUID | CleanRange, dossier_id: UUID, heading: Heading, before: UUID | None) -> Statement:
        """Make a new statement out of a mark, or of words that become one, which are its evidence; it is one step.

        It has their words, to be written anew, and comes before another statement of its heading or at the end.

        Raises:
            NotFoundError: the mark or the dossier is gone.
            UserError: the selection holds no words, or the text is another by now.
        """
        with self._desk.write(Sentence("Add a statement with its evidence")) as unit:
            if isinstance(source, UUID):
                annotation = unit.annotations.get(source)
            else:
                annotation = self._mark_range(unit, source, MarkDetails(kind=AnnotationKind.EVIDENCE)).annotation
            passage, dossier = unit.passages.get(annotation.passage_id), unit.dossiers.get(dossier_id)
            language = spoken_language(unit.briefs.get(passage.brief_id).language)
            new = Statement(heading=heading, text=shorten(passage.exact, MOST_FOUND), language=language)
            unit.dossiers.replace(arranged(dossier, new, heading, before))
            _link(unit, unit.annotations.replace(replace(annotation, dossier_id=dossier_id, statement_id=new.id)))
        return new

    def settle(self, annotation_id: UUID, settled: bool = True) -> Changes:
        """Say that what a mark asks for (a question, a dispute, an action) is settled, or that it is open again.

        Raises:
            NotFoundError: the mark is gone.
        """
        with self._desk.write(Sentence("Settle a mark" if settled else "Open a mark again")) as unit:
            unit.annotations.replace(replace(unit.annotations.get(annotation_id), resolved=settled))
        return unit.changes

    def remove(self, annotation_ids: Iterable[UUID]) -> Changes:
        """Remove marks, their quotations, and what statements rested on them; one step that can be undone."""
        with self._desk.write(Sentence("Delete marks")) as unit:
            for annotation_id in annotation_ids:
                _remove(unit, unit.annotations.get(annotation_id))
        return unit.changes

    def _annotation(self, passage: Passage, details: MarkDetails) -> Annotation:
        return Annotation(
            passage_id=passage.id,
            brief_id=passage.brief_id,
            kind=details.kind,
            body=details.note,
            author=self._desk.by,
            visibility=details.visibility,
            tags=details.tags,
            dossier_id=details.dossier_id,
            statement_id=details.statement_id,
        )


def not_found(text: str, quote: str, occurrence: int = 1) -> str:
    """The sentence for words that are not in a text, with the nearest that are."""
    if occurrence > 1 and anchors.find_quote(text, quote) is not None:
        return Sentence(
            "The words “{quote}” do not stand {occurrence} times in this brief; give a smaller --occurrence.",
            quote=shorten(quote, 80),
            occurrence=occurrence,
        )
    nearest = anchors.nearest(text, quote)
    if not nearest:
        return Sentence("The words “{quote}” are not in this brief; check how they are written.", quote=shorten(quote, 80))
    return Sentence(
        "The words “{quote}” are not in this brief. The nearest words are: “{nearest}”.", quote=shorten(quote, 80), nearest=nearest
    )


def _quotation(brief: Brief, passage: Passage, details: MarkDetails) -> Quotation:
    speaker = details.speaker or ", ".join(author.name for author in brief.authors)
    return Quotation(
        id=uuid4(),
        passage_id=passage.id,
        brief_id=brief.id,
        text=passage.exact,
        speaker=speaker,
        occasion=details.occasion,
        spoken_on=brief.date,
        language=brief.language,
        dossier_id=details.dossier_id,
        verified=True,
    )


def _link(unit: Unit, annotation: Annotation) -> None:
    if annotation.dossier_id and annotation.statement_id:
        dossier = unit.dossiers.get(annotation.dossier_id)
        evidence = Evidence(passage_id=annotation.passage_id, note=annotation.body)
        unit.dossiers.replace(with_evidence(dossier, annotation.statement_id, evidence))


def _remove(unit: Unit, annotation: Annotation) -> None:
    for quotation in unit.quotations.of_brief(annotation.brief_id):
        if quotation.passage_id == annotation.passage_id:
            unit.quotations.remove(quotation.id)
    unit.annotations.remove(annotation.id)
    passage = passage_alone(unit, annotation)
    if passage is not None:
        unit.passages.remove(passage.id)


def passage_alone(unit: Unit, annotation: Annotation) -> Passage | None:
    """The passage of a mark, where it goes with the mark: no paragraph, no other mark on it, and nothing rests on it but by this mark."""
    passage = unit.passages.find(annotation.passage_id)
    others = [(kind, owner) for kind, owner in unit.referrers([annotation.passage_id]) if owner != annotation.id]
    kinds = {kind for kind, _ in others}
    alone = passage and not passage.paragraph and (annotation.statement_id or not kinds) and Kind.ANNOTATION not in kinds
    return passage if alone else None
