"""One fault put into a book, one row that finds it. Each test breaks the file itself, or has it claim what it does not keep."""

from dataclasses import replace
from functools import lru_cache
from types import SimpleNamespace
from typing import Any

import pikepdf
import pytest

from app.book.build import build_book
from app.book.content import BuiltBook
from app.book.selfcheck import CHECKS, check_pdf
from app.book.selfcheck.file import BookFile
from app.core.jobs import Silent
from app.core.marking import Marking
from app.core.model.book import Carrier
from app.core.model.dossier import Heading
from tests.book.printed import RESOURCES, printed
from tests.book.scene.base import schemes, statement
from tests.book.scene.dossiers import FERRY
from tests.book.scene.snapshot import SNAPSHOT, order
from tests.book.selfcheck.mutate import (
    claims,
    failed,
    failed_of_known_pages,
    move,
    remove,
    shrink,
    whiten,
    with_claim,
    with_file,
    with_text,
)


def pages_of(section: str) -> range:
    item = next(item for item in printed().items if item.section == section)
    return range(item.first_page, item.last_page + 1)


def only(section: str) -> range:
    return pages_of(section)[:1]


HEAD, FOOT, BODY = (760.0, 900.0), (0.0, 70.0), (80.0, 750.0)


def test_drawing_a_page_anew_changes_nothing() -> None:
    assert failed(with_text(printed().pdf, range(5, 7), "UNMARKED", move(0, 0))) == set()


@pytest.mark.parametrize("change", [remove, whiten, move(0, -120), move(900, 0)])
@pytest.mark.parametrize("band", [HEAD, FOOT])
def test_a_banner_taken_away_hidden_or_moved_is_found(change: object, band: tuple[float, float]) -> None:
    assert 1 in failed(with_text(printed().pdf, range(5, 6), "UNMARKED", change, band))  # pyright: ignore[reportArgumentType]


def test_a_banner_under_a_white_sheet_is_found() -> None:
    def cover(file: pikepdf.Pdf) -> None:
        file.pages[4].contents_add(b"q 1 g 0 800 600 42 re f Q")

    assert failed(with_file(printed().pdf, cover)) == {1}


@pytest.mark.parametrize(
    ("row", "words", "section", "band"),
    [
        (8, "Copy 1", "participants", HEAD),
        (16, "STR 7(25)", "participants", FOOT),
        (20, "DRAFT", "participants", FOOT),
        (23, "Page ", "participants", FOOT),
        (17, "Brief STR", "brief-1", BODY),
        (43, "Background", "brief-1", BODY),
        (49, "14 May 2025", "steering", BODY),
    ],
)
def test_words_that_must_stand_there_are_missed(row: int, words: str, section: str, band: tuple[float, float]) -> None:
    assert row in failed(with_text(printed().pdf, pages_of(section), words, remove, band))


def test_the_end_of_a_brief_is_missed() -> None:
    last = pages_of("brief-1")[-1:]
    assert failed(with_text(printed().pdf, last, "Originator:", remove, BODY)) == {18, 34}


def test_a_quotation_without_its_origin_is_found_and_counted() -> None:
    claim = next(iter(claims(printed().pdf)["quotations"]))
    assert claim["author"] and claim["title"] and claim["date"] and claim["locator"]
    # The origin stands once after the quotation: without that line the words are printed and the origin is not.
    broken = with_text(printed().pdf, pages_of("brief-1"), claim["title"][:12], remove, BODY)
    assert 54 in failed(broken)
    assert 54 in failed(with_claim(printed().pdf, quotations=[]))
    assert 54 in failed(with_claim(printed().pdf, quotations=[{**claim, "date": " "}]))


def test_no_last_meeting_at_all_does_not_pass() -> None:
    assert 49 in failed(with_claim(printed().pdf, last_meetings=[]))


def test_words_in_the_margin_are_found() -> None:
    assert 40 in failed(with_text(printed().pdf, only("brief-1"), "Our objectives", move(-40, 0), BODY))


def test_text_that_is_too_small_is_found() -> None:
    assert 62 in failed(with_text(printed().pdf, pages_of("brief-2"), "", shrink, BODY))


def test_a_heading_at_the_foot_is_found() -> None:
    broken = with_claim(printed().pdf, briefs=[{**claims(printed().pdf)["briefs"][0], "headings": [_last_line()]}])
    assert 68 in failed(broken)


def _last_line() -> str:
    with BookFile(printed().pdf) as book:
        return book.pages[pages_of("brief-1")[-1] - 1].lines[-1]


def test_a_letter_of_a_mark_that_is_not_explained_is_found() -> None:
    assert 69 in failed(with_claim(printed().pdf, signs=["Ω"]))


def test_a_level_that_is_not_the_highest_is_found() -> None:
    assert failed(with_claim(printed().pdf, printed_levels=[0, 1])) == {2}
    assert failed(with_claim(printed().pdf, ceiling=-1)) == {10}


def test_two_levels_in_a_banner_are_found() -> None:
    assert 3 in failed(with_claim(printed().pdf, level_words=["UNMARKED", "UNMAR", "KED"], banner="UNMARKED UNMARKED"))


