"""The finished file: numbers, links, bookmarks, fonts, and words that come out as they went in."""

import io
import re

import pikepdf
import pytest
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.ttLib import TTFont

from app.book.blocks import Block, Contents, Cover, Heading, Late, PageFinder, Paragraph, Part, Points, Profile, Table
from app.book.page import A5, LETTER, Furniture, Geometry, Layout
from app.book.text import MarginNote, Run, Tint
from tests.book.engine.press import FONTS, FURNITURE, body_text, book, one_part, opened, page_texts, squeezed

TRILINGUAL = (
    "The commission met twice in spring and agreed to bring the dredging forward by one season.",
    "위원회는 봄에 두 차례 열려 준설을 한 철 앞당기기로 합의하였다. 부산(釜山)에서 다시 만난다.",
    "委員会は春に二度開かれ、浚渫を一季早めることで一致した。𠮷野家の髙﨑氏が議長を務める。",
)


def sample_parts() -> list[Part]:
    body: list[Block] = [Heading("A paper on the harbour", 1, "paper", short="Harbour paper")]
    for number in range(12):
        body += [Heading(f"Section {number}", 2, f"section-{number}"), *(Paragraph(text * 4) for text in TRILINGUAL)]
    marked = Run(text="marked words", tint=Tint.YELLOW, note=MarginNote("Desk", "A remark in the margin.", "N"))
    body.append(Paragraph((Run(text="Some "), marked, Run(text="1", raised=True, link="source-1"))))
    return [
        Part(key="cover", title="Cover", front=True, bare=True, listed=False, blocks=(Cover("BOOK", "Harbour", "항만", ()),)),
        Part(key="contents", title="Contents", front=True, blocks=(Contents("Contents"),)),
        Part(key="tab-a", title="Harbour", tab="A", notes=True, blocks=tuple(body)),
        Part(key="tab-b", title="Sources", tab="B", divider=True, blocks=(Heading("Sources", 1, "sources"), Late(late_sources))),
    ]


def late_sources(pages: PageFinder) -> tuple[Paragraph, ...]:
    cited = ", ".join(map(str, pages.links["source-1"]))
    return (Paragraph((Run(text=f"Gazette, cited on {cited}; commission on {pages.terms['Commission'][0]}", anchor="source-1"),)),)


def test_printed_page_numbers_are_those_of_the_file() -> None:
    result = book(sample_parts(), Commission=("commission",))
    texts = page_texts(result.pdf)
    assert len(texts) == result.pages > 6
    for number, text in enumerate(texts, 1):
        assert squeezed(f"{number} of {result.pages}") in squeezed(text)
        assert text.count("OFFICIAL") == 2
        assert "HB 1 · Edition 1" in text
        assert "Copy 1 of 2" in text


def test_contents_lead_to_the_printed_pages() -> None:
    result = book(sample_parts(), Commission=("commission",))
    contents = page_texts(result.pdf)[1]
    assert f"{result.page_of_anchor['section-11']}" in contents
    with opened(result.pdf) as pdf:
        numbers = {page.obj.objgen: number for number, page in enumerate(pdf.pages, 1)}
        links = [annotation.Dest for annotation in pdf.pages[1].obj.Annots]  # pyright: ignore[reportGeneralTypeIssues]
        reached = [numbers[link[0].objgen] for link in links]
    assert len(links) == 16
    sections = [result.page_of_anchor[f"section-{number}"] for number in range(12)]
    assert reached == [3, 3, *sections, result.page_of_anchor["tab-b"], result.page_of_anchor["sources"]]


def test_bookmarks_hold_title_and_page_and_are_three_deep() -> None:
    result = book(sample_parts(), Commission=("commission",))
    with opened(result.pdf) as pdf, pdf.open_outline() as outline:
        titles = [item.title for item in outline.root]
        assert titles == ["Contents – p. 2", "A · Harbour – p. 3", f"B · Sources – p. {result.page_of_anchor['tab-b']}"]
        papers = list(outline.root[1].children)
        assert [item.title for item in papers] == ["Harbour paper – p. 3"]
        assert len(papers[0].children) == 12
        assert not any(item.children for item in papers[0].children)


def test_the_catalogue_says_how_to_open_the_file() -> None:
    with opened(book(sample_parts(), Commission=("commission",)).pdf) as pdf:
        root = pdf.Root
        assert root.PageMode == "/UseOutlines"
        assert root.ViewerPreferences.DisplayDocTitle
        assert str(root.Lang) == "en-GB"
        assert root.OpenAction[0].objgen == pdf.pages[0].obj.objgen
        assert root.OpenAction[4] == 1
        assert pdf.pages[3].label == "4"
        assert str(pdf.docinfo.Title) == "Harbour talks"


def test_late_blocks_know_the_pages() -> None:
    result = book(sample_parts(), Commission=("commission",))
    cited = next(number for number, text in enumerate(page_texts(result.pdf), 1) if "marked words" in text)
    assert squeezed(f"cited on {cited}; commission on 3") in squeezed(page_texts(result.pdf)[-1])


def test_the_same_book_is_the_same_file() -> None:
    assert book(sample_parts(), Commission=("commission",)).pdf == book(sample_parts(), Commission=("commission",)).pdf


