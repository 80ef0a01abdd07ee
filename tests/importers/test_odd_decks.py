"""Slides and sheets as programs really save them: strict Open XML, shows and templates, footers, numbers, comments, masked cells."""

import io
import zipfile
from collections.abc import Callable
from typing import Any

import openpyxl
import pptx
import pytest
from openpyxl.chart import BarChart, Reference
from PIL import Image
from pptx.oxml import parse_xml
from pptx.util import Inches

from tests.importers.reading import blocks, cleaned, read, words

SPACES = (
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
Edit = Callable[[str, bytes], bytes]


def deck(*fill: Callable[[Any], None], layout: int = 1) -> bytes:
    """Slides, each filled by one of these."""
    made: Any = pptx.Presentation()
    for one in fill:
        one(made.slides.add_slide(made.slide_layouts[layout]))
    buffer = io.BytesIO()
    made.save(buffer)
    return buffer.getvalue()


def edited(data: bytes, edit: Edit, **more: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(buffer, "w") as new:
        for name in old.namelist():
            new.writestr(name, edit(name, old.read(name)))
        for name, content in more.items():
            new.writestr(name, content)
    return buffer.getvalue()


def strict(_: str, content: bytes) -> bytes:
    for kind, part in (("presentationml", "main"), ("spreadsheetml", "main"), ("drawingml", "main"), ("officeDocument", "relationships")):
        content = content.replace(f"schemas.openxmlformats.org/{kind}/2006/{part}".encode(), f"purl.oclc.org/ooxml/{kind}/{part}".encode())
    return content


def titled(slide: Any) -> None:
    slide.shapes.title.text = "The ferry line"
    slide.placeholders[1].text = "It sails."


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"presentationml.presentation.main", b"presentationml.slideshow.main"),
        (b"presentationml.presentation.main", b"presentationml.template.main"),
        (b"vnd.openxmlformats-officedocument.presentationml.presentation.main", b"vnd.ms-powerpoint.slideshow.macroEnabled.main"),
    ],
)
def test_shows_and_templates_are_slides(before: bytes, after: bytes) -> None:
    assert words(read(edited(deck(titled), lambda _, content: content.replace(before, after)), ".ppsx")) == ["The ferry line", "It sails."]


def test_strict_open_xml() -> None:
    assert words(read(edited(deck(titled), strict), ".pptx")) == ["The ferry line", "It sails."]
    book = openpyxl.Workbook()
    book.active.append(["North", 12])  # type: ignore[union-attr]
    buffer = io.BytesIO()
    book.save(buffer)
    assert words(read(edited(buffer.getvalue(), strict), ".xlsx")) == ["Sheet", "North\t12"]


def shape(kind: str, said: str, number: int) -> str:
    place = f'<p:ph type="{kind}"/>' if kind else ""
    held = f'<p:nvSpPr><p:cNvPr id="{number}" name="x"/><p:cNvSpPr/><p:nvPr>{place}</p:nvPr></p:nvSpPr>'
    return f"<p:sp>{held}<p:spPr/><p:txBody><a:bodyPr/><a:p><a:r><a:t>{said}</a:t></a:r></a:p></p:txBody></p:sp>"


def test_footers_are_furniture_and_slides_numbers_nothing() -> None:
    def fill(slide: Any) -> None:
        titled(slide)
        for number, (kind, said) in enumerate((("ftr", "RESTRICTED"), ("sldNum", "7"), ("dt", "5 May")), 90):
            slide.shapes._spTree.append(parse_xml(shape(kind, said, number).replace("<p:sp>", f"<p:sp {SPACES}>")))

    text = read(deck(fill), ".pptx")
    assert (words(text), text.furniture) == (["The ferry line", "It sails."], ("RESTRICTED",))


def test_shapes_kept_in_two_forms_are_read_once() -> None:
    def fill(slide: Any) -> None:
        twin = f'<mc:Choice Requires="a14">{shape("", "new form", 90)}</mc:Choice><mc:Fallback>{shape("", "old form", 90)}</mc:Fallback>'
        slide.shapes._spTree.append(parse_xml(f"<mc:AlternateContent {SPACES}>{twin}</mc:AlternateContent>"))

    assert words(read(deck(fill, layout=6), ".pptx")) == ["new form"]


def test_numbers_of_lists_on_slides() -> None:
    def fill(slide: Any) -> None:
        frame = slide.shapes.add_textbox(Inches(1), Inches(1), Inches(4), Inches(3)).text_frame
        lines = (("one", 0, "arabicPeriod"), ("east", 1, "alphaLcParenR"), ("west", 1, "alphaLcParenR"), ("two", 0, "arabicPeriod"))
        for number, (said, level, kind) in enumerate((*lines, ("free", 0, ""), ("one again", 0, "arabicPeriod"))):
            paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
            paragraph.text, paragraph.level = said, level
            if kind:
                paragraph._p.get_or_add_pPr().append(parse_xml(f'<a:buAutoNum {SPACES} type="{kind}"/>'))

    assert words(read(deck(fill, layout=6), ".pptx")) == ["1. one", "a) east", "b) west", "2. two", "free", "1. one again"]


