"""Forms of names: proposed from the texts and by romanisation, never applied without asking."""

from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from app.core.dates import PartialDate
from app.core.errors import UserError
from app.core.jobs import Silent
from app.core.model.person import NameForm, Office, Person, Script
from app.importers.base import ImportOptions
from app.search.query import Query
from app.services.importing import ImportChoices
from app.services.opening import Services
from tests.services.material import written

PAPER = "On the treaty\n\nPark Chung Hee signed it. President Pak was pleased; Park Chung-won was not. 박정희 대통령은 연설하였다.\n"
LATER = "An obituary of nobody\n\nIt names President Park and Pak Chŏng-hŭi’s cousin, Pak Chong-pil.\n"
OTHER = "A list\n\nPresident Pak opened the fair.\n"


@pytest.fixture
def person(services: Services, tmp_path: Path) -> Person:
    for name, text, day in (("a.txt", PAPER, "1965"), ("b.txt", LATER, "1995"), ("c.txt", OTHER, "1997")):
        choices = ImportChoices(options=ImportOptions(date=PartialDate.parse(day)))
        services.imports.import_paths([written(tmp_path, name, text)], choices, Silent())
    office = Office(title="President of the Republic", start=PartialDate(1963), end=PartialDate(1979))
    made = Person(names=(NameForm(text="박정희", script=Script.HANGUL),), country="KOR", offices=(office,))
    services.people.save(made)
    return made


def forms(services: Services, person_id: UUID) -> dict[str, int]:
    return {each.form: each.count for each in services.names.found(services.people.get(person_id))}


def test_forms_are_proposed_from_the_texts(services: Services, person: Person) -> None:
    found = forms(services, person.id)
    assert found == {"Park Chung Hee": 1, "Pak Chŏng-hŭi": 1, "President Pak": 1, "President Park": 1}


def test_a_title_shared_with_another_of_the_register_is_kept_to_papers_with_the_full_name(services: Services, person: Person) -> None:
    services.people.save(Person(names=(NameForm(text="Pak Chong-pil"),), country="KOR"))
    assert forms(services, person.id) == {"Park Chung Hee": 1, "Pak Chŏng-hŭi": 1, "President Pak": 1, "President Park": 1}
    assert "Pak Chong-pil" not in forms(services, person.id)


def test_a_title_of_a_shared_family_name_needs_an_office_of_that_title(services: Services, tmp_path: Path) -> None:
    text = "A letter\n\nNils Halvorsen read it aloud. Secretary Halvorsen had signed it, and Director Halvorsen had not.\n"
    paper = written(tmp_path, "letter.txt", text)
    services.imports.import_paths([paper], ImportChoices(options=ImportOptions(date=PartialDate(1965))), Silent())
    office = Office(title="Director of Fisheries", start=PartialDate(1970))
    brother = Person(names=(NameForm(text="Nils Halvorsen"),), country="NOR", offices=(office,))
    services.people.save(brother)
    assert set(forms(services, brother.id)) == {"Secretary Halvorsen", "Director Halvorsen"}
    services.people.save(Person(names=(NameForm(text="Ruth Halvorsen"),), country="NOR"))
    assert set(forms(services, brother.id)) == {"Director Halvorsen"}


def test_a_rank_beside_an_office_of_that_name_is_somebody_else(services: Services, tmp_path: Path) -> None:
    papers = {
        "Two of a family": "Ruth Halvorsen spoke. President Halvorsen left early; Colonel Halvorsen, her brother, stayed.",
        "Alone": "Ruth Halvorsen had served. General Halvorsen was well liked.",
    }
    for title, text in papers.items():
        paper = written(tmp_path, f"{title}.txt", f"{title}\n\n{text}\n")
        services.imports.import_paths([paper], ImportChoices(options=ImportOptions(date=PartialDate(1965))), Silent())
    made = Person(names=(NameForm(text="Ruth Halvorsen"),), country="NOR")
    services.people.save(made)
    assert set(forms(services, made.id)) == {"President Halvorsen", "General Halvorsen"}


def test_nothing_is_searched_before_it_is_accepted(services: Services, person: Person) -> None:
    def briefs() -> set[str]:
        return {hit.title for hit in services.search.search(Query(text="박정희 kind:brief")).hits}

    assert briefs() == {"On the treaty"}
    services.names.accept(person.id, "Pak Chŏng-hŭi", "MR")
    assert briefs() == {"On the treaty", "An obituary of nobody"}
    assert "Pak Chŏng-hŭi" not in forms(services, person.id)
    services.history.undo()
    assert briefs() == {"On the treaty"}


def test_romanised_forms_are_offered_beside(services: Services, person: Person) -> None:
    offered = {each.form: each.scheme for each in services.names.variants(person)}
    assert offered["Bak Jeong-hui"] == "RR"
    assert offered["Pak Chŏng-hŭi"] == "MR"
    known = replace(person, names=(*person.names, NameForm(text="Bak Jeong-hui")))
    assert "Bak Jeong-hui" not in {each.form for each in services.names.variants(known)}


def test_what_is_known_or_empty_is_refused(services: Services, person: Person) -> None:
    for form in ("박정희", "  "):
        with pytest.raises(UserError):
            services.names.accept(person.id, form)
