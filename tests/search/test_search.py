"""Questions as users type them, and what they answer."""

from threading import Thread

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.changes import Kind
from app.core.dates import PartialDate
from app.core.language import Language
from app.search.documents import Part
from app.search.index import BATCH, CROWDED, MOST_SEGMENTS, WORTH_IT
from app.search.query import Query
from app.search.storage import MemoryFiles
from tests.search.shelf import Shelf, key, paper


@pytest.fixture(scope="module")
def shelf() -> Shelf:
    return Shelf(
        paper("talks", "Envoys met in Seoul to talk about fisheries.", "The Peace Line was disputed again.", date=PartialDate(1963, 4)),
        paper("note", "A note on the peace treaty, its line of argument, and the islets.", date=PartialDate(1965)),
        paper(
            "speech", "Yoon Suk-yeol thanked the U.S. ambassador; he told us so.", date=PartialDate(2023, 3, 16), tags=("summit", "press")
        ),
        paper("brief", "President Yoon Sukyeol spoke. The president's words were short."),
        paper("memo", "Yoon Suk Yeol wrote to Chōsen Bank."),
        paper("선언", "한국은 평화선을 선포하였다. 대통령은 회담에서 이를 설명하였다.", language=Language.KO),
        paper("会談", "日韓首脳会談は東京で行われた。", language=Language.JA),
        paper("Fisheries", "What the two sides want.", kind=Kind.DOSSIER),
    )


@pytest.mark.parametrize(
    ("question", "titles"),
    [
        ("peace", {"talks", "note"}),
        ("peace line", {"talks", "note"}),
        ('"peace line"', {"talks"}),
        ("peace AND treaty", {"note"}),
        ("peace -treaty", {"talks"}),
        ("peace NOT treaty", {"talks"}),
        ("treaty OR envoys", {"talks", "note"}),
        ("(treaty OR line) disputed", {"talks"}),
        ("fish*", {"talks", "Fisheries"}),
        ("title:fisheries", {"Fisheries"}),
        ("tag:summit", {"speech"}),
        ("Sukyeol", {"speech", "brief", "memo"}),
        ("Suk-yeol", {"speech", "brief", "memo"}),
        ("Suk Yeol", {"speech", "brief", "memo"}),
        ("U.S.", {"speech"}),
        ("chosen", {"memo"}),
        ("ＰＥＡＣＥ treaty", {"note"}),
        ("presidents", {"brief"}),
        ("한국", {"선언"}),
        ("평화선", {"선언"}),
        ("대통령이", {"선언"}),
        ("首脳会談", {"会談"}),
        ("東京", {"会談"}),
        ("談", {"会談"}),
    ],
)
def test_what_a_question_finds(shelf: Shelf, question: str, titles: set[str]) -> None:
    assert shelf.names(question) == titles


def test_us_in_small_letters_is_a_word_too(shelf: Shelf) -> None:
    assert shelf.names("us") == {"speech"}
    assert {shelf.ask("US").hits[0].forms, shelf.ask("U.S.").hits[0].forms} == {("U.S.",)}


@pytest.mark.parametrize(
    ("question", "word"),
    [
        ('"peace line', "quotation mark"),
        ("(peace", "bracket"),
        ("peace)", "bracket"),
        ("peace OR", "OR"),
        ("peace NOT", "NOT"),
        ("AND peace", ""),
        ("colour:peace", "colour:"),
    ],
)
def test_mistakes_are_answered_as_plain_words_with_a_sentence(shelf: Shelf, question: str, word: str) -> None:
    results = shelf.ask(question)
    assert results.hits
    assert word in " ".join(results.notes)


@pytest.mark.parametrize("question", ["", "   ", "AND", '""', "()", "*", "🙂", "\x00\x07", "-"])
def test_no_words_is_said(shelf: Shelf, question: str) -> None:
    results = shelf.ask(question)
    assert results.total == 0
    assert results.notes


