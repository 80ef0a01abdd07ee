"""What the dialogs for files begin with: the folder used last for the purpose, what fits, and Qt's own words in the window's language."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from app.core.errors import UserError
from app.core.language import Language
from app.importers.endings import ENDINGS, endings
from app.importers.formats import IMPORTERS
from app.ui.files import Files, Purpose, documents, importable, writable
from app.ui.i18n import install_language
from app.ui.libraries import library_name
from app.ui.main_window import MainWindow
from tests.ui.held import Held
from tests.ui.windows import silenced

Asked = tuple[str, str]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[Asked]:
    """Where each dialog began, with its filter; a file of ``tmp_path`` is chosen in each."""
    found: list[Asked] = []

    def many(_parent: QWidget, _title: str, start: str, kinds: str) -> tuple[list[str], str]:
        found.append((start, kinds))
        return [str(tmp_path / "note.txt")], ""

    def save(_parent: QWidget, _title: str, start: str, kinds: str) -> tuple[str, str]:
        found.append((start, kinds))
        return "", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", many)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", save)
    return found


def test_files_are_looked_for_where_they_were_found_last(empty: MainWindow, asked: list[Asked], tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("A note\n\nThe pilots have not been asked.\n", encoding="utf-8")
    empty.given.choose()
    empty.given.choose()
    assert [start for start, _ in asked] == [str(documents()), str(tmp_path)]
    again = Files(empty.services.resume, empty.jobs)
    assert again.start(Purpose.IMPORT) == tmp_path
    assert again.start(Purpose.CALENDAR) == documents()  # each purpose has its own
    plain = empty.services.places.settings
    assert not plain.exists() or str(tmp_path) not in plain.read_text(encoding="utf-8")  # what one works on is nobody's business


def test_a_folder_that_is_gone_is_not_begun_with(empty: MainWindow, tmp_path: Path) -> None:
    gone = tmp_path / "stick"
    empty.services.resume.keep_folder(Purpose.PRINTED, gone)
    files = Files(empty.services.resume, empty.jobs)
    assert files.start(Purpose.PRINTED) == documents()
    gone.mkdir()
    assert files.start(Purpose.PRINTED) == gone


def test_the_library_is_not_asked_while_the_window_waits(
    empty: MainWindow, tmp_path: Path, asked: list[Asked], monkeypatch: pytest.MonkeyPatch
) -> None:
    files = Files(empty.services.resume, empty.jobs)
    monkeypatch.setattr(empty.services.resume, "folders", lambda: pytest.fail("the library was read"))
    monkeypatch.setattr(empty.jobs, "_writes", Held())
    files.several(empty, Purpose.IMPORT, "Import", importable())
    assert files.start(Purpose.IMPORT) == tmp_path  # known at once, though it is not saved yet


def test_a_library_that_cannot_be_read_begins_among_the_documents(empty: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def unread() -> dict[str, str]:
        raise UserError("The library cannot be read just now; try again.")

    said: list[str] = []
    empty.jobs.trouble.connect(said.append)
    monkeypatch.setattr(empty.services.resume, "folders", unread)
    assert Files(empty.services.resume, empty.jobs).start(Purpose.IMPORT) == documents()
    assert said == []


def test_a_name_is_offered_in_the_folder(empty: MainWindow, asked: list[Asked], tmp_path: Path) -> None:
    empty.services.resume.keep_folder(Purpose.CALENDAR, tmp_path)
    chosen = Files(empty.services.resume, empty.jobs).place(empty, Purpose.CALENDAR, "Save", "Talks.ics", "iCalendar (*.ics)")
    assert chosen is None
    assert asked == [(str(tmp_path / "Talks.ics"), "iCalendar (*.ics)")]


@pytest.mark.parametrize(
    ("named", "line", "written"),
    [
        ("Talks.md", "PDF", "Talks.md"),
        ("Talks.PDF", "Markdown", "Talks.PDF"),
        ("Talks", "Markdown", "Talks.md"),
        ("Mr. Kim", "Plain text", "Mr. Kim.txt"),
        ("Round 2.1", "", "Round 2.1.pdf"),
    ],
)
def test_a_file_has_the_ending_that_was_typed_or_else_chosen(
    empty: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, named: str, line: str, written: str
) -> None:
    def save(_parent: QWidget, _title: str, _start: str, kinds: str) -> tuple[str, str]:
        return str(tmp_path / named), next((each for each in kinds.split(";;") if line and each.startswith(line)), "")

    monkeypatch.setattr(QFileDialog, "getSaveFileName", save)
    assert empty.context.files.place(empty, Purpose.RECORD, "Save", "Record.pdf", writable()) == tmp_path / written


def test_a_file_that_is_there_is_asked_about_by_its_whole_name(empty: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "Talks.pdf").write_bytes(b"mine")
    offered: list[str] = []

    def save(_parent: QWidget, _title: str, start: str, _kinds: str) -> tuple[str, str]:
        offered.append(start)
        return (str(tmp_path / "Talks") if len(offered) == 1 else ""), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", save)
    assert empty.context.files.place(empty, Purpose.RECORD, "Save", "Record.pdf", writable()) is None
    assert offered[1] == str(tmp_path / "Talks.pdf")


def test_every_format_that_is_read_is_in_the_filter() -> None:
    assert [name for name, _ in ENDINGS] == [importer.name for importer in IMPORTERS]
    first, rest = importable().split(";;")
    assert all(f"*{each} " in first.replace(")", " ") for each in endings())
    assert "*.PDF" in first
    assert rest.endswith("(*)")


@pytest.mark.parametrize(("language", "cancel"), [(Language.KO, "취소"), (Language.JA, "キャンセル")])
def test_qt_speaks_the_language_of_the_window(qapp: QCoreApplication, resources: Path, language: Language, cancel: str) -> None:
    translator = install_language(qapp, resources, language)
    try:
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel
    finally:
        silenced(qapp, translator)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


@pytest.mark.parametrize(
    ("folder", "name"),
    [("library", "Library"), ("Library", "Library"), ("harbour_talks", "Harbour talks"), ("EAST 2026", "EAST 2026"), ("회담", "회담")],
)
def test_a_library_is_called_by_a_name_and_not_by_a_folder(folder: str, name: str) -> None:
    assert library_name(Path("desk") / folder) == name


def test_the_head_of_the_side_bar_has_the_name(empty: MainWindow) -> None:
    assert empty.services.places.folder.name == "library"
    assert empty.sidebar._name.text() == "Library"
