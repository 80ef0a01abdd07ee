"""The description of a brief whose words were read anew, from its own file or a newer one."""

from dataclasses import replace

from app.core.language import Language
from app.core.model.brief import Brief

GUESSED = (
    "title", "title_original", "number", "authors", "publisher", "series", "derived_from",
    "date", "date_text", "language", "languages", "url", "rights",
)  # fmt: skip
"""Fields that the new words tell anew, unless a person has confirmed them."""

RECKONED = ("text_hash", "word_count", "page_count")

UNTOLD = (None, "", (), Language.UNKNOWN)
"""What a field holds of which nothing is known."""


def redescribed(old: Brief, new: Brief) -> Brief:
    """The description as it was where a person gave it; the guesses, and what was not known, are told by the new words."""
    told = {name: getattr(new, name) for name in GUESSED if name in old.guessed or getattr(old, name) in UNTOLD}
    reckoned = {name: getattr(new, name) for name in RECKONED}
    return replace(old, **told, **reckoned, guessed=tuple(name for name in new.guessed if name in told))
