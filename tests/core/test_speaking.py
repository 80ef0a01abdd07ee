"""How long words take, and what fits."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.language import Language
from app.core.model.dossier import Heading, Statement
from app.core.model.meeting import Interpretation, Meeting, Occasion
from app.core.speaking import budget, is_reckoned, seconds_of

MEETING = Meeting(title="Talks", occasion=Occasion.MINISTERIAL, interpretation=Interpretation.CONSECUTIVE)


def point(seconds: int, text: str = "Words.") -> Statement:
    return Statement(heading=Heading.ARGUMENTS_TO_USE, text=text, seconds=seconds)


@pytest.mark.parametrize(
    ("text", "language", "seconds"),
    [
        ("one two three four five six seven eight nine ten eleven twelve thirteen", Language.EN, 6),
        ("가" * 140, Language.KO, 30),
        ("あ" * 150, Language.JA, 30),
        ("", Language.EN, 0),
        ("— …", Language.KO, 0),
    ],
)
def test_each_language_has_its_pace(text: str, language: Language, seconds: int) -> None:
    assert seconds_of(text, language) == seconds


def test_consecutive_interpretation_doubles_the_time_and_the_first_points_fit() -> None:
    found = budget([point(60), point(60), point(60)], 5, MEETING, Language.EN)
    assert (found.spoken, found.taken, found.given, found.fit) == (180, 360, 300, 2)
    assert found.over


def test_without_consecutive_interpretation_everything_is_said_once() -> None:
    once = replace(MEETING, interpretation=Interpretation.SIMULTANEOUS)
    found = budget([point(60), point(60), point(60)], 5, once, Language.EN)
    assert (found.taken, found.fit, found.over) == (180, 3, False)


def test_a_length_that_nobody_gave_is_reckoned_and_told_as_such() -> None:
    words = "one two three four five six seven eight nine ten eleven twelve thirteen"
    found = budget([point(60), point(0, words)], 5, MEETING, Language.EN)
    assert (found.spoken, found.reckoned) == (66, True)
    assert not budget([point(60), point(30)], 5, MEETING, Language.EN).reckoned
    assert not is_reckoned(point(0, "— …"), Language.EN), "there is nothing to say"


def test_without_minutes_nothing_is_too_long() -> None:
    assert not budget([point(600)], 0, MEETING, Language.EN).over


@given(st.lists(st.integers(1, 600), max_size=20), st.integers(1, 90))
def test_what_fits_fits_and_one_more_would_not(lengths: list[int], minutes: int) -> None:
    found = budget([point(length) for length in lengths], minutes, MEETING, Language.EN)
    assert 2 * sum(lengths[: found.fit]) <= found.given
    if found.fit < len(lengths):
        assert 2 * sum(lengths[: found.fit + 1]) > found.given
