"""The report of an import: what became of each file, and what is to be decided about it."""
