"""Unlocking a library, and making the first one."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from app.core.errors import UserError
from app.core.strength import STRONG, Strength, bits_of, strength_of
from app.services.files import write_whole
from app.ui.jobs import Jobs
from app.ui.printing import asked_group, code_words, groups_of, print_code
from app.ui.spoken import spoken
from app.ui.theme import Look
from app.ui.views.sidebar import LogoMark
from app.ui.widgets.box import Box, IconView, Rule, column, grows, row
from app.ui.widgets.button import Button, Check, Kind
from app.ui.widgets.field import Field, SecretField
from app.ui.widgets.label import Label, Prose
from app.ui.widgets.notices import ProgressBar

COLUMN = 420
FORM = 600
SHORTEST = 8
"""Characters of the shortest passphrase the window takes without a word of warning."""


class UnlockView(Box):
    """A column a little above the middle. It names nothing that is in the library."""

    opened = Signal(object)

    def __init__(
        self,
        look: Look,
        jobs: Jobs,
        folder: Path,
        unlock: Callable[[str], object],
        recover: Callable[[str], object],
        by_keyring: Callable[[], object] | None = None,
    ) -> None:
        """``by_keyring`` is there where the keyring of the desktop may open the library; it is asked when told, never by itself."""
        super().__init__(look, ground="window")
        self._jobs, self._unlock, self._recover = jobs, unlock, recover
        self._recovering = False
        self._by_keyring = by_keyring
        self._label = Label(look, self.tr("Passphrase"), "body_medium")
        self.secret = SecretField(look, self.tr("Passphrase"))
        self._shown = Check(look, self.tr("Show"))
        self.trouble = Prose(look, "", "body", "bad")
        self.button = Button(look, self.tr("Unlock"), kind=Kind.PRIMARY, key="↵", height=36)
        self._other = Button(look, self.tr("Use the recovery code"), icon="key-round", kind=Kind.QUIET, height=36)
        self.keyring_button = Button(look, self.tr("Open with the keyring"), icon="lock", kind=Kind.QUIET, height=36)
        self.keyring_button.setVisible(by_keyring is not None)
        card_words = column(
            Label(look, folder.name.capitalize(), "body_medium", elide=True),
            Label(look, str(folder), "caption", "text2", elide=True),
            gap=1,
        )
        words = grows(QWidget())
        words.setLayout(card_words)
        card = Box(
            look, row(IconView(look, "library", 18), words, gap=12, margin=(14, 10, 14, 10)), ground="surface", edge="line", radius=8
        )
        content = QWidget()
        content.setFixedWidth(COLUMN)
        content.setLayout(
            column(
                row(LogoMark(look, 40), "*"),
                16,
                Label(look, self.tr("Unlock Attaché"), "h1"),
                Prose(look, self.tr("Everything in this library stays on this computer, encrypted."), "prose", "text2"),
                12,
                card,
                14,
                row(self._label, "*", self._shown),
                self.secret,
                self.trouble,
                14,
                row(self.button, "*", self._other),
                row("*", self.keyring_button),
                gap=6,
            )
        )
        foot = Label(look, self.tr("No network code is part of this program."), "caption", "text3")
        self.setLayout(column("*", row("*", content, "*"), "*", "*", row("*", foot, "*"), gap=0, margin=(24, 24, 24, 24)))
        self.trouble.hide()
        self.secret.returnPressed.connect(self.try_it)
        self.button.clicked.connect(lambda _checked=False: self.try_it())
        self._other.clicked.connect(lambda _checked=False: self._switch())
        self.keyring_button.clicked.connect(lambda _checked=False: self._ask_keyring())
        self._shown.toggled.connect(self.secret.show_words)

    def _switch(self) -> None:
        self._recovering = not self._recovering
        words = self.tr("Recovery code") if self._recovering else self.tr("Passphrase")
        self._label.show_text(words)
        self._label.updateGeometry()
        self.secret.setAccessibleName(words)
        self._shown.setChecked(self._recovering)
        self._other.set_text(self.tr("Use the passphrase") if self._recovering else self.tr("Use the recovery code"))
        self.secret.clear()
        self.secret.setFocus()

    def try_it(self) -> None:
        """Try what is typed; deriving the key takes a moment, so it runs off the main thread."""
        words, opener = self.secret.text(), self._recover if self._recovering else self._unlock
        if not words or not self.button.isEnabled():
            return
        self.button.setEnabled(False)
        self.trouble.hide()
        self._jobs.write(lambda: opener(words), self.opened.emit, self._refused)

    def _ask_keyring(self) -> None:
        """Have the keyring open the library; the desktop may ask for the keyring's own password meanwhile."""
        opener = self._by_keyring
        if opener is not None and self.button.isEnabled():
            self.button.setEnabled(False)
            self.trouble.hide()
            self._jobs.write(opener, self.opened.emit, self._refused)

    def _refused(self, sentence: str) -> None:
        self.button.setEnabled(True)
        self.trouble.show_text(sentence)
        self.trouble.show()
        self.secret.set_wrong(True)
        self.secret.setFocus()
        self.secret.selectAll()


