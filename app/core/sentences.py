"""Sentences that are made here and said elsewhere: an English text that still knows its template and what was put into it.

The command line prints the text; the window looks the template up among its translations and puts the same values into that. What
came back from the library or from another program as text alone is recognised by the templates (``Templates``).
"""

import re
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Self

PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9_]*)\}")
LEAST_LETTERS = 8
"""Letters that a template needs outside its placeholders before a text is recognised by it: with fewer, anything could be meant."""
LEAST_AT_BEGIN = 4
"""Letters that are enough where the template begins with them, as ``Load {name}`` does."""
LONGEST = 4000
"""Characters of the longest text that is looked at: a sentence of ours is shorter, and somebody's text may have megabytes."""
DEEPEST = 6
"""How many sentences may stand one in the other."""


class Sentence(str):
    """A text in English with the template that it was made from.

    Where a value is a sentence itself, as ``noun=Sentence("dossier")`` may be, it is translated with the whole.
    """

    template: str
    values: Mapping[str, object]

    def __new__(cls, template: str, **values: object) -> Self:
        """Put values into a template; without any the template is the text, braces and all."""
        sentence = super().__new__(cls, template.format(**values) if values else template)
        sentence.template = str(template)
        sentence.values = values
        return sentence

    def __reduce__(self) -> tuple[object, ...]:
        """Across a border between processes both parts travel."""
        return _made, (type(self), self.template, dict(self.values))


def _made(kind: type[Sentence], template: str, values: Mapping[str, object]) -> Sentence:
    return kind(template, **values)


def joined(parts: Iterable[str], between: str = ", ") -> Sentence:
    """Several texts as one, each of which stays what it is."""
    values = {f"part{number}": part for number, part in enumerate(parts)}
    return Sentence(between.join(f"{{{name}}}" for name in values), **values)


def letters_of(template: str) -> int:
    """How many letters a template has of its own."""
    return sum(letter.isalpha() for letter in PLACEHOLDER.sub("", template))


class Templates:
    """All templates there are, to recognise what was said by them."""

    def __init__(self, templates: Iterable[str]) -> None:
        self._templates = frozenset(templates)

    @cached_property
    def _patterns(self) -> tuple[tuple[str, re.Pattern[str]], ...]:
        """Those with placeholders, the most telling first."""
        telling = (each for each in self._templates if PLACEHOLDER.search(each) and _tells(each))
        return tuple((each, _pattern(each)) for each in sorted(telling, key=lambda each: (-letters_of(each), each)))

    def recognised(self, text: str, deep: int = DEEPEST) -> Sentence | None:
        """The sentence that a text is, with the values that stand in it, which may be ``deep`` sentences; none where it is not of ours."""
        if not deep or len(text) > LONGEST:
            return None
        if text in self._templates:
            return Sentence(text)
        for template, pattern in self._patterns:
            if found := pattern.fullmatch(text):
                return Sentence(template, **{name: self._part(template, name, value, deep) for name, value in found.groupdict().items()})
        before, colon, after = text.partition(": ")
        rest = self.recognised(after, deep - 1) if colon else None
        return Sentence("{before}: {rest}", before=before, rest=rest) if rest else None

    def _part(self, template: str, name: str, value: str, deep: int) -> str:
        """A value, which may be a sentence itself: a noun or a clause, but never what stands in quotation marks."""
        return value if f"“{{{name}}}”" in template else self.recognised(value, deep - 1) or value


def _tells(template: str) -> bool:
    return letters_of(template) >= (LEAST_AT_BEGIN if template[0].isalpha() else LEAST_LETTERS)


def _pattern(template: str) -> re.Pattern[str]:
    """What a text made from the template looks like; a name that stands twice has the same value twice.

    A value ends where the words after it stand first, and this is never tried again (an atomic group): what fits at all fits so,
    and a text that does not fit is told in one go however many places there are. Only a value that comes again must be sought.
    """
    names, words = PLACEHOLDER.findall(template), PLACEHOLDER.split(template)[::2]
    twice, pieces = len(names) > len(set(names)), [re.escape(words[0])]
    for number, (name, after) in enumerate(zip(names, words[1:], strict=True), 1):
        value = f"(?P={name})" if name in names[: number - 1] else f"(?P<{name}>.*?)"
        once = not twice and number < len(names)
        pieces.append(f"(?>{value}{re.escape(after)})" if once else value + re.escape(after))
    return re.compile("".join(pieces), re.DOTALL)
