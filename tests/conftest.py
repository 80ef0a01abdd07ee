"""What every test has at hand."""

import os
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from tests.blank import Blank, make_blank

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def resources() -> Path:
    """The folder of fonts, icons, schemes and the sample."""
    return ROOT / "resources"


@pytest.fixture(scope="session")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Blank:
    """A library without contents, to be copied."""
    return make_blank(tmp_path_factory.mktemp("blank"))


@pytest.fixture(scope="session", autouse=True)
def keys_derived_once() -> Iterator[None]:
    """The same words, salt and cost give the same key: derived once in a run, for it takes 0.16 s and each verb opens its library anew.

    What is measured to find the cost for a machine (its salt is all zeros) is derived each time.
    """
    slots = import_module("db.slots")
    derive = slots.hash_secret_raw
    known: dict[object, bytes] = {}

    def once(secret: bytes, salt: bytes, **cost: Any) -> bytes:
        asked = (secret, salt, *cost.items())
        if asked not in known or not any(salt):
            known[asked] = derive(secret, salt, **cost)
        return known[asked]

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(slots, "hash_secret_raw", once)
        yield


@pytest.fixture(scope="session")
def reference() -> Path:
    """The shared reference material beside the checkout; tests that want it skip without it."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("the reference material is not beside this checkout")
    return folder


def pytest_configure() -> None:
    """Give property tests the time they need, and the same examples in each run that guards a submission.

    How long an example takes, or how large whole dossiers grow, says something of the machine and the model, nothing of a fault.
    """
    patient = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
    settings.register_profile("attache", deadline=None, suppress_health_check=patient, derandomize="CI" in os.environ)
    settings.load_profile("attache")


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
