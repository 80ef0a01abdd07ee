"""The tables of the library, one file per aggregate; ``db.tables.all`` gathers them."""
