"""Answers that come late, and what changed while one was elsewhere: what is shown is what was gone to, as it is now."""

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.core.jobs import Silent
from app.core.model.annotation import AnnotationKind
from app.services.importing import ImportChoices
from app.services.views import CleanRange, MarkDetails
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.theme import Look
from tests.ui.windows import shown_window


class LazyPool:
    """Does its work at once, or, while ``lazy``, only when it is told to."""

    def __init__(self) -> None:
        self.lazy = False
        self._waiting: list[Callable[[], None]] = []

    def submit(self, work: Callable[[], None]) -> None:
        if self.lazy:
            self._waiting.append(work)
        else:
            work()

    def answer(self) -> None:
        self.lazy = False
        waiting, self._waiting = self._waiting, []
        for work in waiting:
            work()

    def close(self) -> None:
        self._waiting = []


def kept(window: MainWindow, path: Path, words: str):
    path.write_text(words, encoding="utf-8")
    return window.services.imports.import_paths([path], ImportChoices(), Silent()).files[0].briefs[0].brief


def test_mark_deleted_elsewhere_is_gone_on_the_way_back(empty: MainWindow, tmp_path: Path) -> None:
    brief = kept(empty, tmp_path / "quay.txt", "The ferry leaves at dawn.\n\nIt comes back at dusk.\n")
    service = empty.services.annotations
    marked = service.by_range(CleanRange(brief_id=brief.id, start=0, end=9), MarkDetails(kind=AnnotationKind.HIGHLIGHT))
    empty.go(Place(Room.READER, brief.id))
    screen = empty.screen_shown
    assert len(screen.detail.marks) == 1
    empty.go(Place(Room.LIBRARY))
    service.remove((marked.mark.annotation.id,))
    empty.back()
    assert not screen.detail.marks


def test_back_before_the_other_brief_was_read(qtbot: QtBot, look: Look, empty: MainWindow, tmp_path: Path) -> None:
    one = kept(empty, tmp_path / "one.txt", "The ferry leaves at dawn.\n\nIt comes back at dusk.\n")
    two = kept(empty, tmp_path / "two.txt", "Snow lies on the pass.\n\nThe road is closed until May.\n")
    pool = LazyPool()
    with shown_window(qtbot, look, empty.services, pool=pool) as window:
        window.go(Place(Room.READER, one.id))
        screen = window.screen_shown
        pool.lazy = True
        window.go(Place(Room.READER, two.id))
        window.back()
        pool.answer()
        assert screen.detail.brief.id == one.id
