"""What is kept beside the objects: the event log, who refers to whom, what the index must redo, settings, and files."""

import sqlalchemy as sa

from app.core.changes import Kind
from app.core.model.event import Operation
from db.tables.base import index_on, key, metadata, number, one_of, part_of, text
from db.types import PackedText, Utc

steps = sa.Table(
    "steps",
    metadata,
    sa.Column("seq", sa.Integer, primary_key=True),
    sa.Column("id", sa.Uuid, nullable=False, unique=True),
    text("name"),
    sa.Column("at", Utc, nullable=False),
    text("by"),
    # the steps that undo and redo would take from here; null where there is none
    sa.Column("undo_seq", sa.Integer),
    sa.Column("redo_seq", sa.Integer),
    sqlite_autoincrement=True,
)

events = sa.Table(
    "events",
    metadata,
    sa.Column("seq", sa.Integer, primary_key=True),
    part_of("step_seq", "steps.seq"),
    one_of("entity", Kind),
    text("part"),
    sa.Column("object_id", sa.Uuid, nullable=False),
    one_of("operation", Operation),
    sa.Column("before", PackedText),
    sa.Column("after", PackedText),
    index_on("step_seq"),
    index_on("object_id"),
    sqlite_autoincrement=True,
)

links = sa.Table(
    "links",
    metadata,
    sa.Column("owner_id", sa.Uuid, primary_key=True),
    sa.Column("target_id", sa.Uuid, primary_key=True),
    one_of("owner_kind", Kind),
    index_on("target_id"),
)

dirty = sa.Table(
    "dirty",
    metadata,
    sa.Column("seq", sa.Integer, primary_key=True),
    one_of("kind", Kind),
    sa.Column("object_id", sa.Uuid, nullable=False),
    sqlite_autoincrement=True,
)

settings = sa.Table("settings", metadata, sa.Column("key", sa.Text, primary_key=True), sa.Column("value", sa.JSON))

blobs = sa.Table(
    "blobs",
    metadata,
    key(),
    text("space"),
    text("name"),
    number("size"),
    text("sha256"),
    sa.UniqueConstraint("space", "name"),
)

blob_chunks = sa.Table(
    "blob_chunks",
    metadata,
    part_of("blob_id", "blobs.id", primary_key=True),
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("data", sa.LargeBinary, nullable=False),
)
