"""The watched disk itself: what it stands in for lies where the engine puts it."""

from pathlib import Path

import pytest

from db.names import BESIDE, LIBRARY_NAME
from db.store import Store
from db.vault import NewVault
from tests.vault.medium import watched


def test_a_watched_library_leaves_nothing_in_the_folder_of_the_process(
    store: Store, vault: NewVault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.close()
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.chdir(elsewhere)
    with watched(tmp_path):
        opened = Store.open(tmp_path, vault.key)
        assert {path.name for path in tmp_path.glob(f"{LIBRARY_NAME}*")} == {LIBRARY_NAME + ending for ending in ("", *BESIDE[:2])}
        opened.close()
    assert list(elsewhere.iterdir()) == []
