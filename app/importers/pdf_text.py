"""The raw text of a PDF, as it stands on its pages, and the repairs that make it read right."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache, cached_property
from itertools import pairwise

import pyphen

from app.core.model.brief import Block, BlockKind, Repair, WordBox
from app.importers.base import ImportedText
from app.importers.draft import repair
from app.importers.hidden import hidden_repair
from app.importers.korean_names import is_given_name
from app.importers.lines import MARKER
from app.importers.pdf_heads import PageCuts
from app.importers.pdf_layout import Paragraph
from app.importers.pdf_page import BROKEN, JAPANESE, SOLID, Line
from app.importers.scanned import shifted

_SPACED = re.compile(f"(?:[{JAPANESE}] ){{3,}}[{JAPANESE}]")
_COUNTER = (
    "년|월|일|시|분|초|쪽|면|명|인|개|개국|개월|개사|개소|차|회|위|세|살|권|호|조|항|장|절|건|곳|척|대|주|주년|분기|세기|배"
    "|원|엔|달러|위안|만|억|천|여|퍼센트"
)
_BEHIND_COUNTER = (
    "에서|에는|에도|에|의|은|는|이|가|을|를|부터|까지|간|경|자|말|초|께|으로|로|과|와|도|만|째|마다|쯤|여|전|후|당|차"
    "|이상|이하|이내|짜리|대|분|호|이다|이며|인"
)
"""Words that count, and what may stand behind them in one word: "50 분간" is a count, "16 일본" is none. A word that counts is written
solid with figures (Korean orthography, article 43); PDFium puts a space where a program sets figures and letters a little apart."""
_STRAY = re.compile(
    "(?<=[(\\[「『“‘]) +(?=[가-힣])|(?<=[가-힣]) +(?=[,.!?:;)\\]」』”’](?:\\d{1,3})?(?:\\s|$))"
    f"|(?<=\\d) (?=(?:{_COUNTER})(?:{_BEHIND_COUNTER}){{0,2}}(?![가-힣]))"
    "|(?<=[、。，．：；？！（）「」『』【】〔〕]) +(?=\\S)|(?<=\\S) +(?=[、。，．：；？！）」』】〕])"
)
_KOREAN_TAIL = re.compile(
    r"(?:은|는|이|가|을|를|의|에|에서|에게|와|과|로|으로|도|만|까지|부터|다|니다|습니다|였다|이다|하여|하고|하는|되어|되는)[.,]?(?=\s|$)"
)
_RANGE_CUT = re.compile(r"\d-\n\d")
_DASHES = frozenset("-–—‑~～〜")
"""What stands between the figures of a range ("2024-2025"): it stays where a line ends behind it."""
_FIRST_SYLLABLE, _FINALS, _DOUBLE_S = 0xAC00, 28, 20
"""How Unicode counts Korean syllables (chapter 3.12): a syllable that ends in ㅆ ("했", "있", "겠") ends no word but one that is cut."""
_FIRST_PARTS = ("ex", "vice", "well", "high", "low", "long", "short", "mid", "half", "cross", "north", "south", "east", "west")
"""First parts that stay apart from a second part that is a word of its own."""
_ALWAYS_FIRST = ("self", "above", "below", "non", "so")
_ALWAYS_SECOND = (
    "mentioned", "based", "led", "level", "term", "year", "old", "scale", "wide", "oriented", "making", "maker", "makers", "related",
)  # fmt: skip
"""Parts of English compounds that are practically never written without their hyphen."""


class PdfText:
    """Writes paragraphs into one raw text, page by page."""

    def __init__(self, cuts: Sequence[PageCuts], pages: Sequence[Sequence[Line]]) -> None:
        self._cuts = cuts
        self._pages = pages
        self._parts: list[str] = []
        self._length = 0
        self._page = 0
        self._starts: list[int] = []
        self._blocks: list[Block] = []
        self._repairs: list[Repair] = []

    @cached_property
    def _words(self) -> Counter[str]:
        """The document's own words, counted once something has to be decided by them."""
        return words_of(self._pages)

    def add(self, paragraph: Paragraph) -> None:
        """Write one paragraph, and before each line what its page has at head and foot."""
        first = paragraph.lines[0]
        self._put("\n\n" if self._parts else "")
        self._turn_to(first.page, inside=False)
        begin = self._length
        words = self._write(paragraph.lines)
        marker = MARKER.match(first.text) if paragraph.kind is BlockKind.LIST_ITEM else None
        start = begin + (marker.end() if marker else 0)
        self._blocks.append(
            Block(kind=paragraph.kind, start=start, end=self._length, level=paragraph.level, page=first.page, words=tuple(words))
        )

    def _write(self, lines: Sequence[Line]) -> list[WordBox]:
        """Write lines one below the other; the words of those that a machine read."""
        text, words = "\n".join([line.text for line in lines]), list[WordBox]()
        whole = text.isascii() and lines[0].page == lines[-1].page and not ("-\n" in text and _RANGE_CUT.search(text))
        if whole and not [line for line in lines if line.cut or line.words or line.unseen]:
            self._put(text)  # nothing is to be mended in it
            return words
        for before, line in zip([None, *lines], lines, strict=False):
            self._join(before, line)
            words += shifted(line.words, self._length) if line.words else ()
            self._put_whole(line.text)
            self._mend_spaces(line.text)
            if line.unseen:
                self._leave_out(line)
        return words

    def add_unseen(self, lines: Sequence[Line]) -> None:
        """Write a passage that its page does not show, after all that is shown, and leave it out."""
        self._turn_to(len(self._cuts), inside=False)
        begin = self._length
        self._put("\n\n" if self._parts else "")
        start = self._length
        self._put("\n".join(line.text for line in lines))
        self._blocks.append(Block(kind=BlockKind.PARAGRAPH, start=start, end=self._length, page=lines[0].page))
        self._repairs.append(hidden_repair(begin, self._length))

    def done(self) -> ImportedText:
        """Raw text, blocks, repairs, page starts and labels."""
        self._turn_to(len(self._cuts), inside=False)
        labels = tuple(cut.label for cut in self._cuts)
        return ImportedText(
            raw="".join(self._parts),
            blocks=tuple(self._blocks),
            repairs=tuple(sorted(self._repairs, key=lambda mend: mend.start)),
            page_starts=tuple(self._starts),
            page_labels=labels if any(labels) else (),
            page_count=len(self._cuts),
        )

    def _put(self, words: str) -> None:
        self._parts.append(words)
        self._length += len(words)

    def _put_whole(self, words: str) -> None:
        """Write a line; where a line ended behind a hyphen in one of its cells it reads as a word that is cut at a line end."""
        if BROKEN not in words:
            self._put(words)
            return
        pieces = words.split(BROKEN)
        for left, right in pairwise(pieces):
            self._put(left)
            self._mend("line_end_hyphen", self._length - 1, self._length + 1, self._hyphen(left[:-1], right))
            self._put(" ")
        self._put(pieces[-1])

    def _mend(self, kind: str, start: int, end: int, after: str) -> None:
        self._repairs.append(repair(kind, start, end, after))

    def _leave_out(self, line: Line) -> None:
        """Leave out the words of a line just written that the page does not show, with one space beside them."""
        begin = self._length - len(line.text)
        for start, end, _ in line.unseen:
            last = end + line.text.startswith(" ", end)
            first = start - (last == end and line.text[:start].endswith(" "))
            self._repairs.append(hidden_repair(begin + first, begin + last))

    def _turn_to(self, page: int, *, inside: bool) -> None:
        """Begin the pages up to ``page``; their running heads and numbers are written, and cut."""
        while self._page < page:
            self._starts.append(self._length)
            cut = self._cuts[self._page]
            self._page += 1
            for kind, lines in (("running_head", cut.heads), ("page_number", cut.numbers)):
                for line in lines:
                    self._put("\n" if inside else "")
                    start = self._length
                    self._put(line.text + ("" if inside else "\n"))
                    self._mend(kind, start, self._length, "")

    def _join(self, before: Line | None, line: Line) -> None:
        """Write what stands between two lines of a paragraph, and how it reads."""
        if before is None:
            return
        start = self._length
        self._put("-" if before.cut else "")
        turned = self._page < line.page
        self._turn_to(line.page, inside=True)
        self._put("\n")
        if before.cut:
            self._mend("line_end_hyphen", start, self._length, self._hyphen(before.text, line.text))
        elif turned:
            self._mend("page_break", start, self._length, self._space(before.text, line.text))
        elif before.text[-1] in _DASHES and line.text[0].isdecimal() and before.text[-2:-1].isdecimal():
            self._mend("line_end_hyphen", start, self._length, "")
        elif self._breaks_korean(before.text, line.text):
            self._mend("line_break", start, self._length, "")

    def _hyphen(self, left: str, right: str) -> str:
        first = re.search(r"(?<![\w’'-])[\w’'-]*$", left)
        second = re.match(r"[\w’']+(-\w)?", right)
        if not first or not second:
            return "-"
        name = is_given_name(left, right)
        return "" if joins(first.group(), second.group().split("-")[0], self._words, compound=name or bool(second[1])) else "-"

    def _space(self, left: str, right: str) -> str:
        solid = SOLID.fullmatch(left[-1:] + right[:1]) is not None
        return "" if solid or self._breaks_korean(left, right) or left[-1:] in "—–" else " "

    def _breaks_korean(self, left: str, right: str) -> bool:
        return "가" <= left[-1:] <= "힣" and "가" <= right[:1] <= "힣" and _broken_korean(left, right, self._words)

    def _mend_spaces(self, words: str) -> None:
        if words.isascii():
            return
        begin = self._length - len(words)
        for found in _SPACED.finditer(words):
            for gap in re.finditer(" ", found.group()):
                self._mend("spaced_letters", begin + found.start() + gap.start(), begin + found.start() + gap.end(), "")
        for found in _STRAY.finditer(words):
            self._mend("stray_space", begin + found.start(), begin + found.end(), "")


