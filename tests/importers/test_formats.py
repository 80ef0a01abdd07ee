"""Slides, sheets, e-books, mails, messages, RTF, pictures, cards and calendars, each made for the test."""

import io
import struct
from datetime import datetime, timedelta
from email.message import EmailMessage
from typing import Any

import openpyxl
import pptx
import pytest
from PIL import Image
from pptx.util import Inches

from app.core.dates import PartialDate
from app.core.errors import ImportRefused
from app.core.model.brief import BlockKind
from tests.importers.compound import compound
from tests.importers.documents import package
from tests.importers.reading import blocks, cleaned, read, words

TEXT_NS = "urn:oasis:names:tc:opendocument:xmlns:"
ODT = f"""<office:document-content xmlns:office="{TEXT_NS}office:1.0" xmlns:text="{TEXT_NS}text:1.0" xmlns:table="{TEXT_NS}table:1.0"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><office:body><office:text>
<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><text:p>in June</text:p></text:deletion></text:changed-region>
</text:tracked-changes>
<text:h text:outline-level="2">The plan</text:h>
<text:p>The ferry<text:note><text:note-citation>1</text:note-citation><text:note-body>
<text:p>The old one.</text:p></text:note-body></text:note>
sails <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>in May<text:change-end text:change-id="c2"/>.</text:p>
<text:list><text:list-item><text:p>first</text:p></text:list-item></text:list>
<table:table><table:table-row><table:table-cell><text:p>North</text:p></table:table-cell><table:table-cell><text:p>12</text:p>
</table:table-cell></table:table-row></table:table></office:text></office:body></office:document-content>"""


