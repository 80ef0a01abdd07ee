"""Paper, screens and large print."""

from functools import cache

import pytest

from app.book.build import build_book
from app.book.content import BuiltBook
from app.book.selfcheck.file import BookFile
from app.book.tailoring.scope import OPTIONS
from app.book.verbatim import squeeze
from app.cli.tailoring import LARGEST
from app.core.jobs import Silent
from app.core.language import Language
from app.core.model.base import Audience
from app.core.model.book import Carrier, SectionOption
from tests.book.printed import RESOURCES
from tests.book.scene.base import schemes
from tests.book.scene.snapshot import SNAPSHOT, order

MM = 72 / 25.4
DRAWN = 14
"""The least points of words in the drawings of a large print (RNIB: clear print begins at 12, large print at 16)."""
SIZES = {
    Carrier.A4: (210 * MM, 297 * MM), Carrier.LETTER: (612, 792), Carrier.A5: (148 * MM, 210 * MM), Carrier.TABLET: (210 * MM, 297 * MM),
    Carrier.CARD: (105 * MM, 148 * MM), Carrier.CARD_5X7: (360, 504), Carrier.CARD_4UP: (210 * MM, 297 * MM),
}  # fmt: skip


@cache
def built(carrier: Carrier = Carrier.A4, **recipe: object) -> BuiltBook:
    return build_book(SNAPSHOT, order(carrier=carrier, **recipe), RESOURCES, schemes(), Silent())


def failed(book: BuiltBook) -> list[object]:
    return [row for row in book.checks if row.must and not row.passed]


@pytest.mark.parametrize("carrier", SIZES)
def test_every_carrier_has_its_paper_and_passes_every_check(carrier: Carrier) -> None:
    book = built(carrier)
    assert failed(book) == []
    with BookFile(book.pdf) as file:
        assert all(max(abs(a - b) for a, b in zip(page.size, SIZES[carrier], strict=True)) < 0.5 for page in file.pages)


def test_the_pocket_book_has_points_and_no_background() -> None:
    book = built(Carrier.A5)
    with BookFile(book.pdf) as file:
        text = squeeze("".join(page.body for page in file.pages))
    assert squeeze("A second pier serves both coasts") in text
    assert squeeze("The link was closed") not in text


def test_a_tablet_has_a_way_back_on_each_page_and_no_blank_page_though_two_sides_were_asked_for() -> None:
    book = built(Carrier.TABLET, duplex=True)
    assert failed(book) == []
    assert book.pages == built(Carrier.TABLET).pages
    with BookFile(book.pdf) as file:
        contents = next(item.first_page for item in book.items if item.section == "contents")
        assert {link.page for link in file.links if link.target == contents} == set(range(1, book.pages + 1))


@pytest.mark.parametrize("carrier", [Carrier.A4, Carrier.A5])
def test_on_two_sides_every_tab_begins_on_the_right_and_blank_pages_are_counted_and_say_so(carrier: Carrier) -> None:
    book = built(carrier, duplex=True)
    assert failed(book) == []
    assert all(item.first_page % 2 == 1 for item in book.items if item.tab)
    held = {page for item in book.items for page in range(item.first_page, item.last_page + 1)}
    between = sorted(set(range(1, book.pages + 1)) - held)
    assert between
    with BookFile(book.pdf) as file:
        assert all("intentionallyleftblank" in squeeze(file.pages[page - 1].body) for page in between)


@pytest.mark.parametrize(("size", "language"), [(16, Language.EN), (18, Language.JA)])
def test_large_print_is_large_throughout_and_names_the_page_of_the_standard_book(size: int, language: Language) -> None:
    large, usual = built(large_print=True, body_size=size, language=language), built(language=language)
    assert failed(large) == []
    with BookFile(large.pdf) as file:
        pages = [page for page in file.pages if page.number > 2]
        (_, outer, top, bottom), width, height = file.profile.margins, file.profile.width, file.profile.height
        inside = [
            piece for page in pages for piece in page.pieces if piece.right < width - outer + 1 and bottom < piece.bottom < height - top
        ]
        drawn = {piece.text for piece in inside if piece.size < DRAWN - 0.1}
        small = {piece.text for page in pages for piece in page.pieces if piece.size < size - 0.1 and "Serif" in piece.font}
        biography = next(item for item in large.items if item.section == "biographies")
        head = squeeze(file.pages[biography.first_page - 1].body)
    assert (small, drawn) == (set(), set())
    standard = next(item.first_page for item in usual.items if item.section == "biographies")
    assert squeeze({Language.EN: f"std p. {standard}", Language.JA: f"標準版{standard}頁"}[language]) in head


def test_the_largest_print_passes_every_check() -> None:
    assert failed(built(large_print=True, body_size=LARGEST)) == []


def test_press_and_protocol_have_a_sheet_of_two_or_three_pages() -> None:
    for reader in (Audience.PRESS, Audience.PROTOCOL):
        book = built(recipient=reader, include=())
        sheet = next(item for item in book.items if item.section == "sheet")
        assert sheet.last_page - sheet.first_page < 3
        assert failed(book) == []


def test_the_notetaker_has_a_wide_margin_and_a_form_to_write_on() -> None:
    book = built(recipient=Audience.NOTETAKER, include=())
    with BookFile(book.pdf) as file:
        assert file.profile.margins[1] >= 55 * MM - 0.1
        record = next(item for item in book.items if item.section == "record")
        text = squeeze("".join(file.pages[page - 1].body for page in range(record.first_page, record.last_page + 1)))
    assert all(
        squeeze(words) in text for words in ("Subject", "Past commitments", "Send the pier study to Sella.", "Agreed, and next steps")
    )


def chosen(*places: tuple[str, str, str]) -> tuple[SectionOption, ...]:
    return tuple(SectionOption(section=section, name=name, value=value) for section, name, value in places)


def test_several_choices_for_parts_together_print_a_sound_book() -> None:
    last = [(section, name, values[-1]) for (section, name), values in OPTIONS.items()]
    book = built(options=chosen(*last))
    assert failed(book) == []
    with BookFile(book.pdf) as file:
        text = squeeze("".join(page.body for page in file.pages))
    assert squeeze("The link was closed") not in text
    assert "Harbourmaster" not in text.split("Biographies")[-1].split("Figures")[0]


@pytest.mark.heavy
@pytest.mark.parametrize("choice", [(section, name, value) for (section, name), values in OPTIONS.items() for value in values])
def test_every_choice_for_a_part_prints_a_sound_book(choice: tuple[str, str, str]) -> None:
    assert failed(built(options=chosen(choice))) == []
