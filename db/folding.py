"""Text as lists sort and filter it."""

import unicodedata


def folded(text: str) -> str:
    """One width, one case, single spaces."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())
