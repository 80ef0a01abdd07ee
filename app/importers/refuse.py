"""Formats that are known and not read, and files that are not what they say: refused by name, with what to do."""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator

from app.core.errors import ImportRefused
from app.core.sentences import Sentence
from app.importers.base import Document

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PICTURES = Sentence("JPEG or PNG")
_HEIC, _AVIF = Sentence("a HEIC photograph"), Sentence("an AVIF picture")
_BRANDS = {
    **dict.fromkeys((b"avif", b"avis"), _AVIF),
    **dict.fromkeys((b"heic", b"heix", b"heim", b"hevc", b"mif1", b"msf1"), _HEIC),
}
"""What a file of boxes is by its brand (ISO/IEC 14496-12): pictures; all others are films or sounds."""
_SIGNATURES = (
    (b"HWP Document File", Sentence("an HWP file"), Sentence("PDF or DOCX")),
    (b"Rar!", Sentence("a packed archive"), ""),
    (b"7z\xbc\xaf", Sentence("a packed archive"), ""),
    (b"\x1f\x8b", Sentence("a packed archive"), ""),
    (b"bplist00", Sentence("a web archive of Safari or another file of Apple’s"), Sentence("PDF")),
    (b"8BPS", Sentence("a Photoshop file"), _PICTURES),
    (b"\0\0\0\x0cjP", Sentence("a JPEG 2000 picture"), _PICTURES),
    (b"\xffO\xffQ", Sentence("a JPEG 2000 picture"), _PICTURES),
    (b"\0\0\1\0", Sentence("an icon"), _PICTURES),
    (b"\xd7\xcd\xc6\x9a", Sentence("a Windows drawing (WMF)"), Sentence("PDF")),
    (b"AT&TFORM", Sentence("a DjVu file"), Sentence("PDF")),
    (b"%!PS", Sentence("a PostScript file"), Sentence("PDF")),
    (b"\xc5\xd0\xd3\xc6", Sentence("a PostScript file"), Sentence("PDF")),
    (b"\xe4\x52\x5c\x7b", Sentence("a OneNote file"), Sentence("PDF or DOCX")),
    (b"ID3", Sentence("a sound or a film"), ""),
    (b"OggS", Sentence("a sound or a film"), ""),
    (b"\x1aE\xdf\xa3", Sentence("a sound or a film"), ""),
    (b"MZ", "a program", ""),
    (b"\x7fELF", "a program", ""),
    (b"SQLite format 3", "a database", ""),
)
_OLE_STREAMS = (
    ("FileHeader", Sentence("an HWP file")),
    ("EncryptedPackage", Sentence("an Office file with a password")),
    ("WordDocument", Sentence("an old Word file (.doc)")),
    ("PowerPoint Document", Sentence("an old PowerPoint file (.ppt)")),
    ("Workbook", Sentence("an old Excel file (.xls)")),
    ("JSRV_SegmentInformation", Sentence("an Ichitaro file (.jtd)")),
    ("Quill", Sentence("a Publisher file (.pub)")),
    ("VisioDocument", Sentence("a Visio drawing (.vsd)")),
    ("Book", Sentence("an old Excel file (.xls)")),
)
_ZIP_PARTS = (
    ("Index/Document.iwa", Sentence("a Pages, Numbers or Keynote file")),
    ("Index/", Sentence("a Pages, Numbers or Keynote file")),
    ("FixedDocSeq.fdseq", Sentence("an XPS file")),
    ("FixedDocumentSequence.fdseq", Sentence("an XPS file")),
    ("xl/", Sentence("an old or binary Excel file")),
    ("ppt/", Sentence("a PowerPoint file without slides")),
    ("Contents/section0.xml", Sentence("an HWPX file")),
)

_DRAWN = re.compile(
    r"\s*(?:(?:<\?xml[^>]*>|<!--(?>.*?-->)|<!DOCTYPE[^>]*>|<\?mso[^>]*>)\s*)*<(?P<name>svg|w:wordDocument|office:document)\b",
    re.DOTALL,
)
_XML = {
    "svg": (Sentence("a drawing (SVG)"), Sentence("PDF")),
    "w:worddocument": (Sentence("a Word file of 2003 (XML)"), Sentence("PDF or DOCX")),
    "office:document": (Sentence("a flat OpenDocument file"), Sentence("ODT or PDF")),
}

_DATA = frozenset(
    {".json", ".jsonl", ".ndjson", ".geojson", ".xml", ".xsd", ".xsl", ".yaml", ".yml", ".toml", ".ini", ".cfg", ".conf", ".sql", ".css",
     ".js", ".ts", ".py", ".ipynb", ".java", ".c", ".cpp", ".h", ".cs", ".go", ".rs", ".php", ".rb", ".sh", ".bat", ".cmd", ".ps1", ".vbs"}
)  # fmt: skip
"""Endings of files that are text for programs; what nobody reads is no brief. Logs and tables of values are read."""
_PACK = re.compile(rb"^\xef?\xbb?\xbf?(?:[^\S\n]*+(?:[#%][^\n]*+|---[^\S\n]*+)?\n)*+version:\s*\d+\s*$", re.MULTILINE)
"""How a pack of our own begins (resources/help/pack.md): remarks, then its version."""

