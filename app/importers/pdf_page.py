"""What PDFium says of one page of a PDF: its characters as lines, cells and words with their places.

Lengths are in points, from the lower left corner of the page.
"""

import ctypes
import re
import struct
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import pypdfium2
from pypdfium2 import raw as pdfium

from app.core.model.brief import WordBox
from app.core.text import is_printable, paired
from app.importers.joining import MARKER
from app.importers.pdf_asking import unchecked
from app.importers.pdf_drawn import Box, rules_on
from app.importers.pdf_gaps import with_hyphens, without_gaps
from app.importers.pdf_tables import Grid, Piece, grids_of, rows_in
from app.importers.pdf_turned import turn_of
from app.importers.pdf_unseen import Stretch, Unseen

HYPHENS = "\ufffe\x02"
"""What PDFium puts for a hyphen at a line end, whether it is of the word or of the line break."""

_LINE = re.compile(f"[^\r\n{HYPHENS}]+[{HYPHENS}]?")
_BEHIND = f" {HYPHENS}\xad"
DROPPED = re.compile("[\x00-\x08\x0b-\x1f\x7f\xad\ufffe\uffff]")
"""Characters that are of no word."""

BROKEN = "\ufdd3"
"""Stands in a row for the line end behind a hyphen in one of its cells; one of Unicode's noncharacters, which no text may hold."""
JAPANESE = "\u3001-\u303f\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff60"
SOLID = re.compile(f"[{JAPANESE}]{{2}}")
"""What stands together without a space where a line ended between."""

_BOLD = 600
_GAP = 2.0
"""Widths of a letter (font sizes) between two words that make them parts of different columns or cells."""

_CLOSE = 0.8
"""The same where three rows and more have their cells below each other."""

_NUMBERS = frozenset("0123456789[(*†")
_LESS, _RAISED = 0.75, 1.25
"""Size of raised type at most, as a share of that behind it; and how much higher than its size a line that begins with it is."""

_BOXES, _NAME = pdfium.FS_RECTF * 2, ctypes.c_char * 128
_EDGES = struct.Struct("8f").unpack
"""Two rectangles of PDFium, the name of a font, and the rectangles as numbers."""

_ROWS_APART = 3
"""Font sizes from one row of a table to the next at most."""

Span = tuple[int, int, bool]
"""The first character of a line and the one after its last, and whether it ends with a hyphen at the line end."""


class Line(NamedTuple):
    """One printed line. ``cut`` says that it ends with a hyphen at the line end; ``cells`` how many stretches it has, far apart.

    ``words`` (offsets of ``text``) are there where a machine read the line from a picture; ``unseen`` is what the page does not show;
    ``raised`` says that it begins with raised type, as notes do: ``size`` is then that of the rest.
    """

    text: str
    page: int
    left: float
    right: float
    top: float
    bottom: float
    size: float
    bold: bool = False
    cut: bool = False
    cells: int = 1
    words: tuple[WordBox, ...] = ()
    unseen: tuple[Stretch, ...] = ()
    raised: bool = False

    @property
    def width(self) -> float:
        """From the left of the first to the right of the last character."""
        return self.right - self.left

    @property
    def is_unseen(self) -> bool:
        """Whether the page shows no word of the line."""
        return bool(self.unseen) and self.unseen[0].start == 0 and self.unseen[-1].end == len(self.text) and len(self.unseen) == 1


def _spans(characters: str) -> Iterator[Span]:
    """Each line that has words."""
    if characters.isascii() and "\x02" not in characters and characters.count("\r") == characters.count("\r\n") == characters.count("\n"):
        at = 0
        for words in characters.split("\r\n"):  # what is found below, where no line ends with a hyphen
            start, end = at + len(words) - len(words.lstrip(" ")), at + len(words.rstrip(" "))
            if start < end:
                yield start, end, False
            at += len(words) + 2
        return
    for found in _LINE.finditer(characters):
        words, at = found.group(), found.start()
        start = at + len(words) - len(words.lstrip(" "))
        end = at + len(words.rstrip(_BEHIND))
        if start < end:
            yield start, end, words[-1] in HYPHENS or words.rstrip().endswith("\xad")


def _are_within(lines: Sequence[Line], edges: Box) -> bool:
    left, bottom, right, top = edges
    return not [line for line in lines if line[2] < left or line[5] < bottom or line[3] > right or line[4] > top]


