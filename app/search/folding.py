"""How one word or one run of Korean, Japanese or Chinese becomes comparable. No positions here, no whole texts."""

import re
import unicodedata
from functools import lru_cache
from typing import Any

import Stemmer

LONGEST_TERM = 64
"""Characters kept of a term; longer ones are no words."""

_POSSESSIVE = re.compile("['’ʼ＇][sSｓＳ]?$")
_BASE_LETTERS = str.maketrans({"ʼ": "", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i"})
"""Letters of Latin alphabets that have no decomposition in Unicode; and the apostrophe that counts as a letter."""

FUNCTION_WORDS = frozenset(
    (
        "a", "an", "and", "as", "at", "be", "been", "but", "by", "did", "do", "for", "from", "had", "has",
        "have", "he", "her", "his", "how", "i", "if", "in", "is", "it", "its", "of", "on", "or", "she",
        "that", "the", "their", "they", "this", "to", "was", "we", "were", "what", "when", "where", "which",
        "who", "why", "will", "with", "would", "you", "about", "not", "are", "than", "there", "these", "into",
        "said",
    )
)  # fmt: skip
"""English words that say nothing of what a sentence is about; they are indexed, but a question is not widened to them."""

PARTICLES = (
    "으로부터",
    "로부터",
    "에게는",
    "에게서",
    "에서는",
    "에서도",
    "으로는",
    "으로서",
    "으로써",
    "이라고",
    "이라는",
    "과는",
    "과의",
    "까지",
    "께서",
    "라고",
    "라는",
    "로는",
    "로서",
    "로써",
    "마저",
    "밖에",
    "보다",
    "부터",
    "에게",
    "에는",
    "에도",
    "에서",
    "에의",
    "와는",
    "와의",
    "으로",
    "이나",
    "이다",
    "이며",
    "조차",
    "처럼",
    "하고",
    "가",
    "과",
    "는",
    "도",
    "로",
    "를",
    "만",
    "에",
    "와",
    "은",
    "을",
    "의",
    "이",
)
"""Korean particles that follow a noun, the longest first (Standard Korean grammar, case and auxiliary particles)."""


class Stems:
    """English stems. A stemmer is not safe to share between threads: each analyser has its own."""

    def __init__(self) -> None:
        self._stemmer: Any = Stemmer.Stemmer("english")

    def of(self, word: str) -> str:
        """The index term of a word as it stands in a text: plain, without possessive, stemmed."""
        return self.plain(plain(word))

    def plain(self, word: str) -> str:
        """The index term of a word that is plain already."""
        if len(word) <= 2 or not word[0].isalpha():
            return word
        return str(self._stemmer.stemWord(word))[:LONGEST_TERM]


@lru_cache(maxsize=65536)
def plain(word: str) -> str:
    """A word in lower case, half width, without diacritics, apostrophes and possessive: what two spellings share."""
    if word.isascii():
        return _POSSESSIVE.sub("", word).replace("'", "").lower()[:LONGEST_TERM]
    wide = unicodedata.normalize("NFKD", _POSSESSIVE.sub("", unicodedata.normalize("NFKC", word))).lower()
    # Lower case can bring a combining mark of its own (İ), so marks are dropped after it.
    kept = "".join(letter for letter in unicodedata.normalize("NFKD", wide) if letter.isalnum())
    return kept.translate(_BASE_LETTERS)[:LONGEST_TERM]


def _joins(character: str) -> bool:
    """Whether a character belongs to the one before it: accents, voicing marks, vowels and finals of Korean syllables."""
    return bool(unicodedata.combining(character)) or character in "\uff9e\uff9f" or "\u1160" <= character <= "\u11ff"


def composed(run: str) -> tuple[str, list[tuple[int, int]]]:
    """A run of Korean, Japanese or Chinese in NFKC, and for each character of it the stretch of the run it came from."""
    if unicodedata.is_normalized("NFKC", run):
        return run, [(at, at + 1) for at in range(len(run))]
    letters: list[str] = []
    sources: list[tuple[int, int]] = []
    start = 0
    while start < len(run):
        end = start + 1
        while end < len(run) and _joins(run[end]):
            end += 1
        for letter in unicodedata.normalize("NFKC", run[start:end]):
            if letter.isalnum() or letter in "々〆ー":
                letters.append(letter)
                sources.append((start, end))
        start = end
    return "".join(letters), sources


def without_particle(word: str) -> str:
    """A Korean word without the particle at its end; two syllables always remain."""
    if word.isascii():
        return word
    for particle in PARTICLES:
        if word.endswith(particle) and len(word) - len(particle) >= 2:
            return word[: -len(particle)]
    return word