def test_every_font_is_embedded_and_ours() -> None:
    with opened(book(sample_parts(), Commission=("commission",)).pdf) as pdf:
        fonts = [item for item in pdf.objects if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/FontDescriptor"]
        names = {str(font.FontName) for font in fonts}
        assert fonts
        assert all("/FontFile2" in font for font in fonts)
        assert all(re.search("Source|Noto", name) for name in names)
        assert b"Helvetica" not in book(sample_parts(), Commission=("commission",)).pdf


def test_every_printed_glyph_is_the_source_face_s_own() -> None:
    checked = 0
    with opened(book(sample_parts(), Commission=("commission",)).pdf) as pdf:
        for item in pdf.objects:
            if isinstance(item, pikepdf.Dictionary) and item.get("/Subtype") == "/Type0":
                checked += compare_outlines(item)
    assert checked > 60


def compare_outlines(font: pikepdf.Dictionary) -> int:
    descendant = font.DescendantFonts[0]
    source = TTFont(FONTS / f"{str(font.BaseFont).split('+')[1]}.ttf")
    subset = TTFont(io.BytesIO(descendant.FontDescriptor.FontFile2.read_bytes()))
    places, order = descendant.CIDToGIDMap.read_bytes(), subset.getGlyphOrder()
    rows = re.findall(r"<(\w{4})> <(\w+)>", font.ToUnicode.read_bytes().decode())[1:]
    names = source.getBestCmap()
    assert names is not None
    for code, unicode in rows:
        char, place = bytes.fromhex(unicode).decode("utf-16-be"), 2 * int(code, 16)
        glyph = order[int.from_bytes(places[place : place + 2], "big")]
        assert outline(subset, glyph) == outline(source, names[ord(char)]), char
    return len(rows)


def outline(font: TTFont, glyph: str) -> object:
    glyphs = font.getGlyphSet()
    pen = DecomposingRecordingPen(glyphs)
    glyphs[glyph].draw(pen)
    return pen.value


@pytest.mark.parametrize("text", TRILINGUAL)
def test_words_come_out_as_they_went_in(text: str) -> None:
    assert squeezed(text) in body_text(one_part(Paragraph(text)))


BAD = {
    "markup": "<b>unclosed & <i>x</b> </para> &bogus; %s {0} \\ (a) )(",
    "controls": "a" + "".join(map(chr, range(32))) + "\x7f\ufeff\u2028z",
    "surrogate": "a\ud800b",
    "right to left": "שלום",
    "emoji": "🎉👨‍👩‍👧",
    "long word": "x" * 10_000,
    "long Hangul": "한" * 10_000,
    "long Kanji": "韓" * 10_000,
    "long digits": "1234567890" * 500,
    "zalgo": "e" + "\u0301" * 200,
    "empty": "",
    "blanks": " " * 5000,
    "no-break blanks": "a\xa0b" * 500,
    "address": "https://example.org/" + "a/" * 400,
    "closing marks": "！" * 300,
    "opening marks": "（" * 300,
    "old Hangul": "ᄒᆞᆫ글",
}


@pytest.mark.parametrize("text", BAD.values(), ids=BAD.keys())
def test_no_text_makes_a_book_fail(text: str) -> None:
    blocks = (
        Heading(text[:300], 1),
        Paragraph(text),
        Paragraph((Run(text=text[:200], bold=True, tint=Tint.BLUE, note=MarginNote(text[:100], text[:400], "N")), Run(text=text))),
        Points((text, (text, "second"))),
        Table(rows=((text[:2000], text),), head=(text[:50], "B")),
        Profile(text[:60], text[:60], text[:60], (text,), photo=b"no picture", no_photo="none held"),
    )
    result = one_part(*blocks, notes=True)
    with opened(result.pdf) as pdf:
        assert len(pdf.pages) == result.pages


def test_characters_without_a_glyph_are_shown_and_listed() -> None:
    result = one_part(Paragraph("Party 🎉 now"))
    assert result.missing_glyphs == ("🎉",)
    assert "□" in page_texts(result.pdf)[0]


def test_markup_is_printed_as_it_is() -> None:
    assert squeezed("<b>unclosed & &bogus;") in body_text(one_part(Paragraph("<b>unclosed & &bogus;")))


def test_a_link_to_nowhere_is_reported() -> None:
    assert one_part(Paragraph((Run(text="see", link="nowhere"),))).dangling == ("nowhere",)


@pytest.mark.parametrize("geometry", [A5, LETTER, Geometry(width=595, height=842, mirrored=True)])
def test_every_paper_holds_the_same_words(geometry: Geometry) -> None:
    result = book(sample_parts(), FURNITURE, Layout(geometry=geometry, recto_tabs=geometry.mirrored), Commission=("commission",))
    with opened(result.pdf) as pdf:
        assert {tuple(round(float(side)) for side in page.mediabox) for page in pdf.pages} == {
            (0, 0, round(geometry.width), round(geometry.height))
        }
    text = body_text(result)
    assert all(squeezed(words[:30]) in text for words in TRILINGUAL)
    if geometry.mirrored:
        assert all(placed.first_page % 2 for placed in result.placed)


def test_each_page_of_a_screen_book_leads_back_to_the_contents() -> None:
    result = book(sample_parts(), FURNITURE, Layout(back_links=True), Commission=("commission",))
    with opened(result.pdf) as pdf:
        contents = pdf.pages[1].obj.objgen
        for page in pdf.pages:
            targets = [annotation.Dest[0].objgen for annotation in page.obj.Annots]  # pyright: ignore[reportGeneralTypeIssues]
            assert contents in targets


def test_an_empty_part_is_an_empty_page() -> None:
    assert book([Part(key="a", title="Nothing", blocks=())], Furniture()).pages == 1
