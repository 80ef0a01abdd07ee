"""Which points of a subject are said in one meeting: all, unless somebody cut some or keeps them for the case that time allows."""

from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum
from uuid import UUID

from app.core.model.dossier import Statement
from app.core.model.meeting import AgendaItem, Meeting


class Saying(StrEnum):
    """Whether a point is said in a meeting."""

    SAID = "said"
    IF_TIME = "if_time"
    LEFT_OUT = "left_out"


def saying(item: AgendaItem, point_id: UUID) -> Saying:
    """Whether a point of a subject is said."""
    if str(point_id) in item.left_out:
        return Saying.LEFT_OUT
    return Saying.IF_TIME if str(point_id) in item.if_time else Saying.SAID


def sure(item: AgendaItem | None, points: Iterable[Statement]) -> tuple[Statement, ...]:
    """The points that are said whatever the clock shows: they alone count against the minutes."""
    return tuple(point for point in points if item is None or saying(item, point.id) is Saying.SAID)


def with_saying(meeting: Meeting, item_id: UUID, point_id: UUID, chosen: Saying) -> Meeting:
    """The meeting with another choice for a point of a subject; one that is gone changes nothing."""
    return replace(meeting, agenda=tuple(_chosen(item, str(point_id), chosen) if item.id == item_id else item for item in meeting.agenda))


def _chosen(item: AgendaItem, point: str, chosen: Saying) -> AgendaItem:
    if_time = tuple(known for known in item.if_time if known != point)
    left_out = tuple(known for known in item.left_out if known != point)
    if chosen is Saying.IF_TIME:
        if_time = (*if_time, point)
    elif chosen is Saying.LEFT_OUT:
        left_out = (*left_out, point)
    return replace(item, if_time=if_time, left_out=left_out)
