"""Speaking time that nobody entered is reckoned from the words, and shown as an estimate."""

from app.core.language import Language
from app.core.model.dossier import Dossier, Heading, Statement
from app.core.model.meeting import AgendaItem, Interpretation, Meeting, Occasion
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.views.dossier.screen import DossierScreen
from app.ui.views.meeting.agenda import agenda_rows, time_words
from app.ui.widgets.label import Label, Prose

KOREAN = "가" * 140
"""Half a minute at 280 syllables a minute."""


def dossier(*seconds: int) -> Dossier:
    points = (Statement(heading=Heading.ARGUMENTS_TO_USE, text=KOREAN, language=Language.KO, seconds=each) for each in seconds)
    return Dossier(title="Ports", statements=tuple(points))


def meeting(found: Dossier) -> Meeting:
    item = AgendaItem(title="Ports", dossier_ids=(found.id,), minutes=10)
    return Meeting(title="Talks", occasion=Occasion.MINISTERIAL, interpretation=Interpretation.CONSECUTIVE, agenda=(item,))


def test_the_dossier_and_the_agenda_say_that_a_time_is_reckoned(empty: MainWindow) -> None:
    for seconds, total, agenda in (((0, 20), "≈\u00a00:50", "≈\u00a01:40 of 10 min"), ((30, 20), "0:50", "1:40 of 10 min")):
        found = dossier(*seconds)
        talks = meeting(found)
        empty.services.dossiers.save(found, "Begin the dossier")
        empty.services.meetings.save(talks, "Begin the meeting")
        empty.go(Place(Room.DOSSIER, found.id))
        screen = empty.screen_shown
        assert isinstance(screen, DossierScreen)
        said = {label.text() for label in screen.page.findChildren(Label) if label.isVisible()}
        assert any(text.startswith(f"{total} · ") for text in said)
        assert time_words(agenda_rows(empty.services.meetings.view(talks.id))[0]) == agenda


def test_the_statement_says_where_its_time_comes_from(empty: MainWindow) -> None:
    found = dossier(0)
    empty.services.dossiers.save(found, "Begin the dossier")
    empty.go(Place(Room.DOSSIER, found.id))
    screen = empty.screen_shown
    assert isinstance(screen, DossierScreen)
    screen.page.choose(found.statements[0].id)
    said = {prose.accessibleName() for prose in screen.inspector_pane.findChildren(Prose) if prose.isVisible()}
    assert "≈\u00a00:30, reckoned from the words" in said
