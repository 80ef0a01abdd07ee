"""How a text travels from the worker: its blocks and repairs field by field, not object by object.

A paper of fifty pages has 350 blocks. Pickled one by one they cost more than all else that is sent.
"""

import copyreg
import pickle
from collections.abc import Callable, Iterable
from dataclasses import fields
from io import BytesIO
from operator import attrgetter
from typing import Any
from uuid import UUID

from app.core.model.brief import Block, Repair
from app.importers.base import ImportedText

_Columns = tuple[tuple[Any, ...], ...]
"""The values of many objects of one class, those of each field together; empty for no objects."""

_TEXT = tuple(field.name for field in fields(ImportedText))
_BLOCK = attrgetter(*(field.name for field in fields(Block)))
_REPAIR = attrgetter("id.int", *(field.name for field in fields(Repair) if field.name != "id"))


def packed(answer: object) -> bytes:
    """What the worker sends."""
    buffer = BytesIO()
    packing = pickle.Pickler(buffer, pickle.HIGHEST_PROTOCOL)
    packing.dispatch_table = {**copyreg.dispatch_table, ImportedText: _reduced}
    packing.dump(answer)
    return buffer.getvalue()


def unpacked(data: bytes) -> object:
    """What was packed."""
    return pickle.loads(data)


def _columns(values: Callable[[Any], tuple[Any, ...]], items: Iterable[object]) -> _Columns:
    return tuple(zip(*map(values, items), strict=True))


def _text(blocks: _Columns, repairs: _Columns, others: dict[str, Any]) -> ImportedText:
    return ImportedText(
        blocks=tuple(map(_block, zip(*blocks, strict=True))), repairs=tuple(map(_repair, zip(*repairs, strict=True))), **others
    )


def _block(values: tuple[Any, ...]) -> Block:
    kind, start, end, level, page, table, label, anchor, anchor_start, words = values
    return Block(
        kind=kind, start=start, end=end, level=level, page=page, table=table,
        label=label, anchor=anchor, anchor_start=anchor_start, words=words,
    )  # fmt: skip


def _repair(values: tuple[Any, ...]) -> Repair:
    number, kind, start, end, after, on, to = values
    return Repair(id=UUID(int=number), kind=kind, start=start, end=end, after=after, on=on, to=to)


def _reduced(text: ImportedText) -> tuple[Callable[..., ImportedText], tuple[Any, ...]]:
    others = {name: getattr(text, name) for name in _TEXT if name not in ("blocks", "repairs")}
    return _text, (_columns(_BLOCK, text.blocks), _columns(_REPAIR, text.repairs), others)
