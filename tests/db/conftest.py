"""A library of the real kind, with the cheapest key derivation that is allowed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.slots import CHEAPEST
from db.store import Store
from db.vault import NewVault, create_vault

PASSPHRASE = "a lantern on the quay"


@pytest.fixture(scope="session")
def vault_source(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, NewVault]:
    folder = tmp_path_factory.mktemp("vault")
    return folder, create_vault(folder, PASSPHRASE, CHEAPEST)


@pytest.fixture
def vault(vault_source: tuple[Path, NewVault], tmp_path: Path) -> NewVault:
    source, made = vault_source
    for path in source.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    return made


@pytest.fixture
def store(vault: NewVault, tmp_path: Path) -> Iterator[Store]:
    opened = Store.create(tmp_path, vault.key)
    yield opened
    opened.close()
