"""The switch of the library at the head of the sidebar, and the saved line at its foot."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.core.changes import Changes
from app.core.model.dossier import Dossier
from app.core.paths import LibraryPlaces
from app.services.backups import BackupService
from app.services.opening import compose
from app.ui.jobs import InlinePool
from app.ui.libraries import beside
from app.ui.locking import with_library
from app.ui.main_window import MainWindow
from app.ui.start import Desk
from db.vault import has_vault
from tests.blank import Blank


def test_the_foot_says_when_the_last_backup_was_made(empty: MainWindow) -> None:
    foot = empty.sidebar._saved
    assert foot.text().endswith(" · no backup yet")
    empty.services.dossiers.save(Dossier(title="Ports"), "Begin the dossier")
    empty._library_changed(Changes())
    made = empty.services.backups.make()
    empty.saved_line.look()
    saved, backup = foot.text().split(" · ")
    assert saved.startswith("Saved ")
    assert backup == f"backup {made.at.astimezone():%H:%M}"
    assert empty.services.backups.last() == made.at


def test_a_backup_that_is_made_by_itself_is_told(
    qtbot: QtBot, blank: Blank, resources: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "japan"
    desk = Desk(folder, resources, lambda: (InlinePool(), InlinePool(), InlinePool(), InlinePool()))
    services = compose(blank.opened_in(folder), LibraryPlaces(folder), resources)
    desk.show_library(services)
    window = desk.window
    assert isinstance(window, MainWindow)
    qtbot.addWidget(window)
    monkeypatch.setattr(BackupService, "make_if_due", lambda self: self.make())
    desk._back_up()
    assert " · backup " in window.sidebar._saved.text()
    desk.close_library()


def test_the_switch_offers_the_libraries_beside_and_turns_to_them(qtbot: QtBot, blank: Blank, resources: Path, tmp_path: Path) -> None:
    for name in ("japan", "EU-ASEAN"):
        blank.opened_in(tmp_path / name).close()
    (tmp_path / "letters").mkdir()
    begun: list[tuple[Path, ...]] = []
    folder = tmp_path / "zebra"
    desk = Desk(folder, resources, lambda: (InlinePool(), InlinePool(), InlinePool(), InlinePool()), lambda *library: begun.append(library))
    desk.show_library(compose(blank.opened_in(folder), LibraryPlaces(folder), resources))
    window = desk.window
    assert isinstance(window, MainWindow)
    qtbot.addWidget(window)
    picks = window.sidebar.switch.picks()
    assert [(pick.title, pick.checked) for pick in picks if pick.title] == [
        ("EU-ASEAN", False), ("japan", False), ("zebra", True), ("Another library…", None),
    ]  # fmt: skip
    picks[2].run()
    assert begun == [], "it is open already"
    picks[0].run()
    assert begun == [(tmp_path / "EU-ASEAN",)], "this one was closed, and that one is asked for"
    assert desk.services is None


def test_a_folder_that_cannot_be_looked_into_hides_no_other(blank: Blank, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("japan", "zebra"):
        blank.opened_in(tmp_path / name).close()
    (tmp_path / "shut").mkdir()

    def looked_into(folder: Path) -> bool:
        if folder.name == "shut":
            raise PermissionError(13, "Permission denied")
        return has_vault(folder)

    monkeypatch.setattr("app.ui.libraries.has_vault", looked_into)
    assert beside(tmp_path / "zebra") == [tmp_path / "japan", tmp_path / "zebra"]


def test_a_folder_that_is_gone_has_this_library_alone(tmp_path: Path) -> None:
    assert beside(tmp_path / "gone" / "library") == [tmp_path / "gone" / "library"]


@pytest.mark.parametrize("words", [("-m", "app"), ("-m", "app", "--library", "/a"), ("-m", "app", "--library=/a")])
def test_the_next_process_is_begun_with_the_other_library(words: tuple[str, ...]) -> None:
    assert with_library(words, Path("/b")) == ["-m", "app", "--library", "/b"]
