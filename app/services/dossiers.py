"""Dossiers: what we hold and say on each issue, and what it rests on."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from app.core.changes import Changes
from app.core.language import Language
from app.core.marking import UNMARKED, Marking, markings_in, strictest_tlp
from app.core.model.base import Atom, Evidence
from app.core.model.brief import Brief
from app.core.model.dossier import Document, Dossier
from app.core.sentences import Sentence
from app.services.desk import Desk
from app.services.marks import marks_of
from app.services.shelf import the_one_named
from app.services.support import atom_words, spoken_language, with_evidence
from app.services.views import DossierView, EvidenceView
from app.services.worded_shelf import WordedShelf
from db.unit import Unit


class DossierService(WordedShelf[Dossier]):
    """The dossiers of the library. ``save`` takes a changed dossier as a whole and names the step."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, Sentence("dossier"), lambda unit: unit.dossiers, lambda dossier: dossier.title)

    def view(self, dossier_id: UUID) -> DossierView:
        """A dossier with the passages its atoms rest on, its people and its marks.

        Raises:
            NotFoundError: there is no such dossier.
        """
        with self._desk.store.read() as unit:
            dossier = unit.dossiers.get(dossier_id)
            people = {person.id: person for person in unit.people.many(role.person_id for role in dossier.people)}
            marks = marks_of(unit, unit.annotations.of_dossier(dossier_id))
            return DossierView(dossier=dossier, evidence=evidence_of(unit, dossier.atoms()), people=people, marks=marks)

    def banner(self, dossier: Dossier, language: Language) -> str:
        """What covers all that stands in the dossier, as it stands at the head of a page; schemes that meet in it stand side by side.

        Raises:
            UserError: a marking is not one of the library's schemes.
        """
        schemes = self._desk.schemes()
        found = {schemes.in_slots(marking) for marking in markings_in(dossier)}
        unmarked = [marking for marking in found if marking.scheme == UNMARKED]
        kinds = sorted({marking.scheme for marking in found} - {UNMARKED})
        # Release and controls of what has no level narrow that of every scheme, as they do in a book
        narrowing = [Marking(controls=marking.controls, release_to=marking.release_to) for marking in unmarked]
        groups = ([*narrowing, *(replace(each, tlp="") for each in found if each.scheme == kind)] for kind in kinds)
        levels = dict.fromkeys(schemes.head(schemes.highest(group), language) for group in groups)
        # The label, and what stands beside, is one for the whole dossier, however many schemes meet in it
        whole = replace(schemes.highest(unmarked), tlp=strictest_tlp(found))
        beside = schemes.head(replace(whole, controls=()) if kinds else whole, language)
        words = " · ".join(filter(None, (*levels, beside)))
        return words or schemes.banner(Marking(), language)

    def support(self, dossier_id: UUID, statement_id: UUID, evidence: Evidence) -> Changes:
        """Let a statement rest on one more passage; the same passage is never counted twice.

        Raises:
            NotFoundError: there is no such dossier, or no such statement in it.
        """
        with self._desk.write(Sentence("Add evidence")) as unit:
            unit.dossiers.replace(with_evidence(unit.dossiers.get(dossier_id), statement_id, evidence))
        return unit.changes

    def begin_with(self, dossier: Dossier, brief_ids: Sequence[UUID], step: str) -> Changes:
        """Keep a new dossier with briefs among its documents, as one step named ``step``.

        Raises:
            NotFoundError: one of the briefs is gone.
        """
        with self._desk.write(step) as unit:
            documents = tuple(_document(unit.briefs.get(brief_id)) for brief_id in dict.fromkeys(brief_ids))
            unit.dossiers.add(replace(dossier, documents=documents))
        return unit.changes

    def add_briefs(self, dossier_id: UUID, brief_ids: Sequence[UUID]) -> Changes:
        """List briefs among the documents of a dossier, as one step; one that is listed already stays as it is.

        A title or a date that is a guess is not printed: the file's name stands for the one, nothing for the other.

        Raises:
            NotFoundError: the dossier or one of the briefs is gone.
        """
        with self._desk.write(Sentence("Add briefs to a dossier")) as unit:
            dossier = unit.dossiers.get(dossier_id)
            known = {document.brief_id for document in dossier.documents}
            fresh = tuple(_document(unit.briefs.get(brief_id)) for brief_id in dict.fromkeys(brief_ids) if brief_id not in known)
            if fresh:
                unit.dossiers.replace(replace(dossier, documents=(*dossier.documents, *fresh)))
        return unit.changes

    def atom(self, dossier: Dossier, words: str) -> UUID:
        """The id of the atom of a dossier that ``words`` mean: its id, the beginning of it, or what it says.

        Raises:
            NotFoundError: none is meant, or more than one.
        """
        return the_one_named(words, Sentence("statement"), ((atom.id, atom_words(atom)) for atom in dossier.atoms()))


def _document(brief: Brief) -> Document:
    named = brief.source.file_name if brief.source and ("title" in brief.guessed or not brief.title) else brief.title
    date = None if "date" in brief.guessed else brief.date
    return Document(title=named, date=date, brief_id=brief.id, marking=brief.marking, language=spoken_language(brief.language))


def evidence_of(unit: Unit, atoms: tuple[Atom, ...]) -> dict[UUID, tuple[EvidenceView, ...]]:
    """The passages that atoms rest on, by the id of the atom."""
    wanted = {evidence.passage_id for atom in atoms for evidence in atom.evidence}
    passages = {passage.id: passage for passage in unit.passages.many(wanted)}
    briefs = {brief.id: brief for brief in unit.briefs.many({passage.brief_id for passage in passages.values()})}
    views = {
        passage_id: EvidenceView(evidence=Evidence(passage_id=passage_id), passage=passage, brief=briefs.get(passage.brief_id))
        for passage_id, passage in passages.items()
    }
    return {atom.id: tuple(_view(evidence, views) for evidence in atom.evidence) for atom in atoms}


def _view(evidence: Evidence, views: dict[UUID, EvidenceView]) -> EvidenceView:
    known = views.get(evidence.passage_id)
    return EvidenceView(evidence=evidence, passage=known and known.passage, brief=known and known.brief)