def odt(content: str = ODT) -> bytes:
    return package({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": content.encode()})


def test_an_opendocument_text_keeps_its_structure() -> None:
    imported = read(odt(), ".odt")
    assert blocks(imported) == [
        ("heading", "The plan"), ("paragraph", "The ferry¹ sails in May."), ("list_item", "first"), ("table_row", "North\t12"),
        ("footnote", "The old one."),
    ]  # fmt: skip
    note = imported.blocks[-1]
    assert (note.label, imported.raw[note.anchor]) == ("1", "¹")
    assert [(mend.kind, mend.on, imported.raw[mend.start : mend.end]) for mend in imported.repairs] == [
        ("tracked_deletion", True, "in June"), ("tracked_insertion", False, "in May"),
    ]  # fmt: skip


def test_rows_that_repeat_and_a_table_in_a_cell_of_an_opendocument_text() -> None:
    cell, row = "<table:table-cell><text:p>{}</text:p>{}</table:table-cell>", "<table:table-row{}>{}</table:table-row>"
    inner = f"<table:table>{row.format('', cell.format('old', '') + cell.format('new', ''))}</table:table>"
    rows = (
        row.format(' table:number-rows-repeated="3"', cell.format("North", "") + cell.format("2", "")),
        row.format(' table:number-rows-repeated="1048576"', cell.format("", "")),
        row.format("", cell.format("South", "") + cell.format("see", inner)),
        row.format("", cell.format("West", "")),
    )
    begin = ODT[: ODT.index("<table:table>")]
    text = read(odt(f"{begin}<table:table>{''.join(rows)}</table:table></office:text></office:body></office:document-content>"), ".odt")
    found = [(block.table, text.raw[block.start : block.end]) for block in text.blocks if block.kind is BlockKind.TABLE_ROW]
    assert found == [*[(1, "North\t2")] * 3, (1, "South\tsee"), (2, "old\tnew"), (1, "West")]


def test_an_e_book_is_read_in_the_order_of_its_spine() -> None:
    book = package(
        {
            "mimetype": b"application/epub+zip",
            "META-INF/container.xml": b'<container><rootfiles><rootfile full-path="in/book.opf"/></rootfiles></container>',
            "in/book.opf": b'<package><metadata xmlns:dc="u"><dc:title>Two Harbours</dc:title><dc:creator>Ana Ruiz</dc:creator>'
            b"<dc:date>2024-03-05</dc:date><dc:language>en-GB</dc:language></metadata><manifest>"
            b'<item id="b" href="two.xhtml"/><item id="a" href="one%20.xhtml"/><item id="c" href="answers.xhtml"/></manifest>'
            b'<spine><itemref idref="a"/><itemref idref="c" linear="no"/><itemref idref="b"/></spine></package>',
            "in/answers.xhtml": b"<html><body><p>Yes, by sea.</p></body></html>",
            "in/one .xhtml": b'<?xml version="1.0"?><!DOCTYPE html><html><body><h1>One</h1><p>A line<a href="#fn1">1</a>.</p>'
            b'<ol><li id="fn1">A note.</li></ol></body></html>',
            "in/two.xhtml": "<html><body><h1>둘</h1><p>바다.</p></body></html>".encode(),
        }
    )
    imported = read(book, ".epub")
    assert (imported.importer, imported.metadata.title, imported.metadata.date) == ("epub", "Two Harbours", PartialDate(2024, 3, 5))
    assert words(imported) == ["One", "A line¹.", "A note.", "둘", "바다.", "Yes, by sea."], "what is beside the book stands behind it"
    assert imported.blocks[2].kind is BlockKind.FOOTNOTE
    assert imported.raw[imported.blocks[2].anchor] == "¹"


def test_slides_are_pages_and_their_notes_follow() -> None:
    deck: Any = pptx.Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[1])
    slide.shapes.title.text = "The ferry line"
    slide.placeholders[1].text = "first\nsecond"
    slide.notes_slide.notes_text_frame.text = "Say this slowly."
    other = deck.slides.add_slide(deck.slide_layouts[5])
    other.shapes.title.text = "Ships"
    table = other.shapes.add_table(2, 2, Inches(1), Inches(2), Inches(4), Inches(1)).table
    for at, said in enumerate(("Harbour", "Ships", "North", "12")):
        table.cell(at // 2, at % 2).text = said
    buffer = io.BytesIO()
    deck.save(buffer)
    imported = read(buffer.getvalue(), ".pptx")
    assert blocks(imported) == [
        ("heading", "The ferry line"), ("list_item", "first"), ("list_item", "second"), ("comment", "Say this slowly."),
        ("heading", "Ships"), ("table_row", "Harbour\tShips"), ("table_row", "North\t12"),
    ]  # fmt: skip
    assert (imported.page_count, [block.page for block in imported.blocks]) == (2, [1, 1, 1, 1, 2, 2, 2])
    assert {block.table for block in imported.blocks if block.kind is BlockKind.TABLE_ROW} == {1}


def test_sheets_are_tables_with_their_names() -> None:
    book = openpyxl.Workbook()
    book.active.title = "Ships"  # type: ignore[union-attr]
    for row in (("Harbour", "Ships"), ("North", 12), ("South", 8.5)):
        book.active.append(row)  # type: ignore[union-attr]
    book.create_sheet("요금").append(["어른", 12000])
    buffer = io.BytesIO()
    book.save(buffer)
    imported = read(buffer.getvalue(), ".xlsx")
    assert words(imported) == ["Ships", "Harbour\tShips", "North\t12", "South\t8.5", "요금", "어른\t12000"]
    assert [block.table for block in imported.blocks] == [0, 1, 1, 1, 0, 2]


def test_rtf_in_old_code_pages_with_tables_notes_and_headings() -> None:
    source = (
        rb"{\rtf1\ansi\deff0{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset129 Batang;}}{\info{\title The Ferry}{\author Ana Ruiz}}"
        rb"{\pard\outlinelevel0 The plan\par}\pard The ferry{\super\chftn}{\footnote \pard The old one.} sails.\par "
        rb"{\f1 \'b9\'d9\'b4\'d9}\par \trowd North\cell 12\cell\row \pard End.\par}"
    )
    imported = read(source, ".rtf")
    assert blocks(imported) == [
        ("heading", "The plan"), ("paragraph", "The ferry sails."), ("paragraph", "바다"), ("table_row", "North\t12"),
        ("paragraph", "End."), ("footnote", "The old one."),
    ]  # fmt: skip
    assert imported.metadata.title == "The Ferry"
    note = imported.blocks[-1]
    assert imported.raw[: note.anchor].endswith("The ferry")


def letter() -> EmailMessage:
    message = EmailMessage()
    message["From"], message["To"] = "Ana Ruiz <ana@harbour.test>", "tom@harbour.test"
    message["Subject"], message["Date"] = "항로 재개", "Tue, 05 Mar 2024 10:00:00 +0900"
    message.set_content("두 도시는 항로를 다시 연다.\n")
    message.add_attachment(b"A plan.", maintype="text", subtype="plain", filename="../../plan.txt")
    inner = EmailMessage()
    inner["From"], inner["Subject"] = "x@y.test", "Inner"
    inner.set_content("The inner words.")
    message.add_attachment(inner)
    return message


def test_a_mail_has_its_headers_its_words_and_its_attachments() -> None:
    imported = read(bytes(letter()), ".eml")
    assert (imported.metadata.title, imported.metadata.date) == ("항로 재개", PartialDate(2024, 3, 5))
    assert [author.name for author in imported.metadata.authors] == ["Ana Ruiz"]
    assert [attachment.name for attachment in imported.attachments] == ["plan.txt", "Inner.eml"]
    assert imported.attachments[0].data.strip() == b"A plan."
    assert "두 도시는 항로를 다시 연다." in words(imported)


def test_a_saved_page_of_one_file_gives_its_article() -> None:
    page = EmailMessage()
    page["From"], page["Subject"], page["MIME-Version"] = "<Saved by a browser>", "Ferry", "1.0"
    page["Snapshot-Content-Location"] = "https://post.example/ferry"
    page.set_content("<html><body><article><h1>Ferry</h1><p>바다는 넓다.</p></article></body></html>", subtype="html", charset="utf-8")
    page.make_related()
    imported = read(bytes(page), ".mhtml")
    assert (imported.importer, imported.metadata.url) == ("mhtml", "https://post.example/ferry")
    assert "바다는 넓다." in words(imported)


def test_an_outlook_message() -> None:
    ticks = (datetime(2024, 3, 4, 23, 30) - datetime(1601, 1, 1)) // timedelta(microseconds=1) * 10
    sent = bytes(32) + struct.pack("<HHIQ", 0x40, 0x39, 6, ticks)
    message = compound(
        {
            "__properties_version1.0": sent,
            "__substg1.0_0037001F": "Ferry again".encode("utf-16-le"),
            "__substg1.0_0C1A001F": "Ana Ruiz".encode("utf-16-le"),
            "__substg1.0_1000001F": "The ferry sails.\r\n".encode("utf-16-le"),
            "__attach_version1.0_#00000000": {"__substg1.0_3707001F": "plan.txt".encode("utf-16-le"), "__substg1.0_37010102": b"A plan."},
        }
    )
    imported = read(message, ".msg")
    assert (imported.importer, imported.metadata.title, imported.metadata.date) == ("msg", "Ferry again", PartialDate(2024, 3, 4))
    assert [(found.name, found.data) for found in imported.attachments] == [("plan.txt", b"A plan.")]
    assert "The ferry sails." in words(imported)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "TIFF", "WEBP"])
