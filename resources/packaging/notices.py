"""What is bundled: the bill of materials (CycloneDX 1.5) and the licences of everything that travels."""

import json
import platform
import re
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path

from resources.packaging.algebra import stands_in
from resources.packaging.archive import sha256
from resources.packaging.places import Places

LICENCE_FILE = re.compile(r"licen[sc]e|copying|notice|authors", re.IGNORECASE)

KNOWN = {
    "cobble": "BSD-2-Clause",
    "markdown-it-py": "MIT",
    "mdurl": "MIT",
    "pyphen": "GPL-2.0-or-later OR LGPL-2.1-or-later OR MPL-1.1",
    "sqlcipher3": "Zlib",
    "PyStemmer": "MIT AND BSD-3-Clause",
}
"""Licences that a distribution's data does not name, read from its licence file or its source."""


@dataclass(frozen=True, slots=True)
class Part:
    """Something bundled. ``texts`` are its licence files."""

    name: str
    version: str
    licence: str
    purl: str
    texts: tuple[Path, ...] = ()


def _native(places: Places) -> tuple[Part, ...]:
    """Native code that wheels and the build bring with them; their texts are in the licence files of those wheels."""
    bootloader = pinned(places, "pyinstaller")
    return (
        Part("CPython", platform.python_version(), "PSF-2.0", "pkg:generic/cpython"),
        Part("Qt", pinned(places, "pyside6-essentials"), "LGPL-3.0-only", "pkg:generic/qt"),  # PySide's version is that of the Qt it brings
        Part("ICU (in Qt)", "73", "Unicode-3.0", "pkg:generic/icu"),
        Part("SQLCipher (in sqlcipher3)", "", "BSD-3-Clause", "pkg:generic/sqlcipher"),
        Part("OpenSSL (in sqlcipher3 and cryptography)", "", "Apache-2.0", "pkg:generic/openssl"),
        Part("PDFium (in pypdfium2)", "", "BSD-3-Clause AND Apache-2.0", "pkg:generic/pdfium"),
        Part("qpdf (in pikepdf)", "", "Apache-2.0", "pkg:generic/qpdf"),
        *(() if stands_in() else (Part("OpenBLAS (in numpy)", "", "BSD-3-Clause", "pkg:generic/openblas"),)),
        Part("PyInstaller bootloader", bootloader, "GPL-2.0-or-later WITH Bootloader-exception", f"pkg:pypi/pyinstaller@{bootloader}"),
    )


def pinned(places: Places, name: str) -> str:
    """The version of a distribution in the lock file of the build."""
    return _told(places.lock, rf"^{re.escape(name)}==(\S+)")


def _told(path: Path, pattern: str) -> str:
    """The words that a pattern names in a file."""
    found = re.search(pattern, path.read_text(encoding="utf-8"), re.MULTILINE)
    if found is None:
        raise ValueError(f"{path.name} has no {pattern}")
    return found[1]


def locked(places: Places) -> list[str]:
    """The names of the program's own distributions, from its lock file."""
    return re.findall(r"^([A-Za-z0-9._-]+)==", (places.root / "requirements.lock").read_text(encoding="utf-8"), re.MULTILINE)


def parts(places: Places) -> list[Part]:
    """Everything that is bundled, in the order of names."""
    found = [_distribution(name) for name in locked(places) if name not in {"setuptools", "pip", "wheel"}]
    return [*sorted(found, key=lambda part: part.name.lower()), *_native(places), *_fonts(places), _icons(places)]


def _distribution(name: str) -> Part:
    held = metadata.distribution(name)
    fields = held.metadata.json
    told = str(fields.get("license_expression") or fields.get("license") or "")
    licence = KNOWN.get(name) or KNOWN.get(held.metadata["Name"]) or told.strip().split("\n")[0][:80] or "see its notice"
    texts = [Path(str(file.locate())) for file in held.files or () if LICENCE_FILE.search(file.name) and ".dist-info" in str(file)]
    plain = tuple(sorted(path for path in texts if path.is_file() and path.suffix != ".py"))
    return Part(held.metadata["Name"], held.version, licence, f"pkg:pypi/{held.metadata['Name'].lower()}@{held.version}", plain)


def _fonts(places: Places) -> Iterator[Part]:
    for path in sorted((places.root / "resources" / "fonts").glob("LICENSE-*.txt")):
        family = path.stem.removeprefix("LICENSE-")
        yield Part(f"{family} (typeface)", "", "OFL-1.1", f"pkg:generic/{family.lower()}", (path,))


def _icons(places: Places) -> Part:
    icons = places.root / "resources" / "icons"
    version = _told(icons / "MANIFEST", r"lucide-static ([\d.]+) ")
    return Part("Lucide (icons)", version, "ISC", f"pkg:npm/lucide-static@{version}", (icons / "LICENSE",))


def notices(places: Places) -> str:
    """One text with every name, version and licence, then the texts themselves, each once."""
    bundled = parts(places)
    lines = [f"What Attaché {places.version()} brings along", "", "Attaché itself: Apache-2.0.", ""]
    lines += [f"{part.name} {part.version}".rstrip() + f": {part.licence}" for part in bundled]
    told: dict[str, list[str]] = {}
    for part in bundled:
        for path in part.texts:
            told.setdefault(path.read_text(encoding="utf-8", errors="replace").strip(), []).append(part.name)
    lines += ["", (places.packaging / "licences" / "RELINKING.txt").read_text(encoding="utf-8")]
    for text, names in told.items():
        lines += ["", "=" * 100, ", ".join(dict.fromkeys(names)), "=" * 100, "", text]
    return "\n".join(lines) + "\n"


def bill_of_materials(places: Places, moment: int) -> str:
    """The parts as a CycloneDX 1.5 document, with the checksum of the frozen program."""
    version = places.version()
    program: dict[str, object] = {
        "type": "application",
        "name": "attache",
        "version": version,
        "licenses": [{"license": {"id": "Apache-2.0"}}],
    }
    program["hashes"] = [{"alg": "SHA-256", "content": sha256(places.program)}]
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_DNS, f'attache-{version}-{moment}')}",
        "version": 1,
        "metadata": {"timestamp": datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"), "component": program},
        "components": [_component(part) for part in parts(places)],
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def _component(part: Part) -> dict[str, object]:
    named: dict[str, object] = {"type": "library", "name": part.name, "purl": part.purl, "licenses": [{"license": {"name": part.licence}}]}
    return {**named, "version": part.version} if part.version else named
