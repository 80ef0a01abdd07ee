"""Markdown, by its CommonMark meaning; the marks themselves are not part of the text."""

import re
from dataclasses import replace

from markdown_it import MarkdownIt

from app.core.date_text import read_date
from app.core.errors import ImportRefused
from app.core.model.brief import Author
from app.core.text import storable, tidy
from app.importers.base import Document, ImportedText, ImportOptions, Metadata
from app.importers.decode import decode
from app.importers.draft import Draft, without_signs
from app.importers.hidden import on_hidden
from app.importers.markup import MarkupReader, parse
from app.importers.metadata import guess, told
from app.importers.plain import with_title
from app.importers.unseen import mark_hidden

_FRONT_MATTER = re.compile(
    r"\A(?:---[ \t]*\r?\n(?P<fields>.*?\n)(?:---|\.\.\.)|\+\+\+[ \t]*\r?\n(?P<toml>.*?\n)\+\+\+)\s*(?:\n|\Z)", re.DOTALL
)
_FIELD = re.compile(r"^(?P<name>[A-Za-z]+)[ \t]*[:=][ \t]*(?P<value>.*(?:\n[ \t]*- .*)*)$", re.MULTILINE)

_NOTE = re.compile(
    r"^ {0,3}\[\^(?P<name>[^\]\s]{1,40})\]:[ \t]*"
    r"(?P<words>.*(?:\n(?:(?: {2}|\t)[ \t]*|[ \t]*\n(?: {4}|\t)[ \t]*)[^\s].*)*)\n?",
    re.MULTILINE,
)
"""A note as most writers of Markdown put it, with the lines after it that are set in."""

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
        return document.suffix in (".md", ".markdown") and b"\0" not in document.data[:4096]

    def read(self, document: Document, options: ImportOptions) -> ImportedText:
        """Read the text.

        Raises:
            ImportRefused: there is no text in it.
        """
        characters, _ = decode(document.data, options.encoding)
        source = without_signs(storable(characters))
        head = _FRONT_MATTER.match(source)
        draft = Draft()
        page = parse(f"<div>{_rendered(source[head.end() :] if head else source)}</div>")
        mark_hidden(page)
        MarkupReader(draft).read(page)
        if not draft.blocks:
            raise ImportRefused("The file has no words in it: check that it was saved completely.")
        said = _declared(head["fields"] or head["toml"]) if head else Metadata()
        raw = "".join(draft.parts)
        metadata = told(guess(*draft.as_read(), said), options)
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


def _declared(fields: str) -> Metadata:
    """Title, author and date of the head between two lines of hyphens."""
    found = {field["name"].lower(): tidy(field["value"].strip("\"'")) for field in _FIELD.finditer(fields)}
    names = re.sub(r"(?:^|\s)- (?:name: )?", "; ", (found.get("author") or found.get("authors", "")).strip("[]")).strip("; ")
    date = found.get("date", "")
    return Metadata(
        title=found.get("title", ""),
        authors=tuple(Author(name=name.strip(" \"'")) for name in re.split(r",|;| and ", names) if name.strip()),
        date=read_date(date.split("T")[0]),
        date_text=date,
    )
