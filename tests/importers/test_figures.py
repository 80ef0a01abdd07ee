"""What Word files draw: charts are read as their title and figures, pictures as what the file tells of them."""

import io
import re
from collections.abc import Sequence
from datetime import date

import pytest
from PIL import Image
from pptx.chart.data import CategoryChartData, XyChartData
from pptx.chart.xmlwriter import ChartXmlWriter
from pptx.enum.chart import XL_CHART_TYPE

from tests.importers.documents import new_word, word
from tests.importers.reading import blocks, read, words
from tests.importers.test_odd_word import RELATIONS, WORD, made, run

DRAWN = "http://schemas.openxmlformats.org/drawingml/2006"
SPACES = f'xmlns:wp="{DRAWN}/wordprocessingDrawing" xmlns:a="{DRAWN}/main" xmlns:c="{DRAWN}/chart"'


def in_paragraph(*held: str) -> str:
    return f"<w:p>{''.join(held)}</w:p>"


def frame(held: str = "", **told: str) -> str:
    said = "".join(f' {name}="{words}"' for name, words in told.items())
    drawn = f'<a:graphic><a:graphicData uri="{DRAWN}/chart">{held}</a:graphicData></a:graphic>'
    return f'<w:r><w:drawing {SPACES}><wp:inline><wp:docPr id="7" name="Thing 7"{said}/>{drawn}</wp:inline></w:drawing></w:r>'


def chart(key: str = "rIdChart", **told: str) -> str:
    return frame(f'<c:chart r:id="{key}"/>', **told)


def with_chart(part: str, *elements: str) -> bytes:
    relation = f'<Relationship Id="rIdChart" Type="{RELATIONS}/chart" Target="charts/chart1.xml"/></Relationships>'.encode()

    def edit(name: str, content: bytes) -> tuple[str, bytes]:
        return name, content.replace(b"</Relationships>", relation) if name == "word/_rels/document.xml.rels" else content

    return made(*elements, edit=edit, parts={"word/charts/chart1.xml": part.encode()})


def titled(part: str, said: str) -> str:
    title = f'<c:title><c:tx><c:rich><a:p xmlns:a="{DRAWN}/main"><a:r><a:t>{said}</a:t></a:r></a:p></c:rich></c:tx></c:title>'
    return part.replace("<c:autoTitleDeleted", f"{title}<c:autoTitleDeleted", 1)


def columns(names: Sequence[object], **series: Sequence[float | None]) -> str:
    data = CategoryChartData(number_format="#,##0.0")
    data.categories = names
    for name, values in series.items():
        data.add_series(name, values)
    return ChartXmlWriter(XL_CHART_TYPE.COLUMN_CLUSTERED, data).xml


def test_a_chart_is_read_in_its_place_as_title_and_table() -> None:
    part = titled(columns(("Spring", "Autumn"), Ferries=(1200, 3.5), Trains=(None, 7)), "Crossings in thousands")
    text = read(with_chart(part, in_paragraph(run("Before.")), in_paragraph(chart()), in_paragraph(run("After."))), ".docx")
    assert blocks(text) == [
        ("paragraph", "Before."),
        ("caption", "Crossings in thousands"),
        ("table_row", "\tFerries\tTrains"),
        ("table_row", "Spring\t1,200.0"),
        ("table_row", "Autumn\t3.5\t7.0"),
        ("paragraph", "After."),
    ]


def test_charts_of_points_and_charts_of_many_figures() -> None:
    points = XyChartData()
    series = points.add_series("Depth")
    for x, y in ((1, 10), (2, 12.5)):
        series.add_data_point(x, y)
    text = read(with_chart(ChartXmlWriter(XL_CHART_TYPE.XY_SCATTER, points).xml, in_paragraph(chart())), ".docx")
    assert words(text) == ["\tDepth", "1\t10", "2\t12.5"]
    text = read(with_chart(columns([f"day {day}" for day in range(2_000)], Level=range(2_000)), in_paragraph(chart())), ".docx")
    assert words(text) == ["\tLevel", "day 0\t0.0", "…", "day 1999\t1,999.0"]


def test_levels_of_names() -> None:
    data = CategoryChartData()
    for name, inner in (("2024", ("first", "second")), ("2025", ("third",))):
        outer = data.add_category(name)
        for one in inner:
            outer.add_sub_category(one)
    data.add_series("Talks", (4, 5, 6))
    text = read(with_chart(ChartXmlWriter(XL_CHART_TYPE.COLUMN_CLUSTERED, data).xml, in_paragraph(chart())), ".docx")
    assert words(text) == ["\tTalks", "2024, first\t4", "2024, second\t5", "2025, third\t6"]


