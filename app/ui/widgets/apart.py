"""Two wordings told apart word for word: struck through what went, underlined what came, so that colour is never alone."""

import re
from collections.abc import Iterator
from dataclasses import replace
from difflib import SequenceMatcher

from PySide6.QtCore import QCoreApplication

from app.ui.widgets.label import Span

PIECES = re.compile(r"\s+|[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|[^\s\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+")
"""A word where words have spaces between them (Korean too); a single sign of Japanese, which has none."""
THIN = "\u2009"
"""A thin space between what went and what came in its place."""
Change = tuple[str, str]
"""What went and what came; the same twice where nothing changed."""


def changes(before: str, after: str) -> Iterator[Change]:
    """The two wordings piece by piece."""
    old, new = PIECES.findall(" ".join(before.split())), PIECES.findall(" ".join(after.split()))
    for _, a, a_end, b, b_end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        yield "".join(old[a:a_end]), "".join(new[b:b_end])


def gone(words: str) -> list[Span]:
    """Words that are not there any more; the spaces around them stay as they are."""
    return _marked(words, Span("", token="bad", ground="badbg", struck=True))


def come(words: str) -> list[Span]:
    """Words that were not there before."""
    return _marked(words, Span("", token="ok", ground="okbg", underlined=True))


def _marked(words: str, look: Span) -> list[Span]:
    before, after = words[: len(words) - len(words.lstrip())], words[len(words.rstrip()) :]
    inner = words.strip()
    parts = (Span(before), replace(look, text=inner), Span(after if inner else ""))
    return [part for part in parts if part.text]


def told_apart(before: str, after: str) -> tuple[list[Span], list[Span]]:
    """Both wordings, each with what the other has not."""
    left: list[Span] = []
    right: list[Span] = []
    for old, new in changes(before, after):
        same = old == new
        if old:
            left += [Span(old)] if same else gone(old)
        if new:
            right += [Span(new)] if same else come(new)
    return left, right


def marked_up(before: str, after: str) -> list[Span]:
    """One text with what went and what came in their places."""
    spans: list[Span] = []
    for old, new in changes(before, after):
        if old == new:
            spans.append(Span(old))
        else:
            spans += gone(old)
            spans += [Span(THIN)] if old.strip() and new.strip() else []
            spans += come(new)
    return spans


def alike(before: str, after: str) -> bool:
    """Whether two wordings have enough in common for their differences to be read word by word."""
    kept = sum(len(old) for old, new in changes(before, after) if old == new)
    return 2 * kept >= min(len(before), len(after))


def differing(before: str, after: str) -> int:
    """How many words differ: of each change the longer side."""
    told = [(old, new) for old, new in changes(before, after) if old != new]
    return sum(max(len(old.split()), len(new.split())) for old, new in told)


def spoken_changes(before: str, after: str) -> str:
    """What changed, in words."""
    told: list[str] = []
    for old, new in changes(before, after):
        if old == new:
            continue
        if old.strip():
            told.append(QCoreApplication.translate("Apart", "taken out: {words}").format(words=old.strip()))
        if new.strip():
            told.append(QCoreApplication.translate("Apart", "put in: {words}").format(words=new.strip()))
    return "; ".join(told)
