"""What was read once is handed out again only as long as it is what stands in the library."""

import dataclasses
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.model.dossier import Dossier
from app.core.model.person import Person
from db.kept import KEPT
from db.repository import Work
from db.store import Store
from db.unit import Unit
from tests.db.test_undo import STEPS


def read_anew(store: Store) -> dict[Any, list[Any]]:
    """The objects as they stand in the tables."""
    with store._engine.connect() as connection, connection.begin():
        unit = Unit(Work(connection))
        return {kind: unit.of_kind(kind).all() for kind in KEPT}


def read_by_all(store: Store) -> dict[Any, list[Any]]:
    with store.read() as unit:
        return {kind: unit.of_kind(kind).all() for kind in KEPT}


def test_a_dossier_is_built_once_as_long_as_nothing_changes_it(store: Store) -> None:
    with store.write("Add") as unit:
        one, other = unit.dossiers.add(Dossier(title="Ferries")), unit.dossiers.add(Dossier(title="Harbours"))
    with store.read() as unit:
        before = {dossier.id: dossier for dossier in unit.dossiers.all()}
    with store.write("Edit") as unit:
        unit.dossiers.replace(dataclasses.replace(one, title="Ferries and ships"))
    with store.read() as unit:
        after = {dossier.id: dossier for dossier in unit.dossiers.all()}
        assert unit.dossiers.get(one.id) is after[one.id]
    assert after[other.id] is before[other.id]
    assert after[one.id].title == "Ferries and ships"


def test_who_reads_an_older_state_is_given_that_and_leaves_nothing_of_it_behind(store: Store) -> None:
    with store.write("Add") as unit:
        added = unit.people.add(Person(names=(), family_name="Aldwych"))
    with store.read() as early:
        assert early.people.count() == 1  # from here on the unit sees this state
        with store.write("Edit") as unit:
            unit.people.replace(dataclasses.replace(added, family_name="Embankment"))
        with store.read() as late:
            assert late.people.get(added.id).family_name == "Embankment"
        assert early.people.get(added.id).family_name == "Aldwych"
    with store.read() as unit:
        assert [person.family_name for person in unit.people.all()] == ["Embankment"]


def test_a_write_that_failed_is_not_seen(store: Store) -> None:
    with store.write("Add") as unit:
        added = unit.people.add(Person(names=(), family_name="Aldwych"))
    read_by_all(store)
    try:
        with store.write("Edit") as unit:
            unit.people.replace(dataclasses.replace(added, family_name="Embankment"))
            raise OSError
    except OSError:
        pass
    with store.read() as unit:
        assert unit.people.get(added.id).family_name == "Aldwych"


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(steps=st.lists(st.sampled_from((*STEPS, Store.undo, Store.redo)), min_size=1, max_size=10))
def test_whatever_is_done_what_is_read_is_what_stands_there(store: Store, steps: list[Any]) -> None:
    for step in steps:
        step(store)
        assert read_by_all(store) == read_anew(store)
