"""Texts that call somebody by an office they held only later: a date is wrong, or the text was changed afterwards."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID

from app.core.changes import Kind
from app.core.errors import NotFoundError
from app.core.model.brief import Brief
from app.core.model.person import Office, Person
from app.core.text import comparable, tidy
from app.core.titles import title_forms, titled
from app.search.query import Query
from app.services.desk import Desk
from app.services.marks import clean_text
from app.services.naming import known_names
from app.services.people import PeopleService
from app.services.searching import SearchService
from app.services.views import CleanRange

MOST_BRIEFS = 60
"""Briefs that name somebody and are read for their titles, about a second of reading."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlyTitle:
    """A place where a brief gives an office that began only later; ``days`` between them, 0 where a date is not known to the day."""

    brief: Brief
    office: Office
    words: str
    place: CleanRange
    days: int


class TitleService:
    """Checks each title against the date of its text."""

    def __init__(self, desk: Desk, search: SearchService, people: PeopleService) -> None:
        self._desk = desk
        self._search = search
        self._people = people

    def early(self, person: Person) -> tuple[EarlyTitle, ...]:
        """The first place of each brief that gives an office of theirs before it began, the earliest brief first."""
        offices = [office for office in person.offices if office.start is not None]
        if not offices:
            return ()
        names, families = [form.text for form in person.names if not form.guessed], self._families(person)
        found = [each for brief_id in self._naming(person) for each in self._in_brief(brief_id, names, families, offices)]
        return tuple(sorted(found, key=lambda each: (str(each.brief.date), each.brief.title)))

    def _naming(self, person: Person) -> list[UUID]:
        """The briefs that have a form of the name."""
        found: dict[UUID, None] = {}
        for form in person.names:
            words = form.text.replace('"', " ").strip()
            if form.guessed or not words:
                continue
            query = Query(text=f'"{words}"', limit=MOST_BRIEFS, kinds=(Kind.BRIEF,), as_typed=True)
            found.update((hit.id, None) for hit in self._search.search(query).hits)
        return list(found)[:MOST_BRIEFS]

    def _families(self, person: Person) -> frozenset[str]:
        """The spellings of the family name, but for those that somebody else of the register has too."""
        own = families_of(person)
        return own.difference(*(families_of(other) for other in self._people.all() if other.id != person.id))

    def _in_brief(self, brief_id: UUID, names: Iterable[str], families: Iterable[str], offices: Iterable[Office]) -> Iterator[EarlyTitle]:
        with self._desk.store.read() as unit:
            try:
                brief, (_, clean) = unit.briefs.get(brief_id), clean_text(unit, brief_id)
            except NotFoundError:
                return  # it went since it was found
        for office in offices:
            if brief.date is None or office.start is None or brief.date.last_day >= office.start.first_day:
                continue
            titles = [form for title in titles_of(office) for form in title_forms(title)]
            held = [form for other in offices if other is not office and other.held_on(brief.date) for form in titles_of(other)]
            if any(comparable(form, case=False) in titles for form in held):
                continue  # they had the same office before
            span = next(titled(clean.text, names, families, titles), None)
            if span is not None:
                exact = brief.date.day and office.start.day
                yield EarlyTitle(
                    brief=brief,
                    office=office,
                    words=tidy(clean.text[span.start : span.end]),
                    place=CleanRange.of(brief.id, clean.text, span.start, span.end),
                    days=(office.start.first_day - brief.date.last_day).days if exact else 0,
                )


def titles_of(office: Office) -> tuple[str, ...]:
    """The title of an office in every language that it has."""
    return (office.title, *(words.text for words in office.translations if words.field == "title"))


def families_of(person: Person) -> frozenset[str]:
    """Every spelling of a family name."""
    return frozenset(family for name in known_names(person) for family in name.families)
