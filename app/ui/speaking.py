"""How long points take to say."""

from collections.abc import Iterable

from app.core.language import Language
from app.core.model.dossier import Dossier, Heading, Statement
from app.core.model.meeting import AgendaItem, Interpretation, Meeting

WORDS_A_MINUTE = 120
SYLLABLES_A_MINUTE = 280
"""A calm speaking pace, used only where a statement gives no time of its own: Latin words, and Hangul or kana letters."""


def seconds_of(statement: Statement) -> int:
    """The time the statement gives, else reckoned from its words."""
    if statement.seconds:
        return statement.seconds
    if statement.language in (Language.KO, Language.JA):
        return round(60 * len(statement.text.replace(" ", "")) / SYLLABLES_A_MINUTE)
    return round(60 * len(statement.text.split()) / WORDS_A_MINUTE)


def interpreted(meeting: Meeting) -> bool:
    """Whether everything is said twice."""
    return meeting.interpretation is Interpretation.CONSECUTIVE


def points_of(item: AgendaItem, dossiers: Iterable[Dossier]) -> tuple[Statement, ...]:
    """The points to make on an agenda item."""
    wanted = [dossier for dossier in dossiers if dossier.id in item.dossier_ids]
    return tuple(statement for dossier in wanted for statement in dossier.under(Heading.ARGUMENTS_TO_USE))


def spoken(seconds: int) -> str:
    """A length of time as it is shown: 2:05."""
    return f"{seconds // 60}:{seconds % 60:02}"
