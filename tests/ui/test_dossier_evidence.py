"""What a statement rests on: word for word or not, more of it found, and how likely the dossier is to come up."""

from collections.abc import Iterator
from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.core.model.base import Evidence
from app.core.model.dossier import Dossier, Heading, Statement
from app.core.model.meeting import Coverage, Meeting
from app.services.opening import Services
from app.services.views import Standing
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.views.dossier.evidence import EvidenceCard, standing_words
from app.ui.views.dossier.grade import GradeChip
from app.ui.views.dossier.screen import DossierScreen
from app.ui.widgets.label import Label


@pytest.fixture
def dossier(services: Services, meeting: Meeting) -> Iterator[Dossier]:
    """A dossier on the agenda whose one statement rests on nothing, taken back afterwards."""
    fresh = Dossier(title="Ferries", statements=(Statement(heading=Heading.OUR_OBJECTIVES, text="Ministers meet once a year."),))
    services.dossiers.save(fresh)
    yield fresh
    services.dossiers.remove(fresh.id)


@pytest.fixture
def screen(window: MainWindow, dossier: Dossier) -> DossierScreen:
    window.go(Place(Room.DOSSIER, dossier.id))
    shown = window.screen_shown
    assert isinstance(shown, DossierScreen)
    shown.page.rows[0].setFocus()
    return shown


def evidence_of(services: Services, dossier: UUID) -> tuple[Evidence, ...]:
    return services.dossiers.get(dossier).statements[0].evidence


def cards(screen: DossierScreen) -> list[EvidenceCard]:
    return screen.inspector_pane.findChildren(EvidenceCard)


def test_passages_of_the_sample_stand_word_for_word(window: MainWindow, services: Services, meeting: Meeting) -> None:
    full = max(services.dossiers.all(), key=lambda found: sum(len(each.evidence) for each in found.statements))
    window.go(Place(Room.DOSSIER, full.id))
    screen = window.screen_shown
    assert isinstance(screen, DossierScreen)
    next(line for line in screen.page.rows if line.statement.evidence).setFocus()
    assert cards(screen)
    for card in cards(screen):
        assert any(label.text() == "word for word" for label in card.findChildren(Label))
        assert card.accessibleName().endswith("word for word")


def test_words_that_changed_are_counted_and_told() -> None:
    words = "an arrangement which survives an election wants a calendar"
    now = "an arrangement which survives an election needs a calendar"
    assert standing_words(words, Standing(same=False, now=now)) == "1 word(s) differ"
    assert standing_words(words, Standing(same=False, now="Gulls nest on the pier of the old port.")) == "not in the text any more"
    assert standing_words(words, Standing(same=False)) == "not in the text any more"
    assert standing_words(words, Standing(same=True)) == "word for word"


def test_a_marked_passage_is_added_by_keyboard(window: MainWindow, services: Services, screen: DossierScreen, qtbot: QtBot) -> None:
    window.actions_by_id["passage-add"].trigger()
    picker = screen._passages
    assert picker.isVisible()
    all_marks = len(picker.options)
    picker.field.setText("standing consultative")
    assert 0 < len(picker.options) < all_marks
    qtbot.keyClick(picker.field, Qt.Key.Key_Return)
    assert screen.view is not None
    found = evidence_of(services, screen.view.dossier.id)
    assert len(found) == 1
    qtbot.waitUntil(lambda: len(cards(screen)) == 1)

    # What it rests on already is not offered again
    screen.add_passage(services.dossiers.get(screen.view.dossier.id).statements[0])
    assert found[0].passage_id not in {option.value for option in picker.options}
    picker.close_over()


def test_more_is_found_by_search_and_used_with_a_key(window: MainWindow, services: Services, screen: DossierScreen, qtbot: QtBot) -> None:
    window.actions_by_id["passage-find"].trigger()
    overlay = window.search_overlay
    assert overlay.isVisible()
    assert overlay.field.text() == "Ministers meet once a year."
    assert "Ministers meet once a year." in overlay._hint.text()
    overlay.field.setText("standing consultative committee")
    overlay.search()
    assert any(line.hit for line in overlay.lines)
    window.actions_by_id["evidence"].trigger()
    assert screen.view is not None
    assert len(evidence_of(services, screen.view.dossier.id)) == 1
    overlay.close_over()
    services.history.undo()

    # Another search asks again which statement is meant, and for every kind
    overlay.begin()
    assert overlay._evidence.target is None
    assert overlay._kind is None
    overlay.close_over()


def test_the_grade_of_the_agenda_stands_at_the_head_and_is_changed_there(
    window: MainWindow, services: Services, meeting: Meeting, dossier: Dossier, screen: DossierScreen, qtbot: QtBot
) -> None:
    assert screen.page.findChild(GradeChip) is None, "it is on no agenda"
    first = meeting.agenda[0]
    services.meetings.save(
        replace(meeting, agenda=(replace(first, dossier_ids=(*first.dossier_ids, dossier.id)), *meeting.agenda[1:])), "x"
    )
    qtbot.waitUntil(lambda: screen.page.findChild(GradeChip) is not None)
    chip = screen.page.findChild(GradeChip)
    assert isinstance(chip, GradeChip)
    assert chip.text() == "Certain"
    assert "Certain" in chip.accessibleName()
    assert meeting.title in chip.accessibleName()
    picks = {pick.title: pick for pick in chip.picks() if pick.title}
    assert picks["Certain"].checked
    picks["Unlikely"].run()
    assert services.meetings.get(meeting.id).agenda[0].coverage is Coverage.UNLIKELY
    qtbot.waitUntil(lambda: [each.text() for each in screen.page.findChildren(GradeChip)][-1:] == ["Unlikely"])
    services.history.undo(2)
    assert services.meetings.get(meeting.id).agenda[0].coverage is Coverage.CERTAIN
