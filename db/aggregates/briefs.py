"""Briefs, their words, and their passages."""

from collections.abc import Collection, Iterable, Sequence
from uuid import UUID

import sqlalchemy as sa

from app.core.changes import Kind
from app.core.errors import NotFoundError
from app.core.model.brief import Brief, BriefText, Passage
from app.core.model.event import Operation
from app.core.sentences import Sentence
from db.codec import dumps, to_json
from db.folding import folded
from db.mapping import AnyRow, AnySelect, Mapper, Row, any_of, batches, one_of
from db.parts import Ranked
from db.repository import Aggregate, Repository, Work
from db.rows import BriefFacets, BriefHead, BriefQuery, BriefRow, read_facets, read_rows, tags_of
from db.tables.annotations import annotations
from db.tables.briefs import brief_tags, brief_texts, briefs, passages


def list_columns(brief: Brief) -> Row:
    """What the library list sorts by and looks in."""
    authors = (f"{author.name} {author.affiliation}" for author in brief.authors)
    words = (brief.title, brief.title_original, *authors, brief.publisher, brief.series, brief.number, brief.date_text, *brief.tags)
    return {
        "year": brief.date.year if brief.date else None,
        "source_sha256": brief.source.sha256 if brief.source else "",
        "title_sort": folded(brief.title or brief.title_original),
        "haystack": folded(" ".join(words)),
    }


BRIEFS = Aggregate(
    kind=Kind.BRIEF,
    noun=Sentence("brief"),
    mapper=Mapper(Brief, briefs),
    parts=(Ranked("tags", brief_tags),),
    order=(briefs.c.title_sort,),
    extra=list_columns,
)

PASSAGES = Aggregate(
    kind=Kind.PASSAGE,
    noun=Sentence("passage"),
    mapper=Mapper(Passage, passages),
    order=(passages.c.brief_id, passages.c.start, passages.c.end),
    refers=lambda _: frozenset(),
)

_WITH_TEXT_HASH = sa.select(briefs.c.id).where(briefs.c.text_hash == sa.bindparam("wanted")).order_by(briefs.c.title_sort)
_WITH_SHA256 = sa.select(briefs.c.id).where(briefs.c.source_sha256 == sa.bindparam("wanted")).order_by(briefs.c.title_sort)

_OF_TEXT = tuple(brief_texts.c[name] for name in ("brief_id", "raw", "blocks", "repairs", "page_starts", "page_labels"))
_TEXTS = sa.select(*_OF_TEXT)
_TEXTS_OF = _TEXTS.where(one_of(brief_texts.c.brief_id))
_HEADS = sa.select(briefs.c.id, briefs.c.title, briefs.c.date, briefs.c.language).where(one_of(briefs.c.id))

TEXT = "text"
PARAGRAPHS = "paragraphs"
"""Parts of a brief that have events of their own, under the brief's id."""


