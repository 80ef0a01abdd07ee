"""Markings: the highest covers all, schemes are never mixed, release narrows."""

import pytest

from app.core.errors import UserError
from app.core.language import Language
from app.core.marking import Level, Marking, MarkingScheme, MarkingSchemes, strictest_tlp

HOUSE = MarkingScheme(
    key="house",
    name="A scheme for tests",
    slot="classification",
    levels=(
        Level(key="unmarked", order=0, banner={Language.EN: ""}),
        Level(key="low", order=1, banner={Language.EN: "LOW", Language.KO: "낮음"}, portion="L"),
        Level(key="high", order=2, banner={Language.EN: "HIGH"}, portion="H"),
    ),
    controls=("FIRST", "SECOND"),
)
OTHER = MarkingScheme(
    key="other", name="Another", slot="classification", levels=(Level(key="only", order=1, banner={Language.EN: "ONLY"}),)
)
NONE = MarkingScheme(key="unmarked", name="None", slot="classification", levels=(Level(key="unmarked", order=0, banner={Language.EN: ""}),))
SCHEMES = MarkingSchemes((NONE, HOUSE, OTHER))


def test_the_highest_level_with_all_controls_in_the_order_of_the_scheme() -> None:
    marks = (
        Marking(scheme="house", level="low", controls=("SECOND",)),
        Marking(scheme="house", level="high", controls=("FIRST",)),
        Marking(),
    )
    highest = SCHEMES.highest(marks)
    assert (highest.level, highest.controls) == ("high", ("FIRST", "SECOND"))
    assert SCHEMES.banner(highest, Language.EN) == "HIGH//FIRST//SECOND"


def test_nothing_marked_is_unmarked() -> None:
    assert SCHEMES.highest(()) == Marking()
    assert SCHEMES.highest((Marking(), Marking())) == Marking()


def test_two_schemes_in_one_book_are_refused() -> None:
    with pytest.raises(UserError, match="Two marking schemes"):
        SCHEMES.highest((Marking(scheme="house", level="low"), Marking(scheme="other", level="only")))


def test_release_is_what_all_restricted_parts_share() -> None:
    marks = (
        Marking(scheme="house", level="low", release_to=("KOR", "USA", "JPN")),
        Marking(scheme="house", level="low", release_to=("JPN", "KOR")),
        Marking(scheme="house", level="low"),
    )
    assert set(SCHEMES.highest(marks).release_to) == {"JPN", "KOR"}


def test_within_a_ceiling_only_of_the_same_scheme() -> None:
    low, high = Marking(scheme="house", level="low"), Marking(scheme="house", level="high")
    assert SCHEMES.within(low, high)
    assert not SCHEMES.within(high, low)
    assert SCHEMES.within(Marking(), low)
    assert not SCHEMES.within(Marking(scheme="other", level="only"), high)


def test_banner_and_portion_speak_the_language_they_can() -> None:
    low = Marking(scheme="house", level="low")
    assert SCHEMES.banner(low, Language.KO) == "낮음"
    assert SCHEMES.banner(low, Language.JA) == "LOW"
    assert SCHEMES.portion(low) == "(L)"
    assert SCHEMES.portion(Marking()) == ""


def test_unknown_schemes_and_levels_are_named_with_what_is_known() -> None:
    with pytest.raises(UserError, match="low"):
        SCHEMES.order(Marking(scheme="house", level="secret"))
    with pytest.raises(UserError, match="house"):
        SCHEMES.scheme("elsewhere")


def test_the_strictest_tlp_wins() -> None:
    assert strictest_tlp((Marking(tlp="GREEN"), Marking(tlp="AMBER+STRICT"), Marking())) == "AMBER+STRICT"
    assert strictest_tlp((Marking(),)) == ""