def test_a_picture_is_a_page_without_words(kind: str) -> None:
    buffer = io.BytesIO()
    Image.new("RGB", (30, 40), "white").save(buffer, kind)
    imported = read(buffer.getvalue(), "")
    assert (imported.importer, imported.page_count, imported.raw, imported.pages_without_text) == ("picture", 1, "", (1,))
    assert "has no text layer" in imported.notes[0]


CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:김하늘\r\nN:김;하늘;;;\r\nORG:Harbour\\, City;Office\r\nTITLE:Director\r\nEND:VCARD\r\n"


def test_visiting_cards_are_people() -> None:
    imported = read(CARD + CARD.replace("김하늘", "Ana Ru\r\n iz").replace("김;하늘", "Ruiz;Ana"), ".vcf")
    assert [(person.name, person.family_name) for person in imported.people] == [("김하늘", "김"), ("Ana Ruiz", "Ruiz")]
    assert (imported.people[0].organisation, imported.people[0].post) == ("Harbour, City, Office", "Director")
    with pytest.raises(ImportRefused, match="cut short"):
        read(CARD[:-12], ".vcf")


def calendar(*lines: str) -> str:
    return "\r\n".join(("BEGIN:VCALENDAR", "BEGIN:VEVENT", *lines, "END:VEVENT", "END:VCALENDAR", ""))


