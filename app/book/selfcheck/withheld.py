"""Row 11: what was withheld is not in the file. Asked while the book is made, since the file cannot know it."""

from collections.abc import Iterator

import pikepdf

from app.book.plan import Plan
from app.book.selfcheck.check import Check, Fault, Tally
from app.book.selfcheck.file import BookFile
from app.book.verbatim import squeeze
from app.core.model.base import Atom
from app.core.model.book import CheckResult

SHORTEST = 12
"""Letters from which words are peculiar enough to be looked for."""
FIELDS = ("text", "stance", "trigger", "reply", "follow_up", "do_not_say", "event", "label", "title", "body", "why", "fallback", "note")
"""The fields of atoms that hold words."""


def withheld_check(book: BookFile, plan: Plan) -> tuple[CheckResult, ...]:
    """Search pages, bookmarks, titles and metadata for the words of every withheld atom."""

    def run(book: BookFile) -> Tally:
        haystack = squeeze("\n".join(_all_words(book)))
        printed = squeeze("\n".join(words for atom in plan.atoms() for words in words_of(atom)))
        told: list[Fault] = []
        for atom in plan.withheld:
            found = [words for words in words_of(atom) if squeeze(words) in haystack and squeeze(words) not in printed]
            told += [Fault(0, "Words that were withheld stand in the file.")] if found else []
        return Tally(len(plan.withheld), len(plan.withheld), tuple(told))

    return Check(11, "nothing withheld in the file", run).results(book)


def words_of(atom: Atom) -> list[str]:
    """The words of an atom in all its languages, the short ones aside."""
    own = [str(getattr(atom, name)) for name in FIELDS if hasattr(atom, name)]
    return [words for words in (*own, *(row.text for row in atom.translations)) if len(squeeze(words)) >= SHORTEST]


def _all_words(book: BookFile) -> Iterator[str]:
    for page in book.pages:
        yield page.head + page.body + page.foot
    yield from (words for _, words, _ in book.outline)
    yield from book.names
    for item in book.objects.objects:
        if isinstance(item, pikepdf.Dictionary):
            yield from (str(value) for value in item.values() if isinstance(value, pikepdf.String))
    yield book.profile.to_json()
