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
from tests.importers.reading import read

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


def taken(services: Services, path: Path) -> str:
    """What the report of an import says."""
    (report,) = services.imports.import_paths([path], ImportChoices(), Silent()).files
    return report.message


def events_of(path: Path) -> list[tuple[str, datetime, datetime | None, str]]:
    return [(event.title, event.start, event.end, event.place) for event in read(path.read_bytes(), ".ics").events]


def test_a_programme_is_written_as_it_is(services: Services, talk: Meeting, tmp_path: Path) -> None:
    path = export_programme(services.meetings, talk.id, tmp_path / "talk.ics")
    assert events_of(path) == [
        ("Talk on ports", TEN, TEN + 2 * HOUR, "Port"),
        ("Plenary; the ports, again", TEN, TEN + HOUR, "Port"),
        ("Family photo", TEN + HOUR, TEN + HOUR + HALF, "Stairs"),
        ("Toast", TEN + HOUR + HALF, TEN + 2 * HOUR, "Port"),
    ]


def test_our_own_calendar_comes_in_and_changes_nothing(services: Services, talk: Meeting, tmp_path: Path) -> None:
    path = export_programme(services.meetings, talk.id, tmp_path / "talk.ics")
    said = taken(services, path)
    assert services.meetings.all() == (talk,), "neither the meeting nor a part of it is taken twice"
    assert "In the library already, at the same time and place: “Talk on ports”." in said


def test_a_calendar_that_was_changed_elsewhere_brings_time_and_place_up_to_date(services: Services, talk: Meeting, tmp_path: Path) -> None:
    path = export_programme(services.meetings, talk.id, tmp_path / "talk.ics")
    # A plain shift by a day of everything, as a calendar writes it: all moments of the file are in UTC
    words = path.read_text(encoding="utf-8").replace("20260314T", "20260315T").replace("LOCATION:Port", "LOCATION:Busan")
    path.write_text(words, encoding="utf-8", newline="")
    day = timedelta(days=1)
    assert "Brought up to date by this calendar: “Talk on ports”." in taken(services, path)
    (found,) = services.meetings.all()
    assert (found.start, found.end, found.place, found.title) == (TEN + day, TEN + 2 * HOUR + day, "Busan", talk.title)
    assert found.start is not None
    assert found.start.utcoffset() == timedelta(hours=9), "the zone is the one that the meeting had"
    plenary, lunch = found.sessions[0], next(session for session in found.sessions if session.title == "Lunch")
    assert (plenary.start, plenary.minutes) == (TEN + day, 60)
    assert [step.start for step in lunch.steps] == [TEN + HOUR + day, TEN + HOUR + HALF + day]
    assert len(found.sessions) == len(talk.sessions)
    services.history.undo()
    assert replace(services.meetings.get(talk.id), rev=talk.rev, updated=talk.updated) == talk


def test_a_calendar_older_than_the_library_changes_nothing_and_says_so(services: Services, talk: Meeting, tmp_path: Path) -> None:
    path = export_programme(services.meetings, talk.id, tmp_path / "talk.ics")
    later = replace(talk, start=TEN + HALF, place="Busan")
    services.meetings.save(later)
    assert "This calendar is older than the library; nothing was changed in “Talk on ports”." in taken(services, path)
    found = services.meetings.get(talk.id)
    assert (found.start, found.place, found.sessions) == (TEN + HALF, "Busan", talk.sessions)


def test_a_calendar_in_another_language_moves_no_place(services: Services, talk: Meeting, tmp_path: Path) -> None:
    services.meetings.save(replace(talk, terms=(Term(term="Port", forms=((Language.KO, "항구"),)),)))
    path = export_programme(services.meetings, talk.id, tmp_path / "talk.ics", Language.KO)
    assert "LOCATION:항구" in path.read_text(encoding="utf-8")
    taken(services, path)
    assert services.meetings.get(talk.id).place == "Port"


def test_where_the_meeting_is_not_known_it_comes_in_with_its_parts(services: Services, talk: Meeting, tmp_path: Path) -> None:
    path = export_programme(services.meetings, talk.id, tmp_path / "talk.ics")
    services.meetings.remove(talk.id)
    taken(services, path)
    (found,) = services.meetings.all()
    assert (found.id, found.title, found.start, found.place) == (talk.id, "Talk on ports", TEN, "Port")
    assert [(session.title, session.start, session.minutes) for session in found.sessions] == [
        ("Plenary; the ports, again", TEN, 60),
        ("Family photo", TEN + HOUR, 30),
        ("Toast", TEN + HOUR + HALF, 30),
    ]


def test_an_event_of_another_program_is_known_again_by_its_uid(services: Services, tmp_path: Path) -> None:
    """Its UID is no UUID, its title and time are others by then, and the library has given the meeting another name."""

    def written(name: str, *lines: str) -> Path:
        path = tmp_path / name
        events = ("BEGIN:VEVENT", "UID:0815@calendar.example", *lines, "END:VEVENT")
        path.write_text("\r\n".join(("BEGIN:VCALENDAR", *events, "END:VCALENDAR", "")), encoding="utf-8", newline="")
        return path

    first = taken(services, written("a.ics", "SUMMARY:Call on the mayor", "DTSTART;TZID=Asia/Seoul:20260314T100000", "LOCATION:Town hall"))
    assert "Events taken as meetings: 1." in first
    (meeting,) = services.meetings.all()
    services.meetings.save(replace(meeting, title="The mayor, and the quay"))
    again = written("b.ics", "SUMMARY:Call (moved)", "DTSTART;TZID=Asia/Seoul:20260314T113000", "LOCATION:Town hall")
    assert "Brought up to date" in taken(services, again)
    (found,) = services.meetings.all()
    assert (found.id, found.title, found.start) == (meeting.id, "The mayor, and the quay", TEN + HOUR + HALF)


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


def test_events_without_names_at_one_time_stay_apart(services: Services, tmp_path: Path) -> None:
    # Known by their UIDs alone; a moment is no name
    begin = "DTSTART:20260314T010000Z"
    events = "".join(f"BEGIN:VEVENT\r\nUID:{uid}\r\n{begin}\r\nEND:VEVENT\r\n" for uid in ("one", "other"))
    path = tmp_path / "two.ics"
    path.write_text(f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//EN\r\n{events}END:VCALENDAR\r\n", encoding="utf-8", newline="")
    before = len(services.meetings.all())
    taken(services, path)
    assert len(services.meetings.all()) == before + 2


def test_an_event_without_uid_that_stands_twice_is_one_meeting(services: Services, tmp_path: Path) -> None:
    event = "BEGIN:VEVENT\r\nSUMMARY:Talk on quays\r\nDTSTART:20260314T100000Z\r\nDTEND:20260314T110000Z\r\nEND:VEVENT\r\n"
    path = tmp_path / "twice.ics"
    path.write_text(f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{event * 2}END:VCALENDAR\r\n", encoding="utf-8")
    taken(services, path)
    assert [meeting.title for meeting in services.meetings.all()] == ["Talk on quays"]
