"""Files built to harm: bombs, entities, ways out of the folder, lying headers, loops. Each is refused in a sentence or read in peace."""

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.errors import ImportRefused
from app.importers.base import ImportOptions
from app.importers.sandbox import ImportWorkers, load
from app.importers.worker import Limits
from tests.importers.compound import compound
from tests.importers.documents import package

LAUGHS = (
    '<!DOCTYPE lolz [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True))
    + "]>"
)
OUTSIDE = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
WORD = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>{0}</w:t></w:r></w:p></w:body></w:document>'
TYPES = {"[Content_Types].xml": b"<Types/>"}


def bomb(name: str, size: int = 300 << 20) -> bytes:
    """A part that unpacks to three hundred megabytes."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as made, made.open(name, "w") as part:
        for _ in range(size >> 20):
            part.write(bytes(1 << 20))
    return buffer.getvalue()


def lying(name: str) -> bytes:
    """A part whose header says ten bytes where there are many more."""
    data = bytearray(package({name: b"<a>" + b"x" * 100_000 + b"</a>"}))
    for mark, at in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        place = data.index(mark) + at
        data[place : place + 4] = struct.pack("<I", 10)
    return bytes(data)


def quine_like() -> bytes:
    """An archive in an archive in an archive."""
    inner = package({"word/document.xml": b"x"})
    for _ in range(20):
        inner = package({"a.docx": inner, "word/document.xml": inner[:100]})
    return inner


def endless_stream() -> bytes:
    """A PDF whose page is a stream that unpacks to half a gigabyte."""
    packed = zlib.compress(bytes(1 << 20) * 64, 9)
    twice = zlib.compress(packed * 8, 9)
    return (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n4 0 obj<</Filter[/FlateDecode/FlateDecode]/Length "
        + str(len(twice)).encode()
        + b">>stream\n"
        + twice
        + b"\nendstream endobj\ntrailer<</Root 1 0 R/Size 5>>\nstartxref\n0\n%%EOF\n"
    )


def huge_picture() -> bytes:
    """A PNG of a hundred bytes that says it has a hundred thousand pixels a side."""
    head = struct.pack(">IIBBBBB", 100_000, 100_000, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(b"")), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    )


HOSTILE: dict[str, tuple[str, bytes]] = {
    "zip bomb in Word": ("a.docx", bomb("word/document.xml")),
    "zip bomb in a sheet": ("a.xlsx", bomb("xl/worksheets/sheet1.xml")),
    "zip bomb in an e-book": ("a.epub", bomb("content.opf")),
    "many parts": ("a.docx", package({f"word/{number}.xml": b"x" for number in range(6_000)} | {"word/document.xml": b"x"})),
    "laughs in Word": ("a.docx", package({**TYPES, "word/document.xml": (LAUGHS + WORD.format("&i;")).encode()})),
    "laughs in OpenDocument": ("a.odt", package({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": LAUGHS.encode()})),
    "entity from outside": ("a.docx", package({**TYPES, "word/document.xml": (OUTSIDE + WORD.format("&x;")).encode()})),
    "entity in UTF-16": ("a.docx", package({**TYPES, "word/document.xml": (OUTSIDE + WORD.format("&x;")).encode("utf-16")})),
    "laughs in a page": ("a.html", (LAUGHS + "<html><body><p>&i; words</p></body></html>").encode()),
    "way out": ("a.docx", package({"word/document.xml": WORD.encode(), "../../../outside.txt": b"x"})),
    "way out in an e-book": ("a.epub", package({"mimetype": b"application/epub+zip", "../../outside.txt": b"x"})),
    "absolute way": ("a.pptx", package({"ppt/presentation.xml": b"x", "/etc/outside.txt": b"x"})),
    "lying header": ("a.docx", lying("word/document.xml")),
    "archives all the way": ("a.docx", quine_like()),
    "stream without end": ("a.pdf", endless_stream()),
    "huge picture": ("a.png", huge_picture()),
    "braces without end": ("a.rtf", b"{\\rtf1" + b"{" * 200_000),
    "deep page": ("a.html", b"<html><body>" + b"<div>" * 100_000 + b"words"),
    "table in table": ("a.html", b"<html><body>" + b"<table><tr><td>" * 3_000 + b"words"),
    "mail in mail": (
        "a.eml",
        b"From: a@b\nTo: c@d\nSubject: e\n" + b"Content-Type: message/rfc822\n\nFrom: a@b\nTo: c@d\nSubject: e\n" * 500,
    ),
    "parts without end": (
        "a.eml",
        b'From: a@b\nTo: c@d\nSubject: e\nContent-Type: multipart/mixed; boundary="x"\n\n' + b"--x\n\npart\n" * 4_000,
    ),
    "stream that names itself": ("a.msg", compound({"__properties_version1.0": bytes(48)})[:600]),
    "one long line": ("a.txt", b"a-" * 300_000),
    "spaces alone in their thousands": ("a.md", b"# a\n" + b" " * 500_000 + b"x\n" + b"*" * 100_000),
    "calendar without end": ("a.ics", b"BEGIN:VCALENDAR\n" + b"BEGIN:VEVENT\n" * 50_000),
}


@pytest.fixture(scope="module")
def workers() -> Iterator[ImportWorkers]:
    with ImportWorkers(Limits(cpu_seconds=10), wall_seconds=25) as started:
        yield started


@pytest.mark.parametrize("name", sorted(HOSTILE))
def test_a_hostile_file_is_refused_in_a_sentence_or_read_in_peace(workers: ImportWorkers, name: str, tmp_path: Path) -> None:
    file_name, data = HOSTILE[name]
    try:
        text = workers.read_bytes(data, file_name, ImportOptions())
    except ImportRefused as refusal:
        assert refusal.sentence.endswith(".")
        assert "Traceback" not in refusal.sentence
    else:
        assert "root:" not in text.raw
        assert len(text.raw) < 8 << 20
    assert not list(tmp_path.parent.rglob("outside.txt"))
    assert workers.read_bytes(b"Words.", "a.txt", ImportOptions()).raw == "Words."


@pytest.mark.parametrize(
    "name",
    ["zip bomb in Word", "zip bomb in a sheet", "laughs in Word", "entity from outside", "entity in UTF-16", "way out", "huge picture"],
)
def test_what_can_only_be_meant_to_harm_is_refused(workers: ImportWorkers, name: str) -> None:
    with pytest.raises(ImportRefused):
        workers.read_bytes(HOSTILE[name][1], HOSTILE[name][0], ImportOptions())


def test_a_file_of_two_gigabytes_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "sparse.pdf"
    with path.open("wb") as sparse:
        sparse.truncate(2 << 30)
    with pytest.raises(ImportRefused, match=r"larger than 256 MB: split it"):
        load(path)
