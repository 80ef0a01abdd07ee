"""The schema: the scripts arrive at what the tables say, each earlier library opens, other dialects understand it."""

import shutil
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateIndex, CreateTable

from db.engine import open_engine
from db.migrate import bring_up, configuration
from db.migrations import REVISIONS
from db.store import LIBRARY_NAME, Store
from db.tables.all import complete_metadata
from db.vault import NewVault, unlock, unlock_with_recovery
from tests.db.old_library import PASSPHRASE, RECOVERY_CODE_NAME, TITLES

OLD = Path(__file__).resolve().parents[1] / "old_libraries"


def test_the_scripts_are_those_that_the_program_knows() -> None:
    scripts = ScriptDirectory.from_config(configuration())
    assert tuple(script.revision for script in scripts.walk_revisions())[::-1] == REVISIONS


def test_every_schema_has_a_stored_library() -> None:
    assert {path.name for path in OLD.iterdir() if path.is_dir()} == {f"v{int(revision)}" for revision in REVISIONS}


def test_the_scripts_arrive_at_the_tables(store: Store) -> None:
    with store._engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(context, complete_metadata()) == []


def described(engine: sa.Engine) -> dict[str, object]:
    """Every column and foreign key of a library, as SQLite itself tells them."""
    found: dict[str, object] = {}
    with engine.connect() as connection:
        for table in complete_metadata().tables:
            for pragma in ("table_info", "foreign_key_list"):
                rows = connection.exec_driver_sql(f'PRAGMA {pragma}("{table}")').all()
                found[f"{table} {pragma}"] = sorted(tuple(row)[1:] for row in rows)
            names = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = ?", (table,)).all()
            found[f"{table} indexes"] = sorted(row[0] for row in names)
            sql = connection.exec_driver_sql("SELECT sql FROM sqlite_master WHERE name = ?", (table,)).scalar_one()
            found[f"{table} deferred"] = (sql.count("INITIALLY DEFERRED"), sql.count("AUTOINCREMENT"))
    return found


def test_a_migrated_library_is_the_same_as_a_fresh_one(store: Store, vault: NewVault, tmp_path: Path) -> None:
    fresh = sa.create_engine(f"sqlite:///{tmp_path / 'fresh.db'}")
    complete_metadata().create_all(fresh)
    expected = described(fresh)
    fresh.dispose()
    assert described(store._engine) == expected


def test_a_library_at_the_newest_schema_is_left_alone(store: Store, vault: NewVault, tmp_path: Path) -> None:
    store.close()
    engine = open_engine(tmp_path / LIBRARY_NAME, vault.key)
    assert bring_up(engine) is False
    engine.dispose()


def test_postgresql_understands_every_table() -> None:
    dialect = postgresql.dialect()
    statements = [str(CreateTable(table).compile(dialect=dialect)) for table in complete_metadata().sorted_tables]
    statements += [
        str(CreateIndex(index).compile(dialect=dialect)) for table in complete_metadata().tables.values() for index in table.indexes
    ]
    assert len(statements) > len(complete_metadata().tables)
    assert not [statement for statement in statements if "PRAGMA" in statement or "NOCASE" in statement]


@pytest.mark.parametrize("version", [f"v{int(revision)}" for revision in REVISIONS])
def test_a_library_of_each_schema_opens_with_all_it_held(version: str, tmp_path: Path) -> None:
    folder = tmp_path / version
    shutil.copytree(OLD / version, folder)
    key = unlock(folder, PASSPHRASE)
    assert unlock_with_recovery(folder, (folder / RECOVERY_CODE_NAME).read_text()) == key
    store = Store.open(folder, key)
    with store.read() as unit:
        assert [brief.title for brief in unit.briefs.all()] == sorted(TITLES)
        dossier = unit.dossiers.all()[0]
        mark = unit.annotations.all()[0]
        passages = unit.passages.many([evidence.passage_id for atom in dossier.atoms() for evidence in atom.evidence])
        assert mark.statement_id == dossier.statements[0].id
        assert [passage.exact for passage in passages] == ["부두는 2031년에 문을 연다."]
        assert unit.texts.get(passages[0].brief_id).raw[passages[0].start : passages[0].end] == passages[0].exact
        assert unit.meetings.all()[0].agenda[0].dossier_ids == (dossier.id,)
        assert unit.originals.get("0" * 64) == b"the paper as it came"
    assert store.undo() is not None
    assert store.verify() == ()
    store.close()
