"""Stable ids: the same key gives the same object on each reading, in every library."""

import re
from collections import Counter
from dataclasses import dataclass, field
from uuid import UUID, uuid5

from app.core.changes import Kind

NAMESPACE = UUID("5f0c2f0e-64a5-5d8e-9a5e-0d6f6e2a7c11")
"""Made once for packs; a change would give every object of every pack a new id."""
NOT_A_WORD = re.compile(r"[\W_]+")
MAX_SLUG = 60


def slug(text: str) -> str:
    """A key made of a title: letters and digits of any script, small, joined by hyphens."""
    return NOT_A_WORD.sub("-", text).strip("-").lower()[:MAX_SLUG].strip("-")


def entity_id(kind: Kind, key: str) -> UUID:
    """The id of the object with that key."""
    return uuid5(NAMESPACE, f"{kind}:{key}")


def atom_id(owner: UUID, key: str) -> UUID:
    """The id of the part of an object that has a key of its own."""
    return uuid5(owner, f"key:{key}")


def parse_id(text: str) -> UUID | None:
    """The UUID that a text is, if it is one."""
    try:
        return UUID(text)
    except ValueError:
        return None


class Sequence:
    """Gives ids to the keyless parts of one object by what they say, so that a moved line stays the same line."""

    def __init__(self, owner: UUID) -> None:
        self.owner = owner
        self._seen: Counter[str] = Counter()

    def next(self, slot: str, text: str) -> UUID:
        """The id of the next part with these words."""
        name = f"{slot}:{text}"
        self._seen[name] += 1
        return uuid5(self.owner, f"{name}#{self._seen[name]}" if self._seen[name] > 1 else name)


@dataclass(slots=True)
class Names:
    """What can be referred to, by kind: keys, titles, names and ids. A name that two objects share leads to neither."""

    known: dict[tuple[Kind, str], UUID | None] = field(default_factory=dict[tuple[Kind, str], UUID | None])
    keys: dict[Kind, list[str]] = field(default_factory=dict[Kind, list[str]])

    def declare(self, kind: Kind, key: str, uuid: UUID, titles: list[str]) -> bool:
        """Make an object known under its key, id and titles; False if the key or the id is taken."""
        if key in self.keys.get(kind, []) or (kind, str(uuid)) in self.known:
            return False
        self.keys.setdefault(kind, []).append(key)
        self.known[kind, key] = uuid
        self.known[kind, str(uuid)] = uuid
        for title in titles:
            taken = self.known.get((kind, title), uuid)
            self.known[kind, title] = uuid if taken == uuid or title in self.keys[kind] else None
        return True

    def find(self, kind: Kind, reference: str) -> UUID | None:
        """The object a reference leads to, if exactly one."""
        parsed = parse_id(reference)
        return self.known.get((kind, str(parsed) if parsed else reference))
