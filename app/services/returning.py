"""The history of a dossier in words, and the way back to any state it had."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.core.changes import Changes, Kind
from app.core.errors import NotFoundError, UserError
from app.core.model.dossier import Dossier
from app.core.model.event import Event
from app.core.sentences import Sentence
from app.services.desk import Desk
from app.services.shelf import the_one_named
from app.services.telling import Contrast, contrasts, told
from db.codec import from_json
from db.references import identities, references, without
from db.unit import Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """What one step did to a dossier. ``number`` is the step to return to; ``changes`` are sentences; ``by`` may be unknown."""

    number: int
    at: datetime
    by: str
    name: str
    changes: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Returned:
    """A dossier brought back to an earlier state. ``missing`` counts what it rested on then and is gone since."""

    dossier: Dossier
    number: int
    missing: int
    changed: Changes


class DossierHistory:
    """Who changed what in a dossier, and when; a dossier that was deleted has its history still."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def find(self, words: str) -> UUID:
        """The dossier that ``words`` name: an id, the beginning of one, or its title now or when it was deleted.

        Raises:
            NotFoundError: none is named so, or more than one.
        """
        with self._desk.store.read() as unit:
            there = {dossier.id: dossier.title for dossier in unit.dossiers.all()}
            gone = {event.object_id: event.before for event in unit.events.removed(Kind.DOSSIER) if event.object_id not in there}
        try:
            return the_one_named(words, Sentence("dossier"), there.items())
        except NotFoundError:
            if not gone:
                raise
            return the_one_named(words, Sentence("dossier"), ((key, from_json(image, Dossier).title) for key, image in gone.items()))

    def turns(self, dossier_id: UUID) -> tuple[Turn, ...]:
        """What became of a dossier step by step, oldest first."""
        with self._desk.store.read() as unit:
            found = unit.events.of(dossier_id)
        steps: dict[int, list[Event]] = {}
        for event in found:
            steps.setdefault(event.number, []).append(event)
        return tuple(_turn(events) for events in steps.values())

    def contrasts(self, dossier_id: UUID, number: int) -> tuple[Contrast, ...]:
        """In what the dossier as it stood after a step differs from how it stands now; nothing where it was not there.

        Raises:
            NotFoundError: it is not in the library now.
        """
        with self._desk.store.read() as unit:
            past = [event for event in unit.events.of(dossier_id) if event.number <= number]
            now = unit.dossiers.get(dossier_id)
        return contrasts(from_json(past[-1].after, Dossier), now) if past and past[-1].after else ()

    def return_to(self, dossier_id: UUID, number: int) -> Returned:
        """Bring a dossier back to how it stood after a step; itself one step, which undo takes back.

        Evidence and other references to what is no longer in the library are left out, and counted.

        Raises:
            NotFoundError: the dossier has no history, or there was none of it at that step.
            UserError: it is as it stood then.
        """
        with self._desk.store.read() as unit:
            past = [event for event in unit.events.of(dossier_id) if event.number <= number]
        if not past or not past[-1].after:
            raise NotFoundError(
                "At step {number} the dossier was deleted by then. “history” with its title lists the steps to choose from."
                if past
                else "At step {number} the dossier was not there yet. “history” with its title lists the steps to choose from.",
                number=number,
            )
        image, now = from_json(past[-1].after, Dossier), past[-1].at
        with self._desk.write(Sentence("Return dossier “{title}” to {now}", title=image.title, now=f"{now:%Y-%m-%d %H:%M}")) as unit:
            gone = _missing(unit, image)
            kept = without(image, gone) or image
            known = unit.dossiers.find(dossier_id)
            restored = unit.dossiers.restore(kept)
            if known is not None and known.rev == restored.rev:
                raise UserError(
                    "The dossier “{title}” is as it stood at step {number} already; nothing was changed.",
                    title=restored.title,
                    number=number,
                )
        return Returned(dossier=restored, number=number, missing=len(gone), changed=unit.changes)


def _turn(events: list[Event]) -> Turn:
    """What the events of one step did together."""
    first, last = events[0], events[-1]
    before = from_json(first.before, Dossier) if first.before else None
    after = from_json(last.after, Dossier) if last.after else None
    return Turn(number=last.number, at=last.at, by=last.by, name=last.name, changes=told(before, after))


def _missing(unit: Unit, image: Dossier) -> frozenset[UUID]:
    """What a dossier refers to and the library does not hold."""
    named = references(image) - identities(image)
    there = {item.id for kind in (Kind.PASSAGE, Kind.PERSON, Kind.DOSSIER, Kind.BRIEF) for item in unit.of_kind(kind).many(named)}
    return frozenset(named - there)
