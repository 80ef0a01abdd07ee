"""A library of the real kind, with the cheapest key derivation that is allowed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.store import Store
from db.vault import NewVault
from tests.blank import Blank


@pytest.fixture
def vault(blank: Blank, tmp_path: Path) -> NewVault:
    """The keys of a library that is still to be made."""
    for path in blank.folder.glob("vault*.json"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    return blank.vault


@pytest.fixture
def store(blank: Blank, tmp_path: Path) -> Iterator[Store]:
    opened = blank.opened_in(tmp_path)
    yield opened
    opened.close()
