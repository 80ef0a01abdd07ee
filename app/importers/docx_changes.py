"""What Word keeps beside the words: tracked changes, comments, headers and footers."""

import io
import zipfile
from dataclasses import dataclass
from typing import Any, cast

from app.core.text import tidy
from app.importers.docx_chunks import Read, put_in
from app.importers.docx_figures import spell_out_figures
from app.importers.docx_hidden import Vanishing
from app.importers.docx_math import unfold
from app.importers.docx_numbering import Numbering
from app.importers.docx_wrappers import unwrap
from app.importers.draft import DELETED, END, HIDDEN, INSERTED, NUMBER, SHOWN, sign, without_signs
from app.importers.elements import Element
from app.importers.package import attribute, etree, inside, local, part, xml

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_CHANGES = {"ins": INSERTED, "moveTo": INSERTED, "del": DELETED, "moveFrom": DELETED}
_HOLDERS = ("p", "hyperlink", "smartTag", "sdtContent", "fldSimple")
_BODIES = ("word/document.xml", "word/footnotes.xml", "word/endnotes.xml")


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment: its number in the file, who wrote it, and its words."""

    key: str
    author: str
    words: str


@dataclass(frozen=True, slots=True)
class Changed:
    """The file with signs in its text where changes and comments begin and end; how many changes, and who made them.

    ``whole``: whether all files inside it could be read. ``pictures``: how many are described in words.
    """

    data: bytes
    insertions: int
    deletions: int
    authors: tuple[str, ...]
    whole: bool
    pictures: int = 0


def signed(data: bytes, read_word: Read) -> Changed:
    """The Word file with deletions put back as text, between signs, and the words of files inside it in their place."""
    counts = {INSERTED: 0, DELETED: 0}
    authors: dict[str, None] = {}
    made = io.BytesIO()
    whole, pictures = True, 0
    with zipfile.ZipFile(io.BytesIO(data)) as package, zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as copy:
        numbering, vanishing = Numbering(package), Vanishing(package)
        for name in package.namelist():
            content = part(package, name)
            if name in _BODIES:
                root = xml(content)
                whole = put_in(root, package, _paragraph, read_word) and whole
                pictures += spell_out_figures(root, package, name.rpartition("/")[2])
                _spell_out(root, numbering, vanishing)
                for change in list(inside(root, *_CHANGES)):
                    if _holds_text(change):
                        counts[_CHANGES[local(change)]] += 1
                        authors.setdefault(tidy(attribute(change, "author")))
                        _open(change)
                for comment in list(inside(root, "commentRangeStart", "commentReference")):
                    _point(comment)
                content = cast(bytes, etree.tostring(root))
            copy.writestr(name, content)
    return Changed(made.getvalue(), counts[INSERTED], counts[DELETED], tuple(name for name in authors if name), whole, pictures)


def _spell_out(root: Element, numbering: Numbering, vanishing: Vanishing) -> None:
    """Put into runs what stands in none: equations, the numbers of paragraphs, signs around hidden words."""
    unwrap(root)
    unfold(root, _run)
    for run in [found for found in inside(root, "r") if vanishing.hides(found)]:
        cast(Any, run).addprevious(_run(sign(HIDDEN)))
        cast(Any, run).addnext(_run(sign(SHOWN)))
    for paragraph in [found for found in inside(root, "p") if not _is_twin(found)]:
        label = numbering.label(paragraph)
        first = next((inner for inner in paragraph.iterchildren() if local(inner) != "pPr"), None)
        if label is not None and first is not None:
            cast(Any, first).addprevious(_run(sign(NUMBER + label)))


def _is_twin(paragraph: Element) -> bool:
    """Whether a paragraph is what an older program reads in place of another one."""
    return any(local(above) == "Fallback" for above in paragraph.iterancestors())


def _holds_text(change: Element) -> bool:
    parent = change.getparent()
    return parent is not None and local(parent) in _HOLDERS and any(found.text for found in inside(change, "t", "delText"))


def _open(change: Element) -> None:
    """Turn the change into plain runs between two signs."""
    kind = _CHANGES[local(change)]
    for deleted in inside(change, "delText"):
        deleted.tag = f"{_WORD}t"
    change.tag = f"{_WORD}ins"
    element = cast(Any, change)
    element.insert(0, _run(sign(kind)))
    element.append(_run(sign(END)))


def _point(mark: Element) -> None:
    """Put a sign where the words of a comment begin, or where its reference stands."""
    begins = local(mark) == "commentRangeStart"
    at = mark if begins else mark.getparent()
    if at is not None:
        key = ("begin" if begins else "comment") + attribute(mark, "id")
        cast(Any, at).addprevious(_run(sign(key)))


def _paragraph(words: str) -> Any:
    paragraph = etree.Element(f"{_WORD}p")
    paragraph.append(_run(without_signs(words)))
    return paragraph


def _run(words: str) -> Any:
    run = etree.Element(f"{_WORD}r")
    text = etree.SubElement(run, f"{_WORD}t")
    text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    text.text = words
    return run


def comments_of(package: zipfile.ZipFile) -> list[Comment]:
    """The comments of a file, in the order in which they are kept."""
    data = part(package, "word/comments.xml")
    if not data:
        return []
    found = [Comment(attribute(said, "id"), tidy(attribute(said, "author")), _words(said)) for said in inside(xml(data), "comment")]
    return [comment for comment in found if comment.words]


def furniture_of(package: zipfile.ZipFile) -> tuple[str, ...]:
    """The different lines of headers and footers."""
    lines: dict[str, None] = {}
    for name in sorted(package.namelist()):
        if name.startswith(("word/header", "word/footer")) and name.endswith(".xml"):
            for paragraph in inside(xml(part(package, name)), "p"):
                said = "".join(run.text or "" if local(run) == "t" else "\t" for run in inside(paragraph, "t", "tab", "br"))
                lines.setdefault("\t".join(filter(None, map(tidy, said.split("\t")))))
    return tuple(line for line in lines if line)


def _words(said: Element) -> str:
    paragraphs = (tidy("".join(run.text or "" for run in inside(paragraph, "t"))) for paragraph in inside(said, "p"))
    return "\u2028".join(words for words in paragraphs if words)
