"""Text as it is compared, counted and told apart by language. All offsets are code points unless a name says UTF-16."""

import hashlib
import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from app.core.language import Language

CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
"""Characters that no reader sees and no store should hold; tab, line feed and carriage return are not among them."""

INVISIBLE = "\xad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufe00-\ufe0f"
DASHES = "‐‑‒–—―−─⸺⸻﹘﹣－"
SINGLE_QUOTES = "‘’‚‛′‵ʼ＇`´"
DOUBLE_QUOTES = "“”„‟″〝〞＂«»"
CJK = (
    r"\u1100-\u11ff\u2e80-\u303f\u3041-\u318f\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    r"\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\uff5f-\uffdc\U00020000-\U0003134f"
)
"""Character class of the scripts that are written without spaces or with spaces that writers place freely."""
SOLID = "\u2e80-\u303f\u3041-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003134f"
"""Characters of scripts that write no space between words, and their marks, for a class of a regular expression."""

_PLAIN = re.compile("[\x00-\u02ff]+(?![\u0300-\U0010ffff])|[\x00-\u02ff]?[\u0300-\U0010ffff]*")
_GONE = re.compile(f"[{INVISIBLE}]|{CONTROLS.pattern}")
_WIDE = re.compile(r"[\uff66-\uff9d][\uff9e\uff9f]?|[\uff9e\uff9f\ufb00-\ufb06…]")
_UNEVEN = re.compile(rf"(?P<space>\s{{2,}}|[^\S ])|(?P<dash>[-{DASHES}]{{2,}})|(?P<gone>{_GONE.pattern})|(?P<wide>{_WIDE.pattern})")
_SURPLUS = re.compile("(?<= ) |(?<=-)-")
_TIGHT_SPACE = re.compile(rf"(?<=[{CJK}]) (?=[{CJK}\w])|(?<=\w) (?=[{CJK}])")
_NOTE_MARK = re.compile("(?:(?<=[^\\W\\d_]{4})|(?<=[.,;:!?%”\"’')\\]」』。]))[⁰¹²³⁴-⁹]+")
_ONE_TO_ONE = {
    **dict.fromkeys(map(ord, DASHES), "-"),
    **dict.fromkeys(map(ord, SINGLE_QUOTES), "'"),
    **dict.fromkeys(map(ord, DOUBLE_QUOTES), '"'),
    **{wide: chr(wide - 0xFEE0) for wide in range(0xFF01, 0xFF5F) if chr(wide) not in DASHES + SINGLE_QUOTES + DOUBLE_QUOTES},
    0x301C: "~",
    0x3000: " ",
    0xA0: " ",
    **dict.fromkeys((0x2002, 0x2003), " "),  # what U+2000 and U+2001 are once composed
}
_WIDE_CHARACTERS = frozenset(map(chr, (*range(0xFF66, 0xFFA0), *range(0xFB00, 0xFB07)))) | {"…"}
_FOLDED_ALONE = re.compile(f"[{''.join(map(chr, _ONE_TO_ONE))}{''.join(sorted(_WIDE_CHARACTERS))}]")
_FEW = 12
"""Different characters of a text that are replaced one after the other; for more, to look all up is faster."""
_RAISED = re.compile("[⁰¹²³⁴-⁹]")
_SOME_CJK = re.compile(f"[{CJK}]")
_ENGLISH = frozenset((
    "the", "of", "and", "to", "in", "a", "is", "that", "for", "it", "on", "with", "as", "was", "by", "at", "be", "this", "from",
    "are", "an", "or", "which", "has", "have",
))  # fmt: skip
_SURE = 20
"""Latin words from which their share of common English ones tells whether they are English."""
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_ACCENTED = re.compile("[\u00c0-\u024f\u1e9e\u212a\u212b\u2c7e\u2c7f]")
"""Accented letters of Latin script, and the capitals elsewhere in Unicode whose small letters are of it."""
_FAR = re.compile("[\u0370-\u1fff\u2e80-\uffef]")
"""Characters of scripts that are not Latin."""
_ONLY_LETTERS = bytes(code if chr(code) in "abcdefghijklmnopqrstuvwxyz" else ord(" ") for code in range(128)).ljust(256)
"""The bytes of a plain text with a space for all but small letters."""


_PRINTABLE = bytes(range(0x20, 0x7F))
_LONG = 200
"""Characters from which a plain text is sooner told by its bytes."""


