"""Where the window was left. It names what was being read, so it is kept inside the library."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from uuid import UUID

from app.core.sentences import Sentence
from app.services.desk import Desk
from db.unit import Unit

KEY, READING, FOLDERS = "window.place", "window.reading", "window.folders"
_ID = re.compile(r"UUID\('([0-9a-f-]{36})'\)")
"""An id in the name that something typed is kept by, as Python writes it."""
MOST = 2000
"""Briefs whose reading place is kept; the ones read longest ago go first."""


class ResumeService:
    """The place of the window, as plain values that only the window understands."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def keep(self, place: dict[str, Any]) -> None:
        """Keep the place; no step of the history. What was ``typed`` about something that is gone by now is let go.

        Raises:
            UserError: the library cannot be written.
        """
        with self._desk.store.write(Sentence("Keep the place")) as unit:
            unit.settings.put(KEY, _without_gone(unit, place))

    def keep_typed(self, typed: dict[str, Any]) -> None:
        """Keep what is being typed beside the place that was kept last; no step of the history. What is about something gone is let go.

        Raises:
            UserError: the library cannot be written.
        """
        with self._desk.store.write(Sentence("Keep the place")) as unit:
            unit.settings.put(KEY, {**unit.settings.get(KEY, {}), **_without_gone(unit, typed)})

    def kept(self) -> dict[str, Any]:
        """The place kept last; empty where there is none."""
        with self._desk.store.read() as unit:
            return unit.settings.get(KEY, {})

    def keep_reading(self, places: Mapping[UUID, int]) -> None:
        """Keep how far briefs were read (the clean offset of the first line in view); no step of the history.

        Raises:
            UserError: the library cannot be written.
        """
        fresh = {str(brief_id): offset for brief_id, offset in places.items()}
        with self._desk.store.write(Sentence("Keep the place")) as unit:
            known: dict[str, int] = {key: at for key, at in unit.settings.get(READING, {}).items() if key not in fresh}
            unit.settings.put(READING, dict([*known.items(), *fresh.items()][-MOST:]))

    def reading(self, brief_id: UUID) -> int:
        """How far a brief was read when it was left; 0 where it was not."""
        with self._desk.store.read() as unit:
            kept: dict[str, int] = unit.settings.get(READING, {})
        return kept.get(str(brief_id), 0)

    def keep_folder(self, purpose: str, folder: Path) -> None:
        """Keep the folder used last for a purpose; no step of the history. It may name what one works on, and stays inside the library.

        Raises:
            UserError: the library cannot be written.
        """
        if self.folders().get(purpose) == str(folder):
            return
        with self._desk.store.write(Sentence("Keep the place")) as unit:
            unit.settings.put(FOLDERS, {**unit.settings.get(FOLDERS, {}), purpose: str(folder)})

    def folders(self) -> dict[str, str]:
        """The folders used last, by purpose."""
        with self._desk.store.read() as unit:
            return unit.settings.get(FOLDERS, {})


def _without_gone(unit: Unit, place: dict[str, Any]) -> dict[str, Any]:
    """The place without what was ``typed`` about something that is gone by now."""
    typed: dict[str, Any] = place.get("typed", {})
    if not typed:
        return place
    about = {name: {UUID(found) for found in _ID.findall(name)} for name in typed}
    gone = unit.missing({each for ids in about.values() for each in ids})
    return {**place, "typed": {name: words for name, words in typed.items() if not about[name] & gone}}
