"""Office files that are put together otherwise than usual, put together as usual: their readers know one way only.

Other names of elements (strict Open XML, ISO/IEC 29500), another name of the main part (Word on the web), folders with backslashes.
"""

import io
import posixpath
import re
import zipfile

from app.importers.package import attribute, inside, part, xml
from app.importers.refuse import open_package

_STRICT = re.compile(rb"http://purl\.oclc\.org/ooxml/(\w+)/(\w+)")
_SHOWS = re.compile(rb"presentationml\.(?:slideshow|template)\.main|vnd\.ms-powerpoint\.(?:slideshow|template)\.macroEnabled\.main")
"""Shows and templates, which are presentations by another name."""
_SHOW = b"presentationml.presentation.main"
_ROOT, _TYPES = "_rels/.rels", "[Content_Types].xml"


def usual(data: bytes, main: str) -> bytes:
    """The file with its main part under the usual name, and with the usual names of elements; as it is, where it has them.

    Raises:
        ImportRefused: it is damaged, or built to do harm.
    """
    with open_package(data) as package:
        names = {name: name.replace("\\", "/") for name in package.namelist()}
        root = part(package, next((name for name, plain in names.items() if plain == _ROOT), _ROOT))
        found = _main(root)
        if found and found != main and found in names.values():
            names = {name: _renamed(plain, found, main) for name, plain in names.items()}
        types = part(package, next((name for name, plain in names.items() if plain == _TYPES), _TYPES))
        if b"purl.oclc.org" not in root and not _SHOWS.search(types) and all(name == plain for name, plain in names.items()):
            return data
        made = io.BytesIO()
        with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as copy:
            for name, plain in names.items():
                copy.writestr(plain, _worded(part(package, name), plain, found, main))
    return made.getvalue()


def has_main(document: bytes, kinds: bytes) -> bool:
    """Whether a package says that its main part is of such a kind (a pattern), whatever it is called."""
    try:
        with zipfile.ZipFile(io.BytesIO(document)) as package:
            types = package.read(_TYPES) if _TYPES in package.NameToInfo and package.NameToInfo[_TYPES].file_size < 1 << 20 else b""
    except (zipfile.BadZipFile, ValueError, NotImplementedError, RuntimeError, OSError, EOFError):
        return False
    return re.search(rb'"application/vnd\.(?:' + kinds + rb')\.main\+xml"', types) is not None


def _main(root: bytes) -> str:
    relations = inside(xml(root), "Relationship") if root else ()
    targets = (attribute(one, "Target") for one in relations if attribute(one, "Type").endswith("/officeDocument"))
    return next(targets, "").replace("\\", "/").lstrip("/")


def _renamed(name: str, found: str, main: str) -> str:
    return main if name == found else _relations_of(main) if name == _relations_of(found) else name


def _relations_of(name: str) -> str:
    folder, base = posixpath.split(name)
    return f"{folder}/_rels/{base}.rels"


def _worded(content: bytes, name: str, found: str, main: str) -> bytes:
    if not name.endswith((".xml", ".rels")):
        return content
    plain = _STRICT.sub(rb"http://schemas.openxmlformats.org/\1/2006/\2", content)
    plain = _SHOWS.sub(_as_presentation, plain) if name == _TYPES else plain
    return plain.replace(found.encode(), main.encode()) if name in (_ROOT, _TYPES) and found else plain


def _as_presentation(found: re.Match[bytes]) -> bytes:
    return _SHOW if found.group().startswith(b"presentationml") else b"vnd.ms-powerpoint.presentation.macroEnabled.main"
