"""How hard a passphrase is to guess, roughly: enough to warn of a weak one, no promise for a strong one."""

import math
import re
from enum import StrEnum
from itertools import pairwise

WORD_BITS = 11.0
"""Bits of a word that a person puts beside others: a little less than the 12.9 of a word drawn from a list of 7,776 (Diceware)."""

FAIR, STRONG = 36.0, 55.0
"""Bits from which a guess takes effort, and from which it takes more than a well-funded year against Argon2id at a tenth of a
second a try: 2^55 tries are a hundred million years of one core."""

_SETS = ((r"[a-z]", 26), (r"[A-Z]", 26), (r"\d", 10), (r"[\u3040-\u30ff]", 80), (r"[\uac00-\ud7a3\u3400-\u9fff]", 1500))
_OTHERS = 30
_USUAL = re.compile(r"passw|qwert|asdf|abc|123|letmein|iloveyou|welcome|admin|attach", re.IGNORECASE)


class Strength(StrEnum):
    """A passphrase as a word."""

    NONE = "none"
    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"


def bits_of(passphrase: str) -> float:
    """About how many bits a passphrase is worth: the lesser of what its characters and what its words allow."""
    plain = re.sub(r"(.)\1{2,}", r"\1\1", passphrase)
    steps = sum(abs(ord(left) - ord(right)) == 1 for left, right in pairwise(plain))
    letters = len(plain) - steps / 2
    known = sum(size for pattern, size in _SETS if re.search(pattern, plain))
    others = _OTHERS if re.search(r"[^\w]|_", plain) else 0
    by_letters = letters * math.log2(max(2, known + others))
    words = {word.casefold() for word in re.findall(r"[^\W\d_]{2,}", plain)}
    rest = re.sub(r"[^\W\d_]{2,}", "", plain).replace(" ", "")
    by_words = len(words) * WORD_BITS + len(rest) * 3.3 if words else by_letters
    found = min(by_letters, by_words)
    return found / 2 if _USUAL.search(plain) else found


def share_of(passphrase: str) -> float:
    """How far the bar of a passphrase goes, from 0 to 1: a weak one fills a third at the most, a fair one two, a strong one all of it.

    Drawn by its bits alone a weak passphrase filled two thirds, and looked nearly good.
    """
    bits = bits_of(passphrase)
    match strength_of(passphrase):
        case Strength.NONE:
            return 0.0
        case Strength.WEAK:
            return bits / FAIR / 3
        case Strength.FAIR:
            return (1 + (bits - FAIR) / (STRONG - FAIR)) / 3
        case Strength.STRONG:
            return 1.0


def strength_of(passphrase: str) -> Strength:
    """The passphrase as a word."""
    if not passphrase:
        return Strength.NONE
    bits = bits_of(passphrase)
    return Strength.STRONG if bits >= STRONG else Strength.FAIR if bits >= FAIR else Strength.WEAK
