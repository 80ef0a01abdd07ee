"""A PDF that needs a password: asked for on the report of the import, and read with it where the refused row stands."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.services.views import ImportStatus
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.views.importing.locked import PasswordAsk
from app.ui.views.importing.screen import ImportScreen
from app.ui.widgets.field import SecretField
from tests.importers.documents import column, locked, pdf

WORDS = ["The two harbours share one pilot in winter and none in spring, which the", "board of the strait has known since the thaw."]


def report_of(window: MainWindow) -> ImportScreen:
    screen = window.screen_shown
    assert isinstance(screen, ImportScreen)
    return screen


@pytest.fixture
def report(empty: MainWindow, tmp_path: Path) -> ImportScreen:
    """A plain note and a locked paper were imported; the locked one is chosen."""
    folder = tmp_path / "night"
    folder.mkdir()
    (folder / "a.txt").write_text("A note on pilots\n\nNobody has asked the pilots what they want for the winter.\n", encoding="utf-8")
    (folder / "b.pdf").write_bytes(locked(pdf([column(WORDS)]), "harbour"))
    empty.import_paths([folder])
    screen = report_of(empty)
    screen.list.choose_row(1)
    return screen


def asked(screen: ImportScreen) -> SecretField:
    found = [each for each in screen.pane.findChildren(PasswordAsk) if each.isVisible()]
    assert len(found) == 1
    return found[0].secret


def said(screen: ImportScreen) -> str:
    line = screen.in_hand
    assert line is not None
    return line.said


def test_the_password_reads_the_file_in_its_row_and_the_others_stay(report: ImportScreen, empty: MainWindow) -> None:
    assert report.in_hand is not None
    assert report.in_hand.status is ImportStatus.REFUSED
    secret = asked(report)
    QTest.keyClicks(secret, "harbour")
    QTest.keyClick(secret, Qt.Key.Key_Return)
    assert [line.status for line in report._model.rows] == [ImportStatus.IMPORTED, ImportStatus.IMPORTED]
    assert report.in_hand.status is ImportStatus.IMPORTED
    assert not [each for each in report.pane.findChildren(PasswordAsk) if each.isVisible()]
    found = empty.services.library.rows()
    assert len(found) == 2
    assert report.cards[ImportStatus.REFUSED].accessibleName().startswith("0 ")


def test_a_wrong_password_is_said_and_the_field_keeps_the_keys(report: ImportScreen, empty: MainWindow) -> None:
    secret = asked(report)
    secret.setFocus()
    QTest.keyClicks(secret, "ferry")
    QTest.keyClick(secret, Qt.Key.Key_Return)
    assert said(report) == "The password does not open this PDF: give the right one."
    again = asked(report)
    assert again.hasFocus()
    assert again._wrong
    QTest.keyClicks(again, "harbour")  # what was typed wrong is selected, so that it is typed over
    QTest.keyClick(again, Qt.Key.Key_Return)
    assert report.in_hand is not None
    assert report.in_hand.status is ImportStatus.IMPORTED


def test_enter_on_the_row_leads_to_the_field(report: ImportScreen) -> None:
    report.list.setFocus()
    QTest.keyClick(report.list, Qt.Key.Key_Return)
    assert asked(report).hasFocus()


def test_enter_on_the_row_opens_the_drawer_of_a_narrow_window(report: ImportScreen, empty: MainWindow) -> None:
    empty.resize(1100, 700)
    report.list.setFocus()
    QTest.keyClick(report.list, Qt.Key.Key_Return)
    assert report.drawer_open
    assert asked(report).hasFocus()


def test_nothing_typed_asks_for_nothing(report: ImportScreen) -> None:
    secret = asked(report)
    QTest.keyClick(secret, Qt.Key.Key_Return)
    assert said(report) == "This PDF needs a password: give it and import again."


def test_a_file_that_is_broken_asks_for_no_password(empty: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "broken.pdf"
    path.write_bytes(b"%PDF-1.7 and then nothing of a PDF")
    empty.import_paths([path])
    screen = report_of(empty)
    screen.list.choose_row(0)
    assert screen.in_hand is not None
    assert screen.in_hand.status is ImportStatus.REFUSED
    assert not [each for each in screen.pane.findChildren(PasswordAsk) if each.isVisible()]


def test_a_newer_version_that_is_locked_asks_for_its_password(empty: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "old.pdf").write_bytes(pdf([column(WORDS)]))
    empty.import_paths([tmp_path / "old.pdf"])
    (row,) = empty.services.library.rows()
    (tmp_path / "new.pdf").write_bytes(locked(pdf([column([*WORDS, "The pilots were asked in the end."])]), "harbour"))
    empty.given.take_newer(row.id, tmp_path / "new.pdf")
    form = empty.form_overlay
    assert form.isVisible()
    assert isinstance(form.inputs["password"], SecretField)
    form.inputs["password"].setText("ferry")
    form.take()
    assert form.form is not None
    assert form.form.remark == "The password does not open this PDF: give the right one."
    form.inputs["password"].setText("harbour")
    form.take()
    assert not form.isVisible()
    assert "The pilots were asked in the end." in empty.services.library.detail(row.id).text
    assert empty.services.pages.sizes(row.id)


def test_a_change_of_place_keeps_no_password(report: ImportScreen, empty: MainWindow) -> None:
    QTest.keyClicks(asked(report), "harb")
    report.list.choose_row(0)
    report.list.choose_row(1)
    assert asked(report).text() == ""
    empty.go(Place(Room.LIBRARY))
