"""The list of marks beside a text."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.core.model.annotation import AnnotationKind
from app.services.opening import Services
from app.services.views import CleanRange, MarkDetails
from app.ui.main_window import MainWindow
from app.ui.views.reader.mark_rows import open_chip
from app.ui.widgets.wrapping import lines_needed, wrapped
from tests.ui.windows import reader_of


def test_a_mark_names_the_dossier_and_the_statement_that_it_serves(window: MainWindow, services: Services) -> None:
    screen = reader_of(window, services)
    dossiers = {dossier.id: dossier for dossier in services.dossiers.all()}
    model = screen.marks.list.model()
    serving = [at for at, mark in enumerate(screen.marks.shown) if mark.annotation.dossier_id in dossiers]
    assert serving
    for at in serving:
        annotation = screen.marks.shown[at].annotation
        assert annotation.dossier_id is not None
        dossier = dossiers[annotation.dossier_id]
        said = model.index(at, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        place = said.rpartition(", ")[2]
        assert place.startswith(dossier.short_title or dossier.title)
        statement = next((each for each in dossier.statements if each.id == annotation.statement_id), None)
        if statement is not None:
            under = [each.id for each in dossier.statements if each.heading is statement.heading]
            assert place.endswith(f" {under.index(statement.id) + 1}")


def test_a_question_is_open_until_one_says_that_it_is_answered(window: MainWindow, services: Services, qtbot: QtBot) -> None:
    screen = reader_of(window, services)
    assert screen.detail is not None
    place = CleanRange.of(screen.detail.brief.id, screen.detail.text, 0, 20)
    mark = services.annotations.by_range(place, MarkDetails(kind=AnnotationKind.QUESTION, note="Is it so?")).mark
    qtbot.waitUntil(lambda: any(shown.annotation.id == mark.annotation.id for shown in screen.marks.shown))
    screen.marks.choose(mark.annotation.id)

    def said() -> str:
        return str(screen.marks.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))

    assert "Open question" in said()
    button = next(each for each in screen.marks.card.findChildren(QWidget) if each.accessibleName() == "Answered")
    assert button.isVisible()
    button.click()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: "Answered" in said())
    assert services.annotations.find(str(mark.annotation.id)).annotation.resolved
    window.undo()
    qtbot.waitUntil(lambda: "Open question" in said())
    highlight = next(shown for shown in screen.marks.shown if shown.annotation.kind is AnnotationKind.HIGHLIGHT)
    assert open_chip(highlight) is None
    services.annotations.remove([mark.annotation.id])


def test_rows_are_as_high_as_their_notes_and_unfold(window: MainWindow, services: Services, qtbot: QtBot) -> None:
    screen = reader_of(window, services)
    assert screen.detail is not None
    place = CleanRange.of(screen.detail.brief.id, screen.detail.text, 0, 20)
    long = "A note that goes on for many lines because nobody stopped it in time. " * 6
    mark = services.annotations.by_range(place, MarkDetails(note=long)).mark
    qtbot.waitUntil(lambda: any(shown.annotation.id == mark.annotation.id for shown in screen.marks.shown))
    view = screen.marks.list

    def high() -> int:
        at = [shown.annotation.id for shown in screen.marks.shown].index(mark.annotation.id)
        return view.visualRect(view.model().index(at, 0)).height()

    folded = high()
    screen.marks.unfold.click()
    qtbot.waitUntil(lambda: high() > folded)
    screen.marks.unfold.click()
    qtbot.waitUntil(lambda: high() == folded)
    services.annotations.remove([mark.annotation.id])


def test_words_are_broken_into_no_more_lines_than_are_wanted(window: MainWindow) -> None:
    words = "한국 측은 😀 Shuttle diplomacy 日程の約束には慎重である " * 10
    look = window.look
    lines = wrapped(look, "caption", words, 200, 3)
    assert len(lines) == 3
    assert lines[-1].endswith("…")
    assert "".join(lines[:2]).replace(" ", "") in words.replace(" ", "")
    assert wrapped(look, "caption", "short", 200, 3) == ["short"]
    assert lines_needed(look, "caption", "short", 200, 3) == 1
    assert lines_needed(look, "caption", "", 200, 3) == 0
    assert lines_needed(look, "caption", words, 200, 3) == 3
