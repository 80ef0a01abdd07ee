"""Which codec each field of the model has: by its type, except for the few that the tables here name."""

from collections.abc import Callable
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import StrEnum
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from app.core.changes import Kind
from app.core.language import Language
from app.core.marking import TLP_ORDER, Marking
from app.core.model.annotation import Annotation, Quotation
from app.core.model.base import Entity, Evidence, StoredAtom, Translation
from app.core.model.book import AnnexPages, Recipe
from app.core.model.brief import Author, Block, Brief, ImportSource, Repair
from app.core.model.dossier import (
    ChronologyEntry,
    Conflict,
    Document,
    Dossier,
    Figure,
    Heading,
    IfRaised,
    NextStep,
    PersonRole,
    Position,
    RedLine,
    Sensitivity,
    Statement,
    Term,
)
from app.core.model.meeting import AgendaItem, LineKind, Meeting, MeetingLine, Participant, ProgrammeStep, Session
from app.core.model.person import NameForm, Office, Organisation, Person, Remark
from app.core.sentences import Sentence
from app.exchange.pack.codecs import COUNTRY, Choice, Codec, ListOf, LocalReference, Reference, plain_codecs
from app.exchange.pack.parts import GroupedPart, QuotePart, StatementPart, TermForms, Translations
from app.exchange.pack.problems import instead
from app.exchange.pack.records import Part, Record, Single
from app.exchange.pack.special import BLOCK_CODEC, Checked, MarkingCodec, NameCodec

MAIN: dict[type[Any], str] = {
    Statement: "text", Position: "stance", IfRaised: "trigger", RedLine: "text", Sensitivity: "text", ChronologyEntry: "event",
    Figure: "label", Document: "title", NextStep: "text", Conflict: "note", Remark: "text", MeetingLine: "text", Session: "title",
    AgendaItem: "title", ProgrammeStep: "title", Repair: "after", Annotation: "passage_id", Quotation: "text", Author: "name",
    Term: "term", Dossier: "title", Meeting: "title", Recipe: "name", Brief: "title", Person: "names", Organisation: "names",
}  # fmt: skip
"""The field that says what an object is: it gives the id of a part without a key, and alone it can be a plain text."""

COMPACT = (Statement, RedLine, Sensitivity, NextStep, Remark, MeetingLine, ProgrammeStep, Author, Term, Document)
"""What may be written as a plain text when nothing but its main field is given."""

STORE_FIELDS = ("created", "updated", "by", "rev")
"""Set by the library on each save, so never part of a pack."""

UNWRITTEN: dict[type[Any], tuple[str, ...]] = {
    Quotation: ("verified",),
    ImportSource: ("attachments", "attached_to"),
}
"""What only the program's own comparison, or an import, may set."""

REFERENCES: dict[tuple[type[Any], str], tuple[str, Kind | None]] = {
    (Author, "person_id"): ("person", Kind.PERSON),
    (Office, "organisation_id"): ("organisation_ref", Kind.ORGANISATION),
    (Organisation, "parent_id"): ("parent", Kind.ORGANISATION),
    (Organisation, "successor_id"): ("successor", Kind.ORGANISATION),
    (Quotation, "speaker_id"): ("speaker_ref", Kind.PERSON),
    (Quotation, "dossier_id"): ("dossier", Kind.DOSSIER),
    (PersonRole, "person_id"): ("person", Kind.PERSON),
    (Participant, "person_id"): ("person", Kind.PERSON),
    (Document, "brief_id"): ("brief", Kind.BRIEF),
    (Brief, "newer_than"): ("newer_than", Kind.BRIEF),
    (Dossier, "related"): ("related", Kind.DOSSIER),
    (Meeting, "previous_meeting"): ("previous_meeting", Kind.MEETING),
    (Meeting, "dossier_ids"): ("dossiers", Kind.DOSSIER),
    (AgendaItem, "dossier_ids"): ("dossiers", Kind.DOSSIER),
    (AgendaItem, "session_id"): ("session", None),
    (Recipe, "annexes"): ("annexes", Kind.BRIEF),
    (AnnexPages, "brief_id"): ("brief", Kind.BRIEF),
    (Statement, "answers"): ("answers", None),
    (Position, "supersedes"): ("supersedes", None),
    (Conflict, "atoms"): ("atoms", None),
    (Conflict, "preferred"): ("preferred", None),
}
"""Each field that leads to another object: the key it has in a pack, and the object's kind (None: a part of the same object)."""

COUNTRIES: tuple[tuple[type[Any], str], ...] = (
    (Person, "country"), (Organisation, "country"), (Meeting, "home"), (Meeting, "counterpart"),
    (Recipe, "release_to"), (Marking, "release_to"),
)  # fmt: skip
"""The fields that hold ISO 3166 alpha-3 codes."""


