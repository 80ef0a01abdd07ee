"""Words of an object in another language than its own, put in by hand: pure changes of frozen objects."""

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar, cast
from uuid import UUID

from app.core.errors import NotFoundError, UserError
from app.core.language import Language
from app.core.model.base import Atom, Translation
from app.core.model.dossier import Dossier, Term
from app.core.model.meeting import Meeting
from app.core.text import detect_language

ThingT = TypeVar("ThingT")
AtomT = TypeVar("AtomT", bound=Atom)
OwnerT = TypeVar("OwnerT", Dossier, Meeting)
FIRST = ("text", "title", "stance", "reply", "event", "label")
"""The field that is meant where none is named: the first of these that a thing has."""
NO_WORDS = frozenset({"by", "home", "series", "scheme"})
"""Fields of text that hold signs, not words of a language."""


def worded_fields(thing: object) -> tuple[str, ...]:
    """The fields of an object that may have words in other languages."""
    names = (field.name for field in fields(cast("Any", thing)))
    return tuple(name for name in names if type(getattr(thing, name)) is str and name not in NO_WORDS)


def main_field(thing: object) -> str:
    """The field that says most of an object."""
    known = worded_fields(thing)
    return next((name for name in FIRST if name in known), known[0] if known else "")


def with_words(thing: ThingT, row: Translation) -> ThingT:
    """The object with the words of a field in a language; no words take back what was there.

    Raises:
        UserError: it has no such field, or that is the language it is written in.
    """
    known = worded_fields(thing)
    if row.field not in known:
        raise UserError("“{field}” is no field with words here; take one of: {known}.", field=row.field, known=", ".join(known))
    if isinstance(thing, Atom) and thing.language is row.language:
        raise UserError("It is written in that language ({language}); change its own words instead.", language=row.language)
    rows: tuple[Translation, ...] = cast("Any", thing).translations
    kept = tuple(known for known in rows if (known.field, known.language) != (row.field, row.language))
    return replace(cast("Any", thing), translations=(*kept, row) if row.text else kept)


def languages_of(*dossiers: Dossier) -> frozenset[Language]:
    """The languages in which statements of some dossiers have words."""
    rows = [row for dossier in dossiers for row in dossier.statements]
    return frozenset(language for row in rows for language in _spoken(row))


def _spoken(atom: Atom) -> Iterator[Language]:
    """The languages in which what says most of an entry has words."""
    said = _said(atom)
    yield atom.language
    yield from (row.language for row in atom.translations if row.field == said)


def _said(atom: Atom) -> str:
    """The field with words that says most of an entry."""
    return next((name for name in FIRST if getattr(atom, name, "")), "")


def turned(atom: AtomT, language: Language) -> AtomT:
    """The statement or entry as if it had been written in a language; itself where what says most of it has no words there.

    The words it was written in are then among its translations.
    """
    own = {row.field: row.text for row in atom.translations if row.language is language}
    if atom.language is language or _said(atom) not in own:
        return atom
    before = tuple(Translation(field=name, language=atom.language, text=getattr(atom, name)) for name in own if getattr(atom, name))
    rest = tuple(row for row in atom.translations if row.language is not language)
    changed: dict[str, Any] = {**own, "language": language, "translations": (*before, *rest)}
    return replace(atom, **changed)


def reworded(atom: AtomT, field: str, language: Language, words: str) -> AtomT:
    """The words of a field changed as they were seen in a language: its translation there where it has one, else its own.

    Words that are plainly of the language in which there were none become the translation. No words take a translation back.
    """
    begun = atom.language is not language and detect_language(words) is language
    if turned(atom, language).language is atom.language and not begun:
        changed: dict[str, Any] = {field: words}
        return replace(atom, **changed)
    return with_words(atom, Translation(field=field, language=language, text=words))


def with_part(owner: OwnerT, part_id: UUID, change: Callable[[Any], Any]) -> OwnerT:
    """A dossier or a meeting with one thing in it changed: a statement, a figure, an agenda item, a session.

    Raises:
        NotFoundError: nothing in it has that id.
    """
    for field in fields(owner):
        value: object = getattr(owner, field.name)
        rows = cast("tuple[object, ...]", value) if isinstance(value, tuple) else ()
        for place, part in enumerate(rows):
            if is_dataclass(part) and getattr(part, "id", None) == part_id:
                changed: dict[str, Any] = {field.name: (*rows[:place], change(part), *rows[place + 1 :])}
                return replace(owner, **changed)
    raise NotFoundError(
        "There is nothing with the id {part_id} in “{title}”; open it anew and choose from what is there.",
        part_id=part_id,
        title=owner.title,
    )


def with_term(owner: OwnerT, term: str, language: Language, form: str) -> OwnerT:
    """A dossier or a meeting with a term as it is called in a language; no form takes back what was there.

    Raises:
        UserError: the term has no words.
    """
    if not term.strip():
        raise UserError("A term needs words; give them.")
    known = next((row for row in owner.terms if row.term == term), Term(term=term))
    forms = tuple(row for row in known.forms if row[0] is not language)
    changed = replace(known, forms=(*forms, (language, form)) if form else forms)
    if known not in owner.terms:
        return replace(owner, terms=(*owner.terms, changed))
    return replace(owner, terms=tuple(changed if row is known else row for row in owner.terms))
