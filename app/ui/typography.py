"""Type styles of the window (window-spec, section 3): pixels, line height in pixels, weight."""

from collections.abc import Mapping
from typing import Final, NamedTuple


class TypeStyle(NamedTuple):
    """One style: size and line height in pixels at 100 %, weight as in OpenType."""

    px: int
    line: int
    weight: int


SANS: Final = "Pretendard JP"
SERIF: Final = "Source Serif 4"
PRINT_SANS: Final = "Source Sans 3"
SERIF_KO: Final = "Noto Serif KR"
SERIF_JA: Final = "Noto Serif JP"

STYLES: Final[Mapping[str, TypeStyle]] = {
    "micro": TypeStyle(11, 14, 600),
    "badge": TypeStyle(11, 14, 700),
    "caption": TypeStyle(12, 16, 400),
    "caption_medium": TypeStyle(12, 16, 500),
    "body": TypeStyle(13, 20, 400),
    "body_medium": TypeStyle(13, 20, 500),
    "body_bold": TypeStyle(13, 20, 600),
    "row": TypeStyle(14, 21, 500),
    "row_bold": TypeStyle(14, 21, 600),
    "lead": TypeStyle(15, 22, 600),
    "prose": TypeStyle(15, 24, 400),
    "reading": TypeStyle(16, 27, 400),
    "reading_heading": TypeStyle(18, 27, 600),
    "statement": TypeStyle(16, 24, 400),
    "standfirst": TypeStyle(18, 27, 400),
    "input": TypeStyle(17, 24, 500),
    "h3": TypeStyle(17, 24, 600),
    "h2": TypeStyle(20, 28, 600),
    "h1": TypeStyle(26, 34, 700),
    "page_title": TypeStyle(28, 36, 700),
    "number": TypeStyle(34, 40, 700),
    "code": TypeStyle(22, 30, 600),
    "stage_said": TypeStyle(24, 34, 500),
    "stage_next": TypeStyle(29, 42, 500),
    "stage_now": TypeStyle(42, 56, 600),
    "stage_said_large": TypeStyle(29, 42, 500),
    "stage_next_large": TypeStyle(36, 50, 500),
    "stage_now_large": TypeStyle(54, 70, 600),
    "stage_title": TypeStyle(32, 42, 600),
    "stage_answer": TypeStyle(18, 27, 400),
    "timer": TypeStyle(72, 80, 600),
}

SMALLEST: Final = 11
"""No text of the window is smaller at 100 %."""
