"""Statements are dragged to another place, marks and words onto a dossier, briefs into one: with real drag events."""

from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.core.anchors import find_quote
from app.core.model.annotation import AnnotationKind
from app.core.model.dossier import Dossier, Heading, Statement
from app.core.policy import Policy
from app.services.opening import Services
from app.services.views import CleanRange, MarkDetails
from app.ui import dragging
from app.ui.dragging import SPRING_MS, Carried, briefs_in, carried_in, is_ours, put_briefs, put_carried, put_statement, statement_in
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.views.dossier.list import DossierListScreen
from app.ui.views.dossier.screen import DossierScreen
from app.ui.views.library.carrying import Carrying
from app.ui.views.reader.screen import ReaderScreen
from app.ui.widgets.overlay import is_covered
from app.ui.widgets.rows import ROW_ROLE, RowList
from app.ui.wording import heading_name
from tests.ui.clock import stopped_clock
from tests.ui.windows import library_of, tell_now

COPY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
OURS, PRESS = Heading.OUR_OBJECTIVES, Heading.PRESS_LINE
QUAY = "The quay is closed.\n\nIt opens again in spring, when the ice is gone."


@pytest.fixture
def dossier(empty: MainWindow) -> Dossier:
    statements = tuple(Statement(heading=OURS, text=text) for text in ("Open the quay.", "Keep the ferry.", "Mend the bridge."))
    kept = Dossier(title="The harbour", statements=statements)
    empty.services.dossiers.save(kept, "Add a dossier")
    return kept


@pytest.fixture
def screen(empty: MainWindow, dossier: Dossier) -> DossierScreen:
    empty.go(Place(Room.DOSSIER, dossier.id))
    QApplication.processEvents()
    assert isinstance(empty.screen_shown, DossierScreen)
    return empty.screen_shown


@pytest.fixture
def brief(empty: MainWindow) -> UUID:
    return empty.services.imports.take_note("", QUAY).files[0].briefs[0].brief.id


@pytest.fixture
def lifted(monkeypatch: pytest.MonkeyPatch) -> list[QMimeData]:
    """What was dragged: the loop of a real drag waits for a pointer, so that it ends here at once."""
    found: list[QMimeData] = []

    def execute(drag: dragging.QDrag, _actions: Qt.DropAction) -> Qt.DropAction:
        kept = QMimeData()
        for kind in drag.mimeData().formats():
            kept.setData(kind, drag.mimeData().data(kind))
        found.append(kept)
        return Qt.DropAction.IgnoreAction

    monkeypatch.setattr(dragging.QDrag, "exec", execute)
    return found


def over(target: QWidget, at: QPoint, mime: QMimeData) -> bool:
    """Drag something there; whether it may be let go."""
    for event in (QDragEnterEvent(at, COPY, mime, LEFT, NONE), QDragMoveEvent(at, COPY, mime, LEFT, NONE)):
        QApplication.sendEvent(target, event)
    return event.isAccepted()


def let_go(target: QWidget, at: QPoint, mime: QMimeData) -> bool:
    """Drag something there and let it go; whether it was taken."""
    if not over(target, at, mime):
        return False
    event = QDropEvent(QPointF(at), COPY, mime, LEFT, NONE)
    QApplication.sendEvent(target, event)
    QApplication.processEvents()
    return event.isAccepted()


def order(services: Services, dossier: Dossier, heading: Heading = OURS) -> list[str]:
    return [statement.text for statement in services.dossiers.get(dossier.id).under(heading)]


def middle_of(screen: DossierScreen, number: int) -> QPoint:
    line = screen.page.rows[number]
    return line.mapTo(screen.page, line.rect().center())


def top_of(screen: DossierScreen, number: int) -> QPoint:
    line = screen.page.rows[number]
    return line.mapTo(screen.page, QPoint(60, 1))


def moving(statement: Statement) -> QMimeData:
    mime = QMimeData()
    put_statement(mime, statement.id)
    return mime


def carrying(**what: object) -> QMimeData:
    mime = QMimeData()
    put_carried(mime, Carried(**what))  # type: ignore[arg-type]
    return mime


