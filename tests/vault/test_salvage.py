"""A damaged library: what is damaged is named, what is readable is brought into a new one, what is lost is listed."""

import dataclasses
import hashlib
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID, uuid4

import pytest

from app.core.changes import Kind
from app.core.errors import UserError
from app.core.model.annotation import Annotation
from app.core.model.base import Evidence
from app.core.model.dossier import Dossier, Heading, RedLine, Statement
from app.core.model.person import NameForm, Person
from db.damage import DamagedFile, Rows
from db.losses import PARTS
from db.names import BESIDE, LIBRARY_NAME
from db.references import identities, references, without
from db.salvage import Salvaged, salvage
from db.store import Store
from db.tables.all import complete_metadata
from db.vault import DataKey, NewVault
from db.verifying import verify_closed
from tests.db.making import brief_with_paragraphs, source

PAGE = 4096
PAPERS = 12


def fill(store: Store) -> None:
    """Papers with originals, a dossier on each third, marks and people."""
    for number in range(PAPERS):
        with store.write(f"Import {number}", by="Mina") as unit:
            data = Random(number).randbytes(30_000)
            digest = hashlib.sha256(data).hexdigest()
            brief, passages = brief_with_paragraphs(unit, f"Paper {number}", count=8, source=source(digest))
            unit.originals.put(digest, data)
            unit.people.add(Person(names=(NameForm(text=f"Person {number}"),)))
            if number % 3 == 0:
                said = tuple(
                    Statement(heading=Heading.BACKGROUND, text=f"Said {rank}.", evidence=(Evidence(passage_id=passages[rank].id),))
                    for rank in range(6)
                )
                dossier = unit.dossiers.add(Dossier(title=f"File {number}", statements=said, red_lines=(RedLine(text="Never."),)))
                mark = Annotation(passage_id=passages[0].id, brief_id=brief.id, body=f"Note {number}")
                unit.annotations.add(dataclasses.replace(mark, statement_id=said[0].id, dossier_id=dossier.id))


def objects(store: Store) -> dict[Any, Any]:
    """Every object by its id, without what each save sets anew."""
    volatile = {"created": None, "updated": None, "rev": 0, "by": ""}
    with store.read() as unit:
        found: dict[Any, Any] = {("text", text.brief_id): text for text in unit.texts.all()}
        for kind in Kind:
            for item in unit.of_kind(kind).all():
                found[kind, item.id] = dataclasses.replace(item, **volatile) if hasattr(item, "rev") else item
        for name in unit.originals._blobs.names():
            found["original", name] = unit.originals.get(name)
    return found


@pytest.fixture
def filled(store: Store, tmp_path: Path) -> tuple[bytes, dict[Any, Any]]:
    """The file of a filled library, closed, and what it holds."""
    fill(store)
    held = objects(store)
    assert store.verify() == ()
    store.close()
    return (tmp_path / LIBRARY_NAME).read_bytes(), held


def rescued(folder: Path, key: DataKey, target: Path) -> tuple[Salvaged, dict[Any, Any]]:
    new = DataKey(bytes(32))
    done = salvage(folder, key, target, new)
    again = Store.open(target, new)
    try:
        assert again.verify() == ()
        return done, objects(again)
    finally:
        again.close()


def test_a_sound_library_comes_through_whole(filled: tuple[bytes, dict[Any, Any]], vault: NewVault, tmp_path: Path) -> None:
    done, found = rescued(tmp_path, vault.key, tmp_path / "new")
    assert (done.lost, done.mended) == ((), 0)
    assert found == filled[1]
    assert {path.name for path in (tmp_path / "new").iterdir()} == {LIBRARY_NAME, "library.lock", "ballast.bin"}


