"""Recipes and editions."""

from uuid import UUID

import sqlalchemy as sa

from app.core.language import Language
from app.core.marking import Marking
from app.core.model.base import Audience
from app.core.model.book import AnnexPages, Carrier, CheckResult, Copy, EditionStatus, Omission, PrintedItem, Recipe, SectionOption
from db.tables.base import day, flag, index_on, key, metadata, number, one_of, refers_to, stamps, text, texts, value
from db.types import Utc

recipes = sa.Table(
    "recipes",
    metadata,
    key(),
    *stamps(),
    text("name"),
    one_of("recipient", Audience),
    text("recipient_name"),
    one_of("carrier", Carrier),
    one_of("language", Language),
    texts("sections"),
    texts("include"),
    texts("exclude"),
    texts("order"),
    value("options", tuple[SectionOption, ...]),
    value("ceiling", Marking, nullable=True),
    texts("release_to"),
    flag("large_print"),
    number("body_size"),
    flag("duplex"),
    flag("annotations"),
    value("annexes", tuple[UUID, ...]),
    value("annex_pages", tuple[AnnexPages, ...]),
    number("copies"),
)

editions = sa.Table(
    "editions",
    metadata,
    key(),
    *stamps(),
    refers_to("meeting_id", "meetings.id", nullable=False),
    value("recipe", Recipe),
    number("number"),
    day("as_of", nullable=False),
    sa.Column("built", Utc, nullable=False),
    one_of("status", EditionStatus),
    number("pages"),
    text("banner"),
    value("marking", Marking),
    text("snapshot_hash"),
    text("pdf_sha256"),
    value("items", tuple[PrintedItem, ...]),
    value("omissions", tuple[Omission, ...]),
    value("copies", tuple[Copy, ...]),
    value("checks", tuple[CheckResult, ...]),
    texts("missing_glyphs"),
    texts("fonts"),
    refers_to("supersedes", "editions.id"),
    index_on("meeting_id"),
    index_on("supersedes"),
)
