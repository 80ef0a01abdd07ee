"""A note that is too long for its card, whole and large: read and written over the window."""

from collections.abc import Iterator

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from app.ui.theme import Look
from app.ui.widgets.box import Rule, column, grows, row
from app.ui.widgets.button import Button
from app.ui.widgets.label import Label, Prose
from app.ui.widgets.overlay import Card, Overlay
from app.ui.widgets.writing import Writing

AT_ONCE = 40_000
"""Letters that are laid out before the window looks after the user again; a note of a million takes some tenths of a second."""


class LongNote(Overlay):
    """``kept`` tells the words once they were changed; Escape keeps them and closes."""

    kept = Signal(str)

    def __init__(self, look: Look, host: QWidget) -> None:
        card = Card(look)
        super().__init__(look, host, card, wide=860, high=720, top=60, name=self.tr("The whole note"))
        self.note = Writing(look, self.tr("Note"), lines=0)
        self._title = Label(look, self.tr("The whole note"), "lead", elide=True)
        self._about = Label(look, "", "caption", "text2")
        close = Button(look, self.tr("Done"), key="Esc", height=30, clicked=self.close_over)
        hint = Prose(look, self.tr("What you write is kept when you leave."), "caption", "text2")
        head = row(grows(self._title), self._about, margin=(20, 14, 20, 12))
        body = row(grows(self.note), margin=(16, 12, 16, 4))
        card.setLayout(column(head, Rule(look), body, row(grows(hint), close, margin=(20, 8, 16, 12)), gap=0, margin=(1, 1, 1, 1)))
        self._rest: Iterator[str] = iter(())
        self._more = QTimer(self)
        self._more.setInterval(0)
        self._more.timeout.connect(self._go_on)
        self.note.kept.connect(self.kept.emit)
        self.note.left.connect(self.close_over)

    def ask(self, words: str) -> None:
        """Open with these words; until all of them are there they are only read."""
        self._about.show_text(self.tr("{count} letters").format(count=f"{len(words):,}"))
        self._about.updateGeometry()
        self.note.setReadOnly(True)
        self.note.show_words("")
        self._rest = iter([words[at : at + AT_ONCE] for at in range(0, len(words), AT_ONCE)])
        self.open_over()
        self.note.setFocus()
        self._go_on()
        self._more.start()

    def _go_on(self) -> None:
        part = next(self._rest, None)
        if part is not None:
            self.note.add_words(part)
            return
        self._more.stop()
        self.note.document().clearUndoRedoStacks()
        self.note.moveCursor(QTextCursor.MoveOperation.Start)
        self.note.setReadOnly(False)

    @property
    def ready(self) -> bool:
        """Whether all of the note is there."""
        return not self.note.isReadOnly()

    def close_over(self) -> None:
        self._more.stop()
        self.note.keep()
        super().close_over()
