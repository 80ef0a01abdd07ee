"""The settings say what the administrator decided, and offer no more than that."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.core.policy import FREE, Policy
from app.core.settings import LOCK_MINUTES, Settings
from app.core.strength import Strength
from app.services.opening import Services
from app.ui.jobs import InlinePool
from app.ui.main_window import MainWindow
from app.ui.start import Desk
from app.ui.views.settings import SettingsDeed, SettingsScreen
from app.ui.views.unlock import UnlockView
from tests.blank import Blank

Screens = Callable[[Policy], SettingsScreen]


@pytest.fixture
def under(window: MainWindow, services: Services, tmp_path: Path) -> Screens:
    """The settings as they are under a policy."""

    def screen(policy: Policy) -> SettingsScreen:
        settings = Settings(tmp_path / "settings.json", policy.choices())
        context = replace(window.context, services=replace(services, settings=settings, policy=policy))
        deed = SettingsDeed(
            retheme=lambda: None, relanguage=lambda _: None, rekey=lambda: None, commands=lambda: (), rescale=lambda _: True
        )
        made = SettingsScreen(context, deed)
        made.show_place(None)
        return made

    return screen


def test_only_the_times_that_are_allowed_can_be_chosen(under: Screens, tmp_path: Path) -> None:
    screen = under(Policy(lock_minutes=5))
    assert "5" in screen.decided
    screen.lock.chosen.emit(0)
    assert Settings(tmp_path / "settings.json").get(LOCK_MINUTES) == 1


def test_each_rule_is_told_and_without_a_policy_nothing_is(under: Screens) -> None:
    assert under(FREE).decided == ""
    rules = Policy(
        lock_minutes=2,
        passphrase_characters=16,
        passphrase=Strength.STRONG,
        export="nothing",
        marking_schemes=frozenset({"kr", "tlp"}),
        watch_folders=(Path("/srv/incoming"),),
        keyring=False,
    )
    told = under(rules).decided
    assert told.startswith("Set by your administrator: ")
    for words in ("2 min", "16 characters", "strong", "nothing may be saved", "kr, tlp", "/srv/incoming", "no keyring"):
        assert words in told
    assert told.count(";") == 6


def test_a_keyring_that_is_forbidden_is_not_offered(under: Screens) -> None:
    free, held = under(FREE), under(Policy(keyring=False))
    assert free.keyring.parent() is not None
    assert held.keyring.parent() is None


@pytest.mark.parametrize(("policy", "offered"), [("", True), ("keyring = false", False), ("no toml at all", False)])
def test_the_way_in_offers_no_keyring_that_is_forbidden(
    qtbot: QtBot, tmp_path: Path, resources: Path, blank: Blank, monkeypatch: pytest.MonkeyPatch, policy: str, offered: bool
) -> None:
    folder = blank.copied_to(tmp_path / "library")
    monkeypatch.setattr("app.ui.start.has_keyring_slot", lambda _folder: True)
    if policy:
        (tmp_path / "policy.toml").write_text(policy, encoding="utf-8")
        monkeypatch.setenv("ATTACHE_POLICY", str(tmp_path / "policy.toml"))
    desk = Desk(folder, resources, lambda: (InlinePool(), InlinePool()))
    desk.show_way_in()
    assert desk.window is not None
    view = desk.window.centralWidget()
    assert isinstance(view, UnlockView)
    assert view.keyring_button.isHidden() is not offered
    desk.window.hide()
    desk.window.deleteLater()
