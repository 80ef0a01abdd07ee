"""Who changed what in a dossier, in words, and the way back to any state it had."""

from dataclasses import replace
from uuid import UUID, uuid4

import pytest

from app.core.errors import NotFoundError, UserError
from app.core.model.dossier import Conflict, Dossier, Heading, PersonRole, RedLine, Resolution, Statement, Term
from app.core.model.person import NameForm, Person
from app.services.opening import Services, signature


def save(services: Services, dossier: Dossier, step: str = "") -> Dossier:
    services.dossiers.save(dossier, step)
    return services.dossiers.get(dossier.id)


def step_numbers(services: Services, dossier_id: UUID) -> list[int]:
    return [turn.number for turn in services.history.dossiers.turns(dossier_id)]


@pytest.fixture
def ports(services: Services) -> Dossier:
    """A dossier in its third state."""
    first = Statement(heading=Heading.BACKGROUND, text="The quay was built in 1931.")
    second = Statement(heading=Heading.OUR_OBJECTIVES, text="One count of containers.")
    made = save(services, Dossier(title="Ports", statements=(first, second)))
    reworded = replace(second, text="One count of containers by 2027.", do_not_volunteer=True)
    changed = save(services, replace(made, standfirst="Who counts what.", statements=(reworded, first)), "Reword an objective")
    return save(services, replace(changed, statements=(reworded,), red_lines=(RedLine(text="No levy."),)), "Cut")


def test_every_turn_is_told_in_words(services: Services, ports: Dossier) -> None:
    made, reworded, cut = services.history.dossiers.turns(ports.id)
    assert made.changes == ("Made, with 2 entries.",)
    assert reworded.name == "Reword an objective"
    assert reworded.changes == (
        "Standfirst: nothing → “Who counts what.”.",
        "Changed: statement under our objectives “One count of containers by 2027.” "
        "(text: “One count of containers.” → “One count of containers by 2027.”; do not volunteer: no → yes).",
        "The order of the statements changed.",
    )
    assert cut.changes == (
        "Removed: statement under background “The quay was built in 1931.”.",
        "Added: red line “No levy.”.",
    )
    assert made.number < reworded.number < cut.number


def test_two_states_are_told_apart_without_a_word_of_the_program_s_own(services: Services, ports: Dossier) -> None:
    (first, *_), (kept,) = step_numbers(services, ports.id), ports.statements
    quarrel = Conflict(id=uuid4(), atoms=(kept.id, ports.red_lines[0].id), resolution=Resolution.PRINT_BOTH)
    person, other = Person(names=(NameForm(text="Hana Test"),)), Dossier(title="Ferries")
    services.people.save(person)
    services.dossiers.save(other)
    people, terms = (PersonRole(person_id=person.id, role="holds the pen"),), (Term(term="quay"),)
    save(services, replace(ports, people=people, terms=terms, conflicts=(quarrel,), related=(other.id,)))
    found = {contrast.field: contrast for contrast in services.history.dossiers.contrasts(ports.id, first)}
    said = {name: found[name].now for name in ("standfirst", "people", "terms", "conflicts", "related")}
    assert said == {
        "standfirst": "Who counts what.", "people": "holds the pen", "terms": "quay", "conflicts": "print both",
        "related": "1",
    }  # fmt: skip
    assert {found[name].then for name in said} == {""}


def test_a_dossier_returns_to_any_state_and_undo_takes_that_back(services: Services, ports: Dossier) -> None:
    first, second, third = step_numbers(services, ports.id)
    back = services.history.dossiers.return_to(ports.id, first)
    assert [statement.text for statement in back.dossier.statements] == ["The quay was built in 1931.", "One count of containers."]
    assert (back.dossier.standfirst, back.dossier.red_lines, back.missing) == ("", (), 0)
    services.history.dossiers.return_to(ports.id, second)
    assert services.dossiers.get(ports.id).standfirst == "Who counts what."
    services.history.undo(2)
    assert services.dossiers.get(ports.id).statements == ports.statements
    with pytest.raises(UserError, match="as it stood at step"):
        services.history.dossiers.return_to(ports.id, third)


def test_a_deleted_dossier_has_its_history_and_comes_back(services: Services, ports: Dossier) -> None:
    services.dossiers.remove(ports.id)
    assert services.history.dossiers.find("Ports") == ports.id
    *_, third, gone = step_numbers(services, ports.id)
    assert services.history.dossiers.turns(ports.id)[-1].changes == ("Deleted.",)
    with pytest.raises(NotFoundError, match="deleted by then"):
        services.history.dossiers.return_to(ports.id, gone)
    assert services.history.dossiers.return_to(ports.id, third).dossier.red_lines == ports.red_lines
    with pytest.raises(NotFoundError, match="not there yet"):
        services.history.dossiers.return_to(ports.id, 0)


def test_what_is_gone_from_the_library_is_left_out_and_counted(services: Services, harbour: UUID, meeting: UUID) -> None:
    dossier = services.dossiers.find("Ports")
    with_evidence = step_numbers(services, dossier.id)[-1]
    services.library.remove([harbour])
    assert services.dossiers.get(dossier.id).statements[0].evidence == ()
    changes = services.history.dossiers.turns(dossier.id)[-1].changes
    assert any("evidence: 1 passage → nothing" in change for change in changes)
    services.dossiers.save(replace(services.dossiers.get(dossier.id), title="Harbours"))
    back = services.history.dossiers.return_to(dossier.id, with_evidence)
    assert (back.missing, back.dossier.title, back.dossier.statements[0].evidence) == (1, "Ports", ())


def test_changes_are_signed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ATTACHE_NAME", "Mina")
    assert signature() == "Mina"
