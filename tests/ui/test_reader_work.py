"""The reader: repairs of the whole text in groups, marks that leave it with their references, a note of a megabyte."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.core.jobs import Silent
from app.core.model.annotation import AnnotationKind, Visibility
from app.core.model.brief import Brief
from app.services.importing import ImportChoices
from app.services.opening import Services
from app.services.views import MarkDetails
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.theme import Look
from app.ui.views.reader.desk import Mode
from app.ui.views.reader.marks import LetterFilter
from app.ui.views.reader.screen import ReaderScreen
from app.ui.views.reader.side import Side
from app.ui.widgets.writing import LONGEST, Writing
from tests.ui.overheard import Ear
from tests.ui.paper import write_paper

MEGABYTE = ("a note that goes on and on, " * 40_000)[:1_000_000]


@pytest.fixture
def paper(services: Services, resources: Path, tmp_path: Path) -> Iterator[Brief]:
    source = write_paper(tmp_path / "ferry.pdf", resources)
    brief = services.imports.import_paths([source], ImportChoices(), Silent()).files[0].briefs[0].brief
    yield brief
    services.library.remove([brief.id])


@pytest.fixture
def screen(window: MainWindow, paper: Brief) -> ReaderScreen:
    window.go(Place(Room.READER, paper.id))
    shown = window.screen_shown
    assert isinstance(shown, ReaderScreen)
    return shown


def test_repairs_of_the_whole_paper_are_grouped_by_page_and_by_kind(screen: ReaderScreen, services: Services, paper: Brief) -> None:
    screen.turn_side(Side.REPAIRS)
    everything = services.cleaning.repairs(paper.id)
    pages = sorted({view.page for view in everything})
    assert len(pages) > 1
    assert [view.number for view in screen.repairs.rows] == [view.number for view in everything]
    assert [head.page for head in screen.repairs.heads] == pages
    assert sum(head.count for head in screen.repairs.heads) == len(everything)
    screen.repairs.order._group.button(1).click()
    assert {head.kind for head in screen.repairs.heads} == {view.repair.kind for view in everything}
    assert {view.number for view in screen.repairs.rows} == {view.number for view in everything}


def test_a_repair_that_is_chosen_is_shown_on_its_page_and_in_the_text(screen: ReaderScreen, qtbot: QtBot) -> None:
    screen.show_mode(Mode.BOTH)
    screen.turn_side(Side.REPAIRS)
    last = screen.repairs.rows[-1]
    assert last.page == screen.original.pages > 1
    screen.repairs.choose(last)
    qtbot.waitUntil(lambda: screen.original.first_page() == last.page)
    place = screen.page._laid
    assert place is not None
    first, end = screen.page._visible()
    assert first <= place.placing.to_document(last.start) <= end
    ((start, stop),) = screen.page._hits
    assert place.placing.to_clean(start) <= last.start <= place.placing.to_clean(stop)
    screen.turn_side(Side.MARKS)
    assert screen.page._hits == []


def test_all_repairs_of_a_kind_are_switched_by_one_key(
    window: MainWindow, screen: ReaderScreen, services: Services, paper: Brief, qtbot: QtBot
) -> None:
    screen.turn_side(Side.REPAIRS)
    screen.repairs.order._group.button(1).click()
    at, head = next((at, row) for at, row in enumerate(screen.repairs._model.rows) if row in screen.repairs.heads and row.count > 1)
    screen.repairs.list.choose_row(at)
    qtbot.keyClick(screen.repairs.list, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: any(not view.repair.on for view in screen.repairs.rows))
    off = {view.repair.kind for view in services.cleaning.repairs(paper.id) if not view.repair.on}
    assert off == {head.kind}
    assert all(not view.repair.on for view in services.cleaning.repairs(paper.id) if view.repair.kind == head.kind)
    window.undo()
    qtbot.waitUntil(lambda: all(view.repair.on for view in screen.repairs.rows))


def test_marks_are_saved_from_their_list_and_private_ones_stay(
    window: MainWindow,
    screen: ReaderScreen,
    services: Services,
    paper: Brief,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert not screen.marks.export.isEnabled()
    services.annotations.by_quote(paper.id, "wide but thin", MarkDetails(kind=AnnotationKind.QUESTION, note="Says who?"))
    services.annotations.by_quote(paper.id, "It sets no dates", MarkDetails(note="Mine alone", visibility=Visibility.PRIVATE))
    qtbot.waitUntil(screen.marks.export.isEnabled)
    target = tmp_path / "marks.md"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), "Markdown (*.md)"))
    screen.marks.export.setFocus()
    qtbot.keyClick(screen.marks.export, Qt.Key.Key_Space)
    qtbot.waitUntil(target.exists)
    written = target.read_text(encoding="utf-8")
    assert "> wide but thin" in written
    assert "Says who?" in written
    assert "p. 1" in written
    assert "Mine alone" not in written
    assert "It sets no dates" not in written
    assert "1 private mark(s) stayed" in window.toast.words


def big_note(screen: ReaderScreen, services: Services, paper: Brief, qtbot: QtBot) -> None:
    services.annotations.by_quote(paper.id, "wide but thin", MarkDetails(kind=AnnotationKind.NOTE, note=MEGABYTE))
    qtbot.waitUntil(lambda: screen.detail is not None and len(screen.detail.marks) == 1)
    assert screen.detail is not None
    screen.marks.choose(screen.detail.marks[0].annotation.id)


def test_of_a_note_of_a_megabyte_little_is_painted_and_all_is_opened_on_request(
    screen: ReaderScreen, services: Services, paper: Brief, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    big_note(screen, services, paper, qtbot)
    ear = Ear(monkeypatch)
    assert all(len(words) < 2_500 for words in ear.listen_to(screen))
    card = screen.marks.card
    assert card.note.isReadOnly()
    assert len(card.note.toPlainText()) < 2_500
    card.whole.setFocus()
    qtbot.keyClick(card.whole, Qt.Key.Key_Space)
    whole = screen.long_note
    qtbot.waitUntil(lambda: whole.ready, timeout=20_000)
    assert whole.note.toPlainText() == MEGABYTE
    assert max(len(line) for line in blocks_of(whole.note)) < 2 * LONGEST  # where two parts meet a piece may be longer
    qtbot.keyClick(whole.note, Qt.Key.Key_X)
    qtbot.keyClick(whole.note, Qt.Key.Key_Escape)
    assert not whole.isVisible()
    (mark,) = services.annotations.all(paper.id)
    assert len(mark.annotation.body) == len(MEGABYTE) + 1
    assert mark.annotation.body.replace("x", "", 1) == MEGABYTE


def test_a_megabyte_that_is_pasted_into_a_note_is_kept_whole(screen: ReaderScreen, services: Services, paper: Brief, qtbot: QtBot) -> None:
    services.annotations.by_quote(paper.id, "wide but thin", MarkDetails(kind=AnnotationKind.NOTE, note="So: "))
    qtbot.waitUntil(lambda: screen.detail is not None and len(screen.detail.marks) == 1)
    assert screen.detail is not None
    screen.marks.choose(screen.detail.marks[0].annotation.id)
    note = screen.marks.card.note
    note.setFocus()
    note.moveCursor(note.textCursor().MoveOperation.End)
    QGuiApplication.clipboard().setText(MEGABYTE)
    qtbot.keyClick(note, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(note, "more")
    note.clearFocus()
    QApplication.processEvents()
    (mark,) = services.annotations.all(paper.id)
    assert mark.annotation.body == f"So: {MEGABYTE}"


def blocks_of(note: Writing) -> Iterator[str]:
    block = note.document().begin()
    while block.isValid():
        yield block.text()
        block = block.next()


def test_a_long_line_lies_in_pieces_and_is_one_line_all_the_same(qtbot: QtBot, look: Look) -> None:
    note = Writing(look, "Note")
    qtbot.addWidget(note)
    words = f"short\n\n{'한국어 문장 😀 ' * 900}\nend"
    note.show_words(words)
    assert note.toPlainText() == words
    assert len(list(blocks_of(note))) > 4
    note.selectAll()
    note.copy()
    assert QGuiApplication.clipboard().text() == words
    QGuiApplication.clipboard().clear()  # the offscreen platform would let go of what Python made when Python is gone
    note.moveCursor(note.textCursor().MoveOperation.Start)
    qtbot.keyClick(note, Qt.Key.Key_Return)
    assert note.toPlainText() == "\n" + words
    note.setPlainText("one")
    assert note.toPlainText() == "one"


def test_the_letters_of_the_filter_are_there_as_soon_as_the_marks_are(
    screen: ReaderScreen, services: Services, paper: Brief, qtbot: QtBot
) -> None:
    services.annotations.by_quote(paper.id, "wide but thin", MarkDetails(kind=AnnotationKind.QUESTION))
    marks = services.annotations.all(paper.id)
    screen.marks.show_marks(marks)
    (letter,) = [each for each in screen.marks._filters.findChildren(LetterFilter) if not each.isHidden()]
    assert letter.isVisible()
    assert letter.width() == letter.sizeHint().width()
    screen.marks.show_marks(marks)
    assert letter.isVisible()
