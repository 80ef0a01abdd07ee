"""A statement as it stands on the page: number, words that can be edited, what it rests on."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QSizePolicy, QVBoxLayout, QWidget

from app.core.language import Language
from app.core.model.base import Disclosure
from app.core.model.dossier import Statement
from app.core.text import shorten
from app.services.views import Coverage, EvidenceView
from app.ui.counted import Counted
from app.ui.dragging import lift, put_statement
from app.ui.kinds import Role
from app.ui.theme import Look
from app.ui.typography import SERIF
from app.ui.views.dossier.sources import Sources
from app.ui.widgets.box import column, grows, row
from app.ui.widgets.chip import Chip, CoverageDot, Flow
from app.ui.widgets.label import Label, Prose
from app.ui.widgets.paint import ChipLook, paint_ring
from app.ui.widgets.writing import MOST_IN_PLACE, Cursor, InPlace
from app.ui.wording import language_name

MOST_CHIPS = 6


def coverage_words(coverage: Coverage) -> str:
    """How a statement is supported, spoken."""
    if coverage.unsupported:
        return QCoreApplication.translate("Statement", "no source")
    words = Counted().sources(coverage.sources)
    theirs = QCoreApplication.translate("Statement", "only their side's")
    return f"{words}, {theirs}" if coverage.theirs >= coverage.sources else words


@dataclass(frozen=True, slots=True)
class Draft:
    """A statement that is being written for the first time: where it is to stand, a hint, and what was typed so far."""

    statement: Statement
    after: UUID | None
    hint: str
    words: str = ""
    cursor: Cursor | None = None


class StatementRow(QWidget):
    """Chosen with a click or the arrows, edited with Enter, F2 or a double click."""

    spoken_role = Role.ListItem
    chosen = Signal(object)
    edited = Signal(object, str)
    written = Signal()
    after_wanted = Signal(object)
    stepped = Signal(int)
    moved = Signal(object, int)
    deleted = Signal(object)
    draft_left = Signal(object)
    worded = Signal(object, str)
    refused = Signal(str)

    def __init__(
        self,
        look: Look,
        number: int,
        statement: Statement,
        coverage: Coverage,
        evidence: Sequence[EvidenceView],
        sources: Sources,
        go: Callable[[EvidenceView], None],
        *,
        draft: Draft | None = None,
        wordless: Language | None = None,
    ) -> None:
        """``draft``: the statement is being written for the first time and is not kept anywhere yet.

        ``wordless``: the language of the page, where the statement has no words in it: ``worded`` hands on those that are written.
        """
        super().__init__()
        self._look = look
        self.statement = statement
        self.kept_as = statement.id
        self.draft = draft
        self._current, self._wordless = False, wordless
        self._editor: InPlace | None = None
        self._pressed = QPoint()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(f"{number}. {statement.text or self.tr('New statement')}")
        self.setAccessibleDescription("" if draft else coverage_words(coverage))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._prose = Prose(look, _shown(statement.text), "statement", family=SERIF, language=statement.language)
        self._words = QVBoxLayout()
        self._words.setContentsMargins(0, 0, 0, 0)
        self._words.addWidget(self._prose)
        chips = [Chip(look, sources.chip(view), name=sources.reference(view), clicked=partial(go, view)) for view in evidence[:MOST_CHIPS]]
        chips += [] if draft else self._flags(statement, coverage)
        if wordless is not None:
            chips.append(self._wanting(wordless))
        place = Label(look, str(number), "caption", "text2")
        place.setFixedWidth(16)
        place.setCursor(Qt.CursorShape.OpenHandCursor)
        place.setToolTip(self.tr("Drag to move; Alt with the arrows does the same"))
        dot = QWidget() if draft else CoverageDot(look, coverage.sources, coverage.theirs, coverage_words(coverage))
        dot.setFixedSize(20, 20)
        inner = grows(QWidget())
        inner.setLayout(column(self._words, Flow(chips) if chips else None, gap=4))
        self.setLayout(row(column(2, place, "*", gap=0), inner, column(2, dot, "*", gap=0), gap=10, margin=(10, 8, 10, 8)))

    def _flags(self, statement: Statement, coverage: Coverage) -> list[Chip]:
        look = self._look
        flags: list[Chip] = []
        if coverage.unsupported:
            flags.append(Chip(look, ChipLook(text=self.tr("No source yet"), ink="bad", ground="badbg")))
        if statement.disclosure is Disclosure.NOT_FOR_DISCLOSURE:
            flags.append(Chip(look, ChipLook(text=self.tr("not for disclosure"), icon="eye-off", ink="bad", ground="badbg")))
        return flags

    def _wanting(self, language: Language) -> Chip:
        """A chip that says which words are missing; a press begins them."""
        said = self.tr("not in {language} yet").format(language=language_name(language))
        return Chip(self._look, ChipLook(text=said, icon="languages"), clicked=self.edit)

    def set_current(self, current: bool) -> None:
        self._current = current
        self.update()

    def edit(self) -> None:
        """Let the words be changed where they stand; Enter goes on to the next, but not from a new one in which nothing stands.

        Where there are none in the language of the page, they are written beneath those that are there.
        """
        if self._editor is not None:
            return
        wordless = self._wordless
        begun, words = self.draft.words if self.draft else "", "" if wordless else self.statement.text
        editor = InPlace(self._look, self.tr("Words of the statement"), words, "statement", SERIF, begun=begun)
        if wordless is not None:
            editor.setPlaceholderText(self.tr("The same in {language}").format(language=language_name(wordless)))
        if self.draft is not None:
            editor.setPlaceholderText(self.draft.hint)
        if self.draft is not None and self.draft.cursor is not None:
            editor.put_cursor(self.draft.cursor)
        self._editor = editor
        self._prose.setVisible(wordless is not None)
        self._words.addWidget(editor)
        editor.kept.connect(self._keep)
        editor.left.connect(self._leave)
        editor.refused.connect(self.refused.emit)
        editor.next_wanted.connect(lambda: self._go_on(editor))
        editor.setFocus()

    def _keep(self, words: str) -> None:
        self._prose.show_text(_shown(words))
        if self._wordless is None:
            self.edited.emit(self.statement, words)
        else:
            self.worded.emit(self.statement, words)

    def _go_on(self, editor: InPlace) -> None:
        if self._wordless is not None:
            self.stepped.emit(1)
        elif self.draft is None or editor.toPlainText().strip():
            self.after_wanted.emit(self.statement)

    @property
    def is_writing(self) -> bool:
        """Whether the words of a statement that is kept are being changed."""
        return self._editor is not None and self.draft is None

    def finish(self) -> None:
        """Keep what was typed so far."""
        if self._editor is not None:
            self._editor.finish(keep=True)

    def hand_over(self) -> tuple[str, Cursor | None]:
        """What was typed so far and where the cursor is, for the row that takes the place of this one."""
        return self._editor.hand_over() if self._editor is not None else ("", None)

    def _leave(self) -> None:
        if self._editor is not None:
            editor, self._editor = self._editor, None
            had_keys = editor.hasFocus()
            editor.hide()
            editor.deleteLater()
            self._prose.show()
            if self.draft is not None:
                self.draft_left.emit(self.statement)
                return
            if had_keys:
                self.setFocus()
            self.written.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.chosen.emit(self.statement)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.edit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A statement that is kept is dragged elsewhere; other programs are handed its words."""
        far = (event.position().toPoint() - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if event.buttons() & Qt.MouseButton.LeftButton and far and self.draft is None and self._editor is None:
            mime = QMimeData()
            put_statement(mime, self.statement.id)
            mime.setText(self.statement.text)
            lift(self, mime, Qt.DropAction.CopyAction | Qt.DropAction.MoveAction)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_F2:
                self.edit()
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                by = -1 if event.key() == Qt.Key.Key_Up else 1
                if alt:
                    self.moved.emit(self.statement, by)
                else:
                    self.stepped.emit(by)
            case Qt.Key.Key_Delete:
                self.deleted.emit(self.statement)
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._current:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour("line2"), 1))
        painter.setBrush(self._look.colour("sunken"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        if self.hasFocus():
            paint_ring(painter, self._look, QRectF(self.rect()), 8)


def _shown(words: str) -> str:
    """The words of a statement; of a whole text, as a pack may bring it, the beginning."""
    return words if len(words) <= MOST_IN_PLACE else shorten(words, MOST_IN_PLACE)
