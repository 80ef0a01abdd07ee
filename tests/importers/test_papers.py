"""Papers kept as XML: JATS, DocBook, TEI and FictionBook, with their lists, tables, notes and heads."""

import pytest

from app.core.dates import PartialDate
from app.core.errors import ImportRefused
from app.core.language import Language
from app.core.model.brief import BlockKind
from app.importers.base import ImportedText
from tests.importers.reading import blocks, read

JATS = """<?xml version="1.0"?>
<!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Publishing DTD v1.2 20190208//EN" "JATS-journalpublishing1.dtd">
<article xml:lang="en"><front><journal-meta><journal-title-group><journal-title>Harbour Studies</journal-title></journal-title-group>
<publisher><publisher-name>Quay Press</publisher-name></publisher></journal-meta><article-meta>
<article-id pub-id-type="doi">10.0000/quay.7</article-id>
<title-group><article-title>Who pays for the quay</article-title></title-group><contrib-group>
<contrib contrib-type="author"><name><surname>Beck</surname><given-names>Ana</given-names></name></contrib>
<contrib contrib-type="editor"><name><surname>Holt</surname><given-names>Ben</given-names></name></contrib></contrib-group>
<pub-date pub-type="epub"><day>4</day><month>6</month><year>2025</year></pub-date>
<abstract><p>Both towns pay.</p></abstract></article-meta></front>
<body><sec><title>Costs &mdash; and who bears them</title><p>Half
each<xref ref-type="fn" rid="n1"><sup>1</sup></xref> is <italic>fair</italic>.</p>
<list list-type="bullet"><list-item><p>The quay</p></list-item><list-item><p>The shed</p>
<list list-type="alpha-lower"><list-item><p>its roof</p></list-item><list-item><p>its door</p></list-item></list></list-item></list>
<list list-type="order"><list-item><p>Sign</p></list-item><list-item><p>Pay</p></list-item></list>
<table-wrap><label>Table 1</label><caption><p>Shares</p></caption><table><thead><tr><th>Town</th><th>Share</th></tr></thead>
<tbody><tr><td>North</td><td>50</td></tr></tbody></table></table-wrap></sec></body>
<back><fn-group><fn id="n1"><label>1</label><p>By the letter of May.</p></fn></fn-group></back></article>"""

DOCBOOK = """<?xml version="1.0" encoding="utf-8"?>
<article xmlns="http://docbook.org/ns/docbook" version="5.0" xml:lang="en"><info><title>Who pays for the quay</title>
<author><personname><firstname>Ana</firstname><surname>Beck</surname></personname></author><date>2025-06-04</date></info>
<section><title>Costs</title><para>Half each<footnote><para>By the letter of May.</para></footnote> is <emphasis>fair</emphasis>.</para>
<itemizedlist><listitem><para>The quay</para></listitem><listitem><para>The shed</para>
<orderedlist numeration="lowerroman"><listitem><para>its roof</para></listitem><listitem><para>its door</para></listitem></orderedlist>
</listitem></itemizedlist>
<informaltable><tgroup cols="2"><thead><row><entry>Town</entry><entry>Share</entry></row></thead>
<tbody><row><entry>North</entry><entry>50</entry></row></tbody></tgroup></informaltable></section></article>"""

TEI = """<?xml version="1.0" encoding="utf-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Who pays for the quay</title>
<author>Ana Beck</author></titleStmt><publicationStmt><publisher>Quay Press</publisher>
<date when="2025-06-04">in June</date></publicationStmt></fileDesc></teiHeader>
<text><body><div><head>Costs</head><p>Half each<note place="foot">By the letter of May.</note> is <hi>fair</hi>.</p>
<list type="ordered"><item>Sign</item><item>Pay</item></list>
<table><row role="label"><cell>Town</cell><cell>Share</cell></row><row><cell>North</cell><cell>50</cell></row></table>
</div></body></text></TEI>"""