class Briefs(Repository[Brief]):
    """The briefs, and the library list."""

    def __init__(self, work: Work, texts: "Texts", passages: "Passages") -> None:
        super().__init__(work, BRIEFS)
        self._texts = texts
        self._passages = passages
        self._absent: set[str] = set()

    def with_text_hash(self, text_hash: str) -> list[Brief]:
        """The briefs with exactly these words (same hash of the folded text)."""
        return self._found(_WITH_TEXT_HASH, text_hash)

    def with_sha256(self, sha256: str) -> list[Brief]:
        """The briefs that were read from a file with these bytes."""
        return self._found(_WITH_SHA256, sha256)

    def heads(self, brief_ids: Iterable[UUID]) -> dict[UUID, BriefHead]:
        """What others say of these briefs, by their ids: a small part of what the whole briefs cost."""
        return {row[0]: BriefHead(*row) for row in self._work.rows_of(_HEADS, list(dict.fromkeys(brief_ids)))}

    def tags(self, brief_ids: Collection[UUID]) -> dict[UUID, tuple[str, ...]]:
        """The tags of these briefs, by their ids; those without are left out."""
        found = tags_of(self._work.connection, tuple(brief_ids))
        return {key: tuple(found[key.hex]) for key in brief_ids if key.hex in found}

    def versions(self) -> list[tuple[UUID, UUID]]:
        """Each brief that is a newer version, with the one that it is newer than."""
        rows = self._work.connection.execute(sa.select(briefs.c.id, briefs.c.newer_than).where(briefs.c.newer_than.is_not(None)))
        return [(newer, older) for newer, older in rows]

    def sums(self) -> set[str]:
        """The SHA-256 of every file that a brief was read from."""
        return set(self._work.connection.execute(sa.select(briefs.c.source_sha256).distinct()).scalars())

    def foresee(self, sums: Collection[str]) -> None:
        """Ask at once which of these sums of files or texts any brief has; where none has, nothing is asked again."""
        self._absent = set(sums)
        for column in (briefs.c.source_sha256, briefs.c.text_hash):
            there = sa.select(column).where(any_of(column, sums))
            self._absent.difference_update(self._work.connection.execute(there).scalars())

    def add(self, item: Brief) -> Brief:
        """Keep a new brief; what comes back carries ``created``, ``updated`` and ``rev``."""
        self._absent.difference_update((item.text_hash, item.source.sha256 if item.source else ""))
        return super().add(item)

    def replace(self, item: Brief) -> Brief:
        """Keep a brief in the place of the one with its id; see ``Repository.replace``."""
        self._absent.difference_update((item.text_hash, item.source.sha256 if item.source else ""))
        return super().replace(item)

    def _found(self, statement: AnySelect, wanted: str) -> list[Brief]:
        """The briefs whose ids a statement gives: mostly none, which is told without making a question of its own for each file."""
        if not wanted or wanted in self._absent:
            return []
        ids = [row.id for row in self._work.connection.execute(statement, {"wanted": wanted})]
        return self.many(ids) if ids else []

    def rows(self, query: BriefQuery) -> list[BriefRow]:
        """The rows of the library list that a query asks for."""
        return read_rows(self._work.connection, query)

    def facets(self, query: BriefQuery) -> BriefFacets:
        """How many briefs of the query's filter there are, by kind, language, year, marking, tag and dossier."""
        return read_facets(self._work.connection, query)

    def remove(self, key: UUID) -> None:
        """Take a brief out with its words, passages, marks and quotations; statements lose the evidence they had in it.

        Raises:
            NotFoundError: there is none.
        """
        self.get(key)
        self._work.release({key})
        self._passages.remove_of_brief(key)
        if self._texts.find(key):
            self._texts.remove(key)
        super().remove(key)


