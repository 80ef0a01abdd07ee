"""How the sections come to stand: nothing parted that belongs together, nothing alone, the sheets in the book's language."""

import re
from dataclasses import replace
from functools import cache
from typing import NamedTuple

import pytest

from app.book.build import build_book
from app.book.content import BuiltBook
from app.book.selfcheck.file import BookFile
from app.core.jobs import Silent
from app.core.language import Language
from app.core.model.dossier import Heading
from app.core.model.meeting import AgendaItem, Coverage, PressStatus, RaisedBy
from tests.book.printed import RESOURCES, printed
from tests.book.scene.base import schemes, statement
from tests.book.scene.dossiers import FERRY
from tests.book.scene.snapshot import SNAPSHOT, order, with_dossier

EN, KO, JA = Language.EN, Language.KO, Language.JA


def build(background: int, **recipe: object) -> BuiltBook:
    """A book whose first brief has so many statements of background more."""
    more = tuple(statement(f"more {at}", Heading.BACKGROUND, f"Boat {at} was ordered on Monday.") for at in range(background))
    snapshot = with_dossier(replace(FERRY, statements=(*FERRY.statements, *more)))
    return build_book(snapshot, order(**recipe), RESOURCES, schemes(), Silent())


class Seen(NamedTuple):
    """The words of a page without head and foot, and its pieces: words, upper and lower edge in points."""

    words: str
    pieces: list[tuple[str, float, float]]


def pages_of(book: BuiltBook, section: str) -> list[Seen]:
    row = next(item for item in book.items if item.section == section)
    with BookFile(book.pdf) as file:
        return [
            Seen(" ".join(page.body.split()), [(piece.text, piece.top, piece.bottom) for piece in page.pieces if piece.text.strip()])
            for page in file.pages[row.first_page - 1 : row.last_page]
        ]


@cache
def grown(language: Language, background: int) -> list[Seen]:
    return pages_of(build(background, language=language), "brief-1")


GROWING = [(EN, 0), (EN, 13), (EN, 26), (KO, 1), (KO, 28), (JA, 8)]
"""So many statements more: in some of these books a quotation, a document or a signature once stood without the rest."""


@pytest.mark.parametrize(("language", "background"), GROWING)
def test_a_quotation_stands_on_one_page_with_its_origin_and_a_signature_never_alone(language: Language, background: int) -> None:
    pages = [page.words for page in grown(language, background)]
    assert [page for page in pages if "not a wall”" in page] == [page for page in pages if "A year of the ferry" in page]
    assert [page for page in pages if "Memorandum on the ferry link" in page] == [page for page in pages if "in force" in page]
    assert len(pages[-1]) > 85


@pytest.mark.parametrize(("language", "background"), GROWING)
def test_no_heading_is_the_last_thing_on_a_page(language: Language, background: int) -> None:
    for page in grown(language, background):
        assert not re.search(r"(Sensitivities|Documents|Next steps|Background|In their own words|Press line)$", page.words)


@pytest.mark.parametrize(("language", "background"), GROWING)
def test_the_last_page_of_a_brief_is_not_thin(language: Language, background: int) -> None:
    inside = [(top, bottom) for _, top, bottom in grown(language, background)[-1].pieces if 85 < bottom < top < 755]
    assert len(grown(language, background)) > 1
    assert max(top for top, _ in inside) - min(bottom for _, bottom in inside) > 95, "about six lines"


def test_the_strip_says_of_the_press_what_the_programme_says_and_steps_are_numbered_through() -> None:
    steps = [step for session in SNAPSHOT.meeting.sessions for step in session.steps]
    assert {step.press for step in steps} == set(PressStatus)
    words = pages_of(printed(), "programme")[0].words
    for step in steps:
        told = f"{step.title} · PRESS {step.press.value.upper()}"
        assert (told in words) == (step.press is not PressStatus.CLOSED)
    strip, table = words.split("No. Time What Press Lead")
    for number, step in enumerate(steps, 1):
        assert re.search(rf"\b{number} {step.start:%H:%M}.{{1,20}}{step.title}", strip)
        assert re.search(rf"\b{number} {step.start:%H:%M} .{{1,20}}{step.title}", table)


