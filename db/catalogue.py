"""What a search narrows and counts by, read for all briefs at once. Ids are the 16 bytes of a UUID."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from app.core.marking import UNMARKED
from app.core.model.dossier import Term
from app.core.model.person import NameForm
from db.mapping import AnySelect
from db.repository import Work
from db.rows import digits, raw
from db.tables.annotations import annotations, quotations
from db.tables.atoms import atoms, evidence
from db.tables.briefs import brief_tags, briefs, passages
from db.tables.dossiers import documents, dossiers
from db.tables.people import organisations, people

Pairs = list[tuple[bytes, bytes]]


@dataclass(frozen=True, slots=True)
class BriefLine:
    """A brief's description: who wrote it (names, and people of the library), where it is from, how it is marked."""

    id: bytes
    authors: tuple[str, ...]
    people: tuple[bytes, ...]
    source: str
    marking: str
    has_file: bool


@dataclass(frozen=True, slots=True)
class Named:
    """A person, organisation or dossier and the forms of its name; ``terms`` are groups of forms of other words."""

    id: bytes
    names: tuple[str, ...]
    terms: tuple[tuple[str, ...], ...] = ()
    tags: tuple[str, ...] = ()


class Catalogue:
    """Descriptions in bulk: a brief costs some microseconds, for no object is built."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def briefs(self) -> list[BriefLine]:
        """Every brief's line."""
        columns = (raw(briefs.c.id), _plain(briefs.c.authors), briefs.c.publisher, _plain(briefs.c.marking), briefs.c.source_sha256)
        return [
            BriefLine(_bytes(key), *_authors(authors), publisher, _marking(marking), bool(sha256))
            for key, authors, publisher, marking, sha256 in self._rows(sa.select(*columns))
        ]

    def tags(self) -> list[tuple[bytes, str]]:
        """Briefs and their tags."""
        return [(_bytes(key), tag) for key, tag in self._rows(sa.select(raw(brief_tags.c.brief_id), brief_tags.c.tag))]

    def dossiers_of_briefs(self) -> Pairs:
        """Briefs and the dossiers that draw on them: by a mark, a quotation, a listed document, or a passage as evidence."""
        marked = (sa.select(raw(table.c.brief_id), raw(table.c.dossier_id)) for table in (annotations, quotations))
        listed = sa.select(raw(documents.c.brief_id), raw(atoms.c.dossier_id)).join(atoms, atoms.c.id == documents.c.id)
        rests = (
            sa.select(raw(passages.c.brief_id), raw(atoms.c.dossier_id))
            .join(evidence, evidence.c.passage_id == passages.c.id)
            .join(atoms, atoms.c.id == evidence.c.atom_id)
        )
        return self._pairs((*marked, listed, rests))

    def speakers(self) -> Pairs:
        """Briefs and the people quoted in them."""
        return self._pairs((sa.select(raw(quotations.c.brief_id), raw(quotations.c.speaker_id)),))

    def marked(self, *, noted: bool = False) -> set[bytes]:
        """Briefs with a mark; only those with a note on one, where asked."""
        statement = sa.select(raw(annotations.c.brief_id)).distinct()
        return self._ids(statement.where(annotations.c.body != "") if noted else statement)

    def quoted(self) -> set[bytes]:
        """Briefs with a quotation."""
        return self._ids(sa.select(raw(quotations.c.brief_id)).distinct())

    def people(self) -> list[Named]:
        """People and the confirmed forms of their names."""
        return [Named(_bytes(key), _confirmed(names)) for key, names in self._rows(sa.select(raw(people.c.id), people.c.names))]

    def organisations(self) -> list[Named]:
        """Organisations, the confirmed forms of their names and their abbreviations."""
        columns = (raw(organisations.c.id), organisations.c.names, organisations.c.abbreviations)
        return [Named(_bytes(key), (*_confirmed(names), *short)) for key, names, short in self._rows(sa.select(*columns))]

    def dossiers(self) -> list[Named]:
        """Dossiers, their titles, tags and terms."""
        names = ("title", "short_title", "aliases", "terms", "tags")
        statement = sa.select(raw(dossiers.c.id), *(dossiers.c[name] for name in names))
        return [
            Named(_bytes(key), tuple(filter(None, (title, short, *aliases))), tuple(map(_term, terms)), tuple(tags))
            for key, title, short, aliases, terms, tags in self._rows(statement)
        ]

    def _rows(self, statement: AnySelect) -> list[Any]:
        return list(self._work.connection.execute(statement).all())

    def _ids(self, statement: AnySelect) -> set[bytes]:
        return {_bytes(key) for (key,) in self._rows(statement)}

    def _pairs(self, statements: Iterable[AnySelect]) -> Pairs:
        rows = (row for statement in statements for row in self._rows(statement.distinct()))
        return [(_bytes(one), _bytes(other)) for one, other in rows if one is not None and other is not None]


def _plain(column: sa.ColumnElement[Any]) -> sa.ColumnElement[Any]:
    """A value object as its JSON: building one for each of many rows would cost more than reading them."""
    return sa.type_coerce(column, sa.String)


def _bytes(found: object) -> bytes:
    return bytes.fromhex(digits(found))


def _authors(text: str) -> tuple[tuple[str, ...], tuple[bytes, ...]]:
    found: list[dict[str, Any]] = json.loads(text or "[]")
    known = tuple(_bytes(author["person_id"]) for author in found if author.get("person_id"))
    return tuple(str(author.get("name", "")) for author in found), known


def _marking(text: str) -> str:
    found: dict[str, Any] = json.loads(text or "{}")
    level = found.get("level", UNMARKED)
    return "" if level == UNMARKED else f"{found.get('scheme', UNMARKED)}/{level}"


def _confirmed(names: tuple[NameForm, ...]) -> tuple[str, ...]:
    return tuple(form.text for form in names if not form.guessed)


def _term(term: Term) -> tuple[str, ...]:
    return tuple(filter(None, (term.term, term.expansion, *(text for _, text in term.forms))))
