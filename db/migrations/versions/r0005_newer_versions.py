"""A brief may be a newer version of another."""

from alembic import op

from db.migrations.columns import uuid

revision = "0005"
down_revision = "0001"


def upgrade() -> None:
    """Add the reference."""
    op.add_column("briefs", uuid("newer_than", null=True))
