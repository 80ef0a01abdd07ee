"""Words that tell that a text is not fit to be printed: dates without a day, and what a saved web page carries."""

import re
from functools import lru_cache

RELATIVE = re.compile(
    r"\b(?:this|last|next) (?:year|month|week|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|\b(?:yesterday|tomorrow)\b"
    r"|올해|작년|지난해|내년|지난달|이번 달|다음 달|어제|내일|지난주|다음 주|今年|昨年|去年|来年|先月|今月|来月|昨日|明日|先週|来週",
    re.IGNORECASE,
)
"""Words whose meaning depends on the day they were written (row 57)."""
BOILERPLATE = re.compile(
    r"related articles|app store|google play|all rights reserved|sign up for our newsletter|click here|무단 ?전재|재배포 ?금지|関連記事",
    re.IGNORECASE,
)
"""What a saved web page carries besides its text (row 61)."""
REMEMBERED = 8192
"""Texts of which it is known what stands in them: those of some three hundred pages."""


@lru_cache(maxsize=REMEMBERED)
def first_hit(pattern: re.Pattern[str], text: str) -> str:
    """The first words of a text that a pattern is for, or none. A draft asks this of each text of a book twice after every change."""
    hit = pattern.search(text)
    return hit[0] if hit else ""
