"""Reading and writing objects of one kind. Every write is logged, linked and marked for the index in one place."""

from collections.abc import Callable, Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, Generic, TypeVar
from uuid import UUID

import sqlalchemy as sa

from app.core.changes import Kind
from app.core.errors import NotFoundError, UserError
from app.core.model.event import Operation
from db.codec import to_json
from db.gathering import Gathered
from db.kept import KEPT, Kept, Seen
from db.mapping import AnyRow, AnySelect, Mapper, Row, asked_for, batches, one_of
from db.parts import Part
from db.recorder import Recorder
from db.references import identities, references, without
from db.tables.ledger import links

T = TypeVar("T")


def nothing(_: object) -> Row:
    """No columns beside the fields."""
    return {}


@dataclass(frozen=True, eq=False)
class Aggregate(Generic[T]):
    """How one kind of object is kept: its rows, its parts, the order of ``all()``.

    ``noun`` is the word for it in sentences; ``extra`` gives the columns that are no field; ``refers`` the ids that
    it is to be found by when one of them goes.
    """

    kind: Kind
    noun: str
    mapper: Mapper[T]
    parts: tuple[Part, ...] = ()
    order: tuple[sa.ColumnElement[Any], ...] = ()
    extra: Callable[[T], Row] = nothing
    refers: Callable[[T], AbstractSet[UUID]] = references

    @cached_property
    def every(self) -> AnySelect:
        """The statement that reads all objects in their order."""
        return self.mapper.select().order_by(*self.order, self.mapper.key)

    @cached_property
    def by_ids(self) -> AnySelect:
        """The statement that reads the objects of some ids, for ``asked_for``."""
        return self.every.where(one_of(self.mapper.key))


@dataclass(slots=True)
class Work:
    """What the repositories of one unit share: the connection and, in a write, the recorder.

    In a write of thousands of rows new ones are ``gathered``; whoever asks for the connection finds them written. A unit that only
    reads shares what was ``kept`` with those before it.
    """

    bare: sa.Connection
    recorder: Recorder | None = None
    gathered: Gathered | None = None
    repositories: "dict[Kind, Repository[Any]]" = field(default_factory=dict)
    kept: Kept | None = None
    _seen: Seen | None = None

    @property
    def seen(self) -> Seen | None:
        """What is known of the objects that this unit may read, if it only reads; None where nothing is."""
        if self._seen is None and self.kept is not None:
            self._seen, self.kept = self.kept.seen(self.bare), None
        return self._seen

    @property
    def connection(self) -> sa.Connection:
        """The connection, once everything that waits to be written is."""
        if self.gathered is not None:
            self.gathered.write(self.bare)
        return self.bare

    def rows_of(self, statement: AnySelect, keys: Sequence[UUID]) -> list[AnyRow]:
        """The rows of a statement with ``one_of`` for these ids. For a question about none nothing that waits need be written."""
        return asked_for(self.connection, statement, keys) if keys else []

    def insert(self, table: sa.Table, rows: Sequence[Row]) -> None:
        """Add rows, now or with others."""
        if self.gathered is not None:
            self.gathered.take(table, rows)
        elif rows:
            self.bare.execute(table.insert(), rows)

    def insert_plain(self, mapper: Mapper[Any], items: Sequence[Any]) -> None:
        """Add objects of a table that has no other columns, now or with others."""
        if self.gathered is not None:
            self.gathered.take_plain(mapper, items)
        elif items:
            mapper.insert_plain(self.bare, items)

    @property
    def writing(self) -> Recorder:
        """The recorder of this write; a bug (``RuntimeError``) where the unit only reads."""
        if self.recorder is None:
            raise RuntimeError("this unit only reads: use store.write()")
        return self.recorder

    def referrers(self, targets: Sequence[UUID]) -> list[tuple[Kind, UUID]]:
        """The objects that refer to any of these ids."""
        found: dict[tuple[Kind, UUID], None] = {}
        for portion in batches(targets):
            statement = sa.select(links.c.owner_kind, links.c.owner_id).where(links.c.target_id.in_(portion))
            found.update(((kind, owner), None) for kind, owner in self.connection.execute(statement))
        return list(found)

    def known_ids(self) -> set[UUID]:
        """The ids of all objects and of all their parts."""
        tables = [table for table in links.metadata.sorted_tables if "id" in table.c]
        return {key for table in tables for key in self.connection.execute(sa.select(table.c.id)).scalars()}

    def missing(self, wanted: Iterable[UUID]) -> set[UUID]:
        """Those of some ids that no object and no part of one has."""
        tables = [table for table in links.metadata.sorted_tables if "id" in table.c]
        left = set(wanted)
        for portion in batches(list(left)):
            for table in tables:
                left -= set(self.connection.execute(sa.select(table.c.id).where(table.c.id.in_(portion))).scalars())
        return left

    def release(self, gone: AbstractSet[UUID]) -> None:
        """Make every object that refers to these ids do without them: drop the reference, or go with it."""
        for kind, owner in self.referrers(list(gone)):
            if owner in gone:
                continue
            repository = self.repositories[kind]
            item = repository.find(owner)
            if item is None:
                continue
            rest = without(item, gone)
            if rest is None:
                repository.remove(owner)
            else:
                repository.replace(rest)


