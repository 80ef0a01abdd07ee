"""What keeps the window answering while workers want the interpreter: pictures of rows, builds in pieces, rounds of memory at rest."""

import gc
import subprocess
import sys
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from app.services.indexing import IndexingService
from app.services.opening import Services
from app.ui.index_care import LONG_REST_SECONDS, REST_SECONDS, IndexCare
from app.ui.jobs import InlinePool, Job, Jobs
from app.ui.locking import IdleWatch
from app.ui.main_window import MainWindow
from app.ui.memory import QUIET_SECONDS, SELDOM, WORTH_IT, Tidying, settle_memory
from app.ui.places import Place, Room
from app.ui.theme import Look
from app.ui.views.library.screen import LibraryScreen
from app.ui.widgets.gradually import Gradually
from app.ui.widgets.row_pictures import FRAME_MS, KEPT, Aspect, RowPictures
from app.ui.widgets.rows import BATCH, Index, RowDelegate, RowList, RowModel

PLAIN = Aspect(selected=False, ground="", width=40, height=10, ratio=1.0, generation=0)


class Painted:
    """Counts what is painted, and takes as long over it as told."""

    def __init__(self, seconds: float = 0.0) -> None:
        self.times = 0
        self._seconds = seconds

    def __call__(self, painter: QPainter, rect: QRectF) -> None:
        self.times += 1
        painter.fillRect(rect, Qt.GlobalColor.black)
        time.sleep(self._seconds)


def shown(pictures: RowPictures, name: int, row: object, paint: Painted, aspect: Aspect = PLAIN) -> bool:
    """Show one row; answers whether anything is to be seen."""
    ground = QPixmap(40, 10)
    ground.fill(Qt.GlobalColor.white)
    painter = QPainter(ground)
    pictures.show(painter, QRectF(0, 0, 40, 10), name, row, aspect, paint)
    painter.end()
    return ground.toImage().pixelColor(20, 5) == Qt.GlobalColor.black


def test_a_row_is_painted_again_only_when_it_or_its_state_changed(qapp: QApplication) -> None:
    pictures, paint = RowPictures(), Painted()
    assert all(shown(pictures, 1, "words", paint) for _ in range(3))
    assert paint.times == 1
    shown(pictures, 1, "other words", paint)
    shown(pictures, 1, "other words", paint, Aspect(selected=True, ground="soft", width=40, height=10, ratio=1.0, generation=0))
    assert paint.times == 3


def test_a_frame_that_is_full_leaves_the_rest_to_the_next(qapp: QApplication) -> None:
    pictures, paint = RowPictures(), Painted(1.5 * FRAME_MS / 1000)
    pictures.begin_frame()
    assert shown(pictures, 1, "a", paint)
    assert not shown(pictures, 2, "b", paint)
    assert pictures.owing
    pictures.begin_frame()
    assert not pictures.owing
    assert shown(pictures, 2, "b", paint)
    assert not shown(pictures, 3, "c", paint)
    assert shown(pictures, 1, "a later", paint), "what has no time to be painted stays as it was"
    assert paint.times == 2


def test_no_more_pictures_are_kept_than_two_screens(qapp: QApplication) -> None:
    pictures, paint = RowPictures(), Painted()
    for name in range(KEPT + 1):
        shown(pictures, name, "words", paint)
    shown(pictures, KEPT, "words", paint)
    assert paint.times == KEPT + 1
    shown(pictures, 0, "words", paint)
    assert paint.times == KEPT + 2


ROUNDING = 2
"""A colour laid over a transparent ground and then over white is rounded twice."""


def furthest_apart(one: QImage, other: QImage) -> int:
    """The largest difference of one colour in one pixel, of 255."""
    assert one.size() == other.size()
    # Four bytes a pixel: with three a line may end in bytes that nobody set
    channels = (bytes(image.convertToFormat(QImage.Format.Format_RGBX8888).constBits()) for image in (one, other))
    return max(abs(here - there) for here, there in zip(*channels, strict=True))