def characters_of(text_page: Any) -> str:
    """The characters of a page, one for each index of PDFium.

    PDFium puts ``HYPHENS`` where a line ends with one, and the two halves of a character that has no place among the first 65,536.
    """
    count = pdfium.FPDFText_CountChars(text_page)
    if count <= 0:
        return ""
    if pdfium.FPDFText_GetTextIndexFromCharIndex(text_page, count - 1) == count - 1:  # none is left out, none put in
        buffer = (ctypes.c_ushort * (count + 1))()
        given = pdfium.FPDFText_GetText(text_page, 0, count, buffer)
        characters = bytes(memoryview(buffer)[:count]).decode("utf-16-le", "ignore")
        if given == count + 1 and len(characters) == count:
            return characters
    return "".join(chr(pdfium.FPDFText_GetUnicode(text_page, index) or 0xFFFD) for index in range(count))


class Drawn(NamedTuple):
    """A line as it is drawn, and the cells that wide gaps make of it; a line without a gap, or drawn in one go, has none.

    ``close`` says that the gaps are so narrow that they may be spaces between words as well.
    """

    whole: Line
    cells: Sequence[Line] = ()
    close: bool = False

    def is_level_with(self, before: "Drawn") -> bool:
        """Whether a line stands right of the one before it, on the same height: both are of one row."""
        return abs(self.whole.bottom - before.whole.bottom) < self.whole.size / 2 and self.whole.left > before.whole.right

    def is_row_beside(self, other: "Drawn") -> bool:
        """Whether two lines are rows of a table: as many cells, each at one edge with the other; a number before words is no cell."""
        if not self.cells or len(self.cells) != len(other.cells) or (len(self.cells) == 2 and MARKER.match(self.whole.text)):
            return False
        near = self.whole.size
        edges = ((one.left - two.left, one.right - two.right) for one, two in zip(self.cells, other.cells, strict=True))
        return abs(self.whole.top - other.whole.top) < near * _ROWS_APART and all(min(abs(a), abs(b)) < near / 2 for a, b in edges)