class Shapes:
    """The records of the model's classes, made when first asked for."""

    def __init__(self) -> None:
        self._plain = plain_codecs() | {Block: BLOCK_CODEC}
        self._records: dict[type[Any], Record] = {}

    def record(self, cls: type[Any]) -> Record:
        """How objects of that class are read and written."""
        if cls not in self._records:
            names = [field.name for field in fields(cls)]
            self._records[cls] = Record(
                cls=cls, parts=self._parts(cls), main=MAIN.get(cls, names[0]), identified="id" in names, compact=cls in COMPACT
            )
        return self._records[cls]

    def records(self) -> tuple[type[Any], ...]:
        """The classes met so far."""
        return tuple(self._records)

    def _parts(self, cls: type[Any]) -> tuple[Part, ...]:
        hints = get_type_hints(cls)
        groups = self._groups(cls)
        covered = {name for part in groups for name in part.fields}
        left_out = {"id", *covered, *UNWRITTEN.get(cls, ()), *(STORE_FIELDS if issubclass(cls, Entity | StoredAtom) else ())}
        order = [field.name for field in own_fields_first(cls)]
        singles = [self._single(cls, field, hints[field.name]) for field in own_fields_first(cls) if field.name not in left_out]
        return tuple(sorted((*groups, *singles), key=lambda part: order.index(part.fields[0])))

    def _groups(self, cls: type[Any]) -> tuple[Part, ...]:
        if cls in (Annotation, Quotation):
            return (QuotePart(with_brief=True), *((StatementPart(),) if cls is Annotation else ()))
        if cls is Evidence:
            return (QuotePart(),)
        if cls is Dossier:
            statements = self.record(Statement)
            return (GroupedPart(name="statements", key="statements", by="heading", words=Heading, record=statements, nested=False),)
        if cls is Meeting:
            return (GroupedPart(name="lines", key="lines", by="kind", words=LineKind, record=self.record(MeetingLine), nested=True),)
        return ()

    def _single(self, cls: type[Any], field: "Field[Any]", hint: Any) -> Single:
        default = default_of(field)
        key, kind = REFERENCES.get((cls, field.name), (field.name, None))
        if (cls, field.name) in REFERENCES:
            one: Codec = Reference(kind) if kind else LocalReference()
            codec = ListOf(one) if get_origin(hint) is tuple else one
        elif (cls, field.name) in COUNTRIES:
            codec = ListOf(COUNTRY) if get_origin(hint) is tuple else COUNTRY
        elif (cls, field.name) == (Marking, "tlp"):
            codec = Choice(TLP_ORDER)
        else:
            codec = self._codec(hint)
        if field.name == "translations":
            codec = Checked(codec, translatable(cls))
        return Single(name=field.name, key=key, codec=codec, default=None if default is MISSING and optional(hint) else default)

    def _codec(self, hint: Any) -> Codec:
        if optional(hint):
            return self._codec(next(part for part in get_args(hint) if part is not type(None)))
        if get_origin(hint) is tuple:
            return self._tuple(get_args(hint)[0])
        if hint in self._plain:
            return self._plain[hint]
        if issubclass(hint, StrEnum):
            return Choice(tuple(hint), hint)
        record = self.record(hint)
        if hint is Marking:
            return MarkingCodec(record)
        return NameCodec(record) if hint is NameForm else record

    def _tuple(self, inner: Any) -> Codec:
        if inner is Translation:
            return Translations(self.record(Translation))
        return TermForms() if inner == tuple[Language, str] else ListOf(self._codec(inner))


def optional(hint: Any) -> bool:
    """Whether a field may be None."""
    return isinstance(hint, UnionType) and type(None) in get_args(hint)


def default_of(field: "Field[Any]") -> Any:
    """The default of a field, MISSING where it has none."""
    return field.default_factory() if field.default_factory is not MISSING else field.default


def own_fields_first(cls: type[Any]) -> "list[Field[Any]]":
    """The fields of a class before those it inherits: what an atom says comes before its marking."""
    inherited = {field.name for base in cls.__mro__[1:] if is_dataclass(base) for field in fields(base)}
    return sorted(fields(cls), key=lambda field: field.name in inherited)


def translatable(cls: type[Any]) -> Callable[[tuple[Translation, ...]], str]:
    """A check that only fields of words are translated."""
    hints = get_type_hints(cls)
    words = [field.name for field in fields(cls) if hints[field.name] is str]

    def refuse(translations: tuple[Translation, ...]) -> str:
        wrong = [item.field for item in translations if item.field not in words]
        return (
            Sentence("“{wrong}” is not a text that can be translated; {instead}", wrong=wrong[0], instead=instead(wrong[0], words))
            if wrong
            else ""
        )

    return refuse
