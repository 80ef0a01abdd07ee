"""How books are tailored: the recipes of the library, and the one that is taken where none is named."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID, uuid4

from app.core.changes import Changes
from app.core.errors import UserError
from app.core.language import Language
from app.core.model.book import USUAL_RECIPE, Recipe
from app.core.sentences import Sentence
from app.services.desk import Desk
from app.services.shelf import Shelf

APPENDIX = ("names", "passages", "sources", "index")
"""What the principal's own book leaves to the staff (briefing-practice.md 2.2)."""


class RecipeService(Shelf[Recipe]):
    """How books are tailored."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, Sentence("recipe"), lambda unit: unit.recipes, lambda recipe: recipe.name)

    def duplicate(self, recipe_id: UUID, name: str) -> Recipe:
        """A copy of a recipe under another name, kept as one step.

        Raises:
            NotFoundError: there is no such recipe.
            UserError: the name is taken, or empty.
        """
        copy = replace(self.get(recipe_id), id=uuid4(), name=self.free_name(name), rev=0, created=None, updated=None)
        self.save(copy, Sentence("Duplicate recipe as “{name}”", name=copy.name))
        return copy

    def add_annexes(self, recipe_id: UUID, brief_ids: Sequence[UUID]) -> Changes:
        """Let books of a recipe have these briefs as annexes, after those it has, as one step.

        Raises:
            NotFoundError: there is no such recipe.
            UserError: a brief was deleted in the meantime.
        """
        recipe = self.get(recipe_id)
        annexes = tuple(dict.fromkeys((*recipe.annexes, *brief_ids)))
        return self.save(replace(recipe, annexes=annexes), Sentence("Add annexes to “{name}”", name=recipe.name))

    def free_name(self, name: str) -> str:
        """The name, if no recipe has it yet: recipes are found by their names.

        Raises:
            UserError: the name is taken, or empty.
        """
        if not name.strip():
            raise UserError("A recipe needs a name; give one.")
        if any(recipe.name.casefold() == name.strip().casefold() for recipe in self.all()):
            raise UserError("There is a recipe “{name}” already; give another name.", name=name)
        return name.strip()


def default_recipe(language: Language = Language.EN, name: str = "Principal") -> Recipe:
    """The book for the principal at home, with what the staff would keep: everything, on A4."""
    return Recipe(id=USUAL_RECIPE, name=name, language=language, include=APPENDIX)
