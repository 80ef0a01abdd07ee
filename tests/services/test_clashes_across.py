"""The same fact said differently in two dossiers: found, decided in both, undone, printed once."""

from pathlib import Path

import pypdfium2
import pytest

from app.core.dates import PartialDate
from app.core.errors import UserError
from app.core.jobs import Silent
from app.core.model.book import Recipe
from app.core.model.dossier import ChronologyEntry, Conflict, Dossier, Figure, Resolution
from app.core.model.meeting import AgendaItem, Meeting, Occasion
from app.services.books import BookRequest
from app.services.clashes import Decision
from app.services.opening import Services

YEAR = PartialDate(2024)


def berths(title: str, value: str, *more: Figure, as_of: PartialDate = YEAR) -> Dossier:
    return Dossier(title=title, figures=(Figure(label="Berths", value=value, unit="berths", as_of=as_of), *more))


@pytest.fixture
def two(services: Services) -> tuple[Dossier, Dossier]:
    harbours, ferries = berths("Harbours", "12"), berths("Ferries", "14")
    for dossier in (harbours, ferries):
        services.dossiers.save(dossier)
    return harbours, ferries


def test_two_dossiers_that_differ_clash_and_those_of_other_days_do_not(services: Services, two: tuple[Dossier, Dossier]) -> None:
    services.dossiers.save(berths("Quays", "20", as_of=PartialDate(2019)))
    (clash,) = services.clashes.all().open
    assert {value.words for value in clash.values} == {"12 berths", "14 berths"}
    assert {dossier.title for dossier in (clash.dossier, *clash.others)} == {"Harbours", "Ferries"}
    assert {(use.title, use.field, use.number) for use in clash.uses} == {("Harbours", "figures", 1), ("Ferries", "figures", 1)}
    services.dossiers.save(berths("Piers", "12.0"))
    (clash,) = services.clashes.all().open
    assert [len(value.atoms) for value in clash.values if value.words.startswith("12")] == [2], "12 and 12.0 are one value"


def test_a_decision_stands_in_both_dossiers_and_is_one_step(services: Services, two: tuple[Dossier, Dossier]) -> None:
    harbours, ferries = two
    (clash,) = services.clashes.all().open
    with pytest.raises(UserError, match="why"):
        services.clashes.decide(clash.id, Decision(resolution=Resolution.PREFER, why=" ", preferred=harbours.figures[0].id))
    services.clashes.decide(clash.id, Decision(resolution=Resolution.PREFER, why="Counted by us.", preferred=harbours.figures[0].id))
    desk = services.clashes.all()
    assert desk.open == ()
    (decided,) = desk.decided
    assert decided.preferred is not None
    assert (decided.preferred.words, decided.id) == ("12 berths", clash.id)
    for dossier in (harbours, ferries):
        (row,) = services.dossiers.get(dossier.id).conflicts
        assert (row.note, row.atoms) == ("Counted by us.", (dossier.figures[0].id,))
    services.clashes.reopen(clash.id)
    assert [each.id for each in services.clashes.all().open] == [clash.id]
    services.history.undo()
    services.history.undo()
    assert services.dossiers.get(ferries.id).conflicts == ()
    assert len(services.clashes.all().open) == 1


def test_what_was_not_preferred_is_not_printed_and_the_reason_is(services: Services, two: tuple[Dossier, Dossier]) -> None:
    harbours, ferries = two
    meeting = Meeting(
        title="Talks",
        occasion=Occasion.MINISTERIAL,
        agenda=tuple(AgendaItem(title=dossier.title, dossier_ids=(dossier.id,)) for dossier in two),
    )
    services.meetings.save(meeting)
    (clash,) = services.clashes.all().open
    services.clashes.decide(clash.id, Decision(resolution=Resolution.PREFER, why="Counted by us.", preferred=harbours.figures[0].id))
    built = services.books.build(BookRequest(meeting_id=meeting.id, recipe=Recipe(name="Figures", sections=("figures",))), Silent())
    with pypdfium2.PdfDocument(built.pdf) as file:
        printed = " ".join(page.get_textpage().get_text_range() for page in file)
    assert "12 berths" in " ".join(printed.split())
    assert "14 berths" not in " ".join(printed.split())
    assert "Counted by us." in printed
    assert [row.reason for row in built.edition.omissions if row.atom_id == ferries.figures[0].id] == ["another source is preferred"]


def test_a_book_of_both_is_not_final_before_it_is_decided(services: Services, two: tuple[Dossier, Dossier]) -> None:
    agenda = tuple(AgendaItem(title=dossier.title, dossier_ids=(dossier.id,)) for dossier in two)
    meeting = Meeting(title="Talks", occasion=Occasion.MINISTERIAL, agenda=agenda)
    services.meetings.save(meeting)
    figures = {dossier.figures[0].id for dossier in two}
    assert figures & {found.object_id for found in services.books.preflight(meeting.id).errors if found.code == "open-clash"}
    (clash,) = services.clashes.all().open
    services.clashes.decide(clash.id, Decision(resolution=Resolution.PRINT_BOTH, why="Two ways to count."))
    assert "open-clash" not in {found.code for found in services.books.preflight(meeting.id).findings}


def test_a_value_that_lost_within_its_own_dossier_does_not_clash_with_others(services: Services) -> None:
    first, second = (ChronologyEntry(date=PartialDate(year), event="The declaration") for year in (1998, 2008))
    decided = Conflict(id=first.id, atoms=(first.id, second.id), resolution=Resolution.PREFER, preferred=first.id, note="The text says so.")
    services.dossiers.save(Dossier(title="One", chronology=(first, second), conflicts=(decided,)))
    services.dossiers.save(Dossier(title="Two", chronology=(ChronologyEntry(date=PartialDate(1998), event="The declaration"),)))
    assert services.clashes.all().open == ()
    services.dossiers.save(Dossier(title="Three", chronology=(ChronologyEntry(date=PartialDate(2001), event="The declaration"),)))
    (clash,) = services.clashes.all().open
    assert {value.words for value in clash.values} == {"1998", "2001"}


@pytest.mark.heavy
def test_a_pack_takes_the_decision_along(services: Services, two: tuple[Dossier, Dossier], tmp_path: Path) -> None:
    (clash,) = services.clashes.all().open
    services.clashes.decide(clash.id, Decision(resolution=Resolution.NO_CONFLICT, why="Two counts of different quays."))
    pack = tmp_path / "all.yaml"
    pack.write_text(services.packs.dump().text, encoding="utf-8")
    before = [services.dossiers.get(dossier.id).conflicts for dossier in two]
    services.packs.load(pack, Silent())
    assert [services.dossiers.get(dossier.id).conflicts for dossier in two] == before
    assert services.clashes.all().open == ()
