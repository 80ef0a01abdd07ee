"""The line at the foot of the sidebar: when something was last kept, and when the last backup was made."""

from collections.abc import Callable
from datetime import datetime, time, timedelta

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from app.core.language import Language
from app.services.backups import BackupService
from app.ui.jobs import Jobs, Lane
from app.ui.later import later
from app.ui.wording import short_day


def until_midnight(now: datetime) -> timedelta:
    """How long the day of a clock still lasts."""
    return datetime.combine(now.date() + timedelta(days=1), time(), now.tzinfo) - now


class SavedLine(QObject):
    """Says both through ``show``; asks the folder of the backups when one was made, and words its time anew when the day is over."""

    _made = Signal()

    def __init__(self, jobs: Jobs, backups: BackupService, show: Callable[[str], object], language: Language, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._backups, self._show, self._language = jobs, backups, show, language
        self._saved = QCoreApplication.translate("SavedLine", "Saved")
        self._backup = ""
        self._midnight = later(self, 0, self.look)
        self._made.connect(self.look, Qt.ConnectionType.AutoConnection)
        self._deafen = backups.on_made(self._made.emit)

    def leave(self) -> None:
        """Hear of no backup any more, and word nothing anew at midnight: the window is gone."""
        self._deafen()
        self._midnight.stop()

    def look(self) -> None:
        """Look when the last backup was made."""
        self._jobs.read("backup-last", self._backups.last, self._found, lambda _trouble: None, lane=Lane.ASIDE)

    def saved(self) -> None:
        """Something was kept just now."""
        now = datetime.now().astimezone()
        self.say(QCoreApplication.translate("SavedLine", "Saved {time}").format(time=now.strftime("%H:%M")))

    def say(self, words: str) -> None:
        """Say how far everything is kept."""
        self._saved = words
        self._tell()

    def _found(self, at: datetime | None) -> None:
        translate = QCoreApplication.translate
        if at is None:
            self._backup = translate("SavedLine", "no backup yet")
        else:
            here, now = at.astimezone(), datetime.now().astimezone()
            when = here.strftime("%H:%M") if here.date() == now.date() else short_day(here, self._language)
            self._backup = translate("SavedLine", "backup {time}").format(time=when)
            self._midnight.start(int(until_midnight(now).total_seconds() * 1000) + 1000)
        self._tell()

    def _tell(self) -> None:
        self._show(" · ".join(words for words in (self._saved, self._backup) if words))
