"""Recipes by the command line: made, changed, duplicated, shown as a tree, carried in packs, used for books."""

from pathlib import Path

import pytest

from app.core.errors import ExitStatus
from tests.cli.conftest import Attache

PACK = """version: 1
people:
  - key: ahn
    names: [Ahn Seo-yun]
    preferences: {language: ko, carrier: tablet, options: [{section: biographies, name: form, value: short}]}
dossiers:
  - {key: pier, title: The pier, our_objectives: [A date for the pier.], arguments_to_use: [{text: The pier serves both., note: Both gain}],
     our_response: [We count first.]}
meetings:
  - {key: talks, title: Talks on the pier, occasion: ministerial, participants: [{person: ahn, side: ours, role: principal}],
     agenda: [{title: The pier, dossiers: [pier], minutes: 10}]}
"""


@pytest.fixture
def loaded(attache: Attache, tmp_path: Path) -> Attache:
    pack = tmp_path / "talks.yaml"
    pack.write_text(PACK, encoding="utf-8")
    assert attache("load", pack).status == ExitStatus.OK
    return attache


def test_a_recipe_is_made_changed_duplicated_renamed_and_removed(loaded: Attache) -> None:
    made = loaded("--json", "save-recipe", "Pocket", "--carrier", "card-4up", "--exclude", "figures", "--choose", "cards.points=3").document
    assert (made["carrier"], made["exclude"]) == ("card-4up", ["figures"])
    assert made["options"] == [{"section": "cards", "name": "points", "value": "3"}]
    assert loaded("--json", "save-recipe", "Pocket", "--recipient", "press").document["carrier"] == "card-4up"
    assert loaded("--json", "save-recipe", "Evening", "--like", "Pocket", "--language", "ja").document["recipient"] == "press"
    assert loaded("--json", "save-recipe", "Evening", "--rename", "Night").document["language"] == "ja"
    assert [recipe["name"] for recipe in loaded("--json", "recipes").document] == ["Night", "Pocket"]
    taken = loaded("save-recipe", "Night", "--like", "Pocket")
    assert taken.status == ExitStatus.REFUSED
    assert "another name" in taken.err
    assert loaded("delete-recipe", "Night").status == ExitStatus.OK
    assert loaded("undo").status == ExitStatus.OK
    assert len(loaded("--json", "recipes").document) == 2


def test_recipes_and_preferences_travel_in_packs(loaded: Attache, tmp_path: Path) -> None:
    loaded("save-recipe", "Pocket", "--carrier", "card", "--include", "names", "--order", "x", "--body-size", "18", "--large-print")
    out = tmp_path / "out.yaml"
    assert loaded("dump", "--meeting", "Talks on the pier", out).status == ExitStatus.OK
    text = out.read_text(encoding="utf-8")
    assert "carrier: tablet" in text
    loaded("delete-recipe", "Pocket")
    assert loaded("load", out).status == ExitStatus.OK
    (back,) = loaded("--json", "recipes").document
    assert (back["carrier"], back["include"], back["order"], back["body_size"]) == ("card", ["names"], ["x"], 18)


def test_the_tree_tells_what_is_printed_and_why_something_is_not(loaded: Attache) -> None:
    tree = loaded("--json", "recipe-tree", "Talks on the pier", "--recipient", "interpreter").document
    parts = {branch["id"]: branch for branch in tree["parts"]}
    assert parts["agenda"]["printed"]
    assert not parts["steering"]["printed"]
    (pier,) = tree["subjects"]
    printed = {branch["title"]: branch["printed"] for branch in pier["inside"]}
    assert printed == {"A date for the pier.": False, "The pier serves both.": True, "We count first.": False}
    assert all(branch["reason"] for branch in pier["inside"] if not branch["printed"])


def test_a_book_for_a_person_is_made_as_they_prefer(loaded: Attache, tmp_path: Path) -> None:
    out = tmp_path / "book.pdf"
    assert loaded("--json", "book", "Talks on the pier", "-o", out, "--for", "Ahn Seo-yun").status in (
        ExitStatus.OK,
        ExitStatus.SOME_FAILED,
    )
    (edition,) = loaded("--json", "editions", "Talks on the pier").document
    assert (edition["carrier"], edition["language"]) == ("tablet", "ko")


def test_a_choice_that_there_is_not_is_refused_with_those_there_are(loaded: Attache, tmp_path: Path) -> None:
    ended = loaded("book", "Talks on the pier", "-o", tmp_path / "b.pdf", "--choose", "agenda.notes=many")
    assert ended.status == ExitStatus.REFUSED
    assert "agenda.notes=page" in ended.err
    assert loaded("book", "Talks on the pier", "-o", tmp_path / "b.pdf", "--choose", "notes").status == ExitStatus.USAGE
