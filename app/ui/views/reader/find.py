"""Find in the text: every hit counted, shown, and gone through."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, Qt

from app.core.errors import UserError
from app.core.finding import Finder, Occurrences
from app.core.text import Span
from app.ui.spoken import spoken
from app.ui.theme import Look
from app.ui.widgets.box import Box, grows, row
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.field import Field
from app.ui.widgets.label import Label

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def occurrences(finder: Finder, words: str) -> Occurrences:
    """Where the words stand; ``/a pattern/`` between slashes is a regular expression, and why it is none is the note."""
    if len(words) > 2 and words.startswith("/") and words.endswith("/"):
        try:
            return finder.pattern(words[1:-1])
        except UserError as refused:
            return Occurrences((), spoken(refused.sentence))
    return finder.words(words)


class FindBar(Box):
    """A line above the text, ``left`` pixels in, where the text begins; Escape closes it."""

    moved = Signal(list, int)
    closed = Signal()

    def __init__(self, look: Look, words: str = "", *, left: int = 60) -> None:
        words = words or QCoreApplication.translate("FindBar", "Find in this text")
        self._field = Field(look, words, hint=words, icon="search")
        self._count = Label(look, "", "caption", "text2")
        before = Button(look, icon="chevron-up", kind=Kind.QUIET, height=28, name=QCoreApplication.translate("FindBar", "Hit before"))
        after = Button(look, icon="chevron-down", kind=Kind.QUIET, height=28, name=QCoreApplication.translate("FindBar", "Next hit"))
        close = Button(look, icon="x", kind=Kind.QUIET, height=28, name=QCoreApplication.translate("FindBar", "Close"))
        self._field.setMinimumWidth(160)
        layout = row(grows(self._field), self._count, before, after, close, gap=6, margin=(left, 6, 12, 6))
        super().__init__(look, layout, ground="sunken", sides="b")
        self._finder: Finder | None = None
        self._note = ""
        self._hits: list[Span] = []
        self._at = -1
        self._field.textChanged.connect(self._search)
        self._field.returnPressed.connect(lambda: self.step(1))
        self._field.installEventFilter(self)
        before.clicked.connect(lambda _checked=False: self.step(-1))
        after.clicked.connect(lambda _checked=False: self.step(1))
        close.clicked.connect(lambda _checked=False: self.leave())
        self.hide()

    @property
    def count(self) -> int:
        return len(self._hits)

    @property
    def field(self) -> Field:
        return self._field

    def open_for(self, text: str, words: str) -> None:
        """Begin, with the selected words if there are any."""
        self._begin(Finder(text), words)
        self._search()

    def open_soon(self) -> None:
        """Begin before the text is there: it is looked through as soon as ``renew`` brings it."""
        self._begin(None, "")
        self._hits, self._note, self._at = [], "", -1
        self._tell()

    def _begin(self, finder: Finder | None, words: str) -> None:
        self._finder = finder
        self.show()
        if words and "\n" not in words:
            self._field.setText(words)
        self._field.setFocus()
        self._field.selectAll()

    def renew(self, text: str | Finder) -> None:
        """The text has changed: look through it again, and stay at the hit in hand; a bar that is closed stays so."""
        if self.isHidden():
            return
        at = self._at
        self._finder = Finder(text) if isinstance(text, str) else text
        self.moved.emit([], -1)
        self._search()
        if at > 0 and self._hits:
            self.go_to(min(at, len(self._hits) - 1))

    def leave(self) -> None:
        """Close; nothing found is left to be gone through."""
        self.hide()
        self._hits, self._at = [], -1
        self.moved.emit([], -1)
        self.closed.emit()

    def step(self, by: int) -> None:
        if self._hits:
            self._at = (self._at + by) % len(self._hits)
            self._tell()

    def go_to(self, number: int) -> None:
        """Bring one hit into view."""
        if 0 <= number < len(self._hits):
            self._at = number
            self._tell()

    def _search(self) -> None:
        found = occurrences(self._finder, self._field.text()) if self._finder else Occurrences()
        self._hits, self._note = list(found.spans), found.note
        self._at = 0 if self._hits else -1
        self._tell()

    def _tell(self) -> None:
        awaited = self._finder is None or not self._field.text().strip()
        if awaited:
            words = ""
        elif self._note and not self._hits:
            words = self._note
        elif self._hits:
            words = self.tr("{at} of {count}").format(at=self._at + 1, count=len(self._hits))
        else:
            words = self.tr("Nothing has these words.")
        self._count.show_text(words)
        self._count.updateGeometry()
        self._field.set_wrong(not awaited and not self._hits)
        self.moved.emit(self._hits, self._at)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Shift and Enter go back: the field itself tells Enter with and without it alike."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self._field
        if pressed and event.key() in ENTER and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:  # type: ignore[attr-defined]
            self.step(-1)
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            event.accept()
        else:
            super().keyPressEvent(event)
