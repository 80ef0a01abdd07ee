"""What changed from one edition to another, as the reader of a marked copy wants to know it (briefing-practice.md 1.1, part 2)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from app.core.model.book import Edition, PrintedAtom, PrintedItem, Recipe


class ChangeKind(StrEnum):
    """New, replaced and withdrawn papers and statements; an addendum only adds to a paper that stays as it was."""

    NEW = "new"
    REPLACED = "replaced"
    WITHDRAWN = "withdrawn"
    ADDENDUM = "addendum"


@dataclass(frozen=True, slots=True, kw_only=True)
class EditionChange:
    """One change. ``object_id`` None: a whole part. Pages are 0 where the thing does not stand in that edition."""

    kind: ChangeKind
    where: str
    words: str = ""
    object_id: UUID | None = None
    old_page: int = 0
    new_page: int = 0


def alike(edition: Edition, recipe: Recipe) -> bool:
    """Whether an edition was made for the same reader under the same rules, so that a new one may tell what it held."""

    def rules(one: Recipe) -> tuple[object, ...]:
        return one.recipient, one.recipient_name, one.ceiling, one.release_to, one.language

    return rules(edition.recipe) == rules(recipe)


def last_of_each(editions: Iterable[Edition]) -> tuple[Edition, ...]:
    """Of each meeting and each recipe the last edition alone."""
    return tuple({(one.meeting_id, one.recipe.id): one for one in sorted(editions, key=lambda one: one.number)}.values())


def compare(old: Iterable[PrintedItem], new: Iterable[PrintedItem]) -> tuple[EditionChange, ...]:
    """Every change in the order of the new edition; what was withdrawn stands at the end of its part."""
    before, after = _by_key(old), _by_key(new)
    changes: list[EditionChange] = []
    for key, item in after.items():
        changes += _part(before[key], item) if key in before else [_whole(ChangeKind.NEW, item, new_page=item.first_page)]
    gone = [item for key, item in before.items() if key not in after]
    return (*changes, *(_whole(ChangeKind.WITHDRAWN, item, old_page=item.first_page) for item in gone))


def _by_key(items: Iterable[PrintedItem]) -> dict[str, PrintedItem]:
    """The parts that can be told from edition to edition: by title, since the numbers of briefs move."""
    return {item.title: item for item in items if item.atoms}


def _whole(kind: ChangeKind, item: PrintedItem, old_page: int = 0, new_page: int = 0) -> EditionChange:
    return EditionChange(kind=kind, where=item.title, old_page=old_page, new_page=new_page)


def _part(old: PrintedItem, new: PrintedItem) -> list[EditionChange]:
    before, after = _rows(old.atoms), _rows(new.atoms)
    added = [row for key, row in after.items() if key not in before]
    changed = [row for key, row in after.items() if key in before and before[key].digest != row.digest]
    gone = [row for key, row in before.items() if key not in after]
    rows = [_row(ChangeKind.REPLACED, new, row, before[row.id].page, row.page) for row in changed]
    if added and not changed and not gone:
        return [_row(ChangeKind.ADDENDUM, new, row, 0, row.page) for row in added]
    rows += [_row(ChangeKind.NEW, new, row, 0, row.page) for row in added]
    rows.sort(key=lambda change: change.new_page)
    return rows + [_row(ChangeKind.WITHDRAWN, new, row, row.page, 0) for row in gone]


def _rows(atoms: Iterable[PrintedAtom]) -> Mapping[UUID, PrintedAtom]:
    return {atom.id: atom for atom in atoms}


def _row(kind: ChangeKind, item: PrintedItem, atom: PrintedAtom, old_page: int, new_page: int) -> EditionChange:
    return EditionChange(kind=kind, where=item.title, words=atom.words, object_id=atom.id, old_page=old_page, new_page=new_page)
