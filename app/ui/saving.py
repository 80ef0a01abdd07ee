"""The line at the foot of the sidebar: when something was last kept, and when the last backup was made."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.core.language import Language
from app.services.backups import BackupService
from app.ui.jobs import Jobs, Lane
from app.ui.wording import short_day


class SavedLine:
    """Says both through ``show``; asks the folder of the backups when told that one may have been made."""

    def __init__(self, jobs: Jobs, backups: BackupService, show: Callable[[str], object], language: Language) -> None:
        self._jobs, self._backups, self._show, self._language = jobs, backups, show, language
        self._saved = QCoreApplication.translate("SavedLine", "Saved")
        self._backup = ""

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
        self._tell()

    def _tell(self) -> None:
        self._show(" · ".join(words for words in (self._saved, self._backup) if words))
