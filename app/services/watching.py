"""A folder whose new files are offered for import: off unless a person chooses one, and nothing is taken in unasked.

The folder, and which of its files were seen, are kept inside the library: their names tell something.
"""

import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from app.core.errors import UserError
from app.core.jobs import Progress
from app.core.reasons import reason_of
from app.core.sentences import Sentence
from app.services.desk import Desk
from app.services.given import is_litter, leads_out
from app.services.importing import ImportChoices, ImportService
from app.services.views import ImportReport

SETTLED = 2.0
"""Seconds since its last change after which a file counts as written completely."""

_FOLDER, _SEEN = "watch.folder", "watch.files"
Stamp = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Offer:
    """A file that came into the folder since it was looked at last. ``size`` in bytes."""

    path: Path
    size: int
    stamp: Stamp


class WatchService:
    """The watched folder, what is new in it, and what becomes of that."""

    def __init__(self, desk: Desk, imports: ImportService) -> None:
        self._desk = desk
        self._imports = imports

    @property
    def folder(self) -> Path | None:
        """The folder that is watched, or None."""
        with self._desk.store.read() as unit:
            chosen: str = unit.settings.get(_FOLDER, "")
        return Path(chosen) if chosen else None

    def begin(self, folder: Path, *, existing: bool = False) -> None:
        """Watch a folder. What lies in it already is offered only if ``existing`` says so.

        Raises:
            UserError: it is no folder, or cannot be read.
        """
        place = folder.expanduser().absolute()
        self._desk.policy.check_watched(place)
        files = list(_files(place))
        self._watch(str(place), {} if existing else {offer.path.name: offer.stamp for offer in files})

    def end(self) -> None:
        """Watch no folder any more."""
        self._watch("", {})

    def offers(self) -> tuple[Offer, ...]:
        """The files that are new or changed since they were taken or dismissed, by name; half-written ones come later.

        Raises:
            UserError: the folder is gone or cannot be read.
        """
        folder = self.folder
        if folder is None:
            return ()
        self._desk.policy.check_watched(folder)
        seen, now = self._seen(), time.time()
        return tuple(
            offer for offer in _files(folder) if seen.get(offer.path.name) != offer.stamp and now - offer.stamp[1] / 1e9 >= SETTLED
        )

    def take(self, offers: Iterable[Offer], choices: ImportChoices, progress: Progress) -> ImportReport:
        """Import files that were offered; whatever became of them, they are not offered again.

        Raises:
            UserError: as ``ImportService.import_paths``.
        """
        wanted = tuple(offers)
        report = self._imports.import_paths([offer.path for offer in wanted], choices, progress)
        done = {file.path for file in report.files}
        self.dismiss(offer for offer in wanted if offer.path in done)
        return report

    def dismiss(self, offers: Iterable[Offer]) -> None:
        """Do not offer these files again unless they change."""
        folder = self.folder
        there = {offer.path.name for offer in _files(folder)} if folder else set[str]()
        kept = {name: stamp for name, stamp in self._seen().items() if name in there}
        self._keep(kept | {offer.path.name: offer.stamp for offer in offers})

    def _seen(self) -> dict[str, Stamp]:
        with self._desk.store.read() as unit:
            return {name: (size, at) for name, (size, at) in unit.settings.get(_SEEN, {}).items()}

    def _watch(self, folder: str, seen: dict[str, Stamp]) -> None:
        with self._desk.write(Sentence("Choose the watched folder")) as unit:
            unit.settings.put(_FOLDER, folder)
            unit.settings.put(_SEEN, seen)

    def _keep(self, seen: dict[str, Stamp]) -> None:
        with self._desk.write(Sentence("Remember what the watched folder holds")) as unit:
            unit.settings.put(_SEEN, seen)


def _files(folder: Path) -> Iterator[Offer]:
    """The files that lie in a folder itself, by name; not those that a link there leads to elsewhere.

    Raises:
        UserError: it is no folder, or cannot be read.
    """
    try:
        inside = sorted(folder.iterdir())
    except OSError as trouble:
        reason = Sentence(
            "The folder {folder} cannot be watched ({reason}); choose another, or end watching.", folder=folder, reason=reason_of(trouble)
        )
        raise UserError(reason) from trouble
    for path in inside:
        if is_litter(path.name) or leads_out(path, folder):
            continue
        try:
            facts = path.stat()
        except OSError:
            # gone since the folder was listed
            continue
        if path.is_file():
            yield Offer(path, facts.st_size, (facts.st_size, facts.st_mtime_ns))
