"""Statements as they read in another language, and words changed there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.language import Language
from app.core.model.base import Translation
from app.core.model.dossier import Document, Dossier, Heading, IfRaised, Statement
from app.core.translating import languages_of, reworded, turned

EN, KO, JA = Language.EN, Language.KO, Language.JA
WORDS = st.text(min_size=1, max_size=12)


def words(field: str, language: Language, text: str) -> Translation:
    return Translation(field=field, language=language, text=text)


def statement(text: str, ko: str = "", ja: str = "") -> Statement:
    rows = tuple(words("text", language, said) for language, said in ((KO, ko), (JA, ja)) if said)
    return Statement(heading=Heading.BACKGROUND, text=text, translations=rows)


@given(en=WORDS, ko=WORDS, ja=WORDS)
def test_a_turned_statement_says_the_same_in_every_language_and_turns_back(en: str, ko: str, ja: str) -> None:
    one = statement(en, ko, ja)
    for language in (KO, JA):
        other = turned(one, language)
        assert (other.text, other.language, other.id) == (one.text_in("text", language), language, one.id)
        assert [other.text_in("text", each) for each in (EN, KO, JA)] == [en, ko, ja]
        assert turned(other, EN).text == en


def test_what_has_no_words_for_the_most_of_it_is_left_as_it_is() -> None:
    half = IfRaised(trigger="Who pays?", reply="Both.", translations=(words("trigger", KO, "누가 내는가?"),))
    assert turned(half, KO) is half
    assert turned(statement("The quay."), JA).text == "The quay."


def test_the_rest_of_an_entry_turns_with_what_says_most_of_it() -> None:
    whole = IfRaised(trigger="Who pays?", reply="Both.", translations=(words("trigger", KO, "누가 내는가?"), words("reply", KO, "양측.")))
    other = turned(whole, KO)
    assert (other.trigger, other.reply) == ("누가 내는가?", "양측.")
    titled = Document(title="The treaty", translations=(words("title", KO, "조약"),))
    assert turned(titled, KO).title == "조약", "where there is no text the title says most"


@pytest.mark.parametrize(
    ("language", "said", "after"),
    [
        (EN, "The pier.", ("The pier.", "부두.")),
        (KO, "방파제.", ("The quay.", "방파제.")),
        (KO, "", ("The quay.", "The quay.")),
        (JA, "The pier.", ("The pier.", "부두.")),
        (JA, "桟橋は古い。", ("The quay.", "부두.")),
    ],
)
def test_words_are_changed_where_they_were_seen(language: Language, said: str, after: tuple[str, str]) -> None:
    found = reworded(statement("The quay.", "부두."), "text", language, said)
    assert (found.text, found.text_in("text", KO)) == after


def test_the_languages_of_dossiers_are_those_of_their_statements() -> None:
    first = Dossier(title="Quays", statements=(statement("The quay.", "부두."),))
    second = Dossier(title="港", statements=(Statement(heading=Heading.BACKGROUND, text="港。", language=JA),))
    assert languages_of(first) == {EN, KO}
    assert languages_of(first, second) == {EN, KO, JA}
    noted = Statement(heading=Heading.BACKGROUND, text="The pier.", translations=(words("note", KO, "방파제"),))
    assert languages_of(Dossier(title="Piers", statements=(noted,))) == {EN}, "a side field alone is no page in that language"
    assert languages_of(Dossier(title="Empty")) == frozenset()