class Repository(Generic[T]):
    """The objects of one kind, as one unit sees them."""

    def __init__(self, work: Work, aggregate: Aggregate[T]) -> None:
        self._work = work
        self._aggregate = aggregate
        self._stamped = "rev" in aggregate.mapper.names

    @property
    def aggregate(self) -> Aggregate[T]:
        """How the objects are kept."""
        return self._aggregate

    @property
    def kind(self) -> Kind:
        """The kind of object kept here."""
        return self._aggregate.kind

    @property
    def shape(self) -> type[T]:
        """The class of the objects."""
        return self._aggregate.mapper.shape

    def get(self, key: UUID) -> T:
        """The object of that id.

        Raises:
            NotFoundError: there is none.
        """
        found = self.find(key)
        if found is None:
            raise NotFoundError(
                "There is no {noun} with the id {key} in this library; the history says whether it was deleted.",
                noun=self._aggregate.noun,
                key=key,
            )
        return found

    def find(self, key: UUID) -> T | None:
        """The object of that id, or None."""
        return next(iter(self._load([key])), None)

    def all(self) -> list[T]:
        """Every object, in the kind's own order."""
        return self._load(None)

    def ids(self) -> list[UUID]:
        """The ids of every object, in the kind's own order; of thousands they are read in a small part of the time of ``all``."""
        return self._ids()

    def _ids(self, *conditions: sa.ColumnElement[bool]) -> list[UUID]:
        statement = self._aggregate.every.where(*conditions).with_only_columns(self._aggregate.mapper.key)
        return list(self._work.connection.execute(statement).scalars())

    def many(self, keys: Iterable[UUID]) -> list[T]:
        """The objects of these ids in the order of the ids; those that are not there are left out."""
        wanted = list(dict.fromkeys(keys))
        found = {self._id(item): item for item in self._load(wanted)}
        return [found[key] for key in wanted if key in found]

    def count(self) -> int:
        """How many there are."""
        return self._work.connection.execute(sa.select(sa.func.count()).select_from(self._aggregate.mapper.tables[-1])).scalar_one()

    def add(self, item: T) -> T:
        """Keep a new object; what comes back carries ``created``, ``updated`` and ``rev``."""
        recorder = self._work.writing
        kept = self._stamp(item, getattr(item, "rev", 0) + 1, getattr(item, "created", None))
        for table, row in self._aggregate.mapper.rows_of(kept, self._aggregate.extra(kept)):
            self._work.insert(table, [row])
        for part in self._aggregate.parts:
            if new := getattr(kept, part.field):
                part.save(self._work.connection, self._id(kept), (), new)
        self._link(self._id(kept), frozenset(), self._aggregate.refers(kept))
        recorder.record(self.kind, self._id(kept), Operation.ADD, after=to_json(kept))
        return kept

    def replace(self, item: T) -> T:
        """Keep an object in the place of the one with its id. Nothing happens where nothing differs.

        ``rev`` 0 replaces whatever is there; any other must be the stored one.

        Raises:
            NotFoundError: there is none to replace.
            UserError: the stored object was changed since this one was read.
        """
        recorder = self._work.writing
        old = self.get(self._id(item))
        self._check_current(old, item)
        gone = identities(old) - identities(item)
        new: T = (without(item, gone) if gone else item) or item
        if self._same(old, new):
            return old
        kept = self._stamp(new, getattr(old, "rev", 0) + 1, getattr(old, "created", None))
        self._write_over(old, kept)
        recorder.record(self.kind, self._id(kept), Operation.REPLACE, before=to_json(old), after=to_json(kept))
        if gone:
            self._work.release(gone)
        return kept

    def remove(self, key: UUID) -> None:
        """Take an object out. What refers to it drops the reference, or goes too where it cannot be without; all is logged.

        Raises:
            NotFoundError: there is none.
        """
        recorder = self._work.writing
        old = self.get(key)
        self._work.release(identities(old))
        self._link(key, self._aggregate.refers(old), frozenset())
        self._aggregate.mapper.delete(self._work.connection, [key])
        recorder.record(self.kind, key, Operation.REMOVE, before=to_json(old))

    def restore(self, image: T) -> T:
        """Put an object back as an earlier image shows it, whether or not one of its id is there."""
        if self.find(self._id(image)) is None:
            return self.add(image)
        return self.replace(self._unconditional(image))

    def _unconditional(self, item: Any) -> Any:
        return replace(item, rev=0) if self._stamped else item

    def _load(self, keys: Sequence[UUID] | None, *conditions: sa.ColumnElement[bool]) -> list[T]:
        seen = self._work.seen if self.kind in KEPT else None
        if seen is not None:
            return self._known(seen, self._ids(*conditions) if keys is None else keys)
        if keys is not None:
            return self._read(keys)
        rows = list(self._work.connection.execute(self._aggregate.every.where(*conditions)).all())
        return self._build(rows, [row[self._place] for row in rows] if conditions else None)

    def _known(self, seen: Seen, keys: Sequence[UUID]) -> list[T]:
        """The objects of these ids, of which those are read that nobody has before."""
        known = seen.of(self.kind)
        if missing := [key for key in keys if key not in known]:
            seen.add(self.kind, {self._id(item): item for item in self._read(missing)})
        return [known[key] for key in keys if key in known]

    def _read(self, keys: Sequence[UUID]) -> list[T]:
        rows = self._work.rows_of(self._aggregate.by_ids, keys)
        return self._build(rows, [row[self._place] for row in rows])

    @property
    def _place(self) -> int:
        return self._aggregate.mapper.names.index("id")

    def _build(self, rows: Sequence[AnyRow], owners: Sequence[UUID] | None) -> list[T]:
        if not rows:
            return []
        loaded = {part.field: part.load(self._work.connection, owners) for part in self._aggregate.parts}
        place = self._place
        return [self._aggregate.mapper.build(row, {name: found.get(row[place], ()) for name, found in loaded.items()}) for row in rows]

    def _id(self, item: Any) -> UUID:
        return item.id

    def _stamp(self, item: Any, rev: int, created: Any) -> Any:
        if not self._stamped:
            return item
        recorder = self._work.writing
        return replace(item, created=created or recorder.at, updated=recorder.at, by=recorder.by or item.by, rev=rev)

    def _check_current(self, old: Any, new: Any) -> None:
        if self._stamped and new.rev not in (0, old.rev):
            raise UserError("This {noun} was changed in the meantime. Open it again, then repeat your change.", noun=self._aggregate.noun)

    def _same(self, old: Any, new: Any) -> bool:
        if self._stamped:
            new = replace(new, created=old.created, updated=old.updated, by=old.by, rev=old.rev)
        return old == new

    def _write_over(self, old: T, new: T) -> None:
        connection, key = self._work.connection, self._id(new)
        self._aggregate.mapper.update(connection, key, new, self._aggregate.extra(new))
        for part in self._aggregate.parts:
            part.save(connection, key, getattr(old, part.field), getattr(new, part.field))
        self._link(key, self._aggregate.refers(old), self._aggregate.refers(new))

    def _link(self, owner: UUID, old: AbstractSet[UUID], new: AbstractSet[UUID]) -> None:
        for portion in batches(list(old - new)):
            self._work.connection.execute(links.delete().where(links.c.owner_id == owner, links.c.target_id.in_(portion)))
        if added := new - old:
            self._work.insert(links, [{"owner_id": owner, "target_id": target, "owner_kind": self.kind} for target in added])
