"""The marks of a brief as a list with a filter by letter, and the one in hand with its note."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QListView, QSizePolicy, QStackedWidget

from app.core.language import Language
from app.core.model.annotation import AnchorState, AnnotationKind
from app.services.views import Mark
from app.ui.theme import Look
from app.ui.tokens import MARK_LETTERS
from app.ui.views.reader.mark_rows import OPEN_KINDS, MarkDelegate, Served, spoken_mark
from app.ui.views.reader.review import ReviewCard
from app.ui.widgets.box import Box, clear_layout, column, grows, row, settle
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.chip import Flow, LetterBadge
from app.ui.widgets.label import Label, Prose
from app.ui.widgets.notices import EmptyPlace
from app.ui.widgets.paint import paint_elided, paint_letter, paint_ring
from app.ui.widgets.rows import RowList, RowModel
from app.ui.widgets.wrapping import first_words
from app.ui.widgets.writing import Writing
from app.ui.wording import mark_name

LONG_NOTE, LONG_SHOWN = 20_000, 2_000
"""Letters from which a note is written in a window of its own, and those of it that its card shows."""


class LetterFilter(QAbstractButton):
    """A letter with its count; pressed, only such marks are listed."""

    def __init__(self, look: Look, letter: str, name: str, count: int) -> None:
        super().__init__()
        self._look = look
        self.letter = letter
        self._count = str(count)
        self.setCheckable(True)
        self.setAccessibleName(f"{name}, {count}")
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(34 + self._look.width("caption_medium", self._count), 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, rect = self._look, QRectF(self.rect())
        painter.setPen(QPen(look.colour("accent" if self.isChecked() else "line"), 1))
        painter.setBrush(look.colour("soft" if self.isChecked() else "surface"))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        paint_letter(painter, look, QRectF(4, 4, 16, 16), self.letter)
        paint_elided(painter, look, rect.adjusted(26, 0, 0, 0), "caption_medium", "text2", self._count)
        if self.hasFocus():
            paint_ring(painter, look, rect, 5)


class MarkCard(Box):
    """The mark in hand: its words whole, its note to write, and what else can be done with it. ``taken`` tells its id, or None."""

    noted = Signal(object)
    deleted = Signal(object)
    linked = Signal(object)
    settled = Signal(object)
    waiting = Signal(object)
    whole_asked = Signal(object)
    taken = Signal(object)

    def __init__(self, look: Look) -> None:
        self._look = look
        self._mark: Mark | None = None
        self._words = Prose(look, "", "caption", "text2")
        self._kind = Label(look, "", "body_bold", elide=True)
        self._badge_room = row()
        hint = QCoreApplication.translate("Marks", "Write a note")
        self._note = Writing(look, QCoreApplication.translate("Marks", "Note"), hint=hint, most=LONG_NOTE, flood=self._flooded)
        self.whole = Button(look, "", kind=Kind.LINK, height=24, gives=True, clicked=lambda: self.whole_asked.emit(self._mark))
        self.whole.hide()
        self._link = Button(look, QCoreApplication.translate("Marks", "Use as evidence"), kind=Kind.PLAIN, key="Ctrl E", height=28)
        delete_name = QCoreApplication.translate("Marks", "Delete the mark")
        self._delete = Button(look, icon="trash-2", kind=Kind.QUIET, height=28, name=delete_name, key="Del")
        head = row(self._badge_room, grows(self._kind), self._delete)
        self.review = ReviewCard(look)
        self._settle = Button(look, "", kind=Kind.QUIET, icon="check", height=28)
        foot = row(self._link, self._settle, "*", gap=4)
        layout = column(head, self.review, self._words, self._note, row(self.whole, "*"), foot, gap=6, margin=(16, 10, 12, 12))
        super().__init__(look, layout, ground="surface", sides="t")
        self._note.kept.connect(self.keep_words)
        self._settle.clicked.connect(lambda _checked=False: self.settled.emit(self._mark))
        self._link.clicked.connect(lambda _checked=False: self.linked.emit(self._mark))
        self._delete.clicked.connect(lambda _checked=False: self.deleted.emit(self._mark))
        self.hide()

    @property
    def mark(self) -> Mark | None:
        return self._mark

    @property
    def note(self) -> Writing:
        return self._note

    def show_mark(self, mark: Mark | None) -> None:
        self._note.keep()
        self._mark = mark
        self.taken.emit(mark.annotation.id if mark is not None else None)
        self.setVisible(mark is not None)
        if mark is None:
            return
        clear_layout(self._badge_room)
        self._badge_room.addWidget(LetterBadge(self._look, MARK_LETTERS[mark.annotation.kind]))
        self._kind.show_text(mark_name(mark.annotation.kind))
        words = first_words(mark.passage.exact)
        shown = words if len(words) < 240 else words[:239] + "…"
        self._words.show_text(shown)
        self._show_note(mark.annotation.body)
        self._settle.setVisible(mark.annotation.kind in OPEN_KINDS)
        self._settle.set_text(settle_words(mark))
        lost = mark.state is not AnchorState.ANCHORED
        self._words.setVisible(not lost)
        self.review.setVisible(lost)
        if lost:
            self.review.show_waiting(shown, loose=mark.state is AnchorState.ORPHAN)
            self.waiting.emit(mark)

    def _show_note(self, words: str) -> None:
        """The note to write in; of a very long one the beginning is shown, and all of it when it is asked for."""
        long = len(words) > LONG_NOTE
        self._note.show_words(words[:LONG_SHOWN] + "…" if long else words)
        self._note.setReadOnly(long)
        self.whole.setVisible(long)
        if long:
            self.whole.set_text(QCoreApplication.translate("Marks", "Open the whole note"))

    def _flooded(self, words: str) -> None:
        """A text was pasted that is too long for the card: it is kept whole, and of it the beginning is shown."""
        if self._mark is not None:
            self.keep_words(words)
            self._mark = replace(self._mark, annotation=replace(self._mark.annotation, body=words))
            self._show_note(words)

    def keep_words(self, words: str) -> None:
        """Hand on the mark in hand with another note."""
        if self._mark is not None and words != self._mark.annotation.body:
            self.noted.emit(replace(self._mark.annotation, body=words))


def settle_words(mark: Mark) -> str:
    """What says that nothing is open about a mark any more, or that something is again."""
    translate = QCoreApplication.translate
    if mark.annotation.resolved:
        return translate("Marks", "Open again")
    words = {AnnotationKind.QUESTION: translate("Marks", "Answered"), AnnotationKind.ACTION: translate("Marks", "Done")}
    return words.get(mark.annotation.kind) or translate("Marks", "Settled")


class MarksPane(Box):
    """The pane at the right of the reader."""

    chosen = Signal(object)

    def __init__(self, look: Look, language: Language) -> None:
        self._look = look
        self._marks: Sequence[Mark] = ()
        self._filters = Flow()
        self._letters: set[str] = set()
        self._counted: Counter[str] = Counter()
        delegate = self._delegate = MarkDelegate(look, language)
        self._model: RowModel[Mark] = RowModel(lambda mark: spoken_mark(mark, language, delegate.served.words(mark)))
        self.list = RowList(self._model, delegate, QCoreApplication.translate("Marks", "Marks"))
        self.list.setUniformItemSizes(False)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.viewport().setAutoFillBackground(False)
        self.unfold = Button(
            look, icon="unfold-vertical", kind=Kind.QUIET, height=28, name=QCoreApplication.translate("Marks", "Whole notes")
        )
        self.unfold.setCheckable(True)
        self.export = Button(
            look,
            icon="upload",
            kind=Kind.QUIET,
            height=28,
            name=QCoreApplication.translate("Marks", "Save the marks with their references"),
        )
        self.card = MarkCard(look)
        self._stack = QStackedWidget()
        missing, begin = (
            QCoreApplication.translate("Marks", "No marks yet."),
            QCoreApplication.translate("Marks", "Select words and press H, Q, C, F, E or N."),
        )
        self._stack.addWidget(EmptyPlace(look, "highlighter", missing, begin))
        self._stack.addWidget(self.list)
        deeds = column(row(self.unfold, self.export, gap=2), "*", gap=0)
        filters = row(grows(self._filters), deeds, margin=(16, 2, 10, 2))
        super().__init__(look, column(filters, grows(self._stack), self.card, gap=4), ground="sunken", sides="l")
        self.list.chosen.connect(self._choose)
        self.unfold.toggled.connect(self._unfold)

    def _unfold(self, on: bool) -> None:
        """Show words and notes whole, or their first lines."""
        self._delegate.whole = on
        self.list.scheduleDelayedItemsLayout()
        self.list.viewport().update()

    @property
    def shown(self) -> Sequence[Mark]:
        return self._model.rows

    def name_served(self, served: Served) -> None:
        """Name the dossiers and statements that marks serve."""
        self._delegate.served = served
        self.list.viewport().update()

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Marks without a place come first; the chosen one stays chosen."""
        self.export.setEnabled(bool(marks))
        self._marks = sorted(marks, key=lambda mark: (mark.placed, mark.start))
        counts = Counter(MARK_LETTERS[mark.annotation.kind] for mark in marks)
        if counts != self._counted:
            self._counted = counts
            self._show_letters(counts)
        self._refill()

    def _show_letters(self, counts: Counter[str]) -> None:
        """The filter anew; it is there at once, for with each mark that is made it would blink."""
        names = {letter: mark_name(kind) for kind, letter in MARK_LETTERS.items()}
        layout = self._filters.flow
        clear_layout(layout)
        for letter in (letter for letter in names if counts[letter]):
            button = LetterFilter(self._look, letter, names[letter], counts[letter])
            button.setChecked(letter in self._letters)
            button.toggled.connect(lambda on, letter=letter: self._filter(letter, on))
            layout.addWidget(button)
        self._filters.updateGeometry()
        settle(self._filters)

    def _filter(self, letter: str, on: bool) -> None:
        self._letters = self._letters | {letter} if on else self._letters - {letter}
        self._refill()

    def _refill(self) -> None:
        chosen = self.card.mark.annotation.id if self.card.mark else None
        wanted = [mark for mark in self._marks if not self._letters or MARK_LETTERS[mark.annotation.kind] in self._letters]
        self.list.expect(len(wanted))
        self._model.show_rows(wanted)
        self._stack.setCurrentIndex(1 if self._marks else 0)
        self.choose(chosen)

    def choose(self, mark_id: UUID | None) -> None:
        """Show one mark as the one in hand."""
        numbers = [at for at, mark in enumerate(self._model.rows) if mark.annotation.id == mark_id]
        if numbers:
            self.list.choose_row(numbers[0])
            self.card.show_mark(self._model.rows[numbers[0]])
        else:
            self.list.clearSelection()
            self.card.show_mark(None)

    def step(self, by: int) -> None:
        """The mark after or before the one in hand, going round."""
        if self._model.rows:
            at = self.list.currentIndex().row() if self.card.mark else (-1 if by > 0 else 0)
            self.list.choose_row((at + by) % len(self._model.rows))

    def _choose(self, mark: object) -> None:
        if isinstance(mark, Mark):
            self.card.show_mark(mark)
            self.chosen.emit(mark)