FB2 = """<?xml version="1.0" encoding="utf-8"?>
<FictionBook xmlns="http://www.gribuser.ru/xml/fictionbook/2.0" xmlns:l="http://www.w3.org/1999/xlink"><description><title-info>
<genre>politics</genre><author><first-name>Ana</first-name><last-name>Beck</last-name></author>
<book-title>Who pays for the quay</book-title>
<date value="2025-06-04">June</date><lang>en</lang></title-info>
<document-info><program-used>Quill</program-used></document-info></description>
<body><title><p>Who pays for the quay</p></title><section><title><p>Costs</p></title>
<p>Half each<a l:href="#n1" type="note">[1]</a> is <emphasis>fair</emphasis>.</p>
<p>• The quay</p><p>• 1. its roof</p></section></body>
<body name="notes"><section id="n1"><title><p>1</p></title><p>By the letter of May.</p></section></body>
<binary id="a.png" content-type="image/png">iVBORw0KGgo=</binary></FictionBook>"""


def notes_of(text: ImportedText) -> list[tuple[str, str, str]]:
    """Each note: its label, its words, and the words right before its mark."""
    return [
        (note.label, text.raw[note.start : note.end], text.raw[max(0, note.anchor - 4) : note.anchor])
        for note in text.blocks
        if note.kind is BlockKind.FOOTNOTE
    ]


def test_an_article_of_a_journal_keeps_lists_tables_and_notes() -> None:
    text = read(JATS, ".xml")
    assert blocks(text)[:10] == [
        ("heading", "Who pays for the quay"), ("paragraph", "Both towns pay."), ("heading", "Costs — and who bears them"),
        ("paragraph", "Half each¹ is fair."), ("list_item", "The quay"), ("list_item", "The shed"), ("list_item", "a. its roof"),
        ("list_item", "b. its door"), ("list_item", "1. Sign"), ("list_item", "2. Pay"),
    ]  # fmt: skip
    assert "• The quay\n• The shed" in text.raw
    assert [words for kind, words in blocks(text) if kind == "table_row"] == ["Town\tShare", "North\t50"]
    assert notes_of(text) == [("1", "By the letter of May.", "each")]


def test_the_head_of_an_article_says_who_when_and_where() -> None:
    found = read(JATS, ".xml").metadata
    assert (found.title, [author.name for author in found.authors]) == ("Who pays for the quay", ["Ana Beck"])
    assert (found.series, found.publisher, found.url) == ("Harbour Studies", "Quay Press", "https://doi.org/10.0000/quay.7")
    assert (found.date, found.language) == (PartialDate(2025, 6, 4), Language.EN)


@pytest.mark.parametrize(("source", "numbers"), [(DOCBOOK, ["i. its roof", "ii. its door"]), (TEI, ["1. Sign", "2. Pay"])])
def test_docbook_and_tei_keep_lists_tables_and_notes(source: str, numbers: list[str]) -> None:
    text = read(source, ".xml")
    found = blocks(text)
    assert found[:3] == [("heading", "Who pays for the quay"), ("heading", "Costs"), ("paragraph", "Half each¹ is fair.")]
    assert [words for kind, words in found if kind == "list_item"][-2:] == numbers
    assert [words for kind, words in found if kind == "table_row"] == ["Town\tShare", "North\t50"]
    assert notes_of(text) == [("1", "By the letter of May.", "each")]
    assert ([author.name for author in text.metadata.authors], text.metadata.date) == (["Ana Beck"], PartialDate(2025, 6, 4))


def test_a_fictionbook_keeps_its_bullets_and_says_its_title_once() -> None:
    text = read(FB2, ".fb2")
    assert blocks(text) == [
        ("heading", "Who pays for the quay"), ("heading", "Costs"), ("paragraph", "Half each¹ is fair."), ("list_item", "The quay"),
        ("list_item", "1. its roof"), ("footnote", "By the letter of May."),
    ]  # fmt: skip
    assert "• The quay" in text.raw
    assert notes_of(text) == [("1", "By the letter of May.", "each")]
    assert [author.name for author in text.metadata.authors] == ["Ana Beck"]


def test_a_page_that_begins_with_an_article_is_still_a_page() -> None:
    assert read("<article><h1>The quay</h1><p>Both towns pay for it.</p></article>", ".html").importer == "html"


def test_entities_and_damage_are_refused() -> None:
    laughs = JATS.replace('JATS-journalpublishing1.dtd">', 'x.dtd" [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>').replace("Half", "&b;")
    for source in (laughs, JATS[:-200]):
        with pytest.raises(ImportRefused):
            read(source, ".xml")


