"""Who refers to whom, found in the objects themselves: fields named ``id`` are identities, every other UUID refers."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import Field, fields, is_dataclass, replace
from functools import cache
from typing import Any, TypeVar, cast
from uuid import UUID

from db.mapping import field_names

T = TypeVar("T")


def _fields(value: object) -> tuple[Field[Any], ...]:
    return fields(cast(Any, value))


@cache
def _names(shape: type[Any]) -> tuple[str, ...]:
    """The fields of a dataclass; none of another class."""
    return field_names(shape) if is_dataclass(shape) else ()


def _walk(value: object, *, wanted: bool, identities: bool) -> Iterator[UUID]:
    """The ids in an object and in those that it holds; an id that is no object's field only if ``wanted``."""
    if isinstance(value, UUID):
        if wanted:
            yield value
    elif isinstance(value, tuple):
        for item in cast(tuple[object, ...], value):
            yield from _walk(item, wanted=wanted, identities=identities)
    else:
        for name in _names(type(value)):
            held = getattr(value, name)
            if not isinstance(held, str | int):  # most fields are
                yield from _walk(held, wanted=(name == "id") is identities, identities=identities)


def references(value: object) -> frozenset[UUID]:
    """The ids of everything that an object, or a part of it, refers to."""
    return frozenset(_walk(value, wanted=True, identities=False))


def identities(value: object) -> frozenset[UUID]:
    """The ids of an object and of its parts."""
    return frozenset(_walk(value, wanted=False, identities=True))


def pointed(value: T, old: UUID, new: UUID) -> T:
    """The object with every reference to one id made one to another; identities stay."""
    if isinstance(value, UUID):
        return cast(T, new) if value == old else value
    if isinstance(value, tuple):
        return cast(T, tuple(pointed(item, old, new) for item in cast(tuple[object, ...], value)))
    return cast(T, _object_pointed(value, old, new)) if is_dataclass(value) else value


def _object_pointed(value: Any, old: UUID, new: UUID) -> Any:
    found: dict[str, Any] = {field.name: getattr(value, field.name) for field in _fields(value) if field.name != "id"}
    moved = {name: pointed(held, old, new) for name, held in found.items()}
    changed = {name: held for name, held in moved.items() if held != found[name]}
    return replace(value, **changed) if changed else value


def without(value: T, gone: AbstractSet[UUID]) -> T | None:
    """The object once some ids are gone: an optional reference becomes None, a part that needs one leaves its tuple.

    None: the object itself cannot be without one of them.
    """
    if isinstance(value, UUID):
        return None if value in gone else value
    if isinstance(value, tuple):
        kept = (without(item, gone) for item in cast(tuple[object, ...], value))
        return cast(T, tuple(item for item in kept if item is not None))
    return _object_without(value, gone) if is_dataclass(value) else value


def _object_without(value: Any, gone: AbstractSet[UUID]) -> Any:
    changed: dict[str, Any] = {}
    for field in _fields(value):
        if field.name == "id":
            continue
        old = getattr(value, field.name)
        new = without(old, gone)
        if new is None and old is not None and field.default is not None:
            return None
        if new != old:
            changed[field.name] = new
    return replace(value, **changed) if changed else value
