"""The first start asks what the library is called and where it lies; it is found there again."""

from pathlib import Path
from typing import TypeVar

import pytest
from pytestqt.qtbot import QtBot

from app.services.label import NAME
from app.services.library_place import lead_to
from app.services.opening import Services
from app.ui.jobs import InlinePool, Jobs
from app.ui.libraries import library_name
from app.ui.start import Desk
from app.ui.theme import Look
from app.ui.views.first_naming import OWN_FOLDER, NamingPage
from app.ui.views.first_start import FirstStart
from app.ui.views.unlock import UnlockView
from tests.blank import Blank

Way = TypeVar("Way", FirstStart, UnlockView)
WORDS = "plum tree rains softly on copper"


@pytest.fixture
def page(qtbot: QtBot, look: Look, tmp_path: Path) -> NamingPage:
    page = NamingPage(look, tmp_path / "usual")
    qtbot.addWidget(page)
    return page


def choose(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getExistingDirectory", lambda *_: str(folder))


def test_an_empty_folder_becomes_the_library_and_a_full_one_gets_a_folder_in_it(
    page: NamingPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert page.folder == tmp_path / "usual"
    bare, full = tmp_path / "bare", tmp_path / "full"
    bare.mkdir()
    full.mkdir()
    (full / "letter.txt").write_text("a letter", encoding="utf-8")
    choose(monkeypatch, bare)
    page.ask_place()
    assert page.folder == bare
    choose(monkeypatch, full)
    page.ask_place()
    assert page.folder == full / OWN_FOLDER
    page.name.setText("Japan: desk/2")
    assert page.folder == full / "Japan desk 2"
    assert page.place.accessibleName() == str(full / "Japan desk 2")


def test_a_library_that_is_there_is_opened_instead(
    qtbot: QtBot, page: NamingPage, blank: Blank, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blank.opened_in(tmp_path / "disk").close()
    choose(monkeypatch, tmp_path / "disk")
    page.ask_place()
    assert not page.go_on.isEnabled()
    assert "already" in page.trouble.accessibleName()
    settled: list[bool] = []
    page.settled.connect(lambda: settled.append(True))
    page.settle()
    assert not settled
    with qtbot.waitSignal(page.there) as there:
        page.open_button.click()
    assert there.args == [tmp_path / "disk"]


def test_one_goes_back_to_name_and_place_before_the_library_is_made(qtbot: QtBot, look: Look, tmp_path: Path) -> None:
    first = FirstStart(look, Jobs(InlinePool(), InlinePool()), tmp_path / "usual", lambda *_asked: (object(), "7Q4M-XH2D"))
    qtbot.addWidget(first)
    first.show()
    first.naming.settle()
    assert first.first.isVisible()
    first.back.click()
    assert first.naming.name.isVisible()


def test_a_named_library_elsewhere_is_made_and_found_at_the_next_start(
    qtbot: QtBot, resources: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual, disk = tmp_path / "usual", tmp_path / "disk"
    usual.mkdir()
    disk.mkdir()
    choose(monkeypatch, disk)
    desk = Desk(usual, resources, lambda: (InlinePool(), InlinePool()))
    desk.show_way_in()
    first = _shown(desk, FirstStart)
    first.naming.name.setText("Japan desk")
    first.naming.ask_place()
    first.naming.settle()
    first.first.setText(WORDS)
    first.second.setText(WORDS)
    first.make()
    services = first._services
    assert isinstance(services, Services)
    assert services.places.folder == disk
    with services.label._desk.store.read() as unit:
        assert unit.settings.get(NAME, "") == "Japan desk"
    assert services.history.stages() == ()
    desk._begin(services, False)
    desk.close_library()
    again = Desk(usual, resources, lambda: (InlinePool(), InlinePool()))
    again.show_way_in()
    assert _shown(again, UnlockView) is not None
    assert library_name(again._folder) == "Japan desk"
    _away(desk, again)


def test_a_library_whose_disk_is_away_is_told_of(qtbot: QtBot, resources: Path, tmp_path: Path) -> None:
    usual, disk = tmp_path / "usual", tmp_path / "disk"
    usual.mkdir()
    lead_to(usual, disk)
    desk = Desk(usual, resources, lambda: (InlinePool(), InlinePool()))
    desk.show_way_in()
    naming = _shown(desk, FirstStart).naming
    assert f"The library in {disk} is not there now" in naming.trouble.accessibleName()
    assert naming.folder == usual
    desk.use_folder(tmp_path / "new")
    assert _shown(desk, FirstStart).naming.trouble.accessibleName() == ""
    _away(desk)


def _shown(desk: Desk, kind: type[Way]) -> Way:
    assert desk.window is not None
    view = desk.window.centralWidget()
    assert isinstance(view, kind)
    return view


def _away(*desks: Desk) -> None:
    for desk in desks:
        if desk._watch is not None:
            desk._watch.stop()
        desk.jobs.close()
        if desk.window is not None:
            desk.window.close()
            desk.window.deleteLater()
