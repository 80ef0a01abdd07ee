"""The library of the tests of ``db`` and of the command line; what takes long in it can go quickly."""

from collections.abc import Iterator

import pytest

from tests.cli.conftest import attache, library
from tests.db.conftest import store, vault
from tests.vault.work import quickly

__all__ = ["attache", "library", "store", "vault"]


@pytest.fixture
def quick() -> Iterator[None]:
    with quickly():
        yield