def test_a_statement_is_dragged_up_with_a_line_where_it_will_stand(empty: MainWindow, screen: DossierScreen, dossier: Dossier) -> None:
    mime, at = moving(dossier.statements[2]), top_of(screen, 0)
    assert over(screen.page, at, mime)
    sign = screen.page.landing.sign
    assert sign.isVisible()
    assert sign.spot is not None
    assert abs(sign.spot.top - at.y()) <= 1
    assert sign.words == "Move to Our objectives 1"
    assert not empty._veil.isVisible()
    assert let_go(screen.page, at, mime)
    assert sign.isHidden()
    assert order(empty.services, dossier) == ["Mend the bridge.", "Open the quay.", "Keep the ferry."]
    empty.undo()
    assert order(empty.services, dossier) == ["Open the quay.", "Keep the ferry.", "Mend the bridge."]


def test_a_statement_is_dragged_under_another_heading_as_one_step(empty: MainWindow, screen: DossierScreen, dossier: Dossier) -> None:
    line = screen.page.anchors[PRESS.value]
    at = line.mapTo(screen.page, QPoint(40, line.height() - 2))
    assert let_go(screen.page, at, moving(dossier.statements[0]))
    assert f"{heading_name(PRESS)} 1" in empty.toast.words
    assert order(empty.services, dossier, PRESS) == ["Open the quay."]
    assert order(empty.services, dossier) == ["Keep the ferry.", "Mend the bridge."]
    empty.undo()
    assert order(empty.services, dossier) == ["Open the quay.", "Keep the ferry.", "Mend the bridge."]


def test_a_statement_that_stays_where_it_is_makes_no_step(empty: MainWindow, screen: DossierScreen, dossier: Dossier) -> None:
    before = empty.services.dossiers.get(dossier.id)
    assert let_go(screen.page, top_of(screen, 1), moving(dossier.statements[0]))
    assert empty.services.dossiers.get(dossier.id).rev == before.rev


def test_a_drag_that_leaves_takes_its_line_along(screen: DossierScreen, dossier: Dossier) -> None:
    over(screen.page, top_of(screen, 1), moving(dossier.statements[0]))
    QApplication.sendEvent(screen.page, QDragLeaveEvent())
    assert screen.page.landing.sign.isHidden()


def test_the_page_scrolls_while_one_stays_at_its_edge(screen: DossierScreen, dossier: Dossier, qtbot: QtBot) -> None:
    area = screen.page_scroll
    bar = area.verticalScrollBar()
    assert bar.maximum() > 0
    at = screen.page.mapFrom(area.viewport(), QPoint(200, area.viewport().height() - 4))
    over(screen.page, at, moving(dossier.statements[0]))
    qtbot.waitUntil(lambda: bar.value() > 0)
    QApplication.sendEvent(screen.page, QDragLeaveEvent())


def test_a_pointer_lifts_a_statement_with_its_words(screen: DossierScreen, dossier: Dossier, lifted: list[QMimeData]) -> None:
    line = screen.page.rows[1]
    QTest.mousePress(line, LEFT, NONE, QPoint(14, 14))
    QTest.mouseMove(line, QPoint(14, 16))
    assert lifted == []
    QTest.mouseMove(line, QPoint(14, 60))
    QTest.mouseRelease(line, LEFT, NONE, QPoint(14, 60))  # else the button stays down for whoever comes next
    (mime,) = lifted
    assert statement_in(mime) == dossier.statements[1].id
    assert mime.text() == "Keep the ferry."
    assert is_ours(mime)


def test_a_mark_on_a_statement_is_its_evidence(empty: MainWindow, screen: DossierScreen, dossier: Dossier, brief: UUID) -> None:
    mark = empty.services.annotations.by_quote(brief, "The quay is closed.", MarkDetails()).mark
    mime, at = carrying(mark_id=mark.annotation.id), middle_of(screen, 1)
    assert over(screen.page, at, mime)
    assert screen.page.landing.sign.words == "Use as evidence for Our objectives 2"
    assert let_go(screen.page, at, mime)
    statements = empty.services.dossiers.get(dossier.id).statements
    assert [[each.passage_id for each in statement.evidence] for statement in statements] == [[], [mark.passage.id], []]
    assert "Our objectives 2" in empty.toast.words


