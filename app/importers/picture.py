"""Pictures: pages without words, to be looked at and marked by page."""

import io
from dataclasses import replace

from PIL import Image, ImageOps, UnidentifiedImageError

from app.core.errors import ImportRefused
from app.core.sentences import Sentence
from app.importers.base import Document, ImportedText, ImportOptions, Metadata, ScannedPage
from app.importers.metadata import guess, told
from app.importers.paged import on_pictures, text_of_pages
from app.importers.picture_facts import declared, eight_bits
from app.importers.scanned import MOST_PIXELS, READING_DPI, lines_of_scan

MAX_PIXELS = 200_000_000
"""Of one picture: an A3 page at 1,200 dots an inch; more is a bomb."""

MAX_FRAMES = 2_000
SMALL = 1_600
"""Pixels of the longer side under which letters are too small to be read well, and are enlarged."""
_SIGNATURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"II*\0", b"MM\0*", b"BM")
_DAMAGED = Sentence("The picture is damaged or cut short: get a complete copy and import that.")
_TOO_LARGE = Sentence("The picture unpacks to more than an honest one holds: save it smaller and import that.")
_MOVES = Sentence("The picture moves: only the first of its states is the page.")
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
                moves = picture.format != "TIFF" and int(getattr(picture, "n_frames", 1)) > 1
                media = Image.MIME.get(picture.format or "", "image/png")
                said = declared(picture)
        except Image.DecompressionBombError as error:
            raise ImportRefused(_TOO_LARGE) from error
        except (UnidentifiedImageError, OSError, ValueError, SyntaxError) as error:
            raise ImportRefused(_DAMAGED) from error
        if width * height > MAX_PIXELS or not 0 < frames <= MAX_FRAMES:
            raise ImportRefused(_TOO_LARGE)
        if options.scanned:
            return replace(_read(options, frames, said), media_type=media, importer=self.name)
        pages = tuple(range(1, frames + 1))
        blank = ImportedText(raw="", page_starts=(0,) * frames, page_count=frames, media_type=media, importer=self.name)
        notes = (*on_pictures(pages, frames), *((_MOVES,) if moves else ()))
        return replace(blank, metadata=told(guess("", (), said), options), notes=notes, pages_without_text=pages)


def _read(options: ImportOptions, frames: int, said: Metadata) -> ImportedText:
    """The text of the pages that a machine has read."""
    scanned = {scan.page: scan for scan in options.scanned}
    blank = ScannedPage(page=0, width=1, height=1)
    found = [scanned.get(page, blank) for page in range(1, frames + 1)]
    sizes = [(scan.width * 72 / READING_DPI, scan.height * 72 / READING_DPI) for scan in found]  # only the proportions matter
    text = text_of_pages([lines_of_scan(scan, *size) for scan, size in zip(found, sizes, strict=True)], sizes)
    return replace(text, metadata=told(guess(text.raw, text.blocks, said), options))


def coloured_picture(data: bytes, longest: int) -> Image.Image:
    """A picture in its own colours, upright, on white where it is transparent; of so many pixels at the most on its longer side.

    Raises:
        ImportRefused: it is damaged, or unpacks to more than an honest picture holds.
    """
    picture = _opened(data, 1)
    picture.draft("RGB", (longest, longest))  # a JPEG is unpacked no larger than is wanted
    try:
        flat = _on_white(eight_bits(ImageOps.exif_transpose(picture) or picture)).convert("RGB")
    except (OSError, ValueError, SyntaxError, EOFError, Image.DecompressionBombError) as error:
        raise ImportRefused(_DAMAGED) from error
    flat.thumbnail((longest, longest))
    return Image.frombytes("RGB", flat.size, flat.tobytes())


def frame_picture(data: bytes, page: int) -> Image.Image:
    """A page (from 1) of a picture in grey, as a camera held it, no larger than a machine can read.

    Raises:
        ImportRefused: it is damaged, or has no such page.
    """
    picture = _opened(data, page)
    try:
        shown = _on_white(eight_bits(ImageOps.exif_transpose(picture) or picture)).convert("L")
    except (OSError, ValueError, SyntaxError, EOFError, Image.DecompressionBombError) as error:
        raise ImportRefused(_DAMAGED) from error
    scale = min(1.0, (MOST_PIXELS / (shown.width * shown.height)) ** 0.5)
    scale = 2.0 if max(shown.size) < SMALL else scale
    return shown if scale == 1.0 else shown.resize((max(1, int(shown.width * scale)), max(1, int(shown.height * scale))))


def _opened(data: bytes, page: int) -> Image.Image:
    """A page (from 1) of a picture, not yet unpacked."""
    try:
        picture = Image.open(io.BytesIO(data), formats=_FORMATS)
        if picture.width * picture.height > MAX_PIXELS:
            raise ImportRefused(_TOO_LARGE)
        picture.seek(page - 1)
    except Image.DecompressionBombError as error:
        raise ImportRefused(_TOO_LARGE) from error
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, EOFError) as error:
        raise ImportRefused(_DAMAGED) from error
    return picture


def _on_white(picture: Image.Image) -> Image.Image:
    """What was transparent, white."""
    if "A" not in picture.getbands() and "transparency" not in picture.info:
        return picture
    coloured = picture.convert("RGBA")
    return Image.alpha_composite(Image.new("RGBA", coloured.size, "white"), coloured)