MAX_MEMBERS, MAX_UNPACKED, MAX_RATIO = 5_000, 200 << 20, 120
"""What an honest Office file stays under: parts, bytes unpacked in all, and how far a part over a megabyte may be packed."""


def refuse_known(document: Document) -> None:
    """Refuse what can be recognised and is not read.

    Raises:
        ImportRefused: always with the name of the format and what to save it as.
    """
    head = document.data[:4096]
    if not head.strip():
        raise ImportRefused("The file is empty: get a complete copy and import that.")
    if head.startswith(_OLE):
        _refuse(_ole_name(document.data), Sentence("PDF or DOCX"))
    if head.startswith(b"PK\x03\x04"):
        _refuse(_zip_name(document.data), Sentence("PDF or DOCX"))
    _refuse_inner(head)
    if document.suffix in (".yaml", ".yml") and _PACK.match(head):
        raise ImportRefused("This is a pack of Attaché, not a brief: choose “Load a pack” among the commands (Ctrl+K), or attache load.")
    if document.suffix in _DATA:
        raise ImportRefused(
            "Files named {suffix} are made for programs, not for readers: put the words that are needed into a document and import that.",
            suffix=document.suffix,
        )
    for signature, name, better in _SIGNATURES:
        if head.startswith(signature):
            _refuse(name, better)


def open_package(data: bytes) -> zipfile.ZipFile:
    """The parts of an Office file, once they are known to be harmless.

    Raises:
        ImportRefused: it is damaged, or built to fill the memory or to write where it should not.
    """
    try:
        package = zipfile.ZipFile(io.BytesIO(data))
        members = package.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise ImportRefused("The file is damaged or cut short: get a complete copy and import that.") from error
    if len(members) > MAX_MEMBERS or sum(member.file_size for member in members) > MAX_UNPACKED:
        raise ImportRefused("The file unpacks to more than an honest document holds: open it where it is from and save it as PDF.")
    if any(_dangerous(member) for member in members):
        raise ImportRefused("The file is built in a way that no word processor writes: open it where it is from and save it as PDF.")
    if any(b"<!DOCTYPE" in start for start in _xml_heads(package, members)):
        raise ImportRefused("The file carries declarations that no word processor writes: open it where it is from and save it as PDF.")
    return package


def _refuse(name: str, better: str) -> None:
    advice = Sentence("save it as {better} and import that", better=better) if better else Sentence("import the documents themselves")
    raise ImportRefused("This is {name}, which Attaché does not read: {advice}.", name=name, advice=advice)


def _refuse_inner(head: bytes) -> None:
    """Refuse what does not show in the first bytes what it is."""
    if head[4:8] == b"ftyp":
        _refuse_boxes(head)
    if head[:4] == b"RIFF" and head[8:12] in (b"WAVE", b"AVI "):
        _refuse(Sentence("a sound or a film"), "")
    if head[40:44] == b" EMF":
        _refuse(Sentence("a Windows drawing (EMF)"), Sentence("PDF"))
    if head[60:68] == b"BOOKMOBI":
        _refuse(Sentence("a Kindle book"), Sentence("EPUB or PDF"))
    if found := _DRAWN.match(head.decode("latin-1")):
        _refuse(*_XML[found["name"].lower()])


def _refuse_boxes(head: bytes) -> None:
    brands = [head[8:12], *(head[at : at + 4] for at in range(16, 40, 4))]
    if name := next((name for brand, name in _BRANDS.items() if brand in brands), ""):
        _refuse(name, _PICTURES)
    _refuse(Sentence("a sound or a film"), "")


def _ole_name(data: bytes) -> str:
    names = [name for stream, name in _OLE_STREAMS if stream.encode("utf-16-le") in data]
    return names[0] if names else Sentence("an old Office file")


def _zip_name(data: bytes) -> str:
    names = open_package(data).namelist()
    found = (name for part, name in _ZIP_PARTS if any(member.startswith(part) for member in names))
    return next(found, Sentence("a packed archive"))


def _dangerous(member: zipfile.ZipInfo) -> bool:
    name = member.filename
    outside = name.startswith(("/", "\\")) or ".." in name.replace("\\", "/").split("/") or ":" in name
    link = (member.external_attr >> 16) & 0o170000 == 0o120000
    bomb = member.file_size > 1 << 20 and member.file_size > member.compress_size * MAX_RATIO
    return outside or link or bomb


def _xml_heads(package: zipfile.ZipFile, members: list[zipfile.ZipInfo]) -> Iterator[bytes]:
    for member in members:
        if member.filename.endswith((".xml", ".rels")):
            try:
                with package.open(member) as part:
                    yield part.read(4096).upper()
            except (zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError, OSError, zlib.error) as error:
                raise ImportRefused("The file is damaged or cut short: get a complete copy and import that.") from error
