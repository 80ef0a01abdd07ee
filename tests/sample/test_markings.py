"""The marking schemes as data: levels in order, banners, portions, and the slots that are no classification."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.core.errors import UserError
from app.core.language import Language
from app.core.marking import TLP_ORDER, Marking, MarkingSchemes, beside_of

LOW_TO_HIGH = {
    "unmarked": ["UNMARKED"],
    "au": ["OFFICIAL", "OFFICIAL: SENSITIVE", "PROTECTED", "SECRET", "TOP SECRET"],
    "uk": ["OFFICIAL", "OFFICIAL-SENSITIVE", "SECRET", "TOP SECRET"],
    "us": ["UNCLASSIFIED", "CONFIDENTIAL", "SECRET", "TOP SECRET"],
    "eu": [
        "RESTREINT UE/EU RESTRICTED",
        "CONFIDENTIEL UE/EU CONFIDENTIAL",
        "SECRET UE/EU SECRET",
        "TRES SECRET UE/EU TOP SECRET",
    ],
    "kr": ["III급비밀", "II급비밀", "I급비밀"],
    "kr-handling": ["대외비"],
    "jp": ["秘", "極秘", "特定秘密"],
    "jp-handling": ["取扱注意"],
    "tlp": ["TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED"],
}


@pytest.fixture
def schemes(resources: Path) -> MarkingSchemes:
    return MarkingSchemes.read(resources / "markings")


@pytest.mark.parametrize("key", LOW_TO_HIGH)
def test_levels_rise_in_the_order_of_the_authority(schemes: MarkingSchemes, key: str) -> None:
    levels = schemes.scheme(key).levels
    assert [level.banner[Language.EN] for level in levels] == LOW_TO_HIGH[key]
    assert [level.order for level in levels] == list(range(len(levels)))


def test_every_scheme_is_named_and_sourced(schemes: MarkingSchemes) -> None:
    assert {scheme.key for scheme in schemes} == set(LOW_TO_HIGH)
    assert all(scheme.name and scheme.source for scheme in schemes)


def test_handling_is_not_a_classification(schemes: MarkingSchemes) -> None:
    slots = {scheme.key: scheme.slot for scheme in schemes}
    assert {key for key, slot in slots.items() if slot == "handling"} == {"tlp", "kr-handling", "jp-handling"}
    assert set(slots.values()) == {"classification", "handling"}


def test_tlp_levels_are_those_of_the_slot(schemes: MarkingSchemes) -> None:
    assert tuple(level.key for level in schemes.scheme("tlp").levels) == TLP_ORDER


@pytest.mark.parametrize("language", [Language.EN, Language.KO, Language.JA])
def test_words_of_an_authority_are_never_translated(schemes: MarkingSchemes, language: Language) -> None:
    for scheme in schemes:
        if not scheme.translated:
            for level in scheme.levels:
                marking = Marking(scheme=scheme.key, level=level.key)
                assert schemes.banner(marking, language) == level.banner[Language.EN]


def test_unmarked_speaks_each_language(schemes: MarkingSchemes) -> None:
    words = {language: schemes.banner(Marking(), language) for language in (Language.EN, Language.KO, Language.JA)}
    assert words == {Language.EN: "UNMARKED", Language.KO: "등급 없음", Language.JA: "区分なし"}


def test_united_states_banner_and_portions(schemes: MarkingSchemes) -> None:
    secret = Marking(scheme="us", level="secret", controls=("NOFORN",))
    assert schemes.banner(secret, Language.JA) == "SECRET//NOFORN"
    released = Marking(scheme="us", level="secret", release_to=("JPN", "KOR", "USA"))
    assert schemes.banner(released, Language.EN) == "SECRET//REL TO JPN, KOR, USA"
    assert [schemes.portion(Marking(scheme="us", level=level.key)) for level in schemes.scheme("us").levels] == [
        "(U)",
        "(C)",
        "(S)",
        "(TS)",
    ]


def test_only_the_united_states_mark_portions(schemes: MarkingSchemes) -> None:
    assert [scheme.key for scheme in schemes if scheme.portions] == ["us"]


def test_copy_numbers_from_eu_secret_up(schemes: MarkingSchemes) -> None:
    assert [level.key for level in schemes.scheme("eu").levels if level.copy_numbers] == ["secret", "top-secret"]


def test_highest_covers_all_and_never_mixes(schemes: MarkingSchemes) -> None:
    low = Marking(scheme="kr", level="class-3", tlp="GREEN")
    high = replace(low, level="class-1", tlp="")
    assert schemes.highest([low, Marking(), high]) == Marking(scheme="kr", level="class-1", tlp="GREEN")
    with pytest.raises(UserError, match="jp, kr"):
        schemes.highest([low, Marking(scheme="jp", level="hi")])


@pytest.mark.parametrize(
    ("marking", "head"),
    [
        (Marking(), ""),
        (Marking(scheme="tlp", level="RED"), "TLP:RED"),
        (Marking(tlp="RED"), "TLP:RED"),
        (Marking(scheme="tlp", level="RED", tlp="GREEN"), "TLP:RED"),
        (Marking(scheme="kr", level="class-2"), "II급비밀"),
        (Marking(scheme="kr", level="class-2", tlp="AMBER"), "II급비밀 · TLP:AMBER"),
        (Marking(scheme="us", level="secret", controls=("NOFORN",), tlp="RED"), "SECRET//NOFORN · TLP:RED"),
        (Marking(scheme="kr-handling", level="daeoebi"), "대외비"),
        (Marking(scheme="kr-handling", level="daeoebi", tlp="GREEN"), "대외비 · TLP:GREEN"),
        (Marking(controls=("NOFORN",)), "NOFORN"),
    ],
)
def test_what_stands_at_the_head_of_a_copy_is_all_that_is_marked_and_nothing_else(
    schemes: MarkingSchemes, marking: Marking, head: str
) -> None:
    assert schemes.head(marking, Language.KO) == head


def test_handling_stands_beside_a_classification_and_never_mixes_with_it(schemes: MarkingSchemes) -> None:
    secret = Marking(scheme="kr", level="class-2")
    both = schemes.highest([secret, Marking(scheme="kr-handling", level="daeoebi"), Marking(scheme="tlp", level="AMBER")])
    assert (both.scheme, both.level, beside_of(both), both.tlp) == ("kr", "class-2", ("대외비",), "AMBER")
    assert schemes.banner(both, Language.JA) == "II급비밀 · 대외비"
    alone = schemes.highest([Marking(scheme="jp-handling", level="toriatsukai-chui")])
    assert schemes.banner(alone, Language.EN) == "取扱注意"


@pytest.mark.parametrize(
    ("marking", "ceiling", "fits"),
    [
        (Marking(tlp="RED"), Marking(scheme="tlp", level="GREEN"), False),
        (Marking(scheme="tlp", level="RED"), Marking(tlp="AMBER"), False),
        (Marking(scheme="tlp", level="GREEN"), Marking(scheme="tlp", level="AMBER"), True),
        (Marking(scheme="kr-handling", level="daeoebi"), Marking(), False),
        (Marking(scheme="kr-handling", level="daeoebi"), Marking(scheme="kr", level="class-3"), True),
        (Marking(scheme="jp", level="hi"), Marking(scheme="kr", level="class-1"), False),
        (Marking(), Marking(scheme="uk", level="official"), True),
    ],
)
def test_a_ceiling_holds_in_every_slot(schemes: MarkingSchemes, marking: Marking, ceiling: Marking, fits: bool) -> None:
    assert schemes.within(marking, ceiling) is fits


def test_korean_secrets_ask_for_their_notice(schemes: MarkingSchemes) -> None:
    assert schemes.scheme("kr").extra_lines == ("예고문",)
    assert schemes.scheme("us").extra_lines == ("Classified by", "Derived from", "Reason", "Declassify on")