class Span(NamedTuple):
    """A stretch of text, ``end`` excluded."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Folded:
    """A text made comparable. Folded character ``i`` stands for the source from ``starts[i]`` to ``ends[i]``."""

    text: str
    starts: list[int]
    ends: list[int]

    def source(self, start: int, end: int) -> Span:
        """The stretch of the source that the folded stretch (not empty) stands for."""
        return Span(self.starts[start], self.ends[end - 1])


def fold(text: str, *, case: bool = True, loose: bool = False) -> Folded:
    """Make a text comparable: what is the same to a reader becomes the same characters.

    White space of any length, dashes, quotation marks, full and half width, ligatures, soft hyphens and other invisible
    characters, composed and decomposed forms no longer differ. ``case=False`` also ignores case; ``loose=True`` ignores
    spaces beside Korean, Japanese and Chinese characters and the superscript numbers of notes.
    """
    folded = _Folding(case)
    for start, end in clusters(text):
        folded.cluster(text, start, end)
    return _loosened(folded.done()) if loose else folded.done()


def comparable(text: str, *, case: bool = True, loose: bool = False) -> str:
    """The folded text alone, without spaces at either end: what ``fold`` says, four times as fast where the text is composed."""
    spaced, printable = _spaced_once(text)
    if printable and spaced.isascii():  # most of English: nothing folds but the case and dashes in a row
        folded = spaced if case else spaced.lower()
        return _SURPLUS.sub("", folded) if "--" in folded else folded
    if not unicodedata.is_normalized("NFC", text):
        return fold(text, case=case, loose=loose).text.strip()
    if not spaced.isascii():
        spaced = _one_to_one(spaced)
    folded = spaced if case else spaced.casefold()
    if not (printable and folded.isascii()):
        folded = _GONE.sub("", folded)
    while "  " in folded:
        folded = folded.replace("  ", " ")
    while "--" in folded:
        folded = folded.replace("--", "-")
    return (loosened(folded) if loose else folded).strip()


def loosened(folded: str) -> str:
    """A folded text without what ``loose`` leaves out of it."""
    if folded.isascii():
        return folded
    folded = _NOTE_MARK.sub("", folded) if _RAISED.search(folded) else folded
    return _TIGHT_SPACE.sub("", folded) if _SOME_CJK.search(folded) else folded


def _one_to_one(text: str) -> str:
    """Half and full width, dashes and quotation marks made equal.

    A text has few different ones of these; to replace each is ten times as fast as to look every character up. The least comes
    first: the full width grave accent becomes the one that is a quotation mark, and shall stay it.
    """
    present = set(_FOLDED_ALONE.findall(text))
    if not present.isdisjoint(_WIDE_CHARACTERS):
        return _WIDE.sub(_narrowed, text).translate(_ONE_TO_ONE)
    if len(present) > _FEW:
        return text.translate(_ONE_TO_ONE)
    for character in sorted(present):
        text = text.replace(character, _ONE_TO_ONE[ord(character)])
    return text


class _Folding:
    """Collects a folded text and its map, stretch by stretch."""

    def __init__(self, case: bool) -> None:
        self.case = case
        self.parts: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []

    def cluster(self, text: str, start: int, end: int) -> None:
        """Take a stretch: as it is where it is composed, as one character's source where it is not."""
        stretch = text[start:end]
        composed = unicodedata.normalize("NFC", stretch)
        if composed != stretch:
            self.replace(composed.translate(_ONE_TO_ONE), start, end)
            return
        at = start
        for found in _UNEVEN.finditer(text, start, end):
            self.plain(text, at, found.start())
            self.replace(_evened(found), found.start(), found.end())
            at = found.end()
        self.plain(text, at, end)

    def plain(self, text: str, start: int, end: int) -> None:
        """Take characters that fold one to one."""
        stretch = text[start:end].translate(_ONE_TO_ONE)
        lowered = stretch if self.case else stretch.casefold()
        if len(lowered) != len(stretch):
            for at, character in enumerate(stretch, start):
                self.replace(character, at, at + 1)
            return
        self.parts.append(lowered)
        self.starts.extend(range(start, end))
        self.ends.extend(range(start + 1, end + 1))

    def replace(self, after: str, start: int, end: int) -> None:
        """Take a stretch that as a whole becomes ``after``; a space next to a space is left out."""
        after = after if self.case else after.casefold()
        self.parts.append(after)
        self.starts.extend([start] * len(after))
        self.ends.extend([end] * len(after))

    def done(self) -> Folded:
        """The folded text, runs of spaces that folding itself made closed up."""
        return _closed(Folded("".join(self.parts), self.starts, self.ends), _SURPLUS)


def _evened(found: re.Match[str]) -> str:
    if found["space"]:
        return " "
    if found["dash"]:
        return "-"
    return unicodedata.normalize("NFKC", found["wide"]) if found["wide"] else ""


