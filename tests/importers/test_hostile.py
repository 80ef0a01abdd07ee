"""Files built to harm: bombs, entities, ways out of the folder, lying headers, loops. Each is refused in a sentence or read in peace."""

import contextlib
import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.core.errors import ImportRefused
from app.importers.base import ImportOptions
from app.importers.sandbox import ImportWorkers, load
from app.importers.worker import Limits
from tests.importers.compound import compound
from tests.importers.documents import package
from tests.importers.reading import read

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


MESSAGE = {"__properties_version1.0": bytes(48), "__substg1.0_1000001F": "Words of a letter. ".encode("utf-16-le") * 60}


def round_and_round(sector: int) -> bytes:
    """A message in which that sector is followed by itself ([MS-CFB] 2.3)."""
    data = bytearray(compound(MESSAGE))
    table = 512 * (1 + struct.unpack_from("<I", data, 76)[0])
    struct.pack_into("<I", data, table + 4 * sector, sector)
    return bytes(data)


def beside_itself() -> bytes:
    """A message whose first entry stands to the left and right of itself ([MS-CFB] 2.6.1)."""
    data = bytearray(compound(MESSAGE))
    entry = 512 * (1 + struct.unpack_from("<I", data, 48)[0]) + 128
    struct.pack_into("<II", data, entry + 68, 1, 1)
    return bytes(data)


