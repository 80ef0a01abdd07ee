"""A library that is none, and a key file of another library: each a sentence that says so."""

import shutil
from pathlib import Path

import pytest

from app.core.errors import UserError
from app.core.model.brief import Brief
from db.names import LIBRARY_NAME, VAULT_NAMES
from db.slots import CHEAPEST
from db.store import Store
from db.vault import NewVault, create_vault, unlock
from tests.blank import PASSPHRASE
from tests.cli.conftest import Attache


@pytest.mark.parametrize("content", [b"", b"Dear colleague, ", b"SQLite format 3\0", bytes(4096)])
def test_a_file_that_is_no_library_is_refused_and_left(store: Store, vault: NewVault, tmp_path: Path, content: bytes) -> None:
    store.close()
    (tmp_path / LIBRARY_NAME).write_bytes(content * 500)
    with pytest.raises(UserError, match=r"is damaged|is none or damaged"):
        Store.open(tmp_path, vault.key)
    assert (tmp_path / LIBRARY_NAME).read_bytes() == content * 500


def test_the_key_file_of_another_library_is_named(attache: Attache, store: Store, tmp_path: Path) -> None:
    with store.write("Import") as unit:
        unit.briefs.add(Brief(title="Kept"))
    store.close()
    sound = (tmp_path / LIBRARY_NAME).read_bytes()
    other = tmp_path / "other"
    create_vault(other, PASSPHRASE, CHEAPEST)
    own = {name: (tmp_path / name).read_bytes() for name in VAULT_NAMES}
    for name in VAULT_NAMES:
        shutil.copyfile(other / name, tmp_path / name)
    for verb in ("briefs", "verify", "backup"):
        ended = attache("--library", tmp_path, verb)
        assert ended.status in (1, 3), verb
        assert "of another library" in ended.out + ended.err
    for name in VAULT_NAMES:
        (tmp_path / name).write_bytes(own[name])
    assert (tmp_path / LIBRARY_NAME).read_bytes() == sound
    opened = Store.open(tmp_path, unlock(tmp_path, PASSPHRASE))
    with opened.read() as unit:
        assert [brief.title for brief in unit.briefs.all()] == ["Kept"]
    opened.close()
