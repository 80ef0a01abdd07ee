"""Recipes and editions: how a book is made, and the record of each that was."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from app.core.dates import PartialDate
from app.core.language import Language
from app.core.marking import Marking
from app.core.model.base import Audience, Entity


class Carrier(StrEnum):
    """What the book is read on (briefing-practice.md 2.4). ``card`` is A6; ``card-4up`` four cards on A4, to be cut."""

    A4 = "a4"
    LETTER = "letter"
    A5 = "a5"
    CARD = "card"
    CARD_5X7 = "card-5x7"
    CARD_4UP = "card-4up"
    TABLET = "tablet"


class EditionStatus(StrEnum):
    """Draft stands on every page until the edition is final."""

    DRAFT = "draft"
    FINAL = "final"


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionOption:
    """A choice for one section of a book: ``section`` is its key, ``name`` and ``value`` are those of ``app.book.tailoring``."""

    section: str
    name: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """How somebody likes a book to be; what is left open follows from the recipient's role. ``body_size`` is in points."""

    language: Language | None = None
    carrier: Carrier | None = None
    body_size: int = 0
    large_print: bool = False
    duplex: bool = False
    annotations: bool = True
    options: tuple[SectionOption, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnexPages:
    """The pages of an annexed source that are printed, as one writes them: “3-7, 12”, counted from 1 in its file."""

    brief_id: UUID
    pages: str


USUAL_RECIPE = UUID(int=0)
"""The id of the recipe that nobody has named: the book for the principal, as it is usually made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe(Entity):
    """How a book is tailored. ``sections`` are keys of ``app.book.sections`` in order; empty means the recipient's own.

    ``include`` names sections, agenda items, dossiers or atoms that are printed although role, occasion or coverage
    would leave them out; ``exclude`` what is left out by hand. Neither opens what a marking or an audience closes.
    ``order`` names agenda items, dossiers and atoms that come first among their own, in that order. ``ceiling`` is the
    highest marking the book may hold; ``release_to`` the countries it may be given to (ISO 3166 alpha-3; empty: home
    use). ``body_size`` is the running text in points (0: the recipient's). ``annexes`` are printed whole, or the pages
    that ``annex_pages`` name.
    """

    name: str
    recipient: Audience = Audience.PRINCIPAL
    recipient_name: str = ""
    carrier: Carrier = Carrier.A4
    language: Language = Language.EN
    sections: tuple[str, ...] = ()
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    order: tuple[str, ...] = ()
    options: tuple[SectionOption, ...] = ()
    ceiling: Marking | None = None
    release_to: tuple[str, ...] = ()
    large_print: bool = False
    body_size: int = 0
    duplex: bool = False
    annotations: bool = True
    annexes: tuple[UUID, ...] = ()
    annex_pages: tuple[AnnexPages, ...] = ()
    copies: int = 1

    def option(self, section: str, name: str, default: str = "") -> str:
        """The value chosen for a section's option; of several the last."""
        found = [row.value for row in self.options if row.section == section and row.name == name]
        return found[-1] if found else default

    def preferring(self, liking: Preferences) -> "Recipe":
        """The recipe as somebody likes it: what they prefer stands for what the recipe has; their options come first."""
        return replace(
            self,
            language=liking.language or self.language,
            carrier=liking.carrier or self.carrier,
            body_size=liking.body_size or self.body_size,
            large_print=liking.large_print or self.large_print,
            duplex=liking.duplex or self.duplex,
            annotations=liking.annotations and self.annotations,
            options=(*liking.options, *self.options),
        )


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


def failed_musts(checks: Iterable[CheckResult]) -> tuple[CheckResult, ...]:
    """The rows that must hold and do not."""
    return tuple(check for check in checks if check.must and not check.passed)


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

    @property
    def failed(self) -> tuple[CheckResult, ...]:
        """The rows that must hold and that the file did not pass."""
        return failed_musts(self.checks)

    @property
    def advised(self) -> tuple[CheckResult, ...]:
        """The rows that should hold and that the file did not pass: to be looked at, they bar nothing."""
        return tuple(check for check in self.checks if not check.must and not check.passed)
