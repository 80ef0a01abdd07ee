"""The brief or the dossier in hand is saved or printed by a command, and it is said that a copy is outside."""

from pathlib import Path
from threading import Thread
from uuid import UUID

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog

from app.core.jobs import Silent
from app.core.model.dossier import Dossier, Heading, Statement
from app.services.importing import ImportChoices
from app.ui.actions import Command
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.printing import asked_printer, chosen_pages
from tests.book.engine.press import page_texts
from tests.importers.documents import pdf
from tests.ui.held import Held

CAME = pdf([[(72, 700, "The quay is closed until the spring.")], [(72, 700, "It opens again when the ice is gone.")]])


@pytest.fixture
def note(empty: MainWindow) -> UUID:
    return empty.services.imports.take_note("", "The ferry runs.\n\nIt runs on Sundays as well.").files[0].briefs[0].brief.id


@pytest.fixture
def paper(empty: MainWindow, tmp_path: Path) -> UUID:
    (tmp_path / "quay.pdf").write_bytes(CAME)
    report = empty.services.imports.import_paths([tmp_path / "quay.pdf"], ImportChoices(), Silent())
    return report.files[0].briefs[0].brief.id


@pytest.fixture
def target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the dialog of the system is told to save, or the printer to print."""
    path = tmp_path / "out" / "copy"
    path.parent.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(path), ""))

    def accept(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(path))
        return QPrintDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    return path


def command(window: MainWindow, name: str) -> Command:
    return next(each for each in window.commands if each.id == name)


def run(window: MainWindow, name: str) -> None:
    assert command(window, name).why_not() == ""
    command(window, name).run()


def test_a_brief_is_saved_as_text(empty: MainWindow, note: UUID, target: Path) -> None:
    empty.go(Place(Room.READER, note))
    run(empty, "save-text")
    assert target.with_suffix(".txt").read_text(encoding="utf-8").startswith("The ferry runs.")
    assert "outside the encrypted library" in empty.toast.words


def test_a_brief_is_saved_as_the_pdf_it_came_as(empty: MainWindow, paper: UUID, target: Path) -> None:
    empty.go(Place(Room.READER, paper))
    run(empty, "save-pdf")
    assert target.with_suffix(".pdf").read_bytes() == CAME


def test_a_brief_that_was_no_pdf_says_so(empty: MainWindow, note: UUID, target: Path) -> None:
    empty.go(Place(Room.READER, note))
    run(empty, "save-pdf")
    assert list(target.parent.iterdir()) == []
    assert "Save as text" in empty.toast.words
    assert empty.toast.sign == "info"


def test_the_chosen_brief_of_the_library_is_in_hand_as_well(empty: MainWindow, note: UUID, target: Path) -> None:
    empty.go(Place(Room.LIBRARY))
    run(empty, "save-text")
    assert target.with_suffix(".txt").exists()


def test_a_dossier_is_saved_and_printed(empty: MainWindow, target: Path) -> None:
    one = Statement(heading=Heading.OUR_OBJECTIVES, text="Open the quay in spring.")
    empty.services.dossiers.save(kept := Dossier(title="The harbour", statements=(one,)), "Add a dossier")
    empty.go(Place(Room.DOSSIER, kept.id))
    run(empty, "save-pdf")
    saved = page_texts(target.with_suffix(".pdf").read_bytes())
    assert "Open the quay in spring." in "".join(saved)
    run(empty, "print")
    assert len(page_texts(target.read_bytes())) == len(saved), "its pages are printed as pictures, whose words are not read"


def test_a_brief_is_printed_page_by_page_or_by_its_words(empty: MainWindow, paper: UUID, note: UUID, target: Path) -> None:
    empty.go(Place(Room.READER, paper))
    run(empty, "print")
    assert len(page_texts(target.read_bytes())) == 2
    target.unlink()
    empty.go(Place(Room.READER, note))
    run(empty, "print")
    assert "It runs on Sundays as well." in page_texts(target.read_bytes())[0]


def test_all_pages_are_all_pages_whatever_the_dialog_left_in_the_range(empty: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def accept(dialog: QPrintDialog) -> int:
        dialog.printer().setFromTo(2, 2)
        dialog.printer().setPrintRange(QPrinter.PrintRange.AllPages)
        return QPrintDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    printer = asked_printer(empty, (595, 842), 3)
    assert printer is not None
    assert list(chosen_pages(printer, 3)) == [1, 2, 3]


def test_words_are_printed_off_the_main_thread(empty: MainWindow, note: UUID, target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    held = Held()
    monkeypatch.setattr(empty.jobs, "_writes", held)
    empty.go(Place(Room.READER, note))
    run(empty, "print")
    assert not target.exists()
    worker = Thread(target=held.waiting.pop())
    worker.start()
    worker.join()
    assert "It runs on Sundays as well." in page_texts(target.read_bytes())[0]


def test_where_nothing_is_in_hand_the_commands_say_why(empty: MainWindow) -> None:
    empty.go(Place(Room.MEETINGS))
    for name in ("save-pdf", "save-text", "print"):
        assert command(empty, name).why_not()
