"""What the reader shows of a brief, fetched in one go off the main thread."""

from dataclasses import dataclass
from uuid import UUID

from app.core.errors import NotFoundError, UserError
from app.services.opening import Services
from app.services.pages import has_pages
from app.services.views import BriefDetail


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


def reopened(services: Services, brief_id: UUID) -> Opened | None:
    """The brief that is being read as it is now; None where it was deleted."""
    try:
        return open_brief(services, brief_id)
    except NotFoundError:
        return None
