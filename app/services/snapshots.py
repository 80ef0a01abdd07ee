"""The frozen picture of a meeting and all that it refers to: what a book is made from."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from itertools import chain
from typing import cast
from uuid import UUID

from app.core.model.annotation import Annotation
from app.core.model.base import Atom
from app.core.model.brief import Brief
from app.core.model.dossier import Dossier
from app.core.model.meeting import Meeting
from app.core.model.person import Person
from app.core.snapshot import Snapshot
from app.services.meetings import dossiers_of
from app.services.passwords import opened
from db.unit import Unit


def gathered(unit: Unit, meeting: Meeting, annexes: Iterable[UUID] = ()) -> Snapshot:
    """The meeting with its dossiers, people, evidence, marks and quotations, and the briefs that are to be annexed."""
    wanted = tuple(unit.briefs.many(annexes))
    dossiers = tuple(unit.dossiers.many(dossiers_of(meeting)))
    ours = {dossier.id for dossier in dossiers}
    linked = list(chain.from_iterable(unit.annotations.of_dossier(dossier.id) for dossier in dossiers))
    quotations = tuple(quote for quote in unit.quotations.all() if quote.dossier_id in ours)
    people = {person.id: person for person in unit.people.many(_people(meeting, dossiers, (quote.speaker_id for quote in quotations)))}
    marked = chain((mark.passage_id for mark in linked), (quote.passage_id for quote in quotations))
    cited = unit.passages.many(chain(_cited(meeting, dossiers, people.values()), marked))
    named = chain((row.brief_id for dossier in dossiers for row in dossier.documents if row.brief_id), (brief.id for brief in wanted))
    briefs = {
        brief.id: brief for brief in unit.briefs.many(chain((passage.brief_id for passage in cited), named, (brief.id for brief in wanted)))
    }
    annotations = (*linked, *_loose_marks(unit, briefs))
    more = unit.passages.many(mark.passage_id for mark in annotations)
    return Snapshot(
        meeting=meeting,
        dossiers=dossiers,
        people=people,
        organisations={found.id: found for found in unit.organisations.all()},
        briefs=briefs,
        passages={passage.id: passage for passage in (*cited, *more)},
        annotations=annotations,
        quotations=quotations,
        texts={text.brief_id: text for text in unit.texts.many(briefs)},
        photos=_photos(unit, people.values()),
        originals={brief.id: opened(unit, brief.source.sha256) for brief in wanted if brief.source and _is_pdf(brief)},
    )


def _is_pdf(brief: Brief) -> bool:
    return brief.source is not None and brief.source.media_type == "application/pdf"


def snapshot_hash(*parts: object) -> str:
    """SHA-256 of what a book is made from: equal for equal content, whatever the order of its mappings."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(_stable(part).encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


def _loose_marks(unit: Unit, briefs: Iterable[UUID]) -> list[Annotation]:
    """The marks on the cited briefs that belong to no dossier: they are of use wherever the brief is."""
    return [mark for brief_id in briefs for mark in unit.annotations.of_brief(brief_id) if mark.dossier_id is None]


def _people(meeting: Meeting, dossiers: Iterable[Dossier], speakers: Iterable[UUID | None]) -> list[UUID]:
    present = [participant.person_id for participant in meeting.participants]
    named = [role.person_id for dossier in dossiers for role in dossier.people]
    return list(dict.fromkeys((*present, *named, *(speaker for speaker in speakers if speaker))))


def _cited(meeting: Meeting, dossiers: Iterable[Dossier], people: Iterable[Person]) -> list[UUID]:
    atoms: list[Atom] = [*meeting.lines]
    for dossier in dossiers:
        atoms += dossier.atoms()
    for person in people:
        atoms += (*person.views, *person.personal)
    return [evidence.passage_id for atom in atoms for evidence in atom.evidence]


def _photos(unit: Unit, people: Iterable[Person]) -> dict[str, bytes]:
    """The photographs that are kept; a pack may name one that is in another library, and the book has an empty frame for it."""
    wanted = {person.photo_sha256 for person in people if person.photo_sha256}
    return {sha256: unit.originals.get(sha256) for sha256 in sorted(wanted) if unit.originals.has(sha256)}


def _stable(value: object) -> str:
    if isinstance(value, str | UUID):
        return repr(value)
    if isinstance(value, tuple):
        return "(" + ",".join([_stable(held) for held in cast(tuple[object, ...], value)]) + ")"
    if names := _fields_of(type(value)):
        return f"{type(value).__name__}({','.join([f'{name}={_stable(getattr(value, name))}' for name in names])})"
    if isinstance(value, Mapping):
        pairs = cast(Mapping[object, object], value).items()
        return "{" + ",".join(sorted(f"{_stable(key)}:{_stable(held)}" for key, held in pairs)) + "}"
    return repr(value)


@cache
def _fields_of(kind: type) -> tuple[str, ...]:
    """The fields of a dataclass; none of anything else."""
    return tuple(entry.name for entry in fields(kind)) if is_dataclass(kind) else ()
