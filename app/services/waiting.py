"""What waits for a decision: marks that lost their place, facts that are stale, figures that disagree, likely duplicates."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from app.book.facts import stale
from app.core.changes import Changes, Kind
from app.core.clashes import disagreements
from app.core.clashes_across import across
from app.core.dates import PartialDate
from app.core.language import Language
from app.core.model.annotation import AnchorState
from app.core.model.base import Atom, title_of
from app.core.model.dossier import Dossier, Figure
from app.core.wording import Wording
from app.services.called import wording_in
from app.services.desk import Desk
from app.services.likes import LikesService
from app.services.merging import MergingService
from app.services.support import atom_words
from db.unit import Unit


class Doubt(StrEnum):
    """Why something waits."""

    CLASH = "clash"
    ORPHAN = "orphan"
    REVIEW = "review"
    STALE = "stale"
    LIKE = "like"
    NAMESAKE = "namesake"


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """One thing to decide: ``owner_id`` is the brief or the dossier, ``about`` the mark, the figure or the clash.

    ``words`` say what it is about, ``where`` is the title of brief or dossier. A clash names the ``atoms`` that disagree. Of two
    briefs that are alike, or two cards of one name, ``owner_id`` is the earlier one.
    """

    doubt: Doubt
    owner_id: UUID
    about: UUID
    words: str
    where: str
    atoms: tuple[UUID, ...] = ()


class WaitingService:
    """The daily list; it empties as things are decided."""

    def __init__(self, desk: Desk, likes: LikesService, merging: MergingService) -> None:
        self._desk, self._likes, self._merging = desk, likes, merging
        self._dossiers = object()
        self._in_dossiers: tuple[object, tuple[PartialDate, Language | None], tuple[Waiting, ...], tuple[Waiting, ...]] | None = None
        desk.listeners.add(self._hear)

    def _hear(self, changes: Changes) -> None:
        """Another state of the dossiers, or of the words for them: what waits is looked for anew when it is asked for."""
        if changes.kinds & {Kind.DOSSIER, Kind.MEETING}:
            self._dossiers = object()

    def all(self, today: date, *, fresh: bool = True, language: Language | None = None) -> tuple[Waiting, ...]:
        """What waits, clashes first, then marks, then stale facts, then what may be there twice.

        Dossiers are called as in a ``language``, or as they were written.
        Not ``fresh``: of the briefs that are alike only those that are known by now; a large library takes a moment to compare.
        """
        day = PartialDate.of(today)
        asked = (day, language)
        state, known = self._dossiers, self._in_dossiers
        with self._desk.store.read() as unit:
            if known is None or known[0] is not state or known[1] != asked:
                # The window asks after every write of an import, which touches no dossier
                wording = wording_in(unit, language, said=True)
                known = self._in_dossiers = (state, asked, *_in_dossiers(unit.dossiers.all(), day, wording))
            marks = tuple(_marks(unit))
        return (*known[2], *marks, *known[3], *self._twice(fresh=fresh))

    def _twice(self, *, fresh: bool) -> Iterator[Waiting]:
        for brief, near in self._likes.pairs(fresh=fresh):
            words = f"{brief.title} / {near.brief.title}"
            yield Waiting(doubt=Doubt.LIKE, owner_id=brief.id, about=near.brief.id, words=words, where=f"{near.percent} %")
        for one, other in self._merging.pairs():
            names = f"{title_of(one)} / {title_of(other)}"
            posts = " / ".join(person.offices[-1].title for person in (one, other) if person.offices)
            yield Waiting(doubt=Doubt.NAMESAKE, owner_id=one.id, about=other.id, words=names, where=posts)


def _words(atoms: Sequence[Atom], wording: Wording) -> str:
    return " / ".join(atom_words(wording.of(atom)) for atom in atoms)


def _between(dossiers: Sequence[Dossier], wording: Wording) -> Iterator[Waiting]:
    """Facts that two dossiers give differently."""
    for row in across(sorted(dossiers, key=lambda dossier: dossier.title.casefold())):
        if row.open:
            words, where = _words(row.atoms, wording), " / ".join(wording.called(dossier, "title") for dossier in row.dossiers)
            ids = tuple(atom.id for atom in row.atoms)
            yield Waiting(doubt=Doubt.CLASH, owner_id=row.dossiers[0].id, about=row.id, words=words, where=where, atoms=ids)


def _in_dossiers(dossiers: Sequence[Dossier], day: PartialDate, wording: Wording) -> tuple[tuple[Waiting, ...], tuple[Waiting, ...]]:
    """The clashes and the stale figures."""
    clashes = (*(found for dossier in dossiers for found in _clashes(dossier, wording)), *_between(dossiers, wording))
    old = tuple(_stale(dossier, figure, wording) for dossier in dossiers for figure in dossier.figures if stale(figure, day))
    return clashes, old


def _stale(dossier: Dossier, figure: Figure, wording: Wording) -> Waiting:
    words, where = _words((figure,), wording), wording.called(dossier, "title")
    return Waiting(doubt=Doubt.STALE, owner_id=dossier.id, about=figure.id, words=words, where=where)


def _marks(unit: Unit) -> Iterator[Waiting]:
    found = unit.annotations.unsettled()
    passages = {passage.id: passage for passage in unit.passages.many({mark.passage_id for mark in found})}
    briefs = {brief.id: brief for brief in unit.briefs.many({mark.brief_id for mark in found})}
    for mark in found:
        passage, brief = passages.get(mark.passage_id), briefs.get(mark.brief_id)
        if passage is not None and brief is not None:
            doubt = Doubt.ORPHAN if mark.state is AnchorState.ORPHAN else Doubt.REVIEW
            yield Waiting(doubt=doubt, owner_id=brief.id, about=mark.id, words=" ".join(passage.exact.split()), where=brief.title)


def _clashes(dossier: Dossier, wording: Wording) -> Iterator[Waiting]:
    for row in disagreements(dossier):
        if row.open:
            words, where, ids = _words(row.atoms, wording), wording.called(dossier, "title"), tuple(atom.id for atom in row.atoms)
            yield Waiting(doubt=Doubt.CLASH, owner_id=dossier.id, about=row.id, words=words, where=where, atoms=ids)
