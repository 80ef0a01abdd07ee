"""Whole packs for the property tests, with references that lead somewhere."""

from dataclasses import replace
from typing import Any
from uuid import UUID

from hypothesis import assume
from hypothesis import strategies as st

from app.core.changes import Kind
from app.core.model.annotation import Annotation, Quotation
from app.core.model.book import Recipe
from app.core.model.brief import Brief, BriefText
from app.core.model.dossier import Conflict, Dossier
from app.core.model.meeting import Meeting
from app.core.model.person import Organisation, Person
from app.exchange.pack import Pack, PackBrief, Quote
from tests.exchange.library import TextLibrary
from tests.exchange.strategies import TEXT, Fillers

KINDS = (Kind.BRIEF, Kind.ORGANISATION, Kind.PERSON, Kind.DOSSIER, Kind.MEETING, Kind.RECIPE)


@st.composite
def packs(draw: st.DrawFn, cls: type[Any]) -> tuple[Pack, TextLibrary]:
    """A pack with up to two objects of one class, and one each of what these may refer to."""
    ids = {kind: draw(st.lists(st.uuids(), min_size=2, max_size=2, unique=True)) for kind in KINDS}
    assume(len({uuid for found in ids.values() for uuid in found}) == 2 * len(KINDS))
    library = TextLibrary(others={uuid for found in ids.values() for uuid in found})
    library.texts[ids[Kind.BRIEF][0]] = library.texts[ids[Kind.BRIEF][1]] = ""
    passages = draw(st.lists(st.uuids(), min_size=1, max_size=3, unique=True))
    library.quotes = {uuid: Quote(brief_id=draw(st.sampled_from(ids[Kind.BRIEF])), words=draw(TEXT), passage_id=uuid) for uuid in passages}
    fill = Fillers(ids, [(library.quotes[uuid].brief_id, uuid) for uuid in passages], [])
    return draw(pack_of(cls, fill, ids, library)), library


@st.composite
def pack_of(draw: st.DrawFn, cls: type[Any], fill: Fillers, ids: dict[Kind, list[UUID]], library: TextLibrary) -> Pack:
    def one(kind: Kind, wanted: type[Any]) -> tuple[Any, ...]:
        return (draw(fill.of(wanted, id=ids[kind][0])),) if cls is wanted else ()

    dossiers = tuple(draw(with_local_references(item, fill, ids)) for item in one(Kind.DOSSIER, Dossier))
    return Pack(
        briefs=tuple(draw(briefs(item, fill)) for item in one(Kind.BRIEF, Brief)),
        organisations=one(Kind.ORGANISATION, Organisation),
        people=one(Kind.PERSON, Person),
        dossiers=dossiers,
        meetings=tuple(draw(with_sessions(item, fill)) for item in one(Kind.MEETING, Meeting)),
        recipes=one(Kind.RECIPE, Recipe),
        annotations=tuple(draw(marks(Annotation, fill, library))) if cls is Annotation else (),
        quotations=tuple(draw(marks(Quotation, fill, library))) if cls is Quotation else (),
    )


@st.composite
def briefs(draw: st.DrawFn, brief: Brief, fill: Fillers) -> PackBrief:
    text = draw(st.one_of(st.none(), fill.of(BriefText, brief_id=brief.id)))
    if text is not None:
        assume(len({repair.id for repair in text.repairs}) == len(text.repairs))
    return PackBrief(brief=brief, file=draw(TEXT), text=text)


@st.composite
def with_local_references(draw: st.DrawFn, dossier: Dossier, fill: Fillers, ids: dict[Kind, list[UUID]]) -> Dossier:
    atoms = [atom.id for atom in dossier.atoms()]
    local = Fillers(ids, fill.passages, atoms)
    some = st.one_of(st.none(), st.sampled_from(atoms)) if atoms else st.none()
    statements = tuple(replace(item, answers=draw(some)) for item in dossier.statements)
    conflicts = tuple(draw(st.lists(local.of(Conflict), max_size=2)))
    every = [*atoms, *(conflict.id for conflict in conflicts)]
    assume(len(set(every)) == len(every))
    return replace(dossier, statements=statements, conflicts=conflicts)


@st.composite
def with_sessions(draw: st.DrawFn, meeting: Meeting, fill: Fillers) -> Meeting:
    sessions = [session.id for session in meeting.sessions]
    every = [*sessions, *(item.id for item in meeting.agenda), *(line.id for line in meeting.lines)]
    assume(len(set(every)) == len(every))
    some = st.one_of(st.none(), st.sampled_from(sessions)) if sessions else st.none()
    return replace(meeting, agenda=tuple(replace(item, session_id=draw(some)) for item in meeting.agenda))


@st.composite
def marks(draw: st.DrawFn, cls: type[Any], fill: Fillers, library: TextLibrary) -> list[Any]:
    found = draw(st.lists(fill.of(cls), max_size=2))
    assume(len({mark.id for mark in found}) == len(found))
    placed = [replace(mark, brief_id=library.quotes[mark.passage_id].brief_id) for mark in found]
    return [replace(mark, statement_id=None) if cls is Annotation and mark.dossier_id is None else mark for mark in placed]
