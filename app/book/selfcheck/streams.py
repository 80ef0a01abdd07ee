"""Every word a file holds, read past its appearance: text that is hidden, clipped, off the page or in a form nobody draws."""

import codecs
import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import pikepdf

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

    def distinct(self, strings: Sequence[bytes]) -> bytes:
        """The codes of some strings, each once."""
        if self.width == 1:
            return bytes(set(b"".join(strings)))
        width = self.width
        return b"".join({data[at : at + width].rjust(width, b"\0") for data in strings for at in range(0, len(data), width)})


UNKNOWN = Decoder({}, 1)


@dataclass(frozen=True, slots=True)
class Spoken:
    """The words of a stream, and all that they depend on beside it: what each code it shows stands for, font by font."""

    words: str
    fonts: tuple[tuple[bytes, bytes, Decoder], ...]
    """Name, distinct codes, and the decoder with which they were read."""

    def holds(self, find: "_Finder") -> bool:
        """Whether the fonts that go by those names still say the same with those codes; they may have learned others."""
        return all(
            (now := find(name, UNKNOWN)) is then or (now.width == then.width and now.words(codes) == then.words(codes))
            for name, codes, then in self.fonts
        )


class DrawnWords:
    """The words of content streams by the sum of the stream.

    Streams that stand in the next book as they stand in this one are not taken apart again.
    """

    def __init__(self) -> None:
        self._before: dict[bytes, Spoken] = {}
        self._now: dict[bytes, Spoken] = {}

    def next_book(self) -> None:
        """What the book before the last one held is forgotten."""
        self._before, self._now = self._now, {}

    def of(self, stream: pikepdf.Stream, find: "_Finder") -> str:
        """The words that were read before, where every code still means what it meant, or else are read now."""
        key = hashlib.sha256(stream.get_raw_stream_buffer()).digest()
        known = self._before.get(key)
        self._now[key] = spoken = known if known is not None and known.holds(find) else _alone(stream, find)
        return spoken.words


def drawn_words(file: pikepdf.Pdf, known: DrawnWords | None = None) -> Iterator[str]:
    """The words of every content stream of a file, page or form, in the order in which they are drawn."""
    decoders: dict[tuple[int, int], Decoder] = {}
    known = known or DrawnWords()
    for page in file.pages:
        yield _page_words(page.obj, known, decoders)
    for item in file.objects:
        if isinstance(item, pikepdf.Stream) and (item.get("/Subtype") == "/Form" or item.get("/PatternType") == 1):
            yield _words(item, _finder(item, decoders))


def _page_words(page: pikepdf.Object, known: DrawnWords, decoders: dict[tuple[int, int], Decoder]) -> str:
    """The words of a page: stream by stream where each chooses its font before it shows words, else all in one."""
    find = _finder(page, decoders)
    try:
        return "".join([known.of(part, find) for part in _streams(page) if isinstance(part, pikepdf.Stream)])
    except _NotAloneError:
        return _words(page, find)


class _NotAloneError(Exception):
    """The words of a stream depend on the streams before it, or it is not easily taken apart."""


def _alone(stream: pikepdf.Stream, find: "_Finder") -> Spoken:
    tokens = TOKENS.findall(_bytes(stream))
    if any(odd for _, _, _, odd in tokens) or (tokens and not tokens[0][2]):
        raise _NotAloneError
    words, shown = list[str](), dict[bytes, tuple[Decoder, list[bytes]]]()
    for font, decoder, data in _shown(tokens, find):
        words.append(decoder.words(data))
        shown.setdefault(font, (decoder, []))[1].append(data)
    if any(find(font, UNKNOWN) is UNKNOWN for font in shown):
        raise _NotAloneError
    return Spoken("".join(words), tuple((font, decoder.distinct(data), decoder) for font, (decoder, data) in shown.items()))


_Finder = Callable[[bytes, Decoder], Decoder]
"""Gives the decoder of a font by its name, or the one before where there is no such font."""


def _finder(holder: pikepdf.Object, decoders: dict[tuple[int, int], Decoder]) -> _Finder:
    fonts = holder.get("/Resources", pikepdf.Dictionary()).get("/Font", pikepdf.Dictionary())

    def find(name: bytes, before: Decoder) -> Decoder:
        font = fonts.get(f"/{name.decode('latin-1')}")
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
    return (decoder.words(data) for _, decoder, data in _shown(tokens, find))


def _shown(tokens: Iterable[Sequence[bytes]], find: _Finder) -> Iterator[tuple[bytes, Decoder, bytes]]:
    """The strings of such a content, each with the name of its font and what its codes mean."""
    decoder, chosen, known = UNKNOWN, b"", dict[bytes, Decoder]()
    for letters, digits, font, _ in tokens:
        if font:
            if font not in known:
                known[font] = find(font, decoder)
            decoder, chosen = known[font], font
        elif digits:
            bare = digits if digits.isalnum() else b"".join(digits.split())
            yield chosen, decoder, bytes.fromhex((bare + b"0" * (len(bare) % 2)).decode("ascii"))
        elif letters:
            yield chosen, decoder, ESCAPED.sub(_unescaped, letters) if b"\\" in letters else letters


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
            decoder = find(str(operands[0])[1:].encode("latin-1", "replace"), decoder)
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
