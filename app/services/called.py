"""What the things of a library are called in a language."""

from app.core.language import Language
from app.core.wording import Wording
from db.unit import Unit


def wording_in(unit: Unit, language: Language | None, *, said: bool = False) -> Wording:
    """The words of all meetings together; without a language everything is called as it was written."""
    if language is None:
        return Wording.over((), (), None)
    return Wording.over(unit.meetings.all(), unit.organisations.all(), language, said=said)
