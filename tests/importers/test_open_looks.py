"""OpenDocument texts as LibreOffice writes them: titles, boxes beside the text, pictures with a description, notes never counted."""

import pytest

from tests.importers.documents import package
from tests.importers.reading import blocks, read

NAMES = (
    'xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:draw="d" xmlns:svg="v" xmlns:meta="m" xmlns:xlink="l" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"'
)

TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"


def odt(body: str, *, automatic: str = "", meta: str = "", **objects: str) -> bytes:
    content = (
        f"<office:document-content {NAMES}><office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    about = f"<office:document-meta {NAMES}><office:meta>{meta}</office:meta></office:document-meta>"
    parts = {"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": content.encode(), "meta.xml": about.encode()}
    return package(parts | {f"{name}/content.xml": said.encode() for name, said in objects.items()})


def test_a_title_is_a_heading_also_in_a_style_made_of_its_own() -> None:
    styles = '<style:style style:name="P3" style:family="paragraph" style:parent-style-name="Title"/>'
    body = '<text:p text:style-name="P3">The outer mole</text:p><text:p text:style-name="Subtitle">A note</text:p><text:p>Pilots.</text:p>'
    text = read(odt(body, automatic=styles), ".odt")
    assert [(block.level, said) for block, said in zip(text.blocks, blocks(text), strict=True)] == [
        (1, ("heading", "The outer mole")),
        (2, ("heading", "A note")),
        (0, ("paragraph", "Pilots.")),
    ]


def test_a_box_stands_behind_the_paragraph_that_it_hangs_on() -> None:
    box = "<draw:frame><draw:text-box><text:p>Key point: late.</text:p><text:p>Every day.</text:p></draw:text-box></draw:frame>"
    body = f"<text:p>{box}Two captains were heard.</text:p><text:p>More.</text:p>"
    assert blocks(read(odt(body), ".odt")) == [
        ("paragraph", "Two captains were heard."), ("paragraph", "Key point: late."), ("paragraph", "Every day."), ("paragraph", "More."),
    ]  # fmt: skip


def test_what_is_told_of_a_picture_is_a_caption() -> None:
    frame = "<draw:frame><draw:image/><svg:title>{}</svg:title><svg:desc>{}</svg:desc></draw:frame>"
    chart, other = frame.format("Image 1", "A chart of the strait"), frame.format("Image 2", "")
    body = f"<text:p>Before{chart}</text:p><text:p>{other}After</text:p>"
    text = read(odt(body), ".odt")
    assert blocks(text) == [("paragraph", "Before"), ("caption", "A chart of the strait"), ("paragraph", "After")]
    assert any("1" in note and "caption" in note for note in map(str, text.notes))


def test_notes_that_were_never_counted_are_counted() -> None:
    note = (
        '<text:note text:note-class="footnote"><text:note-citation>0</text:note-citation>'
        "<text:note-body><text:p>{}</text:p></text:note-body></text:note>"
    )
    end = note.replace("<text:note-citation>0", "<text:note-citation>ii")
    body = f"<text:p>Ships{note.format('One.')} and{note.format('Two.')} pilots{end.format('Three.')} wait.</text:p>"
    text = read(odt(body), ".odt")
    assert blocks(text)[0] == ("paragraph", "Ships¹ and² pilots(ii) wait.")
    assert [block.label for block in text.blocks[1:]] == ["1", "2", "ii"]


def test_the_day_a_file_was_made_stands_in_for_a_date() -> None:
    meta = "<meta:initial-creator>Ana Ruiz</meta:initial-creator><meta:creation-date>2025-03-14T09:00:00</meta:creation-date>"
    assert read(odt("<text:p>Pilots go first.</text:p>", meta=meta), ".odt").metadata.date_text == "2025-03-14"
    rtf = r"{\rtf1\ansi{\info{\author Ana Ruiz}{\creatim\yr2025\mo3\dy4\hr9\min0}}Pilots go first.\par}"
    assert read(rtf, ".rtf").metadata.date_text == "2025-03-04"


@pytest.mark.parametrize("name", ["python-docx", "User", "Administrator"])
def test_the_name_a_template_was_made_under_is_no_author(name: str) -> None:
    meta = f"<meta:initial-creator>{name}</meta:initial-creator><meta:creation-date>2013-12-23T23:15:00</meta:creation-date>"
    rtf = rf"{{\rtf1\ansi{{\info{{\author {name}}}{{\creatim\yr2013\mo12\dy23}}}}Pilots go first.\par}}"
    for found in (read(odt("<text:p>Pilots go first.</text:p>", meta=meta), ".odt"), read(rtf, ".rtf")):
        assert (found.metadata.authors, found.metadata.date) == ((), None)


def test_charts_and_equations_are_read_where_they_are_shown() -> None:
    chart = (
        '<o:document-content xmlns:o="o" xmlns:chart="c" xmlns:table="b" xmlns:text="' + TEXT + '"><o:body><o:chart><chart:chart>'
        "<chart:title><text:p>Ships by port</text:p></chart:title><table:table><table:table-header-rows><table:table-row>"
        "<table:table-cell><text:p/></table:table-cell><table:table-cell><text:p>2024</text:p></table:table-cell></table:table-row>"
        "</table:table-header-rows><table:table-row><table:table-cell><text:p>North</text:p></table:table-cell>"
        "<table:table-cell><text:p>12</text:p></table:table-cell></table:table-row></table:table></chart:chart></o:chart></o:body>"
        "</o:document-content>"
    )
    math = '<math xmlns="http://www.w3.org/1998/Math/MathML"><msup><mi>x</mi><mn>2</mn></msup></math>'
    shown = '<draw:frame><draw:object xlink:href="./{}"/><draw:image xlink:href="./ObjectReplacements/{}"/></draw:frame>'
    body = f"<text:p>Before {shown.format('Chart', 'Chart')}it.</text:p><text:p>The toll is {shown.format('Sum', 'Sum')} a ship.</text:p>"
    text = read(odt(body, Chart=chart, Sum=math), ".odt")
    assert blocks(text) == [
        ("paragraph", "Before it."), ("caption", "Ships by port"), ("table_row", "\t2024"), ("table_row", "North\t12"),
        ("paragraph", "The toll is x^2 a ship."),
    ]  # fmt: skip


def test_a_chart_that_is_not_there_or_outside_the_file_takes_nothing_along() -> None:
    shown = '<draw:frame><draw:object xlink:href="{}"/></draw:frame>'
    places = {"One": "./Gone", "Two": "../../etc", "Three": "", "Four": "Broken"}
    body = "".join(f"<text:p>{shown.format(place)}{said}</text:p>" for said, place in places.items())
    assert blocks(read(odt(body, Broken="<no"), ".odt")) == [("paragraph", said) for said in places]


def test_a_flat_file_is_read_as_a_package_is() -> None:
    office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
    names = NAMES.replace('xmlns:office="o"', f'xmlns:office="{office}"')
    picture = (
        "<draw:frame><draw:image><office:binary-data>iVBORw0KGgo=</office:binary-data></draw:image><svg:title>Mole</svg:title></draw:frame>"
    )
    math = '<draw:frame><draw:object><math xmlns="http://www.w3.org/1998/Math/MathML"><mi>x</mi></math></draw:object></draw:frame>'
    flat = (
        f'<?xml version="1.0"?><office:document {names}><office:meta><dc:title>Pilots</dc:title></office:meta>'
        "<office:master-styles><style:master-page><style:header><text:p>For the board</text:p></style:header></style:master-page>"
        f"</office:master-styles><office:body><office:text><text:p>Ships{picture}</text:p><text:p>The toll is {math}.</text:p>"
        "</office:text></office:body></office:document>"
    )
    text = read(flat, ".fodt")
    assert (text.importer, text.metadata.title, text.furniture) == ("odt", "Pilots", ("For the board",))
    assert blocks(text) == [("paragraph", "Ships"), ("caption", "Mole"), ("paragraph", "The toll is x.")]
