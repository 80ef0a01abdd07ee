"""Word files, web pages and Markdown made for the test."""

from typing import Any

import pytest
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from app.core.dates import PartialDate
from app.core.errors import ImportRefused
from app.importers.markup import parse
from app.importers.pruning import pruned
from tests.importers.documents import new_word, package, word
from tests.importers.reading import blocks, cleaned, read, words

ARTICLE = """<!DOCTYPE html><html lang="en"><head><title>Ferry | Harbour Post</title>
<meta name="author" content="Ana Ruiz"><meta property="article:published_time" content="2024-03-05T08:00:00Z">
<meta property="og:site_name" content="Harbour Post"><script>var tracker = "no words";</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/sea">Sea</a></li></ul></nav>
<article><h1>The ferry sails again</h1>
<p>The two mayors met at the harbour last week and agreed to open the line again, after five years of talks and two of repairs.</p>
<h2>What it costs</h2>
<p>Half of the cost falls to the city &amp; half to the state, as the council said in a statement on Tuesday evening.</p>
<table><tr><th>Harbour</th><th>Ships</th></tr><tr><td>North</td><td>12</td></tr><tr><td>South</td><td>8</td></tr></table>
<ul><li>The first ship sails in May, if the weather allows it.</li><li>The second follows in June, with room for sixty cars.</li></ul>
</article><footer>All rights reserved. Subscribe to our newsletter.</footer></body></html>"""


def test_a_word_file_with_headings_lists_tables_and_properties() -> None:
    made = new_word()
    made.core_properties.title = "Opening the Ferry Line Again"
    made.core_properties.author = "Ana Ruiz; Tom Berg"
    made.add_heading("The plan", 1)
    made.add_paragraph("두 도시는 항로를 다시 연다.")
    made.add_paragraph("first", style="List Bullet")
    table = made.add_table(rows=2, cols=2)
    for cell, said in zip([*table.rows[0].cells, *table.rows[1].cells], ("Harbour", "Ships", "North", "12"), strict=True):
        cell.text = said
    imported = read(word(made), ".docx")
    assert blocks(imported) == [
        ("heading", "The plan"), ("paragraph", "두 도시는 항로를 다시 연다."), ("list_item", "first"),
        ("table_row", "Harbour\tShips"), ("table_row", "North\t12"),
    ]  # fmt: skip
    assert imported.metadata.title == "Opening the Ferry Line Again"
    assert [author.name for author in imported.metadata.authors] == ["Ana Ruiz", "Tom Berg"]
    assert "title" in imported.metadata.guessed


def test_tracked_insertions_are_read_and_deletions_are_not() -> None:
    made = new_word()
    paragraph = made.add_paragraph("The line opens in ")
    for tag, child, said in (("w:ins", "w:t", "May"), ("w:del", "w:delText", "June")):
        change, run, text = OxmlElement(tag), OxmlElement("w:r"), OxmlElement(child)
        text.text = said
        run.append(text)
        change.set(qn("w:id"), "1")
        change.set(qn("w:author"), "A")
        change.append(run)
        paragraph._p.append(change)
    imported = read(word(made), ".docx")
    assert words(imported) == ["The line opens in May"]
    assert imported.metadata.title == "The line opens in May"


def test_the_title_style_is_the_title() -> None:
    made = new_word()
    made.add_heading("Two Harbours, One Line", 0)
    made.add_paragraph("5 March 2024")
    made.add_paragraph("The line opens in May.")
    imported = read(word(made), ".docx")
    assert imported.metadata.title == "Two Harbours, One Line"
    assert imported.metadata.date == PartialDate(2024, 3, 5)
    assert (imported.blocks[0].kind.value, imported.blocks[0].level) == ("heading", 1)
    assert made.styles["Title"].type is WD_STYLE_TYPE.PARAGRAPH


