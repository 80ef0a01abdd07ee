"""The lists that a pack is made of."""

from typing import Any

from app.core.changes import Kind
from app.core.model.annotation import Annotation, Quotation
from app.core.model.book import Recipe
from app.core.model.brief import Brief
from app.core.model.dossier import Dossier
from app.core.model.meeting import Meeting
from app.core.model.person import Organisation, Person

VERSION = "1"
SECTIONS: dict[str, tuple[Kind, type[Any]]] = {
    "briefs": (Kind.BRIEF, Brief),
    "organisations": (Kind.ORGANISATION, Organisation),
    "people": (Kind.PERSON, Person),
    "dossiers": (Kind.DOSSIER, Dossier),
    "meetings": (Kind.MEETING, Meeting),
    "recipes": (Kind.RECIPE, Recipe),
    "annotations": (Kind.ANNOTATION, Annotation),
    "quotations": (Kind.QUOTATION, Quotation),
}
"""The lists a pack may hold, in the order in which they are read."""
MARKS = (Kind.ANNOTATION, Kind.QUOTATION)
TITLES = {Kind.RECIPE: "name"}
