"""Recipes that include, order and choose; how somebody likes a book to be."""

import sqlalchemy as sa
from alembic import op

from db.migrations.columns import add_filled, json

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """New columns with what they mean for what is stored: nothing chosen."""
    lists = ((name, sa.JSON(), "'[]'") for name in ("include", "order", "options"))
    add_filled("recipes", *lists, ("body_size", sa.Integer(), "0"))
    op.add_column("people", json("preferences", null=True))
