"""Builders of columns for the migration scripts. Scripts already released rely on them: add, never change.

They know nothing of the tables of today, so that a script means the same for ever.
"""

# ruff: noqa: D103 (one-line builders of columns: their names say it all)

from typing import Any

import sqlalchemy as sa
from alembic import op

Column = sa.Column[Any]


def column(name: str, kind: Any, *, key: bool = False, null: bool = False, unique: bool = False) -> Column:
    return sa.Column(name, kind, primary_key=key, nullable=null, unique=unique or None)


def text(name: str, *, key: bool = False) -> Column:
    return column(name, sa.Text(), key=key)


def texts(*names: str) -> tuple[Column, ...]:
    return tuple(text(name) for name in names)


def json(name: str, *, null: bool = False) -> Column:
    return column(name, sa.JSON(), null=null)


def number(name: str, *, key: bool = False, null: bool = False) -> Column:
    return column(name, sa.Integer(), key=key, null=null)


def real(name: str) -> Column:
    return column(name, sa.Double())


def flag(name: str) -> Column:
    return column(name, sa.Boolean())


def choice(name: str, *, null: bool = False) -> Column:
    return column(name, sa.String(32), null=null)


def day(name: str, *, null: bool = False) -> Column:
    return column(name, sa.String(10), null=null)


def local(name: str, *, null: bool = False) -> Column:
    return column(name, sa.String(40), null=null)


def moment(name: str) -> Column:
    return column(name, sa.DateTime())


def binary(name: str, *, null: bool = False) -> Column:
    return column(name, sa.LargeBinary(), null=null)


def uuid(name: str, *, key: bool = False, null: bool = False, unique: bool = False) -> Column:
    return column(name, sa.Uuid(), key=key, null=null, unique=unique)


def part(name: str, target: str, *, key: bool = False, null: bool = False) -> Column:
    """The owner: the row goes with it."""
    return sa.Column(name, sa.Uuid(), sa.ForeignKey(target, ondelete="CASCADE"), primary_key=key, nullable=null)


def refers(name: str, target: str, *, null: bool = False) -> Column:
    """Another object, checked at the end of the transaction."""
    return sa.Column(name, sa.Uuid(), sa.ForeignKey(target, deferrable=True, initially="DEFERRED"), nullable=null)


def stamps() -> tuple[Column, ...]:
    return moment("created"), moment("updated"), text("by"), number("rev")


def add_filled(table: str, *added: tuple[str, Any, str]) -> None:
    """Add columns that are never empty: each a name, a type, and in SQL what it is for the rows that are there already.

    The table is rebuilt, so that no default stays.
    """
    with op.batch_alter_table(table) as changed:
        for name, kind, filling in added:
            changed.add_column(sa.Column(name, kind, nullable=False, server_default=sa.text(filling)))
    with op.batch_alter_table(table, recreate="always") as changed:
        for name, _, _ in added:
            changed.alter_column(name, server_default=None)
