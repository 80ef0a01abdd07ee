"""For other Linux systems: a file that unpacks itself, and the folder that appimagetool takes."""

import hashlib
import platform
import shutil
from pathlib import Path

from resources.packaging.archive import settle, tar_gz
from resources.packaging.places import PROGRAM, Places

APP_RUN = """#!/bin/sh
exec "$(dirname "$(readlink -f "$0")")/usr/lib/attache/attache" "$@"
"""


def self_extracting(places: Places, papers: dict[str, bytes], moment: int) -> Path:
    """A shell script with the packed program behind it; needs sh, tail, gzip, tar and sha256sum of the machine."""
    folder = places.work / "portable"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(places.frozen, folder, symlinks=True)
    for name, data in papers.items():
        path = folder / "share" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    settle(folder, moment)
    packed = tar_gz(folder, PROGRAM, moment)
    out = places.dist / f"{PROGRAM}-{places.version()}-linux-{platform.machine()}.run"
    script = (places.packaging / "linux" / "unpack.sh").read_text(encoding="utf-8")
    words = {"VERSION": places.version(), "MACHINE": platform.machine(), "NAME": out.name, "SUM": hashlib.sha256(packed).hexdigest()}
    words["LINES"] = str(script.count("\n") + 1)
    for word, value in words.items():
        script = script.replace(f"@{word}@", value)
    out.write_bytes(script.encode("utf-8") + packed)
    out.chmod(0o755)
    return out


def app_dir(places: Places, papers: dict[str, bytes], moment: int) -> Path:
    """The folder that ``appimagetool Attache.AppDir`` makes one file of (the tool is not part of this)."""
    from resources.packaging.debian import lay_out

    folder = places.dist / "Attache.AppDir"
    shutil.rmtree(folder, ignore_errors=True)
    lay_out(places, folder, papers)
    (folder / "AppRun").write_text(APP_RUN, encoding="utf-8")
    (folder / "AppRun").chmod(0o755)
    for name in ("applications/attache.desktop", "icons/hicolor/scalable/apps/attache.svg"):
        shutil.copy(folder / "usr" / "share" / name, folder)
    (folder / ".DirIcon").symlink_to("attache.svg")
    settle(folder, moment)
    return folder
