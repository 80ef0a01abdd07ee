"""Row 34 at the source: every paragraph that was composed is found again in the text of the file."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from app.book.blocks import Block, Box, CardFace, CardSheet, Cell, Definitions, Heading, Keep, Paragraph, Part, Points, Positions, Table
from app.book.selfcheck.check import Check, Fault, Tally
from app.book.selfcheck.file import BookFile, BookPage
from app.book.text import Run, Text, plain
from app.book.typeset.chars import PLACEHOLDER, clean
from app.book.verbatim import squeeze
from app.core.model.book import CheckResult
from app.core.sentences import Sentence

SHOWN = 60
"""Letters of a lost paragraph that are told."""


def printed_check(
    book: BookFile, parts: Sequence[Part], missing: Sequence[str], columns: Mapping[int, tuple[float, float]] | None = None
) -> tuple[CheckResult, ...]:
    """Look for every composed paragraph; characters without a glyph print as a placeholder and are left out of account.

    ``columns`` are the left and right edge of the text, in points, on the pages that have margin notes beside it: there
    the notes stand between the two halves of a paragraph that goes on overleaf, and only the column reads through.
    """
    beside = columns or {}
    wanted = [(part, text) for part in parts for text in texts_of(part.blocks)]

    def run(book: BookFile) -> Tally:
        whole = _letters("".join(_running(page, beside.get(page.number)) for page in book.pages), missing)
        lost = [(part, text) for part, text in wanted if not found_in(folded(text, missing), whole)]
        first = {claim.key: claim.first for claim in book.profile.parts}
        faults = tuple(
            Fault(first.get(part.key, 0), Sentence("Printed but not found again: “{text}”", text=text[:SHOWN])) for part, text in lost
        )
        return Tally(len(wanted), len(wanted), faults)

    return Check(34, Sentence("every paragraph found again"), run).results(book)


LEAST_PIECE, MOST_PIECES = 8, 12
"""A paragraph in a row of a table that goes on overleaf stands in pieces: at most so many, none of fewer letters."""


def found_in(wanted: str, whole: str) -> bool:
    """Whether the letters stand in the text, in one piece or in a few: the cells beside it come between those."""
    if wanted in whole:
        return True
    for _ in range(MOST_PIECES):
        low, high = 0, len(wanted)
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if wanted[:middle] in whole else (low, middle - 1)
        if low < min(LEAST_PIECE, len(wanted)):
            return False
        wanted = wanted[low:]
        if not wanted:
            return True
    return False


def _running(page: BookPage, column: tuple[float, float] | None) -> str:
    return squeeze(page.column(*column)) if column else page.squeezed


def folded(text: str, missing: Sequence[str]) -> str:
    """Letters alone: white space and hyphens are the typesetter's, placeholders stand for what has no glyph."""
    for character in missing:
        text = text.replace(character, "")
    return _letters(squeeze(clean(text)), missing)


def _letters(squeezed: str, missing: Sequence[str]) -> str:
    for sign in ("-", PLACEHOLDER, *missing):
        squeezed = squeezed.replace(sign, "")
    return squeezed if squeezed.isprintable() else "".join(letter for letter in squeezed if letter.isprintable())


def texts_of(blocks: Iterable[Block]) -> Iterator[str]:
    """The paragraphs of some blocks; what is drawn, and what is made while printing, has checks of its own."""
    for block in blocks:
        match block:
            case Paragraph():
                yield plain(block.text)
            case Heading():
                yield plain(block.title)
            case Points():
                yield from (plain(text) for item in block.items for text in _paragraphs(item))
            case Box() | Keep():
                yield from texts_of(block.blocks)
            case CardFace() | CardSheet():
                yield from _on_cards(block)
            case Definitions():
                yield from (plain(text) for term, texts in block.rows for text in (term, *texts))
            case Table():
                yield from (plain(text) for row in block.rows for cell in row for text in _paragraphs(cell))
            case Positions():
                yield from (plain(text) for issue, ours, theirs in block.rows for text in (issue, *ours, *theirs))
            case _:
                pass


def _on_cards(block: CardFace | CardSheet) -> Iterator[str]:
    for face in (block,) if isinstance(block, CardFace) else block.faces:
        if face is not None:
            yield from (face.title, *(plain(text) for _, text in face.rows))


def _paragraphs(item: Text | tuple[Text, ...] | Cell) -> tuple[Text, ...]:
    if isinstance(item, Cell):
        return item.paragraphs
    if isinstance(item, str):
        return (item,)
    runs = tuple(part for part in item if isinstance(part, Run))
    return (runs,) if len(runs) == len(item) else tuple(part for part in item if not isinstance(part, Run))
