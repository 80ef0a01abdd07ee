"""The words of the book: enumerations, colons, one and many, and the words of Korean and Japanese dates."""

import re
import tomllib
from datetime import datetime

import pytest

from app.book.labels import LABEL_FILE, Labels, read_labels
from app.book.sections.times import moment, span
from app.book.selfcheck.file import BookFile
from app.core.dates import PartialDate
from app.core.language import Language
from tests.book.printed import RESOURCES, printed

EN, KO, JA = Language.EN, Language.KO, Language.JA
MORNING, NOON = datetime(2025, 9, 25, 10, 0), datetime(2025, 9, 25, 12, 30)


def say(language: Language) -> Labels:
    return read_labels(RESOURCES, language)


@pytest.mark.parametrize(
    ("language", "parts", "told"),
    [
        (JA, ["港湾局", "第2報", "2025年"], "港湾局、第2報、2025年"),
        (JA, ["Pia Lund", "Harbour Institute", "2025年"], "Pia Lund, Harbour Institute、2025年"),
        (JA, ["Pia Lund"], "Pia Lund"),
        (KO, ["항만국", "", "2025년"], "항만국, 2025년"),
        (EN, ["Pia Lund", "海峡"], "Pia Lund, 海峡"),
        (EN, [], ""),
    ],
)
def test_between_latin_words_stands_a_latin_comma(language: Language, parts: list[str], told: str) -> None:
    assert say(language).join(parts) == told


def test_a_japanese_label_has_a_japanese_colon() -> None:
    assert [say(language).field("fallback", "X")[-3:] for language in (EN, KO)] == [": X", ": X"]
    assert say(JA).field("fallback", "X").endswith("：X")


@pytest.mark.parametrize("key", ["cited_on", "all_fit", "original_page"])
def test_one_of_a_thing_is_not_several(key: str) -> None:
    places = {"pages": 1, "points": 1, "page": 1, "title": "A"}
    one, many = (say(EN).counted(key, count, **places) for count in (1, 2))
    assert many.count("pages") + many.count("points") == 1
    assert one.count("pages") + one.count("points") == 0


@pytest.mark.parametrize(
    ("date", "korean"),
    [(PartialDate(2025), "2025년"), (PartialDate(2025, 9), "2025년 9월"), (PartialDate(2025, 9, 8), "2025. 9. 8.")],
)
def test_a_korean_year_or_month_has_its_words(date: PartialDate, korean: str) -> None:
    assert date.spoken(KO) == korean
    assert say(KO)("office_since", title="장관", start=date.spoken(KO)) == f"장관({korean}부터)"


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (EN, "Thursday 25 September 2025, 10:00–12:30"),
        (KO, "2025. 9. 25.(목) 10:00–12:30"),
        (JA, "2025年9月25日（木）10:00–12:30"),
    ],
)
def test_day_and_hour_are_written_as_the_language_does(language: Language, told: str) -> None:
    assert span(MORNING, NOON, language) == told
    assert told.startswith(moment(MORNING, language))


@pytest.mark.parametrize("language", [KO, JA])
def test_no_press_status_can_be_taken_for_its_opposite(language: Language) -> None:
    """모두 is “all” as well as “opening”: a photo call must not read as “all open”."""
    words = [say(language)(f"press_{status}") for status in ("open", "spray", "closed")]
    assert len(set(words)) == 3
    assert not words[1].startswith("모두")


@pytest.mark.parametrize("language", [Language.EN, Language.KO, Language.JA])
def test_no_sentence_of_the_last_page_ends_twice(language: Language) -> None:
    with BookFile(printed(language).pdf) as file:
        assert ".." not in file.pages[-1].body and "。。" not in file.pages[-1].body


def test_no_label_is_left_that_nobody_prints() -> None:
    """A label is named in the source as it is, or by the beginning that its kind is told by (“coverage_…”), or is one of “…_one”."""
    source = "\n".join(path.read_text(encoding="utf-8") for path in (RESOURCES.parent / "app").rglob("*.py"))
    named, begun = set(re.findall(r'["\'](\w+)["\']', source)), tuple(re.findall(r'f["\'](\w+_)\{', source))
    table = tomllib.loads((RESOURCES / LABEL_FILE).read_text(encoding="utf-8"))["en"]
    assert [key for key in table if key.removesuffix("_one") not in named and not key.startswith(begun)] == []
