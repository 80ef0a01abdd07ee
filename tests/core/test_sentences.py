"""Sentences that keep their template, are known again without it, and take the right particle."""

import copy
import pickle

import pytest

from app.core.errors import UserError
from app.core.particles import settled
from app.core.sentences import Sentence, Templates, joined

TEMPLATES = (
    "Delete {noun} “{title}”",
    "Delete {count} briefs",
    "Import “{title}”",
    "Nothing was restored: {folder} cannot be written ({reason}). What was there is as it was.",
    "No backup was made, and the library is as it was. {why}",
    "The disk is full.",
    "Load {name}",
    "brief",
    "{file}: {what}",
)


def test_a_sentence_is_its_english_text_and_remembers_how_it_was_made() -> None:
    sentence = Sentence("Delete {noun} “{title}”", noun=Sentence("brief"), title="Ferries")
    assert sentence == "Delete brief “Ferries”"
    assert sentence.template == "Delete {noun} “{title}”"
    assert sentence.values["title"] == "Ferries"


def test_braces_of_a_text_without_values_are_braces() -> None:
    assert Sentence("write “{scheme: uk}” instead") == "write “{scheme: uk}” instead"


def test_braces_in_a_value_are_put_in_as_they_are() -> None:
    assert Sentence("Import “{title}”", title="{title} {0}") == "Import “{title} {0}”"


@pytest.mark.parametrize("carry", [lambda text: pickle.loads(pickle.dumps(text)), copy.deepcopy])
def test_a_sentence_crosses_to_another_process_whole(carry: object) -> None:
    sentence = Sentence("No backup was made. {why}", why=Sentence("{place} is full.", place="A disk"))
    there = carry(sentence)  # type: ignore[operator]
    assert there == sentence == "No backup was made. A disk is full."
    assert there.template == sentence.template
    assert there.values["why"].template == "{place} is full."


def test_a_refusal_takes_template_and_values_or_a_sentence_made_before() -> None:
    assert UserError("The folder {folder} is full.", folder="desk").sentence == "The folder desk is full."
    made = Sentence("{place} is full.", place="A disk")
    assert UserError(made).sentence is made


def test_several_sentences_are_one_and_each_keeps_its_template() -> None:
    both = joined((Sentence("{place} is full.", place="A disk"), "plain"), "; ")
    assert both == "A disk is full.; plain"
    assert [getattr(part, "template", "") for part in both.values.values()] == ["{place} is full.", ""]


@pytest.mark.parametrize(
    ("text", "template", "values"),
    [
        ("Delete brief “Ferries”", "Delete {noun} “{title}”", {"noun": "brief", "title": "Ferries"}),
        ("Delete 12 briefs", "Delete {count} briefs", {"count": "12"}),
        ("Import “The “inner” harbour”", "Import “{title}”", {"title": "The “inner” harbour"}),
        ("Load pack.yaml", "Load {name}", {"name": "pack.yaml"}),
        ("The disk is full.", "The disk is full.", {}),
    ],
)
def test_a_text_from_the_library_is_known_again(text: str, template: str, values: dict[str, str]) -> None:
    found = Templates(TEMPLATES).recognised(text)
    assert found is not None
    assert (found.template, dict(found.values)) == (template, values)
    assert found == text


def test_what_stands_in_a_text_is_known_again_but_a_title_is_a_title() -> None:
    known = Templates(TEMPLATES)
    outer = known.recognised("No backup was made, and the library is as it was. The disk is full.")
    assert outer is not None
    assert isinstance(outer.values["why"], Sentence)
    named = known.recognised("Delete brief “brief”")
    assert named is not None
    assert isinstance(named.values["noun"], Sentence)
    assert not isinstance(named.values["title"], Sentence)


def test_values_that_hold_the_words_between_them_end_at_the_first_of_these() -> None:
    known = Templates(("Moved {what} from {here} to {there} at last.", "Swapped {one} for {other}, and {one} is gone."))
    found = known.recognised("Moved a from b to c from d to e at last.")
    assert found is not None
    assert dict(found.values) == {"what": "a", "here": "b", "there": "c from d to e"}
    again = known.recognised("Swapped a for b for c, and a for b is gone.")
    assert again is not None
    assert dict(again.values) == {"one": "a for b", "other": "c"}


@pytest.mark.parametrize(
    "text",
    [
        "a: " * 400_000,
        "Nothing was restored: " + " cannot be written (" * 100_000,
        "Moved from " + "a to from " * 350,
    ],
)
def test_a_long_text_of_somebody_is_nobodys_sentence_and_told_at_once(text: str) -> None:
    assert Templates((*TEMPLATES, "Moved {a} from {b} to {c} from {d} to {e} from {f} at last.")).recognised(text) is None


@pytest.mark.parametrize("text", ["", "Erase everything", "note.txt: words", "삭제"])
def test_what_nobody_here_made_is_not_known(text: str) -> None:
    assert Templates(TEMPLATES).recognised(text) is None


@pytest.mark.parametrize(
    ("before", "after", "wanted"),
    [
        ("현안철", "은(는) 없습니다", "은 없습니다"),
        ("자료", "은(는) 없습니다", "는 없습니다"),
        ("“회담", "”이(가) 없습니다", "”이 없습니다"),
        ("“의제", "”을(를) 지우기", "”를 지우기"),
        ("서울", "(으)로 저장", "로 저장"),
        ("책", "(으)로 저장", "으로 저장"),
        ("책", "와(과) 본문", "과 본문"),
        ("표지", "과(와) 본문", "와 본문"),
        ("3", "이(가) 없습니다", "이 없습니다"),
        ("2", "이(가) 없습니다", "가 없습니다"),
        ("Ferries", "”이(가) 없습니다", "”이(가) 없습니다"),
        ("", "은(는) 없습니다", "은(는) 없습니다"),
    ],
)
def test_a_particle_is_the_one_that_the_word_asks_for(before: str, after: str, wanted: str) -> None:
    assert settled(before, after) == wanted
