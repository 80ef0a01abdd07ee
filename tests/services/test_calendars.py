"""The programme of a meeting as a calendar file, there and back."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from app.core.errors import UserError
from app.core.jobs import Silent
from app.core.language import Language
from app.core.marking import Marking
from app.core.model.dossier import Term
from app.core.model.meeting import Meeting, PressStatus, ProgrammeStep, Session
from app.core.policy import Policy
from app.services.calendars import export_programme
from app.services.importing import ImportChoices
from app.services.opening import Services

SEOUL = ZoneInfo("Asia/Seoul")
TEN = datetime(2026, 3, 14, 10, 0, tzinfo=SEOUL)
HALF, HOUR = timedelta(minutes=30), timedelta(hours=1)


@pytest.fixture
def talk(services: Services, meeting: UUID) -> Meeting:
    sessions = (
        Session(title="Plenary; the ports, again", format="plenary", start=TEN, minutes=60),
        Session(
            title="Lunch",
            steps=(
                ProgrammeStep(title="Family photo", start=TEN + HOUR, minutes=30, press=PressStatus.SPRAY, place="Stairs", note="secret"),
                ProgrammeStep(title="Toast", start=TEN + HOUR + HALF, minutes=30),
            ),
        ),
        Session(title="Not yet timed"),
    )
    services.meetings.save(replace(services.meetings.get(meeting), start=TEN, end=TEN + 2 * HOUR, sessions=sessions))
    return services.meetings.get(meeting)


def read_back(services: Services, path: Path) -> list[tuple[str, datetime | None, datetime | None, str]]:
    before = {each.id for each in services.meetings.all()}
    services.imports.import_paths([path], ImportChoices(), Silent())
    found = [each for each in services.meetings.all() if each.id not in before]
    return sorted(((each.title, each.start, each.end, each.place) for each in found), key=lambda row: (str(row[1]), row[0]))


def test_a_programme_goes_out_and_comes_in_the_same(services: Services, talk: Meeting, tmp_path: Path) -> None:
    path = export_programme(services.meetings, talk.id, tmp_path / "talk.ics")
    assert read_back(services, path) == [
        ("Plenary; the ports, again", TEN, TEN + HOUR, "Port"),
        ("Family photo", TEN + HOUR, TEN + HOUR + HALF, "Stairs"),
        ("Toast", TEN + HOUR + HALF, TEN + 2 * HOUR, "Port"),
    ]
    (whole,) = [each for each in services.meetings.all() if each.title == "Talk on ports"]
    assert (whole.id, whole.start, whole.end) == (talk.id, TEN, TEN + 2 * HOUR), "the meeting that is there is not taken twice"


def test_where_the_meeting_is_not_known_it_comes_in_as_well(services: Services, talk: Meeting, tmp_path: Path) -> None:
    path = export_programme(services.meetings, talk.id, tmp_path / "talk.ics")
    services.meetings.remove(talk.id)
    assert ("Talk on ports", TEN, TEN + 2 * HOUR, "Port") in read_back(services, path)


def test_only_titles_times_and_places_leave(services: Services, talk: Meeting, tmp_path: Path) -> None:
    written = export_programme(services.meetings, talk.id, tmp_path / "talk.ics").read_text(encoding="utf-8")
    for kept in ("Hana Test", "secret", "One way of counting", "Not yet timed"):
        assert kept not in written


def test_the_same_meeting_is_written_with_the_same_events(services: Services, talk: Meeting, tmp_path: Path) -> None:
    first = export_programme(services.meetings, talk.id, tmp_path / "a.ics").read_bytes()
    assert export_programme(services.meetings, talk.id, tmp_path / "b.ics").read_bytes() == first
    services.meetings.save(replace(talk, place="Busan"))
    later = export_programme(services.meetings, talk.id, tmp_path / "b.ics").read_text(encoding="utf-8")
    lines = [line for line in first.decode().split("\r\n") if line.startswith("UID:")]
    assert [line for line in later.split("\n") if line.startswith("UID:")] == lines
    assert f"SEQUENCE:{talk.rev + 1}" in later


def test_a_marked_meeting_says_so_and_words_are_those_of_the_language(services: Services, talk: Meeting, tmp_path: Path) -> None:
    term = Term(term="Toast", forms=((Language.KO, "건배"),))
    services.meetings.save(replace(talk, marking=Marking(tlp="AMBER"), terms=(term,)))
    written = export_programme(services.meetings, talk.id, tmp_path / "talk.ics", Language.KO).read_text(encoding="utf-8")
    assert "SUMMARY:건배" in written
    assert written.count("DESCRIPTION:TLP:AMBER") == written.count("CLASS:CONFIDENTIAL") == 4


def test_a_meeting_without_a_time_is_refused_and_so_is_what_the_policy_forbids(services: Services, meeting: UUID, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no time yet"):
        export_programme(services.meetings, meeting, tmp_path / "talk.ics")
    with pytest.raises(UserError, match="administrator"):
        export_programme(services.meetings, meeting, tmp_path / "talk.ics", policy=Policy(export="books"))
    assert not (tmp_path / "talk.ics").exists()
