"""The search over everything where there is no answer, or none yet."""

from collections.abc import Callable
from dataclasses import replace
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from app.core.errors import DiskError
from app.search.query import Query
from app.services.opening import Services
from app.ui.dialogs.search import SearchOverlay
from app.ui.jobs import Lane
from tests.ui.asking import ask


def test_while_the_index_is_built_the_list_says_so_and_fills_by_itself(
    overlay: SearchOverlay, services: Services, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    words, search = "peace line", services.search.search
    right = search(Query(text=words))
    assert right.hits
    unread = replace(right, hits=(), total=0, objects=0, facets=None, complete=False)
    building = Event()
    building.set()
    monkeypatch.setattr(services.search, "search", lambda query: unread if building.is_set() else search(query))
    ask(overlay, words)
    assert overlay.pages.currentWidget() is overlay.pages.building
    building.clear()
    qtbot.waitUntil(lambda: overlay.pages.currentWidget() is overlay.list)
    assert overlay.found is not None
    assert {hit.id for hit in overlay.found.results.hits} == {hit.id for hit in right.hits}
    assert not overlay._again.isActive()


def test_an_answer_that_takes_long_is_announced_and_one_that_is_there_is_not(
    overlay: SearchOverlay, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    with monkeypatch.context() as unanswered:
        unanswered.setattr(overlay._context.jobs, "read", lambda *_, **__: None)
        ask(overlay, "harbour")
        qtbot.waitUntil(lambda: overlay._foot.text() == "Searching…")
    ask(overlay, "harbours")
    assert not overlay._slow.isActive()
    assert "ms" in overlay._foot.text()


def test_a_search_that_fails_says_why_and_can_be_asked_again(
    overlay: SearchOverlay, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask(overlay, "ministers")
    with monkeypatch.context() as gone:
        gone.setattr(services.search, "search", refuse)
        overlay.field.setText("peace line")
        overlay.search()
        assert not overlay._slow.isActive(), "nothing is announced that will not come"
        assert overlay._foot.text() == ""
        assert overlay.pages.currentWidget() is overlay.pages.failed
        assert overlay.pages.failed.accessibleName() == "This could not be searched. The disk does not answer. Check that it is connected."
        assert not overlay.lines, "no hit of the question before stands for an answer"
    overlay.pages.failed.again.click()
    assert overlay.pages.currentWidget() is overlay.list
    assert overlay.found is not None
    assert overlay.found.words == "peace line"


def test_a_search_that_breaks_off_says_so_and_can_be_asked_again(
    overlay: SearchOverlay, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    crashes: list[BaseException] = []
    overlay._context.jobs.crashed.disconnect()
    overlay._context.jobs.crashed.connect(crashes.append)
    with monkeypatch.context() as broken:
        broken.setattr(services.search, "search", break_off)
        overlay.field.setText("peace line")
        overlay.search()
    assert [str(crash) for crash in crashes] == ["a fault of ours"], "it is reported all the same"
    assert not overlay._slow.isActive(), "nothing is announced that will not come"
    assert overlay._foot.text() == ""
    assert overlay.pages.currentWidget() is overlay.pages.failed
    assert "broke off" in overlay.pages.failed.accessibleName()
    overlay.pages.failed.again.click()
    assert overlay.pages.currentWidget() is overlay.list
    assert overlay.found is not None
    assert overlay.found.words == "peace line"


def test_a_question_that_breaks_off_takes_nothing_from_a_newer_one(overlay: SearchOverlay, monkeypatch: pytest.MonkeyPatch) -> None:
    jobs, waiting = overlay._context.jobs, Waiting()
    crashes: list[BaseException] = []
    jobs.crashed.disconnect()
    jobs.crashed.connect(crashes.append)
    monkeypatch.setitem(jobs._lanes, Lane.TYPED, waiting)
    told: list[str] = []

    def fault() -> str:
        jobs.read("search", lambda: "newer", told.append, lane=Lane.TYPED)
        raise RuntimeError("a fault of ours")

    jobs.read("search", fault, told.append, told.append, lane=Lane.TYPED, broken=lambda: told.append("broken"))
    waiting.work()
    assert told == ["newer"]
    assert len(crashes) == 1


class Waiting:
    """A pool whose work is done when a test says so."""

    def __init__(self) -> None:
        self._tasks: list[Callable[[], None]] = []

    def submit(self, work: Callable[[], None]) -> None:
        self._tasks.append(work)

    def work(self) -> None:
        while self._tasks:
            self._tasks.pop(0)()

    def close(self) -> None:
        self._tasks.clear()


def break_off(_query: Query) -> None:
    raise RuntimeError("a fault of ours")


def refuse(_query: Query) -> None:
    raise DiskError("The disk does not answer. Check that it is connected.")


@pytest.mark.parametrize(
    ("typed", "title", "what"),
    [
        ("!!! -", "There is no word to look for in the question.", "Signs and operators alone are not looked for"),
        ("AND", "There is no word to look for in the question.", "AND needs words on both sides"),
        ("lang:", "There is no word to look for in the question.", "“lang:” needs a word right after it"),
        ("date:1803", "Nothing fits these fields.", "Fewer fields, or a longer time"),
        ("xqzzy", "Nothing has these words.", "Fewer words"),
    ],
)
def test_where_nothing_is_found_what_is_wrong_is_said(overlay: SearchOverlay, typed: str, title: str, what: str) -> None:
    ask(overlay, typed)
    page = overlay.pages.none
    assert overlay.pages.currentWidget() is page
    assert page.title.text() == title
    assert page.words.accessibleName().startswith(what)
