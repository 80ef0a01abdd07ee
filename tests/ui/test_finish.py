"""The finish of the screens, measured: hairlines are sharp, what belongs together stands together and in line."""

from itertools import pairwise
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QPoint, QRectF, QUrl
from PySide6.QtGui import QImage, QPainter, QTextDocument
from PySide6.QtWidgets import QMenu, QWidget

from app.core.jobs import Silent
from app.core.model.meeting import Meeting
from app.services.books import BookRequest
from app.services.importing import ImportChoices
from app.ui.dialogs.keys_card import KeysCard
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.theme import Look
from app.ui.tokens import tokens_of
from app.ui.views.book.screen import BookScreen
from app.ui.views.compare import CompareScreen
from app.ui.views.guide import COLUMN, GuideScreen
from app.ui.views.library.screen import LibraryScreen
from app.ui.views.library.years import YearBars
from app.ui.views.listed import Entry, EntryDelegate
from app.ui.widgets.button import BOX
from app.ui.widgets.chip import Flow
from app.ui.widgets.label import Label, Prose
from tests.ui.overheard import settle

HALVES = "The harbour board keeps {} ferries in winter and asks for a second survey of the seabed before it says anything of its own."


def left_of(widget: QWidget, window: QWidget) -> int:
    return widget.mapTo(window, QPoint(0, 0)).x()


