"""The first start: name and place, a passphrase, the recovery code, how to begin."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from app.core.errors import UserError
from app.core.strength import Strength, share_of, strength_of
from app.core.text import tidy
from app.services.files import write_out
from app.ui.files import documents, kinds_of
from app.ui.jobs import Jobs
from app.ui.kinds import Role
from app.ui.libraries import library_name
from app.ui.printing import asked_group, code_words, groups_of, print_code
from app.ui.spoken import spoken
from app.ui.theme import Look
from app.ui.views.first_naming import NamingPage
from app.ui.views.first_steps import StepList
from app.ui.views.sidebar import LogoMark
from app.ui.widgets.box import Box, IconView, Rule, Scroll, column, grows, row
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.field import Field, SecretField
from app.ui.widgets.label import Label, Prose
from app.ui.widgets.notices import ProgressBar

FORM, FORM_LEAST, AROUND = 600, 400, 20
"""Width of the step in hand; the lesser at 200 % of a laptop's screen."""
SIDE, SIDE_LEAST = 440, 260
SHORTEST = 8
"""Characters of the shortest passphrase the window takes without a word of warning."""
CODE_COLUMNS = 4
CODE_LINE = 44
CODE_SPACING = 2.0


Making = Callable[[str, Path, str], tuple[object, str]]
"""Makes a library with a passphrase, in a folder, under a name or none; answers it, open, and its recovery code."""


class CodeGrid(QWidget):
    """The groups of a recovery code in columns, so that they can be compared with a sheet group by group."""

    spoken_role = Role.StaticText

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._groups: list[str] = []
        self._font = QFont(look.font("code"))
        self._font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, CODE_SPACING)
        self.setFixedHeight(2 * CODE_LINE)

    def show_code(self, code: str) -> None:
        self._groups = groups_of(code)
        lines = -(-len(self._groups) // CODE_COLUMNS)
        self.setFixedHeight(max(2, lines) * CODE_LINE)
        self.setAccessibleName(self.tr("Recovery code") + ": " + ", ".join(" ".join(group) for group in self._groups))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._font)
        painter.setPen(self._look.colour("text"))
        width = self.width() / CODE_COLUMNS
        for at, group in enumerate(self._groups):
            cell = QRectF(at % CODE_COLUMNS * width, at // CODE_COLUMNS * CODE_LINE, width, CODE_LINE)
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, group)


def _unfocused(pane: Scroll) -> Scroll:
    """A pane that scrolls with the field in hand: Tab goes from field to field."""
    pane.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return pane


