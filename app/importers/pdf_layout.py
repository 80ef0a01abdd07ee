"""From printed lines to reading order: columns, paragraphs, headings."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from app.core.model.brief import BlockKind
from app.core.text import CJK
from app.importers.lines import MARKER, is_ended
from app.importers.pdf_edges import Edges
from app.importers.pdf_floating import floating_in, place_of
from app.importers.pdf_heads import PAGE_NUMBER
from app.importers.pdf_notes import SMALL, single_notes, without_mark, without_notes
from app.importers.pdf_page import Line
from app.importers.pdf_whole import joined

_LAST_OF_NUMBER = frozenset("0123456789ivxlcIVXLC")
_LEADERS = ("....", ". . .", "……", "····", "‥‥")
"""What leads from a heading to its page number in a table of contents."""
_CAPTION = re.compile(r"(?:fig(?:ure|\.)|table|chart|map|그림|표|図|表|写真)\s?\.?\s?\d", re.IGNORECASE)
_BULLETS = tuple("•◦▪▫–—-‣●○■□◆※·∙➢❑❖✓")
_GUTTERS = (50, 49, 51, 48, 52, 47, 53, 46, 54, 45, 55, 42, 58, 40, 60, 38, 62, 35, 65, 33, 67, 30, 70)
"""Hundredths of the width at which a gutter is looked for, the likeliest first."""
_REACHES, _LEAST = 0.4, 8
"""Share of the way to the next column that lines of running text fill, and characters that they have: half of them at least."""
_JUSTIFIED = 12
"""Font sizes that two lines are long at least which end at one edge because they are justified."""
_RUNNING = 30
"""Characters on either side of a gap from which one line alone is two columns of text, no row of a table."""
_SOLID = 1.1
"""Font sizes from one line to the next at least."""
LARGE = 1.12
"""Font size of headings at least, as a share of the body's."""
_NEW_GAP = 1.35
"""How many times the usual distance of lines begins a new paragraph."""


@dataclass(slots=True)
class Paragraph:
    """Lines that belong together, in reading order."""

    kind: BlockKind
    lines: list[Line] = field(default_factory=list[Line])
    level: int = 0


def in_order(lines: Sequence[Line], width: float) -> list[Line]:
    """The lines of a page in reading order: where there are columns, the left before the right between full-width lines."""
    lines, boxes = floating_in(lines)
    ordered = (
        _rows(lines) if _gutter(lines, 0, width) is None else _in_columns(lines, 0, width, {id(line): at for at, line in enumerate(lines)})
    )
    for box in boxes:
        at = place_of(box, ordered)
        ordered[at:at] = _rows(box)
    return ordered


def _in_columns(lines: Sequence[Line], low: float, high: float, drawn: Mapping[int, int]) -> list[Line]:
    """The lines between two edges, column by column; a column may be columns again, as those of newspapers are.

    ``drawn``: as which line of the file each (by its identity) is drawn.
    """
    gutter = _gutter(lines, low, high)
    if gutter is None:
        level = any(_is_beside(line, after) for line, after in pairwise(lines))
        return sorted(lines, key=lambda line: drawn[id(line)]) if level else list(lines)
    ordered: list[Line] = []
    band: list[Line] = []
    for line in sorted(lines, key=_downward):
        if line.left < gutter < line.right:
            ordered += [*_columns(band, low, gutter, high, drawn), line]
            band = []
        else:
            band.append(line)
    return ordered + _columns(band, low, gutter, high, drawn)


def _downward(line: Line) -> float:
    return -line.top


def _columns(band: Sequence[Line], low: float, gutter: float, high: float, drawn: Mapping[int, int]) -> list[Line]:
    left, right = [line for line in band if line.right <= gutter], [line for line in band if line.right > gutter]
    end = len(left)
    while right and end and left[end - 1].top < right[-1].bottom and drawn[id(left[end - 1])] > drawn[id(right[-1])]:
        end -= 1  # drawn below both columns, after both
    sides = ((left[:end], low, gutter), (right, gutter, high), (left[end:], low, gutter))
    return [line for side in sides for line in _in_columns(*side, drawn)]


