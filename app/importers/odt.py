"""OpenDocument texts (ODT): headings, lists, tables, notes tied to their marks, tracked changes, comments."""

import io
import re
import zipfile
from dataclasses import replace

from app.core.errors import ImportRefused
from app.core.model.brief import Author, BlockKind
from app.core.sentences import Sentence
from app.core.text import tidy
from app.importers.base import Document, ImportedText, ImportOptions, Metadata
from app.importers.draft import DELETED, END, INSERTED, Draft, Tie, sign, without_signs
from app.importers.markup import LINE, Element
from app.importers.metadata import guess, told
from app.importers.package import attribute, inside, local, part, xml
from app.importers.refuse import open_package

_TYPE = b"application/vnd.oasis.opendocument."


class OpenText:
    """OpenDocument texts; sheets and slides of that family are read for their words alike."""

    name = "odt"

    def accepts(self, document: Document) -> bool:
        """A package that says in its first part that it is OpenDocument."""
        if not document.data.startswith(b"PK\x03\x04"):
            return False
        if _TYPE in document.data[:200]:
            return True
        try:
            names = zipfile.ZipFile(io.BytesIO(document.data)).namelist()
            return "content.xml" in names and ("mimetype" in names or "META-INF/manifest.xml" in names)
        except (zipfile.BadZipFile, ValueError, NotImplementedError):
            return document.suffix == ".odt"

    def read(self, document: Document, options: ImportOptions) -> ImportedText:
        """Read the text.

        Raises:
            ImportRefused: it is damaged, dangerous, encrypted or empty.
        """
        with open_package(document.data) as package:
            if b"manifest:encryption-data" in part(package, "META-INF/manifest.xml"):
                raise ImportRefused("This OpenDocument file has a password: save it without one and import that.")
            content, meta, styles = part(package, "content.xml"), part(package, "meta.xml"), part(package, "styles.xml")
        draft = Draft()
        reader = _Reader(draft, xml(content))
        reader.all()
        if not draft.blocks:
            raise ImportRefused("The file has no words in it: check that it was saved completely.")
        metadata = told(guess(*draft.as_read(), _declared(meta)), options)
        notes = (
            (Sentence("Comments in the file: {count}; they stand after the text.", count=len(reader.comments)),) if reader.comments else ()
        )
        done = draft.done(metadata, "application/vnd.oasis.opendocument.text", self.name, notes)
        return replace(done, furniture=_furniture(styles))


class _Reader:
    def __init__(self, draft: Draft, root: Element) -> None:
        self._draft = draft
        self._root = root
        self._notes: list[tuple[str, str]] = []
        self.comments: list[tuple[str, str]] = []
        regions = (region for changes in inside(root, "tracked-changes") for region in changes.iterchildren())
        self._deleted = {attribute(region, "id"): _said(region) for region in regions if next(inside(region, "deletion"), None) is not None}

    def all(self) -> None:
        for body in inside(self._root, "body"):
            for document in body.iterchildren():
                self._blocks(document, 0)
        for number, (label, words) in enumerate(self._notes):
            self._draft.add(BlockKind.FOOTNOTE, words, marker=f"{label} ", tie=Tie(key=f"note{number}", label=label))
        for number, (author, words) in enumerate(self.comments):
            self._draft.add(BlockKind.COMMENT, words, tie=Tie(key=f"comment{number}", label=author))

    def _blocks(self, parent: Element, depth: int) -> None:
        for child in parent.iterchildren():
            name = local(child)
            if name == "h":
                level = attribute(child, "outline-level")
                self._draft.add(BlockKind.HEADING, self._words(child), level=int(level) if level.isdecimal() and level != "0" else 1)
            elif name == "p":
                self._draft.add(BlockKind.PARAGRAPH, self._words(child))
            elif name == "list":
                self._list(child)
            elif name == "table":
                self._table(child)
            elif name != "tracked-changes" and depth < 50:
                self._blocks(child, depth + 1)

    def _list(self, found: Element) -> None:
        for item in inside(found, "p", "h"):
            self._draft.add(BlockKind.LIST_ITEM, self._words(item), marker="• ")

    def _table(self, table: Element) -> None:
        self._draft.tables += 1
        for row in inside(table, "table-row"):
            cells = [" ".join(self._words(line) for line in inside(cell, "p", "h")) for cell in row.iterchildren() if "cell" in local(cell)]
            above = row.getparent()
            head = above is not None and local(above) == "table-header-rows"
            self._draft.add(BlockKind.TABLE_ROW, "\t".join(cells).rstrip("\t"), level=int(head))

    def _words(self, element: Element) -> str:
        return LINE.join(" ".join(line.split()) for line in self._inline(element).split(LINE)).replace("\ufdd2", " ")

    def _inline(self, element: Element) -> str:
        said = [without_signs(element.text or "")]
        for child in element.iterchildren():
            said += [self._one(child), without_signs(child.tail or "")]
        return "".join(said)

    def _one(self, child: Element) -> str:
        name = local(child)
        if name == "note":
            return self._note(child)
        if name == "annotation":
            self.comments.append((" ".join(_said(who) for who in inside(child, "creator")), " ".join(_said(p) for p in inside(child, "p"))))
            return sign(f"comment{len(self.comments) - 1}")
        if name == "change":
            deleted = self._deleted.get(attribute(child, "change-id"), "")
            return f"{sign(DELETED)}{deleted}{sign(END)}" if deleted else ""
        plain = {"line-break": LINE, "tab": " ", "change-start": sign(INSERTED), "change-end": sign(END)}
        if name == "s":
            count = attribute(child, "c")
            return "\ufdd2" * (min(int(count), 40) if count.isdecimal() else 1)
        return plain[name] if name in plain else self._inline(child)

    def _note(self, note: Element) -> str:
        label = "".join(_said(mark) for mark in inside(note, "note-citation"))
        self._notes.append((label, " ".join(_said(line) for body in inside(note, "note-body") for line in inside(body, "p"))))
        return sign(f"note{len(self._notes) - 1}") + label


def _said(element: Element) -> str:
    """The words of the paragraphs inside a region, or of the element itself; who changed it and when is no word of it."""
    paragraphs = list(inside(element, "p", "h"))
    if paragraphs:
        return " ".join(tidy(without_signs(_text(paragraph))) for paragraph in paragraphs)
    return tidy(without_signs(_text(element)))


def _text(element: Element) -> str:
    return (element.text or "") + "".join(_text(child) + (child.tail or "") for child in element.iterchildren())


def _furniture(styles: bytes) -> tuple[str, ...]:
    if not styles:
        return ()
    lines = (_said(line) for place in inside(xml(styles), "header", "footer") for line in inside(place, "p"))
    return tuple(dict.fromkeys(line for line in lines if line))


def _declared(meta: bytes) -> Metadata:
    if not meta:
        return Metadata()
    root = xml(meta)
    title = next((_said(found) for found in inside(root, "title")), "")
    names = [_said(found) for found in inside(root, "initial-creator")] or [_said(found) for found in inside(root, "creator")]
    meant = [name for name in names[:1] if name and not re.fullmatch(r"(?i)user|admin", name)]
    return Metadata(title=title, authors=tuple(Author(name=name) for name in meant))
