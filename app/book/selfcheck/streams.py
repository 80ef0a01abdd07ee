"""Every word a file holds, read past its appearance: text that is hidden, clipped, off the page or in a form nobody draws."""

import codecs
import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

import pikepdf

from app.book.selfcheck.closure import Closures

SHOWING = "Tf Tj TJ ' \""
CODES = re.compile(rb"<([0-9A-Fa-f]+)>")
PICTURES = frozenset({"/DCTDecode", "/JPXDecode", "/CCITTFaxDecode", "/JBIG2Decode"})
TOKENS = re.compile(
    rb"\((?P<letters>(?:[^\\()]|\\.)*)\)|<(?P<digits>[0-9A-Fa-f\s]*)>(?!>)|/(?P<font>[^\s/<>\[\]()]+)\s+[-+.\d]+\s+Tf|(?P<odd>[()]|I(?<![\w/]I)D\s)",
    re.DOTALL,
)
"""Strings and the choice of a font: what words come of. Strings inside strings and pictures between (7.3.4.2, 8.9.7) are odd."""
ESCAPED = re.compile(rb"\\(?:([0-7]{1,3})|\r\n?|\n|(.))", re.DOTALL)
SPOKEN = re.compile(rb"\((?:[^\\()]|\\.)*\)|<(?!<)[0-9A-Fa-f]*>|/[^\s/<>\[\]()]+", re.DOTALL)
"""Strings and names, as qpdf writes them: it escapes every bracket."""
ESCAPES = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}
UNSAID = "\ufffe"
"""What a code without a meaning is taken for while letters are looked up (``codecs.charmap_decode``)."""


@dataclass(frozen=True, slots=True)
class Decoder:
    """Character codes with the words they stand for, and the bytes of a code; ``table`` where each is a byte for one letter."""

    codes: Mapping[int, str]
    width: int
    table: str = ""

    def words(self, data: bytes) -> str:
        """What a string of the content says; without a map the bytes are read as Latin letters."""
        if not self.codes:
            return data.decode("latin-1")
        if self.table:
            return codecs.charmap_decode(data, "ignore", self.table)[0]  # pyright: ignore[reportArgumentType] -- a table may be a string, too
        codes, width = self.codes, self.width
        return "".join([codes.get(int.from_bytes(data[at : at + width], "big"), "") for at in range(0, len(data), width)])


UNKNOWN = Decoder({}, 1)


class DrawnWords:
    """The words of content streams by the sum of all that decides them: the stream itself and the fonts it may choose.

    Streams that stand in the next book as they stand in this one are not taken apart again.
    """

    def __init__(self) -> None:
        self._before: dict[bytes, str] = {}
        self._now: dict[bytes, str] = {}

    def next_book(self) -> None:
        """What the book before the last one held is forgotten."""
        self._before, self._now = self._now, {}

    def of(self, key: bytes, read: Callable[[], str]) -> str:
        """The words that were read before, or are read now."""
        words = self._before.get(key)
        self._now[key] = words = read() if words is None else words
        return words


def drawn_words(file: pikepdf.Pdf, closures: Closures | None = None, known: DrawnWords | None = None) -> Iterator[str]:
    """The words of every content stream of a file, page or form, in the order in which they are drawn."""
    decoders: dict[tuple[int, int], Decoder] = {}
    closures, known = closures or Closures(file), known or DrawnWords()
    for page in file.pages:
        yield _page_words(page.obj, closures, known, decoders)
    for item in file.objects:
        if isinstance(item, pikepdf.Stream) and (item.get("/Subtype") == "/Form" or item.get("/PatternType") == 1):
            yield _words(item, _finder(item, decoders))


def _page_words(page: pikepdf.Object, closures: Closures, known: DrawnWords, decoders: dict[tuple[int, int], Decoder]) -> str:
    """The words of a page: stream by stream where each chooses its font before it shows words, else all in one."""
    find, fonts = _finder(page, decoders), closures.of(page.get("/Resources"))
    try:
        parts = [
            known.of(hashlib.sha256(fonts + bytes(part.get_raw_stream_buffer())).digest(), partial(_alone, part, find))
            for part in _streams(page)
            if isinstance(part, pikepdf.Stream)
        ]
    except _NotAloneError:
        return _words(page, find)
    return "".join(parts)


class _NotAloneError(Exception):
    """The words of a stream depend on the streams before it, or it is not easily taken apart."""


def _alone(stream: pikepdf.Stream, find: "_Finder") -> str:
    tokens = TOKENS.findall(_bytes(stream))
    if any(odd for _, _, _, odd in tokens) or (tokens and not tokens[0][2]):
        raise _NotAloneError
    return "".join(_scanned(tokens, find))


_Finder = Callable[[str, Decoder], Decoder]
"""Gives the decoder of a font by its name, or the one before where there is no such font."""


def _finder(holder: pikepdf.Object, decoders: dict[tuple[int, int], Decoder]) -> _Finder:
    fonts = holder.get("/Resources", pikepdf.Dictionary()).get("/Font", pikepdf.Dictionary())

    def find(name: str, before: Decoder) -> Decoder:
        font = fonts.get(name)
        if font is None:
            return before
        if font.objgen not in decoders or font.objgen == (0, 0):
            decoders[font.objgen] = _decoder(font)
        return decoders[font.objgen]

    return find


def _words(content: pikepdf.Object, find: _Finder) -> str:
    tokens = TOKENS.findall(_content(content))
    if any(odd for _, _, _, odd in tokens):
        return "".join(_parsed(content, find))
    return "".join(_scanned(tokens, find))


