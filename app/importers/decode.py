"""Bytes of a text file into characters, by what the bytes say, not by the machine's locale."""

import codecs
import re

import charset_normalizer

from app.core.errors import ImportRefused
from app.core.sentences import Sentence
from app.importers.by_letters import encoding_by_letters

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ESCAPES = ((b"\x1b$)C", "iso2022_kr"), (b"\x1b$B", "iso2022_jp_ext"), (b"\x1b$@", "iso2022_jp_ext"), (b"\x1b(J", "iso2022_jp_ext"))
_EAST_ASIAN = (("cp949", "[\uac00-\ud7a3]", 0.6), ("euc_jp", "[\u3041-\u30ff]", 0.15), ("cp932", "[\u3041-\u30ff]", 0.15))
"""Encodings that accept each other's bytes, told apart by the share of Hangul or kana among what is not ASCII."""
_EXPECTED = re.compile("[\t\n\r -~\u2010-\u2027\u3000-\u303f\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff9f]")
_SAMPLE = 200_000
_CLOSE = 0.05
_FILLING = 2
"""Zero bytes at an end that are no half of a letter."""


def decode(data: bytes, encoding: str = "") -> tuple[str, str]:
    """The characters, and the name of the encoding they were in.

    Raises:
        ImportRefused: the bytes are no text, or not in the encoding that was asked for.
    """
    data = _unpadded(data)
    chosen = encoding or _marked(data) or ("utf-8" if _is(data, "utf-8") else _east_asian(data) or _wide(data, 0.98) or _measured(data))
    try:
        return data.decode(chosen), chosen
    except (UnicodeDecodeError, LookupError) as error:
        raise ImportRefused("The text is not in the encoding “{chosen}”: choose another one.", chosen=chosen) from error


def _unpadded(data: bytes) -> bytes:
    """The bytes without the zeros at their end, with which recorders and old machines fill up a block; of UTF-16 they are letters."""
    bare = data.rstrip(b"\0")
    return bare if bare and len(data) - len(bare) >= _FILLING and b"\0" not in bare else data


def marked_encoding(data: bytes) -> str:
    """The encoding whose own escape sequences stand in bytes that read as ASCII too; empty where there are none."""
    return next((name for escape, name in _ESCAPES if escape in data[:_SAMPLE] and _is(data, name)), "")


def on_encoding(encoding: str) -> tuple[str, ...]:
    """The sentence that says in which encoding a text was read; none where that was no guess."""
    if encoding.startswith(("utf", "ascii")):
        return ()
    name = encoding.replace("_", "-").upper()
    return (Sentence("The text was read as {encoding}: choose another encoding if it reads wrong.", encoding=name),)


def byte_places(data: bytes, encoding: str) -> list[int]:
    """For each character of the text as it is stored (one kind of line end), the byte at which it begins."""
    decoder = codecs.getincrementaldecoder(encoding)()
    places: list[int] = []
    begin, after_return = 0, False
    for at in range(len(data)):
        said = decoder.decode(data[at : at + 1], at + 1 == len(data))
        for character in said:
            if not (after_return and character == "\n"):
                places.append(begin)
            after_return = character == "\r"
        begin = at + 1 if said else begin
    return places


def _marked(data: bytes) -> str:
    """The encoding that a byte order mark, an escape sequence or the zero bytes of UTF-16 give away."""
    for mark, name in _BOMS:
        if data.startswith(mark):
            return name
    return marked_encoding(data) or _zeros(data[:4000])


def _zeros(head: bytes) -> str:
    if b"\0" not in head:
        return ""
    if head.count(0) * 4 < len(head) and head.replace(b"\0", b"").isascii():
        return "utf-8"  # letters of UTF-16 that are all ASCII are zeros by half: these are strays in a text of single bytes
    odd, even = head[1::2].count(0), head[::2].count(0)
    if min(odd, even) == 0 and max(odd, even) * 50 >= len(head):
        return "utf-16-le" if odd else "utf-16-be"
    if wide := _wide(head, 0.9):
        return wide
    raise ImportRefused("This file is not text: save it as PDF, DOCX, HTML or plain text and import that.")


def _wide(data: bytes, least: float) -> str:
    """UTF-16 without a mark, where almost all of it reads as Korean, Japanese or ASCII: bytes of other encodings do not."""
    even = data[: min(len(data), _SAMPLE) & ~1]
    if len(even) < 8 or len(data) % 2:
        return ""
    for name in ("utf-16-le", "utf-16-be"):
        if _is(even, name):
            words = even.decode(name)
            if len(_EXPECTED.findall(words)) >= least * len(words) and re.search("[\u3041-\u30ff\uac00-\ud7a3]", words):
                return name
    return ""


def _is(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _east_asian(data: bytes) -> str:
    shares = {name: _share(data, name, script) for name, script, least in _EAST_ASIAN if _share(data, name, script) >= least}
    return max(shares, key=lambda name: shares[name], default="")


def _share(data: bytes, encoding: str, script: str) -> float:
    if not _is(data, encoding):
        return 0.0
    foreign = re.sub(r"[\x00-\x7f]", "", data.decode(encoding))
    if encoding == "cp949":  # syllables beyond KS X 1001 are rare in Korean, and what Japanese bytes look like
        rare = "".join(letter for letter in set(foreign) if len(letter.encode("euc_kr", "replace")) != 2)
        foreign = foreign.translate(dict.fromkeys(map(ord, rare), "?"))
    return len(re.findall(script, foreign)) / len(foreign) if foreign else 0.0


def _measured(data: bytes) -> str:
    """The encoding that its letters tell, else that in which the text is least chaotic; Western European where it does about as well."""
    told = encoding_by_letters(data[:_SAMPLE])
    if told and _is(data, told):
        return told
    matches = charset_normalizer.from_bytes(data[:_SAMPLE])
    best = matches.best()
    western = any(match.encoding == "cp1252" and best and match.chaos <= best.chaos + _CLOSE for match in matches)
    if best and not western and _is(data, best.encoding):
        return best.encoding
    return "cp1252" if _is(data, "cp1252") else "latin-1"
