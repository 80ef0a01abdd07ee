"""Pages that are written downwards, from the right."""

import io

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas

from tests.importers.reading import blocks, read

COLUMNS = (
    (
        "港務局は三月に会合を開き、水先案内人が先に出ることを",
        "決めた。船は外の埠頭で彼らが戻るまで待つことになり、",
        "議事録はその日のうちに署名された。",
    ),
    (
        "船長二人は月曜日に意見を述べ、船が毎日のように遅れて",
        "いると訴えた。局はこれを認め、夏から便を増やすことを",
        "約束したが、費用については触れなかった。",
    ),
)


def test_columns_of_different_type_stand_in_order_and_the_head_of_the_page_apart() -> None:
    down = UnicodeCIDFont("HeiseiMin-W3", isVertical=True)
    across = UnicodeCIDFont("HeiseiKakuGo-W5")
    for font in (down, across):
        pdfmetrics.registerFont(font)
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(595, 842))
    for number, lines in enumerate(COLUMNS, 1):
        canvas.setFont(across.fontName, 9)
        canvas.drawString(250, 800, f"港の話　第{number}面")
        canvas.setFont(down.fontName, 20)
        canvas.drawString(520, 760, f"話その{'一二'[number - 1]}")
        canvas.setFont(down.fontName, 11)
        for at, line in enumerate(lines):
            canvas.drawString(490 - 18 * at, 760, line)
        canvas.showPage()
    canvas.save()
    said = blocks(read(buffer.getvalue(), ".pdf"))
    assert [words for _, words in said] == ["話その一", "".join(COLUMNS[0]), "話その二", "".join(COLUMNS[1])]


def test_a_table_that_is_written_across_keeps_its_rows_on_a_page_that_is_written_downwards() -> None:
    down, across = UnicodeCIDFont("HeiseiMin-W3", isVertical=True), UnicodeCIDFont("HeiseiKakuGo-W5")
    for font in (down, across):
        pdfmetrics.registerFont(font)
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(595, 842))
    canvas.setFont(down.fontName, 11)
    for at, line in enumerate((*COLUMNS[0], *COLUMNS[1])):
        canvas.drawString(490 - 18 * at, 760, line)
    canvas.drawString(70, 760, "表の左に立つ言葉は、表の後に読まれる。")
    canvas.setFont(across.fontName, 9)
    rows = (("町", "負担", "時期"), ("北", "五割", "五月"), ("南", "五割", "六月"))
    for number, row in enumerate(rows):
        for at, cell in enumerate(row):
            canvas.drawString(120 + 60 * at, 300 - 16 * number, cell)
    for y in (314, 296, 280, 264):
        canvas.line(115, y, 300, y)
    for x in (115, 175, 235, 300):
        canvas.line(x, 314, x, 264)
    canvas.showPage()
    canvas.save()
    said = blocks(read(buffer.getvalue(), ".pdf"))
    assert [words for kind, words in said if kind == "table_row"] == ["\t".join(row) for row in rows]
    assert [words for kind, words in said if kind != "table_row"][-1] == "表の左に立つ言葉は、表の後に読まれる。"
