"""The footnotes of a text: where the mark of each stands, and where the note itself."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from app.core.model.brief import BlockKind
from app.core.text import Span
from app.services.views import BriefDetail, TextBlock

RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
LONGEST_LABEL = 8
"""Letters that may stand before a note on its line: its number or sign, in brackets at most."""


@dataclass(frozen=True, slots=True)
class Footnote:
    """A note that is tied to its mark: both in clean offsets, with what the note says."""

    mark: Span
    note: Span
    label: str
    words: str


def footnotes_of(detail: BriefDetail) -> list[Footnote]:
    """The notes whose marks are known, in the order of the marks."""
    return sorted(_footnotes(detail), key=lambda found: found.mark)


def _footnotes(detail: BriefDetail) -> Iterator[Footnote]:
    for block in detail.blocks:
        if block.kind is BlockKind.FOOTNOTE and block.anchor >= 0 and block.label:
            plain, raised = re.escape(block.label), re.escape(block.label.translate(RAISED))
            mark = re.compile(rf"[\[(]?(?:{raised}|{plain})[\])]?").match(detail.text, block.anchor)
            words = " ".join(detail.text[block.start : block.end].split())
            yield Footnote(
                Span(*mark.span()) if mark else Span(block.anchor, block.anchor + 1), Span(block.start, block.end), block.label, words
            )


def with_label(block: TextBlock, text: str) -> TextBlock:
    """A note from the beginning of its line, where its number stands; any other block as it is."""
    begin = text.rfind("\n", 0, block.start) + 1
    if block.kind is BlockKind.FOOTNOTE and 0 < block.start - begin <= LONGEST_LABEL:
        return replace(block, start=begin)
    return block


def at_offset(notes: Sequence[Footnote], offset: int) -> Footnote | None:
    """The note whose mark stands at a clean offset."""
    return next((found for found in notes if found.mark.start <= offset < found.mark.end), None)
