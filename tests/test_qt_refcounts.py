"""PySide6 6.12.0 lets go of a reference to None at each void call and to True at each emit, until the process aborts."""

import sys

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

CALLS = 2000
SLACK = 50
"""Other threads and caches may move the counts a little; a leak moves them by one a call."""

immortal = sys.version_info >= (3, 12)


class Bell(QObject):
    rung = Signal(bool)


@pytest.mark.skipif(immortal, reason="None and True are immortal from Python 3.12 on")
def test_void_calls_keep_the_count_of_none(qtbot: QtBot) -> None:
    bell = Bell()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        bell.setObjectName("bell")
    assert abs(sys.getrefcount(None) - before) < SLACK


@pytest.mark.skipif(immortal, reason="None and True are immortal from Python 3.12 on")
def test_emits_keep_the_counts_of_none_and_true(qtbot: QtBot) -> None:
    bell = Bell()
    heard: list[bool] = []
    bell.rung.connect(heard.append)
    before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(CALLS):
        bell.rung.emit(True)
        heard.clear()
    after = sys.getrefcount(None), sys.getrefcount(True)
    assert abs(after[0] - before[0]) < SLACK
    assert abs(after[1] - before[1]) < SLACK
