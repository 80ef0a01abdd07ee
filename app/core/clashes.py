"""Facts that disagree: which figures and events of a dossier speak of one thing and give different values for it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations
from uuid import UUID

from app.core.dates import PartialDate
from app.core.model.base import Atom
from app.core.model.dossier import ChronologyEntry, Conflict, Dossier, Figure, Resolution
from app.core.text import comparable

NUMBER = re.compile(r"[+-]?\d[\d,]*(?:\.\d+)?")
ROUND = 0.1
"""How far a rounded value may lie from the exact one, as a share of it: “about 40” says nothing against 42.7, but against 50."""
ABOUT = frozenset({"about", "around", "some", "nearly", "almost", "approximately", "roughly", "circa", "약", "대략", "約", "およそ"})
LEAST = frozenset({"more than", "over", "at least", "above", "이상", "초과", "넘는", "以上", "超"})
MOST = frozenset({"less than", "under", "at most", "up to", "below", "이하", "미만", "以下", "未満"})


class Apart(StrEnum):
    """Why two different values of one thing are no clash."""

    LESS_EXACT = "less_exact"
    OTHER_TIME = "other_time"
    OTHER_PEOPLE = "other_people"
    OTHER_METHOD = "other_method"


@dataclass(frozen=True, slots=True, kw_only=True)
class Disagreement:
    """Atoms of one dossier that say different things of one fact, and what was decided of them, if anybody entered it."""

    id: UUID
    atoms: tuple[Atom, ...]
    conflict: Conflict | None = None

    @property
    def open(self) -> bool:
        """Whether it waits for a decision."""
        return waits(self.conflict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Uncounted:
    """Two values that differ and do not clash, and why."""

    atoms: tuple[Atom, Atom]
    why: Apart


def waits(conflict: Conflict | None) -> bool:
    """Whether a clash waits for a decision: nobody has entered one, or it was opened again."""
    return conflict is None or conflict.resolution is Resolution.OPEN


def value_of(atom: Atom) -> str:
    """What an atom says of its fact, as it is told apart from others: a number with its unit, a date, else its words."""
    match atom:
        case Figure():
            return " ".join(part for part in (atom.qualifier, atom.value, atom.unit) if part)
        case ChronologyEntry():
            return str(atom.date)
        case _:
            name = next((name for name in ("text", "stance", "title", "trigger") if hasattr(atom, name)), "")
            return str(getattr(atom, name, ""))


def fact_of(atom: Atom) -> str:
    """The fact that an atom gives a value for; nothing where it is running text."""
    return atom.label if isinstance(atom, Figure) else atom.event if isinstance(atom, ChronologyEntry) else ""


def disagreements(dossier: Dossier) -> tuple[Disagreement, ...]:
    """The clashes of a dossier: those that somebody entered, and those of figures and events that have been met since."""
    atoms = {atom.id: atom for atom in dossier.atoms()}
    entered = [
        Disagreement(id=row.id, atoms=tuple(atoms[key] for key in row.atoms if key in atoms), conflict=row) for row in dossier.conflicts
    ]
    known = [frozenset(row.atoms) for row in dossier.conflicts]
    met = [group for group in (*_named(dossier), *_met(dossier)) if not any(ids_of(group) <= ids for ids in known)]
    return (
        *(row for row in entered if len(row.atoms) > 1),
        *(Disagreement(id=name_of(ids_of(group)), atoms=group) for group in _once(met)),
    )


def uncounted(dossier: Dossier) -> tuple[Uncounted, ...]:
    """Values of one fact that differ and are no clash: one is less exact, or they are of another day, public or method."""
    return tuple(
        Uncounted(atoms=(one, other), why=why)
        for group in _facts(dossier)
        for one, other in combinations(group, 2)
        if (why := apart(one, other)) is not None
    )


def apart(one: Atom, other: Atom) -> Apart | None:
    """Why two values of one fact that differ are no clash; None where they are the same, or clash."""
    if same(one, other):
        return None
    if isinstance(one, Figure) and isinstance(other, Figure):
        return _figures_apart(one, other)
    if isinstance(one, ChronologyEntry) and isinstance(other, ChronologyEntry):
        return Apart.LESS_EXACT if _less_exact(one.date, other.date) else None
    return None


def same(one: Atom, other: Atom) -> bool:
    """Whether two atoms give the same value: 1,000 is 1000."""
    if isinstance(one, Figure) and isinstance(other, Figure):
        numbers = number(one.value), number(other.value)
        equal = numbers[0] == numbers[1] if None not in numbers else _folded(one.value) == _folded(other.value)
        return equal and _folded(one.unit) == _folded(other.unit)
    return _folded(value_of(one)) == _folded(value_of(other))


def number(words: str) -> float | None:
    """A value as a number, or None where it is not plainly one."""
    digits = words.strip()
    return float(digits.replace(",", "")) if NUMBER.fullmatch(digits) else None


def ids_of(atoms: Iterable[Atom]) -> frozenset[UUID]:
    """The ids of atoms."""
    return frozenset(atom.id for atom in atoms)


def name_of(ids: Iterable[UUID]) -> UUID:
    """A clash that nobody has entered yet has a name that stays the same from one look to the next."""
    folded = 0
    for each in ids:
        folded ^= each.int
    return UUID(int=folded)


def _once(groups: Iterable[tuple[Atom, ...]]) -> Iterator[tuple[Atom, ...]]:
    """The groups that are no part of another one."""
    found = list(groups)
    for at, group in enumerate(found):
        ids = ids_of(group)
        if not any(ids < ids_of(other) or (ids == ids_of(other) and before < at) for before, other in enumerate(found)):
            yield group


def _named(dossier: Dossier) -> Iterator[tuple[Atom, ...]]:
    """The figures that somebody said are apt to disagree, and that do."""
    names = sorted({figure.conflict_group for figure in dossier.figures} - {""})
    for name in names:
        group = tuple(figure for figure in dossier.figures if figure.conflict_group == name)
        if len({(figure.value, figure.unit) for figure in group}) > 1:
            yield group


def _met(dossier: Dossier) -> Iterator[tuple[Atom, ...]]:
    """Values of one fact that differ with nothing to tell them apart, each with those that say the same."""
    for group in _facts(dossier):
        against = {at for at, one in enumerate(group) for other in group if not same(one, other) and apart(one, other) is None}
        if against:
            yield tuple(group[at] for at in sorted(against))


def _facts(dossier: Dossier) -> Iterator[Sequence[Atom]]:
    """Figures of one label and unit, events of one wording."""
    groups: dict[tuple[str, str], list[Atom]] = {}
    for atom in (*dossier.figures, *dossier.chronology):
        unit = _folded(atom.unit) if isinstance(atom, Figure) else "\0"
        groups.setdefault((_folded(fact_of(atom)), unit), []).append(atom)
    return (group for (fact, _), group in groups.items() if fact and len(group) > 1)


def _figures_apart(one: Figure, other: Figure) -> Apart | None:
    if one.as_of and other.as_of and one.as_of != other.as_of:
        return Apart.OTHER_TIME
    for name, why in (("population", Apart.OTHER_PEOPLE), ("method", Apart.OTHER_METHOD)):
        said = _folded(getattr(one, name)), _folded(getattr(other, name))
        if all(said) and said[0] != said[1]:
            return why
    return Apart.LESS_EXACT if _covers(one, other) or _covers(other, one) else None


def _covers(hedged: Figure, exact: Figure) -> bool:
    """Whether a value with a hedge says nothing against the other one."""
    near, far = number(hedged.value), number(exact.value)
    hedge = _folded(hedged.qualifier)
    if near is None or far is None:
        return False
    if hedge in ABOUT:
        return abs(near - far) <= ROUND * abs(far)
    return (hedge in LEAST and far >= near) or (hedge in MOST and far <= near)


def _less_exact(one: PartialDate, other: PartialDate) -> bool:
    """Whether one date says the same as the other with less of it: 1998, and 8 October 1998."""
    rough, exact = sorted((str(one), str(other)), key=len)
    return exact.startswith(rough)


def _folded(words: str) -> str:
    return comparable(words, case=False)
