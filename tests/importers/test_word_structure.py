"""What Word keeps outside the words of its runs, or inside wrappers: numbers, equations, fields, readings, tables in tables."""

from typing import Any

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from app.core.model.brief import BlockKind
from app.importers.numerals import number_in
from tests.importers.documents import word
from tests.importers.reading import blocks, read, words

MATH = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'


def added(*elements: str) -> Any:
    """A Word file with these elements before its end."""
    build = docx.Document()
    for number, element in enumerate(elements):
        build.element.body.insert(number, parse_xml(element))
    return read(word(build), ".docx")


def test_numbers_go_on_over_paragraphs_between() -> None:
    build = docx.Document()
    for words_, style in (("one", "List Number"), ("between", "Normal"), ("two", "List Number"), ("a point", "List Bullet")):
        build.add_paragraph(words_, style=style)
    assert blocks(read(word(build), ".docx")) == [
        ("list_item", "1. one"), ("paragraph", "between"), ("list_item", "2. two"), ("list_item", "a point"),
    ]  # fmt: skip


LISTS = """<w:abstractNum {0} w:abstractNumId="77"><w:multiLevelType w:val="multilevel"/>
<w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="Part %1"/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%2"/></w:lvl>
<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%3)"/></w:lvl></w:abstractNum>"""


def test_levels_are_numbered_as_the_file_says_headings_too() -> None:
    build = docx.Document()
    numbering = build.part.numbering_part.element
    numbering.insert(0, parse_xml(LISTS.format(nsdecls("w"))))
    numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="99"><w:abstractNumId w:val="77"/></w:num>'))
    said = (("Ships", 0, "Heading 1"), ("Ports", 1, "Normal"), ("east", 2, "Normal"), ("west", 2, "Normal"), ("Sea", 1, "Normal"))
    for text, level, style in (*said, ("Costs", 0, "Heading 1"), ("Now", 1, "Normal")):
        properties = build.add_paragraph(text, style=style)._p.get_or_add_pPr()
        properties.append(parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level}"/><w:numId w:val="99"/></w:numPr>'))
    assert words(read(word(build), ".docx")) == [
        "Part IV Ships", "4.1 Ports", "(a) east", "(b) west", "4.2 Sea", "Part V Costs", "5.1 Now",
    ]  # fmt: skip


@pytest.mark.parametrize(("level", "start", "wanted"), [("999999999", "4", "words"), ("-1", "4", "4 words"), ("x", "9" * 5000, "1 words")])
def test_levels_and_numbers_that_no_list_has(level: str, start: str, wanted: str) -> None:
    build = docx.Document()
    numbering = build.part.numbering_part.element
    begin = f'<w:lvl w:ilvl="x"><w:start w:val="{start}"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl>'
    numbering.insert(0, parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="77">{begin}</w:abstractNum>'))
    numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="99"><w:abstractNumId w:val="77"/></w:num>'))
    properties = build.add_paragraph("words")._p.get_or_add_pPr()
    properties.append(parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level}"/><w:numId w:val="99"/></w:numPr>'))
    assert words(read(word(build), ".docx")) == [wanted]


@pytest.mark.parametrize(
    ("number", "form", "wanted"),
    [(4, "lowerRoman", "iv"), (28, "lowerLetter", "bb"), (2, "ganada", "나"), (12, "japaneseCounting", "十二"), (3, "decimalZero", "03"),
     (3, "decimalEnclosedCircle", "③"), (99, "ganada", "99"), (10**9, "upperLetter", "1000000000"), (20, "koreanDigital2", "二十")],
)  # fmt: skip
def test_numerals(number: int, form: str, wanted: str) -> None:
    assert number_in(number, form) == wanted


def test_equations_are_read() -> None:
    fraction = (
        f"<m:oMath {MATH}><m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f>"
        "<m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>"
    )
    alone = f"<m:oMathPara {MATH}><m:oMath><m:r><m:t>E=mc</m:t></m:r></m:oMath></m:oMathPara>"
    run = "<w:r><w:t xml:space='preserve'>{}</w:t></w:r>"
    text = added(f"<w:p {nsdecls('w')}>{run.format('Thus ')}{fraction}{run.format(' holds.')}</w:p>", f"<w:p {nsdecls('w')}>{alone}</w:p>")
    assert words(text) == ["Thus (a+b)/2x^2 holds.", "E=mc"]


def test_simple_fields_changes_of_direction_and_ruby_keep_their_words() -> None:
    ruby = "<w:r><w:ruby><w:rt><w:r><w:t>うみ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>海</w:t></w:r></w:rubyBase></w:ruby></w:r>"
    field = '<w:fldSimple w:instr="DATE"><w:r><w:t>5 May</w:t></w:r></w:fldSimple>'
    bidi = '<w:bdo w:val="rtl"><w:r><w:t>شكرا</w:t></w:r></w:bdo>'
    assert words(added(*(f"<w:p {nsdecls('w')}>{inner}</w:p>" for inner in (ruby, field, bidi)))) == ["海", "5 May", "شكرا"]


def test_a_field_that_sets_a_reading_above_signs_leaves_the_signs() -> None:
    pieces = (r"EQ \* jc2 \* &quot;Font:Mincho&quot; \* hps10 \o\ad(\s\up 9(", "みなと", "),", "港", ")")
    codes = "".join(f'<w:r><w:instrText xml:space="preserve">{piece}</w:instrText></w:r>' for piece in pieces)
    marks = [f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "end")]
    paragraph = f"<w:p {nsdecls('w')}>{marks[0]}{codes}{marks[1]}<w:r><w:t>の船</w:t></w:r></w:p>"
    assert words(added(paragraph)) == ["港の船"]


