"""Words are divided where pyphen would divide them."""

import random
import re

import pyphen

from app.book.typeset.hyphens import Hyphenation
from tests.book.engine.test_lines import ENGLISH, REPORT

LETTERS = "etaoinshrdlucmfwypvbgkjqxz"


def test_every_word_is_divided_as_by_the_other_program() -> None:
    dice, other, ours = random.Random(4), pyphen.Pyphen(lang="en_GB"), Hyphenation()
    patterns = pyphen.LANGUAGES["en_GB"].read_text(encoding="utf-8").split("\n")[6:]
    inside = [re.sub(r"[\d.]", "", pattern) for pattern in dice.sample(patterns, 1500)]
    made = ["".join(dice.choices(LETTERS, k=3)) + part + "".join(dice.choices(LETTERS, k=4)) for part in inside]
    words = [*REPORT.split(), *ENGLISH.split(), *inside, *made, "", "a", "Responsibility", "INTERNATIONAL"]
    assert {word: list(ours.positions(word)) for word in words} == {word: list(map(int, other.positions(word))) for word in words}


def test_the_word_that_the_method_is_named_by() -> None:
    assert Hyphenation().positions("hyphenation") == (2, 6, 7)
