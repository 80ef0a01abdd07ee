"""What a file may be called."""

import re

from app.core.text import tidy

LONGEST_STEM = 80
"""Letters before the ending: in Korean or Japanese three bytes each, of the 255 that a name may have."""

_NOT_IN_NAMES = re.compile(r'[/\\:*?"<>|\0-\x1f]+')
"""Signs that some file systems have no room for in a name."""


def file_stem(title: str, otherwise: str) -> str:
    """A title as the name of a file without its ending, or the other name where nothing of it may stand in one."""
    return tidy(_NOT_IN_NAMES.sub(" ", title)).strip(" .")[:LONGEST_STEM].strip(" .") or otherwise
