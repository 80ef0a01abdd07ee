"""Odd but real PDF files: notes below two columns, turned tables, files pinned to a page, locked for changes, patched and damaged."""

import io

import pikepdf
import pytest
from pikepdf import Array, AttachedFileSpec, Dictionary, Name
from reportlab.pdfgen.canvas import Canvas

from tests.importers.documents import column, pdf
from tests.importers.reading import blocks, cleaned, read, words

STORY = (
    "The harbour board met on Monday and agreed that the", "eastern quay opens in May; the pilots will be told by",
    "letter before the end of the month. Two captains asked", "whether the ferry would call at the northern island.",
)  # fmt: skip
WHOLE = " ".join(STORY)
ROWS = (("Port", "Ships of the line", "Year"), ("North", "12", "2023"), ("South", "8", "2024"), ("East", "140", "2025"))


def saved(file: pikepdf.Pdf, **how: object) -> bytes:
    buffer = io.BytesIO()
    file.save(buffer, **how)  # type: ignore[arg-type]
    return buffer.getvalue()


def opened(data: bytes) -> pikepdf.Pdf:
    return pikepdf.Pdf.open(io.BytesIO(data))


def test_notes_below_two_columns_come_after_both() -> None:
    count = ("one", "two", "three", "four", "five", "six", "seven", "eight")
    left, right = ([f"{side} column line {number} of the running text here" for number in count] for side in ("Left", "Right"))
    notes = [
        (50.0, 90.0, "1 The first note, of the left column,"),
        (50.0, 80.0, "goes on in a second line."),
        (320.0, 90.0, "2 The second note."),
    ]
    page = [*column(left, x=50, top=700), *notes[:2], *column(right, x=320, top=700), notes[2]]
    text = read(pdf([page], sizes={said: 7.0 for _, _, said in notes}), ".pdf")
    assert blocks(text) == [
        ("paragraph", " ".join(left)),
        ("paragraph", " ".join(right)),
        ("footnote", "1 The first note, of the left column, goes on in a second line."),
        ("footnote", "2 The second note."),
    ]


@pytest.mark.parametrize("rotation", [90, 270])
@pytest.mark.parametrize("ruled", [True, False])
def test_a_table_on_a_turned_page_has_its_rows(rotation: int, ruled: bool) -> None:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(595, 842))
    canvas.translate(*((595, 0) if rotation == 90 else (0, 842)))
    canvas.rotate(rotation)
    edges = (60, 320, 560, 700)
    for number, row in enumerate(ROWS):
        for left, said in zip(edges, row, strict=False):
            canvas.drawString(left + 4, 500 - 16 * number, said)
        if ruled:
            canvas.line(60, 512 - 16 * number, 700, 512 - 16 * number)
    if ruled:
        canvas.line(60, 448, 700, 448)
        for edge in edges:
            canvas.line(edge, 448, edge, 512)
    canvas.save()
    with opened(buffer.getvalue()) as file:
        file.pages[0].Rotate = rotation
        data = saved(file)
    assert blocks(read(data, ".pdf")) == [("table_row", "\t".join(row)) for row in ROWS]


def test_a_file_that_is_pinned_to_a_page_is_an_attachment() -> None:
    with opened(pdf([column(STORY)])) as file:
        pinned = AttachedFileSpec(file, b"Sea Lark, Grey Tern", filename="ships.txt")
        pin = Dictionary(Type=Name.Annot, Subtype=Name.FileAttachment, Rect=[10, 10, 30, 30], FS=pinned.obj)
        file.pages[0].Annots = Array([file.make_indirect(pin)])
        text = read(saved(file), ".pdf")
    assert [(found.name, found.data) for found in text.attachments] == [("ships.txt", b"Sea Lark, Grey Tern")]


def test_what_is_locked_for_changes_alone_is_read() -> None:
    with opened(pdf([column(STORY)])) as file:
        lock = pikepdf.Encryption(owner="harbour", user="", allow=pikepdf.Permissions(extract=False, modify_other=False))
        assert words(read(saved(file, encryption=lock), ".pdf")) == [WHOLE]


def test_a_wrong_table_of_objects_and_words_before_the_file_do_no_harm() -> None:
    data = pdf([column(STORY)])
    wrong = data[: data.rfind(b"startxref")] + b"startxref\n99999\n%%EOF"
    assert words(read(wrong, ".pdf")) == words(read(b"Forwarded by the office\r\n\r\n" + data, ".pdf")) == [WHOLE]


def test_the_last_state_of_a_patched_file_is_read() -> None:
    data = pdf([column(STORY)])
    with opened(data) as file:
        number, root = file.pages[0].Contents.objgen[0], file.Root.objgen[0]
    words_ = b"BT /F1 12 Tf 72 760 Td (The board met on Tuesday instead.) Tj ET"
    body = b"\n%d 0 obj\n<</Length %d>>\nstream\n%s\nendstream\nendobj\n" % (number, len(words_), words_)
    before = int(data[data.rfind(b"startxref") + 9 :].split()[0])
    table = b"xref\n%d 1\n%010d 00000 n \ntrailer\n<</Size 50/Root %d 0 R/Prev %d>>\n" % (number, len(data) + 1, root, before)
    patched = data + body + table + b"startxref\n%d\n%%%%EOF\n" % (len(data) + len(body))
    assert words(read(patched, ".pdf")) == ["The board met on Tuesday instead."]


def test_type_drawn_twice_to_look_bold_is_read_once() -> None:
    title = (72.0, 800.0, "The Quarrel of the Ferry")
    assert cleaned(read(pdf([[title, (72.3, 800.0, title[2]), *column(STORY)]]), ".pdf")).text.count("Quarrel") == 1


def test_bookmarks_that_lead_nowhere_or_in_a_circle_do_no_harm() -> None:
    with opened(pdf([column(["What it costs", "", *STORY])])) as file:
        with file.open_outline() as outline:
            outline.root.extend([pikepdf.OutlineItem("Nowhere", None), pikepdf.OutlineItem("What it costs", 0)])
        again = opened(saved(file))
    again.Root.Outlines.Last.Next = again.Root.Outlines.First
    assert blocks(read(saved(again), ".pdf"))[0] == ("heading", "What it costs")


def test_a_crop_box_that_shows_nothing_of_the_page_is_none() -> None:
    with opened(pdf([column(STORY)])) as file:
        file.pages[0].CropBox = [1000, 1000, 1200, 1200]
        text = read(saved(file), ".pdf")
    assert (words(text), text.notes) == ([WHOLE], ())


@pytest.mark.parametrize("packed", [True, False])
def test_a_file_whose_end_is_lost_is_read_and_that_is_said(packed: bool) -> None:
    mode = pikepdf.ObjectStreamMode.generate if packed else pikepdf.ObjectStreamMode.disable
    with opened(pdf([column(STORY)])) as file:
        data = saved(file, object_stream_mode=mode)
    end = data.rindex(b" obj", 0, data.rindex(b"/XRef")) - 5 if packed else data.rindex(b"\nxref")
    text = read(data[:end], ".pdf")
    assert blocks(text) == [("paragraph", WHOLE)]
    assert any("end of the file is lost" in note for note in text.notes)
    assert not any("lost" in note for note in read(data, ".pdf").notes)


def test_short_names_of_authors_are_names_where_names_are_short() -> None:
    for author, wanted in (("김서윤", ["김서윤"]), ("高橋 美咲", ["高橋 美咲"]), ("abc", [])):
        with opened(pdf([column(STORY)])) as file:
            file.docinfo["/Author"] = author
            text = read(saved(file), ".pdf")
        assert [one.name for one in text.metadata.authors] == wanted
