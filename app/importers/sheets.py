"""Sheets (XLSX) as tables: each cell as it is shown, what is hidden left out and said, notes and text boxes behind their sheet."""

import io
import itertools
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any, NamedTuple, cast

from app.core.errors import ImportRefused
from app.core.model.brief import BlockKind
from app.core.sentences import Sentence
from app.importers.base import Document, ImportedText, ImportOptions
from app.importers.draft import Draft, row_of
from app.importers.hidden import on_hidden
from app.importers.metadata import guess, told
from app.importers.number_format import shown
from app.importers.office import BROKEN, clean, properties
from app.importers.office_shape import usual
from app.importers.package import DAMAGED, etree, holds, local
from app.importers.refuse import open_package
from app.importers.sheet_notes import boxes_of, edges_of, notes_of

_SHOWS_NOTHING = ";;;"
"""The number format that hides whatever is in its cell."""
_MAIN = "xl/workbook.xml"
MAX_ROWS, MAX_COLUMNS = 5_000, 100
"""Of one sheet: what is longer is data, not a paper to be read."""


class _Hidden(NamedTuple):
    """The numbers (from 1) of the rows and columns that a sheet hides; whether a formula in it has no stored result.

    ``wide``: whether it has cells in columns that are not read.
    """

    rows: set[int]
    columns: set[int]
    bare: bool
    wide: bool


class Sheets:
    """Excel files since 2007: what the cells show, formulas by their last result."""

    name = "xlsx"

    def accepts(self, document: Document) -> bool:
        """A package with a workbook in it."""
        return holds(document, _MAIN, ".xlsx")

    def read(self, document: Document, options: ImportOptions) -> ImportedText:
        """Read the sheets.

        Raises:
            ImportRefused: it is damaged, dangerous or has no words.
        """
        data = usual(document.data, _MAIN)
        package = open_package(data)
        try:
            reader = _Reader(data, package)
            reader.all()
            said = properties(reader.book.properties)
        except BROKEN as error:
            raise ImportRefused(DAMAGED) from error
        finally:
            package.close()
        draft = reader.draft
        if not any(block.kind is not BlockKind.HEADING for block in draft.blocks):
            raise ImportRefused("The sheets have no words in them: check that the file was saved completely.")
        media = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        text = draft.done(told(guess(*draft.as_read(), said), options), media, self.name, reader.notes())
        return replace(text, furniture=tuple(dict.fromkeys(reader.edges)))


