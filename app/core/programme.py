"""The timed parts of a meeting's programme, and their times changed by hand."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from app.core.model.meeting import Meeting, PressStatus, ProgrammeStep, Session

GRID = 5
"""Minutes that times snap to, and the shortest part."""


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the programme: a session, or a ``step`` of one that is split (its place among the steps, -1 for the session)."""

    session_id: UUID
    step: int
    title: str
    start: datetime
    minutes: int
    place: str = ""
    press: bool = False

    @property
    def end(self) -> datetime:
        """When it ends."""
        return self.start + timedelta(minutes=self.minutes)


def timed_parts(meeting: Meeting) -> tuple[Part, ...]:
    """Sessions that have a time, or the timed steps of those that are split, by the clock."""
    found: list[Part] = []
    for session in meeting.sessions:
        steps = [
            Part(session.id, at, step.title, step.start, step.minutes, step.place or meeting.place, _press(step))
            for at, step in enumerate(session.steps)
            if step.start and step.minutes
        ]
        if len(steps) > 1:
            found += steps
        elif session.start and session.minutes:
            press = any(_press(step) for step in session.steps)
            place = next((step.place for step in session.steps if step.place), meeting.place)
            found.append(Part(session.id, -1, session.title, session.start, session.minutes, place, press))
    return tuple(sorted(found, key=lambda part: part.start.timestamp()))


def retimed(meeting: Meeting, part: Part, start: datetime, minutes: int) -> Meeting:
    """The meeting with a part at another time; the steps of a moved session move along. One that is gone changes nothing."""

    def changed(session: Session) -> Session:
        if part.step < 0:
            return _session_at(session, start, minutes)
        steps = tuple(
            replace(step, start=start, minutes=minutes) if at == part.step and step.start == part.start else step
            for at, step in enumerate(session.steps)
        )
        return _round_its_steps(replace(session, steps=steps)) if steps != session.steps else session

    sessions = (changed(session) if session.id == part.session_id else session for session in meeting.sessions)
    by_clock = sorted(sessions, key=lambda each: (each.start is None, each.start.timestamp() if each.start else 0.0))
    return replace(meeting, sessions=tuple(by_clock))


def snapped(minutes: float) -> int:
    """A length of time on the grid."""
    return round(minutes / GRID) * GRID


def _session_at(session: Session, start: datetime, minutes: int) -> Session:
    by = start - session.start if session.start else timedelta()
    steps = tuple(replace(step, start=step.start + by) if step.start else step for step in session.steps)
    return replace(session, start=start, minutes=minutes, steps=steps)


def _round_its_steps(session: Session) -> Session:
    """A session that has a time of its own reaches as far as its steps do."""
    timed = [(step.start, step.start + timedelta(minutes=step.minutes)) for step in session.steps if step.start and step.minutes]
    if session.start is None or not timed:
        return session
    start, end = min(first for first, _ in timed), max(last for _, last in timed)
    return replace(session, start=start, minutes=int((end - start).total_seconds() // 60))


def _press(step: ProgrammeStep) -> bool:
    return step.press is not PressStatus.CLOSED
