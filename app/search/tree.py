"""A question as a tree: what the parser makes and the planner reads."""

from dataclasses import dataclass
from typing import TypeAlias

from app.search.documents import Part


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


Node: TypeAlias = Word | Quoted | Begins | All | Any | Without | Within
Leaf: TypeAlias = Word | Quoted | Begins
"""Either kind that stands for words of the text."""