def test_events_have_the_time_of_their_zone() -> None:
    imported = read(calendar("SUMMARY:Talks\\, first", "DTSTART;TZID=Asia/Seoul:20240305T100000", "DURATION:PT1H30M"), ".ics")
    (event,) = imported.events
    assert (event.title, event.start.isoformat()) == ("Talks, first", "2024-03-05T10:00:00+09:00")
    assert event.end is not None
    assert event.end.isoformat() == "2024-03-05T11:30:00+09:00"
    assert "2024-03-05 10:00+09:00" in cleaned(imported).text
    (utc,) = read(calendar("DTSTART:20240305T100000Z"), ".ics").events
    assert utc.start.isoformat() == "2024-03-05T10:00:00+00:00"


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (("DTSTART:20240305", "EXDATE;VALUE=DATE:"), "Line 4"),
        (("DTSTART:tomorrow",), "tomorrow"),
        (("SUMMARY:No begin",), "no begin"),
        (("DTSTART:20240305", "not a line"), "Line 4"),
        (("DTSTART;TZID=Mars/Base:20240305T100000",), "Mars"),
    ],
)
def test_a_calendar_that_cannot_be_understood_says_where(lines: tuple[str, ...], said: str) -> None:
    with pytest.raises(ImportRefused, match=said):
        read(calendar(*lines), ".ics")


@pytest.mark.parametrize("suffix", [".odt", ".epub", ".pptx", ".xlsx", ".docx"])
def test_damaged_packages_are_refused(suffix: str) -> None:
    for broken in (odt()[: len(odt()) // 2], b"PK\x03\x04" + b"\x07" * 500):
        with pytest.raises(ImportRefused):
            read(broken, suffix)


def test_entities_in_a_package_are_refused() -> None:
    with pytest.raises(ImportRefused, match="declarations"):
        read(odt('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + ODT), ".odt")


def test_notes_of_markdown_stand_behind_the_text_tied_to_their_marks() -> None:
    source = (
        b"# Ferry\n\nIt opens in May[^a] and sails daily[^b].\n\n[^b]: But not in\n    a storm.\n[^a]: Says *the office*.\n\nIt is small.\n"
    )
    text = read(source, ".md")
    notes = [(text.raw[block.start : block.end], block.label) for block in text.blocks if block.kind is BlockKind.FOOTNOTE]
    assert notes == [("But not in a storm.", "1"), ("Says the office.", "2")]
    assert "It opens in May² and sails daily¹." in text.raw
    assert "It is small." in text.raw
    tied = [text.raw[: block.anchor].rsplit(" ", 1)[-1] for block in text.blocks if block.kind is BlockKind.FOOTNOTE]
    assert [words.rstrip("¹²") for words in tied] == ["daily", "May"]


def test_a_page_in_utf_16_is_a_page() -> None:
    page = (
        "<html><head><title>부두</title></head><body><article><p>시장은 항로를 다시 열기로 합의했다고 밝혔다.</p></article></body></html>"
    )
    for data in (page.encode("utf-16"), b"\xfe\xff" + page.encode("utf-16-be")):
        text = read(data, ".html")
        assert text.importer == "html"
        assert "<p>" not in text.raw
        assert "시장은 항로를 다시 열기로 합의했다고 밝혔다." in text.raw
