"""Rich text as other programs write it: bare bytes, boxes, comments, cells of several paragraphs, headings by style."""

import pytest

from app.core.model.brief import BlockKind
from app.importers.rtf_readings import with_signs_of_readings
from tests.importers.reading import blocks, read, words

HEAD = r"{\rtf1\ansi\ansicpg949\deff0{\fonttbl{\f0\fcharset129 Batang;}{\f1\fcharset128 Mincho;}{\f2\fcharset0 Arial;}}"


@pytest.mark.parametrize(
    "source",
    [
        r"\uc0\u54637 \u47196",
        r"\uc1\u54637?\u47196?",
        r"\uc2\u54637\'c7\'d7\u47196\'b7\'ce",
        r"\f0\'c7\'d7\'b7\'ce",
    ],
)
def test_ways_of_writing_hangul(source: str) -> None:
    assert words(read(HEAD + source + r"\par}", ".rtf")) == ["항로"]


def test_a_second_byte_that_looks_like_ascii() -> None:
    """As many programs write 表 (95 5c), 能 (94 5c) and 航 (8d 71)."""
    assert words(read(HEAD + r"\f1 \'95\\\'94\\\'8dq \f2 caf\'e9s\par}", ".rtf")) == ["表能航 cafés"]


def test_bytes_that_are_not_escaped_and_a_mark_before_the_file() -> None:
    bare = (HEAD + r"\f0 ").encode() + "항로 똠".encode("cp949") + rb"\f1 " + "航路の表".encode("cp932") + rb"\par}"
    assert words(read(bare, ".rtf")) == ["항로 똠航路の表"]
    assert read(b"\xef\xbb\xbf{\\rtf1\\ansi Words.\\par}", ".rtf").importer == "rtf"


@pytest.mark.parametrize(
    ("head", "source", "wanted"),
    [
        (r"\mac", r"caf\'8e \'a5 \'d2ferry\'d3", "café • “ferry”"),
        (r"\mac\ansicpg10000\deff0{\fonttbl{\f0\fswiss Geneva;}{\f1\fcharset77 Times;}}", r"\f0 caf\'8e \f1 caf\'8e", "café café"),
        (r"\mac\deff0{\fonttbl{\f0\fswiss\fcharset0 Geneva;}{\f1\fcharset256 Times;}}", r"\f0 caf\'8e \f1 caf\'8e", "café café"),
        (r"\pc", r"caf\'82 \'9c", "café £"),
        (r"\pca{\fonttbl{\f0\fswiss Geneva;}}", r"\f0 caf\'82 \'9d", "café Ø"),
        (r"\ansi\ansicpg1251{\fonttbl{\f0 Arial;}{\f1\fcharset0 Times;}}", r"\f0 \'ef\'ee\'f0\'f2 \f1 caf\'e9", "порт café"),
        (r"\ansi\ansicpg949{\fonttbl{\f0\fcharset1 Batang;}}", r"\f0\'c7\'d7\'b7\'ce \'8cc", "항로 똠"),
        (r"\mac\ansicpg10001{\fonttbl{\f0\fcharset78 Osaka;}}", r"\f0\'95\\\'8dq \'8aC", "表航 海"),
        (r"\ansi\ansicpg10007{\fonttbl{\f0\fcharset87 Arial;}}", r"\f0 \'ef\'ee\'f0\'f2", "порт"),
        (r"\ansi\ansicpg99999", r"caf\'e9", "café"),
    ],
)
def test_code_pages_of_other_systems_and_of_fonts_that_name_none(head: str, source: str, wanted: str) -> None:
    note = r"{\footnote " + source + "}"
    text = read(rf"{{\rtf1{head} {source}.\par End.{note}\par}}", ".rtf")
    assert words(text) == [f"{wanted}.", "End.", wanted]


def test_cells_of_several_paragraphs_and_tables_in_cells() -> None:
    """The rows inside a cell follow the row of that cell, as in every format."""
    row = r"\trowd\cellx1\cellx2\pard\intbl {}\cell {}\cell\row"
    inner = r"\itap2 old\nestcell new\nestcell{\*\nesttableprops\trowd\nestrow}\pard\intbl\itap1 South"
    text = read(HEAD + row.format(r"one\par two", "b") + row.format(inner, "5") + r"\pard After.\par}", ".rtf")
    assert blocks(text) == [("table_row", "one two\tb"), ("table_row", "South\t5"), ("table_row", "old\tnew"), ("paragraph", "After.")]
    assert [block.table for block in text.blocks] == [1, 1, 2, 0]


def test_tables_in_cells_as_word_writes_them() -> None:
    """What a row is said of stands behind it; groups for programs that know no tables in cells; a table in the cell of such a table."""
    end = r"{\*\nesttableprops\trowd\cellx1\cellx2{\x y}\nestrow}{\nonesttables\par}"
    deep = r"\pard\intbl\itap3 {deep\nestcell }" + end
    inner = r"\pard\plain\ql\intbl\itap2 {\f2 {\b old} fee\par of May\nestcell }{new\tab fee\nestcell }" + end
    inner += deep + r"\pard\intbl\itap2 {1\nestcell 2\nestcell }" + end
    outer = inner + r"\pard\intbl\itap1 {North\cell }\pard\intbl {12\cell }\trowd\cellx1\cellx2\row "
    text = read(HEAD + r"\pard Before.\par " + outer + r"\pard\intbl {South\cell 5\cell }\trowd\row\pard After.\par}", ".rtf")
    rows = ["North\t12", "old fee of May\tnew fee", "deep", "1\t2", "South\t5"]
    assert blocks(text) == [("paragraph", "Before."), *(("table_row", row) for row in rows), ("paragraph", "After.")]
    assert [block.table for block in text.blocks] == [0, 1, 2, 2, 2, 1, 0]


