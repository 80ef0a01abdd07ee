"""A small form over the window: what something is called, when it is, who it is; Ctrl+Enter keeps it, Escape leaves it."""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui.spoken import with_particles
from app.ui.theme import Look
from app.ui.widgets.box import Rule, Scroll, clear_layout, column, grows, row
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.choice import Choice
from app.ui.widgets.field import Field, SecretField
from app.ui.widgets.label import Label, Prose
from app.ui.widgets.overlay import Card, Overlay
from app.ui.widgets.writing import Writing

WIDE, HIGHEST = 620, 640
"""Pixels: how wide the card is, and how high at most."""
AROUND, BESIDE = 128, 24
"""Pixels that title, buttons and edges take, and above and beneath what is asked."""
MOST_DRAFTS = 50
"""Forms of which is kept what was typed into them. One that is known by what it says, and says something else by now, is never met."""
LABELS = 150
"""Width of the column of names in pixels; longer names wrap."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Blank:
    """One thing to fill in. ``choices`` are (value, words); ``fault`` answers what is wrong with what was typed, or nothing.

    With several ``lines`` it is a field of running text. A ``secret`` is shown as dots and kept nowhere.
    """

    key: str
    label: str
    value: str = ""
    hint: str = ""
    lines: int = 1
    choices: tuple[tuple[str, str], ...] = ()
    needed: bool = False
    secret: bool = False
    fault: Callable[[str], str] = lambda _words: ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """What is asked. ``taken`` gets what was typed by the keys of the blanks; ``removed`` adds the way to take the thing out.

    ``together`` answers which blank is wrong beside the others, and what is wrong, or nothing.
    ``remark`` stands beneath the title; ``danger``: what ``taken`` does cannot be taken back. ``about`` is what it is about, by which
    what was typed and left is found again, whatever it is called by then. ``leave`` is another word for "Cancel", and what its button
    does beside leaving.
    """

    title: str
    verb: str
    taken: Callable[[Mapping[str, str]], object]
    blanks: tuple[Blank, ...] = ()
    remark: str = ""
    removed: Callable[[], object] | None = None
    danger: bool = False
    together: Callable[[Mapping[str, str]], tuple[str, str]] = lambda _values: ("", "")
    about: Hashable = None
    leave: tuple[str, Callable[[], object]] | None = None

    def on(self, *about: Hashable) -> "Form":
        """The same form, about a certain thing."""
        return replace(self, about=about)


Input = Field | Writing | Choice


class FormOverlay(Overlay):
    """Shows one form at a time. What was typed into a form that was left is there again when the same is asked again."""

    def __init__(self, look: Look, host: QWidget) -> None:
        card = Card(look)
        super().__init__(look, host, card, wide=WIDE, high=HIGHEST, top=90, name=QCoreApplication.translate("FormOverlay", "Form"))
        self._form: Form | None = None
        self._drafts: dict[str, dict[str, str]] = {}
        self._handed: tuple[Form, dict[str, str]] | None = None
        self.inputs: dict[str, Input] = {}
        self._title = Label(look, "", "h3", elide=True)
        self._remark = Prose(look, "", "caption", "text2")
        self._wrong = Prose(look, "", "caption", "bad")
        self._content = QWidget()
        self._grid = QGridLayout(self._content)
        self._grid.setContentsMargins(24, 12, 24, 12)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        self._scroll = Scroll(self._content, self.tr("What is asked"))
        self._remove = Button(look, self.tr("Remove"), icon="trash-2", kind=Kind.QUIET, height=36, clicked=self.remove)
        self._cancel = Button(look, self.tr("Cancel"), kind=Kind.PLAIN, key="Esc", height=36, clicked=self._leave_by_button)
        self._holder = QWidget()
        self._foot = row(self._remove, grows(self._wrong), self._cancel, self._holder, gap=10, margin=(24, 12, 24, 16))
        head = column(row(grows(self._title)), self._remark, gap=4, margin=(24, 18, 24, 12))
        card.setLayout(column(head, Rule(look), grows(self._scroll), Rule(look), self._foot, gap=0, margin=(1, 1, 1, 1)))

    @property
    def drafts(self) -> dict[str, dict[str, str]]:
        """What was typed into forms that were left, and into the one that is open: to be kept where the window goes."""
        self._keep_draft()
        return dict([(name, typed) for name, typed in self._drafts.items() if typed][-MOST_DRAFTS:])

    @property
    def begun(self) -> str:
        """The title of the form that is open, if something was typed into it."""
        return self._form.title if self._form is not None and _typed(self._form, self.values()) else ""

    def restore(self, drafts: Mapping[str, Mapping[str, str]]) -> None:
        """Take over what was typed in another window; what was typed in this one is newer."""
        self._drafts = {**{name: dict(typed) for name, typed in drafts.items()}, **self._drafts}

    @property
    def form(self) -> Form | None:
        return self._form

    def ask(self, form: Form) -> None:
        """Show a form, with what was typed into it before it was left, or refused."""
        self._keep_draft()
        self._form = form
        self.setAccessibleName(form.title)
        self._title.show_text(form.title)
        self._remark.show_text(form.remark)
        self._remark.setVisible(bool(form.remark))
        self._wrong.show_text("")
        self._remove.setVisible(form.removed is not None)
        self._cancel.set_text(form.leave[0] if form.leave else self.tr("Cancel"))
        self._fill(form)
        self._scroll.setVisible(bool(form.blanks))  # a question alone: the remark has the room
        self._high = min(HIGHEST, self._wanted(form))
        self.open_over()
        first = next(iter(self.inputs.values()), self._cancel)
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(first, Field):
            first.selectAll()

    def _wanted(self, form: Form) -> int:
        """Pixels that the card needs: what is told, what is asked, and the buttons.

        Reckoned, for Qt knows how high words are only after it has laid them out once.
        """
        look, wide = self._look, WIDE - 56
        told = sum(1 + look.width("caption", line) // wide for line in form.remark.split("\n")) if form.remark else 0
        asked = sum(
            10 + max(30 if blank.lines == 1 else 20 * blank.lines + 16, 5 + 20 * (1 + look.width("body", blank.label) // LABELS))
            for blank in form.blanks
        )
        return AROUND + 16 * told + (BESIDE + asked if asked else 0)

    def _fill(self, form: Form) -> None:
        look = self._look
        clear_layout(self._grid)
        self.inputs = {}
        draft = self._drafts.get(_name_of(form), {})
        for number, blank in enumerate(form.blanks):
            label = Prose(look, blank.label, "body", "text2")
            label.setFixedWidth(LABELS)
            field = self._input(blank, draft.get(blank.key, blank.value))
            field.installEventFilter(self)
            self.inputs[blank.key] = field
            self._grid.addLayout(column(5, label, "*", gap=0), number, 0)
            self._grid.addWidget(field, number, 1)
        self._grid.setRowStretch(len(form.blanks), 1)
        kind = Kind.DANGER if form.danger else Kind.PRIMARY
        key = "" if form.danger else "Ctrl ↵"
        verb = Button(look, form.verb, kind=kind, key=key, height=36, clicked=self.take)
        self._foot.replaceWidget(self._holder, verb)
        self._holder.hide()
        self._holder.deleteLater()
        self._holder = verb

    def _input(self, blank: Blank, value: str) -> Input:
        look = self._look
        if blank.choices:
            return Choice(look, blank.label, blank.choices, value)
        if blank.secret:
            return SecretField(look, blank.label)
        if blank.lines > 1:
            writing = Writing(look, blank.label, hint=blank.hint, lines=blank.lines)
            writing.show_words(value)
            return writing
        field = Field(look, blank.label, hint=blank.hint)
        field.setText(value)
        return field

    def values(self) -> dict[str, str]:
        """What stands in the form now."""
        return {key: words_of(field).strip() for key, field in self.inputs.items()}

    def take(self) -> None:
        """Hand on what was filled in; what is wrong is said, and the field that it is about gets the focus."""
        form = self._form
        if form is None:
            return
        values = self.values()
        beside = form.together(values)
        for blank in form.blanks:
            fault = self._fault(blank, values[blank.key]) or (beside[1] if beside[0] == blank.key else "")
            field = self.inputs[blank.key]
            if isinstance(field, Field):
                field.set_wrong(bool(fault))
            if fault:
                self._wrong.show_text(fault)
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                self._scroll.ensureWidgetVisible(field)
                return
        self._drafts.pop(_name_of(form), None)
        self._leave()
        self._handed = form, values
        form.taken(values)

    def settle(self, *, refused: bool) -> None:
        """What was handed on last is in the library now, or was refused: then it is there again when the same is asked again."""
        handed, self._handed = self._handed, None
        if handed is not None and refused:
            self._drafts[_name_of(handed[0])] = _typed(*handed)

    def _fault(self, blank: Blank, words: str) -> str:
        if blank.needed and not words:
            return with_particles(self.tr("“{field}” is needed."), field=blank.label)
        return blank.fault(words) if words else ""

    def remove(self) -> None:
        """Take the thing out that the form is about."""
        form = self._form
        if form is not None and form.removed is not None:
            self._leave()
            form.removed()

    def _leave(self) -> None:
        self._form = None
        self.close_over()

    def _leave_by_button(self) -> None:
        form = self._form
        self.close_over()
        if form is not None and form.leave is not None:
            form.leave[1]()

    def close_over(self) -> None:
        """Leave the form; nothing that was typed is thrown away."""
        self._keep_draft()
        self._form = None
        super().close_over()

    def pressed_beside(self) -> None:
        """A slip beside the card does not put away what is being filled in."""
        if self._form is None or not _typed(self._form, self.values()):
            self.close_over()

    def _keep_draft(self) -> None:
        if self._form is not None:
            name = _name_of(self._form)
            self._drafts.pop(name, None)  # the one left last stands last
            self._drafts[name] = _typed(self._form, self.values())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._returned(event):
            event.accept()
        else:
            super().keyPressEvent(event)

    def _returned(self, event: QKeyEvent) -> bool:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control and self._form is not None:
            self.take()
            return True
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched in self.inputs.values():
            if event.key() == Qt.Key.Key_Escape:
                self.close_over()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(watched, Field):
                self.take()
                return True
            if self._returned(event):
                return True
        return super().eventFilter(watched, event)


def words_of(field: Input) -> str:
    """What stands in an input."""
    if isinstance(field, Choice):
        return field.value
    return field.toPlainText() if isinstance(field, Writing) else field.text()


def _name_of(form: Form) -> str:
    """What a draft is kept by, also in the library: the thing that the form is about, else what it says.

    Of an id in it the library knows whether that is there (``ResumeService.keep``).
    """
    return repr((form.title, *(blank.value for blank in form.blanks)) if form.about is None else form.about)


def _typed(form: Form, values: Mapping[str, str]) -> dict[str, str]:
    """What was typed; of a field that was left alone what is there by then counts."""
    return {blank.key: values[blank.key] for blank in form.blanks if not blank.secret and values[blank.key] != blank.value.strip()}
