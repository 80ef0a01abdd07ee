"""Pictures as the file holds them, read once."""

import hashlib
import zlib
from io import BytesIO
from typing import Any

from reportlab.lib.utils import ImageReader

from app.book.objects import Objects

SMALLEST = 16
"""Pictures of fewer pixels a side are taken for broken."""


SPACES = {"L": ("/DeviceGray", 1), "RGB": ("/DeviceRGB", 3), "CMYK": ("/DeviceCMYK", 4)}
JPEG = b"\xff\xd8\xff"


class Photo:
    """A picture; ``width`` and ``height`` are pixels, ``resource`` its name on the pages.

    Raises:
        ValueError: the bytes are no picture that can be drawn.
    """

    def __init__(self, data: bytes) -> None:
        try:
            image: Any = ImageReader(BytesIO(data))
            self.width, self.height = image.getSize()
            pixels: bytes = image.getRGBData()
        except (OSError, SyntaxError, EOFError) as trouble:
            raise ValueError("This is no picture.") from trouble
        self._space, channels = SPACES.get(image.mode, ("", 0))
        if min(self.width, self.height) < SMALLEST or len(pixels) != channels * self.width * self.height:
            raise ValueError("This picture is too small or of an unknown kind.")
        self.resource = "/Im" + hashlib.sha256(data).hexdigest()[:12]
        jpeg = data.startswith(JPEG) and image.mode != "CMYK"
        self._filter, self._packed = ("/DCTDecode", data) if jpeg else ("/FlateDecode", zlib.compress(pixels))

    def write(self, objects: Objects) -> int:
        """Put it into a file; its object."""
        kind = f"/Type/XObject/Subtype/Image/ColorSpace{self._space}/BitsPerComponent 8/Filter{self._filter}"
        return objects.packed(self._packed, f"{kind}/Width {self.width}/Height {self.height}")


def readable(data: bytes) -> Photo | None:
    """The picture, or None where the bytes are no picture that can be drawn."""
    if not data:
        return None
    try:
        return Photo(data)
    except ValueError:
        return None
