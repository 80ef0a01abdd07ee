"""Ctrl+K: any command, brief, dossier, meeting or person."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.core.calendar_order import nearest_first
from app.core.guide import titles
from app.core.language import Language
from app.core.settings import THEME
from app.core.text import shorten
from app.services.library import BriefQuery
from app.services.opening import Services
from app.ui.actions import Command, shown_key
from app.ui.context import Context
from app.ui.dialogs.chooser import LONGEST_SAID, Chooser, Option
from app.ui.dialogs.search import SearchOverlay
from app.ui.places import Place, Room
from app.ui.recent import Done, Recent
from app.ui.titles import edition_name, name_of
from app.ui.views.screen import open_place
from app.ui.worded import wording_of
from app.ui.wording import language_name


@dataclass(frozen=True, slots=True)
class Sought:
    """Words to be searched for in everything."""

    words: str


SIGNS: Mapping[str, Room | None] = {">": None, "@": Room.PEOPLE, "#": Room.DOSSIER, "?": Room.GUIDE}
"""What is typed before the words to look for commands, people, dossiers or pages of the guide alone."""
ICONS: Mapping[Room, str] = {
    Room.READER: "file-text", Room.DOSSIER: "folder-open", Room.MEETING: "calendar", Room.PEOPLE: "user", Room.BOOK: "book-open-text",
}  # fmt: skip
"""What stands before a thing of the library."""
MOST_OPEN = 40
"""Things to open that are listed for one query."""


def openable(services: Services, words: str, language: Language) -> list[Option]:
    """What in the library is called so."""
    wanted, wording = words.casefold(), wording_of(services, language)
    found = [
        Option(title=row.title, remark=row.publisher, icon=ICONS[Room.READER], value=Place(Room.READER, row.id))
        for row in services.library.rows(BriefQuery(text=words, limit=20))
    ]
    found += [
        Option(title=wording.called(dossier, "title"), icon=ICONS[Room.DOSSIER], value=Place(Room.DOSSIER, dossier.id))
        for dossier in services.dossiers.all()
        if wanted in f"{dossier.title}\n{wording.called(dossier, 'title')}".casefold()
    ]
    found += [
        Option(title=wording.called(meeting, "title"), icon=ICONS[Room.MEETING], value=Place(Room.MEETING, meeting.id))
        for meeting in nearest_first(services.meetings.all(), datetime.now(UTC))
        if wanted in f"{meeting.title}\n{wording.called(meeting, 'title')}".casefold()
    ]
    found += [
        Option(title=person.name_in(language), icon=ICONS[Room.PEOPLE], value=Place(Room.PEOPLE, person.id))
        for person in services.people.all()
        if any(wanted in name.text.casefold() for name in person.names)
    ]
    found += [
        Option(title=title, icon=ICONS[Room.BOOK], remark=wording.called(meeting, "title"), value=Place(Room.BOOK, edition.id))
        for meeting in services.meetings.all()
        for edition in services.books.editions(meeting.id)
        if wanted in (title := edition_name(edition, wording)).casefold()
    ]
    return found[:MOST_OPEN]


def settings(context: Context) -> tuple[Option, ...]:
    """The settings, with what they are set to."""
    translate, kept = QCoreApplication.translate, context.services.settings
    themes = {"light": translate("SettingsScreen", "Light"), "dark": translate("SettingsScreen", "Dark")}
    lines = (
        (translate("SettingsScreen", "Appearance"), themes.get(kept.get(THEME), translate("SettingsScreen", "As the system"))),
        (translate("SettingsScreen", "High contrast"), ""),
        (translate("SettingsScreen", "Language of the window"), language_name(context.language)),
        (translate("SettingsScreen", "Size of everything, from the next start"), ""),
        (translate("SettingsScreen", "Lock after"), ""),
        (translate("SettingsScreen", "Keys"), ""),
    )
    return tuple(Option(title=title, remark=remark, icon="sliders-horizontal", value=Place(Room.SETTINGS)) for title, remark in lines)


def guide_pages(context: Context) -> tuple[Option, ...]:
    """The pages of the guide."""
    return tuple(
        Option(title=title, icon="info", value=Place(Room.GUIDE, page=page))
        for page, title in titles(context.look.resources, context.language)
    )


def _nearness(option: Option, wanted: Sequence[str]) -> tuple[bool, int]:
    """What can be taken first; then where all the words are whole words of the title, where they begin some, where they stand in some."""
    words = option.title.casefold().split()
    if all(word in words for word in wanted):
        return bool(option.off), 0
    return bool(option.off), 1 if all(any(each.startswith(word) for each in words) for word in wanted) else 2


def _is_of(option: Option, sign: str) -> bool:
    """Whether something to open is of the kind that a sign asks for."""
    return not sign or (isinstance(option.value, Place) and option.value.room is SIGNS[sign])


class Palette(Chooser):
    """Commands and things to open in one list."""

    def __init__(
        self, context: Context, host: QWidget, commands: Callable[[], Sequence[Command]], search: SearchOverlay, recent: Recent
    ) -> None:
        super().__init__(
            context.look, host, name=self.tr("Commands"), hint=self.tr("Any command, brief, dossier, meeting, person"), top=120
        )
        self._context, self._commands, self._search = context, commands, search
        self._open: list[Option] = []
        self._asked = ""
        self._recent = recent
        self._names: dict[Place, str] = {}
        self._pages: tuple[Option, ...] = ()
        self.say_below(self.tr("Type > for commands, @ for people, # for dossiers, ? for help"))

    def begin(self) -> None:
        self._pages = self._pages or guide_pages(self._context)
        super().begin()
        services, language, places = self._context.services, self._context.language, [done.place for done in self._recent.all if done.place]
        self._context.jobs.read("recent", lambda: {place: name_of(services, place, language) for place in places}, self._named)

    def _named(self, names: dict[Place, str]) -> None:
        self._names = names
        if not self.field.text():
            super().refill()

    def refill(self) -> None:
        words = " ".join(self.searched(self.field.text()))
        super().refill()
        if words and words != self._asked:
            self._asked = words
            context = self._context
            context.jobs.read("palette", lambda: openable(context.services, words, context.language), self._fetched)
        elif not words:
            self._asked, self._open = "", []

    def _fetched(self, found: list[Option]) -> None:
        self._open = [replace(option, group=self.tr("OPEN")) for option in found]
        super().refill()

    def searched(self, typed: str) -> list[str]:
        """Without the sign before it that says what is looked for."""
        return super().searched(typed.strip().lstrip("".join(SIGNS)))

    def fitting(self, words: str) -> list[Option]:
        sign = words[:1] if words[:1] in SIGNS else ""
        wanted = [word.casefold() for word in self.searched(words)]
        commands = [command for command in self._commands() if all(word in command.title.casefold() for word in wanted)]
        return [
            *(() if wanted or sign else self._again()),
            *self._nearest([self._option(command) for command in commands if sign in ("", ">")], wanted),
            *self._nearest([option for option in (self._open if wanted else ()) if _is_of(option, sign)], wanted),
            *(self._fixed(settings(self._context), self.tr("SETTINGS"), wanted) if wanted and not sign else ()),
            *(self._fixed(self._pages, self.tr("HELP"), wanted) if sign == "?" or (wanted and not sign) else ()),
        ]

    @staticmethod
    def _fixed(options: Sequence[Option], group: str, wanted: Sequence[str]) -> list[Option]:
        """Those of what is always there that have all the words, under their title."""
        return [replace(option, group=group) for option in options if all(word in option.title.casefold() for word in wanted)]

    @staticmethod
    def _nearest(options: Sequence[Option], wanted: Sequence[str]) -> list[Option]:
        return sorted(options, key=lambda option: _nearness(option, wanted))

    def _again(self) -> list[Option]:
        """What was opened or taken before, as it can be now; neither what is shown nor what is gone."""
        commands = {command.id: command for command in self._commands()}
        found = [self._once_more(done, commands) for done in self._recent.all if done.place != self._recent.here]
        return [replace(option, group=self.tr("RECENT")) for option in found if option is not None]

    def _once_more(self, done: Done, commands: Mapping[str, Command]) -> Option | None:
        if done.place is None:
            return self._option(commands[done.command]) if done.command in commands else None
        name = self._names.get(done.place)
        return Option(title=name, icon=ICONS[done.place.room], value=done.place) if name else None

    def _option(self, command: Command) -> Option:
        keys = shown_key(command.keys[0]) if command.keys else ""
        return Option(title=command.title, icon=command.icon, keys=keys, group=self.tr("COMMANDS"), off=command.why_not(), value=command)

    def otherwise(self, words: str) -> list[Option]:
        sought = " ".join(self.searched(words))
        title = self.tr("Search everything for “{words}”").format(words=shorten(sought, LONGEST_SAID))
        return [Option(title=title, icon="search", value=Sought(sought))] if sought else []

    def taken(self, option: Option) -> None:
        if isinstance(option.value, Sought):
            self._search.field.setText(option.value.words)
            self._search.begin()
            return
        if isinstance(option.value, Command):
            self._recent.did(option.value.id)
            option.value.run()
        elif isinstance(option.value, Place):
            open_place(self._context, option.value)
