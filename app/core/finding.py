"""Finding words in one text: every place, however they are accented, hyphened, spaced or cased; patterns on request."""

import re
import unicodedata
import warnings
from dataclasses import dataclass
from time import monotonic

from app.core.errors import UserError
from app.core.sentences import Sentence
from app.core.text import Span, fold

LONGEST_WORDS = 1000
"""Characters of what is looked for; more is a text."""
LONGEST_PATTERN = 200
STRETCH = 600
"""Characters that a pattern is tried on at a time: a pattern with two open repetitions takes at most their cube."""
MOST_OPEN_REPEATS = 2
LARGE_REPEAT = 20
"""A repetition of up to so many times counts as small."""
SECONDS = 1.0
"""How long a pattern may take in all."""

_JOINS = "-\u00ad"


@dataclass(frozen=True, slots=True)
class Occurrences:
    """The places in code points, in order. ``note`` says what kept the answer from being whole, if anything did."""

    spans: tuple[Span, ...] = ()
    note: str = ""


class Finder:
    """One text made ready to be looked through as one types."""

    def __init__(self, text: str) -> None:
        self._text = text
        folded = fold(text, case=False)
        letters: list[str] = []
        places: list[int] = []
        for at, letter in enumerate(folded.text):
            for plain in _plain(letter):
                letters.append(plain)
                places.append(at)
        self._folded = folded
        self._letters = "".join(letters)
        self._places = places

    def words(self, words: str) -> Occurrences:
        """Where the words stand side by side; hyphens and spaces between them, and hyphens within, do not count."""
        parts = re.split(r"[\s\-]+", "".join(map(_plain, fold(words[:LONGEST_WORDS], case=False).text)).strip(" -"))
        pattern = r"[\s\-]+".join("-?".join(map(re.escape, part)) for part in parts if part)
        if "-" in words:
            pattern = pattern.replace(r"[\s\-]+", r"[\s\-]*")
        if not pattern:
            return Occurrences()
        spans = (found.span() for found in re.finditer(pattern, self._letters))
        return Occurrences(tuple(self._source(start, end) for start, end in spans))

    def pattern(self, pattern: str) -> Occurrences:
        """Where a regular expression matches within a line; upper and lower case alike.

        Raises:
            UserError: it is no regular expression, or one that could take for ever.
        """
        compiled = checked(pattern)
        until = monotonic() + SECONDS
        spans: list[Span] = []
        for line in re.finditer(r"[^\n]+", self._text):
            for begin in range(line.start(), line.end(), STRETCH // 2):
                if monotonic() > until:
                    return Occurrences(
                        tuple(spans), Sentence("The pattern took too long; only the first part of the text was looked through.")
                    )
                start, end = max(begin, spans[-1].end if spans else 0), min(begin + STRETCH, line.end())
                matches = (Span(*found.span()) for found in compiled.finditer(self._text, start, end))
                # What may go on behind the stretch is left to the next one, which holds it whole.
                whole = end if end == line.end() else begin + STRETCH // 2
                spans.extend(span for span in matches if span.start < span.end and span.start < whole)
        return Occurrences(tuple(spans))

    def _source(self, start: int, end: int) -> Span:
        return self._folded.source(self._places[start], self._places[end - 1] + 1)


def _plain(letter: str) -> str:
    """A folded character without accents; Korean syllables and voiced kana stay what they are."""
    if letter < "\u0080" or letter >= "\u3000":
        return letter
    if letter in _JOINS:
        return ""
    return "".join(part for part in unicodedata.normalize("NFD", letter) if not unicodedata.combining(part))


def checked(pattern: str) -> re.Pattern[str]:
    """The pattern, compiled.

    Raises:
        UserError: it is no regular expression, too long, or has repetitions within repetitions, which can take for ever.
    """
    if len(pattern) > LONGEST_PATTERN:
        raise UserError(
            "A pattern of more than {longest_pattern} characters is not looked for; use a shorter one.", longest_pattern=LONGEST_PATTERN
        )
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", FutureWarning)  # a pattern that a later Python may read otherwise works with this one
            compiled = re.compile(pattern, re.IGNORECASE)
    except (re.error, OverflowError, RecursionError) as wrong:
        raise UserError("This is not a regular expression: {wrong}. Correct it, or look for it as plain words.", wrong=wrong) from wrong
    if _explodes(pattern):
        raise UserError("This pattern repeats what is itself repeated, which could take for ever; write it without.")
    return compiled


_SIGNS = re.compile(
    r"\\[1-9]|\(\?P=|\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!>]|<[=!]|P<\w+>))?|\)|\|"
    r"|(?P<repeat>[*+]|\{\d*(?:,\d*)?\})|.",
    re.DOTALL,
)


def _explodes(pattern: str) -> bool:
    """Whether a repetition stands within another, or more are open than can be tried: read sign by sign."""
    inner = [False]
    open_repeats, closed = 0, False
    for found in _SIGNS.finditer(pattern):
        sign = found.group()
        if re.fullmatch(r"\\[1-9]|\(\?P=", sign):
            return True
        if found["repeat"] and _is_large(sign):
            if closed:
                return True
            open_repeats += 1
            inner[-1] = True
        elif sign.startswith("(") and not sign.startswith("(?P="):
            inner.append(False)
        elif sign == "|":
            inner[-1] = True
        if sign == ")" and len(inner) > 1:
            closed = inner.pop()
            inner[-1] |= closed
        else:
            closed = False
    return open_repeats > MOST_OPEN_REPEATS


def _is_large(sign: str) -> bool:
    counts = [int(part) for part in re.findall(r"\d+", sign)]
    return sign in ("*", "+") or sign.endswith(",}") or max(counts, default=0) > LARGE_REPEAT
