"""Our evaluation against Whoosh's own writer, codec and searcher, fed the same tokens."""

import random
from typing import Any

import numpy as np
import pytest
from whoosh.fields import STORED, TEXT, Schema
from whoosh.index import FileIndex
from whoosh.query.compound import And, Or
from whoosh.query.positional import Phrase
from whoosh.query.terms import Term
from whoosh.searching import Searcher

from app.search.analyzers import Analyzer
from app.search.evaluate import Evaluator
from app.search.found import MOST_ANSWERS, MOST_ROWS, Answers, Found, nothing
from app.search.index import NAME, SearchIndex
from app.search.plan import Planner
from app.search.query import Query
from app.search.spellings import Spellings
from app.search.storage import MemoryStorage
from app.search.tree import All, Node, Quoted, Without, Word
from app.search.tree import Any as AnyOf
from tests.search.shelf import Shelf, key, paper
from tests.search.yardsticks import OurTokens

PLAIN = ("treaty", "fishery", "peace", "line", "claim", "island", "normal", "talk", "seoul", "tokyo", "accord", "envoy")
WORDS = (*PLAIN, "평화선은", "한국", "회담에서", "首脳会談", "Suk-yeol", "U.S.", "minister’s")


def texts(count: int, seed: int) -> list[str]:
    dice = random.Random(seed)
    return [" ".join(dice.choices(WORDS, k=dice.randint(3, 60))) for _ in range(count)]


@pytest.fixture(scope="module")
def shelf() -> Shelf:
    # Each paper's title is a word that no question asks for.
    filled = Shelf(*(paper(f"p{at}", text, title=f"q{at}") for at, text in enumerate(texts(120, 1))))
    filled.put(*(paper(f"p{at}", text, title=f"q{at}") for at, text in enumerate(texts(90, 2), 200)))
    return filled


def stock(shelf: Shelf) -> Searcher:
    """Whoosh's searcher over an index that Whoosh wrote, rows in the order of ours."""
    index = FileIndex.create(MemoryStorage(), Schema(text=TEXT(analyzer=OurTokens(), phrase=True), n=STORED), NAME)
    writer = index.writer()
    for number, document in enumerate(shelf.documents.values()):
        writer.add_document(text=document.title, n=2 * number)
        writer.add_document(text=document.passages[0].text, n=2 * number + 1)
    writer.commit()
    return index.searcher()


def asked(searcher: Searcher, question: Any) -> dict[int, float]:
    hits: Any = searcher.search(question, limit=None)
    return {hit.docnum: hit.score for hit in hits}


def answered(found: Found) -> dict[int, float]:
    return dict(zip(found.rows.tolist(), found.scores.tolist(), strict=True))


def questions() -> list[tuple[Node, Any]]:
    dice = random.Random(3)
    made: list[tuple[Node, Any]] = []
    for _ in range(40):
        a, b, c = dice.sample(PLAIN, 3)
        terms = [Term("text", Analyzer().stems.of(word)) for word in (a, b, c)]
        stems = [term.text for term in terms]
        made += [
            (Quoted(a), terms[0]),
            (All((Quoted(a), Quoted(b))), And(terms[:2])),
            (AnyOf((Quoted(a), Quoted(b), Quoted(c))), Or(terms)),
            (Quoted(f"{a} {b}"), Phrase("text", stems[:2])),
            (Quoted(f"{a} {b} {c}"), Phrase("text", stems)),
            (All((Quoted(f"{a} {b}"), Quoted(c))), And([Phrase("text", stems[:2]), terms[2]])),
        ]
    return made


def test_the_same_rows_and_scores_as_whoosh_on_an_index_that_whoosh_wrote(shelf: Shelf) -> None:
    lists = shelf.index._state()
    assert lists is not None
    evaluator = Evaluator(lists, Planner(lists, ""))
    some = 0
    with stock(shelf) as searcher:
        for node, question in questions():
            expected = asked(searcher, question)
            assert answered(evaluator.node(node)) == pytest.approx(expected, rel=1e-9)
            some += len(expected)
    assert some > 5000


def test_whoosh_reads_our_lists_to_the_same_end(shelf: Shelf) -> None:
    lists = shelf.index._state()
    assert lists is not None
    evaluator = Evaluator(lists, Planner(lists, ""))
    with FileIndex(shelf.index._opened(), indexname=NAME).searcher() as searcher:
        for node, question in questions():
            assert answered(evaluator.node(node)) == pytest.approx(asked(searcher, question), rel=1e-9)


def test_not_takes_out_each_row_that_has_the_word(shelf: Shelf) -> None:
    lists = shelf.index._state()
    assert lists is not None
    evaluator = Evaluator(lists, Planner(lists, ""))
    kept = evaluator.node(All((Quoted("treaty"), Without(Quoted("peace line"))))).rows.tolist()
    documents = list(shelf.documents.values())
    expected = [
        2 * number + 1
        for number, document in enumerate(documents)
        if "treaty" in document.passages[0].text.split() and "peace line" not in document.passages[0].text
    ]
    assert kept == expected