def test_a_table_in_a_cell_follows_its_row_and_the_outer_one_goes_on() -> None:
    build = docx.Document()
    table = build.add_table(3, 2)
    for row, (left, right) in enumerate((("Port", "Ships"), ("North", "see"), ("South", "5"))):
        table.cell(row, 0).text, table.cell(row, 1).text = left, right
    inner = table.cell(1, 1).add_table(1, 2)
    inner.cell(0, 0).text, inner.cell(0, 1).text = "old", "new"
    text = read(word(build), ".docx")
    assert blocks(text) == [("table_row", said) for said in ("Port\tShips", "North\tsee", "old\tnew", "South\t5")]
    assert [block.table for block in text.blocks] == [1, 1, 2, 1]


def test_merged_cells_leave_the_others_in_their_columns() -> None:
    build = docx.Document()
    table = build.add_table(3, 3)
    for row in range(3):
        for column in range(3):
            table.cell(row, column).text = f"{'abc'[row]}{column}"
    table.cell(0, 0).merge(table.cell(1, 0))
    table.cell(2, 0).merge(table.cell(2, 1))
    assert words(read(word(build), ".docx"), BlockKind.TABLE_ROW) == ["a0 b0\ta1\ta2", "\tb1\tb2", "c0 c1\t\tc2"]


def test_numbers_of_a_page_s_lists_are_those_a_browser_shows() -> None:
    page = '<html><body><ol start="5"><li>a</li><li value="9">b</li><li>c</li></ol><ol type="a"><li>d</li></ol></body></html>'
    assert words(read(page, ".html", whole_page=True)) == ["5. a", "9. b", "10. c", "a. d"]


def test_a_long_list_with_a_number_that_no_list_has() -> None:
    items = 5_000
    page = f'<html><body><ol type="a" start="99999999999">{"<li>x" * items}</ol></body></html>'
    said = words(read(page, ".html", whole_page=True))
    assert (said[0], said[26], said[-1]) == ("a. x", "aa. x", f"{items}. x")


def listed(level: str) -> list[str]:
    """What is read of two paragraphs of a list with this level, between two of a numbered one."""
    build = docx.Document()
    numbering = build.part.numbering_part.element
    numbered = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
    for key, one in enumerate((level, numbered), 77):
        numbering.insert(0, parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{key}">{one}</w:abstractNum>'))
        numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="{key + 20}"><w:abstractNumId w:val="{key}"/></w:num>'))
    for text, number in (("Sign", 98), ("It is short.", 97), ("It is clear.", 97), ("Pay", 98)):
        properties = build.add_paragraph(text)._p.get_or_add_pPr()
        properties.append(parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'))
    return read(word(build), ".docx").raw.split("\n")


@pytest.mark.parametrize(
    ("form", "text"), [("bullet", " "), ("bullet", ""), ("none", "%1"), ("none", ""), ("decimal", ""), ("decimal", " ")]
)
def test_paragraphs_of_a_list_that_prints_no_sign_have_none(form: str, text: str) -> None:
    level = f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl>'
    assert listed(level) == ["1. Sign", "It is short.", "It is clear.", "2. Pay"]


@pytest.mark.parametrize("more", ['<w:lvlText w:val="-"/>', '<w:lvlText w:val=""/><w:lvlPicBulletId w:val="0"/>'])
def test_paragraphs_of_a_list_with_a_sign_or_a_picture_have_a_bullet(more: str) -> None:
    level = f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/>{more}</w:lvl>'
    assert listed(level) == ["1. Sign", "• It is short.", "• It is clear.", "2. Pay"]
