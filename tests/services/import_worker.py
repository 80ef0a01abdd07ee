"""Imports a folder and says aloud how far it is; ``test_import_crash.py`` kills it in the middle."""

import sys
from pathlib import Path

from app.core.paths import LibraryPlaces
from app.services.importing import ImportChoices
from app.services.opening import compose
from db.store import Store
from db.vault import DataKey


class Aloud:
    """A progress that prints."""

    def report(self, done: int, total: int, what: str = "") -> None:
        """Print how many are done."""
        print(done, flush=True)


def main(folder: Path, key: DataKey, papers: Path, resources: Path) -> None:
    """Import all papers."""
    services = compose(Store.open(folder, key), LibraryPlaces(folder), resources)
    services.imports.import_paths([papers], ImportChoices(), Aloud())
    services.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), DataKey(bytes.fromhex(sys.argv[2])), Path(sys.argv[3]), Path(sys.argv[4]))
