"""What the objects of a meeting are called in one language: titles, posts, places and other short words, wherever they stand.

Statements keep the words they have; who prints one asks it for the language (``Atom.text_in``), and who shows a whole page
of them asks for them to be turned too.
"""

from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any, TypeVar, cast
from uuid import UUID

from app.core.language import Language
from app.core.marking import Marking
from app.core.model.base import Atom, Evidence, Translation
from app.core.model.dossier import Term
from app.core.model.meeting import Meeting, Occasion
from app.core.model.person import NameForm, Office, Organisation
from app.core.snapshot import Snapshot
from app.core.translating import turned

ThingT = TypeVar("ThingT")

SAID = frozenset(
    {
        "text", "stance", "trigger", "reply", "follow_up", "do_not_say", "event", "label", "title", "body", "why", "consequence",
        "fallback", "note", "measure", "population", "method",
    }
)  # fmt: skip
"""The fields of atoms that hold statements; names of people, units and parties stand in other places by right."""
AS_THEY_ARE = (NameForm, Marking, Translation, Term, Evidence)
"""What is no wording of the meeting's own: names have forms, markings a scheme, terms stand in all languages at once."""


class Wording:
    """The words of one language for the objects of a meeting; ``said``: statements too are as they read in it.

    Without a language everything is called as it was written.
    """

    def __init__(
        self, meeting: Meeting, organisations: Mapping[UUID, Organisation], language: Language | None, *, said: bool = False
    ) -> None:
        self._language = language
        self._said = said
        self._organisations = organisations
        known = meeting.terms if language is not None else ()
        self._terms = {term.term: form for term in known if (form := next((form for spoken, form in term.forms if spoken is language), ""))}

    @classmethod
    def over(
        cls, meetings: Iterable[Meeting], organisations: Iterable[Organisation], language: Language | None, *, said: bool = False
    ) -> "Wording":
        """The words of all meetings together, for what belongs to none of them alone."""
        terms = tuple(term for meeting in meetings for term in meeting.terms)
        known = {found.id: found for found in organisations}
        return cls(Meeting(title="", occasion=Occasion.VISIT, terms=terms), known, language, said=said)

    def word(self, text: str) -> str:
        """A short text in the language, where the whole of it is a term of the meeting."""
        return self._terms.get(text, text)

    def called(self, thing: object, field: str) -> str:
        """One short field of an object, such as its title, in the language."""
        return self._own(thing).get(field) or self.word(str(getattr(thing, field)))

    def of(self, thing: ThingT) -> ThingT:
        """The object as it is called in the language; itself where nothing in it has other words."""
        if self._language is None:
            return thing
        if self._said and isinstance(thing, Atom):
            thing = turned(thing, self._language)
        names = _fields_with_words(type(thing))
        if not names:
            return thing
        own = self._own(thing)
        changed: dict[str, Any] = {}
        for name in names:
            value = getattr(thing, name)
            words = own.get(name) or self._value(value)
            if words is not value:
                changed[name] = words
        return cast("ThingT", replace(thing, **changed)) if changed else thing  # pyright: ignore[reportArgumentType, reportUnknownVariableType, reportCallIssue]

    def _own(self, thing: object) -> dict[str, str]:
        """The words that the object itself brings; an office without any is in the organisation as that is called."""
        said = SAID if isinstance(thing, Atom) else frozenset[str]()
        rows: tuple[Translation, ...] = getattr(thing, "translations", ())
        own = {row.field: row.text for row in rows if row.language is self._language and row.field not in said}
        body = self._organisations.get(thing.organisation_id) if isinstance(thing, Office) and thing.organisation_id else None
        if isinstance(thing, Office) and thing.organisation and body is not None:
            called = [name.text for name in body.names if self._language in name.preferred_for]
            own = {"organisation": called[0], **own} if called else own
        return own

    def _value(self, value: object) -> object:
        if type(value) is str:
            return self.word(value)
        if not isinstance(value, tuple):
            return value
        rows = cast("tuple[object, ...]", value)
        worded: tuple[object, ...] = tuple(self._value(row) if type(row) is str else self.of(row) for row in rows)
        return worded if any(new is not old for new, old in zip(worded, rows, strict=True)) else rows


@cache
def _fields_with_words(kind: type) -> tuple[str, ...]:
    """The fields of a kind of object that may hold words; those of a statement are its own affair."""
    if not is_dataclass(kind) or issubclass(kind, AS_THEY_ARE):
        return ()
    names = tuple(field.name for field in fields(kind))
    return tuple(name for name in names if name not in SAID) if issubclass(kind, Atom) else names


def _marked(meeting: Meeting, wording: Wording) -> Meeting:
    """The meeting with those words of its marking that are its own, not the scheme's."""
    marking = meeting.marking
    own = {name: wording.word(getattr(marking, name)) for name in ("descriptor", "handling")}
    return replace(meeting, marking=replace(marking, **own)) if any(own[name] != getattr(marking, name) for name in own) else meeting


def worded(snapshot: Snapshot, language: Language) -> Snapshot:
    """The snapshot with meeting, dossiers and people as they are called in a language."""
    wording = Wording(snapshot.meeting, snapshot.organisations, language)
    return replace(
        snapshot,
        meeting=_marked(wording.of(snapshot.meeting), wording),
        dossiers=tuple(wording.of(dossier) for dossier in snapshot.dossiers),
        people={key: wording.of(person) for key, person in snapshot.people.items()},
        quotations=tuple(wording.of(quotation) for quotation in snapshot.quotations),
    )
