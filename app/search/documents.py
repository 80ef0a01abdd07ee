"""What the index is given: the objects of the library as titles and passages of words."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import Protocol
from uuid import UUID

from app.core.changes import Kind
from app.core.dates import PartialDate
from app.core.language import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexPassage:
    """A stretch of an object's words that is found and shown as one (best 90 to 220 words, search.md).

    ``id`` is the library's passage, where it is one; ``page`` counts from 1, 0 is unknown.
    """

    id: UUID | None = None
    text: str
    page: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexDocument:
    """An object of the library as the index sees it; ``id`` is unique over all kinds.

    ``kind`` is what a search can be narrowed to. ``brief_id`` is the brief that an annotation or quotation stands in.
    """

    kind: Kind
    id: UUID
    title: str
    passages: tuple[IndexPassage, ...] = ()
    brief_id: UUID | None = None
    date: PartialDate | None = None
    language: Language = Language.UNKNOWN
    tags: tuple[str, ...] = ()


class Part(IntEnum):
    """Which words of an object a row of the index holds."""

    TEXT = 0
    TITLE = 1
    TAGS = 2


class Place(Protocol):
    """Where words were found."""

    @property
    def kind(self) -> Kind:
        """The kind of the object."""
        ...

    @property
    def id(self) -> UUID:
        """The object."""
        ...

    @property
    def brief_id(self) -> UUID | None:
        """The brief that a mark stands in."""
        ...

    @property
    def passage_id(self) -> UUID | None:
        """The library's passage, where it is one."""
        ...

    @property
    def part(self) -> Part:
        """Which words of the object."""
        ...

    @property
    def number(self) -> int:
        """The place in ``IndexDocument.passages`` (0 for title and tags)."""
        ...


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a place as the library has them now: the object's title and, for ``Part.TEXT``, the passage's text."""

    title: str
    text: str = ""
    tags: tuple[str, ...] = ()


Library = Callable[[Sequence[Place]], Sequence[Words | None]]
"""Reads the words of places from the store, in their order; None where the object is gone. The index stores no text."""


class Field(StrEnum):
    """A field of the description that a question can name; title and tags are words of the index and not among them."""

    AUTHOR = "author"
    SOURCE = "source"
    DOSSIER = "dossier"
    PERSON = "person"
    MARKING = "marking"
    KIND = "kind"
    LANGUAGE = "lang"
    HAS = "has"


class Facet(StrEnum):
    """What hits are counted by beside kind, language and year."""

    SOURCE = "source"
    DOSSIER = "dossier"
    TAG = "tag"
    MARKING = "marking"
    PERSON = "person"


class Catalogue(Protocol):
    """What the store knows of the objects beside their words. Ids are the 16 bytes of a UUID."""

    def members(self, field: Field, value: str) -> Collection[bytes]:
        """The objects whose field has the value; those of a brief count for its marks."""
        ...

    def count(self, objects: Iterable[bytes]) -> Mapping[Facet, Mapping[str, int]]:
        """How many of these objects there are under each label of each facet."""
        ...

    def forms(self, key: str) -> Sequence[str]:
        """All spellings of the name or term that is spelled so; ``key`` is as ``names.key`` makes it. Empty for none."""
        ...


class NoCatalogue:
    """Knows nothing beside the words."""

    def members(self, field: Field, value: str) -> Collection[bytes]:  # noqa: ARG002 - the protocol's
        """No object has any field."""
        return ()

    def count(self, objects: Iterable[bytes]) -> Mapping[Facet, Mapping[str, int]]:  # noqa: ARG002 - the protocol's
        """No labels."""
        return {}

    def forms(self, key: str) -> Sequence[str]:  # noqa: ARG002 - the protocol's
        """No names."""
        return ()
