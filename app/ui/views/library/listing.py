"""What the library's list shows for one query, fetched in one go off the main thread."""

from dataclasses import dataclass, replace

from app.core.language import Language
from app.services.library import BriefFacets, BriefQuery, BriefRow
from app.services.opening import Services
from app.ui.worded import wording_of


@dataclass(frozen=True, slots=True)
class Listing:
    """The rows, the facets of the same filter, and how many briefs there are in all."""

    rows: list[BriefRow]
    facets: BriefFacets
    everything: int


def fetch_listing(services: Services, query: BriefQuery, language: Language) -> Listing:
    """Ask the store; nothing is sorted or filtered here. A brief that is gone is alike to none, though it is known still."""
    facets, alike = _worded(services, services.library.facets(query), language), services.likes.known()
    rows = [replace(row, alike=alike[row.id]) if row.id in alike else row for row in services.library.rows(query)]
    plain = query == BriefQuery(sort=query.sort, descending=query.descending, limit=query.limit)
    return Listing(rows, facets, facets.total if plain else services.library.count())


def _worded(services: Services, facets: BriefFacets, language: Language) -> BriefFacets:
    """The issues as they are called in a language: a chip of one has little room, so by the short title where there is one."""
    if not facets.dossiers:
        return facets
    called, wording = dict(facets.dossiers), wording_of(services, language)
    for dossier in services.dossiers.all():
        if dossier.id in called:
            called[dossier.id] = wording.called(dossier, "short_title") or wording.called(dossier, "title"), called[dossier.id][1]
    return replace(facets, dossiers=called)
