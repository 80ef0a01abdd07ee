"""What every object and every printable atom of the library has."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID, uuid4

from app.core.dates import PartialDate
from app.core.language import Language
from app.core.marking import Marking


class Disclosure(StrEnum):
    """Whether a statement may be used towards the other side (UK practice, briefing-practice.md 1.2 row 7)."""

    USABLE = "usable"
    NOT_FOR_DISCLOSURE = "not_for_disclosure"


class Status(StrEnum):
    """How far a statement is agreed at home."""

    DRAFT = "draft"
    CLEARED = "cleared"
    SUPERSEDED = "superseded"


class Audience(StrEnum):
    """Who a sensitive atom is for; also the roles a book can be made for (briefing-practice.md 2.2)."""

    PRINCIPAL = "principal"
    DRAFTER = "drafter"
    DELEGATION = "delegation"
    NOTETAKER = "notetaker"
    INTERPRETER = "interpreter"
    PRESS = "press"
    PROTOCOL = "protocol"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """An object of its own in the library. ``created``, ``updated`` and ``rev`` are set by the store on each save."""

    id: UUID = field(default_factory=uuid4)
    created: datetime | None = None
    updated: datetime | None = None
    by: str = ""
    rev: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A passage that a statement rests on. ``theirs`` says that the passage is the other side's own word."""

    passage_id: UUID
    note: str = ""
    theirs: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Translation:
    """The words of one field of an atom in another language than the original."""

    field: str
    language: Language
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Atom:
    """The smallest thing that is printed or withheld as a whole (briefing-practice.md 2.3 and 3).

    An empty ``audience`` means everyone who holds the part it stands in.
    """

    id: UUID = field(default_factory=uuid4)
    marking: Marking = field(default_factory=Marking)
    disclosure: Disclosure = Disclosure.USABLE
    evidence: tuple[Evidence, ...] = ()
    status: Status = Status.DRAFT
    as_of: PartialDate | None = None
    language: Language = Language.EN
    translations: tuple[Translation, ...] = ()
    audience: tuple[Audience, ...] = ()

    def text_in(self, field_name: str, language: Language) -> str:
        """The words of a field in a language, or the original where there is no translation."""
        for translation in self.translations:
            if translation.field == field_name and translation.language is language:
                return translation.text
        return getattr(self, field_name)


def title_of(thing: object) -> str:
    """What an object is called: its title, its name, or the first form of its name; nothing where it has none."""
    names: Sequence[Any] = getattr(thing, "names", ())
    return str(getattr(thing, "title", "") or getattr(thing, "name", "") or (names[0].text if names else ""))


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredAtom(Atom):
    """An atom that is an object of its own in the library; the fields are those of ``Entity`` (slots allow one base)."""

    created: datetime | None = None
    updated: datetime | None = None
    by: str = ""
    rev: int = 0
