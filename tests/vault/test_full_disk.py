"""The disk is full in the middle of a verb: a sentence, nothing lost, and the reserve lets the user save once more."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from PIL import Image

from app.cli.main import VERBS
from app.core.errors import DiskFullError, UserError
from app.core.model.brief import Brief
from db.ballast import NAME, SIZE, Ballast
from db.errors import FULL, FULL_RELEASED
from db.slots import CHEAPEST
from db.store import Store
from db.vault import NewVault, create_vault
from tests.blank import PASSPHRASE
from tests.cli.conftest import Attache
from tests.services.material import FERRY, HARBOUR, PACK, written
from tests.vault.medium import watched

DISK = 24 << 20


def titles(store: Store) -> list[str]:
    with store.read() as unit:
        return sorted(brief.title for brief in unit.briefs.all())


def grow(store: Store, number: int) -> None:
    with store.write("Import") as unit:
        unit.briefs.add(Brief(title=f"{number:03}"))
        unit.originals.put(f"{number:064x}", Random(number).randbytes(30_000))


@pytest.mark.parametrize("room", [0, 20_000, 400_000])
def test_a_disk_without_room_loses_nothing(store: Store, vault: NewVault, tmp_path: Path, room: int) -> None:
    """The engine is refused every byte beyond the room: wherever that falls, what was acknowledged stays."""
    store.close()
    saved: list[str] = []
    with watched(tmp_path) as medium:
        opened = Store.open(tmp_path, vault.key)
        medium.room = room
        with pytest.raises(DiskFullError) as refused:
            for number in range(100):
                grow(opened, number)
                saved.append(f"{number:03}")
        assert refused.value.sentence == FULL_RELEASED
        assert not (tmp_path / NAME).exists()
        with pytest.raises(DiskFullError) as again:
            grow(opened, 100)
        assert again.value.sentence == FULL
        assert titles(opened) == saved
        medium.room = None
        grow(opened, 100)
        assert titles(opened) == [*saved, "100"]
        assert opened.verify() == ()
        assert medium.refused > 1
        opened.close()
    reopened = Store.open(tmp_path, vault.key)
    assert titles(reopened) == [*saved, "100"]
    assert (tmp_path / NAME).stat().st_size == SIZE
    reopened.close()


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A real disk of 24 MB, where this user may mount one."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = shutil.which("mount")
    done = mount and os.geteuid() == 0 and subprocess.run([mount, "-t", "tmpfs", "-o", f"size={DISK}", "none", place], check=False)
    if not done or done.returncode:
        pytest.skip("no small disk can be mounted here")
    yield place
    subprocess.run(["umount", place], check=True)


@pytest.fixture
def library(disk: Path) -> Path:
    """Where the fixture of the command line looks for the library."""
    folder = disk / "library"
    Store.create(folder, create_vault(folder, PASSPHRASE, CHEAPEST).key).close()
    return folder


def fill_up(disk: Path, left: int) -> Path:
    filler = disk / "filler"
    free = shutil.disk_usage(disk).free - left
    with filler.open("wb") as file:
        file.write(bytes(max(0, free)))
    return filler


Words = tuple[str | Path, ...]

POINT = "      - {key: point, heading: arguments_to_use, text: Our berths are counted by the week.}\n"
TWO_CARDS = PACK.replace("dossiers:", "  - {key: other, names: [Another Card], country: KOR}\ndossiers:", 1).replace(
    "      - key: aim", f"{POINT}      - key: aim"
)
NEEDS_LITTLE = ("annotate", "undo", "redo", "search", "briefs")
"""What the reserve is for, and what only reads."""


def pictured(folder: Path) -> Path:
    """A photograph of some size."""
    picture = Image.effect_noise((600, 800), 80)
    picture.save(folder / "face.png")
    return folder / "face.png"


def verbs_on(disk: Path, library: Path, backup: str, folder: Path) -> tuple[Words, ...]:
    pack = written(folder, "pack.yaml", TWO_CARDS)
    return (
        ("import", written(folder, "ferry.txt", FERRY)),
        ("annotate", "Harbour talks begin", "--quote", "zephyrine quay", "--note", "n " * 900),
        ("undo",),
        ("redo",),
        ("search", "zephyrine"),
        ("backup",),
        ("briefs",),
        ("load", pack),
        ("reindex",),
        ("restore", backup, library),
        ("book", "Talk on ports", "-o", disk / "book.pdf"),
        ("recovery",),
        ("rotate-key",),
        ("salvage", disk / "salvaged"),
        ("history", "Ports", "--return-to", "1"),
        ("verify",),
        ("reimport", "Harbour talks begin", written(folder, "newer.txt", HARBOUR + "One line more.\n")),
        ("reread", "Harbour talks begin"),
        ("as-one", "Harbour talks begin"),
        ("settle", "zephyrine"),
        ("decide", "1", "--prefer", "1", "--why", "counted twice"),
        ("translate", "Ports", "--field", "title", "--language", "ko", "--text", "항만"),
        ("term", "Ports", "quay", "--language", "ko", "--form", "부두"),
        ("confirm", "Harbour talks begin", "--publisher", "The Harbour Office"),
        ("repairs", "Harbour talks begin"),
        ("names", "Hana Test", "--accept", "A. Form"),
        ("photo", "Hana Test", pictured(folder)),
        ("merge", "Hana Test", "Another Card"),
        ("save-recipe", "Mine"),
        ("delete-recipe", "Mine"),
        ("watch", folder, "--existing"),
        ("searches", "--forget"),
        ("dump", disk / "dumped.yaml"),
        ("export", "Harbour talks begin", "-o", disk / "harbour.docx"),
        ("copies", "Talk on ports"),
        ("calendar", "Talk on ports", "-o", disk / "talk.ics"),
        ("points", "Talk on ports", "--leave-out", "berths"),
        ("card", "Hana Test", "-o", disk / "card.pdf"),
        ("passphrase", "--new-passphrase-file", written(folder, "same.txt", PASSPHRASE)),
        ("name", "Harbour papers"),
        ("keyring", "--off"),
        ("new", "--library", disk / "another"),
        ("demo", "--into", disk / "sample", "--out", disk / "sample.pdf"),
        ("selftest",),
    )


ONLY_READ = frozenset(
    ("show", "compare", "versions", "annotations", "review", "people", "dossiers", "meetings", "show-dossier", "show-meeting", "recipes",
     "recipe-tree", "preflight", "check", "editions", "changes", "clashes", "organisations", "terms", "backups", "ocr",
     "policy", "verify-package", "guide", "stances")
)  # fmt: skip
"""Verbs that write nothing to the disk, or not before there is something (a mark to review, a scanned page) that this library lacks."""


def try_verb(attache: Attache, library: Path, disk: Path, words: Words, left: int) -> None:
    """One verb on a disk with so many bytes left: it does its work or says a sentence."""
    filler = fill_up(disk, left)
    ended = attache(*words)
    filler.unlink()
    assert ended.status in (0, 1, 3), f"{words} with {left}: {ended}"
    assert "Traceback" not in ended.err, words
    assert "in Attaché itself" not in ended.err, f"{words} with {left}: {ended.err}"
    assert not list(library.glob("attache-crash-*")), words
    for made in ("salvaged", "another", "sample"):
        shutil.rmtree(disk / made, ignore_errors=True)


def filled(attache: Attache, folder: Path) -> str:
    """A paper, a pack and a backup in the library; the backup's path."""
    assert attache("import", "--title", "Harbour talks begin", written(folder, "harbour.txt", HARBOUR)).status == 0
    assert attache("load", written(folder, "pack.yaml", TWO_CARDS)).status == 0
    return str(attache("--json", "backup").document["path"])


