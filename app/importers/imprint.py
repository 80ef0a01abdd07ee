"""What a paper says of its own standing: disclaimers and rights, and the address it was published at."""

import re
import unicodedata
from collections.abc import Iterable, Sequence

from app.core.model.brief import Block, BlockKind
from app.core.text import tidy

_LONGEST = 600
"""Characters of a paragraph that can be a disclaimer; longer ones are the paper itself."""

_DISCLAIMER = re.compile(
    r"(?:views|opinions|findings)\b.{0,120}\b(?:those of the|author['’]?s?['’]?\b|do(?:es)? not (?:necessarily )?(?:reflect|represent))"
    r"|do(?:es)? not (?:necessarily )?(?:reflect|represent) the (?:official )?(?:views?|positions?|opinions?|policy)"
    r"|all rights reserved|(?:©|\(c\)|copyright)\s*(?:\d{4}|by\b)|may not be (?:reproduced|redistributed)"
    r"|(?:저자|필자|작성자|집필자).{0,20}(?:개인|사견).{0,40}(?:견해|의견)|공식.{0,10}(?:견해|입장).{0,20}(?:아니|무관|다를)"
    r"|무단\s?(?:전재|복제|배포)"
    r"|(?:筆者|著者|執筆者).{0,20}(?:個人|見解).{0,60}(?:見解|ものでは|代表)|無断(?:転載|複製|引用)",
    re.IGNORECASE,
)
_SAID_IN = ("views", "opinions", "findings", "reflect", "represent", "reserved", "(c)", "copyright", "reproduced", "redistributed")
_SAID_ABROAD = ("©", "저자", "필자", "작성자", "집필자", "공식", "무단", "筆者", "著者", "執筆者", "無断")
"""One of these stands in every disclaimer, and none holds a space: to look where they stand in the text is ten times as fast."""

_ADDRESS = re.compile(r"https?://[^\s<>\"'”’)\]}、。]+[^\s<>\"'”’)\]}、。.,;:!?]")
_OWN_LINE = re.compile(r"(?:source|link|url|available at|retrieved from|출처|원문|링크|出典|原文|リンク)\s*[:：]?\s*", re.IGNORECASE)


def rights_of(raw: str, blocks: Sequence[Block]) -> str:
    """The short paragraphs that disclaim or reserve something, in the order of the text, one after the other; empty if none."""
    short = [block for block in blocks if block.end - block.start <= _LONGEST]
    lines = (tidy(raw[block.start : block.end]) for block in _telling(raw, short))
    return " ".join(dict.fromkeys(line for line in lines if _DISCLAIMER.search(line)))


def _telling(raw: str, blocks: Sequence[Block]) -> Iterable[Block]:
    """The blocks with such words; all of them where the words may be written otherwise (decomposed, with soft hyphens)."""
    if "İ" in raw or "\xad" in raw or not unicodedata.is_normalized("NFC", raw):
        return blocks
    plain = raw.encode("ascii", "replace").decode("ascii").lower()  # as long as the text; of one with foreign marks this is the quick way
    said = [(plain, words) for words in _SAID_IN if words in plain]
    said += [(raw, words) for words in _SAID_ABROAD if words in raw]
    return (block for block in blocks if any(text.find(words, block.start, block.end) >= 0 for text, words in said))


def address_of(raw: str, blocks: Sequence[Block]) -> str:
    """The web address that stands in a line of its own, with no more than a word such as "Source" before it; not one of a note."""
    for block in blocks:
        if block.kind is BlockKind.FOOTNOTE or block.end - block.start > _LONGEST or raw.find("http", block.start, block.end) < 0:
            continue
        line = tidy(raw[block.start : block.end])
        found = _ADDRESS.search(line)
        if found and not _OWN_LINE.sub("", line[: found.start()], count=1).strip(" •-–—") and not line[found.end() :].strip(" ."):
            return found.group()
    return ""
