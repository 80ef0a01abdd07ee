"""People and organisations."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from app.core.changes import Kind
from app.core.language import Language
from app.core.model.annotation import Quotation
from app.core.model.brief import Brief
from app.core.model.dossier import Dossier
from app.core.model.meeting import Meeting
from app.core.model.person import Organisation, Person
from app.core.sentences import Sentence
from app.services.desk import Desk
from app.services.shelf import Shelf
from app.services.stances import Stance, stances_of


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonCard:
    """A person with where they are named, what they wrote, and what they said, the newest first, each quotation with its brief.

    ``stances`` are their quotations and the positions that dossiers record as stated by them, by the dates on which they were said.
    """

    person: Person
    dossiers: tuple[Dossier, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    written: tuple[Brief, ...] = ()
    words: tuple[tuple[Quotation, Brief | None], ...] = ()
    stances: tuple[Stance, ...] = ()


class PeopleService(Shelf[Person]):
    """Everybody who is met, quoted or mentioned."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, Sentence("person"), lambda unit: unit.people, lambda person: person.name_in(Language.EN))

    def card(self, person_id: UUID) -> PersonCard:
        """A person with dossiers and meetings that name them, and the quotations of which they are the speaker.

        Raises:
            NotFoundError: there is no such person.
        """
        with self._desk.store.read() as unit:
            person = unit.people.get(person_id)
            named = unit.referrers([person_id])
            dossiers = unit.dossiers.many({owner for kind, owner in named if kind is Kind.DOSSIER})
            meetings = unit.meetings.many({owner for kind, owner in named if kind is Kind.MEETING})
            said = [quote for quote in unit.quotations.all() if speaks(person, quote)]
            written = unit.briefs.many({owner for kind, owner in named if kind is Kind.BRIEF})
            issues = unit.dossiers.all()
            briefs = {brief.id: brief for brief in unit.briefs.many({quote.brief_id for quote in said})}
        said.sort(key=lambda quote: str(quote.spoken_on or ""), reverse=True)
        words = tuple((quote, briefs.get(quote.brief_id)) for quote in said)
        return PersonCard(
            person=person,
            dossiers=_by_title(dossiers),
            meetings=tuple(sorted(meetings, key=lambda meeting: str(meeting.start or ""), reverse=True)),
            written=tuple(sorted(written, key=lambda brief: str(brief.date or ""), reverse=True)),
            words=words,
            stances=stances_of(person, words, issues),
        )


def speaks(person: Person, quotation: Quotation) -> bool:
    """Whether somebody is the speaker of a quotation: by their card, else by a form of their name, word for word."""
    if quotation.speaker_id is not None:
        return quotation.speaker_id == person.id
    spoken = quotation.speaker.casefold().strip()
    return bool(spoken) and any(spoken == form.text.casefold() for form in person.names if not form.guessed)


def _by_title(dossiers: Iterable[Dossier]) -> tuple[Dossier, ...]:
    return tuple(sorted(dossiers, key=lambda dossier: dossier.title.casefold()))


class OrganisationService(Shelf[Organisation]):
    """States, ministries, institutes, companies."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, Sentence("organisation"), lambda unit: unit.organisations, lambda found: found.name_in(Language.EN))
