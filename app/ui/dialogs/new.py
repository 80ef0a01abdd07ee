"""Ctrl+N where nothing particular is made: what is to be begun?"""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from app.ui.actions import Command
from app.ui.context import Context
from app.ui.dialogs.chooser import Chooser, Option

HIGH = 352
"""Pixels of the card: six kinds of things, and the last of them is not cut."""


class NewChooser(Chooser):
    """The new things as a short list; ``commands`` are those of the menu "New"."""

    def __init__(self, context: Context, host: QWidget, commands: Callable[[], Sequence[Command]]) -> None:
        super().__init__(context.look, host, name=self.tr("New"), hint=self.tr("What is to be begun?"), wide=460, high=HIGH, top=160)
        self._commands = commands

    def fitting(self, words: str) -> list[Option]:
        wanted = self.searched(words.casefold())
        found = [command for command in self._commands() if all(word in command.title.casefold() for word in wanted)]
        return [Option(title=command.title, icon=command.icon, off=command.why_not(), value=command) for command in found]

    def taken(self, option: Option) -> None:
        if isinstance(option.value, Command):
            option.value.run()
