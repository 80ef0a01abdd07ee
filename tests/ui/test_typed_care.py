"""What was being typed when the process was killed is offered at the next start."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.core.model.dossier import Dossier, Heading
from app.core.model.meeting import Meeting
from app.services.opening import Services, open_library
from app.ui.crashes import CrashBand
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.resuming import resume
from app.ui.theme import Look
from app.ui.typed_care import TypedBand, writing_in
from app.ui.views.dossier.screen import DossierScreen
from app.ui.widgets.writing import InPlace, Writing
from tests.blank import PASSPHRASE
from tests.ui.windows import shown_window

WORDS = "We want a calendar that outlives governments"


def begin_to_write(window: MainWindow) -> InPlace:
    window.services.dossiers.save(Dossier(title="Ports"))
    window.go(Place(Room.DOSSIER, window.services.dossiers.all()[0].id))
    screen = window.screen_shown
    assert isinstance(screen, DossierScreen)
    screen.add_statement(Heading.OUR_OBJECTIVES, None)
    screen._write_on()
    editor = screen.findChild(InPlace)
    assert editor is not None
    QTest.keyClicks(editor, WORDS)
    return editor


@pytest.fixture
def killed(empty: MainWindow, tmp_path: Path, resources: Path) -> Iterator[Callable[[], Services]]:
    """Opens what a kill would leave of the library: its files as they lie on the disk now."""
    opened: list[Services] = []

    def again() -> Services:
        folder = tmp_path / "left"
        shutil.copytree(empty.services.places.folder, folder)
        opened.append(open_library(folder, PASSPHRASE, resources))
        return opened[-1]

    yield again
    for services in opened:
        services.close()


def band_of(window: MainWindow) -> TypedBand | None:
    host = window.centralWidget()
    assert host is not None
    return host.findChild(TypedBand)


def test_words_in_a_field_are_there_after_a_kill(empty: MainWindow, killed: Callable[[], Services], qtbot: QtBot, look: Look) -> None:
    begin_to_write(empty)
    empty._typed.look()
    left = killed()
    assert [statement.text for statement in left.dossiers.all()[0].statements] == []
    with shown_window(qtbot, look, left) as window:
        resume(window, left.resume.kept())
        band = band_of(window)
        assert band is not None
        assert WORDS in band.accessibleName()
        assert "Words of the statement" in band.accessibleName()
        band.button.click()
        assert QGuiApplication.clipboard().text() == WORDS
        assert not band.isVisible()
        QGuiApplication.clipboard().clear()


def test_words_in_a_form_are_there_after_a_kill(empty: MainWindow, killed: Callable[[], Services], qtbot: QtBot, look: Look) -> None:
    empty.beginning.note()
    words = empty.form_overlay.inputs["words"]
    assert isinstance(words, Writing)
    QTest.keyClicks(words, WORDS)
    empty._typed.look()
    left = killed()
    with shown_window(qtbot, look, left) as window:
        resume(window, left.resume.kept())
        assert band_of(window) is None
        assert "New note" in window.toast.words
        window.beginning.note()
        assert window.form_overlay.values()["words"] == WORDS


def test_what_was_handed_on_or_taken_back_is_not_offered(empty: MainWindow, killed: Callable[[], Services]) -> None:
    editor = begin_to_write(empty)
    empty._typed.look()
    editor.finish(keep=True)
    empty._typed.look()
    left = killed()
    assert left.resume.kept()["writing"] == {}
    assert [statement.text for statement in left.dossiers.all()[0].statements] == [WORDS]


def test_nothing_is_written_while_nothing_is_typed(empty: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    kept: list[object] = []
    monkeypatch.setattr(empty.services.resume, "keep_typed", kept.append)
    empty._typed.look()
    begin_to_write(empty)
    assert kept == []
    empty._typed.look()
    empty._typed.look()
    assert len(kept) == 1


def test_a_note_of_the_room_that_is_not_filed_yet_counts(window: MainWindow, meeting: Meeting) -> None:
    window.room_view.begin(window.services.meetings.view(meeting.id))
    window.room_view.note.setFocus()
    QTest.keyClicks(window.room_view.note, WORDS)
    assert writing_in(window)["words"] == WORDS
    window.room_view.note.clear()
    window.room_view.leave()


def test_a_second_band_stands_beneath_the_first(empty: MainWindow, look: Look) -> None:
    host = empty.centralWidget()
    assert host is not None
    first, second = CrashBand(look, host, None, before=True), TypedBand(look, host, "Note", WORDS)
    assert not first.geometry().intersects(second.geometry())
    first.put_away()
    second.put_away()