def test_a_mark_between_statements_makes_a_new_one(empty: MainWindow, screen: DossierScreen, dossier: Dossier, brief: UUID) -> None:
    mark = empty.services.annotations.by_quote(brief, "The quay is closed.", MarkDetails()).mark
    assert let_go(screen.page, top_of(screen, 1), carrying(mark_id=mark.annotation.id))
    assert order(empty.services, dossier) == ["Open the quay.", "The quay is closed.", "Keep the ferry.", "Mend the bridge."]
    new = empty.services.dossiers.get(dossier.id).statements[1]
    assert [each.passage_id for each in new.evidence] == [mark.passage.id]
    empty.undo()
    assert len(order(empty.services, dossier)) == 3


def test_selected_words_become_a_mark_and_evidence_in_one_step(empty: MainWindow, dossier: Dossier, brief: UUID) -> None:
    empty.go(Place(Room.READER, brief))
    reader = empty.screen_shown
    assert isinstance(reader, ReaderScreen)
    assert reader.detail is not None
    found = find_quote(reader.detail.text, "It opens again in spring")
    assert found is not None
    reader.page.select(found.start, found.end)
    mime = reader.page.createMimeDataFromSelection()
    assert mime.text() == "It opens again in spring"
    empty.go(Place(Room.DOSSIER, dossier.id))
    QApplication.processEvents()
    screen = empty.screen_shown
    assert isinstance(screen, DossierScreen)
    assert let_go(screen.page, middle_of(screen, 0), mime)
    (evidence,) = empty.services.dossiers.get(dossier.id).statements[0].evidence
    (mark,) = empty.services.annotations.all(brief)
    assert (mark.passage.id, mark.passage.exact) == (evidence.passage_id, "It opens again in spring")
    empty.undo()
    assert empty.services.annotations.all(brief) == ()
    assert empty.services.dossiers.get(dossier.id).statements[0].evidence == ()


def test_a_mark_is_lifted_out_of_the_list(empty: MainWindow, brief: UUID, lifted: list[QMimeData]) -> None:
    mark = empty.services.annotations.by_quote(brief, "The quay is closed.", MarkDetails()).mark
    empty.go(Place(Room.READER, brief))
    reader = empty.screen_shown
    assert isinstance(reader, ReaderScreen)
    reader.marks.list.choose_row(0)
    reader.marks.list.startDrag(COPY)
    (mime,) = lifted
    assert carried_in(mime) == Carried(mark_id=mark.annotation.id)
    assert mime.text() == "The quay is closed."


def test_the_way_to_a_dossier_opens_under_what_is_carried(empty: MainWindow, dossier: Dossier, brief: UUID, qtbot: QtBot) -> None:
    """From the reader over the sidebar's dossiers and a row of their list to the page."""
    mark = empty.services.annotations.by_quote(brief, "The quay is closed.", MarkDetails()).mark
    mime = carrying(mark_id=mark.annotation.id)
    empty.go(Place(Room.READER, brief))
    over(empty.sidebar._places[Room.DOSSIERS], QPoint(10, 10), mime)
    qtbot.waitUntil(lambda: empty.place.room is Room.DOSSIERS)
    screen = empty.screen_shown
    assert isinstance(screen, DossierListScreen)
    viewport = screen.list.viewport()
    at = screen.list.visualRect(screen.list.model().index(0, 0)).center()
    over(viewport, at, mime)
    qtbot.waitUntil(lambda: empty.place == Place(Room.DOSSIER, dossier.id))


def test_a_tab_turns_under_what_is_carried(empty: MainWindow, dossier: Dossier, brief: UUID, qtbot: QtBot) -> None:
    empty.go(Place(Room.DOSSIER, dossier.id))
    empty.open_tab(Place(Room.READER, brief))
    strip = empty.tab_strip
    qtbot.waitUntil(lambda: strip.count() == 2)
    over(strip, strip.tabRect(0).center(), carrying(mark_id=dossier.id))
    qtbot.waitUntil(lambda: empty.place == Place(Room.DOSSIER, dossier.id))


def test_briefs_on_a_dossier_of_the_list_are_added_to_it(empty: MainWindow, dossier: Dossier, brief: UUID) -> None:
    empty.go(Place(Room.DOSSIERS))
    screen = empty.screen_shown
    assert isinstance(screen, DossierListScreen)
    mime = QMimeData()
    put_briefs(mime, [brief])
    at = screen.list.visualRect(screen.list.model().index(0, 0)).center()
    assert over(screen.list.viewport(), at, mime)
    assert let_go(screen.list.viewport(), at, mime)
    assert [document.brief_id for document in empty.services.dossiers.get(dossier.id).documents] == [brief]
    assert not let_go(screen.list.viewport(), QPoint(10, screen.list.viewport().height() - 4), mime)


