"""Marks and quotations: atoms that are objects of their own."""

import sqlalchemy as sa

from app.core.model.annotation import AnchorState, AnnotationKind, Elision, Visibility
from db.tables.base import day, flag, index_on, metadata, one_of, part_of, refers_to, stamps, text, texts, value

annotations = sa.Table(
    "annotations",
    metadata,
    part_of("id", "atoms.id", primary_key=True),
    *stamps(),
    refers_to("passage_id", "passages.id", nullable=False),
    refers_to("brief_id", "briefs.id", nullable=False),
    one_of("kind", AnnotationKind),
    text("body"),
    text("author"),
    one_of("visibility", Visibility),
    texts("tags"),
    refers_to("dossier_id", "dossiers.id"),
    refers_to("statement_id", "atoms.id"),
    flag("resolved"),
    one_of("state", AnchorState),
    index_on("brief_id", "kind"),
    index_on("passage_id"),
    index_on("dossier_id"),
    index_on("statement_id"),
)

quotations = sa.Table(
    "quotations",
    metadata,
    part_of("id", "atoms.id", primary_key=True),
    *stamps(),
    refers_to("passage_id", "passages.id", nullable=False),
    refers_to("brief_id", "briefs.id", nullable=False),
    text("text"),
    text("speaker"),
    refers_to("speaker_id", "people.id"),
    day("spoken_on"),
    text("occasion"),
    text("medium"),
    text("translated_by"),
    value("elisions", tuple[Elision, ...]),
    flag("verified"),
    refers_to("dossier_id", "dossiers.id"),
    index_on("brief_id"),
    index_on("passage_id"),
    index_on("speaker_id"),
    index_on("dossier_id"),
)