def joins(left: str, right: str, words: Counter[str], *, compound: bool = False) -> bool:
    """Whether a hyphen at a line end is of the line break ("stu-dent"), not of the word ("people-to-people").

    The document's own words decide; where they do not, a capital, a figure or a further hyphen keeps the hyphen, and so
    does a place where English breaks no word. A single letter ("e-mail") is no part of a broken word.
    """
    whole, apart = f"{left}{right}".lower(), f"{left}-{right}".lower()
    if words[whole] or words[apart]:
        return words[whole] >= words[apart]
    last = left.rsplit("-", maxsplit=1)[-1]
    if (
        compound
        or len(last) == 1
        or "-" in left
        or not last.isalpha()
        or not right[:1].islower()
        or (last[-1:].isupper() and len(last) > 1)
    ):
        return False
    if last.lower() in _ALWAYS_FIRST or right.lower() in _ALWAYS_SECOND or (last.lower() in _FIRST_PARTS and words[right.lower()]):
        return False
    return len(last) in _breaks(f"{last}{right}") or not (words[last.lower()] and words[right.lower()])


@cache
def _breaks(word: str) -> frozenset[int]:
    return frozenset(int(place) for place in _dictionary().positions(word))


@cache
def _dictionary() -> pyphen.Pyphen:
    return pyphen.Pyphen(lang="en_US")


def _broken_korean(left: str, right: str, words: Counter[str]) -> bool:
    """Whether a line end cut a Korean word: a space belongs there only at a word gap."""
    first, second = re.search("(?<![가-힣])[가-힣]+$", left), re.match("[가-힣]+", right)
    if not first or not second:
        return False
    if words[first.group() + second.group()] or (ord(left[-1]) - _FIRST_SYLLABLE) % _FINALS == _DOUBLE_S:
        return True
    return bool(_KOREAN_TAIL.match(right)) and not words[second.group()] and not words[first.group()]


def words_of(pages: Sequence[Sequence[Line]]) -> Counter[str]:
    """How often the document has each word, hyphenated words as one; words cut at a line end are left out."""
    return Counter(word for lines in pages for line in lines for word in _whole_words(line))


def _whole_words(line: Line) -> Iterator[str]:
    """The words of a line, and of hyphenated words also each pair of neighbours ("people-to" of "people-to-people")."""
    found = re.findall(r"[^\W_]+(?:['’-][^\W_]+)*", line.text.lower())
    for word in found[:-1] if line.cut else found:
        yield word
        if word.count("-") > 1:
            yield from map("-".join, pairwise(word.split("-")))
