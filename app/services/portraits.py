"""The photograph on a person's card: read in the guarded worker, drawn anew within bounds, kept in the library."""

import hashlib
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from app.core.changes import Changes
from app.core.errors import ImportRefused, UserError
from app.core.language import Language
from app.core.sentences import Sentence
from app.importers.base import ImportOptions, Rendering
from app.services.desk import Desk

LONGEST = 900
"""Pixels of the longer side: a passport picture of 35 mm in print at 600 dots an inch."""


class PortraitService:
    """Puts a photograph on a card, and takes it off; the card's history has both."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def put_file(self, person_id: UUID, path: Path, rights: str = "", step: str = "") -> Changes:
        """Put the picture of a file on a card, in the place of one that is there; the file itself stays as it is.

        Raises:
            NotFoundError: there is no such person.
            UserError: the file is no picture, damaged, too large, or cannot be read.
        """
        from app.importers.sandbox import ImportWorkers, load

        with self._desk.store.read() as unit:
            unit.people.get(person_id)
        try:
            with ImportWorkers() as workers:
                drawn = workers.picture(load(path), ImportOptions(), Rendering(1, photograph=LONGEST)).data
        except ImportRefused as refusal:
            raise UserError(refusal.sentence) from refusal
        sha256 = hashlib.sha256(drawn).hexdigest()
        with self._desk.write(step or Sentence("Put a photograph on the card of “{name}”", name=self._name(person_id))) as unit:
            unit.originals.put(sha256, drawn)
            unit.people.replace(replace(unit.people.get(person_id), photo_sha256=sha256, photo_rights=rights))
        return unit.changes

    def take_off(self, person_id: UUID, step: str = "") -> Changes:
        """Take the photograph off a card.

        Raises:
            NotFoundError: there is no such person.
            UserError: there is no photograph on it.
        """
        with self._desk.store.read() as unit:
            if not unit.people.get(person_id).photo_sha256:
                raise UserError("There is no photograph on this card; nothing was changed.")
        with self._desk.write(step or Sentence("Take the photograph off the card of “{name}”", name=self._name(person_id))) as unit:
            unit.people.replace(replace(unit.people.get(person_id), photo_sha256="", photo_rights=""))
        return unit.changes

    def of(self, person_id: UUID) -> bytes:
        """The photograph as a JPEG; nothing where there is none, or its bytes are not in this library.

        Raises:
            NotFoundError: there is no such person.
        """
        with self._desk.store.read() as unit:
            sha256 = unit.people.get(person_id).photo_sha256
            return unit.originals.get(sha256) if sha256 and unit.originals.has(sha256) else b""

    def _name(self, person_id: UUID) -> str:
        with self._desk.store.read() as unit:
            return unit.people.get(person_id).name_in(Language.EN)
