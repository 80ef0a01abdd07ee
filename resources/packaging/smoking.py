"""The smoke test: the package in a system that has never seen Python, a Korean font or a network."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from resources.packaging.debian import DEPENDS
from resources.packaging.places import Places

RELEASE, MIRROR = "bookworm", "http://deb.debian.org/debian"
"""Debian 12, the oldest that the build's C library runs on."""

TOOLS = ("debootstrap", "unshare", "chroot", "dpkg-deb")


def why_not() -> str:
    """What keeps a clean system from being made here, as a sentence, or nothing."""
    if sys.platform != "linux" or os.geteuid() != 0:
        return "Only root on Linux can make a clean system; run this step as root for the whole smoke test."
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    return f"Without {', '.join(missing)} no clean system can be made; install that for the whole smoke test." if missing else ""


def in_this_system(places: Places) -> int:
    """The frozen program's self-test in an empty home, without Python or this checkout on its path; its status."""
    with tempfile.TemporaryDirectory() as home:
        environment = {"HOME": home, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
        return subprocess.run([str(places.program), "selftest", "--offline"], cwd=home, env=environment, check=False).returncode


def in_a_clean_system(places: Places, package: Path) -> int:
    """Install, prove, open the window, remove; the status of the script that does it, which tells each step."""
    folder = places.work / "smoke"
    system = clean_system(folder)
    shutil.copy(package, system / "attache.deb")
    script = places.packaging / "linux" / "smoke.sh"
    alone = ["unshare", "--mount", "--net", "--propagation", "private", "sh", str(script), str(system)]
    return subprocess.run(alone, check=False).returncode


def clean_system(folder: Path) -> Path:
    """A minimal Debian with what the package depends on, made once.

    Raises:
        subprocess.CalledProcessError: debootstrap failed; it has said why.
    """
    system = folder / "debian"
    if not (folder / "made").exists():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        wanted = ",".join(name.split()[0] for name in DEPENDS)
        command = ["debootstrap", "--variant=minbase", f"--include={wanted}", RELEASE, str(system), MIRROR]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        (folder / "made").touch()
    return system
