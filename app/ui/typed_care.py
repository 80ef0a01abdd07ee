"""What is being typed while the program may end at any moment: it lies in the library some seconds later, and is offered at the next start.

Fields hand their words on when they are left, and a window that goes has them do so. A process that is killed, or a machine that
loses its power, asks nobody; what was typed last would be gone with it.
"""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.ui.theme import Look
from app.ui.widgets.top_band import TopBand
from app.ui.widgets.writing import InPlace, Writing

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

LOOK_MS = 3_000
"""How often one looks; a sentence is lost at the most. Nothing is written while nothing is typed."""
SHOWN = 120
"""Letters of what was typed that the band shows."""


class TypedCare(QObject):
    """Keeps what stands in forms and in the field that is written in, as no step of the history."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._kept: dict[str, Any] = {"typed": {}, "asked": "", "writing": {}}
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Keep what is typed, if it is not what was kept last."""
        window = self._window
        now = {"typed": window.form_overlay.drafts, "asked": window.form_overlay.begun, "writing": writing_in(window)}
        if now != self._kept:
            self._kept = now
            resume = window.services.resume
            window.jobs.write(lambda: resume.keep_typed(now), failed=lambda _sentence: None)  # whatever is saved next says why not


def writing_in(window: "MainWindow") -> dict[str, str]:
    """The words of a field that are not handed on yet, and what the field is called; nothing where there is none. A form keeps its own."""
    note = window.room_view.note
    if note.isVisible() and note.text():
        return {"field": note.accessibleName(), "words": note.text()}
    for each in (*window.findChildren(InPlace), *window.findChildren(Writing)):
        if (words := each.pending()) and not window.form_overlay.isAncestorOf(each):
            return {"field": each.accessibleName(), "words": words}
    return {}


class TypedBand(TopBand):
    """Says that something was being typed when the program ended, and gives it back."""

    def __init__(self, look: Look, host: QWidget, field: str, words: str) -> None:
        translate = QCoreApplication.translate
        first = translate("TypedBand", "Attaché ended while you were writing in “{field}”; what you had typed is here.").format(field=field)
        shown = words if len(words) <= SHOWN else words[: SHOWN - 1].rstrip() + "…"
        sentences = first, translate("TypedBand", "“{title}”").format(title=shown)
        super().__init__(look, host, sentences, translate("TypedBand", "Copy it"), icon="pencil", token="warn")
        self._words = words
        self.button.clicked.connect(lambda _checked=False: self.copy())

    def copy(self) -> None:
        """Put all of it on the clipboard, and go."""
        QGuiApplication.clipboard().setText(self._words)
        self.put_away()
