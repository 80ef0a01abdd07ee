"""Briefs that are nearly the same text, and what was decided of them."""

from collections import deque
from collections.abc import Mapping
from threading import Lock
from uuid import UUID

from app.core.changes import Changes, Kind
from app.core.model.brief import Brief
from app.core.repairs import clean
from app.core.sentences import Sentence
from app.services.desk import Desk
from app.services.joining import take_over
from app.services.marks import clean_text
from app.services.near import NearTexts, percent_alike
from app.services.views import Near
from db.unit import Unit

KEY = "briefs.kept_both"

MANY = 50
"""From so many touched briefs on the stored sketches of all are read again rather than sketched one by one."""


class LikesService:
    """The sketches of all briefs are read once and kept in memory until a brief comes in; one that has other words is sketched anew."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._lock = Lock()
        self._texts: NearTexts | None = None
        self._hashes: dict[UUID, str] = {}
        self._touched: deque[UUID] = deque()
        self._pending: set[UUID] = set()
        self._alike: dict[frozenset[UUID], int] = {}
        desk.listeners.add(lambda changes: self._touched.extend(changes.touched(Kind.BRIEF)))

    def of(self, brief_id: UUID) -> Near | None:
        """The brief most like one; None where none is, where both are known versions, or where it was decided to keep both.

        Raises:
            NotFoundError: there is no such brief.
        """
        with self._lock:
            # Asked before the library is read: what was told of by then is in what is read
            touched = self._told_of()
            with self._desk.store.read() as unit:
                return self._of(unit, self._known(unit, touched), brief_id)

    def pairs(self, *, fresh: bool = True) -> tuple[tuple[Brief, Near], ...]:
        """All briefs that are nearly the same, two by two, without those that are decided; each brief is compared once with the rest.

        Not ``fresh``: only what is known by now, at once, also while others compare.
        """
        if fresh:
            with self._lock:
                touched = self._told_of()
                with self._desk.store.read() as unit:
                    self._compare(unit, self._known(unit, touched))
        alike = dict(self._alike)
        with self._desk.store.read() as unit:
            kept: set[str] = set(unit.settings.get(KEY, []))
            briefs = {brief.id: brief for brief in unit.briefs.many({each for both in alike for each in both})}
        found: list[tuple[Brief, Near]] = []
        for both, percent in alike.items():
            there = sorted((briefs[each] for each in both if each in briefs), key=lambda brief: (str(brief.created or ""), str(brief.id)))
            if len(there) == 2 and pair(there[0].id, there[1].id) not in kept and not _versions(*there):
                found.append((there[0], Near(brief=there[1], percent=percent)))
        return tuple(sorted(found, key=lambda each: (-each[1].percent, each[0].title.casefold())))

    def known(self) -> Mapping[UUID, int]:
        """The briefs that are known by now to be nearly the same as another one, and how much; nothing is compared for that."""
        alike = dict(self._alike)  # no lock: a comparison of all briefs holds it for seconds, and a list waits for this
        if not alike:
            return {}
        with self._desk.store.read() as unit:
            kept: set[str] = set(unit.settings.get(KEY, []))
            linked = {frozenset(both) for both in unit.briefs.versions()}
        found: dict[UUID, int] = {}
        for both, percent in alike.items():
            one, other = sorted(both, key=str)
            if both not in linked and pair(one, other) not in kept:
                found |= {each: max(percent, found.get(each, 0)) for each in both}
        return found

    def _compare(self, unit: Unit, texts: NearTexts) -> None:
        """Compare what is new or has other words with everything."""
        if not self._pending:
            return
        self._alike = {both: percent for both, percent in self._alike.items() if not both & self._pending}
        wanted = {frozenset((brief_id, other)) for brief_id in self._pending for other in texts.candidates(brief_id)}
        for both in wanted:
            words = [clean(stored).text for stored in unit.texts.many(both)]
            if len(words) == 2 and (percent := percent_alike(*words)):
                self._alike[both] = percent
        self._pending.clear()

    def keep_both(self, one: UUID, other: UUID) -> None:
        """Decide that both briefs stay and are not reported again; no step of the history."""
        with self._desk.store.write(Sentence("Keep both")) as unit:
            known: list[str] = [each for each in unit.settings.get(KEY, []) if each != pair(one, other)]
            unit.settings.put(KEY, [*known, pair(one, other)])

    def keep_one(self, kept: UUID, gone: UUID) -> Changes:
        """Keep one of two briefs and delete the other; its marks, quotations and evidence go to the same words of the one that stays.

        One step, which undo takes back. What is not surely found there waits for a person's eye, as after a newer version.

        Raises:
            NotFoundError: one of them is gone.
        """
        with self._desk.write(Sentence("Keep one of two briefs")) as unit:
            unit.briefs.get(kept)
            take_over(unit, gone, unit.texts.get(kept))
            unit.briefs.remove(gone)
        return unit.changes

    def _of(self, unit: Unit, texts: NearTexts, brief_id: UUID) -> Near | None:
        from app.search.sketches import sketch_of

        brief, words = unit.briefs.get(brief_id), clean_text(unit, brief_id)[1].text
        near = texts.nearest(unit, words, sketch_of(words), but=brief_id)
        kept: list[str] = unit.settings.get(KEY, [])
        if near is None or pair(brief_id, near.brief.id) in kept:
            return None
        return None if _versions(brief, near.brief) else near

    def _known(self, unit: Unit, touched: set[UUID]) -> NearTexts:
        """The sketches as the texts are now. Of a brief that was only read or described its hash tells that it has the same words."""
        from app.search.sketches import sketch_of

        if self._texts is None or len(touched) > MANY:
            before, self._texts = self._texts, NearTexts(unit)
            self._pending |= touched | (self._texts.ids - before.ids if before else self._texts.ids)
            self._hashes.clear()
            return self._texts
        hashes = {brief.id: brief.text_hash for brief in unit.briefs.many(touched)}
        for stored in unit.texts.many(known for known, text_hash in hashes.items() if self._hashes.get(known) != text_hash):
            self._texts.add(stored.brief_id, sketch_of(clean(stored).text))
            self._pending.add(stored.brief_id)
        self._hashes.update(hashes)
        return self._texts

    def _told_of(self) -> set[UUID]:
        """The briefs that were touched since this was asked last."""
        touched: set[UUID] = set()
        while self._touched:
            touched.add(self._touched.popleft())
        return touched


def _versions(one: Brief, other: Brief) -> bool:
    """Whether one is known to be the newer version of the other."""
    return one.newer_than == other.id or other.newer_than == one.id


def pair(one: UUID, other: UUID) -> str:
    """Two briefs as one key, whichever is named first."""
    return " ".join(sorted((str(one), str(other))))
