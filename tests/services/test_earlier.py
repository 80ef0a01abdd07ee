"""What a dossier can take over from one of an earlier meeting."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.core.errors import NotFoundError
from app.core.jobs import Silent
from app.core.model.annotation import AnnotationKind
from app.core.model.base import Evidence, Status
from app.core.model.dossier import Dossier, Heading, Statement
from app.core.model.meeting import AgendaItem, Meeting, Occasion
from app.services.earlier import copies
from app.services.importing import ImportChoices
from app.services.opening import Services
from app.services.views import MarkDetails


def dossier(title: str, *headings: Heading, **more: object) -> Dossier:
    statements = tuple(Statement(heading=heading, text=f"{title} {heading.value}", status=Status.CLEARED) for heading in headings)
    return Dossier(title=title, statements=statements, **more)  # type: ignore[arg-type]


def meeting(day: int, found: Dossier) -> Meeting:
    item = AgendaItem(title=found.title, dossier_ids=(found.id,))
    return Meeting(title="Talks", occasion=Occasion.MINISTERIAL, start=datetime(2025, 6, day, 9, tzinfo=UTC), agenda=(item,))


def test_the_latest_dossier_on_the_issue_offers_what_is_missing(services: Services) -> None:
    old = dossier("Ports", Heading.PRESS_LINE, Heading.BACKGROUND)
    late = dossier("ports ", Heading.PRESS_LINE)
    other = dossier("Fish", Heading.PRESS_LINE, Heading.OUR_RESPONSE)
    now = dossier("Ports", Heading.OUR_OBJECTIVES)
    for each in (old, late, other, now):
        services.dossiers.save(each, "Begin")
    for each in (meeting(3, old), meeting(18, late), meeting(20, other)):
        services.meetings.save(each, "Begin")
    found = services.earlier.of(now.id)
    assert {heading: earlier.dossier_id for heading, earlier in found.items()} == {
        Heading.PRESS_LINE: late.id,
        Heading.BACKGROUND: old.id,
    }
    start = found[Heading.PRESS_LINE].start
    assert start is not None
    assert start.day == 18


def test_what_is_not_held_any_more_is_not_offered(services: Services) -> None:
    gone = Statement(heading=Heading.PRESS_LINE, text="We regret it.", status=Status.SUPERSEDED)
    now = dossier("Ports")
    for each in (Dossier(title="Ports", statements=(gone,)), now):
        services.dossiers.save(each, "Begin")
    assert services.earlier.of(now.id) == {}


def test_a_related_dossier_offers_too_from_either_side(services: Services) -> None:
    first, second = dossier("Fish", Heading.PRESS_LINE), dossier("Boats", Heading.BACKGROUND)
    now = dossier("Ports", related=(first.id,))
    second = Dossier(id=second.id, title=second.title, statements=second.statements, related=(now.id,))
    for each in (first, now, second):
        services.dossiers.save(each, "Begin")
    assert set(services.earlier.of(now.id)) == {Heading.PRESS_LINE, Heading.BACKGROUND}


def test_what_is_taken_is_a_draft_that_nobody_cleared() -> None:
    evidence = (Evidence(passage_id=dossier("x").id),)
    one = Statement(
        heading=Heading.OUR_RESPONSE, text="We agree.", status=Status.CLEARED, clearance="DG", evidence=evidence, answers=dossier("x").id
    )
    (taken,) = copies((one,))
    assert (taken.text, taken.evidence) == (one.text, evidence)
    assert (taken.status, taken.clearance, taken.answers) == (Status.DRAFT, "", None)
    assert taken.id != one.id


def test_a_passage_whose_brief_was_deleted_is_not_taken_along(services: Services, tmp_path: Path) -> None:
    (tmp_path / "paper.txt").write_text("The quay leaks in winter. The quay is old.", encoding="utf-8")
    brief = services.imports.import_paths([tmp_path / "paper.txt"], ImportChoices(), Silent()).files[0].briefs[0].brief
    quotes = ("leaks in winter", "quay is old")
    details = MarkDetails(kind=AnnotationKind.EVIDENCE)
    marks = [services.annotations.by_quote(brief.id, words, details).mark.annotation for words in quotes]
    evidence = tuple(Evidence(passage_id=mark.passage_id) for mark in marks)
    before, now = Dossier(title="Ports", statements=(Statement(heading=Heading.PRESS_LINE, text="x", evidence=evidence),)), dossier("Ports")
    for each in (before, now):
        services.dossiers.save(each, "Begin")
    services.library.remove([brief.id])
    (taken,) = copies(services.earlier.of(now.id)[Heading.PRESS_LINE].statements)
    services.dossiers.save(Dossier(title="New", statements=(taken,)), "Take it over")


def test_a_dossier_that_is_gone_is_refused(services: Services) -> None:
    with pytest.raises(NotFoundError):
        services.earlier.of(dossier("Ports").id)


def test_an_older_state_of_the_dossier_itself_offers_what_stood_there_last(services: Services) -> None:
    first = dossier("Ports", Heading.PRESS_LINE, Heading.BACKGROUND)
    services.dossiers.save(first, "Begin")
    assert services.earlier.states(first.id) == {}
    (kept, gone) = services.dossiers.get(first.id).statements
    mended = replace(kept, text="Mended.")
    services.dossiers.save(replace(services.dossiers.get(first.id), statements=(mended, gone)), "Mend")
    services.dossiers.save(replace(services.dossiers.get(first.id), statements=(gone,)), "Take out")
    services.dossiers.save(replace(services.dossiers.get(first.id), title="Ports of call"), "Rename")
    found = services.earlier.states(first.id)
    assert {heading: [each.text for each in state.statements] for heading, state in found.items()} == {Heading.PRESS_LINE: ["Mended."]}
    taken_out = next(step for step in services.history.steps() if step.name == "Take out")
    assert found[Heading.PRESS_LINE].until == taken_out.at
    with pytest.raises(NotFoundError):
        services.earlier.states(kept.id)


def test_an_older_state_comes_without_evidence_that_is_gone(services: Services, tmp_path: Path) -> None:
    path = tmp_path / "ports.txt"
    path.write_text("The ferries sail twice a day.\n\nThe harbour is closed at night.", encoding="utf-8")
    (report,) = services.imports.import_paths([path], ImportChoices(), Silent()).files
    brief = report.briefs[0].brief
    passage = services.library.detail(brief.id).paragraphs[0].passage
    statement = Statement(heading=Heading.BACKGROUND, text="Twice a day.", evidence=(Evidence(passage_id=passage.id),))
    now = Dossier(title="Ferries", statements=(statement,))
    services.dossiers.save(now, "Begin")
    services.dossiers.save(replace(services.dossiers.get(now.id), statements=()), "Take out")
    assert services.earlier.states(now.id)[Heading.BACKGROUND].statements[0].evidence == statement.evidence
    services.library.remove((brief.id,))
    assert services.earlier.states(now.id)[Heading.BACKGROUND].statements[0].evidence == ()
