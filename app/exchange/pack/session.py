"""What is known while a pack is read or written."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from app.core.changes import Kind
from app.exchange.pack.identity import NAMESPACE, Names, Sequence, slug
from app.exchange.pack.model import PackDescriber, PackResolver
from app.exchange.pack.problems import Problems


@dataclass(slots=True)
class Reading:
    """The state of one reading. ``local`` are the keys within the object at hand, ``sequence`` gives its parts their ids."""

    resolver: PackResolver
    problems: Problems = field(default_factory=Problems)
    names: Names = field(default_factory=Names)
    parts: dict[UUID, dict[str, UUID]] = field(default_factory=dict[UUID, dict[str, UUID]])
    local: Mapping[str, UUID] = field(default_factory=dict[str, UUID])
    sequence: Sequence = field(default_factory=lambda: Sequence(NAMESPACE))

    def enter(self, owner: UUID) -> None:
        """Begin to read the object of that id."""
        self.local = self.parts.get(owner, {})
        self.sequence = Sequence(owner)

    def leave(self) -> None:
        """Be outside any object again."""
        self.local = {}

    def find(self, kind: Kind, reference: str) -> UUID | None:
        """An object of the pack, else of the library."""
        return self.names.find(kind, reference) or self.resolver.find(kind, reference)


@dataclass(slots=True)
class Writing:
    """The state of one writing. ``wanted`` are the parts that something refers to: they are written with a key."""

    describe: PackDescriber
    keys: dict[tuple[Kind, UUID], str] = field(default_factory=dict[tuple[Kind, UUID], str])
    wanted: dict[UUID, str] = field(default_factory=dict[UUID, str])
    taken: set[tuple[UUID, str]] = field(default_factory=set[tuple[UUID, str]])
    sequence: Sequence = field(default_factory=lambda: Sequence(NAMESPACE))

    def enter(self, owner: UUID) -> None:
        """Begin to write the object of that id."""
        self.sequence = Sequence(owner)

    def reference(self, kind: Kind, uuid: UUID) -> str:
        """What leads to an object: its key in the pack, a brief's title, else the id."""
        if (kind, uuid) in self.keys:
            return self.keys[kind, uuid]
        return self.describe.brief(uuid) if kind is Kind.BRIEF else str(uuid)

    def local_reference(self, uuid: UUID) -> str:
        """The key of a part; on the first of the two passes it is only noted that one is wanted."""
        return self.wanted.setdefault(uuid, "") or str(uuid)

    def part_key(self, uuid: UUID, text: str) -> str:
        """The key to write for a part, empty where nothing refers to it."""
        if uuid not in self.wanted:
            return ""
        if not self.wanted[uuid]:
            self.wanted[uuid] = self._free(slug(text)[:40].strip("-") or "part")
        return self.wanted[uuid]

    def _free(self, stem: str) -> str:
        owner, number, key = self.sequence.owner, 1, stem
        while (owner, key) in self.taken:
            number += 1
            key = f"{stem}-{number}"
        self.taken.add((owner, key))
        return key
