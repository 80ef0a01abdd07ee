"""What enters a book and what stays behind."""

from dataclasses import replace

import pytest

from app.book.plan import Plan, make_plan
from app.book.selection import Reason
from app.core.errors import UserError
from app.core.marking import Marking
from app.core.model.base import Audience, Disclosure
from app.core.model.dossier import Heading
from tests.book.scene.base import key, schemes
from tests.book.scene.dossiers import FERRY
from tests.book.scene.snapshot import SNAPSHOT, order, with_dossier


def plan(**recipe: object) -> Plan:
    return make_plan(SNAPSHOT, order(**recipe), schemes())


def reasons(made: Plan, name: str) -> set[str]:
    return {row.reason for row in made.omissions if row.atom_id == key(name)}


def test_a_certain_subject_keeps_all_seven_headings() -> None:
    headings = {row.heading for row in plan().briefs[0].dossier.statements}
    assert headings == set(Heading)


def test_a_possible_subject_keeps_one_objective_three_points_the_response_and_five_lines() -> None:
    dossier = plan().briefs[1].dossier
    counts = [len(dossier.under(heading)) for heading in Heading]
    assert counts[:6] == [1, 3, 0, 0, 1, 0]
    assert sum(len(row.text) for row in dossier.under(Heading.BACKGROUND)) <= 425
    assert dossier.under(Heading.BACKGROUND)
    assert dossier.positions == ()


def test_an_unlikely_subject_moves_to_the_defensive_briefs_with_its_response_alone() -> None:
    made = plan()
    assert [brief.title for brief in made.defensive] == ["The wreck of the Heron"]
    assert [row.heading for row in made.defensive[0].dossier.statements] == [Heading.OUR_RESPONSE]
    assert reasons(made, "wreck-b") == {Reason.COVERAGE}


def test_superseded_statements_are_dropped_and_written_down() -> None:
    made = plan()
    assert key("s-old") not in {atom.id for atom in made.atoms()}
    assert reasons(made, "s-old") == {Reason.SUPERSEDED}


@pytest.mark.parametrize("reader", [reader for reader in Audience if reader not in (Audience.PRINCIPAL, Audience.DRAFTER)])
def test_red_lines_and_fallbacks_are_for_principal_and_drafter_only(reader: Audience) -> None:
    made = plan(recipient=reader)
    assert all(not brief.dossier.red_lines for brief in made.all_briefs)
    assert all(not row.fallback for brief in made.all_briefs for row in brief.dossier.statements)
    assert Reason.AUDIENCE in reasons(made, "red")


@pytest.mark.parametrize("reader", [Audience.PRINCIPAL, Audience.DRAFTER])
def test_principal_and_drafter_see_red_lines_and_fallbacks(reader: Audience) -> None:
    made = plan(recipient=reader)
    assert made.briefs[0].dossier.red_lines
    assert made.briefs[0].dossier.under(Heading.OUR_OBJECTIVES)[0].fallback


def test_a_release_keeps_back_what_is_not_for_disclosure_even_from_the_principal() -> None:
    made = plan(release_to=("SEL",))
    assert reasons(made, "s-closed") == {Reason.DISCLOSURE}
    assert not any(row.fallback for row in made.briefs[0].dossier.statements)


def test_a_point_to_make_that_is_not_for_disclosure_is_never_a_point_to_make() -> None:
    points = [replace(row, disclosure=Disclosure.NOT_FOR_DISCLOSURE) if row.id == key("s-point") else row for row in FERRY.statements]
    made = make_plan(with_dossier(replace(FERRY, statements=tuple(points))), order(), schemes())
    assert reasons(made, "s-point") == {Reason.DISCLOSURE}
    assert len(made.briefs[0].dossier.under(Heading.ARGUMENTS_TO_USE)) == 1


def marked(level: str) -> Marking:
    return Marking(scheme="isle", level=level)


def test_the_ceiling_keeps_higher_atoms_out_and_the_banner_is_the_highest_of_the_rest() -> None:
    figures = tuple(replace(row, marking=marked(level)) for row, level in zip(FERRY.figures, ("open", "guarded", "sealed"), strict=True))
    snapshot = with_dossier(replace(FERRY, figures=figures))
    made = make_plan(snapshot, order(ceiling=marked("guarded")), schemes())
    assert reasons(made, "f-catch") == {Reason.CEILING}
    assert made.banner == "GUARDED"
    assert make_plan(snapshot, order(), schemes()).banner == "SEALED"


def test_a_source_above_the_ceiling_is_neither_named_nor_quoted() -> None:
    briefs = {brief_id: replace(brief, marking=marked("sealed")) for brief_id, brief in SNAPSHOT.briefs.items()}
    made = make_plan(replace(SNAPSHOT, briefs=briefs), order(ceiling=marked("open")), schemes())
    assert made.readable == {}
    assert made.annotations == ()
    assert not any(brief.quotations for brief in made.all_briefs)


def test_a_release_needs_every_country_of_the_recipe() -> None:
    figures = (
        replace(FERRY.figures[0], marking=Marking(release_to=("SEL",))),
        replace(FERRY.figures[1], marking=Marking(controls=("NOFORN",))),
    )
    snapshot = with_dossier(replace(FERRY, figures=figures, chronology=()))
    made = make_plan(snapshot, order(release_to=("SEL", "NOR")), schemes())
    assert made.briefs[0].dossier.figures == ()
    assert [row.id for row in make_plan(snapshot, order(release_to=("SEL",)), schemes()).briefs[0].dossier.figures] == [key("f-people")]


def test_a_meeting_above_the_ceiling_is_refused() -> None:
    snapshot = replace(SNAPSHOT, meeting=replace(SNAPSHOT.meeting, marking=marked("sealed")))
    with pytest.raises(UserError, match="ceiling"):
        make_plan(snapshot, order(ceiling=marked("open")), schemes())


def test_the_value_that_lost_a_clash_is_left_out() -> None:
    made = plan()
    assert reasons(made, "c-1997") == {Reason.NOT_PREFERRED}
    assert key("c-1998") in {row.id for row in made.briefs[0].dossier.chronology}


def test_an_altered_quotation_is_left_out_though_somebody_called_it_verified() -> None:
    made = plan()
    assert [row.id for row in made.briefs[0].quotations] == [key("quote")]
    assert reasons(made, "misquote") == {Reason.UNVERIFIED}


def test_private_notes_and_marks_left_out_by_hand_do_not_enter() -> None:
    made = plan(exclude=(str(key("m-1")),))
    assert {row.id for row in made.annotations} == {key("m-2"), key("m-3"), key("m-4")}
    assert reasons(made, "m-5") == {Reason.PRIVATE}
    assert reasons(made, "m-1") == {Reason.EXCLUDED}


def test_personal_remarks_are_for_the_inner_circle() -> None:
    assert plan().people[key("han")].personal
    assert not plan(recipient=Audience.DELEGATION).people[key("han")].personal


def test_every_atom_is_either_printed_or_written_down() -> None:
    made = plan(recipient=Audience.INTERPRETER)
    printed = {atom.id for atom in made.atoms()}
    told = {row.atom_id for row in made.omissions}
    everything = {atom.id for dossier in SNAPSHOT.dossiers for atom in dossier.atoms()} | {row.id for row in SNAPSHOT.annotations}
    everything |= {row.id for row in SNAPSHOT.quotations} | {row.id for row in SNAPSHOT.meeting.lines}
    assert everything <= printed | told
