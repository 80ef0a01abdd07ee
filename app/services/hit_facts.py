"""What a list of hits tells beside the words found: the kind of a mark and its words, a person's names, the place in a dossier."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from app.core.aligning import Sentences
from app.core.changes import Kind
from app.core.language import Language
from app.core.model.annotation import AnnotationKind
from app.core.model.dossier import Dossier, Heading, Statement
from app.core.model.person import Person
from app.core.text import Span, tidy
from app.core.translating import turned
from app.search.query import Hit
from app.services.called import wording_in
from app.services.support import atom_words, other_words
from db.unit import Unit

HitKey = tuple[UUID, int]
"""A hit by its object and the number of its passage."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HitFacts:
    """Beside a hit: of a mark its kind, words and note; of a person the other names and how many there are; of a dossier where.

    ``title`` is what the hit is called in the language of who asks; ``own``: its words are of that language, where a statement
    has words in several.
    """

    title: str = ""
    mark: AnnotationKind | None = None
    words: str = ""
    note: str = ""
    brief_title: str = ""
    names: tuple[str, ...] = ()
    forms: int = 0
    heading: Heading | None = None
    line: int = 0
    own: bool = False


def facts_of(unit: Unit, hits: Sequence[Hit], language: Language) -> Mapping[HitKey, HitFacts]:
    """The facts of the hits that have some; objects that are gone have none."""
    ids = {kind: [hit.id for hit in hits if hit.kind is kind] for kind in (Kind.ANNOTATION, Kind.PERSON, Kind.DOSSIER, Kind.MEETING)}
    found: dict[HitKey, HitFacts] = {}
    of_marks = _of_marks(unit, ids[Kind.ANNOTATION])
    people = {person.id: _of_person(person, language) for person in unit.people.many(ids[Kind.PERSON])}
    dossiers = {dossier.id: dossier for dossier in unit.dossiers.many(ids[Kind.DOSSIER])}
    named = (*dossiers.values(), *unit.meetings.many(ids[Kind.MEETING]))
    # the words of a language are those of all meetings together: they are gathered only where something is called by them
    wording = wording_in(unit, language if named else None)
    titles = {thing.id: wording.called(thing, "title") for thing in named}
    for hit in hits:
        if hit.kind is Kind.DOSSIER and hit.id in dossiers:
            found[hit.id, hit.number] = replace(_of_dossier(dossiers[hit.id], hit, language), title=titles[hit.id])
        elif facts := of_marks.get(hit.id) or people.get(hit.id):
            found[hit.id, hit.number] = facts
        elif hit.id in titles:
            found[hit.id, hit.number] = HitFacts(title=titles[hit.id])
    return found


def _of_marks(unit: Unit, ids: Sequence[UUID]) -> dict[UUID, HitFacts]:
    marks = unit.annotations.many(ids)
    passages = {passage.id: passage for passage in unit.passages.many(mark.passage_id for mark in marks)}
    briefs = {brief.id: brief.title for brief in unit.briefs.many(mark.brief_id for mark in marks)}
    return {
        mark.id: HitFacts(
            mark=mark.kind,
            words=tidy(passages[mark.passage_id].exact) if mark.passage_id in passages else "",
            note=tidy(mark.body),
            brief_title=briefs.get(mark.brief_id, ""),
        )
        for mark in marks
    }


def _of_person(person: Person, language: Language) -> HitFacts:
    shown = person.name_in(language)
    others = [person.name_in(other) for other in (Language.EN, Language.KO, Language.JA)]
    return HitFacts(title=shown, names=tuple(dict.fromkeys(name for name in others if name and name != shown)), forms=len(person.names))


def _of_dossier(dossier: Dossier, hit: Hit, language: Language) -> HitFacts:
    """Under which heading the words stand, and in which of its lines; nothing where they stand in no statement."""
    sought = tidy(hit.snippet.strip("… "))
    for atom in dossier.atoms():
        if isinstance(atom, Statement) and sought and any(sought in tidy(words) for words in (atom_words(atom), *other_words(atom))):
            under = [other.id for other in dossier.statements if other.heading is atom.heading]
            own = sought in tidy(atom_words(turned(atom, language)))
            return HitFacts(heading=atom.heading, line=under.index(atom.id) + 1, own=own)
    return HitFacts()


def sentence_around(text: str, start: int, end: int) -> Span:
    """The sentence, or sentences, that a stretch of a text lies in; the stretch itself where it lies in none."""
    sentences = Sentences.of(text)
    touched = sentences.touched(Span(start, end))
    if not touched:
        return Span(start, end)
    return Span(sentences.spans[touched[0]].start, sentences.spans[touched[-1]].end)
