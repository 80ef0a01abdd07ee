"""Every screen, driven over a real library."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.core.changes import Kind
from app.core.jobs import Silent
from app.core.language import Language
from app.core.model.annotation import AnnotationKind
from app.core.model.base import Disclosure
from app.core.model.book import CheckResult
from app.core.model.dossier import Heading
from app.core.model.meeting import Meeting
from app.services.books import BookRequest
from app.services.opening import Services
from app.services.views import ImportStatus
from app.ui.actions import clashes
from app.ui.first_size import LEAST
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.typography import SMALLEST
from app.ui.views.book.list import BookListScreen
from app.ui.views.book.screen import BookScreen
from app.ui.views.importing.screen import ImportScreen
from app.ui.views.library.screen import FIRST_ROWS
from app.ui.views.meeting.screen import MeetingScreen
from app.ui.views.reader.screen import ReaderScreen
from app.ui.widgets.rows import RowList
from app.ui.worded import wording_of
from tests.ui.windows import dossier_of, library_of, reader_of


def every_room(window: MainWindow, services: Services, meeting: Meeting) -> Iterator[Room]:
    reader_of(window, services)
    yield Room.READER
    dossier_of(window, services)
    yield Room.DOSSIER
    window.go(Place(Room.MEETING, meeting.id))
    yield Room.MEETING
    for room in (
        Room.LIBRARY, Room.IMPORT, Room.DOSSIERS, Room.MEETINGS, Room.PEOPLE, Room.BOOKS, Room.TRASH, Room.GUIDE, Room.SETTINGS
    ):  # fmt: skip
        window.go(Place(room))
        yield room


def test_the_list_narrows_while_typing_and_says_so(window: MainWindow, services: Services, qtbot: QtBot) -> None:
    screen = library_of(window)
    everything = {row.id for row in services.library.rows()}
    assert set(screen.brief_ids()) == everything
    wanted = screen.rows[0].title.split()[0]
    qtbot.keyClicks(screen.filter_field, wanted)
    qtbot.waitUntil(lambda: set(screen.brief_ids()) != everything or len(everything) == 1)
    assert all(wanted.casefold() in row.title.casefold() or row.authors or row.publisher for row in screen.rows)
    screen.clear_filter()
    assert set(screen.brief_ids()) == everything


def test_a_long_list_grows_when_its_end_comes_near(window: MainWindow, services: Services) -> None:
    screen = library_of(window)
    everything = {row.id for row in services.library.rows()}
    screen._limit = 2
    screen.refresh()
    assert len(screen.rows) == 2
    screen._fetch_more(screen.listing.verticalScrollBar().maximum())
    assert {row.id for row in screen.rows} == everything


def test_a_new_filter_begins_at_the_first_rows_again(window: MainWindow, services: Services) -> None:
    screen = library_of(window)
    screen._limit = FIRST_ROWS + 800
    screen.filter_field.setText("relations")
    assert screen.query().limit == FIRST_ROWS
    screen._limit = FIRST_ROWS + 800
    screen._facets.chosen.emit()
    assert screen.query().limit == FIRST_ROWS
    screen.clear_filter()


def test_a_row_says_aloud_what_it_shows(window: MainWindow) -> None:
    screen = library_of(window)
    index = screen.listing.model().index(0, 0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert screen.rows[0].title in spoken
    assert ("not read" in spoken) is (not screen.rows[0].read)


def test_files_dropped_on_the_window_become_briefs(window: MainWindow, services: Services, tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "overnight"
    folder.mkdir()
    (folder / "ferry.txt").write_text("Ferry service\n\nThe harbour board keeps two ferries in winter.\n", encoding="utf-8")
    (folder / "empty.pdf").write_bytes(b"")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(folder))])
    veil = window._veil
    veil.offer([folder])
    assert veil.isVisible()
    action = Qt.DropAction.CopyAction
    event = QDropEvent(QPoint(5, 5), action, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    veil.dropEvent(event)
    assert not veil.isVisible()
    screen = window.screen_shown
    assert isinstance(screen, ImportScreen)
    shown = {line.file.path.name: line.file for line in screen._model.rows if line.file is not None}
    assert shown["ferry.txt"].status is ImportStatus.IMPORTED
    assert shown["empty.pdf"].status is ImportStatus.REFUSED
    assert shown["empty.pdf"].message
    services.library.remove([shown["ferry.txt"].briefs[0].brief.id])


def test_marking_by_key_is_one_step_that_undo_takes_back(window: MainWindow, services: Services, qtbot: QtBot) -> None:
    screen = reader_of(window, services)
    assert screen.detail is not None
    before = len(screen.detail.marks)
    passage = services.library.detail(screen.detail.brief.id).paragraphs[-1]
    screen.page.select(passage.start, passage.end)
    qtbot.waitUntil(screen.bar.isVisible)
    qtbot.keyClick(screen.page, Qt.Key.Key_Q)
    made = [mark for mark in services.annotations.all(screen.detail.brief.id) if mark.annotation.kind is AnnotationKind.QUESTION]
    assert any(mark.passage.exact == passage.passage.exact for mark in made)
    assert len(screen.detail.marks) == before + 1
    assert not screen.bar.isVisible()
    window.undo()
    qtbot.waitUntil(lambda: screen.detail is not None and len(screen.detail.marks) == before)
    assert window.toast.words.startswith("Undone")


def test_the_bar_never_covers_the_selection(window: MainWindow, services: Services, qtbot: QtBot) -> None:
    screen = reader_of(window, services)
    assert screen.detail is not None
    paragraphs = services.library.detail(screen.detail.brief.id).paragraphs
    for passage in (paragraphs[0], paragraphs[-1]):
        screen.page.select(passage.start, passage.end)
        qtbot.waitUntil(screen.bar.isVisible)
        inner = screen.bar.geometry().adjusted(14, 14, -14, -14)
        assert not inner.intersects(screen.page.selection_rect())
        assert screen.page.rect().contains(inner)


def test_a_note_is_kept_when_one_leaves_it(window: MainWindow, services: Services, qtbot: QtBot) -> None:
    screen = reader_of(window, services)
    assert screen.detail is not None
    mark = screen.detail.marks[0]
    screen.marks.choose(mark.annotation.id)
    note = screen.marks.card.note
    before = note.toPlainText()
    note.setPlainText("Ask the desk again")
    note.keep()
    kept = next(found for found in services.annotations.all(screen.detail.brief.id) if found.annotation.id == mark.annotation.id)
    assert kept.annotation.body == "Ask the desk again"
    window.undo()
    kept = next(found for found in services.annotations.all(screen.detail.brief.id) if found.annotation.id == mark.annotation.id)
    assert kept.annotation.body == before


def test_every_hit_in_the_text_is_counted_and_gone_through(window: MainWindow, services: Services) -> None:
    screen = reader_of(window, services)
    assert screen.detail is not None
    screen.find_in_pane()
    screen.find_bar.field.setText("the")
    count = screen.find_bar.count
    assert count == screen.detail.text.lower().count("the")
    for _ in range(count):
        screen.find_bar.step(1)
    assert screen.page.selection() is not None
    screen.find_bar.leave()
    assert screen.find_bar.isHidden()


def test_stepping_through_marks_goes_round(window: MainWindow, services: Services, qtbot: QtBot) -> None:
    screen = reader_of(window, services)
    screen.marks.choose(None)
    seen = []
    for _ in range(len(screen.marks.shown)):
        qtbot.keyClick(screen.page, Qt.Key.Key_J)
        assert screen.marks.card.mark is not None
        seen.append(screen.marks.card.mark.annotation.id)
    assert seen == [mark.annotation.id for mark in screen.marks.shown]


def test_a_statement_is_edited_where_it_stands(window: MainWindow, services: Services, qtbot: QtBot) -> None:
    screen = dossier_of(window, services)
    assert screen.view is not None
    statement = screen.page.rows[0].statement
    line = screen.page.rows[0]
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_F2)
    editor = line.findChild(QTextEdit)
    assert isinstance(editor, QTextEdit)
    editor.setPlainText("Meet twice a year.")
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    dossier_id = screen.view.dossier.id
    kept = services.dossiers.get(dossier_id)
    assert next(found for found in kept.statements if found.id == statement.id).text == "Meet twice a year."
    assert services.history.next_undo().startswith("Edit a statement")
    window.undo()
    kept = services.dossiers.get(dossier_id)
    assert next(found for found in kept.statements if found.id == statement.id).text == statement.text


def test_statements_are_added_moved_held_back_and_deleted(window: MainWindow, services: Services) -> None:
    screen = dossier_of(window, services)
    assert screen.view is not None
    dossier_id = screen.view.dossier.id
    before = services.dossiers.get(dossier_id).under(Heading.ARGUMENTS_TO_USE)
    screen.page.moved.emit(before[0], 1)
    assert services.dossiers.get(dossier_id).under(Heading.ARGUMENTS_TO_USE)[1].id == before[0].id
    screen._fetch(dossier_id)
    screen.hold_back(before[0], True)
    held = next(found for found in services.dossiers.get(dossier_id).statements if found.id == before[0].id)
    assert held.disclosure is Disclosure.NOT_FOR_DISCLOSURE
    screen._fetch(dossier_id)
    screen.delete_statement(before[0])
    assert before[0].id not in {found.id for found in services.dossiers.get(dossier_id).statements}
    for _ in range(3):
        window.undo()
    assert services.dossiers.get(dossier_id).under(Heading.ARGUMENTS_TO_USE) == before


def test_an_evidence_chip_opens_the_passage(window: MainWindow, services: Services) -> None:
    screen = dossier_of(window, services)
    assert screen.view is not None
    found = next(view for views in screen.view.evidence.values() for view in views if view.passage)
    assert found.passage is not None
    screen.open_evidence(found)
    reader = window.screen_shown
    assert isinstance(reader, ReaderScreen)
    assert reader.detail is not None
    assert reader.detail.brief.id == found.passage.brief_id
    selection = reader.page.selection()
    marked = reader.marks.card.mark
    if selection is not None:
        assert reader.detail.text[selection[0] : selection[1]] == found.passage.exact
    else:
        assert marked is not None
        assert marked.passage.id == found.passage.id


def test_the_meeting_shows_agenda_points_and_people(window: MainWindow, services: Services, meeting: Meeting) -> None:
    window.go(Place(Room.MEETING, meeting.id))
    screen = window.screen_shown
    assert isinstance(screen, MeetingScreen)
    assert "7" in screen._more.text(), "what only they might raise is folded away"
    screen._more.click()
    rows = screen._model.rows
    assert [row.item.title for row in rows] == [item.title for item in meeting.agenda]
    assert rows[0].ours > 0
    screen.agenda.choose_row(1)
    words = {label.accessibleName() for label in screen._points.findChildren(QWidget)}
    dossier = services.dossiers.get(meeting.agenda[1].dossier_ids[0])
    assert {point.text for point in dossier.under(Heading.ARGUMENTS_TO_USE)} <= words


def test_a_book_is_built_and_its_pages_are_seen(
    window: MainWindow, services: Services, meeting: Meeting, tmp_path: Path, qtbot: QtBot
) -> None:
    window.go(Place(Room.MEETING, meeting.id))
    meeting_screen = window.screen_shown
    assert isinstance(meeting_screen, MeetingScreen)
    meeting_screen.build_book()
    screen = window.screen_shown
    assert isinstance(screen, BookScreen)
    edition = screen.edition
    assert edition is not None
    qtbot.waitUntil(lambda: 1 in screen.pages.images)
    width = round(screen.pages._page_width() * screen.pages.devicePixelRatioF())
    assert screen.pages.images[1].width() == width
    screen.pages.go_to(edition.pages)
    qtbot.waitUntil(lambda: edition.pages in screen.pages.images)
    target = tmp_path / "book.pdf"
    screen.write_to(target)
    assert target.read_bytes() == services.books.pdf(edition.id)
    assert "outside the encrypted library" in window.toast.words


def test_advice_alone_puts_no_warning_beside_a_book(window: MainWindow, services: Services, meeting: Meeting) -> None:
    services.books.build(BookRequest(meeting_id=meeting.id), Silent())
    edition = services.books.editions(meeting.id)[0]
    advice, fault = (CheckResult(code="53 abbreviations", passed=False, message="Look at this.", must=must) for must in (False, True))
    listed, wording = BookListScreen(window.context), wording_of(services, Language.EN)
    assert [chip.icon for chip in listed._entry(wording, meeting, replace(edition, checks=(advice,))).chips] == [""]
    assert "triangle-alert" in [chip.icon for chip in listed._entry(wording, meeting, replace(edition, checks=(advice, fault))).chips]
    assert replace(edition, checks=(advice, fault)).failed == (fault,)
    assert replace(edition, checks=(advice, fault)).advised == (advice,)


def test_search_finds_and_opens_the_place(window: MainWindow, services: Services) -> None:
    overlay = window.search_overlay
    overlay.begin()
    overlay.field.setText("ministers")
    overlay.search()
    hits = [line.hit for line in overlay.lines if line.hit]
    assert hits
    assert all(hit.marks for hit in hits)
    at = next(number for number, line in enumerate(overlay.lines) if line.hit and line.hit.kind is Kind.BRIEF)
    hit = overlay.lines[at].hit
    assert hit is not None
    overlay.list.choose_row(at)
    overlay.take()
    assert overlay.isHidden()
    reader = window.screen_shown
    assert isinstance(reader, ReaderScreen)
    selection = reader.page.selection()
    assert selection is not None
    assert reader.detail is not None
    start, end = hit.marks[0]
    assert reader.detail.text[selection[0] : selection[1]].casefold() == hit.snippet[start:end].casefold()


def test_the_palette_runs_commands_and_opens_things(window: MainWindow) -> None:
    palette = window.palette_overlay
    palette.begin()
    palette.field.setText("go to the people")
    palette.take()
    assert window.place.room is Room.PEOPLE
    palette.begin()
    palette.field.setText("build the book")
    option = next(option for option in palette.options if option.title == "Build the book")
    assert option.off
    palette.take()
    assert palette.isVisible()
    palette.close_over()


def test_no_two_commands_claim_a_key_and_each_has_words(window: MainWindow) -> None:
    assert clashes(window.commands) == []
    assert len({command.id for command in window.commands}) == len(window.commands)
    names = {path.stem for path in (window.look.resources / "icons").glob("*.svg")}
    for command in window.commands:
        assert command.title
        assert command.icon in names
        assert command.id in window.actions_by_id


def test_a_key_does_what_its_command_says(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    window.actions_by_id["go-dossiers"].trigger()
    assert window.place.room is Room.DOSSIERS
    window.actions_by_id["back"].trigger()
    assert window.place.room is Room.LIBRARY
    assert "Ctrl+K" in [keys.toString() for keys in window.actions_by_id["palette"].shortcuts()]


def test_no_screen_needs_more_than_the_least_width(window: MainWindow, services: Services, meeting: Meeting, qtbot: QtBot) -> None:
    window.resize(LEAST)
    centre = window.centralWidget()
    assert centre is not None
    for room in every_room(window, services, meeting):
        qtbot.waitUntil(lambda: centre.minimumSizeHint().width() <= LEAST.width())
        assert window.width() == LEAST.width(), room


def test_the_inspector_folds_into_a_drawer(window: MainWindow, services: Services, qtbot: QtBot) -> None:
    screen = reader_of(window, services)
    assert screen.marks.isVisible()
    window.resize(1100, 700)
    qtbot.waitUntil(lambda: not screen.marks.isVisible())
    window.toggle_inspector()
    assert screen.marks.isVisible()
    window.resize(1440, 900)
    qtbot.waitUntil(lambda: screen.side.parent() is screen.splitter)


def test_every_control_has_a_name_and_no_text_is_too_small(window: MainWindow, services: Services, meeting: Meeting) -> None:
    for room in every_room(window, services, meeting):
        for kind in (QAbstractButton, QLineEdit, QTextEdit, QAbstractItemView):
            for control in window.findChildren(kind):
                if control.isVisible() and not control.objectName().startswith("qt_"):
                    assert control.accessibleName(), (room, control)
        for widget in window.findChildren(QWidget):
            if widget.isVisible():
                assert widget.font().pixelSize() >= SMALLEST, (room, widget)


def test_lists_paint_in_both_themes(window: MainWindow, services: Services, meeting: Meeting) -> None:
    for dark in (True, False):
        window.look.set_theme(dark, high=False)
        for room in every_room(window, services, meeting):
            image = window.grab().toImage()
            ground = image.pixelColor(window.sidebar.width() // 2, window.height() // 2).name()
            assert ground.upper() == window.look.tokens["window"], room


def test_enter_opens_and_selecting_only_shows(window: MainWindow, qtbot: QtBot) -> None:
    screen = library_of(window)
    screen.listing.choose_row(1)
    assert window.place.room is Room.LIBRARY
    qtbot.keyClick(screen.listing, Qt.Key.Key_Return)
    assert window.place.object_id == screen.rows[1].id


def test_deleting_a_brief_asks_nothing_and_undo_brings_it_back(window: MainWindow, services: Services, qtbot: QtBot) -> None:
    screen = library_of(window)
    screen.listing.choose_row(0)
    gone = screen.rows[0].id
    qtbot.keyClick(screen.listing, Qt.Key.Key_Delete)
    assert gone not in {row.id for row in services.library.rows()}
    assert "deleted" in window.toast.words
    window.undo()
    assert gone in {row.id for row in services.library.rows()}


@pytest.mark.parametrize("kind", [RowList])
def test_lists_scroll_by_the_pixel(window: MainWindow, kind: type[RowList]) -> None:
    for found in window.findChildren(kind):
        assert found.verticalScrollMode() is QAbstractItemView.ScrollMode.ScrollPerPixel
