"""Country codes and their names."""

import tomllib

import pytest

from app.core.countries import ASSIGNED, COUNTRIES, COUNTRY_FILE, FORMER, IN_USE, read_country_names
from app.core.language import Language
from app.core.paths import shipped_resources


def test_each_code_stands_once_and_in_its_group() -> None:
    groups = tomllib.loads((shipped_resources() / COUNTRY_FILE).read_text(encoding="utf-8"))
    assert {name: sorted(group) for name, group in groups.items()} == {
        "now": sorted(ASSIGNED.split()), "in_use": [IN_USE], "former": sorted(FORMER.split()),
    }  # fmt: skip
    assert len(COUNTRIES) == sum(map(len, groups.values()))


@pytest.mark.parametrize("language", [Language.EN, Language.KO, Language.JA])
def test_no_two_countries_that_are_there_today_share_a_name(language: Language) -> None:
    names = read_country_names(shipped_resources(), language)
    today = [names[code] for code in [*ASSIGNED.split(), IN_USE]]
    assert all(today)
    assert len(set(today)) == len(today)


def test_a_country_that_is_no_more_keeps_its_name() -> None:
    assert read_country_names(shipped_resources(), Language.KO)["SUN"] == "소련"
    assert read_country_names(shipped_resources(), Language.UNKNOWN)["DDR"] == "German Democratic Republic"
