"""Why the operating system refused something, in words that can be translated."""

import errno
from collections.abc import Mapping
from typing import Final

from app.core.sentences import Sentence

REASONS: Final[Mapping[int, Sentence]] = {
    errno.EPERM: Sentence("Operation not permitted"),
    errno.ENOENT: Sentence("No such file or directory"),
    errno.EIO: Sentence("Input/output error"),
    errno.ENXIO: Sentence("No such device or address"),
    errno.ENOMEM: Sentence("Cannot allocate memory"),
    errno.EACCES: Sentence("Permission denied"),
    errno.EBUSY: Sentence("Device or resource busy"),
    errno.EEXIST: Sentence("File exists"),
    errno.ENODEV: Sentence("No such device"),
    errno.ENOTDIR: Sentence("Not a directory"),
    errno.EISDIR: Sentence("Is a directory"),
    errno.ENFILE: Sentence("Too many open files in system"),
    errno.EMFILE: Sentence("Too many open files"),
    errno.EFBIG: Sentence("File too large"),
    errno.ENOSPC: Sentence("No space left on device"),
    errno.EROFS: Sentence("Read-only file system"),
    errno.ENAMETOOLONG: Sentence("File name too long"),
    errno.ENOTEMPTY: Sentence("Directory not empty"),
    errno.ELOOP: Sentence("Too many levels of symbolic links"),
    errno.ETIMEDOUT: Sentence("Connection timed out"),
    errno.ESTALE: Sentence("Stale file handle"),
    errno.EDQUOT: Sentence("Disk quota exceeded"),
}
"""The reasons that files and folders meet, in the English of the GNU C library, which the command line goes on printing."""


def reason_of(trouble: OSError) -> str:
    """The reason for a sentence that has a place for it: one of ours where it is known, else what the system itself says."""
    known = REASONS.get(trouble.errno) if trouble.errno is not None else None
    return known or trouble.strerror or str(trouble)
