"""The search over everything where there is no answer, or none yet."""

from collections.abc import Callable
from dataclasses import replace
from threading import Event
from uuid import uuid4

import pytest
from pytestqt.qtbot import QtBot

from app.core.changes import Kind
from app.core.errors import DiskError
from app.search.query import Query
from app.services.opening import Services
from app.ui.dialogs.search import SearchOverlay
from app.ui.dialogs.statements import Target
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
    assert not overlay.asking.again.isActive()


def test_an_answer_that_takes_long_is_announced_and_one_that_is_there_is_not(
    overlay: SearchOverlay, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    with monkeypatch.context() as unanswered:
        unanswered.setattr(overlay._context.jobs, "read", lambda *_, **__: None)
        ask(overlay, "harbour")
        qtbot.waitUntil(lambda: overlay._foot.text() == "Searching…")
    ask(overlay, "harbours")
    assert not overlay.asking.slow.isActive()
    assert "ms" in overlay._foot.text()


def test_a_search_that_fails_says_why_and_can_be_asked_again(
    overlay: SearchOverlay, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask(overlay, "ministers")
    with monkeypatch.context() as gone:
        gone.setattr(services.search, "search", refuse)
        overlay.field.setText("peace line")
        overlay.search()
        assert not overlay.asking.slow.isActive(), "nothing is announced that will not come"
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
    assert not overlay.asking.slow.isActive(), "nothing is announced that will not come"
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


def lazily(overlay: SearchOverlay, monkeypatch: pytest.MonkeyPatch) -> "Waiting":
    """From now on what is typed is answered when a test says so."""
    waiting = Waiting()
    monkeypatch.setitem(overlay._context.jobs._lanes, Lane.TYPED, waiting)
    return waiting


def test_a_question_that_was_cleared_is_not_answered(overlay: SearchOverlay, monkeypatch: pytest.MonkeyPatch) -> None:
    ask(overlay, "peace line")
    waiting = lazily(overlay, monkeypatch)
    overlay.field.setText("ministers")
    overlay.search()
    overlay.field.clear()
    overlay.search()
    waiting.work()
    assert not overlay.lines
    assert overlay.found is None
    assert overlay.pages.currentWidget() is overlay.pages.begin
    assert overlay.completing.offered == ""


def test_enter_opens_no_hit_of_the_question_before(overlay: SearchOverlay, monkeypatch: pytest.MonkeyPatch) -> None:
    ask(overlay, "ministers")
    waiting, opened = lazily(overlay, monkeypatch), list[str]()
    go = overlay._context.services.search.place
    monkeypatch.setattr(overlay._context.services.search, "place", lambda hit: (opened.append(hit.snippet), go(hit))[1])
    overlay.field.setText("peace line")
    overlay.take()
    assert not opened, "while it is typed"
    overlay.search()
    overlay.take()
    assert not opened, "while the answer is under way"
    assert overlay.isVisible()
    waiting.work()
    assert overlay.found is not None
    assert overlay.found.words == "peace line"
    assert len(opened) == 1, "what was asked for is opened as soon as it is there"
    assert opened[0] in {hit.snippet for hit in overlay.found.results.hits}
    assert not overlay.isVisible()


def test_an_enter_that_waits_is_forgotten_with_its_question(overlay: SearchOverlay, monkeypatch: pytest.MonkeyPatch) -> None:
    ask(overlay, "ministers")
    waiting = lazily(overlay, monkeypatch)
    overlay.field.setText("peace line")
    overlay.search()
    overlay.take()
    overlay.field.setText("peace")
    overlay.search()
    waiting.work()
    assert overlay.isVisible()


def test_after_the_passages_for_a_statement_everything_is_listed_as_ever(overlay: SearchOverlay) -> None:
    ask(overlay, "minister")
    before = [(line.title, line.count) for line in overlay.lines if line.title]
    overlay.begin_for(Target(uuid4(), uuid4()), "minister")
    assert {line.hit.kind for line in overlay.lines if line.hit is not None} == {Kind.BRIEF}
    overlay.close_over()
    assert overlay.found is None
    assert not overlay.lines, "no list of passages alone stands under the counts of everything"
    overlay.begin()
    overlay.asking.ask_more()
    assert [(line.title, line.count) for line in overlay.lines if line.title] == before