def _gutter(lines: Sequence[Line], low: float, high: float) -> float | None:
    """Where the white space between two columns of running text is: few lines cross it, both sides are filled."""
    width = high - low
    first, last = low + width * 0.35, low + width * 0.65
    if len(lines) < 8 or len([line for line in lines if line.left < first and line.right > last]) * 4 > len(lines):
        return None
    best, least = None, len(lines) // 4 + 1
    for share in _GUTTERS:
        at = low + width * share / 100
        left, right = [line for line in lines if line.right <= at], [line for line in lines if line.left >= at]
        crossing = len(lines) - len(left) - len(right)
        if min(len(left), len(right)) >= 4 and crossing < least and _filled(left, right) and not (crossing and _tears(lines, at)):
            best, least = at, crossing
        if least == 0:
            break
    return best


def _tears(lines: Sequence[Line], at: float) -> bool:
    """Whether most lines that cross a place have others beside them: it lies within a column, not between two."""
    crossing = [line for line in lines if line.left < at < line.right]
    torn = [line for line in crossing if any(other is not line and _is_beside(line, other) for other in lines)]
    return len(torn) * 2 > len(crossing)


def _is_beside(line: Line, other: Line) -> bool:
    return min(line.top, other.top) - max(line.bottom, other.bottom) > line.size / 2


def _filled(left: Sequence[Line], right: Sequence[Line]) -> bool:
    """Whether the lines of both columns are mostly about as long as the longest, and reach to the next: no cells of a table."""
    pitch = min(line.left for line in right) - min(line.left for line in left)
    if median(line.width for line in left) < pitch * _REACHES or any(
        median(len(line.text) for line in side) < _LEAST for side in (left, right)
    ):
        return False
    return all(median(line.width for line in side) > 0.6 * max(line.width for line in side) for side in (left, right))


def _rows(lines: Sequence[Line]) -> list[Line]:
    """Cells on one base line become one line again, with a tab between; the first may stand in a line of its own."""
    rows: list[Line] = []
    for at, line in enumerate(lines):
        last = rows[-1] if rows else None
        if last and line.cells > 1 and _is_level(last, line) and not _is_running(lines, at):
            rows[-1] = joined(last, line, "\t")
        else:
            rows.append(line)
    return rows


def _is_level(last: Line, line: Line) -> bool:
    return abs(last.bottom - line.bottom) < line.size / 2 and line.left > last.right


def _is_running(lines: Sequence[Line], at: int) -> bool:
    """Whether a line (by place) and the one before it are the first or last of two columns: two stretches of running text, and no
    other row above or below them."""
    before, line = lines[at - 1], lines[at]
    near = (*lines[max(0, at - 3) : at - 1], *lines[at + 1 : at + 3])
    return line.cells == before.cells == 2 and min(len(before.text), len(line.text)) >= _RUNNING and all(one.cells < 2 for one in near)


def body_size(pages: Sequence[Sequence[Line]]) -> float:
    """The font size that most characters have."""
    sizes: Counter[float] = Counter()
    for lines in pages:
        for line in lines:
            sizes[line.size] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 1.0


def paragraphs_of(pages: Sequence[Sequence[Line]], body: float) -> list[Paragraph]:
    """The paragraphs of a document: notes at the foot of a page come after the paragraph that the page break cuts."""
    paragraphs: list[Paragraph] = []
    waiting: list[Paragraph] = []
    for lines in pages:
        main, notes = without_notes(lines, body)
        grouped = _grouped(main, body, paragraphs[-1].lines if paragraphs else ())
        if grouped and paragraphs and _runs_on(paragraphs[-1], grouped[0], body):
            paragraphs[-1].lines += grouped.pop(0).lines
        paragraphs += waiting + grouped
        waiting = [Paragraph(BlockKind.FOOTNOTE, lines) for lines in single_notes([group.lines for group in _grouped(notes, body)])]
    paragraphs += waiting
    _name_headings(paragraphs, body)
    return paragraphs


