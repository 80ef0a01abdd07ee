"""Where the library of this computer lies, if it was made in another place than the usual one.

The usual folder keeps the path in its plain settings, for it is wanted before anything is unlocked.
"""

from pathlib import Path

from app.core.errors import DiskError
from app.core.paths import LibraryPlaces
from app.core.reasons import reason_of
from app.core.settings import LIBRARY_PLACE, Settings
from db.vault import has_vault


def led_from(usual: Path) -> Path:
    """The folder to open: the usual one, or where it has no library the one that was opened from there last."""
    if has_vault(usual):
        return usual
    kept = Settings(LibraryPlaces(usual).settings).get(LIBRARY_PLACE)
    return Path(kept) if kept else usual


def lead_to(usual: Path, folder: Path) -> None:
    """Have the usual folder, while there is no library in it, lead to another one.

    Raises:
        DiskError: the usual folder cannot be made, or not be written to.
    """
    if folder != usual and not has_vault(usual):
        try:
            usual.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as trouble:
            raise DiskError(
                "The folder {folder} cannot be made ({reason}). Choose the library by hand at the next start.",
                folder=usual,
                reason=reason_of(trouble),
            ) from trouble
        Settings(LibraryPlaces(usual).settings).put(LIBRARY_PLACE, str(folder))
