"""After a full day and any end, SIGKILL and SIGSEGV too: no word in profile, temporary folder, home, or anything beside them."""

import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

from db.names import LIBRARY_NAME
from db.slots import CHEAPEST
from db.store import Store
from db.vault import create_vault
from tests.e2e.day_worker import PASSPHRASE
from tests.e2e.test_canary import CANARIES, forms, forms_in, leaks
from tests.services.material import FERRY, HARBOUR, PACK, written

ROOT = Path(__file__).resolve().parents[2]
ENDINGS = {"close": 0, "kill": -signal.SIGKILL, "segv": -signal.SIGSEGV}


def worked(place: Path, ending: str, *leaky: str, disk: Path | None = None) -> Path:
    """A day in surroundings of its own, on a disk of its own where one is given; the folder that holds all that it could write to."""
    around, inbox = (disk or place) / "around", place / "outside" / "inbox"
    for folder in (around / "home", around / "tmp", around / "work", inbox):
        folder.mkdir(parents=True)
    written(inbox, "harbour.txt", HARBOUR)
    written(inbox, "ferry.txt", FERRY + " ".join(f"cormorant{number}" for number in range(20_000)))
    written(inbox.parent, "pack.yaml", PACK)
    library = around / "library"
    Store.create(library, create_vault(library, PASSPHRASE, CHEAPEST).key).close()
    surroundings = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
        "HOME": str(around / "home"),
        "XDG_CONFIG_HOME": str(around / "home"),
        "XDG_CACHE_HOME": str(around / "home"),
        "XDG_DATA_HOME": str(around / "home"),
        "TMPDIR": str(around / "tmp"),
    }

    def with_core_dumps() -> None:
        hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
        resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))

    command = [sys.executable, "-m", "tests.e2e.day_worker", str(library), str(inbox), ending, *leaky]
    done = subprocess.run(
        command, env=surroundings, cwd=around / "work", capture_output=True, text=True, check=False, preexec_fn=with_core_dumps, timeout=300
    )
    assert done.stdout == "done\n", done.stderr
    assert done.returncode == ENDINGS[ending]
    assert (library / LIBRARY_NAME).exists()
    return around


@pytest.mark.heavy
@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.skipif(sys.platform == "win32", reason="these signals are those of POSIX")
def test_nothing_is_left_of_a_day(tmp_path: Path, ending: str) -> None:
    around = worked(tmp_path, ending)
    assert leaks(around) == []
    assert not [path for path in around.rglob("core*") if path.is_file()]
    names = [path.name for path in around.rglob("*")]
    assert not [name for name in names if "zephyrine" in name or "harbour" in name]


@pytest.mark.heavy
@pytest.mark.skipif(sys.platform == "win32", reason="these signals are those of POSIX")
def test_a_careless_day_is_caught(tmp_path: Path) -> None:
    around = worked(tmp_path, "kill", "leaky")
    assert {name for name, _ in leaks(around)} == {"careless.log", "preview.txt", "recent.ini"}


IMAGE_BYTES = 256 << 20


@contextmanager
def mounted(image: Path) -> Generator[Path]:
    """A file system in a file; whatever is written to it goes there at once, so that short-lived files leave their traces too."""
    if sys.platform != "linux" or os.geteuid() != 0 or shutil.which("mkfs.ext4") is None:
        pytest.skip("the raw image of a disk wants Linux, root and mkfs.ext4")
    with image.open("wb") as file:
        file.truncate(IMAGE_BYTES)
    subprocess.run(["mkfs.ext4", "-q", "-F", image], check=True)
    # a short path: below it the workers' socket is made, whose name may have a hundred signs
    place = Path(tempfile.mkdtemp(prefix="disk"))
    done = subprocess.run(["mount", "-o", "loop,sync", image, place], capture_output=True, text=True, check=False)
    if done.returncode:
        place.rmdir()
        pytest.skip(f"no loop mount can be had here: {done.stderr.strip()}")
    try:
        yield place
    finally:
        subprocess.run(["umount", place], check=True)
        place.rmdir()


@pytest.mark.heavy
def test_the_raw_disk_holds_nothing_after_a_day(tmp_path: Path) -> None:
    """Deleted files too: what a file system calls deleted is still on the disk."""
    image = tmp_path / "disk.img"
    with mounted(image) as disk:
        around = worked(tmp_path, "kill", disk=disk)
        written(around / "work", "deleted.txt", "an ordinary lighthouse, seen and deleted")
        (around / "work" / "deleted.txt").unlink()
    whole = image.read_bytes()
    assert b"an ordinary lighthouse" in whole, "the image does not hold what was deleted"
    assert forms_in(whole) == []


@pytest.mark.heavy
def test_a_deleted_preview_is_caught_on_the_raw_disk(tmp_path: Path) -> None:
    image = tmp_path / "disk.img"
    with mounted(image) as disk:
        around = worked(tmp_path, "close", "leaky", disk=disk)
        for name in ("tmp/preview.txt", "library/careless.log", "library/recent.ini"):
            (around / name).unlink()
        assert leaks(around) == []
    found = set(forms_in(image.read_bytes()))
    assert all(found & set(forms(word)) for word in CANARIES)
