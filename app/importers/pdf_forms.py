"""What was filled into the form of a PDF: read from its fields, for PDFium does not count what they show among the words of a page."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple, cast

import pypdfium2
from pypdfium2 import raw

from app.core.text import tidy
from app.importers.pdf_extras import words_from
from app.importers.pdf_page import Line
from app.importers.pdf_unseen import NOT_SEEN, Stretch

pdfium = cast(Any, raw)

_MOST = 2_000
"""Fields of one page that are read."""
_TEXTS = (pdfium.FPDF_FORMFIELD_TEXTFIELD, pdfium.FPDF_FORMFIELD_COMBOBOX, pdfium.FPDF_FORMFIELD_LISTBOX)
_BOXES = (pdfium.FPDF_FORMFIELD_CHECKBOX, pdfium.FPDF_FORMFIELD_RADIOBUTTON)
_UNSHOWN = pdfium.FPDF_ANNOT_FLAG_HIDDEN | pdfium.FPDF_ANNOT_FLAG_NOVIEW
_TICKED, _EMPTY = "☒", "☐"
_BESIDE = 40.0
"""Points between a box to tick and the words beside it at most."""


class _Field(NamedTuple):
    """A field with what was filled in (a line each), or a box that is ticked or not; edges in points."""

    name: str
    said: Sequence[str]
    box: bool
    left: float
    bottom: float
    right: float
    top: float
    shown: bool


def form_of(pdf: pypdfium2.PdfDocument) -> Any:
    """The handle of a document's form, to be asked for before any page is opened; None where it has none."""
    document = cast(Any, pdf)
    if document.get_formtype() in (pdfium.FORMTYPE_NONE, pdfium.FORMTYPE_XFA_FULL):
        return None
    document.init_forms()
    return document.formenv.raw if document.formenv else None


def with_fields(lines: list[Line], page: pypdfium2.PdfPage, form: Any, number: int) -> list[Line]:
    """The lines of a page (from 1) with what was filled into its fields: behind the words that ask for it, else where it stands."""
    area = pdfium.FS_RECTF()
    pdfium.FPDF_GetPageBoundingBox(page.raw, area)
    filled = list(lines)
    for field in _fields(page, form):
        placed = field._replace(
            left=field.left - area.left, right=field.right - area.left, top=field.top - area.bottom, bottom=field.bottom - area.bottom
        )
        _put(filled, placed, number)
    return filled


def _fields(page: pypdfium2.PdfPage, form: Any) -> Iterator[_Field]:
    for index in range(min(pdfium.FPDFPage_GetAnnotCount(page.raw), _MOST)):
        annotation = pdfium.FPDFPage_GetAnnot(page.raw, index)
        try:
            if pdfium.FPDFAnnot_GetSubtype(annotation) == pdfium.FPDF_ANNOT_WIDGET:
                yield from _field(annotation, form)
        finally:
            pdfium.FPDFPage_CloseAnnot(annotation)


def _field(annotation: Any, form: Any) -> Iterator[_Field]:
    """The field of an annotation, if anything is filled in or it is a box to tick."""
    kind = pdfium.FPDFAnnot_GetFormFieldType(form, annotation)
    area = pdfium.FS_RECTF()
    if kind not in (*_TEXTS, *_BOXES) or not pdfium.FPDFAnnot_GetRect(annotation, area):
        return
    if kind in _BOXES:
        said = [_TICKED if pdfium.FPDFAnnot_IsChecked(form, annotation) else _EMPTY]
    else:
        value = words_from(pdfium.FPDFAnnot_GetFormFieldValue, form, annotation)
        said = [words for line in value.splitlines() if (words := tidy(line))]
    if said:
        name = words_from(pdfium.FPDFAnnot_GetFormFieldAlternateName, form, annotation)
        name = tidy(name or words_from(pdfium.FPDFAnnot_GetFormFieldName, form, annotation))
        shown = not pdfium.FPDFAnnot_GetFlags(annotation) & _UNSHOWN
        left, right = sorted((area.left, area.right))
        bottom, top = sorted((area.bottom, area.top))
        yield _Field(name, said, kind in _BOXES, left, bottom, right, top, shown)


def _put(lines: list[Line], field: _Field, number: int) -> None:
    """Put what a field says among the lines of its page."""
    beside = _beside(lines, field) if field.shown else None
    if beside is not None:
        label = lines[beside]
        words = f"{field.said[0]} {label.text}" if field.box else f"{label.text} {field.said[0]}"
        lines[beside] = label._replace(text=words, left=min(label.left, field.left), right=max(label.right, field.right), cut=False)
        at, rest = beside + 1, field.said[1:]
    else:
        at = next((at for at, line in enumerate(lines) if line.top < field.top), len(lines))
        first = f"{field.said[0]} {field.name}" if field.box else f"{field.name}: {field.said[0]}" if field.name else field.said[0]
        rest = [first, *field.said[1:]]
    size = lines[beside].size if beside is not None else min(12.0, round(field.top - field.bottom, 1))
    for step, words in enumerate(rest):
        top = field.top - step * size * 1.2
        unseen = () if field.shown else (Stretch(0, len(words), NOT_SEEN),)
        lines.insert(at + step, Line(words, number, field.left, field.right, top, top - size, size, unseen=unseen))


def _beside(lines: Sequence[Line], field: _Field) -> int | None:
    """The line whose words belong to a field: before it on the same height, or behind a box to tick."""
    middle = (field.bottom + field.top) / 2
    level = [at for at, line in enumerate(lines) if line.bottom - 2 < middle < line.top + 2 and not line.unseen]
    if field.box:
        behind = [at for at in level if -2 < lines[at].left - field.right < _BESIDE]
        return min(behind, key=lambda at: lines[at].left, default=None)
    before = [at for at in level if lines[at].right < field.left + 4]
    return max(before, key=lambda at: lines[at].right, default=None)
