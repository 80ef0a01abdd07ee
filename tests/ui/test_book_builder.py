"""The book builder in the window: choices, ticks and order rebuild the draft, what is wrong leads to where it is mended."""

from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.jobs import Silent
from app.core.language import Language
from app.core.model.base import Audience
from app.core.model.book import Carrier, EditionStatus
from app.core.model.meeting import Meeting
from app.services.books import BookRequest
from app.services.drafting import Notice
from app.services.opening import Services
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.printing import book_printer, chosen_pages, paint_pages
from app.ui.views.book.pages import Lie
from app.ui.views.book.screen import BookScreen
from app.ui.views.book.sight import sight_of
from app.ui.widgets.menu_chip import Pick, Pop
from app.ui.widgets.pictures import image_of

KEY = Qt.Key


def pick(chip: Pop, title: str) -> Pick:
    return next(each for each in chip.picks() if each.title == title)


@pytest.fixture
def builder(window: MainWindow, services: Services, meeting: Meeting) -> BookScreen:
    """An edition of the press officer's sheet, which is short."""
    recipe = replace(services.books.recipes.find("Press officer"), id=meeting.id, name="Sheet")
    built = services.books.build(BookRequest(meeting_id=meeting.id, recipe=recipe), Silent())
    window.go(Place(Room.BOOK, built.edition.id))
    screen = window.screen_shown
    assert isinstance(screen, BookScreen)
    return screen


def test_each_choice_is_a_step_and_shows_the_next_edition(builder: BookScreen, window: MainWindow, services: Services) -> None:
    kept, editions = builder.edition, len(services.books.editions(builder.view.meeting_id))  # type: ignore[union-attr]
    assert kept is not None
    pick(builder.sentence.language, "한국어").run()
    view = builder.view
    assert view is not None
    assert (view.recipe.language, view.edition, view.number) == (Language.KO, None, kept.number + 1)
    assert len(services.books.editions(view.meeting_id)) == editions
    assert view.recipe.name != kept.recipe.name
    assert builder.sentence.language.text() == "한국어"
    window.undo()
    builder.rebuild()
    assert builder.recipe.language is Language.EN
    assert builder.edition == kept
    pick(builder.sentence.carrier, "tablet").run()
    assert builder.recipe.carrier is Carrier.TABLET
    builder.build_book()
    assert builder.edition is not None
    assert builder.edition.recipe.carrier is Carrier.TABLET