def test_a_claim_of_more_content_than_was_counted_is_found() -> None:
    rows = claims(printed().pdf)["rows"]
    for row in (45, 46, 48, 50, 51, 55, 56, 57, 58, 59, 61):
        assert rows[str(row)]["looked_at"] > 0, row
        fewer = {**rows, str(row): {**rows[str(row)], "looked_at": rows[str(row)]["looked_at"] - 1}}
        assert failed_of_known_pages(with_claim(printed().pdf, rows=fewer)) == {row}
        without = {key: value for key, value in rows.items() if key != str(row)}
        assert row in failed_of_known_pages(with_claim(printed().pdf, rows=without))


def test_a_long_brief_and_a_long_volume_are_told_and_bar_nothing() -> None:
    brief = claims(printed().pdf)["briefs"][0]
    long = with_claim(printed().pdf, briefs=[{**brief, "last": brief["first"] + 4}, *claims(printed().pdf)["briefs"][1:]])
    row = next(row for row in check_pdf(long) if row.code.startswith("47"))
    assert (row.passed, row.must) == (False, False)


@lru_cache(maxsize=4)
def built(**recipe: object) -> BuiltBook:
    made = order()
    return build_book(SNAPSHOT, replace(made, recipe=replace(made.recipe, **recipe)), RESOURCES, schemes(), Silent())  # pyright: ignore[reportArgumentType]


def test_a_duplex_book_has_its_tabs_on_the_right_and_says_what_is_blank() -> None:
    pdf = built(duplex=True).pdf
    assert failed(pdf) == set()
    parts = claims(pdf)["parts"]
    shifted = [
        {**part, "first": part["first"] + 1, "last": max(part["last"], part["first"] + 1)} if part["tab"] else part for part in parts
    ]
    assert 36 in failed(with_claim(pdf, parts=shifted))
    blank = next(page for page in range(1, built(duplex=True).pages) if all(not part["first"] <= page <= part["last"] for part in parts))
    assert 37 in failed(with_text(pdf, range(blank, blank + 1), "intentionally", remove))


def test_a_book_for_the_screen_leads_back_and_has_no_blank_page() -> None:
    pdf = built(carrier=Carrier.TABLET).pdf
    assert failed(pdf) == set()

    def strip(file: pikepdf.Pdf) -> None:
        del file.pages[6].obj["/Annots"]

    assert 31 in failed(with_file(pdf, strip))

    def blank(file: pikepdf.Pdf) -> None:
        file.pages[5].contents_coalesce()
        file.pages[5].obj.Contents.write(b"")

    assert 38 in failed(with_file(pdf, blank))


@pytest.mark.parametrize(
    ("row", "language", "line"), [(65, "ja", "。港は開く"), (65, "ja", "港は「"), (66, "ko", ", 항만"), (66, "ko", "항만은 (")]
)
def test_a_line_that_begins_or_ends_wrongly_is_found(row: int, language: str, line: str) -> None:
    check = next(check for check in CHECKS if check.row == row)
    page = SimpleNamespace(number=1, lines=("港は開く", line))
    book: Any = SimpleNamespace(pages=(page,), profile=SimpleNamespace(language=language, pages=1, annex_pages=()))
    assert [fault.page for fault in check.run(book).faults] == [1]
    book.pages[0].lines = ("港は開く。", "「港」は開く")
    assert check.run(book).faults == ()


def test_an_abbreviation_is_written_out_once_a_brief_and_missed_where_it_is_not() -> None:
    rows = (*FERRY.statements, statement("hjb", Heading.BACKGROUND, "The HJB meets in spring; the HJB has nine members."))
    made = order()
    snapshot = replace(SNAPSHOT, dossiers=tuple(replace(row, statements=rows) if row.id == FERRY.id else row for row in SNAPSHOT.dossiers))
    book = build_book(snapshot, made, RESOURCES, schemes(), Silent())
    assert [row for row in book.checks if not row.passed] == []
    with BookFile(book.pdf) as file:
        told = "".join(page.body for page in file.pages)
    assert "The HJB (Harbour Joint Body) meets in spring; the HJB has nine members." in " ".join(told.split())
    assert failed(with_claim(book.pdf, abbreviations={"HJB": "Harbour Judicial Bench"})) == {53}


def test_a_marked_book_needs_its_controls_in_order_and_its_label_in_size() -> None:
    meeting = replace(SNAPSHOT.meeting, marking=Marking(scheme="isle", level="guarded", controls=("HARBOUR", "NOFORN"), tlp="AMBER"))
    pdf = build_book(replace(SNAPSHOT, meeting=meeting), order(), RESOURCES, schemes(), Silent()).pdf
    assert failed(pdf) == set()
    assert 3 in failed(with_claim(pdf, controls=["NOFORN", "HARBOUR"]))
    assert 7 in failed(with_text(pdf, range(5, 6), "TLP:AMBER", shrink, HEAD))
    assert 14 not in failed(pdf)
    assert failed(with_claim(pdf, until="31 December 2030")) == {14}
    assert failed(with_claim(pdf, foreign=["SELLA CONFIDENTIAL"])) == {15}
    assert failed(with_claim(pdf, cover=["REG 12"])) == {9}
