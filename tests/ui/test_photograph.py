"""The photograph on a person's card: chosen, dropped, shown, taken off, undone."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.language import Language
from app.core.model.person import NameForm, Person
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.views.people import PeopleScreen
from app.ui.views.person_card import Portrait
from tests.ui.windows import command

PERSON = Person(names=(NameForm(text="Hong Gil-dong", preferred_for=(Language.EN,)),))


@pytest.fixture
def people(empty: MainWindow) -> PeopleScreen:
    empty.services.people.save(PERSON)
    empty.go(Place(Room.PEOPLE, PERSON.id))
    QApplication.processEvents()
    screen = empty.screen_shown
    assert isinstance(screen, PeopleScreen)
    return screen


@pytest.fixture
def face(tmp_path: Path) -> Path:
    image = QImage(480, 600, QImage.Format.Format_RGB32)
    image.fill(QColor(200, 30, 30))
    assert image.save(str(tmp_path / "face.png"))
    return tmp_path / "face.png"


def portrait(people: PeopleScreen) -> Portrait:
    (found,) = [each for each in people.page.findChildren(Portrait) if not each.isHidden()]
    return found


def test_a_chosen_picture_is_shown_taken_off_and_undone(
    qtbot: QtBot, empty: MainWindow, people: PeopleScreen, face: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getOpenFileName", lambda *_args: (str(face), ""))
    assert not portrait(people).has_photo
    QTest.mouseClick(portrait(people), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: portrait(people).has_photo)
    shown = portrait(people)
    colour = shown.grab().toImage().pixelColor(shown.width() // 2, shown.height() // 2)
    assert colour.red() > 150 > colour.blue()
    for verb, there in (("photo-remove", False), ("undo", True), ("undo", False)):
        command(empty, verb)
        qtbot.waitUntil(lambda there=there: portrait(people).has_photo is there)


def test_a_picture_dropped_on_a_card_is_its_photograph_and_a_paper_is_imported(
    empty: MainWindow, people: PeopleScreen, face: Path, tmp_path: Path
) -> None:
    paper = tmp_path / "paper.txt"
    paper.write_text("The quay\n\nIt is old.\n", encoding="utf-8")
    said = []
    for path in (face, paper):
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path))])
        action, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        empty.dragEnterEvent(QDragEnterEvent(QPointF(9, 9).toPoint(), action, mime, buttons, Qt.KeyboardModifier.NoModifier))
        said.append(empty._veil._title.text())
        empty._veil.hide()
    assert said == ["Drop to use as the photograph of Hong Gil-dong", "Drop to import 1 file(s)"]
    empty.given.take([face])
    assert empty.services.people.get(PERSON.id).photo_sha256
    assert empty.services.library.rows() == []
    empty.given.take([paper])
    assert len(empty.services.library.rows()) == 1


def test_what_is_no_picture_is_said_and_the_card_stays(empty: MainWindow, people: PeopleScreen, tmp_path: Path) -> None:
    broken = tmp_path / "face.jpg"
    broken.write_bytes(b"no picture")
    empty.given.take([broken])
    assert empty.toast.isVisible()
    assert not empty.services.people.get(PERSON.id).photo_sha256


def test_a_card_without_a_photograph_has_none_to_take_off(empty: MainWindow, people: PeopleScreen) -> None:
    (remove,) = [each for each in empty.commands if each.id == "photo-remove"]
    assert remove.why_not() == "There is no photograph on this card."
