"""Who wrote a paper, as its lines say it: with and without a space, with a date beside it, at the head and at the foot."""

import io

import openpyxl
import pytest

from app.importers.bylines import is_byline
from tests.importers.reading import read

BODY = (
    "두 도시는 부두의 비용을 함께 부담하고, 각각 공사를 책임질 사람을 정하기로 하였다. 양측은 다음 달에 다시 만난다. "
    "돌은 북쪽 채석장에서 오며, 그곳은 한 해 동안 닫혀 있었다."
)
TITLE = "두 도시, 봄부터 여객선 다시 띄운다"


def names(*lines: str) -> list[str]:
    return [author.name for author in read("\n\n".join(lines)).metadata.authors]


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("김하늘 기자 | 입력 2024.03.05 09:30", ["김하늘"]),
        ("입력2024.03.05. 오전 4:30 기사원문 박새벽 기자", ["박새벽"]),
        ("김하늘기자", ["김하늘"]),
        ("부산=김하늘 특파원", ["김하늘"]),
        ("김하늘·박새벽 기자", ["김하늘", "박새벽"]),
        ("김하늘 해양전문기자·박새벽 기자", ["김하늘", "박새벽"]),
        ("글: 김하늘 연구위원", ["김하늘"]),
        ("海野渚記者", ["海野渚"]),
        ("海野 渚 教授", ["海野 渚"]),
        ("海野渚 東京＝港太郎 2024年3月5日 21時04分", ["海野渚", "港太郎"]),
        ("東京＝港 太郎", ["港 太郎"]),
        ("Posted on March 5th, 2024 by Ana Ruiz", ["Ana Ruiz"]),
        ("By Ana Ruiz and Tom Berg", ["Ana Ruiz", "Tom Berg"]),
    ],
)
def test_a_line_of_the_head_names_who_wrote_it(line: str, people: list[str]) -> None:
    assert names(TITLE, line, BODY) == people
    assert read(f"{TITLE}\n\n{line}\n\n{BODY}").metadata.publisher == ""


@pytest.mark.parametrize(
    "line",
    [
        "수석연구위원",
        "취재기자",
        "업데이트 2024.03.05. 14:22",
        "등록 : 2024.03.05 09:30 수정 : 2024.03.05 11:02",
        "両市の協議",
        "Harbour Post",
    ],
)
def test_a_line_that_names_nobody_is_no_byline(line: str) -> None:
    assert not is_byline(line)


def test_a_line_of_many_short_words_is_told_at_once() -> None:
    """Each could be a name or half of one: to try all ways to part them would take years."""
    assert not is_byline("港湾 埠頭 " * 16 + "終わり。")
    assert not is_byline("김하늘·박새벽·" * 12 + "끝")


def test_a_dateline_and_the_last_line_name_somebody_where_the_head_does_not() -> None:
    assert names(TITLE, f"(서울=항만통신) 김하늘 기자 = {BODY}", BODY) == ["김하늘"]
    assert names(TITLE, BODY, BODY + "끝으로 시장이 말했다.", "박새벽 선임기자 dawn@example.org") == ["박새벽"]
    assert names("Ferry opens", BODY, "Reporting by Ana Ruiz in Oslo and Tom Berg in Seoul; Editing by Li Wei") == ["Ana Ruiz", "Tom Berg"]
    assert names(TITLE, f"김하늘 교수는 반대했다. {BODY}", BODY) == []


def test_what_says_when_a_page_was_changed_publishes_nothing() -> None:
    assert read(f"{TITLE}\n\n업데이트 2024.03.05. 14:22\n\n{BODY}").metadata.publisher == ""
    assert read(f"{TITLE}\n\nHarbour Post 2024.03.05\n\n{BODY}").metadata.publisher == "Harbour Post"


def test_two_names_over_a_date_are_who_wrote_it() -> None:
    assert names("The quay and the ferry", "Ana Ruiz and Tom Berg", "March 2024", BODY) == ["Ana Ruiz", "Tom Berg"]
    assert names("Ana Harbour and Tom Quay", "March 2024", BODY) == []


def test_a_series_with_its_number_is_no_author() -> None:
    found = read(f"Policy Brief No. 14\n\nThe quay and the ferry of the two towns\n\n{BODY}").metadata
    assert (found.series, found.number, found.title) == ("Policy Brief", "14", "The quay and the ferry of the two towns")


def test_a_list_in_the_head_of_markdown_is_a_list() -> None:
    found = read("---\ntitle: Note\nauthor: [Ana Ruiz, 海野渚]\n---\n\n# Note\n\nText.\n", ".md").metadata
    assert [author.name for author in found.authors] == ["Ana Ruiz", "海野渚"]


def test_rows_of_figures_name_no_publisher_and_no_title() -> None:
    build = openpyxl.Workbook()
    sheet = build.worksheets[0]
    sheet.title = "교역"
    for row in (("품목", 2023, 2024, "비율", "날짜"), ("갈륨", 98, 94.5, "12.3%", "2025년 7월 15일")):
        sheet.append(row)
    buffer = io.BytesIO()
    build.save(buffer)
    found = read(buffer.getvalue(), ".xlsx").metadata
    assert (found.title, found.publisher) == ("교역", "")


def test_the_line_over_the_first_short_heading_is_the_title() -> None:
    source = (
        r"{\rtf1\ansi The ferry line of the two towns\par March 2024\par {\pard\outlinelevel0 Cost\par}\pard It is shared by both.\par}"
    )
    assert read(source, ".rtf").metadata.title == "The ferry line of the two towns"
