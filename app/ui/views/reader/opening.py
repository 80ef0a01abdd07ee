"""What the reader shows of a brief, fetched in one go off the main thread."""

from dataclasses import dataclass
from uuid import UUID

from app.core.anchors import find_quote
from app.core.errors import NotFoundError, UserError
from app.services.opening import Services
from app.services.pages import has_pages
from app.services.views import BriefDetail
from app.ui.places import Place


@dataclass(frozen=True, slots=True)
class Opened:
    """The brief, the sizes of its pages (none where they cannot be shown), and how far it was read."""

    detail: BriefDetail
    sizes: tuple[tuple[float, float], ...] = ()
    top: int = 0


def open_brief(services: Services, brief_id: UUID) -> Opened:
    """Fetch a brief to be read. Pages that cannot be shown are no reason not to show the text."""
    detail = services.library.detail(brief_id, paragraphs=False)
    sizes: tuple[tuple[float, float], ...] = ()
    if has_pages(detail.brief):
        try:
            sizes = services.pages.sizes(brief_id)
        except UserError:
            sizes = ()
    return Opened(detail, sizes, services.resume.reading(brief_id))


def wanted_in(detail: BriefDetail, place: Place) -> tuple[int, int] | None:
    """Where in a brief a place is, in clean offsets: named by them, by a mark's passage, or by words; None for no place in it."""
    if place.start >= 0:
        return place.start, max(place.start, place.end)
    marks = (mark for mark in detail.marks if mark.placed and mark.annotation.passage_id == place.passage_id)
    if place.passage_id is not None and (mark := next(marks, None)) is not None:
        return mark.start, mark.end
    found = find_quote(detail.text, place.quote, prefix=place.prefix, suffix=place.suffix) if place.quote else None
    return (found.start, found.end) if found is not None else None


def reopened(services: Services, brief_id: UUID) -> Opened | None:
    """The brief that is being read as it is now; None where it was deleted."""
    try:
        return open_brief(services, brief_id)
    except NotFoundError:
        return None
