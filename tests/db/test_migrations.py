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

from app.core.errors import UserError
from db.backups import backups_in, look_into
from db.engine import connect, open_engine
from db.migrate import bring_up, configuration, revision
from db.migrations import REVISIONS
from db.names import BACKUPS_NAME
from db.restoring import restore
from db.store import BEFORE_MIGRATION, LIBRARY_NAME, Store
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


UPGRADES = tuple(f"v{int(revision)}" for revision in REVISIONS[:-1])


@pytest.mark.parametrize("version", UPGRADES)
def test_a_verified_backup_is_made_before_the_schema_changes(version: str, tmp_path: Path) -> None:
    """By itself, under the old schema, with all it held; and it restores to what can be opened again."""
    folder = tmp_path / version
    shutil.copytree(OLD / version, folder)
    key = unlock(folder, PASSPHRASE)
    Store.open(folder, key).close()
    (backup,) = backups_in(folder)
    facts = look_into(backup.path, key)
    assert (facts.reason, facts.counts["briefs"]) == (BEFORE_MIGRATION, len(TITLES))
    connection = connect(backup.path, key, immutable=True)
    assert connection.execute("SELECT version_num FROM alembic_version").fetchone()[0] == f"{int(version[1:]):04}"
    connection.close()
    restore(backup.path, tmp_path / "back", key)
    again = Store.open(tmp_path / "back", key)
    with again.read() as unit:
        assert [brief.title for brief in unit.briefs.all()] == sorted(TITLES)
    again.close()


def test_no_backup_no_migration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the backup cannot be made the schema stays as it is."""
    folder = tmp_path / UPGRADES[0]
    shutil.copytree(OLD / UPGRADES[0], folder)
    (folder / BACKUPS_NAME).write_text("a file where the folder of the backups belongs")
    key = unlock(folder, PASSPHRASE)
    with pytest.raises(UserError, match="No backup was made"):
        Store.open(folder, key)
    connection = connect(folder / LIBRARY_NAME, key)
    assert connection.execute("SELECT version_num FROM alembic_version").fetchone()[0] == REVISIONS[0]
    connection.close()


def test_a_library_at_the_newest_schema_needs_no_backup(tmp_path: Path) -> None:
    newest = f"v{int(REVISIONS[-1])}"
    shutil.copytree(OLD / newest, tmp_path / newest)
    Store.open(tmp_path / newest, unlock(tmp_path / newest, PASSPHRASE)).close()
    assert backups_in(tmp_path / newest) == []


STEPS_TESTED = {
    "0002": "test_the_step_to_tailoring_chooses_nothing",
    "0003": "test_the_step_to_newer_versions_links_nothing",
    "0004": "test_the_step_to_other_languages_translates_nothing",
    "0005": "test_the_step_to_points_that_are_cut_cuts_none",
}
"""The test of what each step does to what is stored. A new revision wants its line and its test."""


def test_every_step_has_a_test_of_its_own() -> None:
    assert tuple(STEPS_TESTED) == REVISIONS[1:]
    assert [name for name in STEPS_TESTED.values() if not callable(globals().get(name))] == []


def stepped(folder: Path, before: str, after: str) -> tuple[sa.Engine, list[str]]:
    """A stored library one step further, and the tables it had."""
    shutil.copytree(OLD / f"v{int(before)}", folder)
    engine = open_engine(folder / LIBRARY_NAME, unlock(folder, PASSPHRASE))
    with engine.connect() as connection, connection.begin():
        assert revision(connection) == before
        tables = sa.inspect(connection).get_table_names()
    assert bring_up(engine, target=after)
    with engine.connect() as connection, connection.begin():
        assert revision(connection) == after
    return engine, tables


def asked(engine: sa.Engine, statement: str) -> list[tuple[object, ...]]:
    with engine.connect() as connection, connection.begin():
        return [tuple(row) for row in connection.exec_driver_sql(statement)]


def test_the_step_to_tailoring_chooses_nothing(tmp_path: Path) -> None:
    engine, tables = stepped(tmp_path / "l", "0001", "0002")
    assert "recipes" in tables
    assert asked(engine, "SELECT preferences FROM people") == [(None,)]
    columns = {row[1]: (row[3], row[4]) for row in asked(engine, "PRAGMA table_info(recipes)")}
    assert {columns[name] for name in ("include", "order", "options", "body_size")} == {(1, None)}
    engine.dispose()


def test_the_step_to_newer_versions_links_nothing(tmp_path: Path) -> None:
    engine, _ = stepped(tmp_path / "l", "0002", "0003")
    assert asked(engine, "SELECT newer_than FROM briefs") == [(None,)] * len(TITLES)
    engine.dispose()


def test_the_step_to_other_languages_translates_nothing(tmp_path: Path) -> None:
    """Every row of the tables that are rebuilt stays, with what belongs to it."""
    counted = "SELECT (SELECT count(*) FROM agenda_items), (SELECT count(*) FROM participants), (SELECT count(*) FROM statements)"
    engine, _ = stepped(tmp_path / "l", "0003", "0004")
    assert asked(engine, counted) == [(1, 1, 1)]
    for table in ("meetings", "agenda_items", "participants", "dossiers", "people"):
        assert asked(engine, f"SELECT translations FROM {table}") == [("[]",)]
    assert asked(engine, "SELECT terms FROM meetings") == [("[]",)]
    engine.dispose()


def test_the_step_to_points_that_are_cut_cuts_none(tmp_path: Path) -> None:
    engine, _ = stepped(tmp_path / "l", "0004", "0005")
    assert asked(engine, "SELECT title, if_time, left_out FROM agenda_items") == [("The pier", "[]", "[]")]
    engine.dispose()
