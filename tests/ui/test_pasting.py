"""What lies on the clipboard is pasted into the library: words, files, and what cannot be."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest

from app.ui.main_window import MainWindow
from tests.ui.windows import library_of

QUAY = "The quay is closed.\n\nIt opens again in spring, when the ice is gone."


def test_a_text_on_the_clipboard_is_pasted_as_a_brief(empty: MainWindow) -> None:
    screen = library_of(empty)
    QGuiApplication.clipboard().setText(QUAY)
    QTest.keyClick(screen.listing, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [row.title for row in empty.services.library.rows()] == ["The quay is closed."]
    assert "imported" in empty.toast.words


def test_files_on_the_clipboard_are_pasted(empty: MainWindow, tmp_path: Path) -> None:
    screen = library_of(empty)
    path = tmp_path / "ferry.txt"
    path.write_text("The ferry runs.\n\nIt runs on Sundays as well.", encoding="utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    QGuiApplication.clipboard().setMimeData(mime)
    QTest.keyClick(screen.listing, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert len(empty.services.library.rows()) == 1


def test_what_cannot_be_pasted_is_told_why(empty: MainWindow) -> None:
    screen = library_of(empty)
    mime = QMimeData()
    mime.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    QGuiApplication.clipboard().setMimeData(mime)
    QTest.keyClick(screen.listing, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "picture" in empty.toast.words
    assert empty.services.library.rows() == []
