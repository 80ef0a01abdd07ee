"""Pictures of painted rows: a repaint of a list copies them, and new rows are painted for as long as a frame may take."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

FRAME_MS = 8
"""Half of a frame at 60 Hz. A row is some sixty drawing calls, and workers may take the interpreter between any two of them: one
repaint of a screen of rows held the window for 40 to 55 ms while 1,000 documents came in; with this limit the longest gap was 28."""

KEPT = 48
"""Two screens of rows: 5 MB at ordinary, 18 MB at double resolution."""


@dataclass(frozen=True, slots=True)
class Aspect:
    """All that decides how a row looks beside its content: state, size, pixels to the unit, and the look's generation."""

    selected: bool
    ground: str
    width: float
    height: float
    ratio: float
    generation: int


@dataclass(slots=True)
class _Kept:
    row: object
    aspect: Aspect
    picture: QPixmap


class RowPictures:
    """The last picture of each row, by the row's name."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Hashable, _Kept] = OrderedDict()
        self._clock = QElapsedTimer()
        self.owing = False
        """A row of this frame is still to be painted: blank, or as it looked before."""

    def begin_frame(self) -> None:
        """The list begins to repaint."""
        self._clock.start()
        self.owing = False

    def show(
        self, painter: QPainter, rect: QRectF, name: Hashable, row: object, aspect: Aspect, paint: Callable[[QPainter, QRectF], None]
    ) -> None:
        """Copy the row's picture into ``rect``; make it first if it is not as the row is now and the frame has time for it."""
        kept = self._kept.get(name)
        if kept is None or kept.aspect != aspect or kept.row != row:
            if self._clock.isValid() and self._clock.elapsed() >= FRAME_MS:
                self.owing = True
            else:
                kept = self._keep(name, _Kept(row, aspect, _picture(aspect, paint)))
        if kept is not None:
            painter.drawPixmap(rect.topLeft(), kept.picture)

    def _keep(self, name: Hashable, made: _Kept) -> _Kept:
        self._kept[name] = made
        self._kept.move_to_end(name)
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return made


def _picture(aspect: Aspect, paint: Callable[[QPainter, QRectF], None]) -> QPixmap:
    """A transparent picture of one row, painted from its own corner."""
    picture = QPixmap(round(aspect.width * aspect.ratio), round(aspect.height * aspect.ratio))
    picture.setDevicePixelRatio(aspect.ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint(painter, QRectF(0, 0, aspect.width, aspect.height))
    painter.end()
    return picture
