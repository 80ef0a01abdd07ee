"""The reader's pages beside its text: pictures, marks on both, hits, repairs, and the place that is kept."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication
from pytestqt.qtbot import QtBot

from app.core.jobs import Silent
from app.core.model.annotation import AnchorState, AnnotationKind
from app.core.model.brief import Brief
from app.core.text import Span
from app.services.importing import ImportChoices
from app.services.opening import Services
from app.services.views import MarkDetails
from app.ui.jobs import Lane
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.tokens import LIGHT
from app.ui.views.reader.desk import Mode
from app.ui.views.reader.original import KEPT
from app.ui.views.reader.screen import ReaderScreen
from app.ui.views.reader.side import Side
from app.ui.widgets.button import Button
from tests.ui.held import Held
from tests.ui.paper import TITLE, write_paper


@pytest.fixture
def paper(services: Services, resources: Path, tmp_path: Path) -> Iterator[Brief]:
    source = write_paper(tmp_path / "ferry.pdf", resources)
    report = services.imports.import_paths([source], ImportChoices(), Silent())
    yield report.files[0].briefs[0].brief
    services.library.remove([report.files[0].briefs[0].brief.id])


@pytest.fixture
def long_paper(services: Services, resources: Path, tmp_path: Path) -> Iterator[Brief]:
    """A paper of more pages than are kept at once."""
    source = write_paper(tmp_path / "long.pdf", resources, repeats=34)
    report = services.imports.import_paths([source], ImportChoices(), Silent())
    yield report.files[0].briefs[0].brief
    services.library.remove([report.files[0].briefs[0].brief.id])


def opened(window: MainWindow, brief: Brief) -> ReaderScreen:
    window.go(Place(Room.READER, brief.id))
    screen = window.screen_shown
    assert isinstance(screen, ReaderScreen)
    return screen


def both(window: MainWindow, brief: Brief, qtbot: QtBot) -> ReaderScreen:
    screen = opened(window, brief)
    screen.show_mode(Mode.BOTH)
    qtbot.waitUntil(lambda: 1 in screen.original.known)
    return screen


def places(text: str, words: str) -> list[Span]:
    """Where words stand on a page, whatever its line ends."""
    return [Span(*found.span()) for found in re.finditer(r"\s+".join(map(re.escape, words.split())), text)]


def test_keys_turn_between_text_and_page(window: MainWindow, paper: Brief, qtbot: QtBot) -> None:
    screen = opened(window, paper)
    assert screen.modes.isVisible()
    assert not screen.original.isVisible()
    qtbot.keyClick(screen.page, Qt.Key.Key_3)
    assert screen.original.isVisible()
    assert screen.page.isVisible()
    qtbot.keyClick(screen.page, Qt.Key.Key_2)
    assert not screen.page.isVisible()
    qtbot.keyClick(screen.original, Qt.Key.Key_1)
    assert screen.desk.mode is Mode.TEXT


def test_a_brief_without_pages_offers_none(window: MainWindow, services: Services) -> None:
    row = next(found for found in services.library.rows() if not found.page_count)
    window.go(Place(Room.READER, row.id))
    screen = window.screen_shown
    assert isinstance(screen, ReaderScreen)
    assert not screen.modes.isVisible()
    screen.show_mode(Mode.PAGE)
    assert screen.page.isVisible()


def test_only_the_pages_in_view_are_drawn_and_at_their_very_size(window: MainWindow, paper: Brief, qtbot: QtBot) -> None:
    screen = both(window, paper, qtbot)
    view = screen.original
    assert view.pages >= 3
    assert set(view.images) <= {1, 2}
    for page, image in view.images.items():
        assert image.width() == round(view.sheets.pixels(page)[0] * view.devicePixelRatioF())
    view.zoom(1)
    qtbot.waitUntil(lambda: view.images[1].width() == round(view.sheets.pixels(1)[0] * view.devicePixelRatioF()))
    view.zoom(0)
    view.go_to_page(view.pages)
    qtbot.waitUntil(lambda: view.pages in view.images)


def test_a_click_on_a_zoom_button_is_one_step(window: MainWindow, paper: Brief, qtbot: QtBot) -> None:
    screen = both(window, paper, qtbot)
    asked: list[int] = []
    screen.desk.page_bar.zoomed.connect(asked.append)
    larger, smaller, fit = (
        next(button for button in screen.desk.page_bar.findChildren(Button) if button.accessibleName() == name)
        for name in ("Larger page", "Smaller page", "Fit width")
    )
    larger.click()
    assert asked == [1]
    assert screen.original.zoom_percent == 125
    smaller.click()
    assert screen.original.zoom_percent == 100
    larger.click()
    fit.click()
    assert asked == [1, -1, 1, 0]


def test_a_page_is_sharp_again_after_larger_and_back(window: MainWindow, paper: Brief, qtbot: QtBot) -> None:
    view = both(window, paper, qtbot).original
    late = Held()
    window.context.jobs._lanes[Lane.LISTS] = late
    view.zoom(1)
    view._fetch()
    view.zoom(1)
    view._fetch()
    late.do_all()
    assert view.images[1].width() == round(view.sheets.pixels(1)[0] * view.devicePixelRatioF())
    for by in (-1, 1, -1):
        view.zoom(by)
        view._fetch()
    late.do_all()
    assert view.images[1].width() == round(view.sheets.pixels(1)[0] * view.devicePixelRatioF())


def test_a_text_just_opened_stands_at_its_beginning(window: MainWindow, long_paper: Brief, qtbot: QtBot) -> None:
    screen = opened(window, long_paper)
    assert screen.top_offset() == 0
    screen.show_mode(Mode.BOTH)
    assert screen.original.first_page() == 1


def test_a_selection_outlives_its_page_in_memory(window: MainWindow, services: Services, long_paper: Brief, qtbot: QtBot) -> None:
    screen = both(window, long_paper, qtbot)
    view, words = screen.original, screen.original.known[1]
    assert view.pages > KEPT + 2
    begin = words.text.index("calendar, a")
    view._anchor, view._head = (1, begin), (1, begin + 7)
    for page in range(2, view.pages + 1):
        view.go_to_page(page)
        qtbot.waitUntil(lambda page=page: page in view.images)
    assert 1 not in view.images
    assert len(view.known) <= KEPT + 1
    qtbot.keyClick(view, Qt.Key.Key_H)
    mark = screen.marks.card.mark
    assert mark is not None
    assert mark.passage.exact == "calendar"
    window.undo()


def test_a_mark_is_drawn_on_its_words_on_both(window: MainWindow, services: Services, paper: Brief, qtbot: QtBot) -> None:
    mark = services.annotations.by_quote(paper.id, "first joint timetable in seventeen years", MarkDetails(kind=AnnotationKind.FIGURE)).mark
    screen = both(window, paper, qtbot)
    shown, lost = screen.original.shown_on(1)
    assert lost == 0
    found = next(each for each in shown if each.mark.annotation.id == mark.annotation.id)
    words = screen.original.known[1]
    assert found.lines == words.lines(places(words.text, "first joint timetable in seventeen years")[0])
    line = screen.original._on_screen(1, found.lines)[0]
    picture = screen.original.viewport().grab().toImage()
    seen = {picture.pixelColor(x, round(line.center().y())).name().upper() for x in range(round(line.left()), round(line.right()))}
    assert LIGHT["mF"] in seen
    services.annotations.remove([mark.annotation.id])


def test_words_that_stand_twice_are_marked_where_they_were_taken(
    window: MainWindow, services: Services, paper: Brief, qtbot: QtBot
) -> None:
    second = services.annotations.by_quote(paper.id, "It sets no dates", MarkDetails(), occurrence=2).mark
    screen = both(window, paper, qtbot)
    (found,), _ = screen.original.shown_on(1)
    words = screen.original.known[1]
    assert len(places(words.text, "It sets no dates")) > 1
    assert found.lines == words.lines(places(words.text, "It sets no dates")[1])
    services.annotations.remove([second.annotation.id])


def test_a_selection_on_the_page_is_marked_in_the_text(window: MainWindow, services: Services, paper: Brief, qtbot: QtBot) -> None:
    screen = both(window, paper, qtbot)
    view, words = screen.original, screen.original.known[1]
    begin = words.text.index("calendar, a")
    first, last = (view._on_screen(1, words.lines(Span(at, at + 1)))[0].center() for at in (begin, begin + 7))
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=first.toPoint())
    qtbot.mouseMove(view.viewport(), last.toPoint())
    view.mouseMoveEvent(_moved_to(last))
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=last.toPoint())
    assert screen.page_bar.isVisible()
    assert not screen.page_bar.geometry().adjusted(14, 14, -14, -14).intersects(view.selection_rect())
    qtbot.keyClick(view, Qt.Key.Key_H)
    mark = screen.marks.card.mark
    assert mark is not None
    assert mark.passage.exact == "calendar"
    assert not view.has_selection()
    window.undo()


def _moved_to(at: QPointF):  # type: ignore[no-untyped-def]
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent

    button = Qt.MouseButton.LeftButton
    return QMouseEvent(QEvent.Type.MouseMove, at, at, button, button, Qt.KeyboardModifier.NoModifier)


def test_text_and_pages_scroll_together(window: MainWindow, paper: Brief, qtbot: QtBot) -> None:
    screen = both(window, paper, qtbot)
    assert screen.detail is not None
    start = screen.detail.page_starts[2]
    screen.page.restore_top(start)
    assert screen.original.top()[0] in (2, 3)
    screen.original.scroll_to(1, 0.0)
    assert screen.page.top_offset() < screen.detail.page_starts[1]
    screen.desk.text_bar.together.setChecked(False)
    before = screen.page.top_offset()
    screen.original.scroll_to(3, 0.5)
    assert screen.page.top_offset() == before


def test_every_hit_is_listed_with_its_words_and_leads_there(window: MainWindow, paper: Brief, qtbot: QtBot) -> None:
    screen = both(window, paper, qtbot)
    assert screen.detail is not None
    screen.find_in_pane()
    screen.find_bar.field.setText("harbour")
    assert screen.side.shown is Side.HITS
    rows = screen.hits.rows
    assert len(rows) == screen.detail.text.casefold().count("harbour")
    assert all(row.words.casefold() == "harbour" for row in rows)
    screen.hits.list.choose_row(len(rows) - 1)
    assert screen.page.selection() is not None
    selection = screen.page.selection()
    assert selection is not None
    assert screen.detail.text.casefold().rindex("harbour") == selection[0]
    assert screen.find_bar._count.text().startswith(f"{len(rows)} ")
    screen.find_bar.leave()
    assert screen.side.shown is Side.MARKS


def test_hits_do_not_go_over_to_the_next_brief(window: MainWindow, services: Services, paper: Brief, qtbot: QtBot) -> None:
    screen = both(window, paper, qtbot)
    screen.find_in_pane()
    screen.find_bar.field.setText("harbour")
    assert screen.find_bar.count > 1
    other = next(row for row in services.library.rows() if row.id != paper.id)
    opened(window, services.library.get(other.id))
    assert screen.find_bar.isHidden()
    assert screen.side.shown is Side.MARKS
    told: list[object] = []
    screen.find_bar.moved.connect(lambda *hit: told.append(hit))
    screen.find_bar.step(1)
    assert told == []


def test_hits_follow_the_text_when_a_repair_is_switched(window: MainWindow, services: Services, paper: Brief, qtbot: QtBot) -> None:
    screen = opened(window, paper)
    head = next(each for each in services.cleaning.repairs(paper.id) if each.repair.kind == "running_head")
    assert head.repair.on
    screen.find_in_pane()
    screen.find_bar.field.setText("harbour")
    screen.find_bar.step(1)
    assert screen.detail is not None
    before = screen.detail.text
    screen.mending.switch(head, False)
    qtbot.waitUntil(lambda: screen.detail is not None and screen.detail.text != before)
    assert all(screen.detail.text[slice(*hit)].casefold() == "harbour" for hit in screen.find_bar._hits)
    assert screen.find_bar.count == screen.detail.text.casefold().count("harbour")
    assert screen.find_bar._count.text().startswith("2 ")
    assert [row.words.casefold() for row in screen.hits.rows] == ["harbour"] * screen.find_bar.count
    screen.find_bar.leave()
    window.undo()
    qtbot.waitUntil(lambda: screen.detail is not None and screen.detail.text == before)
    assert screen.find_bar.count == 0


def test_a_repair_is_switched_and_undo_switches_back(window: MainWindow, services: Services, paper: Brief, qtbot: QtBot) -> None:
    screen = opened(window, paper)
    screen.turn_side(Side.REPAIRS)
    assert screen.detail is not None
    head = next(view for view in screen.repairs.rows if view.repair.kind == "running_head")
    assert "Northern Straits" in head.before
    at = screen.repairs.rows.index(head)
    screen.repairs.choose(head)
    before = screen.detail.text
    qtbot.keyClick(screen.repairs.list, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: screen.detail is not None and screen.detail.text != before)
    assert screen.detail.text.count(head.before.strip()) == before.count(head.before.strip()) + 1
    assert not screen.repairs.rows[at].repair.on
    window.undo()
    qtbot.waitUntil(lambda: screen.detail is not None and screen.detail.text == before)


def test_words_are_copied_with_where_they_are_from(window: MainWindow, services: Services, paper: Brief, qtbot: QtBot) -> None:
    screen = opened(window, paper)
    assert screen.detail is not None
    start = screen.detail.text.index("wide but thin")
    screen.page.select(start, start + 13)
    window.actions_by_id["copy-reference"].trigger()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("“wide but thin” (")
    assert copied.endswith("p. 1)")
    # What the program only guesses of a paper leaves it no more than it is printed
    assert "title" in screen.detail.brief.guessed
    assert TITLE not in copied


def test_how_far_one_read_is_kept_in_the_library(window: MainWindow, services: Services, paper: Brief, qtbot: QtBot) -> None:
    screen = opened(window, paper)
    assert screen.detail is not None
    screen.page.restore_top(screen.detail.page_starts[2])
    top = screen.page.top_offset()
    assert top > 0
    window.go(Place(Room.LIBRARY))
    assert services.resume.reading(paper.id) == top
    screen._tops.clear()
    screen._detail = None
    again = opened(window, paper)
    assert abs(again.page.top_offset() - top) < 200


@pytest.mark.parametrize("mode", [Mode.TEXT, Mode.PAGE])
def test_a_paper_is_partly_read_until_one_rests_at_its_end(
    window: MainWindow, services: Services, paper: Brief, mode: Mode, qtbot: QtBot
) -> None:
    services.library.mark_read(paper.id, read=False)
    screen = opened(window, paper)
    screen.show_mode(mode)
    view = screen.page if mode is Mode.TEXT else screen.original

    def partly() -> bool:
        return next(row.partly for row in services.library.rows() if row.id == paper.id)

    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > view.height())
    window.go(Place(Room.LIBRARY))
    assert partly(), "three pages do not fit into the window"
    screen._detail = None
    screen = opened(window, paper)
    screen.show_mode(mode)
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > view.height())
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    window.go(Place(Room.LIBRARY))
    assert not partly()


def test_the_title_does_not_touch_the_header(window: MainWindow, paper: Brief) -> None:
    screen = opened(window, paper)
    screen.page.verticalScrollBar().setValue(0)
    assert screen.page._line_of(0).top() >= 16


def test_a_mark_that_lost_its_words_is_reviewed(window: MainWindow, services: Services, tmp_path: Path, qtbot: QtBot) -> None:
    first = "Ferry notes\n\nThe harbour board keeps two ferries in winter and three in summer, as agreed.\n\nThe quay is old.\n"
    (tmp_path / "notes.txt").write_text(first, encoding="utf-8")
    brief = services.imports.import_paths([tmp_path / "notes.txt"], ImportChoices(), Silent()).files[0].briefs[0].brief
    mark = services.annotations.by_quote(brief.id, "The harbour board keeps two ferries in winter and three in summer", MarkDetails()).mark
    (tmp_path / "newer.txt").write_text(first.replace("two ferries", "four ferries"), encoding="utf-8")
    services.reimports.reimport(brief.id, tmp_path / "newer.txt")
    screen = opened(window, brief)
    screen.marks.choose(mark.annotation.id)
    review = screen.marks.card.review
    assert review.isVisible()
    assert review.accept.isVisible()
    selection = screen.page.selection()
    assert selection is not None
    assert screen.detail is not None
    assert "four ferries" in screen.detail.text[slice(*selection)]
    review.accept.click()
    kept = next(each for each in services.annotations.all(brief.id) if each.annotation.id == mark.annotation.id)
    assert kept.state is AnchorState.ANCHORED
    assert "four ferries" in kept.passage.exact
    window.undo()
    services.library.remove([brief.id])


def test_the_page_stays_paper_in_the_dark(window: MainWindow, paper: Brief, qtbot: QtBot) -> None:
    screen = both(window, paper, qtbot)
    window.look.set_theme(dark=True, high=False)
    try:
        rect = screen.original.sheets.rect(1)
        at = QPoint(round(rect.left()) + 8, 60)
        assert screen.original.viewport().grab().toImage().pixelColor(at) == QColor("white")
    finally:
        window.look.set_theme(dark=False, high=False)
