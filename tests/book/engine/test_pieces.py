"""Tables, boxes, notes and drawings: divided without loss, placed inside the page."""

import re
from collections import Counter

from app.book.blocks import (
    Bar,
    BarChart,
    Box,
    Columns,
    Definitions,
    Heading,
    Keep,
    Late,
    NotesArea,
    Paragraph,
    Positions,
    ProgrammeStrip,
    Seating,
    Step,
    Table,
    Timeline,
    TimelineEvent,
)
from app.book.flowables.seating import seat_order
from app.book.text import MarginNote, Run, Tint
from tests.book.engine.press import body_text, one_part, page_texts, squeezed


def test_a_long_table_shows_every_row_once_and_its_head_on_each_page() -> None:
    rows = tuple((f"Row{number:04d}", f"한국 {number}", "港湾") for number in range(5000))
    result = one_part(Table(rows=rows, head=("Heading one", "B", "C")))
    texts = page_texts(result.pdf)
    assert all(text.count("Heading one") == 1 for text in texts)
    assert Counter(re.findall(r"Row\d{4}", "".join(texts))) == Counter(f"Row{number:04d}" for number in range(5000))


def test_a_tall_row_goes_on_over_the_page_without_losing_words() -> None:
    words = " ".join(f"word{number:04d}" for number in range(1500))
    result = one_part(Table(rows=(("Key", words, "short"), ("Next", "n", "n")), head=("A", "B", "C")))
    assert result.pages > 2
    text = "".join(page_texts(result.pdf))
    assert all(text.count(f"word{number:04d}") == 1 for number in range(1500))
    assert text.count("short") == 1


def test_boxes_and_definitions_divide_without_loss() -> None:
    words = " ".join(f"item{number:04d}" for number in range(1200))
    result = one_part(Box((Paragraph(words), Paragraph("the end of the box")), title="Box"), Definitions((("Term", (words,)),)))
    text = "".join(page_texts(result.pdf))
    assert all(text.count(f"item{number:04d}") == 2 for number in range(1200))


def test_margin_notes_are_never_lost() -> None:
    runs = tuple(
        Run(text=f"passage {number} ", tint=Tint.GREEN, note=MarginNote("Desk", f"remark{number:03d} " + "of some length " * 12))
        for number in range(60)
    )
    text = "".join(page_texts(one_part(Paragraph(runs), notes=True).pdf))
    assert all(text.count(f"remark{number:03d}") == 1 for number in range(60))


def test_notes_follow_their_paragraph_where_there_is_no_margin() -> None:
    marked = Run(text="marked", tint=Tint.ROSE, note=MarginNote("Desk", "the remark"))
    text = body_text(one_part(Paragraph((marked,)), Paragraph("the next paragraph")))
    assert text.index("marked") < text.index("theremark") < text.index("thenextparagraph")


def test_a_heading_is_never_the_last_thing_on_a_page() -> None:
    filler = [Paragraph(f"Filler {number}. " + "The survey goes on in all weathers. " * 3) for number in range(40)]
    for count in range(10, 24):
        result = one_part(*filler[:count], Heading("The heading", 2), Paragraph("It is followed by words. " * 12))
        page = next(text for text in page_texts(result.pdf) if "The heading" in text)
        assert "It is followed by words" in page


def test_no_paragraph_leaves_one_line_alone() -> None:
    lines = " ".join(f"w{number:04d}" for number in range(3000))
    texts = page_texts(one_part(Paragraph(lines)).pdf)
    assert len(texts) > 2
    for text in texts:
        assert len([line for line in text.splitlines() if line.startswith("w")]) >= 2


def test_drawings_show_every_label() -> None:
    events = tuple(TimelineEvent(str(1950 + number), f"event{number:02d} 사건") for number in range(17))
    steps = tuple(Step(540 + 30 * number, 30, f"step{number}", "" if number % 2 else "press present") for number in range(8))
    result = one_part(
        Timeline(events),
        BarChart("Passengers", (Bar("north", 3.2, "3.2 m"), Bar("south", -1, "-1 m"), Bar("none", 0, "0 m")), "Source: gazette"),
        ProgrammeStrip(steps),
        Seating(("A. Han", "B. Seo", "C. Yoon"), ("D. Mori",), "Near side", "Far side"),
        Positions(("Issue", "Ours", "Theirs"), (("Fund", ("yes", "and"), ("no",)),)),
        NotesArea(lines=3, title="Own notes"),
    )
    text = body_text(result)
    wanted = [f"event{number:02d}" for number in range(17)] + [f"step{number}" for number in range(8)]
    wanted += ["3.2m", "-1m", "Source:gazette", "A.Han", "D.Mori", "Nearside", "Farside", "Fund", "Ownnotes", "09:00–09:30"]
    assert [word for word in wanted if squeezed(word) not in text] == []


def test_empty_drawings_and_tables_take_no_harm() -> None:
    result = one_part(
        Timeline(()), BarChart("", ()), ProgrammeStrip(()), Seating((), ()), Table(rows=()), Table(rows=(), head=("A",)),
        Definitions(()), Columns(()), Box(()), Keep(()), Late(lambda _pages: ()),
    )  # fmt: skip
    assert result.pages >= 1


def test_columns_hold_every_entry_over_pages() -> None:
    entries = tuple(f"entry{number:04d} 12, 14, 19" for number in range(400))
    text = "".join(page_texts(one_part(Columns(entries)).pdf))
    assert all(text.count(f"entry{number:04d}") == 1 for number in range(400))


def test_the_first_in_rank_sits_in_the_middle() -> None:
    assert seat_order(["one", "two", "three"]) == ["three", "one", "two"]
