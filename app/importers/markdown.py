"""Markdown, by its CommonMark meaning; the marks themselves are not part of the text."""

import codecs
import re
from dataclasses import replace

from markdown_it import MarkdownIt

from app.core.errors import ImportRefused
from app.core.text import storable
from app.importers.base import Document, ImportedText, ImportOptions
from app.importers.decode import decode
from app.importers.draft import Draft, without_signs
from app.importers.front_matter import fenced_head
from app.importers.hidden import on_hidden
from app.importers.markup import MarkupReader, parse
from app.importers.metadata import guess, told
from app.importers.plain import with_title
from app.importers.unseen import mark_hidden

_NOTE = re.compile(
    r"^ {0,3}\[\^(?P<name>[^\]\s]{1,40})\]:[ \t]*"
    r"(?P<words>.*(?:\n(?:(?: {2}|\t)[ \t]*|[ \t]*\n(?: {4}|\t)[ \t]*)[^\s].*)*)\n?",
    re.MULTILINE,
)
"""A note as most writers of Markdown put it, with the lines after it that are set in."""

_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_INLINE = re.compile(r"\^\[(?P<words>[^\[\]\n]{1,1000})\]")
"""A note as some write it, in its place."""
_MARK = re.compile(r"\[\^([^\]\s]{1,40})\]")
_SIGN = "\ufdd2"
"""A noncharacter that passes through the reader as a letter; the number of a note stands behind it."""


class Markdown:
    """Markdown files. Plain text cannot be told from Markdown by its content, so the name's ending decides."""

    name = "markdown"

    def accepts(self, document: Document) -> bool:
        """Named as Markdown, and text."""
        return document.suffix in (".md", ".markdown") and (document.data.startswith(_WIDE) or b"\0" not in document.data[:4096])

    def read(self, document: Document, options: ImportOptions) -> ImportedText:
        """Read the text.

        Raises:
            ImportRefused: there is no text in it.
        """
        characters, _ = decode(document.data, options.encoding)
        source = without_signs(storable(characters))
        head = fenced_head(source)
        draft = Draft()
        page = parse(f"<div>{_rendered(source[head.end :])}</div>")
        mark_hidden(page)
        MarkupReader(draft).read(page)
        if not draft.blocks:
            raise ImportRefused("The file has no words in it: check that it was saved completely.")
        raw = "".join(draft.parts)
        metadata = told(guess(*draft.as_read(), head.said), options)
        text = draft.done(metadata, "text/markdown", self.name, on_hidden(draft.hidden_passages()))
        return replace(text, blocks=with_title(raw, text.blocks, metadata.title))


def _rendered(source: str) -> str:
    """The text as HTML, its notes behind it and tied to their marks: CommonMark takes what they say for an address and drops it."""
    inline = [found["words"] for found in _INLINE.finditer(source)]
    places = iter(range(len(inline)))
    source = _INLINE.sub(lambda _: f"[^inline-{next(places)}]", source)
    said = {found["name"]: _set_out(found["words"]) for found in _NOTE.finditer(source)}
    said |= {f"inline-{number}": words for number, words in enumerate(inline)}
    numbers = {name: number for number, name in enumerate(said, 1)}
    marked = _MARK.sub(lambda mark: f"{_SIGN}{numbers[mark[1]]};" if mark[1] in numbers else mark.group(), _NOTE.sub("", source))
    whole = _html(marked) + "".join(f'<ul><li id="fn{numbers[name]}">{_html(words)}</li></ul>' for name, words in said.items())
    return re.sub(rf"{_SIGN}(\d+);", r'<sup><a href="#fn\1">\1</a></sup>', whole)


def _set_out(words: str) -> str:
    """A note's lines without the space before them, which else would make code of them."""
    return "\n".join(line.strip() for line in words.split("\n"))


def _html(source: str) -> str:
    return str(MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).render(source))
