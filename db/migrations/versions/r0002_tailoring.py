"""Recipes that include, order and choose; how somebody likes a book to be."""

import sqlalchemy as sa
from alembic import op

from db.migrations.columns import json

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """New columns with what they mean for what is stored: nothing chosen. Tables are rebuilt, so that no default stays."""
    with op.batch_alter_table("recipes") as table:
        for name in ("include", "order", "options"):
            table.add_column(sa.Column(name, sa.JSON(), nullable=False, server_default=sa.text("'[]'")))
        table.add_column(sa.Column("body_size", sa.Integer(), nullable=False, server_default=sa.text("0")))
    with op.batch_alter_table("recipes", recreate="always") as table:
        for name in ("include", "order", "options", "body_size"):
            table.alter_column(name, server_default=None)
    op.add_column("people", json("preferences", null=True))
