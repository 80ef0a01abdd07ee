"""Whether a library keeps its word: what was acknowledged is there, what is there is whole, the index is level with it."""

import hashlib
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from uuid import UUID

from app.core.changes import Kind
from app.core.jobs import Silent
from app.core.repairs import clean
from app.core.text import text_hash
from app.services.indexed import INDEXED
from app.services.opening import Services
from db.names import BACKUPS_NAME
from db.restoring import contents, unlock_backup
from db.vault import unlock
from tests.blank import PASSPHRASE
from tests.vault.work import opened


def index_ids(services: Services) -> set[UUID]:
    """The ids of all objects that the index holds."""
    lists = services.indexing.index()._state()
    assert lists is not None
    return {UUID(bytes=bytes(identity)) for identity in lists.rows["id"][lists.alive]}


def lost(services: Services, acknowledged: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """What was acknowledged and is not there."""
    with services.history._desk.store.read() as unit:
        briefs = {str(brief.id): brief.text_hash for brief in unit.briefs.all()}
        notes = {str(mark.id): mark.body for mark in unit.annotations.all()}
        lines = {str(dossier.id): len(dossier.statements) for dossier in unit.dossiers.all()}
    return [
        said
        for said in acknowledged
        if (said["verb"] == "import" and briefs.get(said["id"]) != said["hash"])
        or (said["verb"] == "annotate" and notes.get(said["id"]) != said["note"])
        or (said["verb"] == "edit" and lines.get(said["id"], 0) < said["lines"])
        or (said["verb"] in ("backup", "rotate-key") and not Path(said["path"]).is_file())
    ]


def torn(services: Services) -> list[str]:
    """What is there and not whole."""
    found: list[str] = []
    with services.history._desk.store.read() as unit:
        for brief in unit.briefs.all():
            words = unit.texts.find(brief.id)
            if words is None or text_hash(clean(words).text) != brief.text_hash:
                found.append(f"words of {brief.title}")
            if brief.source and hashlib.sha256(unit.originals.get(brief.source.sha256)).hexdigest() != brief.source.sha256:
                found.append(f"original of {brief.title}")
            if not unit.passages.of_brief(brief.id):
                found.append(f"passages of {brief.title}")
        found += [f"passage of {mark.body}" for mark in unit.annotations.all() if not unit.passages.find(mark.passage_id)]
        for kind in (Kind.BRIEF, Kind.ANNOTATION, Kind.DOSSIER):
            found += [f"history of {item.id}" for item in unit.of_kind(kind).all() if not unit.events.of(item.id)]
    return found + list(services.verify())


def unlevel(services: Services) -> set[UUID]:
    """The objects that are in the index or in the library and not in both, once the index has caught up."""
    services.indexing.refresh(Silent())
    with services.history._desk.store.read() as unit:
        there = {item.id for kind in INDEXED for item in unit.of_kind(kind).all()}
    return there ^ index_ids(services)


def unsound_backups(folder: Path) -> list[str]:
    """The backups that count and cannot be opened with the passphrase."""
    key, found = unlock(folder, PASSPHRASE), list[str]()
    for file in sorted((folder / BACKUPS_NAME).glob("*.db"))[-1:]:
        own = unlock_backup(file, PASSPHRASE)
        if not contents(file, own).counts["briefs"]:
            found.append(f"{file.name} {own == key}")
    return found


def check(folder: Path, acknowledged: list[dict[str, Any]]) -> dict[str, list[Any]]:
    """Everything that is wrong with a library after a crash."""
    services = opened(folder)
    try:
        return {
            "lost": lost(services, acknowledged),
            "torn": torn(services),
            "unlevel": list(unlevel(services)),
            "backups": unsound_backups(folder),
        }
    finally:
        services.close()
