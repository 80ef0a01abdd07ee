"""What somebody said over time in the window: by issue, with drift, and their card on paper."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.dates import PartialDate
from app.core.language import Language
from app.core.model.annotation import AnnotationKind
from app.core.model.dossier import Basis, Dossier, Position
from app.core.model.person import NameForm, Office, Person
from app.services.stances import drifts_of
from app.services.views import MarkDetails
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.views.dossier.parts import PartRow
from app.ui.views.people import PeopleScreen
from app.ui.views.person_words import DriftCard, Said
from app.ui.widgets.chip import Chip
from app.ui.widgets.menu_chip import Pop

KEY = Qt.Key
SAID = "We should not wait for the leaders"


@pytest.fixture
def aoki(empty: MainWindow) -> Person:
    """Two positions on one issue, of which the later is worded otherwise; one on another; and a quotation on the first."""
    services = empty.services
    forms = (NameForm(text="Aoki Ren", preferred_for=(Language.EN,)), NameForm(text="Aoki R.", guessed=True))
    person = Person(names=forms, offices=(Office(title="Harbour master", start=PartialDate(2020)),))
    services.people.save(person)

    def held(stance: str, year: int, by: str = "Aoki Ren") -> Position:
        return Position(party="Them", stance=stance, stated_by=by, stated_on=PartialDate(year), basis=Basis.CONTACT)

    forum = Dossier(title="Forum", positions=(held("A forum is premature.", 2023), held("A forum is a good thought.", 2024)))
    services.dossiers.save(forum)
    services.dossiers.save(Dossier(title="Quays", positions=(held("The quay stays.", 2022), held("Not theirs.", 2021, "Aoki R."))))
    brief = services.imports.take_note("Call", f"{SAID}, said the harbour master.").files[0].briefs[0].brief
    services.annotations.by_quote(brief.id, SAID, MarkDetails(kind=AnnotationKind.QUOTATION, speaker="Aoki Ren", dossier_id=forum.id))
    return person


@pytest.fixture
def screen(empty: MainWindow, aoki: Person) -> PeopleScreen:
    empty.go(Place(Room.PEOPLE, aoki.id))
    shown = empty.screen_shown
    assert isinstance(shown, PeopleScreen)
    return shown


def lines(screen: PeopleScreen) -> list[Said]:
    return [each for each in screen.words.findChildren(Said) if each.isVisible()]


def test_words_are_gathered_by_issue_and_a_guessed_name_says_nothing(empty: MainWindow, aoki: Person, screen: PeopleScreen) -> None:
    stances = empty.services.people.card(aoki.id).stances
    assert sorted(stance.words for stance in stances) == [
        "A forum is a good thought.", "A forum is premature.", "The quay stays.", SAID
    ]  # fmt: skip
    assert {(stance.words, stance.issue) for stance in stances if stance.quotation} == {(SAID, "Forum")}
    assert len(lines(screen)) == 4
    names = {button.toolTip(): button for button in screen.words.issues.values()}
    assert list(names) == ["Forum", "Quays"]
    names["Quays"].setFocus()
    QTest.keyClick(names["Quays"], KEY.Key_Space)
    assert len(lines(screen)) == 1
    chosen = QApplication.focusWidget()
    assert chosen is not None
    assert "chosen" in chosen.accessibleName()
    QTest.keyClick(chosen, KEY.Key_Space)
    assert len(lines(screen)) == 4


def test_drift_is_told_between_two_dated_stances_on_one_issue(empty: MainWindow, aoki: Person, screen: PeopleScreen) -> None:
    dated = [drift for drift in drifts_of(empty.services.people.card(aoki.id).stances) if drift.before.position and drift.after.position]
    assert [(str(drift.before.when), str(drift.after.when)) for drift in dated] == [("2023", "2024")]
    cards = [each for each in screen.words.findChildren(DriftCard) if each.isVisible()]
    told = [each.accessibleName() for each in cards if each.drift.before.words.endswith("premature.")]
    assert len(told) == 1
    assert "taken out: premature." in told[0]
    assert "put in: a good thought." in told[0]


@pytest.mark.heavy
def test_a_position_leads_to_its_line(empty: MainWindow, screen: PeopleScreen, qtbot: QtBot) -> None:
    chip = next(each for each in screen.words.findChildren(Chip) if each.isVisible() and each.accessibleName() == "Quays")
    chip.setFocus()
    QTest.keyClick(chip, KEY.Key_Space)
    assert empty.place.room is Room.DOSSIER
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), PartRow))
    focused = QApplication.focusWidget()
    assert focused is not None
    assert "The quay stays." in focused.accessibleName()


def test_the_card_is_saved_as_a_pdf_of_its_own(screen: PeopleScreen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "Aoki Ren.pdf"
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getSaveFileName", lambda *_: (str(target), ""))
    button = next(each for each in screen.findChildren(Pop) if each.text() == "Print the card")
    next(each for each in button.picks() if each.title == "Save as PDF…").run()
    with pypdfium2.PdfDocument(target) as file:
        assert len(file) == 1
        words = file[0].get_textpage().get_text_range()
    assert "Aoki Ren" in words
    assert "Harbour master" in words
    assert "Contents" not in words
