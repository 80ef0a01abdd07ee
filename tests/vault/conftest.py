"""The library of the tests of ``db``."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.slots import CHEAPEST
from db.store import Store
from db.vault import NewVault, create_vault
from tests.cli.conftest import attache, library
from tests.vault.work import PASSPHRASE, quickly

__all__ = ["attache", "library"]


@pytest.fixture(scope="session")
def key_files(tmp_path_factory: pytest.TempPathFactory) -> tuple[NewVault, dict[str, bytes]]:
    folder = tmp_path_factory.mktemp("keys")
    made = create_vault(folder, PASSPHRASE, CHEAPEST)
    return made, {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.fixture
def vault(key_files: tuple[NewVault, dict[str, bytes]], tmp_path: Path) -> NewVault:
    made, files = key_files
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    return made


@pytest.fixture
def store(vault: NewVault, tmp_path: Path) -> Iterator[Store]:
    opened = Store.create(tmp_path, vault.key)
    yield opened
    opened.close()


@pytest.fixture
def quick() -> Iterator[None]:
    with quickly():
        yield
