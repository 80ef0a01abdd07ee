"""A day's verbs in the order of chance; each says aloud what it did only after it has returned."""

import hashlib
import json
import os
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from unittest.mock import patch

from app.core.jobs import Silent
from app.core.model.dossier import Dossier, Heading, Statement
from app.core.paths import LibraryPlaces
from app.importers.base import Document, ImportedText, ImportOptions
from app.importers.formats import read_document
from app.services.importing import ImportChoices
from app.services.opening import Services, compose
from app.services.views import MarkDetails
from db.rotation import rotate_key
from db.slots import CHEAPEST
from db.store import Store
from db.vault import unlock
from tests.blank import PASSPHRASE

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
DOSSIER = "Ports"


class ReadHere:
    """Reads documents in this process: what is tried is the library, and a worker process takes a second to begin."""

    def __enter__(self) -> "ReadHere":
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing to end."""

    def read_bytes(
        self,
        data: bytes,
        file_name: str,
        options: ImportOptions,
        watch: Callable[[], None] | None = None,
        turned: Callable[[int, int], None] | None = None,
    ) -> ImportedText:
        return read_document(Document(data, Path(file_name).suffix.lower()), options)


def quick_hash(secret: bytes, salt: bytes, *, hash_len: int, **_: object) -> bytes:
    """Stands in for Argon2, which would take two thirds of the time of each kill."""
    return hashlib.blake2b(secret, salt=salt, digest_size=hash_len).digest()


@contextmanager
def quickly() -> Generator[None]:
    """What takes long and is not what is tried here goes quickly."""
    with patch("app.importers.sandbox.ImportWorkers", ReadHere), patch("db.slots.hash_secret_raw", quick_hash):
        yield


def opened(folder: Path) -> Services:
    return compose(Store.open(folder, unlock(folder, PASSPHRASE)), LibraryPlaces(folder), RESOURCES, by="Mina")


@dataclass
class Day:
    """The work of one process on a library. ``say`` is told what was acknowledged."""

    folder: Path
    inbox: Path
    random: Random
    say: Callable[[dict[str, object]], None]

    def __post_init__(self) -> None:
        self.services = opened(self.folder)
        self.verbs: dict[str, Callable[[], dict[str, object]]] = {
            "import": self.import_paper,
            "annotate": self.annotate,
            "edit": self.edit,
            "index": self.index,
            "backup": self.back_up,
            "rotate-key": self.rotate,
        }

    def do(self, verb: str) -> None:
        done = self.verbs[verb]()
        self.say({"verb": verb, **done})

    def import_paper(self) -> dict[str, object]:
        name = f"paper{self.random.getrandbits(60):x}"
        filler = " ".join(f"word{self.random.randrange(5000)}" for _ in range(self.random.randrange(50, 2500)))
        path = self.inbox / f"{name}.txt"
        path.write_text(f"A paper called {name}\n\nThe pier of {name} opens soon.\n\n{filler}.\n", encoding="utf-8")
        choices = ImportChoices(options=ImportOptions(title=name), keep_duplicates=True)
        report = self.services.imports.import_paths([path], choices, Silent())
        brief = report.files[0].briefs[0].brief
        path.unlink()
        return {"id": str(brief.id), "title": name, "hash": brief.text_hash}

    def annotate(self) -> dict[str, object]:
        rows = self.services.library.rows()
        row = rows[self.random.randrange(len(rows))]
        note = f"note{self.random.getrandbits(60):x}"
        marked = self.services.annotations.by_quote(row.id, f"The pier of {row.title}", MarkDetails(note=note))
        return {"id": str(marked.mark.annotation.id), "note": note}

    def edit(self) -> dict[str, object]:
        dossier = self.services.dossiers.find(DOSSIER)
        added = Statement(heading=Heading.BACKGROUND, text=f"Line {len(dossier.statements)} of the file.")
        self.services.dossiers.save(replace(dossier, statements=(*dossier.statements, added)), "Add a line")
        return {"id": str(dossier.id), "lines": len(dossier.statements) + 1}

    def index(self) -> dict[str, object]:
        return {"objects": self.services.indexing.refresh(Silent())}

    def back_up(self) -> dict[str, object]:
        return {"path": str(self.services.backups.make().path)}

    def rotate(self) -> dict[str, object]:
        self.services.close()
        _, backup = rotate_key(self.folder, PASSPHRASE, CHEAPEST)
        self.services = opened(self.folder)
        return {"path": str(backup.path)}


def prepare(folder: Path, inbox: Path) -> None:
    """What every day begins with: a dossier and two papers, indexed."""
    inbox.mkdir(exist_ok=True)
    day = Day(folder, inbox, Random(1), lambda _: None)
    day.services.dossiers.save(Dossier(title=DOSSIER))
    for verb in ("import", "import", "annotate", "index"):
        day.do(verb)
    day.services.close()


WEIGHTS = {"import": 5, "annotate": 5, "edit": 5, "index": 3, "backup": 1, "rotate-key": 1}
"""Backups and rotations take ten times as long as the others: with these weights each verb meets about as many kills."""


def work(folder: Path, inbox: Path, said: Path, seed: int, only: str = "") -> None:
    """Work without end."""
    descriptor = os.open(said, os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    def say(document: dict[str, object]) -> None:
        os.write(descriptor, json.dumps(document).encode() + b"\n")

    random = Random(seed)
    day = Day(folder, inbox, random, say)
    say({"verb": "begin"})
    while True:
        day.do(only or random.choices(list(WEIGHTS), list(WEIGHTS.values()))[0])
