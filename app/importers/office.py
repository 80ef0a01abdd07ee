"""Slides (PPTX) and sheets (XLSX): slides as pages with their notes, sheets as tables with their names."""

import io
import itertools
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from typing import Any, cast

from app.core.errors import ImportRefused
from app.core.model.brief import Author, BlockKind
from app.core.sentences import Sentence
from app.core.text import tidy
from app.importers.base import Document, ImportedText, ImportOptions, Metadata
from app.importers.draft import Draft, without_signs
from app.importers.metadata import guess, told
from app.importers.package import DAMAGED
from app.importers.refuse import open_package

MAX_ROWS, MAX_COLUMNS = 5_000, 100
"""Of one sheet: what is longer is data, not a paper to be read."""

_BROKEN = (KeyError, ValueError, AttributeError, TypeError, IndexError, zipfile.BadZipFile, EOFError)


class Slides:
    """PowerPoint files since 2007. A slide is a page; speaker's notes follow it."""

    name = "pptx"

    def accepts(self, document: Document) -> bool:
        """A package with a presentation in it."""
        return _holds(document, "ppt/presentation.xml", ".pptx")

    def read(self, document: Document, options: ImportOptions) -> ImportedText:
        """Read the slides.

        Raises:
            ImportRefused: it is damaged, dangerous or has no words.
        """
        import pptx

        open_package(document.data).close()
        draft = Draft()
        starts: list[int] = []
        try:
            deck = cast(Any, pptx.Presentation(io.BytesIO(document.data)))
            for number, slide in enumerate(deck.slides, 1):
                starts.append(draft.length)
                _slide(draft, slide, number)
            said = _properties(deck.core_properties)
        except _BROKEN as error:
            raise ImportRefused(DAMAGED) from error
        if not draft.blocks:
            raise ImportRefused("The slides have no words in them: save them as PDF and import that.")
        raw = "".join(draft.parts)
        media = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
        done = draft.done(told(guess(raw, draft.blocks, said), options), media, self.name)
        return replace(done, page_starts=tuple(starts), page_count=len(starts))


class Sheets:
    """Excel files since 2007: what the cells show, formulas by their last result."""

    name = "xlsx"

    def accepts(self, document: Document) -> bool:
        """A package with a workbook in it."""
        return _holds(document, "xl/workbook.xml", ".xlsx")

    def read(self, document: Document, options: ImportOptions) -> ImportedText:
        """Read the sheets.

        Raises:
            ImportRefused: it is damaged, dangerous or has no words.
        """
        import openpyxl

        open_package(document.data).close()
        draft = Draft()
        cut: list[str] = []
        try:
            book = cast(Any, openpyxl.load_workbook(io.BytesIO(document.data), read_only=True, data_only=True))
            for sheet in book.worksheets:
                _sheet(draft, sheet, cut)
            said = _properties(book.properties)
        except _BROKEN as error:
            raise ImportRefused(DAMAGED) from error
        if not any(block.kind is BlockKind.TABLE_ROW for block in draft.blocks):
            raise ImportRefused("The sheets have no words in them: check that the file was saved completely.")
        raw = "".join(draft.parts)
        notes = (
            (Sentence("Of the sheets {cut} only the first {max_rows} rows were read.", cut=", ".join(cut), max_rows=MAX_ROWS),)
            if cut
            else ()
        )
        media = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        return draft.done(told(guess(raw, draft.blocks, said), options), media, self.name, notes)


def _holds(document: Document, name: str, suffix: str) -> bool:
    if not document.data.startswith(b"PK\x03\x04"):
        return False
    try:
        return name in zipfile.ZipFile(io.BytesIO(document.data)).namelist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        return document.suffix == suffix


def _slide(draft: Draft, slide: Any, number: int) -> None:
    title = slide.shapes.title
    if title is not None:
        draft.add(BlockKind.HEADING, _clean(title.text_frame.text), level=1 if number == 1 else 2, page=number)
    for shape in _shapes(slide.shapes, 0):
        if title is None or shape.shape_id != title.shape_id:
            _shape(draft, shape, number)
    if slide.has_notes_slide and slide.notes_slide.notes_text_frame is not None:
        for paragraph in slide.notes_slide.notes_text_frame.paragraphs:
            draft.add(BlockKind.COMMENT, _clean(paragraph.text), page=number)


def _shapes(shapes: Any, depth: int) -> Iterator[Any]:
    for shape in shapes:
        if hasattr(shape, "shapes") and depth < 20:
            yield from _shapes(shape.shapes, depth + 1)
        else:
            yield shape


def _shape(draft: Draft, shape: Any, page: int) -> None:
    if getattr(shape, "has_table", False):
        draft.tables += 1
        for row in shape.table.rows:
            draft.add(BlockKind.TABLE_ROW, "\t".join(_clean(cell.text) for cell in row.cells).rstrip("\t"), page=page)
    elif getattr(shape, "has_text_frame", False):
        paragraphs = [(paragraph.level, _clean(paragraph.text)) for paragraph in shape.text_frame.paragraphs]
        several = sum(bool(words) for _, words in paragraphs) > 1
        for level, words in paragraphs:
            kind = BlockKind.LIST_ITEM if several or level else BlockKind.PARAGRAPH
            draft.add(kind, words, level=level, marker="• " if kind is BlockKind.LIST_ITEM else "", page=page)


def _sheet(draft: Draft, sheet: Any, cut: list[str]) -> None:
    draft.add(BlockKind.HEADING, _clean(str(sheet.title)), level=2)
    draft.tables += 1
    rows = sheet.iter_rows(values_only=True, max_col=MAX_COLUMNS)
    for row in itertools.islice(rows, MAX_ROWS):
        draft.add(BlockKind.TABLE_ROW, "\t".join(_cell(value) for value in row).rstrip("\t"))
    if next(rows, None) is not None:
        cut.append(str(sheet.title))


def _cell(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat(" ", "minutes") if value.hour or value.minute else value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float):
        return f"{value:.12g}"
    return "" if value is None else _clean(str(value))


def _clean(words: str) -> str:
    return tidy(without_signs(words.replace("\v", " ")))


def _properties(said: Any) -> Metadata:
    title, author = tidy(str(said.title or "")), tidy(str(getattr(said, "author", None) or getattr(said, "creator", None) or ""))
    people = [name.strip() for name in author.split(";") if name.strip() and name.strip().lower() not in _PROGRAMS]
    return Metadata(title="" if title.lower() in _FILLERS else title, authors=tuple(Author(name=name) for name in people))


_PROGRAMS = ("openpyxl", "steve canny", "user", "admin", "microsoft office user")
_FILLERS = ("powerpoint presentation", "presentation", "untitled")