class AskedPage:
    """What PDFium says of the characters of a page. It is asked a few times for each line, never for each character.

    Its answers are written into the same places again and again: to make these costs more than to ask. ``spans`` are its lines, as
    characters; on a plain page each is drawn in one go, as those of most pages are, and none is in cells.
    """

    def __init__(self, page: Any, text_page: Any, characters: str, number: int, edges: Box) -> None:
        characters = with_hyphens(text_page, characters)
        stretches = pdfium.FPDFText_CountRects(text_page, 0, -1)
        self.spans = list(_spans(characters))
        self.is_plain = stretches == len(self.spans)
        characters = without_gaps(text_page, characters)
        self._characters = characters
        self._page, self._raw = page, text_page
        self.turn = turn_of(text_page, characters, edges)
        self._has_more = pdfium.FPDFPage_CountObjects(page) > stretches
        self._edges_shown = edges
        self._unseen = Unseen(page, text_page, edges, more=self._has_more)
        self._number = number
        self.is_printable = is_printable(characters.replace("\r\n", ""))
        self._boxes = _BOXES()
        self._first, self._second = ctypes.byref(self._boxes[0]), ctypes.byref(self._boxes[1])
        self._name, self._flags, self._longest = _NAME(), ctypes.c_int(), ctypes.c_ulong(ctypes.sizeof(_NAME))
        self._flagged = ctypes.byref(self._flags)
        self._bold: dict[tuple[bytes, int], bool] = {}
        self._ask_box = unchecked("FPDFText_GetLooseCharBox")
        self._ask_size = unchecked("FPDFText_GetFontSize")
        self._ask_font = unchecked("FPDFText_GetFontInfo")

    def rows(self) -> dict[int, list[Line]]:
        """The rows of ruled tables, at the line of the page (by number) where each table begins; its other lines have none."""
        found: dict[int, list[Line]] = {}
        rules = rules_on(self._page) if self._has_more else []
        grids = grids_of([self.turn.rule(rule) for rule in rules] if self.turn else rules)
        for grid in grids:
            pieces = [piece for number in range(len(self.spans)) if number not in found for piece in self._pieces_in(grid, number)]
            rows = rows_in(grid, pieces) if pieces else None
            if rows:
                found |= {piece.line: [] for piece in pieces}
                found[min(piece.line for piece in pieces)] = [self.row(row) for row in rows]
        return found

    def _pieces_in(self, grid: Grid, number: int) -> list[Piece]:
        start, end, _ = self.spans[number]
        left, top, right, bottom, last_left, last_top, last_right, last_bottom = self._edges(start, end - 1)
        inside = grid.holds((min(left, last_left), min(bottom, last_bottom), max(right, last_right), max(top, last_top)))
        return self.pieces(number) if inside else []

    def pieces(self, number: int) -> list[Piece]:
        """The words of a line (by number) with their places."""
        start, end, _ = self.spans[number]
        pieces: list[Piece] = []
        for found in re.finditer("[^ ]+", self._characters[start:end]):
            first, after = start + found.start(), start + found.end()
            left, top, _, bottom, _, last_top, last_right, last_bottom = self._edges(first, after - 1)
            pieces.append(Piece(number, first, after, (left, min(bottom, last_bottom), last_right, max(top, last_top)), top - bottom))
        return pieces

    def row(self, cells: Sequence[Sequence[Piece]]) -> Line:
        """A row of a table as one line, a tab between its cells."""
        last = max(at for at, cell in enumerate(cells, 1) if cell)
        words, unseen = "", list[Stretch]()
        for at, cell in enumerate(cells[:last]):
            words += "\t" if at else ""
            for number, piece in enumerate(cell):
                said = self._words(piece.start, piece.end).strip(_BEHIND)
                words += self._between(cell[number - 1], piece, words[-1:] + said[:1]) if number else ""
                why = self._why(piece.start, piece.box)
                begin = len(words)
                words += said
                unseen += [Stretch(begin, len(words), why)] if why else []
        pieces = [piece for cell in cells for piece in cell]
        first = self.placed(pieces[0].start, pieces[0].end, False)
        left, bottom = min(piece.box[0] for piece in pieces), min(piece.box[1] for piece in pieces)
        right, top = max(piece.box[2] for piece in pieces), max(piece.box[3] for piece in pieces)
        return first._replace(text=words, left=left, right=right, top=top, bottom=bottom, cells=last, unseen=tuple(unseen))

    def _between(self, before: Piece, piece: Piece, edges: str) -> str:
        """What stands between two words of a cell, which end and begin with these characters."""
        if before.line != piece.line and self.spans[before.line][1:] == (before.end, True):
            return f"-{BROKEN}"
        return "" if piece.goes_on(before) or (before.line != piece.line and SOLID.fullmatch(edges)) else " "

    def drawn(self, number: int) -> Drawn:
        """A line (by number), and its cells."""
        start, end, cut = self.spans[number]
        whole = self.placed(start, end, cut)
        if " " not in whole.text or pdfium.FPDFText_CountRects(self._raw, start, end - start) < 2:
            return Drawn(whole)
        gaps: list[tuple[float, int, int]] = []
        for gap in re.finditer(" +", self._characters[start:end]):
            _, _, before, below, behind, _, _, lower = self._edges(start + gap.start() - 1, start + gap.end())
            if behind - before > whole.size * _CLOSE and abs(lower - below) < whole.size:
                gaps.append((behind - before, start + gap.start(), start + gap.end()))
        far = [gap for gap in gaps if gap[0] > whole.size * _GAP]
        parts = far or gaps
        if not parts:
            return Drawn(whole)
        spans = zip([start, *(after for _, _, after in parts)], [*(before for _, before, _ in parts), end], strict=True)
        cells = tuple(self.placed(first, last, cut and last == end, len(parts) + 1) for first, last in spans)
        return Drawn(whole, cells, close=not far)

    def placed(self, start: int, end: int, cut: bool, cells: int = 1) -> Line:
        """The line from a character to another."""
        return self.all_placed(((start, end, cut),), cells)[0]

    def all_placed(self, spans: Sequence[Span], cells: int = 1) -> list[Line]:
        """The lines from a character to another, asked for in one go: to call for each by itself costs as much as PDFium's answers."""
        raw, ask_box, ask_size, ask_font = self._raw, self._ask_box, self._ask_size, self._ask_font
        boxes, first, second, turn, bold = self._boxes, self._first, self._second, self.turn, self._bold
        name, flags, longest, flagged = self._name, self._flags, self._longest, self._flagged
        characters, number, printable = self._characters, self._number, self.is_printable
        rounded: dict[float, float] = {}
        found: list[Line] = []
        for start, end, cut in spans:
            if not (ask_box(raw, start, first) and ask_box(raw, end - 1, second)):
                raise pypdfium2.PdfiumError("no such character")
            left, top, right, bottom, last_left, last_top, last_right, last_bottom = _EDGES(boxes)
            if turn:
                left, top, right, bottom = turn.upright(left, top, right, bottom)
                last_left, last_top, last_right, last_bottom = turn.upright(last_left, last_top, last_right, last_bottom)
            size = ask_size(raw, start)
            raised = False
            if size <= 2:  # the file scales type that is nominally one point large
                size = top - bottom
            elif characters[start] in _NUMBERS and size * _RAISED < top - last_bottom:
                rest = ask_size(raw, end - 1)
                if size < rest * _LESS:
                    size, raised = rest, True
            ask_font(raw, start, name, longest, flagged)
            font = name.value, flags.value
            line = (
                (characters[start:end] if printable else self._words(start, end)).strip(),
                number,
                left if left < last_left else last_left,
                right if right > last_right else last_right,
                top if top > last_top else last_top,
                bottom if bottom < last_bottom else last_bottom,
                rounded[size] if size in rounded else rounded.setdefault(size, round(size, 1)),
                bold[font] if font in bold else self._is_bold(font, start),
                cut,
                cells,
                (),
                (),
                raised,
            )
            found.append(tuple.__new__(Line, line))  # what Line(*line) does, without a call of Python's own
        for at in self._doubtful(spans, found):
            start, end, _ = spans[at]
            found[at] = found[at]._replace(unseen=tuple(self._stretches(start, end)))
        return found

    def _doubtful(self, spans: Sequence[Span], lines: Sequence[Line]) -> list[int]:
        """The lines (by place) of which something may not be shown: drawn in no colour, over an edge of the page, or under a thing."""
        if self.is_plain:
            doubts = self._unseen.suspects([start for start, _, _ in spans])
        else:
            doubts = [True in self._unseen.suspects(self._places_to_ask(start, end)) for start, end, _ in spans]
        least_left, least_bottom, most_right, most_top = self._edges_shown
        over, turn = self._unseen.is_drawn_over, self.turn
        if not over and not turn and True not in doubts and _are_within(lines, self._edges_shown):
            return []
        for at, (_, _, left, right, top, bottom, *_) in enumerate(lines):
            if doubts[at]:
                continue
            if turn:
                left, bottom, right, top = turn.back(left, bottom, right, top)  # noqa: PLW2901 the same edges, as they lie in the file
            outside = left < least_left or bottom < least_bottom or right > most_right or top > most_top
            doubts[at] = outside or (over and self._unseen.covers((left, bottom, right, top)))
        return [at for at, doubt in enumerate(doubts) if doubt]

    def _places_to_ask(self, start: int, end: int) -> Sequence[int]:
        """The characters of a line of which to ask how they are drawn: one where it is drawn in one go, else the first of each word."""
        if pdfium.FPDFText_CountRects(self._raw, start, end - start) < 2:
            return (start,)
        return [start, *(start + gap.end() for gap in re.finditer(" +", self._characters[start:end])), end - 1]

    def _words(self, start: int, end: int) -> str:
        """The words from a character to another, as they are read."""
        words = self._characters[start:end]
        return words if self.is_printable or words.isprintable() else paired(DROPPED.sub("", words).replace("\u3000", " "))

    def _stretches(self, start: int, end: int) -> Iterator[Stretch]:
        """The words from a character to another that are not shown; those that stand together for one reason as one stretch."""
        last: Stretch | None = None
        for found in re.finditer("[^ ]+", self._characters[start:end]):
            first, after = start + found.start(), start + found.end()
            left, top, right, bottom, last_left, last_top, last_right, last_bottom = self._edges(first, after - 1)
            box = min(left, last_left), min(bottom, last_bottom), max(right, last_right), max(top, last_top)
            why = self._why(first, box)
            if last and last.why != why:
                yield last
                last = None
            if why:
                begin = last.start if last else len(self._words(start, first))
                last = Stretch(begin, len(self._words(start, after)), why)
        if last:
            yield last

    def _why(self, index: int, box: Box) -> str:
        return self._unseen.why(index, self.turn.back(*box) if self.turn else box)

    def _edges(self, first: int, second: int) -> tuple[float, ...]:
        """Left, upper, right and lower edge of two characters, as high and wide as their font makes room for."""
        if self._ask_box(self._raw, first, self._first) and self._ask_box(self._raw, second, self._second):
            edges = _EDGES(self._boxes)
            return (*self.turn.upright(*edges[:4]), *self.turn.upright(*edges[4:])) if self.turn else edges
        raise pypdfium2.PdfiumError("no such character")

    def _is_bold(self, font: tuple[bytes, int], index: int) -> bool:
        """Whether the font (name and flags) of a character is bold; asked once for each font of the page."""
        weight = pdfium.FPDFText_GetFontWeight(self._raw, index)
        self._bold[font] = weight >= _BOLD or b"bold" in font[0].lower()
        return self._bold[font]