def test_the_line_below_a_row_is_one_pixel_of_its_colour(look: Look) -> None:
    image = QImage(300, 60, QImage.Format.Format_RGB32)
    image.fill(look.colour("surface"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    EntryDelegate(look).paint_row(painter, QRectF(0, 0, 300, 58), Entry(id=uuid4(), title="Quays"), False)
    painter.end()
    assert [image.pixelColor(150, y) for y in (56, 57, 58)] == [look.colour("surface"), look.colour("line"), look.colour("surface")]


def test_menus_are_divided_and_the_way_out_comes_last(window: MainWindow) -> None:
    menus = [menu for action in window.menuBar().actions() if isinstance(menu := action.menu(), QMenu)]
    assert len(menus) == 7
    for menu in menus:
        lines = [action.isSeparator() for action in menu.actions()]
        assert not lines[0] and not lines[-1]
        assert (True, True) not in list(pairwise(lines))
    held = [action.objectName() for menu in menus for action in menu.actions() if not action.isSeparator()]
    assert sorted(held) == sorted(command.id for command in window.commands)
    assert menus[0].actions()[-1].objectName() == "quit"
    assert sum(action.isSeparator() for action in menus[0].actions()) >= 3


def test_what_is_off_in_a_menu_looks_off_in_high_contrast(resources: Path) -> None:
    for dark in (False, True):
        tokens = tokens_of(dark=dark, high=True)
        assert f"QMenu::item:disabled {{ color: {tokens['line']};" in Look(resources, dark=dark, high=True).sheet


def test_words_stand_in_the_middle_beside_what_is_higher(look: Look) -> None:
    low, high = QWidget(), QWidget()
    low.setFixedSize(40, 20)
    high.setFixedSize(40, 26)
    flow = Flow((low, high), gap=8)
    flow.resize(200, flow.heightForWidth(200))
    flow.flow.setGeometry(flow.rect())
    assert (low.geometry().center().y(), low.y()) == (high.geometry().center().y(), 3)
    assert flow.heightForWidth(200) == 26
    assert flow.heightForWidth(60) == 20 + 8 + 26


def test_titles_and_words_of_two_papers_keep_the_same_columns(window: MainWindow, tmp_path: Path) -> None:
    ids = []
    for name, count in (("first", "two"), ("second", "three")):
        target = tmp_path / f"{name}.txt"
        target.write_text(f"Answer of Kestrel Bay\n\n{HALVES.format(count)}\n", encoding="utf-8")
        ids.append(
            window.services.imports.import_paths([target], ImportChoices(keep_duplicates=True), Silent()).files[0].briefs[0].brief.id
        )
    window.go(Place(Room.COMPARE, ids[0], other_id=ids[1]))
    settle()
    screen = window.screen_shown
    assert isinstance(screen, CompareScreen)
    words = [each for each in screen.pairs.findChildren(Prose) if "ferries" in each.accessibleName()]
    assert [left_of(each, screen) for each in screen._titles] == [left_of(each, screen) for each in words]
    window.services.library.remove(ids)


def test_a_choice_of_the_book_stays_with_its_word(window: MainWindow, meeting: Meeting) -> None:
    window.services.books.build(BookRequest(meeting_id=meeting.id), Silent())
    window.go(Place(Room.BOOK, window.services.books.editions(meeting.id)[0].id))
    screen = window.screen_shown
    assert isinstance(screen, BookScreen)
    for wide in (960, 1040, 1440):
        window.resize(wide, 640)
        settle()
        for chip in (screen.sentence.reader, screen.sentence.carrier, screen.sentence.ceiling, screen.sentence.language):
            pair = chip.parentWidget()
            assert pair is not None
            (word,) = pair.findChildren(Label)
            assert word.geometry().center().y() == chip.geometry().center().y()


def test_boxes_of_the_facets_stand_under_their_titles(window: MainWindow) -> None:
    window.go(Place(Room.LIBRARY))
    settle()
    screen = window.screen_shown
    assert isinstance(screen, LibraryScreen)
    group = screen._facets.states
    title = group.findChildren(Label)[0]
    check = next(iter(group.checks.values()))
    assert left_of(title, screen) == left_of(check, screen) + BOX


def test_the_first_and_the_last_year_have_their_bars_at_the_edges(look: Look) -> None:
    bars = YearBars(look)
    bars.resize(160, 70)
    bars.show_years({2023: 1, 2025: 4})
    assert (bars._left_of(2023, 18), bars._left_of(2025, 18)) == (0, 142)
    for year in (2023, 2024, 2025):
        assert bars._year_at(bars._left_of(year, 18) + 9) == year
    bars.show_years({2024: 2})


def test_all_that_can_be_begun_is_seen_at_once(window: MainWindow) -> None:
    window.new_overlay.begin()
    settle()
    assert window.new_overlay.list.verticalScrollBar().maximum() == 0
    window.new_overlay.close_over()


def test_the_keys_of_a_pane_are_written_as_those_of_commands(window: MainWindow) -> None:
    card: KeysCard = window.keys_card
    card.begin((("Ctrl+Enter", "open in a new tab"), ("Space Shift+Space", "a page down, up"), ("1 … 9", "tick a point")), ())
    shown = list(card._models[0].rows)
    assert shown == [("Ctrl Enter", "Open in a new tab"), ("Space, Shift Space", "A page down, up"), ("1 … 9", "Tick a point")]
    card.close_over()


def test_the_bar_that_scrolls_the_guide_stands_at_the_edge_of_a_wide_window(window: MainWindow) -> None:
    window.resize(2000, 900)
    window.go(Place(Room.GUIDE, page="reader"))
    settle()
    screen = window.screen_shown
    assert isinstance(screen, GuideScreen)
    assert left_of(screen.text, screen) + screen.text.width() == screen.width()
    assert screen.text.document().size().width() <= COLUMN
    window.resize(960, 640)
    settle()
    assert screen.text.horizontalScrollBar().maximum() == 0


def test_a_picture_of_the_guide_has_an_edge_of_its_own(window: MainWindow) -> None:
    screen = window.screen_of(Room.GUIDE)
    assert isinstance(screen, GuideScreen)
    picture = screen.text.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl("../pictures/en-reader.png"))
    assert isinstance(picture, QImage)
    edge = window.look.colour("line2")
    corners = [(0, 0), (picture.width() - 1, 0), (0, picture.height() - 1), (picture.width() - 1, picture.height() - 1)]
    assert [picture.pixelColor(*corner) for corner in corners] == [edge] * 4
