"""Two organisations, or two terms of the dossiers, become one, each as one step that can be undone."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from app.core.changes import Changes, Kind
from app.core.errors import NotFoundError, UserError
from app.core.language import Language
from app.core.merging import Lost
from app.core.merging_words import lost_of_organisation, lost_of_term, merged_organisation, merged_term
from app.core.model.base import title_of
from app.core.model.dossier import Dossier, Term
from app.core.model.person import Organisation
from app.core.sentences import Sentence
from app.core.text import comparable
from app.search.names import key
from app.services.desk import Desk
from db.references import pointed
from db.unit import Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationMerge:
    """What merging two organisations does. ``people`` hold posts in the other one; ``bodies`` are under it, or follow it."""

    kept: Organisation
    gone: Organisation
    after: Organisation
    names: tuple[str, ...] = ()
    abbreviations: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    lost: tuple[Lost, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TermMerge:
    """What merging two terms does. ``dossiers`` have the other term, ``twice`` those of them that have both.

    ``forms`` is what the term that stays is called from then on as well.
    """

    kept: Term
    gone: Term
    after: Term
    forms: tuple[str, ...] = ()
    dossiers: tuple[str, ...] = ()
    twice: tuple[str, ...] = ()
    lost: tuple[Lost, ...] = ()


class OrganisationMerging:
    """Merges organisations: posts and other organisations that named the one name the other from then on."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def plan(self, kept_id: UUID, gone_id: UUID) -> OrganisationMerge:
        """What would move, and what would be lost.

        Raises:
            NotFoundError: there is no such organisation.
            UserError: both are one.
        """
        with self._desk.store.read() as unit:
            kept, gone = _both(unit, kept_id, gone_id)
            after = _above_no_other_way(unit, merged_organisation(kept, gone), gone_id)
            named = [(kind, title_of(unit.of_kind(kind).get(owner))) for kind, owner in unit.referrers([gone_id]) if owner != kept_id]
        return OrganisationMerge(
            kept=kept,
            gone=gone,
            after=after,
            names=tuple(form.text for form in after.names if form.text not in {known.text for known in kept.names}),
            abbreviations=tuple(short for short in after.abbreviations if short not in kept.abbreviations),
            people=_titles(named, {Kind.PERSON}),
            bodies=_titles(named, {Kind.ORGANISATION}),
            others=_titles(named, set(Kind) - {Kind.PERSON, Kind.ORGANISATION}),
            lost=lost_of_organisation(kept, gone),
        )

    def merge(self, kept_id: UUID, gone_id: UUID, step: str = "") -> Changes:
        """Merge, as one step that can be undone.

        Raises:
            NotFoundError: there is no such organisation.
            UserError: both are one.
        """
        with self._desk.store.read() as unit:
            names = [found.name_in(Language.EN) for found in _both(unit, kept_id, gone_id)]
        said = Sentence("Merge the organisation “{gone}” into “{kept}”", gone=names[1], kept=names[0])
        with self._desk.write(step or said) as unit:
            kept, gone = _both(unit, kept_id, gone_id)
            after = _above_no_other_way(unit, merged_organisation(kept, gone), gone_id)
            for kind, owner_id in unit.referrers([gone_id]):
                if owner_id not in (kept_id, gone_id):
                    repository = unit.of_kind(kind)
                    repository.replace(pointed(repository.get(owner_id), gone_id, kept_id))
            # First the one that stays, which must not name the other; then that one may go
            unit.organisations.replace(after)
            unit.organisations.remove(gone_id)
        return unit.changes


def _both(unit: Unit, kept_id: UUID, gone_id: UUID) -> tuple[Organisation, Organisation]:
    if kept_id == gone_id:
        raise UserError("Both names mean the same organisation; name two that are to become one.")
    return unit.organisations.get(kept_id), unit.organisations.get(gone_id)


def _above_no_other_way(unit: Unit, after: Organisation, gone_id: UUID) -> Organisation:
    """The organisation under none that is itself under it: what is between the two was under the one that goes."""
    above = {found.id: found.parent_id for found in unit.organisations.all()}
    at, seen = after.parent_id, set[UUID]()
    while at is not None and at not in seen:
        if at in (after.id, gone_id):
            return replace(after, parent_id=None)
        seen.add(at)
        at = above.get(at)
    return after


def _titles(named: Iterable[tuple[Kind, str]], kinds: set[Kind]) -> tuple[str, ...]:
    return tuple(title for kind, title in named if kind in kinds)


