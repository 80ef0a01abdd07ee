"""Which figures make a line over time."""

from dataclasses import replace

from app.book.build import build_book
from app.book.facts import place_in_time, series
from app.book.selfcheck.file import BookFile
from app.book.verbatim import squeeze
from app.core.dates import PartialDate
from app.core.jobs import Silent
from app.core.model.dossier import Figure
from tests.book.printed import RESOURCES
from tests.book.scene.base import key, proof, schemes
from tests.book.scene.dossiers import FERRY
from tests.book.scene.snapshot import order, with_dossier


def figure(year: int, value: str, label: str = "Passengers", unit: str = "people") -> Figure:
    return Figure(id=key(f"{label}-{year}"), label=label, value=value, unit=unit, as_of=PartialDate(year), evidence=proof("p-ferry"))


def test_the_same_figure_at_three_dates_is_a_line_in_the_order_of_time() -> None:
    rows = (figure(2024, "412"), figure(2022, "300"), figure(2023, "350"), figure(2024, "12", "Ships"))
    assert [[row.value for row in group] for group in series(rows)] == [["300", "350", "412"]]


def test_two_dates_an_order_of_ranks_or_two_values_of_one_date_are_no_line() -> None:
    assert series((figure(2022, "1"), figure(2023, "2"))) == []
    assert series(tuple(figure(year, "1", unit="rank") for year in (2021, 2022, 2023))) == []
    assert series((figure(2022, "1"), figure(2022, "3"), figure(2023, "2"))) == []


def test_time_is_to_scale() -> None:
    half = place_in_time(PartialDate(2024, 7)) - place_in_time(PartialDate(2024))
    assert abs(half - 0.5) < 0.01


def test_the_line_is_printed_with_its_first_and_last_value() -> None:
    rows = tuple(figure(2010 + number, str(100 + number)) for number in range(15))
    book = build_book(
        with_dossier(replace(FERRY, figures=rows, conflicts=())), order(sections=("figures",)), RESOURCES, schemes(), Silent()
    )
    assert [row for row in book.checks if row.must and not row.passed] == []
    with BookFile(book.pdf) as file:
        text = squeeze("".join(page.body for page in file.pages))
    assert squeeze("Passengers (people)") in text
    # Once in the table, once at the end of the line.
    assert text.count("114") == 2
