"""How long the rest of an import takes, in words."""

from PySide6.QtCore import QObject

TELL_AFTER = 3.0
"""Seconds of work after which it is told how long the rest will take; before, the guess would jump."""
TELL_MINUTES = 90
"""Seconds from which the rest is told in minutes."""


class Rest(QObject):
    """Tells it; an object, because a count has words of its own only where an object asks for them."""

    def words(self, taken: float, done: int, total: int) -> str:
        """What is told after so many seconds; nothing where it cannot be guessed yet."""
        rest = round(taken / done * (total - done)) if done and taken > TELL_AFTER else 0
        if rest >= TELL_MINUTES:
            return self.tr("about %n minute(s) left", "", round(rest / 60))
        return self.tr("about %n second(s) left", "", rest) if rest else ""
