"""Guesses from the first lines, each flagged as a guess; what the user says is none."""

import pytest

from app.core.dates import PartialDate
from app.core.language import Language
from app.core.model.brief import BlockKind
from app.importers.base import Metadata
from tests.importers.reading import read, words

BODY = "The paper goes on with a paragraph of running text that says what the harbour needs and why it is needed now. " * 3


def guessed(*lines: str) -> Metadata:
    return read("\n\n".join([*lines, BODY])).metadata


def test_a_paper_with_series_number_authors_and_a_month() -> None:
    found = guessed(
        "POLICY BRIEF", "Executive Summary", "No. 2024-7(E)", "Opening the Ferry Line Again: A Plan for Two Harbours",
        "Marta Lindqvist", "Senior Research Fellow", "Jo Park Min", "Research Associate", "2024-03-",
    )  # fmt: skip
    assert found.title == "Opening the Ferry Line Again: A Plan for Two Harbours"
    assert found.number == "2024-7(E)"
    assert [(author.name, author.role) for author in found.authors] == [
        ("Marta Lindqvist", "Senior Research Fellow"), ("Jo Park Min", "Research Associate"),
    ]  # fmt: skip
    assert (found.date, found.date_text) == (PartialDate(2024, 3), "2024-03-")
    assert found.series == "POLICY BRIEF"
    assert {"title", "number", "authors", "date", "language"} <= set(found.guessed)


def test_a_newspaper_with_a_publisher_glued_to_the_date() -> None:
    found = guessed("logo", "Will the ferry sail again?", "Will the ferry sail again?", "Harbour Post14-02-2024")
    assert (found.title, found.publisher) == ("Will the ferry sail again?", "Harbour Post")
    assert found.date == PartialDate(2024, 2, 14)
    assert found.authors == ()


def test_a_byline_with_posts_and_houses() -> None:
    found = guessed(
        "Harbour Affairs", "Why Two Cities Need One Ferry Line", "By Ana Ruiz & Tom Berg",
        "Senior Associate, The Quay Group & Visiting Fellow, Institute for Seas", "March 3, 2024",
    )  # fmt: skip
    assert found.title == "Why Two Cities Need One Ferry Line"
    assert [(author.name, author.role, author.affiliation) for author in found.authors] == [
        ("Ana Ruiz", "Senior Associate", "The Quay Group"), ("Tom Berg", "Visiting Fellow", "Institute for Seas"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("lines", "title", "author", "date"),
    [
        (
            ("이슈브리프", "여객선 항로 재개의 과제와 전망", "김하늘 연구위원", "2024. 3. 5."),
            "여객선 항로 재개의 과제와 전망",
            "김하늘",
            "2024-03-05",
        ),
        (
            ("フェリー航路再開の課題と今後の展望", "著者：海野渚", "令和6年3月5日"),
            "フェリー航路再開の課題と今後の展望",
            "海野渚",
            "2024-03-05",
        ),
    ],
)
def test_korean_and_japanese_papers(lines: tuple[str, ...], title: str, author: str, date: str) -> None:
    found = guessed(*lines)
    assert found.title == title
    assert [person.name for person in found.authors] == [author]
    assert str(found.date) == date


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("2025.07", "2025-07"),
        ("'25.7.15(화)", "2025-07-15"),
        ("25.7.15.", "2025-07-15"),
        ("令和七年七月十五日", "2025-07-15"),
        ("Summer 2025", "2025"),
        ("2025/07", "2025-07"),
    ],
)
def test_dates_that_are_only_dates_in_a_line_of_their_own(line: str, date: str) -> None:
    found = guessed("The ferry line between the two harbours", line)
    assert (found.title, str(found.date), found.date_text) == ("The ferry line between the two harbours", date, line)


def test_a_date_with_two_meanings_is_said_to_have_them() -> None:
    doubted = read(f"The ferry line between the two harbours\n\n07/08/2025\n\n{BODY}")
    assert (str(doubted.metadata.date), len(doubted.notes)) == ("2025-08-07", 1)
    assert "07/08/2025" in doubted.notes[0]
    assert read(f"The ferry line between the two harbours\n\n17/08/2025\n\n{BODY}").notes == ()
    told = read(f"The ferry line between the two harbours\n\n07/08/2025\n\n{BODY}", date=PartialDate(2025, 7, 8))
    assert told.notes == ()


@pytest.mark.parametrize(
    ("title", "date", "body", "wrapped"),
    [
        (
            "항만 협력 실무 보고",
            "2025년 9월 12일",
            "양측은 같은 방식으로 화물을 세기로 하였다.",
            "운임은 3.5–4.0퍼센트 범위에서\n조정될 전망이며, 창구는 주말에도 연다.",
        ),
        (
            "港湾協力に関する覚書",
            "2025年9月19日",
            "双方は共通の計数方法を導入する。",
            "運賃は3.5〜4.0%の範囲で\n調整される見通しで、窓口は週末も開く。",
        ),
    ],
)
def test_a_wrapped_line_below_a_short_paragraph_is_no_title(title: str, date: str, body: str, wrapped: str) -> None:
    imported = read("\n\n".join([title, date, body, wrapped]))
    assert imported.metadata.title == title
    assert words(imported, BlockKind.HEADING) == [title]


def test_a_numbered_document_with_a_place_and_a_date() -> None:
    found = guessed(
        "611.2/3-1424: Telegram", "No. 12 The Consul in the Northern Harbour to the Minister", "Northern Harbour, March 14, 1924"
    )
    assert found.title == "No. 12 The Consul in the Northern Harbour to the Minister"
    assert found.date == PartialDate(1924, 3, 14)
    assert found.publisher == ""


