"""The clash desk: values that disagree, each with its passages and where it is used, and what was decided of them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from uuid import UUID

from app.core.changes import Changes
from app.core.clashes import Apart, Disagreement, Uncounted, disagreements, fact_of, ids_of, same, uncounted, value_of, waits
from app.core.clashes_across import Across, across, decided
from app.core.editions import last_of_each
from app.core.errors import NotFoundError, UserError
from app.core.language import Language
from app.core.model.base import Atom
from app.core.model.book import Recipe
from app.core.model.dossier import Conflict, Dossier, Resolution
from app.core.sentences import Sentence
from app.core.wording import Wording
from app.services.called import wording_in
from app.services.desk import Desk
from app.services.dossiers import evidence_of
from app.services.shelf import the_one_named
from app.services.support import ATOM_FIELDS, atom_words
from app.services.views import EvidenceView
from db.unit import Unit

NOBODY = Sentence("Say which value holds and why: the reason is printed as a footnote wherever the fact is used.")


class UseKind(StrEnum):
    """Where a value is used."""

    LINE = "line"
    RESTING = "resting"
    BOOK = "book"


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """One place that a value is used in: a ``line`` of a dossier, an entry ``resting`` on the same passage, or the pages of a ``book``.

    ``owner_id`` is the dossier or the edition, ``field`` the part of the dossier and ``number`` the line of it, from 1. The title of
    a book is that of its meeting; its ``recipe`` says which of that meeting's books it is.
    """

    kind: UseKind
    owner_id: UUID
    title: str
    atom_id: UUID
    field: str = ""
    number: int = 0
    words: str = ""
    pages: tuple[int, ...] = ()
    recipe: Recipe | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """One of the values that disagree, the atoms that give it and the passages that these rest on."""

    words: str
    atoms: tuple[Atom, ...]
    evidence: tuple[EvidenceView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Clash:
    """One fact with its values. ``conflict`` is None where nobody has decided or entered anything yet.

    ``others`` are the other dossiers that give it differently, where the clash is between dossiers.
    """

    id: UUID
    dossier: Dossier
    fact: str
    values: tuple[Value, ...]
    uses: tuple[Use, ...]
    conflict: Conflict | None
    others: tuple[Dossier, ...] = ()

    @property
    def open(self) -> bool:
        """Whether it waits for a decision."""
        return waits(self.conflict)

    @property
    def preferred(self) -> Value | None:
        """The value that was decided for, or that somebody has named without deciding."""
        chosen = self.conflict.preferred if self.conflict else None
        return next((value for value in self.values if any(atom.id == chosen for atom in value.atoms)), None)

    @property
    def passages(self) -> int:
        """How many passages give the values."""
        return sum(len(value.evidence) for value in self.values)


@dataclass(frozen=True, slots=True, kw_only=True)
class NotCounted:
    """Two values that differ without clashing, and ``why`` the program says so."""

    dossier_id: UUID
    values: tuple[str, str]
    fact: str
    why: Apart


@dataclass(frozen=True, slots=True, kw_only=True)
class ClashDesk:
    """What waits, what was decided, and what the program has looked at and does not count."""

    open: tuple[Clash, ...]
    decided: tuple[Clash, ...]
    uncounted: tuple[NotCounted, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What holds and why. ``preferred`` is an atom of the value that holds, for ``prefer`` alone."""

    resolution: Resolution
    why: str
    preferred: UUID | None = None


