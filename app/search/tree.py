"""A question as a tree: what the parser makes and the planner reads."""

from dataclasses import dataclass
from typing import TypeAlias

from app.core.dates import PartialDate
from app.search.documents import Field, Part


@dataclass(frozen=True, slots=True)
class Word:
    """A word; ``before`` and ``after`` are the plain words beside it, with which it may be written as one."""

    text: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words in this order, next to each other."""

    text: str


@dataclass(frozen=True, slots=True)
class Begins:
    """Any word that begins so."""

    text: str


@dataclass(frozen=True, slots=True)
class Pattern:
    """Any word of this shape: ``*`` stands for any letters, ``?`` for one."""

    text: str


@dataclass(frozen=True, slots=True)
class Fuzzy:
    """Any word that differs from this by at most so many letters (left out, put in, exchanged, swapped with the next)."""

    text: str
    letters: int


@dataclass(frozen=True, slots=True)
class Near:
    """These words in any order with at most so many other words between them."""

    text: str
    between: int


@dataclass(frozen=True, slots=True)
class Narrow:
    """Whatever has this value in a field of its description. It has no words of its own and adds to no score."""

    field: Field
    value: str


@dataclass(frozen=True, slots=True)
class Dated:
    """Whatever may be dated from the first day to the last; None is open."""

    first: PartialDate | None
    last: PartialDate | None


@dataclass(frozen=True, slots=True)
class All:
    """Each of these."""

    parts: "tuple[Node, ...]"


@dataclass(frozen=True, slots=True)
class Any:
    """At least one of these."""

    parts: "tuple[Node, ...]"


@dataclass(frozen=True, slots=True)
class Without:
    """Nothing of this."""

    part: "Node"


@dataclass(frozen=True, slots=True)
class Within:
    """This, in titles or in tags alone."""

    part: Part
    inner: "Node"


Leaf: TypeAlias = Word | Quoted | Begins | Pattern | Fuzzy | Near
"""Each kind that stands for words of the text."""
Filter: TypeAlias = Narrow | Dated
"""Each kind that looks at the description alone."""
Node: TypeAlias = Leaf | Filter | All | Any | Without | Within
