"""Word files of other programs and other times: strict Open XML, templates, files inside the file, controls, ends of pages."""

import io
import re
import zipfile
from collections.abc import Callable, Mapping
from datetime import UTC, datetime

import docx
import pytest
from docx.oxml import parse_xml

from app.core.dates import PartialDate
from tests.importers.documents import new_word, word
from tests.importers.reading import blocks, read, words

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SPACES = f'xmlns:w="{WORD}" xmlns:r="{RELATIONS}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
Edit = Callable[[str, bytes], tuple[str, bytes]]


def run(said: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{said}</w:t></w:r>'


def made(*elements: str, edit: Edit | None = None, parts: Mapping[str, bytes] | None = None) -> bytes:
    """A Word file with these elements; ``edit`` changes name and content of its parts."""
    build = docx.Document()
    build.core_properties.author = "Ana Ruiz"
    for number, element in enumerate(elements):
        build.element.body.insert(number, parse_xml(re.sub(r"(?=/?>)", f" {SPACES}", element, count=1)))
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(word(build))) as old, zipfile.ZipFile(buffer, "w") as new:
        for name in old.namelist():
            new.writestr(*(edit(name, old.read(name)) if edit else (name, old.read(name))))
        for name, content in (parts or {}).items():
            new.writestr(name, content)
    return buffer.getvalue()


def strict(name: str, content: bytes) -> tuple[str, bytes]:
    for kind, part in ((b"wordprocessingml", b"main"), (b"officeDocument", b"relationships")):
        content = content.replace(b"schemas.openxmlformats.org/%s/2006/%s" % (kind, part), b"purl.oclc.org/ooxml/%s/%s" % (kind, part))
    return name, content


def template(name: str, content: bytes) -> tuple[str, bytes]:
    return name, content.replace(b"wordprocessingml.document.main", b"wordprocessingml.template.main")


def with_macros(name: str, content: bytes) -> tuple[str, bytes]:
    said = b"openxmlformats-officedocument.wordprocessingml.document.main"
    return name, content.replace(said, b"ms-word.document.macroEnabled.main")


def otherwise_named(name: str, content: bytes) -> tuple[str, bytes]:
    return name.replace("word/document.xml", "word/document2.xml").replace("document.xml.rels", "document2.xml.rels"), (
        content.replace(b"word/document.xml", b"word/document2.xml") if name in ("_rels/.rels", "[Content_Types].xml") else content
    )


def backslashes(name: str, content: bytes) -> tuple[str, bytes]:
    return name.replace("/", "\\"), content


@pytest.mark.parametrize("edit", [strict, template, with_macros, otherwise_named, backslashes])
def test_word_files_put_together_otherwise(edit: Edit) -> None:
    text = read(made(f"<w:p>{run('The ferry sails.')}</w:p>", edit=edit), ".docx")
    assert (text.importer, words(text)) == ("docx", ["The ferry sails."])
    assert [author.name for author in text.metadata.authors] == ["Ana Ruiz"]


def test_the_day_a_file_was_made_stands_in_for_one_in_its_words() -> None:
    build = new_word()
    build.core_properties.author = "Ana Ruiz"
    build.add_paragraph("The ferry sails.")
    assert read(word(build), ".docx").metadata.date is None, "the day of the template that the file was begun with"
    build.core_properties.created = datetime(2025, 3, 14, 9, tzinfo=UTC)
    assert read(word(build), ".docx").metadata.date == PartialDate(2025, 3, 14)


@pytest.mark.parametrize(
    ("name", "chunk", "wanted"),
    [
        ("a.html", b"<html><body><h1>Chunk</h1><p>Its words.</p></body></html>", ["Chunk", "Its words."]),
        ("a.txt", b"Plain words.", ["Plain words."]),
        ("a.rtf", rb"{\rtf1\ansi Rich words.\par}", ["Rich words."]),
        ("a.docx", made(f"<w:p>{run('Inner words.')}</w:p>"), ["Inner words."]),
        ("a.docx", b"PK\x03\x04junk", []),
    ],
)
def test_files_inside_a_word_file_stand_in_their_place(name: str, chunk: bytes, wanted: list[str]) -> None:
    relation = f'<Relationship Id="rIdChunk" Type="{RELATIONS}/aFChunk" Target="/word/{name}"/></Relationships>'.encode()

    def related(part: str, content: bytes) -> tuple[str, bytes]:
        return part, content.replace(b"</Relationships>", relation) if part == "word/_rels/document.xml.rels" else content

    elements = (f"<w:p>{run('Before.')}</w:p>", '<w:altChunk r:id="rIdChunk"/>', f"<w:p>{run('After.')}</w:p>")
    text = read(made(*elements, edit=related, parts={f"word/{name}": chunk}), ".docx")
    assert words(text) == ["Before.", *wanted, "After."]
    assert any("could not be read" in note for note in text.notes) is not bool(wanted)


def test_controls_keep_what_was_filled_in() -> None:
    asks = f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{run('Click to enter text.')}</w:sdtContent></w:sdt>"
    ticked = '<w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr>'
    box = f"<w:sdt>{ticked}<w:sdtContent>{run('☒')}</w:sdtContent></w:sdt>"
    filled = f"<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>{run('Seoul')}</w:sdtContent></w:sdt>"
    text = read(made(f"<w:p>{asks}{run('Place: ')}{filled}</w:p>", f"<w:p>{box}{run(' Yes')}</w:p>"), ".docx")
    assert words(text) == ["Place: Seoul", "☒ Yes"]


def test_the_end_of_a_page_parts_words() -> None:
    ends = '<w:r><w:t>north</w:t><w:br w:type="page"/><w:t>south</w:t><w:cr/><w:t>east</w:t></w:r>'
    assert blocks(read(made(f"<w:p>{ends}</w:p>"), ".docx")) == [("paragraph", "north\nsouth\neast")]


def test_notes_that_are_counted_from_another_number_have_that_of_their_mark() -> None:
    """As LibreOffice writes them: the first two notes of a file are its separators."""
    note = '<w:footnote {type} w:id="{number}"><w:p><w:r>{said}</w:r></w:p></w:footnote>'
    notes = [
        note.format(type=f'w:type="{kind}"', number=number, said=f"<w:{kind}/>")
        for number, kind in enumerate(("separator", "continuationSeparator"))
    ]
    notes += [note.format(type="", number=number, said=f"<w:t>{said}</w:t>") for number, said in ((2, "The first."), (3, "The second."))]
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"

    def tied(name: str, content: bytes) -> tuple[str, bytes]:
        if name == "[Content_Types].xml":
            return name, content.replace(b"</Types>", f'<Override PartName="/word/footnotes.xml" ContentType="{kind}"/></Types>'.encode())
        if name == "word/_rels/document.xml.rels":
            relation = f'<Relationship Id="rIdN" Type="{RELATIONS}/footnotes" Target="footnotes.xml"/></Relationships>'
            return name, content.replace(b"</Relationships>", relation.encode())
        return name, content

    marks = "".join(
        f'{run(said)}<w:r><w:footnoteReference w:id="{number}"/></w:r>' for number, said in ((2, "A ship"), (3, " and a pilot"))
    )
    data = made(
        f"<w:p>{marks}</w:p>", edit=tied, parts={"word/footnotes.xml": f"<w:footnotes {SPACES}>{''.join(notes)}</w:footnotes>".encode()}
    )
    text = read(data, ".docx")
    assert [text.raw[block.start - 2 : block.end] for block in text.blocks[1:]] == ["¹ The first.", "² The second."]
    assert [block.label for block in text.blocks[1:]] == ["1", "2"]
