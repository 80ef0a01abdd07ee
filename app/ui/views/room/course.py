"""The course of a meeting while it goes on: which item, which points were said, and who had the time."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID, uuid4

from app.core.model.dossier import Dossier, IfRaised, Statement
from app.core.model.meeting import AgendaItem, Coverage
from app.core.saying import Saying, saying
from app.services.views import MeetingView
from app.ui.speaking import reckoned, said_of, seconds_of


class Voice(StrEnum):
    """Who speaks."""

    WE = "we"
    INTERPRETER = "interpreter"
    THEY = "they"


@dataclass(frozen=True, slots=True)
class Point:
    """A point to make, ``seconds`` to say, and the words to mind while saying it; ``if_time``: it is said only if time allows.

    ``about``: the seconds are reckoned from the words.
    """

    text: str
    seconds: int
    warnings: tuple[str, ...] = ()
    if_time: bool = False
    about: bool = False
    id: UUID = field(default_factory=uuid4)


@dataclass(frozen=True, slots=True)
class CourseItem:
    """An item of the agenda. ``given`` is its time in seconds, 0 where none was set."""

    number: int
    title: str
    given: int
    expected: bool
    points: tuple[Point, ...]
    id: UUID = field(default_factory=uuid4)


@dataclass(frozen=True, slots=True)
class Answer:
    """What is said if they raise it. ``about`` is the dossier's title."""

    about: str
    trigger: str
    reply: str
    do_not_say: str = ""


@dataclass(slots=True)
class Course:
    """Where the meeting is. ``clock`` gives seconds that only grow."""

    items: tuple[CourseItem, ...]
    answers: tuple[Answer, ...]
    clock: Callable[[], float]
    at: int = 0
    voice: Voice = Voice.WE
    _said: dict[int, set[int]] = field(default_factory=dict[int, set[int]])
    _spent: dict[tuple[int, Voice], float] = field(default_factory=dict[tuple[int, Voice], float])
    _since: float | None = None

    @property
    def item(self) -> CourseItem:
        return self.items[self.at]

    @property
    def running(self) -> bool:
        return self._since is not None

    def said(self, item: int | None = None) -> frozenset[int]:
        """The points that were said, counted from 0; of the present item, or of another."""
        return frozenset(self._said.get(self.at if item is None else item, ()))

    @property
    def now(self) -> int | None:
        """The point that comes next; None once all of the item were said."""
        said = self.said()
        return next((number for number in range(len(self.item.points)) if number not in said), None)

    def tick(self, number: int) -> None:
        """Mark a point as said, or take that back; a number without a point does nothing."""
        if 0 <= number < len(self.item.points):
            self._said.setdefault(self.at, set()).symmetric_difference_update({number})

    def go_on(self) -> None:
        """The present point was said; after the last one the next item begins."""
        if self.now is not None:
            self.tick(self.now)
        elif self.at + 1 < len(self.items):
            self.go_to(self.at + 1)

    def go_to(self, number: int) -> None:
        """Another item; the time that ran is booked on the one that is left."""
        if 0 <= number < len(self.items):
            self._book()
            self.at = number

    def start_or_pause(self) -> None:
        """Let the time run, or hold it."""
        self._book()
        self._since = None if self.running else self.clock()

    def speak(self, voice: Voice) -> None:
        """Somebody else has the word."""
        self._book()
        self.voice = voice

    def reword(self, other: "Course") -> None:
        """The meeting as it is now, or reads in another language; what was said and spent stays with its item and point."""
        self._book()
        places = {item.id: place for place, item in enumerate(other.items)}
        kept = {at: places[item.id] for at, item in enumerate(self.items) if item.id in places}
        said = {at: {self.items[at].points[number].id for number in numbers} for at, numbers in self._said.items()}
        self._said = {
            place: {number for number, point in enumerate(other.items[place].points) if point.id in said.get(at, ())}
            for at, place in kept.items()
        }
        self._spent = {(kept[at], voice): seconds for (at, voice), seconds in self._spent.items() if at in kept}
        self.at = kept.get(self.at, min(self.at, len(other.items) - 1))
        self.items, self.answers = other.items, other.answers

    def spent(self, voice: Voice) -> int:
        """Seconds that a voice has had of the present item."""
        running = self.clock() - self._since if self._since is not None and voice is self.voice else 0.0
        return int(self._spent.get((self.at, voice), 0.0) + running)

    def left(self) -> int:
        """Seconds left of the item; below 0 it runs over. Where no time was set: the seconds spent."""
        spent = sum(self.spent(voice) for voice in Voice)
        return self.item.given - spent if self.item.given else spent

    def _book(self) -> None:
        if self._since is None:
            return
        now = self.clock()
        key = (self.at, self.voice)
        self._spent[key] = self._spent.get(key, 0.0) + now - self._since
        self._since = now


def course_of(view: MeetingView, clock: Callable[[], float]) -> Course:
    """The meeting as it begins. Red lines and fallbacks are left out: others may see the screen."""
    items = tuple(_item(number, item, view.dossiers) for number, item in enumerate(view.meeting.agenda, start=1))
    nothing = CourseItem(number=1, title=view.meeting.title, given=0, expected=True, points=(), id=view.meeting.id)
    answers = tuple(_answer(dossier, raised) for dossier in view.dossiers.values() for raised in dossier.if_raised)
    return Course(items or (nothing,), answers, clock)


def answers_with(answers: Iterable[Answer], words: str) -> tuple[Answer, ...]:
    """The answers that have every one of these words somewhere; all of them where nothing was typed."""
    wanted = words.casefold().split()
    return tuple(
        answer for answer in answers if all(word in f"{answer.about} {answer.trigger} {answer.reply}".casefold() for word in wanted)
    )


def _item(number: int, item: AgendaItem, dossiers: Mapping[UUID, Dossier]) -> CourseItem:
    own = [dossiers[uuid] for uuid in item.dossier_ids if uuid in dossiers]
    minded = tuple(sensitivity.text for dossier in own for sensitivity in dossier.sensitivities)
    points = tuple(_point(statement, minded, saying(item, statement.id) is Saying.IF_TIME) for statement in said_of(item, own))
    return CourseItem(number, item.title, 60 * item.minutes, item.coverage is not Coverage.UNLIKELY, points, item.id)


def _point(statement: Statement, minded: tuple[str, ...], if_time: bool) -> Point:
    return Point(statement.text, seconds_of(statement), minded, if_time, reckoned((statement,)), statement.id)


def _answer(dossier: Dossier, raised: IfRaised) -> Answer:
    return Answer(about=dossier.short_title or dossier.title, trigger=raised.trigger, reply=raised.reply, do_not_say=raised.do_not_say)
