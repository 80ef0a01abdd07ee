"""Recipes and editions."""

from uuid import UUID

from app.core.changes import Kind
from app.core.model.book import Edition, Recipe
from app.core.sentences import Sentence
from db.mapping import Mapper
from db.repository import Aggregate, Repository, Work
from db.tables.books import editions, recipes

RECIPES = Aggregate(kind=Kind.RECIPE, noun=Sentence("recipe"), mapper=Mapper(Recipe, recipes), order=(recipes.c.name,))


def edition_refers(edition: Edition) -> frozenset[UUID]:
    """The meeting and the earlier edition; what was printed is a record and outlives the objects that it names."""
    return frozenset((edition.meeting_id, edition.supersedes) if edition.supersedes else (edition.meeting_id,))


EDITIONS = Aggregate(
    kind=Kind.EDITION,
    noun=Sentence("edition"),
    mapper=Mapper(Edition, editions),
    order=(editions.c.meeting_id, editions.c.number),
    refers=edition_refers,
)


class Editions(Repository[Edition]):
    """The books that were made."""

    def __init__(self, work: Work) -> None:
        super().__init__(work, EDITIONS)

    def of_meeting(self, meeting_id: UUID) -> list[Edition]:
        """The editions of a meeting's book, by number."""
        return self._load(None, editions.c.meeting_id == meeting_id)
