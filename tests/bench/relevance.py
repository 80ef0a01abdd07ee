"""Known items, beside FTS5's BM25 over whole papers: the editors' summaries as questions for the papers that they summarise, and
questions of our own, in the words of somebody who remembers what a paper said."""

import json
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from rich.console import Console
from rich.table import Table

from app.search.analyzers import Analyzer
from app.search.documents import IndexDocument
from app.search.folding import FUNCTION_WORDS
from app.search.index import SearchIndex
from app.search.query import Query

QUERIES = Path(__file__).resolve().parents[3] / "shared" / "corpora" / "queries.jsonl"
OWN = Path(__file__).parent / "own_questions.tsv"
DEPTH = 10


@dataclass(frozen=True)
class Scores:
    """Share of questions whose paper came first, came within ten, and the mean reciprocal rank (0 beyond ten)."""

    first: float
    within: float
    reciprocal: float


def scored(ask: Callable[[str], Sequence[UUID]], items: Sequence[tuple[str, UUID]]) -> Scores:
    """Ask every question."""
    ranks: list[float] = []
    for question, wanted in items:
        answers = list(dict.fromkeys(ask(question)))[:DEPTH]
        ranks.append(1 / (answers.index(wanted) + 1) if wanted in answers else 0.0)
    return Scores(sum(rank == 1 for rank in ranks) / len(ranks), sum(rank > 0 for rank in ranks) / len(ranks), sum(ranks) / len(ranks))


class WholePapers:
    """FTS5 with one row a paper, over our terms."""

    def __init__(self, papers: Sequence[IndexDocument]) -> None:
        self._analyzer = Analyzer()
        self._known: dict[str, str] = {}
        self._ids = [paper.id for paper in papers]
        self._base = sqlite3.connect(":memory:")
        self._base.execute("create virtual table t using fts5(text, content='', tokenize=\"unicode61 tokenchars '^'\")")
        for number, paper in enumerate(papers):
            words = " ".join((paper.title, *(passage.text for passage in paper.passages)))
            self._base.execute("insert into t(rowid, text) values (?, ?)", (number, " ".join(map(self._terms, words.split()))))

    def _terms(self, word: str) -> str:
        found = self._known.get(word)
        if found is None:
            self._known[word] = found = " ".join(token.term for token in self._analyzer.tokens(word) if not token.extra)
        return found

    def ask(self, question: str) -> list[UUID]:
        """The best papers for any of the words."""
        telling = (word for word in question.split() if word.strip(".,;:").lower() not in FUNCTION_WORDS)
        terms = dict.fromkeys(term for word in telling for term in self._terms(word).split())
        wanted = " OR ".join(f'"{term}"' for term in terms)
        rows = self._base.execute("select rowid from t where t match ? order by rank limit ?", (wanted, DEPTH)).fetchall()
        return [self._ids[row] for (row,) in rows]


def known_items(index: SearchIndex, papers: Sequence[IndexDocument], ids: Sequence[str], console: Console) -> None:
    """Print the tables; nothing where the papers' own questions are not beside the checkout."""
    if not QUERIES.is_file():
        return
    by_name = dict(zip(ids, (paper.id for paper in papers), strict=True))
    lines = map(json.loads, QUERIES.read_text(encoding="utf-8").splitlines())
    summaries = [(line["query"], by_name[line["id"]]) for line in lines if line["id"] in by_name]
    pairs = (line.split("\t") for line in OWN.read_text(encoding="utf-8").splitlines())
    own = [(question, by_name[name]) for name, question in pairs if name in by_name]
    fts = WholePapers(papers)
    asked: dict[str, Callable[[str], Sequence[UUID]]] = {
        "FTS5 BM25": fts.ask,
        "ours": lambda question: [hit.brief_id or hit.id for hit in index.search(Query(text=question, limit=5 * DEPTH)).hits],
    }
    for title, items in (("Known items", summaries), ("Questions of our own", own)):
        table = Table(title=f"{title}: {len(items)} questions over {len(papers)} papers (even / odd: every other question)")
        for column in ("engine", "questions", "R@1", "R@10", "MRR"):
            table.add_column(column)
        for name, ask in asked.items():
            for part, chosen in (("all", items), ("even", items[::2]), ("odd", items[1::2])):
                found = scored(ask, chosen)
                table.add_row(name, part, f"{found.first:.3f}", f"{found.within:.3f}", f"{found.reciprocal:.3f}")
        console.print(table)
