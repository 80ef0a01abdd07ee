"""The clash desk: values with their passages and uses, decided with a reason, opened again, undone."""

from dataclasses import replace
from uuid import uuid4

import pytest

from app.core.errors import NotFoundError, UserError
from app.core.jobs import Silent
from app.core.model.base import Evidence
from app.core.model.dossier import Dossier, Figure, Heading, Resolution, Statement
from app.core.model.meeting import AgendaItem, Meeting, Occasion
from app.services.books import BookRequest
from app.services.clashes import Decision, UseKind
from app.services.importing import ImportChoices
from app.services.opening import Services
from app.services.views import MarkDetails

WORDS = "The harbour board counts twelve berths at the eastern quay, as it did a year ago, and wants no more of them."


@pytest.fixture
def figures(services: Services, tmp_path_factory: pytest.TempPathFactory) -> tuple[Figure, Figure]:
    """Two counts of the same berths; the first rests on a passage, and so does a statement."""
    path = tmp_path_factory.mktemp("papers") / "board.txt"
    path.write_text(f"Report of the board\n\n{WORDS}\n", encoding="utf-8")
    brief = services.imports.import_paths([path], ImportChoices(), Silent()).files[0].briefs[0].brief
    passage = services.annotations.by_quote(brief.id, "twelve berths", MarkDetails()).mark.passage
    source = (Evidence(passage_id=passage.id),)
    twelve, fourteen = Figure(label="Berths", value="12", evidence=source), Figure(label="Berths", value="14")
    point = Statement(heading=Heading.ARGUMENTS_TO_USE, text="There is room for one more ferry.", evidence=source)
    dossier = Dossier(title="Harbours", figures=(twelve, fourteen), statements=(point,))
    services.dossiers.save(dossier)
    agenda = (AgendaItem(title="Harbours", dossier_ids=(dossier.id,)),)
    services.meetings.save(Meeting(title="Talks on ferries", occasion=Occasion.TWO_PLUS_TWO, agenda=agenda))
    return twelve, fourteen


def test_a_clash_shows_its_passages_and_where_it_is_used(services: Services, figures: tuple[Figure, Figure]) -> None:
    (clash,) = services.clashes.all().open
    assert [(value.words, len(value.evidence)) for value in clash.values] == [("12", 1), ("14", 0)]
    assert clash.values[0].evidence[0].passage is not None
    assert clash.values[0].evidence[0].passage.exact == "twelve berths"
    assert [(use.kind, use.field, use.number) for use in clash.uses] == [
        (UseKind.LINE, "figures", 1),
        (UseKind.LINE, "figures", 2),
        (UseKind.RESTING, "statements", 1),
    ]
    edition = services.books.build(BookRequest(meeting_id=services.meetings.all()[0].id), Silent()).edition
    (book,) = [use for use in services.clashes.all().open[0].uses if use.kind is UseKind.BOOK]
    assert book.owner_id == edition.id
    assert all(1 <= page <= edition.pages for page in book.pages)


def test_a_decision_needs_a_reason_and_a_value_of_the_clash(services: Services, figures: tuple[Figure, Figure]) -> None:
    (clash,) = services.clashes.all().open
    for decision in (
        Decision(resolution=Resolution.PREFER, why=" ", preferred=figures[0].id),
        Decision(resolution=Resolution.PREFER, why="Counted.", preferred=uuid4()),
        Decision(resolution=Resolution.NO_CONFLICT, why=""),
    ):
        with pytest.raises(UserError):
            services.clashes.decide(clash.id, decision)
    with pytest.raises(NotFoundError):
        services.clashes.decide(uuid4(), Decision(resolution=Resolution.NO_CONFLICT, why="Two quays."))
    assert services.clashes.all().open == (clash,)


def test_what_is_decided_is_one_step_and_can_be_opened_again(services: Services, figures: tuple[Figure, Figure]) -> None:
    (clash,) = services.clashes.all().open
    services.clashes.decide(clash.id, Decision(resolution=Resolution.PREFER, why="Counted by us.", preferred=figures[0].id))
    desk = services.clashes.all()
    assert (desk.open, len(desk.decided)) == ((), 1)
    assert desk.decided[0].preferred == desk.decided[0].values[0]
    services.clashes.reopen(clash.id)
    (again,) = services.clashes.all().open
    assert again.conflict is not None
    assert again.conflict.note == "Counted by us."
    services.history.undo()
    services.history.undo()
    (as_before,) = services.clashes.all().open
    assert (as_before.id, as_before.conflict) == (clash.id, None)


def test_a_decision_on_more_values_takes_the_place_of_one_on_fewer(services: Services, figures: tuple[Figure, Figure]) -> None:
    """Twelve held against fourteen; once sixteen came, fourteen was found to be right: it is what the book has."""
    twelve, fourteen = figures
    (clash,) = services.clashes.all().open
    services.clashes.decide(clash.id, Decision(resolution=Resolution.PREFER, why="Counted by us.", preferred=twelve.id))
    (dossier,) = services.dossiers.all()
    services.dossiers.save(replace(dossier, figures=(*dossier.figures, Figure(label="Berths", value="16"))))
    (wider,) = services.clashes.all().open
    services.clashes.decide(wider.id, Decision(resolution=Resolution.PREFER, why="Counted by all.", preferred=fourteen.id))
    desk = services.clashes.all()
    assert desk.open == ()
    assert [clash.preferred and clash.preferred.words for clash in desk.decided] == ["14"]
    items = services.books.build(BookRequest(meeting_id=services.meetings.all()[0].id), Silent()).edition.items
    printed = {row.id for item in items for row in item.atoms}
    assert printed & {figure.id for figure in services.dossiers.all()[0].figures} == {fourteen.id}


def test_an_open_clash_that_nobody_entered_bars_final(services: Services, figures: tuple[Figure, Figure]) -> None:
    meeting = services.meetings.all()[0]
    assert "open-clash" in {finding.code for finding in services.books.preflight(meeting.id).errors}
    (clash,) = services.clashes.all().open
    services.clashes.decide(clash.id, Decision(resolution=Resolution.NO_CONFLICT, why="Two quays."))
    assert "open-clash" not in {finding.code for finding in services.books.preflight(meeting.id).findings}
