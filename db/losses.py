"""What of a damaged library could not be saved, in words that its owner understands."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from app.core.changes import Kind
from app.core.model.base import title_of
from db.aggregates.briefs import PARAGRAPHS
from db.blobs import Space
from db.rescue import Keys, Rescued
from db.tables.all import complete_metadata
from db.tables.briefs import brief_texts, briefs, passages
from db.tables.ledger import blobs, events, settings, steps
from db.unit import Unit


@dataclass(frozen=True, slots=True)
class Loss:
    """Something that is lost: what of which object; ``title`` is empty where nothing tells it."""

    what: str
    title: str = ""

    @property
    def sentence(self) -> str:
        """The loss on one line."""
        return f"Lost: {self.what} “{self.title}”." if self.title else f"Lost: {self.what}."


@dataclass(frozen=True, slots=True)
class Image:
    """The last state that the event log has of an object."""

    kind: Kind
    id: UUID
    thing: Any


Known = Sequence[Image]
"""The objects that the event log tells of."""

PARTS = {
    "agenda_dossiers": "dossiers of a subject of an agenda",
    "agenda_items": "subjects of an agenda",
    "brief_tags": "tags of briefs",
    "chronology": "entries of a chronology",
    "documents": "documents of dossiers",
    "dossier_links": "related dossiers",
    "dossier_people": "people of dossiers",
    "evidence": "passages that a statement rested on",
    "figures": "figures",
    "if_raised": "answers to what may be raised",
    "meeting_dossiers": "dossiers of meetings",
    "meeting_lines": "lines of meetings",
    "meeting_sessions": "parts of a programme",
    "next_steps": "next steps",
    "participants": "participants",
    "positions": "positions",
    "red_lines": "red lines",
    "remarks": "remarks of people",
    "sensitivities": "sore points",
    "statements": "statements",
}
"""What the rows of a table are called that are parts of an object."""


def losses(connection: sa.Connection, unit: Unit, rescued: Rescued, known: Known) -> Iterator[Loss]:
    """What is not in the library any more, once all that can be was mended."""
    titles = _titles(unit, known)
    yield from _objects(unit, rescued, known, titles)
    yield from _parts(connection, rescued)
    yield from _texts(connection, titles)
    yield from _passages(connection, rescued, titles)
    yield from _files(connection, rescued)
    yield from _history(connection, rescued)
    gone = len(rescued.listed.get("settings", set())) - _count(connection, settings)
    if gone > 0:
        yield Loss(f"{gone} of the settings kept inside the library")


def _words(thing: object) -> str:
    """What stands in an object that has no title."""
    return str(getattr(thing, "body", "") or getattr(thing, "text", ""))


def _titles(unit: Unit, known: Known) -> dict[UUID, str]:
    told = {image.id: title_of(image.thing) or _words(image.thing) for image in known}
    return told | {brief.id: brief.title for brief in unit.briefs.all()}


def _objects(unit: Unit, rescued: Rescued, known: Known, titles: dict[UUID, str]) -> Iterator[Loss]:
    expected: dict[Kind, dict[UUID, None]] = {kind: {} for kind in Kind if kind is not Kind.PASSAGE}
    for image in known:
        if image.kind in expected:
            expected[image.kind][image.id] = None
    for kind, ids in expected.items():
        table = unit.of_kind(kind).aggregate.mapper.tables[-1].name
        ids.update((UUID(str(listed[0])), None) for listed in rescued.listed.get(table, set()))
        there = {item.id for item in unit.of_kind(kind).many(ids)}
        noun = unit.of_kind(kind).aggregate.noun
        yield from (Loss(f"the {noun}", titles.get(key) or f"with the id {key}") for key in ids if key not in there)


def _parts(connection: sa.Connection, rescued: Rescued) -> Iterator[Loss]:
    """Parts that no event could bring back; whose they were, only the lost rows could tell."""
    for table, noun in PARTS.items():
        if table in rescued.unlisted:
            yield Loss(f"the list of {noun}; some may be missing")
        elif count := len(rescued.listed.get(table, set()) - _keys(connection, table)):
            yield Loss(f"{count} {noun}")


def _keys(connection: sa.Connection, table: str) -> Keys:
    """The keys of the rows that are there, as the file holds them."""
    names = ", ".join(f'"{column.name}"' for column in complete_metadata().tables[table].primary_key)
    return {tuple(row) for row in connection.exec_driver_sql(f'SELECT {names} FROM "{table}"')}


def _texts(connection: sa.Connection, titles: dict[UUID, str]) -> Iterator[Loss]:
    wordless = sa.select(briefs.c.id).where(briefs.c.id.not_in(sa.select(brief_texts.c.brief_id)))
    yield from (Loss("the words of the brief", titles.get(key, str(key))) for key in connection.execute(wordless).scalars())


def _passages(connection: sa.Connection, rescued: Rescued, titles: dict[UUID, str]) -> Iterator[Loss]:
    there = set(connection.execute(sa.select(passages.c.id)).scalars())
    if "passages" in rescued.unlisted:
        # nothing else tells surely that one is missing: the event that names the passages of a brief may be lost as well
        yield Loss("the list of which passages there were; some may be missing")
    gone = {UUID(str(key)) for (key,) in rescued.listed.get("passages", set())} - there
    if not gone:
        return
    imported = sa.select(events.c.object_id, events.c.after).where(events.c.part == PARAGRAPHS, events.c.after != "")
    counted = Counter[UUID]()
    for brief_id, ids in connection.execute(imported).all():
        counted[brief_id] += len(gone.intersection(map(UUID, json.loads(ids))))
    yield from (Loss(f"{count} passages of the brief", titles.get(key, str(key))) for key, count in counted.items() if count)
    if others := len(gone) - counted.total():
        yield Loss(f"{others} passages that marks or statements rested on")


def _files(connection: sa.Connection, rescued: Rescued) -> Iterator[Loss]:
    there: Keys = {tuple(row) for row in connection.execute(sa.select(blobs.c.space, blobs.c.name))}
    gone = (rescued.listed.get("blobs", set()) | rescued.broken) - there
    owners = {row.source_sha256: row.title for row in connection.execute(sa.select(briefs.c.source_sha256, briefs.c.title)) if row[0]}
    for space, name in sorted(gone):
        if space == Space.ORIGINAL:
            yield Loss("the original of the brief", owners[name]) if name in owners else Loss(f"a picture or an original, {name[:12]}")
        elif space == Space.BOOK:
            yield Loss(f"the printed file of the edition {name}")


def _history(connection: sa.Connection, rescued: Rescued) -> Iterator[Loss]:
    for table, noun in ((steps, "steps of the history"), (events, "changes noted in the history")):
        gone = rescued.last.get(table.name, 0) - _highest(connection, table, rescued)
        if gone > 0:
            yield Loss(f"{gone} {noun}")


def _highest(connection: sa.Connection, table: sa.Table, rescued: Rescued) -> int:
    """How many rows there are of those that were there before the salvage."""
    statement = sa.select(sa.func.count()).select_from(table).where(table.c.seq <= rescued.last.get(table.name, 0))
    return connection.execute(statement).scalar_one()


def _count(connection: sa.Connection, table: sa.Table) -> int:
    return connection.execute(sa.select(sa.func.count()).select_from(table)).scalar_one()
