"""What was seen on the screens in small windows, in large text, in other languages and under longer words."""

from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.core.changes import Kind as Object
from app.core.jobs import Silent
from app.core.language import Language
from app.core.model.brief import Brief
from app.core.model.meeting import AgendaItem, Meeting
from app.search.query import Hit, Part
from app.services.books import BookRequest
from app.services.views import BriefDetail
from app.ui.dialogs.hit_filters import HitFilters
from app.ui.dialogs.hit_lines import extract
from app.ui.i18n import install_language
from app.ui.jobs import InlinePool, Jobs
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.spoken import with_particles
from app.ui.theme import Look
from app.ui.views.book.screen import BookScreen
from app.ui.views.clashes.screen import ClashScreen
from app.ui.views.dossier.screen import DossierScreen
from app.ui.views.first_start import FirstStart
from app.ui.views.importing.cleaned import begin_of
from app.ui.views.library.screen import LibraryScreen
from app.ui.views.meeting.agenda import AgendaList, AgendaRow, Columns
from app.ui.views.reader.document import lay_out
from app.ui.views.reader.page import TextPage
from app.ui.widgets.box import Box, column
from app.ui.widgets.button import Button, Check, Kind
from app.ui.widgets.field import Field
from app.ui.widgets.keys import KeyHints
from app.ui.widgets.paint import key_width
from app.ui.widgets.rows import RowModel
from app.ui.wording import sentences
from tests.ui.overheard import Ear, settle
from tests.ui.windows import silenced

LONG = "A standing meeting of the ministers of foreign affairs and defence of both countries"


def inside(widget: QWidget, window: QWidget) -> bool:
    """Whether all of a widget lies within another."""
    corner = widget.mapTo(window, widget.rect().bottomRight())
    return window.rect().contains(widget.mapTo(window, widget.rect().topLeft())) and window.rect().contains(corner)


def test_a_korean_particle_takes_the_form_that_the_value_before_it_asks_for() -> None:
    decided = "{value}(으)로 결정"
    assert with_particles(decided, value="1998년") == "1998년으로 결정"
    assert with_particles(decided, value="2") == "2로 결정"
    assert with_particles("“{title}”을(를) 삭제", title="항만") == "“항만”을 삭제"


def test_the_deletion_of_a_brief_is_told_with_the_particle_that_its_title_asks_for(
    empty: MainWindow, qapp: QApplication, resources: Path, qtbot: QtBot
) -> None:
    empty.services.imports.take_note("항만", "The quay is old and it leaks in winter.")
    empty.go(Place(Room.LIBRARY))
    screen = empty.screen_shown
    assert isinstance(screen, LibraryScreen)
    qtbot.waitUntil(lambda: len(screen.rows) == 1)
    screen.listing.choose_row(0)
    translator = install_language(qapp, resources, Language.KO)
    try:
        screen.delete_chosen()
    finally:
        silenced(qapp, translator)
    assert empty.toast.words == "“항만”을 삭제했습니다"


def test_sentences_stand_apart_as_their_language_has_it() -> None:
    assert sentences("One.", "", "Two.") == "One. Two."
    assert sentences("一つ。", "二つ。") == "一つ。二つ。"


@pytest.mark.parametrize(("wide", "agenda"), [(960, False), (1440, True)])
def test_the_room_keeps_what_is_to_be_said_wide_and_every_key_in_sight(
    window: MainWindow, meeting: Meeting, wide: int, agenda: bool
) -> None:
    window.resize(wide, 640)
    room = window.room_view
    room.begin(window.services.meetings.view(meeting.id))
    QApplication.processEvents()
    keys = room.findChildren(KeyHints)
    assert [key.accessibleName() for key in keys][-1].startswith("Esc")
    assert all(inside(key, room) for key in keys)
    assert room._agenda_pane.isVisible() is agenda
    assert room._points_pane.width() >= room.width() // 2
    room.leave()


