"""The one metadata, its naming convention, and the columns that many tables share."""

from enum import StrEnum
from typing import Any

import sqlalchemy as sa

from db.types import DateText, Utc, Value, choice

metadata = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def text(name: str) -> sa.Column[str]:
    """A text, never null."""
    return sa.Column(name, sa.Text, nullable=False)


def number(name: str) -> sa.Column[int]:
    """A whole number, never null."""
    return sa.Column(name, sa.Integer, nullable=False)


def flag(name: str) -> sa.Column[bool]:
    """Yes or no, never null."""
    return sa.Column(name, sa.Boolean, nullable=False)


def one_of(name: str, members: type[StrEnum], *, nullable: bool = False) -> sa.Column[Any]:
    """A member of an enumeration."""
    return sa.Column(name, choice(members), nullable=nullable)


def day(name: str, *, nullable: bool = True) -> sa.Column[Any]:
    """A date with the precision it has."""
    return sa.Column(name, DateText, nullable=nullable)


def value(name: str, shape: Any, *, nullable: bool = False) -> sa.Column[Any]:
    """A value object, or a tuple of them, as JSON."""
    return sa.Column(name, Value(shape), nullable=nullable)


def texts(name: str) -> sa.Column[Any]:
    """A tuple of texts as JSON."""
    return value(name, tuple[str, ...])


def soft(name: str) -> sa.Column[Any]:
    """The id of something inside the same object, which the object itself keeps in order."""
    return sa.Column(name, sa.Uuid, nullable=True)


def part_of(name: str, target: str, *, primary_key: bool = False, nullable: bool = False) -> sa.Column[Any]:
    """The id of the owner: the row goes when its owner goes."""
    return sa.Column(name, sa.ForeignKey(target, ondelete="CASCADE"), primary_key=primary_key, nullable=nullable and not primary_key)


def refers_to(name: str, target: str, *, nullable: bool = True) -> sa.Column[Any]:
    """The id of another object, checked when the transaction ends so that a write may add both in any order."""
    return sa.Column(name, sa.ForeignKey(target, deferrable=True, initially="DEFERRED"), nullable=nullable)


def rank() -> sa.Column[int]:
    """The place in the tuple, from 0."""
    return sa.Column("rank", sa.Integer, nullable=False)


def ranked(owner: str, target: str) -> tuple[sa.Column[Any], sa.Column[int]]:
    """The key of a row that is the n-th part of its owner."""
    return part_of(owner, target, primary_key=True), sa.Column("rank", sa.Integer, primary_key=True)


def key() -> sa.Column[Any]:
    """The UUID that an object keeps for life."""
    return sa.Column("id", sa.Uuid, primary_key=True)


def stamps() -> tuple[sa.Column[Any], ...]:
    """When and by whom an object was saved, and how often."""
    return sa.Column("created", Utc, nullable=False), sa.Column("updated", Utc, nullable=False), text("by"), number("rev")


def index_on(*columns: str) -> sa.Index:
    """An index named by the convention."""
    return sa.Index(None, *columns)
