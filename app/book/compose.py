"""From blocks to pieces: one function a kind of block, in an explicit table."""

from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any

from app.book import blocks as b
from app.book.filling import Item, NewPage
from app.book.flowables.base import Gap, Piece
from app.book.flowables.card import FacePiece, SheetPiece
from app.book.flowables.charts import BarsPiece, StripPiece, clock
from app.book.flowables.columns import Columns
from app.book.flowables.contents import contents_lines
from app.book.flowables.heading import Entry, HeadingPiece
from app.book.flowables.lines import LinePiece
from app.book.flowables.margin import note_piece
from app.book.flowables.pages import CoverPiece, NotesPiece
from app.book.flowables.picture import PicturePiece
from app.book.flowables.profile import ColumnsPiece, Photograph, ProfilePiece
from app.book.flowables.seating import SeatingPiece
from app.book.flowables.stack import BoxPiece, Signed, Stack
from app.book.flowables.table import Row, TableForm, TablePiece, head_form
from app.book.flowables.timeline import timeline
from app.book.photo import Photo
from app.book.styles import INKS, PALE, TINTS, Align, Ink, StyleSheet, TextStyle
from app.book.tags import COLUMN_HEAD, ORDERED, ROW_HEAD, UNORDERED, Node
from app.book.text import Colour, Run, Text, TextKind, as_runs, plain
from app.book.typeset.inline import Preparer
from app.book.typeset.paragraph import Paragraph

FITTED = 3
"""Fewest columns of a table whose widths follow what stands in them; two stand side by side, as wide as each other."""
LABEL_INDENT = 1.55
"""Indent of a labelled paragraph, in parts of its size, for a bullet or a one-letter label."""


class AnchorNames:
    """Names for the headings of one part that brought none; the same part gets the same names, wherever it stands."""

    def __init__(self, part: b.Part) -> None:
        self.part = part.key
        self.given: dict[int, tuple[b.Heading, str]] = {}
        for heading in headings(part.blocks):
            self.of(heading)

    def of(self, heading: b.Heading) -> str:
        """The heading's own anchor, or a made one that stays with this heading."""
        if heading.anchor:
            return heading.anchor
        if id(heading) not in self.given:
            self.given[id(heading)] = (heading, f"{self.part}-heading-{len(self.given) + 1}")
        return self.given[id(heading)][1]


@dataclass(slots=True)
class Composer:
    """Makes the pieces of one part. ``inline_notes``: the part has no note column, notes follow their paragraph.

    ``page_of`` gives the printed number of an anchor's page; ``node`` is the element that what comes next belongs to.
    """

    preparer: Preparer
    sheet: StyleSheet
    pages: Callable[[], b.PageFinder]
    page_of: Callable[[str], str]
    anchors: AnchorNames
    node: Node
    entries: Sequence[Entry] = ()
    inline_notes: bool = False
    count: int = 0
    styles: dict[TextKind, TextStyle] = field(default_factory=dict[TextKind, TextStyle])
    measured: dict[tuple[tuple[float, ...], bool], Columns] = field(default_factory=dict[tuple[tuple[float, ...], bool], Columns])

    def columns(self, shares: tuple[float, ...], stand: bool) -> Columns:
        """The columns of all tables of the part with these shares, so that they stand below each other."""
        return self.measured.setdefault((shares, stand), Columns(len(shares), stand))

    def style(self, kind: TextKind) -> TextStyle:
        """The style of a paragraph of that kind."""
        if kind not in self.styles:
            self.styles[kind] = self.sheet.text(kind)
        return self.styles[kind]

    @contextmanager
    def inside(self, node: Node) -> Generator[Node]:
        """What is made meanwhile belongs to that element."""
        before, self.node = self.node, node
        yield node
        self.node = before

    def items(self, blocks: Iterable[b.Block]) -> list[Item]:
        """The pieces of the blocks in order."""
        made: list[Item] = []
        for block in blocks:
            items = self.block(block)
            last = made[-1] if made else None
            if isinstance(block, b.Paragraph) and block.kind is TextKind.SIGNATURE and isinstance(last, Piece):
                signature = [item for item in items if isinstance(item, Piece)]
                made[-1:] = [Signed((last, *signature))]
            else:
                made += items
        return made

    def pieces(self, blocks: Iterable[b.Block]) -> list[Piece]:
        """The pieces of blocks inside a box: page breaks are left out."""
        return [item for item in self.items(blocks) if isinstance(item, Piece)]

    def block(self, block: b.Block) -> list[Item]:
        """The pieces of one block."""
        return _MAKERS[type(block)](self, block)

    def paragraph(self, text: Text, style: TextStyle, label: str = "", anchor: str = "", role: str = "P") -> list[Piece]:
        """A paragraph, followed by its notes where they have no column. Without a role it is said by the open element itself."""
        notes = [run for run in as_runs(text) if run.note is not None] if self.inline_notes else []
        if notes:
            text = tuple(replace(run, note=None) for run in as_runs(text))
        node = self.node.add(role) if role else self.node
        made: list[Piece] = [Paragraph(self.preparer, text, style, label, anchor, node)]
        for run in notes:
            assert run.note is not None
            self.count += 1
            note = self.node.add("Note", key=f"inline-{self.count}")
            made.append(note_piece(self.preparer, self.sheet, run.note, run.tint, note))
        return made

    def cell(self, cell: object, style: TextStyle, role: str = "TD", attributes: str = "") -> Piece:
        """The paragraphs of a table's cell."""
        if isinstance(cell, b.Cell):
            style = style.but(bold=style.bold or cell.bold)
        texts = cell.paragraphs if isinstance(cell, b.Cell) else texts_of(cell)
        with self.inside(self.node.add(role, attributes=attributes)):
            return Stack([piece for text in texts for piece in self.paragraph(text, style)])

    def empty_cell(self) -> Piece:
        """A cell in which nothing stands; the row keeps its columns."""
        self.node.add("TD")
        return Stack(())

    def figure(self, alternative: str) -> Node:
        """The element of a drawing."""
        return self.node.add("Figure", alternative=alternative)


