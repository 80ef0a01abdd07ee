"""The package for Debian and what descends from it."""

import os
import shutil
import subprocess
from pathlib import Path

from resources.packaging.archive import settle, tree, zipped
from resources.packaging.places import PROGRAM, Places

DEPENDS = (
    "libc6 (>= 2.36)",
    "libstdc++6",
    "libgcc-s1",
    "libgl1",
    "libegl1",
    "libx11-6",
    "libx11-xcb1",
    "libxcb1",
    "libglib2.0-0 | libglib2.0-0t64",
    "libdbus-1-3",
    "libfontconfig1",
    "libfreetype6",
)
"""What the frozen folder links to and leaves to the system; a test compares it with the folder."""

RECOMMENDS = ("libwayland-client0", "libwayland-cursor0", "libcups2 | libcups2t64")
"""Wanted where the desktop runs on Wayland, and where it prints. Without CUPS the window knows no printer, and all else works."""

COMPRESSION = ("-Zzstd", "-z10")
"""97 MB in 8 seconds; xz would make it 83 MB in three minutes. dpkg reads zstd since Debian 12 and Ubuntu 21.10."""


def lay_out(places: Places, folder: Path, papers: dict[str, bytes]) -> None:
    """What lies on the user's machine: the program under /usr/lib, and where the desktop looks for things."""
    usr = folder / "usr"
    shutil.copytree(places.frozen, usr / "lib" / PROGRAM, symlinks=True)
    (usr / "bin").mkdir(parents=True)
    (usr / "bin" / PROGRAM).symlink_to(f"../lib/{PROGRAM}/{PROGRAM}")
    for name, data in papers.items():
        path = usr / "share" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def control(places: Places, folder: Path, machine: str) -> str:
    """The control file. Installed-Size is in units of 1024 bytes (Debian Policy 5.6.20)."""
    size = sum(-(-path.stat().st_size // 1024) for path in tree(folder) if path.is_file() and not path.is_symlink())
    fields = (
        ("Package", PROGRAM),
        ("Version", places.version()),
        ("Architecture", machine),
        ("Section", "editors"),
        ("Priority", "optional"),
        ("Maintainer", "The Attaché developers <attache@localhost>"),
        ("Installed-Size", str(size)),
        ("Depends", ", ".join(DEPENDS)),
        ("Recommends", ", ".join(RECOMMENDS)),
        ("Description", "desktop briefing book for diplomats"),
    )
    story = (
        "Reads briefs in English, Korean and Japanese, keeps a dossier on each issue,",
        "and prints the book that goes into the meeting. The library is one encrypted",
        "file on this machine; the program opens no network connection.",
    )
    return "".join(f"{name}: {value}\n" for name, value in fields) + "".join(f" {line}\n" for line in story)


def changelog(places: Places, moment: int) -> bytes:
    """The program's own changelog, packed."""
    return zipped((places.root / "CHANGELOG.md").read_bytes(), moment)


def package(places: Places, papers: dict[str, bytes], moment: int) -> Path:
    """Make the .deb; answers its place."""
    machine = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True).stdout.strip()
    folder = places.work / "deb"
    shutil.rmtree(folder, ignore_errors=True)
    lay_out(places, folder, papers)
    (folder / "DEBIAN").mkdir()
    written = control(places, folder, machine)
    (folder / "DEBIAN" / "control").write_text(written, encoding="utf-8")
    settle(folder, moment)
    out = places.dist / f"{PROGRAM}_{places.version()}_{machine}.deb"
    built = ["dpkg-deb", "--root-owner-group", "--threads-max=1", *COMPRESSION, "--build", str(folder), str(out)]
    # else the archive tells when it was packed
    subprocess.run(built, check=True, stdout=subprocess.DEVNULL, env={**os.environ, "SOURCE_DATE_EPOCH": str(moment)})
    return out
