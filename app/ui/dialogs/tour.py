"""Five steps through the window, for whoever opens it first; it can be left at any of them."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.ui.context import Context
from app.ui.widgets.box import IconView, column, row
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.label import Label, Prose
from app.ui.widgets.overlay import Card, Overlay


def tour_steps() -> tuple[tuple[str, str, str], ...]:
    """Icon, title and words of each step."""
    return (
        ("library", QCoreApplication.translate("Tour", "Drop in what came overnight"),
         QCoreApplication.translate("Tour", "Drop files anywhere in this window, or press Ctrl+O. Each becomes a brief, cleaned and dated. "
                                            "What the program only guesses is violet until you confirm it.")),
        ("highlighter", QCoreApplication.translate("Tour", "Read, select, press one key"),
         QCoreApplication.translate("Tour", "H highlights, Q asks, C quotes, F keeps a figure, E makes evidence, N writes a note. A mark "
                                            "stays on its words when a newer version comes in, or says that it cannot.")),
        ("folder-open", QCoreApplication.translate("Tour", "Keep a dossier on each issue"),
         QCoreApplication.translate("Tour", "Each statement shows what it rests on. Ctrl+E lets the mark in hand support one.")),
        ("book", QCoreApplication.translate("Tour", "Print the book that goes into the room"),
         QCoreApplication.translate("Tour", "Open a meeting and press Ctrl+B. The book is checked page by page; edition 2 keeps the "
                                            "numbers of every page that did not change. F11 is the view for the room itself.")),
        ("search", QCoreApplication.translate("Tour", "Find anything, undo anything"),
         QCoreApplication.translate("Tour", "Ctrl+Shift+F searches everything, in any spelling. Ctrl+K has every command. Ctrl+Z takes "
                                            "back any step, and F1 opens the guide at the right page.")),
    )  # fmt: skip


class Tour(Overlay):
    """Enter goes on, Escape leaves."""

    def __init__(self, context: Context, host: QWidget) -> None:
        look = context.look
        card = Card(look)
        super().__init__(look, host, card, wide=520, high=300, top=200, name=QCoreApplication.translate("Tour", "Tour of the window"))
        self._steps = tour_steps()
        self._at = 0
        self._icon = IconView(look, "library", 28, "accent")
        self._count = Label(look, "", "caption", "text3")
        self._title = Label(look, "", "h2", elide=True)
        self._words = Prose(look, "", "prose", "text2")
        self.skip = Button(look, self.tr("Skip"), kind=Kind.QUIET, key="Esc", height=36, clicked=self.close_over)
        self.before = Button(look, self.tr("Back"), height=36, clicked=lambda: self._step(-1))
        self.go_on = Button(look, self.tr("Next"), kind=Kind.PRIMARY, key="↵", height=36, clicked=lambda: self._step(1))
        card.setLayout(
            column(
                row(self._icon, "*", self._count), 6, self._title, self._words, "*", row(self.skip, "*", self.before, self.go_on),
                gap=6, margin=(28, 24, 28, 20),
            )
        )  # fmt: skip

    @property
    def at(self) -> int:
        return self._at

    def begin(self) -> None:
        """Show the first step."""
        self._at = 0
        self.open_over()
        self._show()
        self.go_on.setFocus()

    def _step(self, by: int) -> None:
        self._at += by
        if self._at >= len(self._steps):
            self.close_over()
        else:
            self._show()

    def _show(self) -> None:
        icon, title, words = self._steps[self._at]
        self._icon.set_icon(icon, "accent")
        self._title.show_text(title)
        self._words.show_text(words)
        self._count.show_text(self.tr("{at} of {all}").format(at=self._at + 1, all=len(self._steps)))
        self._count.updateGeometry()
        self.before.setEnabled(self._at > 0)
        last = self._at + 1 == len(self._steps)
        self.go_on.set_text(self.tr("Begin") if last else self.tr("Next"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._step(1)
        else:
            super().keyPressEvent(event)
