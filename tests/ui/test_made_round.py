"""What stands in a card with rounded corners leaves them round."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from app.core.changes import Changes
from app.core.model.meeting import Meeting
from app.services.views import FileReport, ImportReport, ImportStatus
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.views.meeting.screen import MeetingScreen

ROUND = 8
NEARLY = 8
"""Of 255: above and below an arc is not rounded the same way."""


def alike(one: QImage, other: QImage) -> bool:
    """Whether two pictures show the same."""
    places = [(across, down) for across in range(one.width()) for down in range(one.height())]
    levels = (QColor.red, QColor.green, QColor.blue)
    return all(abs(level(one.pixelColor(*at)) - level(other.pixelColor(*at))) <= NEARLY for at in places for level in levels)


def corners(card: QWidget) -> tuple[QImage, QImage]:
    """The upper and the lower corner at the left, as they are painted; the lower one upside down."""
    picture = card.grab().toImage()
    ratio = picture.devicePixelRatio()
    side = round(ROUND * ratio)
    below = picture.copy(0, picture.height() - side, side, side)
    return picture.copy(0, 0, side, side), below.flipped(Qt.Orientation.Vertical)


def test_the_agenda_leaves_its_lower_corners_round(window: MainWindow, meeting: Meeting) -> None:
    window.go(Place(Room.MEETING, meeting.id))
    screen = window.screen_shown
    assert isinstance(screen, MeetingScreen)
    above, below = corners(screen._card)
    assert alike(above, below)


def test_the_files_of_an_import_leave_their_corners_round(window: MainWindow) -> None:
    window.go(Place(Room.IMPORT))
    screen = window.import_screen()
    files = [FileReport(path=Path(f"{name}.txt"), status=ImportStatus.REFUSED, message="It is torn.") for name in "abc"]
    screen.show_report(ImportReport(files=tuple(files), changes=Changes()))
    screen.list.choose_row(1)
    above, below = corners(screen._card)
    assert alike(above, below)
    assert above.pixelColor(ROUND - 1, 0) != above.pixelColor(0, 0)
