"""A dossier and the room view as they read in another language, and what is changed there."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.core.language import Language
from app.core.model.base import Translation
from app.core.model.dossier import Dossier, Heading, RedLine, Statement
from app.core.model.meeting import AgendaItem, Meeting, Occasion
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.views.dossier.reading import reading_of
from app.ui.views.dossier.screen import DossierScreen
from app.ui.views.dossier.statement import StatementRow
from app.ui.views.meeting.screen import MeetingScreen
from app.ui.widgets.chip import Chip
from app.ui.widgets.label import Prose
from app.ui.widgets.menu_chip import MenuChip
from app.ui.widgets.writing import InPlace
from tests.ui.windows import tell_now

KO, EN = Language.KO, Language.EN
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def point(text: str, korean: str) -> Statement:
    return Statement(heading=Heading.ARGUMENTS_TO_USE, text=text, translations=in_korean("text", korean))


def in_korean(field: str, words: str) -> tuple[Translation, ...]:
    return (Translation(field=field, language=KO, text=words),)


@pytest.fixture
def harbours(empty: MainWindow) -> Dossier:
    """One point with Korean words, one without."""
    statements = (
        Statement(heading=Heading.ARGUMENTS_TO_USE, text="The quay is ours.", translations=in_korean("text", "부두는 우리 것이다.")),
        Statement(heading=Heading.ARGUMENTS_TO_USE, text="It leaks in winter."),
    )
    lines = (RedLine(text="Never the eastern quay.", translations=in_korean("text", "동쪽 부두는 안 된다.")),)
    dossier = Dossier(title="Harbours", translations=in_korean("title", "항만"), statements=statements, red_lines=lines)
    empty.services.dossiers.save(dossier, "Begin the dossier")
    return dossier


@pytest.fixture
def screen(empty: MainWindow, harbours: Dossier) -> DossierScreen:
    empty.go(Place(Room.DOSSIER, harbours.id))
    shown = empty.screen_shown
    assert isinstance(shown, DossierScreen)
    empty.activateWindow()
    return shown


def kept(window: MainWindow, dossier: Dossier) -> Dossier:
    tell_now(window.bus)
    return window.services.dossiers.get(dossier.id)


def words_of(row: StatementRow) -> str:
    return row.accessibleName().partition(". ")[2]


def chips(screen: DossierScreen) -> list[MenuChip]:
    """Where the language is chosen: those that show."""
    found = screen.page.findChildren(MenuChip)
    return [chip for chip in found if chip.isVisibleTo(screen.page) and "Language" in chip.accessibleName()]


def choose(screen: DossierScreen, language: str) -> None:
    next(pick for pick in chips(screen)[0].picks() if pick.title == language).run()


def test_the_page_is_read_in_the_language_that_is_chosen_and_says_what_has_no_words_there(screen: DossierScreen) -> None:
    assert [words_of(row) for row in screen.page.rows] == ["The quay is ours.", "It leaks in winter."]
    choose(screen, "한국어")
    assert [words_of(row) for row in screen.page.rows] == ["부두는 우리 것이다.", "It leaks in winter."]
    assert screen.header.title.text() == "항만"
    assert any("동쪽 부두는 안 된다." in row.accessibleName() for row in screen.page._part_rows.values())
    missing = [[name for chip in row.findChildren(Chip) if "한국어" in (name := chip.accessibleName())] for row in screen.page.rows]
    assert missing == [[], ["not in 한국어 yet"]]


def test_the_key_turns_through_the_languages_that_the_dossier_has(empty: MainWindow, screen: DossierScreen) -> None:
    QTest.keyClick(empty, Qt.Key.Key_L, CTRL | SHIFT)
    assert words_of(screen.page.rows[0]) == "부두는 우리 것이다."
    QTest.keyClick(empty, Qt.Key.Key_L, CTRL | SHIFT)
    assert words_of(screen.page.rows[0]) == "The quay is ours."


def test_words_changed_in_another_language_leave_those_that_were_written(
    empty: MainWindow, screen: DossierScreen, harbours: Dossier
) -> None:
    choose(screen, "한국어")
    row = screen.page.rows[0]
    row.edited.emit(row.statement, "부두는 우리 몫이다.")
    line = screen.page._titles[0]
    line.kept.emit("항만과 부두")
    now = kept(empty, harbours)
    assert (now.statements[0].text, now.statements[0].text_in("text", KO)) == ("The quay is ours.", "부두는 우리 몫이다.")
    assert (now.title, [row.text for row in now.translations]) == ("Harbours", ["항만과 부두"])


def test_words_taken_out_in_another_language_do_not_take_the_statement_with_them(
    empty: MainWindow, screen: DossierScreen, harbours: Dossier
) -> None:
    choose(screen, "한국어")
    row = screen.page.rows[0]
    row.edited.emit(row.statement, "")
    first = kept(empty, harbours).statements[0]
    assert (first.text, first.translations) == ("The quay is ours.", ())


def test_a_statement_without_words_there_is_changed_in_its_own(empty: MainWindow, screen: DossierScreen, harbours: Dossier) -> None:
    choose(screen, "한국어")
    row = screen.page.rows[1]
    row.edited.emit(row.statement, "It leaks in winter and in spring.")
    second = kept(empty, harbours).statements[1]
    assert (second.text, second.language, second.translations) == ("It leaks in winter and in spring.", EN, ())


def test_words_typed_in_the_language_of_the_page_become_its_translation(
    empty: MainWindow, screen: DossierScreen, harbours: Dossier
) -> None:
    choose(screen, "한국어")
    row = screen.page.rows[1]
    row.edited.emit(row.statement, "겨울에는 물이 샌다.")
    second = kept(empty, harbours).statements[1]
    assert (second.text, second.text_in("text", KO)) == ("It leaks in winter.", "겨울에는 물이 샌다.")


def test_a_title_that_is_the_same_in_two_languages_is_changed_in_the_one_that_is_read(empty: MainWindow) -> None:
    dossier = Dossier(title="AUKUS", translations=in_korean("title", "AUKUS"), statements=(point("Ships.", "배."),))
    empty.services.dossiers.save(dossier, "Begin the dossier")
    empty.go(Place(Room.DOSSIER, dossier.id))
    screen = empty.screen_shown
    assert isinstance(screen, DossierScreen)
    choose(screen, "한국어")
    screen.page._titles[0].kept.emit("오커스")
    now = kept(empty, dossier)
    assert (now.title, [row.text for row in now.translations]) == ("AUKUS", ["오커스"])


def test_words_being_written_are_kept_in_the_language_of_the_line_although_the_page_turns(
    empty: MainWindow, screen: DossierScreen, harbours: Dossier
) -> None:
    screen.page.rows[0].edit()
    screen._show(reading_of(empty.services, harbours.id, KO))
    row = screen.page.rows[0]
    row.edited.emit(row.statement, "The quay is all ours.")
    first = kept(empty, harbours).statements[0]
    assert (first.text, first.text_in("text", KO)) == ("The quay is all ours.", "부두는 우리 것이다.")


def test_the_details_of_a_statement_are_those_that_are_kept(empty: MainWindow, screen: DossierScreen, harbours: Dossier) -> None:
    choose(screen, "한국어")
    forms: list[object] = []
    screen.editing.statement = forms.append  # type: ignore[method-assign]
    screen.inspector_pane.edit_wanted.emit(screen.page.rows[0].statement)
    assert forms == [harbours.statements[0]]


def test_a_new_statement_is_kept_in_the_language_of_its_words(empty: MainWindow, screen: DossierScreen, harbours: Dossier) -> None:
    screen.keep_statement(Statement(heading=Heading.BACKGROUND, text="방파제는 겨울에 샌다."), None)
    assert kept(empty, harbours).statements[-1].language is KO


def test_the_room_view_says_the_points_in_the_next_language_and_stays_where_it_was(empty: MainWindow, harbours: Dossier) -> None:
    meeting = Meeting(title="Talks", occasion=Occasion.VISIT, agenda=(AgendaItem(title="Quay", dossier_ids=(harbours.id,)),))
    empty.services.meetings.save(meeting, "Begin the meeting")
    empty.room_view.begin(empty.services.meetings.view(meeting.id))
    course = empty.room_view.course
    assert course is not None
    QTest.keyClick(empty.room_view, Qt.Key.Key_Space)
    QTest.keyClick(empty.room_view, Qt.Key.Key_L)
    assert [point.text for point in course.item.points] == ["부두는 우리 것이다.", "It leaks in winter."]
    assert course.said() == frozenset({0})
    shown = {prose.accessibleName() for prose in empty.room_view.findChildren(Prose)}
    assert "부두는 우리 것이다." in shown
    QTest.keyClick(empty.room_view, Qt.Key.Key_L)
    assert course.item.points[0].text == "The quay is ours."
    empty.room_view.leave()


def test_the_room_follows_an_agenda_that_has_changed_meanwhile(empty: MainWindow, harbours: Dossier) -> None:
    names = ("Quay", "Pier", "Lock")
    items = tuple(AgendaItem(title=name, dossier_ids=(harbours.id,) if name == "Pier" else ()) for name in names)
    meeting = Meeting(title="Talks", occasion=Occasion.VISIT, agenda=items)
    empty.services.meetings.save(meeting, "Begin the meeting")
    room = empty.room_view
    room.begin(empty.services.meetings.view(meeting.id))
    course = room.course
    assert course is not None
    course.go_to(1)
    course.tick(1)
    course.go_to(2)
    room.leave()
    empty.services.meetings.save(replace(empty.services.meetings.get(meeting.id), agenda=items[1:2]), "Shorten the agenda")
    room.begin(empty.services.meetings.view(meeting.id))
    QTest.keyClick(room, Qt.Key.Key_L)
    assert room.course is not None
    assert (room.course.item.title, room.course.said()) == ("Pier", frozenset({1}))
    room.leave()


@pytest.fixture
def plain(empty: MainWindow, screen: DossierScreen, harbours: Dossier) -> DossierScreen:
    """The dossier with English words alone."""
    statements = tuple(replace(row, translations=()) for row in harbours.statements)
    only = replace(kept(empty, harbours), statements=statements, red_lines=(), translations=())
    empty.services.dossiers.save(only, "Take the Korean words out")
    tell_now(empty.bus)
    return screen


def begin_korean(window: MainWindow, screen: DossierScreen) -> None:
    """Answer the card that offers the other languages."""
    QTest.keyClick(window, Qt.Key.Key_L, CTRL | SHIFT)
    form = window.form_overlay.form
    assert form is not None
    assert "English" in form.remark
    assert [value for value, _ in form.blanks[0].choices] == ["ko", "ja"]
    window.form_overlay.take()
    assert screen.page.shown_in is KO


def test_a_dossier_in_one_language_offers_the_others(empty: MainWindow, plain: DossierScreen) -> None:
    begin_korean(empty, plain)
    row = plain.page.rows[0]
    assert words_of(row) == "The quay is ours."
    assert [name for chip in row.findChildren(Chip) if "한국어" in (name := chip.accessibleName())] == ["not in 한국어 yet"]
    QTest.keyClick(empty, Qt.Key.Key_L, CTRL | SHIFT)
    assert plain.page.shown_in is EN  # and the key turns back
    QTest.keyClick(empty, Qt.Key.Key_L, CTRL | SHIFT)
    assert plain.page.shown_in is KO


def test_what_is_written_on_a_page_in_a_new_language_becomes_its_words_there(
    empty: MainWindow, plain: DossierScreen, harbours: Dossier
) -> None:
    begin_korean(empty, plain)
    row = plain.page.rows[0]
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Return)
    editor = row.findChild(InPlace)
    assert editor is not None
    assert editor.toPlainText() == ""
    assert row._prose.isVisible()  # what is to be said in the other language stays in sight
    editor.setPlainText("埠頭")  # nothing tells of which language these signs are: that of the page is meant
    QTest.keyClick(editor, Qt.Key.Key_Return)
    now = kept(empty, harbours)
    assert (now.statements[0].text, now.statements[0].text_in("text", KO)) == ("The quay is ours.", "埠頭")
    assert len(now.statements) == 2  # Enter went on to the next statement and began no new one
    assert plain.page.current == now.statements[1].id
    assert words_of(plain.page.rows[0]) == "埠頭"


def test_nothing_written_in_a_new_language_changes_nothing(empty: MainWindow, plain: DossierScreen, harbours: Dossier) -> None:
    begin_korean(empty, plain)
    before = kept(empty, harbours)
    chip = next(chip for chip in plain.page.rows[0].findChildren(Chip) if "한국어" in chip.accessibleName())
    chip.click()
    editor = plain.page.rows[0].findChild(InPlace)
    assert editor is not None
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert kept(empty, harbours).statements == before.statements


def test_the_language_of_the_page_can_be_added_to_with_the_mouse(empty: MainWindow, plain: DossierScreen) -> None:
    last = chips(plain)[0].picks()[-1]
    assert last.title == "Add a language…"
    last.run()
    assert empty.form_overlay.form is not None
    empty.form_overlay.close_over()


def test_a_dossier_without_statements_asks_in_which_language_to_begin(empty: MainWindow) -> None:
    dossier = Dossier(title="Locks")
    empty.services.dossiers.save(dossier, "Begin the dossier")
    empty.go(Place(Room.DOSSIER, dossier.id))
    screen = empty.screen_shown
    assert isinstance(screen, DossierScreen)
    QTest.keyClick(empty, Qt.Key.Key_L, CTRL | SHIFT)
    assert empty.form_overlay.form is not None
    empty.form_overlay.take()
    assert screen.page.shown_in is KO


def test_the_book_of_a_meeting_is_in_a_language_that_its_dossiers_have(empty: MainWindow) -> None:
    statements = (Statement(heading=Heading.ARGUMENTS_TO_USE, text="부두는 우리 것이다.", language=KO),)
    dossier = Dossier(title="항만", statements=statements)
    empty.services.dossiers.save(dossier, "Begin the dossier")
    meeting = Meeting(title="회담", occasion=Occasion.VISIT, agenda=(AgendaItem(title="부두", dossier_ids=(dossier.id,)),))
    empty.services.meetings.save(meeting, "Begin the meeting")
    empty.go(Place(Room.MEETING, meeting.id))
    screen = empty.screen_shown
    assert isinstance(screen, MeetingScreen)
    screen.build_book()
    assert [edition.recipe.language for edition in empty.services.books.editions(meeting.id)] == [KO]
