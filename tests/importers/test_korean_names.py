"""Korean given names at a line end: which hyphens are of the name."""

import pytest

from app.importers.korean_names import is_given_name


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("said Kim Ah-", "young in May"), ("said Lee Ahn-", "na of it"), ("Koh Jeh-", "ie told"),
        ("Rho Moo-", "jin and"), ("Joo Yeh-", "rin"),
        ("Choo Sun-", "ae"), ("Namgung Hoi-", "jin"), ("Byeon Ihn-", "suh"),
        ("Ohm Phil-", "hwan"), ("Yŏ In-", "hyŏn"), ("Hyŏn Sŏng-", "jin"), ("Hyon Song-", "mi"),
        ("by Ah-", "young Kim said"), ("by Seh-", "wee Koh said"),
    ],
)  # fmt: skip
def test_the_hyphen_of_a_given_name_is_known(left: str, right: str) -> None:
    """Spellings of the press, of the Revised Romanization and of McCune-Reischauer without and with its signs."""
    assert is_given_name(left.removesuffix("-"), right)


@pytest.mark.parametrize(
    ("left", "right"), [("On Mon-", "day they met"), ("said Kim Port-", "land is"), ("Go Back-", "wards"), ("the Har-", "bour Kim saw")]
)
def test_other_words_at_a_line_end_are_no_names(left: str, right: str) -> None:
    assert not is_given_name(left.removesuffix("-"), right)
