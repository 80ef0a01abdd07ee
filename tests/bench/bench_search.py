"""Build and query times of the search index beside FTS5, tantivy and stock Whoosh, fed the same tokens, in one run.

Ratios are what counts: all run in the same process on the same texts, one after another. ``ATTACHE_BENCH_PAPERS`` says over how
many papers (1,000 unless told, more than the corpus has are made of it again), ``ATTACHE_BENCH_GROWTH`` prints sizes side by side.
"""

import json
import lzma
import os
import random
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
from whoosh.query.compound import And, Or
from whoosh.query.positional import Phrase
from whoosh.query.terms import Term

from app.core.changes import Kind
from app.core.language import Language
from app.search.analyzers import Analyzer
from app.search.documents import IndexDocument, IndexPassage, Part, Place, Words
from app.search.folding import plain, without_particle
from app.search.index import SearchIndex
from app.search.query import Query
from app.search.storage import MemoryFiles, MemoryStorage
from tests.bench.library import in_library
from tests.bench.relevance import known_items
from tests.search.yardsticks import OurTokens

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpora" / "frus5k.jsonl.xz"
PAPERS, GROWTH = "ATTACHE_BENCH_PAPERS", "ATTACHE_BENCH_GROWTH"
DOCUMENTS = 1000
QUERIES = 100
NAMESPACE = UUID("5f0a1c3e-3d55-4a36-8a0c-6c2f6f1f7a01")


def passages(text: str, words: int = 160) -> Iterator[str]:
    """Stretches of about ``words`` words."""
    pieces = text.split(" ")
    for at in range(0, len(pieces), words):
        yield " ".join(pieces[at : at + words])


KOREAN = ("정부는", "평화선", "회담에서", "어업협정을", "한국과", "일본의", "조약", "국교정상화", "대통령이", "외무부")
JAPANESE = ("首脳会談", "国交正常化", "平和条約", "漁業協定", "外務大臣", "東京で", "共同宣言", "政府は")


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
    taken: list[float] = []
    for question in questions:
        start = time.process_time()
        ask(question)
        taken.append((time.process_time() - start) * 1000)
    return statistics.median(taken), sorted(taken)[int(len(taken) * 0.95)]


class Rivals:
    """The four indexes over the same passages."""

    def __init__(self, count: int) -> None:
        made = (self._document(at, *paper[1:]) for at, paper in enumerate(papers(count)))
        self.documents = {document.id: document for document in made}
        self.rows = [text for each in self.documents.values() for text in (each.title, *(passage.text for passage in each.passages))]
        self.files = MemoryFiles()
        self.ours = SearchIndex(self.files, self.words)
        self.bare = SearchIndex(self.files, lambda places: [None for _ in places])
        self.fts = sqlite3.connect(":memory:")
        self.stock = FileIndex.create(MemoryStorage(), Schema(text=TEXT(analyzer=OurTokens(), phrase=True)), "stock")
        shape = tantivy.SchemaBuilder()
        shape.add_text_field("text", stored=False, tokenizer_name="whitespace")
        self.rust = tantivy.Index(shape.build())
        self._known: dict[str, str] = {}
        self._analyzer = Analyzer()

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

    def ask_fts(self, question: str) -> list[Any]:
        """The best 20 rows of FTS5."""
        return self.fts.execute("select rowid from t where t match ? order by rank limit 20", (question,)).fetchall()

    def ask_rust(self, question: str) -> list[Any]:
        """The best 20 rows of tantivy."""
        return self.rust.searcher().search(self.rust.parse_query(question, ["text"]), 20).hits


Asked = tuple[str, str, str, Any]
"""One question for each: ours, FTS5's, tantivy's, Whoosh's."""


def kinds(words: Sequence[str], pairs: Sequence[tuple[str, str]]) -> dict[str, list[Asked]]:
    """The same questions for all, by kind."""
    terms = [Term("text", word) for word in words]
    duo = [(Term("text", one), Term("text", other)) for one, other in pairs]
    six = [words[at : at + 6] for at in range(0, len(words) - 6, 2)]
    return {
        "one word": [(word, f'"{word}"', word, term) for word, term in zip(words, terms, strict=True)],
        "AND": [(f"{a} {b}", f'"{a}" AND "{b}"', f"{a} AND {b}", And(two)) for (a, b), two in zip(pairs, duo, strict=True)],
        "OR": [(f"{a} OR {b}", f'"{a}" OR "{b}"', f"{a} OR {b}", Or(two)) for (a, b), two in zip(pairs, duo, strict=True)],
        "NOT": [(f"{a} -{b}", f'"{a}" NOT "{b}"', f"+{a} -{b}", two[0]) for (a, b), two in zip(pairs, duo, strict=True)],
        "phrase": [(f'"{a} {b}"', f'"{a} {b}"', f'"{a} {b}"', Phrase("text", [a, b])) for a, b in pairs],
        "six forms": [_any_of(group) for group in six],
        "Korean, Japanese": [_phrase(word) for word in (*KOREAN, *JAPANESE) for _ in range(4)],
    }


