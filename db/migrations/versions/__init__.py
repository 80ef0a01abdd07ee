"""The scripts of the steps; Alembic reads them from this folder, also in a frozen program."""