@settings(max_examples=150)
@given(st.one_of(st.text(max_size=40), st.text(alphabet='ab "()*-:ORNTD“”한국', max_size=60)))
def test_whatever_is_typed_gets_an_answer(shelf: Shelf, question: str) -> None:
    results = shelf.ask(question)
    assert results.complete
    assert all(hit.snippet for hit in results.hits)


def test_a_question_as_long_as_a_text_is_answered(shelf: Shelf) -> None:
    results = shelf.ask("peace " * 2000)
    assert results.hits
    assert "first" in results.notes[0]


def test_words_in_different_passages_of_one_paper_are_found_and_said(shelf: Shelf) -> None:
    results = shelf.ask("fisheries disputed")
    assert {hit.title for hit in results.hits} == {"talks"}
    assert "different places" in results.notes[0]


def test_a_sentence_of_which_only_some_words_are_there_is_answered(shelf: Shelf) -> None:
    results = shelf.ask("What was the treaty with Atlantis about?")
    assert results.hits[0].title == "note"
    assert results.hits[0].forms == ("treaty",)


def test_marks_are_the_words_found(shelf: Shelf) -> None:
    for question in ('"peace line"', "Sukyeol", "평화선", "首脳会談", "fish*", "U.S."):
        for hit in shelf.ask(question).hits:
            marked = [hit.snippet[start:end] for start, end in hit.marks]
            assert marked
            assert set(marked) <= set(hit.forms)
    assert shelf.ask('"peace line"').hits[0].forms == ("Peace Line",)
    assert shelf.ask("평화선").hits[0].forms == ("평화선",)


def test_the_hit_says_where_it_stands(shelf: Shelf) -> None:
    (hit,) = shelf.ask('"peace line"').hits
    assert (hit.kind, hit.id, hit.passage_id, hit.part, hit.number, hit.page) == (
        Kind.BRIEF,
        key("talks"),
        key("talks 1"),
        Part.TEXT,
        1,
        2,
    )
    assert hit.date == PartialDate(1963, 4)
    assert hit.snippet == "The Peace Line was disputed again."


def test_long_passages_are_cut_round_the_words() -> None:
    filler = "nothing of note was said that day. " * 60
    text = filler + "At last the islets were named. " + filler
    (hit,) = Shelf(paper("long", text)).ask("islets").hits
    assert len(hit.snippet) < 300
    assert text[hit.passage_start : hit.passage_start + len(hit.snippet)] == hit.snippet
    assert [hit.snippet[start:end] for start, end in hit.marks] == ["islets"]


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        (Query(text="fisheries", kinds=(Kind.DOSSIER,)), {"Fisheries"}),
        (Query(text="한국 OR peace", language=Language.KO), {"선언"}),
        (Query(text="peace", date_from=PartialDate(1964)), {"note"}),
        (Query(text="peace", date_to=PartialDate(1963, 4, 1)), {"talks"}),
        (Query(text="peace", date_from=PartialDate(1965, 12, 31)), {"note"}),
        (Query(text="peace", date_from=PartialDate(1963, 5), date_to=PartialDate(1964)), set[str]()),
    ],
)
def test_filters(shelf: Shelf, query: Query, titles: set[str]) -> None:
    assert {hit.title for hit in shelf.index.search(query).hits} == titles


def test_facets_count_objects(shelf: Shelf) -> None:
    facets = shelf.index.search(Query(text="fisheries OR line OR 평화선", facets=True)).facets
    assert facets is not None
    assert facets.kinds == {Kind.BRIEF: 3, Kind.DOSSIER: 1}
    assert facets.languages == {Language.EN: 3, Language.KO: 1}
    assert facets.years == {0: 2, 1963: 1, 1965: 1}


def test_total_counts_beyond_the_limit(shelf: Shelf) -> None:
    results = shelf.index.search(Query(text="peace OR fisheries OR yoon", limit=2))
    assert len(results.hits) == 2
    assert (results.total, results.objects) == (7, 6)
    assert results.hits[0].score >= results.hits[1].score


