"""A setting is chosen in the window: it holds at once, also where the library's disk takes nothing."""

from PySide6.QtCore import QCoreApplication

from app.core.errors import DiskError
from app.core.settings import Setting, Settings, T
from app.ui.jobs import Jobs
from app.ui.spoken import spoken
from app.ui.wording import sentences


def keep(settings: Settings, setting: Setting[T], value: T) -> str:
    """Let a setting hold from now on; answers what is to be said where it holds only until the program ends."""
    try:
        settings.put(setting, value)
    except DiskError as trouble:
        settings.hold(setting, value)
        return sentences(QCoreApplication.translate("Choosing", "Your choice holds until Attaché is closed."), spoken(trouble.sentence))
    return ""


def choose(settings: Settings, jobs: Jobs, setting: Setting[T], value: T) -> None:
    """Let a setting hold from now on, and say where it could not be kept."""
    words = keep(settings, setting, value)
    if words:
        jobs.trouble.emit(words)
