"""Where things lie: the folder of one library, and what ships with the program."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class LibraryPlaces:
    """The plain files of one library's folder; neither holds content. All else in it is encrypted or a wrapped key."""

    folder: Path

    @property
    def settings(self) -> Path:
        """Geometry and taste of the window on this machine."""
        return self.folder / "settings.json"

    @property
    def log(self) -> Path:
        """The log of ids and kinds of exception."""
        return self.folder / "attache.log"


def shipped_resources() -> Path:
    """The folder of fonts, schemes, labels and the sample, beside the package ``app``."""
    return Path(__file__).resolve().parent.parent.parent / "resources"
