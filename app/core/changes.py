"""What a write touched, so that views know what to read again."""

from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID


class Kind(StrEnum):
    """The kinds of object the library keeps; also the ``entity`` of the event log and the kinds a search can name."""

    BRIEF = "brief"
    PASSAGE = "passage"
    ANNOTATION = "annotation"
    QUOTATION = "quotation"
    DOSSIER = "dossier"
    PERSON = "person"
    ORGANISATION = "organisation"
    MEETING = "meeting"
    RECIPE = "recipe"
    EDITION = "edition"


@dataclass(frozen=True, slots=True)
class Changes:
    """The kinds touched by one write and the objects themselves, by kind; ``settings`` are the keys of those that went with the step."""

    objects: frozenset[tuple[Kind, UUID]] = field(default_factory=frozenset[tuple[Kind, UUID]])
    settings: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        """Whether anything was touched."""
        return bool(self.objects or self.settings)

    @property
    def kinds(self) -> frozenset[Kind]:
        """The kinds of object that were touched."""
        return frozenset(kind for kind, _ in self.objects)

    def touched(self, kind: Kind) -> frozenset[UUID]:
        """The ids of one kind that were touched."""
        return frozenset(uuid for found, uuid in self.objects if found is kind)

    def __or__(self, other: "Changes") -> "Changes":
        return Changes(self.objects | other.objects, self.settings | other.settings)
