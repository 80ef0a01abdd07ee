"""What a decision about a clash does to a dossier: the value that was not preferred is left out, the note is printed."""

from dataclasses import replace
from uuid import UUID

from app.book.selection import Manifest, Reason
from app.core.model.dossier import Conflict, Document, Dossier, Resolution


def settle(dossier: Dossier, manifest: Manifest) -> Dossier:
    """The dossier without the values that lost a clash; with no note to print, both stay (row 58)."""
    lost = {atom for row in dossier.conflicts if _decided(row) for atom in row.atoms if atom != row.preferred}
    if not lost:
        return dossier
    for atom in (*dossier.figures, *dossier.chronology):
        if atom.id in lost:
            manifest.leave_out(atom, dossier.title, Reason.NOT_PREFERRED)
    return replace(
        dossier,
        figures=tuple(row for row in dossier.figures if row.id not in lost),
        chronology=tuple(row for row in dossier.chronology if row.id not in lost),
    )


def without_clashes(dossier: Dossier, manifest: Manifest) -> Dossier:
    """The dossier without clashes of which a value is withheld: the note on one would tell of the other."""
    gone = {atom.id for atom in manifest.withheld}
    return replace(dossier, conflicts=tuple(row for row in dossier.conflicts if not gone.intersection(row.atoms)))


def emptied(before: Dossier, after: Dossier, manifest: Manifest) -> bool:
    """Whether all that a dossier says was withheld because of its marking: then its very title stays out of the book."""
    gone = {row.atom_id for row in manifest.omissions if row.reason in MARKED}
    nothing = bool(before.atoms()) and not after.atoms() and all(atom.id in gone for atom in before.atoms())
    if nothing:
        manifest.leave_out(Document(id=before.id, title=before.title, text=before.standfirst), before.title, Reason.CEILING)
    return nothing


MARKED = frozenset({Reason.CEILING.value, Reason.RELEASE.value})
"""The reasons that lie in the marking of a statement, not in who reads it."""


def _decided(row: Conflict) -> bool:
    """Whether some of its values are not printed: those of a dossier that clashed with another one stand in entries of their own."""
    holds = row.preferred in row.atoms or (len(row.atoms) == 1 and row.preferred is None)
    return row.resolution is Resolution.PREFER and holds and bool(row.note)


def notes_on(atom_id: UUID, conflicts: tuple[Conflict, ...]) -> tuple[Conflict, ...]:
    """The clashes an atom is part of, those aside that were found to be none."""
    return tuple(row for row in conflicts if atom_id in row.atoms and row.resolution is not Resolution.NO_CONFLICT)
