"""What is not of the paper is cut, what was cut in two is joined, and each repair comes back to the byte."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.model.brief import BlockKind
from app.core.repairs import apply
from app.importers.base import ImportedText
from tests.importers.reading import cleaned, read, words

LONG = "The harbour office has counted the passengers of the last three years and finds that the eastern"
REST = "line was used by more people in winter than in summer, which nobody in either town had expected."
BODY = (
    "The two towns will share the cost of the quay, and each will name a person who answers for the work. "
    "Stone comes from the northern quarry, which has been closed for a year. Nobody yet knows when the first ship will moor. "
)


def kinds(imported: ImportedText) -> list[str]:
    return [mend.kind for mend in imported.repairs]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("DOWNLOAD THE APP", "app_store"),
        ("Get Started Now: Download the App", "app_store"),
        ("Want the harbour in your pocket? Download Quayside app today from your store.", "app_store"),
        ("app-storeplay-store", "app_store"),
        ("지금 앱 다운로드", "app_store"),
        ("アプリをダウンロード", "app_store"),
        ("Advertisement", "advert"),
        ("Sign up for our weekly newsletter", "advert"),
        ("[광고]", "advert"),
        ("No comments yet...", "site_line"),
        ("time2 hours ago", "site_line"),
        ("  • #Harbour", "tag_line"),
        ("#Quay #FerryLine", "tag_line"),
    ],
)
def test_a_line_that_is_not_of_the_paper_is_cut_and_can_be_had_back(line: str, kind: str) -> None:
    imported = read(f"Two towns, one quay\n\n{BODY}\n\n{line}\n\n{BODY}more.\n")
    assert kinds(imported) == [kind]
    assert line.strip() not in cleaned(imported).text
    assert line in imported.raw
    off = replace(imported, repairs=tuple(replace(mend, on=False) for mend in imported.repairs))
    assert cleaned(off).text == imported.raw


@pytest.mark.parametrize(
    "line",
    [
        "Comments",
        "Related Articles",
        "The app store law passed.",
        "Historical background",
        "Menu",
        "2019",
        "PR and the press",
        "No. 1 Quay",
    ],
)
def test_a_line_of_the_paper_itself_stays(line: str) -> None:
    assert kinds(read(f"Two towns, one quay\n\n{BODY}\n\n{line}\n\n{BODY}more.\n")) == []


def test_what_stands_beside_site_furniture_goes_with_it() -> None:
    imported = read(f"logo\nTwo towns, one quay\n\n{BODY}\n\nComments\n\nNo comments yet\n\nRelated Articles\n")
    assert kinds(imported) == ["site_line"] * 4
    assert cleaned(imported).text.split() == ["Two", "towns,", "one", "quay", *BODY.split()]


def test_a_headline_said_twice_is_read_once() -> None:
    imported = read(f"Will the ferry sail again?\n\nWill the ferry sail again?\n\n{BODY}")
    assert kinds(imported) == ["doubled_line"]
    assert imported.metadata.title == "Will the ferry sail again?"
    assert cleaned(imported).text.count("Will the ferry") == 1


@pytest.mark.parametrize("ninth", ["Advertisement", "The harbour office keeps the books of both towns."])
def test_what_the_head_said_may_be_said_again_further_down(ninth: str) -> None:
    """The first lines of a note are the answers that its questions lead to; whatever stands at the ninth place."""
    head = ["Lines to take", "The quay opens again before the first snow falls.", "No fare has been agreed between the two towns."]
    head += [f"Point {number} was noted by both of the towns." for number in range(1, 6)]
    answers = ["When does it open?", head[1], "And the fare?", head[2]]
    imported = read("\n\n".join([*head, ninth, BODY, REST, BODY + "more.", *answers]))
    assert cleaned(imported).text.endswith("\n\n".join(answers))


@pytest.mark.parametrize(
    "said",
    [
        "Both authors also lead the U.S.-facing study group of young professionals in two towns.",
        "두 사람은 모두 항만 협력을 연구하는 청년 전문가 모임을 함께 이끌고 있으며 글도 쓴다.",
    ],
)
def test_a_sentence_said_twice_running_is_read_once(said: str) -> None:
    imported = read(f"Two towns\n\n{BODY}{said} {said}")
    assert kinds(imported) == ["doubled_sentence"]
    assert cleaned(imported).text.count(said) == 1


@pytest.mark.parametrize(
    ("raw", "read_as"),
    [
        ("KoreaJapan ties and highlevel talks", "Korea-Japan ties and high-level talks"),
        ("The Seoul–Tokyo line; SeoulTokyo talks", "The Seoul–Tokyo line; Seoul–Tokyo talks"),
        ("a longterm plan, largescale", "a long-term plan, large-scale"),
        ("JoongAng, YouTube, midterm, highway", "JoongAng, YouTube, midterm, highway"),
    ],
)
def test_words_glued_at_a_line_end_are_set_apart(raw: str, read_as: str) -> None:
    assert cleaned(read(raw)).text == read_as


def test_a_note_inside_a_sentence_is_read_after_the_paragraph() -> None:
    note = "¹ The count leaves out children."
    imported = read(f"Two towns\n\n{LONG}¹\n\n{note}\n\n{REST}\n\nA last paragraph.")
    assert words(imported) == ["Two towns", f"{LONG}¹ {REST}", note, "A last paragraph."]
    assert kinds(imported) == ["footnote"]
    done = cleaned(imported)
    at = done.text.index("leaves out")
    assert imported.raw[slice(*done.raw_span(at, at + 10))] == "leaves out"
    across = done.text.index("eastern¹ line")
    span = done.raw_span(across, across + 13)
    assert done.clean_span(*span) == (across, across + 13)
    off = replace(imported, repairs=(replace(imported.repairs[0], on=False),))
    assert cleaned(off).text == imported.raw


def test_running_heads_and_page_numbers_go_and_the_sentence_is_whole() -> None:
    pages = [f"HARBOUR PAPERS\n\nOn page {number}. {BODY}{LONG}\n\n{number}" for number in (1, 2, 3)]
    imported = read("\n\f\n".join(pages) + f"\n\fHARBOUR PAPERS\n\n{REST}\n\n4\n")
    text = cleaned(imported).text
    assert "HARBOUR PAPERS" not in text
    assert f"{LONG} {REST}" in text
    assert {"running_head", "page_number", "page_break"} == set(kinds(imported))
    assert "4" not in text


def test_a_column_of_figures_is_no_row_of_page_numbers() -> None:
    assert kinds(read(f"Two towns\n\n{BODY}\n\n1\n\n2\n\n3\n\n4\n\n{BODY}")) == []


def test_a_word_cut_at_a_page_break_is_joined_where_the_text_has_it() -> None:
    imported = read(f"The passengers\n\n{LONG} line and its pas-\n\nsengers were counted twice by the office of the harbour.")
    assert "its passengers were" in cleaned(imported).text


PIECES = (
    "logo", "Two towns, one quay", "Two towns, one quay", LONG, REST, BODY.strip(), "¹ The count leaves out children.", f"{LONG}¹",
    "12", "13",
    "HARBOUR PAPERS", "Advertisement", "• #Harbour", "DOWNLOAD THE APP", "KoreaJapan ties", "• one point", "\f", "port\tships\tyear",
    "두 도시의 협력은 새로운 단계에 들어섰으며 앞으로도 꾸준히 이어질 것으로 보인다고 양측은 함께 밝혔고",
    "両市は協力を続ける。", "Comments", "No comments yet",
)  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=14), st.sampled_from(["\n", "\n\n"]))
@settings(max_examples=150)
def test_every_repair_comes_back_to_the_byte_and_nothing_else_is_lost(pieces: list[str], gap: str) -> None:
    raw = gap.join(pieces) + "\n"
    if not raw.strip():
        return
    imported = read(raw)
    assert imported.raw == raw
    on = cleaned(imported)
    assert _letters(on.text) == _letters(_without_cuts(imported))
    for number, mend in enumerate(imported.repairs):
        alone = apply(raw, [replace(other, on=number != place) for place, other in enumerate(imported.repairs)], imported.blocks)
        covered = any(other is not mend and other.start <= mend.start and mend.end <= other.end for other in imported.repairs)
        inside = [other for other in imported.repairs if other is not mend and mend.start <= other.start and other.end <= mend.end]
        if not covered and not inside:
            assert alone.text[slice(*alone.clean_span(mend.start, mend.end))] == raw[mend.start : mend.end].replace("\f", "")
    off = apply(raw, [replace(mend, on=False) for mend in imported.repairs], imported.blocks)
    assert _letters(off.text) == _letters(raw)


def _letters(text: str) -> str:
    """The words, whatever stands between them and in whatever order paragraphs come."""
    return "".join(sorted("".join(text.replace("-", "").split())))


def _without_cuts(imported: ImportedText) -> str:
    gone = {place for mend in imported.repairs if not mend.after and mend.to < 0 for place in range(mend.start, mend.end)}
    return "".join(sign for place, sign in enumerate(imported.raw) if place not in gone and sign != "\f")


def test_a_heading_is_still_a_heading_and_a_row_a_row() -> None:
    imported = read(f"Two towns, one quay\n\n{BODY}\n\nAdvertisement\n\nWhat comes next\n{BODY}\nport\tships\tyear\n")
    assert words(imported, BlockKind.HEADING)[-1] == "What comes next"
    assert words(imported, BlockKind.TABLE_ROW) == ["port\tships\tyear"]
