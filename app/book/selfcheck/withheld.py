"""Rows 11 and 12: what was withheld is not in the file. Asked while the book is made, since the file cannot know it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields
from functools import cached_property

from app.book.plan import Plan
from app.book.selection import Reason
from app.book.selfcheck.check import Check, Fault, Tally
from app.book.selfcheck.file import BookFile
from app.book.selfcheck.streams import DrawnWords, drawn_words
from app.book.verbatim import squeeze
from app.core.errors import UserError
from app.core.language import Language
from app.core.model.base import Atom
from app.core.model.book import CheckResult
from app.core.model.dossier import Figure
from app.core.sentences import Sentence
from app.core.wording import SAID

SHORTEST = 12
"""Letters from which words are looked for inside others; shorter ones only as whole words, and only where the marking withholds them."""
LEAST = 4
"""Letters under which words say nothing by themselves."""
STRICT = frozenset({Reason.CEILING.value, Reason.RELEASE.value, Reason.DISCLOSURE.value})
"""Reasons that lie in the marking: here not even one peculiar word may stand elsewhere."""
SENTENCE_END = re.compile(r"(?<=[.!?])\s+|(?<=[。！？])|\n+")
CODE_WORD = re.compile(r"(?<![\w-])[A-Z0-9][A-Z0-9-]*[A-Z0-9](?![\w-])")
LONG_CODE, CODE_CAPITALS = 8, 4
"""Signs from which a word in capitals is taken for a code word and not for an abbreviation, and capitals among them."""


@dataclass(frozen=True, slots=True)
class Secret:
    """Words that must not be in the file, and the atom they belong to. ``whole``: they count only as words of their own."""

    words: str
    atom: Atom
    whole: bool = False

    def stands_in(self, text: "Haystack") -> bool:
        """Whether the words can be read in a text."""
        if not self.whole:
            return squeeze(self.words) in text.squeezed
        return re.search(rf"(?<![\w]){re.escape(' '.join(self.words.split()))}(?![\w])", text.spaced) is not None


class Haystack:
    """A text in which to look: without white space, and with each stretch of it as one space."""

    def __init__(self, *words: str) -> None:
        self._words = words

    @cached_property
    def squeezed(self) -> str:
        """Its letters alone."""
        return "".join(map(squeeze, self._words))

    @cached_property
    def spaced(self) -> str:
        """Its words."""
        return " ".join("\n".join(self._words).split())


def refuse_leaks(book: BookFile, plan: Plan, known: DrawnWords | None = None) -> tuple[CheckResult, ...]:
    """Search the file, in every way it can be read, for the words of every withheld atom; nothing may be found.

    ``known`` are the words of streams that stood in the book before.

    Raises:
        UserError: something withheld can be read in the file; the sentence names the words and the place.
    """

    def run(book: BookFile) -> Tally:
        return Tally(len(plan.withheld), len(plan.withheld), tuple(_leaks(book, plan, known)))

    def manifest(book: BookFile) -> Tally:
        keys = {str(row.atom_id) for row in plan.omissions} - _named(plan)
        text = "\n".join(book.beside) if keys else ""
        found = tuple(Fault(0, Sentence("The manifest of omissions is in the file.")) for key in keys if key in text)
        return Tally(len(plan.omissions), len(plan.omissions), found)

    results = (
        *Check(11, Sentence("nothing withheld in the file"), run).results(book),
        *Check(12, Sentence("no manifest in the file"), manifest).results(book),
    )
    broken = next((row for row in results if not row.passed), None)
    if broken is not None:
        raise UserError("The book was not made: {message}", message=broken.message)
    return results


def _named(plan: Plan) -> set[str]:
    """The ids that are printed by right: a field was left out of an atom whose other words are in the book."""
    return {str(atom.id) for atom in plan.atoms()} | {str(key) for key in plan.people}


def _leaks(book: BookFile, plan: Plan, known: DrawnWords | None) -> Iterator[Fault]:
    if not plan.withheld:
        return
    hidden = (*drawn_words(book.objects, known), *book.beside, *(words for _, words, _ in book.outline), *book.names)
    running = "\n".join(page.body for page in book.pages)
    around = (words for page in book.pages for words in (page.all_words, page.head, page.foot))
    places = (Haystack(running, *hidden), Haystack(*around))
    for secret in secrets(plan):
        if not any(secret.stands_in(place) for place in places):
            continue
        number = next((at for at, page in enumerate(book.pages, 1) if secret.stands_in(Haystack(page.all_words))), 0)
        yield Fault(number, _sentence(secret, number, plan), secret.atom.id)


def _sentence(secret: Secret, page: int, plan: Plan) -> str:
    place = Sentence("on page {page}", page=page) if page else Sentence("in the file")
    words = " ".join(secret.words.split())[:80]
    for atom in plan.atoms():
        allowed = next((text for text in statements(atom) if secret.stands_in(Haystack(text))), "")
        if allowed:
            return Sentence(
                "“{words}” is withheld from this reader, and also stands {place} in what may be given: “{allowed}”. "
                "Reword one of them, or mark both alike.",
                words=words,
                place=place,
                allowed=allowed[:120],
            )
    return Sentence(
        "“{words}” is withheld from this reader, yet stands {place}, outside the statements that carry a marking; reword it there.",
        words=words,
        place=place,
    )


def secrets(plan: Plan) -> tuple[Secret, ...]:
    """The words that must not be found: statements whole and sentence by sentence, short ones, and code words."""
    strict = {row.atom_id for row in plan.omissions if row.reason in STRICT}
    known = _known_words(plan)
    found: dict[str, Secret] = {}
    for atom in plan.withheld:
        for text in statements(atom):
            for words in (text, *SENTENCE_END.split(text)):
                short = len(squeeze(words)) < SHORTEST
                if len(squeeze(words)) >= LEAST and (not short or atom.id in strict):
                    found.setdefault(words, Secret(words.strip(), atom, whole=short))
            if atom.id in strict:
                codes = (code for code in CODE_WORD.findall(text) if _is_code(code) and code not in known)
                found.update({code: Secret(code, atom, whole=True) for code in codes})
    return tuple(found.values())


def _is_code(word: str) -> bool:
    return len(word) >= LONG_CODE and sum(map(str.isalpha, word)) >= CODE_CAPITALS


def statements(atom: Atom) -> list[str]:
    """The statements of an atom in all its languages; a figure's number with its unit."""
    own = [str(getattr(atom, name)) for name in _said(atom)]
    return [words for words in (*own, *_number(atom), *(row.text for row in atom.translations)) if words.strip()]


def statements_in(atom: Atom, language: Language) -> list[str]:
    """The statements of an atom as a book in that language says them."""
    own = [str(atom.text_in(name, language)) for name in _said(atom)]
    return [words for words in (*own, *_number(atom)) if words.strip()]


def _said(atom: Atom) -> list[str]:
    return [row.name for row in fields(atom) if row.name in SAID]


def _number(atom: Atom) -> list[str]:
    return [f"{atom.value} {atom.unit}"] if isinstance(atom, Figure) and sum(map(str.isdigit, atom.value)) >= LEAST else []


def _known_words(plan: Plan) -> frozenset[str]:
    """Names and abbreviations that may be printed whatever stands beside them."""
    terms = {term.term for brief in plan.all_briefs for term in brief.dossier.terms}
    bodies = {short for body in plan.snapshot.organisations.values() for short in body.abbreviations}
    return frozenset(terms | bodies | {plan.meeting.symbol})
