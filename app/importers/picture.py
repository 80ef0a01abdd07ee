"""Pictures: pages without words, to be looked at and marked by page."""

import io
from dataclasses import replace

from PIL import Image, UnidentifiedImageError

from app.core.errors import ImportRefused
from app.importers.base import Document, ImportedText, ImportOptions, Metadata
from app.importers.metadata import told

MAX_PIXELS = 200_000_000
"""Of one picture: an A3 page at 1,200 dots an inch; more is a bomb."""

MAX_FRAMES = 2_000
NO_TEXT = "No text layer: the pages are pictures; they can be read and marked by page, but not searched."
_SIGNATURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"II*\0", b"MM\0*", b"BM")
_FORMATS = ("PNG", "JPEG", "GIF", "TIFF", "BMP", "WEBP")


class Picture:
    """PNG, JPEG, GIF, TIFF (each of its pages), BMP and WebP."""

    name = "picture"

    def accepts(self, document: Document) -> bool:
        """By the first bytes."""
        head = document.data[:12]
        return head.startswith(_SIGNATURES[:-1]) or (head[:2] == b"BM" and document.suffix == ".bmp") or head[8:] == b"WEBP"

    def read(self, document: Document, options: ImportOptions) -> ImportedText:
        """Count its pages.

        Raises:
            ImportRefused: it is damaged, or unpacks to more than an honest picture holds.
        """
        try:
            with Image.open(io.BytesIO(document.data), formats=_FORMATS) as picture:
                width, height = picture.size
                frames = int(getattr(picture, "n_frames", 1)) if picture.format == "TIFF" else 1
                media = Image.MIME.get(picture.format or "", "image/png")
        except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
            raise ImportRefused("The picture is damaged or cut short: get a complete copy and import that.") from error
        if width * height > MAX_PIXELS or not 0 < frames <= MAX_FRAMES:
            raise ImportRefused("The picture unpacks to more than an honest one holds: save it smaller and import that.")
        blank = ImportedText(raw="", page_starts=(0,) * frames, page_count=frames, media_type=media, importer=self.name)
        return replace(blank, metadata=told(Metadata(), options), notes=(NO_TEXT,), pictures=True)
