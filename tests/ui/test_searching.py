"""The search over everything: completion, only as typed, saved searches, facets."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.core.changes import Kind
from app.core.language import Language
from app.services.opening import Services
from app.ui.dialogs.hits import HIT_HIGH, LINE_HIGH, extract, other_form, spoken_line, units
from app.ui.dialogs.search import FIRST, SearchOverlay
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.views.reader.screen import ReaderScreen


@pytest.fixture
def overlay(window: MainWindow) -> SearchOverlay:
    window.search_overlay.begin()
    return window.search_overlay


def ask(overlay: SearchOverlay, words: str) -> int:
    """Type, and wait a moment."""
    overlay.field.setText(words)
    overlay.search()
    overlay._ask_all()
    overlay._timer.stop()
    return sum(line.hit is not None for line in overlay.lines)


def test_only_as_typed_leaves_other_spellings_out(overlay: SearchOverlay, qtbot: QtBot) -> None:
    wide = ask(overlay, "shuttle diplomacy")
    assert "셔틀외교" in overlay.also.forms
    assert overlay.also.isVisible()
    qtbot.keyClick(overlay.field, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    assert overlay.exact.isChecked()
    assert overlay.also.forms == ()
    assert overlay.also.isHidden()
    assert sum(line.hit is not None for line in overlay.lines) < wide
    overlay.exact.setChecked(False)


def test_the_right_arrow_takes_what_is_offered(overlay: SearchOverlay, qtbot: QtBot) -> None:
    ask(overlay, "minist")
    assert overlay._completion.casefold().startswith("minist")
    offered = overlay._completion
    qtbot.keyClick(overlay.field, Qt.Key.Key_Right)
    assert overlay.field.text() == offered
    ask(overlay, "xyzzy")
    assert overlay._completion == ""


def test_a_search_is_saved_under_its_words_and_asked_again(overlay: SearchOverlay, services: Services, qtbot: QtBot) -> None:
    ask(overlay, "ministers")
    qtbot.keyClick(overlay.field, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert [each.text for each in services.search.remembered.saved()] == ["ministers"]
    assert overlay._saved.isVisible()
    ask(overlay, "something else")
    overlay._saved._take("ministers")
    assert overlay.field.text() == "ministers"
    qtbot.keyClick(overlay.field, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert services.search.remembered.saved() == ()


def test_facets_narrow_the_hits_and_let_go_again(overlay: SearchOverlay) -> None:
    everything = ask(overlay, "ministers")
    years = [value for value, _, _ in overlay._years._choices]
    assert years
    overlay._years._take(years[-1])
    hits = [line.hit for line in overlay.lines if line.hit]
    assert 0 < len(hits) <= everything
    assert all(hit.date is not None and hit.date.year == years[-1] for hit in hits)
    overlay._years._take(years[-1])
    overlay._languages._take(Language.EN)
    assert all(line.hit.language is Language.EN for line in overlay.lines if line.hit)
    overlay._languages._take(Language.EN)
    overlay._ask_all()
    assert sum(line.hit is not None for line in overlay.lines) == everything


def test_the_first_hits_come_with_each_letter_and_the_others_after_a_moment(overlay: SearchOverlay, qtbot: QtBot) -> None:
    overlay.field.setText("ministers")
    qtbot.waitUntil(lambda: not overlay._timer.isActive())
    first = [line.hit for line in overlay.lines if line.hit]
    assert len(first) == FIRST
    overlay.step(1)
    chosen = overlay.list.current()
    qtbot.waitUntil(lambda: sum(line.hit is not None for line in overlay.lines) > FIRST)
    assert overlay.list.current().hit.id == chosen.hit.id
    places = {(line.hit.id, line.hit.part, line.hit.number) for line in overlay.lines if line.hit}
    assert {(hit.id, hit.part, hit.number) for hit in first} <= places
    overlay.field.setText("")
    qtbot.waitUntil(lambda: not overlay._timer.isActive())
    assert not overlay._more.isActive()
    assert not overlay.lines


def test_what_a_passage_says_is_looked_for_elsewhere_and_typing_asks_anew(window: MainWindow, services: Services) -> None:
    brief = next(row for row in services.library.rows() if sum(row.marks.values()) > 1)
    window.go(Place(Room.READER, brief.id))
    screen, overlay = window.screen_shown, window.search_overlay
    assert isinstance(screen, ReaderScreen)
    assert screen.detail is not None
    command = next(command for command in window.commands if command.id == "more-like")
    mark = next(mark for mark in screen.detail.marks if mark.placed)
    screen.page.go_to(mark.start, mark.end)
    assert command.why_not() == ""
    command.run()
    assert overlay.isVisible()
    assert overlay._hint.text() == command.title
    found = [line.hit for line in overlay.lines if line.hit]
    place = screen.in_hand()
    assert place is not None
    assert {(hit.id, hit.number) for hit in found} == {(hit.id, hit.number) for hit in services.search.like_around(place).hits}
    assert found
    assert ask(overlay, "xyzzy") == 0
    overlay.close_over()
    window.go(Place(Room.DOSSIERS))
    assert "Select words" in command.why_not()


def test_each_kind_tells_how_many_places_answer_and_a_chosen_kind_hides_no_count(overlay: SearchOverlay) -> None:
    ask(overlay, "ministers")
    hits = [line.hit for line in overlay.lines if line.hit]
    assert len(hits) < 60
    told = {kind: sum(hit.kind is kind for hit in hits) for kind in (Kind.BRIEF, Kind.DOSSIER, Kind.MEETING)}
    counted = {kind: overlay._kinds[kind]._count for kind in told}
    assert counted == {kind: str(count) for kind, count in told.items()}
    assert overlay._kinds[None]._count == str(len(hits))
    overlay._kinds[Kind.DOSSIER].click()
    assert {line.hit.kind for line in overlay.lines if line.hit} == {Kind.DOSSIER}
    assert {kind: overlay._kinds[kind]._count for kind in told} == counted
    overlay._kinds[None].click()
    ask(overlay, "")
    assert overlay._kinds[None]._count == ""


def test_another_spelling_says_so_and_the_typed_one_does_not(overlay: SearchOverlay) -> None:
    ask(overlay, "shuttle diplomacy")
    forms = {line.form for line in overlay.lines if line.hit}
    assert "셔틀외교" in forms
    assert "" in forms
    for line in overlay.lines:
        if line.form:
            assert line.form in line.hit.forms  # type: ignore[union-attr]
            assert line.form in spoken_line(line)


@pytest.mark.parametrize(
    ("forms", "typed", "other"),
    [
        (("Ministers",), "minister", ""),
        (("윤석열이",), "윤석열", ""),
        (("Yoon Seok-yeol", "shuttle diplomacy"), "Yoon shuttle diplomacy", "Yoon Seok-yeol"),
        (("diplomacy",), "diplom*", ""),
        (("尹錫悦",), "yoon", "尹錫悦"),
        (("anything",), "", ""),
        (("Yoon Seok-yeol", "Yoon Suk-yeol"), "Yoon Suk Yeol", ""),
    ],
)
def test_an_ending_makes_no_other_spelling(forms: tuple[str, ...], typed: str, other: str) -> None:
    assert other_form(forms, typed) == other


def test_a_long_snippet_takes_two_lines_and_a_short_one_one(overlay: SearchOverlay) -> None:
    ask(overlay, "ministers")
    heights: dict[int, int] = {}
    for at, line in enumerate(overlay.lines):
        if line.hit is not None:
            heights[len(line.hit.snippet)] = overlay.list.visualRect(overlay.list.model().index(at, 0)).height()
    assert heights[max(heights)] == HIT_HIGH + LINE_HIGH
    assert heights[min(heights)] == HIT_HIGH


def test_an_extract_begins_at_a_word_and_its_marks_move_along(overlay: SearchOverlay) -> None:
    ask(overlay, "ministers")
    hit = next(line.hit for line in overlay.lines if line.hit)
    far = replace(hit, snippet="😀 " + "quay " * 30 + "ministers", marks=((152, 161),))
    shown = extract(far)
    assert shown.text.startswith("…quay quay")
    assert [shown.text[start:end] for start, end in shown.marks] == ["ministers"]
    assert units("😀 quay", 2) == 3


def test_a_hit_opens_beside_what_is_shown(window: MainWindow, overlay: SearchOverlay, qtbot: QtBot) -> None:
    overlay.close_over()
    window.go(Place(Room.DOSSIERS))
    overlay.begin()
    ask(overlay, "ministers")
    qtbot.keyClick(overlay.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not overlay.isVisible()
    assert window.tabs.places[0].room is Room.DOSSIERS
    assert len(window.tabs.places) == 2
    assert window.tabs.at == 1
    window.close_tab(1)
    assert window.place.room is Room.DOSSIERS