@pytest.mark.parametrize("language", [Language.EN, Language.JA])
def test_the_first_start_fits_into_the_least_window(qapp: QApplication, look: Look, resources: Path, language: Language) -> None:
    translator = install_language(qapp, resources, language)
    try:
        first = FirstStart(look, Jobs(InlinePool(), InlinePool()), Path("Japan desk"), lambda *_asked: (object(), ""))
        assert first.minimumSizeHint().width() <= 960
    finally:
        silenced(qapp, translator)


def paper(text: str) -> BriefDetail:
    return BriefDetail(
        brief=Brief(title="Ferries"), text=text, blocks=(), paragraphs=(), marks=(), page_starts=(0,), page_labels=("1",), repairs=0
    )


def test_headings_grow_with_the_text(look: Look) -> None:
    usual, twice = (lay_out(look, paper("The quay is old."), "by hand", size).document for size in (16, 32))
    for number in (0, 1):
        heights = [each.findBlockByNumber(number).blockFormat().lineHeight() for each in (usual, twice)]
        letters = [each.findBlockByNumber(number).begin().fragment().charFormat().font().pixelSize() for each in (usual, twice)]
        assert heights[1] == 2 * heights[0]
        assert letters[1] == 2 * letters[0]


def test_pages_in_the_margin_are_in_the_words_of_the_window(qtbot: QtBot, look: Look, monkeypatch: pytest.MonkeyPatch) -> None:
    page = TextPage(look, "Text", Language.JA)
    qtbot.addWidget(page)
    page.resize(900, 500)
    page.show_detail(paper("The quay is old."), "by hand", 16)
    page.show()
    assert "1頁" in Ear(monkeypatch).listen_to(page)


