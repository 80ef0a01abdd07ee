"""Libraries that the system brings, and the packages that bring them: for a sentence where one is missing.

The names are those of Debian and Ubuntu; other systems call their packages alike.
"""

import re
from collections.abc import Iterable

PACKAGES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libstdc++.so.6": "libstdc++6",
    "libgcc_s.so.1": "libgcc-s1",
}
DISPLAY = tuple(name for name in PACKAGES if name.startswith(("libxcb", "libX11", "libxkb")))
"""What a window on X11 is drawn through."""

_MISSING = re.compile(r"(lib[\w+.-]{1,100}\.so(?:\.\d+)*): cannot open shared object file")


def missing_from(message: str) -> str:
    """The library that the dynamic linker did not find, from what it said; empty where it said something else."""
    found = _MISSING.search(message)
    return found[1] if found else ""


def missing_sentence(libraries: Iterable[str]) -> str:
    """What is missing and what to install."""
    wanted = tuple(libraries)
    packages = tuple(dict.fromkeys(PACKAGES[name] for name in wanted if name in PACKAGES))
    lacks = f"This system lacks {', '.join(wanted)}, which Attaché needs"
    if not packages:
        return f"{lacks}; install the package that brings it."
    return f"{lacks}. Install what brings it: apt-get install {' '.join(packages)}."
