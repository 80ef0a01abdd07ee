"""Build and query times of the search index beside FTS5, tantivy and stock Whoosh, fed the same tokens, in one run.

Ratios are what counts: all run in the same process on the same texts, one after another. ``ATTACHE_BENCH_PAPERS`` says over how
many papers (1,000 unless told, more than the corpus has are made of it again); with ``ATTACHE_BENCH_GROWTH`` what 1,000, 10,000 and 50,000
papers cost is printed in one table, and nothing else; with ``ATTACHE_BENCH_QUICK`` stock Whoosh, most of the time, is left out.
"""

import json
import lzma
import os
import random
import resource
import sqlite3
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any
from uuid import UUID, uuid5

import tantivy
from rich.console import Console
from rich.table import Table
from whoosh.fields import TEXT, Schema
from whoosh.index import FileIndex

from app.core.changes import Kind
from app.core.dates import PartialDate
from app.core.language import Language
from app.search.analyzers import Analyzer
from app.search.documents import Catalogue, IndexDocument, IndexPassage, NoCatalogue, Part, Place, Words
from app.search.folding import plain
from app.search.index import SearchIndex
from app.search.query import Query
from app.search.storage import MemoryFiles, MemoryStorage
from tests.bench.aliases import registered
from tests.bench.library import in_library
from tests.bench.questions import JAPANESE, KOREAN, questions
from tests.bench.relevance import known_items
from tests.search.yardsticks import OurTokens

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpora" / "frus5k.jsonl.xz"
PAPERS, GROWTH, QUICK = "ATTACHE_BENCH_PAPERS", "ATTACHE_BENCH_GROWTH", "ATTACHE_BENCH_QUICK"
DOCUMENTS = 1000
ROUNDS = 5
"""Of each rare word: a single one takes so little that it is mostly the machine's chance."""
SIZES = (1000, 10_000, 50_000)
NAMESPACE = UUID("5f0a1c3e-3d55-4a36-8a0c-6c2f6f1f7a01")


def passages(text: str, words: int = 160) -> Iterator[str]:
    """Stretches of about ``words`` words."""
    pieces = text.split(" ")
    for at in range(0, len(pieces), words):
        yield " ".join(pieces[at : at + words])


