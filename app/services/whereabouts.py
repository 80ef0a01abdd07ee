"""Where a thing is used: the dossiers that rest on a brief, and the books that a statement was printed in."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from app.core.changes import Kind
from app.core.editions import last_of_each
from app.core.language import Language
from app.core.model.base import Atom
from app.core.model.book import Recipe
from app.core.model.dossier import Dossier
from app.services.annotate import passage_alone
from app.services.called import wording_in
from app.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefUses:
    """``repairs`` counts the mends of its text that are on, ``all_repairs`` those that could be.

    ``dossiers`` list it, rest on passages of it or are served by a mark in it; ``books`` have it as an annex.
    """

    repairs: int = 0
    all_repairs: int = 0
    dossiers: tuple[tuple[UUID, str], ...] = ()
    books: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedPlace:
    """A book that a statement stands in: the recipe it was made by, its edition, its tab and page."""

    edition_id: UUID
    recipe: Recipe
    number: int
    tab: str
    page: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Resting:
    """A statement, or another atom, that rests on a passage: the dossier as it is called, and whether it has no other source."""

    dossier: Dossier
    title: str
    atom: Atom
    alone: bool


class WhereaboutsService:
    """Answers where things are used. Nothing is changed."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of_brief(self, brief_id: UUID, language: Language | None = None) -> BriefUses:
        """What was mended in a brief, and what uses it, as it is called in a language or as it was written.

        Raises:
            NotFoundError: the brief has no text.
        """
        with self._desk.store.read() as unit:
            repairs = unit.texts.get(brief_id).repairs
            marks = unit.annotations.of_brief(brief_id)
            users = set(unit.referrers([brief_id, *{mark.passage_id for mark in marks}]))
            named = {owner for kind, owner in users if kind is Kind.DOSSIER} | {mark.dossier_id for mark in marks if mark.dossier_id}
            dossiers = unit.dossiers.many(named)
            wording = wording_in(unit, language)
            books = sorted((unit.recipes.get(owner).name for kind, owner in users if kind is Kind.RECIPE), key=str.casefold)
        titles = sorted(((dossier.id, wording.called(dossier, "title")) for dossier in dossiers), key=lambda pair: pair[1].casefold())
        on, known = {each.id for each in repairs if each.on}, {each.id for each in repairs}
        return BriefUses(repairs=len(on), all_repairs=len(known), dossiers=tuple(titles), books=tuple(books))

    def resting_on(self, mark_id: UUID, language: Language | None = None) -> tuple[Resting, ...]:
        """What loses a source when a mark is deleted.

        Raises:
            NotFoundError: the mark is gone.
        """
        with self._desk.store.read() as unit:
            passage = passage_alone(unit, unit.annotations.get(mark_id))
            if passage is None:
                return ()
            users = {owner for kind, owner in unit.referrers([passage.id]) if kind is Kind.DOSSIER}
            wording = wording_in(unit, language)
            return tuple(
                Resting(dossier=dossier, title=wording.called(dossier, "title"), atom=atom, alone=len(atom.evidence) == 1)
                for dossier in unit.dossiers.many(users)
                for atom in dossier.atoms()
                if any(evidence.passage_id == passage.id for evidence in atom.evidence)
            )

    def printed(self, dossier_id: UUID, language: Language | None = None) -> Mapping[UUID, tuple[PrintedPlace, ...]]:
        """For each statement of a dossier the books it stands in: of each meeting and each recipe the last edition alone.

        The recipes are called as they are in a language.
        """
        found: dict[UUID, list[PrintedPlace]] = {}
        with self._desk.store.read() as unit:
            meetings = [owner for kind, owner in unit.referrers([dossier_id]) if kind is Kind.MEETING]
            wording = wording_in(unit, language)
            for meeting_id in meetings:
                for edition in last_of_each(unit.editions.of_meeting(meeting_id)):
                    recipe = replace(edition.recipe, name=wording.word(edition.recipe.name))
                    for item in edition.items:
                        for atom in item.atoms:
                            place = PrintedPlace(edition_id=edition.id, recipe=recipe, number=edition.number, tab=item.tab, page=atom.page)
                            found.setdefault(atom.id, []).append(place)
        return {atom_id: tuple(places) for atom_id, places in found.items()}