@pytest.mark.parametrize(("language", "heads"), [(EN, "English Korean Japanese"), (KO, "한국어 영어 일본어"), (JA, "日本語 英語 韓国語")])
def test_the_sheet_of_names_begins_with_the_language_of_the_book(language: Language, heads: str) -> None:
    words = pages_of(printed(language), "names_terms")[0].words
    assert words.count(heads) == 3


def test_a_japanese_index_is_in_the_order_of_the_romanised_names() -> None:
    words = pages_of(printed(JA), "index")[0].words
    assert words.index("Ahn Seo-yun") < words.index("Han Morio") < words.index("Ida Noto")


def test_a_source_stands_whole_on_a_page_and_tells_one_page_from_several() -> None:
    (page,) = pages_of(printed(), "sources")
    assert re.search(r"Cited on pages \d+, \d+", page.words)


@pytest.mark.parametrize("size", [16, 18, 24, 36])
def test_the_rows_of_the_cover_end_above_its_foot_in_large_print(size: int) -> None:
    (cover,) = pages_of(build(0, large_print=True, body_size=size), "cover")
    last = min(bottom for words, _, bottom in cover.pieces if "closed" in words)
    foot = max(top for words, top, _ in cover.pieces if "numbered" in words)
    assert last - foot > 14, "the rule over the foot has room between them"


@pytest.mark.parametrize("size", [24, 36])
def test_the_largest_print_stays_inside_the_margins(size: int) -> None:
    failed = {int(check.code.split()[0]) for check in build(0, large_print=True, body_size=size).checks if not check.passed}
    assert not failed & {40, 67}, "margins, broken words"


def test_in_large_print_foot_and_banner_are_larger_too_and_keep_apart() -> None:
    edges: dict[bool, list[tuple[str, float, float, float]]] = {}
    for large in (False, True):
        with BookFile(build(0, large_print=large).pdf) as file:
            edges[large] = [(row.text, row.size, row.top, row.bottom) for row in file.pages[3].pieces if row.top < 70 and row.text.strip()]
    assert min(size for _, size, _, _ in edges[True]) >= 10
    banner = {large: [row for row in rows if "UNMARKED" in row[0]] for large, rows in edges.items()}
    assert banner[True][0][1] >= 14 > banner[False][0][1]
    others = [bottom for words, _, _, bottom in edges[True] if "UNMARKED" not in words]
    assert banner[True][0][2] + 3 < min(others)


def latin(book: BuiltBook) -> set[str]:
    with BookFile(book.pdf) as file:
        return {word for page in file.pages for word in re.findall(r"[A-Za-z]{2,}", page.body)}


def test_in_large_print_no_word_of_a_table_or_of_a_card_is_cut() -> None:
    """Large print is not hyphenated: what it prints must be words of the standard book, but for the pointers to that book."""
    assert latin(build(0, large_print=True, body_size=18)) - latin(build(0)) <= {"std"}


@pytest.mark.parametrize("count", [2, 3])
def test_several_subjects_that_only_they_might_raise_stand_in_a_line_beneath_the_agenda(count: int) -> None:
    names = [f"The lighthouse of bay {number}" for number in range(count)]
    expected = tuple(item for item in SNAPSHOT.meeting.agenda if item.coverage is not Coverage.UNLIKELY)
    spare = tuple(AgendaItem(title=name, coverage=Coverage.UNLIKELY, raised_by=RaisedBy.THEM) for name in names)
    snapshot = replace(SNAPSHOT, meeting=replace(SNAPSHOT.meeting, agenda=(*expected, *spare)))
    book = build_book(snapshot, order(), RESOURCES, schemes(), Silent())
    words = " ".join(page.words for page in pages_of(book, "steering"))
    line = re.search(r"Only if raised \(tab \w+\): ", words)
    told = words[line.end() :] if line else ""
    assert told.startswith(" · ".join(names)) == (count > 2)
    assert all(name in words for name in names)
