"""Any pack that the model allows, made from the fields of its classes: a new field is tried without a line here."""

from dataclasses import fields, is_dataclass
from datetime import datetime, timedelta, timezone
from enum import Enum
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints
from uuid import UUID

from hypothesis import strategies as st

from app.core.changes import Kind
from app.core.dates import PartialDate
from app.core.language import Language
from app.core.marking import TLP_ORDER, Marking
from app.core.model.annotation import Annotation
from app.core.model.base import Entity, StoredAtom, Translation
from app.core.model.brief import WordBox
from app.exchange.pack.shapes import COUNTRIES, REFERENCES, STORE_FIELDS, UNWRITTEN

WORDS = (
    "standing forum",
    "공급망 협력",
    "共同宣言",
    "# no comment",
    "yes",
    "null",
    "~",
    "42.70",
    "- item",
    "a: b",
    "{x}",
    "&a *a",
    "!t",
    "@",
    "😀 one",
)
TEXT = st.one_of(
    st.sampled_from(WORDS),
    st.text(st.characters(exclude_categories=("Cs",)), max_size=30),
    st.text("ab \n한日'\"", max_size=20),
    st.just("long words of one line " * 12),
)
ZONES = st.integers(-12 * 4, 14 * 4).map(lambda quarters: timezone(timedelta(minutes=15 * quarters)))
DAYS = st.dates().map(PartialDate.of)
DATES = st.one_of(DAYS, DAYS.map(lambda day: PartialDate(day.year, day.month)), DAYS.map(lambda day: PartialDate(day.year)))
PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    str: TEXT,
    int: st.integers(0, 10**6),
    float: st.floats(allow_nan=False, allow_infinity=False),
    bool: st.booleans(),
    UUID: st.uuids(),
    PartialDate: DATES,
    datetime: st.datetimes(timezones=ZONES),
}
CODES = st.sampled_from(["KOR", "JPN", "USA"])


class Fillers:
    """Strategies for one pack; ``ids`` are the objects of each kind that references may lead to."""

    def __init__(self, ids: dict[Kind, list[UUID]], passages: list[tuple[UUID, UUID]], parts: list[UUID]) -> None:
        self.ids, self.passages, self.parts = ids, passages, parts

    def of(self, cls: type[Any], **fixed: Any) -> st.SearchStrategy[Any]:
        hints = get_type_hints(cls)
        skipped = {*fixed, *UNWRITTEN.get(cls, ()), *(STORE_FIELDS if issubclass(cls, Entity | StoredAtom) else ())}
        given = {field.name: self._field(cls, field.name, hints[field.name]) for field in fields(cls) if field.name not in skipped}
        constants = {name: st.just(value) for name, value in fixed.items()}
        return st.fixed_dictionaries(given | constants).map(lambda values: cls(**values))

    def _field(self, cls: type[Any], name: str, hint: Any) -> st.SearchStrategy[Any]:
        if (cls, name) in REFERENCES:
            kind = REFERENCES[cls, name][1]
            return self._reference(self.ids.get(kind, []) if kind else self.parts, hint)
        if (cls, name) in COUNTRIES:
            return st.lists(CODES, max_size=2).map(tuple) if get_origin(hint) is tuple else st.one_of(st.just(""), CODES)
        if (cls, name) == (Marking, "tlp"):
            return st.sampled_from(("", *TLP_ORDER))
        if name == "translations":
            words = [field.name for field in fields(cls) if get_type_hints(cls)[field.name] is str]
            return self._translations(words)
        if (cls, name) == (Annotation, "dossier_id"):
            return st.one_of(st.none(), st.sampled_from(self.ids[Kind.DOSSIER]))
        if name == "passage_id":
            return st.sampled_from([passage for _, passage in self.passages])
        return self._hint(hint)

    def _translations(self, words: list[str]) -> st.SearchStrategy[Any]:
        one = st.builds(Translation, field=st.sampled_from(words), language=st.sampled_from(Language), text=TEXT)
        return st.lists(one, max_size=3).map(tuple)

    def _reference(self, known: list[UUID], hint: Any) -> st.SearchStrategy[Any]:
        one = st.sampled_from(known) if known else st.nothing()
        if get_origin(hint) is tuple:
            return st.lists(one, max_size=2).map(tuple) if known else st.just(())
        return one if hint is UUID else st.one_of(st.none(), one)

    def _hint(self, hint: Any) -> st.SearchStrategy[Any]:
        if isinstance(hint, UnionType):
            inner = next(part for part in get_args(hint) if part is not type(None))
            return st.one_of(st.none(), self._hint(inner))
        if get_origin(hint) is tuple:
            args = get_args(hint)
            if args[-1] is Ellipsis:
                return st.lists(self._hint(args[0]), max_size=2).map(tuple)
            return st.tuples(*(self._hint(part) for part in args))
        if hint in PLAIN:
            return PLAIN[hint]
        if issubclass(hint, Enum):
            return st.sampled_from(hint)
        if issubclass(hint, WordBox):
            return st.builds(WordBox, *(st.integers(0, 10_000) for _ in WordBox._fields))
        assert is_dataclass(hint) and isinstance(hint, type), hint
        return self.of(hint)
