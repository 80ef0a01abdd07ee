"""Notes in the margin: beside their lines, pushed down where they would overlap, and never lost."""

from collections.abc import Iterator

from app.book.flowables.base import Piece
from app.book.sheet import PlacedNote, Sheet
from app.book.styles import INKS, RULE, TINTS, StyleSheet
from app.book.tags import Node
from app.book.text import Colour, MarginNote, Run, Tint
from app.book.typeset.inline import Preparer
from app.book.typeset.paragraph import Paragraph

BAR = 2.4
INSET = 8.0
BETWEEN = 7.0
ABOVE_LINE = 9.0


def note_runs(note: MarginNote) -> tuple[Run, ...]:
    """Sign and author in the accent, then the words."""
    head = "\u2002".join(part for part in (note.sign, note.author) if part)
    lead = (Run(text=head + "\u00a0 ", bold=True, colour=Colour.ACCENT),) if head else ()
    return (*lead, Run(text=note.text))


class NotePiece(Piece):
    """A note on its own, with the bar of its tint at the left."""

    after = 5.0

    def __init__(self, body: Piece, tint: Tint | None) -> None:
        self.body, self.tint = body, tint
        self.height = 0.0

    def wrap(self, width: float) -> float:
        """Height of the words."""
        self.height = self.body.wrap(width - INSET)
        return self.height

    @property
    def least(self) -> float:
        """As its words."""
        return self.body.least

    def split(self, height: float) -> tuple[Piece, Piece] | None:
        """As its words."""
        parts = self.body.split(height)
        return None if parts is None else (NotePiece(parts[0], self.tint), NotePiece(parts[1], self.tint))

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """Bar and words."""
        ground = TINTS[self.tint].line if self.tint else RULE
        sheet.rect(x, top - self.height - 1, BAR, self.height + 1, ground)
        self.body.draw(sheet, x + INSET, top)


class MarginColumn:
    """The note column of a part. Notes that find no room wait for the next page, and at last go into the text."""

    def __init__(self, preparer: Preparer, sheet: StyleSheet, width: float) -> None:
        self.preparer, self.sheet, self.width = preparer, sheet, width
        self.waiting: list[PlacedNote] = []
        self.count = 0

    def take(self, page: Sheet) -> None:
        """Take over the notes that the page was asked for."""
        self.waiting += page.notes
        page.notes.clear()

    def _piece(self, placed: PlacedNote) -> NotePiece:
        self.count += placed.node is not None
        node = placed.node.add("Note", key=f"note-{self.count}") if placed.node is not None else None
        return note_piece(self.preparer, self.sheet, placed.note, placed.tint, node)

    def draw(self, page: Sheet, x: float, top: float, bottom: float) -> None:
        """Draw as many notes as the page has room for, in the order of their lines."""
        fitting, room = list[tuple[float, NotePiece, float]](), top - bottom
        queue = sorted(self.waiting, key=lambda placed: -placed.y)
        while queue:
            piece = self._piece(queue[0])
            height = piece.wrap(self.width)
            if height + BETWEEN > room:
                break
            fitting.append((queue.pop(0).y + ABOVE_LINE, piece, height))
            room -= height + BETWEEN
        self.waiting = [PlacedNote(top, placed.note, placed.tint, placed.node) for placed in queue]
        for y, (_, piece, _) in zip(self._tops(fitting, top, bottom), fitting, strict=True):
            piece.draw(page, x, y)

    def _tops(self, notes: list[tuple[float, NotePiece, float]], top: float, bottom: float) -> list[float]:
        """Push down where notes would overlap, then up where they would leave the page."""
        tops: list[float] = []
        limit = top
        for wanted, _, height in notes:
            tops.append(min(wanted, limit))
            limit = tops[-1] - height - BETWEEN
        floor = bottom
        for place in range(len(tops) - 1, -1, -1):
            tops[place] = max(tops[place], floor + notes[place][2])
            floor = tops[place] + BETWEEN
        return tops

    def overflow(self) -> Iterator[Piece]:
        """The notes that found no room in any margin."""
        waiting, self.waiting = self.waiting, []
        for placed in waiting:
            yield self._piece(placed)


def note_piece(preparer: Preparer, sheet: StyleSheet, note: MarginNote, tint: Tint | None, node: Node | None = None) -> NotePiece:
    """The note as a piece of its own."""
    style = sheet.note.but(colour=INKS[Colour.INK]) if not note.author else sheet.note
    return NotePiece(Paragraph(preparer, note_runs(note), style, node=node), tint)