def damage_and_salvage(filled: tuple[bytes, dict[Any, Any]], vault: NewVault, folder: Path, seed: int, pages: int) -> bool:
    """Damage some pages; whatever comes out must be what was there or be named as lost. Whether anything could be read."""
    data, held = filled
    random, damaged = Random(seed), bytearray(data)
    for page in random.sample(range(1, len(data) // PAGE), pages):
        damaged[page * PAGE + random.randrange(PAGE)] ^= 1 << random.randrange(8)
    (folder / LIBRARY_NAME).write_bytes(damaged)
    target = folder / f"new{seed}"
    try:
        done, found = rescued(folder, vault.key, target)
    except UserError as refused:
        assert "list its tables are damaged" in refused.sentence
        assert not (target / LIBRARY_NAME).exists()
        return False
    assert (folder / LIBRARY_NAME).read_bytes() == bytes(damaged)
    said = " ".join(loss.sentence for loss in done.lost)
    for key, thing in held.items():
        if key not in found:
            assert told(key, thing, held, said), f"seed {seed}: {key} is lost and not named: {said}"
    # nothing is there that was not, and what is there is as it was, but for parts that are named and references to what is lost
    assert found.keys() <= held.keys()
    lost = gone(found, held)
    for key, thing in found.items():
        was = held[key]
        if key[0] not in set(Kind):
            assert thing == was, f"seed {seed}: {key} is another"
        else:
            expected = without(was, lost & references(was))
            assert thing == expected or fewer(thing, expected, said), f"seed {seed}: {key} is another: {said}"
    return True


def gone(found: dict[Any, Any], held: dict[Any, Any]) -> set[UUID]:
    """The ids of the objects and of the parts that are not there any more."""
    kinds = set(Kind)
    return {
        part
        for key, thing in held.items()
        if key[0] in kinds
        for part in identities(thing) - (identities(found[key]) if key in found else frozenset())
    }


def fewer(thing: Any, was: Any, said: str) -> bool:
    """Whether an object is as it was but for parts that are named as lost."""
    differing = [field.name for field in dataclasses.fields(was) if getattr(thing, field.name) != getattr(was, field.name)]
    for name in differing:
        before = {part.id: part for part in getattr(was, name)}
        after = getattr(thing, name)
        if name not in PARTS or any(not alike(part, before.get(part.id), said) for part in after):
            return False
        if len(after) < len(before) and PARTS[name] not in said:
            return False
    return True


def alike(part: Any, was: Any, said: str) -> bool:
    """Whether a part is as it was, but for evidence that is named as lost."""
    if part == was or was is None or PARTS["evidence"] not in said:
        return part == was
    return set(part.evidence) <= set(was.evidence) and dataclasses.replace(part, evidence=was.evidence) == was


def told(key: tuple[Any, Any], thing: Any, held: dict[Any, Any], said: str) -> bool:
    """Whether what is lost is named: by the title of its own brief, where it is of one."""
    kind, identity = key
    if kind == "original":
        owner = next(item.title for (kind, _), item in held.items() if kind is Kind.BRIEF and item.source.sha256 == identity)
        return f"the original of the brief “{owner}”" in said or f"a picture or an original, {identity[:12]}" in said
    if kind is Kind.PASSAGE and ("passages that marks or statements rested on" in said or "which passages there were" in said):
        # the event that lists the passages of its brief is lost as well, or the list of them all is
        return True
    if kind in ("text", Kind.PASSAGE):
        owner = identity if kind == "text" else thing.brief_id
        title = held[Kind.BRIEF, owner].title
        part = "the words" if kind == "text" else "passages"
        # a brief whose title and events are lost is known by its id alone
        whole = (f"Lost: the brief “{name}”" in said for name in (title, f"with the id {owner}"))
        return f"{part} of the brief “{title}”" in said or any(whole)
    title = getattr(thing, "title", "") or getattr(thing, "body", "") or (thing.names[0].text if hasattr(thing, "names") else "")
    return f"“{title}”" in said or str(identity) in said


def test_whatever_page_is_damaged_the_rest_is_saved(filled: tuple[bytes, dict[Any, Any]], vault: NewVault, tmp_path: Path) -> None:
    read = [damage_and_salvage(filled, vault, tmp_path, seed, pages=1 + seed % 3) for seed in range(3)]
    assert sum(read) >= 2


@pytest.mark.heavy
def test_whatever_page_is_damaged_the_rest_is_saved_often(filled: tuple[bytes, dict[Any, Any]], vault: NewVault, tmp_path: Path) -> None:
    read = [damage_and_salvage(filled, vault, tmp_path, 100 + seed, pages=1 + seed % 8) for seed in range(300)]
    print(f"{sum(read)} of {len(read)} could be read")
    assert sum(read) > 200


def test_verify_names_damaged_pages_and_what_they_held(filled: tuple[bytes, dict[Any, Any]], vault: NewVault, tmp_path: Path) -> None:
    data = bytearray(filled[0])
    pages = [len(data) // PAGE - back for back in (3, 9, 20, 31, 40)]
    for page in pages:
        data[(page - 1) * PAGE + 99] ^= 4
    (tmp_path / LIBRARY_NAME).write_bytes(data)
    faults = verify_closed(tmp_path, vault.key)
    assert [fault for fault in faults if fault.startswith("Page")] == [
        f"Page {page} of the library file is damaged." for page in sorted(pages)
    ]
    assert any(fault.startswith("Lost: the original of the brief “Paper ") for fault in faults)
    assert not (tmp_path / "survey.tmp").exists()


def test_that_nobody_knows_which_passages_are_lost_is_said(
    filled: tuple[bytes, dict[Any, Any]], vault: NewVault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The index that lists them lies on damaged pages, as may the pages with some of them."""
    keys = DamagedFile.keys

    def unreadable(file: DamagedFile, table: str, *, unique: bool = False) -> set[tuple[Any, ...]] | None:
        return None if table == "passages" else keys(file, table, unique=unique)

    monkeypatch.setattr(DamagedFile, "keys", unreadable)
    done, found = rescued(tmp_path, vault.key, tmp_path / "new")
    assert found == filled[1]
    assert [loss.sentence for loss in done.lost] == ["Lost: the list of which passages there were; some may be missing."]


def test_parts_of_which_no_event_tells_are_named(
    filled: tuple[bytes, dict[Any, Any]], vault: NewVault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The rows of the statements and the events of their dossiers lie on damaged pages; the index still counts them."""
    rows, columns = DamagedFile.rows, DamagedFile.columns

    def damaged(file: DamagedFile, table: str) -> Rows:
        at = {name: number for number, name in enumerate(columns(file, table))}
        for row in rows(file, table):
            if not (table == "atoms" and row[at["dossier_id"]]) and not (table == "events" and row[at["entity"]] == Kind.DOSSIER):
                yield row

    monkeypatch.setattr(DamagedFile, "rows", damaged)
    done, found = rescued(tmp_path, vault.key, tmp_path / "new")
    dossiers = [thing for key, thing in found.items() if key[0] is Kind.DOSSIER]
    assert [(dossier.statements, dossier.red_lines) for dossier in dossiers] == [((), ())] * (PAPERS // 3)
    said = [loss.sentence for loss in done.lost]
    assert f"Lost: {PAPERS // 3 * 6} statements." in said
    assert f"Lost: {PAPERS // 3} red lines." in said
    assert f"Lost: {PAPERS // 3 * 6} passages that a statement rested on." in said


def test_every_table_of_parts_has_a_name() -> None:
    owned = {
        table.name
        for table in complete_metadata().sorted_tables
        for column in table.columns
        for reference in column.foreign_keys
        if reference.ondelete == "CASCADE"
    }
    elsewhere = {"atoms", "annotations", "quotations", "brief_texts", "blob_chunks", "events"}
    assert owned - elsewhere == set(PARTS)


def test_a_file_of_something_else_is_refused(store: Store, vault: NewVault, tmp_path: Path) -> None:
    store.close()
    (tmp_path / LIBRARY_NAME).write_bytes(uuid4().bytes * 1000)
    with pytest.raises(UserError, match="backup"):
        salvage(tmp_path, vault.key, tmp_path / "new", vault.key)


@pytest.mark.parametrize("content", [b"", b"somebody's work"])
def test_a_library_that_is_in_the_target_stays(store: Store, vault: NewVault, tmp_path: Path, content: bytes) -> None:
    """One whose key file is gone: it was not made here, and may be all that is left of somebody's work."""
    store.close()
    target = tmp_path / "new"
    target.mkdir()
    names = [LIBRARY_NAME + ending for ending in ("", *BESIDE)]
    for name in names:
        (target / name).write_bytes(content)
    with pytest.raises(UserError, match=r"There is a library in .* already"):
        salvage(tmp_path, vault.key, target, vault.key)
    assert {path.name: path.read_bytes() for path in target.iterdir()} == dict.fromkeys(names, content)
