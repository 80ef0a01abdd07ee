"""Keys of commands as the user has changed them, kept beside the library: they tell nothing of its content."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtGui import QKeySequence

from app.core.settings import SHORTCUTS, Settings
from app.ui.actions import Command
from app.ui.choosing import choose
from app.ui.jobs import Jobs


def changed_keys(settings: Settings) -> dict[str, str]:
    """The commands whose keys were changed; empty keys mean none. What cannot be read is as if nothing had been changed."""
    try:
        found: object = json.loads(settings.get(SHORTCUTS) or "{}")
    except ValueError:
        return {}
    return {str(name): keys for name, keys in found.items() if isinstance(keys, str)} if isinstance(found, dict) else {}


def with_changes(commands: Sequence[Command], changed: Mapping[str, str]) -> tuple[Command, ...]:
    """The commands with the keys that the user gave them."""
    return tuple(
        replace(command, keys=(changed[command.id],) if changed[command.id] else ()) if command.id in changed else command
        for command in commands
    )


def change_keys(settings: Settings, jobs: Jobs, command_id: str, keys: str | None) -> None:
    """Give a command other keys, none ("") or its own again (None)."""
    changed = changed_keys(settings)
    changed.pop(command_id, None)
    if keys is not None:
        changed[command_id] = keys
    choose(settings, jobs, SHORTCUTS, json.dumps(changed, sort_keys=True) if changed else "")


def claimed_by(commands: Sequence[Command], keys: str, but: str) -> Command | None:
    """Another command that has these keys."""
    wanted = QKeySequence(keys)
    return next((each for each in commands if each.id != but and any(QKeySequence(known) == wanted for known in each.keys)), None)
