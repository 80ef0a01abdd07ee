"""Backups, restoring and keys on the command line."""

from pathlib import Path

import pytest

from tests.cli.conftest import Attache
from tests.services.material import FERRY, HARBOUR, written


def test_a_backup_is_made_listed_looked_into_and_restored(attache: Attache, tmp_path: Path) -> None:
    attache("import", written(tmp_path, "harbour.txt", HARBOUR))
    made = attache("--json", "backup").document
    attache("import", written(tmp_path, "ferry.txt", FERRY))
    (listed,) = attache("--json", "backups").document
    assert (listed["path"], listed["contents"]["briefs"], listed["reason"]) == (made["path"], 1, "asked for")
    looked = attache("--json", "restore", "--look", made["path"], tmp_path / "back")
    assert (looked.status, looked.document["contents"]["briefs"]) == (0, 1)
    assert not (tmp_path / "back").exists()
    assert attache("--json", "restore", made["path"], tmp_path / "back").document["kept_aside"] is None
    assert len(attache("--json", "--library", tmp_path / "back", "briefs").document) == 1
    assert attache("--library", tmp_path / "back", "verify").status == 0


def test_restoring_over_the_library_tells_where_the_old_one_is(attache: Attache, library: Path, tmp_path: Path) -> None:
    made = attache("--json", "backup").document
    attache("import", written(tmp_path, "harbour.txt", HARBOUR))
    done = attache("--json", "restore", made["path"], library)
    assert done.status == 0
    assert attache("--json", "briefs").document == []
    back = attache("restore", Path(done.document["kept_aside"]) / "library.db", library)
    assert back.status == 0
    assert len(attache("--json", "briefs").document) == 1


@pytest.mark.parametrize("name", ["absent.db", "harbour.txt"])
def test_what_is_no_backup_is_refused(attache: Attache, tmp_path: Path, name: str) -> None:
    written(tmp_path, "harbour.txt", HARBOUR)
    ended = attache("restore", tmp_path / name, tmp_path / "back")
    assert ended.status == 3
    assert "Traceback" not in ended.err
    assert not (tmp_path / "back").exists()


def test_passphrase_recovery_code_and_key_are_changed(attache: Attache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    attache("import", written(tmp_path, "harbour.txt", HARBOUR))
    assert attache("passphrase").status == 3
    changed = attache("passphrase", "--new-passphrase-file", written(tmp_path, "new.txt", "an oar in the reeds\n"))
    assert changed.status == 0
    assert attache("briefs").status == 4
    monkeypatch.setenv("ATTACHE_PASSPHRASE", "an oar in the reeds")
    first = attache("--json", "recovery").document["recovery_code"]
    rotated = attache("--json", "rotate-key").document
    assert rotated["recovery_code"] != first
    assert len(attache("--json", "briefs").document) == 1
    looked = attache("--json", "restore", "--look", rotated["backup"], tmp_path / "back")
    assert looked.document["contents"]["briefs"] == 1


def test_a_building_is_no_step_of_undo(attache: Attache, tmp_path: Path) -> None:
    from tests.services.material import PACK

    attache("import", "--title", "Harbour talks begin", written(tmp_path, "harbour.txt", HARBOUR))
    attache("load", written(tmp_path, "pack.yaml", PACK))
    before = attache("--json", "history").document[0]["name"]
    attache("book", "Talk", "-o", tmp_path / "book.pdf")
    undone = attache("--json", "undo").document["undone"]
    assert undone == [before]
