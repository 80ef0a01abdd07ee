"""Likeness of texts: sketches estimate what the shingles say; comparisons show what differs and nothing else."""

import random
from array import array

from hypothesis import given
from hypothesis import strategies as st

from app.core.similarity import BINS, Difference, compared, resemblance, sketch_of, words_of

PAPER = (
    "The two towns will share the cost of the quay. Each will name a person who answers for the work. "
    "Stone comes from the northern quarry. Nobody yet knows when the first ship will moor."
)


def agreement(one: str, other: str) -> float:
    ours, theirs = array("I"), array("I")
    ours.frombytes(sketch_of(one))
    theirs.frombytes(sketch_of(other))
    return sum(a == b for a, b in zip(ours, theirs, strict=True)) / BINS


def test_sketches_estimate_the_share_of_common_shingles() -> None:
    chance = random.Random(7)
    for share in (0.99, 0.97, 0.9, 0.5):
        words = [f"w{chance.randrange(5000)}" for _ in range(3000)]
        other = [word for word in words if chance.random() < share]
        one, two = " ".join(words), " ".join(other)
        assert abs(agreement(one, two) - resemblance(one, two)) < 0.13


def test_a_sketch_is_of_the_words_alone() -> None:
    assert sketch_of("The quay — “closed”\n\nsince 2019") == sketch_of("the quay - 'CLOSED' since 2019")
    assert sketch_of("one") != sketch_of("two")
    assert sketch_of(" — \n") == b""
    assert len(sketch_of("항만 협력, 港湾")) == 4 * BINS


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
