"""Events of a calendar as meetings and parts of their programmes: one that is known by its UID is brought up to date, never made twice."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID, uuid4, uuid5

from app.core.language import Language
from app.core.model.base import Translation
from app.core.model.meeting import Meeting, Occasion, Session
from app.core.programme import Part, retimed, timed_parts
from app.core.sentences import Sentence
from app.core.text import shorten
from app.core.wording import Wording
from app.importers.base import FoundEvent
from app.services.calendars import part_uid
from db.unit import Unit

FOREIGN = UUID("5c0f5a1e-6d0b-5b8e-9a55-3f7f0d1c2ab4")
"""The name space (RFC 9562, 6.5) in which the UID of another program's event becomes the id of a meeting: the same each time."""
UNTITLED = "Event without a name"
UNTITLED_IN = (
    Translation(field="title", language=Language.KO, text="제목 없는 일정"),
    Translation(field="title", language=Language.JA, text="件名のない予定"),
)
"""What an event is called whose calendar gives it no name (RFC 5545, 3.6.1: SUMMARY may be missing), until somebody names it."""
LONGEST_LIST = 200


@dataclass(frozen=True, slots=True)
class Known:
    """A meeting of the library as it was, and as the calendar has it; ``older``: the calendar tells a state before that of the library."""

    before: Meeting | None
    after: Meeting
    older: bool = False


def event_id(event: FoundEvent) -> UUID | None:
    """The id of what an event became, or becomes; our own calendars carry it as UID."""
    return _id_of(event.uid)


def _id_of(uid: str) -> UUID | None:
    if not uid:
        return None
    try:
        return UUID(uid)
    except ValueError:
        return uuid5(FOREIGN, uid)


def keep_events(unit: Unit, events: Sequence[FoundEvent]) -> tuple[str, ...]:
    """Take the events of one calendar; answers sentences on what was new, what was changed and what was left alone.

    A meeting that is there takes over time and place; what it is called here stays.
    """
    own = {event_id(event) for event in events}
    stored = {meeting.id: meeting for meeting in unit.meetings.all()} if events else {}
    alike = {(meeting.title, meeting.start): meeting for meeting in stored.values()}
    found: dict[UUID, Known] = {}
    parts: list[tuple[UUID, FoundEvent]] = []
    for event in events:
        if (whole := _whole_of(event)) is not None and (whole in own or whole in stored):
            parts.append((whole, event))
            continue
        known = _whole(stored, event, alike)
        first = found.get(known.after.id, known)  # what stands twice in a calendar is new, or not, as it was the first time
        found[known.after.id] = replace(known, before=first.before)
        if not event.uid:
            alike[known.after.title, known.after.start] = known.after
    for whole, event in parts:
        _take_part(stored, whole, event, found)
    return _written(unit, found.values())


def _whole_of(event: FoundEvent) -> UUID | None:
    """The id of the meeting that an event says it is a part of; nothing is a part of itself."""
    whole = _id_of(event.part_of)
    return whole if whole != event_id(event) else None


def _whole(stored: Mapping[UUID, Meeting], event: FoundEvent, alike: Mapping[tuple[str, datetime | None], Meeting]) -> Known:
    object_id = event_id(event)
    there = stored.get(object_id) if object_id else None
    # Without a name two events at one time may be anything
    there = there or (alike.get((event.title, event.start)) if event.title else None)
    if there is None:
        # Of all occasions the courtesy call claims the least
        new = Meeting(
            id=object_id or uuid4(),
            title=event.title or UNTITLED,
            occasion=Occasion.COURTESY_CALL,
            place=event.place,
            start=event.start,
            end=event.end,
            translations=() if event.title else UNTITLED_IN,
        )
        return Known(None, new)
    return Known(there, there, older=True) if _is_older(event, there) else Known(there, _dated(there, event))


def _is_older(event: FoundEvent, stored: Meeting) -> bool:
    """Our own calendars count as the library does; other programs have a count of their own."""
    return event.uid == str(stored.id) and event.revision < stored.rev and _dated(stored, event) != stored


def _dated(meeting: Meeting, event: FoundEvent) -> Meeting:
    """The meeting at the time and place of the event; what says the same stays as it is kept."""
    changed = replace(meeting, start=_moved(meeting.start, event.start))
    last = meeting.end or max((part.end for part in timed_parts(meeting)), key=datetime.timestamp, default=None)
    if event.end is not None and (last is None or last.timestamp() != event.end.timestamp()):
        changed = replace(changed, end=_moved(meeting.end, event.end))
    if event.place and event.place not in _places(meeting):
        changed = replace(changed, place=event.place)
    return changed


def _moved(kept: datetime | None, told: datetime) -> datetime:
    """A moment in the zone of the one that is kept; the very one where both are the same."""
    if kept is None or not kept.tzinfo or not told.tzinfo:
        return told
    return kept if kept.timestamp() == told.timestamp() else told.astimezone(kept.tzinfo)


def _places(meeting: Meeting) -> set[str]:
    """What the place is called in any language: a calendar may have been written in another one."""
    return {meeting.place, *(Wording(meeting, {}, language).called(meeting, "place") for language in Language)}


def _take_part(stored: Mapping[UUID, Meeting], whole: UUID, event: FoundEvent, found: dict[UUID, Known]) -> None:
    known = found.get(whole) or (Known(stored[whole], stored[whole]) if whole in stored else None)
    if known is not None and not known.older:
        found[whole] = replace(known, after=_with_part(known.after, event))


def _with_part(meeting: Meeting, event: FoundEvent) -> Meeting:
    """The meeting with that part of its programme at its time, or with one part more."""
    minutes = int((event.end - event.start).total_seconds() // 60) if event.end else 0
    part = next((each for each in timed_parts(meeting) if part_uid(each) == event_id(event)), None)
    if part is not None:
        return meeting if _same_time(part, event.start, minutes) else retimed(meeting, part, _moved(part.start, event.start), minutes)
    if any(session.id == event_id(event) for session in meeting.sessions):
        return meeting
    new = Session(
        id=event_id(event) or uuid4(), title=event.title or UNTITLED, start=event.start, minutes=minutes,
        translations=() if event.title else UNTITLED_IN,
    )  # fmt: skip
    return replace(meeting, sessions=(*meeting.sessions, new))


def _same_time(part: Part, start: datetime, minutes: int) -> bool:
    return part.start.timestamp() == start.timestamp() and minutes in (0, part.minutes)


def _written(unit: Unit, found: Iterable[Known]) -> tuple[str, ...]:
    new, changed, same, older = list[str](), list[str](), list[str](), list[str]()
    for known in found:
        if known.before is None:
            unit.meetings.add(known.after)
            new.append(known.after.title)
        elif known.older:
            older.append(known.after.title)
        elif known.after != known.before:
            unit.meetings.replace(known.after)
            changed.append(known.after.title)
        else:
            same.append(known.after.title)
    said = (
        (new, Sentence("Events taken as meetings: {count}.", count=len(new))),
        (changed, Sentence("Brought up to date by this calendar: {titles}.", titles=_named(changed))),
        (same, Sentence("In the library already, at the same time and place: {titles}.", titles=_named(same))),
        (older, Sentence("This calendar is older than the library; nothing was changed in {titles}.", titles=_named(older))),
    )
    return tuple(sentence for titles, sentence in said if titles)


def _named(titles: Sequence[str]) -> str:
    return shorten(", ".join(f"“{title}”" for title in titles), LONGEST_LIST)
