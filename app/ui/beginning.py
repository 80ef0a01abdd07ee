"""New things: a meeting, one like the last, a dossier, a person, a note. Each is one step, and opens at once."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from app.core.model.dossier import Dossier
from app.core.model.meeting import Meeting, Occasion
from app.core.model.person import Person
from app.services.meetings import next_like
from app.services.views import ImportReport
from app.ui.context import Context
from app.ui.dialogs.form import Blank, Form
from app.ui.places import Place, Room
from app.ui.views.filling import MOMENT_HINT, moment_fault, moment_of
from app.ui.views.meeting.forms import meeting_form, with_facts
from app.ui.views.people_forms import person_form, with_card

NOTE_LINES = 14


class Beginning:
    """What Ctrl+N offers."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def meeting(self) -> None:
        """Ask for a meeting's kind, title, time and sides, and open it."""
        translate, context = QCoreApplication.translate, self._context
        step = translate("Beginning", "Begin a meeting")
        new = Meeting(title="", occasion=Occasion.LEADERS_BILATERAL)

        def taken(values: Mapping[str, str]) -> None:
            made = with_facts(new, values)
            context.jobs.write(
                lambda: context.services.meetings.save(made, step), lambda _changes: context.go(Place(Room.MEETING, made.id))
            )

        title, verb = translate("Beginning", "New meeting"), translate("Beginning", "Begin")
        context.ask(meeting_form(title, verb, new, context.services, context.language, taken))

    def like_the_last(self) -> None:
        """Begin from the last meeting: its people, subjects and course."""
        context = self._context
        context.jobs.read("last-meeting", context.services.meetings.last, self._ask_like)

    def like(self, meeting_id: UUID) -> None:
        """Begin from a given meeting."""
        context = self._context
        context.jobs.read("last-meeting", lambda: context.services.meetings.get(meeting_id), self._ask_like)

    def _ask_like(self, last: Meeting | None) -> None:
        translate, context = QCoreApplication.translate, self._context
        if last is None:
            context.say(translate("Beginning", "There is no meeting to start from yet; begin a new one."))
            return
        service = context.services.meetings
        step = translate("Beginning", "Begin a meeting like “{title}”").format(title=last.title)

        def taken(values: Mapping[str, str]) -> None:
            start = moment_of(values["start"], last.start.tzinfo if last.start else None)

            def save() -> UUID:
                # From the meeting as it is by now: what it names may have been deleted while the form was open
                made = next_like(service.get(last.id), values["title"], start)
                service.save(made, step)
                return made.id

            context.jobs.write(save, lambda made_id: context.go(Place(Room.MEETING, made_id)))

        remark = translate("Beginning", "People, subjects and programme are taken over from “{title}”; the programme moves to the new day.")
        blanks = (
            Blank(key="title", label=translate("MeetingForms", "Title"), value=last.title, needed=True),
            Blank(key="start", label=translate("MeetingForms", "Begins"), hint=MOMENT_HINT, fault=moment_fault),
        )
        title, verb = translate("Beginning", "A meeting like the last"), translate("Beginning", "Begin")
        context.ask(Form(title=title, verb=verb, remark=remark.format(title=last.title), blanks=blanks, taken=taken, about=last.id))

    def dossier(self) -> None:
        """Ask what it is called, and open it ready to write."""
        translate, context = QCoreApplication.translate, self._context
        service, step = context.services.dossiers, translate("Beginning", "Begin a dossier")

        def taken(values: Mapping[str, str]) -> None:
            made = Dossier(title=values["title"], standfirst=values["standfirst"])
            context.jobs.write(lambda: service.save(made, step), lambda _changes: context.go(Place(Room.DOSSIER, made.id)))

        blanks = (
            Blank(key="title", label=translate("DossierForms", "Title"), needed=True),
            Blank(key="standfirst", label=translate("DossierForms", "In one sentence"), lines=3),
        )
        title, verb = translate("Beginning", "New dossier"), translate("Beginning", "Begin")
        context.ask(Form(title=title, verb=verb, blanks=blanks, taken=taken, about="new dossier"))

    def person(self) -> None:
        """Ask for a name and a post, and open the card."""
        translate, context = QCoreApplication.translate, self._context
        new, step = Person(names=()), translate("Beginning", "Begin a card")

        def taken(values: Mapping[str, str]) -> None:
            made, service = with_card(new, values, context.language), context.services.people
            context.jobs.write(lambda: service.save(made, step), lambda _changes: context.go(Place(Room.PEOPLE, made.id)))

        countries = context.services.countries(context.language)
        context.ask(
            person_form(
                translate("Beginning", "New person"), translate("Beginning", "Begin"), new, countries, taken, language=context.language
            ).on("new person")
        )

    def note(self) -> None:
        """Words typed or pasted become a brief like any other."""
        translate, context = QCoreApplication.translate, self._context
        blanks = (
            Blank(key="title", label=translate("Beginning", "Title"), hint=translate("Beginning", "the first line, where nothing is said")),
            Blank(key="words", label=translate("Beginning", "Words"), lines=NOTE_LINES, needed=True),
        )

        def taken(values: Mapping[str, str]) -> None:
            imports = context.services.imports
            title = translate("Beginning", "Reading")
            context.jobs.run(title, lambda _progress: imports.take_note(values["title"], values["words"]), self._note_taken)

        remark = translate("Beginning", "What you write or paste here becomes a brief: it can be marked, cited and found.")
        title, verb = translate("Beginning", "New note"), translate("Beginning", "Keep")
        context.ask(Form(title=title, verb=verb, remark=remark, blanks=blanks, taken=taken, about="new note"))

    def _note_taken(self, report: ImportReport) -> None:
        briefs = [found.brief for file in report.files for found in file.briefs]
        if briefs:
            self._context.go(Place(Room.READER, briefs[0].id))