def test_every_kind_has_its_share_of_the_limit(shelf: Shelf) -> None:
    # "Fisheries" is a title and a dossier; the limit of two goes to the best of each kind, in the order of the scores
    hits = shelf.index.search(Query(text="fisheries OR peace", limit=2, every_kind=True)).hits
    assert {hit.kind for hit in hits} == {Kind.BRIEF, Kind.DOSSIER}
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)
    of_briefs = shelf.index.search(Query(text="fisheries OR peace", limit=1, kinds=(Kind.BRIEF,))).hits
    assert [hit.id for hit in hits if hit.kind is Kind.BRIEF] == [hit.id for hit in of_briefs]
    more = shelf.index.search(Query(text="fisheries OR peace", limit=4, every_kind=True)).hits
    assert sorted(hit.kind for hit in more) == [*[Kind.BRIEF] * 3, Kind.DOSSIER], "what one kind does not need is the other's"


def test_a_change_is_found_at_once_and_the_old_words_are_gone() -> None:
    shelf = Shelf(paper("a", "old words"), paper("b", "other words"))
    shelf.put(paper("a", "new words"), removed=["b"])
    assert shelf.names("new") == {"a"}
    assert shelf.names("old") == shelf.names("other") == set()
    assert shelf.index.count() == 1


def test_an_object_gone_from_the_library_is_passed_over() -> None:
    shelf = Shelf(paper("a", "words"), paper("b", "words"))
    del shelf.documents[key("a")]
    assert shelf.names("words") == {"b"}


def test_many_small_changes_keep_the_segments_few() -> None:
    shelf = Shelf()
    for at in range(CROWDED + 3):
        shelf.put(paper(f"p{at}", f"number n{at} of many"))
    assert shelf.index._segments() <= CROWDED
    assert shelf.index.merge() <= MOST_SEGMENTS
    assert shelf.index.count() == CROWDED + 3
    assert all(shelf.names(f"n{at}") == {f"p{at}"} for at in range(0, CROWDED + 3, 7))


def test_a_moments_rest_joins_small_segments_once_they_are_worth_it(monkeypatch: pytest.MonkeyPatch) -> None:
    files = MemoryFiles()
    shelf = Shelf(files=files)
    for at in range(MOST_SEGMENTS):
        shelf.put(paper(f"p{at}", f"number n{at} of many"))
    assert shelf.index.merge_small() == MOST_SEGMENTS
    largest = max(len(data) for name, data in files.kept.items() if name.endswith(".pst"))
    shelf.put(paper("last", "number last of many"))
    monkeypatch.setattr("app.search.index.SMALL_BYTES", largest * (WORTH_IT - 1))
    assert shelf.index.merge_small() == MOST_SEGMENTS + 1, "too few to be worth it"
    monkeypatch.setattr("app.search.index.SMALL_BYTES", largest * (WORTH_IT + 1))
    assert shelf.index.merge_small() <= MOST_SEGMENTS
    assert all(shelf.names(f"n{at}") == {f"p{at}"} for at in range(MOST_SEGMENTS))


def test_a_library_of_several_batches() -> None:
    shelf = Shelf(*(paper(f"p{at}", f"word w{at}") for at in range(BATCH + 50)))
    assert shelf.index._segments() == 2
    assert shelf.names(f"w{BATCH + 20}") == {f"p{BATCH + 20}"}
    assert shelf.ask("word").total == BATCH + 50


def test_few_long_papers_are_a_segment_as_many_short_ones_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.search.index.BATCH_LETTERS", 1000)
    papers = [paper(f"p{at}", f"w{at} " + "long " * 60, "second " * 40, title=f"t{at}") for at in range(7)]
    shelf = Shelf(*papers)
    assert shelf.index._segments() == 4
    assert shelf.index.rebuild(papers) == 7
    assert shelf.index._segments() == 4
    assert all(shelf.names(f"w{at}") == {f"t{at}"} for at in range(7))


