"""All that the builder shows of a book, put together off the main thread."""

from dataclasses import dataclass
from uuid import UUID

from app.book.tailoring.tree import Tree
from app.core.model.book import Recipe
from app.core.wording import Wording
from app.services.drafting import BookView
from app.ui.context import Context
from app.ui.places import Place, Room
from app.ui.titles import title_of
from app.ui.views.book.tailor import Line, lines_of
from app.ui.worded import wording_of


@dataclass(frozen=True, slots=True)
class Sight:
    """A book, what it is called, and the recipe that is at work on it, which may be another by now than that of the book."""

    view: BookView
    meeting: str
    wording: Wording
    tree: Tree
    recipe: Recipe
    known: tuple[Recipe, ...]
    lines: tuple[Line, ...]


def kept_sight(context: Context, edition_id: UUID) -> Sight | None:
    """An edition as it was kept; None where it is gone."""
    drafts = context.services.drafts
    view = drafts.kept(edition_id)
    return sight_of(context, view, drafts.working(view.recipe)) if view else None


def sight_of(context: Context, view: BookView, recipe: Recipe) -> Sight:
    """A book that was looked at, with the recipe that is at work on it."""
    books = context.services.books
    tree = view.tree or books.tree(view.meeting_id, recipe)
    meeting = title_of(context.services, Place(Room.MEETING, view.meeting_id), context.language)
    wording = wording_of(context.services, context.language)
    return Sight(view, meeting, wording, tree, recipe, books.recipes.all(), lines_of(view, tree))
