"""What is shown anew has its heights at once: nothing is painted squashed while the machine is busy."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.core.model.meeting import Meeting
from app.services.opening import Services
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.views.dossier.screen import DossierScreen
from app.ui.widgets.label import Prose


def squashed(holder: QWidget) -> list[str]:
    """Wrapped texts that have less room than their lines need, or none at all."""
    return [
        prose.accessibleName()[:40]
        for prose in holder.findChildren(Prose)
        if not prose.isHidden() and prose.accessibleName() and prose.height() < prose.heightForWidth(prose.width()) - 1
    ]


def test_a_dossier_has_its_heights_before_it_is_painted(window: MainWindow, services: Services) -> None:
    dossiers = sorted(services.dossiers.all(), key=lambda found: len(found.statements))
    for dossier in (dossiers[-1], dossiers[0], dossiers[-1]):
        # Jobs run at once here, and no event is processed between the writing and the look
        window.go(Place(Room.DOSSIER, dossier.id))
        screen = window.screen_shown
        assert isinstance(screen, DossierScreen)
        assert all(row.isVisible() for row in screen.page.rows)
        assert squashed(screen.page) == []


def test_the_room_view_has_its_heights_before_it_is_painted(window: MainWindow, meeting: Meeting, qtbot: QtBot) -> None:
    window.go(Place(Room.MEETING, meeting.id))
    window.actions_by_id["room"].trigger()
    room = window.room_view
    assert squashed(room) == []
    for _ in range(3):
        room._do(lambda course: course.go_on())
        lines = [line for line in room._points_pane.children() if isinstance(line, QWidget) and not line.isHidden()]
        assert lines
        assert all(line.isVisible() for line in lines)
        assert squashed(room) == []
    room.leave()
