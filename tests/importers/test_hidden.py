"""What a file hides is said, left out, and brought in by one switch; nothing of it is lost."""

import io
from collections.abc import Sequence
from dataclasses import replace
from email.message import EmailMessage
from typing import Any, cast

import docx
import openpyxl
import pptx
import pytest
from docx.enum.style import WD_STYLE_TYPE
from docx.shared import Pt
from pptx.util import Inches

from app.core.repairs import apply
from app.importers.base import ImportedText
from tests.importers.documents import package, word
from tests.importers.reading import blocks, cleaned, read, words


def shown(text: ImportedText) -> str:
    """The text with its hidden words brought in."""
    return apply(text.raw, [replace(mend, on=False) for mend in text.repairs], text.blocks).text


def hidden(text: ImportedText) -> list[str]:
    """The raw words of each repair that leaves hidden ones out."""
    return [text.raw[mend.start : mend.end].strip() for mend in text.repairs if mend.kind == "hidden_text"]


def workbook(build: "openpyxl.Workbook") -> bytes:
    buffer = io.BytesIO()
    build.save(buffer)
    return buffer.getvalue()


def filled(sheet: Any, rows: Sequence[Sequence[object]]) -> Any:
    for row in rows:
        sheet.append(row)
    return sheet


@pytest.mark.parametrize("state", ["hidden", "veryHidden"])
@pytest.mark.parametrize("place", [0, 1, 2])
def test_a_hidden_sheet_is_left_out_and_said(state: str, place: int) -> None:
    book = openpyxl.Workbook()
    filled(book.active, [("Port", "Ships"), ("North", 3)]).title = "Open"
    filled(book.create_sheet("Bottom line", place), [("Limit", 40)]).sheet_state = state
    filled(book.create_sheet("Also open"), [("South", 5)])
    text = read(workbook(book), ".xlsx")
    assert cleaned(text).text == "Open\n\nPort\tShips\nNorth\t3\n\nAlso open\n\nSouth\t5"
    assert hidden(text) == ["Bottom line\n\nLimit\t40"]
    assert "Bottom line\n\nLimit\t40" in shown(text)
    assert ["the sheet “Bottom line”" in note for note in text.notes] == [True]


def test_hidden_rows_and_columns_are_left_out_and_said() -> None:
    book = openpyxl.Workbook()
    sheet = filled(book.active, [("Port", "Fallback", "Ships"), ("North", "2", 3), ("East", "9", 7), ("South", "1", 5)])
    sheet.title = "Plan"
    sheet.row_dimensions[3].hidden = True
    sheet.column_dimensions["B"].hidden = True
    text = read(workbook(book), ".xlsx")
    assert cleaned(text).text == "Plan\n\nPort\tShips\nNorth\t3\nSouth\t5"
    assert shown(text) == "Plan\n\nPort\tFallback\tShips\nNorth\t2\t3\nEast\t9\t7\nSouth\t1\t5"
    assert "rows of the sheet “Plan”: 1, columns of the sheet “Plan”: 1" in text.notes[0]


def test_a_hidden_first_and_last_column_take_their_tabs_along() -> None:
    book = openpyxl.Workbook()
    sheet = filled(book.active, [("a", "b", "c", "d")])
    for column in "AD":
        sheet.column_dimensions[column].hidden = True
    text = read(workbook(book), ".xlsx")
    assert cleaned(text).text.split("\n\n")[1] == "b\tc"
    assert shown(text).split("\n\n")[1] == "a\tb\tc\td"


def test_a_file_that_hides_nothing_says_nothing() -> None:
    book = openpyxl.Workbook()
    filled(book.active, [("a", "b")])
    assert read(workbook(book), ".xlsx").notes == ()


def test_a_hidden_slide_is_left_out_and_said_and_speakers_notes_are_told_of() -> None:
    deck: Any = pptx.Presentation()
    for title in ("Welcome", "Our bottom line", "Thanks"):
        slide = deck.slides.add_slide(deck.slide_layouts[5])
        slide.shapes.title.text = title
        slide.shapes.add_textbox(0, 0, Inches(3), Inches(1)).text_frame.text = f"Words under {title}"
    deck.slides[1]._element.set("show", "0")
    deck.slides[0].notes_slide.notes_text_frame.text = "Smile"
    buffer = io.BytesIO()
    deck.save(buffer)
    text = read(buffer.getvalue(), ".pptx")
    assert cleaned(text).text == "Welcome\n\nWords under Welcome\n\nSmile\n\nThanks\n\nWords under Thanks"
    assert hidden(text) == ["Our bottom line\n\nWords under Our bottom line"]
    assert text.page_count == 3
    assert any("slides: 2" in note for note in text.notes)
    assert any("speaker's notes" in note and ": 1." in note for note in text.notes)


