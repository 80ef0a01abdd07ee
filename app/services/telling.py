"""What changed between two states of a dossier, in words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from typing import Any, cast
from uuid import UUID

from app.core.marking import Marking
from app.core.model.base import Atom, Evidence, Translation
from app.core.model.dossier import Conflict, Dossier, PersonRole, Statement, Term
from app.core.text import shorten
from app.services.support import ATOM_FIELDS, atom_words

WORDS_SHOWN = 80
"""Characters of a text that are shown: enough to know it again, and a line of the history stays a line."""

NOUNS = {
    "statements": "statement",
    "positions": "position",
    "if_raised": "answer if raised",
    "red_lines": "red line",
    "sensitivities": "sensitivity",
    "chronology": "entry of the chronology",
    "figures": "figure",
    "documents": "document",
    "next_steps": "next step",
}
"""What an atom of each field is called; ``ATOM_FIELDS`` has the order."""

LISTED = {"people": "people", "terms": "terms", "conflicts": "clashes", "related": "related dossiers"}
"""Tuples of which only the number is told."""

_UNTOLD = {"id", "created", "updated", "by", "rev", *ATOM_FIELDS, *LISTED}


@dataclass(frozen=True, slots=True, kw_only=True)
class Contrast:
    """One difference between a dossier then and now: in which field, under which heading, and what it says then and now.

    Where an entry is only on one side the other is empty; the same words twice tell of another detail or place.
    """

    field: str
    then: str
    now: str
    heading: str | None = None


def contrasts(then: Dossier, now: Dossier) -> tuple[Contrast, ...]:
    """In what two states of a dossier differ, entry by entry, in the order of the page."""
    return (*_contrasted_fields(then, now), *(found for name in ATOM_FIELDS for found in _contrasted(name, then, now)))


def _contrasted_fields(then: Dossier, now: Dossier) -> Iterator[Contrast]:
    for name in (entry.name for entry in fields(now) if entry.name not in _UNTOLD | {"translations"}):
        old, new = getattr(then, name), getattr(now, name)
        if old != new:
            yield Contrast(field=name, then=_plain(old), now=_plain(new))
    for name in ("translations", *LISTED):
        if getattr(then, name) != getattr(now, name):
            yield Contrast(field=name, then=_plain(getattr(then, name)), now=_plain(getattr(now, name)))


def _contrasted(name: str, then: Dossier, now: Dossier) -> Iterator[Contrast]:
    old: dict[UUID, Atom] = {atom.id: atom for atom in getattr(then, name)}
    new: dict[UUID, Atom] = {atom.id: atom for atom in getattr(now, name)}
    for key in dict.fromkeys((*old, *new)):
        was, is_now = old.get(key), new.get(key)
        if was != is_now:
            known = was or is_now
            heading = known.heading.value if isinstance(known, Statement) else None
            then_words, now_words = (atom_words(atom) if atom else "" for atom in (was, is_now))
            yield Contrast(field=name, then=then_words, now=now_words, heading=heading)
    kept = [key for key in old if key in new]
    if kept != [key for key in new if key in old]:
        words = " · ".join(shorten(atom_words(old[key]), WORDS_SHOWN) for key in kept)
        yield Contrast(field=name, then=words, now=words)


def _plain(value: object) -> str:
    """A value as words, nothing where there is none."""
    match value:
        case tuple():
            parts = cast(tuple[object, ...], value)
            told = str(len(parts)) if parts and isinstance(parts[0], UUID) else ", ".join(_plain(part) for part in parts)
        case Translation():
            told = value.text
        case Term():
            told = value.term
        case PersonRole():
            told = value.role
        case Conflict():
            told = value.note or _spoken(value.resolution.value)
        case _:
            told = str(value or "")
    return told


def told(before: Dossier | None, after: Dossier | None) -> tuple[str, ...]:
    """Sentences that say what became of a dossier; one that is None was not there."""
    if after is None:
        return ("Deleted.",)
    if before is None:
        count = len(after.atoms())
        return (f"Made, with {count} {'entry' if count == 1 else 'entries'}.",)
    return (*_fields(before, after), *_atoms(before, after), *_lists(before, after))


def _fields(before: Dossier, after: Dossier) -> Iterator[str]:
    for name in (entry.name for entry in fields(after) if entry.name not in _UNTOLD):
        old, new = getattr(before, name), getattr(after, name)
        if old != new:
            yield f"{_spoken(name).capitalize()}: {_shown(old)} → {_shown(new)}."


def _atoms(before: Dossier, after: Dossier) -> Iterator[str]:
    for name in ATOM_FIELDS:
        old: dict[Any, Atom] = {atom.id: atom for atom in getattr(before, name)}
        new: dict[Any, Atom] = {atom.id: atom for atom in getattr(after, name)}
        yield from (f"Removed: {_called(name, atom)}." for key, atom in old.items() if key not in new)
        yield from (f"Added: {_called(name, atom)}." for key, atom in new.items() if key not in old)
        for key, atom in new.items():
            if key in old and old[key] != atom:
                yield f"Changed: {_called(name, atom)} ({'; '.join(_differences(old[key], atom))})."
        if [key for key in old if key in new] != [key for key in new if key in old]:
            yield f"The order of the {NOUNS[name]}s changed." if name != "chronology" else "The order of the chronology changed."


def _lists(before: Dossier, after: Dossier) -> Iterator[str]:
    for name, noun in LISTED.items():
        old, new = len(getattr(before, name)), len(getattr(after, name))
        if getattr(before, name) != getattr(after, name):
            yield f"The {noun} changed ({old} before, {new} now)."


def _called(name: str, atom: Atom) -> str:
    under = f" under {_spoken(atom.heading.value)}" if isinstance(atom, Statement) else ""
    return f"{NOUNS[name]}{under} “{shorten(atom_words(atom), WORDS_SHOWN)}”"


def _differences(old: Atom, new: Atom) -> Iterator[str]:
    for name in (entry.name for entry in fields(new) if entry.name != "id"):
        was, now = getattr(old, name), getattr(new, name)
        if was != now:
            yield f"{_spoken(name)}: {_shown(was)} → {_shown(now)}"


def _shown(value: object) -> str:
    if value is None or value in ("", ()):
        return "nothing"
    if isinstance(value, Marking):
        return "unmarked" if value == Marking() else "/".join((value.scheme, value.level, *value.release_to))
    if isinstance(value, tuple):
        return _tuple_shown(cast(tuple[object, ...], value))
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"“{shorten(str(value), WORDS_SHOWN)}”"


def _tuple_shown(values: Sequence[object]) -> str:
    if all(isinstance(value, str) for value in values):
        return f"“{shorten(', '.join(map(str, values)), WORDS_SHOWN)}”"
    noun = "passage" if isinstance(values[0], Evidence) else "value"
    return f"{len(values)} {noun}{'' if len(values) == 1 else 's'}"


def _spoken(name: str) -> str:
    return name.replace("_", " ")
