"""Marks that lie over one another: each has its letter and its line under the words, in the text and on the page."""

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from app.core.jobs import Silent
from app.core.model.annotation import AnnotationKind
from app.core.model.brief import Brief
from app.services.importing import ImportChoices
from app.services.opening import Services
from app.services.views import MarkDetails
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.tokens import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, MARK_LETTERS
from app.ui.views.reader import gutter
from app.ui.views.reader.desk import Mode
from app.ui.views.reader.screen import ReaderScreen
from app.ui.views.reader.sheet_marks import SheetMark, badge_places
from app.ui.views.reader.stacking import painted_in_order, stacked
from app.ui.widgets.patterns import HIGH, paint_pattern
from tests.ui.paper import write_paper
from tests.ui.test_tokens import contrast

WORDS = "wide but thin"
KINDS = (AnnotationKind.EVIDENCE, AnnotationKind.HIGHLIGHT, AnnotationKind.QUESTION)
SPANS = st.lists(st.tuples(st.integers(0, 40), st.integers(1, 20)).map(lambda pair: (pair[0], pair[0] + pair[1])), max_size=12)


@pytest.fixture
def paper(services: Services, resources: Path, tmp_path: Path) -> Iterator[Brief]:
    source = write_paper(tmp_path / "ferry.pdf", resources)
    brief = services.imports.import_paths([source], ImportChoices(), Silent()).files[0].briefs[0].brief
    for kind in KINDS:
        services.annotations.by_quote(brief.id, WORDS, MarkDetails(kind=kind))
    yield brief
    services.library.remove([brief.id])


@pytest.fixture
def screen(window: MainWindow, paper: Brief) -> ReaderScreen:
    window.go(Place(Room.READER, paper.id))
    shown = window.screen_shown
    assert isinstance(shown, ReaderScreen)
    return shown


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name().upper() for x in range(image.width()) for y in range(image.height())}


def inks(shown: set[str]) -> set[str]:
    """The letters of the marks whose ink is there."""
    return {letter for letter in MARK_LETTERS.values() if LIGHT[f"m{letter}k"] in shown}


def test_every_mark_on_the_same_words_has_its_line_and_its_letter_in_the_text(screen: ReaderScreen) -> None:
    detail = screen.detail
    assert detail is not None
    screen.page.go_to(detail.marks[0].start, detail.marks[0].end, select=False)
    assert inks(colours(screen.page.viewport().grab().toImage())) == {"E", "H", "Q"}
    (line,) = (line for line in screen.page.gutter_lines() if line.letters)
    assert set(line.letters) == {"E", "H", "Q"}
    assert inks(colours(screen.page._gutter.grab().toImage())) == {"E", "H", "Q"}


def test_every_mark_on_the_same_words_has_its_line_and_its_letter_on_the_page(screen: ReaderScreen, qtbot: QtBot) -> None:
    screen.show_mode(Mode.PAGE)
    qtbot.waitUntil(lambda: bool(screen.original.shown_on(1)[0]))
    screen.original.go_to(screen.original.shown_on(1)[0][0].mark.start)
    shown, _ = screen.original.shown_on(1)
    assert len(shown) == len(KINDS)
    image = screen.original.viewport().grab().toImage()
    (line,) = screen.original._on_screen(1, shown[0].lines)
    under = colours(image.copy(line.adjusted(0, 0, 0, 8).toAlignedRect()))
    assert inks(under) == {"E", "H", "Q"}
    grounds = [letter for letter in "EHQ" if LIGHT[f"m{letter}"] in under]
    assert len(grounds) == 1, "of the grounds one is seen, not a mixture"


