"""Two other engines behind the same protocol, for the contract tests: Whoosh as it comes, and SQLite's FTS5.

Both index our terms and read our trees of plain words, phrases, OR and NOT; they know no other signs, names or widening.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from typing import Any
from uuid import UUID

from whoosh.analysis import Token as WhooshToken
from whoosh.analysis import Tokenizer
from whoosh.fields import ID, STORED, TEXT, Schema
from whoosh.index import FileIndex
from whoosh.query.compound import And, Or
from whoosh.query.positional import Phrase
from whoosh.query.qcore import Every
from whoosh.query.terms import Term

from app.core.changes import Kind
from app.core.language import Language
from app.search.analyzers import Analyzer
from app.search.documents import IndexDocument, Part
from app.search.folding import without_particle
from app.search.parse import parse
from app.search.query import Hit, Query, Results
from app.search.storage import MemoryStorage
from app.search.tree import All, Node, Quoted, Without, Word
from app.search.tree import Any as AnyOf


class OurTokens(Tokenizer):
    """Lets Whoosh's own writer index our tokens."""

    def __call__(self, value: str, **_options: Any) -> Iterator[WhooshToken]:
        token: Any = WhooshToken(positions=True)
        for each in Analyzer().tokens(value):
            token.text, token.pos, token.boost = each.term, each.position, 1.0
            yield token


def terms(text: str) -> list[str]:
    """The terms of a word or phrase, without the single characters that end a run of pairs."""
    tokens = [token for token in Analyzer().tokens(without_particle(text)) if not token.extra]
    return [token.term for at, token in enumerate(tokens) if at == 0 or len(token.term) > 1 or tokens[at - 1].end != token.end]


def rows(document: IndexDocument) -> Iterator[str]:
    """The texts that are rows of their own."""
    yield document.title
    yield from (passage.text for passage in document.passages)


def answer(found: Iterable[tuple[IndexDocument, float]], limit: int) -> Results:
    """Rows as results; one row an object is enough for the contract."""
    best: dict[UUID, tuple[IndexDocument, float]] = {}
    total = 0
    for document, score in found:
        total += 1
        best.setdefault(document.id, (document, score))
    hits = tuple(_hit(document, score) for document, score in list(best.values())[:limit])
    return Results(total=total, objects=len(best), hits=hits)


def _hit(document: IndexDocument, score: float) -> Hit:
    return Hit(
        kind=Kind.BRIEF, id=document.id, brief_id=None, passage_id=None, part=Part.TEXT, number=0, title=document.title, date=None,
        language=Language.UNKNOWN, page=0, score=score, snippet=document.title, marks=(), forms=(),
    )  # fmt: skip


class _Shelved:
    """What both have in common: the documents by id."""

    def __init__(self) -> None:
        self.documents: dict[UUID, IndexDocument] = {}

    def is_current(self) -> bool:
        return True

    def count(self) -> int:
        return len(self.documents)

    def merge(self) -> int:
        return 1

    def _taken(self, documents: Iterable[IndexDocument], removed: Iterable[UUID]) -> tuple[list[IndexDocument], list[UUID]]:
        fresh = list(documents)
        gone = [*removed, *(document.id for document in fresh)]
        for uuid in gone:
            self.documents.pop(uuid, None)
        self.documents.update((document.id, document) for document in fresh)
        return fresh, gone


