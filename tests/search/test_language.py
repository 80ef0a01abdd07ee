"""The query language: what each sign means, and that a mistake is said and still answered."""

from collections.abc import Collection, Iterable, Mapping, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.changes import Kind
from app.core.dates import PartialDate
from app.core.language import Language
from app.search.documents import Facet, Field
from app.search.index import SearchIndex
from app.search.names import register_keys
from app.search.query import Query, Sort
from tests.search.shelf import Shelf, key, paper

FORMS = (
    ("Hong Gil-dong", "Hong Kil-tong", "홍길동", "洪吉童"),
    ("EEZ", "exclusive economic zone", "배타적경제수역"),
    ("US", "United States"),
)


class SmallCatalogue:
    """What a store would know of the papers below."""

    def members(self, field: Field, value: str) -> Collection[bytes]:
        known = {
            (Field.AUTHOR, "kessler"): ("talks", "note"),
            (Field.DOSSIER, "fisheries"): ("note",),
            (Field.HAS, "note"): ("speech",),
            (Field.MARKING, "official"): ("speech", "memo"),
        }
        return {key(name).bytes for name in known.get((field, value.lower()), ())}

    def count(self, objects: Iterable[bytes]) -> Mapping[Facet, Mapping[str, int]]:
        return {Facet.SOURCE: {"all": len(list(objects))}}

    def forms(self, key: str) -> Sequence[str]:
        return [form for group in FORMS if any(key in register_keys(form) for form in group) for form in group]


@pytest.fixture(scope="module")
def shelf() -> Shelf:
    made = Shelf(
        paper("talks", "Envoys met in Seoul to talk about the disputed fishing grounds.", date=PartialDate(1963, 4)),
        paper("note", "The ground was far from where the fishing boats lay; Hong Kil-tong disputed it.", date=PartialDate(1965)),
        paper("speech", "The woman and the women spoke of normalisation.", date=PartialDate(1970, 3, 16), tags=("summit",)),
        paper("memo", "A colour photograph; the colouring of Hong Gil-dong. Treaty of the United States."),
        paper("한글", "홍길동은 배타적경제수역을 설명하였다.", language=Language.KO, date=PartialDate(1968)),
        paper("Fisheries", "What the two sides want.", kind=Kind.DOSSIER),
    )
    made.index = SearchIndex(made.files, made.words, SmallCatalogue())
    return made


@pytest.mark.parametrize(
    ("question", "titles"),
    [
        ("wom?n", {"speech"}),
        ("wom*n", {"speech"}),
        ("col*ing", {"memo"}),
        ("*isation", {"speech"}),
        ("treety~", {"memo"}),
        ("normalizaton~2", {"speech"}),
        ("treety~0", set[str]()),
        ('"disputed grounds"~1', {"talks"}),
        ('"grounds disputed"~1', {"talks"}),
        ('"disputed grounds"~0', set[str]()),
        ('"ground fishing"~5', {"talks", "note"}),
        ('"ground fishing"~4', {"talks"}),
        ("author:kessler disputed", {"talks", "note"}),
        ("author:kessler -dossier:fisheries", {"talks"}),
        ("author:nobody", set[str]()),
        ("dossier:fisheries", {"note"}),
        ("has:note", {"speech"}),
        ("marking:official treaty", {"memo"}),
        ("kind:dossier", {"Fisheries"}),
        ("kind:briefs lang:ko", {"한글"}),
        ("lang:korean", {"한글"}),
        ("date:1965..1970 kind:brief", {"note", "speech", "한글"}),
        ("date:1965", {"note"}),
        ("date:..1964", {"talks"}),
        ("date:1969..", {"speech"}),
        ("date:1963-1966", {"talks", "note"}),
        ("date:>=1968", {"speech", "한글"}),
        ("date:(1963 OR 1970)", {"talks", "speech"}),
        ("tag:summit", {"speech"}),
        ("women || treaty", {"speech", "memo"}),
        ("「fishing boats」", {"note"}),
        ("disputed AND (grounds OR boats) NOT envoys", {"note"}),
    ],
)
def test_what_each_sign_means(shelf: Shelf, question: str, titles: set[str]) -> None:
    assert shelf.names(question) == titles


@pytest.mark.parametrize(
    ("question", "word", "titles"),
    [
        ("kind:colour treaty", "kind:colour", {"memo"}),
        ("date:yesterday treaty", "date:yesterday", {"memo"}),
        ("date:1965-13-40", "no date", set[str]()),
        ("author: treaty", "author:", {"memo"}),
        ("author:", "author:", set[str]()),
        ('author:"kessler', "no partner", {"talks", "note"}),
        ("treety~7", "two letters", {"memo"}),
        ('"disputed grounds"~999', "At most", {"talks", "note"}),
        ("(" * 60 + "treaty" + ")" * 60, "deep", set[str]()),
    ],
)
def test_a_mistake_is_said(shelf: Shelf, question: str, word: str, titles: set[str]) -> None:
    results = shelf.ask(question)
    assert word in " ".join(results.notes)
    assert titles <= {hit.title for hit in results.hits}


def test_near_words_are_marked_where_they_are_near_and_nowhere_else() -> None:
    text = "fishing alone; " + "other words " * 10 + "fishing in our grounds; " + "more words " * 10 + "grounds"
    (hit,) = Shelf(paper("a", text)).ask('"grounds fishing"~2').hits
    marked = [(hit.passage_start + start, hit.passage_start + end) for start, end in hit.marks]
    first = text.index("fishing in our")
    assert marked == [(first, first + 7), (first + 15, first + 22)]


