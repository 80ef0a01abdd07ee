"""Briefs, their words and their passages."""

import sqlalchemy as sa

from app.core.language import Language
from app.core.marking import Marking
from app.core.model.brief import Author, Block, BriefKind, ImportSource, Locator, Repair
from db.tables.base import (
    day,
    flag,
    index_on,
    key,
    metadata,
    number,
    one_of,
    part_of,
    ranked,
    refers_to,
    stamps,
    text,
    texts,
    value,
)  # fmt: skip

briefs = sa.Table(
    "briefs",
    metadata,
    key(),
    *stamps(),
    one_of("kind", BriefKind),
    text("title"),
    text("title_original"),
    text("number"),
    text("parent_number"),
    value("authors", tuple[Author, ...]),
    text("publisher"),
    text("series"),
    text("issue_no"),
    text("derived_from"),
    text("date_text"),
    day("date"),
    day("as_of"),
    text("originating_unit"),
    texts("clearances"),
    one_of("language", Language),
    value("languages", tuple[Language, ...]),
    number("word_count"),
    sa.Column("page_count", sa.Integer),
    text("url"),
    text("rights"),
    text("reliability"),
    value("marking", Marking),
    texts("guessed"),
    value("source", ImportSource, nullable=True),
    text("text_hash"),
    flag("read"),
    # kept beside the object for lists: what a filter looks in, what a sort goes by
    sa.Column("year", sa.Integer),
    text("source_sha256"),
    text("title_sort"),
    text("haystack"),
    # without a constraint, which SQLite cannot add to a table that is there; the links tell when the other brief goes
    sa.Column("newer_than", sa.Uuid),
    index_on("text_hash"),
    index_on("source_sha256"),
    index_on("title_sort"),
    index_on("date"),
    index_on("kind", "language", "year", "read"),
)

brief_tags = sa.Table("brief_tags", metadata, *ranked("brief_id", "briefs.id"), text("tag"), index_on("tag"))

brief_texts = sa.Table(
    "brief_texts",
    metadata,
    part_of("brief_id", "briefs.id", primary_key=True),
    text("raw"),
    value("blocks", tuple[Block, ...]),
    value("repairs", tuple[Repair, ...]),
    value("page_starts", tuple[int, ...]),
    texts("page_labels"),
)

passages = sa.Table(
    "passages",
    metadata,
    key(),
    refers_to("brief_id", "briefs.id", nullable=False),
    text("exact"),
    text("prefix"),
    text("suffix"),
    number("start"),
    number("end"),
    value("locator", Locator),
    text("document_hash"),
    flag("paragraph"),
    index_on("brief_id", "start"),
)
