"""Two organisations, or two terms, become one: what moves, what is lost, and the way back."""

from dataclasses import replace

import pytest

from app.core.errors import NotFoundError, UserError
from app.core.language import Language
from app.core.model.dossier import Dossier, Term
from app.core.model.person import NameForm, Office, Organisation, Person
from app.search.query import Query
from app.services.merging_words import alike, same_name
from app.services.opening import Services


def body(name: str, *more: str, **fields: object) -> Organisation:
    names = (NameForm(text=name, preferred_for=(Language.EN,)), *(NameForm(text=each) for each in more))
    return replace(Organisation(names=names), **fields)  # type: ignore[arg-type]


BOARD = body("Harbour Board", country="KOR", type="agency")
OTHER = body("Board of the Harbour", "항만 이사회", country="JPN", abbreviations=("BoH",))
OFFICE = body("Pilots' Office", parent_id=OTHER.id)
HOLDER = Person(names=(NameForm(text="Ines Malo"),), offices=(Office(title="Chair", organisation="the Board", organisation_id=OTHER.id),))


@pytest.fixture
def bodies(services: Services) -> Services:
    for each in (BOARD, OTHER, OFFICE):
        services.organisations.save(each)
    services.people.save(HOLDER)
    return services


def test_the_plan_says_what_moves_to_the_organisation_that_stays(bodies: Services) -> None:
    plan = bodies.organisation_merging.plan(BOARD.id, OTHER.id)
    assert (plan.names, plan.abbreviations) == (("Board of the Harbour", "항만 이사회"), ("BoH",))
    assert (plan.people, plan.bodies, plan.others) == (("Ines Malo",), ("Pilots' Office",), ())
    assert [(each.field, each.kept, each.gone) for each in plan.lost] == [("country", "KOR", "JPN")]
    assert len(bodies.organisations.all()) == 3, "a plan changes nothing"


def test_merged_organisations_are_one_everywhere_and_undo_takes_it_back(bodies: Services) -> None:
    before = {each.id: each for each in bodies.organisations.all()}
    bodies.organisation_merging.merge(BOARD.id, OTHER.id)
    assert {each.id for each in bodies.organisations.all()} == {BOARD.id, OFFICE.id}
    assert bodies.organisations.get(OFFICE.id).parent_id == BOARD.id
    (office,) = bodies.people.get(HOLDER.id).offices
    assert (office.organisation_id, office.organisation) == (BOARD.id, "the Board"), "what a post was called stays"
    hits = bodies.search.search(Query(text="항만 이사회"))
    assert BOARD.id in {group.owner for group in hits.groups}, "the other's name finds the one that stays"
    bodies.history.undo()
    assert {each.id: replace(each, rev=0, updated=None) for each in bodies.organisations.all()} == {
        key: replace(each, rev=0, updated=None) for key, each in before.items()
    }
    assert bodies.people.get(HOLDER.id).offices == HOLDER.offices


def test_no_organisation_comes_to_stand_above_itself(bodies: Services) -> None:
    """The one that stays was under one that was under the other; the other was above the one that stays."""
    middle = body("Middle", parent_id=OTHER.id)
    bodies.organisations.save(middle)
    bodies.organisations.save(replace(bodies.organisations.get(BOARD.id), parent_id=middle.id))
    bodies.organisation_merging.merge(BOARD.id, OTHER.id)
    assert bodies.organisations.get(BOARD.id).parent_id is None
    assert bodies.organisations.get(middle.id).parent_id == BOARD.id
    bodies.organisation_merging.merge(BOARD.id, OFFICE.id)
    assert bodies.organisations.get(BOARD.id).parent_id is None
    assert bodies.verify() == ()


def test_organisations_that_share_a_name_or_abbreviation_are_told(bodies: Services) -> None:
    short = body("BoH")
    assert same_name(short, (BOARD, OTHER, short)) == (OTHER,)
    with pytest.raises(UserError, match="same organisation"):
        bodies.organisation_merging.merge(BOARD.id, BOARD.id)


ZONE = Term(term="JDZ", expansion="Joint Development Zone", forms=((Language.KO, "공동개발구역"),))
LONG = Term(term="Joint Zone", note="As of 1978.", forms=((Language.KO, "공동 구역"), (Language.JA, "共同開発区域")))


@pytest.fixture
def terms(services: Services) -> Services:
    for title, rows in (("Seabed", (LONG, Term(term="EEZ"), ZONE)), ("Ships", (LONG,)), ("Wind", (ZONE,))):
        services.dossiers.save(Dossier(title=title, terms=rows))
    return services


def by_title(services: Services, title: str) -> Dossier:
    return next(each for each in services.dossiers.all() if each.title == title)


def test_the_plan_of_two_terms_names_forms_and_dossiers(terms: Services) -> None:
    plan = terms.term_merging.plan("JDZ", "Joint Zone")
    assert plan.forms == ("공동 구역", "共同開発区域", "Joint Zone")
    assert (plan.dossiers, plan.twice, plan.lost) == (("Seabed", "Ships"), ("Seabed",), ())


def test_a_term_becomes_a_form_of_the_other_in_every_dossier_and_undo_takes_it_back(terms: Services) -> None:
    before = {each.title: each.terms for each in terms.dossiers.all()}
    terms.term_merging.merge("JDZ", "Joint Zone")
    forms = ((Language.KO, "공동개발구역"), (Language.KO, "공동 구역"), (Language.JA, "共同開発区域"), (Language.EN, "Joint Zone"))
    one = Term(term="JDZ", expansion="Joint Development Zone", note="As of 1978.", forms=forms)
    assert by_title(terms, "Seabed").terms == (one, Term(term="EEZ")), "one row is left, at the place of the first"
    assert by_title(terms, "Ships").terms == (one,)
    assert by_title(terms, "Wind").terms == (ZONE,), "a dossier that never had the other is not touched"
    terms.history.undo()
    assert {each.title: each.terms for each in terms.dossiers.all()} == before


def test_a_term_is_found_however_it_is_written_and_the_like_are_told(terms: Services) -> None:
    assert terms.term_merging.find("jdz") == ZONE
    assert alike(Term(term="Joint Development Zone"), (ZONE, LONG)) == (ZONE,)
    with pytest.raises(NotFoundError, match="no single term"):
        terms.term_merging.merge("JDZ", "Zone")
    with pytest.raises(UserError, match="same term"):
        terms.term_merging.merge("JDZ", "JDZ")
