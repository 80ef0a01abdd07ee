"""A brief as a Word document: paragraphs, headings, highlights, and the reader's notes as comments. Written by hand as ECMA-376 has it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from io import BytesIO
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
FORBIDDEN = re.compile("[\\x00-\\x08\\x0b-\\x1f\\ud800-\\udfff\\ufffe\\uffff]")
EPOCH = (1980, 1, 1, 0, 0, 0)
"""The earliest time a ZIP can hold: the same brief gives the same file."""
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
KINDS = (
    ("/word/document.xml", f"{WORD}.document.main+xml"),
    ("/word/styles.xml", f"{WORD}.styles+xml"),
    ("/word/comments.xml", f"{WORD}.comments+xml"),
    ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
)
"""What each part of the file is."""
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


@dataclass(frozen=True, slots=True)
class Note:
    """A reader's note on some words."""

    author: str
    text: str


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of a paragraph that are set alike. ``notes`` begin with them."""

    text: str
    marked: bool = False
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph; ``level`` 1 to 3 for a heading, 0 for running text, ``item`` for one of a list."""

    stretches: tuple[Stretch, ...]
    level: int = 0
    item: bool = False


@dataclass(frozen=True, slots=True)
class WordBrief:
    """What is written: title, the lines below it (author, date, marking), the paragraphs, the language as en, ko or ja."""

    title: str
    lines: tuple[str, ...]
    blocks: tuple[Block, ...]
    language: str
    marking: str = ""


def write_docx(brief: WordBrief) -> bytes:
    """The brief as the bytes of a DOCX file."""
    notes: list[Note] = []
    body = [_paragraph((Stretch(brief.marking),), "Marking", notes)] if brief.marking else []
    body.append(_paragraph((Stretch(brief.title),), "Title", notes))
    body += [_paragraph((Stretch(line),), "Subtitle", notes) for line in brief.lines]
    body += [_paragraph(block.stretches, _style(block), notes) for block in brief.blocks]
    parts = (
        ("[Content_Types].xml", _content_types()),
        ("_rels/.rels", _relations((("officeDocument", "word/document.xml"),), core=True)),
        ("word/document.xml", _document(body)),
        ("word/_rels/document.xml.rels", _relations((("styles", "styles.xml"), ("comments", "comments.xml")))),
        ("word/styles.xml", _styles(brief.language)),
        ("word/comments.xml", _comments(notes)),
        ("docProps/core.xml", _core(brief)),
    )
    target = BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        for name, text in parts:
            archive.writestr(ZipInfo(name, EPOCH), text.encode("utf-8"), ZIP_DEFLATED)
    return target.getvalue()


def _content_types() -> str:
    rows = "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in KINDS)
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{rows}</Types>'
    )


def _style(block: Block) -> str:
    return f"Heading{min(block.level, 3)}" if block.level else ("ListParagraph" if block.item else "Normal")


def _paragraph(stretches: Iterable[Stretch], style: str, notes: list[Note]) -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{"".join(_run(stretch, notes) for stretch in stretches)}</w:p>'


def _run(stretch: Stretch, notes: list[Note]) -> str:
    first = len(notes)
    notes.extend(stretch.notes)
    numbers = range(first, len(notes))
    shade = '<w:rPr><w:highlight w:val="yellow"/></w:rPr>' if stretch.marked else ""
    lines = "<w:br/>".join(f'<w:t xml:space="preserve">{_safe(line)}</w:t>' for line in stretch.text.split("\n"))
    before = "".join(f'<w:commentRangeStart w:id="{number}"/>' for number in numbers)
    after = "".join(f'<w:commentRangeEnd w:id="{number}"/><w:r><w:commentReference w:id="{number}"/></w:r>' for number in numbers)
    return f"{before}<w:r>{shade}{lines}</w:r>{after}"


def _safe(text: str) -> str:
    """The text without what XML cannot hold (control characters, halves of surrogate pairs)."""
    return escape(FORBIDDEN.sub("", text))


def _document(body: Sequence[str]) -> str:
    page = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1701" w:right="1134" w:bottom="1418" w:left="1701"/></w:sectPr>'
    return f'<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="{W}"><w:body>{"".join(body)}{page}</w:body></w:document>'


def _relations(targets: Iterable[tuple[str, str]], *, core: bool = False) -> str:
    rows = [f'<Relationship Id="r{number}" Type="{OFFICE}/{kind}" Target="{target}"/>' for number, (kind, target) in enumerate(targets, 1)]
    if core:
        kind = PACKAGE + "/metadata/core-properties"
        rows.append(f'<Relationship Id="core" Type="{kind}" Target="docProps/core.xml"/>')
    return f'<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="{PACKAGE}">{"".join(rows)}</Relationships>'


STYLES = (
    ("Normal", "Normal", "", ""),
    ("Title", "Title", '<w:spacing w:after="120"/>', '<w:b/><w:sz w:val="36"/>'),
    ("Subtitle", "Subtitle", "", '<w:color w:val="5B6472"/><w:sz w:val="20"/>'),
    ("Marking", "Marking", '<w:jc w:val="center"/>', '<w:b/><w:color w:val="A3261C"/>'),
    ("ListParagraph", "List Paragraph", '<w:ind w:left="567"/>', ""),
    *(
        (f"Heading{n}", f"heading {n}", f'<w:keepNext/><w:outlineLvl w:val="{n - 1}"/>', f'<w:b/><w:sz w:val="{34 - 4 * n}"/>')
        for n in (1, 2, 3)
    ),
)
"""Key, name, paragraph and letters of each style."""


def _styles(language: str) -> str:
    fonts = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Malgun Gothic"/>'
    if language == "ja":
        fonts = fonts.replace("Malgun Gothic", "MS Mincho")
    tag = {"ko": "ko-KR", "ja": "ja-JP"}.get(language, "ko-KR")
    base = f'<w:rPr>{fonts}<w:sz w:val="24"/><w:lang w:val="en-GB" w:eastAsia="{tag}"/></w:rPr>'
    rows = (
        f'<w:style w:type="paragraph" w:styleId="{key}"{" w:default=" + chr(34) + "1" + chr(34) if key == "Normal" else ""}>'
        f'<w:name w:val="{name}"/><w:pPr>{shape}</w:pPr><w:rPr>{letters}</w:rPr></w:style>'
        for key, name, shape, letters in STYLES
    )
    spacing = '<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="300" w:lineRule="auto"/></w:pPr></w:pPrDefault>'
    defaults = f"<w:docDefaults><w:rPrDefault>{base}</w:rPrDefault>{spacing}</w:docDefaults>"
    return f'<?xml version="1.0" encoding="UTF-8"?><w:styles xmlns:w="{W}">{defaults}{"".join(rows)}</w:styles>'


def _comments(notes: Iterable[Note]) -> str:
    rows = (
        f'<w:comment w:id="{number}" w:author={quoteattr(_safe(note.author))}>'
        f'<w:p><w:r><w:t xml:space="preserve">{_safe(note.text)}</w:t></w:r></w:p></w:comment>'
        for number, note in enumerate(notes)
    )
    return f'<?xml version="1.0" encoding="UTF-8"?><w:comments xmlns:w="{W}">{"".join(rows)}</w:comments>'


def _core(brief: WordBrief) -> str:
    return (
        '<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties '
        'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{_safe(brief.title)}</dc:title><dc:language>{brief.language}</dc:language></cp:coreProperties>"
    )
