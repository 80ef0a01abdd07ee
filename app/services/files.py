"""Writing a file outside the library in one step: what stood there stays until the new file is whole."""

import os
from contextlib import suppress
from pathlib import Path

from app.core.errors import UserError
from app.core.reasons import reason_of


def write_whole(data: bytes, path: Path) -> Path:
    """Write the bytes beside the place, then move them there; a full disk leaves the old file as it was.

    Raises:
        UserError: the place cannot be written to, or the disk is full.
    """
    partial = path.with_name(path.name + ".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with partial.open("wb") as target:
            target.write(data)
            target.flush()
            os.fsync(target.fileno())
        partial.replace(path)
    except OSError as trouble:
        with suppress(OSError):
            partial.unlink()
        raise UserError(
            "{path} cannot be written ({reason}); give another place, or make room. What stood there before is unchanged."
            if path.is_file()
            else "{path} cannot be written ({reason}); give another place, or make room.",
            path=path,
            reason=reason_of(trouble),
        ) from trouble
    return path
