"""What the list does not say of a brief, fetched when one is chosen."""

from dataclasses import dataclass, replace
from uuid import UUID

from app.core.model.brief import Brief
from app.services.opening import Services
from app.services.views import Near


@dataclass(frozen=True, slots=True)
class Facts:
    """How many marks there are, and the brief that is nearly the same text."""

    marks: int = 0
    near: Near | None = None


@dataclass(frozen=True, slots=True)
class Described:
    """A brief with its facts."""

    brief: Brief
    facts: Facts


def describe(services: Services, brief_id: UUID, marks: int) -> Described:
    """Fetch the description of a brief; its text is not read for that."""
    return Described(services.library.get(brief_id), Facts(marks))


def describe_whole(services: Services, known: Described) -> Described:
    """The same with what takes longer: the brief that is like it, for which its text is read."""
    return Described(known.brief, replace(known.facts, near=services.likes.of(known.brief.id)))
