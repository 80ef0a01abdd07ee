"""Notes at the foot of PDF pages are notes, tied to their marks, and no running heads; what stands on each page is one."""

import io
from collections.abc import Sequence

import pytest
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas

from app.core.model.brief import BlockKind
from app.importers.base import ImportedText
from tests.importers.documents import HEIGHT, WIDTH, column, pdf
from tests.importers.reading import blocks, cleaned, read, words

BODY = (
    "The harbour board met again in the spring and heard the pilots",
    "who had asked for a second light on the outer mole; the board",
    "agreed that the light should be built before the winter came.",
)
KOREAN = ("항만청은 봄에 다시 모여 도선사들의 말을 들었다", "그들은 바깥 방파제에 등대를 하나 더 요청했다")


def written(canvas: Canvas, x: float, y: float, said: str, mark: str = "", *, size: float = 11, font: str = "Helvetica") -> float:
    """Words with a raised mark behind them; where the words are wide."""
    canvas.setFont(font, size)
    canvas.drawString(x, y, said)
    x += pdfmetrics.stringWidth(said, font, size)
    if mark:
        canvas.setFont("Helvetica", size * 0.58)
        canvas.drawString(x, y + size * 0.33, mark)
    return x


def noted(canvas: Canvas, x: float, y: float, number: int, said: str, *, size: float = 11, font: str = "Helvetica") -> None:
    """A note with its raised number."""
    written(canvas, x, y, "", str(number), size=size)
    written(canvas, x + size * 0.9, y, said, size=size, font=font)


