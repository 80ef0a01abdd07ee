"""Meetings that are empty, enormous or incomplete: a book all the same."""

from dataclasses import replace

import pytest

from app.book.build import build_book
from app.book.content import BuiltBook
from app.book.selfcheck.file import BookFile
from app.book.verbatim import squeeze
from app.core.jobs import Silent
from app.core.language import Language
from app.core.model.book import Carrier
from app.core.model.dossier import Figure, Heading
from app.core.model.meeting import Meeting, Occasion
from app.core.model.person import NameForm, Script
from app.core.snapshot import Snapshot
from tests.book.printed import RESOURCES
from tests.book.scene.base import key, proof, schemes
from tests.book.scene.dossiers import FERRY, statement
from tests.book.scene.people import HAN
from tests.book.scene.snapshot import SNAPSHOT, order, with_dossier


def build(snapshot: Snapshot, **recipe: object) -> BuiltBook:
    return build_book(snapshot, order(**recipe), RESOURCES, schemes(), Silent())


def failed(book: BuiltBook) -> set[str]:
    return {row.code for row in book.checks if row.must and not row.passed}


def words(book: BuiltBook) -> str:
    with BookFile(book.pdf) as file:
        return squeeze("".join(page.body for page in file.pages))


@pytest.mark.parametrize("occasion", [Occasion.TWO_PLUS_TWO, Occasion.PULL_ASIDE, Occasion.SIDELINES, Occasion.PHONE])
def test_an_empty_meeting_of_any_kind_is_a_book_that_says_what_is_missing(occasion: Occasion) -> None:
    book = build(Snapshot(meeting=Meeting(title="An empty meeting", occasion=occasion)))
    assert failed(book) == {"50 participants"}


def test_a_dossier_of_500_points_prints_them_all_and_tells_that_they_are_too_many() -> None:
    points = tuple(
        statement(f"many-{number}", Heading.ARGUMENTS_TO_USE, f"Point number {number} of the pier.", speaker="Minister Ahn")
        for number in range(500)
    )
    book = build(with_dossier(replace(FERRY, statements=points)))
    assert failed(book) == {"45 points per item"}
    text = words(book)
    assert all(f"Pointnumber{number}ofthepier." in text for number in range(500))


def test_500_points_on_pocket_cards_keep_five_and_list_the_others() -> None:
    points = tuple(statement(f"many-{number}", Heading.ARGUMENTS_TO_USE, f"Point {number}.", speaker="Ahn") for number in range(500))
    book = build(with_dossier(replace(FERRY, statements=points)), carrier=Carrier.CARD)
    assert failed(book) <= {"45 points per item"}
    assert sum(row.reason == "no room on the card" for row in book.omissions) >= 495


@pytest.mark.heavy
def test_a_table_of_5000_rows_is_printed_whole() -> None:
    rows = tuple(
        replace(FERRY.figures[0], id=key(f"row-{number}"), label=f"Row {number} of the ledger", value=str(number), qualifier="")
        for number in range(5000)
    )
    book = build(with_dossier(replace(FERRY, figures=rows, conflicts=())))
    assert failed(book) == set()
    text = words(book)
    assert all(f"Row{number}oftheledger" in text for number in range(0, 5000, 37))


def test_a_table_of_400_rows_goes_on_over_pages_under_its_head() -> None:
    rows = tuple(
        Figure(id=key(f"row-{number}"), label=f"Row {number} of the ledger", value=str(number + 1), unit="", evidence=proof("p-ferry"))
        for number in range(400)
    )
    book = build(with_dossier(replace(FERRY, figures=rows, conflicts=())), sections=("figures",))
    text = words(book)
    assert all(f"Row{number}oftheledger" in text for number in range(400))
    assert failed(book) <= {"56 figures complete"}


def test_a_photograph_that_is_missing_or_broken_leaves_an_empty_frame() -> None:
    for photos in ({}, {"f" * 64: b"no picture"}):
        people = {**SNAPSHOT.people, HAN.id: replace(HAN, photo_sha256="f" * 64)}
        book = build(replace(SNAPSHOT, people=people, photos=photos), sections=("biographies",))
        assert failed(book) == set()
        assert "nophotographheld" in words(book)


def test_a_person_without_a_name_in_the_language_of_the_book_has_another_of_theirs() -> None:
    only = replace(HAN, names=(NameForm(text="Хан Морио", script=Script.LATIN), NameForm(text="한모리오", script=Script.HANGUL)))
    for language in (Language.EN, Language.KO, Language.JA):
        snapshot = replace(SNAPSHOT, people={**SNAPSHOT.people, HAN.id: only})
        book = build(snapshot, language=language, sections=("participants", "biographies", "names", "index"))
        assert failed(book) == set()
        assert "ХанМорио" in words(book) or "한모리오" in words(book)


def test_a_person_without_any_name_is_said_to_be_unknown() -> None:
    book = build(replace(SNAPSHOT, people={**SNAPSHOT.people, HAN.id: replace(HAN, names=())}))
    assert failed(book) <= {"59 one form of each name", "50 participants"}
    assert "notknown" in words(book)