def test_papers_without_words_or_of_korean_alone_can_be_joined() -> None:
    shelf = Shelf(paper("empty", ""), paper("blank", title=" "))
    shelf.put(paper("한국", "한국"))
    shelf.put(paper("p", "words"))
    assert shelf.index._join(1 << 30)
    assert shelf.names("한국") == {"한국"}
    assert shelf.names("words") == {"p"}


def test_searching_while_another_thread_writes() -> None:
    shelf = Shelf(paper("fixed", "anchor words"))
    finished: list[int] = []

    def write(first: int) -> None:
        for at in range(first, first + 25):
            shelf.put(paper(f"p{at}", "anchor words"))
        finished.append(first)

    writers = [Thread(target=write, args=(first,)) for first in (0, 100)]
    for writer in writers:
        writer.start()
    seen: list[int] = []
    while any(writer.is_alive() for writer in writers):
        seen.append(shelf.ask("anchor").total)
    for writer in writers:
        writer.join()
    assert sorted(finished) == [0, 100]
    assert seen == sorted(seen)
    assert shelf.ask("anchor").total == 51


def test_a_sentence_ranks_whole_papers_and_shows_each_ones_best_passage() -> None:
    shelf = Shelf(
        paper("quays", "The envoy counted boxes.", "Later the harbour master asked about quays and tariffs.", title="Harbour tariffs"),
        paper("aside", "Nothing of note here.", "An envoy passed a harbour.", title="Diary"),
        paper("other", "Weather and roads.", title="Roads"),
    )
    results = shelf.ask("The envoy asked the harbour master about unknown tariffs, quays and counted boxes yesterday.")
    assert [(hit.title, hit.number) for hit in results.hits] == [("Harbour tariffs", 1), ("Diary", 1)]
    assert "likeliest" in results.notes[0]
    assert results.total == results.objects == 2
    left = shelf.index.search(Query(text="The envoy asked the harbour master about unknown tariffs and boxes", kinds=(Kind.DOSSIER,)))
    assert left.total == 0


SAID = "Envoy asked harbour master about tariffs on quays"


def test_a_sentence_that_one_passage_holds_whole_shows_the_papers_that_say_it_otherwise_too() -> None:
    shelf = Shelf(
        paper("whole", "In passing an envoy asked the harbour master about tariffs on the quays; most of it is weather.", title="Diary"),
        paper("other", "The envoy wanted to know of tariffs.", "Of the quays the master of the harbour said nothing.", title="Note"),
        paper("roads", "Roads and bridges.", title="Roads"),
    )
    results = shelf.ask(SAID)
    assert {hit.title for hit in results.hits} == {"Diary", "Note"}
    assert results.hits[0].title == "Diary"
    assert "Few passages hold all the words" in results.notes[0]


def test_a_sentence_that_many_papers_hold_whole_shows_only_those() -> None:
    shelf = Shelf(*(paper(f"p{at}", f"{SAID}, day {at}.") for at in range(10)), paper("other", "The envoy wanted to know of tariffs."))
    results = shelf.ask(SAID)
    assert (results.objects, results.notes) == (10, ())


def test_what_is_left_out_of_a_sentence_stands_beside_no_answer_of_it() -> None:
    shelf = Shelf(paper("whole", f"{SAID}."), paper("other", "The envoy wanted to know of tariffs.", "A diary."))
    assert shelf.ask(f"{SAID} -diary").objects == 2
    assert shelf.ask(f"{SAID} -know").objects == 1


@pytest.mark.parametrize("first", ["kind:dossier peace", "date:1965 envoys -treaty", "envoys treaty -disputed", "lang:ko 한국 -회담"])
def test_what_one_question_leaves_out_the_next_one_finds(shelf: Shelf, first: str) -> None:
    shelf.ask(first)
    assert shelf.names("peace") == {"talks", "note"}
    assert shelf.names("treaty OR disputed") == {"talks", "note"}
