"""How long points take to say, reckoned as the printed book reckons it."""

from collections.abc import Iterable

from app.core.model.dossier import Dossier, Heading, Statement
from app.core.model.meeting import AgendaItem, Meeting
from app.core.saying import Saying, saying
from app.core.speaking import is_reckoned, point_seconds, turns

ABOUT = "≈\N{NO-BREAK SPACE}"
"""Before a time that is an estimate."""


def seconds_of(statement: Statement) -> int:
    """The time the statement gives, else reckoned from its words in its own language."""
    return point_seconds(statement, statement.language)


def interpreted(meeting: Meeting) -> bool:
    """Whether everything is said twice."""
    return turns(meeting) > 1


def points_of(item: AgendaItem, dossiers: Iterable[Dossier]) -> tuple[Statement, ...]:
    """The points to make on an agenda item, those among them that are not said."""
    wanted = [dossier for dossier in dossiers if dossier.id in item.dossier_ids]
    return tuple(statement for dossier in wanted for statement in dossier.under(Heading.ARGUMENTS_TO_USE))


def said_of(item: AgendaItem, dossiers: Iterable[Dossier]) -> tuple[Statement, ...]:
    """The points that may be said on an agenda item: those that are sure, then those for the case that time allows."""
    points = [point for point in points_of(item, dossiers) if saying(item, point.id) is not Saying.LEFT_OUT]
    return tuple(sorted(points, key=lambda point: saying(item, point.id) is Saying.IF_TIME))


def reckoned(statements: Iterable[Statement]) -> bool:
    """Whether the length of any of them comes from its words: their time is shown as an estimate."""
    return any(is_reckoned(statement, statement.language) for statement in statements)


def shown_time(seconds: int, *, about: bool = False) -> str:
    """A length of time as it is shown: 2:05, with a sign before it where it is ``about`` that."""
    return f"{ABOUT if about else ''}{seconds // 60}:{seconds % 60:02}"


def shown_length(statement: Statement) -> str:
    """How long a point takes, as it is shown."""
    return shown_time(seconds_of(statement), about=reckoned((statement,)))
