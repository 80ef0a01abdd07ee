"""Weak passphrases are told from strong ones."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.strength import Strength, bits_of, strength_of


@pytest.mark.parametrize("words", ["password1", "aaaaaaaaaaaaaaaa", "12345678", "abcdefgh", "harbour", "qwertyuiop"])
def test_what_is_guessed_first_is_weak(words: str) -> None:
    assert strength_of(words) is Strength.WEAK


@pytest.mark.parametrize("words", ["plum tree rains softly on copper", "매화나무 비오는 부두 등대 고양이 은행잎", "t7#Kq9!vLx2$Rb5@"])
def test_five_words_or_many_mixed_signs_are_strong(words: str) -> None:
    assert strength_of(words) is Strength.STRONG


def test_four_words_are_at_least_fair() -> None:
    assert strength_of("lantern quay otter maple") in (Strength.FAIR, Strength.STRONG)


@given(st.sampled_from(["harbour", "lantern", "otter", "등대"]), st.integers(2, 6))
def test_more_of_the_same_word_is_no_stronger(word: str, times: int) -> None:
    assert bits_of(" ".join([word] * times)) == bits_of(word)


@given(st.text(max_size=40))
def test_nothing_is_worth_less_than_nothing(words: str) -> None:
    assert bits_of(words) >= 0