def test_every_verb_is_tried_or_writes_nothing(tmp_path: Path) -> None:
    tried = {str(words[0]) for words in verbs_on(tmp_path, tmp_path, "", tmp_path)}
    assert {verb.name for verb in VERBS} == tried | ONLY_READ
    assert not tried & ONLY_READ


def test_with_the_reserve_the_user_saves_once_more(attache: Attache, library: Path, disk: Path, tmp_path: Path) -> None:
    backup = filled(attache, tmp_path)
    for words in verbs_on(disk, library, backup, tmp_path)[:5]:
        Ballast(library).lay_in()
        filler = fill_up(disk, 0)
        ended = attache(*words)
        filler.unlink()
        assert ended.status == 0 or words[0] not in NEEDS_LITTLE, f"{words}: {ended.err}"
    try_verb(attache, library, disk, ("import", tmp_path / "ferry.txt"), 64 << 10)
    assert "Harbour talks begin" in {brief["title"] for brief in attache("--json", "briefs").document}


@pytest.mark.heavy
def test_every_verb_on_a_full_disk_ends_with_a_sentence(attache: Attache, library: Path, disk: Path, tmp_path: Path) -> None:
    backup = filled(attache, tmp_path)
    for left in (0, 40 << 10, 64 << 10, 200 << 10):
        for words in verbs_on(disk, library, backup, tmp_path):
            Ballast(library).release()
            try_verb(attache, library, disk, words, left)
    assert "Harbour talks begin" in {brief["title"] for brief in attache("--json", "briefs").document}
    assert attache("verify").status == 0
    assert attache("import", tmp_path / "ferry.txt").status == 0


