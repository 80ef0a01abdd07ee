"""The paragraph: broken into lines, divided over pages, drawn as one text object."""

from copy import copy
from typing import Any, NamedTuple

from app.book.flowables.base import Piece
from app.book.fonts import Family
from app.book.sheet import Sheet
from app.book.styles import INKS, TINTS, Align, TextStyle
from app.book.tags import Node
from app.book.text import Colour, Text
from app.book.typeset.breaking import Line
from app.book.typeset.chars import Script, clean
from app.book.typeset.inline import Manner, Prepared, Preparer
from app.book.typeset.inline import Piece as Span
from app.book.typeset.pen import JAPANESE, KOREAN, Pen

SOFT_HYPHEN = "\xad"
MOST_BETWEEN = 180.0
"""A Japanese line that needs more between its characters (thousandths of the em) stays ragged."""
MOST_BALANCED = 4
"""Lines of a title or a standfirst that are made equally long."""
ROUNDING = 0.1
"""Points added to a text's width, so that it surely fits."""
ORPHANS = 2
"""Fewest lines of a paragraph at a page's foot or head."""


class Share(NamedTuple):
    """How a line's spare room is given out, in points: after each East Asian character, and at each blank."""

    between: float
    blank: float


class Paragraph(Piece):
    """A text set in a style. ``label`` hangs in its indent.

    ``node`` is its element in the structure, ``label_node`` the label's; both halves of a divided paragraph share them.
    """

    def __init__(
        self, preparer: Preparer, text: Text, style: TextStyle, label: str = "", anchor: str = "", node: Node | None = None
    ) -> None:
        self.preparer, self.text, self.style, self.label, self.anchor = preparer, text, style, label, anchor
        self.node, self.label_node = node, node
        self.link_nodes: dict[int, Node] = {}
        self.before, self.after, self.keep_next = style.before, style.after, style.keep_next
        self.prepared: Prepared | None = None
        self.lines: list[Line] = []
        self.width = -1.0
        self.opens = True
        self.shifted = style.align is not Align.LEFT

    def wrap(self, width: float) -> float:
        """Break into lines."""
        if width != self.width:
            if self.prepared is None:
                self.prepared = self.preparer.prepare(self.text, self.style)
            measure = max(width - self.style.indent, self.style.size) * 1000 / self.style.size
            if self.style.phrases:
                self.prepared.keep_phrases(measure)
            self.lines = self.prepared.break_lines(measure, self.style.justify)
            if self.style.balance and 1 < len(self.lines) <= MOST_BALANCED:
                self.lines = self.prepared.balanced(measure, self.lines)
            self.width = width
        return len(self.lines) * self.style.leading

    def natural(self) -> tuple[float, float, float]:
        """The width of the text on one line, of what is better not broken, and of what cannot be, in points."""
        if self.prepared is None:
            self.prepared = self.preparer.prepare(self.text, self.style)
        unit, indent = self.style.size / 1000, self.style.indent
        whole, word, least = self.prepared.natural()
        return whole * unit + indent + ROUNDING, word * unit + indent + ROUNDING, least * unit + indent + ROUNDING

    @property
    def least(self) -> float:
        """Two lines, or all of a shorter paragraph."""
        count = len(self.lines)
        return self.style.leading * (count if count < ORPHANS * 2 else ORPHANS)

    def split(self, height: float) -> tuple[Piece, Piece] | None:
        """Divide between two lines, leaving at least two on each side."""
        fits, count = int((height + 0.01) // self.style.leading), len(self.lines)
        if fits >= count:
            return None
        fits = min(fits, count - ORPHANS)
        if fits < ORPHANS:
            return None
        head, rest = copy(self), copy(self)
        head.lines, rest.lines = self.lines[:fits], self.lines[fits:]
        head.after = 0.0
        rest.before, rest.opens, rest.anchor = 0.0, False, ""
        return head, rest

    @property
    def last_width(self) -> float:
        """Length of the last line in points."""
        assert self.prepared is not None
        return sum(self._span_width(span) for span in self._spans(self.lines[-1])) * self.style.size / 1000

    def _span_width(self, span: Span) -> float:
        assert self.prepared is not None
        return self.prepared.manners[span[0]].width(span[1])

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """Draw grounds, then the words, then ask for links and notes."""
        prepared, style = self.prepared, self.style
        assert prepared is not None
        owner = sheet.owner(self.node)
        baseline = top - (style.leading - style.size) / 2 - style.size * 0.86 + 0.5
        if self.opens:
            self._begin(sheet, owner, x, top, baseline)
        left = x + style.indent
        if prepared.pieces is not None:
            self._decorate(sheet, left, baseline, owner)
        pen = Pen(sheet, prepared.manners[0].metrics.encoder, style.size, style.colour, style.leading, left, baseline)
        pen.foreign = owner is not None and prepared.spoken is Script.LATIN
        pen.owner = owner
        plain = prepared.pieces is None and not prepared.characters and not self.shifted
        for number, line in enumerate(self.lines):
            if plain:
                self._plain_line(pen, line)
            else:
                self._line(pen, line, left, baseline - number * style.leading)
        (sheet.code if owner is None else sheet.marked)(pen.finish())
        if sheet.collect:
            sheet.saw("".join(text for line in self.lines for _, text in self._spans(line)))

    def _begin(self, sheet: Sheet, owner: Node | None, x: float, top: float, baseline: float) -> None:
        """What comes with the first line: characters used, language, anchor, label."""
        prepared = self.prepared
        assert prepared is not None
        if prepared.pieces is None:
            sheet.use(prepared.manners[0].metrics, prepared.words)
        else:
            for manner in prepared.manners:
                sheet.use(manner.metrics, (clean(manner.run.text),))
        if owner is not None and (script := prepared.spoken) is not Script.LATIN:
            owner.lang = KOREAN if script is Script.KOREAN else JAPANESE
        if self.anchor:
            sheet.anchor(self.anchor, top + 4)
        if self.label:
            draw_label(self.preparer, sheet, self.label, self.style, x, baseline, self.label_node)

    def _plain_line(self, pen: Pen, line: Line) -> None:
        """A line in one manner: as one operator where all of it is in the base font."""
        prepared = self.prepared
        assert prepared is not None
        encoder, blank = prepared.manners[0].metrics.encoder, line.adjust * self.style.size / 1000
        codes: list[Any] = list(map(encoder.__getitem__, self._line_words(line)))
        if not line.stop:
            codes.append("")
        try:
            joined = " ".join(codes)
        except TypeError:
            pen.next_line(blank)
            pen.codes(codes, encoder, self.style.size)
            return
        pen.plain_line(joined, blank)

    def _line_words(self, line: Line) -> list[str]:
        assert self.prepared is not None
        words = self.prepared.words[line.first : line.last]
        mark = SOFT_HYPHEN if line.hyphen else ""
        if line.start and line.first == line.last:
            return [self.prepared.words[line.last][line.start : line.stop] + mark]
        if line.start and words:
            words[0] = words[0][line.start :]
        if line.stop:
            words.append(self.prepared.words[line.last][: line.stop] + mark)
        return words

    def _spans(self, line: Line) -> list[Span]:
        """The line's characters by manner, with the blank that ends it where it ends a word."""
        prepared = self.prepared
        assert prepared is not None
        if prepared.pieces is None:
            words = self._line_words(line)
            return [(0, "".join(words))] if prepared.characters else [(0, " ".join(words) + ("" if line.stop else " "))]
        out: list[Span] = []
        stop = line.last + 1 if line.stop else line.last
        for word in range(line.first, stop):
            start = line.start if word == line.first else 0
            end = line.stop if word == line.last and line.stop else None
            _extend(out, prepared.pieces[word], start, end)
        if line.hyphen and out:
            out[-1] = (out[-1][0], out[-1][1] + SOFT_HYPHEN)
        elif line.last == len(prepared.words) and out and not prepared.characters:
            out[-1] = (out[-1][0], out[-1][1] + " ")
        return out

    def _share(self, line: Line, spans: list[Span]) -> Share:
        assert self.prepared is not None
        unit = self.style.size / 1000
        if not self.prepared.characters:
            return Share(0.0, line.adjust * unit)
        text = "".join(words for _, words in spans).rstrip(" ")
        places = self.prepared.manners[0].metrics.gaps.count(text[:-1])
        extra = line.adjust / places if places and self.style.justify else 0.0
        return Share(0.0, 0.0) if extra > MOST_BETWEEN else Share(extra * unit, extra * unit)

    def _line(self, pen: Pen, line: Line, x: float, y: float) -> None:
        spans, manners = self._spans(line), self.prepared.manners if self.prepared else ()
        share = self._share(line, spans)
        if self.shifted:
            pen.next_line_at(x + self._shift(spans), y, share.blank)
        else:
            pen.next_line(share.blank)
        for number, text in spans:
            manner = manners[number]
            pen.manner(manner)
            if pen.owner is not None:
                pen.owner = self._owner(number)
            pen.show(text, manner.metrics.encoder, self.style.size * manner.scale, share.between)

    def _shift(self, spans: list[Span]) -> float:
        unit = self.style.size / 1000
        natural = sum(self._span_width(span) for span in spans) * unit
        trailing = len(spans[-1][1]) - len(spans[-1][1].rstrip(" ")) if spans else 0
        assert self.prepared is not None
        natural -= trailing * self.prepared.space * unit
        return (self.width - self.style.indent - natural) * self.style.align.value

    def _decorate(self, sheet: Sheet, left: float, baseline: float, owner: Node | None) -> None:
        """Grounds, links, anchors and notes of the runs."""
        style, unit = self.style, self.style.size / 1000
        noted: set[int] = set()
        assert self.prepared is not None
        for row, line in enumerate(self.lines):
            spans = self._spans(line)
            share = self._share(line, spans)
            x, y = left + (self._shift(spans) if self.shifted else 0.0), baseline - row * style.leading
            for place, (number, text) in enumerate(spans):
                manner = self.prepared.manners[number]
                shown = text.rstrip(" ") if place == len(spans) - 1 else text
                width = manner.width(shown) * unit + self._extra(manner, shown, share)
                first = number not in noted and self._begins(number)
                link = self._link_node(number, manner, owner)
                self._mark(sheet, manner, x, y, width, first, link)
                noted.add(number)
                x += width

    def _link_node(self, number: int, manner: Manner, owner: Node | None) -> Node | None:
        """The element of a run that leads somewhere; it joins the paragraph's kids with its first words."""
        if owner is None or not manner.run.link:
            return None
        if number not in self.link_nodes:
            self.link_nodes[number] = Node("Link")
        return self.link_nodes[number]

    def _owner(self, number: int) -> Node | None:
        link = self.link_nodes.get(number)
        if link is None or self.node is None:
            return self.node
        if link not in self.node.kids:
            self.node.kids.append(link)
        return link

    def _begins(self, number: int) -> bool:
        """Whether the manner's first characters stand in the line, not in an earlier page's lines."""
        assert self.prepared is not None and self.prepared.pieces is not None
        if self.opens:
            return True
        before = self.lines[0]
        earlier = (piece for word in self.prepared.pieces[: before.first] for piece in word)
        started = any(piece[0] == number for piece in earlier)
        inside = before.start and any(piece[0] == number for piece in _upto(self.prepared.pieces[before.first], before.start))
        return not started and not inside

    def _extra(self, manner: Manner, text: str, share: Share) -> float:
        if not share.between:
            return text.count(" ") * share.blank
        return share.between * manner.metrics.gaps.count(text)

    def _mark(self, sheet: Sheet, manner: Manner, x: float, y: float, width: float, first: bool, link: Node | None) -> None:
        run, size = manner.run, self.style.size
        if run.tint is not None and width > 0:
            tint = TINTS[run.tint]
            sheet.rect(x - 1, y - size * 0.28, width + 2, size * 1.2, tint.ground)
            sheet.line(x - 1, y - size * 0.28, x + width + 1, y - size * 0.28, tint.line, 0.7, tint.dashes)
        if run.link and width > 0:
            sheet.link(run.link, x, y - 2, x + width, y + size, link)
        if first and run.anchor:
            sheet.anchor(run.anchor, y + size + 4)
        if first and run.note is not None:
            sheet.note(y, run.note, run.tint, self.node)


def _upto(pieces: tuple[Span, ...], count: int) -> list[Span]:
    out: list[Span] = []
    _extend(out, pieces, 0, count)
    return out


def _extend(out: list[Span], pieces: tuple[Span, ...], start: int, stop: int | None) -> None:
    """Append the characters ``start`` to ``stop`` of a word; neighbours of one manner become one span."""
    place = 0
    for number, text in pieces:
        low, high = max(start - place, 0), len(text) if stop is None else stop - place
        place += len(text)
        part = text[low : max(high, 0)]
        if not part:
            continue
        if out and out[-1][0] == number:
            out[-1] = (number, out[-1][1] + part)
        else:
            out.append((number, part))


def draw_label(preparer: Preparer, sheet: Sheet, label: str, style: TextStyle, x: float, baseline: float, node: Node | None = None) -> None:
    """Hang a label in the indent: a square for "■", which is ornament, else the words set flush left."""
    accent = INKS[Colour.ACCENT]
    if label == "■":
        side = style.size * 0.42
        sheet.rect(x + style.indent - style.size * 1.08, baseline + style.size * 0.12, side, side, accent)
        return
    bold = style.but(family=Family.SANS, bold=True, size=style.size * 0.92, colour=accent)
    draw_words(preparer, sheet, label, bold, x, baseline, node)


def draw_words(
    preparer: Preparer, sheet: Sheet, words: str, style: TextStyle, x: float, baseline: float, node: Node | None = None
) -> float:
    """Draw one line of words at a baseline; returns its width in points."""
    prepared = preparer.prepare(words, style)
    manner = prepared.manners[0]
    sheet.use(manner.metrics, prepared.words)
    text = ("" if prepared.characters else " ").join(prepared.words)
    width = manner.width(text) * style.size / 1000
    left = x if style.align is Align.LEFT else x - width * style.align.value
    pen = Pen(sheet, manner.metrics.encoder, style.size, style.colour, style.leading, left, baseline)
    pen.owner = owner = sheet.owner(node)
    pen.next_line(0.0)
    pen.show(text + " ", manner.metrics.encoder, style.size)
    (sheet.code if owner is None else sheet.marked)(pen.finish())
    return width
