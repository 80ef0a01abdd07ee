"""What every test has at hand."""

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def resources() -> Path:
    """The folder of fonts, icons, schemes and the sample."""
    return ROOT / "resources"


@pytest.fixture(scope="session")
def reference() -> Path:
    """The shared reference material beside the checkout; tests that want it skip without it."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("the reference material is not beside this checkout")
    return folder


def pytest_addoption(parser: pytest.Parser) -> None:
    """``--heavy`` runs the tests that take minutes as well."""
    parser.addoption("--heavy", action="store_true", help="run the tests that take minutes as well")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the heavy tests out unless they are asked for."""
    if config.getoption("--heavy"):
        return
    skip = pytest.mark.skip(reason="takes minutes: ./run test --heavy")
    for item in items:
        if item.get_closest_marker("heavy"):
            item.add_marker(skip)
