"""The environment that builds: the locked versions, and settings that make two builds the same."""

import os
import subprocess
import sys
import zlib
from collections.abc import Sequence
from pathlib import Path

from resources.packaging.places import Places, moment


def inside(places: Places) -> bool:
    """Whether this process runs in the environment that builds."""
    return Path(sys.prefix).resolve() == places.tools.resolve()


def prepare(places: Places) -> Path:
    """Make the environment where it is missing or of another lock file; answers its Python.

    Raises:
        subprocess.CalledProcessError: a locked file could not be had.
    """
    stamp = places.tools / f".lock-{zlib.crc32(places.lock.read_bytes())}"
    python = places.tools / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    if not stamp.exists():
        print("Setting up the tools that build (once; about a minute)", file=sys.stderr)
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(places.tools)], check=True)
        pip = [str(python), "-m", "pip", "install", "-q", "--disable-pip-version-check"]
        subprocess.run([*pip, "--require-hashes", "-r", str(places.lock)], check=True)
        stamp.touch()
    return python


def build_environment(places: Places) -> dict[str, str]:
    """What a build may see of its surroundings: one clock, one hash seed, one locale, no display."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "PYTHON", "ATTACHE_"))}
    fixed = {"PYTHONHASHSEED": "0", "TZ": "UTC", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
    return {**kept, **fixed, "SOURCE_DATE_EPOCH": str(moment(places.root)), "PYTHONPATH": str(places.root), "PYTHONDONTWRITEBYTECODE": "1"}


def again_inside(places: Places, words: Sequence[str]) -> int:
    """Run the same command in the environment that builds; its status."""
    command = [str(prepare(places)), str(places.root / "build_installer.py"), *words]
    return subprocess.run(command, cwd=places.root, env=build_environment(places), check=False).returncode
