"""The logical structure of a book: what a page's marks are to somebody who listens to it (ISO 32000-1 section 14.7, 14.8)."""

from typing import NamedTuple

ROW_HEAD, COLUMN_HEAD = "/O/Table/Scope/Row", "/O/Table/Scope/Column"
UNORDERED, ORDERED = "/O/List/ListNumbering/Square", "/O/List/ListNumbering/Decimal"
"""Attributes of table heads and lists (14.8.5)."""


class Mark(NamedTuple):
    """Marked content: the page within its part, from 0, and its number on that page."""

    page: int
    number: int


class LinkRef(NamedTuple):
    """A link: the page within its part, and its place among the links of that page."""

    page: int
    place: int


class Node:
    """An element of the structure. ``role`` is one of the standard types; ``lang`` a tag of BCP 47; ``key`` unique in its part.

    It grows in the order in which the book is read: made with the pieces of a part, filled with marks when these are drawn.
    """

    __slots__ = ("alternative", "attributes", "key", "kids", "lang", "role")

    def __init__(self, role: str, lang: str = "", alternative: str = "", attributes: str = "", key: str = "") -> None:
        self.role, self.lang, self.alternative, self.attributes, self.key = role, lang, alternative, attributes, key
        self.kids: list[Node | Mark | LinkRef] = []

    def add(self, role: str, lang: str = "", alternative: str = "", attributes: str = "", key: str = "") -> "Node":
        """A new element at the end of this one."""
        node = Node(role, lang, alternative, attributes, key)
        self.kids.append(node)
        return node

    @property
    def live(self) -> bool:
        """Whether anything is printed of it; empty cells count, since a row must keep its columns."""
        return self.role in ("TD", "TH") or any(not isinstance(kid, Node) or kid.live for kid in self.kids)
