"""Files of separated values (CSV, TSV): one table. Plain text cannot be told from them by its content, so the name's ending decides."""

import csv
import itertools

from app.core.errors import ImportRefused
from app.core.model.brief import BlockKind
from app.core.sentences import Sentence
from app.core.text import storable, tidy
from app.importers.base import Document, ImportedText, ImportOptions
from app.importers.decode import decode, on_encoding
from app.importers.draft import Draft, row_of, without_signs
from app.importers.metadata import guess, told
from app.importers.sheets import MAX_COLUMNS, MAX_ROWS

_SEPARATORS = ",;\t|"
_SAMPLE = 20
"""Lines by which the sign between the values is told."""


class Delimited:
    """Tables as text."""

    name = "csv"

    def accepts(self, document: Document) -> bool:
        """Named so, and text."""
        return document.suffix in (".csv", ".tsv") and bool(document.data.strip())

    def read(self, document: Document, options: ImportOptions) -> ImportedText:
        """Read the rows.

        Raises:
            ImportRefused: it is no text, or has no words.
        """
        characters, encoding = decode(document.data, options.encoding)
        lines = without_signs(storable(characters)).split("\n")
        separator = max(_SEPARATORS, key=lambda sign: sum(line.count(sign) for line in lines[:_SAMPLE]))
        draft = Draft()
        draft.tables += 1
        wide = False
        try:
            rows = csv.reader((f"{line}\n" for line in lines), delimiter=separator)
            for row in itertools.islice(rows, MAX_ROWS):
                wide = wide or any(row[MAX_COLUMNS:])
                draft.add(BlockKind.TABLE_ROW, row_of([tidy(value) for value in row[:MAX_COLUMNS]]))
            more = next(rows, None) is not None
        except csv.Error as error:
            raise ImportRefused("The table is damaged: open it in a spreadsheet program, save it as XLSX and import that.") from error
        if not draft.blocks:
            raise ImportRefused("The file has no words in it: check that it was saved completely.")
        notes = (
            *((Sentence("Only the first {rows} rows were read.", rows=MAX_ROWS),) if more else ()),
            *((Sentence("Only the first {columns} columns were read.", columns=MAX_COLUMNS),) if wide else ()),
            *on_encoding(encoding),
        )
        return draft.done(told(guess(*draft.as_read()), options), "text/csv", self.name, notes)
