"""How long points take to say, reckoned as the printed book reckons it."""

from collections.abc import Iterable

from app.core.model.dossier import Dossier, Heading, Statement
from app.core.model.meeting import AgendaItem, Meeting
from app.core.speaking import point_seconds, turns


def seconds_of(statement: Statement) -> int:
    """The time the statement gives, else reckoned from its words in its own language."""
    return point_seconds(statement, statement.language)


def interpreted(meeting: Meeting) -> bool:
    """Whether everything is said twice."""
    return turns(meeting) > 1


def points_of(item: AgendaItem, dossiers: Iterable[Dossier]) -> tuple[Statement, ...]:
    """The points to make on an agenda item."""
    wanted = [dossier for dossier in dossiers if dossier.id in item.dossier_ids]
    return tuple(statement for dossier in wanted for statement in dossier.under(Heading.ARGUMENTS_TO_USE))


def shown_time(seconds: int) -> str:
    """A length of time as it is shown: 2:05."""
    return f"{seconds // 60}:{seconds % 60:02}"
