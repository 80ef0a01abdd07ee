"""All that is wrong with a pack, collected into one report."""

from collections.abc import Callable, Iterable
from difflib import get_close_matches
from typing import TypeVar

from app.core.errors import PackError
from app.core.sentences import Sentence, joined
from app.exchange.pack.nodes import Node

T = TypeVar("T")
MAX_LISTED = 50


class RefusedError(Exception):
    """A value cannot be taken; the sentence (without its full stop) says what to write instead."""

    def __init__(self, node: Node, sentence: str, line: int = 0) -> None:
        super().__init__(sentence)
        self.place = (node.file, line or node.line)
        self.sentence = sentence


class ReportedError(Exception):
    """Something inside could not be taken and is in the report already."""


class Problems:
    """The report of one reading."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, int, str], None] = {}

    def add(self, refused: RefusedError) -> None:
        """Note one refusal; the same one twice counts once."""
        self._found[(*refused.place, refused.sentence)] = None

    def attempt(self, read: Callable[[], T]) -> tuple[T | None, bool]:
        """The value and whether it could be read; what went wrong is noted."""
        try:
            return read(), True
        except RefusedError as refused:
            self.add(refused)
        except ReportedError:
            pass
        return None, False

    def raise_any(self) -> None:
        """Raise the report if it is not empty.

        Raises:
            PackError: one line for each problem, in the order of the text.
        """
        if not self._found:
            return
        lines = [
            Sentence("{file}, line {line}: {sentence}.", file=file, line=line, sentence=sentence)
            for file, line, sentence in sorted(self._found)
        ]
        more = [Sentence("… and {count} more.", count=len(lines) - MAX_LISTED)] if len(lines) > MAX_LISTED else []
        raise PackError(joined([*lines[:MAX_LISTED], *more], "\n"))


def instead(wanted: str, known: Iterable[str]) -> str:
    """What to write instead: the nearest of the known words, else all of them."""
    words = list(known)
    near = get_close_matches(wanted, words, n=1, cutoff=0.6)
    if near:
        return Sentence("write “{near}” instead", near=near[0])
    if not words:
        return Sentence("leave it out")
    return Sentence("write one of these instead: {words}", words=", ".join(words[:40]))