def texts_of(item: Any) -> tuple[Text, ...]:
    """One text, or several paragraphs, as paragraphs."""
    if isinstance(item, str):
        return (item,)
    if item and isinstance(item[0], Run):
        return (item,)
    return tuple(item)


def _heading(c: Composer, block: b.Heading) -> list[Item]:
    style = c.sheet.heading(block.level)
    pieces: list[Piece] = []
    if block.kicker:
        pieces += c.paragraph(block.kicker, c.sheet.kicker)
    lead = c.sheet.lead
    pieces += c.paragraph(block.title, style.but(before=0.0, after=style.after if not block.standfirst else 7.0), role=f"H{block.level}")
    if block.standfirst:
        pieces += c.paragraph(block.standfirst, lead)
    before = 22.0 if block.level == 1 else style.before
    return [HeadingPiece(pieces, c.anchors.of(block), before)]


def _paragraph(c: Composer, block: b.Paragraph) -> list[Item]:
    style = c.style(block.kind)
    if block.label:
        width = max(LABEL_INDENT, 0.55 * len(block.label) + 0.6)
        style = style.but(indent=style.indent + style.size * width)
    if block.keep_with_next:
        style = style.but(keep_next=True)
    return [*c.paragraph(block.text, style, block.label, block.anchor)]


def _points(c: Composer, block: b.Points) -> list[Item]:
    style = c.style(block.kind)
    labels = list(block.labels) or [f"{block.start + n}." if block.numbered else BULLET for n in range(len(block.items))]
    widest = max((len(label) for label in labels), default=1)
    style = style.but(indent=style.size * max(LABEL_INDENT, 0.55 * widest + 0.6), after=min(style.after, 5.0))
    out: list[Item] = []
    with c.inside(c.node.add("L", attributes=UNORDERED if set(labels) == {BULLET} else ORDERED)) as whole:
        for number, item in enumerate(block.items):
            label = labels[number] if number < len(labels) else ""
            with c.inside(whole.add("LI")):
                out += _point(c, texts_of(item), style, label)
    return out


def _point(c: Composer, texts: Sequence[Text], style: TextStyle, label: str) -> list[Piece]:
    """The paragraphs of one point; the first carries the label."""
    mark = c.node.add("Lbl")
    with c.inside(c.node.add("LBody")):
        kept = style.but(keep_next=True)
        last = len(texts) - 1
        pieces = [c.paragraph(text, style if place == last else kept, "" if place else label) for place, text in enumerate(texts)]
    if pieces and isinstance(pieces[0][0], Paragraph):
        pieces[0][0].label_node = mark
    return [piece for made in pieces for piece in made]


def _box(c: Composer, block: b.Box) -> list[Item]:
    with c.inside(c.node.add("Sect")):
        title = c.paragraph(block.title, c.sheet.heading(3).but(before=0.0)) if block.title else []
        inner = Stack([*title, *c.pieces(block.blocks)])
    inner.after = 0.0
    tint = TINTS[block.tint] if block.tint else None
    return [BoxPiece(inner, _paler(tint.ground) if tint else PALE, tint.line if tint else INKS[Colour.ACCENT])]


