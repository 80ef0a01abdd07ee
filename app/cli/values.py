"""Values of options: dates, languages, kinds, markings."""

import re
from pathlib import Path
from typing import NamedTuple

import click

from app.core.changes import Kind
from app.core.dates import PartialDate
from app.core.language import Language
from app.core.marking import UNMARKED, Marking
from app.core.model.annotation import AnnotationKind
from app.core.model.base import Audience
from app.core.model.book import Carrier, EditionStatus, SectionOption

ANY_PATH = click.Path(path_type=Path, readable=False)
"""A path as it is given: whether it can be read is told for each file by itself, while the others go on."""

OUT_FILE = click.Path(path_type=Path, readable=False, dir_okay=False)
"""A file to write."""

LANGUAGE = click.Choice([language.value for language in Language if language is not Language.UNKNOWN])
MARK_KIND = click.Choice([kind.value for kind in AnnotationKind])
HIT_KIND = click.Choice([kind.value for kind in (Kind.BRIEF, Kind.ANNOTATION, Kind.DOSSIER, Kind.PERSON, Kind.ORGANISATION, Kind.MEETING)])
SORT = click.Choice(["relevance", "newest", "oldest"])
RECIPIENT = click.Choice([audience.value for audience in Audience])
STATUS = click.Choice([status.value for status in EditionStatus])


CARRIER = click.Choice([carrier.value for carrier in Carrier])


PAGES = re.compile(r"[\d\s,–-]+")
"""Pages as one writes them: 3-7, 12."""


class ChoiceOption(click.ParamType[SectionOption]):
    """A choice for one part of a book, as PART.NAME=VALUE."""

    name = "part.name=value"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> SectionOption:
        """Read part, name and value; whether there is such a choice is asked where the book is made."""
        if isinstance(value, SectionOption):
            return value
        place, equals, chosen = str(value).partition("=")
        section, dot, name = place.partition(".")
        if not (equals and dot and section and name and chosen):
            self.fail(f"{str(value)!r} is not a choice: write PART.NAME=VALUE, such as biographies.form=short.", param, ctx)
        return SectionOption(section=section, name=name, value=chosen)


class Annexed(NamedTuple):
    """A source that is printed at the end of a book: its id or title, and its pages as one writes them; none: all of it."""

    brief: str
    pages: str


class AnnexOption(click.ParamType[Annexed]):
    """A source, or pages of it, as BRIEF or BRIEF=PAGES; an equals sign may be in its title."""

    name = "brief=pages"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> Annexed:  # noqa: ARG002
        """Read name and pages; whether there are such pages is asked where the book is made."""
        if isinstance(value, Annexed):
            return value
        brief, _, pages = str(value).rpartition("=")
        return Annexed(brief.strip(), pages.strip()) if brief and PAGES.fullmatch(pages) else Annexed(str(value), "")


class DateOption(click.ParamType[PartialDate]):
    """A date with the precision it has."""

    name = "date"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> PartialDate:
        """Read ISO 8601, or say how to write it."""
        if isinstance(value, PartialDate):
            return value
        try:
            return PartialDate.parse(str(value))
        except ValueError:
            self.fail(f"{str(value)!r} is not a date: write 2025, 2025-07 or 2025-07-15.", param, ctx)


class MarkingOption(click.ParamType[Marking]):
    """A marking as ``scheme/level``, such as uk/official."""

    name = "marking"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> Marking:
        """Read scheme and level; whether they exist is asked where the schemes are at hand."""
        if isinstance(value, Marking):
            return value
        scheme, slash, level = str(value).partition("/")
        if value == UNMARKED:
            return Marking()
        if not slash or not scheme or not level:
            self.fail(f"{str(value)!r} is not a marking: write SCHEME/LEVEL, or {UNMARKED}.", param, ctx)
        return Marking(scheme=scheme, level=level)


class CountryOption(click.ParamType[str]):
    """A country by its ISO 3166 alpha-3 code."""

    name = "country"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Three letters, in capitals."""
        code = str(value).upper()
        if len(code) != 3 or not code.isalpha() or not code.isascii():
            self.fail(f"{str(value)!r} is not a country code: write three letters such as KOR, JPN or USA.", param, ctx)
        return code


DATE = DateOption()
ANNEX = AnnexOption()
CHOICE = ChoiceOption()
COUNTRY = CountryOption()
CEILING = MarkingOption()
MARKING = MarkingOption()
