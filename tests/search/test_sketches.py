"""Sketches of texts: they estimate what the shingles say, and stay what they were in libraries made long ago."""

import random
from array import array
from zlib import crc32

from hypothesis import given
from hypothesis import strategies as st

from app.core.similarity import BINS, EMPTY, SHINGLE, resemblance, words_of
from app.search.sketches import sketch_of


def numbers(sketch: bytes) -> list[int]:
    found = array("I")
    found.frombytes(sketch)
    return found.tolist()


def agreement(one: str, other: str) -> float:
    return sum(a == b for a, b in zip(numbers(sketch_of(one)), numbers(sketch_of(other)), strict=True)) / BINS


def word_by_word(text: str) -> list[int]:
    """The definition, in whole numbers: of all shingles whose hash falls into a bin, the least upper half."""
    codes = [crc32(word.encode()) for word in words_of(text)]
    bins = [EMPTY] * BINS
    for first in range(max(1, len(codes) - SHINGLE + 1)):
        mixed = 0
        for code in codes[first : first + SHINGLE]:
            mixed = (mixed ^ code) * 0x9E3779B97F4A7C15 % 2**64
            mixed ^= mixed >> 29
        bins[mixed % BINS] = min(bins[mixed % BINS], mixed >> 32)
    return bins


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


@given(st.lists(st.sampled_from(["quay", "Ferry", "항만", "港", "2019", "ice", "tide"]), min_size=1, max_size=12))
def test_a_sketch_is_what_its_definition_says(words: list[str]) -> None:
    text = " ".join(words)
    assert numbers(sketch_of(text)) == word_by_word(text)


def test_words_of_every_length_have_their_code() -> None:
    """Two letters of all words are reckoned at once, and words that are too long for that by themselves."""
    words = ["harbour"[:length] if length < 7 else "quay" * 50 + "x" * length for length in range(1, 12)]
    words += ["a" * length for length in range(1, 70)]
    for first in range(len(words)):
        text = " " * (first % 3) + " ".join(words[first:])
        assert numbers(sketch_of(text)) == word_by_word(text)
