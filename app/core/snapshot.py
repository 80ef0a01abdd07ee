"""A frozen picture of everything one book is made from: the book engine needs no database."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from app.core.model.annotation import Annotation, Quotation
from app.core.model.brief import Brief, BriefText, Passage
from app.core.model.dossier import Dossier
from app.core.model.meeting import Meeting
from app.core.model.person import Organisation, Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """The meeting and all that it refers to, directly or through evidence.

    ``dossiers`` are in agenda order, then those of the meeting that are on no agenda item. ``texts`` holds the words of
    the briefs whose marked passages are printed with their context. ``photos`` maps SHA-256 to image bytes,
    ``originals`` a brief that is to be annexed to the PDF it was read from.
    """

    meeting: Meeting
    dossiers: tuple[Dossier, ...] = ()
    people: Mapping[UUID, Person] = field(default_factory=dict[UUID, Person])
    organisations: Mapping[UUID, Organisation] = field(default_factory=dict[UUID, Organisation])
    briefs: Mapping[UUID, Brief] = field(default_factory=dict[UUID, Brief])
    passages: Mapping[UUID, Passage] = field(default_factory=dict[UUID, Passage])
    annotations: tuple[Annotation, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    texts: Mapping[UUID, BriefText] = field(default_factory=dict[UUID, BriefText])
    photos: Mapping[str, bytes] = field(default_factory=dict[str, bytes])
    originals: Mapping[UUID, bytes] = field(default_factory=dict[UUID, bytes])
