"""Ctrl+K: any command, brief, dossier, meeting or person."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from app.core.language import Language
from app.services.library import BriefQuery
from app.services.opening import Services
from app.ui.actions import Command, shown_key
from app.ui.context import Context
from app.ui.dialogs.chooser import Chooser, Option
from app.ui.places import Place, Room
from app.ui.worded import wording_of

MOST_OPEN = 40
"""Things to open that are listed for one query."""


def openable(services: Services, words: str, language: Language) -> list[Option]:
    """What in the library is called so."""
    wanted, wording = words.casefold(), wording_of(services, language)
    found = [
        Option(title=row.title, remark=row.publisher, icon="file-text", value=Place(Room.READER, row.id))
        for row in services.library.rows(BriefQuery(text=words, limit=20))
    ]
    found += [
        Option(title=wording.called(dossier, "title"), icon="folder-open", value=Place(Room.DOSSIER, dossier.id))
        for dossier in services.dossiers.all()
        if wanted in f"{dossier.title}\n{wording.called(dossier, 'title')}".casefold()
    ]
    found += [
        Option(title=wording.called(meeting, "title"), icon="calendar", value=Place(Room.MEETING, meeting.id))
        for meeting in services.meetings.all()
        if wanted in f"{meeting.title}\n{wording.called(meeting, 'title')}".casefold()
    ]
    found += [
        Option(title=person.name_in(language), icon="user", value=Place(Room.PEOPLE, person.id))
        for person in services.people.all()
        if any(wanted in name.text.casefold() for name in person.names)
    ]
    return found[:MOST_OPEN]


class Palette(Chooser):
    """Commands and things to open in one list."""

    def __init__(self, context: Context, host: QWidget, commands: Callable[[], Sequence[Command]]) -> None:
        super().__init__(
            context.look, host, name=self.tr("Commands"), hint=self.tr("Any command, brief, dossier, meeting, person"), top=120
        )
        self._context = context
        self._commands = commands
        self._open: list[Option] = []
        self._asked = ""
        self.say_below(self.tr("↑ ↓ move   ↵ run   Esc close"))

    def refill(self) -> None:
        words = self.field.text().strip()
        super().refill()
        if words and words != self._asked:
            self._asked = words
            context = self._context
            context.jobs.read("palette", lambda: openable(context.services, words, context.language), self._fetched)
        elif not words:
            self._asked, self._open = "", []

    def _fetched(self, found: list[Option]) -> None:
        self._open = found
        super().refill()

    def fitting(self, words: str) -> list[Option]:
        wanted = words.casefold().split()
        commands = [command for command in self._commands() if all(word in command.title.casefold() for word in wanted)]
        return [
            *(self._option(command) for command in commands),
            *(
                Option(title=option.title, remark=option.remark, icon=option.icon, value=option.value, group=self.tr("OPEN"))
                for option in (self._open if words else ())
            ),
        ]

    def _option(self, command: Command) -> Option:
        keys = shown_key(command.keys[0]) if command.keys else ""
        return Option(title=command.title, icon=command.icon, keys=keys, group=self.tr("COMMANDS"), off=command.why_not(), value=command)

    def taken(self, option: Option) -> None:
        if isinstance(option.value, Command):
            option.value.run()
        elif isinstance(option.value, Place):
            self._context.go(option.value)
