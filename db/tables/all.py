"""Every table of the library in one metadata: what a migration must arrive at."""

import sqlalchemy as sa

from db.tables import annotations, atoms, base, books, briefs, dossiers, ledger, meetings, people

MODULES = (briefs, atoms, annotations, dossiers, people, meetings, books, ledger)
"""The modules whose tables make up the library."""


def complete_metadata() -> sa.MetaData:
    """The metadata with every table of ``MODULES``."""
    return base.metadata
