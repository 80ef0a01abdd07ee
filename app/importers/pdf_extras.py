"""What a PDF holds beside its words: annotations, files, outline, page labels. All through PDFium, which has the file open."""

import ctypes
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from typing import Any, cast

import pypdfium2
from pypdfium2 import raw

from app.core.model.annotation import AnnotationKind
from app.core.model.brief import Block, BlockKind
from app.core.text import comparable, tidy
from app.importers.base import Attachment, FoundMark, ImportedText

pdfium = cast(Any, raw)

MAX_ATTACHMENTS, MAX_MARKS, MAX_ATTACHMENT = 200, 5_000, 64 << 20
_KINDS = {
    pdfium.FPDF_ANNOT_HIGHLIGHT: AnnotationKind.HIGHLIGHT,
    pdfium.FPDF_ANNOT_UNDERLINE: AnnotationKind.HIGHLIGHT,
    pdfium.FPDF_ANNOT_SQUIGGLY: AnnotationKind.QUESTION,
    pdfium.FPDF_ANNOT_STRIKEOUT: AnnotationKind.DISPUTE,
    pdfium.FPDF_ANNOT_TEXT: AnnotationKind.NOTE,
    pdfium.FPDF_ANNOT_FREETEXT: AnnotationKind.NOTE,
    pdfium.FPDF_ANNOT_SQUARE: AnnotationKind.NOTE,
    pdfium.FPDF_ANNOT_CIRCLE: AnnotationKind.NOTE,
    pdfium.FPDF_ANNOT_CARET: AnnotationKind.NOTE,
    pdfium.FPDF_ANNOT_STAMP: AnnotationKind.NOTE,
    pdfium.FPDF_ANNOT_INK: AnnotationKind.NOTE,
    pdfium.FPDF_ANNOT_LINE: AnnotationKind.NOTE,
    pdfium.FPDF_ANNOT_POLYGON: AnnotationKind.NOTE,
    pdfium.FPDF_ANNOT_POLYLINE: AnnotationKind.NOTE,
}
_LINE_END_HYPHEN = re.compile("[\ufffe\x02](?:\r\n)?")
_FRAMES = (pdfium.FPDF_ANNOT_SQUARE, pdfium.FPDF_ANNOT_CIRCLE)
"""What is drawn around words: these are what is meant. Other things that are drawn stand on their page."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """An entry of the outline: its level from 1, its title, its page from 1."""

    level: int
    title: str
    page: int


def outline_of(pdf: pypdfium2.PdfDocument) -> list[Chapter]:
    """The entries that lead to a page."""
    found: list[Chapter] = []
    for entry in cast(Any, pdf).get_toc(max_depth=6):
        target = entry.get_dest()
        page = target.get_index() if target else None
        title = tidy(entry.get_title())
        if page is not None and title:
            found.append(Chapter(entry.level + 1, title, page + 1))
        if len(found) >= MAX_MARKS:
            break
    return found


def with_outline(text: ImportedText, chapters: Sequence[Chapter]) -> tuple[Block, ...]:
    """The blocks, those that the outline names made headings of its levels."""
    named = {(chapter.page, comparable(chapter.title, case=False, loose=True)): chapter.level for chapter in chapters}
    if not named:
        return text.blocks
    kinds = (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST_ITEM)

    def level(block: Block) -> int:
        short = block.kind in kinds and block.end - block.start < 300
        return named.get((block.page, comparable(text.raw[block.start : block.end], case=False, loose=True)), 0) if short else 0

    return tuple(replace(block, kind=BlockKind.HEADING, level=level(block)) if level(block) else block for block in text.blocks)


def labels_of(pdf: pypdfium2.PdfDocument) -> tuple[str, ...]:
    """What the file calls its pages, or nothing where it says no more than their numbers."""
    labels = tuple(words_from(pdfium.FPDF_GetPageLabel, cast(Any, pdf).raw, number) for number in range(len(pdf)))
    return labels if any(label and label != str(number) for number, label in enumerate(labels, 1)) else ()


def attachments_of(pdf: pypdfium2.PdfDocument) -> tuple[Attachment, ...]:
    """The files inside the file."""
    handles = (
        pdfium.FPDFDoc_GetAttachment(pdf.raw, index) for index in range(min(pdfium.FPDFDoc_GetAttachmentCount(pdf.raw), MAX_ATTACHMENTS))
    )
    return tuple(found for number, handle in enumerate(handles, 1) for found in _attachment(handle, number))


def pinned_to(page: pypdfium2.PdfPage, limit: int) -> list[Attachment]:
    """The files that readers pinned to a page, at most so many."""
    found: list[Attachment] = []
    for index in range(min(pdfium.FPDFPage_GetAnnotCount(page.raw), MAX_MARKS)):
        annotation = pdfium.FPDFPage_GetAnnot(page.raw, index)
        try:
            if len(found) < limit and pdfium.FPDFAnnot_GetSubtype(annotation) == pdfium.FPDF_ANNOT_FILEATTACHMENT:
                found += _attachment(pdfium.FPDFAnnot_GetFileAttachment(annotation), len(found) + 1)
        finally:
            pdfium.FPDFPage_CloseAnnot(annotation)
    return found


def _attachment(handle: Any, number: int) -> Iterator[Attachment]:
    size = ctypes.c_ulong()
    if handle and pdfium.FPDFAttachment_GetFile(handle, None, 0, size) and 0 < size.value <= MAX_ATTACHMENT:
        name = tidy(words_from(pdfium.FPDFAttachment_GetName, handle)).replace("\\", "/").split("/")[-1]
        data = ctypes.create_string_buffer(size.value)
        pdfium.FPDFAttachment_GetFile(handle, data, size.value, size)
        yield Attachment(name or f"attachment {number}", data.raw)


def marks_on(page: pypdfium2.PdfPage, number: int, limit: int) -> list[FoundMark]:
    """The annotations of readers on a page (from 1), at most so many."""
    found: list[FoundMark] = []
    for index in range(min(pdfium.FPDFPage_GetAnnotCount(page.raw), limit)):
        annotation = pdfium.FPDFPage_GetAnnot(page.raw, index)
        try:
            mark = _mark(page, annotation, number)
        finally:
            pdfium.FPDFPage_CloseAnnot(annotation)
        found += [mark] if mark else []
    return found


def _mark(page: pypdfium2.PdfPage, annotation: Any, number: int) -> FoundMark | None:
    drawn = pdfium.FPDFAnnot_GetSubtype(annotation)
    kind = _KINDS.get(drawn)
    if kind is None:
        return None
    note = words_from(pdfium.FPDFAnnot_GetStringValue, annotation, b"Contents").replace("\r\n", "\n").replace("\r", "\n").strip()
    quote = _framed(page, annotation) if note and drawn in _FRAMES else ""
    quote = _quote(page, annotation) if kind is not AnnotationKind.NOTE else quote
    if not note and not quote:
        return None
    return FoundMark(
        kind=kind, page=number, quote=quote, note=note, author=tidy(words_from(pdfium.FPDFAnnot_GetStringValue, annotation, b"T"))
    )


def _quote(page: pypdfium2.PdfPage, annotation: Any) -> str:
    """The words whose middle lies in the marked boxes, a space between lines."""
    parts: list[str] = []
    with closing(page.get_textpage()) as text:
        for index in range(pdfium.FPDFAnnot_CountAttachmentPoints(annotation)):
            corners = pdfium.FS_QUADPOINTSF()
            if pdfium.FPDFAnnot_GetAttachmentPoints(annotation, index, corners):
                across = (corners.x1, corners.x2, corners.x3, corners.x4)
                upward = (corners.y1, corners.y2, corners.y3, corners.y4)
                words = str(text.get_text_bounded(min(across), min(upward), max(across), max(upward)))
                parts.append(_as_read(words))
    return tidy(" ".join(parts))


def _framed(page: pypdfium2.PdfPage, annotation: Any) -> str:
    """The words in a frame."""
    area = pdfium.FS_RECTF()
    if not pdfium.FPDFAnnot_GetRect(annotation, area):
        return ""
    with closing(page.get_textpage()) as text:
        return tidy(_as_read(str(text.get_text_bounded(area.left, min(area.bottom, area.top), area.right, max(area.bottom, area.top)))))


def _as_read(words: str) -> str:
    """Words of PDFium, each hyphen that it marks at a line end with a space behind it: it may be of the word or of the line end."""
    return _LINE_END_HYPHEN.sub("- ", words)


def words_from(function: Callable[..., int], *arguments: Any) -> str:
    """What a function of PDFium writes as UTF-16 into a buffer of the size it asks for."""
    length = int(function(*arguments, None, 0))
    if length <= 2 or length > 1 << 20:
        return ""
    buffer = ctypes.create_string_buffer(length)
    wide = cast(Any, ctypes).cast(buffer, cast(Any, ctypes).POINTER(pdfium.FPDF_WCHAR))
    function(*arguments, wide if _wide(function) else buffer, length)
    return buffer.raw[: length - 2].decode("utf-16-le", "replace")


_OF_FIELDS = (
    pdfium.FPDFAnnot_GetFormFieldName, pdfium.FPDFAnnot_GetFormFieldAlternateName, pdfium.FPDFAnnot_GetFormFieldValue,
)  # fmt: skip


def _wide(function: Callable[..., int]) -> bool:
    """Whether the function wants a pointer to wide characters, not to bytes."""
    return function in (pdfium.FPDFAttachment_GetName, pdfium.FPDFAnnot_GetStringValue, *_OF_FIELDS)