def test_parts_are_ticked_moved_and_made_shorter(window: MainWindow, services: Services, meeting: Meeting, qtbot: QtBot) -> None:
    recipe = replace(
        services.books.recipes.find("Notetaker"), id=meeting.agenda[0].id, name="Short", sections=("programme", "biographies", "press")
    )
    built = services.books.build(BookRequest(meeting_id=meeting.id, recipe=recipe), Silent())
    window.go(Place(Room.BOOK, built.edition.id))
    screen = window.screen_shown
    assert isinstance(screen, BookScreen)
    parts = screen.parts

    def printed() -> list[str]:
        return [line.part for line in parts.lines if line.printed and not line.fixed]

    assert printed() == ["programme", "biographies", "press"]
    at = next(number for number, line in enumerate(parts.lines) if line.part == "press")
    parts.list.choose_row(at)
    qtbot.keyClick(parts.list, KEY.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert printed() == ["programme", "press", "biographies"]
    held = parts.list.current()
    assert getattr(held, "part", "") == "press"
    qtbot.keyClick(parts.list, KEY.Key_Space)
    assert printed() == ["programme", "biographies"]
    pick(parts.add, "Press line").run()
    assert set(printed()) == {"programme", "biographies", "press"}
    parts.list.choose_row(next(number for number, line in enumerate(parts.lines) if line.part == "biographies"))
    pick(parts.depths["form"], "five lines each").run()
    assert screen.recipe.option("biographies", "form") == "short"


def test_what_is_to_be_looked_at_has_a_pin_and_a_way_to_mend_it(builder: BookScreen, window: MainWindow, qtbot: QtBot) -> None:
    pick(builder.sentence.reader, "the principal").run()
    view = builder.view
    assert view is not None
    assert builder.recipe.recipient is Audience.PRINCIPAL
    pinned = [notice for notice in view.notices if notice.page and notice.height >= 0]
    assert pinned
    card = next(card for card in builder.notices.cards.values() if card.notice in pinned)
    card.setFocus()
    qtbot.keyClick(card, KEY.Key_Return)
    assert card.notice.page in builder.pages._visible()
    pins = dict(builder.pages._pin_rects(builder.pages._visible()))
    pin, rect = next((pin, rect) for pin, rect in pins.items() if pin.number == card.number)
    place = rect.center().toPoint() - QPoint(0, builder.pages.verticalScrollBar().value())
    builder.notices.choose(None)
    qtbot.mouseClick(builder.pages.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert builder.notices._chosen == view.notices[pin.number - 1]
    assert card.link is not None
    card.link.click()
    assert window.place.room is Room.DOSSIER
    assert window.place.object_id == card.notice.owner_id


def test_final_is_off_while_something_bars_it_and_a_final_edition_stays(builder: BookScreen) -> None:
    view = builder.view
    assert view is not None
    error = Notice(code="open-clash", bars=True, where="Harbours", message="Sources differ.")
    builder.card.show_view(replace(view, notices=(error,)), "", 1)
    assert not builder.card.final_button.isEnabled()
    assert "1 left" in builder.card.final_button.toolTip()
    builder.card.show_view(replace(view, notices=()), "", 1)
    assert builder.card.final_button.isEnabled()
    final = replace(view, notices=(), status=EditionStatus.FINAL)
    builder.card.show_view(final, "", 1)
    assert builder.card.state.accessibleName() == "Final"
    assert not builder.card.final_button.isEnabled()


def with_findings(builder: BookScreen, *codes: str) -> None:
    view = builder.view
    assert view is not None
    found = tuple(Notice(code=code, bars=False, where="Harbours", message="Look at it.") for code in codes)
    builder._show(replace(sight_of(builder.context, view, builder.recipe), view=replace(view, notices=found)))
    QApplication.processEvents()


def test_the_head_tells_page_checks_and_findings_apart(builder: BookScreen) -> None:
    with_findings(builder, "no-evidence", "no-evidence", "stale-figure")
    passed, rows = builder.view.passed  # type: ignore[union-attr]
    assert passed == rows
    assert builder.passed_words.text() == f"{rows} page check(s) pass · 3 finding(s)"
    with_findings(builder)
    assert builder.passed_words.text() == f"{rows} page check(s) pass · nothing found"


def test_making_final_tells_first_what_is_open(builder: BookScreen, window: MainWindow, services: Services) -> None:
    with_findings(builder, "no-evidence", "no-evidence", "stale-figure")
    kept = len(services.books.editions(builder.view.meeting_id))  # type: ignore[union-attr]
    builder.card.final_button.click()
    form = window.form_overlay
    assert form.isVisible()
    assert form.form is not None
    assert "3" in form.form.title
    assert "A statement without a source: 2" in form.form.remark
    assert "A figure out of date: 1" in form.form.remark
    assert len(services.books.editions(builder.view.meeting_id)) == kept  # type: ignore[union-attr]
    form._cancel.click()
    assert not form.isVisible()
    assert builder.notices.cards[1].hasFocus()
    builder.card.final_button.click()
    form.take()
    assert builder.edition is not None
    assert builder.edition.status is EditionStatus.FINAL
    assert window.toast.isVisible()
    assert str(builder.edition.number) in window.toast.words
    assert "stays as it is" in window.toast.words


def test_with_nothing_found_a_book_is_final_at_once(builder: BookScreen, window: MainWindow) -> None:
    with_findings(builder)
    builder.make_final()
    assert not window.form_overlay.isVisible()
    assert builder.edition is not None
    assert builder.edition.status is EditionStatus.FINAL
    assert window.toast.isVisible()


def test_thumbnails_are_walked_with_the_arrows_and_opened(builder: BookScreen, qtbot: QtBot) -> None:
    pick(builder.sentence.reader, "the notetaker").run()
    builder.lies._group.button(2).click()
    pages = builder.pages
    assert pages.lie is Lie.THUMBNAILS
    assert pages._across() > 2
    pages.setFocus()
    pages.current = 1
    qtbot.keyClick(pages, KEY.Key_Right)
    assert pages.current == 2
    pages.grab()
    qtbot.keyClick(pages, KEY.Key_Return)
    assert (pages.lie, builder.lies.number) == (Lie.SPREADS, 0)
    assert 2 in pages._visible()


@pytest.mark.heavy
def test_the_file_is_locked_with_a_password_and_a_draft_is_kept_first(
    builder: BookScreen, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "locked.pdf"
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getSaveFileName", lambda *_: (str(target), ""))
    pick(builder.sentence.language, "日本語").run()
    assert builder.edition is None
    builder.export()
    assert builder.edition is not None
    form = window.form_overlay
    for name in ("password", "again"):
        form.inputs[name].setText("a password for the road")  # type: ignore[union-attr]
    form.take()
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(target)
    with pikepdf.open(target, password="a password for the road") as file:
        assert len(file.pages) == builder.edition.pages


@pytest.mark.heavy
def test_the_pages_that_were_asked_for_are_printed(builder: BookScreen, services: Services, tmp_path: Path) -> None:
    pick(builder.sentence.reader, "the notetaker").run()
    view = builder.view
    assert view is not None
    assert view.pages > 2
    printer = book_printer(210, 297, view.pages)
    printer.setResolution(40)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFromTo(2, 3)
    pages = chosen_pages(printer, view.pages)
    assert list(pages) == [2, 3]
    paint_pages(printer, pages, lambda page, wide: image_of(services.drafts.page_picture(view, page, wide)), Silent())
    with pikepdf.open(tmp_path / "printed.pdf") as file:
        assert len(file.pages) == 2
        assert [round(float(side)) for side in file.pages[0].mediabox[2:]] == pytest.approx([595, 842], abs=2)


@pytest.mark.heavy
def test_the_sidebar_gives_its_room_to_the_book(builder: BookScreen, window: MainWindow) -> None:
    narrow = window.sidebar.width()
    window.fold_sidebar()
    wide = window.sidebar.width()
    assert wide > narrow
    window.go(Place(Room.BOOKS))
    assert window.sidebar.width() == wide
    window.back()
    assert window.sidebar.width() == narrow


@pytest.mark.heavy
def test_copies_are_asked_for_made_and_handed_out(builder: BookScreen, window: MainWindow, services: Services) -> None:
    form = window.form_overlay
    builder.ask_copies()
    form.inputs["count"].setText("2")  # type: ignore[union-attr]
    form.inputs["holders"].show_words("Minister\nInterpreter")  # type: ignore[union-attr]
    form.take()
    builder.build_book()
    assert builder.edition is not None
    assert [copy.holder for copy in builder.edition.copies] == ["Minister", "Interpreter"]
    builder.ask_copies()
    form.inputs["holder2"].setText("Second Secretary")  # type: ignore[union-attr]
    form.take()
    assert services.books.editions(builder.edition.meeting_id)[0].copies[1].holder == "Second Secretary"


def test_what_was_left_out_is_told_whole_above_the_card(builder: BookScreen, window: MainWindow) -> None:
    for height in (900, 640):
        window.resize(1440, height)
        QApplication.processEvents()
        left = builder.left_out
        words = left.words
        assert left.isVisible() and words.height() >= words.heightForWidth(words.width())
        top = builder.card.mapTo(window, QPoint(0, 0)).y()
        assert words.mapTo(window, QPoint(0, words.height())).y() <= top
