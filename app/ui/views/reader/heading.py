"""What stands under the title of a brief: who it is from, its number, its date; what was guessed looks like a guess."""

from app.core.language import Language
from app.core.model.brief import Brief
from app.core.text import Span
from app.ui.wording import short_date

BETWEEN = " · "


def caption_of(brief: Brief, language: Language) -> tuple[str, tuple[Span, ...]]:
    """The line, and the stretches of it that the program guessed."""
    who = "publisher" if brief.publisher else "authors"
    parts = (
        (who, brief.publisher or ", ".join(author.name for author in brief.authors)),
        ("number", brief.number),
        ("date", short_date(brief.date, language)),
    )
    words, guesses = "", list[Span]()
    for name, part in parts:
        if part:
            words += BETWEEN if words else ""
            guesses += [Span(len(words), len(words) + len(part))] if name in brief.guessed else []
            words += part
    return words, tuple(guesses)