def test_a_word_file_is_known_by_its_content_and_a_broken_one_refused() -> None:
    made = new_word()
    made.add_paragraph("Words.")
    data = word(made)
    assert read(data, ".txt").importer == "docx"
    for broken in (data[: len(data) // 2], b"PK\x03\x04" + b"\x07" * 500):
        with pytest.raises(ImportRefused):
            read(broken, ".docx")
    with pytest.raises(ImportRefused, match="no words"):
        read(word(new_word()), ".docx")


@pytest.mark.parametrize(
    "parts",
    [
        {"word/document.xml": b"<w/>", "../../outside": b"x"},
        {"word/document.xml": b"<w/>", "..\\outside": b"x"},
        {"word/document.xml": b'<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'},
        {"word/document.xml": b"\0" * (3 << 20)},
        {"word/document.xml": b"<w/>", **{f"part{number}": b"" for number in range(5_001)}},
    ],
)
def test_packages_no_word_processor_writes_are_refused(parts: dict[str, bytes]) -> None:
    with pytest.raises(ImportRefused, match="save it as PDF"):
        read(package(parts), ".docx")


def test_a_web_page_gives_its_article_and_the_whole_page_if_asked() -> None:
    imported = read(ARTICLE, ".html")
    said = cleaned(imported).text
    assert "Subscribe" not in said
    assert "tracker" not in said
    assert ("heading", "The ferry sails again") in blocks(imported)
    assert ("table_row", "North\t12") in blocks(imported)
    assert ("list_item", "The second follows in June, with room for sixty cars.") in blocks(imported)
    assert "whole page" in imported.notes[0]
    whole = read(ARTICLE, ".html", whole_page=True)
    assert "Subscribe to our newsletter." in cleaned(whole).text
    assert "tracker" not in cleaned(whole).text


def test_scripts_and_styles_do_not_outweigh_a_short_article() -> None:
    """Inline, they are often many times as long as what is read."""
    code = "<script>" + "var tracker = window.tracker || {}; " * 250 + "</script><style>" + ".ferry p { margin: 0 } " * 200 + "</style>"
    start, end = ARTICLE.index("<h2>"), ARTICLE.index("</article>")
    said = cleaned(read(ARTICLE[:start] + code + ARTICLE[end:], ".html")).text
    assert said.startswith("The ferry sails again\n\nThe two mayors met")
    assert not [words for words in ("Home", "Subscribe", "tracker", "margin") if words in said]


def test_a_script_in_a_cell_leaves_the_table_one() -> None:
    code = "<script>" + "draw(1); " * 100 + "</script>"
    assert ("table_row", "North\t12") in blocks(read(ARTICLE.replace("<td>North", f"<td>{code}North"), ".html"))


def test_a_web_page_says_who_wrote_it_when_and_where() -> None:
    found = read(ARTICLE, ".html").metadata
    assert (found.title, found.publisher) == ("The ferry sails again", "Harbour Post")
    assert [author.name for author in found.authors] == ["Ana Ruiz"]
    assert found.date == PartialDate(2024, 3, 5)
    assert {"title", "authors", "date", "publisher"} <= set(found.guessed)


def test_a_korean_web_page_in_its_old_encoding() -> None:
    page = '<html><head><meta charset="euc-kr"></head><body><p>두 도시의 시장은 항로를 다시 열기로 했다.</p></body></html>'
    assert words(read(page.encode("cp949"), ".htm", whole_page=True)) == ["두 도시의 시장은 항로를 다시 열기로 했다."]


def test_line_breaks_and_superscripts_of_a_page_are_kept() -> None:
    imported = read("<html><body><p>Quay 1<br>Harbour<sup>2</sup></p><p>a<b>b</b>c &lt;b&gt;</p></body></html>", ".html", whole_page=True)
    assert words(imported) == ["Quay 1\nHarbour²", "abc <b>"]


def test_markdown_means_what_commonmark_says() -> None:
    imported = read(
        "---\ntitle: Two Harbours\nauthor: Ana Ruiz, Tom Berg\ndate: 2024-03\n---\n"
        "# The plan\n\nThe *line* opens\nin **May**; see [the map](map.png).\n\n"
        "1. first\n2. second\n\n| Harbour | Ships |\n|-|-|\n| North | 12 |\n",
        ".md",
    )
    assert blocks(imported) == [
        ("heading", "The plan"), ("paragraph", "The line opens in May; see the map."),
        ("list_item", "1. first"), ("list_item", "2. second"),
        ("table_row", "Harbour\tShips"), ("table_row", "North\t12"),
    ]  # fmt: skip
    assert imported.metadata.title == "Two Harbours"
    assert [author.name for author in imported.metadata.authors] == ["Ana Ruiz", "Tom Berg"]
    assert imported.metadata.date == PartialDate(2024, 3)


def test_markdown_without_words_is_refused() -> None:
    with pytest.raises(ImportRefused, match="no words"):
        read("---\ntitle: nothing\n---\n\n", ".md")


SENTENCES = (
    "The harbour board met on Monday and agreed that the eastern quay opens in May; the pilots will be told by letter.",
    "Two captains asked whether the ferry would call at the northern island, and the chair answered that this was left open.",
    "The costs of the new cranes are to be shared by both towns, as the treaty of the two ports has it since last year.",
    "A second meeting is planned for the autumn, and the minutes of the first one will be laid before it by the clerk.",
)


def test_a_page_that_is_nothing_but_a_paper_is_read_whole() -> None:
    page = f"<p>{SENTENCES[0]}<p>{SENTENCES[1]}<ul><li>one<li>two</ul><table><tr><td>a<td>b<tr><td>c<td>d</table><pre>x  y</pre>"
    found = blocks(read(f"<html><body>{page}</body></html>", ".html"))
    assert [words for _, words in found] == [*SENTENCES[:2], "one", "two", "a\tb", "c\td", "x  y"]


def test_whole_articles_of_one_page_are_articles_with_their_bylines_and_days() -> None:
    heads = (("Ferry opens in May", "2025-05-03"), ("Quay is to be widened", "2025-05-04"), ("Pilots strike again", "2025-05-05"))
    page = "".join(
        f"<article><h2>{title}</h2><p class=byline>By Ana Ruiz</p><time>{day}</time><p>{' '.join(SENTENCES)}</p></article>"
        for title, day in heads
    )
    menu = "<nav><ul><li><a href=a>Home</a></li><li><a href=b>Weather</a></li></ul></nav>"
    text = read(f"<html><head><title>Daily</title></head><body>{menu}{page}</body></html>", ".html")
    assert [(article.metadata.title, str(article.metadata.date)) for article in text.articles] == list(heads)
    assert "Weather" not in text.raw


def test_frames_and_pages_for_browsers_without_scripts() -> None:
    frames = '<html><frameset><frame src="a.html"></frameset>{}</html>'
    assert words(read(frames.format(f"<noframes><body><p>{SENTENCES[0]}</p></body></noframes>"), ".html")) == [SENTENCES[0]]
    with pytest.raises(ImportRefused, match="only a frame around other files"):
        read(frames.format(""), ".html")
    assert words(read(f"<html><body><div id=app></div><noscript><p>{SENTENCES[0]}</p></noscript></body></html>", ".html")) == [SENTENCES[0]]


def test_a_data_table_inside_a_layout_table_stays_one() -> None:
    inner = "<table><tr><th>Port</th><th>Ships</th></tr><tr><td>North</td><td>3</td></tr></table>"
    menu = "".join(f"<a href={at}>Page number {at}</a><br>" for at in range(20))
    page = f"<table><tr><td>{menu}</td><td><h1>Ports</h1><p>{'</p><p>'.join(SENTENCES)}</p>{inner}</td></tr></table>"
    found = words(read(f"<html><body>{page}</body></html>", ".html"))
    assert found == ["Ports", *SENTENCES, "Port\tShips", "North\t3"]


@pytest.mark.parametrize(
    ("head", "title", "names", "date"),
    [
        (
            "---\ntitle: Ports\nauthors:\n  - Ana Ruiz\n  - Tom Berg\ndate: 2024-03\n---\n",
            "Ports",
            ["Ana Ruiz", "Tom Berg"],
            PartialDate(2024, 3),
        ),
        ('+++\ntitle = "Ports"\nauthor = "Ana Ruiz"\ndate = 2024-03-05\n+++\n', "Ports", ["Ana Ruiz"], PartialDate(2024, 3, 5)),
    ],
)
def test_heads_of_markdown(head: str, title: str, names: list[str], date: PartialDate) -> None:
    said = read(head + SENTENCES[0], ".md").metadata
    assert (said.title, [author.name for author in said.authors], said.date) == (title, names, date)


def test_markdown_that_begins_with_html_is_markdown() -> None:
    text = read("<h1 align=center>Ports</h1>\n\nOne<br>two **three** ~~four~~\n", ".md")
    assert (text.importer, blocks(text)) == ("markdown", [("heading", "Ports"), ("paragraph", "One\ntwo three four")])


def test_a_page_of_nothing_but_marks_has_no_words() -> None:
    for page in ("<!DOCTYPE html>", "<html>", "<p><!-- nothing --></p>"):
        with pytest.raises(ImportRefused, match="no words"):
            read(page, ".html")


def test_a_headline_that_was_never_closed_keeps_its_article() -> None:
    """A damaged page may come to stand so in the tree, whatever a parser makes of an honest one."""
    text = "".join(f"<p>{words}</p>" for words in SENTENCES)
    body: Any = parse(f"<html><body><h1>Ferry opens again</h1><div>{text}</div></body></html>")
    body.find(".//h1").append(body.find(".//div"))
    found = pruned(body, " ".join(SENTENCES), "Ferry opens again")
    assert found is not None
    assert all(words in found.text_content() for words in SENTENCES)


def test_words_below_a_picture_in_a_cell_are_read_once() -> None:
    cells = "<td>North<figcaption>The quay</figcaption></td><td>South <figure><img><figcaption>The bay</figcaption></figure></td>"
    text = read(
        f"<html><body><p>Words before the table stand here.</p><table><tr>{cells}</tr></table></body></html>", ".html", whole_page=True
    )
    assert blocks(text)[1:] == [("table_row", "North\tSouth The bay"), ("caption", "The quay")]


def test_a_page_of_an_office_program_has_its_edges_and_fields_apart() -> None:
    field = '<sdfield type="DOCINFO">{}</sdfield>'
    day, number = field.format("3/14/25"), field.format("2")
    page = (
        f'<html><body><div title="header"><p>For the harbour only</p></div><p>Ana Ruiz, {day}, page {number}</p>'
        f'<p>The pilots go first.</p><div title="footer"><p>Page {number}</p></div></body></html>'
    )
    text = read(page, ".html")
    assert words(text) == ["Ana Ruiz, 3/14/25, page 2", "The pilots go first."]
    assert text.furniture == ("For the harbour only", "Page 2")


def test_an_equation_is_a_line_within_its_paragraph() -> None:
    inner = "<mrow><msup><mi>x</mi><mn>2</mn></msup><mo>+</mo><mfrac><mi>a</mi><mrow><mi>b</mi><mo>-</mo><mn>1</mn></mrow></mfrac></mrow>"
    math = f'<math><semantics>{inner}<annotation encoding="application/x-tex">x^2+\\frac ab</annotation></semantics></math>'
    assert words(read(f"<html><body><p>The toll is {math} for each ship.</p></body></html>", ".html")) == [
        "The toll is x^2+a/(b-1) for each ship."
    ]