def _content(item: pikepdf.Object) -> bytes:
    if isinstance(item, pikepdf.Stream):
        return _bytes(item)
    return b"\n".join(_bytes(part) for part in _streams(item) if isinstance(part, pikepdf.Stream))


def _scanned(tokens: Iterable[Sequence[bytes]], find: _Finder) -> Iterator[str]:
    """The words of a content in which strings are easily told."""
    decoder, known = UNKNOWN, dict[bytes, Decoder]()
    for letters, digits, font, _ in tokens:
        if font:
            if font not in known:
                known[font] = find(f"/{font.decode('latin-1')}", decoder)
            decoder = known[font]
        elif digits:
            bare = digits if digits.isalnum() else b"".join(digits.split())
            yield decoder.words(bytes.fromhex((bare + b"0" * (len(bare) % 2)).decode("ascii")))
        elif letters:
            yield decoder.words(ESCAPED.sub(_unescaped, letters) if b"\\" in letters else letters)


def _unescaped(found: re.Match[bytes]) -> bytes:
    octal, sign = found.groups()
    if octal:
        return bytes((int(octal, 8) & 0xFF,))
    return ESCAPES.get(sign, sign) if sign else b""


def _parsed(content: pikepdf.Object, find: _Finder) -> Iterator[str]:
    """The words of any content, operator by operator."""
    decoder = UNKNOWN
    for operands, operator in pikepdf.parse_content_stream(content, SHOWING):
        if str(operator) == "Tf":
            decoder = find(str(operands[0]), decoder)
        else:
            yield from (decoder.words(bytes(part)) for part in _strings(operands))


def _strings(operands: object) -> Iterator[pikepdf.String]:
    for operand in operands:  # pyright: ignore[reportGeneralTypeIssues, reportUnknownVariableType]
        if isinstance(operand, pikepdf.String):
            yield operand
        elif isinstance(operand, pikepdf.Array):
            yield from (part for part in operand if isinstance(part, pikepdf.String))


def _decoder(font: pikepdf.Object) -> Decoder:
    """What the codes of a font mean, from its ToUnicode map; without one the bytes are read as Latin letters."""
    width = 2 if font.get("/Subtype") == "/Type0" else 1
    if "/ToUnicode" not in font:
        return Decoder({}, width)
    codes: dict[int, str] = {}
    text = font.ToUnicode.read_bytes()
    for block in re.findall(rb"beginbfchar(.*?)endbfchar", text, re.DOTALL):
        found = CODES.findall(block)
        codes.update({int(code, 16): _utf16(value) for code, value in zip(found[::2], found[1::2], strict=False)})
    for block in re.findall(rb"beginbfrange(.*?)endbfrange", text, re.DOTALL):
        codes.update(_ranges(block))
    single = width == 1 and all(code < 256 and len(words) == 1 for code, words in codes.items())
    return Decoder(codes, width, "".join(codes.get(code, UNSAID) for code in range(256)) if single else "")


def _ranges(block: bytes) -> Iterator[tuple[int, str]]:
    for low, high, listed, single in re.findall(rb"<(\w+)>\s*<(\w+)>\s*(?:\[(.*?)\]|<(\w+)>)", block, re.DOTALL):
        values = CODES.findall(listed)
        for number, code in enumerate(range(int(low, 16), int(high, 16) + 1)):
            if listed:
                yield code, _utf16(values[number]) if number < len(values) else ""
            else:
                words = _utf16(single)
                yield code, words[:-1] + chr(ord(words[-1]) + number) if words else ""


def _utf16(code: bytes) -> str:
    return bytes.fromhex(code.decode("ascii").zfill(len(code) + len(code) % 2)).decode("utf-16-be", "ignore")


def other_words(file: pikepdf.Pdf, written: Iterable[tuple[pikepdf.Object, bytes]]) -> Iterator[str]:
    """What else can be read in a file: strings of its objects, names of destinations, streams that are no content, attachments.

    ``written`` are its objects, each with how it is written.
    """
    drawn = {part.objgen for page in file.pages for part in _streams(page.obj)}
    said: set[bytes] = set()
    for item, words in written:
        said.update(SPOKEN.findall(words))
        if not words.endswith(b" R") or not isinstance(item, pikepdf.Stream):
            continue
        for name, value in item.items():
            said.add(name.encode())
            said.update(SPOKEN.findall(value.unparse()) if hasattr(value, "unparse") else ())  # numbers come as numbers
        if item.get("/Subtype") == "/Form" or item.objgen in drawn or _is_picture(item):
            continue
        data = _bytes(item)
        yield data.replace(b"\0", b"").decode("utf-8", "ignore")
        if b"\0" in data[:400]:
            yield data.decode("utf-16-be", "ignore").replace("\0", "")
    said.update(SPOKEN.findall(file.trailer.unparse(resolved=True)))
    yield from (str(pikepdf.Object.parse(words)).removeprefix("/") for words in sorted(said))


def _streams(page: pikepdf.Object) -> Iterator[pikepdf.Object]:
    """The streams a page is drawn by; ``drawn_words`` reads them."""
    found = page.get("/Contents", pikepdf.Array())
    yield from found if isinstance(found, pikepdf.Array) else [found]


def _is_picture(item: pikepdf.Stream) -> bool:
    filters = item.get("/Filter", pikepdf.Array())
    return "/Length1" in item or bool(PICTURES.intersection(map(str, filters if isinstance(filters, pikepdf.Array) else [filters])))


def _bytes(item: pikepdf.Stream) -> bytes:
    try:
        return item.read_bytes()
    except pikepdf.PdfError:
        return item.read_raw_bytes()
