"""A disk that is pulled out under an open library, and put back."""

import os
import shutil
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

FILES = Path("/proc/self/fd")


@contextmanager
def pulled(folder: Path) -> Generator[None]:
    """Nothing of the folder is there, and no file of it that is open answers, until it is put back."""
    away = folder.with_name("away")
    reads, writes = os.pipe()
    os.close(reads)
    held = [(int(entry.name), os.dup(int(entry.name))) for entry in FILES.iterdir() if str(folder) in _target(entry)]
    for number, _ in held:
        os.dup2(writes, number)
    shutil.move(folder, away)
    try:
        yield
    finally:
        shutil.move(away, folder)
        for number, kept in held:
            os.dup2(kept, number)
            os.close(kept)
        os.close(writes)


def _target(entry: Path) -> str:
    try:
        return str(entry.readlink())
    except OSError:
        return ""
