"""Objects as plain JSON values and back: one converter for JSON columns and for the images of the event log."""

import json
from datetime import datetime
from typing import Any, TypeAlias, TypeVar
from uuid import UUID

from cattrs import Converter

from app.core.dates import PartialDate

T = TypeVar("T")
JsonValue: TypeAlias = "bool | int | float | str | list[JsonValue] | dict[str, JsonValue] | None"


def make_converter() -> Converter:
    """The converter: dates in ISO 8601, fields that hold their default left out, unknown keys of older images ignored."""
    converter = Converter(omit_if_default=True)
    converter.register_unstructure_hook(UUID, str)
    converter.register_structure_hook(UUID, lambda value, _: UUID(value))
    converter.register_unstructure_hook(PartialDate, str)
    converter.register_structure_hook(PartialDate, lambda value, _: PartialDate.parse(value))
    converter.register_unstructure_hook(datetime, datetime.isoformat)
    converter.register_structure_hook(datetime, lambda value, _: datetime.fromisoformat(value))
    return converter


CONVERTER = make_converter()

ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
"""Made once: ``json.dumps`` would make one for each value."""


def dumps(value: object) -> str:
    """Compact JSON text of plain values."""
    return ENCODER.encode(value)


def to_plain(value: object, shape: Any) -> JsonValue:
    """The plain JSON value of an object of that type."""
    return CONVERTER.unstructure(value, unstructure_as=shape)


def from_plain(value: object, shape: type[T]) -> T:
    """The object of that type from its plain JSON value."""
    return CONVERTER.structure(value, shape)


def to_json(value: object) -> str:
    """The image of an object as JSON text."""
    return dumps(CONVERTER.unstructure(value))


def from_json(text: str, shape: type[T]) -> T:
    """The object of an image."""
    return CONVERTER.structure(json.loads(text), shape)
