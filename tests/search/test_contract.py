"""The contract of a search engine, held by ours, by Whoosh as it comes and by FTS5; and ours equal to Whoosh on many questions."""

import random
from collections.abc import Callable
from typing import Any

import pytest

from app.search.documents import IndexDocument
from app.search.engine import Engine
from app.search.evaluate import Evaluator
from app.search.plan import Planner
from app.search.query import Query
from app.search.tree import All, Node, Quoted, Without
from app.search.tree import Any as AnyOf
from tests.search.shelf import Shelf, key, paper
from tests.search.test_oracle import PLAIN, asked, stock, texts
from tests.search.yardsticks import Fts5, StockWhoosh, parted, whoosh_query

Put = Callable[..., None]


class Bench:
    """One engine with its documents."""

    def __init__(self, engine: Engine, put: Put) -> None:
        self.engine, self.put = engine, put

    def names(self, question: str) -> set[str]:
        return {hit.title for hit in self.engine.search(Query(text=question)).hits}


def ours() -> Bench:
    shelf = Shelf()
    return Bench(shelf.index, shelf.put)


def other(engine: Engine) -> Bench:
    def put(*documents: IndexDocument, removed: tuple[str, ...] = ()) -> None:
        engine.update(documents, [key(name) for name in removed])

    return Bench(engine, put)


@pytest.fixture(params=["ours", "whoosh", "fts5"])
def bench(request: pytest.FixtureRequest) -> Bench:
    made = ours() if request.param == "ours" else other(StockWhoosh() if request.param == "whoosh" else Fts5())
    made.put(
        paper("talks", "Envoys met in Seoul about fisheries.", "The Peace Line was disputed again."),
        paper("note", "A note on the peace treaty and its line of argument."),
        paper("선언", "한국은 평화선을 선포하였다."),
        paper("会談", "日韓首脳会談は東京で行われた。"),
    )
    return made


@pytest.mark.parametrize(
    ("question", "titles"),
    [
        ("peace", {"talks", "note"}),
        ("peace line", {"talks", "note"}),
        ('"peace line"', {"talks"}),
        ("peace NOT treaty", {"talks"}),
        ("treaty OR envoys", {"talks", "note"}),
        ("(treaty OR fisheries) -envoys", {"note"}),
        ("fishery", {"talks"}),
        ("평화선", {"선언"}),
        ("東京", {"会談"}),
        ("首脳会談", {"会談"}),
        ("nowhere", set[str]()),
    ],
)
def test_each_engine_answers_alike(bench: Bench, question: str, titles: set[str]) -> None:
    assert bench.names(question) == titles


def test_each_engine_forgets_replaces_and_begins_anew(bench: Bench) -> None:
    assert bench.engine.count() == 4
    bench.put(paper("note", "Something else."), removed=("talks",))
    assert bench.names("peace") == set()
    assert bench.names("something") == {"note"}
    assert bench.engine.count() == 3
    assert bench.engine.merge() >= 1
    assert bench.engine.is_current()
    assert bench.engine.rebuild([paper("only", "a new peace")]) == 1
    assert bench.engine.count() == 1


def questions(count: int, seed: int) -> list[Node]:
    """Mixed questions: words, AND, OR, phrases of two and three, phrase with word, NOT, six alternatives, Korean, Japanese."""
    dice = random.Random(seed)
    made: list[Node] = []
    while len(made) < count:
        a, b, c, d, e, f = dice.sample(PLAIN, 6)
        korean = dice.choice(("한국", "평화선", "회담"))
        made += [
            Quoted(a), All((Quoted(a), Quoted(b))), AnyOf((Quoted(a), Quoted(b), Quoted(c))), Quoted(f"{a} {b}"),
            Quoted(f"{a} {b} {c}"), All((Quoted(f"{a} {b}"), Quoted(c))), All((Quoted(a), Without(Quoted(b)))),
            AnyOf(tuple(map(Quoted, (a, b, c, d, e, f)))), Quoted(korean), Quoted("首脳"), All((Quoted(korean), Quoted(a))),
        ]  # fmt: skip
    return made[:count]


def as_whoosh(searcher: Any, node: Node) -> dict[int, float]:
    """Whoosh's own answer; NOT is taken out by us, for its AndNot answers rows that do hold the word."""
    wanted, unwanted = parted(node)
    assert wanted is not None
    kept = asked(searcher, whoosh_query(wanted))
    for part in unwanted:
        for row in asked(searcher, whoosh_query(part)):
            kept.pop(row, None)
    return kept


def compare(shelf: Shelf, count: int, seed: int) -> None:
    """The best 20 in the same order with scores equal to 1e-9, question by question."""
    lists = shelf.index._state()
    assert lists is not None
    assert lists.alive.all()
    evaluator = Evaluator(lists, Planner(lists, ""))
    some = 0
    with stock(shelf) as searcher:
        for node in questions(count, seed):
            found = evaluator.node(node)
            order = sorted(zip(-found.scores.round(9), found.rows, strict=True))[:20]
            expected = as_whoosh(searcher, node)
            best = sorted((-round(score, 9), row) for row, score in expected.items())[:20]
            assert [row for _, row in order] == [row for _, row in best], node
            assert [float(score) for score, _ in order] == pytest.approx([score for score, _ in best], rel=1e-9, abs=2e-9)
            some += len(best)
    assert some > count


def changed(count: int, gone: int) -> Shelf:
    """A shelf of which many papers were deleted and one replaced, then joined to one segment."""
    shelf = Shelf(*(paper(f"p{at}", text, title=f"q{at}") for at, text in enumerate(texts(count, 7))))
    shelf.put(*(paper(f"r{at}", text, title=f"q{at}") for at, text in enumerate(texts(count // 4, 8))))
    shelf.put(removed=[f"p{at}" for at in range(0, 2 * gone, 2)])
    moved = shelf.documents.pop(key("p1"))
    shelf.put(moved)
    assert shelf.index._join(1 << 30)
    return shelf


def test_the_same_best_twenty_as_whoosh_after_deletes_an_update_and_a_merge() -> None:
    compare(changed(160, 50), 110, 11)


@pytest.mark.heavy
def test_the_same_best_twenty_as_whoosh_on_540_questions_after_500_deletes() -> None:
    compare(changed(1600, 500), 540, 12)
