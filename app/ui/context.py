"""What every screen is given: the look, the services, the jobs, and the ways to go somewhere and to say something."""

from collections.abc import Callable
from dataclasses import dataclass

from app.core.language import Language
from app.services.opening import Services
from app.ui.bus import Bus
from app.ui.dialogs.form import Form
from app.ui.files import Files
from app.ui.jobs import Jobs
from app.ui.places import Place
from app.ui.theme import Look


@dataclass(frozen=True, slots=True)
class Context:
    """Handed to each screen; nothing in the window is global. ``beside`` goes somewhere in a new tab.

    ``instead`` goes somewhere because what was shown is gone: the way back leads past that.
    ``inform`` says what was not done, and why. ``ask`` shows a form, ``files`` asks for files. ``language`` is the window's own.
    """

    look: Look
    services: Services
    jobs: Jobs
    bus: Bus
    go: Callable[[Place], None]
    beside: Callable[[Place], None]
    instead: Callable[[Place], None]
    say: Callable[[str], None]
    inform: Callable[[str], None]
    said_undoable: Callable[[str], None]
    ask: Callable[[Form], None]
    language: Language
    files: Files
