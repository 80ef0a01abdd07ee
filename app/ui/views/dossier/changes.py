"""Small changes of a dossier, each answering the dossier as it is afterwards."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any
from uuid import UUID

from app.core.arranging import put
from app.core.language import Language
from app.core.model.base import Disclosure, Translation
from app.core.model.dossier import Dossier, Heading, Statement
from app.core.text import detect_language
from app.core.translating import reworded
from app.core.translating import with_words as translated


def with_words(dossier: Dossier, statement_id: UUID, words: str, language: Language) -> Dossier:
    """The words of one statement changed, as they were seen in a language."""
    return _each(dossier, statement_id, lambda statement: reworded(statement, "text", language, words))


def with_words_there(dossier: Dossier, statement_id: UUID, words: str, language: Language) -> Dossier:
    """One statement with words in a language in which it had none.

    Raises:
        UserError: it is written in that language.
    """
    row = Translation(field="text", language=language, text=words)
    return _each(dossier, statement_id, lambda statement: translated(statement, row))


def seen_in(statement: Statement, words: str, page: Language) -> Language:
    """The language in which a statement was seen whose words were changed on a page; words of the page's language are for it."""
    return page if statement.language is page or detect_language(words) is page else statement.language


def with_title(dossier: Dossier, field: str, words: str, language: Language) -> Dossier:
    """Title or standfirst changed, as it was seen in a language: its translation there, or else its own words.

    Words of that language beside own ones of another become the translation.
    """
    there = any((row.field, row.language) == (field, language) for row in dossier.translations)
    own = detect_language(getattr(dossier, field))
    if there or (detect_language(words) is language and own not in (language, Language.UNKNOWN)):
        return translated(dossier, Translation(field=field, language=language, text=words))
    changed: dict[str, Any] = {field: words}
    return replace(dossier, **changed)


def with_disclosure(dossier: Dossier, statement_id: UUID, held: bool) -> Dossier:
    """One statement kept from the other side, or free to use."""
    disclosure = Disclosure.NOT_FOR_DISCLOSURE if held else Disclosure.USABLE
    return _each(dossier, statement_id, lambda statement: replace(statement, disclosure=disclosure))


def written(statement: Statement, language: Language) -> Statement:
    """A new statement in the language of its words; where these do not tell, in that of the page on which it was written."""
    found = detect_language(statement.text)
    return replace(statement, language=language if found is Language.UNKNOWN else found)


def with_new(dossier: Dossier, new: Statement, after: UUID | None) -> Dossier:
    """A new statement after another, or at the end of its heading."""
    statements = list(dossier.statements)
    places = [at for at, known in enumerate(statements) if known.id == after or (after is None and known.heading is new.heading)]
    statements.insert(places[-1] + 1 if places else len(statements), new)
    return replace(dossier, statements=tuple(statements))


def with_taken(dossier: Dossier, heading: Heading, taken: Iterable[Statement]) -> Dossier:
    """Statements of another dossier put under a heading; where something stands there by now, nothing is added."""
    return dossier if dossier.under(heading) else replace(dossier, statements=(*dossier.statements, *taken))


def moved(dossier: Dossier, statement_id: UUID, by: int) -> Dossier:
    """One statement a place up (-1) or down (1): past its neighbour, and from the edge of its heading into the one next to it.

    At either end of the page it stays, and one that is gone moves nothing.
    """
    found = next((known for known in dossier.statements if known.id == statement_id), None)
    if found is None:
        return dossier
    fellows = [known.id for known in dossier.under(found.heading)]
    rank, headings = fellows.index(statement_id) + by, tuple(Heading)
    if 0 <= rank < len(fellows):
        behind = rank + 1 if by > 0 else rank
        return put(dossier, statement_id, found.heading, fellows[behind] if behind < len(fellows) else None)
    at = headings.index(found.heading) + by
    if not 0 <= at < len(headings):
        return dossier
    first = next((known.id for known in dossier.under(headings[at])), None)
    return put(dossier, statement_id, headings[at], first if by > 0 else None)


def _each(dossier: Dossier, statement_id: UUID, change: Callable[[Statement], Statement]) -> Dossier:
    statements = tuple(change(known) if known.id == statement_id else known for known in dossier.statements)
    return replace(dossier, statements=statements)