def test_a_library_on_a_read_only_disk_opens_for_reading(attache: Attache, library: Path, disk: Path, tmp_path: Path) -> None:
    attache("import", "--title", "Harbour talks begin", written(tmp_path, "harbour.txt", HARBOUR))
    attache("search", "zephyrine")
    before = {path: path.read_bytes() for path in library.rglob("*") if path.is_file()}
    ferry = written(tmp_path, "ferry.txt", FERRY)
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
    try:
        assert [brief["title"] for brief in attache("--json", "briefs").document] == ["Harbour talks begin"]
        assert attache("--json", "search", "zephyrine").document["total"] == 1
        assert attache("verify").out == "The library is sound.\n"
        for words in (("import", ferry), ("undo",), ("backup",), ("recovery",), ("rotate-key",), ("reindex",)):
            ended = attache(*words)
            assert ended.status in (1, 3), words
            assert "in Attaché itself" not in ended.err, ended.err
            assert "Traceback" not in ended.err
        assert {path: path.read_bytes() for path in library.rglob("*") if path.is_file()} == before
    finally:
        subprocess.run(["mount", "-o", "remount,rw", disk], check=True)


def test_a_library_not_closed_properly_is_not_read_in_part(store: Store, vault: NewVault, disk: Path, tmp_path: Path) -> None:
    with store.write("Import") as unit:
        unit.briefs.add(Brief(title="In the log alone"))
    copied = disk / "copied"
    shutil.copytree(tmp_path, copied, ignore=lambda folder, names: {name for name in names if name in ("disk", NAME, "library.lock")})
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
    try:
        with pytest.raises(UserError, match="writable disk"):
            Store.open(copied, vault.key)
    finally:
        subprocess.run(["mount", "-o", "remount,rw", disk], check=True)


def test_a_folder_that_may_not_be_written_says_so(attache: Attache, library: Path, tmp_path: Path) -> None:
    """As another user, who may read the folder and nothing else."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("plays another user, which only root may")
    attache("import", "--title", "Harbour talks begin", written(tmp_path, "harbour.txt", HARBOUR))
    for path in (library, *library.rglob("*"), tmp_path, *tmp_path.parents[:3]):
        path.chmod(0o755 if path.is_dir() else 0o644)
    os.setresuid(65534, 65534, 0)
    try:
        assert [brief["title"] for brief in attache("--json", "briefs").document] == ["Harbour talks begin"]
        refused = attache("annotate", "Harbour talks begin", "--quote", "zephyrine")
        assert (refused.status, "write-protected" in refused.err) == (3, True)
        made = attache("--library", library / "inside", "new")
        assert (made.status, "Traceback" in made.err) == (3, False)
    finally:
        os.setresuid(0, 0, 0)
