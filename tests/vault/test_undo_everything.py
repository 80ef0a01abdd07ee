"""Whatever was done, by hand or by itself, undo walks back to the very bytes and redo forth to them, also across restarts."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from uuid import UUID

import pytest

from app.core.jobs import Silent
from app.core.model.annotation import AnnotationKind
from app.core.model.base import Evidence
from app.core.model.book import Recipe
from app.core.model.dossier import Dossier, Heading, RedLine, Statement
from app.core.model.person import NameForm, Person
from app.services.importing import ImportChoices
from app.services.opening import Services
from app.services.views import CleanRange, Description, MarkDetails
from db.slots import CHEAPEST
from db.store import Store
from db.vault import create_vault
from tests.blank import PASSPHRASE
from tests.services.material import PACK
from tests.vault.dump import dump
from tests.vault.work import opened, quickly

PAPER = """Harbour talks begin

The two port authorities met on 3 March 2025 and agreed to count containers alike in num-
bers that both have read.

Traffic grew by 4.5 per cent; quay {number} alone handled 31,000 boxes.
"""


@dataclass
class Desk:
    """An open library, and a folder for what is brought to it."""

    folder: Path
    services: Services
    random: Random
    papers: int = 0

    @property
    def store(self) -> Store:
        return self.services.history._desk.store

    def restart(self) -> None:
        self.services.close()
        self.services = opened(self.folder)

    def file(self, name: str, text: str) -> Path:
        path = self.folder.parent / name
        path.write_text(text, encoding="utf-8")
        return path

    def brief(self) -> UUID | None:
        rows = self.services.library.rows()
        return self.random.choice(rows).id if rows else None

    def dossier(self) -> Dossier | None:
        found = self.services.dossiers.all()
        return self.random.choice(found) if found else None

    def fullest(self) -> Dossier | None:
        return max(self.services.dossiers.all(), key=lambda dossier: len(dossier.statements), default=None)


def bring(desk: Desk) -> None:
    desk.papers += 1
    choices = ImportChoices(keep_duplicates=True)
    paths = [desk.file(f"paper{desk.papers}.txt", PAPER.format(number=desk.papers)), desk.file("second.txt", f"Second {desk.papers}.\n")]
    desk.services.imports.import_paths(paths, choices, Silent())


def newer(desk: Desk) -> None:
    if key := desk.brief():
        desk.papers += 1
        desk.services.reimports.reimport(key, desk.file("newer.txt", PAPER.format(number=desk.papers).replace("grew", "rose")))


def describe(desk: Desk) -> None:
    if key := desk.brief():
        desk.services.library.describe(key, Description(title=f"Title {desk.random.random()}"))


def switch(desk: Desk) -> None:
    for row in desk.services.library.rows():
        if repairs := desk.services.cleaning.repairs(row.id):
            desk.services.cleaning.switch(row.id, repairs[0], not repairs[0].repair.on)
            return


def mark(desk: Desk) -> None:
    if key := desk.brief():
        dossier = desk.dossier()
        kind = desk.random.choice(list(AnnotationKind))
        details = MarkDetails(kind=kind, note="n", dossier_id=dossier.id if dossier else None)
        desk.services.annotations.by_range(CleanRange.of(key, desk.services.library.detail(key).text, 0, 6), details)


def unmark(desk: Desk) -> None:
    desk.services.annotations.remove([found.annotation.id for found in desk.services.annotations.all()[:2]])


def rest(desk: Desk) -> None:
    """A statement that rests on a mark's passage."""
    marks, dossier = desk.services.annotations.all(), desk.fullest()
    if marks and dossier:
        statement = Statement(heading=Heading.BACKGROUND, text="Rests.", evidence=(Evidence(passage_id=marks[0].passage.id),))
        desk.services.dossiers.save(replace(dossier, statements=(*dossier.statements, statement), red_lines=(RedLine(text="Never."),)))


def new_dossier(desk: Desk) -> None:
    known = desk.dossier()
    desk.services.dossiers.save(Dossier(title=f"File {desk.random.random()}", related=(known.id,) if known else ()))


def move(desk: Desk) -> None:
    if dossier := desk.fullest():
        desk.services.dossiers.save(replace(dossier, statements=dossier.statements[::-1]), "Move a statement")


def empty(desk: Desk) -> None:
    if dossier := desk.fullest():
        desk.services.dossiers.save(replace(dossier, statements=dossier.statements[1:]), "Delete a statement")


