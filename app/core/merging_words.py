"""Two organisations, or two terms, made one: what stays, what is taken over, and what finds no room."""

from dataclasses import replace
from typing import Any

from app.core.language import Language
from app.core.merging import Lost, merged_names, said_differently
from app.core.model.dossier import Term
from app.core.model.person import Organisation
from app.core.text import comparable, detect_language

ORGANISATION_SINGLE = ("type", "parent_id", "country", "status", "successor_id")
TERM_SINGLE = ("expansion", "note")
"""What is said once; where both say something, the one that stays is right."""


def merged_organisation(kept: Organisation, gone: Organisation) -> Organisation:
    """The organisation that stays, with all that only the other one had; neither is above itself."""
    single: dict[str, Any] = {name: _other_than(kept, gone, name) for name in ORGANISATION_SINGLE}
    return replace(
        kept,
        **single,
        names=merged_names(kept.names, gone.names),
        abbreviations=tuple(dict.fromkeys((*kept.abbreviations, *gone.abbreviations))),
    )


def _other_than(kept: Organisation, gone: Organisation, name: str) -> object:
    found = (value for value in (getattr(kept, name), getattr(gone, name)) if value not in (kept.id, gone.id))
    return next((value for value in found if value), getattr(Organisation(names=()), name))


def lost_of_organisation(kept: Organisation, gone: Organisation) -> tuple[Lost, ...]:
    """What both say, and not the same."""
    return tuple(each for each in said_differently(kept, gone, ORGANISATION_SINGLE) if not {each.kept, each.gone} & {kept.id, gone.id})


def merged_term(kept: Term, gone: Term) -> Term:
    """The term that stays, with the other one among its forms; the forms that print stay those of the term that stays."""
    known = {comparable(words, case=False) for words in (kept.term, kept.expansion, *(form for _, form in kept.forms))}
    more: list[tuple[Language, str]] = []
    for language, words in (*gone.forms, (_language_of(gone.term), gone.term)):
        if words and comparable(words, case=False) not in known:
            known.add(comparable(words, case=False))
            more.append((language, words))
    own: dict[str, Any] = {name: getattr(kept, name) or getattr(gone, name) for name in TERM_SINGLE}
    if comparable(own["expansion"], case=False) == comparable(kept.term, case=False):
        own["expansion"] = ""
    return replace(kept, **own, forms=(*kept.forms, *more))


def lost_of_term(kept: Term, gone: Term) -> tuple[Lost, ...]:
    """What both say, and not the same."""
    return said_differently(kept, gone, TERM_SINGLE)


def _language_of(words: str) -> Language:
    found = detect_language(words)
    return Language.EN if found is Language.UNKNOWN else found
