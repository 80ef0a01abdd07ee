"""Books: what stands in the way, building, editions, looking at pages, checking a file."""

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from app.core.dates import PartialDate
from app.core.jobs import Progress
from app.core.model.book import CheckResult, Edition, EditionStatus, Recipe
from app.services.desk import Desk
from app.services.shelf import Shelf
from app.services.views import BuiltEdition, PagePicture, Preflight


class RecipeService(Shelf[Recipe]):
    """How books are tailored."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "recipe", lambda unit: unit.recipes, lambda recipe: recipe.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class BookRequest:
    """A book to build. ``recipe`` None: the meeting's default. ``as_of`` None: the day of the build."""

    meeting_id: UUID
    recipe: Recipe | None = None
    status: EditionStatus = EditionStatus.DRAFT
    as_of: PartialDate | None = None


class BookService:
    """The books of the library's meetings."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.recipes = RecipeService(desk)

    def preflight(self, meeting_id: UUID, recipe: Recipe | None = None) -> Preflight:
        """What stands in the way of a final edition.

        Raises:
            NotFoundError: there is no such meeting.
        """
        raise NotImplementedError(self._desk, meeting_id, recipe)

    def build(self, request: BookRequest, progress: Progress) -> BuiltEdition:
        """Build an edition, check the file, and keep both; the number is the meeting's next.

        Raises:
            NotFoundError: there is no such meeting.
            UserError: ``final`` was asked for and something stands in the way.
            Cancelled: the user stopped it; nothing is kept.
        """
        raise NotImplementedError(self._desk, request, progress)

    def editions(self, meeting_id: UUID) -> tuple[Edition, ...]:
        """The editions of a meeting, newest first."""
        raise NotImplementedError(self._desk, meeting_id)

    def pdf(self, edition_id: UUID) -> bytes:
        """The file of an edition, byte for byte as it was built."""
        raise NotImplementedError(self._desk, edition_id)

    def export(self, edition_id: UUID, path: Path) -> Path:
        """Write an edition's file outside the library; it leaves the encryption by the user's will.

        Raises:
            UserError: the place cannot be written to.
        """
        raise NotImplementedError(self._desk, edition_id, path)

    def page_picture(self, edition_id: UUID, page: int, width: int) -> PagePicture:
        """A page (from 1) of an edition, ``width`` pixels wide.

        Raises:
            UserError: the edition has no such page.
        """
        raise NotImplementedError(self._desk, edition_id, page, width)

    def check(self, path: Path) -> tuple[CheckResult, ...]:
        """The self-check on any book of ours, from the file alone.

        Raises:
            UserError: the file cannot be read, is no PDF, or is no book of ours.
        """
        raise NotImplementedError(self._desk, path)
