"""Pages as one writes them: “3-7, 12”."""

import re

from app.core.errors import UserError

_RANGE = re.compile(r"(\d{1,6})(?:\s*[-–]\s*(\d{1,6}))?")


def pages_of(words: str, count: int, name: str) -> tuple[int, ...]:
    """The pages, from 1, that are meant of a paper called ``name`` with ``count`` pages, each once and in the order given.

    Raises:
        UserError: it is no list of pages, or the paper has no such page.
    """
    found: list[int] = []
    for part in words.split(","):
        match = _RANGE.fullmatch(part.strip())
        if match is None:
            raise UserError("“{words}” does not say which pages of “{name}” are printed; write them like 3-7, 12.", words=words, name=name)
        first, last = int(match.group(1)), int(match.group(2) or match.group(1))
        if not 1 <= first <= last <= count:
            raise UserError(
                "“{name}” has {count} pages, so “{part}” cannot be printed of it; name pages from 1 to {count}.",
                name=name,
                count=count,
                part=part.strip(),
            )
        found += range(first, last + 1)
    return tuple(dict.fromkeys(found))