def _grouped(lines: Sequence[Line], body: float, before: Sequence[Line] = ()) -> list[Paragraph]:
    """Lines as paragraphs; ``before`` are those of the paragraph before them."""
    groups: list[Paragraph] = []
    pitch, edges = _pitch(lines, body), Edges(lines)
    for line in lines:
        fresh = not groups or "\t" in line.text or _leads_to_page(groups[-1].lines[-1].text)
        if not fresh and _belongs(groups[-1].lines, line, edges.of(line), pitch):
            groups[-1].lines.append(line)
        else:
            groups.append(Paragraph(_kind(line, groups[-1].lines if groups else before), [line]))
    return groups


def _kind(line: Line, before: Sequence[Line]) -> BlockKind:
    if "\t" in line.text:
        return BlockKind.TABLE_ROW
    if _CAPTION.match(line.text):
        return BlockKind.CAPTION
    return BlockKind.LIST_ITEM if _has_marker(line) and not _ends_sentence(before, line) else BlockKind.PARAGRAPH


def _has_marker(line: Line) -> bool:
    """Whether a line begins with a bullet or a number; what begins with two letters, as most lines do, has none."""
    return not line.text[:2].isalpha() and MARKER.match(line.text) is not None


def _ends_sentence(before: Sequence[Line], line: Line) -> bool:
    """Whether a line begins with the last syllable of a Korean sentence, which looks like the third item of a list ("다.")."""
    if not line.text.startswith("다.") or not before:
        return False
    return "가" <= before[-1].text[-1] <= "힣" and not before[0].text.startswith("나.")


