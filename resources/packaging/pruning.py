"""Takes out of the frozen folder what the program never uses, and tells what the rest costs."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from resources.packaging import algebra
from resources.packaging.icu import trim

REMOVED = (
    "PySide6/Qt/translations/[!q]*",  # kept: qtbase in Korean and Japanese, what Qt's own dialogs say
    "PySide6/Qt/translations/qt[!b]*",
    "PySide6/Qt/translations/qtbase_[!jk]*",
    "PySide6/Qt/translations/qtbase_k[!o]*",
    "PySide6/Qt/lib/libQt6Network.so*",
    "PySide6/Qt/lib/libQt6Egl*",
    "PySide6/Qt/plugins/egldeviceintegrations",
    "PySide6/Qt/plugins/generic",
    "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
    "PySide6/Qt/plugins/platforms/libq[!xow]*",  # kept: X11, Wayland and offscreen
    "PySide6/Qt/plugins/imageformats/libq[!jsw]*",
    "PySide6/Qt/plugins/imageformats/libqwbmp.so",
    "PySide6/Qt/plugins/wayland-shell-integration/lib[!x]*",
    "PySide6/Qt/plugins/wayland-graphics-integration-client",
    "PySide6/Qt/plugins/xcbglintegrations",  # the window draws without OpenGL
    "PIL/_avif*",
    "PIL/_imagingcms*",
    "PIL/_imagingft*",  # text in pictures: the book sets its own
    "lxml/objectify*",
    "lxml/isoschematron",
    "PIL/_imagingtk*",
    "resources/i18n/*.ts",  # the sources of the compiled ones
    "numpy/random",
    "numpy/fft",
    "*.dist-info/RECORD",  # holds sums of scripts that name the folder of the build
    "pytz/zoneinfo",
    "pyphen/dictionaries/hyph_[!e]*",  # the book hyphenates English alone
    "pyphen/dictionaries/hyph_e[!n]*",
)
"""Patterns below ``_internal``."""

OF_THE_SYSTEM = (
    "libstdc++.so.*",
    "libgcc_s.so.*",
    "libX11.so.*",
    "libX11-xcb.so.*",
    "libglib-2.0.so.*",
    "libgthread-2.0.so.*",
    "libdbus-1.so.*",
    "libfontconfig.so.*",
    "libfreetype.so.*",
    "libcups.so.*",  # 0.6 MB, and 7.7 MB of GnuTLS, Kerberos, Avahi and what they link to, which nothing else needs
)
"""Libraries that belong to the desktop: its drivers, fonts, printers and settings expect its own copies, and it mends them."""

LOCALES = re.compile(r"(root|en|ko|ja)(_[A-Za-z_]+)?\.dat")
"""What babel keeps of its locale data: the product reads three languages."""

PATCHED = (".libs", "Qt/lib", "Qt/plugins")
"""Libraries whose tables were moved by the wheel's maker: ``strip`` would break them."""


def prune(internal: Path) -> None:
    """Remove what is unused, then the libraries that nothing links to any more, then debugging symbols."""
    for pattern in (*REMOVED, *OF_THE_SYSTEM):
        for path in sorted(internal.glob(pattern)):
            remove(path)
    for path in (internal / "babel" / "locale-data").glob("*.dat"):
        if not LOCALES.fullmatch(path.name):
            path.unlink()
    for path in binaries(internal / "PySide6" / "Qt" / "lib"):
        if path.name.startswith("libicudata"):
            trim(path)
    if algebra.stands_in():
        for path in sorted((internal / "numpy.libs").glob("libscipy_openblas*")):
            algebra.replace(path, internal / "numpy")
    remove_links_to_nothing(internal)
    for path in list(orphans(internal)):
        path.unlink()
    remove_links_to_nothing(internal)
    strip(internal)


def remove(path: Path) -> None:
    """Remove a file or a folder."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink()


def remove_links_to_nothing(internal: Path) -> None:
    """PyInstaller links each library from the top folder; a link goes with its library."""
    for path in internal.rglob("*"):
        if path.is_symlink() and not path.exists():
            path.unlink()


def binaries(folder: Path) -> Iterator[Path]:
    """Every ELF file below a folder, links left out."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink() and ".so" in path.name and _is_elf(path):
            yield path


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def needed(path: Path) -> set[str]:
    """The names of the libraries that a file links to."""
    told = subprocess.run(["objdump", "-p", str(path)], capture_output=True, text=True, check=True).stdout
    return set(re.findall(r"^\s+NEEDED\s+(\S+)", told, re.MULTILINE))


def is_library(path: Path) -> bool:
    """Whether a file is there only for others to link to; extension modules and plugins are loaded by name."""
    by_name = "plugins" in path.parts or "pypdfium2_raw" in path.parts or path.name.startswith("libpython")
    return path.name.startswith("lib") and not by_name


def orphans(internal: Path) -> Iterator[Path]:
    """Libraries that nothing reaches, not even through another library."""
    links = {path: needed(path) for path in binaries(internal)}
    reached: set[str] = set()
    news = {name for path, wanted in links.items() if not is_library(path) for name in wanted}
    while news:
        reached |= news
        news = {name for path, wanted in links.items() if path.name in news for name in wanted} - reached
    yield from (path for path in links if is_library(path) and path.name not in reached)


def strip(internal: Path) -> None:
    """Drop symbols that only a debugger reads."""
    for path in binaries(internal):
        relative = path.relative_to(internal).as_posix()
        if not any(part in relative for part in PATCHED):
            subprocess.run(["strip", "--strip-unneeded", str(path)], check=True)


def sizes(folder: Path) -> list[tuple[str, int]]:
    """What each part of the frozen folder takes, in bytes, the largest first; files of the top folder stand alone."""
    parts: dict[str, int] = {}
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            inner = folder / "_internal"
            part = path.relative_to(inner if path.is_relative_to(inner) else folder).parts[0]
            parts[part] = parts.get(part, 0) + path.stat().st_size
    return sorted(parts.items(), key=lambda item: -item[1])