def _any_of(words: Sequence[str]) -> Asked:
    quoted = " OR ".join(f'"{word}"' for word in words)
    return " OR ".join(words), quoted, " OR ".join(words), Or([Term("text", word) for word in words])


def _phrase(word: str) -> Asked:
    noun = without_particle(word)
    pairs = [noun[at : at + 2] for at in range(len(noun) - 1)]
    joined = f'"{" ".join(pairs)}"'
    return noun, joined, joined, Phrase("text", pairs) if len(pairs) > 1 else Term("text", pairs[0])


def questions(rivals: Rivals) -> dict[str, list[Asked]]:
    """Pairs of neighbouring words of the texts whose stems are the words themselves, so that all ask the same."""
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
    taken = {
        "ours, with exact words": timed(rivals.build_ours),
        "FTS5": timed(rivals.build_fts),
        "tantivy": timed(rivals.build_rust),
        "stock Whoosh": timed(rivals.build_stock),
    }
    for name, seconds in taken.items():
        table.add_row(name, f"{seconds:.2f}", f"{seconds / taken['FTS5']:.2f}")
    console.print(table)
    console.print(f"Index of ours: {sum(map(len, rivals.files.kept.values())) / size:.2f} of the text")


def first_touch(rivals: Rivals, asked: Sequence[str]) -> tuple[float, float]:
    """Each question on lists not read before."""
    index = SearchIndex(rivals.files, lambda places: [None for _ in places])
    index.search(Query(text="zzzz"))
    return milliseconds(lambda question: index.search(Query(text=question)), asked)


def queries(rivals: Rivals, console: Console) -> None:
    """Print what questions take, kind by kind and all together."""
    table = Table(title="Questions, CPU ms p50 / p95, the second time they are asked; without snippets")
    for column in ("kind", "ours", "first touch", "FTS5", "tantivy", "Whoosh", "to FTS5 p50", "p95", "first, p95"):
        table.add_column(column)
    found = questions(rivals)
    with rivals.stock.searcher() as searcher:
        for kind, asked in {**found, "all": [each for group in found.values() for each in group]}.items():
            ask_ours = lambda question: rivals.bare.search(Query(text=question))  # noqa: E731
            ask_stock = lambda question: searcher.search(question, limit=20)  # noqa: E731
            cold = first_touch(rivals, [each[0] for each in asked])
            milliseconds(ask_ours, [each[0] for each in asked])
            ours = milliseconds(ask_ours, [each[0] for each in asked])
            fts = milliseconds(rivals.ask_fts, [each[1] for each in asked])
            rust = milliseconds(rivals.ask_rust, [each[2] for each in asked])
            stock = milliseconds(ask_stock, [each[3] for each in asked])
            cells = [f"{median:.2f} / {high:.2f}" for median, high in (ours, cold, fts, rust, stock)]
            table.add_row(kind, *cells, f"{ours[0] / fts[0]:.2f}", f"{ours[1] / fts[1]:.2f}", f"{cold[1] / fts[1]:.2f}")
    console.print(table)


def growth(console: Console) -> None:
    """Print what 1,000, 10,000 and 50,000 papers cost to build and to ask."""
    table = Table(title="Growth")
    for column in ("papers", "build CPU s", "all questions, CPU ms p50 / p95"):
        table.add_column(column)
    for count in (1000, 10_000, 50_000):
        rivals = Rivals(count)
        built = timed(rivals.build_ours)
        asked = [each[0] for group in questions(rivals).values() for each in group]
        milliseconds(lambda question, index=rivals.bare: index.search(Query(text=question)), asked)
        median, high = milliseconds(lambda question, index=rivals.bare: index.search(Query(text=question)), asked)
        table.add_row(f"{count}", f"{built:.1f}", f"{median:.2f} / {high:.2f}")
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
    console = Console(width=150)
    count = int(os.environ.get(PAPERS, DOCUMENTS))
    rivals = Rivals(count)
    builds(rivals, console)
    queries(rivals, console)
    in_library(papers(count), console)
    corpus_items(console)
    if os.environ.get(GROWTH):
        growth(console)


if __name__ == "__main__":
    run()
