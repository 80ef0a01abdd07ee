"""From the meeting to the final edition on paper and in a locked file, through the real window by keys and buttons."""

from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.core.dates import PartialDate
from app.core.language import Language
from app.core.model.base import Evidence
from app.core.model.book import EditionStatus
from app.core.model.dossier import Dossier, Figure, Heading, Statement
from app.core.model.meeting import AgendaItem, LineKind, Meeting, MeetingLine, Occasion, Participant, ParticipantRole, Side
from app.core.model.person import NameForm, Office, Person
from app.services.views import Description, MarkDetails
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.views.book.screen import BookScreen
from tests.ui.windows import tell_now

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
PASSWORD = "a password for the road"


@pytest.fixture
def talks(empty: MainWindow) -> Meeting:
    """A small meeting of which everything is there but the unit of a figure."""
    services = empty.services
    seats: list[Participant] = []
    for name, side in (("Ines Malo", Side.OURS), ("Aoki Ren", Side.THEIRS)):
        forms = (NameForm(text=name, preferred_for=(Language.EN,)),)
        person = Person(names=forms, pronunciation="as written", offices=(Office(title="Minister", start=PartialDate(2020)),))
        services.people.save(person)
        seats.append(Participant(person_id=person.id, side=side, role=ParticipantRole.PRINCIPAL, title="Minister"))
    statements = tuple(
        Statement(heading=heading, text=text, speaker="Ines Malo", seconds=20)
        for heading, text in (
            (Heading.OUR_OBJECTIVES, "Agree on a date for the second line."),
            (Heading.ARGUMENTS_TO_USE, "The ferry carried more people than both cities have."),
            (Heading.THEIR_OBJECTIVES, "They want a lower fee."),
            (Heading.OUR_RESPONSE, "The fee pays for the pier."),
            (Heading.BACKGROUND, "The first line opened in 2024."),
        )
    )
    services.dossiers.save(dossier := Dossier(title="The ferry", statements=statements, figures=(Figure(label="Berths", value="12"),)))
    meeting = Meeting(
        title="Ferry talks",
        occasion=Occasion.COURTESY_CALL,
        issuing_unit="Ferry desk",
        participants=tuple(seats),
        agenda=(AgendaItem(title="The ferry", dossier_ids=(dossier.id,), minutes=10, lead_ours="Ines Malo"),),
        lines=(MeetingLine(kind=LineKind.LAST_CONTACT, text="Working talks on 14 May 2024."),),
    )
    services.meetings.save(meeting)
    return meeting


def words_of(path: Path) -> str:
    with pypdfium2.PdfDocument(path, password=PASSWORD) as file:
        return " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in file)


@pytest.mark.heavy
def test_the_final_edition_is_made_printed_and_saved_under_a_password(
    empty: MainWindow, talks: Meeting, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    services = empty.services
    empty.go(Place(Room.MEETING, talks.id))
    QTest.keyClick(empty, KEY.Key_B, CTRL)
    book = empty.screen_shown
    assert isinstance(book, BookScreen)
    # The figure without a unit bars it, and says why on the button
    assert not book.card.final_button.isEnabled()
    assert "left" in book.card.final_button.toolTip()
    card = next(each for each in book.notices.cards.values() if each.notice.code == "incomplete-figure")
    assert card.link is not None
    QTest.keyClick(card.link, KEY.Key_Space)
    assert empty.place.room is Room.DOSSIER
    dossier = services.dossiers.all()[0]
    brief = services.imports.take_note("Port report", "The port has 12 berths.").files[0].briefs[0].brief
    services.library.describe(brief.id, Description(title="Port report"))
    mark = services.annotations.by_quote(brief.id, "12 berths", MarkDetails()).mark
    whole = replace(dossier.figures[0], unit="berths", as_of=PartialDate(2025), evidence=(Evidence(passage_id=mark.passage.id),))
    services.dossiers.save(replace(dossier, figures=(whole,)))
    empty.back()
    tell_now(empty.bus)
    book.rebuild()
    assert [notice.code for notice in book.view.bars] == []  # type: ignore[union-attr]
    assert book.card.final_button.isEnabled()
    book.card.final_button.setFocus()
    QTest.keyClick(book.card.final_button, KEY.Key_Space)
    final = book.edition
    assert final is not None
    assert (final.status, final.failed) == (EditionStatus.FINAL, ())
    assert not book.card.final_button.isEnabled()
    assert services.books.editions(talks.id)[0].id == final.id

    printed = tmp_path / "printed.pdf"

    def accept(dialog: QPrintDialog) -> QPrintDialog.DialogCode:
        printer = dialog.printer()
        assert isinstance(printer, QPrinter)
        printer.setResolution(40)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(printed))
        return QPrintDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    QTest.keyClick(empty, KEY.Key_P, CTRL)
    with pikepdf.open(printed) as file:
        assert len(file.pages) == final.pages
    assert "printer" in empty.toast.words

    saved = tmp_path / "saved.pdf"
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getSaveFileName", lambda *_: (str(saved), ""))
    book.save_button.setFocus()
    QTest.keyClick(book.save_button, KEY.Key_Space)
    form = empty.form_overlay
    for name in ("password", "again"):
        field = form.inputs[name]
        field.setFocus()  # type: ignore[union-attr]
        QTest.keyClicks(field, PASSWORD)  # type: ignore[arg-type]
    QTest.keyClick(form, KEY.Key_Return, CTRL)
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(saved)
    words = words_of(saved)
    assert "The ferry carried more people than both cities have." in words
    assert "12 berths" in words
    assert "DRAFT" not in words
    assert PASSWORD not in saved.read_bytes().decode("latin-1")
    assert "locked with the password" in empty.toast.words
