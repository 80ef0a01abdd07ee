"""Whatever is dragged over the window: it is told what will happen, a text becomes a brief, and what cannot is told why."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage

from app.ui.main_window import MainWindow
from app.ui.places import Place, Room

AT = QPointF(400, 300)


def words() -> QMimeData:
    mime = QMimeData()
    mime.setText("The quay is closed\n\nIt opens again in spring, when the ice is gone.")
    return mime


def page() -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/quay.html")])
    return mime


def picture() -> QMimeData:
    mime = QMimeData()
    mime.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    return mime


def odd() -> QMimeData:
    mime = QMimeData()
    mime.setData("application/x-odd", b"odd")
    return mime


def drag(window: MainWindow, mime: QMimeData) -> QDragEnterEvent:
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDragEnterEvent(AT.toPoint(), copy, mime, left, none)
    event.ignore()
    window.dragEnterEvent(event)
    return event


def drop(window: MainWindow, mime: QMimeData) -> None:
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window._veil.dropEvent(QDropEvent(AT, copy, mime, left, none))


@pytest.mark.parametrize(
    ("names", "told"),
    [
        (("one",), "Drop to import %n folder(s)"),
        (("one", "two"), "Drop to import %n folder(s)"),
        (("a.txt", "b.txt"), "Drop to import %n file(s)"),
        (("one", "a.txt"), "Drop to import %n file(s) and folder(s)"),
    ],
)
def test_a_folder_is_not_called_a_file(empty: MainWindow, tmp_path: Path, names: tuple[str, ...], told: str) -> None:
    paths = [tmp_path / name for name in names]
    for path in paths:
        path.write_text("The quay is closed.") if path.suffix else path.mkdir()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    drag(empty, mime)
    assert empty._veil._title.text() == told.replace("%n", str(len(names)))


def test_a_text_that_is_dropped_on_the_library_becomes_a_brief(empty: MainWindow) -> None:
    empty.go(Place(Room.LIBRARY))
    mime = words()
    assert drag(empty, mime).dropAction() is Qt.DropAction.CopyAction
    assert empty._veil.isVisible()
    assert empty._veil._title.text() == "Drop to keep the text as a brief"
    drop(empty, mime)
    assert empty._veil.isHidden()
    assert [row.title for row in empty.services.library.rows()] == ["The quay is closed"]


def test_a_text_is_left_to_the_fields_of_other_screens(empty: MainWindow) -> None:
    empty.go(Place(Room.DOSSIERS))
    mime = words()
    assert not drag(empty, mime).isAccepted()
    assert empty._veil.isHidden()


@pytest.mark.parametrize(
    ("make", "why"),
    [(page, "A page of the web is not fetched"), (picture, "A picture without a file"), (odd, "Nothing in this can be read")],
)
def test_what_cannot_be_taken_is_told_why_and_changes_nothing(empty: MainWindow, make: Callable[[], QMimeData], why: str) -> None:
    empty.go(Place(Room.LIBRARY))
    mime = make()
    event = drag(empty, mime)
    assert empty._veil.isVisible()
    assert empty._veil._title.text().startswith(why)
    assert event.isAccepted(), "its leaving is heard, so that the words go with it"
    assert event.dropAction() is Qt.DropAction.IgnoreAction
    drop(empty, mime)
    assert empty._veil.isHidden()
    assert empty.services.library.count() == 0
    assert empty.place.room is Room.LIBRARY
