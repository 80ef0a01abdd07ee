"""Build and query times of the search index beside FTS5 and stock Whoosh, fed the same tokens, in one run.

Ratios are what counts: all three run in the same process on the same texts, one after another.
"""

import json
import lzma
import random
import sqlite3
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any
from uuid import UUID, uuid5

from rich.console import Console
from rich.table import Table
from whoosh.analysis import Token, Tokenizer
from whoosh.fields import TEXT, Schema
from whoosh.index import FileIndex
from whoosh.query.compound import And, Or
from whoosh.query.positional import Phrase
from whoosh.query.terms import Term

from app.core.changes import Kind
from app.core.language import Language
from app.search.analyzers import Analyzer
from app.search.documents import IndexDocument, IndexPassage, Part, Place, Words
from app.search.index import SearchIndex
from app.search.query import Query
from app.search.storage import MemoryFiles, MemoryStorage

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpora" / "frus5k.jsonl.xz"
DOCUMENTS = 1000
QUERIES = 100
NAMESPACE = UUID("5f0a1c3e-3d55-4a36-8a0c-6c2f6f1f7a01")


class OurTokens(Tokenizer):
    """Lets stock Whoosh index the same tokens."""

    def __call__(self, value: str, **_options: Any) -> Iterator[Token]:
        token: Any = Token(positions=True)
        for each in Analyzer().tokens(value):
            token.text, token.pos, token.boost = each.term, each.position, 1.0
            yield token


def passages(text: str, words: int = 160) -> Iterator[str]:
    """Stretches of about ``words`` words."""
    pieces = text.split(" ")
    for at in range(0, len(pieces), words):
        yield " ".join(pieces[at : at + words])


def papers() -> list[tuple[str, str]]:
    """Titles and texts: the reference corpus where it is there, else generated ones."""
    if CORPUS.is_file():
        with lzma.open(CORPUS, "rt", encoding="utf-8") as lines:
            rows = [json.loads(line) for line, _ in zip(lines, range(DOCUMENTS), strict=False)]
        return [(row["title"], row["text"]) for row in rows]
    dice = random.Random(1)
    words = ["".join(dice.choices("aeioulnrstkm", k=dice.randint(3, 9))) for _ in range(20_000)]
    weights = [1 / (rank + 2) for rank in range(len(words))]
    return [(f"Paper {number}", " ".join(dice.choices(words, weights, k=800))) for number in range(DOCUMENTS)]


def timed(work: Callable[[], object]) -> float:
    """CPU seconds of a piece of work."""
    start = time.process_time()
    work()
    return time.process_time() - start


def milliseconds(ask: Callable[[Any], object], questions: Sequence[Any]) -> tuple[float, float]:
    """Median and 95th percentile."""
    taken: list[float] = []
    for question in questions:
        start = time.perf_counter()
        ask(question)
        taken.append((time.perf_counter() - start) * 1000)
    return statistics.median(taken), sorted(taken)[int(len(taken) * 0.95)]


class Rivals:
    """The three indexes over the same passages."""

    def __init__(self) -> None:
        self.documents = {uuid5(NAMESPACE, str(at)): self._document(at, *paper) for at, paper in enumerate(papers())}
        self.rows = [text for each in self.documents.values() for text in (each.title, *(passage.text for passage in each.passages))]
        self.files = MemoryFiles()
        self.ours = SearchIndex(self.files, self.words)
        self.bare = SearchIndex(self.files, lambda places: [None for _ in places])
        self.fts = sqlite3.connect(":memory:")
        self.stock = FileIndex.create(MemoryStorage(), Schema(text=TEXT(analyzer=OurTokens(), phrase=True)), "stock")

    @staticmethod
    def _document(at: int, title: str, text: str) -> IndexDocument:
        parts = tuple(IndexPassage(text=part) for part in passages(text))
        return IndexDocument(kind=Kind.BRIEF, id=uuid5(NAMESPACE, str(at)), title=title, passages=parts, language=Language.EN)

    def words(self, places: Sequence[Place]) -> list[Words | None]:
        """The words of places."""
        found = [(self.documents[place.id], place) for place in places]
        return [Words(paper.title, paper.passages[place.number].text if place.part is Part.TEXT else "") for paper, place in found]

    def build_ours(self) -> None:
        """Our index."""
        self.ours.update(self.documents.values())

    def build_fts(self) -> None:
        """SQLite's full text index over our terms, which its own tokenizer only has to cut at spaces."""
        analyzer = Analyzer()
        known: dict[str, str] = {}
        self.fts.execute("create virtual table t using fts5(text, content='', tokenize=\"unicode61 tokenchars '^'\")")
        for text in self.rows:
            words = [
                known.get(word) or known.setdefault(word, " ".join(token.term for token in analyzer.tokens(word))) for word in text.split()
            ]
            self.fts.execute("insert into t(text) values (?)", (" ".join(words),))
        self.fts.commit()

    def build_stock(self) -> None:
        """Whoosh with its own writer and lists."""
        writer = self.stock.writer(limitmb=512)
        for text in self.rows:
            writer.add_document(text=text)
        writer.commit()

    def ask_fts(self, question: str) -> list[Any]:
        """The best 20 rows of FTS5."""
        return self.fts.execute("select rowid from t where t match ? order by rank limit 20", (question,)).fetchall()


