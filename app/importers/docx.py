"""Word files (DOCX): tracked insertions read, footnotes as notes, comments beside the text."""

import io
import re
import zipfile
from dataclasses import replace
from datetime import date

import mammoth

from app.core.errors import ImportRefused
from app.core.model.brief import Author, BlockKind
from app.core.text import tidy
from app.importers.base import Document, ImportedText, ImportOptions, Metadata
from app.importers.docx_changes import comments_of, furniture_of, signed
from app.importers.docx_chunks import NOT_READ
from app.importers.docx_figures import CAPTION_STYLE, DIAGRAM_STYLE
from app.importers.draft import Draft, Tie, on_changes, on_comments, on_pictured
from app.importers.elements import Element
from app.importers.hidden import on_hidden
from app.importers.markup import MarkupReader, parse
from app.importers.metadata import TEMPLATE_AUTHORS, day_in, guess, told, with_day
from app.importers.office_shape import has_main, usual
from app.importers.package import holds, local, part, xml
from app.importers.refuse import open_package

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_STYLES = (
    f"p[style-name='Title'] => h1:fresh\np[style-name='Subtitle'] => h2:fresh\n"
    f"p.{CAPTION_STYLE} => figcaption:fresh\np.{DIAGRAM_STYLE} => ul > li:fresh"
)
_BODY = "word/document.xml"
_MAIN = rb"openxmlformats-officedocument\.wordprocessingml\.(?:document|template)|ms-word\.(?:document|template)\.macroEnabled(?:Template)?"
_DEEPEST = 3
"""How deep Word files inside Word files are read."""
_TEMPLATE_TITLES = ("word document", "untitled", "제목 없음", "無題", "document")


class Docx:
    """Word files since 2007."""

    name = "docx"

    def accepts(self, document: Document) -> bool:
        """A package with a Word body in it, whatever that is called."""
        return holds(document, _BODY, ".docx") or (document.data.startswith(b"PK\x03\x04") and has_main(document.data, _MAIN))

    def read(self, document: Document, options: ImportOptions) -> ImportedText:
        """Read the document.

        Raises:
            ImportRefused: it is damaged, dangerous, or empty.
        """
        return self._read(document, options, 0)

    def _read(self, document: Document, options: ImportOptions, depth: int) -> ImportedText:
        data = usual(document.data, _BODY)
        with open_package(data) as package:
            comments, furniture = comments_of(package), furniture_of(package)
            said, created = _declared(package)
        changed = signed(data, lambda inner: self._inner(inner, depth))
        draft = Draft()
        body = _as_markup(changed.data)
        _without_backs(body)
        MarkupReader(draft).read(body)
        for comment in comments:
            tie = Tie(key=f"comment{comment.key}", label=comment.author, start_key=f"begin{comment.key}")
            draft.add(BlockKind.COMMENT, comment.words, tie=tie)
        if not draft.blocks:
            raise ImportRefused("The file has no words in it: check that it was saved completely.")
        notes = (*on_comments(len(comments)), *on_changes(changed.insertions, changed.deletions, changed.authors))
        notes += on_pictured(changed.pictures)
        notes += (*on_hidden(draft.hidden_passages()), *(() if changed.whole else (NOT_READ,)))
        text = draft.done(told(with_day(guess(*draft.as_read(), said), created), options), MEDIA_TYPE, self.name, notes)
        return replace(text, furniture=furniture)

    def _inner(self, data: bytes, depth: int) -> ImportedText:
        """A Word file inside this one."""
        if depth >= _DEEPEST:
            raise ImportRefused(NOT_READ)
        return self._read(Document(data, ".docx"), ImportOptions(), depth + 1)


def _as_markup(data: bytes) -> Element:
    try:
        result = mammoth.convert_to_html(io.BytesIO(data), style_map=_STYLES, convert_image=mammoth.images.img_element(_no_picture))
    except (KeyError, ValueError, AttributeError, zipfile.BadZipFile) as error:
        raise ImportRefused("The Word file is damaged or cut short: get a complete copy and import that.") from error
    return parse(f"<div>{result.value}</div>")


def _no_picture(_image: object) -> dict[str, str]:
    return {}


def _without_backs(body: Element) -> None:
    """The arrows back from the notes to their marks leave the tree."""
    for target in ("footnote", "endnote"):
        for back in body.xpath(f".//a[starts-with(@href, '#{target}-ref')]"):
            back.drop_tree()


def _declared(package: zipfile.ZipFile) -> tuple[Metadata, date | None]:
    """Title and authors as the file's properties say, and the day it was made; the names of templates are not taken."""
    data = part(package, "docProps/core.xml")
    found = {local(said): tidy(said.text or "") for said in xml(data).iterchildren()} if data else {}
    title, author, created = (found.get(name, "") for name in ("title", "creator", "created"))
    meant = title.lower() not in _TEMPLATE_TITLES and not re.search(r"\.(?:docx?|hwp|pdf)$", title.lower())
    people = [] if author.lower() in TEMPLATE_AUTHORS else [name.strip() for name in re.split(r";|,", author)]
    authors = tuple(Author(name=name) for name in people if name)
    return Metadata(title=title if meant else "", authors=authors), day_in(created) if authors else None
