"""What is asked of the index and what it answers."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, StrEnum
from uuid import UUID

from app.core.changes import Kind
from app.core.dates import PartialDate
from app.core.language import Language
from app.search.documents import Facet, Part

SNIPPET_WIDTH = 220
"""Characters of a snippet, about three lines of a list."""


class Sort(StrEnum):
    """The order of the hits; undated ones come last in an order of dates."""

    RELEVANCE = "relevance"
    NEWEST = "newest"
    OLDEST = "oldest"


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """A question as the user typed it, and what narrows it.

    ``text`` is in the language that resources/help/search.md describes. ``as_typed`` adds no other forms of names.
    An empty ``kinds`` means all. ``every_kind`` shares the limit among the kinds that answer, so that none hides another. An
    object whose date is only a year lies in the range if any day of it does.
    """

    text: str
    limit: int = 20
    kinds: tuple[Kind, ...] = ()
    language: Language | None = None
    date_from: PartialDate | None = None
    date_to: PartialDate | None = None
    facets: bool = False
    sort: Sort = Sort.RELEVANCE
    as_typed: bool = False
    every_kind: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One place that answers. ``marks`` are [start, end) in code points of ``snippet``, merged and in order.

    ``title`` is the object's, for a mark in a brief the object being the mark; group by ``brief_id or id``.
    ``forms`` are the spellings that matched, as they stand in the passage. ``passage_start`` is where the snippet begins
    in the passage's text.
    """

    kind: Kind
    id: UUID
    brief_id: UUID | None
    passage_id: UUID | None
    part: Part
    number: int
    title: str
    date: PartialDate | None
    language: Language
    page: int
    score: float
    snippet: str
    marks: tuple[tuple[int, int], ...]
    forms: tuple[str, ...]
    passage_start: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Facets:
    """How many objects (not places) answer, by kind, language and year; year 0 is undated. ``labels`` count by description.

    ``places`` count the places by kind, as ``Results.total`` does all of them.
    """

    kinds: Mapping[Kind, int] = field(default_factory=dict[Kind, int])
    languages: Mapping[Language, int] = field(default_factory=dict[Language, int])
    years: Mapping[int, int] = field(default_factory=dict[int, int])
    places: Mapping[Kind, int] = field(default_factory=dict[Kind, int])
    labels: Mapping[Facet, Mapping[str, int]] = field(default_factory=dict[Facet, Mapping[str, int]])


class Asked(Enum):
    """What a question asks for, as far as it was understood."""

    WORDS = "words"
    FIELDS = "fields"
    """Everything of some description, whatever its words."""
    NOTHING = "nothing"
    """It has no word to look for; the last of the notes says so."""


@dataclass(frozen=True, slots=True)
class Group:
    """The hits of one brief with its marks, or of one other object, the best first."""

    owner: UUID
    hits: tuple[Hit, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Results:
    """The best hits first. ``total`` counts all places that answer, ``objects`` the objects they belong to.

    ``notes`` are sentences about what was not understood, or how the search was widened. ``also`` are the other forms of
    names that were searched, ``suggestions`` the question with likelier words in the place of unknown ones. ``complete`` is
    False while the index is missing or damaged: nothing found then does not mean that nothing is there.
    """

    total: int = 0
    objects: int = 0
    hits: tuple[Hit, ...] = ()
    facets: Facets | None = None
    notes: tuple[str, ...] = ()
    complete: bool = True
    also: tuple[str, ...] = ()
    suggestions: tuple[str, ...] = ()
    asked: Asked = Asked.WORDS

    @property
    def groups(self) -> tuple[Group, ...]:
        """The hits by brief, in the order of each one's best."""
        found: dict[UUID, list[Hit]] = {}
        for hit in self.hits:
            found.setdefault(hit.brief_id or hit.id, []).append(hit)
        return tuple(Group(owner, tuple(hits)) for owner, hits in found.items())
