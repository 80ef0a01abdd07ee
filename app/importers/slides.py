"""Slides (PPTX) as pages, each with its tables, the figures of its charts, and its speaker's notes."""

import io
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any, cast

from app.core.errors import ImportRefused
from app.core.model.brief import BlockKind
from app.importers.base import Document, ImportedText, ImportOptions
from app.importers.diagrams import words_of_diagram
from app.importers.docx_figures import meant_of
from app.importers.draft import Draft, row_of
from app.importers.hidden import on_hidden
from app.importers.metadata import guess, told
from app.importers.number_format import shown
from app.importers.office import BROKEN, clean, properties
from app.importers.office_shape import usual
from app.importers.package import DAMAGED, attribute, holds, inside, xml
from app.importers.slide_order import in_reading_order
from app.importers.slide_parts import edge_of, hidden_slides, labels_from, numbers_of, on_speakers_notes, remarks_on, unfold

_MAIN = "ppt/presentation.xml"
_DIAGRAM = "/diagramData"


class Slides:
    """PowerPoint files since 2007. A slide is a page; speaker's notes follow it; a hidden slide is left out and said."""

    name = "pptx"

    def accepts(self, document: Document) -> bool:
        """A package with a presentation in it."""
        return holds(document, _MAIN, ".pptx")

    def read(self, document: Document, options: ImportOptions) -> ImportedText:
        """Read the slides.

        Raises:
            ImportRefused: it is damaged, dangerous or has no words.
        """
        import pptx

        data = usual(document.data, _MAIN)
        draft = Draft()
        starts: list[int] = []
        hidden: list[int] = []
        noted = 0
        edges: dict[str, None] = {}
        try:
            deck = cast(Any, pptx.Presentation(io.BytesIO(data)))
            for number, slide in enumerate(deck.slides, 1):
                starts.append(draft.length)
                secret = slide.element.get("show") in ("0", "false")
                draft.hidden_in = f"slide {number}" if secret else ""
                hidden += [number] if secret else []
                unfold(slide.element)
                _slide(draft, slide, number, edges)
                for words in remarks_on(slide):
                    draft.add(BlockKind.COMMENT, words, page=number)
                noted += _notes(draft, slide, number)
            said = properties(deck.core_properties)
            labels = labels_from(attribute(deck.element, "firstSlideNum"), len(starts))
        except BROKEN as error:
            raise ImportRefused(DAMAGED) from error
        if not draft.blocks:
            raise ImportRefused("The slides have no words in them: save them as PDF and import that.")
        media = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
        metadata = told(guess(*draft.as_read(), said), options)
        done = draft.done(metadata, media, self.name, (*on_speakers_notes(noted), *on_hidden(hidden_slides(hidden, draft))))
        return replace(done, page_starts=tuple(starts), page_count=len(starts), page_labels=labels, furniture=tuple(edges))


def _slide(draft: Draft, slide: Any, number: int, edges: dict[str, None]) -> None:
    """Add a slide, its title first; its footer goes to the lines of the edges, its number and the day it was printed nowhere."""
    title = slide.shapes.title
    secret = draft.hidden_in
    if title is not None:
        draft.add(BlockKind.HEADING, clean(title.text_frame.text), level=1 if number == 1 else 2, page=number)
    for shape in _shapes(slide.shapes, 0):
        edge = edge_of(shape)
        if edge == "ftr" and shape.text_frame.text.strip():
            edges.setdefault(clean(shape.text_frame.text))
        elif not edge and (title is None or shape.shape_id != title.shape_id):
            draft.hidden_in = secret or ("shape" if _is_hidden(shape) else "")
            _shape(draft, shape, number)
    draft.hidden_in = secret


def _is_hidden(shape: Any) -> bool:
    return any(attribute(said, "hidden") in ("1", "true") for said in inside(shape.element, "cNvPr"))


def _notes(draft: Draft, slide: Any, number: int) -> bool:
    """Add the speaker's notes; whether there are any."""
    if not slide.has_notes_slide or slide.notes_slide.notes_text_frame is None:
        return False
    before = len(draft.blocks)
    for paragraph in slide.notes_slide.notes_text_frame.paragraphs:
        draft.add(BlockKind.COMMENT, clean(paragraph.text), page=number)
    return len(draft.blocks) > before


def _shapes(shapes: Any, depth: int) -> Iterator[Any]:
    for shape in in_reading_order(list(shapes)):
        if hasattr(shape, "shapes") and depth < 20:
            yield from _shapes(shape.shapes, depth + 1)
        else:
            yield shape


def _shape(draft: Draft, shape: Any, page: int) -> None:
    if getattr(shape, "has_table", False):
        _rows(draft, [[clean(cell.text) for cell in row.cells] for row in shape.table.rows], page)
    elif getattr(shape, "has_chart", False):
        _chart(draft, shape.chart, page)
    elif getattr(shape, "has_text_frame", False):
        paragraphs = [(paragraph.level, clean(paragraph.text)) for paragraph in shape.text_frame.paragraphs]
        several = sum(bool(words) for _, words in paragraphs) > 1
        for (level, words), number in zip(paragraphs, numbers_of(shape.text_frame.paragraphs), strict=True):
            kind = BlockKind.LIST_ITEM if several or level or number else BlockKind.PARAGRAPH
            marker = "• " if kind is BlockKind.LIST_ITEM and not number else ""
            draft.add(kind, f"{number} {words}".strip() if words else "", level=level, marker=marker, page=page)
    else:
        for words in _diagram(shape):
            draft.add(BlockKind.LIST_ITEM, words, marker="• ", page=page)
        draft.add(BlockKind.CAPTION, _told(shape), page=page)


def _told(shape: Any) -> str:
    """What is told of a picture to who cannot see it; nothing where a program made it up."""
    said = (attribute(properties, name) for properties in inside(shape.element, "cNvPr") for name in ("descr", "title"))
    return meant_of(said) if next(inside(shape.element, "blip"), None) is not None else ""


def _rows(draft: Draft, rows: Sequence[Sequence[str]], page: int) -> None:
    draft.tables += 1
    for row in rows:
        draft.add(BlockKind.TABLE_ROW, row_of(row), page=page)


def _chart(draft: Draft, chart: Any, page: int) -> None:
    """A chart as its title and the table of its figures."""
    if chart.has_title and chart.chart_title.has_text_frame:
        draft.add(BlockKind.CAPTION, clean(chart.chart_title.text_frame.text), page=page)
    for plot in chart.plots:
        series = list(plot.series)
        columns = [[shown(value, "") for value in one.values] for one in series]  # each question for its values reads the chart anew
        names = [clean(str(name)) for name in plot.categories] or [str(at) for at in range(1, 1 + max(map(len, columns), default=0))]
        head = ["", *(clean(str(one.name or "")) for one in series)]
        rows = [[name, *(column[at] if at < len(column) else "" for column in columns)] for at, name in enumerate(names)]
        _rows(draft, [head, *rows], page)


def _diagram(shape: Any) -> Iterator[str]:
    """The words of a diagram (SmartArt), which stand in a part of their own."""
    for found in inside(shape.element, "relIds"):
        relation = shape.part.rels.get(attribute(found, "dm"))
        if relation is not None and relation.reltype.endswith(_DIAGRAM):
            yield from map(clean, words_of_diagram(xml(relation.target_part.blob)))
