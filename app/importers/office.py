"""What slides (PPTX) and sheets (XLSX) have in common."""

import zipfile
from typing import Any

from app.core.model.brief import Author
from app.core.text import tidy
from app.importers.base import Metadata
from app.importers.draft import without_signs

BROKEN = (SyntaxError, KeyError, ValueError, AttributeError, TypeError, IndexError, zipfile.BadZipFile, EOFError)


def clean(words: str) -> str:
    """Words of a stranger on one line."""
    return tidy(without_signs(words.replace("\v", " ")))


def properties(said: Any) -> Metadata:
    """Title and authors as the file's properties say; the names of programs and templates are not taken."""
    title, author = tidy(str(said.title or "")), tidy(str(getattr(said, "author", None) or getattr(said, "creator", None) or ""))
    people = [name.strip() for name in author.split(";") if name.strip() and name.strip().lower() not in _PROGRAMS]
    return Metadata(title="" if title.lower() in _FILLERS else title, authors=tuple(Author(name=name) for name in people))


_PROGRAMS = ("openpyxl", "steve canny", "user", "admin", "microsoft office user")
_FILLERS = ("powerpoint presentation", "presentation", "untitled")