def _paler(ink: Ink) -> Ink:
    red, green, blue = ((channel + 1) / 2 for channel in ink)
    return red, green, blue


def _definitions(c: Composer, block: b.Definitions) -> list[Item]:
    shares = (block.term_width, 1 - block.term_width)
    form = TableForm(shares, ruled=block.ruled, inset=False, columns=c.columns(shares, stand=True))
    term = c.sheet.cell.but(bold=True)
    rows: list[Row] = []
    with c.inside(c.node.add("Table")) as table:
        for words, texts in block.rows:
            with c.inside(table.add("TR")):
                rows.append(Row((c.cell(words, term, "TH", ROW_HEAD), c.cell(texts, c.sheet.cell)), form))
    return _measured(form, None, rows) if rows else []


def _table(c: Composer, block: b.Table) -> list[Item]:
    columns = max([len(block.head), *(len(row) for row in block.rows)], default=0)
    if not columns:
        return []
    shares = tuple(block.widths[:columns]) + (1.0,) * (columns - len(block.widths))
    form = TableForm(shares, shaded=block.shaded, columns=c.columns(shares, stand=bool(block.shaded)) if columns >= FITTED else None)
    with c.inside(c.node.add("Table")):
        head = _head(c, block.head, form)
        rows = [_row(c, row, form, block) for row in block.rows]
    return _measured(form, head, rows)


def _measured(form: TableForm, head: Row | None, rows: list[Row]) -> list[Item]:
    """The table, once its columns have seen what stands in them."""
    if form.columns is not None:
        for row in (*((head,) if head else ()), *rows):
            form.columns.see(row.cells)
    return [TablePiece(head, rows)]


def _head(c: Composer, head: Sequence[Text], form: TableForm) -> Row | None:
    if not head:
        return None
    with c.inside(c.node.add("TR")):
        cells = [c.cell(text, c.sheet.cell_head, "TH", COLUMN_HEAD) for text in head]
        cells += [c.empty_cell() for _ in range(len(form.shares) - len(head))]
    return Row(cells, head_form(form), head=True)


def _row(c: Composer, row: Sequence[object], form: TableForm, block: b.Table) -> Row:
    cells: list[Piece] = []
    with c.inside(c.node.add("TR")):
        for number, cell in enumerate(row):
            align = Align.RIGHT if number in block.right else Align.LEFT
            first = block.bold_first and number == 0
            style = c.sheet.cell.but(bold=first, align=align)
            cells.append(c.cell(cell, style, *(("TH", ROW_HEAD) if first else ("TD", ""))))
        cells += [c.empty_cell() for _ in range(len(form.shares) - len(cells))]
    return Row(cells, form)


def _positions(c: Composer, block: b.Positions) -> list[Item]:
    return _table(c, b.Table(rows=block.rows, head=block.heads, widths=(0.2, 0.4, 0.4), shaded=(1,)))


def _profile(c: Composer, block: b.Profile) -> list[Item]:
    name = c.sheet.cell.but(size=c.sheet.cell.size * 1.35, leading=c.sheet.cell.leading * 1.35, after=1.0, keep_next=True)
    native = (Run(text=" " + block.native, colour=Colour.GREY),) if block.native else ()
    head = (*(replace(run, bold=True) for run in as_runs(block.name)), *native)
    post = c.sheet.cell.but(bold=True, colour=INKS[Colour.ACCENT], after=5.0, keep_next=True)
    photograph = Photograph(c.preparer, c.sheet, block.photo, block.no_photo)
    with c.inside(c.node.add("Sect")):
        pieces: list[Piece] = [*c.paragraph(head, name, anchor=block.anchor), *c.paragraph(block.post, post)]
        photograph.node = c.figure(plain(block.name) if photograph.image else block.no_photo or plain(block.name))
        if block.facts:
            pieces += c.pieces([b.Definitions(block.facts, term_width=0.3, ruled=False)])
        for text in block.paragraphs:
            pieces += c.paragraph(text, c.sheet.cell.but(after=5.0))
    return [ProfilePiece(photograph, Stack(pieces))]


def _picture(c: Composer, block: b.Picture) -> list[Item]:
    piece = PicturePiece(c.preparer, c.sheet, Photo(block.data))
    piece.node = c.figure(block.alternative)
    return [piece]


