"""OpenDocument texts (ODT): headings, lists, tables, notes tied to their marks, tracked changes, comments."""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from app.core.errors import ImportRefused
from app.core.model.brief import Author, BlockKind
from app.core.text import tidy
from app.importers.base import Document, ImportedText, ImportOptions, Metadata
from app.importers.draft import (
    DELETED,
    END,
    HIDDEN,
    INSERTED,
    SHOWN,
    Draft,
    Tie,
    changes_in,
    on_comments,
    on_pictured,
    row_of,
    sign,
    without_signs,
)
from app.importers.elements import Element
from app.importers.hidden import on_hidden
from app.importers.leveled import LeveledList
from app.importers.markup import LINE, SUPERSCRIPT
from app.importers.metadata import TEMPLATE_AUTHORS, day_in, guess, told, with_day
from app.importers.odt_hidden import hidden_styles
from app.importers.odt_looks import described, title_styles
from app.importers.odt_numbering import OdtNumbering, begin
from app.importers.odt_objects import CAPTION
from app.importers.odt_parts import is_flat, parts_of
from app.importers.open_slides import OpenSlides, first_number, footers_of
from app.importers.package import attribute, inside, local
from app.importers.slide_parts import hidden_slides, labels_from, on_speakers_notes

_MOST_CELLS, _MOST_ROWS, _DIGITS = 100, 1_000, 10
"""How often a cell or a row with words may stand there: what is longer is data; and the digits of a number that says so."""
_DEEPEST_LIST = 20
_NO_WORDS = dict.fromkeys(("ruby-text", "title", "desc", "placeholder", "binary-data"), "")
"""Readings above signs, what is told of pictures to who cannot see them, what asks to be replaced, and pictures themselves."""
_MEDIA = "application/vnd.oasis.opendocument.{}"
_TYPE = _MEDIA.format("").encode()


class OpenText:
    """OpenDocument texts; sheets and slides of that family are read alike, each slide as a page."""

    name = "odt"

    def accepts(self, document: Document) -> bool:
        """A package that says in its first part that it is OpenDocument, or one plain file that is."""
        if not document.data.startswith(b"PK\x03\x04"):
            return is_flat(document.data)
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
        parts = parts_of(document.data)
        root, roots = parts.content, parts.roots
        draft = Draft()
        reader = _Reader(draft, root, OdtNumbering(roots), hidden_styles(roots), title_styles(roots))
        reader.all()
        if not draft.blocks:
            raise ImportRefused("The file has no words in it: check that it was saved completely.")
        said, created = _declared(parts.about)
        metadata = told(with_day(guess(*draft.as_read(), said), created), options)
        notes = (*on_comments(len(reader.comments)), *changes_in(draft, _changers(root)))
        notes += on_pictured(reader.pictures)
        slides = reader.slides
        notes += (*on_speakers_notes(slides.noted), *on_hidden(hidden_slides(slides.hidden, draft)))
        if not slides.starts:
            return replace(draft.done(metadata, _MEDIA.format("text"), self.name, notes), furniture=_furniture(parts.styles))
        done = draft.done(metadata, _MEDIA.format("presentation"), "odp", notes)
        starts, labels = tuple(slides.starts), labels_from(first_number(root, roots), len(slides.starts))
        return replace(done, page_starts=starts, page_count=len(starts), page_labels=labels, furniture=footers_of(root))


