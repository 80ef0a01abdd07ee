"""What the search over everything asks the library."""

from app.core.changes import Kind
from app.core.dates import PartialDate
from app.core.language import Language
from app.search.query import Hit, Query
from app.services.opening import Services
from app.services.views import CleanRange
from app.ui.places import Place, Room

FIRST = 20
"""Hits that are asked for with each letter: as many as the list shows at once. What hits cost is their words, read and marked."""
MOST, WHOLE = 60, 600
"""Hits that are asked for after a moment's rest, and where all of a kind, or of a spelling, are wanted."""


def question(words: str, *, whole: bool, kind: Kind | None, language: object, year: object, since: object, as_typed: bool) -> Query:
    """The question that stands in the field with what narrows it; ``whole`` wants all hits that can be listed."""
    within = PartialDate(year) if isinstance(year, int) else None
    return Query(
        text=words,
        limit=WHOLE if whole else FIRST,
        kinds=(kind,) if kind else (),
        language=language if isinstance(language, Language) else None,
        date_from=PartialDate(since) if isinstance(since, int) else within,
        date_to=within,
        facets=True,
        every_kind=True,
        as_typed=as_typed,
    )


def opened(services: Services, hit: Hit, words: str) -> CleanRange | None:
    """Where a hit stands; the question that led to it goes into the history."""
    services.search.remembered.remember(words)
    return services.search.place(hit)


def leads_to(hit: Hit, place: CleanRange | None) -> Place:
    """Where one goes from a hit: to its words in the reader where they have a place there, else to what it belongs to."""
    rooms = {Kind.DOSSIER: Room.DOSSIER, Kind.MEETING: Room.MEETING, Kind.PERSON: Room.PEOPLE}
    if place is not None:
        return Place(Room.READER, place.brief_id, place.start, place.end)
    if hit.kind is Kind.MEETING and hit.marks:  # by its words, for a line of its record may hold them
        start, end = hit.marks[0][0], hit.marks[-1][1]
        return Place(Room.MEETING, hit.id, quote=hit.snippet[start:end], prefix=hit.snippet[:start], suffix=hit.snippet[end:])
    return Place(rooms[hit.kind], hit.id) if hit.kind in rooms else Place(Room.READER, hit.brief_id or hit.id)


def place_of(hit: Hit) -> tuple[object, ...]:
    """What tells one hit of a question from another."""
    return hit.id, hit.part, hit.number