def test_comments_of_rich_text_with_who_made_them() -> None:
    said = (
        r"A claim{\*\atnid AR}{\*\atnauthor Ana Ruiz}\chatn{\*\annotation{\*\atndate 1}\pard\f0 \'c7\'d7\'b7\'ce?} is made.\par End.\par}"
    )
    text = read(HEAD + said, ".rtf")
    (comment,) = [block for block in text.blocks if block.kind is BlockKind.COMMENT]
    assert words(text) == ["A claim is made.", "End.", "항로?"]
    assert (comment.label, text.raw[: comment.anchor]) == ("Ana Ruiz", "A claim")
    assert text.notes == ("Comments in the file: 1; they stand after the text.",)


def test_words_in_boxes_stand_behind_the_paragraph_they_hang_on() -> None:
    box = r"{\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt Boxed words.\par}}{\shprslt{\*\do x}}}"
    text = read(HEAD + rf"Before {box}and after.\par Last {box}line.\par}}", ".rtf")
    assert words(text) == ["Before and after.", "Boxed words.", "Last line.", "Boxed words."]


def test_headings_by_the_name_of_their_style() -> None:
    sheet = r"{\stylesheet{\s0 Normal;}{\s1\outlinelevel0 heading 1;}{\s2\sbasedon0 heading 2;}{\s3\f0 \'c1\'a6\'b8\'f1 3;}}"
    body = r"\pard\s1\outlinelevel0 One\par\pard\s2 Two\par\pard\s3 Three\par\pard\s0 Words.\par}"
    text = read(HEAD + sheet + body, ".rtf")
    assert [(block.kind.value, block.level) for block in text.blocks] == [("heading", 1), ("heading", 2), ("heading", 3), ("paragraph", 0)]


def test_signs_with_a_reading_above_them_are_read_without_it() -> None:
    reading = r'{\field{\*\fldinst { EQ \\* jc2 \\* "Font:Mincho" \\* hps10 \\o\\ad(\\s\\up 9(\u12415\'3f),\u28207\'3f)}}{\fldrslt {}}}'
    split = r"{\field{\*\fldinst {EQ \\o\\ac(}{\u9675\'3f}{,\u31192\'3f)}}{\fldrslt }}"
    assert words(read(HEAD + rf"\f1 {reading}\u12398\'3f\u33337\'3f {split}\par}}", ".rtf")) == ["港の船 秘"]


@pytest.mark.parametrize("field", [
    r"{\field{\*\fldinst " + r"EQ \\o(," * 300 + "}}",
    r"{\field{\*\fldinst " + r"EQ \\o(," * 200_000 + "}}",
    r"{\field " * 20_000,
], ids=["repeated", "repeated without end", "nested"])  # fmt: skip
def test_a_field_that_repeats_its_beginning_is_left_as_it_is(field: str) -> None:
    assert with_signs_of_readings(HEAD + field) == HEAD + field


def test_items_with_letters_headings_with_tabs_and_the_title() -> None:
    styles = r"{\stylesheet{\s0 Normal;}{\s1\outlinelevel0 heading 1;}{\s5\fs40\b Title;}}"
    source = (
        r"\pard\plain \s5 The outer mole\par\pard\plain \s1{\listtext 1.\tab}\outlinelevel0 Pilots\par"
        r"\pard\plain \s0{\listtext a)\tab}from the north,\par\pard\plain \s0{\listtext iv.\tab}and later\par"
        r"\pard\plain Name:\tab Jonas\par}"
    )
    assert blocks(read(HEAD + styles + source, ".rtf")) == [
        ("heading", "The outer mole"), ("heading", "1. Pilots"), ("list_item", "from the north,"), ("list_item", "and later"),
        ("paragraph", "Name: Jonas"),
    ]  # fmt: skip


def test_a_tab_in_a_cell_begins_no_cell() -> None:
    row = r"\trowd\cellx100\cellx200\intbl A\cell \intbl {\bullet\tab}one\par{\bullet\tab}two\cell\row"
    assert words(read(HEAD + row + r"\pard End.\par}", ".rtf")) == ["A\t• one • two", "End."]


def test_bullets_of_symbol_faces_are_bullets() -> None:
    """LibreOffice writes the bullet of Symbol by its private character; so does Word for Wingdings."""
    source = r"What both towns own together\par {\listtext\pard\plain  \u61623\'3f\tab}The quay\par"
    source += r" {\listtext\pard\plain \u-3929?\tab}The shed\par}"
    text = read(HEAD + source, ".rtf")
    assert blocks(text)[1:] == [("list_item", "The quay"), ("list_item", "The shed")]
    assert text.raw.endswith("• The quay\n▪ The shed")
