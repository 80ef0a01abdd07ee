"""The faces of the book, read only when a text needs them."""

from enum import StrEnum
from pathlib import Path

from app.book.typeset.chars import Script
from app.book.typeset.pdffonts import BookFont, LatinFont, WideFont


class Family(StrEnum):
    """The two families of the book."""

    SERIF = "serif"
    SANS = "sans"


FILES = {
    (Family.SERIF, Script.LATIN): "SourceSerif4",
    (Family.SERIF, Script.KOREAN): "NotoSerifKR",
    (Family.SERIF, Script.JAPANESE): "NotoSerifJP",
    (Family.SANS, Script.LATIN): "SourceSans3",
    (Family.SANS, Script.KOREAN): "NotoSansKR",
    (Family.SANS, Script.JAPANESE): "NotoSansJP",
}


class FontShelf:
    """The folder of faces (``resources/fonts``); keeps what was read, so one shelf may serve many books in turn."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._faces: dict[tuple[Family, Script, bool], BookFont] = {}

    def face(self, family: Family, script: Script, bold: bool = False) -> BookFont:
        """The face, read from its file at the first call."""
        key = (family, script, bold)
        found = self._faces.get(key)
        if found is None:
            found = self._faces[key] = self._read(family, script, bold)
        return found

    def _read(self, family: Family, script: Script, bold: bool) -> BookFont:
        stem = f"{FILES[family, script]}-{'Bold' if bold else 'Regular'}"
        kind = LatinFont if script is Script.LATIN else WideFont
        resource = f"/{family.value[:2]}{script.value[:1]}{'b' if bold else 'r'}"
        return kind(stem, resource, str(self.folder / f"{stem}.ttf"))
