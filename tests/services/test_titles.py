"""Titles that a text gives before the office began."""

from dataclasses import replace
from pathlib import Path
from uuid import UUID

from app.core.dates import PartialDate
from app.core.jobs import Silent
from app.core.language import Language
from app.core.model.base import Translation
from app.core.model.person import NameForm, Office, Person
from app.services.importing import ImportChoices
from app.services.opening import Services
from tests.services.material import written

BEGAN = PartialDate(2025, 10, 2)
FOREIGN = Office(
    title="Minister for Foreign Affairs", start=BEGAN, translations=(Translation(field="title", language=Language.JA, text="外務大臣"),)
)
EARLIER = Office(title="Minister of State", start=PartialDate(2023), end=PartialDate(2025, 9))
MIZUNO = Person(
    names=(NameForm(text="Mizuno Haruka"), NameForm(text="水野春香")), family_name="Mizuno", country="JPN", offices=(EARLIER, FOREIGN)
)
CAUTIOUS = "In May Mizuno Haruka spoke. Foreign Minister Mizuno was cautious."


def brief(services: Services, folder: Path, name: str, words: str, day: PartialDate | None) -> UUID:
    path = written(folder, f"{name}.txt", f"{name}\n\n{words}\n")
    found = services.imports.import_paths([path], ImportChoices(), Silent()).files[0].briefs[0].brief
    services.library.save(replace(found, title=name, date=day, guessed=()))
    return found.id


def test_a_text_that_is_older_than_the_office_it_gives_is_told(services: Services, tmp_path: Path) -> None:
    services.people.save(MIZUNO)
    early = brief(services, tmp_path, "Early", CAUTIOUS, PartialDate(2025, 9, 27))
    brief(services, tmp_path, "In time", "Foreign Minister Mizuno Haruka was open.", BEGAN)
    brief(services, tmp_path, "That year", "Foreign Minister Mizuno Haruka was silent.", PartialDate(2025))
    brief(services, tmp_path, "Another", "Minister of State Mizuno Haruka was absent.", PartialDate(2025, 4, 9))
    brief(services, tmp_path, "Undated", "Foreign Minister Mizuno Haruka was away.", None)
    japan = brief(services, tmp_path, "Japanese", "会議で水野春香外務大臣は慎重だった。", PartialDate(2025, 8))
    found = services.titles.early(MIZUNO)
    assert [(each.brief.id, each.words, each.days) for each in found] == [
        (japan, "水野春香外務大臣", 0),
        (early, "Foreign Minister Mizuno", 5),
    ]
    assert {each.office for each in found} == {FOREIGN}
    place = found[1].place
    assert services.library.detail(early).text[place.start : place.end] == "Foreign Minister Mizuno"


def test_a_family_name_of_two_is_nobodys_and_an_office_held_twice_is_no_news(services: Services, tmp_path: Path) -> None:
    before = replace(FOREIGN, start=PartialDate(2019), end=PartialDate(2025, 9, 30))
    again = replace(MIZUNO, offices=(before, FOREIGN))
    services.people.save(MIZUNO)
    text = brief(services, tmp_path, "Early", CAUTIOUS, PartialDate(2025, 9, 27))
    assert [each.brief.id for each in services.titles.early(MIZUNO)] == [text]
    assert services.titles.early(again) == ()
    services.people.save(Person(names=(NameForm(text="Mizuno Kenji"),), family_name="Mizuno", country="JPN"))
    assert services.titles.early(MIZUNO) == ()
    assert services.titles.early(replace(MIZUNO, offices=())) == ()