class FirstStart(Box):
    """Steps at the left, one step at the right: name and place, a passphrase, the recovery code, how to begin."""

    finished = Signal(object, bool)
    other_wanted = Signal(object)

    def __init__(self, look: Look, jobs: Jobs, folder: Path, make: Making, *, missing: Path | None = None) -> None:
        """``folder`` is the usual one; ``missing``: where a library was made that is not there now."""
        super().__init__(look, ground="surface")
        self._look, self._jobs, self._make = look, jobs, make
        self._services: object = None
        self._code = ""
        self._steps = StepList(look, self._told_steps())
        self.naming = NamingPage(look, folder, missing=missing)
        self.naming.settled.connect(self._named)
        self.naming.there.connect(self.other_wanted)
        self._stack = QStackedWidget()
        self._stack.setMinimumWidth(FORM_LEAST)
        self._stack.setMaximumWidth(FORM)
        for page in (self.naming, self._passphrase_page(), self._code_page(), self._begin_page()):
            self._stack.addWidget(page)
        steps = QWidget()
        steps.setLayout(self._side())
        listed = _unfocused(Scroll(steps, self.tr("Steps")))
        side = self._side_pane = Box(look, column(listed, margin=(0, 0, 1, 0)), ground="window", sides="r")
        middle = QWidget()
        line = row("*", gap=0)
        line.addWidget(self._stack, FORM)  # it takes all there is, and what is left beside its largest width is even
        line.addStretch(1)
        middle.setLayout(column("*", line, "*", "*", "*", margin=(AROUND, AROUND, AROUND, AROUND)))
        form = _unfocused(Scroll(middle, self.tr("A new library")))
        form.setMinimumWidth(FORM_LEAST + 2 * AROUND)
        self.setLayout(row(side, grows(form), gap=0))

    def _told_steps(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Name and place"), self.tr("What it is called, and where it lies")),
            (self.tr("Passphrase"), self.tr("It opens the library; nothing else does.")),
            (self.tr("Recovery code"), self.tr("Keep it on paper, away from the laptop")),
            (self.tr("Begin"), self.tr("With the sample meeting or empty")),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The step in hand has its width first; the list of steps takes what is left, as far as it can be read."""
        super().resizeEvent(event)
        self._side_pane.setFixedWidth(min(SIDE, max(SIDE_LEAST, self.width() - FORM - 2 * AROUND)))

    def _side(self) -> QVBoxLayout:
        look = self._look
        words = self.tr("Four steps, two minutes. Nothing leaves this computer, so nobody else can open the library for you.")
        foot = Prose(look, self.tr("You can change the passphrase at any time."), "caption", "text3")
        head = (row(LogoMark(look, 40), "*"), 12, Label(look, self.tr("A new library"), "h1"), Prose(look, words, "prose", "text2"))
        return column(*head, 20, self._steps, "*", foot, gap=10, margin=(48, 56, 40, 32))

    def _name(self) -> str:
        """What the library is called, by its own name or as its folder."""
        return tidy(self.naming.name.text()) or library_name(self.naming.folder)

    def _named(self) -> None:
        """Name and place are settled: the passphrase is next."""
        words = self.tr("{name}, in {folder}").format(name=self._name(), folder=self.naming.folder.parent)
        self._steps.tell(1, words)
        self._turn_to(1)
        self.first.setFocus()

    def _back(self) -> None:
        """To name and place once more."""
        self._turn_to(0)
        self.naming.name.setFocus()

    def _turn_to(self, at: int) -> None:
        """Show a step (from 0)."""
        self._steps.show_step(at + 1)
        self._stack.setCurrentIndex(at)

    def _passphrase_page(self) -> QWidget:
        look = self._look
        self.first = SecretField(look, self.tr("Passphrase"))
        self.second = SecretField(look, self.tr("The same again"))
        self.trouble = Prose(look, "", "body", "bad")
        self.making = Prose(look, self.tr("The library is being made. Hardening the passphrase takes a few seconds."), "body", "text2")
        self.making.hide()
        self.make_button = Button(look, self.tr("Make the library"), kind=Kind.PRIMARY, key="↵", height=36, clicked=self.make)
        self.strength = Label(look, "", "caption_medium", "text2", elide=True)
        self._sign = IconView(look, "triangle-alert", 14, "bad")
        self._meter = ProgressBar(look)
        self._meter.setAccessibleName(self.tr("Strength"))
        self._same = IconView(look, "circle-check", 14, "ok")
        self._agree = Label(look, self.tr("The two are the same"), "caption_medium", "ok", elide=True)
        self.first.textChanged.connect(self._weigh)
        self._weigh("")
        for field in (self.first, self.second):
            field.textChanged.connect(lambda _typed: self._retyped())
        self._retyped()
        back = self.back = Button(look, self.tr("Back"), kind=Kind.QUIET, height=36, clicked=self._back)
        self.second.returnPressed.connect(self.make)
        self.first.returnPressed.connect(self.second.setFocus)
        page = QWidget()
        hint = self.tr("Four or more words that only you would put together are strong and easy to remember.")
        page.setLayout(
            column(
                Label(look, self.tr("STEP 2 OF 4"), "micro", "text3"),
                Label(look, self.tr("Choose a passphrase"), "h2"),
                Prose(look, hint, "prose", "text2"),
                12,
                Label(look, self.tr("Passphrase"), "body_medium"),
                self.first,
                self._meter,
                row(self._sign, grows(self.strength), gap=6),
                8,
                Label(look, self.tr("The same again"), "body_medium"),
                self.second,
                row(self._same, grows(self._agree), gap=6),
                self.trouble,
                self.making,
                16,
                row(back, "*", self.make_button),
                "*",
                gap=6,
            )
        )
        return page

    def _weigh(self, words: str) -> None:
        """Tell how hard the passphrase is to guess; a weak one is warned of, and only a short one is refused."""
        short = self.tr("Too short still: %n characters or more.", "", SHORTEST)
        said = {
            Strength.NONE: ("", "text2"),
            Strength.WEAK: (self.tr("Weak: somebody who has the file could guess it."), "bad"),
            Strength.FAIR: (self.tr("Fair: one word more makes it strong."), "warn"),
            Strength.STRONG: (self.tr("Strong"), "ok"),
        }
        found = strength_of(words)
        sentence, token = (short, "bad") if 0 < len(words) < SHORTEST else said[found]
        self.strength.set_token(token)
        self.strength.show_text(sentence)
        self._sign.set_icon("circle-check" if token == "ok" else "triangle-alert", token)
        self._sign.setVisible(bool(sentence))
        self._meter.show_share(min(share_of(words), len(words) / SHORTEST / 3) if len(words) < SHORTEST else share_of(words), token)
        self._meter.setAccessibleDescription(sentence)

    def _fault(self) -> tuple[SecretField | None, str]:
        """What is wrong with the two as they stand, and in which field; nothing if they will do."""
        words = self.first.text()
        if len(words) < SHORTEST:
            return self.first, self.tr("Take at least %n characters; four words are better.", "", SHORTEST)
        if words != self.second.text():
            return self.second, self.tr("The two are not the same. Type the second one again.")
        return None, ""

    def _retyped(self) -> None:
        """What was wrong is said for as long as it is so."""
        field, fault = self._fault()
        self._same.setVisible(field is None)
        self._agree.setVisible(field is None)
        if self.trouble.accessibleName() != fault:
            self.trouble.show_text("")
            self._show_wrong(None)

    def _show_wrong(self, wrong: SecretField | None) -> None:
        for field in (self.first, self.second):
            field.set_wrong(field is wrong)

    def make(self) -> None:
        """Make the library, unless the two do not agree."""
        words, (field, fault) = self.first.text(), self._fault()
        if field is not None:
            self._refuse(fault)
            self._show_wrong(field)
            field.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.make_button.isEnabled():
            self.make_button.setEnabled(False)
            self.trouble.show_text("")
            self.making.show()
            folder, name = self.naming.folder, tidy(self.naming.name.text())
            self._jobs.write(lambda: self._make(words, folder, name), self._made, self._refuse)

    def _refuse(self, sentence: str) -> None:
        self.make_button.setEnabled(True)
        self.making.hide()
        self.trouble.show_text(sentence)

    def _made(self, made: tuple[object, str]) -> None:
        self._services, self._code = made
        self._grid.show_code(self._code)
        number, count = asked_group(self._code), len(groups_of(self._code))
        words = self.tr("Type the last group to show that you have it")
        other = self.tr("Type group {number} of {count} to show that you have it")
        self._ask.show_text(words if number == count else other.format(number=number, count=count))
        self._steps.tell(2, self.strength.text())
        self._turn_to(2)
        self.typed.setFocus()

    def _code_page(self) -> QWidget:
        look = self._look
        self._grid = CodeGrid(look)
        self._ask = Prose(look, "", "body_medium")
        self.typed = Field(look, self.tr("A group of the code"), height=38, style="prose")
        self.typed.setFixedWidth(120)
        self._matches = Label(look, "", "body_medium", "ok")
        self._differs = Prose(look, "", "body", "bad")
        self._tick = IconView(look, "circle-check", 18, "ok")
        self._tick.hide()
        self.go_on = Button(look, self.tr("Continue"), kind=Kind.PRIMARY, key="↵", height=36, clicked=self._to_begin)
        self.go_on.setEnabled(False)
        self.typed.textChanged.connect(self._compare)
        self.typed.returnPressed.connect(self._to_begin)
        self.print_button = Button(look, self.tr("Print"), icon="printer", height=30, clicked=self._print)
        self.save_button = Button(look, self.tr("Save to a file"), icon="upload", height=30, clicked=self._save)
        self._kept = Prose(look, "", "caption", "text2")
        card = Box(look, column(self._grid, margin=(36, 16, 36, 20)), ground="sunken", edge="line2", radius=8)
        never = Label(look, self.tr("Letters O, I and L are never used, U only as the last sign."), "caption", "text3")
        warning = self.tr(
            "If the passphrase is forgotten, this code opens the library."
            " Without either, the contents are gone for good: there is no third way."
        )
        page = QWidget()
        page.setLayout(
            column(
                Label(look, self.tr("STEP 3 OF 4"), "micro", "text3"),
                Label(look, self.tr("Your recovery code"), "h2"),
                Prose(look, warning, "prose", "text2"),
                12,
                card,
                Prose(look, self.tr("Write it down now. It is not stored on this computer and is not shown again."), "caption", "text2"),
                8,
                row(self.print_button, self.save_button, "*", never),
                self._kept,
                14,
                Rule(look),
                18,
                self._ask,
                row(self.typed, 4, self._tick, self._matches, "*"),
                self._differs,
                24,
                row("*", self.go_on),
                "*",
                gap=6,
            )
        )
        return page

    def _print(self) -> None:
        if print_code(self, self._code, self._name()):
            self._kept.show_text(self.tr("Sent to the printer. Keep the sheet away from the laptop."))

    def _save(self) -> None:
        place, kinds = documents() / "attache-recovery-code.txt", kinds_of(self.tr("Text"), (".txt",))
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save to a file"), str(place), kinds)
        if name:
            self.save_code(Path(name))

    def save_code(self, target: Path) -> None:
        """Write the code into a file, which is best carried away from this computer."""
        try:
            write_out(target, code_words(self._code, self._name()).encode(), private=True)
        except UserError as trouble:
            self._kept.show_text(spoken(trouble.sentence))
        else:
            self._kept.show_text(self.tr("Saved outside the library. Carry the file away from this computer, then delete it here."))

    def _compare(self) -> None:
        """Say whether it is the group that is asked for; of one that is not all there yet nothing is said before Enter."""
        groups, number = groups_of(self._code), asked_group(self._code)
        typed = self.typed.text().strip().upper()
        same = bool(self._code) and typed == groups[number - 1].upper()
        self._matches.show_text(self.tr("Matches") if same else "")
        self._tick.setVisible(same)
        self._matches.updateGeometry()
        self.go_on.setEnabled(same)
        whole = len(typed) >= len(groups[number - 1])
        self._differs.show_text(self._why_not(typed) if whole and not same else "")
        self.typed.set_wrong(whole and not same)

    def _why_not(self, typed: str) -> str:
        """What is wrong with a group that does not match."""
        groups, number = groups_of(self._code), asked_group(self._code)
        other = next((at for at, group in enumerate(groups, start=1) if group.upper() == typed), None)
        if other is not None:
            words = self.tr("This is group {other}; group {number} is asked for.")
            return words.format(other=other, number=number)
        return self.tr("Group {number} reads otherwise. Compare it with the code above.").format(number=number)

    def _to_begin(self) -> None:
        if self._code and not self.go_on.isEnabled():
            self._differs.show_text(self._why_not(self.typed.text().strip().upper()))
            self.typed.set_wrong(True)
        elif self._code:
            self._code = ""
            self._grid.show_code("")
            self._turn_to(3)
            self.with_sample.setFocus()

    def _begin_page(self) -> QWidget:
        look = self._look
        self.with_sample = Button(look, self.tr("With the sample meeting"), kind=Kind.PRIMARY, height=36)
        self.empty = Button(look, self.tr("Empty"), height=36)
        self.with_sample.clicked.connect(lambda _checked=False: self.finished.emit(self._services, True))
        self.empty.clicked.connect(lambda _checked=False: self.finished.emit(self._services, False))
        words = QCoreApplication.translate(
            "FirstStart", "The sample shows a finished meeting with its dossiers, briefs and book. It can be deleted at any time."
        )
        page = QWidget()
        page.setLayout(
            column(
                Label(look, self.tr("STEP 4 OF 4"), "micro", "text3"),
                Label(look, self.tr("How to begin"), "h2"),
                Prose(look, words, "prose", "text2"),
                16,
                row(self.with_sample, self.empty, "*"),
                "*",
                gap=6,
            )
        )
        return page