def kinds(words: Sequence[str], pairs: Sequence[tuple[str, str]]) -> dict[str, list[tuple[str, str, Any]]]:
    """The same questions for all three, by kind: ours, FTS5's, Whoosh's."""
    terms = [Term("text", word) for word in words]
    duo = [(Term("text", one), Term("text", other)) for one, other in pairs]
    return {
        "one word": [(word, f'"{word}"', term) for word, term in zip(words, terms, strict=True)],
        "AND": [(f"{a} {b}", f'"{a}" AND "{b}"', And(two)) for (a, b), two in zip(pairs, duo, strict=True)],
        "OR": [(f"{a} OR {b}", f'"{a}" OR "{b}"', Or(two)) for (a, b), two in zip(pairs, duo, strict=True)],
        "phrase": [(f'"{a} {b}"', f'"{a} {b}"', Phrase("text", [a, b])) for a, b in pairs],
    }


def questions(rivals: Rivals) -> dict[str, list[tuple[str, str, Any]]]:
    """Pairs of neighbouring words of the texts whose stems are the words themselves, so that all three ask the same."""
    dice = random.Random(2)
    stems = Analyzer().stems
    pairs: list[tuple[str, str]] = []
    while len(pairs) < QUERIES:
        words = dice.choice(rivals.rows).split()
        if len(words) > 2:
            at = dice.randrange(len(words) - 1)
            one, other = words[at], words[at + 1]
            if all(
                len(word) > 3 and word.isascii() and word.isalpha() and word.islower() and stems.of(word) == word for word in (one, other)
            ):
                pairs.append((one, other))
    return kinds([one for one, _ in pairs], pairs)


def builds(rivals: Rivals, console: Console) -> None:
    """Print what building costs."""
    size = sum(len(row.encode()) for row in rivals.rows)
    table = Table(title=f"Build: {len(rivals.documents)} papers, {len(rivals.rows)} rows, {size / 1e6:.1f} MB of text")
    for column in ("engine", "CPU s", "to FTS5"):
        table.add_column(column)
    taken = {"ours, with exact words": timed(rivals.build_ours), "FTS5": timed(rivals.build_fts), "stock Whoosh": timed(rivals.build_stock)}
    for name, seconds in taken.items():
        table.add_row(name, f"{seconds:.2f}", f"{seconds / taken['FTS5']:.2f}")
    console.print(table)
    console.print(f"Index of ours: {sum(map(len, rivals.files.kept.values())) / size:.2f} of the text")


def run() -> None:
    """Print both tables."""
    console = Console()
    rivals = Rivals()
    builds(rivals, console)
    table = Table(title="Queries, ms p50 / p95; ratios are without snippets")
    for column in ("kind", "ours", "with snippets", "FTS5", "Whoosh", "p95 to FTS5", "to Whoosh"):
        table.add_column(column)
    with rivals.stock.searcher() as searcher:
        for kind, asked in questions(rivals).items():
            ours = milliseconds(lambda question: rivals.bare.search(Query(text=question)), [each[0] for each in asked])
            shown = milliseconds(lambda question: rivals.ours.search(Query(text=question)), [each[0] for each in asked])
            fts = milliseconds(rivals.ask_fts, [each[1] for each in asked])
            stock = milliseconds(lambda question: searcher.search(question, limit=20), [each[2] for each in asked])
            cells = [f"{median:.2f} / {high:.2f}" for median, high in (ours, shown, fts, stock)]
            table.add_row(kind, *cells, f"{ours[1] / fts[1]:.2f}", f"{ours[1] / stock[1]:.2f}")
    console.print(table)


if __name__ == "__main__":
    run()