def test_the_original_and_its_title_in_another_language() -> None:
    found = read(
        f"A Plan for Two Harbours\n\n{BODY}\n\nThis is an English summary of Harbour Paper (2024-3).\n\n(‘두 항구를 위한 계획’)"
    ).metadata
    assert found.derived_from == "Harbour Paper (2024-3)"
    assert found.title_original == "두 항구를 위한 계획"
    assert found.languages == (Language.EN, Language.KO)


@pytest.mark.parametrize(
    "long",
    [
        "Les deux ministres ont examine leurs relations puis convenu de se revoir au printemps prochain dans la capitale. " * 3,
        "Kedua menteri membahas hubungan bilateral dan sepakat untuk bertemu kembali di Jakarta pada musim depan. " * 3,
    ],
)
def test_a_paper_in_another_language_is_not_english_for_its_short_lines(long: str) -> None:
    found = read(f"Le port du nord\n\n{long}\n\nConclusion\n\n{long}\n\nJakarta, Paris").metadata
    assert (found.language, found.languages) == (Language.UNKNOWN, ())


@pytest.mark.parametrize(
    ("page", "suffix"),
    [
        ("<html><head><title>{0}</title></head><body><p>Words and more.</p></body></html>", ".html"),
        ("<html><body><h1>{0}</h1><p>Words and more.</p></body></html>", ".html"),
        ("# {0}\n\nWords and more.", ".md"),
        ("---\ntitle: {0}\n---\n\nWords and more.", ".md"),
        ("From: a@b.test\r\nTo: c@d.test\r\nSubject: {0}\r\nDate: never\r\n\r\nWords.\r\n", ".eml"),
        ("{0}", ".txt"),
    ],
)
def test_a_title_without_end_is_cut(page: str, suffix: str) -> None:
    title = read(page.format("harbour " * 10_000), suffix).metadata.title
    assert len(title) <= 500
    assert title.startswith("harbour harbour")
    assert title.endswith("harbour…")


@pytest.mark.parametrize(
    ("first", "goes_on"),
    [
        ("港の協議は来年も続く．", "双方は，計数の方法をそろえた．"),
        ("항만 협의는 내년에도 이어진다.", " 양측은 세는 방식을 맞추었다."),
        ("The talks on the harbour go on next year.", " Both sides count in the same way now."),
        ("No. 7. The talks on the harbour go on.", " Both sides count in the same way now."),
    ],
)
def test_a_text_without_a_headline_is_called_by_its_first_sentence(first: str, goes_on: str) -> None:
    body = first + goes_on * 15
    assert read(f"{body}\n\n{body}").metadata.title == first


def test_a_first_sentence_without_end_is_cut_to_what_a_line_of_the_list_holds() -> None:
    title = read("港の協議は続き" * 40 + "。").metadata.title
    assert title.startswith("港の協議は続き港の")
    assert 40 < len(title) <= 48
    assert title.endswith("…")


def test_what_the_user_says_is_not_a_guess() -> None:
    found = read(BODY, title="My title", date=PartialDate(2024), language=Language.KO).metadata
    assert (found.title, found.date, found.language) == ("My title", PartialDate(2024), Language.KO)
    assert not {"title", "date", "date_text", "language"} & set(found.guessed)


def test_nothing_is_made_up_where_nothing_is_said() -> None:
    found = read(BODY).metadata
    assert (found.date, found.authors, found.number, found.publisher) == (None, (), "", "")
    assert not {"date", "authors", "number", "publisher"} & set(found.guessed)


@pytest.mark.parametrize(
    "line",
    [
        "The views expressed in this paper are those of the author and not of the Quay Group.",
        "This paper does not necessarily reflect the official position of the harbour office.",
        "© 2024 The Quay Group. All rights reserved.",
        "이 글의 내용은 필자 개인의 견해이며 항만청의 공식 입장이 아닙니다.",
        "무단 전재 및 재배포를 금합니다.",
        "本稿の内容は筆者個人の見解であり、港湾局を代表するものではありません。",
        "無断転載を禁じます。",
    ],
)
def test_a_disclaimer_is_kept_as_such_and_is_a_guess(line: str) -> None:
    found = read(f"A Plan for Two Harbours\n\n{BODY}\n\n{line}\n").metadata
    assert found.rights == line
    assert "rights" in found.guessed


@pytest.mark.parametrize("line", ["The mayor's views changed.", "Fishing rights are reserved to the towns.", "저자는 두 항구를 보았다."])
def test_what_only_sounds_like_a_disclaimer_is_none(line: str) -> None:
    assert read(f"A Plan for Two Harbours\n\n{BODY}\n\n{line}\n").metadata.rights == ""


@pytest.mark.parametrize(
    ("line", "url"),
    [
        ("https://quay.example/papers/7", "https://quay.example/papers/7"),
        ("Source: https://quay.example/papers/7.", "https://quay.example/papers/7"),
        ("출처: https://quay.example/papers/7", "https://quay.example/papers/7"),
        ("As https://quay.example/papers/7 says, the line will open.", ""),
        ("¹ https://quay.example/papers/7", ""),
    ],
)
def test_the_address_of_a_paper_stands_in_a_line_of_its_own(line: str, url: str) -> None:
    found = read(f"A Plan for Two Harbours\n\n{BODY}\n\n{line}\n").metadata
    assert found.url == url
    assert ("url" in found.guessed) is bool(url)
