"""RTF files, in any of the old code pages: tables, notes, headings by their outline level, title and author."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any, cast

from app.core.errors import ImportRefused
from app.core.model.brief import Author, BlockKind
from app.core.text import paired, storable, tidy
from app.importers.base import Document, ImportedText, ImportOptions, Metadata
from app.importers.draft import Draft, Tie, changes_in, on_comments, sign, without_signs
from app.importers.hidden import on_hidden
from app.importers.metadata import TEMPLATE_AUTHORS, day_in, guess, told, with_day
from app.importers.plain import with_title
from app.importers.rtf_changes import authors_of, letter, lines_with_signs, with_changes
from app.importers.rtf_nested import rows_of
from app.importers.rtf_pages import group_end, head_of, page_of, without_page
from app.importers.rtf_parts import REMARK, Remark, prepared

_HEADING = "\ufdd2"
"""A noncharacter before the level of a heading: it passes through the reader as a letter."""
_NOTE = "\ufdd3"
_CELL = re.compile(r"\\cell(?![a-z])")
_OUTLINE = re.compile(r"\\outlinelevel([0-8])(?!\d)")
_FOOTNOTE = re.compile(r"\{\s*(?:\\\*\s*)?\\footnote(?![a-z])")
_INFO = re.compile(r"\{\s*\\(title|author)(?![a-z])")
_CREATED = re.compile(r"\{\s*\\creatim\\yr(\d{1,4})\\mo(\d\d?)\\dy(\d\d?)")
_EDGE = re.compile(r"\{\s*\\(?:header|footer)[lrf]?(?![a-z])")
_BULLET = re.compile(r"(?P<bullet>[•·▪◦–-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5}|[가-힣])[.)]|[①-⑳㉠-㉭])\t\s*", re.IGNORECASE)
_TABS = re.compile(r"(?<![ \t])[ \t]*\t[ \t]*")

_OF_SYMBOLS = {
    0xF0B7: "•", 0xF0A8: "◆", 0xF0A7: "▪", 0xF06E: "■", 0xF06F: "○", 0xF071: "❑", 0xF075: "◆", 0xF076: "❖", 0xF0D8: "➢", 0xF0E0: "➢",
    0xF0FC: "✓", 0xF02D: "–",
}  # fmt: skip
"""The bullets of Symbol and Wingdings, whose letters programs write as private characters from U+F000 on."""


class Rtf:
    """RTF files."""

    name = "rtf"

    def accepts(self, document: Document) -> bool:
        """The mark of RTF stands first."""
        return _bare(document.data)[:5] == b"{\\rtf"

    def read(self, document: Document, options: ImportOptions) -> ImportedText:
        """Read the text.

        Raises:
            ImportRefused: it is damaged or has no words.
        """
        source = _bare(document.data).decode("latin-1")
        draft = Draft()
        comments = read_into(draft, source)
        if not draft.blocks:
            raise ImportRefused("The file has no words in it: check that it was saved completely.")
        raw = "".join(draft.parts)
        said = _declared(source)
        metadata = told(with_day(guess(*draft.as_read(), said), _created(source) if said.authors else None), options)
        notes = on_comments(comments)
        notes += (*changes_in(draft, authors_of(source)), *on_hidden(draft.hidden_passages()))
        done = draft.done(metadata, "application/rtf", self.name, notes)
        return replace(done, blocks=with_title(raw, done.blocks, metadata.title), furniture=_furniture(source))


def read_into(draft: Draft, source: str) -> int:
    """Add the words of a source, its notes and comments behind them; answers how many comments there are.

    Raises:
        ImportRefused: it is damaged.
    """
    notes: list[str] = []
    comments: list[Remark] = []
    whole = prepared(source, comments)
    text = _plain(_marked(whole, notes))
    table = 0
    for line in lines_with_signs(text):
        table = _add_rows(draft, list(rows_of(line)), table)

    def words_of(group: str) -> str:
        return "".join(lines_with_signs(" ".join(_plain(head_of(source) + with_changes(group) + "}").split())))

    for number, note in enumerate(notes, 1):
        draft.add(BlockKind.FOOTNOTE, words_of(note), marker=f"{number} ", tie=Tie(key=f"note{number}", label=str(number)))
    for number, comment in enumerate(comments):
        tie = Tie(key=f"comment{number}", label=words_of(comment.author))
        draft.add(BlockKind.COMMENT, words_of(comment.words), tie=tie)
    return len(comments)


def _bare(data: bytes) -> bytes:
    return data.removeprefix(b"\xef\xbb\xbf").lstrip()


def _plain(source: str) -> str:
    from striprtf import striprtf

    page = page_of(source)
    try:
        text = str(cast(Any, striprtf).rtf_to_text(without_page(source, page.is_foreign), encoding=page.codec, errors="replace"))
        return storable(without_signs(paired(text).translate(_OF_SYMBOLS)))
    except (ValueError, IndexError, KeyError, LookupError, TypeError) as error:
        raise ImportRefused("The RTF file is damaged or cut short: get a complete copy and import that.") from error


def _marked(source: str, notes: list[str]) -> str:
    """The source with tabs between cells, headings told by a sign, and each note replaced by the sign of its number."""
    parts: list[str] = []
    at = 0
    for found in _FOOTNOTE.finditer(source):
        if found.start() < at:
            continue
        end = group_end(source, found.start())
        notes.append("{" + source[found.end() : end])
        parts += (source[at : found.start()], f"{letter(_NOTE)}{len(notes)};")
        at = end
    whole = "".join((*parts, source[at:]))
    return _OUTLINE.sub(lambda level: f"{letter(_HEADING)}{level[1]}", _CELL.sub(r"\\tab ", with_changes(whole)))


def _furniture(source: str) -> tuple[str, ...]:
    """The different lines of headers and footers, where markings stand."""
    lines: dict[str, None] = {}
    for found in _EDGE.finditer(source):
        words = _plain(head_of(source) + source[found.end() : group_end(source, found.start())] + "}")
        lines |= dict.fromkeys(tidy(line) for line in words.split("\n"))
    return tuple(line for line in lines if line)


def _add_rows(draft: Draft, rows: Sequence[str], table: int) -> int:
    """Add a line, and the rows inside its cells as a table of their own; answers which table the next row is of."""
    goes_on = bool(draft.blocks) and draft.blocks[-1].kind is BlockKind.TABLE_ROW
    if not goes_on and (len(rows) > 1 or rows[0].rstrip(" ").endswith("\t")):
        table = draft.tables = draft.tables + 1
    _add(draft, rows[0], table)
    draft.tables += len(rows) > 1
    for row in rows[1:]:
        _add(draft, row, draft.tables)
    return table


def _add(draft: Draft, line: str, table: int) -> None:
    level = re.match(rf"(?:\s|\S{{1,8}}\t)*{_HEADING}(\d)", line)
    words = re.sub(rf"{_NOTE}(\d+);", lambda mark: sign(f"note{mark[1]}"), re.sub(rf"{_HEADING}\d", "", line))
    words = re.sub(rf"{REMARK}(\d+);", lambda mark: sign(f"comment{mark[1]}"), words)
    bullet = _BULLET.match(words.lstrip())
    if level:
        draft.add(BlockKind.HEADING, _TABS.sub(" ", words.strip()), level=min(int(level[1]) + 1, 6))
    elif bullet:
        draft.add(BlockKind.LIST_ITEM, words.lstrip()[bullet.end() :], marker=f"{bullet['bullet']} ")
    elif words.rstrip(" ").endswith("\t") and words.strip():
        draft.add(BlockKind.TABLE_ROW, "\t".join(cell.strip() for cell in words.split("\t")).rstrip("\t"), table=table)
    else:
        draft.add(BlockKind.PARAGRAPH, _TABS.sub(" ", words.strip()))


def _created(source: str) -> date | None:
    made = _CREATED.search(source[:20_000])
    return day_in("{:0>4}-{:0>2}-{:0>2}".format(*made.groups())) if made else None


def _declared(source: str) -> Metadata:
    said = {
        found[1]: tidy(_plain(head_of(source) + "{" + source[found.end() : group_end(source, found.start())] + "}"))
        for found in _INFO.finditer(source[:20_000])
    }
    people = [name.strip() for name in re.split(r"[;,]", said.get("author", ""))]
    names = [name for name in people if name and name.lower() not in TEMPLATE_AUTHORS]
    return Metadata(title=said.get("title", ""), authors=tuple(Author(name=name) for name in names))
