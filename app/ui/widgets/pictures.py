"""Pictures of pages: the ones nearest to view are kept, each asked for at the size it is shown in."""

from typing import Protocol

from PySide6.QtGui import QImage


class Drawn(Protocol):
    """A page as it was drawn: RGB bytes, three a pixel, row after row without padding."""

    @property
    def width(self) -> int: ...
    @property
    def height(self) -> int: ...
    @property
    def rgb(self) -> bytes: ...


def image_of(page: Drawn) -> QImage:
    """An image with bytes of its own."""
    return QImage(page.rgb, page.width, page.height, 3 * page.width, QImage.Format.Format_RGB888).copy()


class PagePictures:
    """What is there and what was asked for last; an answer to anything else has come too late."""

    def __init__(self, kept: int) -> None:
        self.images: dict[int, QImage] = {}
        self._kept = kept
        self._asked: dict[int, int] = {}
        self._old: set[int] = set()

    def renew(self, pages: int) -> None:
        """Another state of the document: what is shown stays until it is drawn anew; pages that there are no more go."""
        self.images = {page: image for page, image in self.images.items() if page <= pages}
        self._old = set(self.images)
        self._asked.clear()

    def clear(self) -> None:
        """Another document."""
        self.images.clear()
        self._asked.clear()
        self._old.clear()

    def ask(self, page: int, width: int) -> bool:
        """Whether a page has to be drawn at a width; it counts as asked for from now on."""
        image = self.images.get(page)
        if image is not None and image.width() == width and page not in self._old:
            self._asked.pop(page, None)
            return False
        wanted = self._asked.get(page) != width
        self._asked[page] = width
        return wanted

    def take(self, page: int, image: QImage, ratio: float) -> bool:
        """Keep a picture of so many pixels to a point of the screen; False where another size was asked for meanwhile."""
        if self._asked.get(page) != image.width():
            return False
        del self._asked[page]
        image.setDevicePixelRatio(ratio)
        self.images[page] = image
        self._old.discard(page)
        return True

    def give_up(self, page: int, width: int) -> None:
        """A page could not be drawn; it may be asked for again."""
        if self._asked.get(page) == width:
            del self._asked[page]

    def keep_near(self, page: int) -> None:
        """Let go of the pictures farthest from a page."""
        for far in sorted(self.images, key=lambda known: abs(known - page))[self._kept :]:
            del self.images[far]
