"""Quotations word for word."""

from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.book.verbatim import is_verbatim, printed_words
from app.core.model.annotation import Elision, Quotation

SOURCE = "We shall open the harbour — all of it — before the ice comes, the minister said."


def quote(text: str, *elisions: Elision) -> Quotation:
    return Quotation(passage_id=uuid4(), brief_id=uuid4(), text=text, elisions=elisions)


@pytest.mark.parametrize(
    "text",
    [
        "open the harbour",
        "open  the\nharbour – all of it",
        "open the harbour … before the ice comes",
        "open the harbour [...] before the ice comes",
        "[The port] harbour — all of it",
    ],
)
def test_only_white_space_dashes_and_shown_cuts_may_differ(text: str) -> None:
    assert is_verbatim(quote(text), SOURCE)


@pytest.mark.parametrize(
    "text", ["open the harbor", "before the ice comes … open the harbour", "close the harbour", "", "…", "Open the harbour"]
)
def test_a_changed_word_or_order_is_not_verbatim(text: str) -> None:
    assert not is_verbatim(quote(text), SOURCE)


def test_elisions_print_as_three_dots_or_in_brackets() -> None:
    words = quote("We shall open the harbour before winter", Elision(start=0, end=2, inserted="They"), Elision(start=8, end=14))
    assert printed_words(words) == "[They] shall…the harbour before winter"


@given(st.integers(0, len(SOURCE) - 2), st.integers(1, len(SOURCE)))
def test_any_stretch_of_the_source_is_verbatim_and_one_letter_more_is_not(start: int, length: int) -> None:
    words = SOURCE[start : start + length]
    if words.strip():
        assert is_verbatim(quote(words), SOURCE)
    assert not is_verbatim(quote(words + "ж"), SOURCE)
