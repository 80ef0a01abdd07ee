"""One unit of work: the repositories of the library on one transaction."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from app.core.changes import Changes, Kind
from app.core.model.book import Recipe
from app.core.model.dossier import Dossier
from app.core.model.meeting import Meeting
from app.core.model.person import Organisation, Person
from db.aggregates.annotations import Annotations, Quotations
from db.aggregates.books import RECIPES, Editions
from db.aggregates.briefs import Briefs, Passages, Texts
from db.aggregates.dossiers import DOSSIERS
from db.aggregates.meetings import MEETINGS
from db.aggregates.people import ORGANISATIONS, PEOPLE
from db.blobs import Books, IndexFiles, Originals, Sketches
from db.catalogue import Catalogue
from db.codec import from_json
from db.ledger import Dirty, Events, Settings
from db.repository import Repository, Work


class Unit:
    """What a service reads from and writes to between the beginning and the end of one transaction."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self.texts = Texts(work)
        self.passages = Passages(work)
        self.briefs = Briefs(work, self.texts, self.passages)
        self.annotations = Annotations(work)
        self.quotations = Quotations(work)
        self.dossiers: Repository[Dossier] = Repository(work, DOSSIERS)
        self.people: Repository[Person] = Repository(work, PEOPLE)
        self.organisations: Repository[Organisation] = Repository(work, ORGANISATIONS)
        self.meetings: Repository[Meeting] = Repository(work, MEETINGS)
        self.recipes: Repository[Recipe] = Repository(work, RECIPES)
        self.editions = Editions(work)
        self.originals = Originals(work)
        self.books = Books(work)
        self.sketches = Sketches(work)
        self.index_files = IndexFiles(work)
        self.settings = Settings(work)
        self.dirty = Dirty(work)
        self.catalogue = Catalogue(work)
        self.events = Events(work)
        work.repositories.update((repository.kind, repository) for repository in self._repositories())

    def _repositories(self) -> tuple[Repository[Any], ...]:
        return (
            self.briefs, self.passages, self.annotations, self.quotations, self.dossiers,
            self.people, self.organisations, self.meetings, self.recipes, self.editions,
        )  # fmt: skip

    @property
    def changes(self) -> Changes:
        """What this unit has touched so far; complete after the write has ended."""
        return self._work.recorder.changes if self._work.recorder else Changes()

    def name_step(self, name: str) -> None:
        """Call the step so: what it is may be known only once it is done."""
        self._work.writing.name = name

    def images(self, kinds: Iterable[Kind]) -> tuple[list[Any], list[Any]]:
        """The objects of these kinds that this unit has changed so far: as they were before, and as they are after."""
        wanted = set(kinds)
        rows = [row for row in self._work.writing.rows if row["entity"] in wanted and not row["part"]]
        before, after = (
            [from_json(row[image], self.of_kind(row["entity"]).shape) for row in rows if row[image]] for image in ("before", "after")
        )
        return before, after

    def of_kind(self, kind: Kind) -> Repository[Any]:
        """The repository of one kind of object."""
        return self._work.repositories[kind]

    def referrers(self, ids: Iterable[UUID]) -> list[tuple[Kind, UUID]]:
        """The objects that refer to any of these: what a removal would change or take along."""
        return self._work.referrers(list(ids))

    def known_ids(self) -> set[UUID]:
        """The ids of all objects and of all their parts."""
        return self._work.known_ids()

    def missing(self, wanted: Iterable[UUID]) -> set[UUID]:
        """Those of some ids that no object and no part of one has."""
        return self._work.missing(wanted)

    def touch(self, kind: Kind, object_id: UUID) -> None:
        """Have views and the index look at an object again although it was not saved."""
        self._work.writing.touch(kind, object_id)