def test_the_bars_of_an_agenda_leave_the_times_their_room(qtbot: QtBot, look: Look, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.ui.views.meeting.agenda.time_words", lambda _row: "3:50 of all of the 30 min")
    agenda = AgendaList(look, RowModel[AgendaRow](lambda row: row.item.title), "Agenda")
    qtbot.addWidget(agenda)
    agenda.fit([AgendaRow(1, AgendaItem(title="Ports"), (), 230, 0, 1800)])
    words = look.width("body_medium", "3:50 of all of the 30 min")
    for wide in (560.0, 900.0):
        columns = Columns.of(0, wide, agenda._agenda_delegate.words)
        assert columns.bar + columns.bar_width <= wide - 14 - words


def test_long_names_give_way_to_their_pane(look: Look) -> None:
    pane = Box(look, column(Check(look, LONG), Button(look, LONG, icon="folder-open", kind=Kind.PATH)))
    assert pane.minimumSizeHint().width() <= 120
    pane.resize(200, 80)
    pane.show()
    QApplication.processEvents()
    assert [each.toolTip() for each in pane.findChildren(QWidget)] == [LONG, LONG]


def test_a_hint_ends_before_the_key_of_its_field(look: Look) -> None:
    field = Field(look, "Note", hint=LONG, key="N")
    assert field.textMargins().right() > key_width(look, "N")


def test_the_inspector_of_a_statement_is_no_wider_than_its_pane(window: MainWindow) -> None:
    dossier = max(window.services.dossiers.all(), key=lambda found: len(found.atoms()))
    window.go(Place(Room.DOSSIER, dossier.id))
    screen = window.screen_shown
    assert isinstance(screen, DossierScreen)
    content = screen.inspector_pane._content
    assert content.minimumSizeHint().width() <= 300


def stops(window: MainWindow, first: QWidget, many: int) -> list[QWidget]:
    """Where Tab leads to from a widget."""
    found: list[QWidget] = []
    first.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(many):
        focused = QApplication.focusWidget()
        assert focused is not None
        found.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    return found


def test_tab_goes_through_what_is_to_be_looked_at_before_the_book_is_built(window: MainWindow, meeting: Meeting) -> None:
    built = window.services.books.build(BookRequest(meeting_id=meeting.id), Silent())
    window.go(Place(Room.BOOK, built.edition.id))
    screen = window.screen_shown
    assert isinstance(screen, BookScreen)
    settle()
    cards = list(screen.notices.cards.values())
    walked = stops(window, screen.notices, 3 * len(cards) + 8)
    assert walked[1] is cards[0]
    assert [each for each in walked if each in cards] == cards
    assert walked.index(screen.card.build_button) > walked.index(cards[-1])
    assert screen.card.copies_link is not None
    assert walked.index(cards[-1]) < walked.index(screen.card.copies_link) < walked.index(screen.card.build_button)


def test_tab_goes_through_the_passages_of_a_clash_before_its_decision(window: MainWindow) -> None:
    clash = window.services.clashes.all().decided[0]
    window.go(Place(Room.CLASHES, clash.id))
    screen = window.screen_shown
    assert isinstance(screen, ClashScreen)
    settle()
    passages = [passage for card in screen.cards.cards for passage in card.passages]
    ways = len(passages) + sum(len(card.lines) for card in screen.cards.cards)
    walked = stops(window, screen._middle, ways + 3)
    assert [each for each in walked if each in passages] == passages
    assert walked.index(screen.again_button) == ways + 1


def test_keys_show_which_pane_they_have_led_to(window: MainWindow) -> None:
    clash = window.services.clashes.all().decided[0]
    window.go(Place(Room.CLASHES, clash.id))
    screen = window.screen_shown
    assert isinstance(screen, ClashScreen)
    settle()
    pane = screen._middle
    pane.setFocus(Qt.FocusReason.TabFocusReason)
    shown = pane.grab().toImage()
    screen.again_button.setFocus(Qt.FocusReason.MouseFocusReason)
    bare = pane.grab().toImage()
    assert shown.pixelColor(pane.width() // 2, 0) == window.look.colour("focus")
    assert bare.pixelColor(pane.width() // 2, 0) != window.look.colour("focus")


def test_a_list_without_a_chosen_row_shows_where_the_arrows_begin(qtbot: QtBot, look: Look) -> None:
    model = RowModel[AgendaRow](lambda row: row.item.title)
    model.show_rows([AgendaRow(1, AgendaItem(title="Ports"), (), 0, 0, 0)])
    agenda, field = AgendaList(look, model, "Agenda"), Field(look, "Words")
    pane = Box(look, column(field, agenda))
    qtbot.addWidget(pane)
    pane.show()
    pane.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    assert agenda.current() is None
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert agenda.current() is model.rows[0]


def test_an_extract_says_where_it_breaks_off() -> None:
    def shown(words: str) -> str:
        hit = Hit(
            kind=Object.BRIEF, id=uuid4(), brief_id=None, passage_id=None, part=Part.TEXT, number=0, title="Ferries", date=None,
            language=Language.EN, page=0, score=1.0, snippet=words, marks=((0, 3),), forms=("The",),
        )  # fmt: skip
        return extract(hit).text

    long = "The quay is old and leaks in winter, " * 5
    assert shown(f"{long}and").endswith("and…")
    assert shown(f"{long}so it ends.").endswith("ends.")
    assert shown("The quay") == "The quay"


def test_an_empty_question_offers_nothing_to_narrow(window: MainWindow) -> None:
    overlay = window.search_overlay
    overlay.begin()
    overlay.field.setText("1998")
    overlay.search()
    settle()
    filters = overlay.findChild(HitFilters)
    assert isinstance(filters, HitFilters)
    assert filters.languages.isVisible()
    overlay.field.setText("")
    overlay.search()
    assert filters.languages.isHidden()
    overlay.close_over()


def test_what_was_taken_out_says_that_it_goes_on() -> None:
    assert begin_of("short") == "short"
    assert begin_of("word " * 60).endswith("…")