def test_the_list_looks_the_same_painted_or_copied(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    window.go(Place(Room.LIBRARY))
    screen = window.screen_of(Room.LIBRARY)
    assert isinstance(screen, LibraryScreen)
    qtbot.waitUntil(lambda: len(screen.rows) > 2)
    view = screen.listing

    def copied_whole() -> bool:
        # A frame that is full owes rows to the next one, and what the screen was still fetching owes them anew
        view.grab()
        return not view.delegate.pictures.owing

    qtbot.waitUntil(copied_whole)
    copied = view.grab().toImage()
    monkeypatch.setattr(view.delegate, "name_of", lambda row: None)
    assert furthest_apart(copied, view.grab().toImage()) <= ROUNDING


def test_a_long_build_lets_the_window_answer(qtbot: QtBot) -> None:
    pane = QWidget()
    qtbot.addWidget(pane)
    built: list[int] = []

    def pieces() -> Iterator[None]:
        for number in range(6):
            time.sleep(FRAME_MS / 1000)
            built.append(number)
            yield

    gradually = Gradually(pane)
    gradually.build(pieces())
    assert built == [0]
    assert not gradually.done
    assert not pane.updatesEnabled()
    qtbot.waitUntil(lambda: gradually.done)
    assert built == list(range(6))
    assert pane.updatesEnabled()


def test_another_build_takes_the_place_of_one_that_has_not_ended(qtbot: QtBot) -> None:
    pane = QWidget()
    qtbot.addWidget(pane)
    built: list[str] = []

    def pieces(name: str) -> Iterator[None]:
        for _ in range(2):
            time.sleep(FRAME_MS / 1000)
            built.append(name)
            yield

    gradually = Gradually(pane)
    gradually.build(pieces("old"))
    gradually.build(pieces("new"))
    qtbot.waitUntil(lambda: gradually.done)
    assert built == ["old", "new", "new"]


@pytest.fixture
def usual_rounds() -> Iterator[None]:
    usual = gc.get_threshold()
    yield
    gc.set_threshold(*usual)
    gc.unfreeze()


def test_full_rounds_are_taken_only_at_rest(qapp: QApplication, usual_rounds: None) -> None:
    settle_memory()
    assert gc.get_threshold()[2] == SELDOM
    state = {"busy": True, "quiet": QUIET_SECONDS}
    tidying = Tidying(lambda: bool(state["busy"]), lambda: state["quiet"])
    tidying.stop()
    for _ in range(WORTH_IT + 1):
        gc.collect(1)
    assert not tidying.look()
    state.update(busy=False, quiet=QUIET_SECONDS - 1)
    assert not tidying.look()
    state.update(quiet=QUIET_SECONDS)
    assert tidying.look()
    assert not tidying.look(), "nothing has come since"


def test_the_index_is_tidied_only_at_rest_and_thoroughly_only_in_a_long_one(
    qtbot: QtBot, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[bool] = []
    monkeypatch.setattr(IndexingService, "tidy", lambda _self, *, thorough: told.append(thorough))
    quiet = [REST_SECONDS - 1]
    jobs = Jobs(InlinePool(), InlinePool())
    care = IndexCare(jobs, services.indexing, lambda: quiet[0])
    care.stop()
    assert not care.look()
    quiet[0] = REST_SECONDS
    jobs._running[1] = Job(1, "import")
    assert not care.look()
    jobs._running.clear()
    assert care.look()
    quiet[0] = LONG_REST_SECONDS
    assert care.look()
    assert told == [False, True]


def test_a_touch_is_seen_in_whatever_window_is_in_front(qtbot: QtBot) -> None:
    now = [100.0]
    watch = IdleWatch(lambda: 5, lambda: now[0])
    for _ in range(2):
        front = QMainWindow()
        qtbot.addWidget(front)
        with qtbot.waitActive(front):
            front.show()
            front.activateWindow()
        now[0] += 60
        assert watch.quiet() == 60
        QTest.keyClick(front.windowHandle(), Qt.Key.Key_A)
        assert watch.quiet() == 0
        now[0] += 30
        QApplication.sendEvent(front, QEvent(QEvent.Type.LayoutRequest))
        assert watch.quiet() == 30
    watch.stop()


def test_the_window_is_there_without_what_prints_and_what_searches() -> None:
    heavy = ("reportlab", "pikepdf", "pypdfium2", "whoosh", "numpy")
    loaded = f"import sys, app.services.opening, app.ui.main_window; print([name for name in {heavy} if name in sys.modules])"
    told = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, timeout=120, check=True)
    assert told.stdout.strip() == "[]"


def test_very_many_rows_of_different_heights_are_laid_out_a_few_at_a_time(qtbot: QtBot, look: Look) -> None:
    asked: list[int] = []

    class Uneven(RowDelegate[str]):
        def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - the name is Qt's
            asked.append(index.row())
            return QSize(200, 20 + index.row() % 3)

        def paint_row(self, painter: QPainter, rect: QRectF, row: str, selected: bool) -> None:
            painter.drawText(rect, row)

    model: RowModel[str] = RowModel(str)
    rows = RowList(model, Uneven(look, 20), "Rows")
    rows.setUniformItemSizes(False)
    qtbot.addWidget(rows)
    rows.resize(300, 200)
    rows.expect(1000)
    with qtbot.waitExposed(rows):
        rows.show()
    model.show_rows([str(number) for number in range(1000)])
    rows.doItemsLayout()
    assert max(asked) < BATCH
    asked.clear()
    qtbot.waitUntil(lambda: rows.visualRect(model.index(999, 0)).isValid())
    assert rows.visualRect(model.index(999, 0)).bottom() + 1 == sum(20 + number % 3 for number in range(1000))
