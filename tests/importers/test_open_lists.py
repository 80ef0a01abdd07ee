"""Lists and headings of OpenDocument texts have the numbers that a word processor shows."""

from tests.importers.documents import package
from tests.importers.reading import blocks, read, words

SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "text", "style", "table", "draw")
)


def level(number: int, said: str, of: str = "list") -> str:
    return f'<text:{of}-level-style-number text:level="{number}" {said}/>'


def read_odt(body: str, automatic: str = "", styles: str = "") -> list[str]:
    content = f"<office:document-content {SPACES}><office:automatic-styles>{automatic}</office:automatic-styles>"
    content += f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    parts = {"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": content.encode()}
    if styles:
        parts["styles.xml"] = f"<office:document-styles {SPACES}><office:styles>{styles}</office:styles></office:document-styles>".encode()
    return words(read(package(parts), ".odt"))


def items(*said: str, start: str = "") -> str:
    return "".join(
        f"<text:list-item{start}>{words if words.startswith('<') else f'<text:p>{words}</text:p>'}</text:list-item>" for words in said
    )


PLAN = (
    '<text:list-style style:name="L1">'
    + level(1, 'style:num-format="I" style:num-prefix="Part " style:num-suffix=":" text:start-value="4"')
    + level(2, 'style:num-format="1" style:num-suffix="." text:display-levels="2"')
    + level(3, 'style:num-format="a" style:num-prefix="(" style:num-suffix=")"')
    + '<text:list-level-style-bullet text:level="4" text:bullet-char="-"/></text:list-style>'
)


def test_levels_formats_and_where_a_list_begins() -> None:
    deep = f"<text:list>{items('a point')}</text:list>"
    third = f"<text:list>{items('<text:p>east</text:p>' + deep, 'west')}</text:list>"
    second = f"<text:list>{items('<text:p>Ports</text:p>' + third, 'Sea')}</text:list>"
    body = f'<text:list text:style-name="L1">{items("<text:p>Ships</text:p>" + second, "Costs")}</text:list>'
    assert read_odt(body, PLAN) == ["Part IV: Ships", "IV.1. Ports", "(a) east", "a point", "(b) west", "IV.2. Sea", "Part V: Costs"]


NUMBERED = '<text:list-style style:name="L2">' + level(1, 'style:num-format="1" style:num-suffix="."') + "</text:list-style>"
SIMPLE = (
    NUMBERED
    + '<text:list-style style:name="L3">'
    + level(1, 'style:num-format="가, 나, 다, ..." style:num-suffix=")"')
    + "</text:list-style>"
)


def test_lists_that_go_on_begin_anew_or_somewhere_else() -> None:
    seventh = ' text:start-value="7"'
    body = (
        f'<text:list xml:id="one" text:style-name="L2">{items("a", "b")}</text:list><text:p>Between.</text:p>'
        f'<text:list text:style-name="L3">{items("x", "y")}</text:list>'
        f'<text:list text:style-name="L2" text:continue-numbering="true">{items("c")}</text:list>'
        f'<text:list text:style-name="L2">{items("new")}</text:list>'
        f'<text:list text:style-name="L2" text:continue-list="one">{items("d")}{items("seven", start=seventh)}{items("eight")}</text:list>'
    )
    assert read_odt(body, SIMPLE) == ["1. a", "2. b", "Between.", "가) x", "나) y", "3. c", "1. new", "4. d", "7. seven", "8. eight"]


def test_only_the_first_paragraph_of_an_item_has_its_number() -> None:
    more = "<text:p>first</text:p><text:p>more of it</text:p>"
    head = "<text:list-header><text:p>Before all</text:p></text:list-header>"
    assert read_odt(f'<text:list text:style-name="L2">{head}{items(more, "<text:p/>", "second")}</text:list>', SIMPLE) == [
        "Before all", "1. first", "more of it", "2. second",
    ]  # fmt: skip


def test_a_list_that_the_style_of_its_paragraphs_names() -> None:
    styles = '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Num"/>'
    named = '<style:style style:name="Num" style:family="paragraph" style:list-style-name="L2"/>' + SIMPLE
    body = f"<text:list>{items('<text:p text:style-name=' + chr(34) + 'P1' + chr(34) + '>one</text:p>')}</text:list>"
    assert read_odt(body, styles, named) == ["1. one"]


OUTLINE = (
    '<text:outline-style style:name="Outline">'
    + '<text:outline-level-style text:level="1" style:num-format="1" style:num-suffix="."/>'
    + '<text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2" style:num-list-format="%1%.%2%"/>'
    + '<text:outline-level-style text:level="3" style:num-format=""/></text:outline-style>'
)


def test_headings_are_numbered_by_the_outline() -> None:
    said = (("Ships", 1), ("Old", 2), ("New", 2), ("None", 3), ("Ports", 1), ("East", 2))
    body = "".join(f'<text:h text:outline-level="{level}">{words}</text:h>' for words, level in said)
    body += '<text:h text:outline-level="1" text:is-list-header="true">Thanks</text:h>'
    assert read_odt(body, styles=OUTLINE) == ["1. Ships", "1.1 Old", "1.2 New", "None", "2. Ports", "2.1 East", "Thanks"]
    assert read_odt(body)[:2] == ["Ships", "Old"]


def test_a_table_in_an_item_is_a_table_and_a_list_without_style_has_bullets() -> None:
    cell = "<table:table-cell><text:p>{}</text:p></table:table-cell>"
    table = f"<table:table><table:table-row>{cell.format('North')}{cell.format('12')}</table:table-row></table:table>"
    content = (
        f"<office:document-content {SPACES}><office:body><office:text><text:list>{items('<text:p>first</text:p>' + table)}</text:list>"
    )
    data = package(
        {
            "mimetype": b"application/vnd.oasis.opendocument.text",
            "content.xml": f"{content}</office:text></office:body></office:document-content>".encode(),
        }
    )
    text = read(data, ".odt")
    assert blocks(text) == [("list_item", "first"), ("table_row", "North\t12")]
    assert text.raw.startswith("• first")


BULLETS = (
    '<text:list-style style:name="L4"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>'
    '<text:list-style style:name="L5">'
    + level(1, 'style:num-format="1" style:num-suffix="."')
    + level(2, 'style:num-format="a" style:num-suffix=")" text:start-value="2"')
    + "</text:list-style>"
)


def test_a_list_in_a_list_counts_by_its_own_style() -> None:
    inner = f'<text:list text:style-name="L5">{items("roof", "door")}</text:list>'
    body = f'<text:list text:style-name="L4">{items("<text:p>Quay</text:p>" + inner, "<text:p>Shed</text:p>" + inner)}</text:list>'
    assert read_odt(body, BULLETS) == ["Quay", "b) roof", "c) door", "Shed", "b) roof", "c) door"]
    bare = inner.replace(' text:style-name="L5"', "")
    body = f'<text:list text:style-name="L5">{items("<text:p>Quay</text:p>" + bare, "Shed")}</text:list>'
    assert read_odt(body, BULLETS) == ["1. Quay", "b) roof", "c) door", "2. Shed"]


def test_levels_that_a_style_does_not_describe_are_numbered_as_libreoffice_shows_them() -> None:
    deep = f"<text:list>{items('a', 'b')}</text:list>"
    body = f'<text:list text:style-name="L2">{items("<text:p>Quay</text:p>" + deep, "Shed")}</text:list>'
    assert read_odt(body, NUMBERED) == ["1. Quay", "1. a", "2. b", "2. Shed"]