def test_the_number_of_a_section_stands_before_its_title() -> None:
    text = read(JATS.replace("<sec><title>Costs", "<sec><label>2.1</label><title>Costs"), ".xml")
    assert blocks(text)[2:4] == [("heading", "2.1 Costs — and who bears them"), ("paragraph", "Half each¹ is fair.")]


def test_house_and_journal_are_told_by_the_head_and_never_by_what_is_cited() -> None:
    front = "<journal-meta>" + JATS.partition("<journal-meta>")[2].partition("</journal-meta>")[0] + "</journal-meta>"
    cited = (
        "<ref-list><ref><mixed-citation><journal-title>Other Ports</journal-title><publisher-name>Mole</publisher-name></mixed-citation>"
    )
    product = "<product><publisher-name>Shed</publisher-name></product></article-meta>"
    source = JATS.replace(front, "").replace("</back>", f"{cited}</ref></ref-list></back>").replace("</article-meta>", product)
    found = read(source, ".xml").metadata
    assert (found.series, found.publisher) == ("", "")


def test_the_house_of_a_fictionbook_stands_beside_what_it_says_of_the_title() -> None:
    house = "<publish-info><publisher>Quay Press</publisher><year>2020</year></publish-info></description>"
    assert read(FB2.replace("</description>", house), ".fb2").metadata.publisher == "Quay Press"


DAY, MONTH, YEAR = "<day>4</day><month>6</month><year>2025</year>", "<month>06</month><year>2025</year>", "<year>2025</year>"
LATER = "<day>1</day><month>9</month><year>2025</year>"


@pytest.mark.parametrize(
    ("dates", "found"),
    [
        (f'<pub-date pub-type="collection">{YEAR}</pub-date><pub-date pub-type="epub">{DAY}</pub-date>', PartialDate(2025, 6, 4)),
        (f'<pub-date pub-type="ppub">{LATER}</pub-date><pub-date pub-type="epub">{DAY}</pub-date>', PartialDate(2025, 6, 4)),
        (f'<pub-date pub-type="ppub">{DAY}</pub-date><pub-date pub-type="epub">{YEAR}</pub-date>', PartialDate(2025, 6, 4)),
        (f'<pub-date date-type="collection">{MONTH}</pub-date><pub-date date-type="pub">{MONTH}</pub-date>', PartialDate(2025, 6)),
        (
            f'<pub-date publication-format="print" date-type="pub">{LATER}</pub-date>'
            f'<pub-date publication-format="electronic">{DAY}</pub-date>',
            PartialDate(2025, 6, 4),
        ),
        (f'<pub-date pub-type="pmc-release">{LATER}</pub-date><pub-date pub-type="epub">{DAY}</pub-date>', PartialDate(2025, 6, 4)),
        ("<pub-date><day>4</day><month>June</month><year>2025</year></pub-date>", PartialDate(2025, 6, 4)),
        ("<pub-date><day>4</day><year>2025</year></pub-date>", PartialDate(2025)),
        ('<pub-date iso-8601-date="2025-06-04"><season>Summer</season><year>2025</year></pub-date>', PartialDate(2025, 6, 4)),
        ("<pub-date><string-date>4 June 2025</string-date></pub-date>", PartialDate(2025, 6, 4)),
        (f'<history><date date-type="received">{DAY}</date></history>', None),
    ],
)
def test_the_most_exact_day_of_a_paper_is_taken_and_that_of_print_last(dates: str, found: PartialDate | None) -> None:
    given = JATS.partition("<pub-date")[2].partition("</pub-date>")[0]
    assert read(JATS.replace(f"<pub-date{given}</pub-date>", dates), ".xml").metadata.date == found


@pytest.mark.parametrize(
    ("source", "head", "suffix"),
    [(TEI, '<date when="2025-06-04">in June</date>', ".xml"), (FB2, '<date value="2025-06-04">June</date>', ".fb2")],
)
def test_days_in_the_words_of_a_paper_are_not_the_day_of_the_paper(source: str, head: str, suffix: str) -> None:
    told = '<p>It was paid on <date when="1999-01-02" value="1999-01-02">a day in winter</date>.</p>'
    assert head in source
    assert read(source.replace("<p>Half", f"{told}<p>Half").replace(head, ""), suffix).metadata.date is None
    empty = source.replace("<p>Half", f"{told}<p>Half").replace(head, f"<date/>{head}")
    assert read(empty, suffix).metadata.date == PartialDate(2025, 6, 4)