@pytest.mark.parametrize("question", ["Hong Gil-dong", "hong gil dong", "홍길동", "홍길동이", "洪吉童", '"Hong Kil-tong"'])
def test_one_form_of_a_name_finds_all_and_each_hit_says_which(shelf: Shelf, question: str) -> None:
    results = shelf.ask(question)
    assert {hit.title: hit.forms for hit in results.hits} == {"note": ("Hong Kil-tong",), "memo": ("Hong Gil-dong",), "한글": ("홍길동",)}
    assert len(results.also) == 3
    typed = shelf.index.search(Query(text=question, as_typed=True))
    assert {hit.title for hit in typed.hits} < {"note", "memo", "한글"}
    assert typed.also == ()


def test_a_term_and_its_abbreviation_in_two_languages(shelf: Shelf) -> None:
    assert shelf.names("EEZ") == {"한글"}
    assert shelf.names('"exclusive economic zone"') == {"한글"}
    assert shelf.names("US treaty") == {"memo"}
    assert shelf.index.search(Query(text="us")).also == ()


def test_a_name_in_a_longer_question(shelf: Shelf) -> None:
    assert shelf.names("Hong Gil-dong disputed") == {"note"}
    assert shelf.names("disputed -(Hong Gil-dong)") == {"talks"}


def test_likelier_words_are_suggested_and_only_for_unknown_ones(shelf: Shelf) -> None:
    assert shelf.ask("disputed fishnig").suggestions == ("disputed fishing",)
    assert shelf.ask("tretay").suggestions == ("treaty",)
    assert shelf.ask("disputed fishing").suggestions == ()
    assert shelf.ask("qqqqqqqq").suggestions == ()


def test_words_are_completed_the_common_ones_first(shelf: Shelf) -> None:
    assert shelf.index.complete("fi") == ["fishing", "fisheries"]
    assert shelf.index.complete("ENV") == ["envoys"]
    assert shelf.index.complete("") == shelf.index.complete("zz") == []


def test_hits_by_date_and_grouped(shelf: Shelf) -> None:
    newest = shelf.index.search(Query(text="kind:brief", sort=Sort.NEWEST))
    assert [hit.title for hit in newest.hits] == ["speech", "한글", "note", "talks", "memo"]
    oldest = shelf.index.search(Query(text="kind:brief", sort=Sort.OLDEST))
    assert [hit.title for hit in oldest.hits] == ["talks", "note", "한글", "speech", "memo"]
    both = Shelf(paper("a", "peace", "more peace", "no word"), paper("b", "peace talks held")).ask("peace")
    assert {group.owner: len(group.hits) for group in both.groups} == {key("a"): 2, key("b"): 1}


def test_facets_come_with_the_labels_of_the_catalogue(shelf: Shelf) -> None:
    facets = shelf.index.search(Query(text="disputed", facets=True)).facets
    assert facets is not None
    assert facets.labels == {Facet.SOURCE: {"all": 2}}


def test_passages_like_one_and_the_same_words_elsewhere() -> None:
    words = "the fisheries zone shall extend to twelve nautical miles from the baseline of each party"
    shelf = Shelf(
        paper("treaty", f"Article one: {words} as agreed."),
        paper("press", f"The paper quotes it: “{words}”."),
        paper("other", "The zone was discussed, and miles were not."),
        paper("count", "Some 31,000 boxes, or 31000 in the annex."),
        paper("annex", "31000 boxes were counted; 31 000 was printed."),
        paper("far", "310 boxes."),
    )
    like = shelf.index.like(shelf.documents[key("treaty")].passages[0].text, (key("treaty"), 0))
    assert like.hits[0].title == "press"
    assert "treaty" not in {hit.title for hit in like.hits}
    assert {hit.title for hit in shelf.index.elsewhere(words).hits} == {"treaty", "press"}
    figures = shelf.index.elsewhere("31,000")
    assert {hit.title: hit.forms for hit in figures.hits} == {"count": ("31,000", "31000"), "annex": ("31000", "31 000")}
    assert {hit.title for hit in shelf.index.elsewhere("31 000 boxes").hits} == {"count", "annex"}
    assert shelf.index.elsewhere("…").notes


@given(
    st.text(alphabet="abcde", min_size=1, max_size=6), st.lists(st.text(alphabet="abcde", min_size=1, max_size=6), max_size=12, unique=True)
)
def test_near_spellings_are_those_that_editing_by_hand_reaches(word: str, others: list[str]) -> None:
    def edited(texts: set[str]) -> set[str]:
        made = set(texts)
        for text in texts:
            for at in range(len(text) + 1):
                made |= {text[:at] + letter + text[at:] for letter in "abcde"}
                made |= {text[:at] + letter + text[at + 1 :] for letter in "abcde" if at < len(text)}
                made.add(text[:at] + text[at + 1 :])
                made.add(text[:at] + text[at + 1 : at + 2] + text[at : at + 1] + text[at + 2 :])
        return made

    lists = Shelf(paper("p", " ".join(others), title="zzzzzzzzz")).index._state()
    assert lists is not None
    assert {found for found, _, _ in lists.near(word, 1)} == edited({word}) & set(others)
