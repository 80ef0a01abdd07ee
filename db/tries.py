"""A growing delay after wrong passphrases. It slows down whoever sits at the keyboard; nothing is ever wiped.

A recovery code has 160 random bits and needs no delay.
"""

import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from time import time

from app.core.errors import LockedError
from db.files import write_whole

TRIES_NAME = "tries.json"
FREE = 3
"""Wrong tries that cost nothing: fingers slip."""

LONGEST = 300
"""Seconds; longer would keep out the owner and nobody else, since who has the file can try elsewhere."""


class Tries:
    """The wrong tries of one library's folder, kept across restarts."""

    def __init__(self, folder: Path, clock: Callable[[], float] = time) -> None:
        self._file = folder / TRIES_NAME
        self._clock = clock

    def check(self) -> None:
        """Refuse while the delay lasts.

        Raises:
            LockedError: it is too early; the sentence says how long to wait.
        """
        wrong, last = self._read()
        delay = min(LONGEST, 2 ** (wrong - FREE)) if wrong >= FREE else 0
        now = self._clock()
        if last > now:
            # the clock was set back: the delay begins anew rather than to last for days
            self._write(wrong, now)
            last = now
        left = last + delay - now
        if delay and left > 0:
            raise LockedError(
                "The passphrase was wrong {wrong} times. Wait {seconds} seconds, then try again.", wrong=wrong, seconds=max(1, round(left))
            )

    def failed(self) -> None:
        """Count a wrong try."""
        self._write(self._read()[0] + 1, self._clock())

    def succeeded(self) -> None:
        """Forget the wrong tries."""
        with suppress(OSError):
            self._file.unlink()

    def _read(self) -> tuple[int, float]:
        try:
            found = json.loads(self._file.read_text(encoding="utf-8"))
            wrong, last = int(found["wrong"]), float(found["last"])
        except (OSError, ValueError, KeyError, TypeError):
            return 0, 0.0
        return min(max(wrong, 0), 64), last

    def _write(self, wrong: int, last: float) -> None:
        # a folder that cannot be written to has no delay: whoever may only read it has a copy to try on anyway
        with suppress(OSError):
            write_whole(self._file, json.dumps({"wrong": wrong, "last": last}).encode())