def test_the_same_answers_after_deleting_replacing_and_joining() -> None:
    changed = Shelf(*(paper(f"p{at}", text, title=f"q{at}") for at, text in enumerate(texts(60, 4))))
    for at, text in enumerate(texts(30, 5)):
        changed.put(paper(f"p{at * 2}", text, title=f"q{at}"), removed=[f"p{at * 2 + 1}"])
    assert changed.index._join(1 << 30)
    fresh = Shelf(*changed.documents.values())
    for word in PLAIN:
        one, other = changed.ask(word), fresh.ask(word)
        assert one.total == other.total > 0
        assert sorted(hit.score for hit in one.hits) == pytest.approx(sorted(hit.score for hit in other.hits), rel=1e-9)
    assert changed.index.count() == 30
    assert key("p1") not in changed.documents


def test_places_of_eight_bytes_answer_as_those_of_four(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.search.lists.PLAIN_BITS", 0)
    wide = SearchIndex(shelf.files, shelf.words)
    lists, plain = wide._state(), shelf.index._state()
    assert lists is not None
    assert plain is not None
    for node, _ in questions():
        assert answered(Evaluator(lists, Planner(lists, "")).node(node)) == answered(Evaluator(plain, Planner(plain, "")).node(node))
    placed = [each.postings("text", "treati", positions=True).positions for each in (lists, plain)]
    assert [column.dtype.itemsize for column in placed if column is not None] == [8, 4]


def test_what_is_kept_from_state_to_state_answers_as_what_is_read_anew() -> None:
    """Lists, rows and tables of terms are taken over from one commit to the next; none may be of the state before."""
    dice = random.Random(6)
    changed = Shelf(*(paper(f"p{at}", text, title=f"q{at}") for at, text in enumerate(texts(80, 6))))
    for at, text in enumerate(texts(40, 7)):
        changed.ask(" OR ".join(PLAIN))
        changed.ask('"treaty peace" fishery')
        if dice.random() < 0.2:
            changed.index._join(1 << 20)
        extra = "".join(dice.choices("abcdefgh", k=5))
        changed.put(paper(f"p{dice.randrange(90)}", f"{text} {extra}", title=f"q{at}"), removed=[f"p{dice.randrange(90)}"])
        anew = SearchIndex(changed.files, changed.words)
        for question in (*dice.sample(PLAIN, 3), "treaty OR peace", '"peace treaty"', "line -island", extra, "treaty fishery accord"):
            one, other = changed.ask(question), anew.search(Query(text=question))
            assert one.total == other.total
            assert [(hit.id, hit.number, hit.score) for hit in one.hits] == [(hit.id, hit.number, hit.score) for hit in other.hits]
        assert changed.index.count() == anew.count() == len(changed.documents)


def test_an_answer_kept_at_hand_is_the_one_that_was_found(shelf: Shelf) -> None:
    lists = shelf.index._state()
    assert lists is not None
    words = [Word(word) for word in ("Sukyeol", "U.S.", "minister’s", "treaty")]
    found = {word.text: answered(Evaluator(lists, Planner(lists, "")).node(word)) for word in words}
    for text in ("Sukyeol OR U.S.", "Sukyeol treaty", "treaty -Sukyeol", "title:Sukyeol"):
        shelf.ask(text)
    again = {word.text: answered(Evaluator(lists, Planner(lists, "")).node(word)) for word in words}
    assert again == found
    assert all(found.values())
    kept = [word.text for word in words if Planner(lists, "").spellings(word) in lists.answered]
    assert kept == [text for text, rows in found.items() if len(rows) <= MOST_ROWS]


def test_an_answer_kept_at_hand_cannot_be_changed(shelf: Shelf) -> None:
    shelf.ask("Sukyeol OR U.S.")
    lists = shelf.index._state()
    assert lists is not None
    assert any(len(found.rows) for found in lists.answered.values())
    assert not any(kept.flags.writeable for found in lists.answered.values() for kept in found)


def test_answers_of_many_rows_are_not_kept_nor_more_than_some() -> None:
    kept = Answers()
    kept.keep(Spellings(exact=("common",)), Found(np.zeros(MOST_ROWS + 1, np.int32), np.zeros(MOST_ROWS + 1)))
    assert not kept
    for number in range(MOST_ANSWERS + 1):
        kept.keep(Spellings(exact=(str(number),)), nothing())
    assert list(kept) == [Spellings(exact=(str(MOST_ANSWERS),))]


def test_words_side_by_side_are_found_written_as_one(shelf: Shelf) -> None:
    lists = shelf.index._state()
    assert lists is not None
    evaluator = Evaluator(lists, Planner(lists, ""))
    spaced = evaluator.node(All((Word("Suk", after="yeol"), Word("yeol", before="Suk")))).rows.tolist()
    assert spaced == evaluator.node(Word("Sukyeol")).rows.tolist() == evaluator.node(Word("Suk-yeol")).rows.tolist() != []
