"""The program as one folder: what PyInstaller is asked for."""

import os
import shutil
import subprocess
import sys
import tempfile

from resources.packaging.places import PROGRAM, Places
from resources.packaging.pruning import prune

DATA = (("resources", "resources"), ("db/migrations", "db/migrations"))
"""Folders that travel beside the code: source, place in the frozen program."""

LEFT_HERE = ("packaging", "__pycache__")
"""Parts of ``resources`` that only build."""

HIDDEN = ("app.importers", "db.migrations", "db.migrations.columns", "logging.config")
"""Modules that PyInstaller cannot see because a library imports them by name."""

UNUSED = (
    *("PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "ssl", "_ssl"),
    *("sqlite3", "_sqlite3", "_hashlib"),  # SQLCipher and cryptography bring their own; hashlib has its sums built in
    *("numpy.random", "numpy.fft", "numpy.f2py", "pygments", "tkinter", "readline", "setuptools", "pip", "IPython", "pytest"),
)
"""What must not travel: the network half of Qt and TLS above all (the product is offline)."""

COLLECTED = ("trafilatura", "justext", "pyphen")
"""Libraries that read files of their own."""


def freeze_command(places: Places) -> list[str]:
    """The PyInstaller command line for a one-folder build."""
    data = [f"--add-data={places.work / 'data' / source}{os.pathsep}{target}" for source, target in DATA]
    hidden = [f"--hidden-import={module}" for module in HIDDEN]
    unused = [f"--exclude-module={module}" for module in UNUSED]
    folders = [f"--workpath={places.work / 'pyinstaller'}", f"--specpath={places.work}", f"--distpath={places.dist}"]
    collected = [f"--collect-data={library}" for library in COLLECTED]
    options = ["--noconfirm", "--clean", "--onedir", f"--name={PROGRAM}", "--log-level=ERROR", f"--paths={places.root}"]
    return [sys.executable, "-m", "PyInstaller", *options, *folders, *data, *hidden, *collected, *unused, str(entry(places))]


def entry(places: Places) -> str:
    """The script that the frozen program begins with."""
    return str(places.root / "app" / "__main__.py")


def gather_data(places: Places) -> None:
    """Lay the folders that travel ready, without what only builds."""
    shutil.rmtree(places.work / "data", ignore_errors=True)
    for source, _ in DATA:
        shutil.copytree(places.root / source, places.work / "data" / source, ignore=shutil.ignore_patterns(*LEFT_HERE))


def freeze(places: Places) -> int:
    """Build the program folder under ``dist``, take out what it never uses; the status of PyInstaller."""
    gather_data(places)
    shutil.rmtree(places.frozen, ignore_errors=True)
    with tempfile.TemporaryDirectory(prefix="attache-freeze-") as cache:
        # a cache of another build would bring its bytes into this one
        status = subprocess.run(
            freeze_command(places), cwd=places.root, env={**os.environ, "PYINSTALLER_CONFIG_DIR": cache}, check=False
        ).returncode
    if status == 0:
        prune(places.frozen / "_internal")
    return status