def _narrowed(found: re.Match[str]) -> str:
    return unicodedata.normalize("NFKC", found.group())


def clusters(text: str) -> Iterator[Span]:
    """Stretches that compose apart from each other: the whole text if composed already, else each character with its marks."""
    if unicodedata.is_normalized("NFC", text):
        yield Span(0, len(text))
        return
    for found in _PLAIN.finditer(text):
        start = found.start()
        for at in range(start + 1, found.end() if text[found.end() - 1 : found.end()] > "\u02ff" else start):
            if not _continues(text[at]):
                yield Span(start, at)
                start = at
        yield Span(start, found.end())


def _continues(character: str) -> bool:
    """Whether the character can compose with the one before it: a mark, or a Korean vowel or final consonant."""
    return character > "\u02ff" and (unicodedata.category(character)[0] == "M" or "\u1160" <= character <= "\u11ff")


def _closed(folded: Folded, surplus: re.Pattern[str]) -> Folded:
    """The folded text without the characters that match."""
    if not surplus.search(folded.text):
        return folded
    kept = [True] * len(folded.text)
    for found in surplus.finditer(folded.text):
        kept[found.start() : found.end()] = [False] * (found.end() - found.start())
    places = [at for at, keep in enumerate(kept) if keep]
    return Folded(
        "".join(folded.text[at] for at in places),
        [folded.starts[at] for at in places],
        [folded.ends[at] for at in places],
    )


def _loosened(folded: Folded) -> Folded:
    return _closed(_closed(folded, _NOTE_MARK), _TIGHT_SPACE)


def storable(text: str) -> str:
    """The text with one kind of line end, and U+FFFD for what UTF-8 or the store cannot hold (NUL, lone surrogates)."""
    evened = text.replace("\r\n", "\n").replace("\r", "\n")
    return evened.replace("\x00", "\ufffd") if evened.isascii() else re.sub("[\x00\ud800-\udfff]", "\ufffd", evened)