HOSTILE: dict[str, tuple[str, Callable[[], bytes]]] = {
    "zip bomb in Word": ("a.docx", lambda: bomb("word/document.xml")),
    "zip bomb in a sheet": ("a.xlsx", lambda: bomb("xl/worksheets/sheet1.xml")),
    "zip bomb in an e-book": ("a.epub", lambda: bomb("content.opf")),
    "many parts": ("a.docx", lambda: package({f"word/{number}.xml": b"x" for number in range(6_000)} | {"word/document.xml": b"x"})),
    "laughs in Word": ("a.docx", lambda: package({**TYPES, "word/document.xml": (LAUGHS + WORD.format("&i;")).encode()})),
    "laughs in OpenDocument": (
        "a.odt",
        lambda: package({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": LAUGHS.encode()}),
    ),
    "entity from outside": ("a.docx", lambda: package({**TYPES, "word/document.xml": (OUTSIDE + WORD.format("&x;")).encode()})),
    "entity in UTF-16": ("a.docx", lambda: package({**TYPES, "word/document.xml": (OUTSIDE + WORD.format("&x;")).encode("utf-16")})),
    "laughs in a page": ("a.html", (LAUGHS + "<html><body><p>&i; words</p></body></html>").encode),
    "way out": ("a.docx", lambda: package({"word/document.xml": WORD.encode(), "../../../outside.txt": b"x"})),
    "way out in an e-book": ("a.epub", lambda: package({"mimetype": b"application/epub+zip", "../../outside.txt": b"x"})),
    "absolute way": ("a.pptx", lambda: package({"ppt/presentation.xml": b"x", "/etc/outside.txt": b"x"})),
    "lying header": ("a.docx", lambda: lying("word/document.xml")),
    "archives all the way": ("a.docx", quine_like),
    "stream without end": ("a.pdf", endless_stream),
    "huge picture": ("a.png", huge_picture),
    "braces without end": ("a.rtf", lambda: b"{\\rtf1" + b"{" * 200_000),
    "deep page": ("a.html", lambda: b"<html><body>" + b"<div>" * 100_000 + b"words"),
    "table in table": ("a.html", lambda: b"<html><body>" + b"<table><tr><td>" * 3_000 + b"words"),
    "mail in mail": (
        "a.eml",
        lambda: b"From: a@b\nTo: c@d\nSubject: e\n" + b"Content-Type: message/rfc822\n\nFrom: a@b\nTo: c@d\nSubject: e\n" * 500,
    ),
    "parts without end": (
        "a.eml",
        lambda: b'From: a@b\nTo: c@d\nSubject: e\nContent-Type: multipart/mixed; boundary="x"\n\n' + b"--x\n\npart\n" * 4_000,
    ),
    "parts in parts": (
        "a.eml",
        lambda: (
            b"From: a@b\nTo: c@d\nSubject: e\n"
            + b"".join(b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (at, at) for at in range(2_000))
        ),
    ),
    "pages that go round": (
        "a.pdf",
        lambda: (
            b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[2 0 R]/Count 3>>endobj\ntrailer<</Root 1 0 R>>"
        ),
    ),
    "message cut short": ("a.msg", lambda: compound(MESSAGE)[:600]),
    "stream that goes round": ("a.msg", lambda: round_and_round(0)),
    "directory that goes round": ("a.msg", lambda: round_and_round(struct.unpack_from("<I", compound(MESSAGE), 48)[0])),
    "entry beside itself": ("a.msg", beside_itself),
    "one long line": ("a.txt", lambda: b"a-" * 300_000),
    "spaces alone in their thousands": ("a.md", lambda: b"# a\n" + b" " * 500_000 + b"x\n" + b"*" * 100_000),
    "calendar without end": ("a.ics", lambda: b"BEGIN:VCALENDAR\n" + b"BEGIN:VEVENT\n" * 50_000),
}
"""Each with the ending of its name and what builds it: some take seconds, and megabytes, to build."""


@pytest.fixture(scope="module")
def around(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder around the one in which the workers work: what leaves theirs by a few steps is still in this one."""
    return tmp_path_factory.mktemp("around")


@pytest.fixture(scope="module")
def workers(around: Path) -> Iterator[ImportWorkers]:
    inside = around / "a" / "b" / "c" / "d" / "e"
    inside.mkdir(parents=True)
    with contextlib.chdir(inside), ImportWorkers(Limits(cpu_seconds=10), wall_seconds=25) as started:
        yield started


@pytest.mark.parametrize("name", sorted(HOSTILE))
def test_a_hostile_file_is_refused_in_a_sentence_or_read_in_peace(workers: ImportWorkers, name: str, around: Path) -> None:
    file_name, build = HOSTILE[name]
    try:
        text = workers.read_bytes(build(), file_name, ImportOptions())
    except ImportRefused as refusal:
        assert refusal.sentence.endswith(".")
        assert "Traceback" not in refusal.sentence
        assert "Error" not in refusal.sentence
    else:
        assert "root:" not in text.raw
        assert len(text.raw) < 8 << 20
    assert not list(around.rglob("outside.txt"))
    assert not Path("/etc/outside.txt").exists()
    assert workers.read_bytes(b"Words.", "a.txt", ImportOptions()).raw == "Words."


@pytest.mark.parametrize(
    "name",
    ["zip bomb in Word", "zip bomb in a sheet", "laughs in Word", "entity from outside", "entity in UTF-16", "way out", "huge picture"],
)
def test_what_can_only_be_meant_to_harm_is_refused(workers: ImportWorkers, name: str) -> None:
    file_name, build = HOSTILE[name]
    data = build()
    with pytest.raises(ImportRefused):
        workers.read_bytes(data, file_name, ImportOptions())


def test_a_file_of_two_gigabytes_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "sparse.pdf"
    with path.open("wb") as sparse:
        sparse.truncate(2 << 30)
    with pytest.raises(ImportRefused, match=r"larger than 256 MB: split it"):
        load(path)


@pytest.mark.parametrize("attribute", ["a{0}", 'a{0}="x"', "a{0}='>'", 'a{0} = "<p>"'])
def test_a_tag_of_endless_attributes_is_refused_before_it_is_parsed(attribute: str) -> None:
    page = "<html><body><p " + " ".join(attribute.format(number) for number in range(300_000)) + ">The quay.</p></body></html>"
    with pytest.raises(ImportRefused, match="thousands of attributes"):
        read(page, ".html")


def test_a_page_of_many_tags_with_long_values_is_read() -> None:
    row = '<p class="a b" style="x: y; z: w" data-x=\'a " b = c\'>The quay is long &lt; 3 = 4.</p>\n'
    text = read(f'<html><body><img src="data:image/png;base64,{"A b=" * 20_000}">{row * 3_000}</body></html>', ".html")
    assert text.raw.count("The quay is long") == 3_000


@pytest.mark.parametrize(
    "more",
    [
        "".join(f"X-Head-{number}: v\n" for number in range(1_000_000)), "Received: by quay.test\n" * 1_000_000,
        "Content-Type: text/plain; " + "; ".join(f"a{number}=b" for number in range(300_000)) + "\n",
    ],
)  # fmt: skip
def test_a_mail_of_endless_headers_is_refused_before_it_is_parsed(more: str) -> None:
    with pytest.raises(ImportRefused, match="head of this mail"):
        read(f"From: ana@quay.test\nSubject: The quay\n{more}\nBoth towns pay.\n", ".eml")


def test_a_mail_to_very_many_is_read_without_taking_its_head_apart() -> None:
    everybody = ",\n ".join(f"office{number}@quay.test" for number in range(15_000))
    text = read(f"From: ana@quay.test\nSubject: The quay\nTo: {everybody}\n\nBoth towns pay.\n", ".eml")
    assert "office14999@quay.test" in text.raw
    assert text.metadata.title == "The quay"
