"""Finding, saving and removing objects of one kind: what dossiers, people, meetings and recipes have in common."""

from collections.abc import Callable, Iterable, Mapping
from typing import Generic, Protocol, TypeVar
from uuid import UUID

from app.core.changes import Changes
from app.core.errors import NotFoundError, UserError
from app.core.language import Language
from app.core.model.base import title_of
from app.core.model.person import Person
from app.core.sentences import Sentence
from app.core.wording import Wording
from app.services.called import wording_in
from app.services.desk import Desk
from db.references import identities, references
from db.unit import Unit

SHORTEST_PREFIX = 4
"""Fewer letters of an id than this would too often be a word of a title."""


class Stored(Protocol):
    """Anything with an id of its own."""

    @property
    def id(self) -> UUID:
        """The stable id."""
        ...


T = TypeVar("T", bound=Stored)


class Repository(Protocol[T]):
    """The store's side of one kind of object."""

    def count(self) -> int:
        """How many there are."""
        ...

    def get(self, object_id: UUID, /) -> T:
        """The object, or ``NotFoundError``."""
        ...

    def find(self, object_id: UUID, /) -> T | None:
        """The object, or nothing."""
        ...

    def all(self) -> list[T]:
        """All of them."""
        ...

    def add(self, thing: T, /) -> T:
        """Keep a new object."""
        ...

    def replace(self, thing: T, /) -> T:
        """Keep a new state of a known object."""
        ...

    def remove(self, object_id: UUID, /) -> None:
        """Remove the object."""
        ...


class Shelf(Generic[T]):
    """The objects of one kind. ``noun`` names the kind in sentences and steps; ``title`` is what a person calls one."""

    def __init__(self, desk: Desk, noun: str, repository: Callable[[Unit], Repository[T]], title: Callable[[T], str]) -> None:
        self._desk = desk
        self._noun = noun
        self._repository = repository
        self._title = title

    def all(self) -> tuple[T, ...]:
        """All of them, by title."""
        with self._desk.store.read() as unit:
            return tuple(sorted(self._repository(unit).all(), key=lambda thing: self._title(thing).casefold()))

    def count(self) -> int:
        """How many there are."""
        with self._desk.store.read() as unit:
            return self._repository(unit).count()

    def get(self, object_id: UUID) -> T:
        """The object of that id.

        Raises:
            NotFoundError: there is none.
        """
        with self._desk.store.read() as unit:
            return self._repository(unit).get(object_id)

    def find(self, words: str) -> T:
        """The object that ``words`` name: an id, the beginning of one that fits only one object, or a title.

        Raises:
            NotFoundError: none is named so, or more than one.
        """
        things = {thing.id: thing for thing in self.all()}
        return things[the_one_named(words, self._noun, ((thing.id, self._title(thing)) for thing in things.values()))]

    def save(self, thing: T, step: str = "") -> Changes:
        """Keep a new object or the new state of a known one, as one step named ``step``.

        Raises:
            UserError: it names something anew that is not there any more.
        """
        with self._desk.write(step or Sentence("Edit {noun} “{title}”", noun=self._noun, title=self._title(thing))) as unit:
            repository = self._repository(unit)
            stored = repository.find(thing.id)
            known = references(stored) if stored is not None else frozenset[UUID]()
            if unit.missing(references(thing) - identities(thing) - known):
                raise UserError(
                    "Something that this {noun} names was deleted in the meantime. Choose again, or bring it back first.", noun=self._noun
                )
            if stored is None:
                repository.add(thing)
            else:
                repository.replace(thing)
        return unit.changes

    def used_in(self, object_id: UUID, language: Language | None = None) -> tuple[str, ...]:
        """The titles of the other objects that name this one, as they are called in a language; an edition by whom it is for."""
        with self._desk.store.read() as unit:
            named = {owner for owner in unit.referrers([object_id]) if owner[1] != object_id}
            wording = wording_in(unit, language)
            titles = (_called(unit.of_kind(kind).get(owner), wording, language) for kind, owner in named)
            return tuple(sorted(filter(None, titles), key=str.casefold))

    def remove(self, object_id: UUID) -> Changes:
        """Remove an object, as one step that can be undone."""
        thing = self.get(object_id)
        with self._desk.write(Sentence("Delete {noun} “{title}”", noun=self._noun, title=self._title(thing))) as unit:
            self._repository(unit).remove(object_id)
        return unit.changes


def _called(thing: object, wording: Wording, language: Language | None) -> str:
    if isinstance(thing, Person) and language is not None:
        return thing.name_in(language)
    named = thing if title_of(thing) else getattr(thing, "recipe", None)
    field = next((field for field in ("title", "name") if getattr(named, field, "")), "")
    return wording.called(named, field) if field else title_of(named)


LISTED_BY: Mapping[str, str] = {
    "brief": "briefs",
    "dossier": "dossiers",
    "meeting": "meetings",
    "person": "people",
    "organisation": "organisations",
    "recipe": "recipes",
}
"""The verb of the command line that lists what a noun stands for."""


def the_one_named(words: str, noun: str, known: Iterable[tuple[UUID, str]]) -> UUID:
    """The id that ``words`` mean among ``(id, title)`` pairs: whole id, unique beginning, title, or part of one title.

    Raises:
        NotFoundError: none or several; several are listed.
    """
    pairs = list(known)
    wanted = words.strip().casefold()
    for fits in (_same_id, _same_title, _id_begins, _title_has):
        found = [pair for pair in pairs if fits(wanted, *pair)]
        if len(found) == 1:
            return found[0][0]
        if found:
            choices = "; ".join(f"{str(uuid)[:8]} {title}" for uuid, title in found[:5])
            raise NotFoundError(
                "“{words}” could be more than one {noun}: {choices}. Give the id of the one you mean.",
                words=words,
                noun=noun,
                choices=choices,
            )
    if lists := LISTED_BY.get(noun):
        raise NotFoundError(
            "There is no {noun} with the id or title “{words}”; `attache {lists}` lists them.", noun=noun, words=words, lists=lists
        )
    raise NotFoundError("There is no {noun} with the id or title “{words}”; check how it is written.", noun=noun, words=words)


def _same_id(wanted: str, object_id: UUID, _title: str) -> bool:
    return wanted in (str(object_id), object_id.hex)


def _same_title(wanted: str, _object_id: UUID, title: str) -> bool:
    return wanted == title.casefold()


def _id_begins(wanted: str, object_id: UUID, _title: str) -> bool:
    return len(wanted) >= SHORTEST_PREFIX and str(object_id).startswith(wanted)


def _title_has(wanted: str, _object_id: UUID, title: str) -> bool:
    return bool(wanted) and wanted in title.casefold()
