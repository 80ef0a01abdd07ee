"""A library with a name of its own: at the head of the sidebar, in the switch, in the window's title and before unlocking."""

from pathlib import Path

import pytest

from app.core.settings import LIBRARY_NAME, Settings
from app.ui.jobs import InlinePool, Jobs, Lane
from app.ui.libraries import LONGEST_SHOWN, library_name
from app.ui.main_window import MainWindow
from app.ui.theme import Look
from app.ui.views.unlock import UnlockView
from app.ui.widgets.field import Field
from app.ui.widgets.label import Label
from tests.blank import Blank
from tests.ui.held import Held
from tests.ui.windows import tell_now


def shown(window: MainWindow) -> tuple[str, str]:
    return window.sidebar._name.text(), window.windowTitle()


def test_a_library_is_renamed_from_its_switch_and_called_so_everywhere(empty: MainWindow, look: Look, blank: Blank, tmp_path: Path) -> None:
    assert shown(empty) == ("Library", "Library – Attaché")
    blank.copied_to(tmp_path / "other_desk")
    rename = next(pick for pick in empty.sidebar.switch.picks() if pick.title == "Rename this library…")
    rename.run()
    field = empty.form_overlay.inputs["name"]
    assert isinstance(field, Field)
    assert field.placeholderText() == "Library"
    field.setText("East desk")
    empty.form_overlay.take()
    assert shown(empty) == ("East desk", "East desk – Attaché")
    assert empty.toast.words == "The library is called “East desk” now"
    assert [pick.title for pick in empty.sidebar.switch.picks()][:2] == ["East desk", "Other desk"]
    folder = empty.services.places.folder
    card = UnlockView(look, Jobs(InlinePool(), InlinePool()), folder, lambda _secret: None, lambda _code: None)
    assert "East desk" in [label.text() for label in card.findChildren(Label)]
    empty.undo()
    tell_now(empty.bus)
    assert shown(empty) == ("Library", "Library – Attaché")
    empty.redo()
    tell_now(empty.bus)
    assert shown(empty) == ("East desk", "East desk – Attaché")


def test_the_name_is_read_beside_the_window(empty: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    empty.services.label.rename("East desk")
    lists = Held()
    monkeypatch.setitem(empty.jobs._lanes, Lane.LISTS, lists)
    empty.naming.ask()
    assert not empty.form_overlay.isVisible()
    lists.do_all()
    assert empty.form_overlay.values() == {"name": "East desk"}


def test_a_name_that_is_too_long_is_told_in_the_form(empty: MainWindow) -> None:
    next(command for command in empty.commands if command.id == "rename-library").run()
    field = empty.form_overlay.inputs["name"]
    assert isinstance(field, Field)
    field.setText("n" * 61)
    empty.form_overlay.take()
    assert empty.form_overlay.isVisible()
    assert empty.form_overlay._wrong.accessibleName() == "60 letters at the most."
    assert empty.services.label.name() == ""


def test_what_lies_beside_a_library_is_shown_as_a_name_and_no_longer(tmp_path: Path) -> None:
    settings = tmp_path / "settings.json"
    for stored, name in (("<b>East</b>\n desk", "<b>East</b> desk"), ("n" * 500, "n" * LONGEST_SHOWN), ("  ", library_name(tmp_path))):
        Settings(settings).put(LIBRARY_NAME, stored)
        assert library_name(tmp_path) == name
    settings.write_text('{"library_name": ["a"]}', encoding="utf-8")
    assert library_name(tmp_path) == library_name(tmp_path, own=False)
