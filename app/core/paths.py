"""Where things lie: the folder of one library, and what ships with the program."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class LibraryPlaces:
    """The files of one library's folder. Only ``settings`` and ``log`` are plain, and neither holds content."""

    folder: Path

    @property
    def key_slots(self) -> Path:
        """The wrapped data key; a folder without it holds no library."""
        return self.folder / "vault.json"

    @property
    def settings(self) -> Path:
        """Geometry and taste of the window on this machine."""
        return self.folder / "settings.json"

    @property
    def log(self) -> Path:
        """The log of ids and kinds of exception."""
        return self.folder / "attache.log"

    @property
    def exists(self) -> bool:
        """Whether a library was made in this folder."""
        return self.key_slots.is_file()


def shipped_resources() -> Path:
    """The folder of fonts, schemes, labels and the sample, beside the package ``app``."""
    return Path(__file__).resolve().parent.parent.parent / "resources"