class ClashService:
    """Finds clashes and keeps what is decided of them; the sources' own words stay as they are."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def all(self, language: Language | None = None) -> ClashDesk:
        """The whole desk, in the order of the dossiers' titles, told in a language or as it was written."""
        with self._desk.store.read() as unit:
            dossiers = sorted(unit.dossiers.all(), key=lambda dossier: dossier.title.casefold())
            wording = wording_in(unit, language, said=True)
            found = list(_clashes(unit, dossiers, wording))
        passed = tuple(_passed(dossier, row, wording) for dossier in dossiers for row in uncounted(dossier))
        return ClashDesk(
            open=tuple(clash for clash in found if clash.open),
            decided=tuple(clash for clash in found if not clash.open),
            uncounted=passed,
        )

    def find(self, words: str) -> Clash:
        """The clash that is meant by its id, the beginning of it, or the fact it is about.

        Raises:
            NotFoundError: none is meant, or more than one.
        """
        desk = self.all()
        known = {clash.id: clash for clash in (*desk.open, *desk.decided)}
        return known[the_one_named(words, Sentence("clash"), ((clash.id, clash.fact) for clash in known.values()))]

    def decide(self, clash_id: UUID, decision: Decision) -> Changes:
        """Keep a decision as one step, in each of the dossiers that are concerned; what was decided before gives way.

        Raises:
            NotFoundError: there is no such clash any more.
            UserError: no reason is given, or no value that is one of the clash.
        """
        if not decision.why.strip():
            raise UserError(NOBODY)
        with self._desk.write(Sentence("Decide a clash")) as unit:
            wide = _wide(unit.dossiers.all(), clash_id)
            if wide is not None:
                self._decide_across(unit, wide, decision)
                return unit.changes
            dossier, row = _row(unit.dossiers.all(), clash_id)
            if decision.resolution is Resolution.PREFER and decision.preferred not in ids_of(row.atoms):
                raise UserError(NOBODY)
            unit.dossiers.replace(_with(dossier, _decided(row, decision, self._desk.by)))
        return unit.changes

    def reopen(self, clash_id: UUID) -> Changes:
        """Take a decision back, as one step: the clash waits again, with the reason that was written for it.

        Raises:
            NotFoundError: there is no such clash any more.
        """
        with self._desk.write(Sentence("Open a clash again")) as unit:
            wide = _wide(unit.dossiers.all(), clash_id)
            if wide is not None and wide.conflict is not None:
                opened = replace(wide.conflict, resolution=Resolution.OPEN, decided_by="")
                _write_across(unit, wide, opened)
                return unit.changes
            dossier, row = _row(unit.dossiers.all(), clash_id)
            if row.conflict is not None:
                opened = replace(row.conflict, resolution=Resolution.OPEN, decided_by="")
                unit.dossiers.replace(_with(dossier, opened))
        return unit.changes

    def _decide_across(self, unit: Unit, row: Across, decision: Decision) -> None:
        if decision.resolution is Resolution.PREFER and decision.preferred not in ids_of(row.atoms):
            raise UserError(NOBODY)
        made = Conflict(
            id=row.id, atoms=(), resolution=decision.resolution, preferred=decision.preferred, decided_by=self._desk.by,
            note=decision.why.strip(),
        )  # fmt: skip
        _write_across(unit, row, made)


def _passed(dossier: Dossier, row: Uncounted, wording: Wording) -> NotCounted:
    one, other = map(wording.of, row.atoms)
    return NotCounted(dossier_id=dossier.id, values=(value_of(one), value_of(other)), fact=fact_of(one), why=row.why)


def _wide(dossiers: Sequence[Dossier], clash_id: UUID) -> Across | None:
    return next((row for row in across(dossiers) if row.id == clash_id), None)


def _write_across(unit: Unit, row: Across, made: Conflict) -> None:
    for dossier_id, entries in decided(row, made).items():
        dossier = unit.dossiers.get(dossier_id)
        rest = tuple(each for each in dossier.conflicts if each.id != row.id)
        unit.dossiers.replace(replace(dossier, conflicts=(*rest, *entries)))


def _row(dossiers: Iterable[Dossier], clash_id: UUID) -> tuple[Dossier, Disagreement]:
    for dossier in dossiers:
        for row in disagreements(dossier):
            if row.id == clash_id:
                return dossier, row
    raise NotFoundError("There is no such clash any more: its values agree now, or one of them is gone.")


def _decided(row: Disagreement, decision: Decision, by: str) -> Conflict:
    known, why = row.conflict, decision.why.strip()
    return Conflict(
        id=row.id,
        atoms=known.atoms if known else tuple(atom.id for atom in row.atoms),
        resolution=decision.resolution,
        preferred=decision.preferred,
        decided_by=by,
        note=why,
        translations=known.translations if known and known.note == why else (),
    )


def _with(dossier: Dossier, new: Conflict) -> Dossier:
    """The dossier with a decision in the place of those on some of its values: two of them could leave no value to print."""
    rest = tuple(each for each in dossier.conflicts if each.id != new.id and not set(each.atoms) <= set(new.atoms))
    return replace(dossier, conflicts=(*rest, new))