def test_hidden_words_of_a_word_file_are_left_out_and_said() -> None:
    build = docx.Document()
    build.add_paragraph("We open the talks in May.")
    paragraph = build.add_paragraph("Our offer is ten ships")
    paragraph.add_run(" and twelve if they insist").font.hidden = True
    paragraph.add_run(".")
    build.add_paragraph().add_run("Do not say this aloud.").font.hidden = True
    cast(Any, build.styles.add_style("Secret", WD_STYLE_TYPE.CHARACTER)).font.hidden = True
    build.add_paragraph("They answer").add_run(" or so we think", style="Secret")
    build.add_paragraph("Plain").runs[0].font.size = Pt(11)
    text = read(word(build), ".docx")
    assert words(text)[:2] == ["We open the talks in May.", "Our offer is ten ships."]
    assert "aloud" not in cleaned(text).text
    assert "think" not in cleaned(text).text
    assert hidden(text) == ["and twelve if they insist", "Do not say this aloud.", "or so we think"]
    assert "Our offer is ten ships and twelve if they insist." in shown(text)
    assert any("3 passages" in note for note in text.notes)


PAGE = """<html><body><h1>The ferry</h1><p>The ferry sails on Monday.</p>
<div style="color: red; DISPLAY : none">Preheader of the letter</div><p hidden>A note to ourselves.</p>
<p>It calls at <span style="visibility:hidden">three secret</span> ports.</p></body></html>"""


def test_hidden_words_of_a_page_are_left_out_and_said() -> None:
    text = read(PAGE, ".html", whole_page=True)
    assert blocks(text)[:3] == [("heading", "The ferry"), ("paragraph", "The ferry sails on Monday."), ("paragraph", "")]
    assert cleaned(text).text == "The ferry\n\nThe ferry sails on Monday.\n\nIt calls at ports."
    assert [said.split("\n\n") for said in hidden(text)] == [["Preheader of the letter", "A note to ourselves."], ["three secret"]]
    assert any("2 passages" in note for note in text.notes)


def test_hidden_words_of_markdown_are_left_out_and_said() -> None:
    text = read("# Ferry\n\nShown first.\n\n<div style='display:none'>Not shown.</div>\n\n<p hidden>Nor this.</p>\n\nShown last.", ".md")
    assert cleaned(text).text == "Ferry\n\nShown first.\n\nShown last."
    assert hidden(text) == ["Not shown.\n\nNor this."]
    assert any("1 passage" in note for note in text.notes)


def test_a_style_sheet_hides_by_a_rule_for_a_class_or_an_id_alone() -> None:
    sheet = (
        '@charset "utf-8"; /* .shown { display: none } */ .away, p.off { display: none } #gone { visibility: hidden }'
        " @media print { .shown { display: none } .menu { color: red } } @keyframes k { from { display: none } }"
        " div .shown { display: none } .last { display: none } /* unended"
    )
    marks = ("class=away", 'class="x off"', "id=gone", "class=last", "class=shown", "class=menu")
    body = "".join(f"<p {mark}>Words {number} of the page.</p>" for number, mark in enumerate(marks))
    text = read(f"<html><head><style>{sheet}</style></head><body>{body}</body></html>", ".html", whole_page=True)
    assert cleaned(text).text == "Words 4 of the page.\n\nWords 5 of the page."


def test_hidden_words_of_a_mail_are_left_out_and_said() -> None:
    head = "From: a@b.test\r\nTo: c@d.test\r\nSubject: Ferry\r\nDate: Tue, 05 Mar 2024 10:00:00 +0900\r\nContent-Type: text/html\r\n"
    text = read(f"{head}\r\n{PAGE}", ".eml")
    assert "Preheader" not in cleaned(text).text
    assert "Preheader" in shown(text)
    assert any("left out" in note for note in text.notes)


@pytest.mark.parametrize("plain", ["", "The ferry sails."])
def test_a_mail_may_hide_more_than_it_shows(plain: str) -> None:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "a@b.test", "c@d.test", "Ferry"
    message.set_content(plain)
    message.add_alternative(f"<div style='display:none'>{'Preheader. ' * 30}</div><p>The ferry sails.</p>", subtype="html")
    text = read(bytes(message), ".eml")
    assert words(text)[-1] == "The ferry sails."
    assert "Preheader" not in cleaned(text).text
    assert any("left out" in note for note in text.notes) != bool(plain), "said, unless the plain form was read"


def test_a_sentence_goes_on_behind_hidden_words() -> None:
    build = docx.Document()
    build.add_paragraph("The two ports have agreed that the line will be opened again in the course of this year and")
    build.add_paragraph().add_run("unless the pilots refuse once more to go out in the winter months of the year,").font.hidden = True
    build.add_paragraph("that the ships will be paid for in equal parts.")
    text = read(word(build), ".docx")
    assert cleaned(text).text.endswith("in the course of this year and that the ships will be paid for in equal parts.")
    assert "unless the pilots" in shown(text)


OPEN = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{short}:1.0"' for short in ("office", "text", "table", "style", "draw")
)