class TermMerging:
    """Merges terms of dossiers. What a meeting has short words for is left alone: they stand for the very words of its programme."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def all(self) -> tuple[tuple[Term, tuple[str, ...]], ...]:
        """Each term once, by its word, with the titles of the dossiers that have it."""
        with self._desk.store.read() as unit:
            dossiers = sorted(unit.dossiers.all(), key=lambda dossier: dossier.title.casefold())
        return _terms(dossiers)

    def find(self, words: str) -> Term:
        """The term that is written so; case and width of the letters do not count where that leaves only one.

        Raises:
            NotFoundError: no dossier has it, or more than one term is meant.
        """
        return _named(words, [term for term, _ in self.all()])

    def plan(self, kept: str, gone: str) -> TermMerge:
        """What would move, and what would be lost.

        Raises:
            NotFoundError: no dossier has such a term.
            UserError: both are one term.
        """
        known = self.all()
        one, other = (_named(words, [term for term, _ in known]) for words in (kept, gone))
        if one.term == other.term:
            raise UserError("Both words mean the same term; name two that are to become one.")
        after = merged_term(one, other)
        where = {term.term: titles for term, titles in known}
        return TermMerge(
            kept=one,
            gone=other,
            after=after,
            forms=tuple(words for _, words in after.forms if words not in {known for _, known in one.forms}),
            dossiers=where[other.term],
            twice=tuple(title for title in where[other.term] if title in where[one.term]),
            lost=lost_of_term(one, other),
        )

    def merge(self, kept: str, gone: str, step: str = "") -> Changes:
        """Merge in every dossier that has the other term, as one step that can be undone.

        Raises:
            NotFoundError: no dossier has such a term.
            UserError: both are one term.
        """
        plan = self.plan(kept, gone)
        one, other = plan.kept, plan.gone.term
        with self._desk.write(step or Sentence("Merge the term “{gone}” into “{kept}”", gone=other, kept=one.term)) as unit:
            for dossier in unit.dossiers.all():
                if any(term.term == other for term in dossier.terms):
                    unit.dossiers.replace(replace(dossier, terms=_one_term(dossier.terms, one, other)))
        return unit.changes


def alike(term: Term, terms: Iterable[Term]) -> tuple[Term, ...]:
    """The other terms that share a word or a form with this one, however it is written."""
    wanted = _keys(term)
    return tuple(other for other in terms if other.term != term.term and wanted & _keys(other))


def same_name(one: Organisation, organisations: Iterable[Organisation]) -> tuple[Organisation, ...]:
    """The other organisations that share a form of the name or an abbreviation with this one."""
    wanted = _name_keys(one)
    return tuple(other for other in organisations if other.id != one.id and wanted & _name_keys(other))


def _name_keys(one: Organisation) -> set[str]:
    forms = (*(form.text for form in one.names if not form.guessed), *one.abbreviations)
    return {found for form in forms if (found := key(form))}


def _keys(term: Term) -> set[str]:
    return {found for words in (term.term, term.expansion, *(form for _, form in term.forms)) if (found := key(words))}


def _terms(dossiers: Iterable[Dossier]) -> tuple[tuple[Term, tuple[str, ...]], ...]:
    """A term of several dossiers is told as the first of them has it, with what the others add."""
    known: dict[str, Term] = {}
    where: dict[str, list[str]] = {}
    for dossier in dossiers:
        for term in dossier.terms:
            known[term.term] = merged_term(known[term.term], term) if term.term in known else term
            where.setdefault(term.term, []).append(dossier.title)
    return tuple((known[word], tuple(dict.fromkeys(where[word]))) for word in sorted(known, key=str.casefold))


def _named(words: str, terms: Sequence[Term]) -> Term:
    exact = [term for term in terms if term.term == words.strip()]
    wanted = comparable(words, case=False)
    found = exact or [term for term in terms if comparable(term.term, case=False) == wanted]
    if len(found) != 1:
        raise NotFoundError("There is no single term “{words}” in the dossiers; `attache terms` lists them.", words=words)
    return found[0]


def _one_term(terms: tuple[Term, ...], kept: Term, gone: str) -> tuple[Term, ...]:
    """One row where there were two, at the place of the first; a dossier keeps its own row of the term that stays."""
    own = next((term for term in terms if term.term == kept.term), kept)
    for term in terms:
        if term.term == gone:
            own = merged_term(own, term)
    first = next(place for place, term in enumerate(terms) if term.term in (kept.term, gone))
    rest = [(place, term) for place, term in enumerate(terms) if term.term not in (kept.term, gone) or place == first]
    return tuple(own if place == first else term for place, term in rest)