def paired(text: str) -> str:
    """The text with halves of characters (UTF-16) put together, as some readers give them; one without the other is U+FFFD."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def tidy(text: str) -> str:
    """One line of clean text for a title or a name: composed, without controls, white space collapsed."""
    if text.isascii():
        line, printable = _spaced_once(text)
        if printable:
            return line
    composed = unicodedata.normalize("NFC", text)
    if not is_printable(composed.replace("\n", " ")):
        composed = CONTROLS.sub("", composed).replace("\xad", "")
    return spaced_once(composed)


def is_printable(text: str) -> bool:
    """What ``str.isprintable`` says. Of a long plain text it is told from its bytes, which is seven times as fast."""
    if len(text) < _LONG or not text.isascii():
        return text.isprintable()
    return not text.encode().translate(None, _PRINTABLE)


def spaced_once(text: str) -> str:
    """The text on one line, with one space for white space of any length and none at its ends.

    Most texts have no white space but spaces and line ends; with these it is done ten times as fast as by its words.
    """
    return _spaced_once(text)[0]


def _spaced_once(text: str) -> tuple[str, bool]:
    """The text on one line, and whether it is known that nothing in it is a control or white space but spaces."""
    paragraphs = text
    while "\n\n" in paragraphs:  # looked for here, where there are few, sooner than among all spaces
        paragraphs = paragraphs.replace("\n\n", "\n")
    line = paragraphs.replace("\n", " ")
    if not is_printable(line):
        line = " ".join(text.split())
        return line, line.isascii() and is_printable(line)
    while "  " in line:
        line = line.replace("  ", " ")
    return line.strip(" "), True


def words_between_spaces(text: str) -> int:
    """How many words white space makes of a text."""
    line = spaced_once(text)
    return line.count(" ") + 1 if line else 0


def text_hash(text: str) -> str:
    """SHA-256 (hexadecimal) of the folded text: same words, same hash, however they are spaced, cased or quoted."""
    return hash_of_folded(comparable(text, case=False, loose=True))


def hash_of_folded(folded: str) -> str:
    """The same of a text that is folded already."""
    return hashlib.sha256(folded.encode("utf-8", "replace")).hexdigest()


def document_hash(raw: str) -> str:
    """SHA-256 (hexadecimal) of a raw text, character by character."""
    return hashlib.sha256(raw.encode("utf-8", "surrogatepass")).hexdigest()


def detect_language(text: str) -> Language:
    """The language by its scripts; Latin script counts as English where common English words show or the text is short."""
    script = _script(text)
    return script if script is not Language.EN or _looks_english(text) else Language.UNKNOWN


def languages_of(paragraphs: Sequence[str], whole: Language = Language.UNKNOWN) -> tuple[Language, ...]:
    """The languages of a text, that with the most words first; what has under a two-hundredth of it is left out.

    A paragraph of a few Latin words cannot be told from any other language's: it is English where all that is in Latin script
    is, taken together. ``whole`` is the language of all of them, if it is known already.
    """
    scripts = [_script(words) for words in paragraphs]
    met = set(scripts) - {Language.UNKNOWN}
    if met == {whole}:
        return (whole,)
    latin = [words for words, script in zip(paragraphs, scripts, strict=True) if script is Language.EN]
    english = _looks_english("\n".join(latin))
    if english and met == {Language.EN}:
        return (Language.EN,)
    sizes: Counter[Language] = Counter()
    for words, script in zip(paragraphs, scripts, strict=True):
        if script is not Language.EN or _is_english(_latin_words(words), english):
            sizes[script] += len(words)
    del sizes[Language.UNKNOWN]
    total = sizes.total()
    return tuple(language for language, size in sizes.most_common() if size * 200 >= total)


def _script(text: str) -> Language:
    """The language that a text's scripts speak for, all Latin script being called English; unknown where there is another.

    A syllable of Hangul or kana carries about as much as two to three Latin letters (measured: no error on paragraphs).
    """
    if text.isascii() or not _FAR.search(text):
        return Language.EN if _LATIN.search(text) else Language.UNKNOWN
    hangul = len(re.findall("[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]", text))
    kana = len(re.findall("[\u3041-\u30ff\uff66-\uff9f]", text))
    han = len(re.findall("[\u3400-\u4dbf\u4e00-\u9fff]", text))
    latin = len(_LATIN.findall(text)) / 2.5
    other = len(re.findall("[\u0370-\u052f\u0590-\u07ff\u0900-\u0fff]", text)) / 2.5
    if max(hangul, kana + han, latin, other) == 0 or other > max(hangul, kana + han, latin):
        return Language.UNKNOWN
    if hangul >= max(kana, latin) and hangul * 3 >= han:
        return Language.KO
    if kana + han > latin:
        return Language.JA if kana * 20 >= han else Language.UNKNOWN
    return Language.EN


def _looks_english(text: str) -> bool:
    return _is_english(_latin_words(text), True)


def _is_english(words: Sequence[str], unsure: bool) -> bool:
    """Whether words are English; too few to tell are what ``unsure`` says."""
    return sum(map(_ENGLISH.__contains__, words)) * 10 >= len(words) if len(words) >= _SURE else unsure


def _latin_words(text: str) -> list[str]:
    head = text[:20_000]
    if not head.isascii() and not _ACCENTED.search(head):
        head = head.encode("ascii", "replace").decode("ascii")  # marks that are of no word
    lowered = head.lower()
    # plain text is taken apart by its bytes, which is four times as fast as looking for words
    return lowered.encode().translate(_ONLY_LETTERS).decode().split() if lowered.isascii() else re.findall("[a-z\u00c0-\u024f]+", lowered)


def shorten(text: str, limit: int) -> str:
    """At most ``limit`` characters on one line, cut at a word and ended with …"""
    line = tidy(text)
    if len(line) <= limit:
        return line
    head = line[: limit - 1]
    gap = -1 if line[limit - 1] == " " else head.rfind(" ")
    return (head[:gap] if gap > limit // 2 else head).rstrip(" ,:;") + "…"


class Utf16Map:
    """Offsets of one text in code points (Python) and in UTF-16 units (Qt's text cursor). An offset inside a pair goes to its start."""

    def __init__(self, text: str) -> None:
        self._astral = [found.start() for found in re.finditer("[\U00010000-\U0010ffff]", text)]
        self._ends = [at + number + 2 for number, at in enumerate(self._astral)]

    def to_utf16(self, offset: int) -> int:
        """The UTF-16 offset of a code point offset."""
        return offset + bisect_left(self._astral, offset)

    def from_utf16(self, offset: int) -> int:
        """The code point offset of a UTF-16 offset."""
        before = bisect_right(self._ends, offset)
        inside = before < len(self._ends) and self._ends[before] - 1 == offset
        return offset - before - inside


def to_utf16(text: str, offset: int) -> int:
    """The UTF-16 offset of one code point offset; for many offsets of one text use ``Utf16Map``."""
    return Utf16Map(text).to_utf16(offset)


def from_utf16(text: str, offset: int) -> int:
    """The code point offset of one UTF-16 offset."""
    return Utf16Map(text).from_utf16(offset)