def papers(count: int) -> list[tuple[str, str, str]]:
    """Names, titles and texts: the reference corpus where it is there, else generated ones; every tenth is of Korean and Japanese."""
    dice = random.Random(1)
    if CORPUS.is_file():
        with lzma.open(CORPUS, "rt", encoding="utf-8") as lines:
            rows = [
                (row["id"], row["title"], row["text"]) for row in (json.loads(line) for line, _ in zip(lines, range(count), strict=False))
            ]
    else:
        words = ["".join(dice.choices("aeioulnrstkm", k=dice.randint(3, 9))) for _ in range(20_000)]
        weights = [1 / (rank + 2) for rank in range(len(words))]
        rows = [(f"p{at}", f"Paper {at}", " ".join(dice.choices(words, weights, k=800))) for at in range(min(count, 1000))]
    found = [(f"{name} {at // len(rows)}", title, text) for at in range(count) for name, title, text in (rows[at % len(rows)],)]
    found += [(f"east {at}", f"East {at}", " ".join(dice.choices(KOREAN + JAPANESE, k=300))) for at in range(count // 10)]
    return found


def timed(work: Callable[[], object]) -> float:
    """CPU seconds of a piece of work that finds no word folded by the one before it."""
    plain.cache_clear()
    start = time.process_time()
    work()
    return time.process_time() - start


def milliseconds(ask: Callable[[Any], object], questions: Sequence[Any]) -> tuple[float, float]:
    """Median and 95th percentile of the CPU's milliseconds, which another program beside does not lengthen as it does the clock's."""
    return spread(_each(ask, questions))


def _each(ask: Callable[[Any], object], questions: Sequence[Any]) -> list[float]:
    taken: list[float] = []
    for question in questions:
        start = time.process_time()
        ask(question)
        taken.append((time.process_time() - start) * 1000)
    return taken


def spread(taken: Sequence[float]) -> tuple[float, float]:
    """Median and 95th percentile."""
    return statistics.median(taken), sorted(taken)[int(len(taken) * 0.95)]


class Rivals:
    """The four indexes over the same passages."""

    def __init__(self, count: int) -> None:
        made = (self._document(at, *paper[1:]) for at, paper in enumerate(papers(count)))
        self.documents = {document.id: document for document in made}
        self.rows = [text for each in self.documents.values() for text in (each.title, *(passage.text for passage in each.passages))]
        self.files = MemoryFiles()
        self.ours = SearchIndex(self.files, self.words)
        self.bare = self.bare_index(NoCatalogue())
        self.fts = sqlite3.connect(":memory:")
        self.stock = FileIndex.create(MemoryStorage(), Schema(text=TEXT(analyzer=OurTokens(), phrase=True)), "stock")
        shape = tantivy.SchemaBuilder()
        shape.add_text_field("text", stored=False, tokenizer_name="whitespace")
        self.rust = tantivy.Index(shape.build())
        self._known: dict[str, str] = {}
        self._analyzer = Analyzer()

    def bare_index(self, catalogue: Catalogue) -> SearchIndex:
        """Our index without the words of hits, nothing of it read yet."""
        return SearchIndex(self.files, lambda places: [None for _ in places], catalogue)

    @staticmethod
    def _document(at: int, title: str, text: str) -> IndexDocument:
        parts = tuple(IndexPassage(text=part) for part in passages(text))
        own = uuid5(NAMESPACE, str(at))
        return IndexDocument(
            kind=Kind.BRIEF, id=own, title=title, passages=parts, language=Language.EN, date=PartialDate(1945 + own.int % 50, 3, 1)
        )

    def words(self, places: Sequence[Place]) -> list[Words | None]:
        """The words of places."""
        found = [(self.documents[place.id], place) for place in places]
        return [Words(paper.title, paper.passages[place.number].text if place.part is Part.TEXT else "") for paper, place in found]

    def build_ours(self) -> None:
        """Our index."""
        self.ours.update(self.documents.values())

    def _terms(self, text: str) -> str:
        """Our terms as words between spaces, which the others' own tokenizers only have to cut."""
        known, tokens = self._known, self._analyzer.tokens
        return " ".join(known.get(word) or known.setdefault(word, " ".join(token.term for token in tokens(word))) for word in text.split())

    def build_fts(self) -> None:
        """SQLite's full text index over our terms."""
        self._known.clear()
        self.fts.execute("create virtual table t using fts5(text, content='', tokenize=\"unicode61 tokenchars '^'\")")
        for text in self.rows:
            self.fts.execute("insert into t(text) values (?)", (self._terms(text),))
        self.fts.commit()

    def describe_fts(self) -> None:
        """What FTS5 is narrowed and counted by, in a table beside it."""
        self.fts.execute("create table d(rowid integer primary key, brief integer, year integer)")
        dates = [(brief, each.date.year if each.date else 0, each) for brief, each in enumerate(self.documents.values())]
        described = [(brief, year) for brief, year, each in dates for _ in range(len(each.passages) + 1)]
        self.fts.executemany("insert into d(brief, year) values (?, ?)", described)
        self.fts.commit()

    def build_rust(self) -> None:
        """Tantivy, one thread."""
        self._known.clear()
        writer = self.rust.writer(heap_size=64 << 20, num_threads=1)
        for text in self.rows:
            writer.add_document(tantivy.Document(text=self._terms(text)))
        writer.commit()
        writer.wait_merging_threads()
        self.rust.reload()

    def build_stock(self) -> None:
        """Whoosh with its own writer and lists."""
        writer = self.stock.writer(limitmb=512)
        for text in self.rows:
            writer.add_document(text=text)
        writer.commit()

    def ask_fts(self, question: tuple[str, str]) -> list[Any]:
        """What FTS5 answers to a statement and its words, mostly the best 20 rows."""
        return self.fts.execute(question[0], question[1:]).fetchall()

    def ask_rust(self, question: str) -> list[Any]:
        """The best 20 rows of tantivy."""
        return self.rust.searcher().search(self.rust.parse_query(question, ["text"]), 20).hits


def builds(rivals: Rivals, console: Console) -> None:
    """Print what building costs."""
    size = sum(len(row.encode()) for row in rivals.rows)
    table = Table(title=f"Build: {len(rivals.documents)} papers, {len(rivals.rows)} rows, {size / 1e6:.1f} MB of text")
    for column in ("engine", "CPU s", "to FTS5"):
        table.add_column(column)
    before = resident()
    taken = {"ours, with exact words": timed(rivals.build_ours)}
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 - before
    taken |= {
        "FTS5": timed(rivals.build_fts),
        "tantivy": timed(rivals.build_rust),
    }
    if not os.environ.get(QUICK):
        taken["stock Whoosh"] = timed(rivals.build_stock)
    for name, seconds in taken.items():
        table.add_row(name, f"{seconds:.2f}", f"{seconds / taken['FTS5']:.2f}")
    console.print(table)
    rivals.describe_fts()
    index = sum(map(len, rivals.files.kept.values()))
    console.print(
        f"Index of ours: {index / size:.2f} of the text; memory at its highest {grown / 1e6:.0f} MB above what it was before, "
        f"{index / 1e6:.0f} MB of that the finished index"
    )


def resident() -> int:
    """Bytes of memory that the process has now."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize()


def first_touch(rivals: Rivals, catalogue: Catalogue, asked: Sequence[Query]) -> tuple[float, float]:
    """Each question on lists not read before."""
    index = rivals.bare_index(catalogue)
    index.search(Query(text="zzzz"))
    return milliseconds(index.search, asked)


def warm(ask: Callable[[Any], object], asked: Sequence[Any], rounds: int = 1) -> tuple[float, float]:
    """Each question when all have been asked before: of each the median of some rounds."""
    milliseconds(ask, asked)
    taken = [_each(ask, asked) for _ in range(rounds)]
    return spread([statistics.median(times) for times in zip(*taken, strict=True)])


def queries(rivals: Rivals, console: Console) -> None:
    """Print what questions take, kind by kind and all together."""
    table = Table(title="Questions, CPU ms p50 / p95, asked before; without snippets; of each rare word the median of some times")
    for column in ("kind", "ours", "first touch", "FTS5", "tantivy", "Whoosh", "to FTS5 p50", "p95", "first p50", "p95"):
        table.add_column(column)
    found, groups = questions(rivals.rows)
    with rivals.stock.searcher() as searcher, registered(groups) as catalogue:
        rivals.bare = rivals.bare_index(catalogue)
        for kind, asked in {**found, "all": [each for group in found.values() for each in group]}.items():
            cold = first_touch(rivals, catalogue, [each.ours for each in asked])
            rounds = ROUNDS if kind == "rare word" else 1
            ours = warm(rivals.bare.search, [each.ours for each in asked], rounds)
            fts = warm(rivals.ask_fts, [each.fts for each in asked], rounds)
            slow = () if os.environ.get(QUICK) else asked
            others = (
                (rivals.ask_rust, [each.rust for each in asked if each.rust is not None]),
                (
                    lambda question: searcher.search(question, limit=20),
                    [each.stock for each in slow if each.stock is not None],
                ),
            )
            beside = [pair(milliseconds(ask, given)) if given else "–" for ask, given in others]
            ratios = [f"{one / other:.2f}" for one, other in zip((*ours, *cold), (*fts, *fts), strict=True)]
            table.add_row(kind, pair(ours), pair(cold), pair(fts), *beside, *ratios)
    console.print(table)
    lists = rivals.bare._state()
    if lists is not None:
        console.print(f"Lists kept in memory after all questions: {lists.kept_bytes / 1e6:.1f} MB")


def pair(taken: tuple[float, float]) -> str:
    """Median and 95th percentile as the tables have them."""
    return f"{taken[0]:.2f} / {taken[1]:.2f}"


def growth(console: Console) -> None:
    """Print what more and more papers cost to build and to ask, in one table."""
    columns: dict[str, list[str]] = {}
    for count in SIZES:
        rivals = Rivals(count)
        taken = {"build, CPU s": f"{timed(rivals.build_ours):.1f}", "rows": f"{len(rivals.rows)}"}
        found, groups = questions(rivals.rows)
        with registered(groups) as catalogue:
            index = rivals.bare_index(catalogue)
            for kind, asked in {**found, "all": [each for group in found.values() for each in group]}.items():
                taken[kind] = pair(warm(index.search, [each.ours for each in asked]))
        for name, figure in taken.items():
            columns.setdefault(name, []).append(figure)
    table = Table(title="Growth: CPU ms p50 / p95 of the same kinds of question, asked the second time")
    for column in ("", *(f"{count:,} papers" for count in SIZES)):
        table.add_column(column)
    for name, figures in columns.items():
        table.add_row(name, *figures)
    console.print(table)


def corpus_items(console: Console) -> None:
    """Print the table of known items over the whole corpus, where it is there."""
    if CORPUS.is_file():
        rows = papers(WHOLE_CORPUS)[:WHOLE_CORPUS]
        documents = {document.id: document for document in (Rivals._document(at, *row[1:]) for at, row in enumerate(rows))}
        index = SearchIndex(MemoryFiles(), lambda places: [Words(documents[place.id].title) for place in places])
        index.update(documents.values())
        known_items(index, list(documents.values()), [row[0].split()[0] for row in rows], console)


WHOLE_CORPUS = 4937


def run() -> None:
    """Print all tables."""
    console = Console(width=160)
    if os.environ.get(GROWTH):
        growth(console)
        return
    count = int(os.environ.get(PAPERS, DOCUMENTS))
    rivals = Rivals(count)
    builds(rivals, console)
    queries(rivals, console)
    in_library(papers(count), console)
    corpus_items(console)


if __name__ == "__main__":
    run()
