"""How Alembic runs a step: on the connection it is handed, inside the transaction that is open on it."""

from alembic import context

from db.tables.all import complete_metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=complete_metadata(),
    transactional_ddl=True,
    transaction_per_migration=False,
)
context.run_migrations()
