"""Passages that stand word for word, and those that read otherwise; the grade of a dossier in the next meeting."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest

from app.core.errors import NotFoundError
from app.core.model.meeting import AgendaItem, Coverage, Meeting, Occasion
from app.services.grading import grade_in
from app.services.opening import Services
from app.services.views import MarkDetails

NOW = datetime(2025, 6, 1, 9, tzinfo=UTC)


def test_a_passage_stands_word_for_word_until_its_text_is_another(services: Services, harbour: UUID) -> None:
    mark = services.annotations.by_quote(harbour, "agreed to count containers alike", MarkDetails()).mark
    passage = mark.passage
    assert services.standing.of([passage.id])[passage.id].same

    # The words were taken otherwise than they stand, as in a pack of somebody else
    with services.standing._desk.store.write("Change a passage") as unit:
        unit.passages.replace(replace(passage, exact="agreed to weigh containers alike"))
    strayed = services.standing.of([passage.id])[passage.id]
    assert not strayed.same
    assert strayed.now == "agreed to count containers alike"

    # The text is another and the words stand elsewhere in it
    with services.standing._desk.store.write("Change a passage") as unit:
        unit.passages.replace(replace(passage, start=0, end=9, document_hash="of another reading"))
    assert services.standing.of([passage.id])[passage.id].same
    assert services.standing.of([uuid4()]) == {}


def item(dossier: UUID, coverage: Coverage) -> AgendaItem:
    return AgendaItem(title="Ports", dossier_ids=(dossier,), coverage=coverage)


def meeting(title: str, start: datetime | None, *items: AgendaItem) -> Meeting:
    return Meeting(title=title, occasion=Occasion.MINISTERIAL, start=start, agenda=items)


def test_the_grade_is_that_of_the_next_meeting_that_has_the_dossier() -> None:
    ports = uuid4()
    held = meeting("held", NOW - timedelta(days=3), item(ports, Coverage.CERTAIN))
    older = meeting("older", NOW - timedelta(days=30), item(ports, Coverage.CERTAIN))
    soon = meeting("soon", NOW + timedelta(days=2), item(uuid4(), Coverage.CERTAIN))
    later = meeting("later", NOW + timedelta(days=9), item(ports, Coverage.POSSIBLE))
    undated = meeting("undated", None, item(ports, Coverage.UNLIKELY))
    found = grade_in([undated, later, held, soon, older], ports, NOW)
    assert found is not None
    assert (found.meeting, found.coverage) == ("later", Coverage.POSSIBLE)
    past = grade_in([older, undated, held, soon], ports, NOW)
    assert past is not None
    assert past.meeting == "held"
    alone = grade_in([undated, soon], ports, NOW)
    assert alone is not None
    assert alone.coverage is Coverage.UNLIKELY
    assert grade_in([soon], ports, NOW) is None


def test_a_grade_is_put_on_the_agenda_and_taken_back(services: Services, harbour: UUID, meeting: UUID) -> None:
    ports = services.dossiers.find("Ports").id
    grade = services.grading.of(ports, NOW)
    assert grade is not None
    services.grading.put(grade, Coverage.UNLIKELY)
    assert services.meetings.get(meeting).agenda[0].coverage is Coverage.UNLIKELY
    services.history.undo()
    assert services.meetings.get(meeting).agenda[0].coverage is Coverage.CERTAIN
    kept = services.meetings.get(meeting)
    services.meetings.save(replace(kept, agenda=()), "Empty the agenda")
    with pytest.raises(NotFoundError, match="open its agenda"):
        services.grading.put(grade, Coverage.POSSIBLE)
