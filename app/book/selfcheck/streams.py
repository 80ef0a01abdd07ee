"""Every word a file holds, read past its appearance: text that is hidden, clipped, off the page or in a form nobody draws."""

import re
from collections.abc import Iterator, Mapping

import pikepdf

SHOWING = "Tf Tj TJ ' \""
CODES = re.compile(rb"<([0-9A-Fa-f]+)>")
PICTURES = frozenset({"/DCTDecode", "/JPXDecode", "/CCITTFaxDecode", "/JBIG2Decode"})
Decoder = tuple[Mapping[int, str], int]
"""Character codes with the words they stand for, and the bytes of a code."""


def drawn_words(file: pikepdf.Pdf) -> Iterator[str]:
    """The words of every content stream of a file, page or form, in the order in which they are drawn."""
    decoders: dict[tuple[int, int], Decoder] = {}
    for page in file.pages:
        yield _words(page.obj, page.obj.get("/Resources", pikepdf.Dictionary()), decoders)
    for item in file.objects:
        if isinstance(item, pikepdf.Stream) and (item.get("/Subtype") == "/Form" or item.get("/PatternType") == 1):
            yield _words(item, item.get("/Resources", pikepdf.Dictionary()), decoders)


def _words(content: pikepdf.Object, resources: pikepdf.Object, decoders: dict[tuple[int, int], Decoder]) -> str:
    fonts = resources.get("/Font", pikepdf.Dictionary())
    decoder: Decoder = ({}, 1)
    out: list[str] = []
    for operands, operator in pikepdf.parse_content_stream(content, SHOWING):
        if str(operator) == "Tf":
            font = fonts.get(str(operands[0]))
            if font is not None:
                decoder = decoders.setdefault(font.objgen, _decoder(font)) if font.objgen not in decoders else decoders[font.objgen]
        else:
            out += [_decoded(bytes(part), decoder) for part in _strings(operands)]
    return "".join(out)


def _strings(operands: object) -> Iterator[pikepdf.String]:
    for operand in operands:  # pyright: ignore[reportGeneralTypeIssues, reportUnknownVariableType]
        if isinstance(operand, pikepdf.String):
            yield operand
        elif isinstance(operand, pikepdf.Array):
            yield from (part for part in operand if isinstance(part, pikepdf.String))


def _decoded(data: bytes, decoder: Decoder) -> str:
    codes, width = decoder
    if not codes:
        return data.decode("latin-1")
    return "".join(codes.get(int.from_bytes(data[at : at + width]), "") for at in range(0, len(data), width))


def _decoder(font: pikepdf.Object) -> Decoder:
    """What the codes of a font mean, from its ToUnicode map; without one the bytes are read as Latin letters."""
    width = 2 if font.get("/Subtype") == "/Type0" else 1
    if "/ToUnicode" not in font:
        return {}, width
    codes: dict[int, str] = {}
    text = font.ToUnicode.read_bytes()
    for block in re.findall(rb"beginbfchar(.*?)endbfchar", text, re.DOTALL):
        found = CODES.findall(block)
        codes.update({int(code, 16): _utf16(value) for code, value in zip(found[::2], found[1::2], strict=False)})
    for block in re.findall(rb"beginbfrange(.*?)endbfrange", text, re.DOTALL):
        codes.update(_ranges(block))
    return codes, width


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


def other_words(file: pikepdf.Pdf) -> Iterator[str]:
    """What else can be read in a file: strings of its objects, names of destinations, streams that are no content, attachments."""
    drawn = {part.objgen for page in file.pages for part in _contents(page)}
    for item in file.objects:
        yield from _texts(item)
        if not isinstance(item, pikepdf.Stream) or item.get("/Subtype") == "/Form" or item.objgen in drawn:
            continue
        if not _is_picture(item):
            data = _bytes(item)
            yield data.decode("utf-8", "ignore")
            if b"\x00" in data[:400]:
                yield data.decode("utf-16-be", "ignore")
    yield from _texts(file.trailer)


def _contents(page: pikepdf.Page) -> Iterator[pikepdf.Object]:
    """The streams a page is drawn by; ``drawn_words`` reads them."""
    found = page.obj.get("/Contents", pikepdf.Array())
    yield from found if isinstance(found, pikepdf.Array) else [found]


def _is_picture(item: pikepdf.Stream) -> bool:
    filters = item.get("/Filter", pikepdf.Array())
    return "/Length1" in item or bool(PICTURES.intersection(map(str, filters if isinstance(filters, pikepdf.Array) else [filters])))


def _bytes(item: pikepdf.Stream) -> bytes:
    try:
        return item.read_bytes()
    except pikepdf.PdfError:
        return item.read_raw_bytes()


def _texts(item: pikepdf.Object, depth: int = 0) -> Iterator[str]:
    """The strings and names inside an object; what it refers to is asked as an object of its own."""
    if isinstance(item, pikepdf.String):
        yield str(item)
    elif isinstance(item, pikepdf.Dictionary | pikepdf.Stream) and depth < 8:
        for name, value in item.items():
            yield str(name)[1:]
            if not getattr(value, "is_indirect", True):  # numbers come as numbers
                yield from _texts(value, depth + 1)
    elif isinstance(item, pikepdf.Array) and depth < 8:
        for value in item:  # pyright: ignore[reportGeneralTypeIssues]
            if not getattr(value, "is_indirect", True):
                yield from _texts(value, depth + 1)