def opened(body: str, styles: str = "", kind: str = "text") -> ImportedText:
    content = (
        f"<office:document-content {OPEN}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:{kind}>{body}</office:{kind}></office:body></office:document-content>"
    )
    return read(package({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": content.encode()}), ".odt")


def test_hidden_words_of_an_open_document_are_left_out_and_said() -> None:
    styles = "".join(
        f'<style:style style:name="{name}"><style:text-properties text:display="none"/></style:style>' for name in ("Away", "Off")
    )
    text = opened(
        '<text:p>Seen <text:span text:style-name="Off">not seen </text:span>again.</text:p><text:p text:style-name="Away">Gone.</text:p>'
        '<text:section text:display="none"><text:p>Gone too.</text:p></text:section><text:p>End.</text:p>',
        styles,
    )
    assert cleaned(text).text == "Seen again.\n\nEnd."
    assert hidden(text) == ["not seen", "Gone.\n\nGone too."]
    assert any("2 passages" in note for note in text.notes)


def test_sheets_and_slides_of_open_documents() -> None:
    cells = '<table:table-cell table:number-columns-repeated="2"/><table:table-cell><text:p>{}</text:p></table:table-cell>'
    rows = "".join(
        f"<table:table-row{fold}>{cells.format(words_)}</table:table-row>"
        for fold, words_ in (("", "3"), (' table:visibility="collapse"', "folded"), ("", "5"))
    )
    text = opened(f'<table:table table:name="Fees">{rows}</table:table>', kind="spreadsheet")
    assert cleaned(text).text == "Fees\n\n\t\t3\n\t\t5"
    assert hidden(text) == ["folded"]
    slide = opened(
        "<draw:page><draw:text-box><text:p>Seen.</text:p></draw:text-box><draw:notes><text:p>Said only.</text:p></draw:notes></draw:page>",
        kind="presentation",
    )
    assert blocks(slide) == [("paragraph", "Seen."), ("comment", "Said only.")]


def test_hidden_columns_have_one_switch_together() -> None:
    book = openpyxl.Workbook()
    sheet = filled(book.active, [("Port", "Old", "Older", "Ships"), ("North", "2", "4", 3), ("South", "1", "6", 5)])
    for column in "BC":
        sheet.column_dimensions[column].hidden = True
    text = read(workbook(book), ".xlsx")
    assert {mend.kind for mend in text.repairs} == {"hidden_text"}
    assert len({mend.id for mend in text.repairs}) == 1
    assert len(text.repairs) == 3


def test_hidden_columns_of_an_open_document_are_left_out_together() -> None:
    columns = (
        '<table:table-column/><table:table-column-group table:display="false"><table:table-column table:visibility="collapse" '
        'table:number-columns-repeated="2"/></table:table-column-group><table:table-column table:visibility="filter"/><table:table-column/>'
    )
    cell = "<table:table-cell><text:p>{}</text:p></table:table-cell>"
    rows = "".join(f"<table:table-row>{''.join(map(cell.format, row))}</table:table-row>" for row in ("abcde", "fghij"))
    text = opened(f'<table:table table:name="Fees">{columns}{rows}</table:table>', kind="spreadsheet")
    assert cleaned(text).text == "Fees\n\na\te\nf\tj"
    assert len({mend.id for mend in text.repairs}) == 1
    assert any("1 passage" in note for note in text.notes)


def test_words_that_a_style_of_the_whole_file_hides() -> None:
    """The style may stand in another part, and be the one that the paragraph's own comes from."""
    spaces = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "text", "style"))
    named = '<style:style style:name="Secret" style:family="paragraph"><style:text-properties text:display="none"/></style:style>'
    own = '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Secret"/>'
    shows = '<style:style style:name="P2" style:parent-style-name="Secret"><style:text-properties text:display="true"/></style:style>'
    body = "".join(
        f'<text:p text:style-name="{style}">{words_}</text:p>' for style, words_ in (("", "Seen."), ("P1", "Gone."), ("P2", "Again."))
    )
    content = f"<office:document-content {spaces}><office:automatic-styles>{own}{shows}</office:automatic-styles>"
    content += f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    styles = f"<office:document-styles {spaces}><office:styles>{named}</office:styles></office:document-styles>"
    parts = {"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": content.encode(), "styles.xml": styles.encode()}
    assert cleaned(read(package(parts), ".odt")).text == "Seen.\n\nAgain."


def test_comments_on_cells_and_words_about_pictures_are_no_words_of_an_open_document() -> None:
    remark = "<office:annotation><text:p>Check this.</text:p></office:annotation>"
    cells = f"<table:table-cell>{remark}<text:p>12</text:p></table:table-cell><table:table-cell><text:p>north</text:p></table:table-cell>"
    text = opened(f'<table:table table:name="Fees"><table:table-row>{cells}</table:table-row></table:table>', kind="spreadsheet")
    assert blocks(text) == [("heading", "Fees"), ("table_row", "12\tnorth"), ("comment", "Check this.")]
    picture = "<draw:frame><draw:title>Map</draw:title><draw:desc>A map</draw:desc></draw:frame>"
    told = opened(f"<text:p>See {picture}here <text:placeholder>name</text:placeholder>.</text:p>")
    assert cleaned(told).text == "See here ."
