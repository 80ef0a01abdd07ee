"""Likeness of texts: words, and comparisons that show what differs and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.similarity import Difference, compared, folded_words, words_of
from app.core.text import comparable

PAPER = (
    "The two towns will share the cost of the quay. Each will name a person who answers for the work. "
    "Stone comes from the northern quarry. Nobody yet knows when the first ship will moor."
)


@pytest.mark.parametrize("text", ["The G7 --\t2025!", "“Harbour” dues²", "항만 dues 港", "é e\u0301 ﬁ"])
def test_a_text_that_is_folded_already_has_the_same_words(text: str) -> None:
    assert folded_words(comparable(text, case=False)) == words_of(text)


def test_words_of_every_script() -> None:
    assert words_of("The G7, 2025!") == ["the", "g7", "2025"]
    assert words_of("항만 dues 港") == ["항", "만", "dues", "港"]


def test_what_differs_stands_side_by_side() -> None:
    newer = PAPER.replace("northern", "southern").replace("Each will name a person who answers for the work. ", "")
    found = compared(PAPER, newer + " A bell rings.")
    assert found.differences == (
        Difference("Each will name a person who answers for the work.", ""),
        Difference("Stone comes from the northern quarry.", "Stone comes from the southern quarry."),
        Difference("", "A bell rings."),
    )
    assert found.percent == 100 * 2 * (len(words_of(PAPER)) - 10 - 1) // (2 * len(words_of(PAPER)) - 10 + 3)


def test_the_same_words_are_a_hundred_percent_and_no_others() -> None:
    assert compared(PAPER, PAPER.replace(" ", "  ", 3).replace("-", "–")).percent == 100
    assert compared(PAPER, PAPER + " More.").percent < 100
    assert compared("", "").percent == 100
    assert compared("one", "two").percent == 0


@given(
    st.lists(st.sampled_from(["One quay.", "Two quays are there.", "부두는 둘이다.", "港は二つ。", "One quay and a half."]), max_size=8),
    st.data(),
)
def test_every_sentence_of_a_difference_is_of_its_side(sentences: list[str], data: st.DataObject) -> None:
    other = data.draw(st.permutations(sentences)) + data.draw(st.lists(st.sampled_from(["A bell.", "Two bells."]), max_size=2))
    found = compared(" ".join(sentences), " ".join(other))
    for difference in found.differences:
        assert difference.before != difference.after
        assert not difference.before or difference.before in sentences
        assert not difference.after or difference.after in other
    assert (found.percent == 100) == (found.differences == ())
