"""Tables 2.1 and 2.2: what a kind of meeting, a reader and a hand let into a book."""

from dataclasses import replace

import pytest

from app.book.plan import Plan, make_plan
from app.book.selection import Reason
from app.book.tailoring.occasions import COLUMNS, TABLE, rule
from app.book.tailoring.recipients import EVERYTHING
from app.core.errors import UserError
from app.core.language import Language
from app.core.model.base import Audience, Status
from app.core.model.book import Carrier, Preferences, Recipe, SectionOption
from app.core.model.dossier import Heading
from app.core.model.meeting import LineKind, Occasion
from tests.book.scene.base import key, schemes
from tests.book.scene.dossiers import FERRY, FISH
from tests.book.scene.snapshot import SNAPSHOT, order, with_dossier


def plan(occasion: Occasion = Occasion.MINISTERIAL, **recipe: object) -> Plan:
    snapshot = replace(SNAPSHOT, meeting=replace(SNAPSHOT.meeting, occasion=occasion))
    return make_plan(snapshot, order(**{"include": (), **recipe}), schemes())


def printed(made: Plan) -> set[object]:
    return {atom.id for atom in made.atoms()}


def test_every_part_of_the_table_has_a_cell_for_every_occasion() -> None:
    assert all(len(row) == len(COLUMNS) for row in TABLE.values())
    assert set(TABLE) <= set(EVERYTHING)
    for occasion in Occasion:
        assert all(rule(part, occasion).need for part in TABLE)


ALL = "cards steering programme participants agenda documents if_raised press remarks biographies figures chronology"
PARTS = {
    Occasion.LEADERS_BILATERAL: ALL,
    Occasion.PULL_ASIDE: "cards steering programme participants if_raised press biographies",
    Occasion.COURTESY_CALL: "cards steering programme participants biographies figures chronology",
    Occasion.PHONE: "cards steering programme participants if_raised press biographies",
    Occasion.VIDEO: "cards steering programme participants if_raised press biographies",
    Occasion.SIDELINES: "cards steering programme participants agenda if_raised press biographies figures chronology",
}


@pytest.mark.parametrize("occasion", PARTS)
def test_the_principal_has_the_parts_of_the_occasion(occasion: Occasion) -> None:
    assert plan(occasion).scope.parts == ("cover", "contents", *PARTS[occasion].split(), "colophon")


def test_a_pull_aside_has_five_points_at_most_three_questions_and_one_press_line() -> None:
    made = plan(Occasion.PULL_ASIDE)
    assert {line.kind for line in made.meeting.lines} == {
        LineKind.PURPOSE, LineKind.OBJECTIVE, LineKind.LAST_CONTACT, LineKind.CARD, LineKind.PRESS_AGREED,
    }  # fmt: skip
    questions = [row for brief in made.all_briefs for row in brief.dossier.if_raised]
    assert 1 <= len(questions) <= 3
    assert not any(brief.dossier.under(Heading.BACKGROUND) for brief in made.all_briefs)


def test_a_courtesy_call_without_card_lines_keeps_the_first_two_points() -> None:
    lines = tuple(line for line in SNAPSHOT.meeting.lines if line.kind is not LineKind.CARD)
    meeting = replace(SNAPSHOT.meeting, occasion=Occasion.COURTESY_CALL, lines=lines)
    made = make_plan(replace(SNAPSHOT, meeting=meeting), order(include=()), schemes())
    points = [row.id for brief in made.briefs for row in brief.dossier.under(Heading.ARGUMENTS_TO_USE)]
    assert points == [row.id for row in FERRY.under(Heading.ARGUMENTS_TO_USE)][:2]


def test_on_the_sidelines_only_what_is_certain_has_a_brief() -> None:
    made = plan(Occasion.SIDELINES)
    assert [brief.title for brief in made.briefs] == ["The second ferry line"]
    assert "Fishing quotas" in [brief.title for brief in made.defensive]


@pytest.mark.parametrize("occasion", list(Occasion))
@pytest.mark.parametrize("reader", list(Audience))
def test_whatever_is_left_out_is_written_down(occasion: Occasion, reader: Audience) -> None:
    made = plan(occasion, recipient=reader)
    everything = {atom.id for dossier in SNAPSHOT.dossiers for atom in dossier.atoms()} | {row.id for row in SNAPSHOT.annotations}
    everything |= {row.id for row in SNAPSHOT.quotations} | {row.id for row in SNAPSHOT.meeting.lines}
    told = {row.atom_id for row in made.omissions}
    assert everything <= printed(made) | told
    # A statement whose fallback alone is withheld is in both lists.
    halves = {row.id for dossier in SNAPSHOT.dossiers for row in dossier.statements if row.fallback}
    assert printed(made) & told <= halves


