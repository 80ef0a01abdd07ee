"""Whatever the model can hold comes back from the library as it went in."""

import dataclasses
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.model.annotation import Annotation, Quotation
from app.core.model.book import Edition, Recipe
from app.core.model.brief import Brief, BriefText, Passage
from app.core.model.dossier import Dossier
from app.core.model.meeting import Meeting, Occasion
from app.core.model.person import NameForm, Organisation, Person
from db.codec import from_json, to_json
from db.store import Store
from tests.db.making import brief_with_paragraphs, grounded

SHAPES: tuple[tuple[type[Any], str], ...] = (
    (Brief, "briefs"), (Passage, "passages"), (Annotation, "annotations"), (Quotation, "quotations"), (Dossier, "dossiers"),
    (Person, "people"), (Organisation, "organisations"), (Meeting, "meetings"), (Recipe, "recipes"), (Edition, "editions"),
)  # fmt: skip
STAMPS = ("created", "updated", "rev", "by")


@pytest.fixture
def ids(store: Store) -> dict[str, UUID]:
    """Something of each kind for generated objects to refer to."""
    with store.write("Set up") as unit:
        brief, passages = brief_with_paragraphs(unit)
        dossier = unit.dossiers.add(Dossier(title="The pier"))
        person = unit.people.add(Person(names=(NameForm(text="Kim Haneul"),)))
        meeting = unit.meetings.add(Meeting(title="Talks", occasion=Occasion.MINISTERIAL))
    found = {"brief_id": brief.id, "passage_id": passages[0].id, "dossier_id": dossier.id}
    return found | {"person_id": person.id, "speaker_id": person.id, "meeting_id": meeting.id}


def content(item: Any) -> Any:
    """The object without what the store sets."""
    if not hasattr(item, "rev"):
        return item
    return dataclasses.replace(item, created=None, updated=None, rev=0, by="")


@pytest.mark.parametrize(("shape", "name"), SHAPES, ids=[name for _, name in SHAPES])
@settings(
    max_examples=8,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(data=st.data())
def test_every_object_comes_back(store: Store, ids: dict[str, UUID], shape: type[Any], name: str, data: st.DataObject) -> None:
    item = grounded(data.draw(st.from_type(shape)), ids)
    with store.write("Add") as unit:
        kept = getattr(unit, name).add(item)
    with store.read() as unit:
        found = getattr(unit, name).get(item.id)
        everything = {other.id: other for other in getattr(unit, name).all()}
    assert found == kept
    assert content(found) == content(item)
    assert everything[item.id] == kept
    assert from_json(to_json(kept), shape) == kept


@settings(
    max_examples=6,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(data=st.data())
def test_every_dossier_can_become_any_other_and_back(store: Store, ids: dict[str, UUID], data: st.DataObject) -> None:
    first = grounded(data.draw(st.from_type(Dossier)), ids)
    second = dataclasses.replace(grounded(data.draw(st.from_type(Dossier)), ids), id=first.id, rev=0)
    shuffled = dataclasses.replace(second, statements=second.statements[::-1], rev=0)
    with store.write("Add") as unit:
        unit.dossiers.add(first)
    for wanted in (second, shuffled):
        with store.write("Change") as unit:
            unit.dossiers.replace(wanted)
        with store.read() as unit:
            assert content(unit.dossiers.get(first.id)) == content(wanted)


@settings(
    max_examples=10,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(data=st.data())
def test_the_words_of_a_brief_come_back(store: Store, data: st.DataObject) -> None:
    text = dataclasses.replace(data.draw(st.from_type(BriefText)), brief_id=uuid4())
    with store.write("Add") as unit:
        unit.briefs.add(Brief(id=text.brief_id))
        unit.texts.add(text)
    with store.read() as unit:
        assert unit.texts.get(text.brief_id) == text


def test_the_store_sets_moment_author_and_revision(store: Store) -> None:
    before = datetime.now(UTC)
    with store.write("Add", by="Mina") as unit:
        first = unit.briefs.add(Brief(title="One"))
    with store.write("Change", by="Jun") as unit:
        second = unit.briefs.replace(dataclasses.replace(first, title="Two"))
    assert first.created is not None
    assert second.updated is not None
    assert before <= first.created <= second.updated <= datetime.now(UTC)
    assert (first.by, first.rev, second.by, second.rev) == ("Mina", 1, "Jun", 2)
    assert second.created == first.created


def test_a_meeting_keeps_the_clock_of_its_place(store: Store) -> None:
    start = datetime.fromisoformat("2025-06-18T10:30:00+09:00")
    with store.write("Add") as unit:
        meeting = unit.meetings.add(Meeting(title="Talks", occasion=Occasion.MINISTERIAL, start=start))
    with store.read() as unit:
        found = unit.meetings.get(meeting.id).start
    assert found is not None
    assert found.isoformat() == "2025-06-18T10:30:00+09:00"


def test_a_library_outlives_its_process_state(store: Store, vault: Any, tmp_path: Path) -> None:
    with store.write("Add") as unit:
        brief, passages = brief_with_paragraphs(unit, tags=("항만", "pier"))
    store.close()
    again = Store.open(tmp_path, vault.key)
    with again.read() as unit:
        assert unit.briefs.all() == [brief]
        assert unit.passages.of_brief(brief.id) == passages
    again.close()
