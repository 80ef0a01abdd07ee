"""PDF files as office programs make them: raised note marks, readings above signs, boxes beside the text, short columns, contents."""

import io

import pikepdf
from reportlab.pdfbase.pdfmetrics import stringWidth

from tests.importers.documents import column, pdf
from tests.importers.reading import blocks, read, words

BODY = (
    "The pilots of the northern harbour have asked for a second", "light on the outer mole since the winter of the long storms",
    "and the council has put the matter off from year to year, for", "the quarry could not say what the stone would cost by then.",
)  # fmt: skip
WHOLE = " ".join(BODY)


def test_a_raised_mark_does_not_end_the_line_it_stands_in() -> None:
    lines = ("The harbour board met in March and", "while the ferry waits at the outer mole until they are back.")
    first, second = (72 + stringWidth(line, "Helvetica", 10) for line in lines)
    page = [
        (72.0, 700.0, lines[0]), (first, 705.5, "1"), (first + 7, 700.0, "agreed that the pilots go first,"),
        (72.0, 686.0, lines[1]), (second, 691.5, "2"),
        (72.0, 666.0, "Nobody spoke against it, and the minutes were signed that day."),
    ]  # fmt: skip
    text = read(pdf([page], sizes={"1": 6, "2": 6}), ".pdf")
    assert blocks(text) == [
        (
            "paragraph",
            "The harbour board met in March and1 agreed that the pilots go first, "
            "while the ferry waits at the outer mole until they are back.2",
        ),
        ("paragraph", "Nobody spoke against it, and the minutes were signed that day."),
    ]


def test_readings_above_signs_are_no_lines_of_the_text() -> None:
    page = [
        (72.0, 700.0, "港務局は三月に会合を開き、"),
        (202.0, 710.0, "みずさき"),
        (202.0, 700.0, "水先案内人"),
        (252.0, 700.0, "が先に出ると"),
        (72.0, 684.0, "決めた。船は外の埠頭で待つ。"),
    ]
    text = read(pdf([page], font="HeiseiMin-W3", sizes={"みずさき": 5}), ".pdf")
    assert blocks(text) == [("paragraph", "港務局は三月に会合を開き、水先案内人が先に出ると決めた。船は外の埠頭で待つ。")]


def test_a_box_that_is_drawn_before_the_text_stands_behind_the_paragraph_beside_it() -> None:
    beside = (
        "Two captains were heard on Monday, and after",
        "Easter, and both said that the ferry is late as in",
        "May, when nobody was told why the quay had been",
        "closed to all ships.",
    )
    box = [(330.0, 650.0, "Key point: the ferry is"), (330.0, 636.0, "late every day.")]
    page = [*box, (72.0, 780.0, "The outer mole"), *column(BODY, top=740), *column(beside, top=664), *column(BODY, top=600)]
    text = read(pdf([page], sizes={"The outer mole": 16}), ".pdf")
    assert words(text) == ["The outer mole", WHOLE, " ".join(beside), "Key point: the ferry is late every day.", WHOLE]


def test_columns_in_the_middle_of_a_page_do_not_take_in_what_follows_them() -> None:
    left = (
        "港務局は三月に会合を開き水先案内人が",
        "先に出ることを決めた。船は外の埠頭で",
        "彼らが戻るまで待つことになり、議事録は",
        "その日のうちに署名された。",
    )
    right = (
        "船長二人は月曜日に意見を述べ、船が毎",
        "日のように遅れていると訴えた。局はこ",
        "れを認め、夏から便を増やすことを約束し",
        "たが費用については触れなかった。",
    )
    wide = ("港の北側にある灯台は古く、冬の嵐のたびに光が消えることがあり、水先案内人の組合は", "何年も前から新しい灯台を求めている。")
    more = ("鉄道は石を前払いで買い、目方で運ぶので、町は冬の前に支払うことができない。町の委員会", "はこの件を年ごとに先へ延ばしてきた。")
    page = [
        *column(wide, top=780), *column(left, top=740), *column(right, x=320, top=740),
        (72.0, 660.0, "二　今後の予定"), (72.0, 640.0, "次の会合は五月に開かれる。"), *column(more, top=610),
    ]  # fmt: skip
    text = read(pdf([page], font="HeiseiMin-W3", sizes={"二　今後の予定": 15}), ".pdf")
    assert words(text) == [
        "".join(wide), "".join(left), "".join(right), "二 今後の予定", "次の会合は五月に開かれる。", "".join(more),
    ]  # fmt: skip


def test_two_columns_of_one_line_at_the_foot_of_a_page_are_no_table() -> None:
    first = [
        *column(BODY, top=200),
        (72.0, 120.0, "The quarry has sold its stone to the"),
        (320.0, 120.0, "railway, which pays in advance and by"),
    ]
    second = [*column(("weight, and the council has no money", "to pay before the winter is over."), top=760)]
    text = read(pdf([first, second]), ".pdf")
    assert "table_row" not in [kind for kind, _ in blocks(text)]


def test_each_line_of_the_contents_stands_for_itself() -> None:
    dots = "." * 80
    lines = (f"The outer mole {dots} 3", f"The quarry and its prices {dots} 12", f"What the pilots ask for {dots} 17")
    text = read(pdf([[*column(lines, top=740), *column(BODY, top=660)]]), ".pdf")
    assert [said.partition(" .")[0] for said in words(text)[:3]] == [line.partition(" .")[0] for line in lines]


