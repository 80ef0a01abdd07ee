"""Page numbers and running heads in a plain text that once had pages."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from app.core.text import Span

_NUMBER = re.compile(
    r"(?P<mark>[-–—]\s*|\bpage\s+|\bp\.\s*)?(?P<number>\d{1,4})"
    r"(?P<after>\s*[-–—]|\s*(?:of|/)\s*\d{1,4}|\s?(?:쪽|ページ|頁))?",
    re.IGNORECASE,
)
_APART = 80
"""Characters of text between two page numbers at least: the rows of a table that are only a number stand closer."""

_STARTS = 50
"""How many numbers are tried as the first page number: in a file of figures each line is one."""

_HEAD_LIMIT = 90
_HEADS = 3
"""How often a line must be met at a page's edge to be its running head (twice may be chance)."""


def page_lines(raw: str, spans: Sequence[Span], lines: Sequence[str]) -> Mapping[int, str]:
    """The spans that are page numbers or running heads, with the kind of repair."""
    found = dict.fromkeys(_numbers(raw, spans, lines), "page_number")
    edges = {0, len(spans) - 1} if spans else set[int]()
    edges |= {number for number in range(len(spans)) if _edge(raw, spans, number) or number - 1 in found or number + 1 in found}
    often = Counter(_shape(lines[number]) for number in edges if len(lines[number]) <= _HEAD_LIMIT and number not in found)
    found |= {number: "running_head" for number in edges if number not in found and often[_shape(lines[number])] >= _HEADS}
    return found


def _numbers(raw: str, spans: Sequence[Span], lines: Sequence[str]) -> list[int]:
    """The longest run of numbers that grow by one, each with text between; alone it must be marked or stand at a page's edge."""
    found = [(number, int(match["number"])) for number, line in enumerate(lines) if (match := _NUMBER.fullmatch(line))]
    best: list[int] = []
    for first in range(min(len(found), _STARTS)):
        run = [found[first]]
        for number, value in found[first + 1 :]:
            if value == run[-1][1] + 1 and spans[number].start - spans[run[-1][0]].end >= _APART:
                run.append((number, value))
        if len(run) > len(best):
            best = [number for number, _ in run]
        if len(best) > len(found) // 2:
            break
    sure = all(_marked(lines[number]) or _edge(raw, spans, number) for number in best)
    return best if len(best) >= 3 or (sure and len(best) == 2) else []


def _marked(line: str) -> bool:
    found = _NUMBER.fullmatch(line)
    return bool(found and (found["mark"] or found["after"]))


def _edge(raw: str, spans: Sequence[Span], number: int) -> bool:
    """Whether a form feed stands right before or after the span."""
    before = raw[spans[number - 1].end if number else 0 : spans[number].start]
    after = raw[spans[number].end : spans[number + 1].start if number + 1 < len(spans) else len(raw)]
    return "\f" in before or "\f" in after


def _shape(line: str) -> str:
    return re.sub(r"\d+", "#", line).casefold()
