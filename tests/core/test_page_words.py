"""Words of a page and of the text, found in each other by their letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.model.brief import WordBox
from app.core.page_words import CharBox, Letters, PageWords, page_of, pieces_of
from app.core.text import Span

PAGE = "The harbour board set up an arrange-\nment for the ﬁrst ferry. It sets no dates. The board met; it sets no fare."


def found(text: str, words: str) -> str | None:
    """What of the page the words of a text stand for."""
    start = text.index(words)
    span = Letters.of(PAGE).span(text, start, start + len(words))
    return None if span is None else PAGE[span.start : span.end]


def test_a_word_broken_at_a_line_end_and_a_ligature_are_found() -> None:
    text = "The harbour board set up an arrangement for the first ferry."
    assert found(text, "an arrangement for") == "an arrange-\nment for"
    assert found(text, "first ferry") == "ﬁrst ferry"


def test_words_that_stand_twice_are_told_apart_by_their_neighbours() -> None:
    text = "It sets no dates. The board met; it sets no fare."
    assert found(text, "sets no fare") == "sets no fare"
    start = text.rindex("sets no")
    span = Letters.of(PAGE).span(text, start, start + 7)
    assert span == Span(PAGE.rindex("sets no"), PAGE.rindex("sets no") + 7)


def test_what_could_be_two_places_is_none() -> None:
    letters = Letters.of("so be it, and so be it, and so be it")
    assert letters.span("so be it", 0, 8) is None
    assert letters.span("not here", 0, 8) is None
    assert letters.span("…", 0, 1) is None


@given(st.text(min_size=1, max_size=60), st.data())
def test_a_text_is_found_in_itself_at_its_own_place_or_not_at_all(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    span = Letters.of(text).span(text, start, end)
    if span is not None:
        assert Letters.of(text[start:end]).text in Letters.of(text[span.start : span.end]).text
        same = [at for at in range(len(text)) if Letters.of(text[at:]).text.startswith(Letters.of(text[start:end]).text)]
        assert span.start in same


def test_a_stretch_is_one_box_a_line() -> None:
    boxes = [CharBox(0.1 + 0.02 * at, 0.1, 0.12 + 0.02 * at, 0.12) for at in range(3)]
    boxes += [CharBox(0.1 + 0.02 * at, 0.13, 0.12 + 0.02 * at, 0.15) for at in range(2)]
    words = PageWords.of("abcde", tuple(boxes))
    first, second = words.lines(Span(0, 5))
    assert tuple(first) == pytest.approx((0.1, 0.1, 0.16, 0.12))
    assert tuple(second) == pytest.approx((0.1, 0.13, 0.14, 0.15))
    assert words.at(0.13, 0.11) == 1
    assert words.at(0.9, 0.14) == 4
    assert words.first_below(0.125) == 3
    assert PageWords.of("", ()).at(0.5, 0.5) == -1


def test_words_read_by_machine_share_their_boxes_among_their_letters() -> None:
    raw = "Cut head.\n\nTo sail\n항만"
    boxes = [
        WordBox(11, 13, 1000, 500, 1200, 600, 90),
        WordBox(14, 18, 1300, 500, 1700, 600, 90),
        WordBox(19, 21, 1000, 700, 1800, 900, 80),
    ]
    words = PageWords.read(raw, boxes)
    assert words.text.split() == ["To", "sail", "항만"]
    span = words.letters.span(raw, raw.index("ail"), len(raw))
    assert span is not None
    first, second = words.lines(span)
    assert tuple(first) == pytest.approx((0.14, 0.05, 0.17, 0.06))
    assert tuple(second) == pytest.approx((0.1, 0.07, 0.18, 0.09))
    assert PageWords.read(raw, ()).text == ""


def test_a_column_begins_where_the_gap_before_it_ends() -> None:
    left = [CharBox(0.1 + 0.02 * at, 0.1, 0.12 + 0.02 * at, 0.12) for at in range(5)]
    right = [CharBox(0.5 + 0.02 * at, 0.1, 0.52 + 0.02 * at, 0.12) for at in range(5)]
    words = PageWords.of("abcdefghij", (*left, *right))
    assert words.column_left(left[3]) == 0.1
    assert words.column_left(right[3]) == 0.5


def test_a_passage_over_a_page_end_is_cut_there() -> None:
    starts = (0, 100, 250)
    assert [page_of(starts, offset) for offset in (0, 99, 100, 260)] == [1, 1, 2, 3]
    assert list(pieces_of(starts, 90, 260)) == [(1, Span(90, 100)), (2, Span(100, 250)), (3, Span(250, 260))]
    assert list(pieces_of((), 3, 9)) == []
