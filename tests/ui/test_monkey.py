"""A monkey at the window: seeded random keys, clicks, words and commands. Nothing breaks, and undo leads back to where it began."""

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.logging import Record
from pytestqt.qtbot import QtBot

from app.core.changes import Changes, Kind
from app.core.errors import UserError
from app.core.jobs import Silent
from app.core.paths import LibraryPlaces
from app.core.settings import SCALE
from app.services.importing import ImportChoices
from app.services.opening import Services, compose
from app.services.sample import load_sample
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.scaling import rescale
from app.ui.theme import Look
from db.slots import CHEAPEST
from db.store import Store
from db.vault import create_vault
from tests.ui.clock import Clock, stopped_clock
from tests.ui.conftest import OFFSCREEN_NOISE
from tests.ui.held import Held
from tests.ui.paper import write_paper
from tests.ui.windows import shown_window

SELDOM = {"theme"}
"""Polishes every widget that was ever made, a second of computing: taken one time in twenty that it comes up."""

NOT_FOR_MONKEYS = {"lock", "quit", "build"}
"""Two end the program; the other takes seconds, and an edition is history that undo passes by."""

KEYS = (
    Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab, Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageDown,
    Qt.Key.Key_F2, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_H, Qt.Key.Key_Q, Qt.Key.Key_C, Qt.Key.Key_E, Qt.Key.Key_N,
    Qt.Key.Key_J, Qt.Key.Key_K, Qt.Key.Key_Y, Qt.Key.Key_R, Qt.Key.Key_T,
)  # fmt: skip
MODIFIERS = (Qt.KeyboardModifier.NoModifier,) * 6 + (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier,
)  # fmt: skip
Shown = TypeVar("Shown", bound=QWidget)
BEGIN = "The monkey begins"
PAUSES = (10,) * 20 + (40,) * 15 + (150,) * 12 + (500,) * 2 + (6_000,)
"""Milliseconds between two actions: short enough to overtake what waits for a pause, or long enough for all of it."""

ANSWERED = 40
"""Milliseconds after which all that was asked for is there; the next action may overtake it."""
WORDS = ("ministers", "shuttle", "정상", "日程", "2025", "xyzzy", "“", "/(/", "a*", "p. 3", "The ferry")


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return stopped_clock(monkeypatch)


@pytest.fixture
def pool() -> Held:
    return Held()


@pytest.fixture
def wild(
    qtbot: QtBot, look: Look, resources: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, clock: Clock, pool: Held
) -> Iterator[MainWindow]:
    """A window over a library of its own; dialogs of the system are left without a choice.

    Two runs do the same: identities come from a seed, time passes as the monkey lets it, and a letter begins each search in a list.
    """
    monkeypatch.setattr("uuid.os", SimpleNamespace(urandom=random.Random(1).randbytes))
    monkeypatch.setattr("PySide6.QtPrintSupport.QPrintDialog.exec", lambda _dialog: 0)
    patience = QApplication.keyboardInputInterval()
    QApplication.setKeyboardInputInterval(-1)
    for name, answer in (("getOpenFileNames", ([], "")), ("getOpenFileName", ("", "")), ("getSaveFileName", ("", ""))):
        monkeypatch.setattr(f"PySide6.QtWidgets.QFileDialog.{name}", lambda *_args, answer=answer, **_more: answer)
    folder = tmp_path / "library"
    services = compose(Store.create(folder, create_vault(folder, "plum", CHEAPEST).key), LibraryPlaces(folder), resources)
    load_sample(services, resources, Silent())
    services.imports.import_paths([write_paper(tmp_path / "ferry.pdf", resources)], ImportChoices(), Silent())
    with shown_window(qtbot, look, services, pool=pool) as window:
        yield window
        rescale(window, SCALE.default)  # monkeys find the size of everything too
        QApplication.processEvents()
        assert window.devicePixelRatioF() == 1.0
    services.close()
    QApplication.setKeyboardInputInterval(patience)
    look.set_theme(dark=False, high=False)


