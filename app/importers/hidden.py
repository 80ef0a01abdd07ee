"""What a file hides from who reads it: kept in the raw text, left out of what is read, said, and brought in by a switch."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple
from uuid import uuid4

from app.core.model.brief import Block, Repair
from app.core.sentences import Sentence, joined
from app.core.text import Span

HIDDEN_TEXT = "hidden_text"
"""The kind of repair that leaves hidden words out."""


class Place(NamedTuple):
    """Where a block stands: its begin with the marker before it, and its end."""

    begin: int
    end: int


def hidden_repair(start: int, end: int) -> Repair:
    """The repair that leaves these words out."""
    return Repair(id=uuid4(), kind=HIDDEN_TEXT, start=start, end=end, after="")


def stretches(places: Sequence[Place], hidden: Mapping[int, str]) -> Iterator[Span]:
    """The stretches of hidden blocks (number and where it is hidden), one for those that stand together and are hidden in one place.

    A stretch goes with the gap behind it, one at the end of the text with the gap before it.
    """
    number = 0
    while number < len(places):
        if number not in hidden:
            number += 1
            continue
        after = number + 1
        while after in hidden and hidden[after] == hidden[number]:
            after += 1
        if after < len(places):
            yield Span(places[number].begin, places[after].begin)
        else:
            yield Span(_end_before(places, hidden, number), places[-1].end)
        number = after


def _end_before(places: Sequence[Place], hidden: Mapping[int, str], number: int) -> int:
    """The end of the block before; its own begin where that one is hidden too, for two repairs may not overlap."""
    return places[number].begin if number == 0 or number - 1 in hidden else places[number - 1].end


def hidden_blocks(blocks: Sequence[Block], repairs: Sequence[Repair]) -> set[int]:
    """The blocks (by number) that are left out because the file hides them."""
    left_out = [mend for mend in repairs if mend.kind == HIDDEN_TEXT]
    if not left_out:
        return set()
    starts = [mend.start for mend in left_out]
    places = ((number, bisect_right(starts, block.start) - 1) for number, block in enumerate(blocks))
    return {number for number, at in places if at >= 0 and blocks[number].end <= left_out[at].end}


def on_hidden(what: Sequence[str]) -> tuple[str, ...]:
    """The sentence that says what is hidden in the file; none where nothing is."""
    if not what:
        return ()
    return (Sentence("Hidden in the file and left out: {what}; each is listed among the repairs and can be switched.", what=joined(what)),)
