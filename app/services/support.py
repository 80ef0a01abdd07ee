"""Which passages an atom of a dossier rests on."""

from dataclasses import replace
from typing import Any
from uuid import UUID

from app.core.errors import NotFoundError
from app.core.model.base import Evidence
from app.core.model.dossier import Dossier

ATOM_FIELDS = (
    "statements", "positions", "if_raised", "red_lines", "sensitivities", "chronology", "figures", "documents", "next_steps",
)  # fmt: skip


def with_evidence(dossier: Dossier, atom_id: UUID, evidence: Evidence) -> Dossier:
    """The dossier with one more passage under an atom; a passage that is there already is not counted twice.

    Raises:
        NotFoundError: the dossier has no such atom.
    """
    for name in ATOM_FIELDS:
        atoms: tuple[Any, ...] = getattr(dossier, name)
        for place, atom in enumerate(atoms):
            if atom.id == atom_id:
                kept = tuple(known for known in atom.evidence if known.passage_id != evidence.passage_id)
                changed = replace(atom, evidence=(*kept, evidence))
                return replace(dossier, **{name: (*atoms[:place], changed, *atoms[place + 1 :])})
    raise NotFoundError(f"The dossier “{dossier.title}” has no statement with the id {atom_id}.")


def without_passages(dossier: Dossier, gone: frozenset[UUID]) -> Dossier:
    """The dossier with nothing resting on those passages any more."""
    changed = {name: tuple(_without(atom, gone) for atom in getattr(dossier, name)) for name in ATOM_FIELDS}
    return replace(dossier, **changed)


def _without(atom: Any, gone: frozenset[UUID]) -> Any:
    kept = tuple(evidence for evidence in atom.evidence if evidence.passage_id not in gone)
    return atom if kept == atom.evidence else replace(atom, evidence=kept)