class Monkey:
    """Its choices come from the seed alone and from what the window shows."""

    def __init__(self, window: MainWindow, clock: Clock, pool: Held, seed: int) -> None:
        self._window, self._clock, self._pool, self._dice = window, clock, pool, random.Random(seed)
        self.done: list[str] = []

    def act(self) -> None:
        """One random action."""
        deed = self._dice.choices((self._key, self._click, self._type, self._command, self._point), (45, 20, 8, 15, 12))[0]
        deed()
        QApplication.processEvents()
        pause = self._dice.choice(PAUSES)
        if pause >= ANSWERED:
            self._pool.do_all()
        self._clock.pass_on(pause)
        QApplication.processEvents()

    def _note(self, words: str) -> None:
        self.done = [*self.done[-30:], words]

    def _key(self) -> None:
        key, modifiers = self._dice.choice(KEYS), self._dice.choice(MODIFIERS)
        self._note(f"key {key.name} {modifiers.name}")
        QTest.keyClick(QApplication.focusWidget() or self._window, key, modifiers)

    def _shown(self, kind: type[Shown]) -> list[Shown]:
        """What is to be seen of a kind; of the screens, all of which stay, only the one that is shown is looked through."""
        found, waiting = list[Shown](), list[QObject]([self._window])
        while waiting:
            here = [each for each in waiting.pop().children() if isinstance(each, QWidget) and each.isVisible()]
            found += (each for each in here if isinstance(each, kind))
            waiting += here
        return found

    def _click(self) -> None:
        buttons = [each for each in self._shown(QAbstractButton) if each.isEnabled()]
        locks = self._window.sidebar._lock
        buttons = [each for each in buttons if each is not locks and not each.accessibleName().startswith(("Build", "Save"))]
        if buttons:
            button = self._dice.choice(buttons)
            self._note(f"click {button.accessibleName()[:40]}")
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def _point(self) -> None:
        areas: list[QWidget] = [each.viewport() for each in self._shown(QAbstractScrollArea)]
        if areas:
            area = self._dice.choice(areas)
            at = QPoint(self._dice.randrange(max(1, area.width())), self._dice.randrange(max(1, area.height())))
            twice = self._dice.random() < 0.3
            self._note(f"{'double ' if twice else ''}point {type(area.parent()).__name__} {at.x()} {at.y()}")
            (QTest.mouseDClick if twice else QTest.mouseClick)(area, Qt.MouseButton.LeftButton, pos=at)

    def _type(self) -> None:
        focus = QApplication.focusWidget()
        if isinstance(focus, QLineEdit | QTextEdit | QPlainTextEdit):
            words = self._dice.choice(WORDS)
            self._note(f"type {words}")
            if words.isascii():
                QTest.keyClicks(focus, words)
            elif not focus.isReadOnly():
                (focus.insert if isinstance(focus, QLineEdit) else focus.insertPlainText)(words)

    def _command(self) -> None:
        name = self._dice.choice(sorted(set(self._window.actions_by_id) - NOT_FOR_MONKEYS))
        if name not in SELDOM or self._dice.random() < 0.05:
            self._note(f"command {name}")
            self._window.actions_by_id[name].trigger()


def dump(services: Services) -> list[str]:
    """Everything that is kept of every kind, and the words of the briefs; not when and by whom it was written, nor how often.

    That a brief was opened is no step of work either: undo passes it by.
    """
    unsaid = {"created": None, "updated": None, "by": "", "rev": 0, "read": False}
    said: list[str] = []
    with services.indexing._desk.store.read() as unit:
        for kind in Kind:
            for thing in sorted(unit.of_kind(kind).all(), key=lambda thing: thing.id):
                shown = {name: value for name, value in unsaid.items() if hasattr(thing, name)}
                said.append(repr(replace(thing, **shown)))
        said += (repr(text) for text in sorted(unit.texts.all(), key=lambda text: text.brief_id))
    return said


def begin(services: Services) -> None:
    """A step to come back to; undo goes no farther, for what was there before is not the monkey's."""
    brief = services.library.get(services.library.rows()[0].id)
    services.library.save(replace(brief, rights="for the test"), BEGIN)
    history, undo = services.history, services.history.undo

    def guarded(steps: int = 1) -> object:
        names: list[str] = []
        for _ in range(steps):
            if history.next_undo() == BEGIN:
                break
            names += undo()[0]
        if not names:
            raise UserError("There is nothing to undo.")
        return tuple(names), Changes()

    def kept(*_ids: object) -> int:
        # What is deleted for good no undo brings back, so that nothing could be compared afterwards
        raise UserError("Nothing is deleted for good here.")

    history.undo = guarded  # type: ignore[method-assign, assignment]
    services.trash.purge = kept  # type: ignore[method-assign, assignment]


def difference(before: list[str], after: list[str]) -> list[str]:
    """What is there now or was there before, and not both."""
    return [f"- {each[:400]}" for each in before if each not in after] + [f"+ {each[:400]}" for each in after if each not in before]


def run(window: MainWindow, clock: Clock, pool: Held, records: list[Record], seed: int, actions: int) -> None:
    services = window.services
    pool.do_all()
    begin(services)
    before = dump(services)
    monkey = Monkey(window, clock, pool, seed)
    crashes: list[Exception] = []
    window.jobs.crashed.connect(crashes.append)
    for _ in range(actions):
        try:
            monkey.act()
            if crashes:
                raise crashes[0]
        except Exception as problem:
            raise AssertionError(f"after {monkey.done}") from problem
    for overlay in (window.search_overlay, window.palette_overlay, window.tour, window.form_overlay, window.new_overlay):
        overlay.close_over()
    window.room_view.leave()
    window.go(Place(Room.SETTINGS))
    QApplication.processEvents()
    pool.do_all()
    while services.history.next_undo() != BEGIN:
        services.history.undo()
    pool.do_all()
    clock.pass_on(60_000)
    after = dump(services)
    assert difference(before, after) == []
    noise = [record.message for record in records if OFFSCREEN_NOISE not in (record.message or "")]
    assert noise == [], (noise, monkey.done)


@pytest.mark.parametrize("seed", [7])
def test_two_thousand_actions(wild: MainWindow, clock: Clock, pool: Held, qtlog, seed: int) -> None:  # type: ignore[no-untyped-def]
    run(wild, clock, pool, qtlog.records, seed, 2000)


@pytest.mark.heavy
@pytest.mark.parametrize("seed", range(10))
def test_twenty_thousand_actions(wild: MainWindow, clock: Clock, pool: Held, qtlog, seed: int) -> None:  # type: ignore[no-untyped-def]
    run(wild, clock, pool, qtlog.records, 100 + seed, 2000)
