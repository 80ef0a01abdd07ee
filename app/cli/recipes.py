"""Recipes: how books are made for one reader, kept by name."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

import click

from app.cli.documents import plain
from app.cli.session import Session, pass_session, verb
from app.cli.speech import columns, say
from app.cli.tailoring import tailored, tailoring_options
from app.cli.worded import in_language, wording_of
from app.core.model.book import Recipe

if TYPE_CHECKING:
    from app.book.tailoring.tree import Branch, Tree


@verb("recipes")
@in_language
@pass_session
def recipes(session: Session, *, language: str | None) -> None:
    """List the recipes."""
    with session.open() as services:
        wording = wording_of(services, language)
        kept = services.books.recipes.all()
    found = [replace(each, name=wording.word(each.name), recipient_name=wording.word(each.recipient_name)) for each in kept]
    session.answer(
        [plain(recipe) for recipe in found],
        lambda: columns((str(recipe.id)[:8], recipe.recipient, recipe.carrier, recipe.language, recipe.name) for recipe in found),
    )


@verb("save-recipe")
@click.argument("name", metavar="NAME")
@click.option("--like", help="Begin with a copy of this recipe, by id or name.")
@click.option("--rename", help="Give the recipe another name.")
@tailoring_options
@pass_session
def save_recipe(session: Session, *, name: str, like: str | None, rename: str | None, **tailoring: object) -> None:
    """Make a recipe of that name, or change the one there is; the options are those of a book."""
    with session.open() as services:
        shelf = services.books.recipes
        known = next((recipe for recipe in shelf.all() if name in (recipe.name, str(recipe.id))), None)
        if like is not None:
            known = shelf.duplicate(shelf.find(like).id, name)
        recipe = tailored(services, known or Recipe(name=shelf.free_name(name)), **tailoring)
        recipe = replace(recipe, name=shelf.free_name(rename)) if rename else recipe
        shelf.save(recipe, f"Save recipe “{recipe.name}”")
        kept = shelf.get(recipe.id)
    session.answer(plain(kept), lambda: [f"The recipe “{kept.name}” is kept."])


@verb("delete-recipe")
@click.argument("recipe", metavar="RECIPE")
@pass_session
def delete_recipe(session: Session, recipe: str) -> None:
    """Remove a recipe; undo brings it back."""
    with session.open() as services:
        found = services.books.recipes.find(recipe)
        services.books.recipes.remove(found.id)
    session.answer({"id": found.id, "name": found.name}, lambda: [f"The recipe “{found.name}” is removed; undo brings it back."])


@verb("recipe-tree")
@click.argument("meeting", metavar="MEETING")
@click.option("--recipe", help="The recipe, by id or name; else the usual one.")
@tailoring_options
@pass_session
def recipe_tree(session: Session, *, meeting: str, recipe: str | None, **tailoring: object) -> None:
    """Show what a recipe prints of a meeting, part by part and statement by statement, with the ids to include or exclude."""
    from app.services.recipes import default_recipe

    with session.open() as services:
        chosen = services.books.recipes.find(recipe) if recipe else default_recipe()
        tree = services.books.tree(services.meetings.find(meeting).id, tailored(services, chosen, **tailoring))
    session.answer(plain(tree), lambda: _lines(tree))
    say("+ printed, - left out")


def _lines(tree: "Tree") -> list[str]:
    lines = [_line(part) for part in tree.parts]
    for subject in tree.subjects:
        lines += ["", _line(subject), *(f"  {_line(atom)}" for atom in subject.inside)]
    return lines


def _line(branch: "Branch") -> str:
    parts: Iterable[str] = ("+" if branch.printed else "-", branch.id, branch.title, f"({branch.reason})" if branch.reason else "")
    return " ".join(part for part in dict.fromkeys(parts) if part)
