"""Where one is in a text that has no pages."""

from pathlib import Path

from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from app.core.jobs import Silent
from app.services.importing import ImportChoices
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.views.reader.screen import ReaderScreen
from tests.ui.paper import write_paper


def read(window: MainWindow, path: Path) -> ReaderScreen:
    brief = window.services.imports.import_paths([path], ImportChoices(), Silent()).files[0].briefs[0].brief
    window.go(Place(Room.READER, brief.id))
    screen = window.screen_shown
    assert isinstance(screen, ReaderScreen)
    return screen


def share(screen: ReaderScreen) -> int:
    so_far = screen.page.so_far
    assert so_far.isVisible()
    number = int(so_far.text().removesuffix(" %"))
    assert so_far.accessibleName() == f"{number} % of the text"
    return number


def long_text(folder: Path) -> Path:
    path = folder / "long.txt"
    lines = (f"Number {number:03}: the ferry waits, the tide does not." for number in range(400))
    path.write_text("\n\n".join(lines), encoding="utf-8")
    return path


def test_a_long_text_without_pages_tells_how_far_one_is(empty: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    screen = read(empty, long_text(tmp_path))
    bar = screen.page.verticalScrollBar()
    qtbot.waitUntil(lambda: share(screen) < 10)
    document = screen.page.document()
    qtbot.waitUntil(lambda: bar.maximum() + screen.page.viewport().height() == round(document.size().height()))  # laid out to its end
    seen = [share(screen)]
    for part in (1, 2, 3):
        bar.setValue(bar.maximum() * part // 4)
        # every paragraph is as long as the others and says which of the 400 it is
        foot = screen.page.cursorForPosition(QPoint(100, screen.page.viewport().height() - 20)).block().text()
        assert abs(share(screen) - int(foot.split()[1].rstrip(":")) / 4) <= 1
        seen.append(share(screen))
    bar.setValue(bar.maximum())
    assert share(screen) == 100
    bar.setValue(bar.maximum() - 120)
    assert share(screen) == 99
    assert seen == sorted(seen)
    screen.page.go_to(0, 5)
    assert share(screen) < 10


def test_a_text_that_is_seen_whole_tells_nothing(empty: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "short.txt").write_text("The ferry waits for the tide.\n\nThe tide waits for nobody.", encoding="utf-8")
    assert not read(empty, tmp_path / "short.txt").page.so_far.isVisible()


def test_a_text_with_pages_has_their_numbers_instead(empty: MainWindow, resources: Path, tmp_path: Path) -> None:
    screen = read(empty, long_text(tmp_path))
    screen = read(empty, write_paper(tmp_path / "ferry.pdf", resources))
    assert not screen.page.so_far.isVisible()
