"""Two cards of one person made one: what the card that stays takes over from the other, and what of the other finds no room."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from app.core.language import Language
from app.core.model.meeting import Meeting, Participant
from app.core.model.person import NameForm, Office, Person
from app.core.text import comparable

T = TypeVar("T")

SINGLE = (
    "family_name", "given_name", "pronunciation", "ipa", "honorific", "form_of_address", "country", "gender", "birth", "photo_sha256",
    "protocol_rank", "preferences",
)  # fmt: skip
"""What a card says once; where both say something, the card that stays is right."""


@dataclass(frozen=True, slots=True)
class Lost:
    """A field in which the two cards differ: what stays, and what goes with the other card."""

    field: str
    kept: object
    gone: object


def merged(kept: Person, gone: Person) -> Person:
    """The card that stays, with all that only the other one had."""
    single: dict[str, Any] = {name: getattr(kept, name) or getattr(gone, name) for name in SINGLE}
    return replace(
        kept,
        **single,
        photo_rights=kept.photo_rights if kept.photo_sha256 else gone.photo_rights,
        names=merged_names(kept.names, gone.names),
        offices=_offices(kept.offices, gone.offices),
        languages=_more(kept.languages, gone.languages, lambda each: _plain(each.language)),
        career=_more(kept.career, gone.career, lambda each: (_plain(each.period), _plain(each.text))),
        views=_more(kept.views, gone.views, lambda each: _plain(each.text)),
        contacts=_more(kept.contacts, gone.contacts, lambda each: (each.date, _plain(each.occasion))),
        personal=_more(kept.personal, gone.personal, lambda each: _plain(each.text)),
        translations=_more(kept.translations, gone.translations, lambda each: (each.field, each.language)),
    )


def lost(kept: Person, gone: Person) -> tuple[Lost, ...]:
    """The fields in which both cards say something, and not the same."""
    return said_differently(kept, gone, SINGLE)


def said_differently(kept: object, gone: object, names: Iterable[str]) -> tuple[Lost, ...]:
    """Those of some fields in which both say something, and not the same."""
    pairs = ((name, getattr(kept, name), getattr(gone, name)) for name in names)
    return tuple(Lost(name, one, other) for name, one, other in pairs if one and other and one != other)


def merged_names(kept: tuple[NameForm, ...], gone: tuple[NameForm, ...]) -> tuple[NameForm, ...]:
    """All forms, each once. The forms that print stay those of the card that stays; a guess that the other confirms is none any more."""
    sure = {form.text for form in gone if not form.guessed}
    own = tuple(replace(form, guessed=form.guessed and form.text not in sure) for form in kept)
    taken: set[Language] = {language for form in own for language in form.preferred_for if not form.guessed}
    known = {form.text for form in own}
    more: list[NameForm] = []
    for form in gone:
        if form.text not in known:
            known.add(form.text)
            free = tuple(language for language in form.preferred_for if language not in taken)
            taken.update(() if form.guessed else free)
            more.append(replace(form, preferred_for=free))
    return (*own, *more)


def seated_once(meeting: Meeting, kept: Person) -> Meeting:
    """The meeting with one seat for somebody who had two; what the first row leaves open the other one fills in."""
    rows = [row for row in meeting.participants if row.person_id == kept.id]
    if len(rows) < 2:
        return meeting
    one = rows[0]
    for other in rows[1:]:
        one = _filled(one, other)
    others = (one if row is rows[0] else row for row in meeting.participants if row is rows[0] or row.person_id != kept.id)
    return replace(meeting, participants=tuple(others))


def _filled(one: Participant, other: Participant) -> Participant:
    return replace(
        one,
        title=one.title or other.title,
        seat=one.seat or other.seat,
        initials=one.initials or other.initials,
        clearance=one.clearance or other.clearance,
        translations=one.translations or other.translations,
    )


def _offices(kept: tuple[Office, ...], gone: tuple[Office, ...]) -> tuple[Office, ...]:
    """By their beginning where all are dated; else the other's before those of the card that stays, whose last is the present one."""
    found = _more(kept, gone, lambda office: (_plain(office.title), _plain(office.organisation), office.start))
    more = found[len(kept) :]
    if all(office.start for office in found):
        return tuple(sorted(found, key=lambda office: str(office.start)))
    return (*more, *kept)


def _more(kept: tuple[T, ...], gone: Iterable[T], key: Callable[[T], object]) -> tuple[T, ...]:
    """What is there, and of the other what is not there yet."""
    known = [key(each) for each in kept]
    return (*kept, *(each for each in gone if key(each) not in known))


def _plain(words: str) -> str:
    return comparable(words, case=False)
