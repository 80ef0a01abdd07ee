"""Pages of printed lines into one text: what PDF files and scanned pictures have in common."""

from collections.abc import Sequence
from dataclasses import replace

from app.core.sentences import Sentence
from app.importers.base import ImportedText
from app.importers.pdf_heads import cuts_of
from app.importers.pdf_layout import LARGE, body_size, in_order, paragraphs_of
from app.importers.pdf_page import Line
from app.importers.pdf_text import PdfText
from app.importers.pdf_whole import unseen_passages

Size = tuple[float, float]
"""Width and height of a page in points."""

_SHOWN = 12
"""Page numbers that a sentence lists."""


def text_of_pages(all_pages: Sequence[Sequence[Line]], sizes: Sequence[Size]) -> ImportedText:
    """The text of pages in reading order, running heads and page numbers cut, lines of the margins as its furniture.

    Lines that the pages do not show come after all others, each passage with a switch of its own, and are left out.
    """
    pages = [[line for line in lines if not line.unseen or not line.is_unseen] for lines in all_pages]
    heights = [height for _, height in sizes]
    body = body_size(pages)
    cuts = cuts_of(pages, heights, body * LARGE)
    flowing = [
        in_order([line for line in lines if line not in cut.heads and line not in cut.numbers], width)
        for lines, cut, (width, _) in zip(pages, cuts, sizes, strict=True)
    ]
    writer = PdfText(cuts, flowing)
    for paragraph in paragraphs_of(flowing, body):
        writer.add(paragraph)
    for lines in all_pages:
        for passage in unseen_passages([line for line in lines if line.unseen and line.is_unseen]):
            writer.add_unseen(passage)
    heads = dict.fromkeys(line.text for cut in cuts for line in cut.heads)
    return replace(writer.done(), furniture=tuple(heads) or _edges(pages, heights))


def on_pictures(pages_without_text: Sequence[int], count: int) -> tuple[str, ...]:
    """The sentence that says which pages are pictures, and what can be done about it."""
    if not pages_without_text:
        return ()
    if len(pages_without_text) == count:
        which = (
            Sentence("The page has no text layer: it is a picture")
            if count == 1
            else Sentence("None of the {count} pages has a text layer: they are pictures", count=count)
        )
    else:
        listed = ", ".join(str(page) for page in pages_without_text[:_SHOWN]) + (", …" if len(pages_without_text) > _SHOWN else "")
        which = Sentence(
            "{count} of {all} pages have no text (page {listed}): they are pictures",
            count=len(pages_without_text),
            all=count,
            listed=listed,
        )
    return (
        Sentence(
            "{which}, which can be read and marked by page, but not searched. To search them, open the brief and choose "
            "“Read the pages by machine” among the commands (Ctrl+K), or use attache ocr.",
            which=which,
        ),
    )


def _edges(pages: Sequence[Sequence[Line]], heights: Sequence[float]) -> tuple[str, ...]:
    """The lines in the margins of a page that stands alone: nothing tells which of them run through."""
    if len(pages) != 1:
        return ()
    return tuple(line.text for line in pages[0] if line.top < heights[0] * 0.1 or line.bottom > heights[0] * 0.9)
