"""The printed lines of a PDF page, with their places. Lengths are in points, from the lower left corner of the page."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any, cast

import pypdfium2
from pypdfium2 import raw as pdfium

from app.importers.pdf_drawn import Box
from app.importers.pdf_page import DROPPED, AskedPage, Drawn, Line, characters_of
from app.importers.pdf_tables import aligned, rows_apart
from app.importers.pdf_whole import joined, whole_lines

_NARROW = 0.4
"""Share of the page's width below which a line with such a gap is in cells only beside another row of the same table."""

_EDGE = 0.12
"""Share of the page's height at its head and foot."""
Size = tuple[float, float]
"""Width and height of a page."""
_LEVEL = 2.0
"""Points by which lines of one height differ at most."""
_ENOUGH, _JUDGED, _LEGIBLE = 100, 1_000, 0.3
"""Characters by which a page is judged, from how many to how many, and the share of letters and figures that any text has."""


def lines_of(page: pypdfium2.PdfPage, number: int, size: Size) -> tuple[list[Line], Size]:
    """The lines of a page of that width and height in the order of the file, those that run up or down the page turned upright;
    and the width and height of the page as these lie on it.

    How the page is turned to be looked at is set aside meanwhile: PDFium would order the lines by it. Letters that nobody can
    read, since the file does not say what they stand for, are none.
    """
    rotation = page.get_rotation()
    if not rotation:
        return _lines_as_drawn(page, number, size)
    page.set_rotation(0)
    try:
        return _lines_as_drawn(page, number, page.get_size())
    finally:
        page.set_rotation(rotation)


def _lines_as_drawn(page: pypdfium2.PdfPage, number: int, size: Size) -> tuple[list[Line], Size]:
    """PDFium is asked without the objects of its binding, which care for handles that nobody closes."""
    width, height = size
    edges = _edges_of(page, size)
    text_page = pdfium.FPDFText_LoadPage(page.raw)
    if not text_page:
        raise pypdfium2.PdfiumError("the text of a page cannot be read")
    try:
        characters = characters_of(text_page)
        asked = AskedPage(page.raw, text_page, characters, number, edges)
        if not asked.is_printable and _is_garbled(characters):
            return [], size
        lines = list(_lines(asked, width))
    finally:
        pdfium.FPDFText_ClosePage(text_page)
    if asked.turn:
        return sorted(lines, key=lambda line: (-round(line.top / max(line.size, 1)), line.left)), (height, width)
    if edges[0] or edges[1]:
        lines = [_moved(line, -edges[0], -edges[1]) for line in lines]
    if _is_vertical(lines):
        return whole_lines(_upright(lines, size)), (height, width)
    return whole_lines(lines), size


def _edges_of(page: pypdfium2.PdfPage, size: Size) -> Box:
    """The edges of what is shown of a page, which need not begin at nought; the whole page where it is cut to what lies beside it."""
    shown = pdfium.FS_RECTF()
    if not pdfium.FPDF_GetPageBoundingBox(page.raw, shown):
        return 0.0, 0.0, *size
    if shown.left == shown.bottom == 0 and shown.right and shown.top:
        return 0.0, 0.0, float(shown.right), float(shown.top)
    left, bottom, right, top = cast(tuple[float, float, float, float], cast(Any, page).get_mediabox())
    left, right, bottom, top = min(left, right), max(left, right), min(bottom, top), max(bottom, top)
    if shown.left >= right or shown.right <= left or shown.bottom >= top or shown.top <= bottom:
        return left, bottom, right, top
    return float(shown.left), float(shown.bottom), float(shown.right), float(shown.top)


def _moved(line: Line, across: float, upward: float) -> Line:
    return line._replace(left=line.left + across, right=line.right + across, top=line.top + upward, bottom=line.bottom + upward)


def _is_garbled(characters: str) -> bool:
    """Whether the characters of a page are codes of its fonts and no letters: most are controls."""
    said = "".join(characters[:_JUDGED].split())
    return len(said) >= _ENOUGH and sum(map(str.isalnum, said)) < _LEGIBLE * len(said) and len(DROPPED.findall(said)) > len(said) / 4


def _lines(page: AskedPage, page_width: float) -> Iterator[Line]:
    page_width = page.turn.width if page.turn else page_width
    rows = page.rows()
    if page.is_plain and not rows:
        lines = page.all_placed(page.spans)
        stepped = any(after.bottom > before.bottom and after.left > before.left for before, after in pairwise(lines))
        yield from _apart(page, range(len(lines)), page_width) if stepped else lines
        return
    before: list[int] = []
    for number in range(len(page.spans)):
        if number not in rows:
            before.append(number)
        elif rows[number]:
            yield from _apart(page, before, page_width)
            yield from rows[number]
            before = []
    yield from _apart(page, before, page_width)


def _apart(page: AskedPage, numbers: Sequence[int], page_width: float) -> Iterator[Line]:
    """Lines that are in no ruled table; those with wide gaps between their words as cells, where they are wide or rows of a table."""
    drawn = [page.drawn(number) for number in numbers]
    in_cells = _in_cells(drawn, page_width)
    done = 0
    last_cells = [line.cells[-1].left if line.cells else 0.0 for line in drawn]
    for table in aligned([line.whole for line in drawn], [bool(line.cells) for line in drawn], last_cells):
        pieces = [[piece for at in row for piece in page.pieces(numbers[at])] for row in table]
        rows = rows_apart(pieces)
        if rows:
            yield from _as_drawn(drawn, in_cells, range(done, table[0].start))
            yield from map(page.row, rows)
            done = table[-1].stop
    yield from _as_drawn(drawn, in_cells, range(done, len(drawn)))