def _clashes(unit: Unit, dossiers: Sequence[Dossier], wording: Wording) -> Iterator[Clash]:
    rows: list[tuple[tuple[Dossier, ...], Disagreement | Across]] = [
        ((dossier,), row) for dossier in dossiers for row in disagreements(dossier)
    ]
    rows += [(row.dossiers, row) for row in across(dossiers)]
    if not rows:
        return
    evidence, printed = evidence_of(unit, tuple(atom for _, row in rows for atom in row.atoms)), _printed(unit, wording)
    called = {dossier.id: wording.of(dossier) for dossier in dossiers}
    for kept, row in rows:
        own, atoms = tuple(called[dossier.id] for dossier in kept), tuple(map(wording.of, row.atoms))
        lines = (line for dossier in own for line in _lines(dossier, atoms))
        uses = (*lines, *_resting(called.values(), atoms), *_in_books(atoms, printed))
        yield Clash(
            id=row.id, dossier=own[0], fact=_fact(row, atoms), values=tuple(_values(row.atoms, evidence, wording)), uses=uses,
            conflict=wording.of(row.conflict) if row.conflict else None, others=own[1:],
        )  # fmt: skip


def _fact(row: Disagreement | Across, atoms: Sequence[Atom]) -> str:
    """The fact as the preferred of the atoms names it, else the first that names one."""
    chosen = row.conflict.preferred if row.conflict else None
    named = sorted(atoms, key=lambda atom: atom.id != chosen)
    return next((fact for atom in named if (fact := fact_of(atom))), atom_words(atoms[0]))


def _values(atoms: Iterable[Atom], evidence: Mapping[UUID, tuple[EvidenceView, ...]], wording: Wording) -> Iterator[Value]:
    """What is the same value is decided by the words it was written in."""
    groups: list[list[Atom]] = []
    for atom in atoms:
        group = next((known for known in groups if type(known[0]) is type(atom) and same(known[0], atom)), None)
        groups.append([atom]) if group is None else group.append(atom)
    for group in groups:
        seen = {view.evidence.passage_id: view for atom in group for view in evidence.get(atom.id, ())}
        told = tuple(map(wording.of, group))
        yield Value(words=value_of(told[0]), atoms=told, evidence=tuple(seen.values()))


def _lines(dossier: Dossier, atoms: Iterable[Atom]) -> Iterator[Use]:
    wanted = ids_of(atoms)
    for field in ATOM_FIELDS:
        entries: tuple[Atom, ...] = getattr(dossier, field)
        for number, atom in enumerate(entries, 1):
            if atom.id in wanted:
                words = value_of(atom)
                yield Use(
                    kind=UseKind.LINE, owner_id=dossier.id, title=dossier.title, atom_id=atom.id, field=field, number=number, words=words
                )


def _resting(dossiers: Iterable[Dossier], atoms: Iterable[Atom]) -> Iterator[Use]:
    """What else rests on the passages of the values: a decision may touch it."""
    own = ids_of(atoms)
    passages = {row.passage_id for atom in atoms for row in atom.evidence}
    for dossier in dossiers:
        for field in ATOM_FIELDS:
            entries: tuple[Atom, ...] = getattr(dossier, field)
            for number, atom in enumerate(entries, 1):
                if atom.id not in own and any(row.passage_id in passages for row in atom.evidence):
                    yield Use(
                        kind=UseKind.RESTING, owner_id=dossier.id, title=dossier.title, atom_id=atom.id, field=field, number=number,
                        words=atom_words(atom),
                    )  # fmt: skip


def _printed(unit: Unit, wording: Wording) -> dict[UUID, tuple[Use, ...]]:
    """Where the newest book of each meeting and recipe prints its atoms."""
    newest = last_of_each(unit.editions.all())
    meetings = {meeting.id: wording.called(meeting, "title") for meeting in unit.meetings.many(edition.meeting_id for edition in newest)}
    found: dict[UUID, tuple[Use, ...]] = {}
    for edition in newest:
        title = meetings.get(edition.meeting_id, "")
        recipe = replace(edition.recipe, name=wording.word(edition.recipe.name))
        for item in edition.items:
            for row in item.atoms:
                use = Use(kind=UseKind.BOOK, owner_id=edition.id, title=title, atom_id=row.id, pages=(row.page,), recipe=recipe)
                found[row.id] = (*found.get(row.id, ()), use)
    return found


def _in_books(atoms: Iterable[Atom], printed: Mapping[UUID, tuple[Use, ...]]) -> Iterator[Use]:
    """One line for each book, with all pages on which one of the values stands."""
    found: dict[UUID, Use] = {}
    for use in (use for atom in atoms for use in printed.get(atom.id, ())):
        known = found.get(use.owner_id, use)
        found[use.owner_id] = replace(known, pages=tuple(sorted({*known.pages, *use.pages} - {0})))
    return iter(found.values())
