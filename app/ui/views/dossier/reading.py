"""A dossier as one reads it in a language, beside the dossier as it is kept."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from uuid import UUID

from app.core.language import Language
from app.services.alone import main_language
from app.services.opening import Services
from app.services.views import DossierView
from app.ui.worded import wording_of


@dataclass(frozen=True, slots=True)
class Reading:
    """``shown`` has the titles and statements of ``language`` where there are any; what is changed is changed in ``kept``."""

    kept: DossierView
    shown: DossierView
    language: Language


def reading_of(services: Services, dossier_id: UUID, wanted: Language, *, begun: bool = False) -> Reading:
    """A dossier in a language, or in its own where it has nothing in that one and nobody has ``begun`` to write in it.

    Called off the main thread.

    Raises:
        NotFoundError: there is no such dossier.
    """
    kept = replace(services.dossiers.view(dossier_id), grade=services.grading.of(dossier_id, datetime.now(UTC), wanted))
    language = wanted if begun else main_language(wanted, kept.dossier)
    return Reading(kept, replace(kept, dossier=wording_of(services, language, said=True).of(kept.dossier)), language)
