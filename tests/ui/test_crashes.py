"""A fault of the program itself: everything saved stays, a report lies beside the library, and the window says so."""

import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from app.services.crashing import FaultFile
from app.ui.crashes import CrashBand, CrashReport, CrashWatch
from app.ui.theme import Look

SECRET = "the cormorant sails at dawn"


def fall_over() -> None:
    raise KeyError(SECRET)


def caught() -> KeyError:
    try:
        fall_over()
    except KeyError as trouble:
        return trouble
    raise AssertionError


@pytest.fixture
def watch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> CrashWatch:
    monkeypatch.setattr(sys, "excepthook", lambda *_: None)
    return CrashWatch(tmp_path)


def test_a_fault_that_nobody_caught_is_written_once_and_told(watch: CrashWatch, tmp_path: Path) -> None:
    told: list[Path] = []
    watch.told.connect(told.append)
    assert watch.begin() is None
    try:
        for _ in range(3):  # a fault in painting comes with each frame
            trouble = caught()
            sys.excepthook(type(trouble), trouble, trouble.__traceback__)
    finally:
        watch.end()
    assert len(told) == 1
    text = told[0].read_text("utf-8")
    assert told[0].parent == tmp_path
    assert "KeyError" in text
    assert "fall_over" in text
    assert SECRET not in text


def test_leaving_gives_the_hooks_back_and_leaves_nothing(watch: CrashWatch, tmp_path: Path) -> None:
    before = sys.excepthook
    watch.begin()
    assert sys.excepthook == watch.caught
    watch.end()
    assert sys.excepthook is before
    assert list(tmp_path.iterdir()) == []


def test_a_fault_in_a_library_is_told_of_at_the_next_start(watch: CrashWatch, tmp_path: Path) -> None:
    words = f"""
        import ctypes
        from pathlib import Path
        from app.services.crashing import FaultFile
        from app.cli.process import without_core_dumps
        without_core_dumps()
        FaultFile(Path({str(tmp_path)!r})).begin()
        ctypes.string_at(0)
    """
    ended = subprocess.run([sys.executable, "-c", textwrap.dedent(words)], capture_output=True, check=False, timeout=60)
    assert ended.returncode != 0
    left = watch.begin()
    watch.end()
    assert left is not None
    assert left.name.startswith("attache-crash-")
    assert "Fatal Python error" in left.read_text("utf-8")
    assert FaultFile(tmp_path).left_behind() is None


def test_the_window_says_so_and_shows_the_report(look: Look, qtbot: QtBot, tmp_path: Path) -> None:
    report = tmp_path / "attache-crash-1.txt"
    report.write_text("builtins.KeyError\n  desk.py:7 open", "utf-8")
    window = QMainWindow()
    host = QWidget()
    window.setCentralWidget(host)
    window.resize(1024, 600)
    qtbot.addWidget(window)
    window.show()
    band = CrashBand(look, host, report)
    assert report.name in band.accessibleName()
    assert "safe" in band.accessibleName()
    assert host.rect().contains(band.geometry())
    qtbot.mouseClick(band.button, Qt.MouseButton.LeftButton)
    shown = host.findChildren(CrashReport)[0]
    assert shown.isVisible()
    assert shown.text.toPlainText() == report.read_text("utf-8")
    shown.copy.click()
    assert QGuiApplication.clipboard().text() == report.read_text("utf-8")
    qtbot.keyClick(shown.text, Qt.Key.Key_Escape)
    assert not shown.isVisible()
    window.resize(700, 500)
    assert host.rect().contains(band.geometry())
    band.put_away()
    assert not band.isVisible()


def test_the_real_program_tells_of_a_fault_in_a_slot_and_goes_on(tmp_path: Path, resources: Path) -> None:
    words = f"""
        from pathlib import Path
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication
        from app.ui import start
        from app.ui.crashes import CrashBand

        class Broken(start.Desk):
            def show_way_in(self):
                super().show_way_in()
                QTimer.singleShot(0, self.fall_over)

            def fall_over(self):
                QTimer.singleShot(0, self.look_round)
                raise KeyError({SECRET!r})

            def look_round(self):
                print("bands", len(self.window.findChildren(CrashBand)))
                QApplication.quit()

        start.Desk = Broken
        raise SystemExit(start.run_window(Path({str(tmp_path / "new")!r}), Path({str(resources)!r})))
    """
    (tmp_path / "new").mkdir()
    ended = subprocess.run([sys.executable, "-c", textwrap.dedent(words)], capture_output=True, text=True, check=False, timeout=90)
    assert (ended.returncode, ended.stdout.strip()) == (0, "bands 1")
    left = sorted(path.name for path in (tmp_path / "new").glob("attache-*"))
    assert len(left) == 1
    assert left[0].startswith("attache-crash-")
    assert SECRET not in (tmp_path / "new" / left[0]).read_text("utf-8")
