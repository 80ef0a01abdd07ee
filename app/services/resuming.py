"""Where the window was left. It names what was being read, so it is kept inside the library."""

from typing import Any

from app.services.desk import Desk

KEY = "window.place"


class ResumeService:
    """The place of the window, as plain values that only the window understands."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def keep(self, place: dict[str, Any]) -> None:
        """Keep the place; no step of the history.

        Raises:
            UserError: the library cannot be written.
        """
        with self._desk.store.write("Keep the place") as unit:
            unit.settings.put(KEY, place)

    def kept(self) -> dict[str, Any]:
        """The place kept last; empty where there is none."""
        with self._desk.store.read() as unit:
            return unit.settings.get(KEY, {})
