"""Settings that are a part of a step: taken back and done again with it, also after the library was closed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.store import Store
from tests.blank import Blank


@pytest.fixture
def store(blank: Blank, tmp_path: Path) -> Iterator[Store]:
    store = blank.opened_in(tmp_path / "library")
    yield store
    store.close()


def value(store: Store) -> object:
    with store.read() as unit:
        return unit.settings.get("a.key")


def test_a_setting_is_taken_back_and_done_again_with_its_step(store: Store) -> None:
    for new in ("first", {"second": [1]}):
        with store.write("Change a setting") as unit:
            unit.settings.change("a.key", new)
        assert unit.changes.settings == {"a.key"}
        assert not unit.changes.objects
    for wanted in ("first", None):
        done = store.undo()
        assert done is not None
        assert (done[0].name, done[1].settings, value(store)) == ("Change a setting", {"a.key"}, wanted)
    assert store.undo() is None
    for wanted in ("first", {"second": [1]}):
        assert store.redo() is not None
        assert value(store) == wanted
    with store.read() as unit:
        assert unit.dirty.count() == 0


def test_a_setting_that_stays_as_it_is_makes_no_step(store: Store) -> None:
    with store.write("Change a setting") as unit:
        unit.settings.change("a.key", None)
        unit.settings.change("a.key", "new")
    with store.write("Change it to the same") as unit:
        unit.settings.change("a.key", "new")
    assert not unit.changes
    with store.read() as unit:
        assert [step.name for step in unit.events.steps()] == ["Change a setting"]


def test_what_is_put_beside_is_no_step(store: Store) -> None:
    with store.write("Put a setting") as unit:
        unit.settings.put("a.key", "kept")
    assert store.undo() is None
    assert value(store) == "kept"
