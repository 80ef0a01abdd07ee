"""An empty heading of a dossier begins with what an earlier one on the issue says there."""

from dataclasses import replace
from datetime import UTC, datetime

from app.core.language import Language
from app.core.model.dossier import Dossier, Heading, Statement
from app.core.model.meeting import AgendaItem, Meeting, Occasion
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.views.dossier.screen import DossierScreen
from app.ui.wording import short_day
from tests.ui.windows import tell_now


def test_an_empty_heading_takes_from_the_meeting_before(empty: MainWindow) -> None:
    words = ("We welcome it.", "We met as friends.")
    before = Dossier(title="Ports", statements=tuple(Statement(heading=Heading.PRESS_LINE, text=text) for text in words))
    now = Dossier(title="Ports")
    item = AgendaItem(title="Ports", dossier_ids=(before.id,))
    talks = Meeting(title="Talks", occasion=Occasion.MINISTERIAL, start=datetime(2025, 6, 18, 12, tzinfo=UTC), agenda=(item,))
    dossiers = empty.services.dossiers
    for each in (before, now):
        dossiers.save(each, "Begin the dossier")
    empty.services.meetings.save(talks, "Begin the meeting")
    empty.go(Place(Room.DOSSIER, now.id))
    tell_now(empty.bus)
    screen = empty.screen_shown
    assert isinstance(screen, DossierScreen)
    take = screen.page._takes[Heading.PRESS_LINE]
    assert take.isVisible()
    assert take.text() == "Take from 18 Jun 2025"
    assert take.accessibleName() == "Press line: Take from 18 Jun 2025"
    assert not screen.page._takes[Heading.BACKGROUND].isVisible(), "there is nothing to take"
    take.click()
    assert tuple(each.text for each in dossiers.get(now.id).under(Heading.PRESS_LINE)) == words
    assert empty.toast.words == "2 statement(s) from “Ports”, as drafts"
    tell_now(empty.bus)
    assert Heading.PRESS_LINE not in screen.page._takes
    empty.undo()
    tell_now(empty.bus)
    assert screen.page._takes[Heading.PRESS_LINE].isVisible()
    assert not dossiers.get(now.id).statements


def test_an_empty_heading_takes_again_what_stood_there(empty: MainWindow) -> None:
    dossiers = empty.services.dossiers
    now = Dossier(title="Ports", statements=(Statement(heading=Heading.PRESS_LINE, text="We welcome it."),))
    dossiers.save(now, "Begin the dossier")
    dossiers.save(replace(dossiers.get(now.id), statements=()), "Take it out")
    empty.go(Place(Room.DOSSIER, now.id))
    tell_now(empty.bus)
    screen = empty.screen_shown
    assert isinstance(screen, DossierScreen)
    again = screen.page._again[Heading.PRESS_LINE]
    today = short_day(next(step.at for step in empty.services.history.steps() if step.name == "Take it out"), Language.EN)
    assert again.isVisible()
    assert (again.text(), again.toolTip()) == (f"Take what stood here until {today}", "We welcome it.")
    assert again.accessibleName() == f"Press line: {again.text()}"
    assert not screen.page._takes[Heading.PRESS_LINE].isVisible()
    assert not screen.page._again[Heading.BACKGROUND].isVisible()
    again.click()
    assert [each.text for each in dossiers.get(now.id).under(Heading.PRESS_LINE)] == ["We welcome it."]
    empty.undo()
    assert not dossiers.get(now.id).statements