def test_days_and_what_stands_at_the_axes() -> None:
    part = columns((date(2025, 5, 30), date(2025, 6, 1)), Tonnes=(1, 2))
    for axis, said in (("dateAx", "Day"), ("valAx", "thousand tonnes")):
        title = f'<c:title><c:tx><c:rich><a:p xmlns:a="{DRAWN}/main"><a:r><a:t>{said}</a:t></a:r></a:p></c:rich></c:tx></c:title>'
        part = re.sub(rf"(<c:{axis}>.*?)(</c:{axis}>)", rf"\1{title}\2", part, flags=re.DOTALL)
    text = read(with_chart(part, in_paragraph(chart())), ".docx")
    assert words(text) == ["thousand tonnes", "Day\tTonnes", "2025-05-30\t1.0", "2025-06-01\t2.0"]


@pytest.mark.parametrize("part", ["<c:chartSpace", "<a/>"])
def test_a_chart_that_cannot_be_read_takes_nothing_else_along(part: str) -> None:
    text = read(with_chart(part, in_paragraph(run("Before.")), in_paragraph(chart()), in_paragraph(chart("rIdNone"))), ".docx")
    assert words(text) == ["Before."]


def test_charts_in_cells_follow_their_row() -> None:
    part = titled(columns(("Spring",), Ferries=(2,)), "Crossings")
    cells = f"<w:tc>{in_paragraph(run('North'))}</w:tc><w:tc>{in_paragraph(run('see'), chart())}</w:tc>"
    table = f"<w:tbl><w:tblPr/><w:tblGrid/><w:tr>{cells}</w:tr></w:tbl>"
    text = read(with_chart(part, table, in_paragraph(run("After."))), ".docx")
    wanted = [("table_row", "North\tsee"), ("caption", "Crossings"), ("table_row", "\tFerries"), ("table_row", "Spring\t2.0")]
    assert blocks(text) == [*wanted, ("paragraph", "After.")]


def test_what_is_told_of_a_picture_is_a_caption_in_its_place_and_said() -> None:
    picture = frame(descr="The eastern quay at low water", title="Quay")
    text = read(made(in_paragraph(run("Before "), picture, run("and on.")), in_paragraph(run("After."))), ".docx")
    assert blocks(text) == [("paragraph", "Before and on."), ("caption", "The eastern quay at low water"), ("paragraph", "After.")]
    assert any("describes in words: 1;" in note for note in text.notes)


@pytest.mark.parametrize(
    "told",
    [
        "Picture 1", "그림 3", "図 2", "image001.png", "C:\\pictures\\quay.jpg", "https://example.org/a", "7", "-", "",
        "A screenshot of a map&#xA;&#xA;Description automatically generated", "자동으로 생성된 설명: 지도", "Printed words.",
    ],
)  # fmt: skip
def test_what_tells_nothing_of_a_picture_is_left_out(told: str) -> None:
    text = read(made(in_paragraph(run("Printed words.")), in_paragraph(frame(descr=told))), ".docx")
    assert blocks(text) == [("paragraph", "Printed words.")]
    assert text.notes == ()


def test_pictures_struck_out_or_hidden_are_told_of_nowhere() -> None:
    struck = f'<w:del w:id="1" w:author="A">{frame(descr="The old quay")}</w:del>'
    hidden = frame(descr="The hidden quay", hidden="1")
    assert words(read(made(in_paragraph(run("Words."), struck, hidden)), ".docx")) == ["Words."]


def test_pictures_of_older_files_and_pictures_that_word_puts_in() -> None:
    shape = '<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" alt="Map of the bay"/></w:pict></w:r>'
    assert blocks(read(made(in_paragraph(run("Words."), shape)), ".docx"))[1] == ("caption", "Map of the bay")
    build = new_word()
    build.add_paragraph("Words.")
    buffer = io.BytesIO()
    Image.new("L", (4, 4), 90).save(buffer, "PNG")
    picture = build.add_paragraph().add_run().add_picture(io.BytesIO(buffer.getvalue()))
    picture._inline.docPr.set("descr", "A boat")
    assert blocks(read(word(build), ".docx")) == [("paragraph", "Words."), ("caption", "A boat")]