def test_briefs_on_the_sidebar_ask_which_dossier(empty: MainWindow, dossier: Dossier, brief: UUID) -> None:
    mime = QMimeData()
    put_briefs(mime, [brief])
    assert let_go(empty.sidebar._places[Room.DOSSIERS], QPoint(10, 10), mime)
    assert is_covered(empty._centre)


def test_briefs_leave_as_files_that_are_written_when_they_are_taken(
    empty: MainWindow, brief: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = library_of(empty)
    taken: list[str] = []

    def execute(drag: dragging.QDrag, _actions: Qt.DropAction) -> Qt.DropAction:
        mime = drag.mimeData()
        assert mime.hasUrls()
        assert mime.hasText()
        assert empty.services.copies._folder is None, "nothing leaves before it is taken"
        assert mime.text().startswith("The quay is closed")
        taken.extend(url.toLocalFile() for url in mime.urls())
        assert [url.toLocalFile() for url in mime.urls()] == taken
        return COPY

    monkeypatch.setattr(dragging.QDrag, "exec", execute)
    screen.listing.choose_row(0)
    screen.listing.startDrag(COPY)
    (path,) = map(Path, taken)
    assert path.read_text(encoding="utf-8").startswith("The quay is closed")
    assert "outside the encrypted library" in empty.toast.words
    empty.services.copies.empty()
    assert not path.exists()


def test_briefs_that_go_to_a_dossier_never_leave(empty: MainWindow, brief: UUID) -> None:
    screen = library_of(empty)
    before = empty.toast.words
    mime = Carrying(empty.context, screen.listing).mime([brief])
    assert briefs_in(mime) == (brief,)
    assert not drag_enters(empty, mime)
    assert empty.services.copies._folder is None
    assert empty.toast.words == before


def drag_enters(window: MainWindow, mime: QMimeData) -> bool:
    event = QDragEnterEvent(QPoint(400, 300), COPY, mime, LEFT, NONE)
    event.ignore()
    window.dragEnterEvent(event)
    return window._veil.isVisible()


def test_where_files_must_stay_a_drag_is_for_this_window_alone(empty: MainWindow, brief: UUID, lifted: list[QMimeData]) -> None:
    screen = library_of(empty)
    held = replace(empty.services, policy=Policy(export="books"))
    Carrying(replace(empty.context, services=held), screen.listing).lift([brief])
    (mime,) = lifted
    assert mime.formats() == [dragging.BRIEFS]
    assert "administrator" in empty.toast.words


def test_a_row_that_one_comes_back_to_opens(empty: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was dragged over is forgotten with the pointer: who comes back to it and stays there has it opened, and who left has not."""
    clock = stopped_clock(monkeypatch)
    dossiers = [Dossier(title=f"Harbour {number}") for number in range(2)]
    for each in dossiers:
        empty.services.dossiers.save(each, "Begin")
    empty.go(Place(Room.DOSSIERS))
    screen = empty.screen_shown
    assert isinstance(screen, DossierListScreen)
    rows = screen.findChildren(RowList)[0]
    mime, at = QMimeData(), rows.visualRect(rows.model().index(1, 0)).center()
    put_briefs(mime, [dossiers[0].id])
    under = rows.model().index(1, 0).data(ROW_ROLE).id
    QApplication.sendEvent(rows.viewport(), QDragEnterEvent(at, COPY, mime, LEFT, NONE))
    QApplication.sendEvent(rows.viewport(), QDragLeaveEvent())
    clock.pass_on(SPRING_MS)
    assert empty.place == Place(Room.DOSSIERS)
    QApplication.sendEvent(rows.viewport(), QDragEnterEvent(at, COPY, mime, LEFT, NONE))
    clock.pass_on(SPRING_MS - 1)
    assert empty.place == Place(Room.DOSSIERS)
    clock.pass_on(1)
    assert empty.place == Place(Room.DOSSIER, under)


def test_alt_with_the_arrows_goes_on_into_the_next_heading(
    empty: MainWindow, screen: DossierScreen, dossier: Dossier, qtbot: QtBot
) -> None:
    services = empty.services
    last = dossier.statements[2]
    screen.page.rows[2].setFocus()
    qtbot.keyClick(screen.page.rows[2], Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    QApplication.processEvents()
    assert order(services, dossier) == ["Open the quay.", "Keep the ferry."]
    assert order(services, dossier, Heading.ARGUMENTS_TO_USE) == [last.text]
    assert f"{heading_name(Heading.ARGUMENTS_TO_USE)} 1" in empty.toast.words
    line = screen.page.row_of(last.id)
    assert line is not None
    assert line.hasFocus()
    qtbot.keyClick(line, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    QApplication.processEvents()
    assert order(services, dossier) == [each.text for each in dossier.statements]
    empty.undo()
    assert order(services, dossier, Heading.ARGUMENTS_TO_USE) == [last.text]
    empty.undo()
    assert services.dossiers.get(dossier.id).statements == dossier.statements


def test_into_a_heading_one_comes_from_above_as_the_first_and_from_below_as_the_last(
    empty: MainWindow, screen: DossierScreen, dossier: Dossier, qtbot: QtBot
) -> None:
    services = empty.services
    there = tuple(Statement(heading=Heading.ARGUMENTS_TO_USE, text=text) for text in ("It is safe.", "It is cheap."))
    services.dossiers.save(replace(services.dossiers.get(dossier.id), statements=(*dossier.statements, *there)), "Add arguments")
    QApplication.processEvents()
    for key, wanted in (
        (Qt.Key.Key_Down, ["Mend the bridge.", "It is safe.", "It is cheap."]),
        (Qt.Key.Key_Down, ["It is safe.", "Mend the bridge.", "It is cheap."]),
        (Qt.Key.Key_Up, ["Mend the bridge.", "It is safe.", "It is cheap."]),
        (Qt.Key.Key_Up, ["It is safe.", "It is cheap."]),
    ):
        line = screen.page.row_of(dossier.statements[2].id)
        assert line is not None
        qtbot.keyClick(line, key, Qt.KeyboardModifier.AltModifier)
        QApplication.processEvents()
        assert order(services, dossier, Heading.ARGUMENTS_TO_USE) == wanted
    assert order(services, dossier) == ["Open the quay.", "Keep the ferry.", "Mend the bridge."]


def test_marking_and_evidence_go_along_into_the_other_heading(
    empty: MainWindow, screen: DossierScreen, dossier: Dossier, brief: UUID, qtbot: QtBot
) -> None:
    services = empty.services
    found = find_quote(services.library.detail(brief).text, "The quay is closed.")
    assert found is not None
    detail = services.library.detail(brief)
    words = CleanRange.of(brief, detail.text, found.start, found.end)
    held = dossier.statements[2]
    services.annotations.by_range(words, MarkDetails(kind=AnnotationKind.EVIDENCE, dossier_id=dossier.id, statement_id=held.id))
    QApplication.processEvents()
    before = next(each for each in services.dossiers.get(dossier.id).statements if each.id == held.id)
    assert before.evidence
    line = screen.page.row_of(held.id)
    assert line is not None
    qtbot.keyClick(line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    then = next(each for each in services.dossiers.get(dossier.id).statements if each.id == held.id)
    assert replace(then, heading=before.heading) == before
    assert then.heading is Heading.ARGUMENTS_TO_USE


def test_above_the_first_heading_and_below_the_last_there_is_nothing_and_it_says_so(
    empty: MainWindow, screen: DossierScreen, dossier: Dossier, qtbot: QtBot
) -> None:
    last = Statement(heading=list(Heading)[-1], text="Read on.")
    empty.services.dossiers.save(replace(empty.services.dossiers.get(dossier.id), statements=(*dossier.statements, last)), "Write")
    tell_now(empty.bus)
    QApplication.processEvents()
    steps = len(empty.services.history.steps())
    for row, key, said in ((0, Qt.Key.Key_Up, "no heading above"), (-1, Qt.Key.Key_Down, "no heading below")):
        qtbot.keyClick(screen.page.rows[row], key, Qt.KeyboardModifier.AltModifier)
        assert said in empty.toast.words
    assert len(empty.services.history.steps()) == steps
