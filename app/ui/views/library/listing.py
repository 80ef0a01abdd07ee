"""What the library's list shows for one query, fetched in one go off the main thread."""

from dataclasses import dataclass, replace

from app.services.library import BriefFacets, BriefQuery, BriefRow
from app.services.opening import Services


@dataclass(frozen=True, slots=True)
class Listing:
    """The rows, the facets of the same filter, and how many briefs there are in all."""

    rows: list[BriefRow]
    facets: BriefFacets
    everything: int


def fetch_listing(services: Services, query: BriefQuery) -> Listing:
    """Ask the store; nothing is sorted or filtered here. A brief that is gone is alike to none, though it is known still."""
    facets, alike = services.library.facets(query), services.likes.known()
    rows = [replace(row, alike=alike[row.id]) if row.id in alike else row for row in services.library.rows(query)]
    plain = query == BriefQuery(sort=query.sort, descending=query.descending, limit=query.limit)
    return Listing(rows, facets, facets.total if plain else services.library.count())
