"""What is half typed when the window goes, whichever way it goes: nothing of it is lost."""

import os
import signal
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.core.errors import UserError
from app.core.language import Language
from app.core.model.dossier import Dossier, Heading
from app.core.model.meeting import LineKind, Meeting
from app.core.paths import shipped_resources
from app.services.opening import Services, open_library
from app.services.private_folders import NAME
from app.ui.dialogs.form import MOST_DRAFTS, Blank, Form, FormOverlay
from app.ui.ending import Ending
from app.ui.jobs import InlinePool
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.start import Desk
from app.ui.theme import Look
from app.ui.views.dossier.screen import DossierScreen
from app.ui.widgets.field import Field
from app.ui.widgets.writing import InPlace, Writing
from tests.blank import PASSPHRASE
from tests.ui.held import Held
from tests.ui.windows import shown_window, unspoken

WORDS = "We want a calendar that outlives governments"


@pytest.fixture
def desk(empty: MainWindow, resources: Path, qtbot: QtBot) -> Iterator[Desk]:
    """The desk of the program over a library with a dossier in which nothing is written."""
    services = empty.services
    services.dossiers.save(Dossier(title="Ports"), "Begin a dossier")
    desk = Desk(services.places.folder, resources, lambda: (InlinePool(), InlinePool()), lambda *_library: None)
    desk.show_library(services)
    yield desk
    unspoken(desk)
    if desk.window is not None:
        desk.window.close()


def begin_to_write(desk: Desk) -> QWidget:
    window = desk.window
    assert isinstance(window, MainWindow)
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    window.go(Place(Room.DOSSIER, window.services.dossiers.all()[0].id))
    screen = window.screen_shown
    assert isinstance(screen, DossierScreen)
    screen.add_statement(Heading.OUR_OBJECTIVES, None)
    screen._write_on()
    editor = screen.findChild(InPlace)
    assert editor is not None
    QTest.keyClicks(editor, WORDS)
    return editor


def written(services: Services) -> list[str]:
    return [statement.text for statement in services.dossiers.all()[0].statements]


def reopened(closed: Services) -> list[str]:
    services = open_library(closed.places.folder, PASSPHRASE, shipped_resources())
    found = written(services)
    services.close()
    return found


def test_a_closed_window_keeps_it(desk: Desk, empty: MainWindow) -> None:
    begin_to_write(desk)
    assert desk.window is not None
    desk.window.close()
    assert written(empty.services) == [WORDS]


def test_it_is_kept_where_the_keys_are_in_another_window(desk: Desk, empty: MainWindow, look: Look, qtbot: QtBot) -> None:
    begin_to_write(desk)
    beside = Field(look, "Another program")
    qtbot.addWidget(beside)
    beside.show()
    beside.activateWindow()
    assert QTest.qWaitForWindowActive(beside)
    assert written(empty.services) == [], "a look at another window is no end of the writing"
    desk.lock()
    assert reopened(empty.services) == [WORDS]


def test_it_is_kept_where_the_screen_went_from_under_the_window(desk: Desk, empty: MainWindow) -> None:
    begin_to_write(desk)
    desk.close_library()  # what follows the event loop, which a lost connection to the screen ends
    assert reopened(empty.services) == [WORDS]


