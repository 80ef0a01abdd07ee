"""A file with several articles is several texts, each with its own headline, byline and date; others are one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.dates import PartialDate
from app.core.text import Span
from app.importers.articles import articles_of, lines_of
from tests.importers.reading import cleaned, read

BODY = (
    "The two towns will share the cost of the quay, and each will name a person who answers for the work. "
    "Stone comes from the northern quarry, which has been closed for a year. Nobody yet knows when the first ship will moor. "
)
KOREAN = (
    "두 도시는 부두의 비용을 함께 부담하고, 각각 공사를 책임질 사람을 정하기로 하였다. 양측은 다음 달에 다시 만난다. "
    "돌은 북쪽 채석장에서 오며, 그곳은 한 해 동안 닫혀 있었다. 첫 배가 언제 들어올지는 아직 아무도 모른다. "
    "주민들은 공사가 봄에 끝나기를 바라고 있다."
)
SITE = f"""logo
Will the ferry sail again?

Will the ferry sail again?

Harbour Post14-02-2024
{BODY}

Comments

No comments yet

Related Articles

Towns to mark the day of the quay together
Towns to mark the day of the quay together

Harbour Post

timean hour ago

  • Harbour Post

{BODY} The mayor will speak on the 79th National Liberation Day on Thursday, her office said on Wednesday.

Second ferry bought by the eastern town
Second ferry bought by the eastern town

Harbour Post

time2 days ago

{BODY}