def _as_drawn(drawn: Sequence[Drawn], in_cells: Sequence[bool], numbers: range) -> Iterator[Line]:
    for number in numbers:
        yield from drawn[number].cells if in_cells[number] else (drawn[number].whole,)


def _in_cells(drawn: Sequence[Drawn], page_width: float) -> list[bool]:
    """Whether the gaps of each line part cells."""
    beside = [False, False, *(line.is_row_beside(after) for line, after in pairwise(drawn)), False, False]
    found: list[bool] = []
    for number, line in enumerate(drawn, 1):
        above, below = beside[number], beside[number + 1]
        if line.close:
            found.append((above and (below or beside[number - 1])) or (below and beside[number + 2]))
        else:
            wide = line.whole.width >= page_width * _NARROW or (number > 1 and line.is_level_with(drawn[number - 2]))
            found.append(bool(line.cells) and (above or below or wide))
    return found


def _is_vertical(lines: list[Line]) -> bool:
    """Whether most lines of more than three characters run from top to bottom."""
    tall = [line for line in lines if line.top - line.bottom > 2 * (line.right - line.left) and len(line.text) > 3]
    return len(tall) * 2 > sum(len(line.text) > 3 for line in lines) if tall else False


def _upright(lines: list[Line], size: Size) -> list[Line]:
    """The lines of a page that is written downwards, from the right, as if it were written from left to right. Lines that are written
    so at its head and foot stay there: they are printed on each page."""
    width, height = size
    rows = [line for line in lines if "\t" in line.text and line.width > 2 * (line.top - line.bottom)]
    lines = [line for line in lines if line not in rows] if rows else lines
    flat = [line for line in lines if line.width > 2 * (line.top - line.bottom) and not _EDGE < line.top / height < 1 - _EDGE]
    edges = [line for line in lines if line in flat or (len(line.text) < 5 and (_is_within(line, height) or _is_beside_any(line, flat)))]
    turned = [
        line._replace(left=height - line.top, right=height - line.bottom, top=line.right, bottom=line.left)
        for line in _by_columns([line for line in lines if line not in edges])
    ]
    whole = _pieced(edges)
    heads = [line._replace(top=width, bottom=width - line.size) for line in whole if line.top > height / 2]
    feet = [line._replace(top=line.size, bottom=0.0) for line in whole if line.top <= height / 2]
    return [line._replace(size=line.size or 1) for line in (*heads, *turned, *_rows_upright(rows, height), *feet)]


def _rows_upright(rows: Sequence[Line], height: float) -> Iterator[Line]:
    """The rows of tables that are written across on such a page, below each other in the stripe that their table takes there."""
    tables: list[list[Line]] = []
    for row in sorted(rows, key=lambda row: -row.top):
        above = tables[-1][-1] if tables else None
        if above and above.bottom - row.top < 2 * row.size and row.left < above.right and row.right > above.left:
            tables[-1].append(row)
        else:
            tables.append([row])
    for table in tables:
        right, left = max(row.right for row in table), min(row.left for row in table)
        step = (right - left) / len(table)
        for number, row in enumerate(table):
            top = right - number * step
            yield row._replace(left=height - table[0].top, right=height - table[-1].bottom, top=top, bottom=top - step * 0.7)


def _is_within(line: Line, height: float) -> bool:
    """Whether a line lies wholly in the margin at head or foot of a page, where no column begins."""
    return line.top < height * _EDGE or line.bottom > height * (1 - _EDGE)


def _is_beside_any(line: Line, others: Sequence[Line]) -> bool:
    return any(abs(line.bottom - other.bottom) < _LEVEL for other in others)


def _pieced(lines: Sequence[Line]) -> list[Line]:
    """Lines of the margins with their pieces put together again: among columns each sign of "- 5 -" is one of its own."""
    found: list[Line] = []
    for line in sorted(lines, key=lambda line: line.left):
        before = next((at for at, one in enumerate(found) if _is_next_piece(one, line)), None)
        if before is None:
            found.append(line)
        else:
            found[before] = joined(found[before], line, " ")
    return found


def _is_next_piece(line: Line, after: Line) -> bool:
    return abs(line.bottom - after.bottom) < _LEVEL * 2 and -_LEVEL < after.left - line.right < line.size


def _by_columns(lines: Sequence[Line]) -> list[Line]:
    """Lines that are written downwards, from the right; those of one column from above, whatever the size of their type."""
    columns: list[list[Line]] = []
    for line in sorted(lines, key=_leftward):
        if columns and _leftward(line) - _leftward(columns[-1][0]) < max(1.0, min(line.width, columns[-1][0].width) / 3):
            columns[-1].append(line)
        else:
            columns.append([line])
    return [line for column in columns for line in sorted(column, key=lambda line: -line.top)]


def _leftward(line: Line) -> float:
    return -(line.left + line.right) / 2
