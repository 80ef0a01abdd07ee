"""Each pane larger and smaller by itself: type and grid together, at the same place, and nothing that is typed is lost."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import SIGNAL, QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.core.language import Language
from app.core.model.meeting import Meeting
from app.core.settings import ZOOMS
from app.services.opening import Services
from app.ui.jobs import InlinePool, Jobs
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.theme import Look
from app.ui.views.dossier.screen import DossierScreen
from app.ui.views.library.screen import LibraryScreen
from app.ui.views.meeting.screen import MeetingScreen
from app.ui.views.people import PeopleScreen
from app.ui.views.screen import Screen
from app.ui.widgets.box import settle
from app.ui.widgets.label import Label
from app.ui.widgets.writing import InPlace
from app.ui.zooming import Zoom
from tests.ui.windows import place_in, shown_window

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def usual_again(services: Services) -> Iterator[None]:
    """The library is that of all tests: what one has zoomed is as usual for the next."""
    yield
    services.settings.put(ZOOMS, "")


def dossier_of(window: MainWindow, services: Services, meeting: Meeting) -> DossierScreen:
    window.go(place_in(Room.DOSSIER, services, meeting))
    QApplication.processEvents()
    assert isinstance(window.screen_shown, DossierScreen)
    return window.screen_shown


def pressed(window: MainWindow, command: str, times: int = 1) -> None:
    for _ in range(times):
        window.actions_by_id[command].trigger()
    QApplication.processEvents()


def wheeled(target: QWidget, by: float) -> None:
    """Turn the wheel over the middle of something with Ctrl held down; Qt hands on from widget to widget only what a real wheel sends."""
    place = target.mapToGlobal(target.rect().center())
    widget: QWidget | None = target
    while widget is not None:
        event = QWheelEvent(
            QPointF(widget.mapFromGlobal(place)), QPointF(place), QPoint(), QPoint(0, round(120 * by)), Qt.MouseButton.NoButton, CTRL,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        taken = QApplication.sendEvent(widget, event) and event.isAccepted()
        widget = None if taken else widget.parentWidget()
    QApplication.processEvents()


def indent(row: QWidget) -> int:
    layout = row.layout()
    assert layout is not None
    return layout.contentsMargins().left()


def test_the_page_of_a_dossier_grows_with_type_and_grid(window: MainWindow, services: Services, meeting: Meeting) -> None:
    screen = dossier_of(window, services, meeting)
    row = screen.page.rows[0]
    label = row.findChildren(Label)[0]
    before = (label.height(), label.width(), label.font().pixelSize(), indent(row), row.height())
    header = screen.header.height()
    row.setFocus()
    pressed(window, "zoom-in", 5)
    assert screen.zooms.sizes["written"] == 200
    label = screen.page.rows[0].findChildren(Label)[0]
    after = (label.height(), label.width(), label.font().pixelSize(), indent(row))
    assert after == tuple(2 * number for number in before[:4])
    assert screen.page.rows[0].height() >= 2 * before[4]
    assert screen.header.height() == header
    assert screen.zooms.sizes["side"] == 100
    pressed(window, "zoom-usual")
    label = screen.page.rows[0].findChildren(Label)[0]
    assert (label.height(), label.width(), label.font().pixelSize(), indent(row), row.height()) == before


def test_what_is_put_into_a_zoomed_pane_later_has_its_size(window: MainWindow, services: Services, meeting: Meeting) -> None:
    screen = dossier_of(window, services, meeting)
    screen.page.rows[0].setFocus()
    pressed(window, "zoom-in", 5)
    heights = [row.height() for row in screen.page.rows]
    assert screen.view is not None
    screen.page.show_view(screen.view)
    QApplication.processEvents()
    assert [row.height() for row in screen.page.rows] == heights
    assert indent(screen.page.rows[0]) == 20
    pressed(window, "zoom-usual")


def test_words_that_are_being_typed_and_the_cursor_stay(window: MainWindow, services: Services, meeting: Meeting, qtbot: QtBot) -> None:
    screen = dossier_of(window, services, meeting)
    row = screen.page.rows[1]
    words = row.statement.text
    row.edit()
    editor = row.findChild(InPlace)
    assert editor is not None
    qtbot.keyClicks(editor, " and more")
    at, size = editor.textCursor().position(), editor.font().pixelSize()
    pressed(window, "zoom-in", 3)
    assert row.findChild(InPlace) is editor
    assert editor.hasFocus()
    assert editor.toPlainText() == f"{words} and more"
    assert editor.textCursor().position() == at
    assert editor.font().pixelSize() == round(size * 1.5)
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    pressed(window, "zoom-usual")


def test_what_was_in_view_stays_where_it_was(window: MainWindow, services: Services, meeting: Meeting) -> None:
    screen = dossier_of(window, services, meeting)
    row = screen.page.rows[-1]
    screen.page_scroll.ensureWidgetVisible(row)
    row.setFocus()
    QApplication.processEvents()
    view = screen.page_scroll.viewport()
    top = row.mapTo(view, QPoint()).y()
    for command in ("zoom-in", "zoom-in", "zoom-out", "zoom-usual"):
        pressed(window, command)
        assert abs(row.mapTo(view, QPoint()).y() - top) <= 1, command


def test_the_pane_with_the_keys_is_meant(window: MainWindow, services: Services, meeting: Meeting) -> None:
    screen = dossier_of(window, services, meeting)
    screen.page.choose(screen.page.rows[0].statement.id)
    button = next(each for each in screen.side.sheets._group.buttons())
    button.setFocus()
    pressed(window, "zoom-in")
    assert screen.zooms.sizes == {"written": 100, "outline": 100, "side": 110}
    assert "110" in window.toast.words
    pressed(window, "zoom-usual")


def test_the_wheel_with_ctrl_means_the_pane_under_the_pointer(window: MainWindow, services: Services, meeting: Meeting) -> None:
    screen = dossier_of(window, services, meeting)
    view, line = screen.page_scroll.viewport(), screen.page.rows[0]
    line.setFocus()
    before = line.mapTo(view, QPoint()).y()
    wheeled(view, 1)
    assert screen.zooms.sizes["written"] == 110
    assert abs(line.mapTo(view, QPoint()).y() - before) <= 1
    wheeled(screen.page_scroll.viewport(), -1)
    window.go(Place(Room.LIBRARY))
    library = window.screen_shown
    assert isinstance(library, LibraryScreen)
    wheeled(library.listing.viewport(), 1)
    assert library.zooms.sizes["list"] == 110
    wheeled(library.listing.viewport(), -1)


def test_a_touchpad_makes_one_step_of_what_a_notch_is(window: MainWindow, services: Services, meeting: Meeting) -> None:
    """It tells of a few eighths of a degree at a time, and a hundred and twenty are one step."""
    screen = dossier_of(window, services, meeting)
    view = screen.page_scroll.viewport()

    def after(*parts: float) -> int:
        for part in parts:
            wheeled(view, part)
        return screen.zooms.sizes["written"]

    assert after(*[1 / 6] * 5) == 100
    assert after(1 / 6) == 110
    assert after(1 / 2) == 110
    assert after(-1 / 2) == 110, "the other way begins anew"
    assert after(-1 / 2) == 100
    assert after(2.5) == 125, "a wheel that is turned fast tells of several at once"
    assert after(1 / 2) == 150
    window.actions_by_id["zoom-usual"].trigger()


@pytest.mark.parametrize("room", [Room.LIBRARY, Room.DOSSIERS, Room.MEETINGS, Room.BOOKS, Room.PEOPLE, Room.MEETING, Room.DOSSIER])
def test_every_screen_of_texts_and_lists_can_be_zoomed_to_both_ends(
    window: MainWindow, services: Services, meeting: Meeting, room: Room
) -> None:
    window.go(place_in(room, services, meeting))
    screen = window.screen_shown
    QApplication.processEvents()
    before = window.grab().toImage()
    pressed(window, "zoom-in", 9)
    assert max(screen.zooms.sizes.values()) == 200
    assert window.grab().toImage() != before
    pressed(window, "zoom-out", 9)
    assert min(screen.zooms.sizes.values()) == 80
    pressed(window, "zoom-usual")
    assert set(screen.zooms.sizes.values()) == {100}


def test_rows_of_a_list_grow_and_the_chosen_one_stays_in_view(window: MainWindow) -> None:
    window.go(Place(Room.LIBRARY))
    library = window.screen_shown
    assert isinstance(library, LibraryScreen)
    library.listing.choose_row(len(library.rows) - 1)
    high = library.listing.visualRect(library.listing.currentIndex()).height()
    library.listing.setFocus()
    pressed(window, "zoom-in", 5)
    shown = library.listing.visualRect(library.listing.currentIndex())
    assert shown.height() == 2 * high
    assert library.listing.viewport().rect().contains(shown)
    pressed(window, "zoom-usual")
    assert library.listing.visualRect(library.listing.currentIndex()).height() == high


def test_the_least_width_holds_at_every_size(window: MainWindow, services: Services, meeting: Meeting) -> None:
    for room in (Room.DOSSIER, Room.MEETING, Room.PEOPLE, Room.LIBRARY):
        window.go(place_in(room, services, meeting))
        for name in window.screen_shown.zooms.sizes:
            window.screen_shown.zooms.take({name: 200})
        QApplication.processEvents()
        assert window.screen_shown.minimumSizeHint().width() <= 960 - 56, room
    for room in (Room.DOSSIER, Room.MEETING, Room.PEOPLE, Room.LIBRARY):
        window.screens()[room].zooms.take(dict.fromkeys(window.screens()[room].zooms.sizes, 100))


def test_a_zoomed_pane_is_gone_through_once_a_turn_however_many_ask_for_a_new_layout(
    window: MainWindow, services: Services, meeting: Meeting, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = dossier_of(window, services, meeting)
    screen.zooms.take({"side": 125})
    QApplication.processEvents()
    zoom = screen.zooms.at(screen.side)
    assert zoom is not None
    scrolled = [content for area in zoom._areas() if (content := area.widget()) is not None]
    assert len(scrolled) > 1
    walks: list[Zoom] = []
    meet = Zoom._meet
    with monkeypatch.context() as counted:
        counted.setattr(Zoom, "_meet", lambda self: (walks.append(self), meet(self)))
        for content in scrolled:
            QApplication.postEvent(content, QEvent(QEvent.Type.LayoutRequest))
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        assert walks == [zoom]
        QApplication.processEvents()
        assert walks == [zoom] * 2, "once more, for what was put in between the first and the last"
        QApplication.processEvents()
    assert walks == [zoom] * 2
    screen.zooms.take({"side": 100})


def test_what_is_put_into_a_zoomed_pane_has_its_size_once_it_is_settled(window: MainWindow, services: Services, meeting: Meeting) -> None:
    screen = dossier_of(window, services, meeting)
    screen.zooms.take({"written": 150})
    QApplication.processEvents()
    wide, content = indent(screen.page.rows[0]), screen.page_scroll.widget()
    assert screen.view is not None and content is not None
    screen.page.show_view(screen.view)
    settle(content)
    assert indent(screen.page.rows[0]) == wide
    screen.zooms.take({"written": 100})


def test_sizes_are_kept_for_each_screen(qtbot: QtBot, look: Look, services: Services, meeting: Meeting) -> None:
    with shown_window(qtbot, look, services) as first:
        first.go(place_in(Room.MEETING, services, meeting))
        first.screen_shown.zooms.take({"page": 150})
    with shown_window(qtbot, look, services) as second:
        second.go(place_in(Room.PEOPLE, services, meeting))
        assert isinstance(second.screen_shown, PeopleScreen)
        assert set(second.screen_shown.zooms.sizes.values()) == {100}
        second.go(place_in(Room.MEETING, services, meeting))
        screen: Screen = second.screen_shown
        assert isinstance(screen, MeetingScreen)
        assert screen.zooms.sizes["page"] == 150
        screen.zooms.take({"page": 100})


@pytest.mark.parametrize(
    ("stored", "percent"),
    [
        ("no json", 100),
        ("[1]", 100),
        ('{"meeting": 7}', 100),
        ('{"meeting": {"page": "large"}}', 100),
        ('{"meeting": {"page": 99999}}', 200),
    ],
)
def test_sizes_that_make_no_sense_are_left_aside(
    qtbot: QtBot, look: Look, services: Services, meeting: Meeting, stored: str, percent: int
) -> None:
    services.settings.put(ZOOMS, stored)
    with shown_window(qtbot, look, services) as window:
        window.go(place_in(Room.MEETING, services, meeting))
        assert window.screen_shown.zooms.sizes["page"] == percent
        window.screen_shown.zooms.take({"page": 100})


def test_the_theme_goes_on_in_a_zoomed_pane(window: MainWindow, services: Services, meeting: Meeting, dark: Callable[[], None]) -> None:
    screen = dossier_of(window, services, meeting)
    screen.page.rows[0].setFocus()
    pressed(window, "zoom-in")
    dark()
    own = screen.page.rows[0]._look
    assert own.dark
    assert own.tokens == window.look.tokens
    window.look.set_theme(False, high=False)
    assert not own.dark
    pressed(window, "zoom-usual")


def test_a_window_that_is_gone_is_told_of_no_theme(look: Look, services: Services, meeting: Meeting) -> None:
    told = look.receivers(SIGNAL("changed()"))
    jobs = Jobs(InlinePool(), InlinePool())
    window = MainWindow(services, look, jobs, Language.EN, lambda: None)
    window.show()
    for room, found in ((Room.DOSSIER, meeting.agenda[0].dossier_ids[0]), (Room.MEETING, meeting.id), (Room.LIBRARY, None)):
        window.go(Place(room, found))
    assert look.receivers(SIGNAL("changed()")) > told
    window.close()
    jobs.close()
    delete(window)
    assert look.receivers(SIGNAL("changed()")) == told
