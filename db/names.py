"""What the files of a library's folder are called."""

LIBRARY_NAME = "library.db"
VAULT_NAMES = ("vault.json", "vault-copy.json")

BESIDE = ("-wal", "-shm", "-journal")
"""The files that SQLite keeps beside a database, by what is added to its name."""

BACKUPS_NAME = "backups"