class Texts:
    """The words of the briefs, one text a brief. In the log a text is a part of its brief."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def get(self, brief_id: UUID) -> BriefText:
        """The words of a brief.

        Raises:
            NotFoundError: the brief has none, or there is no such brief.
        """
        found = self.find(brief_id)
        if found is None:
            raise NotFoundError(
                "There is no text of a brief with the id {brief_id} in this library; the history says whether it was deleted.",
                brief_id=brief_id,
            )
        return found

    def find(self, brief_id: UUID) -> BriefText | None:
        """The words of a brief, or None."""
        return next(iter(self.many([brief_id])), None)

    def all(self) -> list[BriefText]:
        """The words of every brief."""
        return [self._build(row) for row in self._work.connection.execute(_TEXTS)]

    def many(self, brief_ids: Iterable[UUID]) -> list[BriefText]:
        """The words of these briefs, in their order; those without are left out."""
        wanted = list(dict.fromkeys(brief_ids))
        found = {row.brief_id: self._build(row) for row in self._work.rows_of(_TEXTS_OF, wanted)}
        return [found[key] for key in wanted if key in found]

    def add(self, text: BriefText) -> BriefText:
        """Keep the words of a brief that has none yet."""
        recorder = self._work.writing
        self._work.insert(brief_texts, [self._row(text)])
        recorder.record(Kind.BRIEF, text.brief_id, Operation.ADD, part=TEXT)
        return text

    def replace(self, text: BriefText) -> BriefText:
        """Keep other words, blocks or repairs of a brief.

        Raises:
            NotFoundError: the brief has no text to replace.
        """
        recorder = self._work.writing
        old = self.get(text.brief_id)
        if old != text:
            self._work.connection.execute(brief_texts.update().where(brief_texts.c.brief_id == text.brief_id).values(self._row(text)))
            recorder.record(Kind.BRIEF, text.brief_id, Operation.REPLACE, part=TEXT, before=to_json(old))
        return text

    def remove(self, brief_id: UUID) -> None:
        """Take the words of a brief out.

        Raises:
            NotFoundError: it has none.
        """
        recorder = self._work.writing
        old = self.get(brief_id)
        self._work.connection.execute(brief_texts.delete().where(brief_texts.c.brief_id == brief_id))
        recorder.record(Kind.BRIEF, brief_id, Operation.REMOVE, part=TEXT, before=to_json(old))

    def _build(self, row: AnyRow) -> BriefText:
        return BriefText(**dict(zip((column.name for column in _OF_TEXT), row, strict=True)))

    def _row(self, text: BriefText) -> Row:
        return {column.name: getattr(text, column.name) for column in _OF_TEXT}


class Passages(Repository[Passage]):
    """The passages. Those that a mark or a pack made are logged one by one, the paragraphs of an import together."""

    def __init__(self, work: Work) -> None:
        super().__init__(work, PASSAGES)

    def of_brief(self, brief_id: UUID, paragraph: bool | None = None) -> list[Passage]:
        """The passages of a brief in reading order; only paragraphs, or all but these, where asked."""
        wanted = [passages.c.brief_id == brief_id]
        if paragraph is not None:
            wanted.append(passages.c.paragraph == paragraph)
        return self._load(None, *wanted)

    def marked_in(self, brief_id: UUID) -> list[Passage]:
        """The passages that the marks in a brief stand on."""
        wanted = sa.select(annotations.c.passage_id).where(annotations.c.brief_id == brief_id)
        return self._load(None, passages.c.id.in_(wanted))

    def of_briefs(self, brief_ids: Sequence[UUID]) -> list[Passage]:
        """The passages of several briefs, each brief's in reading order."""
        return [passage for portion in batches(brief_ids) for passage in self._load(None, passages.c.brief_id.in_(portion))]

    def add_all(self, items: Sequence[Passage]) -> None:
        """Keep the passages of one import at once: a thousand take some milliseconds. The log holds their ids only."""
        recorder = self._work.writing
        by_brief: dict[UUID, list[Passage]] = {}
        for item in items:
            by_brief.setdefault(item.brief_id, []).append(item)
        if items:
            self._work.insert_plain(self._aggregate.mapper, items)
        for brief_id, added in by_brief.items():
            ids = dumps([str(item.id) for item in added])
            recorder.record(Kind.BRIEF, brief_id, Operation.ADD, part=PARAGRAPHS, after=ids)

    def remove_all(self, items: Sequence[Passage]) -> None:
        """Take passages out at once, with the marks and the evidence that rest on them."""
        recorder = self._work.writing
        keys = [item.id for item in items]
        self._work.release(frozenset(keys))
        self._aggregate.mapper.delete(self._work.connection, keys)
        by_brief: dict[UUID, list[Passage]] = {}
        for item in items:
            by_brief.setdefault(item.brief_id, []).append(item)
        for brief_id, removed in by_brief.items():
            recorder.record(Kind.BRIEF, brief_id, Operation.REMOVE, part=PARAGRAPHS, before=to_json(removed))

    def remove_of_brief(self, brief_id: UUID, paragraph: bool | None = None) -> None:
        """Take the passages of a brief out: all, or only paragraphs (before a newer version's are added)."""
        if found := self.of_brief(brief_id, paragraph):
            self.remove_all(found)
