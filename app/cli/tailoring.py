"""The options by which a book or a recipe is tailored, the same for both."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

import click

from app.cli.values import ANNEX, CARRIER, CEILING, CHOICE, COUNTRY, LANGUAGE, RECIPIENT, Annexed
from app.core.language import Language
from app.core.model.base import Audience
from app.core.model.book import AnnexPages, Carrier, Recipe

if TYPE_CHECKING:
    from app.services.opening import Services

LISTS = {"countries": "release_to", "parts": "sections", "choices": "options"}
"""Options that may be given several times and are named otherwise in a recipe."""

LARGEST = 28
"""Points of the largest running text: in larger ones the head of a brief no longer stands on its first page (row 17)."""
OPTIONS: tuple[Callable[[Any], Any], ...] = (
    click.option("--recipient", type=RECIPIENT, help="Who the book is for."),
    click.option("--carrier", type=CARRIER, help="What it is read on."),
    click.option("--ceiling", type=CEILING, help="The highest marking the book may hold, as SCHEME/LEVEL."),
    click.option("--release-to", "countries", multiple=True, type=COUNTRY, help="A country it may be given to (KOR, JPN); repeatable."),
    click.option("--language", type=LANGUAGE, help="The language of the book's own words."),
    click.option("--large-print", is_flag=True, default=None, help="In 16 points, or 18 with --body-size 18."),
    click.option("--body-size", type=click.IntRange(8, LARGEST), help="Points of the running text."),
    click.option("--duplex", is_flag=True, default=None, help="For printing on both sides."),
    click.option("--copies", type=click.IntRange(1, 999), help="How many numbered copies."),
    click.option("--part", "parts", multiple=True, help="A part of the book; repeatable, in order, instead of the reader's own."),
    click.option("--include", multiple=True, help="A part, or the id of an item, dossier or statement, printed all the same; repeatable."),
    click.option("--exclude", multiple=True, help="A part, or the id of an item, dossier or statement, left out; repeatable."),
    click.option("--order", multiple=True, help="The id of an item, dossier or statement that comes first; repeatable, in order."),
    click.option(
        "--annex",
        "annexes",
        multiple=True,
        type=ANNEX,
        help="A source to be printed, or its pages: “Joint text=3-7,12”; repeatable.",
    ),
    click.option("--choose", "choices", multiple=True, type=CHOICE, help="A choice for a part: biographies.form=short; repeatable."),
)


def tailoring_options(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command every option of tailoring."""
    for option in reversed(OPTIONS):
        command = option(command)
    return command


def tailored(services: "Services", recipe: Recipe, **chosen: object) -> Recipe:
    """A recipe with the options that were given in the place of its own.

    Raises:
        NotFoundError: a source to be annexed is not in the library.
    """
    given = {LISTS.get(name, name): value for name, value in chosen.items() if value is not None and value != ()}
    for name, read in (("recipient", Audience), ("carrier", Carrier), ("language", Language)):
        if name in given:
            given[name] = read(given[name])
    if "annexes" in given:
        given |= _annexed(services, cast("tuple[Annexed, ...]", given["annexes"]))
    return replace(recipe, **given)  # pyright: ignore[reportArgumentType]


def _annexed(services: "Services", chosen: tuple[Annexed, ...]) -> dict[str, object]:
    """The briefs that are printed at the end, and which pages of them; of two options for one brief the later counts."""
    pages = {services.library.find(row.brief).id: row.pages for row in chosen}
    return {
        "annexes": tuple(pages),
        "annex_pages": tuple(AnnexPages(brief_id=brief, pages=words) for brief, words in pages.items() if words),
    }
