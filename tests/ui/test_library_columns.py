"""The library's list as columns: sorted by its heads, by mouse and by keys, kept, and still while it is read."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.dates import PartialDate
from app.core.language import Language
from app.core.marking import Marking
from app.core.model.annotation import AnnotationKind
from app.core.model.brief import Author, BriefKind
from app.core.settings import LIST_COLUMNS, LIST_FORM
from app.services.library import BriefRow, BriefSort
from app.services.opening import Services
from app.services.views import Description
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.views.library.columns import LEAST_TITLE, SORTS, WIDTHS, Column, Layout, held_in_place, is_guessed, words_of
from app.ui.views.library.row import ROW_HEIGHT as ROWS_HIGH
from app.ui.views.library.screen import LibraryScreen
from tests.ui.windows import tell_now

KEY, SHIFT = Qt.Key, Qt.KeyboardModifier.ShiftModifier


def brief(number: int, **said: object) -> BriefRow:
    facts: dict[str, object] = {
        "id": UUID(int=number), "kind": BriefKind.SOURCE, "number": "", "title": f"Paper {number}", "authors": (), "publisher": "",
        "date": None, "date_text": "", "language": Language.EN, "page_count": None, "word_count": 10, "marking": Marking(),
        "guessed": (), "read": True, "created": datetime(2025, 6, 18, 12, tzinfo=UTC),
    }  # fmt: skip
    return BriefRow(**(facts | said))  # type: ignore[arg-type]


@pytest.fixture
def library(window: MainWindow) -> Iterator[LibraryScreen]:
    settings = window.services.settings
    window.go(Place(Room.LIBRARY))
    screen = window.screen_shown
    assert isinstance(screen, LibraryScreen)
    screen.form.turn(columns=True)
    yield screen
    screen.form._keep.stop()
    settings.put(LIST_FORM, "rows")
    settings.put(LIST_COLUMNS, "")


def test_each_column_says_its_part_of_a_brief() -> None:
    row = brief(
        1, title="Dues", authors=(Author(name="Ada Quay"),), date=PartialDate(2025, 6, 18), page_count=3, language=Language.KO,
        marks={AnnotationKind.NOTE: 2, AnnotationKind.QUESTION: 1}, guessed=("authors", "date"),
    )  # fmt: skip
    said = {column: words_of(row, column, Language.EN) for column in Column}
    assert said == {
        Column.TITLE: "Dues",
        Column.SOURCE: "Ada Quay",
        Column.DATE: "18 Jun 2025",
        Column.KIND: "Source brief",
        Column.PAGES: "3",
        Column.LANGUAGE: "KO",
        Column.MARKS: "3",
        Column.ADDED: "18 Jun 2025",
    }
    assert {column for column in Column if is_guessed(row, column)} == {Column.SOURCE, Column.DATE}
    assert not is_guessed(replace(row, publisher="Port Institute"), Column.SOURCE)
    bare = brief(2, language=Language.UNKNOWN)
    empty = {column for column in Column if not words_of(bare, column, Language.EN)}
    assert empty == {Column.SOURCE, Column.DATE, Column.PAGES, Column.LANGUAGE, Column.MARKS}


@pytest.mark.parametrize("room", [320, 500, 692, 1100, 1900])
@pytest.mark.parametrize("sort", Column)
def test_columns_fill_the_room_and_those_that_do_not_fit_wait(room: int, sort: Column) -> None:
    cells = Layout(sort=sort).cells(room, {Column.LANGUAGE: 70})
    assert cells[0].column is Column.TITLE
    assert cells[-1].left + cells[-1].width == room - 16
    assert all(one.left + one.width < other.left for one, other in pairwise(cells))
    if len(cells) > 1:
        assert cells[0].width >= LEAST_TITLE
        assert sort in {cell.column for cell in cells} or room == 320
    if room == 1900:
        assert {cell.column for cell in cells} == set(Column)
        assert next(cell.width for cell in cells if cell.column is Column.LANGUAGE) == 70


def test_a_layout_reads_back_and_what_cannot_be_read_is_as_ever() -> None:
    layout = Layout().with_turned(Column.KIND).with_width(Column.SOURCE, 200).with_width(Column.DATE, 5).sorted_by(Column.MARKS)
    assert Layout.read(layout.written()) == layout
    assert (layout.widths[Column.SOURCE], layout.widths[Column.DATE], layout.descending) == (200, 44, True)
    for broken in ("", "{", "[]", "3", '{"shown": 4}', json.dumps({"shown": ["nothing"], "widths": {}, "sort": "title", "descending": 1})):
        assert Layout.read(broken) == Layout()
    assert set(SORTS) == set(Column)


def test_what_is_shown_stays_where_it_is_and_what_is_new_comes_in_its_place() -> None:
    one, two, three, four, new, first = (brief(number) for number in range(1, 7))
    moved = replace(one, title="Moved")
    held = held_in_place((one, two, three), [first, two, new, three, four, moved])
    assert held == [first, moved, two, new, three, four]
    assert held_in_place((one, two), [two]) == [two]
    assert held_in_place((), [one, two]) == [one, two]


def test_a_click_on_a_head_sorts_and_another_turns_it_round(library: LibraryScreen, qtbot: QtBot) -> None:
    head = library.form.head
    for button, key, first_down in (
        (head.buttons[Column.TITLE], lambda row: row.title.casefold(), False),  # from A
        (head.buttons[Column.MARKS], lambda row: sum(row.marks.values()), True),  # the most first
    ):
        for down in (first_down, not first_down):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
            values = [key(row) for row in library.rows]
            assert values == sorted(values, reverse=down)
            assert (values[0] > values[-1]) is down
            assert button.accessibleName().endswith("sorted downwards" if down else "sorted upwards")
    assert head.buttons[Column.TITLE].accessibleName() == "Title"
    assert library.query().sort is BriefSort.MARKS


def test_the_heads_are_reached_and_used_by_keys(library: LibraryScreen, qtbot: QtBot) -> None:
    buttons = library.form.head.buttons
    assert [each.focusPolicy() for each in buttons.values()].count(Qt.FocusPolicy.TabFocus) == 1
    buttons[Column.TITLE].setFocus()
    for column in (Column.SOURCE, Column.DATE):
        qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Right)
        assert QApplication.focusWidget() is buttons[column]
    qtbot.keyClick(buttons[Column.DATE], KEY.Key_Return)
    assert library.query().sort is BriefSort.DATE
    wide = buttons[Column.DATE].width()
    qtbot.keyClick(buttons[Column.DATE], KEY.Key_Left, SHIFT)
    assert buttons[Column.DATE].width() == wide + 8
    qtbot.keyClick(buttons[Column.DATE], KEY.Key_Right, SHIFT)
    assert buttons[Column.DATE].width() == wide
    qtbot.keyClick(buttons[Column.DATE], KEY.Key_Left)
    assert QApplication.focusWidget() is buttons[Column.SOURCE]
    qtbot.keyClick(buttons[Column.SOURCE], KEY.Key_Down)
    assert QApplication.focusWidget() is library.listing


def test_a_column_is_drawn_wider_by_its_line_and_the_width_is_kept(library: LibraryScreen, qtbot: QtBot) -> None:
    head, button = library.form.head, library.form.head.buttons[Column.SOURCE]
    at, wide = button.geometry().left() - 6, button.width()
    qtbot.mousePress(head, Qt.MouseButton.LeftButton, pos=QPoint(at, 10))
    qtbot.mouseMove(head, QPoint(at - 20, 10))
    qtbot.mouseRelease(head, Qt.MouseButton.LeftButton, pos=QPoint(at - 20, 10))
    assert button.width() == wide + 20
    assert button.geometry().left() == at + 6 - 20
    library.form._keep_layout()
    assert Layout.read(library.context.services.settings.get(LIST_COLUMNS)).widths == {Column.SOURCE: wide + 20}


def test_columns_are_chosen_by_a_menu_and_the_title_stays(library: LibraryScreen) -> None:
    picks = {pick.title: pick for pick in library.form.picks()}
    assert len(picks) == len(WIDTHS)
    assert "Title" not in picks
    picks["Kind"].run()
    assert library.form.head.buttons[Column.KIND].isHidden()
    assert not next(pick for pick in library.form.picks() if pick.title == "Kind").checked
    library.form._keep_layout()
    assert Column.KIND not in Layout.read(library.context.services.settings.get(LIST_COLUMNS)).shown


def test_the_form_is_turned_by_commands_and_kept(library: LibraryScreen, window: MainWindow) -> None:
    commands = {command.id: command for command in window.commands}
    library.listing.choose_row(2)
    chosen = library.chosen
    assert library.listing.sizeHintForRow(0) < ROWS_HIGH
    commands["list-rows"].run()
    assert window.services.settings.get(LIST_FORM) == "rows"
    assert not library.form.head.isVisible()
    assert library.listing.sizeHintForRow(0) == ROWS_HIGH
    assert library.query().sort is BriefSort.ADDED
    assert [row.id for row in library.chosen] == [row.id for row in chosen]
    assert commands["choose-columns"].why_not() == "Show the list as columns first."
    commands["list-columns"].run()
    assert library.form.head.isVisible()
    assert library.form.switch.number == 1
    assert commands["choose-columns"].why_not() == ""
    window.go(Place(Room.DOSSIERS))
    assert commands["list-rows"].why_not() == commands["choose-columns"].why_not() == "Go to the library first."


def test_a_row_that_changes_does_not_jump_while_the_list_is_read(library: LibraryScreen, window: MainWindow, services: Services) -> None:
    library.form._take(Layout(sort=Column.TITLE, descending=False), resorted=True)
    before = [row.id for row in library.rows]
    services.library.describe(before[0], Description(title="Zzz the last"))
    tell_now(window.bus)
    assert [row.id for row in library.rows] == before
    assert library.rows[0].title == "Zzz the last"
    library.refresh()
    assert library.rows[-1].id == before[0]
    services.history.undo()
    tell_now(window.bus)
    assert library.rows[-1].id == before[0]
    library.show_place(Place(Room.LIBRARY))
    assert [row.id for row in library.rows] == before


def test_the_columns_stand_under_their_heads_when_the_pane_gets_another_width(library: LibraryScreen, qtbot: QtBot) -> None:
    for width in (1000, 1440):
        library.window().resize(width, 900)
        qtbot.waitUntil(lambda: not library.form.head.isHidden())
        QApplication.processEvents()
        cells = library.form._columns._cells
        assert cells == library.form.layout.cells(library.listing.viewport().width(), library.form.head.least())
        for cell in cells:
            place = library.form.head.buttons[cell.column].geometry()
            assert (place.left(), place.width()) == (cell.left, cell.width)


def test_a_row_is_spoken_whole_in_either_form(library: LibraryScreen) -> None:
    said = library.listing.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    library.form.turn(columns=False)
    rows = [library.listing.model().index(at, 0).data(Qt.ItemDataRole.AccessibleTextRole) for at in range(len(library.rows))]
    assert said in rows


def test_an_older_and_a_newer_one_have_days_of_their_own() -> None:
    day = datetime(2025, 6, 18, 12, tzinfo=UTC)
    told = {words_of(brief(1, created=day + timedelta(days=by)), Column.ADDED, Language.EN) for by in (0, 3)}
    assert len(told) == 2
