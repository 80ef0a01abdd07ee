"""What the list does not say of a brief, fetched when one is chosen."""

from dataclasses import dataclass
from uuid import UUID

from app.core.model.brief import Brief
from app.services.opening import Services


@dataclass(frozen=True, slots=True)
class Facts:
    """How many marks there are."""

    marks: int = 0


@dataclass(frozen=True, slots=True)
class Described:
    """A brief with its facts."""

    brief: Brief
    facts: Facts


def describe(services: Services, brief_id: UUID, marks: int) -> Described:
    """Fetch the description of a brief; its text is not read for that."""
    return Described(services.library.get(brief_id), Facts(marks))
