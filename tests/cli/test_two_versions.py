"""Two versions of the program on one machine share a library: the older one never touches what the newer one wrote."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from db.migrations import REVISIONS
from db.names import BACKUPS_NAME, LIBRARY_NAME
from tests.blank import PASSPHRASE

ROOT = Path(__file__).resolve().parents[2]

NEXT = '''"""A step that this program does not know yet."""

from alembic import op

revision, down_revision = "9999", "{last}"


def upgrade() -> None:
    """A table more."""
    op.execute("CREATE TABLE later (id INTEGER PRIMARY KEY)")
'''

Program = Callable[..., "subprocess.CompletedProcess[str]"]


def program(root: Path, library: Path) -> Program:
    """The command line of an installation, each command in a process of its own."""
    kept = {"PATH": os.environ["PATH"], "HOME": str(library.parent), "ATTACHE_PASSPHRASE": PASSPHRASE, "ATTACHE_LIBRARY": str(library)}

    def run(*words: object) -> "subprocess.CompletedProcess[str]":
        command = [sys.executable, "-m", "app", *map(str, words)]
        return subprocess.run(command, cwd=root, env=kept | {"PYTHONPATH": str(root)}, capture_output=True, text=True, check=False)

    return run


@pytest.fixture
def newer(library: Path, tmp_path: Path) -> Program:
    """The program as it may be one day: with one more step of the schema."""
    root = tmp_path / "newer"
    for name in ("app", "db"):
        shutil.copytree(ROOT / name, root / name)  # with what is compiled: compiling anew takes longer than all the commands
    (root / "resources").symlink_to(ROOT / "resources")
    steps = root / "db" / "migrations"
    (steps / "versions" / "r9999_later.py").write_text(NEXT.format(last=REVISIONS[-1]), encoding="utf-8")
    known = (steps / "__init__.py").read_text(encoding="utf-8")
    last = f'"{REVISIONS[-1]}")'
    assert last in known
    (steps / "__init__.py").write_text(known.replace(last, f'"{REVISIONS[-1]}", "9999")'), encoding="utf-8")
    return program(root, library)


def sums(folder: Path) -> dict[str, str]:
    """What lies in a library's folder; the lock file tells only who was there."""
    files = [path for path in sorted(folder.rglob("*")) if path.is_file() and path.suffix != ".lock"]
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def test_the_older_program_refuses_what_the_newer_one_wrote_and_goes_back_by_its_backup(
    library: Path, newer: Program, tmp_path: Path
) -> None:
    older = program(ROOT, library)
    paper = tmp_path / "paper.txt"
    paper.write_text("Piers\n\nThe pier opens in spring.\n", encoding="utf-8")
    assert older("import", paper).returncode == 0
    settings = library / "settings.json"
    settings.write_text(json.dumps({"later": "a setting of the newer program", "theme": "dark"}), encoding="utf-8")

    taken = newer("--json", "briefs")
    assert taken.returncode == 0, taken.stderr
    assert [row["title"] for row in json.loads(taken.stdout)] == ["Piers"]
    backup = next((library / BACKUPS_NAME).glob("*.db"))

    before = sums(library)
    for words in (("briefs",), ("import", paper), ("backup",)):
        refused = older(*words)
        assert refused.returncode == 3, (words, refused.stdout)
        assert "newer Attaché" in refused.stderr
        assert len(refused.stderr.strip().splitlines()) == 1
        assert sums(library) == before

    # pages and their seals are the same in every version, and looking at them writes nothing
    assert older("verify").returncode == 0
    assert sums(library) == before

    assert older("restore", backup, library).returncode == 0
    back = older("--json", "briefs")
    assert [row["title"] for row in json.loads(back.stdout)] == ["Piers"], back.stderr
    assert newer("briefs").returncode == 0
    assert json.loads(settings.read_text(encoding="utf-8"))["later"] == "a setting of the newer program"


def test_while_one_version_has_the_library_the_other_says_so(library: Path, newer: Program) -> None:
    from db.lock import LibraryLock

    lock = LibraryLock(library)
    try:
        before = (library / LIBRARY_NAME).read_bytes()
        refused = newer("briefs")
        assert refused.returncode != 0
        assert len(refused.stderr.strip().splitlines()) == 1
        assert "Traceback" not in refused.stderr
        assert (library / LIBRARY_NAME).read_bytes() == before
    finally:
        lock.release()
