"""Names and titles in the languages of a book; the pages of an annexed source."""

import sqlalchemy as sa

from db.migrations.columns import add_filled

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
    """New lists, empty for what is stored."""
    for table, columns in ADDED:
        add_filled(table, *((name, sa.JSON(), "'[]'") for name in columns))
