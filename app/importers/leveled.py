"""Numbered lists of several levels, as word processors count them."""

import re
from dataclasses import dataclass, field

from app.importers.numerals import number_in


@dataclass(frozen=True, slots=True)
class Level:
    """How a level is numbered: from where, in which figures (``numerals``), and with what around it (%1 is the number of level 0)."""

    start: int = 1
    form: str = "decimal"
    text: str = ""
    legal: bool = False


@dataclass(slots=True)
class LeveledList:
    """A list: its levels, and where each of them has come to."""

    levels: dict[int, Level] = field(default_factory=dict[int, Level])
    counts: dict[int, int] = field(default_factory=dict[int, int])

    def next(self, level: int) -> str:
        """The number of the next paragraph on a level; deeper levels begin again."""
        for above in range(level):
            self.counts.setdefault(above, self._of(above).start)
        self.counts[level] = self.counts[level] + 1 if level in self.counts else self._of(level).start
        self.counts = {at: count for at, count in self.counts.items() if at <= level}
        here = self._of(level)
        if here.form in ("bullet", "none") or not here.text:
            return ""
        return re.sub(r"%([1-9])", lambda found: self._said(int(found[1]) - 1, legal=here.legal), here.text).strip()

    def is_bullet(self, level: int) -> bool:
        """Whether a level has a sign in place of numbers, or is not described at all."""
        return self._of(level).form == "bullet" or level not in self.levels

    def is_bare(self, level: int) -> bool:
        """Whether a level prints neither number nor sign: its paragraphs go on with the item above, or only stand in."""
        return level in self.levels and (self._of(level).form == "none" or not self._of(level).text.strip())

    def _said(self, level: int, *, legal: bool) -> str:
        return number_in(self.counts.get(level, 0), "decimal" if legal else self._of(level).form)

    def _of(self, level: int) -> Level:
        return self.levels.get(level, Level())