@pytest.mark.skipif(os.name != "posix", reason="a window is told in other ways")
@pytest.mark.parametrize("sign", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_program_that_is_asked_to_end_ends_in_order(qapp: QApplication, sign: signal.Signals) -> None:
    before = signal.getsignal(sign)
    ending = Ending(qapp)
    QTimer.singleShot(50, qapp, lambda: os.kill(os.getpid(), sign))
    late = QTimer()
    late.setSingleShot(True)
    late.timeout.connect(lambda: qapp.exit(1))
    late.start(10_000)
    try:
        assert ending.run() == 128 + sign
    finally:
        ending.leave()
    assert signal.getsignal(sign) is before


@pytest.mark.skipif(os.name != "posix", reason="a window is told in other ways")
@pytest.mark.parametrize("at", ["show_way_in", "_warm"])
def test_the_real_program_closes_the_library_whenever_it_is_asked_to_end(tmp_path: Path, resources: Path, at: str) -> None:
    """Before its loop has begun, too; and another sign while it closes does not break that off."""
    words = f"""
        import os, signal
        from pathlib import Path
        from PySide6.QtCore import Qt, QTimer
        from PySide6.QtWidgets import QApplication
        from app.ui import start

        class Told(start.Desk):
            def {at}(self):
                super().{at}()
                os.kill(os.getpid(), signal.SIGHUP)
                QTimer.singleShot(20_000, self, lambda: QApplication.exit(1))

            def close_library(self):
                os.kill(os.getpid(), signal.SIGHUP)
                super().close_library()
                print("closed", flush=True)

        start.Desk = Told
        raise SystemExit(start.run_window(Path({str(tmp_path)!r}), Path({str(resources)!r})))
    """
    ended = subprocess.run([sys.executable, "-c", textwrap.dedent(words)], capture_output=True, text=True, check=False, timeout=90)
    assert (ended.returncode, ended.stdout.strip()) == (128 + signal.SIGHUP, "closed"), ended.stderr


def test_copies_that_a_broken_off_process_left_are_cleared_away_before_anything_is_unlocked(
    empty: MainWindow, resources: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    left = tmp_path / f"{NAME}left"
    left.mkdir()
    (left / "paper.txt").write_text("The quay is closed.")
    os.utime(left, (0, 0))
    desk = Desk(empty.services.places.folder, resources, lambda: (InlinePool(), InlinePool()))
    desk.show_way_in()
    QApplication.processEvents()
    assert not left.exists()
    assert desk.window is not None
    desk.window.close()


def note_asked(desk: Desk) -> FormOverlay:
    window = desk.window
    assert isinstance(window, MainWindow)
    window.beginning.note()
    return window.form_overlay


def type_a_note(desk: Desk) -> FormOverlay:
    form = note_asked(desk)
    words = form.inputs["words"]
    assert isinstance(words, Writing)
    QTest.keyClicks(words, WORDS)
    return form


def test_a_form_is_filled_in_again_after_the_language_was_changed(desk: Desk) -> None:
    type_a_note(desk).close_over()
    desk.relanguage(Language.KO)
    assert note_asked(desk).values() == {"title": "", "words": WORDS}


def test_a_form_that_was_open_when_the_window_went_is_filled_in_again_at_the_next_start(desk: Desk, resources: Path) -> None:
    type_a_note(desk)
    folder = desk.window.services.places.folder if isinstance(desk.window, MainWindow) else resources
    desk.close_library()
    again = Desk(folder, resources, lambda: (InlinePool(), InlinePool()), lambda *_library: None)
    again.show_library(open_library(folder, PASSPHRASE, resources))
    window = again.window
    assert isinstance(window, MainWindow)
    assert "New note" in window.toast.words
    assert note_asked(again).values() == {"title": "", "words": WORDS}
    window.form_overlay.take()
    assert [row.title for row in window.services.library.rows()] == [WORDS]
    again.close_library()
    window.close()
    once_more = open_library(folder, PASSPHRASE, resources)
    assert not once_more.resume.kept()["typed"], "what was kept is no draft any more"
    once_more.close()


def window_of(desk: Desk) -> MainWindow:
    assert isinstance(desk.window, MainWindow)
    return desk.window


def started_again(desk: Desk, resources: Path) -> Desk:
    """The program closed and begun anew over the same library."""
    folder = window_of(desk).services.places.folder
    desk.close_library()
    again = Desk(folder, resources, lambda: (InlinePool(), InlinePool()), lambda *_library: None)
    again.show_library(open_library(folder, PASSPHRASE, resources))
    return again


def test_a_form_into_which_nothing_was_typed_is_not_told_of(desk: Desk, resources: Path) -> None:
    """Though something was typed into another one: that is there again without a word, as in the session before."""
    type_a_note(desk).close_over()
    window_of(desk).beginning.dossier()
    again = started_again(desk, resources)
    window = window_of(again)
    assert "New dossier" not in window.toast.words
    assert note_asked(again).values()["words"] == WORDS
    again.close_library()
    window.close()


@pytest.mark.parametrize("gone", [False, True])
def test_what_was_typed_about_something_that_is_gone_is_let_go(desk: Desk, resources: Path, gone: bool) -> None:
    window = window_of(desk)
    dossiers = window.services.dossiers
    dossier = dossiers.all()[0]
    window.go(Place(Room.DOSSIER, dossier.id))
    screen = window.screen_shown
    assert isinstance(screen, DossierScreen)
    screen.editing.description()
    title = window.form_overlay.inputs["title"]
    assert isinstance(title, Field)
    title.setText(WORDS)
    window.form_overlay.close_over()
    type_a_note(desk).close_over()
    if gone:
        dossiers.remove(dossier.id)
    again = started_again(desk, resources)
    after = window_of(again)
    drafts = after.form_overlay.drafts.values()
    assert [draft.get("title") for draft in drafts] == ([None] if gone else [WORDS, None])
    again.close_library()
    after.close()


def test_of_very_many_forms_that_were_left_the_last_ones_are_kept(empty: MainWindow) -> None:
    overlay = empty.form_overlay
    for number in [*range(MOST_DRAFTS + 2), 3]:
        blank = Blank(key="words", label="Words")
        overlay.ask(Form(title="A form", verb="Keep", taken=lambda _values: None, blanks=(blank,), about=number))
        field = overlay.inputs["words"]
        assert isinstance(field, Field)
        field.setText(f"{WORDS} {number}")
        overlay.close_over()
    assert list(overlay.drafts) == [*(str(number) for number in range(2, MOST_DRAFTS + 2) if number != 3), "3"]


def test_a_note_in_the_room_is_filed_when_the_window_goes(window: MainWindow, services: Services, meeting: Meeting) -> None:
    window.room_view.begin(services.meetings.view(meeting.id))
    QTest.keyClicks(window.room_view.note, WORDS)
    window.hand_in()
    record = services.meetings.get(meeting.id).of(LineKind.RECORD)
    assert [line.text.endswith(WORDS) for line in record] == [True]
    services.history.undo()
    window.room_view.leave()


def test_a_note_is_filed_once_though_the_window_goes_before_it_is_in_the_library(
    qtbot: QtBot, look: Look, services: Services, meeting: Meeting
) -> None:
    """Entered twice, and handed in twice, as where the language changes: by the change, and by the window that closes for it."""
    pool = Held()
    with shown_window(qtbot, look, services, pool=pool) as window:
        room = window.room_view
        room.begin(services.meetings.view(meeting.id))
        pool.do_all()
        QTest.keyClicks(room.note, WORDS)
        for _ in range(2):
            QTest.keyClick(room.note, Qt.Key.Key_Return)
        for _ in range(2):
            window.hand_in()
        pool.do_all()
        record = services.meetings.get(meeting.id).of(LineKind.RECORD)
        assert [line.text.endswith(WORDS) for line in record] == [True]
        assert room.note.text() == ""
        QTest.keyClicks(room.note, WORDS)
        QTest.keyClick(room.note, Qt.Key.Key_Return)
        pool.do_all()
        assert len(services.meetings.get(meeting.id).of(LineKind.RECORD)) == 2, "the same words may be said again"
        for _ in range(2):
            services.history.undo()
        room.leave()


def test_a_note_that_was_refused_can_be_filed_again(
    window: MainWindow, services: Services, meeting: Meeting, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = window.room_view
    room.begin(services.meetings.view(meeting.id))

    def refuse(*_note: object) -> None:
        raise UserError("The disk is full.")

    with monkeypatch.context() as broken:
        broken.setattr(type(services.meetings), "note", refuse)
        QTest.keyClicks(room.note, WORDS)
        QTest.keyClick(room.note, Qt.Key.Key_Return)
    assert window.toast.words == "The disk is full."
    assert room.note.text() == WORDS
    QTest.keyClick(room.note, Qt.Key.Key_Return)
    assert [line.text.endswith(WORDS) for line in services.meetings.get(meeting.id).of(LineKind.RECORD)] == [True]
    services.history.undo()
    room.leave()


def test_the_next_note_is_not_wiped_when_the_one_before_is_filed(window: MainWindow, meeting: Meeting) -> None:
    room = window.room_view
    room.begin(window.services.meetings.view(meeting.id))
    room.note.setText("The next one")
    room._filed((meeting.id, "The one before"))
    assert room.note.text() == "The next one"
    room.note.clear()
    room.leave()
