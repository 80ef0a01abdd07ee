"""The objects of the library as the index is given them, and as it asks for their words again."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any
from uuid import UUID

from app.core.changes import Kind
from app.core.dates import PartialDate
from app.core.language import Language
from app.core.model.annotation import Annotation
from app.core.model.brief import Brief, Passage
from app.core.model.dossier import Dossier
from app.core.model.meeting import Meeting
from app.core.model.person import Organisation, Person
from app.core.text import detect_language
from app.search.documents import IndexDocument, IndexPassage, Place, Words
from app.services.cutting import CutText, CutTexts, cut
from app.services.support import atom_words, other_words
from db.rows import BriefHead
from db.unit import Unit

INDEXED = (Kind.BRIEF, Kind.ANNOTATION, Kind.DOSSIER, Kind.PERSON, Kind.ORGANISATION, Kind.MEETING)


NONE: Mapping[UUID, CutText] = MappingProxyType({})
_NO_WORDS = CutText("", ())


def documents(unit: Unit, kind: Kind, ids: Iterable[UUID], known: Mapping[UUID, CutText] = NONE) -> list[IndexDocument]:
    """What the index is given for the objects of one kind; those that are gone are left out, texts in ``known`` are not read again."""
    if kind is Kind.BRIEF:
        wanted = tuple(ids)
        fresh = {text.brief_id: cut(text) for text in unit.texts.many(brief_id for brief_id in wanted if brief_id not in known)}
        return _of_briefs(unit, wanted, {**known, **fresh})
    if kind is Kind.ANNOTATION:
        return _of_annotations(unit, unit.annotations.many(ids))
    describe = _DESCRIBED[kind]
    return [describe(thing) for thing in unit.of_kind(kind).many(ids)]


def words_at(unit: Unit, places: Sequence[Place], cuts: CutTexts) -> list[Words | None]:
    """The words of places as the library has them now, in their order; None where the object or the stretch is gone."""
    briefs = {place.id for place in places if place.kind is Kind.BRIEF}
    heads = unit.briefs.heads([*briefs, *(place.brief_id for place in places if place.brief_id)])
    texts, tags = cuts.of(unit, tuple(briefs)), unit.briefs.tags(briefs)
    described: dict[UUID, IndexDocument] = {}
    for kind in {place.kind for place in places} - {Kind.BRIEF}:
        wanted = dict.fromkeys(place.id for place in places if place.kind is kind)
        described.update((document.id, document) for document in documents(unit, kind, wanted))
    return [
        _words_of_brief(place, heads.get(place.id), tags.get(place.id, ()), texts.get(place.id, _NO_WORDS))
        if place.kind is Kind.BRIEF
        else _words(place, described.get(place.id), heads)
        for place in places
    ]


def _words_of_brief(place: Place, head: BriefHead | None, tags: tuple[str, ...], words: CutText) -> Words | None:
    """A list of hits asks with each letter: of a brief its title, its tags and one stretch are read, and not the whole of it."""
    if head is None:
        return None
    if not words.stretches:
        return Words(head.title, "", tags)
    if place.number >= len(words.stretches):
        return None
    stretch = words.stretches[place.number]
    return Words(head.title, words.text[stretch.start : stretch.end], tags)


def _words(place: Place, document: IndexDocument | None, heads: Mapping[UUID, BriefHead]) -> Words | None:
    if document is None:
        return None
    head = heads.get(place.brief_id) if place.brief_id else None
    title = document.title or (head.title if head else "")
    if not document.passages:
        return Words(title, "", document.tags)
    if place.number >= len(document.passages):
        return None
    return Words(title, document.passages[place.number].text, document.tags)


def _of_briefs(unit: Unit, ids: Sequence[UUID], cuts: Mapping[UUID, CutText]) -> list[IndexDocument]:
    return [_of_brief(brief, cuts.get(brief.id, _NO_WORDS)) for brief in unit.briefs.many(ids)]


def _of_brief(brief: Brief, words: CutText) -> IndexDocument:
    return IndexDocument(
        kind=Kind.BRIEF,
        id=brief.id,
        title=brief.title,
        passages=tuple(IndexPassage(text=words.text[part.start : part.end], page=part.page) for part in words.stretches),
        date=brief.date,
        language=brief.language,
        tags=brief.tags,
    )


def _of_annotations(unit: Unit, annotations: Sequence[Annotation]) -> list[IndexDocument]:
    passages = {passage.id: passage for passage in unit.passages.many(mark.passage_id for mark in annotations)}
    heads = unit.briefs.heads(mark.brief_id for mark in annotations)
    return [
        _of_annotation(mark, passages[mark.passage_id], heads[mark.brief_id])
        for mark in annotations
        if mark.passage_id in passages and mark.brief_id in heads
    ]


def _of_annotation(mark: Annotation, passage: Passage, brief: BriefHead) -> IndexDocument:
    """A mark has no title of its own: the brief's is shown with it, and is not found a second time."""
    return IndexDocument(
        kind=Kind.ANNOTATION,
        id=mark.id,
        title="",
        passages=_texts((mark.body, passage.exact), passage.locator.page),
        brief_id=brief.id,
        date=brief.date,
        language=brief.language,
        tags=mark.tags,
    )


def _of_dossier(dossier: Dossier) -> IndexDocument:
    about = " ".join((dossier.standfirst, dossier.short_title, *dossier.aliases)).strip()
    words = [about, *(atom_words(atom) for atom in dossier.atoms())]
    return IndexDocument(
        kind=Kind.DOSSIER,
        id=dossier.id,
        title=dossier.title,
        passages=_texts((*words, *other_words(dossier), *(text for atom in dossier.atoms() for text in other_words(atom)))),
        date=dossier.last_reviewed,
        language=detect_language(" ".join(words)),
        tags=dossier.tags,
    )


def _of_meeting(meeting: Meeting) -> IndexDocument:
    agenda = " ".join(f"{item.title}. {item.desired_outcome}" for item in meeting.agenda)
    about = " ".join((meeting.standfirst, meeting.place, *meeting.expected_outcomes, agenda))
    words = [about, *(line.text for line in meeting.lines)]
    return IndexDocument(
        kind=Kind.MEETING,
        id=meeting.id,
        title=meeting.title,
        passages=_texts((*words, *other_words(meeting, *meeting.agenda), *(text for line in meeting.lines for text in other_words(line)))),
        date=PartialDate.of(meeting.start.date()) if meeting.start else None,
        language=detect_language(" ".join(words)),
    )


def _of_person(person: Person) -> IndexDocument:
    offices = " ".join(f"{office.title} {office.organisation}." for office in person.offices)
    career = " ".join(f"{step.period} {step.text}" for step in person.career)
    words = [" ".join(form.text for form in person.names), offices, career, *(view.text for view in person.views)]
    return IndexDocument(kind=Kind.PERSON, id=person.id, title=person.name_in(Language.EN), passages=_texts(words))


def _of_organisation(found: Organisation) -> IndexDocument:
    words = " ".join((*(form.text for form in found.names), *found.abbreviations))
    return IndexDocument(kind=Kind.ORGANISATION, id=found.id, title=found.name_in(Language.EN), passages=_texts((words,)))


_DESCRIBED: dict[Kind, Callable[[Any], IndexDocument]] = {
    Kind.DOSSIER: _of_dossier,
    Kind.MEETING: _of_meeting,
    Kind.PERSON: _of_person,
    Kind.ORGANISATION: _of_organisation,
}


def _texts(words: Iterable[str], page: int = 0) -> tuple[IndexPassage, ...]:
    return tuple(IndexPassage(text=text, page=page) for text in words if text.strip())
