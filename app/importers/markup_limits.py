"""What no honest page has and its parser takes minutes for: counted before the page is parsed."""

import re

from app.core.errors import ImportRefused

MAX_ATTRIBUTES = 5_000
"""Attributes that one tag may have. The parser compares each with all before it: 5,000 cost 0.05 s, 50,000 a minute."""
_QUOTED = re.compile(r"=\s*+(?:\"[^\"]*\"|'[^']*')")
_TAG = re.compile(r"<[A-Za-z][^>]*")
_NEXT = re.compile(r"[\s/\"']+[^\s/\"'>]")


def refuse_tangled(markup: str) -> None:
    """Refuse a page with a tag of very many attributes. Values in quotes are left out first, for they may hold anything.

    Raises:
        ImportRefused: there is one.
    """
    if len(markup) < 2 * MAX_ATTRIBUTES:
        return
    for tag in _TAG.finditer(_QUOTED.sub("= ", markup)):
        if tag.end() - tag.start() > 2 * MAX_ATTRIBUTES and sum(1 for _ in _NEXT.finditer(tag.group())) > MAX_ATTRIBUTES:
            raise ImportRefused("A tag of this page has thousands of attributes, which no honest page has: save what it shows as PDF.")