POINT = '<dgm:pt modelId="{}"{}><dgm:t><a:p><a:r><a:t>{}</a:t></a:r></a:p></dgm:t></dgm:pt>'
DIAGRAM = (
    f'<dgm:dataModel xmlns:dgm="{DRAWN}/diagram" xmlns:a="{DRAWN}/main"><dgm:ptLst>'
    + POINT.format(0, ' type="doc"', "") + POINT.format(3, "", "Pilots") + POINT.format(1, "", "Harbour board")
    + POINT.format(2, "", "Council")
    + '</dgm:ptLst><dgm:cxnLst><dgm:cxn srcId="0" destId="1" srcOrd="0"/><dgm:cxn srcId="0" destId="2" srcOrd="1"/>'
    '<dgm:cxn srcId="1" destId="3" srcOrd="0"/><dgm:cxn type="presOf" srcId="2" destId="1" srcOrd="0"/></dgm:cxnLst></dgm:dataModel>'
)  # fmt: skip


def test_a_diagram_is_read_as_items_from_its_top_down() -> None:
    shown = frame(f'<dgm:relIds xmlns:dgm="{DRAWN}/diagram" r:dm="rIdChart"/>')
    text = read(with_chart(DIAGRAM, in_paragraph(run("Before.")), in_paragraph(shown), in_paragraph(run("After."))), ".docx")
    assert blocks(text) == [
        ("paragraph", "Before."), ("list_item", "Harbour board"), ("list_item", "Pilots"), ("list_item", "Council"),
        ("paragraph", "After."),
    ]  # fmt: skip


def test_a_chart_of_the_newer_kinds_is_read_as_its_title_and_figures() -> None:
    part = (
        '<cx:chartSpace xmlns:cx="http://schemas.microsoft.com/office/drawing/2014/chartex"><cx:chartData><cx:data id="0">'
        '<cx:strDim type="cat"><cx:f>Sheet1!A2</cx:f><cx:lvl ptCount="2"><cx:pt idx="0">Stone</cx:pt><cx:pt idx="1">Light</cx:pt></cx:lvl>'
        '</cx:strDim><cx:numDim type="val"><cx:lvl ptCount="2" formatCode="#,##0"><cx:pt idx="0">1200</cx:pt><cx:pt idx="1">-40</cx:pt>'
        "</cx:lvl></cx:numDim></cx:data></cx:chartData><cx:chart><cx:title><cx:tx><cx:txData><cx:v>Costs of the quay</cx:v></cx:txData>"
        '</cx:tx></cx:title><cx:plotArea><cx:plotAreaRegion><cx:series layoutId="waterfall"><cx:tx><cx:txData><cx:f>Sheet1!B1</cx:f>'
        '<cx:v>Crowns</cx:v></cx:txData></cx:tx><cx:dataId val="0"/></cx:series></cx:plotAreaRegion></cx:plotArea>'
        "</cx:chart></cx:chartSpace>"
    )
    shown = chart().replace("c:chart", "cx:chart").replace("<w:drawing", '<w:drawing xmlns:cx="x"')
    assert blocks(read(with_chart(part, in_paragraph(shown)), ".docx")) == [
        ("caption", "Costs of the quay"), ("table_row", "\tCrowns"), ("table_row", "Stone\t1,200"), ("table_row", "Light\t-40"),
    ]  # fmt: skip


def test_a_chart_in_a_note_is_read_with_the_note() -> None:
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    relations = "http://schemas.openxmlformats.org/package/2006/relationships"

    def edit(name: str, content: bytes) -> tuple[str, bytes]:
        relation = f'<Relationship Id="rIdN" Type="{RELATIONS}/footnotes" Target="footnotes.xml"/></Relationships>'
        kinds = f'<Override PartName="/word/footnotes.xml" ContentType="{kind}"/></Types>'
        content = content.replace(b"</Relationships>", relation.encode()) if name == "word/_rels/document.xml.rels" else content
        return name, content.replace(b"</Types>", kinds.encode()) if name == "[Content_Types].xml" else content

    note = f'<w:footnotes xmlns:w="{WORD}" xmlns:r="{RELATIONS}"><w:footnote w:id="2">{in_paragraph(run("Counted in May."))}'
    parts = {
        "word/footnotes.xml": f"{note}{in_paragraph(chart())}</w:footnote></w:footnotes>".encode(),
        "word/_rels/footnotes.xml.rels": (
            f'<Relationships xmlns="{relations}"><Relationship Id="rIdChart" Type="{RELATIONS}/chart" Target="charts/chart1.xml"/>'
            "</Relationships>"
        ).encode(),
        "word/charts/chart1.xml": columns(("Spring",), Ferries=(3,)).encode(),
    }
    text = read(made(in_paragraph(run("Ships"), '<w:r><w:footnoteReference w:id="2"/></w:r>'), edit=edit, parts=parts), ".docx")
    assert blocks(text) == [
        ("paragraph", "Ships¹"), ("footnote", "Counted in May."), ("table_row", "\tFerries"), ("table_row", "Spring\t3.0"),
    ]  # fmt: skip