def test_the_gap_between_a_sign_and_a_figure_is_no_space() -> None:
    page = [
        (72.0, 700.0, "港務局は"),
        (114.5, 700.0, "1987"),
        (137.0, 700.0, "年から"),
        (169.5, 700.0, "412"),
        (186.5, 700.0, "隻の船を数えている。"),
    ]
    assert words(read(pdf([page], font="HeiseiMin-W3"), ".pdf")) == ["港務局は1987年から412隻の船を数えている。"]


def test_items_that_stand_close_to_each_other_and_to_the_text_are_parted() -> None:
    page = [
        *column(BODY, top=760),
        (90.0, 704.0, "a) light for the ships that come from the outer mole in,"), (90.0, 690.0, "b) stone for the quay."),
        (72.0, 676.0, "The council has put the matter off from year to year, as"), (72.0, 662.0, "nobody could say what it costs."),
    ]  # fmt: skip
    assert blocks(read(pdf([page]), ".pdf"))[1:] == [
        ("list_item", "a) light for the ships that come from the outer mole in,"),
        ("list_item", "b) stone for the quay."),
        ("paragraph", "The council has put the matter off from year to year, as nobody could say what it costs."),
    ]


def test_notes_without_a_space_behind_their_numbers_are_parted() -> None:
    notes = ("1See the minutes of March.", "2The harbour board keeps no list.")
    page = [*column(BODY, top=760), *column(notes, top=90, pitch=10)]
    assert blocks(read(pdf([page], sizes=dict.fromkeys(notes, 7.0)), ".pdf"))[1:] == [("footnote", note) for note in notes]


def test_two_columns_of_which_one_is_columns_again_are_read_one_by_one() -> None:
    left = [f"Left line {number} of the running text goes on" for number in range(1, 13)]
    inner = [[f"{side} word {number} of a" for number in range(1, 9)] for side in ("Near", "Far")]
    page = [
        *column(left, x=60, top=700), *column([f"Right line {number} goes on until here" for number in range(1, 5)], x=310, top=700),
        *column(inner[0], x=310, top=640), *column(inner[1], x=430, top=640),
    ]  # fmt: skip
    said = " ".join(words(read(pdf([page]), ".pdf")))
    assert said.index("Left line 12") < said.index("Right line 1 ") < said.index("Near word 8") < said.index("Far word 1")


def test_bullets_of_slides_are_items_and_figures_of_charts_no_notes() -> None:
    large = ("• Ask for a light on the outer mole", "• Ask for stone")
    small = ("0 50 100 150", "North South", "Ships a year")
    page = [(72.0, 720.0, "What we ask for"), *column(large, top=660, pitch=30), *column(BODY, top=500), *column(small, top=90, pitch=12)]
    sizes = {"What we ask for": 30.0, **dict.fromkeys(large, 20.0), **dict.fromkeys(small, 7.0)}
    kinds = [kind for kind, _ in blocks(read(pdf([page], sizes=sizes), ".pdf"))]
    assert kinds[:3] == ["heading", "list_item", "list_item"]
    assert "footnote" not in kinds


def test_a_hyphen_a_little_apart_from_its_word_is_one() -> None:
    lines = ("The harbour board met in March and agreed to hear the cap", "tains of the ferry before the pilots, and nobody else.")
    end = 72 + stringWidth(lines[0], "Helvetica", 10)
    page = [(72.0, 700.0, lines[0]), (end + 2.2, 700.0, "-"), (72.0, 686.0, lines[1])]
    said = "The harbour board met in March and agreed to hear the captains of the ferry before the pilots, and nobody else."
    assert blocks(read(pdf([page]), ".pdf")) == [("paragraph", said)]


def test_a_raised_number_before_a_line_is_of_it() -> None:
    page = [*column(BODY, top=760), (72.0, 120.0, "1"), (80.0, 116.0, "See the minutes of March and of May.")]
    assert blocks(read(pdf([page], sizes={"1": 6}), ".pdf"))[1:] == [("footnote", "1 See the minutes of March and of May.")]


def test_an_item_of_a_higher_level_is_another_item() -> None:
    page = [*column(BODY, top=760), (90.0, 700.0, "a. Two"), (72.0, 686.0, "2. Three")]
    assert words(read(pdf([page]), ".pdf"))[1:] == ["a. Two", "2. Three"]


def test_bullets_in_the_codes_of_a_font_of_symbols_are_bullets() -> None:
    """As Word and LibreOffice write them: each font of symbols has its own codes, from U+F000 on."""
    items = [(90.0, 690.0, "+"), (104.0, 690.0, "A light"), (90.0, 676.0, "+"), (104.0, 676.0, "Stone for the quay")]
    with pikepdf.Pdf.open(io.BytesIO(pdf([[*column(BODY, top=760), *items]]))) as file:
        font = next(iter(file.pages[0].Resources.Font.values()))
        font.ToUnicode = file.make_stream(
            b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange "
            b"2 beginbfrange <20> <2A> <0020> <2C> <7E> <002C> endbfrange 1 beginbfchar <2B> <F0B7> endbfchar endcmap end end"
        )
        buffer = io.BytesIO()
        file.save(buffer)
    said = blocks(read(buffer.getvalue(), ".pdf"))
    assert said[1:] == [("list_item", "A light"), ("list_item", "Stone for the quay")]
