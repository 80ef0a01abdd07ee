"""Writing a file outside the library: the procedure is the library's own, what goes wrong is said in words."""

from pathlib import Path

from app.core.errors import UserError
from app.core.reasons import reason_of
from db.files import write_whole


def write_out(path: Path, data: bytes, *, private: bool = False) -> Path:
    """Write a file in one step, with the folders it lies in; a full disk leaves the old file as it was.

    Raises:
        UserError: the place cannot be written to, or the disk is full.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, data, private=private, outside=True)
    except OSError as trouble:
        raise UserError(
            "{path} cannot be written ({reason}); give another place, or make room. What stood there before is unchanged."
            if path.is_file()
            else "{path} cannot be written ({reason}); give another place, or make room.",
            path=path,
            reason=reason_of(trouble),
        ) from trouble
    return path
