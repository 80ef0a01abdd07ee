"""Archives that come out the same from the same files: names in order, one owner, one clock."""

import gzip
import hashlib
import io
import tarfile
from collections.abc import Iterator
from pathlib import Path


def tree(folder: Path) -> Iterator[Path]:
    """Everything below a folder, in the order of names."""
    yield from sorted(folder.rglob("*"), key=lambda path: path.relative_to(folder).as_posix())


def settle(folder: Path, moment: int) -> None:
    """Give every file the rights and the clock that an installation has, whatever the builder's own are."""
    import os

    for path in [folder, *tree(folder)]:
        if not path.is_symlink():
            runs = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)


def tar_gz(folder: Path, top: str, moment: int) -> bytes:
    """A gzipped tar of a folder under the name ``top``."""
    packed = io.BytesIO()
    with (
        gzip.GzipFile(fileobj=packed, mode="wb", filename="", mtime=moment, compresslevel=6) as squeezed,
        tarfile.open(fileobj=squeezed, mode="w", format=tarfile.GNU_FORMAT) as archive,
    ):
        for path in tree(folder):
            entry = archive.gettarinfo(path, f"{top}/{path.relative_to(folder).as_posix()}")
            entry.uid = entry.gid = 0
            entry.uname = entry.gname = "root"
            entry.mtime = moment
            if entry.islnk():  # a file that lies there twice by a link is stored twice
                entry.type, entry.linkname, entry.size = tarfile.REGTYPE, "", path.stat().st_size
            if entry.isreg():
                with path.open("rb") as data:
                    archive.addfile(entry, data)
            else:
                archive.addfile(entry)
    return packed.getvalue()


def zipped(data: bytes, moment: int) -> bytes:
    """Bytes through gzip, without name and with a fixed clock."""
    packed = io.BytesIO()
    with gzip.GzipFile(fileobj=packed, mode="wb", filename="", mtime=moment, compresslevel=9) as squeezed:
        squeezed.write(data)
    return packed.getvalue()


def sha256(path: Path) -> str:
    """The checksum of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
