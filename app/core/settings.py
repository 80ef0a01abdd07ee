"""Settings of this machine: declared once, with type, default and label; kept as a small plain file without content."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import Generic, TypeVar, cast

from app.core.errors import DiskError, UserError
from app.core.reasons import reason_of
from app.core.sentences import Sentence

T = TypeVar("T", str, int, bool)


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One setting. ``choices`` is empty where any value of the type will do."""

    key: str
    default: T
    label: str
    choices: tuple[T, ...] = ()

    def accepts(self, value: object) -> bool:
        """Whether a stored value can be used; a value of another type or out of range cannot."""
        return type(value) is type(self.default) and (not self.choices or value in self.choices)


THEME = Setting("theme", "system", "Appearance", ("system", "light", "dark"))
HIGH_CONTRAST = Setting("high_contrast", False, Sentence("High contrast"))
WINDOW_LANGUAGE = Setting("language", "", Sentence("Language of the window"), ("", "en", "ko", "ja"))
SCALE = Setting("scale", 100, Sentence("Size of the whole window in percent"), (80, 100, 125, 150, 175, 200))
READING_SIZE = Setting("reading_size", 16, Sentence("Size of the reader's text in pixels"), tuple(range(14, 25)))
LOCK_MINUTES = Setting(
    "lock_minutes", 10, Sentence("Minutes without a touch after which the library is locked; 0 for never"), (0, 1, 2, 5, 10, 15, 30, 60)
)
SHORTCUTS = Setting("shortcuts", "", Sentence("Keys of commands that were changed"))
GEOMETRY = Setting("geometry", "", Sentence("Place of the window"))
LIBRARY_NAME = Setting("library_name", "", Sentence("Name of the library"))
LONGEST_LIBRARY_NAME = 60
"""Letters of a name: more does not fit at the head of the sidebar, nor on the card before unlocking."""
LIBRARY_PLACE = Setting("library_place", "", Sentence("Folder of the library, where it is not the usual one"))
LIST_FORM = Setting("list_form", "rows", Sentence("Form of the library's list"), ("rows", "columns"))
LIST_COLUMNS = Setting("list_columns", "", Sentence("Columns of the library's list"))
ZOOMS = Setting("zooms", "", Sentence("Sizes of the panes of each screen"))
PANES = Setting("panes", "", Sentence("Widths of the panes of each screen"))


class Settings:
    """The settings file of one library's folder, read on demand and written at once."""

    def __init__(self, file: Path, allowed: Mapping[str, tuple[object, ...]] | None = None) -> None:
        """``allowed`` are the choices that the administrator leaves, by the key of a setting, the mildest last."""
        self._file = file
        self._allowed = allowed or {}
        self._held: dict[str, object] = {}
        # The window and its workers keep values; each is laid beside what the file holds
        self._lock = Lock()
        self._known: Mapping[str, object] = {}

    def choices(self, setting: Setting[T]) -> tuple[T, ...]:
        """The choices that this machine leaves; empty where any value of the type will do."""
        return cast(tuple[T, ...], self._allowed.get(setting.key, setting.choices))

    def get(self, setting: Setting[T]) -> T:
        """The value chosen, or the default where there is none that can be used; the mildest that is allowed in the place of another."""
        value = {**self._read(), **self._held}.get(setting.key, setting.default)
        usable = cast(T, value) if setting.accepts(value) else setting.default
        choices = self.choices(setting)
        return usable if not choices or usable in choices else choices[-1]

    def put(self, setting: Setting[T], value: T) -> None:
        """Keep a value, and what was held before, in one step: the old file stays until the new one is whole.

        Raises:
            UserError: the value is not among the choices.
            DiskError: the file cannot be written.
        """
        if not setting.accepts(value):
            raise UserError(
                "“{value}” cannot be chosen for “{label}”; {choices}.", value=value, label=setting.label, choices=self._choices(setting)
            )
        if setting.key in self._allowed and value not in self._allowed[setting.key]:
            raise UserError("“{label}” was set by your administrator; {choices}.", label=setting.label, choices=self._choices(setting))
        with self._lock:
            self._write({**self._read(), **self._held, setting.key: value})
            self._held.clear()

    def _write(self, chosen: Mapping[str, object]) -> None:
        partial = self._file.with_suffix(".tmp")
        try:
            partial.write_text(json.dumps(chosen, indent=1, sort_keys=True), encoding="utf-8")
            partial.replace(self._file)
        except OSError as trouble:
            raise DiskError(
                "The settings could not be written ({reason}). Check that the disk with the library is there.",
                reason=reason_of(trouble),
            ) from trouble

    def hold(self, setting: Setting[T], value: T) -> None:
        """Let a value hold that cannot be kept now: until the program ends, or until something can be kept again."""
        with self._lock:
            self._held[setting.key] = value

    def _choices(self, setting: Setting[T]) -> str:
        choices = self.choices(setting)
        if choices:
            return Sentence("choose one of: {choices}", choices=", ".join(str(choice) or "(none)" for choice in choices))
        return Sentence("it wants a value such as {default}", default=repr(setting.default))

    def _read(self) -> Mapping[str, object]:
        """What is kept; while the disk is not there what was read last, so that nothing changes its look then."""
        try:
            stored: object = json.loads(self._file.read_text(encoding="utf-8"))
        except OSError:
            return self._known
        except ValueError:
            return {}
        self._known = cast(Mapping[str, object], stored) if isinstance(stored, dict) else {}
        return self._known