def test_the_press_officer_has_the_press_line_the_lists_and_cleared_figures_alone() -> None:
    figures = (replace(FERRY.figures[0], status=Status.CLEARED), *FERRY.figures[1:])
    made = make_plan(with_dossier(replace(FERRY, figures=figures)), order(include=(), recipient=Audience.PRESS), schemes())
    assert made.scope.parts == ("press", "participants", "programme", "figures", "colophon")
    assert {row.id for brief in made.all_briefs for row in brief.dossier.figures} == {figures[0].id}
    assert {row.heading for brief in made.all_briefs for row in brief.dossier.statements} <= {Heading.PRESS_LINE}


def test_the_notetaker_has_the_expected_points_and_what_was_promised_and_no_tactics() -> None:
    made = plan(recipient=Audience.NOTETAKER)
    assert made.scope.has("record")
    assert {row.heading for row in made.briefs[0].dossier.statements} == {Heading.ARGUMENTS_TO_USE}
    assert made.briefs[0].dossier.next_steps


def test_what_is_included_by_hand_is_printed_although_the_coverage_would_drop_it() -> None:
    assert key("fish-a5") not in printed(plan())
    assert key("fish-a5") in printed(plan(include=(str(key("fish-a5")),)))


def test_including_a_part_opens_nothing_that_an_audience_closes() -> None:
    made = plan(recipient=Audience.PRESS, include=("agenda", "passages", str(key("red"))))
    assert made.scope.has("agenda")
    assert key("red") not in printed(made)
    assert not made.annotations


def test_an_excluded_item_takes_its_dossier_with_it() -> None:
    made = plan(exclude=(str(key("i-fish")),))
    assert "Fishing quotas" not in [brief.title for brief in made.all_briefs]
    assert {row.reason for row in made.omissions if row.atom_id == key("fish-o1")} == {Reason.EXCLUDED}


def test_a_dossier_is_excluded_by_its_id_and_a_word_as_long_as_an_id_excludes_nothing() -> None:
    no_id = "quay" * 8 + "----"
    assert (len(no_id), no_id.count("-")) == (len(str(key("fish"))), str(key("fish")).count("-"))
    assert printed(plan(exclude=(no_id,))) == printed(plan())
    made = plan(exclude=(no_id, str(key("fish"))))
    assert not printed(made) & {atom.id for atom in FISH.atoms()}
    assert {row.reason for row in made.omissions if row.atom_id == key("fish")} == {Reason.EXCLUDED}


def test_items_and_points_stand_in_the_order_of_the_hand() -> None:
    made = plan(order=(str(key("fish")), str(key("fish-a3"))))
    assert [brief.title for brief in made.briefs] == ["Fishing quotas", "The second ferry line"]
    points = [row.id for row in made.briefs[0].dossier.under(Heading.ARGUMENTS_TO_USE)]
    assert points == [key("fish-a3"), key("fish-a1"), key("fish-a2")]


def test_a_delegate_has_their_own_subjects_in_full_and_a_summary_of_the_others() -> None:
    made = plan(recipient=Audience.DELEGATION, recipient_name="minister ahn")
    ferry = next(brief.dossier for brief in made.briefs if brief.title == "The second ferry line")
    assert key("s-closed") in {row.id for row in ferry.statements}
    assert not ferry.red_lines
    other = plan(recipient=Audience.DELEGATION, recipient_name="Secretary Nobody")
    assert key("s-closed") not in printed(other)


def test_an_unknown_part_choice_or_size_is_refused_with_what_there_is() -> None:
    with pytest.raises(UserError, match="name parts out of"):
        plan(sections=("agendas",))
    with pytest.raises(UserError, match=r"biographies\.form=full"):
        plan(options=(SectionOption(section="biographies", name="form", value="long"),))
    with pytest.raises(UserError, match="at least 12"):
        plan(body_size=9)


def test_short_biographies_have_no_remarks() -> None:
    made = plan(options=(SectionOption(section="biographies", name="form", value="short"),))
    assert key("view") not in printed(made)
    assert {row.reason for row in made.omissions if row.atom_id == key("view")} == {Reason.PART}


def test_a_recipe_follows_what_its_reader_prefers() -> None:
    liked = Preferences(language=Language.JA, body_size=16, duplex=True)
    made = Recipe(name="R", carrier=Carrier.A5).preferring(liked)
    assert (made.language, made.body_size, made.duplex, made.carrier) == (Language.JA, 16, True, Carrier.A5)
