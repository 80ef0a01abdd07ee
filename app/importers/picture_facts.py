"""What a picture file says beside the picture, and how deep its colours are."""

import re
from collections.abc import Mapping
from contextlib import suppress
from typing import cast

from PIL import ExifTags, Image

from app.core.dates import PartialDate
from app.core.errors import ImportRefused
from app.core.model.brief import Author
from app.core.text import tidy
from app.importers.base import Metadata
from app.importers.decode import decode
from app.importers.draft import without_signs

_DEEP = ("I", "F", "I;16", "I;16B", "I;16L", "I;16N")
_BYTE, _WORD = 255, 65_535
_CAMERAS = re.compile(
    r"(?:olympus|samsung|sony|dcim|screenshot|untitled|image|picture|minolta|kodak|exif)\b.*|.*digital camera", re.IGNORECASE
)
"""What cameras and programs write where a title would stand."""
_DAY = re.compile(r"(\d{4})[:-](\d\d)[:-](\d\d)")
_MOST = 300


def declared(picture: Image.Image) -> Metadata:
    """Title, author and day that the file names (EXIF, or the texts of a PNG)."""
    exif = picture.getexif()
    inner = exif.get_ifd(ExifTags.IFD.Exif)
    texts = {str(key).lower(): value for key, value in picture.info.items() if isinstance(key, str) and isinstance(value, str)}
    title = _first(_said(texts, "title", "description"), _words(exif.get(ExifTags.Base.ImageDescription)))
    author = _first(_said(texts, "author", "artist"), _words(exif.get(ExifTags.Base.Artist)))
    when = _words(inner.get(ExifTags.Base.DateTimeOriginal)) or _said(texts, "creation time")
    return Metadata(title=title, authors=(Author(name=author),) if author else (), date=_day(when), date_text=when)


def eight_bits(picture: Image.Image) -> Image.Image:
    """A picture of more than 256 steps from black to white with as many; others as they are: Pillow makes white of all that is brighter."""
    if picture.mode not in _DEEP:
        return picture
    deep = picture.convert("F")
    most = float(cast(tuple[float, float], deep.getextrema())[1])
    whole = _BYTE if 1 < most <= _BYTE else _WORD if most <= _WORD and picture.mode != "F" else max(most, 1e-6)
    return deep.point(lambda value: value * (_BYTE / whole)).convert("L")


def _said(texts: Mapping[str, str], *names: str) -> str:
    return next((words for name in names if (words := _words(texts.get(name)))), "")


def _words(said: object) -> str:
    """A stranger's words; those that came as bytes of an encoding nobody named are read by their bytes."""
    if isinstance(said, bytes):
        said = said.rstrip(b"\0").decode("latin-1")
    if not isinstance(said, str):
        return ""
    with suppress(UnicodeEncodeError, ImportRefused):
        said = said if said.isascii() else decode(said.encode("latin-1"))[0]
    return tidy(without_signs(said.replace("\0", " ")))[:_MOST]


def _first(*said: str) -> str:
    return next((words for words in said if words and not _CAMERAS.fullmatch(words)), "")


def _day(said: str) -> PartialDate | None:
    found = _DAY.match(said)
    try:
        return PartialDate(*(int(part) for part in found.groups())) if found else None
    except ValueError:
        return None
