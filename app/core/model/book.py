"""Recipes and editions: how a book is made, and the record of each that was."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from app.core.dates import PartialDate
from app.core.language import Language
from app.core.marking import Marking
from app.core.model.base import Audience, Entity


class Carrier(StrEnum):
    """What the book is read on (briefing-practice.md 2.4)."""

    A4 = "a4"
    LETTER = "letter"
    A5 = "a5"
    CARD = "card"
    TABLET = "tablet"


class EditionStatus(StrEnum):
    """Draft stands on every page until the edition is final."""

    DRAFT = "draft"
    FINAL = "final"


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe(Entity):
    """How a book is tailored. ``sections`` are keys of ``app.book.sections`` in order; empty means the default order.

    ``exclude`` names sections, dossiers or atoms left out by hand. ``ceiling`` is the highest marking the book may
    hold; ``release_to`` the countries it may be given to (ISO 3166 alpha-3; empty: home use).
    """

    name: str
    recipient: Audience = Audience.PRINCIPAL
    recipient_name: str = ""
    carrier: Carrier = Carrier.A4
    language: Language = Language.EN
    sections: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    ceiling: Marking | None = None
    release_to: tuple[str, ...] = ()
    large_print: bool = False
    duplex: bool = False
    annotations: bool = True
    annexes: tuple[UUID, ...] = ()
    copies: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedAtom:
    """A statement of an edition: a sum of what it said, the page it began on, its first words. It never leaves the library."""

    id: UUID
    digest: str
    page: int
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedItem:
    """A part of an edition and the pages it came to stand on (from 1, both included)."""

    section: str
    tab: str
    title: str
    first_page: int
    last_page: int
    object_ids: tuple[UUID, ...] = ()
    atoms: tuple[PrintedAtom, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """One numbered copy and who holds it."""

    number: int
    holder: str = ""
    issued: datetime | None = None
    returned: datetime | None = None
    sha256: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckResult:
    """One row of the self-check: ``code`` is the row's number in briefing-practice.md section 4 and its short name.

    ``must`` tells the rows that bar "final" from those that only should hold; ``object_id`` is the atom, brief or
    person the fault is about, where it is known.
    """

    code: str
    passed: bool
    page: int = 0
    message: str = ""
    must: bool = True
    object_id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Omission:
    """An atom that was left out, and why. The manifest stays in the library and never reaches the PDF."""

    atom_id: UUID
    where: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition(Entity):
    """A printed book: immutable once made. ``number`` counts from 1 within a meeting."""

    meeting_id: UUID
    recipe: Recipe
    number: int
    as_of: PartialDate
    built: datetime
    status: EditionStatus = EditionStatus.DRAFT
    pages: int = 0
    banner: str = ""
    marking: Marking = field(default_factory=Marking)
    snapshot_hash: str = ""
    pdf_sha256: str = ""
    items: tuple[PrintedItem, ...] = ()
    omissions: tuple[Omission, ...] = ()
    copies: tuple[Copy, ...] = ()
    checks: tuple[CheckResult, ...] = ()
    missing_glyphs: tuple[str, ...] = ()
    fonts: tuple[str, ...] = ()
    supersedes: UUID | None = None
