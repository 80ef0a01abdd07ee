"""Forms of a person's name: what the systems of romanisation make of it, and what stands in the texts. Applied only when accepted."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from uuid import UUID

from app.core.changes import Changes
from app.core.dates import PartialDate
from app.core.errors import UserError
from app.core.jobs import Silent
from app.core.model.person import NameForm, NameOrder, Person, Script
from app.core.name_matching import RANKS, KnownName, Sighting, cut_name, sightings
from app.core.romanise import is_hangul_name, is_kana_name, japanese_forms, korean_forms
from app.core.sentences import Sentence
from app.core.text import comparable, tidy
from app.search.names import key
from app.services.desk import Desk
from app.services.indexing import IndexingService
from app.services.people import PeopleService

MOST_PASSAGES = 3000
"""Passages that hold the family name and are read for proposals, about a second of reading."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A form that the register does not have. ``scheme`` says how it was made, or "text" with how often and in which brief first."""

    form: str
    scheme: str
    count: int = 0
    brief_id: UUID | None = None
    title: str = ""


class NamesService:
    """Proposes forms of names and adds those that somebody accepts."""

    def __init__(self, desk: Desk, indexing: IndexingService, people: PeopleService) -> None:
        self._desk = desk
        self._indexing = indexing
        self._people = people

    def variants(self, person: Person) -> tuple[Proposal, ...]:
        """What the systems of romanisation make of the forms in Hangul and kana, without what is known."""
        made: list[tuple[str, str]] = []
        for name in person.names:
            if is_hangul_name(name.text):
                made += korean_forms(name.text)
            elif is_kana_name(name.text):
                made += japanese_forms(name.text)
        return tuple(Proposal(form, scheme) for form, scheme in _fresh(made, person))

    def found(self, person: Person) -> tuple[Proposal, ...]:
        """Forms that stand in the texts of the library, the commonest first.

        Full names in any romanisation or order. A title with the family name alone is proposed only where the brief has the
        full name too, or is dated within an office of that title. Where another of the register has the family name, the title
        must be that of an office of the person's own.
        """
        names = known_names(person)
        if not names:
            return ()
        self._indexing.refresh(Silent())
        families = sorted({spelling for name in names for spelling in name.families})
        others = [name for other in self._people.all() if other.id != person.id for name in known_names(other)]
        return _counted(_Reading(person, names, others).of(self._indexing.index().passages(families, MOST_PASSAGES)), person)

    def accept(self, person_id: UUID, form: str, scheme: str = "") -> Changes:
        """Add a form to a person's names.

        Raises:
            NotFoundError: there is no such person.
            UserError: the form is empty, or is known already.
        """
        person, text = self._people.get(person_id), tidy(form)
        if not text:
            raise UserError("A form of a name needs letters; give the form to add.")
        if any(name.text == text and not name.guessed for name in person.names):
            raise UserError("“{text}” is among the names already; give another form.", text=text)
        kept = tuple(name for name in person.names if name.text != text)
        added = NameForm(text=text, script=script_of(text), scheme=scheme)
        return self._people.save(replace(person, names=(*kept, added)), Sentence("Accept the name “{text}”", text=text))


def script_of(text: str) -> Script:
    """The script that a form is written in."""
    if any("\uac00" <= letter <= "\ud7a3" for letter in text):
        return Script.HANGUL
    if any("\u3041" <= letter <= "\u30ff" for letter in text):
        return Script.JAPANESE
    return Script.HAN if any("\u3400" <= letter <= "\u9fff" for letter in text) else Script.LATIN


def known_names(person: Person) -> list[KnownName]:
    """The confirmed forms in Latin letters, and what romanisation makes of the others, as family and given names."""
    east = person.country in EAST or any(form.script is not Script.LATIN for form in person.names)
    texts: list[tuple[str, bool]] = []
    for form in person.names:
        if form.guessed:
            continue
        if is_hangul_name(form.text):
            texts += ((made, True) for made, _ in korean_forms(form.text))
        elif is_kana_name(form.text):
            texts += ((made, True) for made, _ in japanese_forms(form.text))
        else:
            texts.append((form.text, _family_first(form, person, east)))
    found = (cut_name(text, family_first=first, east=east) for text, first in texts)
    return list(dict.fromkeys(name for name in found if name))


EAST = frozenset(("KOR", "PRK", "JPN", "CHN", "TWN", "HKG", "VNM"))
"""Countries whose names are written family name first and vary by romanisation."""


def _family_first(form: NameForm, person: Person, east: bool) -> bool:
    if form.order is not None:
        return form.order is NameOrder.FAMILY_GIVEN
    words = form.text.split()
    if person.family_name and words and comparable(person.family_name, case=False) in (comparable(word, case=False) for word in words):
        return comparable(words[0], case=False) == comparable(person.family_name, case=False)
    return east


@dataclass(frozen=True, slots=True)
class _Seen:
    sighting: Sighting
    brief_id: UUID
    title: str


class _Reading:
    """Reads passages for one person."""

    def __init__(self, person: Person, names: list[KnownName], others: list[KnownName]) -> None:
        self._person = person
        self._names = names
        self._others = others

    def of(self, passages: "Iterable[tuple[UUID, PartialDate | None, str, str]]") -> Iterator[_Seen]:
        """What is seen in passages, given as brief, date, title and words."""
        titled: list[tuple[_Seen, PartialDate | None]] = []
        full: set[UUID] = set()
        for brief_id, day, title, text in passages:
            for sighting in sightings(text, self._names):
                seen = _Seen(sighting, brief_id, title)
                if sighting.title:
                    titled.append((seen, day))
                elif not any(sightings(sighting.text, self._others)):
                    full.add(brief_id)
                    yield seen
        shared = {family for name in self._names for other in self._others for family in name.families & other.families}
        in_office = {seen.brief_id for seen, _ in titled if not _is_rank(seen.sighting.title)}
        for seen, day in titled:
            if _is_rank(seen.sighting.title) and seen.brief_id in in_office:
                continue
            named = seen.brief_id in full and (not shared or self._had_title(seen.sighting.title))
            if named or self._in_office(seen.sighting.title, day):
                yield seen

    def _had_title(self, title: str) -> bool:
        words = comparable(title, case=False)
        return any(words in comparable(office.title, case=False) for office in self._person.offices)

    def _in_office(self, title: str, day: PartialDate | None) -> bool:
        words = comparable(title, case=False)
        return day is not None and any(
            words in comparable(office.title, case=False) and (office.start or office.end) and office.held_on(day)
            for office in self._person.offices
        )


def _is_rank(title: str) -> bool:
    return any(comparable(word, case=False) in RANKS for word in title.split())


def _fresh(made: Iterable[tuple[str, str]], person: Person) -> Iterator[tuple[str, str]]:
    known = {name.text for name in person.names if not name.guessed}
    for form, scheme in made:
        if form not in known:
            known.add(form)
            yield form, scheme


def _counted(seen: Iterable[_Seen], person: Person) -> tuple[Proposal, ...]:
    """Each new form once: forms that search takes for one (case, hyphens, accents) are one, under its commonest spelling."""
    known = {key(name.text) for name in person.names if not name.guessed}
    groups: dict[str, list[_Seen]] = {}
    for each in seen:
        if key(each.sighting.text) not in known:
            groups.setdefault(key(each.sighting.text), []).append(each)
    proposals: list[Proposal] = []
    for group in groups.values():
        texts = [each.sighting.text for each in group]
        proposals.append(Proposal(max(texts, key=texts.count), "text", len(group), group[0].brief_id, group[0].title))
    return tuple(sorted(proposals, key=lambda each: (-each.count, each.form)))
