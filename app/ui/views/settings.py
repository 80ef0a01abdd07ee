"""Settings: how the window looks and speaks, when it locks, and which keys do what."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QKeyCombination, QObject, QRectF, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QWidget

from app.core.language import Language
from app.core.settings import HIGH_CONTRAST, LOCK_MINUTES, SCALE, THEME, Setting, T
from app.core.strength import Strength
from app.services.keyring import has_keyrings
from app.ui.actions import Command, shown_key
from app.ui.choosing import choose
from app.ui.context import Context
from app.ui.i18n import WINDOW_LANGUAGES
from app.ui.shortcuts import change_keys, claimed_by
from app.ui.spoken import with_particles
from app.ui.views.screen import Header, Screen
from app.ui.widgets.box import Box, Scroll, column, grows, row
from app.ui.widgets.button import Button, Kind, Segments
from app.ui.widgets.filter_line import FilterLine
from app.ui.widgets.label import Label, Prose
from app.ui.widgets.paint import paint_elided, paint_hairline, paint_key
from app.ui.widgets.rows import RowDelegate, RowList, RowModel
from app.ui.widgets.switch import Switch
from app.ui.wording import language_name

KEYS_HIGH = 260
"""Height that the list of keys has at least; where the window is lower than all of it, the screen scrolls."""
THEMES = ("system", "light", "dark")
MODIFIERS = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)


@dataclass(frozen=True, slots=True)
class SettingsDeed:
    """What the window does when a setting is changed."""

    retheme: Callable[[], object]
    relanguage: Callable[[Language], object]
    rekey: Callable[[], object]
    commands: Callable[[], Sequence[Command]]
    rescale: Callable[[int], bool]


class KeyDelegate(RowDelegate[Command]):
    """A command and its keys."""

    def paint_row(self, painter: QPainter, rect: QRectF, row: Command, selected: bool) -> None:
        look, middle = self._look, rect.center().y()
        if not selected:
            paint_hairline(painter, look, rect.left() + 16, rect.right() - 16, rect.bottom())
        if row.icon:
            look.icon(painter, row.icon, QRectF(rect.left() + 16, middle - 8, 16, 16), "text2")
        right = rect.right() - 16
        for key in reversed(shown_key(row.keys[0]).split() if row.keys else ()):
            right = paint_key(painter, look, right, middle, key) - 5
        paint_elided(
            painter, look, QRectF(rect.left() + 44, rect.top(), right - rect.left() - 60, rect.height()), "body", "text", row.title
        )


class SettingsScreen(Screen):
    """Every change holds at once."""

    def __init__(self, context: Context, deed: SettingsDeed) -> None:
        look = context.look
        super().__init__(context, Header(context, ""))
        self.header.title.show_text(self.tr("Settings"))
        self._deed = deed
        self._waiting: Command | None = None
        settings = context.services.settings
        names = (self.tr("As the system"), self.tr("Light"), self.tr("Dark"))
        self.theme = Segments(look, [(name, "") for name in names], self.tr("Appearance"))
        self.high = Switch(look, self.tr("High contrast"))
        self.language = Segments(look, [(language_name(each), "") for each in WINDOW_LANGUAGES], self.tr("Language of the window"))
        self.language.choose(WINDOW_LANGUAGES.index(context.language))
        self._scales = settings.choices(SCALE)
        self.scale = Segments(look, [(f"{each} %", "") for each in self._scales], self.tr("Size of everything"))
        self._minutes = settings.choices(LOCK_MINUTES)
        minutes = [self.tr("%n min", "", each) if each else self.tr("never") for each in self._minutes]
        self.lock = Segments(look, [(words, "") for words in minutes], self.tr("Lock after"))
        self.keyring = Switch(look, self.tr("Open with the keyring of this desktop"))
        self._keyring_said = Prose(look, "", "caption", "text2")
        self._model: RowModel[Command] = RowModel(lambda command: f"{command.title}, {shown_key(command.keys[0]) if command.keys else ''}")
        self.keys = RowList(self._model, KeyDelegate(look, 36), self.tr("Keys"))
        self.keys.installEventFilter(self)
        self.filter = FilterLine(look, self.tr("Find a command"))
        self.filter.setFixedWidth(200)
        self.filter.textChanged.connect(lambda _words: self._refill())
        self.filter.left.connect(self.focus_middle)
        self.said = Prose(look, "", "body", "text2")
        self.decided = self._decided()
        self._again = Button(look, self.tr("Its own keys again"), kind=Kind.QUIET, height=28, clicked=lambda: self._give(None))
        self._none = Button(look, self.tr("No keys"), kind=Kind.QUIET, height=28, clicked=lambda: self._give(""))
        self._assemble()
        self.theme.chosen.connect(self._retheme)
        self.high.toggled.connect(self._recontrast)
        self.language.chosen.connect(lambda number: self._deed.relanguage(WINDOW_LANGUAGES[number]))
        self.scale.chosen.connect(lambda number: self._rescale(self._scales[number]))
        self.lock.chosen.connect(lambda number: self._choose(LOCK_MINUTES, self._minutes[number]))
        self.keyring.toggled.connect(self._rekeyring)
        self.keys.opened.connect(self._ask)
        self._say("")

    def _assemble(self) -> None:
        look = self.context.look

        def line(words: str, control: QWidget) -> QWidget:
            holder = QWidget()
            holder.setLayout(row(Label(look, words, "body_medium"), "*", control, margin=(0, 4, 0, 4)))
            return holder

        def heading(words: str, above: int = 0) -> QWidget:
            holder = QWidget()
            holder.setLayout(row(Label(look, words, "lead"), "*", margin=(0, above, 0, 2)))
            return holder

        may = has_keyrings() and (self.context.services.policy.keyring or self.context.services.keyring.is_on())
        lines = (
            heading(self.tr("Look and language")),
            line(self.tr("Appearance"), self.theme),
            line(self.tr("High contrast"), self.high),
            line(self.tr("Language of the window"), self.language),
            line(self.tr("Size of everything"), self.scale),
            heading(self.tr("Safety"), above=16),
            line(self.tr("Lock after"), self.lock),
            *((line(self.tr("Open with the keyring of this desktop"), self.keyring), self._keyring_said) if may else ()),
            *([Prose(look, self.decided, "caption", "text2")] if self.decided else []),
        )
        card = Box(look, column(grows(self.keys), margin=(1, 6, 1, 6)), ground="surface", edge="line", radius=8)
        title = row(Label(look, self.tr("Keys"), "lead"), "*", self.filter, self._again, self._none)
        card.setMinimumHeight(KEYS_HIGH)
        holder, content = QWidget(), QWidget()
        holder.setMaximumWidth(720)
        holder.setLayout(column(*lines, 16, title, self.said, grows(card), gap=6, margin=(28, 20, 28, 20)))
        content.setLayout(row("*", grows(holder), "*", gap=0))
        self.set_panes(Box(look, column(Scroll(content, self.tr("Settings"))), ground="surface"))

    def _decided(self) -> str:
        """What the administrator has decided, in words; empty where nothing."""
        rules = self.context.services.policy
        told: list[str] = []
        if rules.lock_minutes is not None:
            told.append(self.tr("locked after at most %n min", "", rules.lock_minutes))
        if rules.passphrase_characters:
            told.append(self.tr("passphrases of at least %n characters", "", rules.passphrase_characters))
        if rules.passphrase is Strength.FAIR:
            told.append(self.tr("no weak passphrase"))
        if rules.passphrase is Strength.STRONG:
            told.append(self.tr("strong passphrases alone"))
        if rules.export == "books":
            told.append(self.tr("only finished books may be saved outside the library"))
        if rules.export == "nothing":
            told.append(self.tr("nothing may be saved outside the library"))
        if rules.marking_schemes is not None:
            told.append(self.tr("marking schemes: {names}").format(names=", ".join(sorted(rules.marking_schemes)) or "–"))
        if rules.watch_folders is not None:
            told.append(self.tr("folders that may be watched: {names}").format(names=", ".join(map(str, rules.watch_folders)) or "–"))
        if not rules.keyring:
            told.append(self.tr("no keyring opens the library"))
        return self.tr("Set by your administrator: {rules}.").format(rules="; ".join(told)) if told else ""

    def show_place(self, place: object) -> None:
        self._show_chosen()
        self._refill()

    def _show_chosen(self) -> None:
        """What holds now: the look has a key of its own, and another window may have chosen as well."""
        settings = self.context.services.settings
        self.theme.choose(THEMES.index(settings.get(THEME)))
        self.scale.choose(self._scales.index(settings.get(SCALE)))
        self.lock.choose(self._minutes.index(settings.get(LOCK_MINUTES)))
        with QSignalBlocker(self.high):
            self.high.setChecked(settings.get(HIGH_CONTRAST))
        self._show_keyring()

    def _refill(self) -> None:
        at = self.keys.currentIndex().row()
        self._model.show_rows([command for command in self._deed.commands() if not command.local and self._fits(command)])
        self.keys.choose_row(min(max(0, at), max(0, len(self._model.rows) - 1)))

    def _fits(self, command: Command) -> bool:
        return self.filter.fits((command.title, *map(shown_key, command.keys)))

    def find_in_pane(self) -> None:
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _choose(self, setting: Setting[T], value: T) -> None:
        choose(self.context.services.settings, self.context.jobs, setting, value)

    def _rescale(self, percent: int) -> None:
        self._choose(SCALE, percent)
        if not self._deed.rescale(percent):
            self.context.say(self.tr("Everything has the new size from the next start on."))

    def _retheme(self, number: int) -> None:
        self._choose(THEME, THEMES[number])
        self._deed.retheme()

    def _recontrast(self, on: bool) -> None:
        self._choose(HIGH_CONTRAST, on)
        self._deed.retheme()

    def _rekeyring(self, on: bool) -> None:
        """The desktop may ask for its keyring's own password; until it has answered the switch stays as it was asked for."""
        service = self.context.services.keyring
        self.context.jobs.read("keyring", service.turn_on if on else service.turn_off, lambda _: self._show_keyring(), self._show_keyring)

    def _show_keyring(self, trouble: str = "") -> None:
        with QSignalBlocker(self.keyring):
            self.keyring.setChecked(self.context.services.keyring.is_on())
        self._keyring_said.show_text(
            trouble or self.tr("Whoever is logged in on this computer can then open the library. Passphrase and recovery code still do.")
        )

    def _say(self, words: str) -> None:
        self.said.show_text(words or self.tr("Enter on a command, then press its new keys."))

    def _ask(self, command: object) -> None:
        if isinstance(command, Command):
            self._waiting = command
            self._say(self.tr("Press the new keys of “{command}”; Esc leaves them as they are.").format(command=command.title))

    def _give(self, keys: str | None) -> None:
        command = self._waiting or self.keys.current()
        self._waiting = None
        if not isinstance(command, Command):
            return
        other = claimed_by(self._deed.commands(), keys, command.id) if keys else None
        if other is not None:
            self._say(
                with_particles(
                    self.tr("{keys} belongs to “{command}” already; nothing was changed."), keys=shown_key(keys or ""), command=other.title
                )
            )
            return
        change_keys(self.context.services.settings, self.context.jobs, command.id, keys)
        self._deed.rekey()
        self._refill()
        self._say(self.tr("Changed."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            self._waiting is not None
            and isinstance(event, QKeyEvent)
            and event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        ):
            event.accept()
            if event.type() == QEvent.Type.KeyPress and event.key() not in MODIFIERS:
                self._pressed(event)
            return True
        return super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._waiting = None
            self._say("")
            return
        keys = QKeySequence(QKeyCombination(event.modifiers(), Qt.Key(event.key()))).toString(QKeySequence.SequenceFormat.PortableText)
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if plain and not Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35:
            self._say(self.tr("A single letter would be typed: take one with Ctrl or Alt, or a function key."))
            return
        self._give(keys)

    def focus_middle(self) -> None:
        self.keys.setFocus()