class StockWhoosh(_Shelved):
    """Whoosh's writer, codec and searcher."""

    def __init__(self) -> None:
        super().__init__()
        self._index = self._empty()

    def _empty(self) -> FileIndex:
        return FileIndex.create(MemoryStorage(), Schema(id=ID(stored=True), text=TEXT(analyzer=OurTokens(), phrase=True), n=STORED), "s")

    def update(self, documents: Iterable[IndexDocument], removed: Iterable[UUID] = ()) -> int:
        fresh, gone = self._taken(documents, removed)
        writer = self._index.writer()
        for uuid in gone:
            writer.delete_by_term("id", uuid.hex)
        for document in fresh:
            for text in rows(document):
                writer.add_document(id=document.id.hex, text=text)
        writer.commit()
        return len(fresh)

    def rebuild(self, documents: Iterable[IndexDocument]) -> int:
        self.documents, self._index = {}, self._empty()
        return self.update(documents)

    def search(self, query: Query) -> Results:
        tree = parse(query.text).tree
        if tree is None:
            return Results(notes=("nothing to look for",))
        with self._index.searcher() as searcher:
            opened: Any = searcher
            kept = self._rows(opened, tree)
            found = [(self.documents[UUID(opened.stored_fields(row)["id"])], score) for row, score in kept.items()]
        return answer(sorted(found, key=lambda each: -each[1]), query.limit)

    def _rows(self, searcher: Any, node: Node) -> dict[int, float]:
        wanted, unwanted = parted(node)
        found: Any = searcher.search(whoosh_query(wanted) if wanted else Every(), limit=None)
        kept = {hit.docnum: hit.score for hit in found}
        # Whoosh's own AndNot answers rows that do hold the word.
        for part in unwanted:
            for hit in searcher.search(whoosh_query(part), limit=None):
                kept.pop(hit.docnum, None)
        return kept


def parted(node: Node) -> tuple[Node | None, list[Node]]:
    """What a question wants, and what it does not."""
    parts = node.parts if isinstance(node, All) else (node,)
    wanted = tuple(part for part in parts if not isinstance(part, Without))
    return (All(wanted) if wanted else None), [part.part for part in parts if isinstance(part, Without)]


def whoosh_query(node: Node) -> Any:
    """A tree without NOT as Whoosh asks it."""
    match node:
        case All(parts):
            return And([whoosh_query(part) for part in parts])
        case AnyOf(parts):
            return Or([whoosh_query(part) for part in parts])
        case Word(text) | Quoted(text):
            found = terms(text)
            return Term("text", found[0]) if len(found) == 1 else Phrase("text", found)
        case _:
            raise NotImplementedError(node)


class Fts5(_Shelved):
    """SQLite's full text index."""

    def __init__(self) -> None:
        super().__init__()
        self._base = sqlite3.connect(":memory:")
        self._rows: dict[int, UUID] = {}
        self._begin()

    def _begin(self) -> None:
        self._base.execute("drop table if exists t")
        self._base.execute("create virtual table t using fts5(text, tokenize=\"unicode61 remove_diacritics 0 tokenchars '^'\")")
        self._rows = {}

    def update(self, documents: Iterable[IndexDocument], removed: Iterable[UUID] = ()) -> int:
        fresh, gone = self._taken(documents, removed)
        for row in [row for row, owner in self._rows.items() if owner in set(gone)]:
            self._base.execute("delete from t where rowid = ?", (row,))
            del self._rows[row]
        for document in fresh:
            for text in rows(document):
                words = " ".join(token.term for token in Analyzer().tokens(text) if not token.extra)
                row = self._base.execute("insert into t(text) values (?)", (words,)).lastrowid
                self._rows[row or 0] = document.id
        return len(fresh)

    def rebuild(self, documents: Iterable[IndexDocument]) -> int:
        self.documents = {}
        self._begin()
        return self.update(documents)

    def search(self, query: Query) -> Results:
        tree = parse(query.text).tree
        if tree is None:
            return Results(notes=("nothing to look for",))
        found = self._base.execute("select rowid, rank from t where t match ? order by rank", (_fts(tree),)).fetchall()
        return answer(((self.documents[self._rows[row]], -rank) for row, rank in found), query.limit)


def _fts(node: Node) -> str:
    match node:
        case All():
            wanted, unwanted = parted(node)
            text = " AND ".join(_fts(part) for part in wanted.parts) if isinstance(wanted, All) else ""
            return f"({text})" + "".join(f" NOT {_fts(part)}" for part in unwanted)
        case AnyOf(parts):
            return "(" + " OR ".join(map(_fts, parts)) + ")"
        case Word(text) | Quoted(text):
            return f'"{" ".join(terms(text))}"'
        case _:
            raise NotImplementedError(node)
