"""The meeting: who, where, when, what about, and how likely each subject is."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID, uuid4

from app.core.language import Language
from app.core.marking import Marking
from app.core.model.base import Atom, Entity, Translation
from app.core.model.dossier import Term


class Occasion(StrEnum):
    """What kind of meeting it is (briefing-practice.md 2.1)."""

    LEADERS_BILATERAL = "leaders_bilateral"
    TWO_PLUS_TWO = "2+2"
    MINISTERIAL = "ministerial"
    PULL_ASIDE = "pull_aside"
    SIDELINES = "sidelines"
    COURTESY_CALL = "courtesy_call"
    PHONE = "phone"
    VIDEO = "video"
    VISIT = "visit"


class Coverage(StrEnum):
    """How likely a subject is to come up; decides how much of its dossier is printed (briefing-practice.md 2.1, UK6)."""

    CERTAIN = "certain"
    POSSIBLE = "possible"
    UNLIKELY = "unlikely"


class Interpretation(StrEnum):
    """How the meeting is interpreted."""

    NONE = "none"
    CONSECUTIVE = "consecutive"
    SIMULTANEOUS = "simultaneous"
    WHISPER = "whisper"


class PressStatus(StrEnum):
    """Whether the press is in the room."""

    OPEN = "open"
    SPRAY = "spray"
    CLOSED = "closed"


class Side(StrEnum):
    """Whose side of the table."""

    OURS = "ours"
    THEIRS = "theirs"
    OTHER = "other"


class RaisedBy(StrEnum):
    """Who puts a subject on the table."""

    US = "us"
    THEM = "them"
    EITHER = "either"


class ParticipantRole(StrEnum):
    """What somebody does in the room."""

    PRINCIPAL = "principal"
    PLUS_ONE = "plus_one"
    DELEGATION = "delegation"
    NOTETAKER = "notetaker"
    INTERPRETER = "interpreter"
    PRESS = "press"
    PROTOCOL = "protocol"
    SECURITY = "security"


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """Somebody in the room: side, role, seat (a label of the seating plan), initials for the record."""

    person_id: UUID
    side: Side
    role: ParticipantRole
    title: str = ""
    seat: str = ""
    initials: str = ""
    clearance: str = ""
    translations: tuple[Translation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeStep:
    """One step of the scenario. ``minutes`` and ``lead`` are printed in brackets, the press status in capitals."""

    title: str
    start: datetime | None = None
    minutes: int = 0
    place: str = ""
    press: PressStatus = PressStatus.CLOSED
    lead: str = ""
    note: str = ""
    translations: tuple[Translation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """A part of the meeting with a format of its own (restricted, plenary, working meal) and its steps."""

    id: UUID = field(default_factory=uuid4)
    title: str
    format: str = ""
    start: datetime | None = None
    minutes: int = 0
    steps: tuple[ProgrammeStep, ...] = ()
    translations: tuple[Translation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem:
    """A subject of the meeting. ``minutes`` is the time of the item for both sides together.

    ``if_time`` and ``left_out`` are ids of points of its dossiers, as they are written: said only if time allows, and not said in
    this meeting. The dossier keeps both; an id of which there is no point any more means nothing.
    """

    id: UUID = field(default_factory=uuid4)
    title: str
    dossier_ids: tuple[UUID, ...] = ()
    coverage: Coverage = Coverage.CERTAIN
    raised_by: RaisedBy = RaisedBy.US
    lead_ours: str = ""
    lead_theirs: str = ""
    minutes: int = 0
    press: PressStatus = PressStatus.CLOSED
    desired_outcome: str = ""
    session_id: UUID | None = None
    if_time: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    translations: tuple[Translation, ...] = ()


class LineKind(StrEnum):
    """The lines of a steering brief and of the meeting's own papers; ``RECORD`` is what was noted while it went on."""

    PURPOSE = "purpose"
    OBJECTIVE = "objective"
    THEIR_OBJECTIVE = "their_objective"
    STATE_OF_PLAY = "state_of_play"
    SENSITIVITY = "sensitivity"
    RISK = "risk"
    LAST_CONTACT = "last_contact"
    DELIVERABLE = "deliverable"
    CARD = "card"
    REMARK_OPENING = "remark_opening"
    REMARK_CLOSING = "remark_closing"
    PRESS_AGREED = "press_agreed"
    PRESS_DEFENSIVE = "press_defensive"
    PRESS_TO_AGREE = "press_to_agree"
    RECORD = "record"


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingLine(Atom):
    """A line of the steering brief, a card, the remarks or the press line. ``speaker`` says whose card a point stands on."""

    kind: LineKind
    text: str
    speaker: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting(Entity):
    """A meeting to be prepared. ``start`` and ``end`` carry their time zone.

    ``time_budget_factor`` is the share of an item's minutes that is left for our own words: consecutive
    interpretation halves it (briefing-practice.md 3.5, an inference). ``terms`` are short words that recur in the meeting's
    papers (posts, places, units) with their forms in other languages: see ``app.core.wording``.
    """

    title: str
    occasion: Occasion
    symbol: str = ""
    place: str = ""
    start: datetime | None = None
    end: datetime | None = None
    home: str = ""
    counterpart: str = ""
    host: str = ""
    initiative: str = ""
    languages: tuple[Language, ...] = ()
    interpretation: Interpretation = Interpretation.NONE
    press_plan: str = ""
    spokesperson: str = ""
    status: str = ""
    series: str = ""
    previous_meeting: UUID | None = None
    expected_outcomes: tuple[str, ...] = ()
    time_budget_factor: float = 0.5
    issuing_unit: str = ""
    standfirst: str = ""
    lines: tuple[MeetingLine, ...] = ()
    sessions: tuple[Session, ...] = ()
    agenda: tuple[AgendaItem, ...] = ()
    participants: tuple[Participant, ...] = ()
    distribution: tuple[str, ...] = ()
    dossier_ids: tuple[UUID, ...] = ()
    marking: Marking = field(default_factory=Marking)
    translations: tuple[Translation, ...] = ()
    terms: tuple[Term, ...] = ()

    def of(self, kind: LineKind) -> tuple[MeetingLine, ...]:
        """The meeting's own lines of one kind, in order."""
        return tuple(line for line in self.lines if line.kind is kind)