def drop_dossier(desk: Desk) -> None:
    if dossier := desk.dossier():
        desk.services.dossiers.remove(dossier.id)


def drop_brief(desk: Desk) -> None:
    if key := desk.brief():
        desk.services.library.remove([key])


def drop_many(desk: Desk) -> None:
    desk.services.library.remove([row.id for row in desk.services.library.rows()])


def person(desk: Desk) -> None:
    desk.services.people.save(Person(names=(NameForm(text=f"Kim {desk.random.random()}"),)))


def drop_person(desk: Desk) -> None:
    for known in desk.services.people.all()[:1]:
        desk.services.people.remove(known.id)


def pack(desk: Desk) -> None:
    if any("agreed to count containers alike" in desk.services.library.raw(row.id) for row in desk.services.library.rows()):
        for row in desk.services.library.rows():
            if row.title == "Harbour talks begin":
                desk.services.library.describe(row.id, Description(title=f"Other {desk.random.random()}"))
        held = next(r for r in desk.services.library.rows() if "agreed to" in desk.services.library.raw(r.id))
        desk.services.library.describe(held.id, Description(title="Harbour talks begin"))
        desk.services.packs.load(desk.file("pack.yaml", PACK), Silent())


def drop_meeting(desk: Desk) -> None:
    for meeting in desk.services.meetings.all()[:1]:
        desk.services.meetings.remove(meeting.id)


def recipe(desk: Desk) -> None:
    desk.services.books.recipes.save(Recipe(name=f"R {desk.random.random()}"))


def undo(desk: Desk) -> None:
    desk.store.undo()


VERBS: tuple[Callable[[Desk], None], ...] = (
    bring, newer, describe, switch, mark, unmark, rest, new_dossier, move, empty, drop_dossier, drop_brief, drop_many,
    person, drop_person, pack, drop_meeting, recipe, undo,
)  # fmt: skip


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    folder = tmp_path / "library"
    with quickly():
        Store.create(folder, create_vault(folder, PASSPHRASE, CHEAPEST).key).close()
        opened_desk = Desk(folder, opened(folder), Random(5))
        bring(opened_desk)
        yield opened_desk
        opened_desk.services.close()


def there_and_back(desk: Desk, verbs: list[Callable[[Desk], None]]) -> None:
    """Do all of it, noting the dump before each step of the history; then all the way back, and forth again."""
    dumps: list[bytes | None] = [dump(desk.store)]
    for verb in verbs:
        before, first = dump(desk.store), newest(desk)
        verb(desk)
        if verb is undo:
            # what was undone is the history's business too: the chain begins anew from here
            dumps = [dump(desk.store)]
        elif newest(desk) == first:
            assert dump(desk.store) == before
        else:
            # what lies between two steps of one verb was not seen
            dumps += [*[None] * (newest(desk) - first - 1), dump(desk.store)]
    walk(desk, dumps)


def walk(desk: Desk, dumps: list[bytes | None]) -> None:
    for expected in reversed(dumps[:-1]):
        assert desk.store.undo() is not None
        assert expected is None or dump(desk.store) == expected
    desk.restart()
    for expected in dumps[1:]:
        assert desk.store.redo() is not None
        assert expected is None or dump(desk.store) == expected
    desk.restart()
    for expected in reversed(dumps[:-1]):
        assert desk.store.undo() is not None
        assert expected is None or dump(desk.store) == expected
    assert desk.services.verify() == ()


def newest(desk: Desk) -> int:
    steps = desk.services.history.steps(1)
    return steps[0].seq if steps else 0


def random_days(desk: Desk, days: int, longest: int) -> None:
    for seed in range(days):
        random = Random(seed)
        there_and_back(desk, random.choices(VERBS, k=random.randrange(4, longest)))


def test_undo_returns_to_the_very_bytes(desk: Desk) -> None:
    random_days(desk, days=2, longest=10)


@pytest.mark.heavy
def test_undo_returns_to_the_very_bytes_after_long_days(desk: Desk) -> None:
    random_days(desk, days=40, longest=40)


@pytest.mark.heavy
def test_every_verb_can_be_taken_back(desk: Desk) -> None:
    """One after the other, each on what the others have made."""
    for needed in (bring, bring, new_dossier, new_dossier, mark, mark, rest, rest, person, pack, recipe):
        needed(desk)
    for verb in VERBS:
        before = newest(desk)
        there_and_back(desk, [verb])
        assert newest(desk) > before, f"{verb.__name__} did nothing"
