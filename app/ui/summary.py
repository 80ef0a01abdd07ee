"""What the sidebar tells, gathered off the main thread."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.core.calendar_order import days_until, is_over, is_running, nearest_now
from app.core.language import Language
from app.core.model.meeting import Meeting
from app.services.opening import Services
from app.ui.places import Room
from app.ui.views.doubts import sort_of
from app.ui.views.next_meeting import NextMeeting, Tense
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
    """The meeting that goes on, else the first still to come; where there is none, the last one held: which it is, is said."""
    chosen = nearest_now(meetings, now)
    if chosen is None or chosen.start is None:
        return None
    tense = Tense.NOW if is_running(chosen, now) else Tense.LAST if is_over(chosen, now) else Tense.NEXT
    when = day_and_hour(chosen, language)
    when = f"{when} · {days_away(days_until(chosen.start, now))}" if tense is Tense.NEXT else when
    return NextMeeting(chosen.id, called(chosen), when, len(chosen.agenda), len(chosen.participants), tense=tense)


def days_away(days: int) -> str:
    """How far off a day is."""
    if days == 0:
        return QCoreApplication.translate("Summary", "today")
    if days == 1:
        return QCoreApplication.translate("Summary", "tomorrow")
    return QCoreApplication.translate("Summary", "in {days} days").format(days=days)
