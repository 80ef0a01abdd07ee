"""The report of an import: what may be there twice leads to both, and a file of several articles shows them."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.core.changes import Changes
from app.core.model.brief import Brief
from app.services.views import FileReport, ImportedBrief, ImportReport, ImportStatus, Near
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.views.import_report import ImportScreen

BOARD = "The harbour board keeps two ferries in winter and asks for a second survey of the seabed before it says anything of its own. "


def report_of(window: MainWindow) -> ImportScreen:
    window.go(Place(Room.IMPORT))
    screen = window.screen_shown
    assert isinstance(screen, ImportScreen)
    return screen


def test_what_may_be_there_twice_is_counted_and_enter_compares(empty: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "night"
    folder.mkdir()
    for name, more in (("a", "One more line."), ("b", "Another line.")):
        (folder / f"{name}.txt").write_text(f"Answer {name}\n\n{BOARD * 3}{more}\n", encoding="utf-8")
    empty.import_paths([folder])
    screen = report_of(empty)
    near = next(line for line in screen._model.rows if line.file.status is ImportStatus.NEAR_DUPLICATE)
    found = near.file.briefs[0].near
    assert found is not None
    assert near.said == f"It shares {found.percent} % of its words with “{found.brief.title}”. Enter compares them."
    screen.list.choose_row(screen._model.rows.index(near))
    qtbot.keyClick(screen.list, Qt.Key.Key_Return)
    assert empty.place == Place(Room.COMPARE, found.brief.id, other_id=near.file.briefs[0].brief.id)


def test_the_articles_of_a_file_stand_beneath_it_and_open(empty: MainWindow, qtbot: QtBot) -> None:
    made = [empty.services.imports.take_note(title, f"{BOARD} {title}").files[0].briefs[0] for title in ("Ferries", "Quays")]
    other = Near(brief=Brief(title="Harbour news"), percent=91)
    articles = (made[0], ImportedBrief(brief=made[1].brief, passages=1, repairs=0, near=other))
    files = (
        FileReport(path=Path("news.html"), status=ImportStatus.SPLIT, briefs=articles, message="One file, two articles."),
        FileReport(path=Path("torn.pdf"), status=ImportStatus.REFUSED, message="The file is torn: get a complete copy."),
    )
    screen = report_of(empty)
    screen.show_report(ImportReport(files=files, changes=Changes()))
    assert [line.title for line in screen._model.rows] == ["torn.pdf", "news.html", "Ferries", "Quays"]
    assert screen._model.rows[1].said == "One file, two articles."
    assert screen._model.rows[3].said.endswith("It shares 91 % of its words with “Harbour news”.")
    screen.list.choose_row(2)
    qtbot.keyClick(screen.list, Qt.Key.Key_Return)
    assert empty.place == Place(Room.READER, made[0].brief.id)
