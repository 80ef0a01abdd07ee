"""Another book for a meeting: a recipe of its own, begun from one there is, and its first edition."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from app.core.model.book import Recipe
from app.core.wording import Wording
from app.services.books import BookRequest
from app.ui.context import Context
from app.ui.dialogs.form import Blank, Form
from app.ui.views.book.building import build
from app.ui.worded import wording_of
from app.ui.wording import recipe_name


def ask_new_book(context: Context, meeting_id: UUID, usual: Recipe) -> None:
    """Ask what the book is called and from which recipe it begins, ``usual`` unless another is chosen; then build it."""
    shelf = context.services.books.recipes

    def fetch() -> tuple[Sequence[Recipe], Wording]:
        return shelf.all(), wording_of(context.services, context.language)

    context.jobs.read("recipes", fetch, lambda found: context.ask(_form(context, meeting_id, usual, *found)))


def _form(context: Context, meeting_id: UUID, usual: Recipe, known: Sequence[Recipe], wording: Wording) -> Form:
    translate, shelf = QCoreApplication.translate, context.services.books.recipes
    begun = {str(each.id): each for each in (usual, *known)}

    def taken(values: Mapping[str, str]) -> None:
        def keep() -> Recipe:
            name = shelf.free_name(values["name"])
            kept = replace(begun[values["from"]], id=Recipe(name=name).id, name=name, rev=0, created=None, updated=None)
            shelf.save(kept)
            return shelf.get(kept.id)

        context.jobs.write(keep, lambda recipe: build(context, BookRequest(meeting_id=meeting_id, recipe=recipe)))

    choices = tuple((key, recipe_name(recipe, wording)) for key, recipe in begun.items())
    return Form(
        title=translate("NewBook", "New book for this meeting"),
        verb=translate("NewBook", "Build"),
        blanks=(
            Blank(key="name", label=translate("NewBook", "Name"), needed=True),
            Blank(key="from", label=translate("NewBook", "Begins as"), value=str(usual.id), choices=choices),
        ),
        remark=translate("NewBook", "It begins with the parts of another book; they can be changed afterwards."),
        taken=taken,
        about=("new-book", meeting_id),
    )