def _pitch(lines: Sequence[Line], body: float) -> float:
    """The usual distance from one line to the next."""
    steps = [above.top - below.top for above, below in pairwise(lines) if 0 < above.top - below.top < body * 2.5]
    return sorted(steps)[len(steps) // 3] if steps else body * 1.2


def _belongs(group: Sequence[Line], line: Line, edges: tuple[float, float], pitch: float) -> bool:
    """Whether a line goes on with the paragraph of the lines before it."""
    last, (left, right) = group[-1], edges
    if _is_right_below(last, line) and last.right >= right - 4 * last.size:  # what is asked below says the same of most lines
        return last.top - line.top <= max(pitch, line.size * _SOLID) * _NEW_GAP
    if "\t" in last.text or not 0.93 < line.size / last.size < 1.07 or (line.bold != last.bold and _short(last, right)):
        return False
    if line.bottom > last.bottom - line.size / 2:  # beside it, or in the next column
        edge = line.left - 2 * last.size if line.left > last.right else right if last.left < line.left else last.right
        return (_full(last, edge) or line.text[0].islower()) and not _is_ended(last)
    if last.top - line.top > max(pitch, line.size * _SOLID) * _NEW_GAP:
        return False
    if _is_next_item(group, line, right):
        return False
    return not (_begins_indented(group, line, left) or _ended_early(last, line, right))


def _is_next_item(group: Sequence[Line], line: Line, right: float) -> bool:
    """Whether a line begins another item of a list, or the paragraph behind its last one."""
    first, last = group[0], group[-1]
    done = _is_ended(last) or _short(last, right)
    if _has_marker(line) and not _ends_sentence(group, line):
        return done or (_has_marker(first) and line.left < first.left + 1)
    return done and line.left < first.left - line.size * 0.8 and _has_marker(first)


def _is_right_below(last: Line, line: Line) -> bool:
    """Whether a line is set as the one above it, begins below its begin, and with letters."""
    same = last.left == line.left and last.size == line.size and last.bold == line.bold
    return same and line.top < last.bottom and line.text[:2].isalpha() and "\t" not in last.text


def _leads_to_page(text: str) -> bool:
    """Whether a line ends with a page number that leaders lead to, as the lines of a table of contents do."""
    if text[-1] not in _LAST_OF_NUMBER:
        return False
    return any(leader in text for leader in _LEADERS) and PAGE_NUMBER.fullmatch(text.rsplit(maxsplit=1)[-1]) is not None


def _is_ended(line: Line) -> bool:
    return is_ended(without_mark(line.text))


def _full(line: Line, right: float) -> bool:
    return line.cut or line.right > right - 2.5 * line.size


def _short(line: Line, right: float) -> bool:
    return not line.cut and line.right < right - 4 * line.size


def _begins_indented(group: Sequence[Line], line: Line, left: float) -> bool:
    """Whether a line is set in against the usual left edge, or, where the lines after the first are set in, out of it."""
    last, indent = group[-1], line.size * 0.8
    if line.left < left - indent:
        return last.left > line.left + indent
    hangs = line.left > left + indent and last.left < line.left - indent and not last.cut
    return hangs and MARKER.match(group[0].text) is None


def _ended_early(last: Line, line: Line, right: float) -> bool:
    """Whether the last line stops where the first word of the next would still have had room."""
    if not _short(last, right) or (abs(last.right - line.right) < line.size / 2 and line.width > line.size * _JUSTIFIED):
        return False
    ended = _is_ended(last)
    if not ended and line.text[0].islower():
        return False
    room = right - last.right - _first_word_width(line)
    return room > 0 and (ended or room > 0.3 * (right - last.left))


def _first_word_width(line: Line) -> float:
    """About as wide as what cannot be broken at the start of a line is: a Latin letter takes half an em, a CJK character one."""
    word = re.match(r"[（(「『\[]*[!-~]+|.", line.text)
    return sum(line.size * (0.5 if character < "\u1100" else 1.0) for character in word.group()) if word else 0.0


def _runs_on(before: Paragraph, after: Paragraph, body: float) -> bool:
    """Whether a page break cut a paragraph: the last line has no end mark and is full, the next begins in the middle."""
    last, first = before.lines[-1], after.lines[0]
    if before.kind is BlockKind.TABLE_ROW or after.kind is not BlockKind.PARAGRAPH:
        return False
    if _is_ended(last) or last.size < body * SMALL or abs(last.size - first.size) > 0.5:
        return False
    if last.cut or first.text[0].islower():
        return last.cut or len(before.lines) > 1 or len(last.text) >= 40
    full = last.right + _first_word_width(first) > max(line.right for line in before.lines) - last.size
    return full and len(last.text) >= 20 and (len(before.lines) > 1 or re.match(f"[{CJK}]", first.text) is not None)


def _name_headings(paragraphs: Sequence[Paragraph], body: float) -> None:
    """Large or bold short paragraphs are headings; the larger the type, the higher the level (1 the highest)."""
    large = sorted({lines[0].size for lines in _candidates(paragraphs) if lines[0].size >= body * LARGE}, reverse=True)
    for paragraph in paragraphs:
        first = paragraph.lines[0]
        if not _heading_like(paragraph):
            continue
        if first.size in large:
            paragraph.kind, paragraph.level = BlockKind.HEADING, min(large.index(first.size) + 1, 6)
        elif all(line.bold for line in paragraph.lines) and not _is_ended(paragraph.lines[-1]):
            paragraph.kind, paragraph.level = BlockKind.HEADING, min(len(large) + 1, 6) if large else 2


def _candidates(paragraphs: Sequence[Paragraph]) -> Iterator[list[Line]]:
    return (paragraph.lines for paragraph in paragraphs if _heading_like(paragraph))


def _heading_like(paragraph: Paragraph) -> bool:
    """Whether a paragraph may be a heading by its kind and its length; what has a bullet before it is none, however large."""
    if paragraph.kind not in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM) or paragraph.lines[0].text.startswith(_BULLETS):
        return False
    return len(paragraph.lines) <= 4 and 2 < sum(len(line.text) for line in paragraph.lines) <= 300
