"""A rehearsal: the points of a meeting one after the other, each against the time it should take, each subject against its minutes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from uuid import UUID

from app.core.language import Language
from app.core.model.meeting import AgendaItem
from app.core.saying import Saying, saying, sure
from app.core.speaking import budget, turns
from app.services.views import MeetingView
from app.ui.speaking import points_of, said_of, seconds_of


@dataclass(frozen=True, slots=True)
class Line:
    """A point to be said aloud. ``share`` are the seconds that we have for the whole subject, said once; 0 where no time was set."""

    item_id: UUID
    number: int
    subject: str
    share: int
    point_id: UUID
    place: int
    of: int
    text: str
    language: Language
    seconds: int
    if_time: bool


@dataclass(slots=True)
class Rehearsal:
    """Where one is. ``clock`` gives seconds that only grow; the time of a point is added up over all the times that it is said."""

    lines: tuple[Line, ...]
    clock: Callable[[], float]
    at: int = 0
    _spent: dict[UUID, float] = field(default_factory=dict[UUID, float])
    _since: float | None = None

    @property
    def line(self) -> Line | None:
        """The point in hand; None once all were said."""
        return self.lines[self.at] if self.at < len(self.lines) else None

    @property
    def following(self) -> Line | None:
        """The point after it."""
        return self.lines[self.at + 1] if self.at + 1 < len(self.lines) else None

    @property
    def running(self) -> bool:
        return self._since is not None

    @property
    def measured(self) -> Mapping[UUID, int]:
        """How many whole seconds each point that was said took."""
        return {key: max(1, round(spent)) for key, spent in self._spent.items() if spent >= 0.5}

    def start_or_pause(self) -> None:
        """Let the time run, or hold it."""
        self._book()
        self._since = None if self.running or self.line is None else self.clock()

    def go_on(self) -> None:
        """The point was said: the next one begins, its time running. The first press starts the first point."""
        if not self.running and self.line is not None and self.line.point_id not in self._spent:
            self._since = self.clock()
            return
        self._book()
        self.at = min(self.at + 1, len(self.lines))
        self._since = self.clock() if self.line is not None else None

    def back(self) -> None:
        """Say the point before once more: its time begins anew, as does that of the one that is left."""
        self._book()
        for at in (self.at, self.at - 1):
            if 0 <= at < len(self.lines):
                self._spent.pop(self.lines[at].point_id, None)
        self.at = max(0, self.at - 1)
        self._since = self.clock() if self.running else None

    def leave_out(self) -> None:
        """The point in hand is not said after all."""
        line = self.line
        if line is not None:
            self._spent.pop(line.point_id, None)
            self.lines = tuple(known for known in self.lines if known is not line)
            self._since = self.clock() if self.running and self.line is not None else None

    def spare(self) -> None:
        """The point in hand is said only if time allows: it comes last of its subject."""
        line = self.line
        if line is None or line.if_time:
            return
        self.leave_out()
        last = max((at for at, known in enumerate(self.lines) if known.item_id == line.item_id), default=self.at - 1) + 1
        self.lines = (*self.lines[:last], replace(line, if_time=True), *self.lines[last:])

    def spent(self, line: Line) -> float:
        """Seconds that a point has had, the running one among them."""
        running = self.clock() - self._since if self._since is not None and line is self.line else 0.0
        return self._spent.get(line.point_id, 0.0) + running

    def left(self, line: Line) -> int:
        """Seconds left for a point; below 0 it runs over."""
        return round(line.seconds - self.spent(line))

    def of_subject(self, line: Line) -> tuple[float, int]:
        """Seconds spent on the subject of a point so far, and how many there are: our share of its minutes, else what its points take."""
        own = [known for known in self.lines if known.item_id == line.item_id]
        return sum(self.spent(known) for known in own), line.share or sum(known.seconds for known in own if not known.if_time)

    def _book(self) -> None:
        line = self.line
        if self._since is not None and line is not None:
            now = self.clock()
            self._spent[line.point_id] = self._spent.get(line.point_id, 0.0) + now - self._since
            self._since = now


def rehearsal_of(view: MeetingView, clock: Callable[[], float], first: UUID | None = None) -> Rehearsal:
    """The points of a meeting that may be said, from a subject on; those of the subjects before it come last of all."""
    agenda = list(enumerate(view.meeting.agenda, start=1))
    at = next((place for place, (_, item) in enumerate(agenda) if item.id == first), 0)
    lines = [line for number, item in (*agenda[at:], *agenda[:at]) for line in _lines(view, number, item)]
    return Rehearsal(tuple(lines), clock)


def _lines(view: MeetingView, number: int, item: AgendaItem) -> list[Line]:
    dossiers = view.dossiers.values()
    points = said_of(item, dossiers)
    share = budget(sure(item, points_of(item, dossiers)), item.minutes, view.meeting, Language.EN).given // turns(view.meeting)
    return [
        Line(
            item_id=item.id, number=number, subject=item.title, share=share, point_id=point.id, place=place, of=len(points),
            text=point.text, language=point.language, seconds=seconds_of(point), if_time=saying(item, point.id) is Saying.IF_TIME,
        )
        for place, point in enumerate(points, start=1)
    ]  # fmt: skip
