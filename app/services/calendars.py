"""The programme of a meeting as a calendar file: titles, times and places leave the library, nothing else does."""

from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID, uuid5

from app.core.errors import UserError
from app.core.language import Language
from app.core.model.meeting import Meeting
from app.core.policy import FREE, Policy
from app.core.programme import Part, timed_parts
from app.core.wording import Wording
from app.exchange.ical import CalendarEvent, write_calendar
from app.services.files import write_out
from app.services.meetings import MeetingService


def export_programme(
    meetings: MeetingService, meeting_id: UUID, path: Path, language: Language = Language.EN, policy: Policy = FREE
) -> Path:
    """Write a meeting and the timed parts of its programme as a calendar, as they are called in a language.

    Written again it has the same events, brought up to date.

    Raises:
        NotFoundError: there is no such meeting.
        UserError: it has no time yet, the place cannot be written to, or the administrator does not allow it.
    """
    policy.check_export(book=False)
    view = meetings.view(meeting_id)
    meeting = Wording(view.meeting, view.organisations, language).of(view.meeting)
    events = programme_events(meeting, meetings.banner(meeting, language))
    return write_out(path, write_calendar(events, meeting.updated or datetime.now(UTC)))


def part_uid(part: Part) -> UUID:
    """What a part of a programme is known by in calendars, the same each time."""
    return part.session_id if part.step < 0 else uuid5(part.session_id, str(part.step))


def programme_events(meeting: Meeting, banner: str = "") -> tuple[CalendarEvent, ...]:
    """The meeting as an event, and one for each part of its programme; ``banner`` stands in each where the meeting is marked.

    Raises:
        UserError: neither the meeting nor any part has a time.
    """
    parts = timed_parts(meeting)
    starts = [part.start for part in parts]
    start = meeting.start or min(starts, key=datetime.timestamp, default=None)
    if start is None:
        raise UserError("This meeting has no time yet; say when it begins, then write its calendar.")
    end = meeting.end or max((part.end for part in parts), key=datetime.timestamp, default=None)
    marked = bool(banner)
    whole = CalendarEvent(
        uid=meeting.id,
        title=meeting.title,
        start=start,
        end=end if end and end.timestamp() > start.timestamp() else None,
        place=meeting.place,
        about=banner,
        revision=meeting.rev,
        confidential=marked,
    )
    inner = (
        CalendarEvent(
            uid=part_uid(part),
            title=part.title,
            start=part.start,
            end=part.end,
            place=part.place,
            about=banner,
            part_of=meeting.id,
            revision=meeting.rev,
            confidential=marked,
        )
        for part in parts
    )
    return (whole, *inner)
