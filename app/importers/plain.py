"""Plain text."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.core.errors import ImportRefused
from app.core.model.brief import Block, BlockKind
from app.core.text import storable, tidy
from app.importers.articles import articles_of, lines_of
from app.importers.base import Document, ImportedText, ImportOptions, Metadata
from app.importers.decode import decode, on_encoding
from app.importers.draft import TITLE_LEVEL
from app.importers.front_matter import fenced_head
from app.importers.lines import blocks_of
from app.importers.metadata import guess, told


class PlainText:
    """Text files in any encoding. Form feeds, where there are any, are page breaks. Accepts what is left over: it comes last."""

    name = "txt"

    def accepts(self, document: Document) -> bool:
        """Whatever no other importer knows may be text; the bytes decide when they are read."""
        return bool(document.data)

    def read(self, document: Document, options: ImportOptions) -> ImportedText:
        """Read the text.

        Raises:
            ImportRefused: the bytes are no text.
        """
        characters, encoding = decode(document.data, options.encoding)
        raw = storable(characters)
        if not raw.strip():
            raise ImportRefused("The file has no words in it: check that it was saved completely.")
        _refuse_binary(raw)
        whole = self._text(raw, options, encoding, fenced_head(raw).said)
        texts = (self._text(raw[slice(*article.span)], options, encoding, article.known) for article in articles_of(raw, lines_of(raw)))
        return replace(whole, articles=tuple(texts))

    def _text(self, raw: str, options: ImportOptions, encoding: str, known: Metadata) -> ImportedText:
        blocks, repairs = blocks_of(raw)
        starts = tuple(_page_starts(raw))
        if starts:
            blocks = tuple(replace(block, page=bisect_right(starts, block.start)) for block in blocks)
        metadata = told(guess(raw, blocks, known), options)
        return ImportedText(
            raw=raw,
            blocks=with_title(raw, blocks, metadata.title),
            repairs=repairs,
            page_starts=starts,
            page_count=len(starts) or None,
            metadata=metadata,
            media_type="text/plain",
            importer=self.name,
            notes=on_encoding(encoding),
            encoding=encoding,
        )


def with_title(raw: str, blocks: Sequence[Block], title: str) -> tuple[Block, ...]:
    """The blocks, the first that says the title made its heading, unless there is a heading of the first level already."""
    if any(block.level == TITLE_LEVEL for block in blocks):
        return tuple(blocks)
    place = next(
        (number for number, block in enumerate(blocks) if _may_be_title(block) and tidy(raw[block.start : block.end]) == title), None
    )
    return tuple(
        replace(block, kind=BlockKind.HEADING, level=TITLE_LEVEL) if number == place else block for number, block in enumerate(blocks)
    )


def _may_be_title(block: Block) -> bool:
    return block.kind in (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST_ITEM)


def _page_starts(raw: str) -> Iterator[int]:
    if "\f" in raw.strip():
        yield 0
        yield from (at + 1 for at, character in enumerate(raw) if character == "\f" and raw[at + 1 :].strip())


def _refuse_binary(raw: str) -> None:
    head = raw[:20_000]
    odd = len(re.findall("[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]", head))
    if odd > 8 and odd * 50 > len(head):
        raise ImportRefused("This file is not text: save it as PDF, DOCX, HTML or plain text and import that.")