def report(pages: int, *, size: float, said: str = "Ibid., p. {number}.", font: str = "Helvetica", body: Sequence[str] = BODY) -> bytes:
    """Pages with three paragraphs, each with a note at the foot, the last of them in the margin above the page number."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(WIDTH, HEIGHT))
    for page in range(1, pages + 1):
        for part in range(3):
            number = (page - 1) * 3 + part + 1
            top = 740 - 120 * part
            for at, line in enumerate(body):
                written(canvas, 72, top - 14 * at, line, font=font)
            written(canvas, 72, top - 14 * len(body), "다." if body is KOREAN else "It was so.", str(number), font=font)
            noted(canvas, 72, 120 - 22 * part, number, said.format(number=number), size=size, font=font)
        written(canvas, 290, 40, str(page))
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def tied(text: ImportedText) -> list[tuple[str, str]]:
    """The label of each note and what stands before its mark."""
    notes = [block for block in text.blocks if block.kind is BlockKind.FOOTNOTE]
    return [(note.label, text.raw[max(0, note.anchor - 3) : note.anchor] if note.anchor >= 0 else "") for note in notes]


def cut(text: ImportedText, kind: str = "running_head") -> list[str]:
    return [text.raw[mend.start : mend.end].strip() for mend in text.repairs if mend.kind == kind]


def test_notes_that_differ_in_their_figures_are_no_running_heads() -> None:
    for size in (8.5, 11):
        text = read(report(6, size=size), ".pdf")
        assert cut(text) == []
        assert cut(text, "page_number") == [str(page) for page in range(1, 7)]
        assert words(text, BlockKind.FOOTNOTE) == [f"{number} Ibid., p. {number}." for number in range(1, 19)]
        assert tied(text) == [(str(number), "so.") for number in range(1, 19)]


def test_notes_of_a_korean_paper_whose_marks_stand_behind_a_drawn_out_stop() -> None:
    pdfmetrics.registerFont(UnicodeCIDFont("HYSMyeongJo-Medium"))
    text = read(report(4, size=11, said="위의 글, {number}쪽.", font="HYSMyeongJo-Medium", body=KOREAN), ".pdf")
    assert (cut(text), len(tied(text)), {before for _, before in tied(text)}) == ([], 12, {"\n다."})
    drawn_out = "위원회는 결과를 재확인했다 .1"
    said = pdf(
        [[(72, 700, drawn_out), (72, 686, "항만은 열려 있다."), *column(["1 위의 글, 3쪽."], top=80)]],
        sizes={"1 위의 글, 3쪽.": 7},
        font="HYSMyeongJo-Medium",
    )
    assert tied(read(said, ".pdf")) == [("1", "다 .")]


def test_a_note_of_two_lines_in_a_column_is_one_note() -> None:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(WIDTH, HEIGHT))
    for x, number in ((60, 1), (320, 2)):
        for at in range(12):
            written(canvas, x, 740 - 14 * at, "Pilots asked for a second light here" + "." * (at == 11), str(number) * (at == 11), size=11)
        noted(canvas, x, 120, number, "Board of the Harbour, Minutes (Ulsan,", size=11)
        written(canvas, x, 106, f"2024), {number}.", size=11)
    canvas.save()
    text = read(buffer.getvalue(), ".pdf")
    assert [said.split() for said in words(text, BlockKind.FOOTNOTE)] == [
        f"{number} Board of the Harbour, Minutes (Ulsan, 2024), {number}.".split() for number in (1, 2)
    ]
    assert tied(text) == [("1", "re."), ("2", "re.")]


def test_chapter_headings_at_the_top_of_pages_stay() -> None:
    pages = [[(72, 770, f"Chapter {page}. Of the quay {page}"), *column(BODY, top=740)] for page in (1, 2, 3, 4)]
    said = cleaned(read(pdf(pages), ".pdf")).text
    assert [f"Chapter {page}. Of the quay {page}" in said for page in (1, 2, 3, 4)] == [True] * 4


def test_a_large_heading_with_the_number_of_its_page_stays_and_a_head_with_it_goes() -> None:
    pages = [[(72, 770, f"Annex {page}"), (72, 30, f"Harbour Review {page + 40}"), *column(BODY, top=740)] for page in (1, 2, 3, 4)]
    text = read(pdf(pages, sizes={f"Annex {page}": 16 for page in (1, 2, 3, 4)}), ".pdf")
    assert words(text, BlockKind.HEADING) == [f"Annex {page}" for page in (1, 2, 3, 4)]
    assert cut(text) == [f"Harbour Review {page}" for page in (41, 42, 43, 44)]


def test_both_halves_of_a_running_head_go_though_one_changes_from_page_to_page() -> None:
    halves = {1: "The Quay and the Mole", 2: "Board of the Harbour"}
    pages = [
        [(72, 815, half), (440, 815, "Review No. 14"), (72, 780, halves[1]) if page == 1 else (72, 780, BODY[0]), *column(BODY, top=740)]
        for page, half in halves.items()
    ]
    text = read(pdf(pages, sizes={}, size=9), ".pdf")
    assert sorted(cut(text)) == sorted([*halves.values(), "Review No. 14", "Review No. 14"])
    assert words(text)[0] == halves[1]


def test_a_vertical_page_has_notes_and_its_head_and_number_apart() -> None:
    down = UnicodeCIDFont("HeiseiMin-W3", isVertical=True)
    across = UnicodeCIDFont("HeiseiKakuGo-W5")
    for font in (down, across):
        pdfmetrics.registerFont(font)
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(842, 595))
    lines = (
        "港務局は三月に会合を開き、水先案内人が先に出ることを決めた。船は外の埠頭で待つ。",
        "船長二人は月曜日に意見を述べ、船が毎日のように遅れていると訴えた。局は認めた。",
    )
    for page in (1, 2, 3):
        canvas.setFont(across.fontName, 11)
        canvas.drawString(72, 545, "秘")
        canvas.drawString(72, 40, f"- {page} -")
        canvas.setFont(down.fontName, 12)
        for at, line in enumerate(lines * 4):
            canvas.drawString(700 - 20 * at, 515, line)
        canvas.setFont(down.fontName, 7)
        canvas.drawString(120, 515, f"{page}前掲書、港務局の記録、四頁。")
        canvas.showPage()
    canvas.save()
    text = read(buffer.getvalue(), ".pdf")
    assert (cut(text), cut(text, "page_number")) == (["秘"] * 3, ["- 1 -", "- 2 -", "- 3 -"])
    assert words(text, BlockKind.FOOTNOTE) == [f"{page}前掲書、港務局の記録、四頁。" for page in (1, 2, 3)]
    assert not any("秘" in said or "-" in said for _, said in blocks(text))


def test_a_sentence_that_ends_with_a_mark_is_ended_at_the_foot_of_a_page() -> None:
    first, second = "港湾局は外の埠頭に灯台を建てることを冬の前に決めた。1", "船長二人は月曜日に意見を述べて、船が遅れていると訴えた。"
    text = read(pdf([column([second, first], top=700), column([second], top=700)], font="HeiseiMin-W3"), ".pdf")
    assert [mend.kind for mend in text.repairs] == []
    assert words(text)[-1] == second


def test_a_raised_mark_in_a_line_does_not_part_it_from_the_line_above() -> None:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(WIDTH, HEIGHT))
    for at, line in enumerate((*BODY, "The pilots said that the light of last year must not go out,")):
        written(canvas, 72, 700 - 11 * at, line, size=10)
    written(canvas, 72, 656, "while the board said that it would be lit in good time.", "2", size=10)
    canvas.save()
    assert [said.rsplit(" ", 3)[1:] for said in words(read(buffer.getvalue(), ".pdf"))] == [["in", "good", "time.2"]]


def test_the_last_syllable_of_a_korean_sentence_is_no_marker_of_an_item() -> None:
    pages = [
        column(["항만청은 봄에 다시 모여 도선사들의 말을 듣고 그들이 요청한 등대를 검토하기로 했"], top=700),
        column(["다. 그들은 바깥 방파제에 등대를 하나 더 요청했고 청은 겨울이 오기 전에 지으려"], top=700),
    ]
    text = read(pdf(pages, font="HYSMyeongJo-Medium"), ".pdf")
    assert [block.kind for block in text.blocks] == [BlockKind.PARAGRAPH]
    assert "검토하기로 했다. 그들은" in cleaned(text).text
    items = read(pdf([column(["가. 등대", "나. 방파제", "다. 부두"], top=700)], font="HYSMyeongJo-Medium"), ".pdf")
    assert [block.kind for block in items.blocks] == [BlockKind.LIST_ITEM] * 3


def test_figures_and_what_counts_them_stand_together() -> None:
    line = "2025 년 7 월 16 일 한일 장관은 50 분간 만났고 16 일본 기자와 3 만 명이 8 월말에 왔다 .1"
    text = read(pdf([column([line], top=700)], font="HYSMyeongJo-Medium"), ".pdf")
    assert words(text) == ["2025년 7월 16일 한일 장관은 50분간 만났고 16 일본 기자와 3만 명이 8월말에 왔다.1"]


CLAUSE = ("Either town shall tell the other", "in writing of such a change.")


def filled(page: int, *, x: float, top: float) -> list[tuple[float, float, str]]:
    return column([f"On {page} the quay has berth {'abcdefghij'[at % 10] * 3}" for at in range(40)], x=x, top=top)


@pytest.mark.parametrize("columns", [(72,), (60, 320)])
def test_a_paragraph_that_each_page_begins_with_is_no_running_head(columns: tuple[int, ...]) -> None:
    """A treaty may begin each part with the same sentence, right above what differs."""
    pages = [[placed for x in columns for placed in (*column(CLAUSE, x=x, top=800), *filled(page, x=x, top=772))] for page in range(1, 6)]
    text = read(pdf(pages), ".pdf")
    assert cleaned(text).text.count("Either town shall tell the other in writing of such a change.") == 5 * len(columns)
    assert text.furniture == ()


def test_a_sentence_that_stands_apart_at_the_head_of_each_page_is_one() -> None:
    pages = [[(72.0, 815.0, "This paper is the property of the two towns."), *filled(page, x=72, top=772)] for page in range(1, 6)]
    text = read(pdf(pages), ".pdf")
    assert "property" not in cleaned(text).text
    assert text.furniture == ("This paper is the property of the two towns.",)


def marked_before_notes(marks: Sequence[str], *, size: float, mark_size: float) -> list[tuple[str, str]]:
    """What is read of a page of text whose notes stand behind a raised mark and a blank, all but its first paragraph."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(WIDTH, HEIGHT))
    for at, line in enumerate((*BODY, *BODY, *BODY)):
        written(canvas, 72, 740 - 14 * at, line, marks[at // 4] if at in (2, 5) else "")
    for at, mark in enumerate(marks):
        canvas.setFont("Helvetica", mark_size)
        canvas.drawString(72, 140 - 14 * at + size / 3, mark)
        canvas.setFont("Helvetica", size)
        canvas.drawString(
            72 + pdfmetrics.stringWidth(mark, "Helvetica", mark_size), 140 - 14 * at, f" Minutes of the board, part {at + 1}."
        )
    canvas.save()
    return blocks(read(buffer.getvalue(), ".pdf"))[1:]


@pytest.mark.parametrize(("size", "mark_size"), [(9, 5.2), (8, 6), (10, 7), (9, 6)])
@pytest.mark.parametrize("marks", [("1", "2"), ("a", "b")])
def test_a_raised_mark_of_any_usual_size_begins_its_note(marks: Sequence[str], size: float, mark_size: float) -> None:
    assert marked_before_notes(marks, size=size, mark_size=mark_size) == [
        ("footnote", f"{mark} Minutes of the board, part {at}.") for at, mark in enumerate(marks, 1)
    ]
