"""Marks and quotations."""

from uuid import UUID

import sqlalchemy as sa

from app.core.changes import Kind
from app.core.model.annotation import AnchorState, Annotation, Quotation
from app.core.model.base import Evidence
from app.core.sentences import Sentence
from db.mapping import Mapper
from db.parts import Ranked
from db.repository import Aggregate, Repository, Work
from db.tables.annotations import annotations, quotations
from db.tables.atoms import atoms, evidence

EVIDENCE = Ranked("evidence", evidence, Evidence)

ANNOTATIONS = Aggregate(
    kind=Kind.ANNOTATION,
    noun=Sentence("mark"),
    mapper=Mapper(Annotation, atoms, annotations),
    parts=(EVIDENCE,),
    order=(annotations.c.created,),
    extra=lambda _: {"field": Kind.ANNOTATION.value, "rank": 0},
)

QUOTATIONS = Aggregate(
    kind=Kind.QUOTATION,
    noun=Sentence("quotation"),
    mapper=Mapper(Quotation, atoms, quotations),
    parts=(EVIDENCE,),
    order=(quotations.c.created,),
    extra=lambda _: {"field": Kind.QUOTATION.value, "rank": 0},
)


class Annotations(Repository[Annotation]):
    """The marks on the passages."""

    def __init__(self, work: Work) -> None:
        super().__init__(work, ANNOTATIONS)

    def of_brief(self, brief_id: UUID) -> list[Annotation]:
        """The marks in a brief, oldest first."""
        return self._load(None, annotations.c.brief_id == brief_id)

    def of_dossier(self, dossier_id: UUID) -> list[Annotation]:
        """The marks that were filed under a dossier, or support one of its statements."""
        inside = sa.select(atoms.c.id).where(atoms.c.dossier_id == dossier_id)
        return self._load(None, sa.or_(annotations.c.dossier_id == dossier_id, annotations.c.statement_id.in_(inside)))

    def unsettled(self) -> list[Annotation]:
        """The marks that do not stand on their words: those that wait, and those without a place."""
        return self._load(None, annotations.c.state != AnchorState.ANCHORED)

    def of_passage(self, passage_id: UUID) -> list[Annotation]:
        """The marks on one passage."""
        return self._load(None, annotations.c.passage_id == passage_id)


class Quotations(Repository[Quotation]):
    """The words of others."""

    def __init__(self, work: Work) -> None:
        super().__init__(work, QUOTATIONS)

    def of_brief(self, brief_id: UUID) -> list[Quotation]:
        """The quotations taken from a brief."""
        return self._load(None, quotations.c.brief_id == brief_id)

    def of_dossier(self, dossier_id: UUID) -> list[Quotation]:
        """The quotations filed under a dossier."""
        return self._load(None, quotations.c.dossier_id == dossier_id)
