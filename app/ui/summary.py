"""What the sidebar tells, gathered off the main thread."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.core.calendar_order import days_until, is_coming, nearest_first
from app.core.language import Language
from app.core.model.meeting import Meeting
from app.services.opening import Services
from app.ui.places import Room
from app.ui.views.doubts import sort_of
from app.ui.views.next_meeting import NextMeeting
from app.ui.views.sidebar import Summary
from app.ui.worded import wording_of
from app.ui.wording import day_and_hour


def summarise(services: Services, now: datetime, language: Language) -> Summary:
    """Counts of the five places and the meeting that comes next."""
    meetings = services.meetings.all()
    counts = {
        Room.LIBRARY: services.library.count(),
        Room.DOSSIERS: services.dossiers.count(),
        Room.MEETINGS: len(meetings),
        Room.PEOPLE: services.people.count(),
        Room.BOOKS: services.books.count(),
    }
    wording = wording_of(services, language)
    return Summary(
        counts,
        with_book(services, next_meeting(meetings, now, language, lambda meeting: wording.called(meeting, "title"))),
        Counter(sort_of(found.doubt) for found in services.waiting.all(now.date(), fresh=False, language=language)),
    )


def with_book(services: Services, found: NextMeeting | None) -> NextMeeting | None:
    """The meeting that comes next, with the edition of its book that was built last."""
    editions = services.books.editions(found.id) if found is not None else ()
    if found is None or not editions:
        return found
    last = max(editions, key=lambda edition: str(edition.created or ""))
    return replace(found, book=last.id, edition=last.number)


def next_meeting(
    meetings: tuple[Meeting, ...], now: datetime, language: Language, called: Callable[[Meeting], str] = lambda meeting: meeting.title
) -> NextMeeting | None:
    """The first meeting still to come; where there is none, the last one held, which is said to be so."""
    chosen = next((meeting for meeting in nearest_first(meetings, now) if meeting.start is not None), None)
    if chosen is None or chosen.start is None:
        return None
    when, coming = day_and_hour(chosen, language), is_coming(chosen, now)
    when = f"{when} · {days_away(days_until(chosen.start, now))}" if coming else when
    return NextMeeting(chosen.id, called(chosen), when, len(chosen.agenda), len(chosen.participants), coming=coming)


def days_away(days: int) -> str:
    """How far off a day is."""
    if days == 0:
        return QCoreApplication.translate("Summary", "today")
    if days == 1:
        return QCoreApplication.translate("Summary", "tomorrow")
    return QCoreApplication.translate("Summary", "in {days} days").format(days=days)
