"""The switch of the library at the head of the sidebar, and the saved line at its foot."""

import shutil
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Self

import pytest
from pytestqt.qtbot import QtBot

from app.core.changes import Changes
from app.core.language import Language
from app.core.model.dossier import Dossier
from app.core.paths import LibraryPlaces
from app.services.backups import BackupService
from app.services.opening import compose
from app.ui.jobs import InlinePool
from app.ui.libraries import beside
from app.ui.locking import with_library
from app.ui.main_window import MainWindow
from app.ui.saving import until_midnight
from app.ui.start import Desk
from app.ui.wording import short_day
from db.backups import backups_in
from db.vault import has_vault
from tests.blank import Blank


def test_the_foot_says_when_the_last_backup_was_made(empty: MainWindow) -> None:
    foot = empty.sidebar._saved
    assert foot.text().endswith(" · no backup yet")
    empty.services.dossiers.save(Dossier(title="Ports"), "Begin the dossier")
    empty._library_changed(Changes())
    made = empty.services.backups.make()
    saved, backup = foot.text().split(" · ")
    assert saved.startswith("Saved ")
    assert backup == f"backup {made.at.astimezone():%H:%M}"
    assert empty.services.backups.last() == made.at


def test_the_time_of_a_backup_is_worded_anew_when_the_day_is_over(empty: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    made = empty.services.backups.make()
    timer = empty.saved_line._midnight
    assert timer.isActive()

    class Tomorrow(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Self:
            return super().now(tz) + timedelta(days=1)

    monkeypatch.setattr("app.ui.saving.datetime", Tomorrow)
    timer.timeout.emit()
    day = short_day(made.at.astimezone(), Language.EN)
    assert empty.sidebar._saved.text().endswith(f" · backup {day}")


def test_how_long_a_day_lasts() -> None:
    assert until_midnight(datetime(2025, 3, 3, 23, 59, 30, tzinfo=UTC)) == timedelta(seconds=30)
    assert until_midnight(datetime(2024, 12, 31, tzinfo=UTC)) == timedelta(days=1)


def test_what_a_restore_set_aside_is_no_backup(empty: MainWindow) -> None:
    aside = empty.services.places.folder / "backups" / "replaced-20990101T000000Z"
    aside.mkdir(parents=True)
    for name in ("library.db", "vault.json"):
        shutil.copyfile(empty.services.places.folder / name, aside / name)
    assert [entry.set_aside for entry in backups_in(empty.services.places.folder)] == [True]
    assert empty.services.backups.last() is None


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
        ("EU-ASEAN", False), ("Japan", False), ("Zebra", True), ("Rename this library…", None), ("Another library…", None),
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
