"""The meeting of the scene."""

from datetime import datetime

from app.core.model.base import Translation
from app.core.model.meeting import (
    AgendaItem,
    Coverage,
    Interpretation,
    LineKind,
    Meeting,
    MeetingLine,
    Occasion,
    Participant,
    ParticipantRole,
    PressStatus,
    ProgrammeStep,
    RaisedBy,
    Session,
    Side,
)
from tests.book.scene.base import EN, JA, KO, KST, key, proof


def line(name: str, kind: LineKind, text: str, speaker: str = "") -> MeetingLine:
    """A line of the meeting's own papers."""
    return MeetingLine(
        id=key(name),
        kind=kind,
        text=text,
        speaker=speaker,
        evidence=proof("p-ferry"),
        translations=(Translation(field="text", language=KO, text=f"{text} (국문)"),),
    )


LINES = (
    line("l-purpose", LineKind.PURPOSE, "Turn one good year of the ferry into a lasting link."),
    line("l-obj", LineKind.OBJECTIVE, "Agree on a date for the second line."),
    line("l-obj2", LineKind.OBJECTIVE, "Keep the fee out of the joint text."),
    line("l-their", LineKind.THEIR_OBJECTIVE, "A lower fee for ten years."),
    line("l-state", LineKind.STATE_OF_PLAY, "Talks in May agreed on a study; 공동 연구가 진행 중이다."),
    line("l-sens", LineKind.SENSITIVITY, "The loss of the Heron is remembered in October."),
    line("l-risk", LineKind.RISK, "An early election in Sella."),
    line("l-last", LineKind.LAST_CONTACT, "Working talks in Sella, 14 May 2025."),
    line("l-deliver", LineKind.DELIVERABLE, "A joint text of one page."),
    line("l-card1", LineKind.CARD, "One year, 412,000 people", "Minister Ahn"),
    line("l-card2", LineKind.CARD, "A date before winter ends", "Minister Ahn"),
    line("l-card3", LineKind.CARD, "Count the herring together", "Secretary Oh"),
    line("l-open", LineKind.REMARK_OPENING, "It is good to sit at a table that one can reach by sea again."),
    line("l-press1", LineKind.PRESS_AGREED, "The ministers reviewed the first year of the link."),
    line("l-press2", LineKind.PRESS_DEFENSIVE, "Fees were not the subject of this meeting."),
    line("l-press3", LineKind.PRESS_TO_AGREE, "The date of the next meeting."),
)


def moment(hour: int, minute: int = 0) -> datetime:
    """An hour of the day of the meeting."""
    return datetime(2025, 10, 2, hour, minute, tzinfo=KST)


MEETING = Meeting(
    id=key("meeting"),
    title="Norhaven–Sella ministers’ meeting 해협 장관회담 海峡閣僚会談",
    occasion=Occasion.MINISTERIAL,
    symbol="STR 7(25)",
    place="Norhaven, Old Customs House",
    start=moment(10),
    end=moment(12, 30),
    home="Norhaven",
    counterpart="Sella",
    initiative="Sella, by note of 1 September 2025",
    languages=(EN, JA),
    interpretation=Interpretation.CONSECUTIVE,
    press_plan="Cameras for the first three minutes.",
    spokesperson="Secretary Oh",
    expected_outcomes=("A joint text",),
    issuing_unit="Straits Desk",
    standfirst="The link works. The meeting should give it a second line and a calendar.",
    lines=LINES,
    sessions=(
        Session(
            id=key("session"),
            title="Plenary",
            format="full delegations",
            start=moment(10),
            minutes=150,
            steps=(
                ProgrammeStep(
                    title="Arrival and photograph",
                    start=moment(10),
                    minutes=10,
                    place="Front steps",
                    press=PressStatus.OPEN,
                    lead="Protocol",
                ),
                ProgrammeStep(title="Opening remarks", start=moment(10, 10), minutes=20, press=PressStatus.SPRAY, lead="Minister Ahn"),
                ProgrammeStep(title="Plenary", start=moment(10, 30), minutes=120, lead="Minister Ahn", note="consecutive interpretation"),
            ),
        ),
    ),
    agenda=(
        AgendaItem(
            id=key("i-ferry"),
            title="The second ferry line",
            dossier_ids=(key("ferry"),),
            coverage=Coverage.CERTAIN,
            raised_by=RaisedBy.US,
            lead_ours="Minister Ahn",
            lead_theirs="Minister Han",
            minutes=40,
            desired_outcome="a date",
        ),
        AgendaItem(
            id=key("i-fish"),
            title="Fishing quotas",
            dossier_ids=(key("fish"),),
            coverage=Coverage.POSSIBLE,
            raised_by=RaisedBy.THEM,
            minutes=20,
        ),
        AgendaItem(
            id=key("i-wreck"),
            title="The wreck of the Heron",
            dossier_ids=(key("wreck"),),
            coverage=Coverage.UNLIKELY,
            raised_by=RaisedBy.THEM,
        ),
    ),
    participants=(
        Participant(person_id=key("ahn"), side=Side.OURS, role=ParticipantRole.PRINCIPAL, seat="1"),
        Participant(person_id=key("clerk"), side=Side.OURS, role=ParticipantRole.NOTETAKER, title="Notetaker", initials="IN"),
        Participant(person_id=key("han"), side=Side.THEIRS, role=ParticipantRole.PRINCIPAL, seat="1"),
    ),
    distribution=("1 Minister Ahn", "2 Straits Desk"),
    dossier_ids=(key("ferry"), key("fish"), key("wreck")),
)
