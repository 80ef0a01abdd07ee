"""People and organisations, with every form of their names and every office with its dates."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from app.core.dates import PartialDate
from app.core.language import Language
from app.core.model.base import Atom, Entity, Translation
from app.core.model.book import Preferences


class Script(StrEnum):
    """ISO 15924 codes of the scripts a name can be in."""

    LATIN = "Latn"
    HANGUL = "Hang"
    HAN = "Hani"
    JAPANESE = "Jpan"


class NameOrder(StrEnum):
    """Which part of a personal name comes first."""

    FAMILY_GIVEN = "family-given"
    GIVEN_FAMILY = "given-family"


@dataclass(frozen=True, slots=True, kw_only=True)
class NameForm:
    """One written form of a name. ``scheme`` says how it was romanised (self-chosen, RR, MR, Hepburn, press)."""

    text: str
    script: Script = Script.LATIN
    scheme: str = ""
    order: NameOrder | None = None
    preferred_for: tuple[Language, ...] = ()
    source: str = ""
    guessed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """A post held from one date to another; open ends are None. ``source`` is where the dates stand."""

    title: str
    organisation: str = ""
    organisation_id: UUID | None = None
    start: PartialDate | None = None
    end: PartialDate | None = None
    acting: bool = False
    source: str = ""
    translations: tuple[Translation, ...] = ()

    def held_on(self, day: PartialDate) -> bool:
        """Whether the office was held on that day, as far as the dates tell."""
        return (self.start is None or self.start <= day) and (self.end is None or day <= self.end)


@dataclass(frozen=True, slots=True, kw_only=True)
class SpokenLanguage:
    """A language somebody speaks, how well, and whether an interpreter is needed."""

    language: str
    level: str = ""
    interpreter_needed: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """A former meeting with this person: when, on what occasion, what came of it."""

    date: PartialDate | None
    occasion: str
    outcome: str = ""
    place: str = ""
    translations: tuple[Translation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CareerStep:
    """One line of a career."""

    period: str
    text: str
    translations: tuple[Translation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark(Atom):
    """A statement in a biography: a view, or something personal (restricted by ``audience``)."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Entity):
    """Somebody who is met, quoted or mentioned. ``invented`` marks the sample's made-up people, and is printed.

    ``preferences`` is how they like a book that is made for them.
    """

    names: tuple[NameForm, ...]
    family_name: str = ""
    given_name: str = ""
    pronunciation: str = ""
    ipa: str = ""
    honorific: str = ""
    form_of_address: str = ""
    country: str = ""
    gender: str = ""
    birth: PartialDate | None = None
    offices: tuple[Office, ...] = ()
    languages: tuple[SpokenLanguage, ...] = ()
    career: tuple[CareerStep, ...] = ()
    views: tuple[Remark, ...] = ()
    contacts: tuple[Contact, ...] = ()
    personal: tuple[Remark, ...] = ()
    photo_sha256: str = ""
    photo_rights: str = ""
    protocol_rank: int = 0
    invented: bool = False
    preferences: Preferences | None = None
    translations: tuple[Translation, ...] = ()

    def name_in(self, language: Language) -> str:
        """The form preferred in a language, else the first form there is."""
        return preferred(self.names, language)


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation(Entity):
    """A state, ministry, institute or company. ``abbreviations`` are printed in the names and terms sheet."""

    names: tuple[NameForm, ...]
    abbreviations: tuple[str, ...] = ()
    type: str = ""
    parent_id: UUID | None = None
    country: str = ""
    status: str = ""
    successor_id: UUID | None = None

    def name_in(self, language: Language) -> str:
        """The form preferred in a language, else the first form there is."""
        return preferred(self.names, language)


def preferred(names: tuple[NameForm, ...], language: Language) -> str:
    """The confirmed form preferred for a language, else the first confirmed one, else nothing."""
    confirmed = [name for name in names if not name.guessed]
    wanted = [name for name in confirmed if language in name.preferred_for]
    return (wanted or confirmed)[0].text if confirmed else ""
