"""The points of a subject that are said only if time allows, and those that are left out of a meeting."""

import sqlalchemy as sa

from db.migrations.columns import add_filled

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Two lists, empty for what is stored: every point is said."""
    add_filled("agenda_items", *((name, sa.JSON(), "'[]'") for name in ("if_time", "left_out")))
