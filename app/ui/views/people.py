"""People: everybody met, quoted or named, with name forms and dated offices."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.core.changes import Changes, Kind
from app.core.model.meeting import Side
from app.core.model.person import Person
from app.search.query import Query
from app.services.opening import Services
from app.services.people import PersonCard
from app.services.titles import EarlyTitle
from app.ui.beginning import Beginning
from app.ui.context import Context
from app.ui.dialogs.merge import MergeOverlay, MergePartner
from app.ui.files import Purpose, kinds_of
from app.ui.places import Place
from app.ui.views.listed import removed, with_uses
from app.ui.views.people_forms import person_form, with_card
from app.ui.views.people_list import PeopleModel, PersonDelegate, lines_of, meeting_now, spoken_person
from app.ui.views.person_card import PersonPage
from app.ui.views.person_deeds import CardDeeds
from app.ui.views.person_words import WordsOverTime
from app.ui.views.screen import Header, PanelButton, Screen
from app.ui.widgets.box import Box, Scroll, column, grows
from app.ui.widgets.button import Button
from app.ui.widgets.button import Kind as ButtonKind
from app.ui.widgets.field import Field
from app.ui.widgets.menu_chip import Pop
from app.ui.widgets.notices import EmptyPlace
from app.ui.widgets.rows import RowList
from app.ui.worded import wording_of
from app.ui.zooming import PaneLook

PICTURES = "*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.gif"


class PeopleScreen(Screen):
    """A list at the left, the person in the middle."""

    def __init__(self, context: Context, host: QWidget) -> None:
        look = context.look
        self._beginning = Beginning(context)
        look.load_print_fonts()
        edit = Button(look, self.tr("Edit"), kind=ButtonKind.QUIET, key="F2", clicked=self.edit)
        panel = PanelButton(look, self.tr("Their words over time"), self.toggle_inspector)
        new = Button(look, self.tr("New person"), icon="plus", kind=ButtonKind.PRIMARY, key="Ctrl N", clicked=self.begin_one)
        merge = Button(look, icon="users", kind=ButtonKind.QUIET, name=self.tr("Merge with another card"), clicked=self.merge)
        self.deeds = CardDeeds(context, self, lambda: self.chosen)
        card = Pop(look, self.tr("Print the card"), self.deeds.picks, icon="printer")
        super().__init__(context, Header(context, "", edit, card, merge, panel, new))
        self.merge_overlay = MergeOverlay(context, host)
        self.merge_partner = MergePartner(context, host, self.merge_overlay)
        self.header.title.show_text(self.tr("People"))
        self._model = PeopleModel(lambda line: spoken_person(line, context.language))
        self.list = RowList(self._model, PersonDelegate(look, context.language), self.tr("People"))
        self.list.setUniformItemSizes(False)
        names = PaneLook(look)
        self.field = Field(names, self.tr("Any spelling"), hint=self.tr("Any spelling"), icon="search", key="Ctrl F")
        self.field.textChanged.connect(lambda _text: self._fill())
        self.field.returnPressed.connect(self.list.setFocus)
        head = QWidget()
        head.setLayout(column(self.field, margin=(12, 4, 12, 8)))
        left = Box(look, column(head, grows(self.list), gap=0, margin=(0, 8, 1, 8)), ground="surface", sides="r")
        left.setMinimumWidth(200)
        left.setMaximumWidth(300)
        card, right = PaneLook(look), PaneLook(look)
        self.page, self.words = PersonPage(replace(context, look=card)), WordsOverTime(replace(context, look=right))
        scroll = Scroll(self.page, self.tr("Person"))
        self._pages = QStackedWidget()
        self._pages.addWidget(
            EmptyPlace(
                look, "users", self.tr("Nobody yet."), self.tr("People appear here as packs and briefs name them; Ctrl+N makes a card.")
            )
        )
        self._pages.addWidget(scroll)
        middle = Box(look, column(grows(self._pages)), ground="surface")
        middle.setMinimumWidth(420)
        side = Box(look, column(grows(Scroll(self.words, self.tr("Their words over time")))), ground="sunken", sides="l")
        self.set_panes(middle, left=left, inspector=side)
        self.splitter.give([232, 660, 320])
        for name, pane, its in (("card", scroll, card), ("list", left, names), ("words", side, right)):
            self.zooms.add(name, pane, its)
        self._wanted: UUID | None = None
        self._kept: Mapping[UUID, Person] = {}
        self._people: Sequence[Person] = ()
        self._sides: Mapping[UUID, Side] = {}
        self.list.chosen.connect(self._choose)
        self.page.photograph_wanted.connect(self.choose_photograph)
        self.page.edit_wanted.connect(self.edit)
        self.list.opened.connect(lambda _person: self.edit())

    def show_place(self, place: Place) -> None:
        self._wanted = place.object_id
        self._refresh()
        if place.object_id is not None and place.other_id is not None:
            self.merge_overlay.compare(place.object_id, place.other_id)

    def _refresh(self) -> None:
        """The cards as they are called in the window's language, and as they are kept."""
        services, language = self.context.services, self.context.language

        def fetch() -> tuple[list[Person], dict[UUID, Person], dict[UUID, Side]]:
            meeting = meeting_now(services.meetings.all(), datetime.now(UTC))
            sides = {each.person_id: each.side for each in meeting.participants} if meeting else {}
            wording, people, countries = wording_of(services, language), services.people.all(), services.countries(language)
            worded = (wording.of(person) for person in people)
            named = (replace(person, country=countries.get(person.country, person.country)) for person in worded)
            shown = sorted(named, key=lambda person: person.name_in(language).casefold())
            return shown, {person.id: person for person in people}, sides

        self.context.jobs.read("people", fetch, lambda found: self._show(*found))

    def library_changed(self, changes: Changes) -> None:
        if changes.kinds & {Kind.PERSON, Kind.QUOTATION, Kind.DOSSIER, Kind.MEETING}:
            self._refresh()

    @property
    def can_begin(self) -> bool:
        return True

    def begin_one(self) -> None:
        self._beginning.person()

    def edit(self) -> None:
        """Ask what the card of the chosen person says."""
        chosen = self.list.current()
        kept = self._kept.get(chosen.id) if isinstance(chosen, Person) else None
        if kept is None:
            return
        service, step = self.context.services.people, self.tr("Edit a card")
        countries = self.context.services.countries(self.context.language)

        def taken(values: Mapping[str, str]) -> None:
            self._wanted = kept.id
            self.context.jobs.write(lambda: service.save(with_card(service.get(kept.id), values, self.context.language), step))

        form = person_form(self.tr("Card of a person"), self.tr("Keep"), kept, countries, taken, self.delete_chosen, self.context.language)
        self.context.ask(form.on(kept.id))

    @property
    def chosen(self) -> Person | None:
        """The card that is shown."""
        chosen = self.list.current()
        return chosen if isinstance(chosen, Person) else None

    def merge(self) -> None:
        """Ask which other card is the same person."""
        chosen = self.chosen
        if chosen is not None:
            self.merge_partner.ask(chosen.id)

    def delete_chosen(self) -> None:
        """Delete the chosen card at once, with a way back."""
        chosen = self.list.current()
        if isinstance(chosen, Person):
            service, words = (
                self.context.services.people,
                self.tr("Card of {name} deleted").format(name=chosen.name_in(self.context.language)),
            )
            self.context.jobs.write(
                lambda: removed(service, chosen.id, self.context.language), lambda uses: self.context.said_undoable(with_uses(words, uses))
            )

    def rename(self) -> None:
        """The form of the card: what somebody is called stands in it."""
        self.edit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.delete_chosen()
        else:
            super().keyPressEvent(event)

    def _show(self, people: Sequence[Person], kept: Mapping[UUID, Person], sides: Mapping[UUID, Side]) -> None:
        self._people, self._kept, self._sides = people, kept, sides
        if self._wanted is not None and self._wanted not in kept:
            self._wanted = None
            self.context.say(self.tr("This card is not in the library any more."))
        self._fill()
        self.arrived()

    def _fill(self) -> None:
        """The people that fit what is typed; somebody who is wanted is shown whatever is typed."""
        before, chosen = self.list.currentIndex().row(), self.chosen
        wanted = self._wanted or (chosen.id if chosen else None)
        lines = lines_of(self._people, self._sides, self._titles(), self.field.text())
        if self._wanted is not None and self.field.text() and not any(_is(line, self._wanted) for line in lines):
            self.field.clear()  # which fills the list again
            return
        self._wanted = None
        self._model.show_rows(lines)
        self._pages.setCurrentIndex(1 if self._people else 0)
        places = [at for at, line in enumerate(lines) if isinstance(line, Person)]
        if places:
            near = min(places, key=lambda at: abs(at - max(0, before)))
            self.list.choose_row(next((at for at in places if _is(lines[at], wanted)), near))

    def _titles(self) -> Mapping[Side | None, str]:
        return {
            Side.THEIRS: self.tr("AT THE MEETING, THEIR SIDE"),
            Side.OURS: self.tr("OUR SIDE"),
            Side.OTHER: self.tr("OTHERS AT THE MEETING"),
            None: self.tr("NOT AT THE MEETING"),
        }

    def find_in_pane(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _choose(self, person: object) -> None:
        if isinstance(person, Person):
            services, language = self.context.services, self.context.language

            def fetch() -> tuple[PersonCard, bytes, dict[str, int], tuple[EarlyTitle, ...]]:
                places = {form.text: _places(services, form.text) for form in person.names}
                card, wording = services.people.card(person.id), wording_of(services, language)
                called = replace(card, dossiers=tuple(map(wording.of, card.dossiers)), meetings=tuple(map(wording.of, card.meetings)))
                return called, services.portraits.of(person.id), places, services.titles.early(card.person)

            self.context.jobs.read("person", fetch, lambda found: self._show_card(person, *found), lambda _gone: None)

    def choose_photograph(self) -> None:
        """Ask for a picture of the person that is shown."""
        kinds = kinds_of(self.tr("Pictures"), (each.lstrip("*") for each in PICTURES.split()))
        path = self.context.files.one(self, Purpose.PICTURE, self.tr("Choose a photograph"), kinds)
        if path is not None:
            self.take_files([path])

    def takes(self, files: Sequence[Path]) -> str:
        """A picture dropped on the screen is the photograph of the person that is shown."""
        chosen = self.chosen
        if chosen is None or len(files) != 1 or f"*{files[0].suffix.lower()}" not in PICTURES.split():
            return ""
        return self.tr("Drop to use as the photograph of {name}").format(name=chosen.name_in(self.context.language))

    def take_files(self, files: Sequence[Path]) -> None:
        chosen, service, step = self.chosen, self.context.services.portraits, self.tr("Put a photograph on a card")
        if chosen is not None and files:
            said = self.tr("Photograph put on the card of {name}").format(name=chosen.name_in(self.context.language))
            self._wanted = chosen.id
            self.context.jobs.write(
                lambda: service.put_file(chosen.id, files[0], step=step), lambda _changes: self.context.said_undoable(said)
            )

    @property
    def has_photograph(self) -> bool:
        """Whether there is a photograph on the card that is shown."""
        kept = self._kept.get(self.chosen.id) if self.chosen else None
        return bool(kept and kept.photo_sha256)

    def take_off_photograph(self) -> None:
        """Take the photograph off at once, with a way back."""
        chosen, service, step = self.chosen, self.context.services.portraits, self.tr("Take a photograph off a card")
        if chosen is not None and self.has_photograph:
            said = self.tr("Photograph taken off the card of {name}").format(name=chosen.name_in(self.context.language))
            self.context.jobs.write(lambda: service.take_off(chosen.id, step), lambda _changes: self.context.said_undoable(said))

    def _show_card(self, person: Person, card: PersonCard, photo: bytes, places: Mapping[str, int], early: tuple[EarlyTitle, ...]) -> None:
        self.page.show_card(person, card, photo, places, early)
        self.words.show_stances(card.stances)

    def focus_middle(self) -> None:
        self.list.setFocus()


def _places(services: Services, form: str) -> int:
    """How many passages have this very form of a name."""
    words = form.replace('"', " ").strip()
    return services.search.search(Query(text=f'"{words}"', limit=1, kinds=(Kind.BRIEF,), as_typed=True)).total if words else 0


def _is(line: object, person_id: UUID | None) -> bool:
    return isinstance(line, Person) and line.id == person_id
