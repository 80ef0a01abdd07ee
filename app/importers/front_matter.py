"""The head that many writers fence off before a text in Markdown: title, author and date between two lines of hyphens."""

import re
from typing import NamedTuple

from app.core.date_text import read_date
from app.core.model.brief import Author
from app.core.text import tidy
from app.importers.base import Metadata

_FRONT_MATTER = re.compile(
    r"\A(?:---[ \t]*\r?\n(?=(?:[^\S\n]*+(?:#[^\n]*+)?\n)*+[ \t]*+[\w'\"-]+[ \t]*:)"
    r"(?P<fields>.*?\n)(?:---|\.\.\.)|\+\+\+[ \t]*\r?\n(?P<toml>.*?\n)\+\+\+)\s*(?:\n|\Z)",
    re.DOTALL,
)
_FIELD = re.compile(r"^(?P<name>[A-Za-z]+)[ \t]*[:=][ \t]*(?P<value>.*(?:\n[ \t]*- .*)*)$", re.MULTILINE)


class FencedHead(NamedTuple):
    """What the head of a text says, and where it ends; 0 where there is none."""

    said: Metadata
    end: int


def fenced_head(source: str) -> FencedHead:
    """The head of a text, if it begins with one."""
    found = _FRONT_MATTER.match(source)
    return FencedHead(_declared(found["fields"] or found["toml"]), found.end()) if found else FencedHead(Metadata(), 0)


def _declared(fields: str) -> Metadata:
    """Title, author and date of the head between two lines of hyphens."""
    found = {field["name"].lower(): tidy(field["value"].strip("\"'")) for field in _FIELD.finditer(fields)}
    names = re.sub(r"(?:^|\s)- (?:name: )?", "; ", (found.get("author") or found.get("authors", "")).strip("[]")).strip("; ")
    date = found.get("date", "")
    return Metadata(
        title=found.get("title", ""),
        authors=tuple(Author(name=name.strip(" \"'")) for name in re.split(r",|;| and ", names) if name.strip()),
        date=read_date(date.split("T")[0]),
        date_text=date,
    )