DOWNLOAD THE APP
"""


def test_a_page_with_three_articles() -> None:
    articles = read(SITE).articles
    assert [text.metadata.title for text in articles] == [
        "Will the ferry sail again?", "Towns to mark the day of the quay together", "Second ferry bought by the eastern town",
    ]  # fmt: skip
    assert "".join(text.raw for text in articles) == SITE
    assert [text.metadata.publisher for text in articles] == ["Harbour Post"] * 3
    for text in articles:
        read_as = cleaned(text).text
        assert read_as.count(text.metadata.title) == 1
        assert not {"Comments", "APP", "ago", "Related"} & set(read_as.split())


def test_each_article_has_a_date_of_its_own_and_it_is_a_guess() -> None:
    """15 August 2024 was a Thursday: the second was written on the Wednesday before, the third two days before that page was saved."""
    first, second, third = (text.metadata for text in read(SITE).articles)
    assert [first.date, second.date, third.date] == [PartialDate(2024, 2, 14), PartialDate(2024, 8, 14), PartialDate(2024, 8, 12)]
    assert "date" in second.guessed
    assert "date" in third.guessed


def test_a_day_of_the_week_that_does_not_fit_gives_no_date() -> None:
    assert [text.metadata.date for text in read(SITE.replace("on Thursday", "on Monday")).articles[1:]] == [None, None]


@pytest.mark.parametrize(
    ("headline", "byline", "name", "dated", "body"),
    [
        ("Second ferry bought by the eastern town", "By Ana Ruiz", "Ana Ruiz", "March 3, 2024", BODY),
        ("동쪽 도시, 두 번째 여객선 사들여 내년 봄부터 운항", "김하늘 기자", "김하늘", "2024. 3. 3.", KOREAN),
    ],
)
def test_headline_byline_and_date_begin_an_article(headline: str, byline: str, name: str, dated: str, body: str) -> None:
    file = f"Will the ferry sail again?\n\nBy Tom Berg\n\nMarch 1, 2024\n\n{BODY}\n\n{headline}\n\n{byline}\n\n{dated}\n\n{body}\n"
    first, second = (text.metadata for text in read(file).articles)
    assert (first.title, second.title) == ("Will the ferry sail again?", headline)
    assert [first.authors[0].name, second.authors[0].name] == ["Tom Berg", name]
    assert (first.date, second.date) == (PartialDate(2024, 3, 1), PartialDate(2024, 3, 3))


SHORT_KO = (
    "두 도시는 부두의 비용을 함께 부담하고, 각각 공사를 책임질 사람을 정하기로 하였다.",
    "돌은 북쪽 채석장에서 오며, 그곳은 한 해 동안 닫혀 있었다. 양측은 다음 달에 다시 만난다.",
    "주민들은 공사가 봄에 끝나기를 바라고 있다.",
)
SHORT_JA = (
    "両市は埠頭の費用を共に負担し、それぞれ工事の責任者を決めることで一致した。",
    "石は北の採石場から運ばれるが、採石場は一年間閉じられていた。双方は来月また会う。",
    "住民は工事が春に終わることを望んでいる。",
)
CLIPPINGS = [
    (
        SHORT_KO,
        ("두 도시, 여객선 다시 띄우기로 합의", "북쪽 채석장 “돌값 더 오른다”", "부두 공사, 봄에는 끝나려나"),
        ("김하늘", "박새벽", "이나루"),
        "{name} 기자 | 입력 2024.03.0{day} 09:30",
    ),
    (
        SHORT_JA,
        ("両市、フェリー再開で合意へ", "採石場、石の値上げ避けられず", "埠頭工事、春の完成に黄信号"),
        ("海野渚", "港太郎", "岸本花"),
        "{name}記者\n\n2024年3月{day}日 21時04分",
    ),
]


@pytest.mark.parametrize(("body", "titles", "people", "line"), CLIPPINGS)
@pytest.mark.parametrize("form", [".txt", ".html"])
def test_short_paragraphs_of_korean_and_japanese_papers_are_articles(
    form: str, body: tuple[str, ...], titles: tuple[str, ...], people: tuple[str, ...], line: str
) -> None:
    """Under the name of the whole, with name and date in one line or in two."""
    stories = [
        [title, *line.format(name=name, day=day).split("\n\n"), *body]
        for day, (title, name) in enumerate(zip(titles, people, strict=True), 1)
    ]
    if form == ".txt":
        file = "\n\n".join(part for story in stories for part in story)
    else:
        inside = "".join(f"<h3>{title}</h3>" + "".join(f"<p>{part}</p>" for part in rest) for title, *rest in stories)
        file = f"<html><body><h1>A day of the two harbours in the papers</h1>{inside}</body></html>"
    found = [text.metadata for text in read(file, form).articles]
    assert tuple(article.title for article in found) == titles
    assert [article.authors[0].name for article in found] == list(people)
    assert [article.date for article in found] == [PartialDate(2024, 3, day) for day in (1, 2, 3)]


@pytest.mark.parametrize(
    "middle",
    [
        "북쪽 채석장은 왜 닫혔나",
        "문: 첫 배는 언제 들어오나?\n\n답: 아직 아무도 모릅니다. 봄에는 알 수 있을 것입니다.",
        "“우리는 봄까지 기다릴 수 없다”\n\n김하늘 교수\n\n2024. 3. 3.",
        "새 부두의 모습\n\n사진=김하늘 기자 2024. 3. 3.",
        "• 동쪽 부두의 너비와 깊이\n• 서쪽 부두의 너비와 깊이\n• 돌을 나르는 배의 수",
        "김하늘 연구위원이 말하는 부두의 앞날",
        "표 1. 두 항구의 배와 사람의 수\n\n2024. 3. 3. 기준",
        "참석자: 김하늘 기자, 박새벽 교수\n\n2024. 3. 3. 시청",
    ],
)
def test_one_korean_article_stays_one(middle: str) -> None:
    head = f"두 도시, 여객선 다시 띄우기로 합의\n\n박새벽 기자\n\n2024. 3. 1.\n\n{SHORT_KO[0]}\n\n{SHORT_KO[1]}"
    assert read(f"{head}\n\n{middle}\n\n{SHORT_KO[1]}\n\n{SHORT_KO[2]}\n").articles == ()


@pytest.mark.parametrize(
    "middle",
    [
        "北の採石場はなぜ閉じたのか",
        "「春まで待つことはできない」\n\n海野渚教授\n\n2024年3月3日",
        "問　最初の船はいつ入るのか\n\n答　まだ誰も知らない。",
    ],
)
def test_one_japanese_article_stays_one(middle: str) -> None:
    head = f"両市、フェリー再開で合意へ\n\n港太郎記者\n\n2024年3月1日\n\n{SHORT_JA[0]}\n\n{SHORT_JA[1]}"
    assert read(f"{head}\n\n{middle}\n\n{SHORT_JA[1]}\n\n{SHORT_JA[2]}\n").articles == ()


@pytest.mark.parametrize(
    "middle",
    [
        "What the towns will do next",
        "Enclosure to the letter of the mayor\n\nEastern town, March 3, 1924",
        "A table of the ferries in both harbours\n\nA table of the ferries in both harbours",
    ],
)
def test_headings_enclosures_and_tables_split_nothing(middle: str) -> None:
    assert read(f"Will the ferry sail again?\n\n{BODY}\n\n{middle}\n\n{BODY}\n").articles == ()


@pytest.mark.reference
def test_the_page_of_a_real_newspaper(reference: Path) -> None:
    articles = read((reference / "briefs" / "korea-herald-2025-05-30.txt").read_bytes()).articles
    assert len(articles) == 4
    assert [str(text.metadata.date) for text in articles] == ["2025-05-30", "2025-08-14", "2025-08-14", "2025-08-14"]
    assert {text.metadata.publisher for text in articles} == {"Korea Herald"}
    said = " ".join(cleaned(text).text for text in articles).lower()
    assert not [word for word in ("app-store", "play-store", "download the app", "daily8", "hours ago", "no comments") if word in said]


@pytest.mark.reference
def test_a_real_paper_loses_no_sentence_at_its_page_breaks(reference: Path) -> None:
    imported = read((reference / "briefs" / "issue-brief-2025-24S.txt").read_bytes())
    text = cleaned(imported).text
    assert imported.articles == ()
    assert "Korea–Japan relations. What was once an asymmetrical relationship" in text
    assert "the employment rate for international students" in text
    assert "".join(imported.raw.split()) == "".join(text.split())


@pytest.mark.reference
def test_a_real_essay_says_nothing_twice(reference: Path) -> None:
    imported = read((reference / "briefs" / "redefining-rok-japan-2025-09-27.txt").read_bytes())
    text = cleaned(imported).text
    assert text.count("Both also serve as Co-Founders") == 1
    assert not [word for word in ("#Japan", "Related Articles") if word in text]


class Counted(list[Span]):
    """Lines that count how often all of them are gone through."""

    walks = 0

    def __iter__(self) -> Iterator[Span]:
        self.walks += 1
        return super().__iter__()


def test_the_lines_are_gone_through_as_often_for_many_articles_as_for_few() -> None:
    raw = "The quay is long.\n" * 40
    walks: list[int] = []
    for step in (20, 1):
        lines = Counted(lines_of(raw))
        found = articles_of(raw, lines, [line.start for line in lines[::step]])
        assert len(found) == 40 // step
        walks.append(lines.walks)
    assert walks[0] == walks[1]
