"""Tables of papers kept as XML: cells that cover several columns or rows, as JATS, DocBook (CALS) and TEI say it."""

import pytest

from tests.importers.reading import blocks, read

WITHIN = {
    "jats": '<article xml:lang="en"><front><article-meta><title-group><article-title>Who pays</article-title></title-group></article-meta>'
    "</front><body><table-wrap><table>{}</table></table-wrap></body></article>",
    "docbook": '<article xmlns="http://docbook.org/ns/docbook" version="5.0"><info><title>Who pays</title></info><informaltable>{}'
    "</informaltable></article>",
    "tei": '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Who pays</title></titleStmt></fileDesc>'
    "</teiHeader><text><body><table>{}</table></body></text></TEI>",
}
SPANNED = ["Town\tShare\t\tPaid", "\tQuay\tShed", "North\tall of it\t\tyes", "South\tnone\t\tno"]
JATS = (
    '<thead><tr><th rowspan="2">Town</th><th colspan="2">Share</th><th rowspan="2">Paid</th></tr>'
    '<tr><th>Quay</th><th>Shed</th></tr></thead><tbody><tr><td>North</td><td colspan="2">all of it</td><td>yes</td></tr>'
    "<tr><td>South</td><td>none</td><td/><td>no</td></tr></tbody>"
)
HEAD = (
    '<thead><row><entry morerows="1">Town</entry><entry {0}>Share</entry><entry morerows="1">Paid</entry></row>'
    "<row><entry>Quay</entry><entry>Shed</entry></row></thead>"
)
BODY = (
    "<tbody><row><entry>North</entry><entry {0}>all of it</entry><entry>yes</entry></row>"
    "<row><entry>South</entry><entry>none</entry><entry/><entry>no</entry></row></tbody>"
)
COLUMNS = '<colspec colname="t"/><colspec colname="q"/><colspec colname="s"/><colspec colname="p"/>'
SPAN, OTHER = 'namest="q" nameend="s"', 'namest="b" nameend="c"'
NAMED = f"<tgroup>{COLUMNS}{HEAD.format(SPAN)}{BODY.format(SPAN)}</tgroup>"
NUMBERED = f'<tgroup><colspec colnum="2" colname="q"/><colspec colname="s"/>{HEAD.format(SPAN)}{BODY.format(SPAN)}</tgroup>'
LETTERED = HEAD.format(OTHER).replace("<thead>", '<thead><colspec colname="a"/><colspec colname="b"/><colspec colname="c"/>')
OF_THE_HEAD = f"<tgroup>{COLUMNS}{LETTERED}{BODY.format(SPAN)}</tgroup>"
BOTH = 'spanname="both"'
SPANSPEC = f"<tgroup>{COLUMNS}<spanspec {BOTH} {SPAN}/>{HEAD.format(BOTH)}{BODY.format(BOTH)}</tgroup>"
TEI = (
    '<row role="label"><cell rows="2">Town</cell><cell cols="2">Share</cell><cell rows="2">Paid</cell></row>'
    '<row role="label"><cell>Quay</cell><cell>Shed</cell></row><row><cell>North</cell><cell cols="2">all of it</cell><cell>yes</cell></row>'
    "<row><cell>South</cell><cell>none</cell><cell/><cell>no</cell></row>"
)
KINDS = {
    "jats": ("jats", JATS), "named": ("docbook", NAMED), "numbered": ("docbook", NUMBERED), "of the head": ("docbook", OF_THE_HEAD),
    "spanspec": ("docbook", SPANSPEC), "html in docbook": ("docbook", JATS), "tei": ("tei", TEI),
}  # fmt: skip


@pytest.mark.parametrize(("kind", "table"), KINDS.values(), ids=KINDS)
def test_cells_cover_the_columns_and_rows_they_say(kind: str, table: str) -> None:
    text = read(WITHIN[kind].format(table), ".xml")
    assert text.importer == "paper"
    assert [words for kind, words in blocks(text) if kind == "table_row"] == SPANNED


@pytest.mark.parametrize("said", ['namest="s" nameend="q"', 'namest="q" nameend="x"', 'namest="q"', 'morerows="-1"', 'morerows="many"'])
def test_a_span_that_makes_no_sense_is_one_cell(said: str) -> None:
    table = (
        f'<tgroup cols="4">{COLUMNS}<tbody><row><entry {said}>a</entry><entry>b</entry></row><row><entry>c</entry><entry>d</entry></row>'
    )
    text = read(WITHIN["docbook"].format(table + "</tbody></tgroup>"), ".xml")
    assert [words for kind, words in blocks(text) if kind == "table_row"] == ["a\tb", "c\td"]
