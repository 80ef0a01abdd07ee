"""Two cards of one person become one: what moves, what is lost, and the way back."""

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from app.core.dates import PartialDate
from app.core.errors import NotFoundError, UserError
from app.core.language import Language
from app.core.model.annotation import AnnotationKind
from app.core.model.brief import Author
from app.core.model.dossier import PersonRole
from app.core.model.meeting import Participant, ParticipantRole, Side
from app.core.model.person import NameForm, Office, Person, Remark
from app.search.query import Query
from app.services.merging import likely, pairs_alike
from app.services.opening import Services
from app.services.views import MarkDetails
from app.services.waiting import Doubt

MINISTER = Office(title="Minister", start=PartialDate(2024))
KEPT = Person(
    names=(NameForm(text="Hong Gil-dong", preferred_for=(Language.EN,)), NameForm(text="Hong Kildong", guessed=True)),
    country="KOR",
    offices=(MINISTER,),
)
GONE = Person(
    names=(
        NameForm(text="Gil-dong Hong", preferred_for=(Language.EN, Language.JA)),
        NameForm(text="홍길동", preferred_for=(Language.KO,)),
        NameForm(text="Hong Kildong"),
    ),
    country="JPN",
    pronunciation="hong gil-dong",
    offices=(
        Office(title="Vice-Minister", start=PartialDate(2021), end=PartialDate(2023)),
        Office(title="Minister", start=PartialDate(2024)),
    ),
    views=(Remark(text="Holds that the quay must open."),),
)


@pytest.fixture
def two(services: Services, meeting: UUID, harbour: UUID) -> tuple[Person, Person]:
    """Two cards; the second one is named wherever a person can be."""
    for person in (KEPT, GONE):
        services.people.save(person)
    talk = services.meetings.get(meeting)
    rows = (
        Participant(person_id=KEPT.id, side=Side.THEIRS, role=ParticipantRole.PRINCIPAL),
        Participant(person_id=GONE.id, side=Side.THEIRS, role=ParticipantRole.DELEGATION, seat="T2"),
    )
    services.meetings.save(replace(talk, participants=(*talk.participants, *rows)))
    dossier = services.dossiers.all()[0]
    services.dossiers.save(
        replace(dossier, people=(PersonRole(person_id=GONE.id, role="Signs"), PersonRole(person_id=KEPT.id, role="Speaks")))
    )
    brief = services.library.get(harbour)
    services.library.save(replace(brief, authors=(Author(name="Hong, G.", person_id=GONE.id),)))
    for quote, speaker in (("count containers alike", "홍길동"), ("handled 31,000 boxes", "by card")):
        details = MarkDetails(kind=AnnotationKind.QUOTATION, speaker=speaker)
        said = services.annotations.by_quote(harbour, quote, details).mark.quotation
        if said is not None and speaker == "by card":
            with services.people._desk.write("Name the card") as unit:
                unit.quotations.replace(replace(said, speaker="", speaker_id=GONE.id))
    return services.people.get(KEPT.id), services.people.get(GONE.id)


def test_the_plan_says_what_moves_and_what_is_lost(services: Services, two: tuple[Person, Person]) -> None:
    plan = services.merging.plan(KEPT.id, GONE.id)
    assert plan.names == ("Gil-dong Hong", "홍길동")
    assert plan.offices == ("Vice-Minister",)
    assert (plan.meetings, plan.twice, plan.dossiers) == (("Talk on ports",), ("Talk on ports",), ("Ports",))
    assert (plan.briefs, plan.quotations) == (("Harbour talks begin",), 2)
    assert [(each.field, each.kept, each.gone) for each in plan.lost] == [("country", "KOR", "JPN")]
    assert services.people.get(GONE.id) == two[1], "a plan changes nothing"


def test_what_named_the_other_card_names_the_one_that_stays(services: Services, two: tuple[Person, Person], harbour: UUID) -> None:
    services.merging.merge(KEPT.id, GONE.id)
    with pytest.raises(NotFoundError):
        services.people.get(GONE.id)
    card = services.people.card(KEPT.id)
    assert (len(card.words), len(card.meetings), len(card.dossiers)) == (2, 1, 1)
    assert [(row.seat, row.role) for row in card.meetings[0].participants if row.person_id == KEPT.id] == [
        ("T2", ParticipantRole.PRINCIPAL)
    ]
    assert card.dossiers[0].people == (PersonRole(person_id=KEPT.id, role="Signs; Speaks"),)
    assert services.library.get(harbour).authors == (Author(name="Hong, G.", person_id=KEPT.id),)
    person = card.person
    assert [(form.text, form.preferred_for, form.guessed) for form in person.names] == [
        ("Hong Gil-dong", (Language.EN,), False),
        ("Hong Kildong", (), False),
        ("Gil-dong Hong", (Language.JA,), False),
        ("홍길동", (Language.KO,), False),
    ]
    assert [office.title for office in person.offices] == ["Vice-Minister", "Minister"]
    assert (person.country, person.pronunciation) == ("KOR", "hong gil-dong")
    assert [view.text for view in person.views] == ["Holds that the quay must open."]


def test_one_undo_parts_the_cards_again(services: Services, two: tuple[Person, Person]) -> None:
    before = services.packs.dump().text
    services.merging.merge(KEPT.id, GONE.id)
    assert services.packs.dump().text != before
    services.history.undo()
    assert services.packs.dump().text == before
    assert GONE.id in [words.speaker_id for words, _ in services.people.card(GONE.id).words]
    services.history.redo()
    assert [person.id for person in services.people.all() if person.id in (KEPT.id, GONE.id)] == [KEPT.id]


def test_search_finds_by_the_names_of_both(services: Services, two: tuple[Person, Person]) -> None:
    services.merging.merge(KEPT.id, GONE.id)
    widened = services.search.search(Query(text="홍길동")).also
    assert "Hong Gil-dong" in widened


def test_a_card_is_not_merged_with_itself(services: Services, two: tuple[Person, Person]) -> None:
    with pytest.raises(UserError, match="same card"):
        services.merging.merge(KEPT.id, KEPT.id)


def test_cards_that_share_a_name_however_it_is_written_are_likely_one_person() -> None:
    days = (datetime(2026, 1, day, tzinfo=UTC) for day in (1, 2, 3))
    texts = (("Hong Gil-dong",), ("Kim Minsu",), ("HONG Gildong", "홍길동"))
    people = [Person(names=tuple(NameForm(text=text) for text in names), created=next(days)) for names in texts]
    assert pairs_alike(people) == ((people[0], people[2]),)
    assert likely(people[2], people) == (people[0],)
    assert likely(replace(people[0], names=(NameForm(text="Hong Gil-dong", guessed=True),)), people) == ()


def test_cards_of_one_name_wait_until_they_are_merged_or_kept_apart(services: Services, two: tuple[Person, Person]) -> None:
    third = Person(names=(NameForm(text="hong gildong"),))
    services.people.save(third)
    waiting = [each for each in services.waiting.all(date(2026, 3, 1)) if each.doubt is Doubt.NAMESAKE]
    assert [(each.owner_id, each.about) for each in waiting] == [(KEPT.id, third.id)]
    services.merging.keep_apart(third.id, KEPT.id)
    assert [each for each in services.waiting.all(date(2026, 3, 1)) if each.doubt is Doubt.NAMESAKE] == []
