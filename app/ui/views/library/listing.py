"""What the library's list shows for one query, fetched in one go off the main thread."""

from dataclasses import dataclass, replace

from app.services.library import BriefFacets, BriefQuery, BriefRow
from app.services.opening import Services


@dataclass(frozen=True, slots=True)
class Listing:
    """The rows, the facets of the same filter, how many of them are unread, and how many briefs there are in all."""

    rows: list[BriefRow]
    facets: BriefFacets
    unread: int
    everything: int


def fetch_listing(services: Services, query: BriefQuery) -> Listing:
    """Ask the store; nothing is sorted or filtered here."""
    facets = services.library.facets(query)
    unread = services.library.count(replace(query, read=False)) if query.read is None else (0 if query.read else facets.total)
    plain = query == BriefQuery(sort=query.sort, descending=query.descending, limit=query.limit)
    everything = facets.total if plain else services.library.count()
    return Listing(services.library.rows(query), facets, unread, everything)
