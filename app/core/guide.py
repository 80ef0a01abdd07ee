"""The guide's pages and the little markup they are written in: what one file of ``resources/help/guide`` holds, as values.

The markup is a part of CommonMark, so that the window may show a page as it is: headings, paragraphs, lists of one level,
fenced code, tables of pipes, one picture a paragraph, and within a text ``**strong**`` and `` `code` ``.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.core.errors import UserError
from app.core.language import Language

PAGES = (
    "start", "import", "library", "reader", "dossier", "meeting", "book", "people", "search", "markings", "room",
    "safety", "trouble", "updates", "admin", "keys", "commands", "pack",
)  # fmt: skip
"""The pages in their order; the last three are written by ``tests.tools.update_guide``."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of words set in one way."""

    text: str
    strong: bool = False
    code: bool = False


Words = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Title:
    """A heading; level 1 is the page's own."""

    level: int
    words: Words


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running words."""

    words: Words


@dataclass(frozen=True, slots=True)
class Items:
    """A list of one level; ``start`` is the number of its first item, 0 where it has none."""

    items: tuple[Words, ...]
    start: int = 0


@dataclass(frozen=True, slots=True)
class Grid:
    """A table with its head."""

    head: tuple[Words, ...]
    rows: tuple[tuple[Words, ...], ...]


@dataclass(frozen=True, slots=True)
class Code:
    """Lines to be typed or kept as they are; ``kind`` says of what: ``sh`` are commands, ``yaml`` and ``toml`` files."""

    kind: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture beside the pages, and what it shows in words."""

    name: str
    alternative: str


Block = Title | Paragraph | Items | Grid | Code | Picture

_ITEM = re.compile(r"(?:\*|(\d+)\.) +(.*)")
_TITLE = re.compile(r"(#{1,3}) (.*)")
_PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")
_MEANT = re.compile(r"\\([*_~<\\])")
_SPAN = re.compile(r"\*\*(.+?)\*\*|`([^`]+)`")


def guide_file(resources: Path, page: str, language: Language) -> Path:
    """The file of a page.

    Raises:
        UserError: there is no such page.
    """
    if page not in PAGES:
        raise UserError("The guide has no page “{page}”; it has: {pages}.", page=page, pages=", ".join(PAGES))
    spoken = Language.EN if language is Language.UNKNOWN else language
    return resources / "help" / "guide" / spoken.value / f"{page}.md"


def guide_text(resources: Path, page: str, language: Language) -> str:
    """A page as it is written.

    Raises:
        UserError: there is no such page.
    """
    return guide_file(resources, page, language).read_text(encoding="utf-8")


def title_of(text: str) -> str:
    """What a page is called: its first line."""
    return text.split("\n", 1)[0].removeprefix("# ")


def titles(resources: Path, language: Language) -> tuple[tuple[str, str], ...]:
    """The pages in their order: key and title."""
    return tuple((page, title_of(guide_text(resources, page, language))) for page in PAGES)


def parse_guide(text: str) -> tuple[Block, ...]:
    """The blocks of a page in order."""
    return tuple(_blocks(text.splitlines()))


def _blocks(lines: Sequence[str]) -> Iterator[Block]:
    at = 0
    while at < len(lines):
        line = lines[at]
        if not line.strip():
            at += 1
        elif line.startswith("```"):
            end = lines.index("```", at + 1)
            yield Code(line[3:].strip(), tuple(lines[at + 1 : end]))
            at = end + 1
        elif found := _TITLE.fullmatch(line):
            yield Title(len(found[1]), words_of(found[2]))
            at += 1
        else:
            end = next((place for place in range(at, len(lines)) if _ends(lines[place])), len(lines))
            yield _together(lines[at:end])
            at = end


def _ends(line: str) -> bool:
    return not line.strip() or line.startswith("```") or _TITLE.fullmatch(line) is not None


def _together(lines: Sequence[str]) -> Block:
    """Lines without a gap: a table, a list, a picture or a paragraph."""
    if lines[0].startswith("|"):
        head, _, *rows = [_cells(line) for line in lines]
        return Grid(head, tuple(rows))
    if _ITEM.fullmatch(lines[0]):
        return _items(lines)
    found = _PICTURE.fullmatch(lines[0].strip())
    if found:
        return Picture(found[2].rsplit("/", 1)[-1], found[1])
    return Paragraph(words_of(_joined(lines)))


def _items(lines: Sequence[str]) -> Items:
    items: list[list[str]] = []
    start = 0
    for line in lines:
        found = _ITEM.fullmatch(line)
        if found:
            start = start or int(found[1] or 0)
            items.append([found[2]])
        else:
            items[-1].append(line.strip())
    return Items(tuple(words_of(_joined(item)) for item in items), start)


def _joined(lines: Sequence[str]) -> str:
    """Lines as one, with a blank between them but for lines that end or begin with a wide character."""
    whole = lines[0].strip()
    for line in lines[1:]:
        wide = _is_kana_or_han(whole[-1:]) and _is_kana_or_han(line.strip()[:1])
        whole += ("" if wide else " ") + line.strip()
    return whole


def _is_kana_or_han(character: str) -> bool:
    return "\u3000" <= character <= "\u9fff" or "\uff00" <= character <= "\uffef"


def _cells(line: str) -> tuple[Words, ...]:
    parts = re.split(r"(?<!\\)\|", line.strip().strip("|"))
    return tuple(words_of(part.strip().replace(r"\|", "|")) for part in parts)


def words_of(text: str) -> Words:
    """A text with its strong words and its code."""
    spans: list[Span] = []
    at = 0
    for found in _SPAN.finditer(text):
        spans += [Span(_plain(text[at : found.start()]))] if found.start() > at else []
        spans.append(Span(found[1], strong=True) if found[1] else Span(found[2], code=True))
        at = found.end()
    return (*spans, *((Span(_plain(text[at:])),) if at < len(text) or not spans else ()))


def _plain(text: str) -> str:
    """Signs that a backslash says are meant as they are."""
    return _MEANT.sub(r"\1", text)


def said(words: Words) -> str:
    """The words alone."""
    return "".join(span.text for span in words)
