"""Dates as papers print them, in three languages, with the precision they have."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.date_text import find_dates, is_ambiguous, read_date
from app.core.dates import PartialDate, Precision
from app.core.language import Language


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("30-05-2025", "2025-05-30"),
        ("27 September 2025", "2025-09-27"),
        ("September 27, 2025", "2025-09-27"),
        ("Monday, 8 September 2025", "2025-09-08"),
        ("8th of May 1945", "1945-05-08"),
        ("Sept. 8, 2025", "2025-09-08"),
        ("July 2025", "2025-07"),
        ("2025-07-", "2025-07"),
        ("2025-07-15", "2025-07-15"),
        ("2025/07/15", "2025-07-15"),
        ("05/30/2025", "2025-05-30"),
        ("2025년 7월 15일", "2025-07-15"),
        ("2025년 7월", "2025-07"),
        ("2025. 9. 8.", "2025-09-08"),
        ("2025.9.8", "2025-09-08"),
        ("2025年7月15日", "2025-07-15"),
        ("令和7年7月15日", "2025-07-15"),
        ("令和元年5月1日", "2019-05-01"),
        ("昭和40年6月22日", "1965-06-22"),
        ("2025", "2025"),
        ("2025년", "2025"),
        ("2025.07", "2025-07"),
        ("2025/07", "2025-07"),
        ("'25.7.15(화)", "2025-07-15"),
        ("’25. 7. 15.", "2025-07-15"),
        ("'25.7.", "2025-07"),
        ("25.7.15.", "2025-07-15"),
        ("25. 7. 15.(화)", "2025-07-15"),
        ("令和七年七月十五日", "2025-07-15"),
        ("令和元年十一月三日", "2019-11-03"),
        ("昭和四十年六月二十二日", "1965-06-22"),
        ("平成三十年十二月", "2018-12"),
        ("二〇二五年七月十五日", "2025-07-15"),
        ("２０２５年７月１５日", "2025-07-15"),
        ("Summer 2025", "2025"),
        ("2025년 여름호", "2025"),
        ("2025年夏", "2025"),
    ],
)
def test_printed_dates_are_read(text: str, iso: str) -> None:
    assert str(read_date(text)) == iso


@pytest.mark.parametrize(
    "text",
    [
        "", "No. 2025-24(S)", "2025-19", "31 February 2025", "2025-13-01", "page 12", "1.2.3", "9999", "12.1.3", "2025.13", "rose 2025.07",
        "the ’25.7. figure 8", "三年七月", "'99 problems", "on 8 May 2025 they met",
    ],
)  # fmt: skip
def test_other_figures_are_no_dates(text: str) -> None:
    assert read_date(text) is None


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2025 년 7월", "2025-07"), ("２０２５年７月３日", "2025-07-03"), ("２０２５．７．３", "2025-07-03"),
        ("２０２５／０７／０３", "2025-07-03"),
        ("令和 7 年 7 月 3 日", "2025-07-03"), ("令和７年７月", "2025-07"), ("中華民國114年7月3日", "2025-07-03"),
        ("民国 114 年 7 月", "2025-07"),
        ("4–6 June 2025", "2025-06-04"), ("4 and 5 June 2025", "2025-06-04"), ("June 4-6, 2025", "2025-06-04"),
        ("30 May – 2 June 2025", "2025-05-30"), ("May 30 to June 2, 2025", "2025-05-30"),
        ("30 December – 2 January 2026", "2025-12-30"), ("December 30 – January 2, 2026", "2025-12-30"),
        ("20 Dec. and 5 Jan. 2025", "2024-12-20"), ("30 December – 31 December 2025", "2025-12-30"),
    ],
)  # fmt: skip
def test_wide_figures_eras_and_several_days_are_read(text: str, date: str) -> None:
    assert str(read_date(text)) == date
    (found,) = find_dates(f"On {text} they met")
    assert (str(found.date), found.text) == (date, text)


def test_the_year_of_a_people_is_no_era() -> None:
    assert find_dates("국민 114년 7월") == ()
    for country in ("大韓民国", "大韓民國", "大韩民国"):
        assert find_dates(f"{country}30年8月15日") == ()
    assert [str(found.date) for found in find_dates("大韓 中華民國114年8月")] == ["2025-08"]
    assert [str(found.date) for found in find_dates("国民2025年7月")] == ["2025-07"]


def test_dates_are_found_inside_lines() -> None:
    found = find_dates("Morning Post30-05-2025, updated 1 June 2025 (2025년 6월 2일)")
    assert [str(date.date) for date in found] == ["2025-05-30", "2025-06-01", "2025-06-02"]
    assert found[0].text == "30-05-2025"


def test_figures_of_a_sentence_are_no_short_dates() -> None:
    assert find_dates("Part 12.1.3. says that 2025.07 units were sold in summer 2025, 25.7.15. and more.") == ()
    assert [found.text for found in find_dates("회의는 '25.7.15(화) 열렸고 25.7.16(수) 끝났다.")] == ["'25.7.15(화)", "25.7.16(수)"]


def test_a_year_of_two_figures_is_of_the_century_that_posix_reads() -> None:
    """69 to 99 are of the last century, 00 to 68 of this one (strptime, %y)."""
    read = {text: str(read_date(text)) for text in ("’98. 6. 15.", "'69.1.2.", "'68.1.2.", "'00.1.2.", "98.6.15(월)")}
    assert list(read.values()) == ["1998-06-15", "1969-01-02", "2068-01-02", "2000-01-02", "1998-06-15"]


@pytest.mark.parametrize(
    ("text", "either"),
    [
        ("07/08/2025", True),
        ("7-8-2025", True),
        ("7.8.2025", False),
        ("07/07/2025", False),
        ("15/08/2025", False),
        ("2025-07-08", False),
        ("7 August 2025", False),
    ],
)
def test_a_date_in_figures_may_have_two_meanings(text: str, either: bool) -> None:
    assert is_ambiguous(text) is either


@given(
    st.dates(min_value=PartialDate(1900, 1, 1).first_day, max_value=PartialDate(2100, 12, 31).first_day), st.sampled_from(list(Language))
)
def test_what_the_program_prints_it_reads_again(day: object, language: Language) -> None:
    date = PartialDate.of(day)  # type: ignore[arg-type]
    assert read_date(date.spoken(language)) == date


@given(st.integers(1900, 2100), st.integers(0, 12))
def test_iso_dates_keep_their_precision(year: int, month: int) -> None:
    date = PartialDate(year, month)
    assert PartialDate.parse(str(date)) == date
    assert date.precision is (Precision.MONTH if month else Precision.YEAR)


def test_less_precise_dates_sort_first() -> None:
    dates = [PartialDate(2025, 1, 2), PartialDate(2025, 1), PartialDate(2025), PartialDate(2024, 12, 31)]
    assert [str(date) for date in sorted(dates)] == ["2024-12-31", "2025", "2025-01", "2025-01-02"]


@pytest.mark.parametrize("text", ["soon", "2025-02-30", "15-07-2025", "2025-7-1-1"])
def test_a_date_that_is_none_says_what_to_write(text: str) -> None:
    with pytest.raises(ValueError):
        PartialDate.parse(text)


def test_a_day_without_a_month_is_refused() -> None:
    with pytest.raises(ValueError, match="month"):
        PartialDate(2025, 0, 3)


def test_a_date_may_mean_its_last_day() -> None:
    assert PartialDate(2024).last_day == date(2024, 12, 31)
    assert PartialDate(2024, 2).last_day == date(2024, 2, 29)
    assert PartialDate(2024, 2, 3).last_day == date(2024, 2, 3)
