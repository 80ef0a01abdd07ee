"""Builds what people without Python install. ``python build_installer.py --help`` lists the steps.

``freeze`` makes a one-folder program with PyInstaller (extra "installer" of pyproject.toml), ``smoke`` runs its own
self-test from that folder in an empty home, ``clean`` removes what was built, ``all`` does the three in order.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
BUILD = ROOT / "build" / "installer"
DIST = ROOT / "dist"
PROGRAM = "attache"

DATA = (("resources", "resources"), ("db/migrations", "db/migrations"))
"""Folders that travel beside the code: source, place in the frozen program."""

HIDDEN = ("app.importers", "db.migrations", "db.migrations.columns", "logging.config")
"""Modules that PyInstaller cannot see because a library imports them by name."""

UNUSED = ("tkinter", "PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "IPython", "pytest")
"""What must not travel: the network half of Qt above all (the product is offline)."""


def freeze_command(root: Path = ROOT) -> list[str]:
    """The PyInstaller command line for a one-folder build of the checkout at ``root``."""
    data = [f"--add-data={root / source}{os.pathsep}{target}" for source, target in DATA]
    hidden = [f"--hidden-import={module}" for module in HIDDEN]
    unused = [f"--exclude-module={module}" for module in UNUSED]
    places = [f"--workpath={BUILD}", f"--specpath={BUILD}", f"--distpath={DIST}"]
    collected = ["--collect-data=trafilatura", "--collect-data=justext", "--collect-data=pyphen", "--collect-data=docx"]
    options = ["--noconfirm", "--clean", "--onedir", f"--name={PROGRAM}", "--log-level=WARN", f"--paths={root}"]
    return [sys.executable, "-m", "PyInstaller", *options, *places, *data, *hidden, *collected, *unused, str(root / "app" / "__main__.py")]


def freeze() -> int:
    """Build the program folder under ``dist/``; the status of PyInstaller."""
    return subprocess.run(freeze_command(), cwd=ROOT, check=False).returncode


def smoke() -> int:
    """Run the frozen program's self-test in an empty home, without Python or this checkout on its path; its status."""
    program = DIST / PROGRAM / PROGRAM
    if not program.exists():
        print(f"There is no {program.relative_to(ROOT)} yet: run the step freeze first.", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as home:
        environment = {"HOME": home, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
        return subprocess.run([str(program), "selftest"], cwd=home, env=environment, check=False).returncode


def clean() -> int:
    """Remove everything that the other steps made."""
    for folder in (BUILD, DIST):
        shutil.rmtree(folder, ignore_errors=True)
    return 0


def every_step() -> int:
    """Clean, freeze and smoke; stops at the first that fails."""
    return clean() or freeze() or smoke()


STEPS = {"freeze": freeze, "smoke": smoke, "clean": clean, "all": every_step}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one step; the exit status is that of the step."""
    parser = argparse.ArgumentParser(description="Build what people without Python install.")
    parser.add_argument("step", choices=sorted(STEPS), help="what to do")
    return STEPS[parser.parse_args(arguments).step]()


if __name__ == "__main__":
    sys.exit(main())
