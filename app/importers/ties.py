"""What belongs together in a text whose format does not say so: rows to tables, notes to their marks."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.core.model.brief import Block, BlockKind
from app.importers.base import ImportedText

_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_LABEL = re.compile(r"[(\[]?(?P<label>\d{1,3}|[⁰¹²³⁴-⁹]{1,3}|[*†‡§¶‖※]{1,3})[)\].]?(?=\s|\D)")
_GLUED = (
    (r"(?<=[^\W\d_])", r"(?![\w.])"),
    (r"(?<=[^\W\d_][.,;:”’\"')\]」』。])", r"(?!\w)"),
    (r"(?<=[）」』】〕])", r"(?!\w)"),
    (r"(?<=[가-힣] [.])", r"(?!\w)"),
)
"""What stands before and behind the number of a mark: a word, its stop, a bracket, or the stop of a Korean line that is drawn out,
before which PDFium puts a space."""
_PLAIN = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")


def tied(text: ImportedText) -> ImportedText:
    """The text with numbered tables, and with the notes that are tied to nothing yet tied to their marks."""
    return replace(
        text,
        blocks=tuple(_noted(text.raw, list(_tabled(text.blocks)), text.page_starts)),
        articles=tuple(tied(article) for article in text.articles),
    )


def _tabled(blocks: Sequence[Block]) -> Iterator[Block]:
    """Rows that follow each other without a number are rows of one table."""
    number = max((block.table for block in blocks), default=0)
    inside = False
    for block in blocks:
        if block.kind is not BlockKind.TABLE_ROW or block.table:
            inside = False
            yield block
            continue
        number += not inside
        inside = True
        yield replace(block, table=number)


def _noted(raw: str, blocks: Sequence[Block], pages: Sequence[int]) -> Iterator[Block]:
    """Marks come in the order of their notes: each is looked for behind the one before it. Signs begin anew on each page."""
    after = 0
    for block in blocks:
        label = _label(raw, block) if block.kind is BlockKind.FOOTNOTE and block.anchor < 0 else ""
        begin = pages[block.page - 1] if not label.isdecimal() and 0 < block.page <= len(pages) else 0
        at = _mark(raw, label, max(after, begin), block.start) if label else -1
        if at < 0:
            yield block
        else:
            after = at + 1
            yield replace(block, label=label, anchor=at)


def _label(raw: str, block: Block) -> str:
    """The number or sign that a note begins with, inside its block or just before it."""
    begin = raw.rfind("\n", 0, block.start) + 1
    found = _LABEL.match(raw, begin, block.end)
    return found["label"].translate(_PLAIN) if found else ""


def _mark(raw: str, label: str, start: int, end: int) -> int:
    """The raw offset of a note's mark between two offsets: raised, in brackets, or glued to a word or its full stop; -1 if none."""
    raised, plain = re.escape(label.translate(_SUPERSCRIPT)), re.escape(label)
    if not label.isdecimal():
        found = re.compile(rf"(?<![{re.escape(label[0])}\s]){plain}(?!{re.escape(label[0])})").search(raw, start, end)
        return found.start() if found else -1
    raised = rf"(?<![⁰¹²³⁴-⁹]){raised}(?![⁰¹²³⁴-⁹])"
    glued = "|".join(f"{before}{plain}{after}" for before, after in _GLUED)
    for pattern in (raised, glued, rf"(?<=\S)\[{plain}\]"):
        found = re.compile(pattern).search(raw, start, end)
        if found:
            return found.start()
    return -1
