"""Where a build reads and writes, which version it is, and of which moment."""

import os
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

PROGRAM = "attache"


@dataclass(frozen=True, slots=True)
class Places:
    """The checkout that is built. ``work`` is scratch space, ``dist`` holds what is handed out."""

    root: Path

    @property
    def work(self) -> Path:
        """What the steps leave for each other."""
        return self.root / "build" / "installer"

    @property
    def dist(self) -> Path:
        """What is handed out."""
        return self.root / "dist"

    @property
    def tools(self) -> Path:
        """The Python environment that builds, made from the lock file of this folder."""
        return self.work / "tools"

    @property
    def lock(self) -> Path:
        """Names, versions and hashes of everything that takes part in a build."""
        return self.packaging / "requirements.lock"

    @property
    def packaging(self) -> Path:
        """Scripts and templates of the installers."""
        return self.root / "resources" / "packaging"

    @property
    def frozen(self) -> Path:
        """The program as one folder."""
        return self.dist / PROGRAM

    @property
    def program(self) -> Path:
        """The program's file in that folder."""
        return self.frozen / PROGRAM

    def version(self) -> str:
        """The version that ``app`` tells."""
        found = re.search(r'^__version__ = "([^"]+)"', (self.root / "app" / "__init__.py").read_text(encoding="utf-8"), re.MULTILINE)
        if found is None:
            raise ValueError("app/__init__.py names no version")
        return found[1]


def moment(root: Path) -> int:
    """The moment that a build calls now, in seconds since 1970: SOURCE_DATE_EPOCH, else that of the last commit.

    https://reproducible-builds.org/specs/source-date-epoch/
    """
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    asked = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=root, capture_output=True, text=True, check=False)
    return int(asked.stdout) if asked.returncode == 0 else 0
