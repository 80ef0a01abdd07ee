"""Unlocking a library. Making the first one: ``first_start.py``."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app import __version__
from app.ui.files import library_folder
from app.ui.jobs import Jobs
from app.ui.libraries import library_name
from app.ui.theme import Look
from app.ui.views.sidebar import LogoMark
from app.ui.widgets.box import Box, IconView, column, grows, row
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.chip import Chip
from app.ui.widgets.field import SecretField
from app.ui.widgets.label import Label, Prose
from app.ui.widgets.paint import ChipLook

COLUMN = 420


class UnlockView(Box):
    """A column a little above the middle. It names nothing that is in the library."""

    opened = Signal(object)
    other_wanted = Signal(object)

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
        self._jobs, self._unlock, self._recover, self._folder = jobs, unlock, recover, folder
        self._recovering = False
        self._by_keyring = by_keyring
        self._label = Label(look, self.tr("Passphrase"), "body_medium")
        self.secret = SecretField(look, self.tr("Passphrase"))
        self._layout_icon = IconView(look, "languages", 14)
        self._layout_name = Label(look, "", "caption", "text2", elide=True)
        self.caps = Chip(look, ChipLook(text=self.tr("Caps Lock is on"), icon="triangle-alert", ink="warn", ground="warnbg", height=22))
        self.caps.hide()
        self.trouble = Prose(look, "", "body", "bad")
        self.button = Button(look, self.tr("Unlock"), kind=Kind.PRIMARY, key="↵", height=36)
        self._other = Button(look, self.tr("Use the recovery code"), icon="key-round", kind=Kind.QUIET, height=36)
        self.keyring_button = Button(look, self.tr("Open with the keyring"), icon="lock", kind=Kind.QUIET, height=36)
        self.keyring_button.setVisible(by_keyring is not None)
        card_words = column(
            Label(look, library_name(folder), "body_medium", elide=True),
            Label(look, str(folder), "caption", "text2", elide=True),
            gap=1,
        )
        words = grows(QWidget())
        words.setLayout(card_words)
        other = Button(look, self.tr("Other library"), icon="folder-open", kind=Kind.QUIET, height=30, clicked=self.choose_other)
        inner = row(IconView(look, "library", 18), words, other, gap=12, margin=(14, 10, 8, 10))
        card = Box(look, inner, ground="surface", edge="line", radius=8)
        content = QWidget()
        content.setFixedWidth(COLUMN)
        content.setLayout(
            column(
                row(LogoMark(look, 40), "*"),
                10,
                Label(look, self.tr("Unlock Attaché"), "h1"),
                Prose(look, self.tr("Everything in this library stays on this computer, encrypted."), "prose", "text2"),
                12,
                card,
                14,
                row(self._label, "*"),
                self.secret,
                2,
                row(self._layout_icon, grows(self._layout_name), self.caps, gap=6),
                self.trouble,
                16,
                row(self.button, "*", self._other),
                row("*", self.keyring_button),
                gap=6,
            )
        )
        promise = self.tr("No network code is part of this program.")
        foot = Label(look, f"Attaché {__version__} · {promise}", "caption", "text3")
        self.setLayout(column("*", 40, row("*", content, "*"), "*", "*", "*", row("*", foot, "*"), gap=0, margin=(24, 24, 24, 24)))
        self.trouble.hide()
        self.secret.returnPressed.connect(self.try_it)
        self.secret.textEdited.connect(lambda _typed: self._settle())
        self.button.clicked.connect(lambda _checked=False: self.try_it())
        self._other.clicked.connect(lambda _checked=False: self._switch())
        self.keyring_button.clicked.connect(lambda _checked=False: self._ask_keyring())
        self.secret.caps_told.connect(self.caps.setVisible)
        self._inputs = QGuiApplication.inputMethod()
        self._inputs.localeChanged.connect(self._show_layout)
        self._show_layout()

    def _show_layout(self) -> None:
        """Which keyboard is typed on, as far as the desktop tells: a passphrase in another layout is another one."""
        locale = self._inputs.locale()
        names = locale.nativeLanguageName(), locale.nativeTerritoryName()
        said = self.tr("Keyboard: {language}").format(language="{} ({})".format(*names))
        self._layout_name.show_text(said if all(names) else "")
        self._layout_icon.setVisible(all(names))

    def choose_other(self) -> None:
        """Open a library that lies in another folder."""
        chosen = library_folder(self, self.tr("Open a library that is there"), self._folder.parent)
        if chosen is not None:
            self.other_wanted.emit(chosen)

    def _switch(self) -> None:
        self._recovering = not self._recovering
        words = self.tr("Recovery code") if self._recovering else self.tr("Passphrase")
        self._label.show_text(words)
        self._label.updateGeometry()
        self.secret.setAccessibleName(words)
        self.secret.show_words(self._recovering)
        self._other.set_text(self.tr("Use the passphrase") if self._recovering else self.tr("Use the recovery code"))
        self.secret.clear()
        self._settle()
        self.secret.setFocus()

    def _settle(self) -> None:
        """What was said of the last try is not said of what is typed now."""
        self.trouble.hide()
        self.secret.set_wrong(False)

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