def test_the_mark_in_hand_is_on_top(screen: ReaderScreen) -> None:
    detail = screen.detail
    assert detail is not None
    assert len(detail.marks) == len(KINDS)
    for mark in detail.marks:
        screen.marks.choose(mark.annotation.id)
        screen.page.go_to(mark.start, mark.end, select=False)
        underlines = screen.page.underlines
        assert underlines.undermost_first()[-1].mark.annotation.id == mark.annotation.id
        lines = {placed.mark.annotation.id: lane for placed, lane in zip(underlines._marks, underlines._lanes, strict=True)}
        assert (lines[mark.annotation.id].number, lines[mark.annotation.id].of) == (0, 3)
        ground = LIGHT["m" + MARK_LETTERS[mark.annotation.kind]]
        others = {LIGHT["m" + MARK_LETTERS[kind]] for kind in KINDS} - {ground}
        shown = colours(screen.page.viewport().grab().toImage())
        assert ground in shown
        assert not others & shown


@given(SPANS, st.integers(-1, 11))
def test_no_two_that_share_words_share_a_lane(spans: list[tuple[int, int]], first: int) -> None:
    first = first if first < len(spans) else -1
    lanes = stacked(spans, first)
    for (one, left), (other, right) in combinations(zip(spans, lanes, strict=True), 2):
        if one[0] < other[1] and other[0] < one[1]:
            assert left.number != right.number
            assert left.of == right.of
    assert all(0 <= lane.number < lane.of for lane in lanes)
    if first >= 0:
        assert lanes[first].number == 0


def test_of_two_that_lie_over_each_other_the_shorter_is_seen_and_that_in_hand_always() -> None:
    assert painted_in_order([(5, 8), (0, 20)]) == [1, 0]
    assert painted_in_order([(5, 8), (0, 20)], 1) == [0, 1]


@given(st.lists(st.tuples(st.booleans(), st.integers(1, 8)), max_size=8))
def test_no_letter_in_the_gutter_lies_over_another_or_outside(found: list[tuple[bool, int]]) -> None:
    lines = [gutter.Line(20.0 + 27 * at, "p. 1" if number else "", ("H",) * many) for at, (number, many) in enumerate(found)]
    places = [rect for rect, _ in gutter.letter_places(lines)]
    assert len(places) == sum(many for _, many in found)
    assert not [pair for pair in combinations(places, 2) if pair[0].intersects(pair[1])]
    assert all(rect.left() >= 0 and rect.right() <= gutter.GUTTER for rect in places)


@pytest.mark.parametrize("column", [40.0, 300.0])
def test_no_letter_on_a_page_lies_over_another(column: float) -> None:
    page = QRectF(0, 0, 500, 700)
    marks = [SheetMark("H", (0, 9), [QRectF(column + 20 * at, 100 + 5 * (at // 3), 80, 12)], column) for at in range(8)]
    places = badge_places(page, marks)
    assert len(places) == len(marks)
    assert not [pair for pair in combinations(places, 2) if pair[0].intersects(pair[1])]
    assert all(rect.left() >= 0 for rect in places)


@pytest.mark.parametrize("tokens", [LIGHT, DARK, HIGH_LIGHT, HIGH_DARK], ids=["light", "dark", "high light", "high dark"])
def test_the_line_of_each_kind_is_seen_on_the_ground_of_every_other(tokens: dict[str, str]) -> None:
    """WCAG 2.2, success criterion 1.4.11."""
    letters = MARK_LETTERS.values()
    pairs = [
        (f"m{letter}k", ground) for letter in letters for ground in (*(f"m{other}" for other in letters), "surface", "hit", "selection")
    ]
    assert not [pair for pair in pairs if contrast(tokens[pair[0]], tokens[pair[1]]) < 3]


def test_no_two_kinds_have_the_same_line() -> None:
    def drawn(letter: str) -> bytes:
        image = QImage(60, int(HIGH), QImage.Format.Format_Grayscale8)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        paint_pattern(painter, 0, 60, 0, letter, QColor("black"))
        painter.end()
        return bytes(image.constBits())

    pictures = {letter: drawn(letter) for letter in MARK_LETTERS.values()}
    for one, other in combinations(pictures.values(), 2):
        assert sum(abs(left - right) > 128 for left, right in zip(one, other, strict=True)) > 10
