"""Everything that is handed out, and its checksums."""

from pathlib import Path

from resources.packaging import debian, portable
from resources.packaging.archive import sha256, zipped
from resources.packaging.manpage import man_page
from resources.packaging.notices import bill_of_materials, notices
from resources.packaging.places import PROGRAM, Places, moment

ICON_SIZES = (48, 128, 256)
"""Pixels; the desktop scales the rest from the drawing."""


def papers(places: Places, when: int) -> dict[str, bytes]:
    """What lies beside the program, by its place below ``share``."""
    linux, licences = places.packaging / "linux", places.packaging / "licences"
    told = notices(places)
    found = {
        "applications/attache.desktop": (linux / "attache.desktop").read_bytes(),
        "icons/hicolor/scalable/apps/attache.svg": (linux / "attache.svg").read_bytes(),
        "man/man1/attache.1.gz": zipped(man_page(places.version(), when).encode("utf-8"), when),
        f"doc/{PROGRAM}/copyright": told.encode("utf-8"),
        f"doc/{PROGRAM}/changelog.gz": debian.changelog(places, when),
        f"doc/{PROGRAM}/attache.cdx.json": bill_of_materials(places, when).encode("utf-8"),
    }
    found |= {f"doc/{PROGRAM}/{path.name}": path.read_bytes() for path in sorted(licences.glob("*.txt"))}
    found |= {f"icons/hicolor/{size}x{size}/apps/attache.png": drawn(linux / "attache.svg", size) for size in ICON_SIZES}
    return dict(sorted(found.items()))


def drawn(drawing: Path, size: int) -> bytes:
    """The icon as a PNG of that many pixels."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # pyright: ignore[reportArgumentType, reportCallIssue]
    return bytes(held.data())


def package(places: Places) -> list[Path]:
    """Make every package of this system from the frozen folder; answers the files, checksums last."""
    when = moment(places.root)
    laid = papers(places, when)
    beside = {
        f"attache-{places.version()}.cdx.json": laid[f"doc/{PROGRAM}/attache.cdx.json"],
        "THIRD-PARTY-NOTICES.txt": laid[f"doc/{PROGRAM}/copyright"],
    }
    for name, data in beside.items():
        (places.dist / name).write_bytes(data)
    made = [debian.package(places, laid, when), portable.self_extracting(places, laid, when)]
    portable.app_dir(places, laid, when)
    files = [*made, *(places.dist / name for name in beside)]
    sums = places.dist / "SHA256SUMS"
    sums.write_text("".join(f"{sha256(path)}  {path.name}\n" for path in files), encoding="utf-8")
    return [*files, sums]
