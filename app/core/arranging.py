"""The order of the statements of a dossier: what is put where."""

from dataclasses import replace
from uuid import UUID

from app.core.model.dossier import Dossier, Heading, Statement


def arranged(dossier: Dossier, statement: Statement, heading: Heading, before: UUID | None) -> Dossier:
    """A statement, new or moved, under a heading before another one there, or at the end of the heading.

    Before itself it stays where it is; where the other one is gone by then, it comes at the end.
    """
    if before == statement.id:
        return dossier
    rest = [known for known in dossier.statements if known.id != statement.id]
    fellows = [at for at, known in enumerate(rest) if known.heading is heading]
    there = next((at for at in fellows if rest[at].id == before), fellows[-1] + 1 if fellows else len(rest))
    rest.insert(there, statement if statement.heading is heading else replace(statement, heading=heading))
    return replace(dossier, statements=tuple(rest))


def put(dossier: Dossier, statement_id: UUID, heading: Heading, before: UUID | None) -> Dossier:
    """A statement of the dossier put elsewhere; one that is gone moves nothing."""
    found = next((known for known in dossier.statements if known.id == statement_id), None)
    return arranged(dossier, found, heading, before) if found is not None else dossier