class _Reader:
    def __init__(self, draft: Draft, root: Element, numbering: OdtNumbering, hidden: set[str], titles: dict[str, int]) -> None:
        self._draft = draft
        self._numbering = numbering
        self._root = root
        self._notes: list[tuple[str, str]] = []
        self._aside: list[Element] = []
        self.pictures = 0
        self._titles = titles
        self._printed = {_said(line) for line in inside(root, "p")} if next(inside(root, "desc"), None) is not None else set[str]()
        self.comments: list[tuple[str, str]] = []
        self.slides = OpenSlides(draft, lambda box, slide: self._one_block(box, slide, 0), self._words, self._is_hidden)
        regions = (region for changes in inside(root, "tracked-changes") for region in changes.iterchildren())
        self._hidden = hidden
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
            self._one_block(child, parent, depth)

    def _one_block(self, child: Element, parent: Element, depth: int) -> None:
        before = self._draft.hidden_in
        self._draft.hidden_in = before or ("section" if self._is_hidden(child) else "")
        name = local(child)
        if name == "h":
            self._heading(child)
        elif name == "p":
            style = attribute(child, "style-name")
            level = self._titles.get(style, 0)
            kind = BlockKind.HEADING if level else BlockKind.CAPTION if style == CAPTION else BlockKind.PARAGRAPH
            self._draft.add(kind, self._words(child), level=level)
            self._put_aside(depth)
        elif name == "list":
            self._list(child, depth)
        elif name == "table":
            self._named(child, parent)
            self._table(child)
        elif name == "page":
            self.slides.add(child)
        elif name != "tracked-changes" and depth < 50:
            self._blocks(child, depth + 1)
        self._draft.hidden_in = before

    def _is_hidden(self, element: Element) -> bool:
        """Whether an element is hidden: by its style, as a section, as a row that is folded away."""
        if any(attribute(element, name) in self._hidden for name in ("style-name", "master-page-name")):
            return True
        return attribute(element, "display") == "none" or attribute(element, "visibility") in ("collapse", "filter")

    def _named(self, table: Element, parent: Element) -> None:
        """The name of a sheet stands above it."""
        if local(parent) == "spreadsheet":
            self._draft.add(BlockKind.HEADING, without_signs(attribute(table, "name")), level=2)

    def _heading(self, heading: Element) -> None:
        level = _level(heading)
        words = self._words(heading)
        number = self._numbering.heading(heading, level) if words else ""
        self._draft.add(BlockKind.HEADING, f"{number} {words}".strip(), level=level)
        self._put_aside(0)

    def _list(self, found: Element, depth: int) -> None:
        style = self._numbering.style_of(found)
        self._items(found, self._numbering.begin(found, style), 0, depth, style)

    def _items(self, found: Element, counted: LeveledList, level: int, depth: int, style: str) -> None:
        """The items of a list: the first paragraph of each has its number or bullet, a list inside it is a level deeper.

        One inside that names a style of its own counts by that (ODF 1.3 part 3, 19.880.25).
        """
        for item in found.iterchildren():
            headed = local(item) != "list-item"
            if not headed:
                begin(counted, level, attribute(item, "start-value"))
            for child in item.iterchildren():
                if local(child) in ("p", "h"):
                    headed = self._item(child, counted, level, headed=headed) or headed
                    self._put_aside(depth)
                elif local(child) == "list" and level < _DEEPEST_LIST:
                    own = attribute(child, "style-name") or style
                    inner = counted if own == style else self._numbering.begin(child, own)
                    self._items(child, inner, level + 1, depth, own)
                else:
                    self._one_block(child, item, depth)

    def _item(self, child: Element, counted: LeveledList, level: int, *, headed: bool) -> bool:
        """One paragraph of an item; whether it has words. ``headed``: the number or bullet stands before another one."""
        words = self._words(child)
        if not words.strip():
            return False
        number = "" if headed else counted.next(level)
        bullet = "• " if counted.is_bullet(level) and not headed else ""
        if local(child) == "h":
            self._draft.add(BlockKind.HEADING, f"{number} {words}".strip(), level=_level(child))
        else:
            self._draft.add(BlockKind.LIST_ITEM, f"{number} {words}".strip(), marker=bullet)
        return True

    def _table(self, table: Element) -> None:
        """One block a row, as often as it is said to stand there; a table inside a cell follows the row of that cell."""
        self._draft.tables += 1
        number = self._draft.tables
        folded = set(self._folded(table))
        for row in _of_table(table, table, "table-row"):
            cells: list[str] = []
            inner: list[Element] = []
            for cell in (found for found in row.iterchildren() if "cell" in local(found)):
                words = " ".join(self._words(line) for line in _of_table(cell, table, "p", "h") if not _in_comment(line))
                words += "".join(self._one(remark) for remark in cell.iterchildren() if local(remark) == "annotation")
                cells += [words] * _repeated(cell, "columns", _MOST_CELLS)
                inner += _of_table(cell, table, "table")
            above = row.getparent()
            head = above is not None and local(above) == "table-header-rows"
            before = self._draft.hidden_in
            self._draft.hidden_in = before or ("rows" if self._is_hidden(row) else "")
            for _ in range(_repeated(row, "rows", _MOST_ROWS) if any(cells) else 0):
                self._draft.add(BlockKind.TABLE_ROW, row_of(cells, folded, f"columns {number}"), level=int(head), table=number)
            for found in inner:
                self._table(found)
            self._draft.hidden_in = before

    def _folded(self, table: Element) -> Iterator[int]:
        """The numbers (from 1) of the columns that a table hides."""
        at = 1
        for column in _of_table(table, table, "table-column"):
            count = min(_repeated(column, "columns", _MOST_CELLS), max(0, _MOST_CELLS + 1 - at))
            if self._is_hidden(column):
                yield from range(at, at + count)
            at += count

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
        plain = {**_NO_WORDS, "line-break": LINE, "tab": " ", "change-start": sign(INSERTED), "change-end": sign(END)}
        if name == "s":
            count = attribute(child, "c")
            return "\ufdd2" * (min(int(count), 40) if count.isdecimal() else 1)
        return plain[name] if name in plain else self._run(child, name)

    def _put_aside(self, depth: int) -> None:
        """Add the words of boxes, and what is told of pictures, behind the paragraph that they hang on."""
        aside, self._aside = self._aside, []
        for element in aside:
            if local(element) in ("text-box", "object"):
                self._blocks(element, depth + 1)
            elif (words := described(element)) and words not in self._printed:
                self.pictures += 1
                self._draft.add(BlockKind.CAPTION, words)

    def _run(self, child: Element, name: str) -> str:
        """The words of a stretch in a line, between signs where they are hidden; those of a box wait, but for one in a cell."""
        if name == "text-box" and any(local(above) == "table-cell" for above in child.iterancestors()):
            return f" {' '.join(self._words(line) for line in inside(child, 'p', 'h'))} "
        if name in ("text-box", "image", "object") and sum(local(above) == "text-box" for above in child.iterancestors()) < _DEEPEST_LIST:
            self._aside.append(child)
            return ""
        words = self._inline(child)
        hidden = name in ("hidden-text", "hidden-paragraph") or self._is_hidden(child)
        return f"{sign(HIDDEN)}{words}{sign(SHOWN)}" if hidden else words

    def _note(self, note: Element) -> str:
        label = "".join(_said(mark) for mark in inside(note, "note-citation"))
        if label in ("", "0"):  # a program that never laid the text out has not counted them
            label = str(len(self._notes) + 1)
        self._notes.append((label, " ".join(_said(line) for body in inside(note, "note-body") for line in inside(body, "p"))))
        return sign(f"note{len(self._notes) - 1}") + (f"({label})" if label.isalpha() else label.translate(SUPERSCRIPT))