class _Reader:
    def __init__(self, data: bytes, package: zipfile.ZipFile) -> None:
        import openpyxl

        self._load = cast(Any, openpyxl.load_workbook)
        self._data = data
        self._package = package
        self._formulas: Any = None
        self.book = self._load(io.BytesIO(data), read_only=True, data_only=True)
        self.draft = Draft()
        self.edges: list[str] = []
        self._cut: list[str] = []
        self._wide: list[str] = []
        self._hidden: list[str] = []
        self._bare = 0

    def all(self) -> None:
        """Read all sheets, in their order."""
        for sheet in self.book.worksheets:
            title = clean(str(sheet.title))
            secret = sheet.sheet_state != "visible"
            self.draft.hidden_in = f"sheet {title}" if secret else ""
            hidden = _hidden(sheet)
            rows, columns, masked = self._sheet(sheet, title, hidden)
            if secret:
                self._hidden.append(Sentence("the sheet “{title}”", title=title))
            else:
                self._hidden += _counted(title, rows, columns, masked)
            self.edges += edges_of(self._package, sheet)
            for author, words in notes_of(self._package, sheet):
                self.draft.add(BlockKind.COMMENT, f"{author}: {words}" if author else words)
            for words in boxes_of(self._package, sheet):
                self.draft.add(BlockKind.PARAGRAPH, words)
        self.draft.hidden_in = ""

    def notes(self) -> tuple[str, ...]:
        """What is said of the file."""
        cut = Sentence("Of the sheets {cut} only the first {max_rows} rows were read.", cut=", ".join(self._cut), max_rows=MAX_ROWS)
        bare = Sentence(
            "Formulas without a stored result, which stand as formulas: {count}."
            " Open the file in a spreadsheet program, save it and import it again to have the figures.",
            count=self._bare,
        )
        wide = Sentence("Of the sheets {wide} only the first {columns} columns were read.", wide=", ".join(self._wide), columns=MAX_COLUMNS)
        return (
            *((cut,) if self._cut else ()),
            *((wide,) if self._wide else ()),
            *((bare,) if self._bare else ()),
            *on_hidden(self._hidden),
        )

    def _sheet(self, sheet: Any, title: str, hidden: _Hidden) -> tuple[int, set[int], int]:
        """Add the rows of a sheet; how many of those with words are hidden, the hidden columns with words, the cells that show nothing."""
        draft, secret = self.draft, self.draft.hidden_in
        sheet.reset_dimensions()  # what a sheet says of its size is often wrong, and would cut it
        draft.add(BlockKind.HEADING, title, level=2)
        draft.tables += 1
        rows = cast(Iterator[Iterable[Any]], sheet.iter_rows(max_col=MAX_COLUMNS))
        formulas = self._formulas_of(sheet, hidden)
        first = list(zip(itertools.islice(rows, MAX_ROWS), formulas, strict=False))
        cells = [[self._cell(cell, formula) for cell, formula in zip(row, said, strict=False)] for row, said in first]
        left = min((at for row in cells for at, words in enumerate(row) if words), default=0)
        count, columns = 0, set[int]()
        masked = [{at for at, cell in enumerate(row, 1) if str(getattr(cell, "number_format", "")) == _SHOWS_NOTHING} for row, _ in first]
        for number, (row, unseen) in enumerate(zip(cells, masked, strict=True), 1):
            draft.hidden_in = secret or ("rows" if number in hidden.rows else "")
            if any(row):
                count += number in hidden.rows
                columns |= {at for at, words in enumerate(row, 1) if words and at in hidden.columns}
                draft.add(BlockKind.TABLE_ROW, row_of(row[left:], {at - left for at in hidden.columns | unseen}, f"columns {draft.tables}"))
        draft.hidden_in = secret
        if next(rows, None) is not None:
            self._cut.append(title)
        if hidden.wide:
            self._wide.append(title)
        return count, columns, sum(bool(row[at - 1]) for row, unseen in zip(cells, masked, strict=True) for at in unseen)

    def _formulas_of(self, sheet: Any, hidden: _Hidden) -> Iterable[Iterable[Any]]:
        """The rows once more with their formulas, where one of them has no stored result; else rows of nothing."""
        if not hidden.bare:
            return itertools.repeat(itertools.repeat(None))
        if self._formulas is None:
            self._formulas = self._load(io.BytesIO(self._data), read_only=True, data_only=False)
        bare = self._formulas[sheet.title]
        bare.reset_dimensions()
        return cast(Iterable[Iterable[Any]], bare.iter_rows(max_col=MAX_COLUMNS, values_only=True))

    def _cell(self, cell: Any, formula: object) -> str:
        value = cell.value
        if value is None and formula is not None:
            self._bare += 1
            return clean(str(getattr(formula, "text", formula)))
        if value is None or isinstance(value, str):
            return clean(value or "")
        return clean(shown(value, str(cell.number_format or "")))


def _hidden(sheet: Any) -> _Hidden:
    """What the sheet's own XML says of rows and columns that are not shown."""
    rows, columns, bare, wide = set[int](), set[int](), False, False
    safe = {"resolve_entities": False, "no_network": True, "load_dtd": False, "huge_tree": False}
    with sheet._get_source() as source:
        row = 0
        for _, element in etree.iterparse(source, tag=("{*}col", "{*}row", "{*}c"), **safe):
            name = local(element)
            if name == "col" and _is_hidden(element, "width"):
                columns.update(range(int(element.get("min")), min(int(element.get("max")), MAX_COLUMNS) + 1))
            elif name == "row":
                row = int(element.get("r") or row + 1)
                if _is_hidden(element, "ht"):
                    rows.add(row)
                wide = wide or _last_column(element) > MAX_COLUMNS
                element.clear()
            elif name == "c" and not bare:
                parts = {local(part): part.text for part in element}
                bare = "f" in parts and not parts.get("v") and "is" not in parts
            if row > MAX_ROWS:
                break
    return _Hidden(rows, columns, bare, wide)


def _last_column(row: Any) -> int:
    """The number of the last column of a row that has something in it."""
    from openpyxl.utils.cell import coordinate_to_tuple

    cell = next((found for found in row.iterchildren(reversed=True) if len(found)), None)
    place = cell.get("r") if cell is not None else None
    return coordinate_to_tuple(place)[1] if place else len(row)


def _is_hidden(element: Any, size: str) -> bool:
    return element.get("hidden") in ("1", "true") or element.get(size) in ("0", "0.0")


def _counted(title: str, rows: int, columns: set[int], masked: int) -> Iterator[str]:
    if rows:
        yield Sentence("rows of the sheet “{title}”: {count}", title=title, count=rows)
    if columns:
        yield Sentence("columns of the sheet “{title}”: {count}", title=title, count=len(columns))
    if masked:
        yield Sentence("cells of the sheet “{title}” whose format shows nothing: {count}", title=title, count=masked)
