"""The store: one encrypted SQLite file."""
