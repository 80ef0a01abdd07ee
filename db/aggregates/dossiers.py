"""Dossiers."""

from typing import Any

import sqlalchemy as sa

from app.core.changes import Kind
from app.core.model.base import Atom
from app.core.model.dossier import (
    ChronologyEntry,
    Document,
    Dossier,
    Figure,
    IfRaised,
    NextStep,
    PersonRole,
    Position,
    RedLine,
    Sensitivity,
    Statement,
)  # fmt: skip
from app.core.sentences import Sentence
from db.aggregates.annotations import EVIDENCE
from db.mapping import Mapper
from db.parts import Keyed, Ranked
from db.repository import Aggregate
from db.tables import dossiers as tables
from db.tables.atoms import atoms


def atom_part(field: str, shape: type[Atom], table: sa.Table, owner: sa.ColumnElement[Any]) -> Keyed:
    """A tuple of atoms in a field of an object whose id stands in the column ``owner`` of ``atoms``."""
    return Keyed(field, Mapper(shape, atoms, table), owner, constants=(("field", field),), parts=(EVIDENCE,))


ATOM_KINDS: tuple[tuple[str, type[Atom], sa.Table], ...] = (
    ("statements", Statement, tables.statements),
    ("positions", Position, tables.positions),
    ("if_raised", IfRaised, tables.if_raised),
    ("red_lines", RedLine, tables.red_lines),
    ("sensitivities", Sensitivity, tables.sensitivities),
    ("chronology", ChronologyEntry, tables.chronology),
    ("figures", Figure, tables.figures),
    ("documents", Document, tables.documents),
    ("next_steps", NextStep, tables.next_steps),
)

DOSSIERS = Aggregate(
    kind=Kind.DOSSIER,
    noun=Sentence("dossier"),
    mapper=Mapper(Dossier, tables.dossiers),
    parts=(
        *(atom_part(field, shape, table, atoms.c.dossier_id) for field, shape, table in ATOM_KINDS),
        Ranked("people", tables.dossier_people, PersonRole),
        Ranked("related", tables.dossier_links),
    ),
    order=(tables.dossiers.c.title,),
)
