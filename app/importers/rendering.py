"""Pages of documents as pictures that a machine can read; made in the guarded worker."""

import io

from PIL import Image

from app.core.errors import ImportRefused
from app.importers.base import Document, ImportOptions, PagePicture, Rendering
from app.importers.pdf import Pdf, page_picture
from app.importers.picture import Picture, frame_picture


def rendered(document: Document, options: ImportOptions, wish: Rendering) -> PagePicture:
    """The page of a PDF or a picture.

    Raises:
        ImportRefused: it is neither, damaged, or has no such page.
    """
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


def _png(picture: Image.Image) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, "PNG", compress_level=1)
    return buffer.getvalue()