class FirstStart(Box):
    """Steps at the left, one step at the right: a passphrase, the recovery code, how to begin."""

    finished = Signal(object, bool)
    other_wanted = Signal(object)

    def __init__(self, look: Look, jobs: Jobs, folder: Path, make: Callable[[str], tuple[object, str]]) -> None:
        super().__init__(look, ground="surface")
        self._look, self._jobs, self._make, self._folder = look, jobs, make, folder
        self._services: object = None
        self._code = ""
        self._stack = QStackedWidget()
        self._stack.setFixedWidth(FORM)
        for page in (self._passphrase_page(), self._code_page(), self._begin_page()):
            self._stack.addWidget(page)
        side = Box(look, self._side(folder), ground="window", sides="r")
        side.setFixedWidth(360)
        middle = QWidget()
        middle.setLayout(column("*", row("*", self._stack, "*"), "*", "*", margin=(20, 20, 20, 20)))
        self.setLayout(row(side, grows(middle), gap=0))

    def _side(self, folder: Path) -> QVBoxLayout:
        look = self._look
        steps = (
            (self.tr("Passphrase"), self.tr("It opens the library; nothing else does.")),
            (self.tr("Recovery code"), self.tr("Keep it on paper, away from the laptop")),
            (self.tr("Begin"), self.tr("With the sample meeting or empty")),
        )
        rows = [row(self._number(number), grows(self._two(title, what)), gap=14) for number, (title, what) in enumerate(steps, start=1)]
        promise = Prose(look, self.tr("Nothing leaves this computer, so nobody else can open the library for you."), "prose", "text2")
        place = Label(look, str(folder), "caption", "text3", elide=True)
        items = (row(LogoMark(look, 40), "*"), 12, Label(look, self.tr("A new library"), "h1"), promise, 20, *rows, "*", place)
        return column(*items, gap=10, margin=(40, 56, 32, 32))

    def _number(self, number: int) -> Label:
        label = Label(self._look, str(number), "lead", "accent")
        label.setFixedWidth(14)
        return label

    def _two(self, title: str, what: str) -> QWidget:
        widget = QWidget()
        widget.setLayout(
            column(Label(self._look, title, "body_bold", elide=True), Label(self._look, what, "caption", "text2", elide=True), gap=1)
        )
        return widget

    def _passphrase_page(self) -> QWidget:
        look = self._look
        self.first = SecretField(look, self.tr("Passphrase"))
        self.second = SecretField(look, self.tr("The same again"))
        self.trouble = Prose(look, "", "body", "bad")
        self.making = Prose(look, self.tr("The library is being made. Hardening the passphrase takes a few seconds."), "body", "text2")
        self.making.hide()
        self.make_button = Button(look, self.tr("Make the library"), kind=Kind.PRIMARY, key="↵", height=36, clicked=self.make)
        self.strength = Label(look, "", "caption_medium", "text2", elide=True)
        self._meter = ProgressBar(look)
        self._meter.setAccessibleName(self.tr("Strength"))
        self.first.textChanged.connect(self._weigh)
        self._weigh("")
        other = Button(look, self.tr("Open a library that is there"), icon="folder-open", kind=Kind.QUIET, height=36)
        other.clicked.connect(lambda _checked=False: self.choose_other())
        self.second.returnPressed.connect(self.make)
        self.first.returnPressed.connect(self.second.setFocus)
        page = QWidget()
        hint = self.tr("Four or more words that only you would put together are strong and easy to remember.")
        page.setLayout(
            column(
                Label(look, self.tr("STEP 1 OF 3"), "micro", "text3"),
                Label(look, self.tr("Choose a passphrase"), "h2"),
                Prose(look, hint, "prose", "text2"),
                12,
                Label(look, self.tr("Passphrase"), "body_medium"),
                self.first,
                self._meter,
                self.strength,
                8,
                Label(look, self.tr("The same again"), "body_medium"),
                self.second,
                self.trouble,
                self.making,
                16,
                row(other, "*", self.make_button),
                "*",
                gap=6,
            )
        )
        return page

    def _weigh(self, words: str) -> None:
        """Tell how hard the passphrase is to guess; a weak one is warned of, never refused for that."""
        said = {
            Strength.NONE: ("", "text2"),
            Strength.WEAK: (self.tr("Weak: somebody who has the file could guess it."), "bad"),
            Strength.FAIR: (self.tr("Fair: one word more makes it strong."), "warn"),
            Strength.STRONG: (self.tr("Strong"), "ok"),
        }
        sentence, token = said[strength_of(words)]
        self.strength.set_token(token)
        self.strength.show_text(sentence)
        self._meter.show_share(min(1.0, bits_of(words) / STRONG) if words else 0.0)
        self._meter.setAccessibleDescription(sentence)

    def choose_other(self) -> None:
        """Open a library that lies in another folder."""
        name = QFileDialog.getExistingDirectory(self, self.tr("Open a library that is there"))
        if name:
            self.other_wanted.emit(Path(name))

    def make(self) -> None:
        """Make the library, unless the two do not agree."""
        words = self.first.text()
        if len(words) < SHORTEST:
            self._refuse(self.tr("Take at least %n characters; four words are better.", "", SHORTEST))
        elif words != self.second.text():
            self._refuse(self.tr("The two are not the same. Type the second one again."))
        elif self.make_button.isEnabled():
            self.make_button.setEnabled(False)
            self.trouble.show_text("")
            self.making.show()
            self._jobs.write(lambda: self._make(words), self._made, self._refuse)

    def _refuse(self, sentence: str) -> None:
        self.make_button.setEnabled(True)
        self.making.hide()
        self.trouble.show_text(sentence)

    def _made(self, made: tuple[object, str]) -> None:
        self._services, self._code = made
        groups = groups_of(self._code)
        half = (len(groups) + 1) // 2
        for label, part in zip(self._lines, (groups[:half], groups[half:]), strict=True):
            label.show_text("     ".join(part))
            label.updateGeometry()
        words = self.tr("Type group {number} of {count} to show that you have it")
        self._ask.show_text(words.format(number=asked_group(self._code), count=len(groups)))
        self._stack.setCurrentIndex(1)
        self.typed.setFocus()

    def _code_page(self) -> QWidget:
        look = self._look
        self._lines = (Label(look, "", "code"), Label(look, "", "code"))
        self._ask = Prose(look, "", "body_medium")
        self.typed = Field(look, self.tr("A group of the code"), height=38, style="prose")
        self.typed.setFixedWidth(120)
        self._matches = Label(look, "", "body_medium", "ok")
        self.go_on = Button(look, self.tr("Continue"), kind=Kind.PRIMARY, key="↵", height=36, clicked=self._to_begin)
        self.go_on.setEnabled(False)
        self.typed.textChanged.connect(self._compare)
        self.typed.returnPressed.connect(self._to_begin)
        self.print_button = Button(look, self.tr("Print"), icon="file-text", height=30, clicked=self._print)
        self.save_button = Button(look, self.tr("Save to a file"), icon="download", kind=Kind.QUIET, height=30, clicked=self._save)
        self._kept = Prose(look, "", "caption", "text2")
        card_lines = column(*(row("*", line, "*") for line in self._lines), gap=14, margin=(16, 22, 16, 22))
        card = Box(look, card_lines, ground="sunken", edge="line2", radius=8)
        warning = self.tr(
            "If the passphrase is forgotten, this code opens the library."
            " Without either, the contents are gone for good: there is no third way."
        )
        page = QWidget()
        page.setLayout(
            column(
                Label(look, self.tr("STEP 2 OF 3"), "micro", "text3"),
                Label(look, self.tr("Your recovery code"), "h2"),
                Prose(look, warning, "prose", "text2"),
                12,
                card,
                Prose(look, self.tr("Write it down now. It is not stored on this computer and is not shown again."), "caption", "text2"),
                row(self.print_button, self.save_button, "*"),
                self._kept,
                10,
                Rule(look),
                10,
                self._ask,
                row(self.typed, self._matches, "*"),
                16,
                row("*", self.go_on),
                "*",
                gap=6,
            )
        )
        return page

    def _print(self) -> None:
        if print_code(self, self._code, self._folder.name):
            self._kept.show_text(self.tr("Sent to the printer. Keep the sheet away from the laptop."))

    def _save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save to a file"), "attache-recovery-code.txt")
        if name:
            self.save_code(Path(name))

    def save_code(self, target: Path) -> None:
        """Write the code into a file, which is best carried away from this computer."""
        try:
            write_whole(code_words(self._code, self._folder.name).encode(), target)
        except UserError as trouble:
            self._kept.show_text(spoken(trouble.sentence))
        else:
            self._kept.show_text(self.tr("Saved outside the library. Carry the file away from this computer, then delete it here."))

    def _compare(self) -> None:
        asked = groups_of(self._code)[asked_group(self._code) - 1]
        same = self.typed.text().strip().upper() == asked.upper()
        self._matches.show_text(self.tr("Matches") if same else "")
        self._matches.updateGeometry()
        self.go_on.setEnabled(same)

    def _to_begin(self) -> None:
        if self.go_on.isEnabled():
            self._code = ""
            self._stack.setCurrentIndex(2)
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
                Label(look, self.tr("STEP 3 OF 3"), "micro", "text3"),
                Label(look, self.tr("How to begin"), "h2"),
                Prose(look, words, "prose", "text2"),
                16,
                row(self.with_sample, self.empty, "*"),
                "*",
                gap=6,
            )
        )
        return page