def _level(heading: Element) -> int:
    said = attribute(heading, "outline-level")
    return int(said) if said.isdecimal() and said != "0" and len(said) < _DIGITS else 1


def _of_table(place: Element, table: Element, *names: str) -> Iterator[Element]:
    """The elements of these names inside a place that are of this table, not of one inside it."""
    return (found for found in inside(place, *names) if next(_tables_around(found)) is table)


def _changers(root: Element) -> tuple[str, ...]:
    """Who made the tracked changes."""
    names = (_said(who) for changes in inside(root, "tracked-changes") for who in inside(changes, "creator"))
    return tuple(dict.fromkeys(name for name in names if name))


def _in_comment(line: Element) -> bool:
    return any(local(above) == "annotation" for above in line.iterancestors())


def _tables_around(element: Element) -> Iterator[Element]:
    return (above for above in element.iterancestors() if local(above) == "table")


def _repeated(element: Element, kind: str, most: int) -> int:
    """How often a cell stands in its row, or a row in its table; empty cells at the end of one are dropped anyway."""
    times = attribute(element, f"number-{kind}-repeated")
    return min(int(times), most) if times.isdecimal() and times.strip("0") and len(times) < _DIGITS else 1


def _said(element: Element) -> str:
    """The words of the paragraphs inside a region, or of the element itself; who changed it and when is no word of it."""
    paragraphs = list(inside(element, "p", "h"))
    if paragraphs:
        return " ".join(tidy(without_signs(_text(paragraph))) for paragraph in paragraphs)
    return tidy(without_signs(_text(element)))


def _text(element: Element) -> str:
    return (element.text or "") + "".join(_text(child) + (child.tail or "") for child in element.iterchildren())


def _furniture(styles: Element | None) -> tuple[str, ...]:
    places = inside(styles, "header", "footer") if styles is not None else ()
    lines = (_said(line) for place in places for line in inside(place, "p"))
    return tuple(dict.fromkeys(line for line in lines if line))


def _declared(root: Element | None) -> tuple[Metadata, date | None]:
    """Title and author as the file says, and the day it was made, where somebody is named who made it."""
    if root is None:
        return Metadata(), None
    title = next((_said(found) for found in inside(root, "title")), "")
    names = [_said(found) for found in inside(root, "initial-creator")] or [_said(found) for found in inside(root, "creator")]
    meant = [name for name in names[:1] if name and name.lower() not in TEMPLATE_AUTHORS]
    created = next((_said(found) for found in inside(root, "creation-date")), "")
    return Metadata(title=title, authors=tuple(Author(name=name) for name in meant)), day_in(created) if meant else None
