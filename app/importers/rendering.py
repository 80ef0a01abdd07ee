"""Pages of documents as pictures that a machine can read; made in the guarded worker."""

import io

from PIL import Image

from app.core.errors import ImportRefused
from app.importers.base import Document, ImportOptions, PagePicture, Rendering
from app.importers.pdf import Pdf, page_picture
from app.importers.picture import Picture, coloured_picture, frame_picture

QUALITY = 88
"""Of a JPEG: in print a face shows nothing of what is left out."""

LEAST = 32
"""Pixels of the shorter side of a photograph."""


def rendered(document: Document, options: ImportOptions, wish: Rendering) -> PagePicture:
    """The page of a PDF or a picture.

    Raises:
        ImportRefused: it is neither, damaged, or has no such page.
    """
    if wish.photograph:
        return _photograph(document, wish)
    if Pdf().accepts(document):
        picture = page_picture(document.data, options.password, wish.page)
    elif Picture().accepts(document):
        picture = frame_picture(document.data, wish.page)
    else:
        raise ImportRefused("Only pages of a PDF or a picture can be read by machine; this file has words already.")
    if wish.turned:
        # Pillow turns against the clock
        picture = picture.rotate(-wish.turned, expand=True)
    return PagePicture(_png(picture), picture.width, picture.height)


def _photograph(document: Document, wish: Rendering) -> PagePicture:
    """Drawn anew, so that nothing but what is seen is left: no place where it was taken, no comment, no second picture."""
    if not Picture().accepts(document):
        raise ImportRefused("A photograph is a picture file, such as JPEG or PNG; this file is something else.")
    shown = coloured_picture(document.data, wish.photograph)
    if min(shown.size) < LEAST:
        raise ImportRefused("The picture is smaller than {least} pixels: a face cannot be known in it. Choose a larger one.", least=LEAST)
    buffer = io.BytesIO()
    shown.save(buffer, "JPEG", quality=QUALITY, optimize=True)
    return PagePicture(buffer.getvalue(), shown.width, shown.height)


def _png(picture: Image.Image) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, "PNG", compress_level=1)
    return buffer.getvalue()
