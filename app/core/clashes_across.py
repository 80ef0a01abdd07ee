"""Facts that two dossiers of the library give differently: the same label or event, another value, and nothing to tell them apart."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from uuid import UUID

from app.core.clashes import apart, disagreements, fact_of, ids_of, name_of, same, waits
from app.core.model.base import Atom
from app.core.model.dossier import Conflict, Dossier, Figure, Resolution
from app.core.text import comparable


@dataclass(frozen=True, slots=True, kw_only=True)
class Across:
    """Atoms of several dossiers that say different things of one fact, each with its dossier, and what was decided of them.

    The decision stands in each of the dossiers, under one id, on the atoms of that dossier alone.
    """

    id: UUID
    parts: tuple[tuple[Dossier, Atom], ...]
    conflict: Conflict | None = None

    @property
    def atoms(self) -> tuple[Atom, ...]:
        """The atoms alone."""
        return tuple(atom for _, atom in self.parts)

    @property
    def dossiers(self) -> tuple[Dossier, ...]:
        """The dossiers, each once."""
        return tuple({dossier.id: dossier for dossier, _ in self.parts}.values())

    @property
    def open(self) -> bool:
        """Whether it waits for a decision."""
        return waits(self.conflict)


def across(dossiers: Sequence[Dossier]) -> tuple[Across, ...]:
    """The clashes between dossiers: those that were decided, and those that have been met since."""
    entered = list(_entered(dossiers))
    known = [ids_of(row.atoms) for row in entered]
    met = (parts for parts in _met(dossiers) if not any(ids_of(atom for _, atom in parts) <= ids for ids in known))
    return (*entered, *(Across(id=name_of(ids_of(atom for _, atom in parts)), parts=parts) for parts in met))


def decided(row: Across, made: Conflict) -> dict[UUID, tuple[Conflict, ...]]:
    """What a decision writes into each dossier: an entry for each of its atoms, which holds where it says what the preferred one says."""
    chosen = next((atom for atom in row.atoms if atom.id == made.preferred), None)
    rows: dict[UUID, tuple[Conflict, ...]] = {}
    for dossier, atom in row.parts:
        holds = chosen is not None and same(atom, chosen)
        entry = Conflict(
            id=row.id, atoms=(atom.id,), resolution=made.resolution, preferred=atom.id if holds else None,
            decided_by=made.decided_by, note=made.note,
        )  # fmt: skip
        rows[dossier.id] = (*rows.get(dossier.id, ()), entry)
    return rows


def _entered(dossiers: Sequence[Dossier]) -> Iterator[Across]:
    """Entries of one atom each that stand in several dossiers under one id."""
    found: dict[UUID, list[tuple[Dossier, Atom, Conflict]]] = {}
    for dossier in dossiers:
        atoms = {atom.id: atom for atom in dossier.atoms()}
        for row in dossier.conflicts:
            if len(row.atoms) == 1 and row.atoms[0] in atoms:
                found.setdefault(row.id, []).append((dossier, atoms[row.atoms[0]], row))
    for key, rows in found.items():
        values = [atom for _, atom, _ in rows]
        if len({dossier.id for dossier, _, _ in rows}) > 1 and any(not same(one, other) for one, other in combinations(values, 2)):
            held = next((row for _, _, row in rows if row.preferred is not None), rows[0][2])
            yield Across(id=key, parts=tuple((dossier, atom) for dossier, atom, _ in rows), conflict=held)


def _met(dossiers: Iterable[Dossier]) -> Iterator[tuple[tuple[Dossier, Atom], ...]]:
    groups: dict[tuple[str, str], list[tuple[Dossier, Atom]]] = {}
    for dossier in dossiers:
        lost = _lost(dossier)
        for atom in (*dossier.figures, *dossier.chronology):
            unit = _folded(atom.unit) if isinstance(atom, Figure) else "\0"
            if atom.id not in lost and fact_of(atom):
                groups.setdefault((_folded(fact_of(atom)), unit), []).append((dossier, atom))
    for group in groups.values():
        against = {at for at, here in enumerate(group) for there in group if _differ(here, there)}
        if against:
            yield tuple(group[at] for at in sorted(against))


def _differ(here: tuple[Dossier, Atom], there: tuple[Dossier, Atom]) -> bool:
    one, other = here[1], there[1]
    return here[0].id != there[0].id and not same(one, other) and apart(one, other) is None


def _lost(dossier: Dossier) -> frozenset[UUID]:
    """The values that wait for a decision within their own dossier, or lost it there: what is left is what the dossier says."""
    waiting = {atom.id for row in disagreements(dossier) if row.open for atom in row.atoms}
    rows = (row for row in dossier.conflicts if row.resolution is Resolution.PREFER and row.preferred in row.atoms)
    return frozenset(waiting | {atom for row in rows for atom in row.atoms if atom != row.preferred})


def _folded(words: str) -> str:
    return comparable(words, case=False)
