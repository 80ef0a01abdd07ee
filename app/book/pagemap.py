"""On which page each atom of an edition stands, and what it said: the record that the next edition is compared with."""

import hashlib
from collections.abc import Mapping
from itertools import accumulate

from app.book.plan import Plan
from app.book.sections.briefs import brief_key
from app.book.selfcheck.file import BookFile
from app.book.selfcheck.withheld import statements_in
from app.book.verbatim import squeeze
from app.core.language import Language
from app.core.model.base import Atom
from app.core.model.book import PrintedAtom

NAMING = frozenset({"cover", "contents", "changes"})
"""The parts in front of a book."""
START = 24
"""Letters by which the words of an atom are found again on the pages of its part."""
SHOWN = 90
"""Letters of an atom that a list of changes shows."""


def atoms_by_part(plan: Plan) -> dict[str, tuple[Atom, ...]]:
    """The atoms of each part that has atoms, by the key of the part."""
    parts: dict[str, tuple[Atom, ...]] = {brief_key(brief): brief.atoms() for brief in plan.briefs}
    parts["if_raised"] = tuple(atom for brief in plan.defensive for atom in brief.atoms())
    parts["steering"] = plan.meeting.lines
    return parts


def printed_atoms(book: BookFile, plan: Plan, pages: Mapping[str, tuple[int, int]]) -> dict[str, tuple[PrintedAtom, ...]]:
    """The record of each part: ``pages`` are first and last page of the parts that were placed."""
    texts = [page.squeezed for page in book.pages]
    # what stands in front names statements that it does not print
    front = max((last for key, (_, last) in pages.items() if key in NAMING), default=0)
    return {
        key: tuple(record_of(atom, plan.language, _found(statements_in(atom, plan.language), texts, pages[key], front)) for atom in atoms)
        for key, atoms in atoms_by_part(plan).items()
        if key in pages
    }


def record_of(atom: Atom, language: Language, page: int = 0) -> PrintedAtom:
    """What a book in that language says of an atom, and how it is marked.

    Evidence may be added, and another language, without a reader of this one having to read again.
    """
    words = statements_in(atom, language)
    said = "\x1f".join((type(atom).__name__, *words, atom.marking.level, atom.disclosure.value))
    digest = hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:16]
    return PrintedAtom(id=atom.id, digest=digest, page=page, words=_beginning(next(iter(words), "")))


def _beginning(words: str) -> str:
    """What a list of changes shows: all of a short text, else its first words."""
    if len(words) <= SHOWN:
        return words
    head = words[: SHOWN - 1]
    blank = head.rfind(" ") if words[SHOWN - 1] != " " else len(head)
    return (head[:blank] if blank > SHOWN // 2 else head).rstrip(" ,;:") + "…"


def _found(words: list[str], texts: list[str], part: tuple[int, int], front: int) -> int:
    """The page of an atom: a figure or an event may stand in a part of its own, so the whole book is looked at after its part."""
    own = _page(words, texts[part[0] - 1 : part[1]])
    if own:
        return own + part[0] - 1
    after = _page(words, texts[front:])
    return after + front if after else part[0]


def _page(words: list[str], texts: list[str]) -> int:
    """The page (from 1) on which the words begin, 0 where they do not stand."""
    whole = "".join(texts)
    ends = list(accumulate(len(text) for text in texts))
    for text in words:
        at = whole.find(squeeze(text)[:START])
        if at >= 0 and squeeze(text):
            return 1 + next(number for number, end in enumerate(ends) if at < end)
    return 0
