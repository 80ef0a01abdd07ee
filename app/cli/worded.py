"""Lists in a language: what things are called and what they say there, where the library has words for it."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

from app.cli.values import LANGUAGE
from app.core.language import Language
from app.core.wording import Wording

if TYPE_CHECKING:
    from app.services.opening import Services

in_language: Callable[[Any], Any] = click.option(
    "--language",
    type=LANGUAGE,
    help="The language of titles, names and statements, where they have words in it.",
)
"""The option of a verb that lists things of the library."""


def wording_of(services: "Services", language: str | None) -> Wording:
    """The words of a language; none, and everything is called as it was written."""
    if language is None:
        return Wording.over((), (), None)
    return Wording.over(services.meetings.all(), services.organisations.all(), Language(language), said=True)


def names_in(language: str | None) -> Language:
    """The language whose form of a name is listed: English unless told."""
    return Language(language) if language else Language.EN
