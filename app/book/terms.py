"""The pages on which the terms of the index are printed."""

import re
from collections.abc import Mapping, Sequence

from app.book.sheet import SetPage


class TermIndex:
    """Looks for terms in the words of pages; all spellings of a term count for it."""

    def __init__(self, terms: Mapping[str, Sequence[str]]) -> None:
        self.terms = terms
        self.entry_of = {spelling: entry for entry, spellings in terms.items() for spelling in spellings if spelling}
        longest_first = sorted(self.entry_of, key=lambda spelling: (-len(spelling), spelling))
        self.pattern = re.compile("|".join(map(_whole_words, longest_first))) if longest_first else None

    def on(self, page: SetPage) -> Sequence[str]:
        """The terms on a page, each once, in the order in which they come."""
        if self.pattern is None:
            return ()
        known = page.found.get(self.pattern.pattern)
        if known is None:
            known = page.found[self.pattern.pattern] = self.among(page.text)
        return tuple(dict.fromkeys(self.entry_of[spelling] for spelling in known))

    def among(self, text: str) -> tuple[str, ...]:
        """The spellings in a text."""
        return tuple(dict.fromkeys(found.group() for found in self.pattern.finditer(text))) if self.pattern else ()


def _whole_words(spelling: str) -> str:
    left = r"\b" if spelling[0].isascii() and spelling[0].isalnum() else ""
    right = r"\b" if spelling[-1].isascii() and spelling[-1].isalnum() else ""
    return f"{left}{re.escape(spelling)}{right}"
