"""What goes into the making of a book and what comes out of it: plain values, no drawing."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from app.core.dates import PartialDate
from app.core.marking import Marking
from app.core.model.book import CheckResult, EditionStatus, Omission, PrintedItem, Recipe


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierEdition:
    """The edition that this reader had before, for the list of changes and the bars in the margin."""

    number: int
    items: tuple[PrintedItem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BookOrder:
    """What is to be made: the recipe, the edition's number, the day its facts stand for, when it is built, which copy.

    ``copy_number`` counts from 1 to ``recipe.copies``. ``built`` is given from outside, so that the same order gives
    the same book.
    """

    recipe: Recipe
    number: int
    as_of: PartialDate
    built: datetime
    status: EditionStatus = EditionStatus.DRAFT
    copy_number: int = 1
    earlier: EarlierEdition | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BuiltBook:
    """A finished book and everything that was learnt while making it.

    ``omissions`` is the manifest of what was left out; it belongs to the library and is not in ``pdf``.
    ``missing_glyphs`` are the characters that no face of the book covers and that print as a placeholder.
    ``replacement`` is the file of pages to put into copies of the edition before, ``removed`` and ``inserted`` their printed
    numbers; empty where pages did not have to keep theirs. ``rebuilt`` are the tabs that were set now, not taken over. ``looks``
    are sums of how the pages look, empty of one that depends on more than itself.
    """

    pdf: bytes
    pages: int
    items: tuple[PrintedItem, ...]
    marking: Marking
    banner: str
    checks: tuple[CheckResult, ...]
    missing_glyphs: tuple[str, ...]
    omissions: tuple[Omission, ...]
    warnings: tuple[str, ...]
    fonts: tuple[str, ...]
    replacement: bytes = b""
    removed: tuple[str, ...] = ()
    inserted: tuple[str, ...] = ()
    rebuilt: tuple[str, ...] = ()
    looks: tuple[bytes, ...] = ()


class Severity(StrEnum):
    """An error bars the status final; a warning does not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something that stands in the way of a good book, found before it is printed.

    ``code`` is a short name for scripts; ``row`` the row of briefing-practice.md section 4 that it breaks, or 0.
    """

    code: str
    severity: Severity
    where: str
    message: str
    row: int = 0
    object_id: UUID | None = None