def _timeline(c: Composer, block: b.Timeline) -> list[Item]:
    words = "; ".join(f"{event.when}: {event.label}" for event in block.events)
    return [timeline(c.preparer, c.sheet, block.events, c.figure(words))]


def _bars(c: Composer, block: b.BarChart) -> list[Item]:
    piece = BarsPiece(c.preparer, c.sheet, block)
    figures = "; ".join(f"{bar.label}: {bar.display}" for bar in block.bars)
    piece.node = c.figure(block.alternative or f"{block.title}. {figures}")
    return [piece]


def _line_chart(c: Composer, block: b.LineChart) -> list[Item]:
    piece = LinePiece(c.preparer, c.sheet, block)
    figures = "; ".join(f"{when}: {value}" for _, _, value, when in block.points)
    piece.node = c.figure(block.alternative or f"{block.title}. {figures}")
    return [piece]


def _strip(c: Composer, block: b.ProgrammeStrip) -> list[Item]:
    piece = StripPiece(c.preparer, c.sheet, block)
    steps = "; ".join(f"{clock(step.start)} {step.label}" for step in block.steps)
    piece.node = c.figure(steps)
    return [piece]


def _seating(c: Composer, block: b.Seating) -> list[Item]:
    piece = SeatingPiece(c.preparer, c.sheet, block)
    sides = ((block.far_label, block.far), (block.near_label, block.near))
    piece.node = c.figure("; ".join(f"{label}: {', '.join(names)}" for label, names in sides))
    return [piece]


def _notes_area(c: Composer, block: b.NotesArea) -> list[Item]:
    return [NotesPiece(c.preparer, c.sheet, block.title, block.lines, c.node.add("P"))]


def _contents(c: Composer, block: b.Contents) -> list[Item]:
    title = c.paragraph(block.title, c.sheet.heading(1), role="H1")
    lines = contents_lines(c.preparer, c.sheet, c.entries, c.page_of, block.details, c.node.add("TOC"))
    return [HeadingPiece(title, CONTENTS, 0.0), *lines]


def _late(c: Composer, block: b.Late) -> list[Item]:
    with c.inside(c.node.add("Div")):
        return c.items(block.make(c.pages()))


def _columns(c: Composer, block: b.Columns) -> list[Item]:
    pieces = [piece for text in block.paragraphs for piece in c.paragraph(text, c.sheet.cell)]
    return [ColumnsPiece(pieces, block.count)] if pieces else []


BULLET = "■"
CONTENTS = "contents"
"""The anchor of the contents."""

_MAKERS: dict[type, Callable[[Composer, Any], list[Item]]] = {
    b.Heading: _heading,
    b.Paragraph: _paragraph,
    b.Points: _points,
    b.Box: _box,
    b.Definitions: _definitions,
    b.Table: _table,
    b.Positions: _positions,
    b.Timeline: _timeline,
    b.BarChart: _bars,
    b.LineChart: _line_chart,
    b.ProgrammeStrip: _strip,
    b.Seating: _seating,
    b.NotesArea: _notes_area,
    b.Profile: _profile,
    b.Picture: _picture,
    b.Cover: lambda c, block: [CoverPiece(c.preparer, c.sheet, block, c.node)],
    b.CardFace: lambda c, block: [FacePiece(c.preparer, c.sheet, block, c.node)],
    b.CardSheet: lambda c, block: [SheetPiece(c.preparer, c.sheet, block, c.node)],
    b.Contents: _contents,
    b.Columns: _columns,
    b.Space: lambda _c, block: [Gap(block.points)],
    b.PageBreak: lambda _c, _block: [NewPage()],
    b.Keep: lambda c, block: [Stack(c.pieces(block.blocks), whole=True)],
    b.Late: _late,
}


def headings(blocks: Iterable[b.Block]) -> Iterable[b.Heading]:
    """All listed headings of levels 1 and 2, also those in boxes; those made late are not known yet."""
    for block in blocks:
        if isinstance(block, b.Heading):
            if block.listed and block.level < 3:
                yield block
        elif isinstance(block, b.Box | b.Keep):
            yield from headings(block.blocks)


def entries_of(parts: Sequence[b.Part]) -> list[Entry]:
    """The lines of the contents."""
    out: list[Entry] = []
    for part in parts:
        if part.front or not part.listed:
            continue
        names = AnchorNames(part)
        out.append(Entry(0, part.title, part.key, part.tab))
        out.extend(Entry(heading.level, heading.short or plain(heading.title), names.of(heading)) for heading in headings(part.blocks))
    return out
