"""Which characters may stand where: cleaning, scripts, and the line-start and line-end prohibitions."""

import re
import unicodedata
from enum import Enum

_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\xad\ufeff\ufffe\uffff\u200b\u200c\u200d\u200e\u200f\u202a-\u202e\u2060-\u2069"
    "\ufe00-\ufe0f\ud800-\udfff\U000e0000-\U000e01ef]"
)
_BLANKS = re.compile("[ \t\n\r\x85\u2028\u2029]+")
_ODD_BLANKS = re.compile("[\t\n\r\x85\u2028\u2029]")

_WIDE = "\u1100-\u11ff\u2e80-\u303f\u3040-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003fffd"
wide = re.compile(f"[{_WIDE}]")
wide_runs = re.compile(f"[{_WIDE}]+")
hangul = re.compile("[\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff]")
_hangul_runs = re.compile("[\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff]+")
_kana_runs = re.compile("[\u3041-\u30ff\u31f0-\u31ff\uff66-\uff9f]+")
syllables = ("\uac00", "\ud7a3")
"""First and last precomposed Hangul syllable."""

_CLOSING = "!),.:;?]}¢°’”′″℃、。々〉》」』】〕〗〙〟ぁぃぅぇぉっゃゅょゎ゛゜ゝゞ・ァィゥェォッャュョヮヵヶーヽヾ！％），．：；？］｝～…‥·"
_OPENING = "([{£¥$‘“〈《「『【〔〖〘〝（［｛￥＄#№"
PLACEHOLDER = "\u25a1"
"""What stands for a character that no face has: a white square, which the Japanese faces hold."""
NO_START = frozenset(_CLOSING + "/%–—‐")
"""Characters that never begin a line: JLReq classes cl-02 to cl-08, KLReq 's list, and dashes."""
NO_END = frozenset(_OPENING)
"""Characters that never end a line: JLReq cl-01, prefixed signs."""
opening_alone = re.compile(f"[{re.escape(_OPENING)}] ")
"""An opening sign that a blank follows: it holds on to the word after the blank."""
PAUSES = frozenset("、。，．；：！？")
"""East Asian marks at which a reader pauses, with their own white after them: a line may always end there, in Latin text too."""
DASHES = frozenset(("–", "—", "-"))

_closing, _opening = re.escape("".join(sorted(NO_START))), re.escape(_OPENING)
_latin = f"[^ {_WIDE}]*[^ {_WIDE}{_opening}]|[^ {_WIDE}]+"
_kana = "".join(kana for kana in map(chr, range(0x3041, 0x30FB)) if kana not in NO_START)
_simple = f"([{_kana}\u4e00-\u9fff]+)(?![{_closing} ])"
japanese_tokens = re.compile(f"{_simple}|([{_opening}]*(?:{_latin}|[{_WIDE}])[{_closing}]* ?| )")
"""A run of characters of which each stands by itself; or a character with the marks that may not leave it, or a Latin word, each with
the blank that follows."""


class Script(Enum):
    """How a paragraph's lines are broken: at blanks, at blanks first, or between characters."""

    LATIN = "latin"
    KOREAN = "korean"
    JAPANESE = "japanese"


def clean(text: str) -> str:
    """The printable characters in composed form, each run of blanks one blank.

    Control characters, zero-width and direction marks and lone surrogates are left out: they have no ink.
    """
    if text.isascii() and text.isprintable() and "  " not in text:
        return text
    if "  " in text or _ODD_BLANKS.search(text):
        text = _BLANKS.sub(" ", text)
    if _UNPRINTABLE.search(text):
        text = _UNPRINTABLE.sub("", text)
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def han_of(text: str) -> Script:
    """Which face sets the Chinese characters of the text: Korean where Hangul outnumbers Kana."""
    if not hangul.search(text):
        return Script.JAPANESE
    if not _kana_runs.search(text):
        return Script.KOREAN
    return Script.KOREAN if _characters(_hangul_runs, text) > _characters(_kana_runs, text) else Script.JAPANESE


def _characters(runs: re.Pattern[str], text: str) -> int:
    return sum(map(len, runs.findall(text)))


def reading(text: str) -> tuple[Script, Script]:
    """How to break the text, and whose face sets its Chinese characters.

    English with a few Kanji is broken at its blanks (a blank in nine characters or more).
    """
    if text.isascii() or not wide.search(text):
        return Script.LATIN, Script.JAPANESE
    han = han_of(text)
    if han is Script.KOREAN:
        return han, han
    return (Script.LATIN if text.count(" ") * 9 > len(text) else Script.JAPANESE), han


def script_of(text: str) -> Script:
    """How to break the text."""
    return reading(text)[0]


def is_syllable(char: str) -> bool:
    """Whether it is a precomposed Hangul syllable."""
    return syllables[0] <= char <= syllables[1]
