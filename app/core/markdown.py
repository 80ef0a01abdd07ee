"""Words as Markdown (CommonMark 0.31) that marks nothing up; whatever a person wrote or a file said is data."""

import re

_SIGNS = re.compile(r"([\\`*_{}\[\]<>()#+=!|~&-])")
_NUMBERED = re.compile(r"^([ \t]*\d+)\.(?=\s|$)", re.MULTILINE)
"""A number at the begin of a line that would begin a list (CommonMark 0.31, 5.2)."""


def plain(words: str) -> str:
    """Words that mark nothing up, nor begin a list or make a sign out of ``&…;``: its signs get a backslash (section 2.4)."""
    return _NUMBERED.sub(r"\1\\.", _SIGNS.sub(r"\\\1", words))
