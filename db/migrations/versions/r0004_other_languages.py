"""Names and titles in the languages of a book; the pages of an annexed source."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

ADDED = (
    ("meetings", ("translations", "terms")),
    ("meeting_sessions", ("translations",)),
    ("agenda_items", ("translations",)),
    ("participants", ("translations",)),
    ("dossiers", ("translations",)),
    ("people", ("translations",)),
    ("recipes", ("annex_pages",)),
)


def upgrade() -> None:
    """New lists, empty for what is stored. Tables are rebuilt, so that no default stays."""
    for name, columns in ADDED:
        with op.batch_alter_table(name) as table:
            for column in columns:
                table.add_column(sa.Column(column, sa.JSON(), nullable=False, server_default=sa.text("'[]'")))
        with op.batch_alter_table(name, recreate="always") as table:
            for column in columns:
                table.alter_column(column, server_default=None)
