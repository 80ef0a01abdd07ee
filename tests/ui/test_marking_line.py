"""The marking at the head of a dossier, and the sign of its lines that can be changed."""

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.core.language import Language
from app.core.marking import Marking
from app.core.model.base import Disclosure
from app.core.model.dossier import Dossier, Heading, Statement
from app.core.model.meeting import Meeting, Occasion
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.views.dossier.lines import EditableLine
from app.ui.views.dossier.screen import DossierScreen
from tests.ui.windows import tell_now


def opened(window: MainWindow, dossier: Dossier) -> DossierScreen:
    window.services.dossiers.save(dossier, "Begin the dossier")
    window.go(Place(Room.DOSSIER, dossier.id))
    screen = window.screen_shown
    assert isinstance(screen, DossierScreen)
    return screen


def test_the_head_of_a_dossier_carries_its_marking(empty: MainWindow) -> None:
    plain = Statement(heading=Heading.OUR_OBJECTIVES, text="The quay is ours.")
    dossier = Dossier(title="Harbours", statements=(plain,))
    screen = opened(empty, dossier)
    dossiers = empty.services.dossiers
    assert screen.page._note is not None
    assert screen.page._note.text() == dossiers.banner(dossier, Language.EN) == "UNMARKED"
    held = replace(plain, disclosure=Disclosure.NOT_FOR_DISCLOSURE)
    dossiers.save(replace(dossiers.get(dossier.id), statements=(held,)), "Hold it back")
    screen._fetch(dossier.id)
    assert screen.page._note.text() == "PARTS NOT FOR DISCLOSURE"


def test_that_nothing_is_marked_is_no_warning(empty: MainWindow) -> None:
    plain = Statement(heading=Heading.OUR_OBJECTIVES, text="The quay is ours.")
    dossiers, dossier = empty.services.dossiers, Dossier(title="Harbours", statements=(plain,))
    screen = opened(empty, dossier)
    note, meeting = screen.page._note, Meeting(title="Talks", occasion=Occasion.VISIT)
    assert note is not None and note._token == "text3"
    empty.services.meetings.save(meeting, "Begin the meeting")
    empty.room_view.begin(empty.services.meetings.view(meeting.id))
    assert empty.room_view._banner._token == "text3"
    empty.room_view.leave()
    empty.services.meetings.save(replace(empty.services.meetings.get(meeting.id), marking=Marking(tlp="RED")), "Mark the meeting")
    empty.room_view.begin(empty.services.meetings.view(meeting.id))
    assert empty.room_view._banner._token == "bad"
    empty.room_view.leave()
    held = replace(plain, marking=Marking(tlp="AMBER"))
    dossiers.save(replace(dossiers.get(dossier.id), statements=(held,)), "Mark it")
    screen._fetch(dossier.id)
    assert screen.page._note is not None and screen.page._note._token == "bad"


def test_the_marking_is_the_highest_of_all_that_stands_there(empty: MainWindow) -> None:
    scheme = next(each for each in empty.services.schemes() if len(each.levels) > 2)
    levels = sorted(scheme.levels, key=lambda level: level.order)
    statements = tuple(
        Statement(heading=Heading.BACKGROUND, text=level.key, marking=Marking(scheme=scheme.key, level=level.key)) for level in levels
    )
    found = empty.services.dossiers.banner(Dossier(title="Harbours", statements=statements), Language.EN)
    assert found.startswith(levels[-1].banner[Language.EN])


def test_a_line_that_can_be_changed_shows_it_under_the_pointer_and_with_the_keys(empty: MainWindow, qtbot: QtBot) -> None:
    screen = opened(empty, Dossier(title="Harbours"))
    tell_now(empty.bus)
    lines = [each for each in screen.page.findChildren(EditableLine) if each.isVisible()]
    title = next(each for each in lines if each.accessibleName().startswith("Title"))
    screen.page_scroll.setFocus()
    rest = title.grab().toImage()
    title.setFocus(Qt.FocusReason.TabFocusReason)
    assert title.grab().toImage() != rest, "the ring"
    screen.page_scroll.setFocus()
    assert title.grab().toImage() == rest
    QTest.mouseMove(title, QPoint(20, 10))
    qtbot.waitUntil(title.underMouse)
    assert title.grab().toImage() != rest, "the pencil"