def test_comments_on_slides_with_who_made_them() -> None:
    relation = '<Relationship Id="rId99" Type="{}/{}" Target="{}"/></Relationships>'
    ends = {
        "ppt/slides/_rels/slide1.xml.rels": relation.format(RELATIONS, "comments", "/ppt/comments/c.xml"),
        "ppt/_rels/presentation.xml.rels": relation.format(RELATIONS, "commentAuthors", "/ppt/authors.xml"),
    }

    def edit(name: str, content: bytes) -> bytes:
        types = "".join(f'<Override PartName="/ppt/{part}.xml" ContentType="application/x+xml"/>' for part in ("comments/c", "authors"))
        if name == "[Content_Types].xml":
            return content.replace(b"</Types>", f"{types}</Types>".encode())
        return content.replace(b"</Relationships>", ends[name].encode()) if name in ends else content

    said = f'<p:cmLst {SPACES}><p:cm authorId="4" idx="1"><p:text>Is this so?</p:text></p:cm></p:cmLst>'
    authors = f'<p:cmAuthorLst {SPACES}><p:cmAuthor id="4" name="Ana Ruiz"/></p:cmAuthorLst>'
    data = edited(deck(titled), edit, **{"ppt/comments/c.xml": said.encode(), "ppt/authors.xml": authors.encode()})
    assert blocks(read(data, ".pptx"))[-1] == ("comment", "Ana Ruiz: Is this so?")


def test_a_cell_whose_format_shows_nothing_is_hidden() -> None:
    book = openpyxl.Workbook()
    sheet: Any = book.active
    for row in (("Limit", 40), ("Offer", 30)):
        sheet.append(row)
    sheet["B1"].number_format = ";;;"
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=2, min_row=1, max_row=2))
    book.create_chartsheet("Drawn").add_chart(chart)
    buffer = io.BytesIO()
    book.save(buffer)
    text = read(buffer.getvalue(), ".xlsx")
    assert cleaned(text).text == "Sheet\n\nLimit\nOffer\t30"
    assert "whose format shows nothing: 1" in text.notes[0]


def test_slides_that_are_counted_from_another_number_have_labels() -> None:
    made: Any = pptx.Presentation()
    for _ in range(2):
        made.slides.add_slide(made.slide_layouts[5]).shapes.title.text = "Ships"
    labels: list[tuple[str, ...]] = []
    for first in (None, "12"):
        if first:
            made.part._element.set("firstSlideNum", first)
        buffer = io.BytesIO()
        made.save(buffer)
        labels.append(read(buffer.getvalue(), ".pptx").page_labels)
    assert labels == [(), ("12", "13")]


def test_what_is_told_of_a_picture_on_a_slide_is_a_caption() -> None:
    picture = io.BytesIO()
    Image.new("RGB", (8, 8), (40, 90, 160)).save(picture, "PNG")
    made: Any = pptx.Presentation()
    slide = made.slides.add_slide(made.slide_layouts[5])
    slide.shapes.title.text = "Ships"
    for said in ("A chart of the strait", "picture1.png"):
        shown = slide.shapes.add_picture(picture, Inches(1), Inches(2))
        shown._element.nvPicPr.cNvPr.set("descr", said)
    buffer = io.BytesIO()
    made.save(buffer)
    assert blocks(read(buffer.getvalue(), ".pptx")) == [("heading", "Ships"), ("caption", "A chart of the strait")]


def equation(parts: str) -> Any:
    """An equation as PowerPoint keeps it among the runs of a paragraph."""
    return parse_xml(
        '<a14:m xmlns:a14="http://schemas.microsoft.com/office/drawing/2010/main"><m:oMathPara '
        'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:oMath>'
        f"{parts}</m:oMath></m:oMathPara></a14:m>"
    )


def test_an_equation_on_a_slide_is_read_in_its_place() -> None:
    fraction = "<m:r><m:t>F=</m:t></m:r><m:f><m:num><m:r><m:t>t</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f>"

    def fill(slide: Any) -> None:
        slide.shapes.title.text = "항만 요금"
        paragraph = slide.shapes.add_textbox(Inches(1), Inches(3), Inches(5), Inches(1)).text_frame.paragraphs[0]
        paragraph.add_run().text = "요금은 "
        paragraph._p.append(equation(fraction))
        paragraph.add_run().text = "이다."

    assert "요금은 F=t/2이다." in words(read(deck(fill), ".pptx"))
